import QCSyntax

/// Lines and columns of a source text, for findings: built when the first one is shown.
package struct LineIndex: Sendable {
  private let source: SourceFile
  private let starts: [Int]
  /// Places within long lines that are counted already, in the order of the text: a thousand
  /// findings on one line of a megabyte would else count it a thousand times.
  private let marks: [Place]
  /// How far apart the marks of a line are, in bytes.
  private static let markDistance = 2048

  package init(_ source: SourceFile) {
    self.source = source
    var starts = [0]
    source.storage.withUnsafeBufferPointer { bytes in
      for index in 0..<source.count where bytes[index] == 0x0A { starts.append(index + 1) }
    }
    self.starts = starts
    marks = LineIndex.marks(of: source, starts)
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
    let line = LineIndex.last(in: starts, at: offset) { $0 } ?? 0
    let start = Place(line: line + 1, column: 1, utf16: 1, byte: starts[line])
    let mark = LineIndex.last(in: marks, at: offset) { $0.byte }.map { marks[$0] }
    let known = mark.flatMap { $0.byte > start.byte ? $0 : nil } ?? start
    return LineIndex.place(offset, behind: known, source)
  }

  /// The bytes of a line (from 1), without its end.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = starts[min(max(line - 1, 0), starts.count - 1)]
    var end = line < starts.count ? starts[line] - 1 : source.count
    if end > start, source.storage[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  // MARK: - Implementation

  /// A place on the line of one that is known and stands before it.
  private static func place(_ offset: Int, behind known: Place, _ source: SourceFile) -> Place {
    source.storage.withUnsafeBufferPointer { bytes in
      let between = UnsafeBufferPointer(rebasing: bytes[known.byte..<offset])
      return Place(
        line: known.line, column: known.column + visibleCharacters(between),
        utf16: known.utf16 + utf16Length(between), byte: offset)
    }
  }

  private static func marks(of source: SourceFile, _ starts: [Int]) -> [Place] {
    var marks: [Place] = []
    for (line, start) in starts.enumerated() {
      let end = line + 1 < starts.count ? starts[line + 1] : source.count
      var known = Place(line: line + 1, column: 1, utf16: 1, byte: start)
      while end - known.byte > markDistance {
        var offset = known.byte + markDistance
        // A mark stands before a character of ASCII: what joins characters does not reach over one.
        while offset < end, source.storage[offset] >= 0x80 { offset += 1 }
        known = place(offset, behind: known, source)
        marks.append(known)
      }
    }
    return marks
  }

  /// The index of the last element at or before an offset, or nil.
  private static func last<Element>(
    in places: [Element], at offset: Int, _ byte: (Element) -> Int
  ) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if byte(places[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
