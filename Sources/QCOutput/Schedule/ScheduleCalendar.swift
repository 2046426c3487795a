import QCSyntax

/// The schedule as iCalendar (RFC 5545): meetings are events, duties are to-dos, each with an alarm.
///
/// A rule stands where it gives the very same days; else each day is a component of its own. What
/// has no day is left out: an iCalendar cannot say "when needed". Local time of Viet Nam, which
/// has been UTC+7 without summer time since 1975.
extension Schedule {
  package func writeCalendar(to output: inout ByteWriter) {
    var writer = CalendarWriter(output: output, stamp: compact(from))
    output = ByteWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//qc//qc calendar//\(language.code.uppercased())")
    writer.line("CALSCALE", "GREGORIAN")
    writer.line("METHOD", "PUBLISH")
    for line in [
      "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19750613T000000",
      "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
    ] { writer.write(line) }
    for row in rows {
      let item = items[row.item]
      // The rule stands with the first day and speaks for the others.
      if item.recurrence != nil, row.number > 1 { continue }
      write(item, row, &writer)
    }
    writer.line("END", "VCALENDAR")
    output = writer.output
  }

  // MARK: - Implementation

  private func write(_ item: ScheduleItem, _ row: ScheduleRow, _ writer: inout CalendarWriter) {
    let component = item.isMeeting ? "VEVENT" : "VTODO"
    let day = row.occurrence.last
    writer.line("BEGIN", component)
    writer.line("UID", text: writer.unique(uid(item, row)))
    writer.line("DTSTAMP", writer.stamp + "T000000Z")
    if item.isMeeting {
      if let clock = item.clock {
        writer.line("DTSTART;TZID=Asia/Ho_Chi_Minh", compact(day) + clock)
      } else {
        writer.line("DTSTART;VALUE=DATE", compact(day))
        writer.line("DTEND;VALUE=DATE", compact(day.adding(days: 1)))
      }
      // A whole day of meeting that nobody has fixed yet blocks nobody's time.
      writer.line("TRANSP", "TRANSPARENT")
    } else {
      // A limit in days ends with its last day (Civil Code 91/2015/QH13, article 148).
      writer.line("DTSTART;TZID=Asia/Ho_Chi_Minh", compact(day) + "T000000")
      writer.line("DUE;TZID=Asia/Ho_Chi_Minh", compact(day) + (item.clock ?? "T235900"))
    }
    if let recurrence = item.recurrence { writer.line("RRULE", recurrence) }
    writer.line("SUMMARY", text: "\(item.who): \(item.what)")
    writer.line("DESCRIPTION", text: description(item, row))
    writer.line("CATEGORIES", text: item.document)
    writer.write("BEGIN:VALARM")
    writer.line("ACTION", "DISPLAY")
    writer.line("DESCRIPTION", text: item.what)
    if item.isMeeting {
      writer.line("TRIGGER", "-P1D")
    } else {
      writer.line("TRIGGER;RELATED=END", "-P3D")
    }
    writer.write("END:VALARM")
    writer.line("END", component)
  }

  /// The same whatever time is asked for and wherever the file lies: the item, and the day where each
  /// day is a component of its own. A rule is one component: what is exported later replaces it.
  private func uid(_ item: ScheduleItem, _ row: ScheduleRow) -> String {
    let day = item.recurrence == nil ? "/" + row.occurrence.day.isoString : ""
    let file = item.file.split(separator: "/").last.map(String.init) ?? item.file
    return "\(item.id)\(day)@\(file)"
  }

  private func description(_ item: ScheduleItem, _ row: ScheduleRow) -> String {
    var lines: [String] = []
    if !item.rule.isEmpty {
      lines.append(Localized("Thời hạn: \(item.rule)", "When: \(item.rule)")[language])
    }
    if row.occurrence.day != row.occurrence.last {
      lines.append(
        Localized(
          "Ngày \(row.occurrence.day.string(in: .vietnamese)) là ngày nghỉ, "
            + "chuyển sang ngày làm việc tiếp theo",
          "\(row.occurrence.day.string(in: .english)) is a day off: the next working day")[language]
      )
    }
    if row.occurrence.isBeyondCalendar {
      lines.append(
        Localized(
          "Chưa xét ngày nghỉ: ngoài phạm vi của lịch nghỉ",
          "Days off were not looked at: beyond the calendar of holidays")[language])
    }
    lines.append("\(item.file):\(item.line)")
    return lines.joined(separator: "\n")
  }

  /// `20261031`.
  private func compact(_ date: CivilDate) -> String {
    date.isoString.filter { $0 != "-" }
  }
}

/// Content lines: escaped, and folded at 75 octets without cutting a character (RFC 5545, section
/// 3.1).
private struct CalendarWriter {
  var output: ByteWriter
  let stamp: String
  private var taken: [String: Int] = [:]

  init(output: ByteWriter, stamp: String) {
    self.output = output
    self.stamp = stamp
  }

  /// A UID that no component has yet: two files of one name may hold documents of one title.
  mutating func unique(_ uid: String) -> String {
    let count = taken[uid, default: 0] + 1
    taken[uid] = count
    return count == 1 ? uid : "\(count)-\(uid)"
  }

  mutating func line(_ name: String, _ value: String) { write("\(name):\(value)") }

  /// A value of the type TEXT (section 3.3.11).
  mutating func line(_ name: String, text: String) {
    var escaped = "\(name):"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    write(escaped)
  }

  mutating func write(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if used + bytes.count > 75 {
        output.write("\r\n ")
        used = 1
      }
      output.write(bytes)
      used += bytes.count
    }
    output.write("\r\n")
  }
}
