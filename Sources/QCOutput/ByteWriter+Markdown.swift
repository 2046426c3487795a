extension ByteSink {
  /// Text of an agreement in Markdown: ASCII that could begin markup gets a backslash (CommonMark
  /// 0.31, section 2.4), control characters become blanks.
  mutating func write(markdown bytes: UnsafeBufferPointer<UInt8>) {
    let forms = MarkdownForm.ofBytes
    var start = 0
    for index in bytes.indices {
      let form = forms[Int(bytes[index])]
      if form == .plain { continue }
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
    }
    write(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  mutating func write(markdown bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { write(markdown: $0) }
  }
}

// MARK: - Implementation

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
