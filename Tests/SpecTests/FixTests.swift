import QCFormat
import QCSyntax
import Testing

/// The fixes that findings offer, applied to the example of every page.
@Suite struct FixTests {
  /// Codes whose failing example offers no fix. A new code has to decide: a fix, or its name here
  /// with the reason.
  static let withoutFix: Set<DiagnosticCode> = [
    // Facts that only the drafter knows; without its closing brace a block whose head is missing
    // would join another one unseen.
    .headMissing,
    .emptyFile, .blank, .vagueText, .vagueTime, .wrongKind, .lookAlikeName, .misplacedPhrase,
    .limitLongerThanPeriod, .dueBeforePeriodEnds, .tiersNotRising, .dayOutsideTerm,
    .beyondHolidays, .lengthInWords, .datesOutOfOrder, .termBeyondOffice, .cadenceBeyondTerm,
    // Nothing to mend a text of a hundred pages or of sixty-four levels with.
    .tooDeep,
    // The example is none of those that a fix is known for; see `others`.
    .unknownPhrase, .strayBullet, .duplicateName,
    // A limit that a law may set is not lengthened to what the steps take.
    .stepsExceedLimit,
    // What a comment that leaves findings out should have said.
    .undated, .expiredSuppression, .unreadableSuppression, .notSuppressible,
    // What is for the parties to agree on; see `ReviewFixTests`.
    .annexNotMentioned, .formerLevel, .meetingsOnOneDay, .memberMeetingsClash, .reviewedIsLater,
    .sameReportTwice, .tooFewParties,
  ]

  /// Further examples of codes whose page shows one without a fix, or whose fix has other ways.
  static let others: [(DiagnosticCode, String)] = [
    (.unknownPhrase, "cơ quan Sở Xây dựng {\n  tru sở \"24 đường Bờ Sông\"\n}\n"),
    (.unknownPhrase, "cơ cơ quan Sở Xây dựng\n"),
    (
      .strayBullet,
      "cơ quan Sở Xây dựng {\n  - trụ sở \"24 đường Bờ Sông\"\n  - gọi tắt \"SXD\"\n}\n"
    ),
    (
      .otherLanguage,
      "cơ quan Sở Xây dựng {\n  seat \"24 đường Bờ Sông\"\n  short name \"SXD\"\n}\n"
    ),
    (.otherLanguage, "organization Police {\n  trụ sở \"Bờ Sông\"\n}\n"),
    (.unclosedText, "cơ quan Sở Xây dựng “Sở Xây dựng tỉnh\n"),
    (.unclosedText, "cơ quan Sở Xây dựng \"Sở Xây dựng tỉnh {\n  trụ sở \"Bờ Sông\"\n}\n"),
    (.unquotedText, "cơ quan Sở Xây dựng {\n  trụ sở 24 đường Bờ Sông\"\n}\n"),
    (.forbiddenCharacter, "cơ quan Sở\u{200B}\u{200B} Xây\u{202E} dựng\n"),
    (.missingCloseBrace, "cơ quan Sở Xây dựng { trụ sở \"Bờ Sông\" \ncơ quan Công an tỉnh\n"),
    (.missingOpenBrace, "organization Police \n  seat \"24 Quay Street\"\n}\n"),
    (.strayBrace, "cơ quan Sở Xây dựng }\n"),
    (.duplicateName, "cơ quan Sở Xây dựng\ncơ quan Sở Xây dựng\n"),
    (.missingValue, "cơ quan Sở Xây dựng {\n  trụ sở:\n}\n"),
    (
      .noSuchDate, "lịch nghỉ Năm 2026 {\n  từ 01/01/2026\n  đến 31/12/2026\n  nghỉ 04/30/2026\n}\n"
    ),
    (.noSuchDate, "calendar Year {\n  from 2026-01-01\n  until 2026-11-31\n}\n"),
    (.repeatedClause, "cơ quan Sở Xây dựng {\n  trụ sở \"Bờ Sông\"\n  trụ sở \"Bờ Sông\"\n}\n"),
    (.unexpectedText, "cơ quan Sở Xây dựng {\n  gọi tắt SXD\", \"Sở\"\n}\n"),
  ]

  static let compiled = DiagnosticCode.allCases.filter {
    $0.row.number < 9000 && !DiagnosticPage.illustrated.contains($0)
  }

  @Test(arguments: compiled) func theFixRemovesItsFinding(_ code: DiagnosticCode) {
    let page = code.page.failing.description
    let offered = checkedText(Array(page.utf8)).findings.filter { $0.code == code }
      .flatMap(\.fixes)
    #expect(offered.isEmpty == FixTests.withoutFix.contains(code), "\(code)")
    if !offered.isEmpty { expectFixed(code, page) }
  }

  @Test(arguments: others) func theFixRemovesItsFinding(_ code: DiagnosticCode, _ text: String) {
    expectFixed(code, text)
  }

  private func expectFixed(_ code: DiagnosticCode, _ text: String) {
    let failing = checkedText(Array(text.utf8))
    let offered = failing.findings.filter { $0.code == code }.flatMap(\.fixes)
    #expect(!offered.isEmpty, "\(code): \(text)")
    let isUnsafe = offered.allSatisfy { !$0.isSafe }
    let outcome = fixed(failing.text, isUnsafe: isUnsafe, only: code)
    if isUnsafe, failing.findings.contains(where: { $0.code == code && $0.fixes.count > 1 }) {
      // Several answers: a person chooses; each is tried alone below.
      #expect(outcome.applied.isEmpty, "\(code)")
      return
    }
    #expect(!outcome.applied.isEmpty, "\(code)")
    // A fix that needs a person may leave blanks to be filled in; a safe one leaves nothing.
    let left = outcome.last.findings.filter { !(isUnsafe && $0.code == .blank) }
    #expect(left.isEmpty, "\(code): \(left.map(\.code))\n\(outcome.last.text)")
    let again = fixed(outcome.last.text, isUnsafe: isUnsafe, only: code)
    #expect(again.last.text == outcome.last.text)
  }

  /// Every single fix, not only the first of its finding, makes the finding go and brings no error.
  @Test(arguments: compiled) func everyOfferedFixHolds(_ code: DiagnosticCode) {
    let failing = checkedText(Array(code.page.failing.description.utf8))
    for (index, finding) in failing.findings.enumerated() where finding.code == code {
      for fix in finding.fixes {
        var alone = finding
        alone.fixes = [fix]
        var isFirst = true
        let outcome = FixApplication.apply(
          to: failing.bytes, .init(includesUnsafe: true)
        ) { bytes in
          let checked = checkedText(bytes)
          defer { isFirst = false }
          var findings = checked.findings
          for other in findings.indices { findings[other].fixes = [] }
          if isFirst { findings[index] = alone }
          return CheckedText(
            source: checked.source, findings: findings, isWhole: checked.isWhole)
        }
        #expect(outcome.applied == [code], "\(code): \(fix.title.english)")
        #expect(!outcome.last.findings.contains { $0.severity > .note }, "\(code)")
      }
    }
  }

  @Test func manyCodesHaveAFix() {
    let examples =
      FixTests.compiled.map { ($0, $0.page.failing.description) } + FixTests.others
    let fixable = Set(
      examples.filter { code, text in
        checkedText(Array(text.utf8)).findings.contains { $0.code == code && !$0.fixes.isEmpty }
      }.map { code, _ in code })
    print("fixes: \(fixable.count) of \(DiagnosticCode.allCases.count) codes")
    let own = fixable.filter { $0.row.number < 700 || (800..<900).contains($0.row.number) }
    print("fixes of QC00–QC06 and QC08: \(own.count)")
    #expect(own.count >= 49)
    #expect(fixable.count * 2 >= DiagnosticCode.allCases.count)
  }
}
