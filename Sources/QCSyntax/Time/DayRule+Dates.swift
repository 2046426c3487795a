/// The run of days that a rule such as `trước ngày 15 hằng tháng` means.
extension DayRule {
  /// The last days allowed: for `before` the day before the one named.
  ///
  /// - Parameter period: how often, where the phrase or its duty says it.
  func run(from anchors: TimeAnchors, every period: Cadence? = nil) -> DayRun? {
    // `before 17:00 on …` is that day still.
    let shift = bound == .before && clock == nil ? -1 : 0
    if let date = day.date { return DayRun(.once(date), from: date, shift: shift) }
    if let date = lastOfStated { return DayRun(.once(date), from: date) }
    guard var start = anchors.start ?? anchors.firstDay, !day.isPartial, day.year == 0 else {
      return nil
    }
    // The month or the year after the one in which it begins.
    let (year, month, _) = start.parts
    switch day.of {
    case .nextMonth: start = CivilDate(year: year, month: month, day: 1)?.adding(months: 1) ?? start
    case .nextYear: start = CivilDate(year: year + 1, month: 1, day: 1) ?? start
    default: break
    }
    if day.of == .eachWeek {
      guard day.weekday > 0 else { return nil }
      var first = start.adding(days: -7)
      while first.weekday != Int(day.weekday) || first.adding(days: 7 + shift) < start {
        first = first.adding(days: 1)
      }
      return DayRun(.days(7), from: first, shift: shift)
    }
    if day.isWorking {
      guard let calendar = anchors.calendar, let (months, stretch) = stretches, day.day != 0 else {
        return nil
      }
      return DayRun(
        .workingDay(months, number: Int(day.day), stretch: stretch, calendar), from: start,
        shift: shift)
    }
    guard let place = months else { return nil }
    var months = place.months
    var stride = 1
    if let every = period?.wholeMonths, every > 1 {
      switch day.of {
      case .eachMonth, .nextMonth:
        if 12 % every == 0 {
          months = DayRule.months(every, isAfter: day.of == .nextMonth)
        } else {
          stride = every
        }
      case .eachQuarter, .nextQuarter: stride = max(every / 3, 1)
      default: stride = max(every / 12, 1)
      }
    }
    return DayRun(
      .dayOfMonths(months, day: place.day), from: start, shift: shift, stride: stride)
  }

  /// The last months of the stretches of so many months of the year, or the first months after them.
  static func months(_ every: Int, isAfter: Bool) -> UInt16 {
    var months: UInt16 = 0
    for month in 1...12 where isAfter ? (month - 1) % every == 0 : month % every == 0 {
      months |= 1 << UInt16(month)
    }
    return months
  }

  /// The last day of a month or quarter of a stated year, or the day before it begins.
  private var lastOfStated: CivilDate? {
    guard day.year > 0, day.day == 0, !day.isPartial, day.weekday == 0 else { return nil }
    let length = day.quarter > 0 ? 3 : day.month > 0 ? 1 : 12
    let month = day.quarter > 0 ? Int(day.quarter) * 3 - 2 : max(Int(day.month), 1)
    guard let first = CivilDate(year: Int(day.year), month: month, day: 1) else { return nil }
    return bound == .before
      ? first.adding(days: -1) : first.adding(months: length).adding(days: -1)
  }

  /// The months in which the stretches begin whose working days are counted, and their length.
  private var stretches: (months: UInt16, length: Int)? {
    switch day.of {
    case .eachMonth, .nextMonth: (0x1FFE, 1)
    case .eachQuarter, .nextQuarter: (DayRule.quarterStarts, 3)
    case .eachYear, .nextYear: day.month > 0 ? (1 << UInt16(day.month), 1) : (2, 12)
    default: nil
    }
  }

  private static let quarterStarts: UInt16 = 1 << 1 | 1 << 4 | 1 << 7 | 1 << 10
  private static let quarterEnds: UInt16 = 1 << 3 | 1 << 6 | 1 << 9 | 1 << 12

  /// The months that have the day, and the day in them. A day of a reporting round or of the next
  /// year comes every year.
  private var months: (months: UInt16, day: Int)? {
    switch day.of {
    case .eachMonth, .nextMonth:
      return day.month == 0 && day.day != 0 ? (0x1FFE, Int(day.day)) : nil
    case .eachYear, .nextYear, .reportingPeriod, .noticePeriod, .reportingYear, .noticeYear:
      if day.quarter > 0, day.day == 0 {
        // Within a quarter of each year.
        let last = UInt16(day.quarter) * 3
        return bound == .before ? (1 << (last - 2), 1) : (1 << last, -1)
      }
      if day.month == 0 {
        // The first or the last day of the year.
        return switch (day.of, day.day) {
        case (.eachYear, 1): (1 << 1, 1)
        case (.eachYear, -1): (1 << 12, -1)
        default: nil
        }
      }
      let month: UInt16 = 1 << UInt16(day.month)
      if day.day == 0 { return (month, bound == .before ? 1 : -1) }
      return (month, Int(day.day))
    case .eachQuarter:
      return switch day.day {
      case 1: (DayRule.quarterStarts, 1)
      case -1: (DayRule.quarterEnds, -1)
      default: nil
      }
    case .nextQuarter:
      return day.month == 0 && day.day > 0 ? (DayRule.quarterStarts, Int(day.day)) : nil
    case .none, .eachWeek, .eachSchoolYear, .previousYear: return nil
    }
  }
}
