import QCOutput
import QCSemantics
import QCSyntax

/// The inputs of a verb that makes one output of many files, and what is wrong with their paths:
/// told on standard error, errors alone.
struct GatheredInputs {
  let files: [InputFile]
  let policy: FindingPolicy
  /// What was found so far; its exit code says whether every path could be followed.
  private(set) var report = FileReport()

  init(_ invocation: Invocation) {
    let inputs = InputList(
      expanding: invocation.arguments, allowsJSON: false,
      standardInputPath: invocation.value(.standardInputPath))
    files = inputs.files
    policy = FindingPolicy(locale: invocation.locale?.language)
    for problem in inputs.problems {
      let (finding, path) = InputFinding.finding(problem)
      policy.report(
        [finding], SourceFile(name: path, text: ""), language: invocation.language.language,
        into: &report)
    }
    if inputs.exitCode != .accepted { report.exit = inputs.exitCode }
  }
}

/// Reads inputs one after the other and gives every document in them, for a verb that makes one output
/// of many files.
struct DocumentReader {
  private var files: UsedFiles
  private var compiler = Compiler()
  private var identifiers = Identifiers()
  private let buffer = FileBuffer()

  /// - Parameter firstInput: the path of the first input, from where used files are looked for.
  init(firstInput: String?) { files = UsedFiles(firstInput: firstInput) }

  /// Reads one input; what is wrong with it goes into the report.
  ///
  /// - Parameters:
  ///   - begin: called with the language of the file when its text could be read.
  ///   - document: called with each document and its ids, and with the path of the file.
  mutating func read(
    _ input: InputFile, _ policy: FindingPolicy, _ report: inout FileReport,
    begin: (Language) -> Void = { _ in },
    document: (Model, Identifiers, _ path: String) -> Void
  ) {
    let path = input.displayPath
    if let failed = buffer.read(input) { return policy.unreadable(failed, path, &report) }
    switch loadSource(name: path, buffer) {
    case .failure(let finding, let source):
      policy.report([finding], source, language: nil, into: &report)
    case .success(let source):
      let used = compiler.open(source)
      let own = compiler.language
      begin(own)
      var findings: [Diagnostic] = []
      let sources = files.resolve(used, of: path, &compiler, buffer, &findings)
      compiler.begin(uses: sources)
      while compiler.nextDocument() {
        identifiers.assign(compiler.model)
        document(compiler.model, identifiers, path)
      }
      findings += compiler.finish()
      policy.report(
        findings.filter { $0.severity == .error }, source, language: own, into: &report)
    }
  }
}
