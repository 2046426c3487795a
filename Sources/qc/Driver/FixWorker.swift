import QCFormat
import QCSemantics
import QCSyntax

/// What fixing one input came to.
struct FixReport: Sendable {
  /// What stands in the file, and what shall stand there; equal where nothing was fixed.
  var old: [UInt8] = []
  var new: [UInt8] = []
  var applied = 0
  var forReview = 0
  var errors = 0
  var warnings = 0
  /// The language of the text.
  var language: Language?
  /// What is to be said of an input that could not be read, if anything.
  var problems = FileReport()

  var isChanged: Bool { applied > 0 && old != new }
}

/// One thread's compiler and buffers for `qc fix`.
final class FixWorker {
  private var compiler = Compiler()
  private let buffer = FileBuffer()
  private var uses: UsedFiles
  private let policy: FindingPolicy
  private let choice: FixApplication.Choice

  init(firstInput: String?, policy: FindingPolicy, choice: FixApplication.Choice) {
    uses = UsedFiles(firstInput: firstInput)
    self.policy = policy
    self.choice = choice
  }

  /// Reads an input and applies its fixes. Nothing is written.
  func fix(_ input: InputFile) -> FixReport {
    var report = FixReport()
    let failed =
      input.kind == .standardInput
      ? buffer.readStandardInput(limit: Limits.fileBytes)
      : buffer.read(path: input.displayPath, limit: Limits.fileBytes)
    if let failed {
      policy.unreadable(failed, input.displayPath, &report.problems)
      return report
    }
    let old = Array(buffer.bytes)
    report.old = old
    report.new = old
    var ending = LineEnding(of: old)
    // A CR in a file of LF ends no line.
    if ending == .carriageReturn, old.contains(0x0A) { ending = .lineFeed }
    let outcome = FixApplication.apply(to: ending.removed(from: old), choice) { [self] in
      check($0, input)
    }
    report.language = compiler.language
    if !outcome.last.isWhole, outcome.applied.isEmpty {
      policy.report(
        outcome.last.findings, outcome.last.source, language: nil,
        into: &report.problems)
      return report
    }
    report.applied = outcome.applied.count
    if !outcome.applied.isEmpty { report.new = ending.applied(to: outcome.last.bytes) }
    report.forReview = outcome.forReview
    report.errors = outcome.last.findings.count { $0.severity == .error }
    report.warnings = outcome.last.findings.count { $0.severity == .warning }
    return report
  }

  // MARK: - Implementation

  private func check(_ text: [UInt8], _ input: InputFile) -> CheckedText {
    let padded = text + [UInt8](repeating: 0, count: SourceFile.padding)
    switch loadSource(name: input.displayPath, padded: padded, count: text.count) {
    case .failure(let finding, let source):
      return CheckedText(source: source, findings: [finding], isWhole: false)
    case .success(let source):
      var extra: [Diagnostic] = []
      let used = compiler.open(source)
      compiler.begin(
        uses: uses.resolve(used, of: input.displayPath, &compiler, buffer, &extra))
      var body = AgreementBody()
      while compiler.nextDocument() { body.add(compiler.summary, file: 0) }
      let findings = compiler.finish() + extra + body.findings().map(\.withOwnLabel)
      return CheckedText(source: source, findings: findings)
    }
  }
}
