import QCSyntax

/// The schedule as plain text: a heading for each month, the day before each row.
extension Schedule {
  /// - Parameter width: cells of a line, at least 60.
  package func writeText(width: Int, to output: inout ByteWriter) {
    let width = max(width, 60)
    output.write(heading[language])
    output.write("\n")
    var month = (year: 0, month: 0)
    for row in rows {
      let parts = row.occurrence.last.parts
      if (parts.year, parts.month) != month {
        month = (parts.year, parts.month)
        output.write("\n")
        output.write(title(ofMonth: parts.month, parts.year))
        output.write("\n")
      }
      write(items[row.item], row.occurrence, width, &output)
    }
    if rows.isEmpty {
      output.write("\n")
      output.write(Schedule.nothing[language])
      output.write("\n")
    }
    if !open.isEmpty {
      output.write("\n")
      output.write(Schedule.openHeading[language])
      output.write("\n")
      for item in open { write(item, nil, width, &output) }
    }
    for note in notes {
      output.write("\n")
      output.write(wrapped: Array(note[language].utf8), width: width, indentation: 0)
    }
  }

  // MARK: - Implementation

  var heading: Localized {
    Localized(
      "Lịch thực hiện từ \(written(from, .vietnamese)) đến \(written(to, .vietnamese))",
      "What falls due from \(written(from, .english)) to \(written(to, .english))")
  }

  static let nothing = Localized(
    "Không có việc nào đến hạn trong thời gian này.", "Nothing falls due in this time.")

  static let openHeading = Localized(
    "Chưa có ngày: chờ sự việc hoặc theo yêu cầu", "Without a day: on an event or on request")

  /// What a reader must know about the days.
  private var notes: [Localized] {
    var notes: [Localized] = []
    if rows.contains(where: { $0.occurrence.last != $0.occurrence.day }) {
      notes.append(
        Localized(
          "* Ngày cuối của thời hạn là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (Điều 148 "
            + "khoản 5 Bộ luật Dân sự 91/2015/QH13).",
          "* The last day is a day off and moves to the next working day (Civil Code "
            + "91/2015/QH13, article 148, clause 5)."))
    }
    if isBeyondCalendar {
      notes.append(
        Localized(
          "? Ngoài phạm vi của lịch nghỉ nên chưa xét ngày nghỉ; khai báo thêm `lịch nghỉ` để tính.",
          "? Beyond the calendar of holidays, so that days off were not looked at; declare a "
            + "`calendar` to reckon it."))
    }
    return notes
  }

  private func write(
    _ item: ScheduleItem, _ occurrence: Occurrence?, _ width: Int, _ output: inout ByteWriter
  ) {
    var line: [UInt8] = Array("  ".utf8)
    if let occurrence {
      let day = occurrence.last
      let weekday = Schedule.weekdays[day.weekday - 1][language]
      let parts = day.parts
      let date = "\(parts.day)/\(parts.month)"
      let mark =
        occurrence.isBeyondCalendar ? "?" : occurrence.last != occurrence.day ? "*" : " "
      line += Array("\(weekday) ".utf8)
      // A blank that wraps is no column: no-break spaces keep the days under one another.
      for _ in 0..<max(0, 5 - date.utf8.count) { line += [0xC2, 0xA0] }
      line += Array("\(date)\(mark == " " ? "\u{A0}" : mark) ".utf8)
    } else {
      line += Array("- ".utf8)
    }
    line += Array("\(item.who): \(item.what)".utf8)
    if !item.rule.isEmpty { line += Array(" (\(item.rule))".utf8) }
    output.write(wrapped: line, width: width, indentation: occurrence == nil ? 4 : 12)
  }

  private func title(ofMonth month: Int, _ year: Int) -> String {
    Localized(
      "Tháng \(month) năm \(year)", "\(Schedule.months[month - 1]) \(year)")[language]
  }

  /// By the day of the week, from Monday.
  package static let weekdays = [
    Localized("T2", "Mo"), Localized("T3", "Tu"), Localized("T4", "We"), Localized("T5", "Th"),
    Localized("T6", "Fr"), Localized("T7", "Sa"), Localized("CN", "Su"),
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

/// A day in words of a language.
package func written(_ date: CivilDate, _ language: Language) -> String {
  var bytes: [UInt8] = []
  date.write(in: language, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// A day as in ISO 8601.
func writtenISO(_ date: CivilDate) -> String {
  var bytes: [UInt8] = []
  date.writeISO(to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}
