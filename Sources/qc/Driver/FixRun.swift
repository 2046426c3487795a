import QCFormat
import QCOutput
import QCSyntax

/// `qc fix`: what the findings of each input offer to correct, corrected in place.
///
/// Every input is read and fixed before the first is written, so that files that use each other are
/// fixed alike in whatever order they are taken.
struct FixRun {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() -> ExitCode {
    let codes: Set<DiagnosticCode>?
    switch chosenCodes {
    case .success(let chosen): codes = chosen
    case .failure(let error):
      _ = StandardStream.error.write(error.text)
      return .usage
    }
    let inputs = GatheredInputs(invocation)
    let files = inputs.files
    let policy = inputs.policy
    let choice = FixApplication.Choice(includesUnsafe: invocation.has(.unsafe), codes: codes)
    var reports = parallelMap(
      count: files.count, workers: files.count < 8 ? 1 : processorCount(),
      makeState: {
        FixWorker(firstInput: files.first?.displayPath, policy: policy, choice: choice)
      },
      body: { worker, index in worker.fix(files[index]) })
    FolderFixes(files: files).apply(to: &reports) {
      FixWorker(firstInput: files.first?.displayPath, policy: policy, choice: choice)
    }
    return finish(files, reports, inputs.report)
  }

  // MARK: - Implementation

  private var isDry: Bool { invocation.has(.dryRun) }

  /// The codes of `--only`; nil where it was not given.
  private var chosenCodes: Result<Set<DiagnosticCode>?, UsageError> {
    let words = invocation.values(.only)
    guard !words.isEmpty else { return .success(nil) }
    var codes: Set<DiagnosticCode> = []
    for word in words {
      guard let code = DiagnosticCode(identifierOrName: word) else {
        let known = DiagnosticCode.allCases.flatMap { [$0.identifier, $0.name] }
        let guess = Suggestion.nearest(to: word, among: known)
        return .failure(
          UsageError(
            kind: .other(FixWords.unknownCode(word, guess)), verb: .fix,
            language: invocation.language))
      }
      codes.insert(code)
    }
    return .success(codes)
  }

  private func finish(
    _ files: [InputFile], _ reports: [FixReport], _ problems: FileReport
  ) -> ExitCode {
    var exit = problems.exitCode()
    let reporting = Reporting(invocation)
    reporting.tell(problems)
    var summary = FixSummary(isDry: isDry, includesUnsafe: invocation.has(.unsafe))
    let writer = FileWriter()
    for (file, report) in zip(files, reports) {
      reporting.tell(report.problems)
      exit.raise(to: report.problems.exitCode())
      if let written = output(report, of: file, writer) {
        exit.raise(to: written)
        if written == .cannotWrite { continue }
      }
      summary.add(report)
    }
    writer.finish()
    if summary.errors > 0 || invocation.has(.strict) && summary.warnings > 0
      || isDry && summary.applied > 0
    {
      exit.raise(to: .findings)
    }
    if !invocation.has(.quiet) {
      let languages = Set(reports.compactMap(\.language))
      let language =
        invocation.locale?.language ?? (languages.count == 1 ? languages.first : nil)
        ?? invocation.language.language
      _ = StandardStream.error.write(summary.text(language) + "\n")
    }
    return exit
  }

  /// Writes what came of an input to where it belongs; nil where there is nothing to write.
  private func output(_ report: FixReport, of file: InputFile, _ writer: FileWriter) -> ExitCode? {
    let isStandardInput = file.kind == .standardInput
    if isDry {
      guard report.isChanged else { return nil }
      let difference = LineDifference(from: report.old, to: report.new)
      return printed(difference.unified(path: file.displayPath), invocation)
    }
    // What cannot be read goes out as it came in: a pipe must not lose a text.
    if isStandardInput { return printed(report.new, invocation) }
    guard report.isChanged else { return nil }
    guard case .failure(let error) = writer.rewrite(file.displayPath, with: report.new) else {
      return .accepted
    }
    tellCannotWrite(file.displayPath, error, invocation)
    return .cannotWrite
  }
}
