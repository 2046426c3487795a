/// What every part of the parser makes: nodes, findings and places.
extension Parser {
  @inline(__always)
  mutating func begin(_ kind: NodeKind, _ keyword: Keyword? = nil, detail: UInt8 = 0) -> Int {
    nodes.append(
      Node(
        kind: kind, detail: detail, keyword: keyword?.rawValue ?? 0,
        first: UInt32(truncatingIfNeeded: position), end: 0, next: 0))
  }

  @inline(__always)
  mutating func finish(_ node: Int) {
    nodes.close(node, end: position)
  }

  /// A node over the next `count` tokens.
  @inline(__always)
  mutating func leaf(
    _ kind: NodeKind, _ count: Int, _ keyword: Keyword? = nil, detail: UInt8 = 0
  ) {
    let first = position
    position += count
    nodes.append(
      Node(
        kind: kind, detail: detail, keyword: keyword?.rawValue ?? 0,
        first: UInt32(truncatingIfNeeded: first), end: UInt32(truncatingIfNeeded: position),
        next: UInt32(truncatingIfNeeded: nodes.count + 1)))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.findings { diagnostics.append(diagnostic) }
  }

  /// The bytes of the tokens `first ..< end`, without blanks behind them.
  func range(_ first: Int, _ end: Int) -> SourceRange {
    let start = Int(tokens[first].offset)
    guard end > first else { return SourceRange(start, start) }
    let limit = end < tokens.count ? Int(tokens[end].offset) : source.count
    return SourceRange(start, visibleEndOfText(bytes, from: start, to: limit))
  }
}
