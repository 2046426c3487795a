/// Recurrence rules (RFC 5545, section 3.3.10) for days that were found.
extension Occurrences {
  /// The rule that, begun on the first of `days`, gives these very days and no others; nil where no
  /// rule does, as where a last day that is off moves to a working day, or short months are met. It
  /// depends on the phrase and not on the time that is looked at.
  ///
  /// - Parameter days: what the phrase gave between two days, ascending.
  package func recurrence(of days: [Occurrence]) -> String? {
    guard !days.isEmpty, !hasMoving, let rule = onlyRule?.rule else { return nil }
    return "\(rule);COUNT=\(days.count)"
  }
}

extension DayRun {
  /// The rule without its end; nil where no rule says the same.
  var rule: String? {
    switch self.given {
    case .once, .workingDay, .after: return nil
    case .days(let step):
      return step % 7 == 0
        ? "FREQ=WEEKLY" + interval(step / 7) : "FREQ=DAILY" + interval(step)
    case .months(let step):
      // RFC 5545 skips a month that has not the day, the Civil Code takes its last day.
      guard firstDay.parts.day <= 28 else { return nil }
      return step % 12 == 0
        ? "FREQ=YEARLY" + interval(step / 12) : "FREQ=MONTHLY" + interval(step)
    case .dayOfMonths(let months, let day):
      guard let (months, day) = shifted(months, day) else { return nil }
      if months == 0x1FFE { return "FREQ=MONTHLY\(interval(stride));BYMONTHDAY=\(day)" }
      guard stride == 1 || months.nonzeroBitCount == 1 else { return nil }
      let list = (1...12).filter { months >> UInt16($0) & 1 == 1 }.map(String.init)
        .joined(separator: ",")
      return "FREQ=YEARLY\(interval(stride));BYMONTH=\(list);BYMONTHDAY=\(day)"
    }
  }

  private func interval(_ count: Int) -> String { count == 1 ? "" : ";INTERVAL=\(count)" }

  /// The months and the day with the shift of `before` in them.
  private func shifted(_ months: UInt16, _ day: Int) -> (UInt16, Int)? {
    guard shift != 0 else { return day <= 28 ? (months, day) : nil }
    guard shift == -1, day <= 28, day != -1 else { return nil }
    if day > 1 { return (months, day - 1) }
    // The day before the first is the last of the month before.
    let before = months >> 1 & 0x0FFE | (months >> 1 & 1) << 12
    return (before, -1)
  }
}
