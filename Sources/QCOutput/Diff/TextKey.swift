import QCSyntax

/// Appends what a text says, without the ways of spelling it: two texts have the same key when they
/// differ only in case, tone placement, normal form, quotation marks, kinds of dashes, blanks,
/// `hàng`/`hằng` before a period, and a zero before a figure below ten.
///
/// - Parameters:
///   - text: well-formed UTF-8.
///   - output: receives folded words, one blank between them, none beside punctuation. A full stop,
///     comma, colon or semicolon at the end is left out.
func appendTextKey(of text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  let start = output.count
  var isBehindWord = false
  /// Where the word before began, when it is folded `hàng`.
  var every: Int?
  var index = 0
  while index < text.count {
    let (kind, length) = TextKey.kind(text, at: index)
    switch kind {
    case .blank, .quote: index += length
    case .dash:
      output.append(0x2D)
      isBehindWord = false
      every = nil
      index += length
    case .sign:
      for place in index..<index + length { output.append(text[place]) }
      isBehindWord = false
      every = nil
      index += length
    case .letter:
      var end = index
      while end < text.count {
        let (next, width) = TextKey.kind(text, at: end)
        guard next == .letter else { break }
        end += width
      }
      if isBehindWord { output.append(0x20) }
      let word = output.count
      // `3.05` and `8:05` keep their zero: it is not the first of its number.
      let follows =
        index > 1 && (text[index - 1] == 0x2E || text[index - 1] == 0x2C || text[index - 1] == 0x3A)
        && TextKey.isDigit(text[index - 2])
      let isPadded =
        end - index == 2 && text[index] == 0x30 && TextKey.isDigit(text[index + 1]) && !follows
      appendFold(
        of: UnsafeBufferPointer(rebasing: text[(isPadded ? index + 1 : index)..<end]), to: &output)
      if let first = every, TextKey.isPeriod(output[word...]) {
        output.replaceSubrange(first..<first + TextKey.goods.count, with: TextKey.every)
      }
      every = output[word...].elementsEqual(TextKey.goods) ? word : nil
      isBehindWord = true
      index = end
    }
  }
  while output.count > start, let last = output.last, TextKey.isClosing(last) {
    output.removeLast()
  }
}

// MARK: - Implementation

private enum TextKey {
  enum Kind { case blank, quote, dash, sign, letter }

  /// `hàng` and `hằng`, folded: the tone stands at the end.
  static let goods = Array("hang\u{300}".utf8)
  static let every = Array("hăng\u{300}".utf8)
  private static let periods = ["ngày", "tuần", "tháng", "quý", "năm"].map { word in
    var fold: [UInt8] = []
    Array(word.utf8).withUnsafeBufferPointer { appendFold(of: $0, to: &fold) }
    return fold
  }

  static func isPeriod(_ word: ArraySlice<UInt8>) -> Bool {
    periods.contains { word.elementsEqual($0) }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x3B
  }

  /// What stands at a place, and its length in bytes.
  static func kind(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Kind, Int) {
    let byte = text[index]
    switch byte {
    case 0...0x20, 0x7F: return (.blank, 1)
    case 0x22, 0x27: return (.quote, 1)
    case 0x2D: return (.dash, 1)
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case ..<0x80: return (.sign, 1)
    case 0xC2 where index + 1 < text.count:
      switch text[index + 1] {
      case 0xA0: return (.blank, 2)
      case 0xAB, 0xBB: return (.quote, 2)
      default: return (.sign, 2)
      }
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      switch text[index + 2] {
      case 0x80...0x8B, 0xAF: return (.blank, 3)
      case 0x90...0x95: return (.dash, 3)
      case 0x98...0x9F, 0xB9, 0xBA: return (.quote, 3)
      default: return (.sign, 3)
      }
    default:
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return (.letter, min(length, text.count - index))
    }
  }
}
