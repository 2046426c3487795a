import QCSyntax

/// The schedule for programs and for spreadsheets.
extension Schedule {
  /// Appends one JSON object.
  package func writeJSON(to output: inout ByteWriter) {
    output.write("{\n  \"format_version\": \"1.0\",\n  \"from\": \"")
    output.write(from.isoString)
    output.write("\",\n  \"to\": \"")
    output.write(to.isoString)
    output.write("\",\n  \"occurrences\": [")
    var isFirst = true
    for row in rows {
      output.write(isFirst ? "\n    { " : ",\n    { ")
      isFirst = false
      output.write("\"date\": \"")
      output.write(row.occurrence.last.isoString)
      output.write("\"")
      if row.occurrence.day != row.occurrence.last {
        output.write(", \"moved_from\": \"")
        output.write(row.occurrence.day.isoString)
        output.write("\"")
      }
      if items[row.item].isCounted { output.write(", \"counted\": true") }
      if row.occurrence.isBeyondCalendar { output.write(", \"beyond_calendar\": true") }
      output.write(", ")
      members(of: items[row.item], &output)
      output.write(" }")
    }
    output.write(isFirst ? "],\n  \"open\": [" : "\n  ],\n  \"open\": [")
    isFirst = true
    for item in open {
      output.write(isFirst ? "\n    { " : ",\n    { ")
      isFirst = false
      output.write("\"reason\": \"")
      output.write(item.openReason.code)
      output.write("\", ")
      members(of: item, &output)
      output.write(" }")
    }
    output.write(isFirst ? "]\n}\n" : "\n  ]\n}\n")
  }

  /// Appends comma-separated values (RFC 4180) with a byte order mark, as ``Checklist/writeCSV``.
  package func writeCSV(to output: inout ByteWriter) {
    for byte: UInt8 in [0xEF, 0xBB, 0xBF] { output.write(byte) }
    output.write(
      Schedule.columns.map { $0[language] }.joined(separator: ","))
    output.write("\r\n")
    for row in rows { write(items[row.item], row.occurrence, &output) }
    for item in open { write(item, nil, &output) }
  }

  // MARK: - Implementation

  private func members(of item: ScheduleItem, _ output: inout ByteWriter) {
    output.write("\"id\": ")
    output.write(json: item.id)
    output.write(", \"kind\": \"")
    output.write(item.isMeeting ? "meeting" : "duty")
    output.write("\", \"document\": ")
    output.write(json: item.document)
    output.write(", \"who\": ")
    output.write(json: item.who)
    if !item.parties.isEmpty {
      output.write(", \"parties\": [")
      for (number, party) in item.parties.enumerated() {
        if number > 0 { output.write(", ") }
        output.write(json: party)
      }
      output.write("]")
    }
    output.write(", \"what\": ")
    output.write(json: item.what)
    if !item.rule.isEmpty {
      output.write(", \"rule\": ")
      output.write(json: item.rule)
    }
    if let recurrence = item.recurrence {
      output.write(", \"rrule\": ")
      output.write(json: recurrence)
    }
    output.write(", \"file\": ")
    output.write(json: item.file)
    output.write(", \"line\": ")
    output.write(decimal: item.line)
  }

  private static let columns = [
    Localized("Ngày", "Date"), Localized("Đơn vị thực hiện", "Who"),
    Localized("Nội dung công việc", "What"), Localized("Thời hạn trong văn bản", "Wording"),
    Localized("Hạn gốc", "Original date"), Localized("Ghi chú", "Note"),
    Localized("Văn bản", "Document"), Localized("Tệp", "File"), Localized("Dòng", "Line"),
    Localized("Mã", "Id"),
  ]

  private func write(
    _ item: ScheduleItem, _ occurrence: Occurrence?, _ output: inout ByteWriter
  ) {
    var original = ""
    var note = ""
    if let occurrence {
      output.write(occurrence.last.isoString)
      if occurrence.day != occurrence.last {
        original = occurrence.day.isoString
        note = Localized("hạn gốc là ngày nghỉ", "the original date is a day off")[language]
      } else if occurrence.isBeyondCalendar {
        note = Localized("chưa xét ngày nghỉ", "holidays not checked")[language]
      } else if item.isCounted {
        note =
          Localized("tính từ ngày có hiệu lực", "counted from the entry into force")[language]
      }
    }
    for cell in [
      item.who, item.what, item.rule, original, note, item.document, item.file, "\(item.line)",
      item.id,
    ] {
      output.write(",")
      output.write(csv: Array(cell.utf8))
    }
    output.write("\r\n")
  }
}
