import QCSyntax
import Testing

@Suite("No bytes do harm")
struct HostileTextTests {
  /// Pieces of well-formed and broken text that steer into every branch.
  static let pieces: [[UInt8]] = [
    [0x61], [0x20], [0x0A], [0x00], [0x7F], [0x80], [0xBF], [0xC3, 0xA1], [0xC4], [0xCC, 0x81],
    [0xCC, 0xA3], [0xCC], [0xCD, 0x84], [0xD7, 0xB0], [0xE1, 0xBA, 0xBF], [0xE1, 0x84, 0x80],
    [0xE1, 0x85, 0xA1], [0xE1, 0x86, 0xA8], [0xEA, 0xB0, 0x80], [0xE2, 0x80, 0x8D], [0xE2, 0x80],
    [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98, 0x80], [0xF0, 0x9F, 0x87, 0xBB],
    [0xF0, 0x9D, 0x85, 0x9E], [0xF4, 0xBF, 0xBF, 0xBF], [0xF8], [0xFF], [0xE0, 0x80, 0x80],
    Array("thoả thuận".utf8), Array("Kho\u{302}\u{301}i".utf8), Array("ấ\u{34F}ǘ".utf8),
  ]

  @Test("every function ends on every input, and stays inside it")
  func anyBytes() {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        bytes += Self.pieces.randomElement(using: &random) ?? []
      }
      // An allocation of the exact size lets a sanitizer see a step outside.
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      defer { copy.deallocate() }
      _ = copy.initialize(from: bytes)
      let input = UnsafeBufferPointer(copy)
      var output: [UInt8] = []
      appendFold(of: input, to: &output)
      appendFoldWithoutDiacritics(of: input, to: &output)
      appendNFC(input, to: &output)
      let before = output.count
      appendSlug(of: input, limit: 10, to: &output)
      #expect(output.count - before <= 10)
      #expect(visibleCharacters(input) <= bytes.count)
      #expect(displayWidth(input) <= 2 * bytes.count)
      #expect(utf16Length(input) <= 2 * bytes.count)
      _ = guessEncoding(input)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((firstInvalidUTF8(input) == nil) == isValid)
      if let found = firstForbiddenCharacter(input) {
        #expect(found.offset + found.length <= bytes.count)
      }
      if isValid {
        var once: [UInt8] = []
        appendNFC(input, to: &once)
        var twice: [UInt8] = []
        once.withUnsafeBufferPointer { appendNFC($0, to: &twice) }
        #expect(once == twice)
        var first: [UInt8] = []
        appendFold(of: input, to: &first)
        var second: [UInt8] = []
        once.withUnsafeBufferPointer { appendFold(of: $0, to: &second) }
        #expect(first == second, "\(bytes)")
      }
    }
  }
}
