import QCOutput
import QCSemantics
import QCSyntax

/// `qc calendar [PATHS]`: what falls due between two days, of all inputs in one schedule.
struct CalendarRun {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() -> ExitCode {
    guard let from = day(.from) else { return usage(CalendarRun.missingFrom) }
    let to = day(.to) ?? CalendarRun.lastOfYear(from: from)
    guard from <= to else { return usage(CalendarRun.wrongOrder) }
    guard to <= from.adding(months: 12 * 100) else { return usage(CalendarRun.tooLong) }
    let inputs = InputList(
      expanding: invocation.arguments, allowsJSON: false,
      standardInputPath: invocation.value(.standardInputPath))
    let style = ReportStyle(
      locale: invocation.locale?.language,
      usesColor: StandardStream.error.usesColor(invocation.color), wantsText: true,
      wantsJSON: false, showsNotes: false, limit: invocation.maximumDiagnostics, isStrict: false)
    var report = FileReport()
    for problem in inputs.problems {
      let (finding, path) = InputFinding.finding(problem)
      style.report(
        [finding], SourceFile(name: path, text: ""), language: invocation.language.language,
        into: &report)
    }
    if inputs.exitCode != .accepted { report.exit = inputs.exitCode }
    var reader = ScheduleReader(
      from: from, to: to, party: invocation.value(.party),
      language: invocation.outputLanguage?.language,
      files: UsedFiles(firstInput: inputs.files.first?.displayPath))
    for file in inputs.files { reader.read(file, style, &report) }
    for text in report.texts { _ = StandardStream.error.write(text) }
    // A schedule with gaps would pass for whole: nothing is printed when a file could not be read.
    guard report.exit == .accepted else { return report.exit }
    if let party = invocation.value(.party), !reader.knowsParty {
      return usage(
        Localized("không có bên \"\(party)\"", "there is no party \"\(party)\""))
    }
    return printed(output(reader.schedule()), invocation)
  }

  // MARK: - Implementation

  private static let missingFrom = Localized(
    "thiếu ngày đầu; thêm --from, chẳng hạn: qc calendar --from 2026-01-01",
    "--from is missing, for example: qc calendar --from 2026-01-01")
  private static let wrongOrder = Localized(
    "ngày cuối (--to) đứng trước ngày đầu (--from)", "--to lies before --from")

  /// The last day of a year that begins on a day; where the next year has no such day, its last one.
  private static func lastOfYear(from first: CivilDate) -> CivilDate {
    let next = first.adding(months: 12)
    guard next.parts.year > first.parts.year else {
      return CivilDate(year: 9999, month: 12, day: 31) ?? first
    }
    return next.parts.day < first.parts.day ? next : next.adding(days: -1)
  }

  private static let tooLong = Localized(
    "từ --from đến --to dài hơn 100 năm", "--from and --to lie more than 100 years apart")

  private func day(_ option: OptionName) -> CivilDate? {
    invocation.value(option).flatMap { CivilDate($0.utf8) }
  }

  private func usage(_ words: Localized) -> ExitCode {
    let language = invocation.language.language
    let start = Localized("Lỗi", "Error")[language]
    _ = StandardStream.error.write("\(start): \(words[language])\n")
    return .usage
  }

  private func output(_ schedule: Schedule) -> [UInt8] {
    var output = ByteWriter()
    switch invocation.value(.calendarFormat).flatMap(CalendarFormat.init(rawValue:)) ?? .text {
    case .text:
      schedule.writeText(width: min(StandardStream.output.terminalWidth ?? 100, 120), to: &output)
    case .json: schedule.writeJSON(to: &output)
    case .csv: schedule.writeCSV(to: &output)
    case .ics: schedule.writeCalendar(to: &output)
    }
    return output.bytes
  }
}

/// Reads inputs one after the other into one schedule.
private struct ScheduleReader {
  let from: CivilDate
  let to: CivilDate
  let party: String?
  let language: Language?
  var files: UsedFiles
  /// Whether some document has the party that was asked for.
  private(set) var knowsParty = false
  private var compiler = Compiler()
  private var identifiers = Identifiers()
  private var maker = ChecklistMaker()
  private let buffer = FileBuffer()
  private var result: Schedule?

  init(from: CivilDate, to: CivilDate, party: String?, language: Language?, files: UsedFiles) {
    self.from = from
    self.to = to
    self.party = party
    self.language = language
    self.files = files
  }

  mutating func read(_ input: InputFile, _ style: ReportStyle, _ report: inout FileReport) {
    let failed =
      input.kind == .standardInput
      ? buffer.readStandardInput(limit: Limits.fileBytes)
      : buffer.read(path: input.displayPath, limit: Limits.fileBytes)
    if let failed {
      style.unreadable(failed, input.displayPath, &report)
      return
    }
    switch loadSource(name: input.displayPath, buffer) {
    case .failure(let finding, let source):
      style.report([finding], source, language: style.locale ?? .vietnamese, into: &report)
    case .success(let source): read(source, input.displayPath, style, &report)
    }
  }

  /// The schedule of all inputs.
  mutating func schedule() -> Schedule {
    var schedule = result ?? Schedule(language: language ?? .vietnamese, from: from, to: to)
    schedule.finish()
    return schedule
  }

  // MARK: - Implementation

  private mutating func read(
    _ source: SourceFile, _ path: String, _ style: ReportStyle, _ report: inout FileReport
  ) {
    let used = compiler.open(source)
    let own = compiler.language
    var findings: [Diagnostic] = []
    let sources = files.resolve(used, of: path, &compiler, buffer, &findings)
    compiler.begin(uses: sources)
    // Of several languages that of the first file counts.
    var schedule = result ?? Schedule(language: language ?? own, from: from, to: to)
    while compiler.nextDocument() {
      identifiers.assign(compiler.model)
      if maker.add(compiler.model, identifiers, to: &schedule, file: path, party: party) {
        knowsParty = true
      }
    }
    result = schedule
    findings += compiler.finish()
    style.report(
      findings.filter { $0.severity == .error }, source, language: own, into: &report)
  }
}
