import QCOutput
import QCSemantics
import QCSyntax

/// `qc diff OLD NEW`: what has changed in meaning, between two files or two folders.
struct DiffRun {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() -> ExitCode {
    let arguments = invocation.arguments
    guard !arguments.contains("-") else { return usage(DiffRun.noStandardInput) }
    let inputs = arguments.map { InputList(expanding: [$0], allowsJSON: false) }
    let policy = FindingPolicy(locale: invocation.locale?.language)
    var report = FileReport()
    for problem in inputs.flatMap(\.problems) {
      let (finding, path) = InputFinding.finding(problem)
      policy.report(
        [finding], SourceFile(name: path, text: ""), language: invocation.language.language,
        into: &report)
    }
    for input in inputs { if input.exitCode != .accepted { report.exit = input.exitCode } }
    guard report.exitCode() == .accepted else { return tell(report) }
    let isFile = inputs.map { $0.files.count == 1 && $0.files[0].isNamedDirectly }
    guard isFile[0] == isFile[1] else { return usage(DiffRun.fileAndFolder) }

    var readers = inputs.map { CheckedFileReader(firstInput: $0.files.first?.displayPath) }
    var difference = Difference(old: arguments[0], new: arguments[1])
    var language = invocation.outputLanguage?.language
    for pair in DiffRun.pairs(inputs[0].files, inputs[1].files, areFiles: isFile[0]) {
      let old = pair.old.flatMap { readers[0].read($0, policy, &report) }
      let new = pair.new.flatMap { readers[1].read($0, policy, &report) }
      // A comparison with gaps would pass for whole: after an error files are only checked.
      guard report.exitCode() == .accepted else { continue }
      language = language ?? readers[pair.new == nil ? 0 : 1].language
      difference.compare(
        old, new, name: pair.new?.displayPath ?? pair.old?.displayPath ?? "")
    }
    guard report.exitCode() == .accepted else { return tell(report) }
    var code = printed(
      output(difference, language ?? invocation.language.language), invocation)
    if difference.verdict == .needsSigning { code.raise(to: .findings) }
    return code
  }

  // MARK: - Implementation

  private static let noStandardInput = LocalizedText(
    vi: "'qc diff' không đọc đầu vào chuẩn ('-'); hãy nêu hai tệp hoặc hai thư mục.",
    en: "'qc diff' does not read the standard input ('-'); name two files or two folders.")
  private static let fileAndFolder = LocalizedText(
    vi: "Không so sánh được một tệp với một thư mục; hãy nêu hai tệp hoặc hai thư mục.",
    en: "A file cannot be compared with a folder; name two files or two folders.")

  private typealias Pair = (old: InputFile?, new: InputFile?)

  /// Files of two folders by their path below them, in byte order; two files are one pair.
  private static func pairs(
    _ old: [InputFile], _ new: [InputFile], areFiles: Bool
  ) -> [Pair] {
    if areFiles { return [(old.first, new.first)] }
    var result: [Pair] = []
    var one = 0
    var other = 0
    // Both lists are sorted by the bytes of the relative path.
    while one < old.count || other < new.count {
      if one < old.count, other < new.count, old[one].relativePath == new[other].relativePath {
        result.append((old[one], new[other]))
        one += 1
        other += 1
      } else if other == new.count
        || one < old.count && precedesInBytes(old[one].relativePath, new[other].relativePath)
      {
        result.append((old[one], nil))
        one += 1
      } else {
        result.append((nil, new[other]))
        other += 1
      }
    }
    return result
  }

  private func output(_ difference: Difference, _ language: Language) -> [UInt8] {
    var output = ByteWriter()
    switch invocation.value(.diffFormat).flatMap(DiffFormat.init(rawValue:)) ?? .text {
    case .text: difference.writeText(in: language, byParty: invocation.has(.byParty), to: &output)
    case .json: difference.writeJSON(to: &output)
    }
    return output.bytes
  }

  private func tell(_ report: FileReport) -> ExitCode {
    Reporting(invocation).tell(report)
    return report.exitCode()
  }

  private func usage(_ words: LocalizedText) -> ExitCode {
    let error = UsageError(kind: .other(words), verb: .diff, language: invocation.language)
    _ = StandardStream.error.write(error.text)
    return .usage
  }
}

/// Reads and checks files of one side.
private struct CheckedFileReader {
  private var files: UsedFiles
  private var compiler = Compiler()
  private let buffer = FileBuffer()
  /// The language of the file that was read first.
  private(set) var language: Language?

  init(firstInput: String?) { files = UsedFiles(firstInput: firstInput) }

  /// The file, or nil where it cannot be read; what is wrong goes to the report.
  mutating func read(
    _ input: InputFile, _ policy: FindingPolicy, _ report: inout FileReport
  ) -> CheckedFile? {
    if let failed = buffer.read(path: input.displayPath, limit: Limits.fileBytes) {
      policy.unreadable(failed, input.displayPath, &report)
      return nil
    }
    switch loadSource(name: input.displayPath, buffer) {
    case .failure(let finding, let source):
      policy.report([finding], source, language: nil, into: &report)
      return nil
    case .success(let source):
      let used = compiler.open(source)
      let own = compiler.language
      language = language ?? own
      var findings: [Diagnostic] = []
      let sources = files.resolve(used, of: input.displayPath, &compiler, buffer, &findings)
      compiler.begin(uses: sources)
      var file = CheckedFile(declarations: compiler.model)
      while compiler.nextDocument() { file.documents.append(compiler.model) }
      findings += compiler.finish()
      policy.report(
        findings.filter { $0.severity == .error }, source, language: own, into: &report)
      return file
    }
  }
}
