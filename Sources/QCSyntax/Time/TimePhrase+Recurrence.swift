/// Recurrence rules (RFC 5545, section 3.3.10) of what comes again exactly.
extension TimeJSONWriter {
  /// The rule of a cadence.
  mutating func recurrence(_ length: TimeLength) {
    guard length.count > 0 else { return }
    let (frequency, factor): (StaticString, Int) =
      switch length.unit {
      case .minute: ("MINUTELY", 1)
      case .hour: ("HOURLY", 1)
      case .day: ("DAILY", 1)
      case .week: ("WEEKLY", 1)
      case .month: ("MONTHLY", 1)
      case .quarter: ("MONTHLY", 3)
      case .halfYear: ("MONTHLY", 6)
      case .year: ("YEARLY", 1)
      case .workingHour, .workingDay, .schoolYear, .fiscalYear: ("", 0)
      }
    guard factor > 0 else { return }
    key("rrule")
    output.write("\"FREQ=")
    output.write(frequency)
    if Int(length.count) * factor > 1 {
      output.write(";INTERVAL=")
      output.write(decimal: Int(length.count) * factor)
    }
    output.write(0x22)
  }

  /// The rule of a day that comes again. A day that some months have not is left out: RFC 5545
  /// skips such a month, the Civil Code (article 148) takes its last day.
  mutating func recurrence(_ day: CalendarDay) {
    guard !day.isWorking, !day.isPartial, day.year == 0, day.quarter == 0 else { return }
    switch day.of {
    case .eachYear where day.month > 0 && day.day != 0:
      if day.month == 2, day.day > 28 { return }
      key("rrule")
      output.write("\"FREQ=YEARLY;BYMONTH=")
      output.write(decimal: Int(day.month))
      byMonthDay(day.day)
    case .eachMonth, .nextMonth:
      guard day.month == 0, day.day != 0, day.day <= 28 else { return }
      key("rrule")
      output.write("\"FREQ=MONTHLY")
      byMonthDay(day.day)
    case .eachQuarter where day.month == 0 && (day.day == 1 || day.day == -1):
      key("rrule")
      output.write("\"FREQ=YEARLY;BYMONTH=")
      output.write(day.day == 1 ? "1,4,7,10" : "3,6,9,12")
      byMonthDay(day.day)
    case .eachWeek where day.weekday > 0:
      key("rrule")
      output.write("\"FREQ=WEEKLY;BYDAY=")
      output.write(TimeJSONWriter.weekday(Int(day.weekday)))
      output.write(0x22)
    default: return
    }
  }

  private mutating func byMonthDay(_ day: Int8) {
    output.write(";BYMONTHDAY=")
    if day < 0 { output.write(0x2D) }
    output.write(decimal: Int(day.magnitude))
    output.write(0x22)
  }

  private static func weekday(_ day: Int) -> StaticString {
    switch day {
    case 1: "MO"
    case 2: "TU"
    case 3: "WE"
    case 4: "TH"
    case 5: "FR"
    case 6: "SA"
    default: "SU"
    }
  }
}
