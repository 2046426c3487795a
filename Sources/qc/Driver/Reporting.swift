import QCOutput
import QCSyntax

/// The end of `qc check` and `qc build`: every reporter that was asked for, then the summary.
struct Reporting {
  let invocation: Invocation
  private let isBuild: Bool
  /// When the run began.
  private let start: UInt64

  init(_ invocation: Invocation, start: UInt64 = monotonicNanoseconds()) {
    self.start = start
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
    var run = FindingRun(
      inputs: inputs, files: reports.flatMap(\.files), documents: documents,
      isAccepted: exit == .accepted, isStrict: isStrict, locale: invocation.locale?.language,
      language: invocation.locale?.language ?? common ?? invocation.language.language)
    // Files first: whoever reads the stream may have gone away.
    let outputs = invocation.diagnosticOutputs
    for output in outputs.filter({ $0.file != nil }) + outputs.filter({ $0.file == nil }) {
      run.limit = invocation.maximumDiagnostics(of: output.format)
      var bytes = ByteWriter()
      reporter(output).write(run, to: &bytes)
      if let error = emit(bytes.bytes, output) {
        tellCannotWrite(output.file ?? "-", error, invocation)
        exit.raise(to: .cannotWrite)
      }
      tellLimit(output, run)
    }
    if let (path, error) = appendStepSummary(run) {
      tellCannotWrite(path, error, invocation)
      exit.raise(to: .cannotWrite)
    }
    if !invocation.has(.quiet) {
      say(
        FindingWords.summary(
          files: inputs.count, documents: documents, run.counts,
          leftOut: reports.reduce(0) { $0 + $1.suppressions.count },
          inBaseline: reports.reduce(0) { $0 + $1.inBaseline }, run.language)
          + FindingWords.duration(nanoseconds: monotonicNanoseconds() - start)[run.language])
    }
    return exit
  }

  /// Tells what a verb without reporters found: on standard error, notes left out.
  func tell(_ report: FileReport) {
    var run = FindingRun(
      inputs: [], files: report.files, documents: 0, isAccepted: false, isStrict: false,
      locale: invocation.locale?.language, language: invocation.language.language)
    run.limit = invocation.maximumDiagnostics
    var bytes = ByteWriter()
    let stream = StandardStream.error
    TextReporter(
      usesColor: stream.usesColor(invocation.color), width: stream.foldingWidth, showsNotes: false
    ).write(run, to: &bytes)
    _ = StandardStream.error.write(bytes.bytes)
  }

  // MARK: - Implementation

  /// A line about the run as a whole.
  private func say(_ text: String) {
    let stream = StandardStream.error
    _ = stream.write(LineFolding(width: stream.foldingWidth).fold(text) + "\n")
  }

  private func reporter(_ output: DiagnosticOutput) -> any FindingReporter {
    let folder = output.format.namesPathsByFolder ? currentFolder() : nil
    switch output.format {
    case .text:
      return TextReporter(
        usesColor: usesColor(output), width: output.file == nil ? stream(output).foldingWidth : nil,
        showsNotes: showsNotes)
    case .short: return ShortReporter(usesColor: usesColor(output), showsNotes: showsNotes)
    case .json: return JSONReporter()
    case .sarif: return SARIFReporter(folder: folder)
    case .github: return GitHubReporter(folder: folder, showsNotes: showsNotes)
    case .gitlab: return GitLabReporter(folder: folder)
    case .junit: return JUnitReporter()
    }
  }

  /// Whether notes are told one by one, where people read.
  private var showsNotes: Bool { !isBuild && !invocation.has(.quiet) }

  /// A file is no terminal: it has colours only on demand.
  private func usesColor(_ output: DiagnosticOutput) -> Bool {
    output.file == nil ? stream(output).usesColor(invocation.color) : invocation.color == .always
  }

  /// Says that people do not see everything.
  private func tellLimit(_ output: DiagnosticOutput, _ run: FindingRun) {
    guard output.file == nil, output.format == .text || output.format == .short,
      run.paragraphs(showsNotes: showsNotes, groupsBlanks: output.format == .text) > run.limit
    else { return }
    say(FindingWords.limited(run.limit)[run.language])
  }

  /// Appends a report to the page that GitHub shows for a step, where there is one.
  private func appendStepSummary(_ run: FindingRun) -> (path: String, error: FileError)? {
    guard invocation.diagnosticOutputs.contains(where: { $0.format == .github }),
      let path = environmentVariable("GITHUB_STEP_SUMMARY"), !path.isEmpty
    else { return nil }
    var run = run
    run.limit = invocation.has(.maximumDiagnostics) ? invocation.maximumDiagnostics : .max
    var bytes = ByteWriter()
    GitHubSummary(folder: currentFolder(), showsNotes: showsNotes).write(run, to: &bytes)
    return appendToFile(bytes.bytes, path).map { (path, $0) }
  }

  /// Standard output carries only the payload: what `build` makes are files.
  private func stream(_ output: DiagnosticOutput) -> StandardStream {
    isBuild && (output.format == .text || output.format == .short) ? .error : .output
  }

  private func emit(_ bytes: [UInt8], _ output: DiagnosticOutput) -> FileError? {
    if let file = output.file {
      if case .failure(let error) = FileWriter().write(bytes, to: file) { return error }
      return nil
    }
    return bytes.isEmpty ? nil : stream(output).write(bytes)
  }
}

extension DiagnosticFormat {
  /// Whether paths are named from the current folder, as code hosts want them.
  fileprivate var namesPathsByFolder: Bool {
    switch self {
    case .sarif, .github, .gitlab: true
    case .text, .short, .json, .junit: false
    }
  }
}
