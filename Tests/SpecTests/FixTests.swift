import QCFormat
import QCSyntax
import Testing

/// The fixes that findings offer, applied to the example of every page.
@Suite struct FixTests {
  /// Codes whose failing example offers no fix. A new code has to decide: a fix, or its name here
  /// with the reason.
  static let withoutFix: Set<DiagnosticCode> = []

  static let compiled = DiagnosticCode.allCases.filter {
    $0.row.number < 9000 && !DiagnosticPage.illustrated.contains($0)
  }

  @Test(arguments: compiled) func theFixRemovesItsFinding(_ code: DiagnosticCode) {
    let failing = checkedText(Array(code.page.failing.description.utf8))
    let offered = failing.findings.filter { $0.code == code }.flatMap(\.fixes)
    #expect(offered.isEmpty == FixTests.withoutFix.contains(code), "\(code)")
    guard !offered.isEmpty else { return }
    let isUnsafe = offered.allSatisfy { !$0.isSafe }
    let outcome = fixed(failing.text, isUnsafe: isUnsafe, only: code)
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

  @Test func halfOfAllCodesHaveAFix() {
    let fixable = FixTests.compiled.filter { code in
      checkedText(Array(code.page.failing.description.utf8)).findings.contains {
        $0.code == code && !$0.fixes.isEmpty
      }
    }
    print("fixes: \(fixable.count) of \(DiagnosticCode.allCases.count) codes")
    let own = fixable.filter { $0.row.number < 700 || (800..<900).contains($0.row.number) }
    print("fixes of QC00–QC06 and QC08: \(own.count)")
    print("without: \(FixTests.compiled.filter { !fixable.contains($0) }.map { "\($0)" })")
  }
}
