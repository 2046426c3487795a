import QCSyntax

/// Cuts the tokens of a file into the lines of its layout.
struct LineCutter {
  private let source: TextView
  private let roles: UnsafeBufferPointer<TokenRole>
  /// The lines that stay as they are, as bytes, in order.
  private let kept: [Range<Int>]
  /// The tokens of a statement that goes.
  private let dropped: Range<Int>
  private(set) var lines: [LayoutLine]
  /// How deep the lines of each open block stand, and its closing brace.
  private var blocks: [(inner: Int, brace: Int)] = [(0, 0)]
  private var position = 0
  private var nextKept = 0
  /// Line ends since the last line that held something.
  private var lineEnds = 0

  /// - Parameters:
  ///   - kept: whole lines, ascending and apart, that are copied.
  ///   - lines: memory for the lines.
  init(
    _ source: TextView, _ roles: UnsafeBufferPointer<TokenRole>, kept: [Range<Int>],
    dropped: Range<Int>, lines: consuming [LayoutLine]
  ) {
    self.dropped = dropped
    self.source = source
    self.roles = roles
    self.kept = kept
    self.lines = lines
  }

  mutating func cut() {
    lines.removeAll(keepingCapacity: true)
    lines.reserveCapacity(source.count / 40 + 8)
    while true {
      if case .endOfFile = kind(position) { return }
      if isKept(position) {
        keepLines()
        continue
      }
      switch kind(position) {
      case .newline:
        lineEnds += 1
        position += 1
      case .comment: comment()
      case .semicolon: position += 1
      default:
        if dropped.contains(position) {
          position = dropped.upperBound
          if kind(position) == .newline { position += 1 }
        } else {
          line()
        }
      }
    }
  }

  /// The lines, for whom the cutter is needed no more.
  consuming func takeLines() -> [LayoutLine] { lines }

  // MARK: - Implementation

  @inline(__always)
  private func kind(_ token: Int) -> TokenKind { source.tokens[token].kind }
  private func offset(_ token: Int) -> Int { source.start(token) }
  /// How deep the lines of the block in hand stand.
  private var level: Int { blocks.last?.inner ?? 0 }
  private func flags(_ token: Int) -> TokenRole.Flags { roles[token].flags }

  private mutating func add(_ line: LayoutLine) {
    var line = line
    line.hasBlankBefore = lineEnds > 1 && lines.last?.opensBlock == false && !line.closesBlock
    lineEnds = 0
    // Comments stand as deep as what they are above.
    if line.kind != .comment, !line.closesBlock {
      var index = lines.count - 1
      while index >= 0, lines[index].kind == .comment, line.kind == .tokens {
        lines[index].level = line.level
        index -= 1
      }
      if line.isOwnedBullet, index >= 0, lines[index].level < line.level {
        lines[index].hasBullets = true
      }
    }
    lines.append(line)
  }

  private mutating func comment() {
    let isBehind =
      lineEnds == 0 && !lines.isEmpty && lines[lines.count - 1].comment < 0
      && lines[lines.count - 1].kind == .tokens
    if isBehind {
      lines[lines.count - 1].comment = position
    } else {
      add(LayoutLine(kind: .comment, first: position, end: position + 1, level: level))
    }
    position += 1
  }

  /// Lines that stay as they are; their braces count.
  private mutating func keepLines() {
    let bytes = kept[nextKept]
    nextKept += 1
    add(LayoutLine(kind: .verbatim, first: bytes.lowerBound, end: bytes.upperBound, level: 0))
    while kind(position) != .endOfFile, offset(position) < bytes.upperBound {
      if kind(position) == .openBrace { blocks.append((level + 1, level)) }
      if kind(position) == .closeBrace, blocks.count > 1 { blocks.removeLast() }
      position += 1
    }
    lineEnds = 1
  }

  private mutating func line() {
    let start = position
    if case .closeBrace = kind(start) {
      let brace = blocks.last?.brace ?? 0
      if blocks.count > 1 { blocks.removeLast() }
      position += 1
      add(
        LayoutLine(
          kind: .tokens, first: start, end: position, level: brace, closesBlock: true))
      return
    }
    var level = self.level
    let isOwned = kind(start) == .bullet && flags(start).contains(.owned)
    if isOwned { level += 1 }
    var line = LayoutLine(kind: .tokens, first: start, end: start, level: level)
    line.isOwnedBullet = isOwned
    loop: while true {
      switch kind(position) {
      case .endOfFile, .closeBrace: break loop
      case .openBrace:
        position += 1
        line.opensBlock = true
        break loop
      case .newline, .comment:
        guard let next = continuation() else { break loop }
        position = next
      default:
        if flags(position).contains(.item), position > start, kind(position - 1) != .bullet {
          break loop
        }
        position += 1
      }
    }
    line.end = line.opensBlock ? position - 1 : position
    var comments: [Int] = []
    while line.opensBlock, line.end > start {
      let last = kind(line.end - 1)
      guard last == .newline || last == .comment else { break }
      line.end -= 1
      if last == .comment { comments.append(line.end) }
    }
    // A brace on a line of its own comes up to its head; comments between them follow it.
    line.comment = comments.popLast() ?? -1
    add(line)
    if line.opensBlock { blocks.append((level + 1, level)) }
    for token in comments.reversed() {
      add(LayoutLine(kind: .comment, first: token, end: token + 1, level: level + 1))
    }
  }

  /// The token with which the line goes on behind a line end at hand, or nil.
  private func continuation() -> Int? {
    var next = position
    skipping: while true {
      switch kind(next) {
      case .newline, .comment: next += 1
      case .endOfFile: return nil
      default: break skipping
      }
    }
    guard !isKept(next) else { return nil }
    let before = position - 1
    if flags(next).contains(.opensBlock) { return next }
    if flags(before).contains(.breaks), kind(before) == .comma { return next }
    if flags(next).contains(.breaks), kind(next) == .word { return next }
    return nil
  }

  /// Whether a token stands on a line that is kept.
  private func isKept(_ token: Int) -> Bool {
    nextKept < kept.count && offset(token) >= kept[nextKept].lowerBound
  }
}
