import QCSemantics
import QCSyntax
import Testing

/// The fixes that the review offers: each takes its finding away and brings nothing else but the
/// note of the blank that it leaves, whatever the text is laid out like.
@Suite struct ReviewFixTests {
  /// The families of the review: who does what, papers and signers, a folder as one body.
  static let codes = DiagnosticCode.allCases.filter {
    let family = $0.row.number / 100
    return family == 7 || family == 10 || family == 11
  }

  /// Codes that offer none, each with the reason.
  static let withoutFix: [DiagnosticCode: String] = [
    .tooFewParties: "who the other party is makes the agreement; a blank one would be no party",
    .memberMeetingsClash: "whether all meet at once or each apart is for the parties to agree",
    .formerLevel: "who took the work over was decided place by place",
    .annexNotMentioned: "which duty uses the annex is not in the text",
    .sameReportTwice: "which of two agreements keeps the duty is for both to agree",
    .meetingsOnOneDay: "which of two meetings is moved is for both to agree",
    .reviewedIsLater: "a number and two dates are in question, in two files",
  ]

  @Test(arguments: codes) func pageExampleIsMended(_ code: DiagnosticCode) {
    let text = code.page.failing.description
    let offered = expectMended(text, code)
    #expect((offered == 0) == (ReviewFixTests.withoutFix[code] != nil), "\(code): \(offered) fixes")
  }

  // MARK: - Implementation

  /// Applies each fix of the findings of a code alone, and says how many there were.
  @discardableResult
  private func expectMended(_ text: String, _ code: DiagnosticCode) -> Int {
    let before = compile(text)
    var offered = 0
    for (place, finding) in before.findings.enumerated() where finding.code == code {
      for fix in finding.fixes {
        offered += 1
        let mended = applying(fix, to: text)
        let after = compile(mended)
        var rest = before.codes
        rest.remove(at: place)
        #expect(
          after.codes.filter { $0 != .blank } == rest.filter { $0 != .blank },
          "\(code) \(fix.title.vietnamese)\n\(mended)\n\(after.rendered(in: .vietnamese))")
      }
    }
    return offered
  }

  private func applying(_ fix: Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.bounds, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
