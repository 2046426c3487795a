// The values of enumerations in the JSON.

extension TimeUnit {
  package var code: StaticString {
    switch self {
    case .minute: "minute"
    case .hour: "hour"
    case .workingHour: "working-hour"
    case .day: "day"
    case .workingDay: "working-day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .halfYear: "half-year"
    case .year: "year"
    case .schoolYear: "school-year"
    case .fiscalYear: "fiscal-year"
    }
  }
}

extension VagueWord {
  package var code: StaticString {
    switch self {
    case .immediately: "immediate"
    case .timely: "timely"
    case .soonest: "soonest"
    case .regularly: "regular"
    case .continuously: "continuous"
    case .reasonableNotice: "reasonable-notice"
    }
  }
}

extension OpenKind {
  package var code: StaticString {
    switch self {
    case .agreed: "as-agreed"
    case .law: "by-law"
    case .plan: "by-plan"
    case .anyTime: "any-time"
    case .indefinite: "indefinite"
    }
  }
}

extension PartOfDay {
  package var code: StaticString {
    switch self {
    case .morning: "morning"
    case .noon: "noon"
    case .afternoon: "afternoon"
    case .evening: "evening"
    }
  }
}

extension DayOf {
  package var code: StaticString {
    switch self {
    case .none: ""
    case .eachWeek: "each-week"
    case .eachMonth: "each-month"
    case .eachQuarter: "each-quarter"
    case .eachYear: "each-year"
    case .eachSchoolYear: "each-school-year"
    case .nextMonth: "next-month"
    case .nextQuarter: "next-quarter"
    case .nextYear: "next-year"
    case .previousYear: "previous-year"
    case .reportingPeriod: "reporting-period"
    case .noticePeriod: "notice-period"
    case .reportingYear: "reporting-year"
    case .noticeYear: "notice-year"
    }
  }
}
