import QCSyntax
import Testing

@Suite("Characters a reader cannot see")
struct SuspiciousCharactersTests {
  /// The list, written a second time from the Unicode names.
  private func isListed(_ code: UInt32) -> Bool {
    let controls = (0..<0x20).contains(code) || (0x7F..<0xA0).contains(code)
    if controls { return ![9, 10, 13].contains(code) }
    let others: Set<UInt32> = [
      0xAD, 0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C,
      0x202D, 0x202E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069,
      0xFEFF,
    ]
    return others.contains(code)
  }

  @Test("exactly the listed characters are found")
  func everyCharacter() {
    for code in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let found = withBytes(of: "ế\(scalar)", firstForbiddenCharacter)
      #expect((found != nil) == isListed(code))
      if let found, found != (3, UTF8.width(scalar), code) { Issue.record("\(found)") }
    }
  }

  @Test("a byte order mark may only come first")
  func byteOrderMark() {
    #expect(withBytes(of: "\u{FEFF}bên", firstForbiddenCharacter) == nil)
    #expect(withBytes(of: "bên\u{FEFF}", firstForbiddenCharacter)?.offset == 4)
    #expect(withBytes(of: "\u{FEFF}\u{FEFF}", firstForbiddenCharacter)?.offset == 3)
  }

  @Test("found at every distance from the block edges")
  func everyPlace() {
    let harmless = Array(String(repeating: "“Khối” – m², 5\u{A0}% ạ\t€\n", count: 4).unicodeScalars)
    for place in 0...harmless.count {
      for wrong in ["\u{0}", "\u{7F}", "\u{85}", "\u{AD}", "\u{61C}", "\u{202E}", "\u{2066}"] {
        var view = String.UnicodeScalarView(harmless[..<place])
        let offset = String(view).utf8.count
        view.append(contentsOf: wrong.unicodeScalars)
        view.append(contentsOf: harmless[place...])
        let found = withBytes(of: String(view), firstForbiddenCharacter)
        #expect(found?.offset == offset)
      }
    }
    #expect(
      withBytes(of: String(String.UnicodeScalarView(harmless)), firstForbiddenCharacter) == nil)
  }
}
