import QCOutput
import QCSyntax

/// `qc check` and `qc build`: every input through a worker, findings in the order of the inputs.
struct Checking {
  let invocation: Invocation
  private let isBuild: Bool

  init(_ invocation: Invocation) {
    self.invocation = invocation
    isBuild = invocation.verb == .build
  }

  func run() -> ExitCode {
    let start = monotonicNanoseconds()
    if let fault = invocation.reportFault { return usage(fault) }
    let inputs = InputList(
      expanding: invocation.arguments, allowsJSON: !isBuild,
      standardInputPath: invocation.value(.standardInputPath))
    var allowed: Set<DiagnosticCode> = []
    if let fault = readAllowedCodes(into: &allowed) { return usage(fault) }
    var baseline = BaselineRun(invocation)
    if let problem = baseline.read() { return problem }
    let policy = FindingPolicy(locale: invocation.locale?.language, allowed: allowed)
    var problems = FileReport()
    for problem in inputs.problems {
      let (finding, path) = InputFinding.finding(problem)
      policy.report(
        [finding], SourceFile(name: path, text: ""), language: invocation.language.language,
        into: &problems)
    }
    if inputs.exitCode != .accepted { problems.exit = inputs.exitCode }
    var outputs: [OutputPaths?] = Array(repeating: nil, count: inputs.files.count)
    if isBuild {
      switch outputPaths(inputs.files) {
      case .success(let paths): outputs = paths
      case .failure(let error): return clash(error.clash)
      }
    }
    if let fault = ReportFiles(invocation).fault(inputs.files, outputs) { return usage(fault) }
    if invocation.has(.final), inputs.files.contains(where: { $0.kind == .json }) {
      return usage(
        Localized(
          "--final soát văn bản .qc; tệp .json không cho biết đủ",
          "--final looks at .qc files; a .json file does not tell enough"))
    }
    let names = inputs.files.map { $0.displayPath }
    let firstInput = inputs.files.first?.displayPath
    let isFinal = invocation.has(.final)
    let day = invocation.value(.today).flatMap { CivilDate($0.utf8) }
    let sourcePath = invocation.value(.source)
    let workers = inputs.files.count < 8 ? 1 : processorCount()
    let files = inputs.files
    let paths = outputs
    let progress =
      invocation.has(.quiet) ? nil : Progress(total: files.count, invocation.language)
    var reports = parallelMap(
      count: files.count, workers: workers,
      makeState: {
        Worker(
          firstInput: firstInput, policy: policy, isFinal: isFinal, on: day,
          sourcePath: sourcePath, isOneOfMany: files.count > 1)
      },
      body: { worker, index in
        let report = worker.process(files[index], name: names[index], outputs: paths[index])
        progress?.step()
        return report
      })
    progress?.erase()
    FolderReview(policy: policy).review(files, &reports)
    let isWhole = problems.exit == .accepted && reports.allSatisfy { $0.exit == .accepted }
    problems.exit.raise(to: baseline.apply(to: &reports, files, isWhole: isWhole))
    reports.insert(problems, at: 0)
    // The process ends next: thousands of reports need not be given back piece by piece.
    _ = Unmanaged.passRetained(KeptReports(reports))
    return Reporting(invocation, start: start).finish(reports, inputs: names)
  }

  // MARK: - Implementation

  /// The codes of `--allow`. An error cannot be allowed: it makes the agreement contradictory.
  ///
  /// - Returns: what is wrong with one. Not a `Result`: every start would pay for its type.
  private func readAllowedCodes(into codes: inout Set<DiagnosticCode>) -> Localized? {
    for text in invocation.values(.allow) {
      guard let code = DiagnosticCode(identifierOrName: text) else {
        return Localized(
          "không có mã \"\(text)\"; xem các mã: qc explain",
          "there is no code '\(text)'; see 'qc explain'")
      }
      guard code.row.severity != .error else {
        return Localized(
          "\(code.identifier) là lỗi nên không bỏ qua được",
          "\(code.identifier) is an error and cannot be allowed")
      }
      codes.insert(code)
    }
    return nil
  }

  private func usage(_ words: Localized) -> ExitCode {
    let language = invocation.language.language
    let start = Localized("Lỗi", "Error")[language]
    _ = StandardStream.error.write("\(start): \(words[language])\n")
    return .usage
  }

  private struct Clash: Error { let clash: String }

  /// Where each input's outputs go; two inputs for one output are a mistake of usage.
  private func outputPaths(_ files: [InputFile]) -> Result<[OutputPaths?], Clash> {
    var taken: Set<String> = []
    var paths: [OutputPaths?] = []
    for file in files {
      let path = OutputPaths(folder: invocation.outputFolder, relativePath: file.relativePath)
      guard taken.insert(path.json).inserted else { return .failure(Clash(clash: path.json)) }
      paths.append(path)
    }
    return .success(paths)
  }

  private func clash(_ path: String) -> ExitCode {
    let row = DiagnosticCode.outputClash.row
    let language = invocation.language.language
    let finding = Diagnostic(.outputClash, SourceRange(0, 0), .text(path))
    let word = FindingWords.severity(row.severity)[language]
    _ = StandardStream.error.write(
      "\(word)[\(DiagnosticCode.outputClash.identifier)]: \(finding.message(in: language))\n")
    return .usage
  }
}

/// Reports that stay until the process ends.
private final class KeptReports {
  private let reports: [FileReport]
  init(_ reports: [FileReport]) { self.reports = reports }
}
