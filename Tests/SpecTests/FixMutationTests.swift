import QCFormat
import QCSyntax
import Testing

/// Safe fixes on broken texts: they never add an error, reach a fixed point, and mostly give back
/// what was broken.
@Suite struct FixMutationTests {
  @Test func safeFixesMendBrokenTexts() {
    var scores: [String: FixScore] = [:]
    var misspelt = FixScore()
    for file in specs(in: "specs/agreements") {
      let text = read(file)
      let healthy = checkedText(Array(text.utf8))
      // What the healthy text itself offers to fix would hide whether it was restored.
      let wanted = fixed(text).last.text
      var random = Seeded(state: UInt64(text.utf8.count))
      // A sample of about a hundred of each text.
      let all = Mutant.all(of: text)
      for mutant in all where random.next() % UInt64(max(1, all.count / 100)) == 0 {
        let broken = checkedText(Array(mutant.text.utf8))
        let outcome = fixed(mutant.text)
        #expect(
          outcome.last.errorCount <= broken.errorCount, "\(file.lastPathComponent) \(mutant.shown)")
        #expect(
          fixed(outcome.last.text).applied.isEmpty, "\(file.lastPathComponent) \(mutant.shown)")
        // A misspelling that stays valid is another word, and nobody can tell.
        guard broken.errorCount > healthy.errorCount else { continue }
        let score = FixScore(
          broken: 1, mended: outcome.last.errorCount <= healthy.errorCount ? 1 : 0,
          restored: outcome.last.text == wanted ? 1 : 0)
        scores[mutant.name, default: FixScore()].add(score)
        if mutant.name.hasPrefix("misspell") { misspelt.add(score) }
      }
    }
    for (name, score) in scores.sorted(by: { $0.key < $1.key }) { print("  \(name): \(score)") }
    print("misspellings: \(misspelt)")
    #expect(misspelt.broken > 200)
    #expect(misspelt.restored * 100 >= misspelt.broken * 80)
  }
}

private struct FixScore: CustomStringConvertible {
  var broken = 0
  var mended = 0
  var restored = 0

  mutating func add(_ other: FixScore) {
    broken += other.broken
    mended += other.mended
    restored += other.restored
  }

  var description: String {
    "\(broken) with an error, \(mended) without it after safe fixes, \(restored) as before"
  }
}
