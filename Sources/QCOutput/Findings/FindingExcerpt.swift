import QCSyntax

/// A line of a text around a span, cut where it is too long, with nothing that a terminal would obey.
struct FindingExcerpt {
  /// What is shown before the span, of it and behind it.
  private(set) var before: String
  private(set) var span: String
  private(set) var after: String

  /// - Parameter width: the cells that there are; `nil` shows lines of usual length whole.
  init(
    _ range: SourceRange, _ source: SourceFile, line: Range<Int>, width: Int?
  ) {
    let start = min(max(Int(range.start), line.lowerBound), line.upperBound)
    let end = min(max(Int(range.end), start), line.upperBound)
    func text(_ range: Range<Int>) -> String {
      // More bytes than any terminal shows are not worth a look.
      FindingText.clean(String(decoding: source.storage[range], as: UTF8.self))
    }
    guard let width else {
      var from = line.lowerBound
      var upTo = line.upperBound
      if cells(text(from..<start)) > 90 { from = Self.backward(start, 60, source, from) }
      if upTo - end > 90 { upTo = Self.forward(end, 60, source, upTo) }
      before = (from > line.lowerBound ? "…" : "") + text(from..<start)
      span = text(start..<end)
      after = text(end..<upTo) + (upTo < line.upperBound ? "…" : "")
      return
    }
    before = text(line.lowerBound..<start)
    span = text(start..<end)
    after = text(end..<line.upperBound)
    cut(width)
  }

  /// Cuts to a width: the span stays as far as it can, a third is left for what is before it.
  private mutating func cut(_ width: Int) {
    if cells(before) + cells(span) + min(cells(after), 1) > width {
      let room = max(width / 3, width - cells(span) - 8)
      if cells(before) > room { before = "…" + end(of: before, cells: max(room - 1, 1)) }
    }
    let spanRoom = max(1, width - cells(before))
    if cells(span) > spanRoom { span = beginning(of: span, cells: spanRoom - 1) + "…" }
    let afterRoom = max(0, width - cells(before) - cells(span))
    if cells(after) > afterRoom {
      after = afterRoom > 0 ? beginning(of: after, cells: afterRoom - 1) + "…" : ""
    }
  }

  /// About `count` bytes before a place, at the beginning of a character.
  private static func backward(
    _ place: Int, _ count: Int, _ source: SourceFile, _ limit: Int
  ) -> Int {
    var index = max(limit, place - count)
    while index < place, source.storage[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func forward(
    _ place: Int, _ count: Int, _ source: SourceFile, _ limit: Int
  ) -> Int {
    var index = min(limit, place + count)
    while index < limit, source.storage[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
