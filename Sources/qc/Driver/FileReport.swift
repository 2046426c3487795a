import QCOutput
import QCSemantics
import QCSyntax

/// What is to be said of one input.
struct FileReport: Sendable {
  /// Its findings with their text; none for a clean file. Those about another path, such as an output
  /// that cannot be written, stand behind.
  private(set) var files: [FileFindings] = []
  var documents = 0
  /// How the run ends by what is no finding in a text: a missing input, an output not written.
  var exit = ExitCode.accepted
  /// The language of the file's first keyword.
  var language: Language?
  /// What its documents say that others may contradict.
  var summaries: [AgreementSummary] = []
  /// The text, where it cannot be read a second time.
  var source: SourceFile?
  /// What its comments leave out.
  var suppressions = Suppressions()
  /// How many of its findings a baseline holds.
  private(set) var inBaseline = 0

  /// Whether there is a finding of this severity or a graver one.
  func has(_ severity: Severity) -> Bool {
    files.contains { $0.findings.contains { $0.severity >= severity } }
  }

  /// How the run ends by this input.
  func exitCode(isStrict: Bool = false) -> ExitCode {
    var code = exit
    if has(isStrict ? .warning : .error) { code.raise(to: .findings) }
    return code
  }

  /// Takes out what a baseline holds.
  mutating func leaveOut(_ baseline: inout Baseline, name: (String) -> String) {
    for index in files.indices {
      inBaseline += baseline.leaveOut(of: &files[index], name: name(files[index].source.name))
    }
    files.removeAll { $0.findings.isEmpty }
  }

  /// Keeps findings behind those of the same text.
  mutating func keep(_ findings: [Diagnostic], _ source: SourceFile, _ language: Language) {
    guard let place = files.firstIndex(where: { $0.source.name == source.name }) else {
      return files.append(FileFindings(source, language, findings))
    }
    files[place].findings += findings
  }
}

/// Which findings are told, and in which language where the file has none: the same for every file of
/// a run.
struct FindingPolicy: Sendable {
  /// The language that the user asked for; else each file speaks its own.
  let locale: Language?
  /// Warnings and notes that are not told.
  var allowed: Set<DiagnosticCode> = []

  /// Puts findings into the report of their file.
  func report(
    _ all: [Diagnostic], _ source: SourceFile, language: Language?, into report: inout FileReport
  ) {
    // What the gate before signing raises to an error is not left out from outside the text.
    let findings =
      allowed.isEmpty ? all : all.filter { !allowed.contains($0.code) || $0.severity == .error }
    guard !findings.isEmpty else { return }
    report.keep(findings, source, language ?? locale ?? .vietnamese)
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
    self.report([finding], SourceFile(name: name, text: ""), language: locale, into: &report)
  }
}

extension MessageLanguage {
  var language: Language { self == .vietnamese ? .vietnamese : .english }
}
