import QCOutput
import QCSemantics
import QCSyntax

/// One thread's compiler and buffers, kept from file to file. A value, so that what it holds is used in
/// place: each property read from a compiler in a class would copy all of it.
struct Worker {
  private var compiler = Compiler()
  private let buffer = FileBuffer()
  // What only `build` needs is made when it is needed: it costs a start as much as a table.
  private lazy var fileWriter = FileWriter()
  private lazy var json = JSONWriter()
  private lazy var checklists = ChecklistMaker()
  private var uses: UsedFiles
  private let policy: FindingPolicy
  private let isFinal: Bool
  /// The day that was asked for; else that of the computer.
  private let day: CivilDate?
  private let sourcePath: String?
  /// Whether there are other files to compare its documents with.
  private let isOneOfMany: Bool

  init(
    firstInput: String?, policy: FindingPolicy, isFinal: Bool, on day: CivilDate?,
    sourcePath: String?, isOneOfMany: Bool
  ) {
    self.day = day
    self.sourcePath = sourcePath
    self.isOneOfMany = isOneOfMany
    uses = UsedFiles(firstInput: firstInput)
    self.policy = policy
    self.isFinal = isFinal
  }

  /// Checks one input. With `outputs` it also writes them where there is no error.
  mutating func process(_ input: InputFile, name: String, outputs: OutputPaths? = nil) -> FileReport
  {
    var report = FileReport()
    if let failed = buffer.read(input) {
      policy.unreadable(failed, name, &report)
      return report
    }
    if input.kind == .json {
      let checking = JSONChecking(
        policy: policy, sourcePath: sourcePath)
      return checking.check(buffer, path: name)
    }
    switch loadSource(name: name, buffer) {
    case .failure(let finding, let source):
      policy.report([finding], source, language: nil, into: &report)
    case .success(let source):
      if input.kind == .standardInput { report.source = source }
      compile(source, input.displayPath, outputs, &report)
    }
    return report
  }

  // MARK: - Implementation

  private mutating func compile(
    _ source: SourceFile, _ path: String, _ outputs: OutputPaths?, _ report: inout FileReport
  ) {
    let used = compiler.open(source)
    let language = compiler.language
    report.language = language
    var extra: [Diagnostic] = []
    let sources = uses.resolve(used, of: path, &compiler, buffer, &extra)
    compiler.begin(uses: sources)
    report.documents = compiler.documentCount
    let isCompared = isOneOfMany || compiler.documentCount > 1
    var checklist = ByteWriter()
    if outputs != nil {
      checklist.bytes.reserveCapacity(source.count * 2)
      let digest = source.digest
      let listSource = ChecklistSource(name: baseName(path), digest: digest)
      json.begin(
        name: baseName(path), digest: digest, compiler: compilerVersion,
        declarations: compiler.model)
      while compiler.nextDocument() {
        if isCompared { report.summaries.append(compiler.summary) }
        json.write(compiler.model)
        checklists.write(compiler.model, json.identifiers, listSource, to: &checklist)
      }
    } else {
      while compiler.nextDocument() {
        if isCompared { report.summaries.append(compiler.summary) }
      }
    }
    let today = compiler.suppressions.hasEnd ? day ?? CivilDate.today : nil
    var findings = compiler.finish(isFinal: isFinal, on: today)
    report.suppressions = compiler.suppressions
    if !extra.isEmpty {
      findings = (findings + extra).sorted { $0.range.start < $1.range.start }
    }
    policy.report(findings, source, language: language, into: &report)
    if let outputs, !report.has(.error) {
      let writer = OutputWriter(writer: fileWriter, policy: policy)
      // The checklist follows the JSON: when that cannot be written, neither is.
      if json.finish({ writer.write($0, to: outputs.json, &report) }) {
        _ = checklist.bytes.withUnsafeBytes { writer.write($0, to: outputs.checklist, &report) }
      }
    }
  }
}

/// Writes outputs; what cannot be written goes to the report.
private struct OutputWriter {
  let writer: FileWriter
  let policy: FindingPolicy

  /// Whether it was written.
  func write(_ bytes: UnsafeRawBufferPointer, to path: String, _ report: inout FileReport)
    -> Bool
  {
    guard case .failure(let error) = writer.write(bytes, to: path) else { return true }
    let finding = Diagnostic(
      .cannotWrite, SourceRange(0, 0), .text(path), .localized(error.localized))
    policy.report(
      [finding], SourceFile(name: path, text: ""), language: nil,
      into: &report)
    report.exit.raise(to: .cannotWrite)
    return false
  }
}

/// Where the outputs of one source go.
struct OutputPaths: Sendable {
  let json: String
  let checklist: String

  /// `DIR/below/NAME.json` and `DIR/below/NAME.checklist.md`.
  init(folder: String, relativePath: String) {
    let stem =
      relativePath.hasSuffix(".qc") ? String(relativePath.dropLast(3)) : relativePath
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    json = prefix + stem + ".json"
    checklist = prefix + stem + ".checklist.md"
  }
}

extension CivilDate {
  /// The day of the computer.
  static var today: CivilDate? {
    let (year, month, day) = localDay()
    return CivilDate(year: year, month: month, day: day)
  }
}

extension FileError {
  /// The reason in both languages.
  var localized: Localized { Localized(reason(.vietnamese), reason(.english)) }
}
