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
  /// What its agreements say that others may contradict.
  var summaries: [AgreementSummary] = []
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
  private var ending = LineEnding.lineFeed
  /// Of the text that was compiled last.
  private var summaries: [AgreementSummary] = []

  init(firstInput: String?, policy: FindingPolicy, choice: FixApplication.Choice) {
    uses = UsedFiles(firstInput: firstInput)
    self.policy = policy
    self.choice = choice
  }

  /// Reads an input and applies its fixes. Nothing is written.
  func fix(_ input: InputFile) -> FixReport {
    var report = FixReport()
    if let failed = buffer.read(input) {
      policy.unreadable(failed, input.displayPath, &report.problems)
      return report
    }
    let old = Array(buffer.bytes)
    report.old = old
    report.new = old
    ending = LineEnding(of: old)
    apply(to: ending.removed(from: old), input, &report) { FixWorker.alone($0) }
    return report
  }

  /// Goes on with a text that was fixed already, with what the other files say against it.
  ///
  /// - Parameter folder: what is to be said of the agreements of the text among all others.
  func fix(
    _ input: InputFile, among folder: ([AgreementSummary]) -> [Diagnostic],
    _ report: inout FixReport
  ) {
    ending = LineEnding(of: report.old)
    apply(to: ending.removed(from: report.new), input, &report, folder)
  }

  // MARK: - Implementation

  /// What the agreements of one file say against each other.
  private static func alone(_ summaries: [AgreementSummary]) -> [Diagnostic] {
    var body = AgreementBody()
    for summary in summaries { body.add(summary, file: 0) }
    return body.findings().map(\.withOwnLabel)
  }

  private func apply(
    to text: [UInt8], _ input: InputFile, _ report: inout FixReport,
    _ folder: ([AgreementSummary]) -> [Diagnostic]
  ) {
    let outcome = FixApplication.apply(to: text, choice) { check($0, input, folder) }
    report.language = compiler.language
    if !outcome.last.isWhole, outcome.applied.isEmpty {
      policy.report(
        outcome.last.findings, outcome.last.source, language: nil, into: &report.problems)
      return
    }
    if !outcome.applied.isEmpty { report.new = ending.applied(to: outcome.last.bytes) }
    report.applied += outcome.applied.count
    report.forReview = outcome.forReview
    report.errors = outcome.last.findings.count { $0.severity == .error }
    report.warnings = outcome.last.findings.count { $0.severity == .warning }
    // The last text that was compiled may be one that was taken back.
    _ = check(outcome.last.bytes, input, folder)
    report.summaries = summaries
  }

  private func check(
    _ text: [UInt8], _ input: InputFile, _ folder: ([AgreementSummary]) -> [Diagnostic]
  ) -> CheckedText {
    let padded = text + [UInt8](repeating: 0, count: SourceFile.padding)
    switch loadSource(name: input.displayPath, padded: padded, count: text.count) {
    case .failure(let finding, let source):
      return CheckedText(source: source, findings: [finding], isWhole: false)
    case .success(let source):
      var extra: [Diagnostic] = []
      let used = compiler.open(source)
      compiler.begin(
        uses: uses.resolve(used, of: input.displayPath, &compiler, buffer, &extra))
      summaries.removeAll(keepingCapacity: true)
      while compiler.nextDocument() { summaries.append(compiler.summary) }
      let today = compiler.suppressions.hasEnd ? CivilDate.today : nil
      var findings = compiler.finish(on: today) + extra
      var between = folder(summaries)
      var suppressions = compiler.suppressions
      suppressions.leaveOut(of: &between)
      findings += between
      return CheckedText(source: source, findings: findings)
    }
  }
}
