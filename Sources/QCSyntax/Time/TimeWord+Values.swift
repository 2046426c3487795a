// What a word of time means where a unit, a day or the like is looked for.

extension TimeUnit {
  /// The unit that a word means.
  @inline(__always)
  init?(_ word: TimeWord) {
    switch word {
    case .minute: self = .minute
    case .hour: self = .hour
    case .workingHour: self = .workingHour
    case .day: self = .day
    case .workingDay: self = .workingDay
    case .week: self = .week
    case .month: self = .month
    case .quarter: self = .quarter
    case .halfYear: self = .halfYear
    case .year: self = .year
    case .schoolYear: self = .schoolYear
    case .fiscalYear: self = .fiscalYear
    default: return nil
    }
  }
}

extension DayOf {
  /// What a day belongs to by a word behind it.
  @inline(__always)
  init?(_ word: TimeWord) {
    switch word {
    case .ofReportingPeriod: self = .reportingPeriod
    case .ofNoticePeriod: self = .noticePeriod
    case .ofReportingYear: self = .reportingYear
    case .ofNoticeYear: self = .noticeYear
    case .eachMonth, .ofTheMonth: self = .eachMonth
    case .nextMonth: self = .nextMonth
    case .eachYear, .ofTheYear: self = .eachYear
    case .nextYear: self = .nextYear
    case .previousYear: self = .previousYear
    case .eachQuarter, .ofTheQuarter: self = .eachQuarter
    case .nextQuarter: self = .nextQuarter
    case .eachWeek: self = .eachWeek
    case .eachSchoolYear: self = .eachSchoolYear
    default: return nil
    }
  }
}

extension NearDay {
  /// The day that a word means.
  @inline(__always)
  init?(_ word: TimeWord) {
    switch word {
    case .sameDay: self.init(isNext: false, isWorking: false)
    case .sameWorkingDay: self.init(isNext: false, isWorking: true)
    case .nextDay: self.init(isNext: true, isWorking: false)
    case .nextWorkingDay: self.init(isNext: true, isWorking: true)
    default: return nil
    }
  }
}

extension VagueWord {
  /// What a word says vaguely.
  @inline(__always)
  init?(_ word: TimeWord) {
    switch word {
    case .immediately: self = .immediately
    case .timely: self = .timely
    case .soonest: self = .soonest
    case .regularly: self = .regularly
    case .continuously: self = .continuously
    default: return nil
    }
  }
}
