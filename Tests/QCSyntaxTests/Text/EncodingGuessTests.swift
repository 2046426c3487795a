import Foundation
import QCSyntax
import Testing

@Suite("Guessing an encoding")
struct EncodingGuessTests {
  static let sample = """
    quy chế phối hợp giữa Sở Kế hoạch và Đầu tư và Ủy ban nhân dân huyện Tân Lạc {
      Khối Thanh tra chủ trì kiểm tra hằng quý, báo cáo trước ngày 15 tháng cuối của quý
      thỏa thuận này có hiệu lực kể từ ngày ký; các bên gửi văn bản cho nhau đúng thời hạn
    }
    """

  private func guess(_ bytes: [UInt8]) -> EncodingGuess {
    bytes.withUnsafeBufferPointer(guessEncoding)
  }

  /// `text` with `letters` instead of the characters beyond ASCII.
  private func encode(_ text: String, _ letters: (Character) -> [UInt8]) -> [UInt8] {
    text.flatMap { character in
      character.asciiValue.map { [$0] } ?? letters(character)
    }
  }

  @Test("UTF-16 and UTF-32, with and without a mark")
  func wideEncodings() {
    for text in [Self.sample, "agreement between A and B\n"] {
      let units = Array(text.utf16)
      let little = units.flatMap { unit -> [UInt8] in
        [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      }
      let big = units.flatMap { unit -> [UInt8] in
        [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
      }
      #expect(guess([0xFF, 0xFE] + little) == .utf16LittleEndian)
      #expect(guess([0xFE, 0xFF] + big) == .utf16BigEndian)
      #expect(guess(little) == .utf16LittleEndian)
      #expect(guess(big) == .utf16BigEndian)
      let wide: [UInt8] = units.flatMap { unit -> [UInt8] in
        [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8), 0, 0]
      }
      #expect(guess([0xFF, 0xFE, 0, 0] + wide) == .utf32)
      #expect(guess(wide) == .utf32)
      #expect(guess(Array(wide.reversed())) == .utf32)
    }
  }

  @Test("Windows-1258")
  func windows1258() {
    let letters: [Unicode.Scalar: UInt8] = [
      "ă": 0xE3, "Ă": 0xC3, "â": 0xE2, "Â": 0xC2, "ê": 0xEA, "Ê": 0xCA, "ô": 0xF4, "Ô": 0xD4,
      "ơ": 0xF5, "Ơ": 0xD5, "ư": 0xFD, "Ư": 0xDD, "đ": 0xF0, "Đ": 0xD0,
      "\u{300}": 0xCC, "\u{301}": 0xEC, "\u{303}": 0xDE, "\u{309}": 0xD2, "\u{323}": 0xF2,
    ]
    let bytes = encode(Self.sample) { letter in
      if let byte = letter.unicodeScalars.first.flatMap({ letters[$0] }) { return [byte] }
      // The tone is a character of its own, the other mark belongs to the letter.
      let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
      let tones = parts.filter { letters[$0] != nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: parts.filter { letters[$0] == nil })
      let base = String(view).precomposedStringWithCanonicalMapping.unicodeScalars
      return (Array(base) + tones).compactMap {
        $0.isASCII ? UInt8(truncatingIfNeeded: $0.value) : letters[$0]
      }
    }
    #expect(guess(bytes) == .windows1258)
    #expect(guess(Array(bytes.prefix(60))) == .windows1258)
  }

  @Test("TCVN3")
  func tcvn3() {
    let order: [(UInt8, String)] = [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
      (0xCE, "ẻẽéẹềểễếệìỉ"),
      (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var letters: [Character: UInt8] = [:]
    for (first, row) in order {
      for (index, letter) in row.enumerated() { letters[letter] = first + UInt8(index) }
    }
    let bytes = encode(Self.sample) { letter in
      (letters[letter] ?? letters[Character(letter.lowercased())]).map { [$0] } ?? []
    }
    #expect(letters["ế"] == 0xD5)
    #expect(letters["ợ"] == 0xEE)
    #expect(letters["ỵ"] == 0xFE)
    #expect(guess(bytes) == .tcvn3)
    #expect(guess(Array(bytes.prefix(60))) == .tcvn3)
  }

  @Test("VNI")
  func vni() {
    let marks: [String: UInt8] = [
      "\u{301}": 0xF9, "\u{300}": 0xF8, "\u{309}": 0xFB, "\u{303}": 0xF5, "\u{323}": 0xEF,
      "\u{302}": 0xE2, "\u{302}\u{301}": 0xE1, "\u{302}\u{300}": 0xE0, "\u{302}\u{309}": 0xE5,
      "\u{302}\u{303}": 0xE3, "\u{323}\u{302}": 0xE4, "\u{306}": 0xEA, "\u{306}\u{301}": 0xE9,
      "\u{306}\u{300}": 0xE8, "\u{306}\u{309}": 0xFA, "\u{306}\u{303}": 0xFC,
      "\u{323}\u{306}": 0xEB,
    ]
    let whole: [Character: UInt8] = [
      "đ": 0xF1, "Đ": 0xD1, "ơ": 0xF4, "Ơ": 0xD4, "ư": 0xF6, "Ư": 0xD6, "í": 0xED, "ì": 0xEC,
      "ỉ": 0xE6, "ĩ": 0xF3, "ị": 0xF2, "ỵ": 0xEE,
    ]
    let bytes = encode(Self.sample) { letter in
      if let byte = whole[letter] { return [byte] }
      let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
      let horn = parts.contains("\u{31B}")
      let base = horn ? (parts[0] == "o" ? 0xF4 : 0xF6) : UInt8(truncatingIfNeeded: parts[0].value)
      let rest = parts.dropFirst().filter { $0 != "\u{31B}" }.map(String.init).joined()
      return [base] + (marks[rest].map { [$0] } ?? [])
    }
    #expect(guess(bytes) == .vni)
  }

  @Test("binary files and broken UTF-8")
  func others() {
    var random = SeededGenerator(seed: 3)
    let noise = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(guess(noise) == .binary)
    #expect(guess([0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 60)) == .binary)
    let text = Array(Self.sample.utf8)
    #expect(guess(text) == .unknown)
    #expect(guess(text + [0x80] + text) == .unknown)
    #expect(guess(text + [0] + text) == .unknown)
    #expect(guess(Array(text.dropLast(40)) + [0xE1]) == .unknown)
    #expect(guess([]) == .unknown)
    #expect(guess([0xFF]) == .unknown)
    #expect(guess([0xE9, 0x20]) == .unknown)
  }
}
