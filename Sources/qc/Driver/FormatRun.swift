import QCFormat
import QCOutput
import QCSyntax

/// `qc format [PATHS|-]`: every file in its canonical layout, in place.
struct FormatRun {
  private let invocation: Invocation
  private let checksOnly: Bool
  private let showsDifference: Bool

  init(_ invocation: Invocation) {
    self.invocation = invocation
    checksOnly = invocation.has(.checksOnly)
    showsDifference = invocation.has(.showsDifference)
  }

  func run() -> ExitCode {
    let inputs = GatheredInputs(invocation)
    let files = inputs.files
    let language = invocation.value(.keywordLanguage)
      .flatMap(MessageLanguage.init(rawValue:))?.language
    let policy = inputs.policy
    let writes = !checksOnly && !showsDifference
    let results = parallelMap(
      count: files.count, workers: files.count < 8 ? 1 : processorCount(),
      makeState: { FormatWorker(policy: policy, language: language, writes: writes) },
      body: { worker, index in worker.format(files[index]) })
    return tell(inputs.report, results)
  }

  // MARK: - Implementation

  private func tell(_ problems: FileReport, _ results: [FormatWorker.Result]) -> ExitCode {
    var exit = problems.exitCode()
    let reporting = Reporting(invocation)
    reporting.tell(problems)
    var payload: [UInt8] = []
    var changed = 0
    for result in results {
      reporting.tell(result.report)
      exit.raise(to: result.report.exitCode())
      if result.hasChanged { changed += 1 }
      if result.input.kind == .standardInput, !checksOnly, !showsDifference {
        payload += result.text
      } else if result.hasChanged {
        if checksOnly { exit.raise(to: .findings) }
        if showsDifference {
          payload += LineDifference(from: result.old, to: result.text)
            .unified(path: result.input.displayPath)
        } else if checksOnly {
          payload += result.input.displayPath.utf8
          payload.append(0x0A)
        }
      }
    }
    if !payload.isEmpty { exit.raise(to: printed(payload, invocation)) }
    if !invocation.has(.quiet) {
      summary(results.count, changed, labelsLeft: results.reduce(0) { $0 + $1.labelsLeft })
    }
    return exit
  }

  private func summary(_ files: Int, _ changed: Int, labelsLeft: Int) {
    let same = files - changed
    let isDone = !checksOnly && !showsDifference
    let words = Localized(
      "\(changed) tệp \(isDone ? "đã" : "sẽ được") trình bày lại, \(same) tệp giữ nguyên",
      "\(changed) file\(changed == 1 ? "" : "s") \(isDone ? "" : "would be ")laid out anew, "
        + "\(same) \(same == 1 ? "stays as it is" : "stay as they are")")
    let left = Localized(
      "; \(labelsLeft) nhãn giữ nguyên vì cụm từ chỉ thời gian không dịch qua dịch lại được",
      "; \(labelsLeft) label\(labelsLeft == 1 ? "" : "s") left, as their phrases of time cannot be "
        + "translated there and back")
    let language = invocation.language.language
    _ = StandardStream.error.write(words[language] + (labelsLeft > 0 ? left[language] : "") + "\n")
  }
}

/// One thread's formatter and buffers.
final class FormatWorker {
  /// What came of one file.
  struct Result: Sendable {
    let input: InputFile
    var report = FileReport()
    var hasChanged = false
    /// Labels that could not be put into the language asked for.
    var labelsLeft = 0
    /// The bytes as they were and as they shall be, where they are still needed.
    var old: [UInt8] = []
    var text: [UInt8] = []
  }

  private var formatter: SourceFormatter
  private let buffer = FileBuffer()
  private lazy var writer = FileWriter()
  private let policy: FindingPolicy
  private let writes: Bool

  /// - Parameters:
  ///   - language: that the keywords are put into; nil keeps theirs.
  ///   - writes: whether files are written.
  init(policy: FindingPolicy, language: Language?, writes: Bool) {
    self.policy = policy
    self.writes = writes
    formatter = SourceFormatter(language: language)
  }

  func format(_ input: InputFile) -> Result {
    var result = Result(input: input)
    if let failed = buffer.read(input) {
      policy.unreadable(failed, input.displayPath, &result.report)
      return result
    }
    let old = Array(buffer.bytes)
    switch loadSource(name: input.displayPath, buffer) {
    case .failure(let finding, let source):
      policy.report([finding], source, language: nil, into: &result.report)
      // What cannot be read goes out as it came in: a pipe must not lose a text.
      result.text = old
    case .success(let source): format(source, old, &result)
    }
    return result
  }

  // MARK: - Implementation

  private func format(_ source: SourceFile, _ old: [UInt8], _ result: inout Result) {
    switch formatter.format(source) {
    case .unproved(let place):
      policy.report(
        [Diagnostic(.notProved, place)], source, language: nil, into: &result.report)
      result.report.exit.raise(to: .internalFault)
      result.text = old
    case .formatted(let text, let kept):
      policy.report(kept, source, language: nil, into: &result.report)
      result.labelsLeft = formatter.labelsLeft
      result.text = LineEnding(of: old).applied(to: text)
      result.hasChanged = result.text != old
      guard writes else {
        result.old = old
        return
      }
      guard input(result) else { return }
      write(&result)
    }
  }

  /// Whether the result goes into a file.
  private func input(_ result: Result) -> Bool {
    result.hasChanged && result.input.kind != .standardInput
  }

  private func write(_ result: inout Result) {
    let path = result.input.displayPath
    if case .failure(let error) = writer.rewrite(path, with: result.text) {
      policy.report(
        [Diagnostic(.cannotWrite, SourceRange(0, 0), .text(path), .localized(error.localized))],
        SourceFile(name: path, text: ""), language: nil, into: &result.report)
      result.report.exit.raise(to: .cannotWrite)
      result.hasChanged = false
    }
    result.text = []
  }
}
