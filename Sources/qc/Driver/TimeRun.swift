import QCOutput
import QCSyntax

/// `qc time "PHRASE"`: how a phrase of time is understood, and the next days.
struct TimeRun {
  let invocation: Invocation
  private let words: String

  init(_ invocation: Invocation) {
    self.invocation = invocation
    words = invocation.arguments.joined(separator: " ")
  }

  func run() -> ExitCode {
    guard case .success(let source) = loadSource(name: "-", text: words) else {
      return tell(
        Diagnostic(.timeNotUnderstood, SourceRange(0, 0), .text(words), .text("")), .vietnamese)
    }
    let readings = TimeReadings(
      source,
      slots: invocation.value(.slot).flatMap { name in
        TimeSlot.allCases.first { $0.name == name }
      }.map { [$0] } ?? TimeSlot.allCases)
    switch readings.best {
    case .success(let phrase, let findings): return show(phrase, findings, source)
    case .failure(let finding, let language): return tell(finding, language)
    }
  }

  // MARK: - Implementation

  /// A finding with its place, on standard error.
  private func tell(_ finding: Diagnostic, _ language: Language) -> ExitCode {
    let language = invocation.locale?.language ?? language
    let source = SourceFile(
      name: Localized("cụm từ", "phrase")[language], text: words)
    var output = ByteWriter()
    FindingRenderer(
      language: language, usesColor: StandardStream.error.usesColor(invocation.color),
      width: StandardStream.error.foldingWidth
    ).write(finding, source, LineIndex(source), to: &output)
    _ = StandardStream.error.write(output.bytes)
    return .findings
  }

  private func show(_ phrase: TimePhrase, _ findings: [Diagnostic], _ source: SourceFile)
    -> ExitCode
  {
    let language = invocation.outputLanguage?.language ?? phrase.language
    var table: [(label: Localized, text: String)] = []
    source.storage.withUnsafeBufferPointer { bytes in
      func written(_ language: Language) -> String {
        var output: [UInt8] = []
        phrase.write(in: language, source: bytes, to: &output)
        return String(decoding: output, as: UTF8.self)
      }
      var json: [UInt8] = []
      phrase.writeJSON(source: bytes, to: &json)
      table = [
        (Localized("Nhãn", "Label"), phrase.slot.keyword.canonical(language)),
        (Localized("Loại", "Type"), phrase.typeWords[language]),
        (Localized("Tiếng Việt", "Vietnamese"), written(.vietnamese)),
        (Localized("Tiếng Anh", "English"), written(.english)),
      ]
      var notes: [String] = []
      for finding in findings where !notes.contains(finding.message(in: language)) {
        notes.append(finding.message(in: language))
        table.append((Localized("Lưu ý", "Note"), finding.message(in: language)))
      }
      table += days(of: phrase, language)
      table.append((Localized("JSON", "JSON"), String(decoding: json, as: UTF8.self)))
    }
    let width = table.map { $0.label[language].count }.max() ?? 0
    var text = ""
    var last = ""
    for row in table {
      let label = row.label[language]
      // A label stands once before all its rows.
      let shown = label == last ? "" : label
      text += shown + String(repeating: " ", count: width + 2 - shown.count) + row.text + "\n"
      last = label
    }
    return printed(text, invocation)
  }

  /// The next days, or the moment at which a limit in hours ends.
  private func days(
    of phrase: TimePhrase, _ language: Language
  ) -> [(label: Localized, text: String)] {
    guard let start = invocation.value(.moment).flatMap({ CivilMoment($0) }) else { return [] }
    if case .limit(let limit)? = phrase.parts.first?.value, phrase.parts.count == 1,
      let end = limit.moment(from: start)
    {
      return [
        (Localized("Hạn", "By"), "\(clock(end)) \(Schedule.words(end.day, language))")
      ]
    }
    let anchors = TimeAnchors(
      signed: start.day, effective: start.day, event: start.day,
      calendar: VietnamHolidays.calendar)
    let count = invocation.value(.count).flatMap { Int($0) } ?? 5
    guard count > 0 else { return [] }
    let occurrences = phrase.occurrences(from: anchors).prefix(count).map { $0 }
    if occurrences.isEmpty {
      return [(Localized("Ngày", "Days"), phrase.reasonForNoDay(anchors)[language])]
    }
    let label =
      phrase.comesAgain ? Localized("Các ngày", "Days") : Localized("Hạn", "By")
    return occurrences.map { occurrence in
      var text = Schedule.words(occurrence.last, language)
      if occurrence.last != occurrence.day {
        let named = Schedule.words(occurrence.day, language)
        text += Localized(" (\(named) là ngày nghỉ)", " (\(named) is a day off)")[language]
      }
      if occurrence.isBeyondCalendar {
        text +=
          Localized(
            " (chưa có lịch nghỉ nên chưa xét ngày nghỉ)",
            " (holidays not checked: no calendar)")[language]
      }
      return (label, text)
    }
  }

  private func clock(_ moment: CivilMoment) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(moment.minute / 60)):\(two(moment.minute % 60))"
  }
}
