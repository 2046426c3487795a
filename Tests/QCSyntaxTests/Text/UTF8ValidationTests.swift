import QCSyntax
import Testing

@Suite("UTF-8 validation")
struct UTF8ValidationTests {
  /// Ill-formed sequences with the offset of the fault.
  static let illFormed: [([UInt8], Int)] = [
    ([0x80], 0), ([0xBF], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0),
    ([0xC3, 0x41], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xE1, 0xBA], 0), ([0xE1, 0x41, 0x80], 0),
    ([0xED, 0xA0, 0x80], 0), ([0xED, 0xBF, 0xBF], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0), ([0xFE], 0),
    ([0xF0, 0x9F, 0x98], 0), ([0x41, 0xC3, 0xA1, 0x80], 3), ([0xE1, 0xBA, 0xA1, 0xE1, 0xBA], 3),
    ([0xF0, 0x9F, 0x98, 0x80, 0xC3], 4), ([0xC3, 0xA1, 0xA1], 2),
  ]

  @Test("the first byte of the first fault is found at every distance from the block edges")
  func illFormedSequences() {
    for (bytes, fault) in Self.illFormed {
      for before in 0..<70 {
        for after in [0, 1, 2, 5, 40] {
          let prefix = [UInt8](repeating: 0x61, count: before)
          let suffix = [UInt8](repeating: 0x62, count: after)
          let found = (prefix + bytes + suffix).withUnsafeBufferPointer(firstInvalidUTF8)
          #expect(found == before + fault, "\(bytes) after \(before), before \(after)")
        }
      }
    }
  }

  @Test("well-formed text of every length has no fault")
  func wellFormed() {
    let sample = "Khối Thanh tra – Ủy ban nhân dân 😀 huyện Tân Lạc \u{10FFFF}\u{800}\u{7FF}\u{FFFF}"
    for repeats in 0..<6 {
      let whole = String(repeating: sample, count: repeats)
      for start in 0..<20 {
        let text = String(repeating: "a", count: start) + whole
        #expect(withBytes(of: text, firstInvalidUTF8) == nil)
      }
    }
  }

  @Test("agrees with the standard library on mutated text")
  func agreesWithStandardLibrary() {
    var random = SeededGenerator(seed: 20_250_101)
    let sample = Array("Sở Kế hoạch và Đầu tư – quy chế phối hợp 😀 ấy, ký ngày 12/5 \u{FFFD}".utf8)
    for _ in 0..<4_000 {
      var bytes = sample + sample
      let first = Int.random(in: 0..<40, using: &random)
      bytes.removeFirst(first)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0x80...255, using: &random), at: place)
        }
      }
      let found = bytes.withUnsafeBufferPointer(firstInvalidUTF8)
      let expected = String(validating: bytes, as: UTF8.self) == nil
      #expect((found != nil) == expected, "\(bytes)")
      if let found {
        // What stands before the fault is well formed, and what begins there is not.
        #expect(String(validating: bytes[..<found], as: UTF8.self) != nil)
        let lengths = 1...min(4, bytes.count - found)
        #expect(
          lengths.allSatisfy {
            String(validating: bytes[found..<found + $0], as: UTF8.self) == nil
          })
      }
    }
  }
}
