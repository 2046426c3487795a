import QCSyntax
import Testing

/// The wordings that `qc explain` shows are understood under their label.
@Suite struct WordingTests {
  @Test(arguments: TimeSlot.allCases)
  func shownWordingsAreUnderstood(_ slot: TimeSlot) {
    for (language, samples) in [
      (Language.vietnamese, slot.samples.vietnamese), (Language.english, slot.samples.english),
    ] {
      for sample in samples where sample != "…" {
        let source = SourceFile(name: "t", text: sample)
        let result = readTime(source, slot: slot, language: language).result
        if case .failure(let failure) = result {
          Issue.record("\(slot) `\(sample)`: \(failure.reason)")
        }
      }
    }
  }
}
