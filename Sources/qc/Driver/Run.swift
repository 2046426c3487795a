import QCOutput
import QCSyntax

/// Does what the invocation says; the exit code of the process.
func run(_ invocation: Invocation) -> ExitCode {
  if invocation.has(.outputFormat),
    ![.check, .build, .help].contains(invocation.verb)
  {
    let words = LocalizedText(
      vi: "Chỉ 'qc check' và 'qc build' ghi báo cáo (--output-format).",
      en: "Only 'qc check' and 'qc build' write reports (--output-format).")
    let error = UsageError(
      kind: .other(words), verb: invocation.verb, language: invocation.language)
    _ = StandardStream.error.write(error.text)
    return .usage
  }
  switch invocation.verb {
  case .new: return ScaffoldRun(invocation).run()
  case .check, .build: return Checking(invocation).run()
  case .checklist:
    // On a thread of its own, for the size of its stack.
    let codes = parallelMap(
      count: 1, workers: 1, makeState: {}, body: { _, _ in ChecklistRun(invocation).run() })
    return codes.first ?? .internalFault
  case .calendar:
    let codes = parallelMap(
      count: 1, workers: 1, makeState: {}, body: { _, _ in CalendarRun(invocation).run() })
    return codes.first ?? .internalFault
  case .matrix:
    let codes = parallelMap(
      count: 1, workers: 1, makeState: {}, body: { _, _ in MatrixRun(invocation).run() })
    return codes.first ?? .internalFault
  case .diff:
    let codes = parallelMap(
      count: 1, workers: 1, makeState: {}, body: { _, _ in DiffRun(invocation).run() })
    return codes.first ?? .internalFault
  case .fix: return FixRun(invocation).run()
  case .format: return FormatRun(invocation).run()
  case .time: return TimeRun(invocation).run()
  case .explain: return Explaining(invocation).run()
  case .schema:
    var schema = ByteWriter()
    if invocation.has(.findings) {
      writeFindingSchema(to: &schema)
    } else {
      writeSchema(to: &schema)
    }
    return printed(schema.bytes, invocation)
  case .completions:
    return printed(
      Completions.script(
        for: invocation.shell ?? .bash, invocation.language,
        explainable: DiagnosticCode.allCases.flatMap { [$0.identifier, $0.name] }),
      invocation)
  case .help:
    return printed(
      Help.text(
        for: invocation.helpTopic, invocation.language, version: compilerVersion,
        width: StandardStream.output.terminalWidth ?? Help.maximumWidth), invocation)
  }
}

/// Writes a payload to standard output.
func printed(_ text: String, _ invocation: Invocation) -> ExitCode {
  printed(Array(text.utf8), invocation)
}

func printed(_ bytes: [UInt8], _ invocation: Invocation) -> ExitCode {
  guard let error = StandardStream.output.write(bytes) else { return .accepted }
  tellCannotWrite("-", error, invocation)
  return .cannotWrite
}

/// Says on standard error that an output could not be written; `-` is standard output.
func tellCannotWrite(_ path: String, _ error: FileError, _ invocation: Invocation) {
  let language = invocation.language.language
  let finding = Diagnostic(
    .cannotWrite, SourceRange(0, 0), .text(path), .localized(error.localized))
  let severity = FindingWords.severity(finding.severity)[language]
  _ = StandardStream.error.write(
    "\(severity)[\(finding.code.identifier)]: \(finding.message(in: language))\n")
}
