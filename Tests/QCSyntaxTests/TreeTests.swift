import QCSyntax
import Testing

/// The invariants of tokens and trees (`Sources/README.md`).
@Suite struct TreeTests {
  private func tokens(_ text: String) -> ([Token], SourceFile) {
    var interner = TimeWords.shared.interner
    var tokens: [Token] = []
    let source = SourceFile(name: "t", text: text)
    tokenize(source, interner: &interner, into: &tokens)
    return (tokens, source)
  }

  private func kinds(_ text: String) -> [TokenKind] { tokens(text).0.dropLast().map(\.kind) }

  @Test func shapesOfNumbers() {
    #expect(kinds("21/9/2023") == [.date])
    #expect(kinds("2023-09-21") == [.date])
    #expect(kinds("21/9/…") == [.partialDate])
    #expect(kinds("136/200 = 68 %") == [.pair, .equals, .integer, .percent])
    #expect(kinds("6.378") == [.number])
    #expect(kinds("2017-2021") == [.yearRange])
    #expect(kinds("3558-QĐ/TU") == [.documentNumber])
    #expect(kinds("03/2018/TTLT-BTP-BCA") == [.documentNumber])
    #expect(kinds("91/2015/QH13") == [.documentNumber])
    #expect(kinds("15th") == [.word])
    #expect(kinds("24:00") == [.clock])
  }

  @Test func quotesOfWord() {
    #expect(kinds("\"a\" “b” «c» „d”") == [.text, .text, .text, .text])
    #expect(kinds("“lẫn lộn\"") == [.text])
    #expect(kinds("\"chưa đóng") == [.unclosedText])
    #expect(kinds("\"\"\"dài\nhai dòng\"\"\"") == [.longText])
  }

  @Test func bulletsOnlyAtTheBeginningOfALine() {
    #expect(kinds("- a – b") == [.bullet, .word, .word, .word])
    #expect(kinds("• a") == [.bullet, .word])
    #expect(kinds("a - b") == [.word, .word, .word])
  }

  @Test func foldedWordsAreEqual() {
    let (all, _) = tokens("Thỏa thoả THỎA thỏa")
    #expect(Set(all.dropLast().map(\.payload)).count == 1)
  }

  @Test func commentsStandBehindABlank() {
    #expect(kinds("a # b") == [.word, .comment])
    #expect(kinds("a#b") == [.word])
  }

  /// Printing the tokens gives the bytes back: what stands before the first, then each to the next.
  @Test func tokensGiveTheBytesBack() {
    for text in ["  bên Khối \"Đảng ủy\"\t# ghi\n", "\n\n{ … }", "", "a\u{00A0}b\r\nc"] {
      let (all, source) = tokens(text)
      var bytes = Array(source.storage[0..<Int(all.first?.offset ?? 0)])
      for (token, next) in zip(all, all.dropFirst()) {
        bytes += source.storage[Int(token.offset)..<Int(next.offset)]
      }
      #expect(bytes == Array(text.utf8))
      #expect(Int(all.last?.offset ?? 0) == source.count)
    }
  }

  /// Tokens and nodes cover the text, for every input.
  @Test func treesAreWellFormedForHostileInput() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "quy chế", "{", "}", "\"", "-", "\n", "bên", "…", ",", ":", "Khối", "định kỳ", "12/3",
      "mỗi năm", "#", "“", "trường hợp", "gửi", "của", "\"\"\"", "(", "=", "%", "\t", "điều 5",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        text += (pieces.randomElement(using: &random) ?? "") + " "
      }
      let (all, source) = tokens(text)
      #expect(all.last?.kind == .endOfFile)
      #expect(zip(all, all.dropFirst()).allSatisfy { $0.offset <= $1.offset })
      var findings: [Diagnostic] = []
      let tree = parse(source, tokens: all, nodes: [], diagnostics: &findings)
      expectWellFormed(tree)
      for finding in findings { #expect(Int(finding.range.end) <= source.count) }
    }
  }

  private func expectWellFormed(_ tree: SyntaxTree) {
    #expect(tree.nodes[0].next == UInt32(tree.nodes.count))
    for (index, node) in tree.nodes.enumerated() {
      #expect(node.first <= node.end)
      #expect(Int(node.end) <= tree.tokens.count)
      #expect(Int(node.next) > index && Int(node.next) <= tree.nodes.count)
      var child = index + 1
      while child < Int(node.next) {
        #expect(tree.nodes[child].first >= node.first)
        #expect(tree.nodes[child].end <= node.end)
        child = Int(tree.nodes[child].next)
      }
    }
  }
}
