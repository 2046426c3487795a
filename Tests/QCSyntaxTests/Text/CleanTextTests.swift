import QCSyntax
import Testing

@Suite("Loading in one pass")
struct CleanTextTests {
  private func isClean(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { isCertainlyClean($0) }
  }

  /// What the precise functions say: well-formed, no hidden character, NFC.
  private func isRight(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer {
      firstInvalidUTF8($0) == nil && firstForbiddenCharacter($0) == nil && isCertainlyNFC($0)
    }
  }

  @Test("what drafters write is clean, wherever it stands")
  func cleanTexts() {
    let texts = [
      "", "a", "đ", "ệ", "Thoả thuận", "“Quy chế” – số 1/2026…", "« A »\tb\r\n", "37 °C, 5 m²",
      "§ 1 · ½ ±", "kế hoạch", "~",
    ]
    for text in texts {
      for place in 0..<40 {
        let bytes = Array((String(repeating: "x", count: place) + text).utf8)
        #expect(isClean(bytes), "\(text) at \(place)")
        #expect(isClean(bytes + Array(repeating: 0x20, count: 33)), "\(text) at \(place)")
      }
    }
  }

  @Test("nothing is clean that the precise functions refuse")
  func changedBytes() {
    let text = Array("Thoả thuận “số 1” – « đường phố » … 5 m² ệ ở\r\n\tQuy chế phối hợp".utf8)
    var clean = 0
    for place in text.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = text
        bytes[place] = byte
        if isClean(bytes) {
          clean += 1
          #expect(isRight(bytes), "\(byte) at \(place)")
        }
      }
      // A character that the end cuts short.
      let cut = Array(text[..<place])
      #expect(isClean(cut) == isRight(cut), "cut at \(place)")
    }
    #expect(clean > text.count * 40)
  }

  @Test("hidden characters, controls and what is not NFC are not clean")
  func refused() {
    let scalars: [UInt32] = [
      0x00, 0x01, 0x0B, 0x0C, 0x1F, 0x7F, 0x80, 0x9F, 0xAD, 0x301, 0x323, 0x61C, 0x200B, 0x200D,
      0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
    ]
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for place in 0..<40 {
        let text = String(repeating: "ệ", count: place / 2) + "a" + String(Character(scalar)) + " b"
        #expect(!isClean(Array(text.utf8)), "U+\(String(value, radix: 16)) at \(place)")
      }
    }
  }
}
