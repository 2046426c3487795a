import QCSyntax
import Testing

@Suite("Widths and columns")
struct DisplayWidthTests {
  /// Text, terminal cells, characters a person sees.
  static let cases: [(String, Int, Int)] = [
    ("", 0, 0), ("abc", 3, 3), ("Khối", 4, 4), ("Kho\u{302}\u{301}i", 4, 4), ("đường phố", 9, 9),
    ("東京", 4, 2), ("한국", 4, 2), ("\u{1112}\u{1161}\u{11AB}", 2, 1), ("😀", 2, 1), ("👍🏽", 4, 1),
    ("ｆｕｌｌ", 8, 4), ("“–”", 3, 3), ("a\u{200B}b", 2, 2), ("👩\u{200D}👩\u{200D}👧", 6, 1), ("🇻🇳", 2, 1),
    ("🇻🇳🇱🇦", 4, 2), ("❤\u{FE0F}", 1, 1), ("a\u{200D}b", 2, 2), ("đ\t", 1, 2), ("5.000 ₫", 7, 7),
  ]

  @Test("cells, characters and UTF-16 units", arguments: cases)
  func widths(source: String, cells: Int, characters: Int) {
    for repeats in [1, 2, 7] {
      let text = String(repeating: source + "\n", count: repeats)
      #expect(withBytes(of: text, displayWidth) == cells * repeats)
      #expect(withBytes(of: text, visibleCharacters) == (characters + 1) * repeats)
      #expect(withBytes(of: text, utf16Length) == text.utf16.count)
    }
  }

  @Test("columns in long lines, whatever stands where")
  func longLines() {
    for place in 0..<60 {
      let before = String(repeating: "ệ", count: place)
      let after = String(repeating: "đơn vị ", count: 9)
      for (source, cells, characters) in Self.cases where source != "\u{301}" {
        let text = before + source + after
        #expect(withBytes(of: text, displayWidth) == place + cells + 63)
        #expect(withBytes(of: text, visibleCharacters) == place + characters + 63)
        #expect(withBytes(of: text, utf16Length) == text.utf16.count)
      }
    }
  }

  /// Blocks of a long text and the single characters behind them are counted by two loops.
  @Test(arguments: ["\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{AE}", "é", "ữ"])
  func aCharacterCountsTheSameInLongAndShortTexts(_ character: String) {
    func count(_ text: String) -> Int { withBytes(of: text, visibleCharacters) }
    for length in 1...40 {
      #expect(count(String(repeating: character, count: length)) == length * count(character))
      let behind = String(repeating: "a", count: length)
      #expect(count(behind + character + behind) == 2 * length + count(character))
    }
  }
}
