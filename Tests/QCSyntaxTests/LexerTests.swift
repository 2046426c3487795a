import QCSyntax
import Testing

/// Tokens do not depend on where they stand: the lexer looks at several bytes together.
@Suite struct LexerTests {
  private func tokens(_ text: String) -> [Token] {
    var interner = TimeWords.shared.interner
    var tokens: [Token] = []
    tokenize(SourceFile(name: "t", text: text), interner: &interner, into: &tokens)
    return tokens
  }

  @Test("a word ends at the same signs however long it is")
  func lengthsOfWords() {
    let signs =
      (1..<0x80).map { String(Unicode.Scalar(UInt8($0))) } + ["“", "…", "–", "\u{A0}", "»", "ế"]
    for sign in signs {
      let short = tokens("abc" + sign + "x y")
      for length in 3..<40 {
        let long = tokens(String(repeating: "ế", count: length) + sign + "x y")
        #expect(long.map(\.kind) == short.map(\.kind), "\(sign) behind \(length) letters")
        #expect(
          long.dropFirst().map { Int($0.offset) - length * 3 }
            == short.dropFirst().map { Int($0.offset) - 3 },
          "\(sign) behind \(length) letters")
      }
    }
  }

  @Test("a text ends at its quote however long it is, blanks however many they are")
  func lengthsOfTextsAndBlanks() {
    for length in 0..<40 {
      let inner = String(repeating: "ế", count: length)
      let blanks = String(repeating: " ", count: length)
      #expect(tokens("\"\(inner)\" a").map(\.kind) == [.text, .word, .endOfFile])
      #expect(tokens("“\(inner)” a").map(\.kind) == [.text, .word, .endOfFile])
      #expect(tokens("“\(inner)\" a").map(\.kind) == [.text, .word, .endOfFile])
      #expect(tokens("\"\(inner)\na").map(\.kind) == [.unclosedText, .newline, .word, .endOfFile])
      #expect(tokens("\"\(inner)").map(\.kind) == [.unclosedText, .endOfFile])
      let spaced = tokens("a\(blanks) b\n\(blanks)c\(blanks)")
      #expect(spaced.map(\.kind) == [.word, .word, .newline, .word, .endOfFile])
      #expect(Int(spaced[3].offset) == 2 * length + 4)
    }
  }

  @Test("more tokens than wait together, in order")
  func manyTokens() {
    for count in [1, 127, 128, 129, 1000] {
      let all = tokens(String(repeating: "ab ", count: count))
      #expect(all.count == count + 1)
      for (place, token) in all.enumerated() { #expect(Int(token.offset) == place * 3) }
    }
  }

  @Test("a token gives back the kind, of whatever sort, that it was made of")
  func kindsAreTheirRawValues() {
    for kind in TokenKind.allCases {
      #expect(Token(kind, at: 7, payload: .max).kind.rawValue == kind.rawValue)
    }
  }

  @Test("a word keeps its id, long or short, however many there are")
  func idsOfWords() {
    var interner = Interner(capacity: 64)
    func id(_ word: String) -> UInt32 {
      let padded = Array(word.utf8) + [0, 0, 0, 0, 0, 0, 0]
      return padded.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { interner.intern($0, count: word.utf8.count) } ?? .max
      }
    }
    let words =
      (0..<500).flatMap {
        ["w\($0)", "từ\($0)", "dàihơntám\($0)", "mườilămchữcái-và-hơn-nữa\($0)"]
      }
    let ids = words.map { id($0) }
    #expect(Set(ids).count == words.count)
    #expect(words.map { id($0) } == ids)
    #expect(id("THỎA") == id("thoả") && id("Thỏa") == id("thỏa"))
    #expect(id("DÀIHƠNTÁM7") == id("dàihơntám7"))
  }

  @Test("a line of quotes that nothing closes is searched once, the next line anew")
  func openSingleQuotes() {
    let open = tokens(String(repeating: "‘ ", count: 60_000) + "\n‘b’ c")
    #expect(open.count == 60_000 + 4)
    #expect(!open.dropLast(4).contains { $0.kind == .text })
    #expect(open.suffix(4).map(\.kind) == [.newline, .text, .word, .endOfFile])
    #expect(tokens("‘a’ ‘b\n‘c’").filter { $0.kind == .text }.count == 2)
  }
}
