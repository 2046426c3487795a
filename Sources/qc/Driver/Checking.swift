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
    let inputs = InputList(
      expanding: invocation.arguments, allowsJSON: !isBuild,
      standardInputPath: invocation.value(.standardInputPath))
    let allowed: Set<DiagnosticCode>
    switch allowedCodes {
    case .success(let codes): allowed = codes
    case .failure(let words): return usage(words)
    }
    var style = reportStyle
    style.allowed = allowed
    var problems = FileReport()
    for problem in inputs.problems {
      let (finding, path) = InputFinding.finding(problem)
      style.report(
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
    let names = inputs.files.map { $0.displayPath }
    let firstInput = inputs.files.first?.displayPath
    let isFinal = invocation.has(.final)
    let sourcePath = invocation.value(.source)
    let workers = inputs.files.count < 8 ? 1 : processorCount()
    let files = inputs.files
    let paths = outputs
    let shared = style
    var reports = parallelMap(
      count: files.count, workers: workers,
      makeState: {
        Worker(
          firstInput: firstInput, style: shared, isFinal: isFinal, sourcePath: sourcePath,
          isOneOfMany: files.count > 1)
      },
      body: { worker, index in
        worker.process(files[index], name: names[index], outputs: paths[index])
      })
    FolderReview(style: style).review(files, &reports)
    return finish([problems] + reports, files: files.count)
  }

  // MARK: - Implementation

  private var reportStyle: ReportStyle {
    let outputs = invocation.diagnosticOutputs
    let stream: StandardStream = isBuild ? .error : .output
    return ReportStyle(
      locale: invocation.locale?.language, usesColor: stream.usesColor(invocation.color),
      wantsText: outputs.contains { $0.format == .text },
      wantsJSON: outputs.contains { $0.format == .json },
      showsNotes: !isBuild && !invocation.has(.quiet),
      limit: invocation.maximumDiagnostics, isStrict: invocation.has(.strict))
  }

  /// The codes of `--allow`. An error cannot be allowed: it makes the agreement contradictory.
  private var allowedCodes: Result<Set<DiagnosticCode>, Localized.Failure> {
    var codes: Set<DiagnosticCode> = []
    for text in invocation.values(.allow) {
      guard let code = DiagnosticCode(identifierOrName: text) else {
        return .failure(
          Localized.Failure(
            Localized(
              "không có mã \"\(text)\"; xem các mã: qc explain",
              "there is no code '\(text)'; see 'qc explain'")))
      }
      guard code.row.severity != .error else {
        return .failure(
          Localized.Failure(
            Localized(
              "\(code.identifier) là lỗi nên không bỏ qua được",
              "\(code.identifier) is an error and cannot be allowed")))
      }
      codes.insert(code)
    }
    return .success(codes)
  }

  private func usage(_ failure: Localized.Failure) -> ExitCode {
    let language = invocation.language.language
    let start = Localized("Lỗi", "Error")[language]
    _ = StandardStream.error.write("\(start): \(failure.words[language])\n")
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

  private func finish(_ reports: [FileReport], files: Int) -> ExitCode {
    var total = FileReport()
    for report in reports {
      total.errors += report.errors
      total.warnings += report.warnings
      total.notes += report.notes
      total.blanks += report.blanks
      total.vague += report.vague
      total.documents += report.documents
      total.exit.raise(to: report.exit)
    }
    for output in invocation.diagnosticOutputs {
      let bytes: [UInt8]
      switch output.format {
      case .text: bytes = text(reports)
      case .json: bytes = json(reports, total)
      }
      if let error = emit(bytes, output, total) {
        tellCannotWrite(output.file ?? "-", error, invocation)
        total.exit.raise(to: .cannotWrite)
      }
    }
    if !invocation.has(.quiet) {
      // The files' own language where they share one.
      let languages = Set(reports.compactMap(\.language))
      let common = languages.count == 1 ? languages.first : nil
      let language =
        invocation.locale?.language ?? common ?? invocation.language.language
      _ = StandardStream.error.write(
        FindingWords.summary(
          files: files, documents: total.documents, errors: total.errors,
          warnings: total.warnings, notes: total.notes, vague: total.vague, language) + "\n")
    }
    return total.exit
  }

  private func emit(_ bytes: [UInt8], _ output: DiagnosticOutput, _ total: FileReport) -> FileError?
  {
    if let file = output.file {
      if case .failure(let error) = FileWriter().write(bytes, to: file) { return error }
      return nil
    }
    guard !bytes.isEmpty else { return nil }
    let stream: StandardStream = isBuild && output.format == .text ? .error : .output
    return stream.write(bytes)
  }

  private func text(_ reports: [FileReport]) -> [UInt8] {
    var bytes: [UInt8] = []
    var left = invocation.maximumDiagnostics
    for report in reports {
      for text in report.texts where left > 0 {
        bytes.append(contentsOf: text)
        left -= 1
      }
    }
    return bytes
  }

  private func json(_ reports: [FileReport], _ total: FileReport) -> [UInt8] {
    var output = ByteWriter()
    output.write("{\n  \"format_version\": \"1.0\",\n  \"verdict\": \"")
    output.write(total.exit == .accepted ? "accepted" : "rejected")
    output.write("\",\n  \"counts\": { \"documents\": \(total.documents), ")
    output.write("\"errors\": \(total.errors), \"warnings\": \(total.warnings), ")
    output.write("\"notes\": \(total.notes), \"blanks\": \(total.blanks) },\n")
    output.write("  \"diagnostics\": [")
    var left = invocation.maximumDiagnostics
    var isFirst = true
    for report in reports {
      for object in report.objects where left > 0 {
        output.write(isFirst ? "\n    " : ",\n    ")
        isFirst = false
        output.bytes.append(contentsOf: object)
        left -= 1
      }
    }
    output.write(isFirst ? "]\n}\n" : "\n  ]\n}\n")
    return output.bytes
  }
}

extension Localized {
  /// Words for the user as a failure.
  struct Failure: Error {
    let words: Localized
    init(_ words: Localized) { self.words = words }
  }
}

/// Problems with inputs as findings.
enum InputFinding {
  /// The finding and the path it is about.
  static func finding(_ problem: InputProblem) -> (Diagnostic, String) {
    let nowhere = SourceRange(0, 0)
    switch problem {
    case .unreadable(let path, let error):
      if error.isMissing { return (Diagnostic(.missingInput, nowhere, .text(path)), path) }
      return (
        Diagnostic(.unreadableInput, nowhere, .text(path), .localized(error.localized)), path
      )
    case .nothingMatched(let path):
      return (Diagnostic(.nothingMatched, nowhere, .text(path)), path)
    case .unknownExtension(let path):
      return (Diagnostic(.unknownExtension, nowhere, .text(path)), path)
    default:
      let words = Localized(problem.message(.vietnamese), problem.message(.english))
      return (Diagnostic(.unreadableInput, nowhere, .text("."), .localized(words)), ".")
    }
  }
}
