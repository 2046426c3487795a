import QCSyntax

/// Lines and columns of a source text, for findings: built when the first one is shown.
package struct LineIndex: Sendable {
  private let source: SourceFile
  private let starts: [Int]

  package init(_ source: SourceFile) {
    self.source = source
    var starts = [0]
    source.storage.withUnsafeBufferPointer { bytes in
      for index in 0..<source.count where bytes[index] == 0x0A { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// A place: line and column from 1, the column in characters as a person sees them, in UTF-16
  /// units and in bytes.
  package struct Place: Sendable {
    package let line: Int
    package let column: Int
    package let utf16: Int
    package let byte: Int
  }

  package func place(_ offset: Int) -> Place {
    let offset = min(max(offset, 0), source.count)
    let line = lineIndex(offset)
    let (column, utf16) = source.storage.withUnsafeBufferPointer { bytes in
      let before = UnsafeBufferPointer(rebasing: bytes[starts[line]..<offset])
      return (visibleCharacters(before) + 1, utf16Length(before) + 1)
    }
    return Place(line: line + 1, column: column, utf16: utf16, byte: offset)
  }

  /// The bytes of a line (from 1), without its end.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = starts[min(max(line - 1, 0), starts.count - 1)]
    var end = line < starts.count ? starts[line] - 1 : source.count
    if end > start, source.storage[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  private func lineIndex(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
