import QCSyntax

/// The proof that two texts say the same: the same nodes with the same values, the same comments in
/// order, the same findings of the parser.
struct SameText {
  private let before: ParsedText
  private let after: ParsedText
  private let isTranslated: Bool

  /// - Parameter isTranslated: whether the words of keywords may differ, and phrases of time.
  init(_ before: ParsedText, _ after: ParsedText, isTranslated: Bool) {
    self.before = before
    self.after = after
    self.isTranslated = isTranslated
  }

  var holds: Bool { difference == nil }

  /// The place in the first text where the two part; nil when they say the same.
  var difference: SourceRange? {
    let end = SourceRange(before.tree.source.count, before.tree.source.count)
    let first = meaningful(before)
    let second = meaningful(after)
    for (left, right) in zip(first, second) where !isSame(left, right) {
      return before.tree.range(of: left)
    }
    if first.count != second.count { return end }
    if let comment = commentThatDiffers { return comment }
    return hasSameFindings ? nil : before.findings.first?.range ?? end
  }

  // MARK: - Implementation

  private var commentThatDiffers: SourceRange? {
    var second = after.tree.tokens.indices.lazy
      .filter { after.tree.tokens[$0].kind == .comment }.makeIterator()
    for index in before.tree.tokens.indices where before.tree.tokens[index].kind == .comment {
      guard let other = second.next(), bytes(before, index) == bytes(after, other) else {
        return before.tree.range(from: index, to: index + 1)
      }
    }
    guard second.next() != nil else { return nil }
    return SourceRange(before.tree.source.count, before.tree.source.count)
  }

  /// A note on the other language may come and go with the keywords; a mistake may not.
  private var hasSameFindings: Bool {
    codes(before) == codes(after)
  }

  private func codes(_ text: ParsedText) -> [DiagnosticCode] {
    text.findings.map(\.code).filter { !isTranslated || $0 != .otherLanguage }
  }

  /// The nodes without the statement of the language.
  private func meaningful(_ text: ParsedText) -> ArraySlice<Node> {
    let nodes = text.tree.nodes
    guard isTranslated, let statement = LanguageStatement(text.tree) else { return nodes[1...] }
    return ArraySlice(nodes[1..<statement.node] + nodes[statement.next...])
  }

  private func isSame(_ left: Node, _ right: Node) -> Bool {
    guard left.kind == right.kind, left.keyword == right.keyword else { return false }
    switch left.kind {
    case .file, .row, .reference, .quantity, .choice: return true
    // The detail of a clause is the length of its phrase, and 0 for a bullet.
    case .clause: return (left.detail == 0) == (right.detail == 0)
    case .element: return left.detail == right.detail
    case .time where isTranslated: return left.detail == right.detail
    case .structure where isTranslated, .number where isTranslated:
      return figures(before, left) == figures(after, right)
    default: return left.detail == right.detail && hasSameTokens(left, right)
    }
  }

  /// The tokens of a figure without the words around it: `trên 80.000`, `4 chương`; a Roman number is
  /// a word.
  private func figures(_ text: ParsedText, _ node: Node) -> [ArraySlice<UInt8>] {
    let tokens = Int(node.first)..<Int(node.end)
    let digits = tokens.filter { text.tree.tokens[$0].kind != .word }
    return (digits.isEmpty ? Array(tokens) : digits).map { bytes(text, $0) }
  }

  private func hasSameTokens(_ left: Node, _ right: Node) -> Bool {
    guard left.end - left.first == right.end - right.first else { return false }
    for step in 0..<Int(left.end - left.first) {
      let first = Int(left.first) + step
      let second = Int(right.first) + step
      let one = before.tree.tokens[first]
      let other = after.tree.tokens[second]
      guard one.kind == other.kind else { return false }
      switch one.kind {
      case .blank, .newline: continue
      case .text, .longText:
        guard contents(before, first) == contents(after, second) else { return false }
      default:
        guard bytes(before, first) == bytes(after, second) else { return false }
      }
    }
    // Bare words are a text with the blanks between them.
    return left.kind != .text || left.detail != 1
      || before.tree.source.storage[before.tree.range(of: left).bounds]
        == after.tree.source.storage[after.tree.range(of: right).bounds]
  }

  private func bytes(_ text: ParsedText, _ token: Int) -> ArraySlice<UInt8> {
    text.tree.source.storage[text.tree.range(from: token, to: token + 1).bounds]
  }

  /// A quoted text without its quotes, line ends as LF.
  private func contents(_ text: ParsedText, _ token: Int) -> [UInt8] {
    let range = text.tree.range(from: token, to: token + 1).bounds
    let payload = Int(text.tree.tokens[token].payload)
    let start = range.lowerBound + (payload & 15)
    let end = max(start, range.upperBound - (payload >> 4 & 15))
    return withLineFeeds(text.tree.source.storage[start..<end])
  }
}
