/// The days that dates are counted from, as far as they are known.
package struct TimeAnchors: Sendable, Equatable {
  /// The last signature.
  package var signed: CivilDate?
  /// The entry into force.
  package var effective: CivilDate?

  package init(signed: CivilDate? = nil, effective: CivilDate? = nil) {
    self.signed = signed
    self.effective = effective
  }
}

extension TimePhrase {
  /// The first days on which the phrase falls due, ascending, at most `count` of them.
  ///
  /// Cadences run from the entry into force, else from the signing, and end their first period on
  /// the first date; fixed days are those on or after it; a limit or an entry rule counts from the
  /// event it names, when that is the signing or the entry into force. Empty when there is no such
  /// day, or when it would need a calendar of working days.
  package func firstDates(from anchors: TimeAnchors, count: Int) -> [CivilDate] {
    guard count > 0 else { return [] }
    let limit = min(count, 10_000)
    // A day inside a cadence (`hằng năm, trước ngày 31/10`) dates it; the cadence alone does not.
    let hasPlace = parts.contains { $0.joint == .at }
    var all: [CivilDate] = []
    for part in parts {
      var dates: [CivilDate] = []
      switch part.value {
      case .cadence(let cadence):
        if !hasPlace { dates = cadence.dates(from: anchors, count: limit) }
      case .day(var rule):
        if part.joint == .at, rule.day.of == .none, rule.day.year == 0, rule.day.month > 0 {
          rule.day.of = .eachYear
        }
        dates = rule.dates(from: anchors, count: limit)
      case .limit(let value): dates = value.date(from: anchors).map { [$0] } ?? []
      case .trigger(let trigger):
        dates = trigger.event.flatMap { anchors.date(of: $0) }.map { [$0] } ?? []
      case .nearDay(let near):
        if !near.isWorking, let event = near.event, let day = anchors.date(of: event) {
          dates = [day.adding(days: near.isNext ? 1 : 0)]
        }
      case .anniversary(let anniversary):
        if !anniversary.isMidPoint, let event = anniversary.event,
          let day = anchors.date(of: event)
        {
          dates = (1...limit).map { day.adding(months: 12 * $0) }
        }
      case .blank, .notice, .span, .throughout, .vague, .open, .extended: break
      }
      all += dates
    }
    all.sort()
    var result: [CivilDate] = []
    for date in all where result.last != date {
      if result.count == limit { break }
      result.append(date)
    }
    return result
  }
}

// MARK: - Implementation

extension TimeAnchors {
  /// The day of an event, when it is the signing or the entry into force of the agreement itself.
  func date(of event: TimeEvent) -> CivilDate? {
    // What is signed must be nothing else: `ký kết luận thanh tra` is another paper.
    guard event.objectToken >= event.words.endToken, !event.isQuoted else { return nil }
    switch event.type {
    case .signing: return signed
    case .effect: return effective
    default: return nil
    }
  }
}

extension TimeLength {
  /// The last day of a length that begins with the event on `day`, or, with a negative sign, that
  /// ends with it.
  ///
  /// The day of the event is not counted (Civil Code 91/2015/QH13, article 147); days end with the
  /// last of them, weeks, months and years on the corresponding day, and where there is none on the
  /// last day of the month (article 148). Moving a day off to the next working day (article 148,
  /// clause 5) needs a calendar and is left out. Nil for working time, and for hours and minutes,
  /// which run from the moment.
  func date(from day: CivilDate, sign: Int) -> CivilDate? {
    guard count > 0 else { return nil }
    let amount = Int(count) * sign
    switch unit {
    case .day: return day.adding(days: amount)
    case .week: return day.adding(days: amount * 7)
    case .month: return day.adding(months: amount)
    case .quarter: return day.adding(months: amount * 3)
    case .halfYear: return day.adding(months: amount * 6)
    case .year: return day.adding(months: amount * 12)
    case .minute, .hour, .workingHour, .workingDay, .schoolYear, .fiscalYear: return nil
    }
  }

  /// The number of months, for units that are made of months.
  var months: Int? {
    switch unit {
    case .month: Int(count)
    case .quarter: Int(count) * 3
    case .halfYear: Int(count) * 6
    case .year: Int(count) * 12
    default: nil
    }
  }
}

extension Cadence {
  /// The ends of the first periods. Each is counted from the start, so that a month-end does not
  /// pull the later ones with it.
  func dates(from anchors: TimeAnchors, count: Int) -> [CivilDate] {
    guard let start = anchors.effective ?? anchors.signed, let length, length.count > 0, times > 0
    else { return [] }
    if let months = length.months {
      guard months % Int(times) == 0 else { return [] }
      let step = months / Int(times)
      return (1...count).map { start.adding(months: step * $0) }
    }
    let days: Int
    switch length.unit {
    case .day: days = Int(length.count)
    case .week: days = Int(length.count) * 7
    default: return []
    }
    guard days % Int(times) == 0 else { return [] }
    return (1...count).map { start.adding(days: days / Int(times) * $0) }
  }
}

extension TimeLimit {
  func date(from anchors: TimeAnchors) -> CivilDate? {
    guard let event, !isUndone, let day = anchors.date(of: event) else { return nil }
    guard let length, upTo == nil else { return nil }
    return length.date(from: day, sign: direction == .before ? -1 : 1)
  }
}

extension DayRule {
  /// The last days allowed: for `before` the day before the one named.
  func dates(from anchors: TimeAnchors, count: Int) -> [CivilDate] {
    // `before 17:00 on …` is that day still.
    let shift = bound == .before && clock == nil ? -1 : 0
    if let date = day.date { return [date.adding(days: shift)] }
    guard let start = anchors.effective ?? anchors.signed, !day.isWorking, !day.isPartial,
      day.year == 0
    else { return [] }
    var result: [CivilDate] = []
    // No rule lets more than eight years pass (29 February around a century year).
    var (year, month, _) = start.parts
    var steps = 0
    if day.of == .eachWeek, day.weekday > 0 {
      var current = start
      while current.weekday != Int(day.weekday) { current = current.adding(days: 1) }
      return (0..<count).map { current.adding(days: 7 * $0 + shift) }
    }
    while result.count < count, steps < (count + 8) * 12, year < 9999 {
      if let found = dayIn(month: month, year: year) {
        let last = found.adding(days: shift)
        if last >= start { result.append(last) }
      }
      month += 1
      if month == 13 { (month, year) = (1, year + 1) }
      steps += 1
    }
    return result
  }

  /// The day named, if the rule has one in this month. A day the month has not is its last (Civil
  /// Code 91/2015/QH13, article 148).
  private func dayIn(month: Int, year: Int) -> CivilDate? {
    let last = CivilDate.length(ofMonth: month, year: year)
    func named() -> CivilDate? {
      guard day.day != 0 else { return nil }
      return CivilDate(
        year: year, month: month, day: day.day < 0 ? last : min(Int(day.day), last))
    }
    switch day.of {
    case .eachMonth, .nextMonth: return day.month == 0 ? named() : nil
    case .eachYear:
      if day.month == 0 {
        // The first or the last day of the year.
        return (day.day == 1 && month == 1) || (day.day == -1 && month == 12) ? named() : nil
      }
      if day.day == 0, Int(day.month) == month {
        return CivilDate(year: year, month: month, day: bound == .before ? 1 : last)
      }
      return Int(day.month) == month ? named() : nil
    case .eachQuarter:
      return (day.day == 1 && month % 3 == 1) || (day.day == -1 && month % 3 == 0)
        ? named() : nil
    case .none, .eachWeek, .eachSchoolYear, .nextQuarter, .nextYear, .previousYear,
      .reportingPeriod, .noticePeriod, .reportingYear, .noticeYear:
      return nil
    }
  }
}
