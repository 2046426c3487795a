import QCOutput
import QCSyntax
import Testing

/// Lines and columns, also on lines so long that places in them are counted beforehand.
@Suite struct LineIndexTests {
  /// Texts whose characters take one byte, several, or several scalars.
  private static let pieces = [
    "phải ", "thông tin", "điện thoại 0234", "👨‍👩‍👧", "🇻🇳", "🇻🇳🇱🇦", "e\u{323}\u{302}", "公文", " ",
  ]

  private func line(pieces count: Int) -> String {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return LineIndexTests.pieces[Int(state >> 33) % LineIndexTests.pieces.count]
    }.joined()
  }

  @Test(arguments: [1, 400, 6000]) func columnsAreThoseCountedFromTheLinesBeginning(_ count: Int) {
    let text = "một\n" + line(pieces: count) + "\nhai " + line(pieces: count) + "\n"
    let source = SourceFile(name: "a.qc", text: text)
    let lines = LineIndex(source)
    var start = 0
    var line = 1
    for offset in 0..<source.count {
      if offset > 0, source.storage[offset - 1] == 0x0A {
        start = offset
        line += 1
      }
      let isCharacter = source.storage[offset] & 0xC0 != 0x80
      guard isCharacter, offset % 61 == 0 || offset - start < 3 else { continue }
      let expected = source.storage[start..<offset].withUnsafeBufferPointer {
        visibleCharacters($0) + 1
      }
      let units = source.string(SourceRange(start, offset)).utf16.count + 1
      let place = lines.place(offset)
      #expect(place.line == line)
      #expect(place.column == expected)
      #expect(place.utf16 == units)
      #expect(place.byte == offset)
    }
  }
}
