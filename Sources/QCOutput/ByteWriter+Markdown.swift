import QCSyntax

extension ByteSink {
  /// Text of an agreement in Markdown: ASCII that could begin markup gets a backslash (CommonMark
  /// 0.31, section 2.4), control characters become blanks.
  mutating func write(markdown bytes: UnsafeBufferPointer<UInt8>) {
    let forms = MarkdownForm.ofBytes
    var start = 0
    var index = 0
    while true {
      index = plainEnd(bytes, from: index, forms)
      if index == bytes.count { break }
      let form = forms[Int(bytes[index])]
      write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      switch form {
      case .plain: break
      case .escaped:
        write(0x5C)
        start = index
      // Only a file name can have one.
      case .blank: write(0x20)
      case .ampersand: write("&amp;")
      }
      index += 1
    }
    write(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  mutating func write(markdown bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { write(markdown: $0) }
  }
}

// MARK: - Implementation

/// The first byte from `start` on that is not plain; the length of the text where there is none.
private func plainEnd(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ forms: [MarkdownForm]
) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  var index = start
  while index + 16 <= bytes.count, hasPlainBlock(base, index) { index += 16 }
  while index < bytes.count, forms[Int(bytes[index])] == .plain { index += 1 }
  return index
}

/// How a byte stands in Markdown.
private enum MarkdownForm: UInt8 {
  case plain, escaped, blank, ampersand

  static let ofBytes: [MarkdownForm] = (0...255).map { byte in
    switch byte {
    case 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x5C, 0x60, 0x7C, 0x7E, 0x23: .escaped
    case 0..<0x20: .blank
    case 0x26: .ampersand
    default: .plain
    }
  }
}
