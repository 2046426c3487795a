import QCSyntax

/// Lines and columns of places in files. The next place is mostly near the last one: it is found by
/// walking there, over each byte of a file once where the places are in the order of the text.
struct SourcePlace {
  private var file = UInt16.max
  private var offset = 0
  /// From 1.
  private var line = 1
  private var column = 1

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
    let isBehind = target >= offset
    let passed = lineEnds(in: bytes, isBehind ? offset..<target : target..<offset)
    line += isBehind ? passed : -passed
    // On the line of the last place its column is known; else the line begins behind a line end,
    // and mostly only the indentation stands between.
    let first = isBehind ? offset : 0
    var start = target
    var isASCII = true
    while start > first, bytes[start - 1] != 0x0A {
      start -= 1
      if bytes[start] >= 0x80 { isASCII = false }
    }
    if !isBehind || passed > 0 { column = 1 }
    column +=
      isASCII
      ? target - start : visibleCharacters(UnsafeBufferPointer(rebasing: bytes[start..<target]))
    offset = target
  }
}
