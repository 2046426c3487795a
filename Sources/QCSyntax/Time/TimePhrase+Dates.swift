/// The days that dates are counted from, as far as they are known, and the calendar that knows the
/// days off.
package struct TimeAnchors: Sendable, Equatable {
  /// The last signature.
  package var signed: CivilDate?
  /// The entry into force.
  package var effective: CivilDate?
  /// The day of whatever event a phrase names, when it is asked about a phrase alone.
  package var event: CivilDate?
  /// Days that come again by themselves (`hằng năm, trước ngày 31/10`) are given from this day on where
  /// nothing else is known; periods are not counted from it.
  package var firstDay: CivilDate?
  /// Without it working days are not counted and a last day that is off stays where it is.
  package var calendar: WorkingCalendar?

  package init(
    signed: CivilDate? = nil, effective: CivilDate? = nil, event: CivilDate? = nil,
    firstDay: CivilDate? = nil, calendar: WorkingCalendar? = nil
  ) {
    self.signed = signed
    self.effective = effective
    self.event = event
    self.firstDay = firstDay
    self.calendar = calendar
  }
}

extension TimePhrase {
  /// The days on which the phrase falls due.
  ///
  /// Cadences run from the entry into force, else from the signing, and end their first period on
  /// the first day; fixed days are those on or after it; a limit or an entry rule counts from the
  /// event it names, when the day of that is known. Empty when there is no such day, or when the
  /// calendar does not reach it. The last day of a limit, and a day by which something is due, move
  /// to the next working day when they are off.
  ///
  /// - Parameters:
  ///   - period: how often, where another clause of the same duty says it: `định kỳ hằng quý` beside
  ///     `thời hạn ngày 15 tháng sau` means four days a year.
  ///   - end: the last day of what a report covers each year, where the duty says it.
  package func occurrences(
    from anchors: TimeAnchors, every period: Cadence? = nil, covering end: CalendarDay? = nil
  ) -> Occurrences {
    // A day inside a cadence (`hằng năm, trước ngày 31/10`) dates it; the cadence alone does not.
    let hasPlace = parts.contains { $0.joint == .at }
    var period = period
    var runs: [(run: DayRun, moves: Bool)] = []
    for part in parts {
      switch part.value {
      case .cadence(let cadence):
        if !hasPlace, let run = cadence.run(from: anchors) { runs.append((run, false)) }
        if hasPlace { period = cadence }
      case .day(var rule):
        if part.joint == .at, rule.day.of == .none, rule.day.year == 0, rule.day.month > 0 {
          rule.day.of = .eachYear
        }
        if let run = rule.run(from: anchors, every: period) {
          runs.append((run, rule.bound == .by))
        }
      case .limit(let limit):
        guard let day = limit.date(from: anchors) else {
          if let run = limit.run(from: anchors, every: period, covering: end) {
            runs.append((run, true))
          }
          continue
        }
        let moves =
          limit.direction == .after && limit.length?.unit.isWorking == false && slot != .entry
          && slot != .term
        runs.append((DayRun(.once(day), from: day), moves))
      case .trigger, .nearDay:
        guard let day = part.value.onlyDay(from: anchors) else { continue }
        runs.append((DayRun(.once(day), from: day), false))
      case .anniversary(let anniversary):
        guard !anniversary.isMidPoint, let event = anniversary.event,
          let day = anchors.date(of: event)
        else { continue }
        runs.append((DayRun(.months(12), from: day), false))
      case .blank, .notice, .span, .throughout, .vague, .open, .extended: break
      }
    }
    return Occurrences(runs, calendar: anchors.calendar)
  }

  /// Whether it names days or periods that come again.
  package var comesAgain: Bool {
    parts.contains {
      switch $0.value {
      case .cadence: true
      case .day(let rule): rule.day.date == nil
      default: false
      }
    }
  }

  /// The first days on which the phrase falls due, ascending, at most `count` of them.
  package func firstDates(from anchors: TimeAnchors, count: Int) -> [CivilDate] {
    guard count > 0 else { return [] }
    return occurrences(from: anchors).prefix(count).map(\.last)
  }

  /// The first of them. Nothing is allocated for what nearly every agreement says: one limit, or the
  /// day of an event, which no calendar moves.
  package func firstDate(from anchors: TimeAnchors) -> CivilDate? {
    if parts.count == 1, anchors.calendar == nil, let day = parts[0].value.onlyDay(from: anchors) {
      return day
    }
    return firstDates(from: anchors, count: 1).first
  }
}

// MARK: - Implementation

extension TimeValue {
  /// The one day of what comes once: of a limit, of an event, of the day after it.
  fileprivate func onlyDay(from anchors: TimeAnchors) -> CivilDate? {
    switch self {
    case .limit(let limit): limit.date(from: anchors)
    case .trigger(let trigger): trigger.event.flatMap { anchors.date(of: $0) }
    case .nearDay(let near): near.date(from: anchors)
    default: nil
    }
  }
}

extension TimeAnchors {
  /// The day of an event: that of the signing or the entry into force of the agreement itself, else
  /// the day that is given for whatever event.
  func date(of event: TimeEvent) -> CivilDate? {
    // What is signed must be nothing else: `ký kết luận thanh tra` is another paper.
    guard event.objectToken >= event.words.endToken, !event.isQuoted else { return self.event }
    switch event.type {
    case .signing: return signed ?? self.event
    case .effect: return effective ?? self.event
    default: return self.event
    }
  }

  /// What recurring days are counted from.
  var start: CivilDate? { effective ?? signed ?? event }
}

extension TimeLength {
  /// The last day of a length that begins with the event on `day`, or, with a negative sign, that
  /// ends with it.
  ///
  /// The day of the event is not counted (Civil Code 91/2015/QH13, article 147); days end with the
  /// last of them, weeks, months and years on the corresponding day, and where there is none on the
  /// last day of the month (article 148). Nil for working days that the calendar does not reach,
  /// and for hours and minutes, which run from the moment.
  func date(from day: CivilDate, sign: Int, calendar: WorkingCalendar?) -> CivilDate? {
    guard count > 0 else { return nil }
    let amount = Int(count) * sign
    switch unit {
    case .day: return day.adding(days: amount)
    case .week: return day.adding(days: amount * 7)
    case .workingDay: return calendar?.adding(workingDays: amount, to: day)
    case .month, .quarter, .halfYear, .year: return months.map { day.adding(months: $0 * sign) }
    case .minute, .hour, .workingHour, .schoolYear, .fiscalYear: return nil
    }
  }

  /// The number of months, for units that are made of months.
  package var months: Int? {
    switch unit {
    case .month: Int(count)
    case .quarter: Int(count) * 3
    case .halfYear: Int(count) * 6
    case .year: Int(count) * 12
    default: nil
    }
  }

  /// The number of calendar days, for units that are made of days.
  package var days: Int? {
    switch unit {
    case .day: Int(count)
    case .week: Int(count) * 7
    default: nil
    }
  }
}

extension Cadence {
  /// The months of a period that comes once; nil for other units.
  var wholeMonths: Int? {
    guard times == 1, let months = length?.months, months > 0 else { return nil }
    return months
  }

  /// The ends of the periods.
  func run(from anchors: TimeAnchors) -> DayRun? {
    guard let start = anchors.start, let length, length.count > 0, times > 0 else { return nil }
    if let months = length.months {
      guard months % Int(times) == 0 else { return nil }
      return DayRun(.months(months / Int(times)), from: start)
    }
    guard let days = length.days, days % Int(times) == 0 else { return nil }
    return DayRun(.days(days / Int(times)), from: start)
  }
}

extension TimeLimit {
  /// The last day of the limit, not moved.
  package func date(from anchors: TimeAnchors) -> CivilDate? {
    guard !isUndone, upTo == nil, let length else { return nil }
    guard let day = event.map({ anchors.date(of: $0) }) ?? anchors.event else { return nil }
    return length.date(
      from: day, sign: direction == .before ? -1 : 1, calendar: anchors.calendar)
  }
}

extension TimeLimit {
  /// The last days of a limit that begins with the end of each period: of what a report covers, or of
  /// a month, a quarter, a half or a whole year of the calendar.
  func run(
    from anchors: TimeAnchors, every period: Cadence?, covering end: CalendarDay?
  ) -> DayRun? {
    guard direction == .after, !isUndone, upTo == nil, let length,
      let start = anchors.start ?? anchors.firstDay
    else { return nil }
    if let event, event.type != .end, event.type != .expiry { return nil }
    if let end, end.month > 0, end.day != 0, end.year == 0 {
      return DayRun(
        .after(1 << UInt16(end.month), day: Int(end.day), length, anchors.calendar), from: start)
    }
    guard let months = period?.wholeMonths, 12 % months == 0 else { return nil }
    return DayRun(
      .after(DayRule.months(months, isAfter: false), day: -1, length, anchors.calendar),
      from: start)
  }
}

extension NearDay {
  func date(from anchors: TimeAnchors) -> CivilDate? {
    guard let day = event.map({ anchors.date(of: $0) }) ?? anchors.event else { return nil }
    if !isNext { return day }
    return isWorking
      ? anchors.calendar?.adding(workingDays: 1, to: day) : day.adding(days: 1)
  }
}
