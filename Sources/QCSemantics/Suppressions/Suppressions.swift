import QCSyntax

/// What the comments of a file leave out.
///
/// ```
/// var suppressions = Suppressions(tree)
/// suppressions.apply(to: &findings, isFinal: false, on: today)   // the file's own findings, once
/// suppressions.leaveOut(of: &others)                             // those of the folder
/// ```
/// A comment alone on its line holds for the findings that begin on the next line that holds text,
/// one behind an item for those of its own line, one behind the brace that closes a block for those
/// of the block, one for the file for all.
package struct Suppressions: Sendable {
  /// How many findings were left out.
  package private(set) var count = 0

  private var all: [Suppression] = []
  /// What is wrong with the comments themselves.
  private var findings: [Diagnostic] = []
  /// What each holds for, in the order of `all`: a place in `lines` or `blocks`; nil for the file or
  /// for nothing.
  private var reachOf: [Reach?] = []
  /// The lines that are held for, in order.
  private var lines: [Stretch] = []
  /// The blocks that are held for, in the order of their beginnings, outer ones first.
  private var blocks: [Stretch] = []
  private var inFile = Codes()
  /// How each comment is removed.
  private var removals: [SourceRange] = []
  private var isFinal = false

  /// Codes that are left out, and whether there was one.
  private struct Codes: Sendable {
    var isUsed: [DiagnosticCode: Bool] = [:]
  }

  /// A part of the text, and what is left out there.
  private struct Stretch: Sendable {
    let range: SourceRange
    var codes = Codes()
    /// Of a block the one around it.
    var outer: Int?
  }

  private enum Reach: Sendable {
    case line(Int)
    case block(Int)
  }

  package init() {}

  /// Reads the comments of a file. A file without comments costs nothing.
  package init(_ tree: SyntaxTree) {
    guard tree.holdsComments, let first = tree.tokens.firstIndex(where: { $0.kind == .comment })
    else { return }
    var reader = SuppressionReader(tree.source)
    var places = CommentPlaces(tree)
    var blockRanges: [(index: Int, range: SourceRange)] = []
    for index in first..<tree.tokens.count where tree.tokens[index].kind == .comment {
      let range = tree.range(from: index, to: index + 1)
      guard SuppressionReader.mayBeOne(tree.source, range),
        let read = reader.read(range, isAtTheTop: index < places.firstDocument),
        !read.items.isEmpty
      else { continue }
      removals.append(places.removal(of: index))
      all.append(read)
      reachOf.append(nil)
      if read.isForFile { continue }
      if let block = places.block(before: index) {
        blockRanges.append((all.count - 1, block))
      } else if let line = places.line(for: index) {
        if lines.last?.range != line { lines.append(Stretch(range: line)) }
        reachOf[all.count - 1] = .line(lines.count - 1)
      }
    }
    findings = reader.findings
    nest(blockRanges)
  }

  /// Whether there is nothing to do.
  package var isEmpty: Bool { all.isEmpty && findings.isEmpty }

  /// Whether the day matters.
  package var hasEnd: Bool { all.contains { $0.end != nil } }

  /// Takes out of a file's own findings what its comments leave out, and adds what is wrong with the
  /// comments.
  ///
  /// - Parameters:
  ///   - isFinal: whether this is the gate before signing, where some cannot be left out.
  ///   - today: the day for comments with an end; nil where none is asked.
  package mutating func apply(
    to found: inout [Diagnostic], isFinal: Bool, on today: CivilDate?
  ) {
    self.isFinal = isFinal
    for (index, one) in all.enumerated() {
      if let end = one.end, let today, today > end {
        for item in one.items { reportExpired(item, end, index) }
        continue
      }
      for item in one.items {
        if one.isForFile {
          inFile.isUsed[item.code] = false
        } else {
          switch reachOf[index] {
          case .line(let line): lines[line].codes.isUsed[item.code] = false
          case .block(let block): blocks[block].codes.isUsed[item.code] = false
          case nil: break
          }
        }
      }
    }
    leaveOut(of: &found)
    // Behind an error much is not told: nobody knows what a comment would have left out.
    if !found.contains(where: { $0.code.row.severity == .error && !isToldOnlyAtTheGate($0.code) }) {
      for index in all.indices { reportUnused(index, today) }
    }
    found += findings.prefix(max(0, Limits.findings - found.count))
  }

  /// Takes out what is left out, such as of the findings between several files.
  package mutating func leaveOut(of found: inout [Diagnostic]) {
    guard !all.isEmpty else { return }
    let before = found.count
    found.removeAll { isLeftOut($0) }
    count += before - found.count
  }

  /// Why a code can never be left out; nil when it can.
  static func whyNot(_ code: DiagnosticCode) -> Localized? {
    if (1200..<1300).contains(code.row.number) {
      return Localized("mã này nói về chính chú thích bỏ qua", "it is about such a comment itself")
    }
    return code.row.severity == .error ? Localized("đó là lỗi", "it is an error") : nil
  }

  // MARK: - Implementation

  private mutating func isLeftOut(_ finding: Diagnostic) -> Bool {
    let code = finding.code
    if Suppressions.whyNot(code) != nil { return false }
    if isFinal, Gate.row(of: code)?.mayBeLeftOut == false { return false }
    let start = finding.range.start
    if let line = Suppressions.last(of: lines, at: start), start < lines[line].range.end,
      lines[line].codes.isUsed[code] != nil
    {
      lines[line].codes.isUsed[code] = true
      return true
    }
    var block = Suppressions.last(of: blocks, at: start)
    // Blocks nested deeper are none.
    var depth = 0
    while let inner = block, depth < Limits.nesting {
      depth += 1
      if start < blocks[inner].range.end, blocks[inner].codes.isUsed[code] != nil {
        blocks[inner].codes.isUsed[code] = true
        return true
      }
      block = blocks[inner].outer
    }
    guard inFile.isUsed[code] != nil else { return false }
    inFile.isUsed[code] = true
    return true
  }

  /// The last stretch that begins at or before a place.
  private static func last(of stretches: [Stretch], at offset: UInt32) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Puts the blocks in order and tells each what is around it; braces never cross.
  private mutating func nest(_ found: [(index: Int, range: SourceRange)]) {
    let ordered = found.sorted {
      ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end)
    }
    var open: [Int] = []
    for (index, range) in ordered {
      if blocks.last?.range != range {
        while let last = open.last, blocks[last].range.end <= range.start { open.removeLast() }
        blocks.append(Stretch(range: range, outer: open.last))
        open.append(blocks.count - 1)
      }
      reachOf[index] = .block(blocks.count - 1)
    }
  }

  private func isToldOnlyAtTheGate(_ code: DiagnosticCode) -> Bool {
    Gate.row(of: code)?.isToldOnlyHere == true
  }

  private mutating func reportExpired(_ item: Suppression.Item, _ end: CivilDate, _ index: Int) {
    findings.append(
      Diagnostic(
        .expiredSuppression, item.range, .text(item.code.identifier), .localized(end.localized)))
  }

  /// What a comment leaves out that is not there. The comment goes, or where another of its codes is
  /// of use, the code.
  private mutating func reportUnused(_ index: Int, _ today: CivilDate?) {
    let one = all[index]
    if let end = one.end, let today, today > end { return }
    let unused = one.items.indices.filter { !isUsed(one.items[$0].code, index) }
    for place in unused {
      var finding = Diagnostic(
        .unusedSuppression, one.items[place].range, .text(one.items[place].code.identifier))
      if let fix = removal(of: place, index, unused) { finding.fixes = [fix] }
      findings.append(finding)
    }
  }

  /// Not safe: with the comment goes its reason, and it may only stand on the wrong line. Takes the
  /// comment away, or of a comment that is of use the one code. Nothing is offered where
  /// another of its codes could not be read.
  private func removal(of place: Int, _ index: Int, _ unused: [Int]) -> Fix? {
    let one = all[index]
    guard one.isWhole else { return nil }
    if unused.count == one.items.count {
      return Fix(
        Localized("xóa chú thích này", "remove the comment"), isSafe: false,
        Edit(removals[index], ""))
    }
    let item = one.items[place]
    // With the comma behind it, or where a code that stays stands before it, with the one before.
    let staysBefore = (0..<place).contains { !unused.contains($0) }
    let range =
      staysBefore
      ? SourceRange(Int(one.items[place - 1].range.end), Int(item.range.end))
      : SourceRange(Int(item.range.start), Int(one.items[place + 1].range.start))
    return Fix(
      Localized("bỏ \(item.code.identifier)", "remove \(item.code.identifier)"), isSafe: false,
      Edit(range, ""))
  }

  /// Whether something was left out, or nobody can tell: what depends on the other files of a run,
  /// and what the gate tells in spite of the comment.
  private func isUsed(_ code: DiagnosticCode, _ index: Int) -> Bool {
    if (1100..<1200).contains(code.row.number) { return true }
    if isFinal, Gate.row(of: code)?.mayBeLeftOut == false { return true }
    if all[index].isForFile { return inFile.isUsed[code] == true }
    switch reachOf[index] {
    case .line(let line): return lines[line].codes.isUsed[code] == true
    case .block(let block): return blocks[block].codes.isUsed[code] == true
    case nil: return false
    }
  }
}
