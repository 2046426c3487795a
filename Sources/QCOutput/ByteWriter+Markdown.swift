extension ByteWriter {
  /// Text of an agreement in Markdown: ASCII that could begin markup gets a backslash (CommonMark
  /// 0.31, section 2.4), control characters become blanks.
  mutating func write(markdown bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] < 0x7F {
        switch bytes[index] {
        case 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x5C, 0x60, 0x7C, 0x7E, 0x23:
          write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
          write(0x5C)
          start = index
        case 0..<0x20:
          // Only a file name can have one.
          write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
          write(0x20)
          start = index + 1
        case 0x26:
          write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
          write("&amp;")
          start = index + 1
        default: break
        }
      }
      write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}
