import QCSyntax

/// What the comments of a file leave out.
///
/// ```
/// var suppressions = Suppressions(tree)
/// suppressions.apply(to: &findings, isFinal: false, on: today)   // the file's own findings, once
/// suppressions.leaveOut(of: &others)                             // those of the folder
/// ```
/// A comment alone on its line holds for the findings that begin on the next line that holds text,
/// one behind an item for those of its own line, one for the file for all.
package struct Suppressions: Sendable {
  /// How many findings were left out.
  package private(set) var count = 0

  private var all: [Suppression] = []
  /// What is wrong with the comments themselves.
  private var findings: [Diagnostic] = []
  /// What each holds for, in the order of `all`: a place in `lines`; nil for the file or for nothing.
  private var lineOf: [Int?] = []
  /// The lines that are held for, in order.
  private var lines: [Line] = []
  private var inFile = Codes()
  /// How each comment is removed.
  private var removals: [SourceRange] = []
  private var isFinal = false

  /// Codes that are left out, and whether there was one.
  private struct Codes: Sendable {
    var isUsed: [DiagnosticCode: Bool] = [:]
  }

  private struct Line: Sendable {
    let range: SourceRange
    var codes = Codes()
  }

  package init() {}

  /// Reads the comments of a file. A file without such comments costs one look at its tokens.
  package init(_ tree: SyntaxTree) {
    var reader = SuppressionReader(tree.source)
    var top: Int?
    // The line that follows, kept: of a heap of comments each holds for the same.
    var following: (first: Int, line: SourceRange?)?
    for index in tree.tokens.indices where tree.tokens[index].kind == .comment {
      let range = tree.range(from: index, to: index + 1)
      guard SuppressionReader.mayBeOne(tree.source, range) else { continue }
      let firstDocument = top ?? Suppressions.firstDocument(of: tree)
      top = firstDocument
      guard let read = reader.read(range, isAtTheTop: index < firstDocument), !read.items.isEmpty
      else { continue }
      all.append(read)
      removals.append(Suppressions.removal(of: index, range, tree))
      var line: SourceRange?
      if !read.isForFile {
        if let following, index < following.first {
          line = following.line
        } else {
          let found = Suppressions.line(for: index, tree)
          following = found
          line = found.line
        }
      }
      if let line, lines.last?.range != line { lines.append(Line(range: line)) }
      lineOf.append(line == nil ? nil : lines.count - 1)
    }
    findings = reader.findings
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
        } else if let line = lineOf[index] {
          lines[line].codes.isUsed[item.code] = false
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
    if let line = line(at: finding.range.start), lines[line].codes.isUsed[code] != nil {
      lines[line].codes.isUsed[code] = true
      return true
    }
    guard inFile.isUsed[code] != nil else { return false }
    inFile.isUsed[code] = true
    return true
  }

  /// The line that a place is on, among those that are held for.
  private func line(at offset: UInt32) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset < lines[low - 1].range.end ? low - 1 : nil
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

  /// Takes the comment away, or of a comment that is of use the one code. Nothing is offered where
  /// another of its codes could not be read.
  private func removal(of place: Int, _ index: Int, _ unused: [Int]) -> Fix? {
    let one = all[index]
    guard one.isWhole else { return nil }
    if unused.count == one.items.count {
      return Fix(
        Localized("xóa chú thích này", "remove the comment"), isSafe: true,
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
      Localized("bỏ \(item.code.identifier)", "remove \(item.code.identifier)"), isSafe: true,
      Edit(range, ""))
  }

  /// Whether something was left out, or nobody can tell: what depends on the other files of a run,
  /// and what the gate tells in spite of the comment.
  private func isUsed(_ code: DiagnosticCode, _ index: Int) -> Bool {
    if (1100..<1200).contains(code.row.number) { return true }
    if isFinal, Gate.row(of: code)?.mayBeLeftOut == false { return true }
    if all[index].isForFile { return inFile.isUsed[code] == true }
    guard let line = lineOf[index] else { return false }
    return lines[line].codes.isUsed[code] == true
  }

  /// The number of the first document's first token; behind the last where there is none.
  private static func firstDocument(of tree: SyntaxTree) -> Int {
    var node = 1
    while node < tree.nodes.count {
      let current = tree.nodes[node]
      if current.kind == .element, Construct(rawValue: current.detail)?.isDocument == true {
        return Int(current.first)
      }
      node = Int(current.next)
    }
    return tree.tokens.count
  }

  private static func isAlone(_ comment: Int, _ tree: SyntaxTree) -> Bool {
    comment == 0 || tree.tokens[comment - 1].kind == .newline
  }

  /// The line that a comment holds for and the number of its first token; nil where no text follows.
  private static func line(for comment: Int, _ tree: SyntaxTree) -> (
    first: Int, line: SourceRange?
  ) {
    var first = comment
    if isAlone(comment, tree) {
      while tree.tokens[first].kind == .newline || tree.tokens[first].kind == .comment {
        first += 1
      }
      if tree.tokens[first].kind == .endOfFile { return (first, nil) }
    } else {
      while first > 0, tree.tokens[first - 1].kind != .newline { first -= 1 }
    }
    var end = first
    while tree.tokens[end].kind != .newline, tree.tokens[end].kind != .endOfFile { end += 1 }
    return (first, SourceRange(Int(tree.tokens[first].offset), Int(tree.tokens[end].offset)))
  }

  /// The whole line of a comment that stands alone; else the comment and the blanks before it.
  private static func removal(of comment: Int, _ range: SourceRange, _ tree: SyntaxTree)
    -> SourceRange
  {
    guard !isAlone(comment, tree) else {
      let start = comment == 0 ? 0 : Int(tree.tokens[comment - 1].offset) + 1
      let next = tree.tokens[comment + 1]
      return SourceRange(start, Int(next.offset) + (next.kind == .newline ? 1 : 0))
    }
    let before = Int(tree.tokens[comment - 1].offset)
    return SourceRange(
      tree.source.visibleEnd(from: before, to: Int(range.start)), Int(range.end))
  }
}
