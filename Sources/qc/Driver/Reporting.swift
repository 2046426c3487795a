import QCOutput
import QCSyntax

/// The end of `qc check` and `qc build`: every reporter that was asked for, then the summary.
struct Reporting {
  let invocation: Invocation
  private let isBuild: Bool

  init(_ invocation: Invocation) {
    self.invocation = invocation
    isBuild = invocation.verb == .build
  }

  /// Writes what was found, in every form, and gives the exit code.
  ///
  /// - Parameters:
  ///   - reports: of the inputs, in order; findings that belong to none stand in one of their own.
  ///   - inputs: the names of the inputs.
  func finish(_ reports: [FileReport], inputs: [String]) -> ExitCode {
    let isStrict = invocation.has(.strict)
    var exit = ExitCode.accepted
    var documents = 0
    for report in reports {
      exit.raise(to: report.exitCode(isStrict: isStrict))
      documents += report.documents
    }
    // The files' own language where they share one.
    let languages = Set(reports.compactMap(\.language))
    let common = languages.count == 1 ? languages.first : nil
    let run = FindingRun(
      inputs: inputs, files: reports.flatMap(\.files), documents: documents,
      isAccepted: exit == .accepted, isStrict: isStrict, locale: invocation.locale?.language,
      language: invocation.locale?.language ?? common ?? invocation.language.language,
      limit: invocation.maximumDiagnostics)
    for output in invocation.diagnosticOutputs {
      var bytes = ByteWriter()
      reporter(output).write(run, to: &bytes)
      if let error = emit(bytes.bytes, output) {
        tellCannotWrite(output.file ?? "-", error, invocation)
        exit.raise(to: .cannotWrite)
      }
    }
    if !invocation.has(.quiet) {
      _ = StandardStream.error.write(
        FindingWords.summary(
          files: inputs.count, documents: documents, run.counts,
          leftOut: reports.reduce(0) { $0 + $1.suppressions.count },
          inBaseline: reports.reduce(0) { $0 + $1.inBaseline }, run.language) + "\n")
    }
    return exit
  }

  /// Tells what a verb without reporters found: on standard error, notes left out.
  func tell(_ report: FileReport) {
    let run = FindingRun(
      inputs: [], files: report.files, documents: 0, isAccepted: false, isStrict: false,
      locale: invocation.locale?.language, language: invocation.language.language,
      limit: invocation.maximumDiagnostics)
    var bytes = ByteWriter()
    TextReporter(
      usesColor: StandardStream.error.usesColor(invocation.color), showsNotes: false
    ).write(run, to: &bytes)
    _ = StandardStream.error.write(bytes.bytes)
  }

  // MARK: - Implementation

  private func reporter(_ output: DiagnosticOutput) -> any FindingReporter {
    switch output.format {
    case .text:
      TextReporter(
        usesColor: stream(output).usesColor(invocation.color),
        showsNotes: !isBuild && !invocation.has(.quiet))
    case .json: JSONReporter()
    }
  }

  /// Standard output carries only the payload: what `build` makes are files.
  private func stream(_ output: DiagnosticOutput) -> StandardStream {
    isBuild && output.format == .text ? .error : .output
  }

  private func emit(_ bytes: [UInt8], _ output: DiagnosticOutput) -> FileError? {
    if let file = output.file {
      if case .failure(let error) = FileWriter().write(bytes, to: file) { return error }
      return nil
    }
    return bytes.isEmpty ? nil : stream(output).write(bytes)
  }
}
