import QCSyntax

/// The lines that the formatter leaves byte for byte: those on which the parser found a mistake, and
/// those that cannot be cut without becoming another text.
struct KeptLines {
  /// Whole lines as bytes, ascending and apart.
  private(set) var ranges: [Range<Int>] = []
  /// Whether braces do not add up: then columns decide what belongs where, and nothing is moved.
  private(set) var keepsAll = false

  init(_ text: ParsedText) {
    let tree = text.tree
    let mistakes = text.findings.filter { $0.severity == .error }
    keepsAll = mistakes.contains { KeptLines.disturbsBraces($0, tree) }
    guard !keepsAll else { return }
    var places = mistakes.map(\.range)
    if !mistakes.isEmpty {
      places += tree.nodes.lazy.filter { $0.kind == .error }.map { tree.range(of: $0) }
    }
    places += text.withView(KeptLines.placesThatCannotBeCut)
    guard !places.isEmpty else { return }
    // In the order of the text, so that a line with many of them is looked at once.
    var found: [Range<Int>] = []
    for place in places.sorted(by: { $0.start < $1.start }) {
      if let last = found.last, last.lowerBound <= Int(place.start),
        Int(place.end) < last.upperBound
      {
        continue
      }
      found.append(lines(of: place, tree))
    }
    merge(found)
  }

  /// Keeps more lines where a layout has been found to say something else: the first line of the
  /// place; all of its lines where that was not enough; then the line before.
  ///
  /// - Returns: whether there was a line to keep.
  mutating func keepMore(around place: SourceRange, _ tree: SyntaxTree) -> Bool {
    let start = Int(place.start)
    let line = lines(of: SourceRange(start, start), tree)
    if keep(line) || keep(lines(of: place, tree)) { return true }
    var before = ranges.last { $0.lowerBound <= start }?.lowerBound ?? line.lowerBound
    while before > 0 {
      let previous = lines(of: SourceRange(before - 1, before - 1), tree)
      if tree.source.visibleEnd(from: previous.lowerBound, to: previous.upperBound - 1)
        > previous.lowerBound
      {
        return keep(previous)
      }
      before = previous.lowerBound
    }
    return false
  }

  // MARK: - Implementation

  private static func disturbsBraces(_ finding: Diagnostic, _ tree: SyntaxTree) -> Bool {
    switch finding.code {
    case .strayBrace, .missingOpenBrace, .missingCloseBrace, .headMissing, .tooDeep: true
    case .unclosedText:
      // A `"""` without its end swallows the rest of the file.
      finding.range.end - finding.range.start > 2
        && tree.source.storage[finding.range.bounds].starts(with: [0x22, 0x22, 0x22])
    default: false
    }
  }

  /// Whether any of these lines was not kept before.
  private mutating func keep(_ found: Range<Int>) -> Bool {
    let isKnown = ranges.contains {
      $0.lowerBound <= found.lowerBound && $0.upperBound >= found.upperBound
    }
    if !isKnown { merge(ranges + [found]) }
    return !isKnown
  }

  private func lines(of range: SourceRange, _ tree: SyntaxTree) -> Range<Int> {
    let bytes = tree.source.storage
    var start = min(Int(range.start), tree.source.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = min(max(Int(range.end), start), tree.source.count)
    while end < tree.source.count, bytes[end] != 0x0A { end += 1 }
    return start..<min(end + 1, tree.source.count)
  }

  /// `{ - "a" }`: with a line of its own the dash would be a bullet. A bullet with nothing behind it
  /// may be one only by the blank after it.
  private static func placesThatCannotBeCut(_ text: TextView) -> [SourceRange] {
    var result: [SourceRange] = []
    for mark in text.marks {
      let index = Int(mark)
      let isStuck: Bool
      switch (text.kind(index), text.kind(index + 1)) {
      case (.bullet, .newline), (.bullet, .closeBrace), (.bullet, .comment),
        (.bullet, .endOfFile):
        isStuck = true
      case (.openBrace, .bullet), (.openBrace, .endOfFile), (.closeBrace, .bullet),
        (.closeBrace, .endOfFile):
        isStuck = false
      case (.openBrace, _), (.closeBrace, _):
        isStuck = opensLikeBullet(text.bytes, text.start(index + 1))
      default: isStuck = false
      }
      if isStuck {
        let range = text.range(from: index, to: index + 2)
        result.append(SourceRange(range.lowerBound, range.upperBound))
      }
    }
    return result
  }

  /// Whether what stands at a place would be a bullet as the first sign of a line.
  static func opensLikeBullet(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let first = bytes[place]
    if first == 0x2D || first == 0x2A || first == 0x2B { return true }
    if first == 0xE2, bytes[place + 1] == 0x80 {
      switch bytes[place + 2] {
      case 0x92, 0x93, 0x94, 0xA2: return true
      default: return false
      }
    }
    var end = place
    while end < place + 4, bytes[end] &- 0x30 < 10 { end += 1 }
    if end == place { end += first == 0xC4 ? 2 : 1 }
    return bytes[end] == 0x29 || bytes[end] == 0x2E && first &- 0x30 < 10
  }

  private mutating func merge(_ found: [Range<Int>]) {
    ranges.removeAll()
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else if !range.isEmpty {
        ranges.append(range)
      }
    }
  }
}
