import QCSyntax

extension ByteWriter {
  /// Writes a line, broken at blanks after at most `width` cells; what follows the first line is
  /// indented. Control characters do not reach a terminal.
  mutating func write(wrapped line: [UInt8], width limit: Int, indentation: Int) {
    var column = 0
    var start = 0
    while start < line.count, line[start] == 0x20 {
      write(0x20)
      start += 1
      column += 1
    }
    var isFirst = true
    for word in line[start...].split(separator: 0x20) {
      let width = word.withUnsafeBufferPointer { displayWidth($0) }
      if !isFirst {
        if column + 1 + width > limit {
          write("\n")
          for _ in 0..<indentation { write(0x20) }
          column = indentation
        } else {
          write(0x20)
          column += 1
        }
      }
      isFirst = false
      write(visible: word)
      column += width
    }
    write("\n")
  }

  /// Writes what a terminal shows, without what it would obey.
  mutating func write(visible word: ArraySlice<UInt8>) {
    var previous: UInt8 = 0
    for byte in word {
      // U+0080...U+009F are controls to a terminal.
      if previous == 0xC2, byte < 0xA0 {
        bytes.removeLast()
      } else if byte >= 0x20, byte != 0x7F {
        write(byte)
      }
      previous = byte
    }
  }
}
