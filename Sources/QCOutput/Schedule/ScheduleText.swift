import QCSyntax

/// The schedule as plain text: what recurs every few days, then a heading for each month with the
/// day before each row, then what has no day, by the reason.
extension Schedule {
  /// - Parameter width: cells of a line, at least 60.
  package func writeText(width: Int, to output: inout ByteWriter) {
    let width = max(width, 60)
    output.write(wrapped: Array(heading[language].utf8), width: width, indentation: 2)
    let frequent = frequentItems
    writeFrequent(frequent, width, &output)
    var month = (year: 0, month: 0)
    for row in rows where frequent[row.item] == nil {
      let parts = row.occurrence.last.parts
      if (parts.year, parts.month) != month {
        month = (parts.year, parts.month)
        section(
          Localized(
            "Tháng \(parts.month) năm \(parts.year)",
            "\(Schedule.months[parts.month - 1]) \(parts.year)"), &output)
      }
      write(items[row.item], row.occurrence, width, &output)
    }
    if rows.isEmpty { section(Schedule.nothing, &output) }
    for reason in ScheduleOpenReason.allCases {
      let waiting = open.filter { $0.openReason == reason }
      guard !waiting.isEmpty else { continue }
      section(Schedule.heading(reason), &output)
      for item in waiting { write(item, nil, width, &output) }
    }
    writeDocuments(width, &output)
    for note in notes {
      output.write("\n")
      output.write(wrapped: Array(note[language].utf8), width: width, indentation: 2)
    }
  }

  // MARK: - Implementation

  private func section(_ words: Localized, _ output: inout ByteWriter) {
    output.write("\n")
    output.write(words[language])
    output.write("\n")
  }

  // MARK: Headings

  private var heading: Localized {
    let name = documents.count == 1 ? documents[0].name : ""
    return Localized(
      "Lịch thực hiện \(name.isEmpty ? "" : "“\(name)”, ")từ ngày \(from.string(in: .vietnamese)) "
        + "đến ngày \(to.string(in: .vietnamese))",
      "What is due \(name.isEmpty ? "" : "under “\(name)” ")from \(from.string(in: .english)) "
        + "to \(to.string(in: .english))")
  }

  private static let nothing = Localized(
    "Không có việc nào đến hạn trong thời gian này.", "Nothing is due in this time.")

  private static func heading(_ reason: ScheduleOpenReason) -> Localized {
    switch reason {
    case .event:
      Localized(
        "Chưa có ngày: khi phát sinh sự việc hoặc khi có yêu cầu",
        "No fixed day: when something happens or on request")
    case .start:
      Localized(
        "Chưa có ngày: định kỳ nhưng chưa biết ngày bắt đầu tính",
        "No fixed day: recurring, start date unknown")
    case .vague:
      Localized(
        "Chưa có ngày: văn bản không nêu thời hạn cụ thể", "No fixed day: no definite time is given"
      )
    case .calendar:
      Localized(
        "Chưa có ngày: chưa có lịch nghỉ của thời gian đó",
        "No fixed day: no calendar of holidays for that time")
    }
  }

  /// With several documents, what the numbers in the rows stand for.
  private func writeDocuments(_ width: Int, _ output: inout ByteWriter) {
    guard documents.count > 1 else { return }
    section(Localized("Văn bản", "Documents"), &output)
    for (number, document) in documents.enumerated() {
      let line = "  [\(number + 1)] \(document.name) (\(document.file))"
      output.write(wrapped: Array(line.utf8), width: width, indentation: 6)
    }
  }

  /// What a reader must know about the days.
  private var notes: [Localized] {
    var notes: [Localized] = []
    if rows.contains(where: { $0.occurrence.last != $0.occurrence.day }) {
      notes.append(
        Localized(
          "* Ngày cuối cùng của thời hạn là ngày nghỉ nên hạn được tính đến hết ngày làm việc tiếp "
            + "theo (khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13).",
          "* The last day falls on a day off, so the limit runs to the end of the next working day "
            + "(Civil Code 91/2015/QH13, Article 148(5))."))
    }
    if rows.contains(where: { items[$0.item].isCounted }) {
      notes.append(
        Localized(
          "~ Văn bản chỉ nêu bao lâu một lần; ngày này tính từ ngày văn bản có hiệu lực (hoặc ngày "
            + "ký), cần thống nhất ngày cụ thể.",
          "~ The document says only how often; this day is counted from the entry into force (or the "
            + "signing). Agree on the actual day."))
    }
    if hasUndated {
      notes.append(
        Localized(
          "Có văn bản chưa ghi ngày ký và ngày có hiệu lực: ngày cố định của văn bản đó được tính từ "
            + "ngày đầu của lịch này.",
          "A document has no day of signing or of entry into force yet: its fixed days are given from "
            + "the first day of this schedule."))
    }
    if isBeyondCalendar {
      notes.append(
        Localized(
          "? Chưa có lịch nghỉ của thời gian này nên chưa xét ngày nghỉ; khai báo thêm `lịch nghỉ` "
            + "để tính.",
          "? Holidays were not checked: no calendar reaches this day; declare a `calendar`."))
    }
    return notes
  }

  // MARK: Rows

  /// The days of one item in short.
  private struct Run {
    let first: CivilDate
    var last: CivilDate
    var count: Int
  }

  /// Items that fall due every two weeks or more often: a row for each day would hide the others.
  private var frequentItems: [Int: Run] {
    var runs: [Int: Run] = [:]
    for row in rows {
      let day = row.occurrence.last
      runs[row.item, default: Run(first: day, last: day, count: 0)].last = day
      runs[row.item]?.count += 1
    }
    return runs.filter { _, run in
      run.count >= 5 && Int(run.last.dayNumber - run.first.dayNumber) <= 14 * (run.count - 1)
    }
  }

  private func writeFrequent(_ runs: [Int: Run], _ width: Int, _ output: inout ByteWriter) {
    guard !runs.isEmpty else { return }
    section(Localized("Việc thường xuyên", "Running tasks"), &output)
    for (item, run) in runs.sorted(by: { $0.key < $1.key }) {
      let span = Localized(
        "\(run.count) lần, từ \(Schedule.words(run.first, .vietnamese)) "
          + "đến \(Schedule.words(run.last, .vietnamese))",
        "\(run.count) times, from \(Schedule.words(run.first, .english)) "
          + "to \(Schedule.words(run.last, .english))")
      let line = "  - \(text(of: items[item])) (\(span[language]))"
      output.write(wrapped: Array(line.utf8), width: width, indentation: 4)
    }
  }

  /// `Huyện: Gửi báo cáo tuần tra đê đến Chi cục – chậm nhất vào ngày 10 hằng tháng`.
  private func text(of item: ScheduleItem) -> String {
    var text = documents.count > 1 ? "[\(item.documentNumber)] " : ""
    text += "\(item.who): \(item.what)"
    if !item.rule.isEmpty { text += " – \(item.rule)" }
    return text
  }

  private func write(
    _ item: ScheduleItem, _ occurrence: Occurrence?, _ width: Int, _ output: inout ByteWriter
  ) {
    guard let occurrence else {
      output.write(
        wrapped: Array("  - \(text(of: item))".utf8), width: width, indentation: 4)
      return
    }
    var line = "  " + Schedule.shortWords(occurrence.last, language)
    // A blank that wraps is no column: no-break spaces keep the days under one another.
    let mark =
      occurrence.isBeyondCalendar
      ? "?" : occurrence.last != occurrence.day ? "*" : item.isCounted ? "~" : "\u{A0}"
    line += mark + " " + text(of: item)
    if occurrence.last != occurrence.day {
      let named = Schedule.words(occurrence.day, language)
      line += Localized(" (hạn gốc \(named))", " (\(named) is a day off)")[language]
    }
    output.write(wrapped: Array(line.utf8), width: width, indentation: 12)
  }

  /// `T2 11/01` or `Mon 11 Jan`, always as wide; no blank in it breaks a line.
  private static func shortWords(_ day: CivilDate, _ language: Language) -> String {
    let (_, month, date) = day.parts
    func two(_ number: Int, _ fill: String) -> String { (number < 10 ? fill : "") + "\(number)" }
    let weekday = weekdays[day.weekday - 1][language]
    switch language {
    case .vietnamese:
      let text = "\(two(date, "0"))/\(month < 3 ? "0" : "")\(month)"
      return weekday + String(repeating: "\u{A0}", count: 6 - text.count) + text
    case .english:
      return "\(weekday)\u{A0}\(two(date, "\u{A0}"))\u{A0}\(months[month - 1].prefix(3))"
    }
  }

  /// A day with its day of the week.
  package static func words(_ day: CivilDate, _ language: Language) -> String {
    "\(weekdays[day.weekday - 1][language]) \(day.string(in: language))"
  }

  private static let weekdays = [
    Localized("T2", "Mon"), Localized("T3", "Tue"), Localized("T4", "Wed"), Localized("T5", "Thu"),
    Localized("T6", "Fri"), Localized("T7", "Sat"), Localized("CN", "Sun"),
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
