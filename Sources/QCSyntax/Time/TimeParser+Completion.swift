/// What one day of a phrase says for the others.
extension TimeParser {
  /// Tells each day what the others say of it.
  mutating func completeDays(_ parts: inout [TimePart]) {
    guard parts.contains(where: \.value.namesDay) else { return }
    if slot == .every { parts.repeatDays() }
    parts.completeFromTheLast()
    parts.repeatSeveralDays()
    parts.completeSpans()
    parts.completeFromTheOneBefore()
  }
}

// MARK: - Implementation

extension [TimePart] {
  /// Under `every` a weekday or a day of the year alone comes again: `every Monday`.
  fileprivate mutating func repeatDays() {
    for index in indices {
      guard case .day(var rule) = self[index].value, rule.day.of == .none, rule.day.year == 0
      else { continue }
      if rule.day.weekday > 0 { rule.day.of = .eachWeek }
      if rule.day.month > 0, self[index].joint != .at { rule.day.of = .eachYear }
      self[index].value = .day(rule)
    }
  }

  /// `15 tháng 4, 15 tháng 8 và 31 tháng 12 hằng năm`: the last day says it for all.
  fileprivate mutating func completeFromTheLast() {
    var index = count - 1
    while index > 0 {
      if case .day(let last) = self[index].value, case .day(var rule) = self[index - 1].value,
        self[index].joint == .and
      {
        if rule.day.of == .none, rule.day.year == 0 {
          rule.day.of = last.day.of
          rule.day.year = last.day.year
          if rule.day.month == 0, last.day.of != .eachMonth, last.day.of != .nextMonth {
            rule.day.month = last.day.month
          }
          self[index - 1].value = .day(rule)
        }
      }
      index -= 1
    }
  }

  /// `trước ngày 15 tháng 4, 15 tháng 8, 31 tháng 12`: several days of a year are those of each.
  fileprivate mutating func repeatSeveralDays() {
    let days = indices.filter {
      guard case .day(let rule) = self[$0].value else { return false }
      return rule.day.of == .none && rule.day.year == 0 && rule.day.month > 0 && rule.day.day != 0
        && !rule.day.isPartial
    }
    if days.count > 1, days.count == count {
      for index in days {
        guard case .day(var rule) = self[index].value else { continue }
        rule.day.of = .eachYear
        self[index].value = .day(rule)
      }
    }
  }

  /// `từ ngày 20 đến ngày 25 hằng tháng`: what is said of the end holds for the beginning.
  fileprivate mutating func completeSpans() {
    for index in indices {
      if case .span(var span) = self[index].value, case .day(var from)? = span.from,
        case .day(let to)? = span.to, from.day > 1, from.month == 0, from.of == .none,
        from.year == 0, to.month == 0
      {
        from.of = to.of
        span.from = .day(from)
        self[index].value = .span(span)
      }
    }
  }

  /// What a part says of the day behind it.
  fileprivate mutating func completeFromTheOneBefore() {
    for index in indices.dropFirst() {
      // `monthly, by the 10th`: the cadence says of what.
      if case .cadence(let cadence) = self[index - 1].value, self[index].joint == .at,
        case .day(var rule) = self[index].value, rule.day.of == .none, rule.day.year == 0,
        rule.day.quarter == 0, rule.day.weekday == 0, let length = cadence.length,
        length.count == 1
      {
        if length.unit == .month, rule.day.month == 0 { rule.day.of = .eachMonth }
        if length.unit == .quarter, rule.day.month == 0 { rule.day.of = .eachQuarter }
        if length.unit == .year { rule.day.of = .eachYear }
        self[index].value = .day(rule)
      }
      // `every Monday and Thursday`.
      if case .day(var rule) = self[index].value, rule.day.weekday > 0, rule.day.of == .none,
        case .day(let previous) = self[index - 1].value, previous.day.of == .eachWeek,
        self[index].joint == .and
      {
        rule.day.of = .eachWeek
        self[index].value = .day(rule)
      }
      // The first day's bound holds for all.
      if case .day(var rule) = self[index].value, rule.bound == .plain,
        case .day(let previous) = self[index - 1].value, self[index].joint == .and
      {
        rule.bound = previous.bound
        self[index].value = .day(rule)
      }
    }
  }
}

extension TimeValue {
  /// Whether it is a day or a span, which others may complete.
  fileprivate var namesDay: Bool {
    switch self {
    case .day, .span: true
    default: false
    }
  }
}
