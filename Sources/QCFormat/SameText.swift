import QCSyntax

/// The proof that two texts say the same: the same nodes with the same values, the same comments in
/// order, the same findings of the parser.
struct SameText {
  private let before: TextView
  private let after: TextView
  /// Whether the words of keywords may differ, and phrases of time.
  private let isTranslated: Bool

  /// The place in the first text where the two part; nil when they say the same.
  ///
  /// - Parameter isTranslated: whether the words of keywords may differ, and phrases of time.
  static func difference(
    _ before: ParsedText, _ after: ParsedText, isTranslated: Bool
  ) -> SourceRange? {
    let place: Range<Int>? = before.withView { one in
      after.withView { other in
        let texts = SameText(before: one, after: other, isTranslated: isTranslated)
        let node = texts.nodeThatDiffers(
          statement(before, isTranslated), statement(after, isTranslated))
        return node ?? texts.commentThatDiffers
      }
    }
    if let place { return SourceRange(place.lowerBound, place.upperBound) }
    if codes(before, isTranslated) == codes(after, isTranslated) { return nil }
    return before.findings.first?.range
      ?? SourceRange(before.tree.source.count, before.tree.source.count)
  }

  // MARK: - Implementation

  /// The nodes of the statement of the language, which may come and go with the keywords; none
  /// where they stay.
  private static func statement(_ text: ParsedText, _ isTranslated: Bool) -> Range<Int> {
    guard isTranslated, let statement = LanguageStatement(text.tree) else {
      return Int.max..<Int.max
    }
    return statement.node..<statement.next
  }

  /// A note on the other language may come and go with the keywords; a mistake may not.
  private static func codes(_ text: ParsedText, _ isTranslated: Bool) -> [DiagnosticCode] {
    guard !text.findings.isEmpty else { return [] }
    return text.findings.map(\.code).filter { !isTranslated || $0 != .otherLanguage }
  }

  /// The bytes behind the first text: what parts there is too much or missing at the end.
  private var end: Range<Int> { before.count..<before.count }

  /// The first node that is not the same in both, those of the statements left out.
  private func nodeThatDiffers(
    _ statement: Range<Int>, _ otherStatement: Range<Int>
  ) -> Range<Int>? {
    var left = 1
    var right = 1
    while true {
      if left == statement.lowerBound { left = statement.upperBound }
      if right == otherStatement.lowerBound { right = otherStatement.upperBound }
      guard left < before.nodes.count, right < after.nodes.count else { break }
      if !isSame(before.nodes[left], after.nodes[right]) {
        return before.range(of: before.nodes[left])
      }
      left += 1
      right += 1
    }
    return left < before.nodes.count || right < after.nodes.count ? end : nil
  }

  private var commentThatDiffers: Range<Int>? {
    var left = 0
    var right = 0
    while let comment = nextComment(before, &left) {
      guard let other = nextComment(after, &right), hasSameBytes(comment, other) else {
        return before.range(comment)
      }
    }
    return nextComment(after, &right) == nil ? nil : end
  }

  /// The first comment among the marks from a place on, which is moved behind it.
  @inline(__always)
  private func nextComment(_ text: TextView, _ mark: inout Int) -> Int? {
    while mark < text.marks.count {
      let token = Int(text.marks[mark])
      mark += 1
      if case .comment = text.kind(token) { return token }
    }
    return nil
  }

  @inline(__always)
  private func isSame(_ left: Node, _ right: Node) -> Bool {
    guard left.kind == right.kind, left.keyword == right.keyword else { return false }
    switch left.kind {
    case .file, .row, .reference, .quantity, .choice: return true
    // The detail of a clause is the length of its phrase, and 0 for a bullet.
    case .clause: return (left.detail == 0) == (right.detail == 0)
    case .element: return left.detail == right.detail
    case .time where isTranslated: return left.detail == right.detail
    case .structure where isTranslated, .number where isTranslated:
      return hasSameFigures(left, right)
    default: return left.detail == right.detail && hasSameTokens(left, right)
    }
  }

  private func hasSameFigures(_ left: Node, _ right: Node) -> Bool {
    let one = figures(before, left)
    let other = figures(after, right)
    return one.count == other.count
      && zip(one, other).allSatisfy { hasSameBytes($0, $1) }
  }

  /// The tokens of a figure without the words around it: `trên 80.000`, `4 chương`; a Roman number is
  /// a word.
  private func figures(_ text: TextView, _ node: Node) -> [Int] {
    let tokens = Int(node.first)..<Int(node.end)
    let digits = tokens.filter { text.kind($0) != .word }
    return digits.isEmpty ? Array(tokens) : digits
  }

  @inline(__always)
  private func hasSameTokens(_ left: Node, _ right: Node) -> Bool {
    guard left.end - left.first == right.end - right.first else { return false }
    var first = Int(left.first)
    var second = Int(right.first)
    while first < Int(left.end) {
      let kind = before.kind(first)
      guard kind == after.kind(second) else { return false }
      switch kind {
      case .blank, .newline: break
      case .text, .longText:
        guard hasSameContents(first, second) else { return false }
      default:
        guard hasSameBytes(first, second) else { return false }
      }
      first += 1
      second += 1
    }
    // Bare words are a text with the blanks between them.
    return left.kind != .text || left.detail != 1
      || areEqual(before.slice(before.range(of: left)), after.slice(after.range(of: right)))
  }

  @inline(__always)
  private func hasSameBytes(_ first: Int, _ second: Int) -> Bool {
    areEqual(before.slice(before.range(first)), after.slice(after.range(second)))
  }

  /// Whether two quoted texts are the same without their quotes, line ends as LF.
  private func hasSameContents(_ first: Int, _ second: Int) -> Bool {
    let one = before.slice(before.contents(ofText: first))
    let other = after.slice(after.contents(ofText: second))
    return areEqual(one, other) || withLineFeeds(one) == withLineFeeds(other)
  }
}
