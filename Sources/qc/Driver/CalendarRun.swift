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
    let inputs = GatheredInputs(invocation)
    let policy = inputs.policy
    var report = inputs.report
    let party = invocation.value(.party)
    let asked = invocation.outputLanguage?.language
    var reader = DocumentReader(firstInput: inputs.files.first?.displayPath)
    var maker = ChecklistMaker()
    var knowsParty = false
    // Of several languages that of the first file counts.
    var first: Language?
    var found: Schedule?
    for file in inputs.files {
      reader.read(file, policy, &report) { language in
        first = first ?? language
      } document: { model, identifiers, path in
        var schedule =
          found ?? Schedule(language: asked ?? first ?? .vietnamese, from: from, to: to)
        // One owner: what was gathered is not copied for each document.
        found = nil
        let isKnown = maker.add(model, identifiers, to: &schedule, file: path, party: party)
        if isKnown { knowsParty = true }
        found = schedule
      }
    }
    Reporting(invocation).tell(report)
    // A schedule with gaps would pass for whole: nothing is printed when a file could not be read.
    guard report.exitCode() == .accepted else { return report.exitCode() }
    if let party, !knowsParty {
      return usage(
        Localized("không có bên \"\(party)\"", "there is no party \"\(party)\""))
    }
    var schedule = found ?? Schedule(language: asked ?? first ?? .vietnamese, from: from, to: to)
    schedule.finish()
    return printed(output(schedule), invocation)
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
