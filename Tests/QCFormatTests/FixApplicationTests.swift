import QCFormat
import QCSyntax
import Testing

/// The rules of applying fixes, on texts whose findings are made up: every `x` in a text is an error
/// that wants to be `y`, and so on.
@Suite struct FixApplicationTests {
  /// A finding for every place where a word stands, with a fix that writes others.
  private struct Wish {
    let word: String
    let replacement: String
    var isSafe = true
    /// How far the edit goes beyond the word on both sides.
    var margin = 0
    var code = DiagnosticCode.unknownPhrase
  }

  private func checked(_ bytes: [UInt8], _ wishes: [Wish]) -> CheckedText {
    let source = SourceFile(name: "t.qc", text: String(decoding: bytes, as: UTF8.self))
    var findings: [Diagnostic] = []
    for place in bytes.indices {
      for wish in wishes where bytes[place...].starts(with: wish.word.utf8) {
        let range = SourceRange(place, place + wish.word.utf8.count)
        let edit = SourceRange(
          max(0, place - wish.margin), min(bytes.count, Int(range.end) + wish.margin))
        findings.append(
          Diagnostic(
            wish.code, range,
            fixes: [
              Fix(Localized("đổi", "change"), isSafe: wish.isSafe, Edit(edit, wish.replacement))
            ]))
      }
    }
    return CheckedText(source: source, findings: findings)
  }

  private func apply(
    _ text: String, _ wishes: Wish..., choice: FixApplication.Choice = .init()
  ) -> (text: String, outcome: FixApplication.Outcome, checks: Int) {
    var checks = 0
    let outcome = FixApplication.apply(to: Array(text.utf8), choice) { bytes in
      checks += 1
      return checked(bytes, wishes)
    }
    return (String(decoding: outcome.last.bytes, as: UTF8.self), outcome, checks)
  }

  @Test func fixesThatDoNotTouchAreOneRound() {
    let result = apply("x a x b x", Wish(word: "x", replacement: "y"))
    #expect(result.text == "y a y b y")
    #expect(result.outcome.applied.count == 3)
    #expect(result.checks == 2)
  }

  /// The first in the text wins whole; what it touches waits.
  @Test func touchingFixesWait() {
    let result = apply("xx", Wish(word: "x", replacement: "y"))
    #expect(result.text == "yy")
    #expect(result.checks == 3)
    let wide = apply(
      "ax b", Wish(word: "x", replacement: "y", margin: 1), Wish(word: "b", replacement: "c"))
    #expect(wide.text == "yc")
  }

  @Test func theSameFixOfTwoFindingsIsAppliedOnce() {
    let result = apply(
      "a x", Wish(word: "x", replacement: "y"),
      Wish(word: "x", replacement: "y", code: .misplacedPhrase))
    #expect(result.text == "a y")
    #expect(result.outcome.applied.count == 1)
  }

  /// `x → xz`: the finding is still there. The others are applied all the same.
  @Test func aFixThatDoesNotHelpIsDropped() {
    let result = apply(
      "b x b", Wish(word: "x", replacement: "xz"), Wish(word: "b", replacement: "c"))
    #expect(result.text == "c x c")
    #expect(result.outcome.applied.count == 2)
  }

  @Test func aFixThatBringsErrorsIsTakenBack() {
    let result = apply("x", Wish(word: "x", replacement: "b b"), Wish(word: "b", replacement: "b "))
    #expect(result.text == "x")
    #expect(result.outcome.applied.isEmpty)
  }

  /// `x → y`, `y → x`.
  @Test func fixesThatUndoEachOtherEnd() {
    let result = apply(
      "x", Wish(word: "x", replacement: "y"),
      Wish(word: "y", replacement: "x", code: .strayComma))
    #expect(result.text == "y")
    #expect(result.checks < 6)
  }

  @Test func safeFixesComeFirstAndOthersOnlyOnDemand() {
    let wishes = [
      Wish(word: "x", replacement: "", isSafe: false), Wish(word: "b", replacement: "c"),
    ]
    let safe = apply("x b", wishes[0], wishes[1])
    #expect(safe.text == "x c")
    #expect(safe.outcome.forReview == 1)
    let all = apply("x b", wishes[0], wishes[1], choice: .init(includesUnsafe: true))
    #expect(all.text == " c")
    #expect(all.outcome.forReview == 0)
  }

  @Test func onlyTheChosenCodesAreFixed() {
    let result = apply(
      "x b", Wish(word: "x", replacement: "y"),
      Wish(word: "b", replacement: "c", code: .strayComma),
      choice: .init(codes: [.strayComma]))
    #expect(result.text == "x c")
  }

  /// Edits outside the text or over each other are left alone.
  @Test func impossibleEditsDoNotTrap() {
    let outcome = FixApplication.apply(to: Array("abc".utf8), .init()) { bytes in
      CheckedText(
        source: SourceFile(name: "t.qc", text: String(decoding: bytes, as: UTF8.self)),
        findings: [
          Diagnostic(
            .blank, SourceRange(0, 1),
            fixes: [
              Fix(Localized("", ""), isSafe: true, Edit(SourceRange(2, 9), "")),
              Fix(
                Localized("", ""), isSafe: true, Edit(SourceRange(0, 2), "x"),
                Edit(SourceRange(1, 3), "y")),
            ])
        ])
    }
    #expect(outcome.applied.isEmpty)
  }

  /// However many findings there are, a text is compiled so often and no more.
  @Test func aHostileTextEnds() {
    let result = apply(String(repeating: "x", count: 3000), Wish(word: "x", replacement: "xx"))
    #expect(result.checks <= FixApplication.limit)
    #expect(result.outcome.applied.isEmpty)
  }
}
