import QCSyntax

/// Lines and columns of places in files. The next place is mostly near the last one: it is found by
/// walking there, over each byte of a file once where the places are in the order of the text.
struct SourcePlace {
  private var file = UInt16.max
  private var offset = 0
  /// From 1.
  private var line = 1
  private var column = 1
  /// Where the line begins.
  private var start = 0

  /// The line and the column of an offset, both from 1; a column counts characters as a person
  /// sees them.
  mutating func find(_ target: Int, in sources: [SourceFile], file: UInt16) -> (Int, Int) {
    sources[Int(file)].storage.withUnsafeBufferPointer { find(target, in: $0, file: file) }
  }

  /// The same in the bytes of the file.
  mutating func find(
    _ target: Int, in bytes: UnsafeBufferPointer<UInt8>, file: UInt16
  ) -> (Int, Int) {
    if file != self.file {
      self = SourcePlace()
      self.file = file
    }
    go(to: target, bytes)
    return (line, column)
  }

  private mutating func go(to target: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    if target < offset {
      line -= lineEnds(in: bytes, target..<offset).count
      start = target
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      column = 1
      offset = start
    } else {
      let passed = lineEnds(in: bytes, offset..<target)
      if let last = passed.last {
        line += passed.count
        column = 1
        start = last
        offset = last
      }
    }
    // What stands before the head of an element is mostly its indentation.
    column +=
      isASCII(bytes, offset..<target)
      ? target - offset : visibleCharacters(UnsafeBufferPointer(rebasing: bytes[offset..<target]))
    offset = target
  }
}
