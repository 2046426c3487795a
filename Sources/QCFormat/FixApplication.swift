import QCSyntax

/// Applies the fixes that findings offer, round after round.
///
/// Of each finding the first fix that is allowed counts, a safe one before any other. In a round the
/// fixes are taken in the order of the text; one of which an edit overlaps or touches an edit that is
/// taken waits for the next round, whole. After each round the text is compiled anew. A round after
/// which a finding that it should remove is still there, or after which there are more errors, is
/// taken back and tried again with half of its fixes; a fix that fails alone is dropped. It ends
/// when nothing applies. Safe fixes come first, until there are none.
///
/// Pure as far as `check` is. The result is a fixed point: applying once more changes nothing.
package struct FixApplication {
  /// Which fixes are applied.
  package struct Choice: Sendable {
    /// Also those that a person should look at.
    package var includesUnsafe: Bool
    /// Of findings with these codes only; nil for all.
    package var codes: Set<DiagnosticCode>?

    package init(includesUnsafe: Bool = false, codes: Set<DiagnosticCode>? = nil) {
      self.includesUnsafe = includesUnsafe
      self.codes = codes
    }

    /// Whether the findings of a code are fixed at all.
    func takes(_ code: DiagnosticCode) -> Bool { codes?.contains(code) ?? true }
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// The text in the end, and what is still to be said of it.
    package var last: CheckedText
    /// The code of each fix that was applied.
    package var applied: [DiagnosticCode] = []
    /// Findings left whose fix only a person can decide on.
    package var forReview = 0
  }

  /// How often a text is compiled at most; a text with so many faults is better read first.
  package static let limit = 400

  /// - Parameter check: what the compiler says of a text.
  package static func apply(
    to text: [UInt8], _ choice: Choice, check: ([UInt8]) -> CheckedText
  ) -> Outcome {
    var application = FixApplication(choice, check(text))
    application.run(check)
    return application.outcome
  }

  // MARK: - Implementation

  private let choice: Choice
  private var outcome: Outcome
  /// Fixes that failed alone.
  private var dropped: Set<[Edit]> = []
  /// Every text that was reached, so that two fixes cannot undo each other for ever.
  private var seen: Set<[UInt8]> = []
  private var checks = 1

  private init(_ choice: Choice, _ first: CheckedText) {
    self.choice = choice
    outcome = Outcome(last: first)
    seen = [first.source.digest]
  }

  private mutating func run(_ check: ([UInt8]) -> CheckedText) {
    var hasChanged = false
    while checks < FixApplication.limit {
      var fixes = fixesOfRound { $0.isSafe }
      if fixes.isEmpty, choice.includesUnsafe { fixes = fixesOfRound { _ in true } }
      if fixes.isEmpty {
        // What failed before may do now that the text has changed.
        guard hasChanged, !dropped.isEmpty else { break }
        dropped = []
        hasChanged = false
        continue
      }
      if round(fixes, check) { hasChanged = true }
    }
    countForReview()
  }

  /// The first allowed fix of each finding, as far as they do not touch.
  private func fixesOfRound(_ isAllowed: (Fix) -> Bool) -> [ChosenFix] {
    let source = outcome.last.source
    var all: [ChosenFix] = []
    for finding in outcome.last.findings
    where choice.takes(finding.code) && !finding.leavesChoice {
      for fix in finding.fixes where isAllowed(fix) {
        guard let chosen = ChosenFix(fix, of: finding, in: source), !dropped.contains(chosen.edits)
        else { continue }
        all.append(chosen)
        break
      }
    }
    // Findings come in the order of the text, fixes need not.
    let order = all.indices.sorted {
      all[$0].start != all[$1].start ? all[$0].start < all[$1].start : $0 < $1
    }
    var taken: [ChosenFix] = []
    var places: [Edit] = []
    var byEdits: [[Edit]: Int] = [:]
    for fix in order.map({ all[$0] }) {
      if let same = byEdits[fix.edits] {
        taken[same].findings += fix.findings
        continue
      }
      guard !fix.edits.contains(where: places.touch) else { continue }
      byEdits[fix.edits] = taken.count
      taken.append(fix)
      for edit in fix.edits {
        places.insert(edit, at: places.count(startingUpTo: edit.range.start))
      }
    }
    return taken
  }

  /// Applies the fixes, or the first half of them, or a quarter …; false where not even the first
  /// could be applied.
  private mutating func round(
    _ fixes: [ChosenFix], _ check: ([UInt8]) -> CheckedText
  ) -> Bool {
    var count = fixes.count
    while checks < FixApplication.limit {
      let part = fixes[..<count]
      let edits = EditList(part)
      let next = check(edits.applied(to: outcome.last.source))
      checks += 1
      if isBetter(next, part, edits) {
        seen.insert(next.source.digest)
        outcome.last = next
        outcome.applied += part.map { $0.findings.first?.code ?? .unknownPhrase }
        dropped = moved(dropped, edits)
        return true
      }
      if count == 1 {
        dropped.insert(fixes[0].edits)
        return false
      }
      count /= 2
    }
    return false
  }

  private func isBetter(
    _ next: CheckedText, _ fixes: ArraySlice<ChosenFix>, _ edits: EditList
  ) -> Bool {
    guard !seen.contains(next.source.digest) else { return false }
    // Of a text that could not be read nothing else was known.
    guard outcome.last.isWhole else { return true }
    guard next.isWhole else { return false }
    // A fix may show one fault that another hid, but only where it is tried alone.
    let solved = fixes.count == 1 ? 0 : fixes.reduce(0) { $0 + $1.errorCount }
    guard next.errorCount <= outcome.last.errorCount - solved else { return false }
    var left: [Int: [Diagnostic]] = [:]
    for finding in next.findings { left[Int(finding.range.start), default: []].append(finding) }
    for finding in fixes.flatMap(\.findings) {
      let (before, behind) = edits.moved(finding.range.start)
      for place in [before, behind] {
        let isThere = left[place, default: []].contains {
          $0.code == finding.code && $0.arguments == finding.arguments
        }
        if isThere { return false }
      }
    }
    return true
  }

  /// Dropped fixes at their new places; one that was written over is forgotten.
  private func moved(_ fixes: Set<[Edit]>, _ edits: EditList) -> Set<[Edit]> {
    Set(
      fixes.filter { fix in !fix.contains(where: edits.touches) }.map { fix in
        fix.map { edit in
          let start = edits.moved(edit.range.start).behind
          return Edit(
            SourceRange(start, start + edit.range.bounds.count), edit.replacement)
        }
      })
  }

  private mutating func countForReview() {
    outcome.forReview = outcome.last.findings.count { finding in
      choice.takes(finding.code) && finding.fixes.contains { !$0.isSafe }
        && !finding.fixes.contains { $0.isSafe }
    }
  }
}

extension Diagnostic {
  /// Whether it offers several answers, none of them safe: a person has to choose.
  fileprivate var leavesChoice: Bool {
    fixes.count > 1 && !fixes.contains(where: \.isSafe)
  }
}
