/// What the parser does where braces do not add up: columns then show which of them is missing or too
/// many.
extension Parser {
  // MARK: One too many

  /// An opening brace without a head. Where one is too many in the file only it is skipped, else its
  /// block.
  mutating func strayOpenBrace() {
    report(
      Diagnostic(
        .strayBrace, range(position, position + 1),
        fixes: surplus > 0 ? [removal(of: position, isSafe: true)] : []))
    guard surplus > 0 else { return skipBlock() }
    let node = begin(.error)
    while kind == .openBrace { position += 1 }
    // What is unclosed at the end of the file follows from these.
    surplus = 0
    finish(node)
  }

  /// A closing brace that closes nothing. Where a run of deeper lines came before it, the head of
  /// their block is what is missing.
  mutating func reportStrayBrace() {
    let brace = range(position, position + 1)
    if skippedOrphan {
      skippedOrphan = false
      return
    }
    guard orphanStart >= 0 else {
      report(Diagnostic(.strayBrace, brace, fixes: [removal(of: position, isSafe: true)]))
      return
    }
    var diagnostic = Diagnostic(.headMissing, range(orphanStart, orphanStart + 1))
    diagnostic.labels = [
      Label(brace, Localized("dấu ngoặc này đóng khối đó", "this brace closes the block"))
    ]
    report(diagnostic)
    orphanStart = -1
  }

  /// Over the clauses of a block whose head is missing, up to and with its closing brace.
  mutating func skipOrphans() {
    let node = begin(.error)
    if skipPastBrace(closing: -1) { surplus += 1 }
    finish(node)
  }

  // MARK: One too few

  /// A head whose block follows without its opening brace.
  /// With `isWholeFile` no closing brace is waited for.
  mutating func missingOpenBrace(
    _ construct: Construct, _ head: Int, isWholeFile: Bool = false
  ) {
    reportMissingOpenBrace(head, position)
    if isWholeFile { surplus -= 1 }
    frames.append(
      Frame(
        construct: construct, headToken: head, braceToken: head, isWholeFile: isWholeFile))
    _ = items()
    frames.removeLast()
    if kind == .closeBrace { position += 1 }
  }

  /// Says that the head in `head ..< end` lacks its opening brace.
  mutating func reportMissingOpenBrace(_ head: Int, _ end: Int) {
    let place = Int(range(head, end).end)
    report(
      Diagnostic(
        .missingOpenBrace, range(head, end),
        fixes: [
          Fix(
            Fix.adding("{"), isSafe: true,
            Edit(SourceRange(place, endOfBlanks(place)), " {"))
        ]))
    surplus += 1
  }

  /// Whether the item at this place shows that the brace of the block on top is missing: it stands
  /// no deeper than the head of that block, and a brace is missing somewhere.
  mutating func closesMissingBrace() -> Bool {
    guard surplus > 0, frames.count > 1, let frame = frames.last,
      position > 0, tokens[position - 1].kind == .newline,
      column(of: position) <= headColumn(frame)
    else { return false }
    if kind != .closeBrace {
      let outer = frames[frames.count - 2].construct
      guard tables.match(tokens, at: position, in: outer) != nil || kind == .bullet else {
        return false
      }
    } else if column(of: position) == headColumn(frame) {
      return false
    }
    reportMissingBrace(frame)
    return true
  }

  /// Whether a closing brace at this place closes nothing: it stands deeper than the head of the
  /// block on top, and a brace is too many somewhere.
  var isStrayBrace: Bool {
    guard surplus < 0, let frame = frames.last, position > 0,
      tokens[position - 1].kind == .newline
    else { return false }
    return column(of: position) > headColumn(frame)
  }

  mutating func reportMissingBrace(_ frame: Frame) {
    surplus -= 1
    var last = position - 1
    while last > 0, tokens[last].kind == .newline || tokens[last].kind == .comment { last -= 1 }
    let end = Int(range(last, last + 1).end)
    var diagnostic = Diagnostic(
      .missingCloseBrace, SourceRange(Int(range(last, last + 1).start), end),
      fixes: [closingBrace(of: frame, behind: end)])
    diagnostic.labels = [
      Label(
        range(frame.braceToken, frame.braceToken + 1),
        Localized("khối mở ở đây", "the block is opened here"))
    ]
    report(diagnostic)
  }
}
