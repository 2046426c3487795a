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
        var interner = TimeWords.shared.interner
        var tokens: [Token] = []
        let source = SourceFile(name: "t", text: sample)
        tokenize(source, interner: &interner, into: &tokens)
        let result = tokens.withUnsafeBufferPointer { buffer in
          source.storage.withUnsafeBufferPointer { bytes in
            parseTime(
              buffer, 0..<tokens.count - 1, slot: slot, language: language, source: bytes,
              words: TimeWords.shared)
          }
        }
        if case .failure(let failure) = result {
          Issue.record("\(slot) `\(sample)`: \(failure.reason)")
        }
      }
    }
  }
}
