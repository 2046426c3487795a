import QCSyntax

// What the rules on times compare: lengths in one unit, days of a year, kinds of days.

extension TimeLength {
  /// The hours that it has at least, and at most.
  var leastHours: Int? { hours(month: 28, year: 365) }
  var mostHours: Int? { hours(month: 31, year: 366) }

  private func hours(month: Int, year: Int) -> Int? {
    let count = Int(count)
    return switch unit {
    case .minute: count / 60
    case .hour: count
    case .workingHour: count * 3
    case .day: count * 24
    case .workingDay: count / 5 * 7 * 24 + count % 5 * 24
    case .week: count * 7 * 24
    case .month: count * month * 24
    case .quarter: count * month * 3 * 24
    case .halfYear: count * month * 6 * 24
    case .year, .schoolYear, .fiscalYear: count * year * 24
    }
  }

  /// Units that can be added up.
  enum Kind { case workingHours, days, workingDays, months }

  var kind: Kind {
    switch unit {
    // A day is 24 hours when lengths are added up.
    case .minute, .hour, .day, .week: .days
    case .workingHour: .workingHours
    case .workingDay: .workingDays
    case .month, .quarter, .halfYear, .year, .schoolYear, .fiscalYear: .months
    }
  }

  /// An amount of its kind in words.
  func words(_ amount: Int) -> Localized {
    switch kind {
    case .days where amount % 1440 == 0:
      Localized("\(amount / 1440) ngày", "\(amount / 1440) days")
    case .days where amount % 60 == 0: Localized("\(amount / 60) giờ", "\(amount / 60) hours")
    case .days: Localized("\(amount) phút", "\(amount) minutes")
    case .workingHours: Localized("\(amount) giờ làm việc", "\(amount) working hours")
    case .workingDays: Localized("\(amount) ngày làm việc", "\(amount) working days")
    case .months: Localized("\(amount) tháng", "\(amount) months")
    }
  }

  /// The number of the smallest unit of its kind.
  var amount: Int? {
    let count = Int(count)
    return switch unit {
    case .minute: count
    case .hour: count * 60
    case .workingHour, .workingDay, .month: count
    case .day: count * 1440
    case .week: count * 7 * 1440
    case .quarter: count * 3
    case .halfYear: count * 6
    case .year, .schoolYear, .fiscalYear: count * 12
    }
  }
}

extension CalendarDay {
  /// The number of the day in a year without a leap day; the last of a month is its longest.
  var dayOfYear: Int {
    let starts = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
    let month = Int(month)
    if day < 0 { return starts[month + 1] }
    return starts[month] + Int(day)
  }
}

extension TimePhrase {
  /// Whether its first limit in days is in days or working days; nil where all are in other units.
  var firstDayUnit: TimeUnit? {
    for part in parts {
      let length: TimeLength?
      switch part.value {
      case .limit(let limit): length = limit.length
      case .extended(let more): length = more.length
      default: continue
      }
      if let unit = length?.unit, unit == .day || unit == .workingDay { return unit }
    }
    return nil
  }
}
