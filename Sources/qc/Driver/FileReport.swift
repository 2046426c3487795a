import QCOutput
import QCSemantics
import QCSyntax

/// What is to be said of one input: its findings, written already, and its counts.
struct FileReport: Sendable {
  var errors = 0
  var warnings = 0
  var notes = 0
  var blanks = 0
  /// Times that no clock can measure.
  var vague = 0
  var documents = 0
  /// Findings for people, in order.
  var texts: [[UInt8]] = []
  /// Findings as JSON objects, in order.
  var objects: [[UInt8]] = []
  var exit = ExitCode.accepted
  /// The language of the file's first keyword.
  var language: Language?
  /// What its documents say that others may contradict.
  var summaries: [AgreementSummary] = []
  /// The text, where it cannot be read a second time.
  var source: SourceFile?

  mutating func count(_ finding: Diagnostic) {
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note:
      notes += 1
      if finding.code == .blank { blanks += 1 }
      if finding.code == .vagueTime { vague += 1 }
    }
  }
}

/// How findings are written: the same for every file of a run.
struct ReportStyle: Sendable {
  /// The language that the user asked for; else each file speaks its own.
  let locale: Language?
  let usesColor: Bool
  /// Which forms are wanted at all.
  let wantsText: Bool
  let wantsJSON: Bool
  /// Whether notes are told one by one.
  let showsNotes: Bool
  /// The most findings that are written for one file.
  let limit: Int
  let isStrict: Bool
  /// Warnings and notes that are not told.
  var allowed: Set<DiagnosticCode> = []

  func report(
    _ all: [Diagnostic], _ source: SourceFile, language: Language,
    into report: inout FileReport
  ) {
    let findings = allowed.isEmpty ? all : all.filter { !allowed.contains($0.code) }
    guard !findings.isEmpty else { return }
    for finding in findings { report.count(finding) }
    if report.errors > 0 || isStrict && report.warnings > 0 { report.exit.raise(to: .findings) }
    guard wantsText || wantsJSON else { return }
    // Notes that are not shown need no lines.
    if !wantsJSON, !showsNotes, findings.allSatisfy({ $0.severity == .note }) { return }
    let lines = LineIndex(source)
    if wantsText { texts(findings, source, lines, language, &report) }
    if wantsJSON {
      var json = FindingJSON()
      for finding in findings.prefix(limit) {
        var output = ByteWriter(capacity: 512)
        json.write(finding, source, lines, to: &output)
        report.objects.append(output.bytes)
      }
    }
  }

  /// Tells that an input could not be read.
  func unreadable(_ error: FileError, _ name: String, _ report: inout FileReport) {
    let finding: Diagnostic
    if case .tooLarge(let limit) = error {
      finding = Diagnostic(.fileTooLarge, SourceRange(0, 0), .text(String(limit)))
    } else {
      finding = Diagnostic(
        .unreadableInput, SourceRange(0, 0), .text(name), .localized(error.localized))
      report.exit.raise(to: .inputMissing)
    }
    self.report(
      [finding], SourceFile(name: name, text: ""), language: locale ?? .vietnamese,
      into: &report)
  }

  private func texts(
    _ findings: [Diagnostic], _ source: SourceFile, _ lines: LineIndex, _ language: Language,
    _ report: inout FileReport
  ) {
    let renderer = FindingRenderer(language: locale ?? language, usesColor: usesColor)
    var blanks: [Diagnostic] = []
    for finding in findings {
      if finding.severity == .note {
        guard showsNotes else { continue }
        if finding.code == .blank {
          blanks.append(finding)
          continue
        }
      }
      guard report.texts.count < limit else { break }
      var output = ByteWriter(capacity: 512)
      renderer.write(finding, source, lines, to: &output)
      report.texts.append(output.bytes)
    }
    if !blanks.isEmpty, report.texts.count < limit {
      var output = ByteWriter(capacity: 512)
      renderer.writeBlanks(blanks, source, lines, to: &output)
      report.texts.append(output.bytes)
    }
  }
}

extension MessageLanguage {
  var language: Language { self == .vietnamese ? .vietnamese : .english }
}
