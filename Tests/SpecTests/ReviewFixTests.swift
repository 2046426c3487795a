import Foundation
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

  /// Codes that offer none, each with the reason. A new code decides here.
  static let withoutFix: [DiagnosticCode: String] = [
    .tooFewParties: "who the other party is makes the agreement; a blank one would be no party",
    .memberMeetingsClash: "whether all meet at once or each apart is for the parties to agree",
    .formerLevel: "who took the work over was decided place by place",
    .annexNotMentioned: "which duty uses the annex is not in the text",
    .sameReportTwice: "which of two agreements keeps the duty is for both to agree",
    .meetingsOnOneDay: "which of two meetings is moved is for both to agree",
    .reviewedIsLater: "a number and two dates are in question, in two files",
  ]

  /// Fixes that are applied without a look: the meaning is the one that the drafter had.
  static let safe: Set<DiagnosticCode> = [
    .leadAlsoSupports, .numberStyleDiffers,
  ]

  @Test(arguments: codes) func pageExampleIsMended(_ code: DiagnosticCode) {
    let text = code.page.failing.description
    let fixes = expectMended(text, code)
    #expect(fixes.isEmpty == (ReviewFixTests.withoutFix[code] != nil), "\(code)")
    #expect(fixes.contains(where: \.isSafe) == ReviewFixTests.safe.contains(code))
    for fix in fixes {
      for language in [Language.vietnamese, .english] {
        #expect(fix.title[language].count < 90, "\(fix.title[language])")
        #expect(!fix.title[language].contains("\n"))
      }
    }
  }

  @Test func mostCodesOfferOne() {
    let count = ReviewFixTests.codes.count - ReviewFixTests.withoutFix.count
    print("\(count) of \(ReviewFixTests.codes.count) codes of the review offer a fix")
    #expect(count >= 48)
  }

  /// Whatever is found in the specs, and in them when a line is left out or stands twice; of the
  /// lines every third, of the small specs every ninth.
  @Test(arguments: specs(in: "specs").map(\.path)) func specsAreMended(_ path: String) {
    let text = read(URL(fileURLWithPath: path))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var texts = [text]
    let step = path.contains("/agreements/") ? 3 : 9
    for (place, line) in lines.enumerated() where !line.isEmpty && place % step == 0 {
      for copies in [0, 2] {
        let other = lines[..<place] + Array(repeating: line, count: copies) + lines[(place + 1)...]
        texts.append(other.joined(separator: "\n"))
      }
    }
    for text in texts {
      let codes = Set(compile(text).findings.filter { !$0.fixes.isEmpty }.map(\.code))
      for code in codes.intersection(ReviewFixTests.codes) { expectMended(text, code) }
    }
  }

  /// The same examples with English keywords, and laid out otherwise.
  @Test(arguments: FixLayout.allCases) func layoutsAreMended(_ layout: FixLayout) {
    var tried = 0
    for code in ReviewFixTests.codes where ReviewFixTests.withoutFix[code] == nil {
      let page = code.page.failing.description
      let text = layout.applied(to: page)
      guard text != page, compile(text).codes.contains(code) else { continue }
      // What holds a comment is not taken out.
      if layout == .comments, code == .statedTwice { continue }
      let fixes = expectMended(text, code, layout)
      #expect(!fixes.isEmpty, "\(code)\n\(text)")
      tried += 1
    }
    #expect(tried >= layout.least, "\(layout): only \(tried) examples")
  }
}

/// Applies each fix of the findings of a code alone, and gives the fixes.
@discardableResult
func expectMended(
  _ text: String, _ code: DiagnosticCode, _ layout: FixLayout? = nil
) -> [Fix] {
  let before = compile(text)
  var fixes: [Fix] = []
  for (place, finding) in before.findings.enumerated() where finding.code == code {
    for fix in finding.fixes {
      fixes.append(fix)
      let mended = applying(fix, to: text)
      let after = compile(mended)
      var rest = before.codes
      rest.remove(at: place)
      // One line may mend several findings; none is new.
      var new: [DiagnosticCode] = []
      for code in after.codes where code != .blank {
        if let known = rest.firstIndex(of: code) {
          rest.remove(at: known)
        } else {
          new.append(code)
        }
      }
      #expect(
        new.isEmpty,
        "\(code) \(fix.title.vietnamese): \(new)\n\(changes(text, mended))")
      if let problem = layout?.problem(text, mended) {
        Issue.record("\(code) \(fix.title.vietnamese): \(problem)\n\(mended)")
      }
    }
  }
  return fixes
}

func applying(_ fix: Fix, to text: String) -> String {
  var bytes = Array(text.utf8)
  for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
    bytes.replaceSubrange(edit.range.bounds, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The lines that a fix takes out and writes.
private func changes(_ text: String, _ mended: String) -> String {
  let old = text.split(whereSeparator: \.isNewline)
  let new = mended.split(whereSeparator: \.isNewline)
  let changes = new.difference(from: old)
  return (changes.removals + changes.insertions).map { change in
    switch change {
    case .remove(_, let line, _): "- \(line)"
    case .insert(_, let line, _): "+ \(line)"
    }
  }.joined(separator: "\n")
}
