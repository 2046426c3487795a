import QCSyntax

/// Times that contradict each other: limits and periods, rounds and what they cover, steps and the
/// whole, days and the term of the document.
extension Rules {
  mutating func checkTimes(of entry: Int, _ construct: Construct) {
    switch construct {
    case .calendar: checkCalendar(entry)
    case .procedure:
      checkStepDays(entry)
      checkSteps(entry)
    case .duty, .exchange, .inform, .reply, .round, .meeting, .review, .step, .namedLimit:
      checkLimits(of: entry)
    default: break
    }
  }

  // MARK: One entry

  private mutating func checkLimits(of entry: Int) {
    let due = model.clause(.due, of: entry)
    var period: Int?
    var covers: Int?
    var more: Int?
    for child in model.children(of: entry) {
      switch model.entries[child].keyword {
      case .every: period = period ?? child
      case .covers: covers = covers ?? child
      case .extension: more = more ?? child
      default: break
      }
    }
    // Most elements have no time at all.
    guard due != nil || period != nil || more != nil else { return }
    if let due, let period { checkPeriod(due, period) }
    if let due, let covers { checkCovered(due, covers) }
    var unit: TimeUnit?
    if due.map({ tellsOtherDays($0, than: &unit) }) != true, let more {
      _ = tellsOtherDays(more, than: &unit)
    }
    if let due { checkTimes(of: due) }
    if let period { checkTimes(of: period) }
  }

  private mutating func checkTimes(of clause: Int) {
    if model.entries[clause].valueCount > 1 { checkRows(of: clause) }
    for index in model.entries[clause].valueIndices where model.values[index].kind == .time {
      checkDays(index)
    }
  }

  /// `hằng tháng` with a limit of 45 days: the next period ends before the limit does.
  private mutating func checkPeriod(_ due: Int, _ period: Int) {
    var longest: Int?
    for index in model.entries[period].valueIndices {
      guard let phrase = phrase(index), model.values[index].key.isEmpty else { continue }
      for part in phrase.parts {
        guard case .cadence(let cadence) = part.value, let length = cadence.length,
          let days = length.mostHours, cadence.times > 0
        else { continue }
        longest = max(longest ?? 0, days / Int(cadence.times))
      }
    }
    guard let longest, longest > 0 else { return }
    for index in model.entries[due].valueIndices {
      guard let phrase = phrase(index) else { continue }
      for part in phrase.parts {
        // Only a limit that the end of the period begins belongs to the period.
        guard case .limit(let limit) = part.value, limit.direction == .after,
          limit.event.map({ $0.type == .end || $0.type == .expiry }) ?? true,
          let hours = limit.length?.leastHours, hours > longest
        else { continue }
        report(
          Diagnostic(
            .limitLongerThanPeriod, model.values[index].range,
            .text(model.string(model.values[index])),
            .text(firstTime(of: period).map { model.string(model.values[$0]) } ?? "")))
        return
      }
    }
  }

  /// A report that is due before the time is over on which it reports.
  private mutating func checkCovered(_ due: Int, _ covers: Int) {
    var end: CalendarDay?
    for index in model.entries[covers].valueIndices {
      if case .span(let span)? = phrase(index)?.parts.first?.value, case .day(let day)? = span.to {
        end = day
      }
    }
    guard let end, end.month > 0, end.day != 0 else { return }
    for index in model.entries[due].valueIndices {
      guard let phrase = phrase(index) else { continue }
      for part in phrase.parts {
        guard case .day(let rule) = part.value, rule.day.month > 0, rule.day.day != 0,
          rule.day.of != .nextYear
        else { continue }
        let shift = rule.bound == .before ? -1 : 0
        let before = end.dayOfYear - (rule.day.dayOfYear + shift)
        // More than half a year before its end, the next year is meant.
        let sameYear = end.year == 0 || rule.day.year == 0 || end.year == rule.day.year
        guard sameYear, before > 0, before < 183 else { continue }
        report(
          Diagnostic(
            .dueBeforePeriodEnds, model.values[index].range,
            .text(model.string(model.values[index])),
            .text(
              firstTime(of: covers).map { model.string(model.values[$0]) } ?? "")))
        return
      }
    }
  }

  /// Values that belong together, of which some count working days and some plain days: a limit and
  /// its extension, the rows of one limit, the steps of one procedure. Whether one was told.
  ///
  /// - Parameter first: the unit of the first of them, handed on from clause to clause.
  private mutating func tellsOtherDays(_ clause: Int, than first: inout TimeUnit?) -> Bool {
    for index in model.entries[clause].valueIndices {
      // Two kinds in one phrase were told when it was read.
      guard let unit = phrase(index)?.firstDayUnit else { continue }
      if let first, unit != first {
        report(
          Diagnostic(
            .mixedDays, model.values[index].range,
            fixes: kindOfDaysFixes(model.values[index], asWorking: first == .workingDay)))
        return true
      }
      first = first ?? unit
    }
    return false
  }

  /// The same of the steps of a procedure.
  private mutating func checkStepDays(_ procedure: Int) {
    var unit: TimeUnit?
    for step in model.children(of: procedure) where model.entries[step].construct == .step {
      if let due = model.clause(.due, of: step), tellsOtherDays(due, than: &unit) { return }
    }
  }

  /// `cấp tỉnh: trước ngày 08/4`, `cấp trung ương: trước ngày 03/4`: rows of fixed days rise, since
  /// each compiles what the one before has sent.
  private mutating func checkRows(of clause: Int) {
    var last: (day: Int, of: DayOf, index: Int)?
    for index in model.entries[clause].valueIndices where !model.values[index].key.isEmpty {
      guard let parts = phrase(index)?.parts else { continue }
      guard parts.count == 1, case .day(let rule) = parts[0].value, rule.day.day != 0,
        !rule.day.isWorking
      else { return }
      let day = rule.day.dayOfYear
      // Rows far apart are rounds of a year, not tiers of one round.
      if let last, last.of == rule.day.of, day <= last.day, last.day - day < 62 {
        var diagnostic = Diagnostic(
          .tiersNotRising, model.values[index].range, .text(model.string(model.values[index])),
          .text(model.string(model.values[last.index])))
        diagnostic.labels = [
          Label(model.values[last.index].range, Localized("dòng trước", "the row before"))
        ]
        report(diagnostic)
        return
      }
      last = (day, rule.day.of, index)
    }
  }

  /// A stated day outside the time in which the document is in force, and a limit that the
  /// calendars do not reach.
  private mutating func checkDays(_ index: Int) {
    guard model.document > 0 else { return }
    let value = model.values[index]
    let whole = model.times[Int(value.payload)]
    for part in whole.parts {
      switch part.value {
      case .day(let rule) where rule.day.year > 0: break
      case .day(let rule) where rule.day.isWorking:
        if let last = dates.last, model.workingCalendar.isWorkingDay(last) == nil {
          report(
            Diagnostic(.beyondHolidays, value.range, .text(model.string(value)), written(last)))
        }
        continue
      // What is prepared before an event may lie before the entry into force.
      case .limit(let limit)
      where limit.direction == .after
        && (limit.event?.type == .signing || limit.event?.type == .effect):
        checkReach(limit, value)
      default: continue
      }
      var alone = whole
      alone.parts = [part]
      alone.parts[0].joint = .first
      let anchors = TimeAnchors(signed: dates.signed, effective: dates.start)
      if let day = alone.firstDate(from: anchors) { checkTerm(day, value) }
    }
  }

  /// A last day outside the time in which the document is in force.
  private mutating func checkTerm(_ day: CivilDate, _ value: Value) {
    let range: Localized
    if let effective = dates.effective, day < effective {
      range = Localized(
        "từ ngày \(effective.string(in: .vietnamese))", "from \(effective.string(in: .english))")
    } else if let last = dates.last, day > last {
      range = Localized(
        "đến ngày \(last.string(in: .vietnamese))", "until \(last.string(in: .english))")
    } else {
      return
    }
    report(Diagnostic(.dayOutsideTerm, value.range, written(day), .localized(range)))
  }

  private mutating func checkReach(_ limit: TimeLimit, _ value: Value) {
    guard let length = limit.length, length.unit == .workingDay, length.count > 0 else { return }
    // The same with plain days tells whether the event has a day.
    var plain = limit
    plain.length = TimeLength(count: length.count, unit: .day)
    let anchors = TimeAnchors(signed: dates.signed, effective: dates.effective)
    guard let day = plain.date(from: anchors) else { return }
    let calendar = model.workingCalendar
    let full = TimeAnchors(signed: dates.signed, effective: dates.effective, calendar: calendar)
    guard limit.date(from: full) == nil else { return }
    report(
      Diagnostic(.beyondHolidays, value.range, .text(model.string(value)), written(day)))
  }

  // MARK: Procedures

  /// The limits of the steps, one after the other, against that of the whole.
  private mutating func checkSteps(_ entry: Int) {
    guard let due = model.clause(.due, of: entry), let outer = limit(of: due) else { return }
    var total = 0
    for child in model.children(of: entry) {
      switch model.entries[child].construct {
      case .step:
        guard let length = stepLength(child, outer) else { return }
        total += length
      case .parallel:
        var longest = 0
        for step in model.children(of: child) where model.entries[step].construct == .step {
          guard let length = stepLength(step, outer) else { return }
          longest = max(longest, length)
        }
        total += longest
      default: break
      }
    }
    guard let whole = outer.amount, total > whole else { return }
    let place = firstTime(of: due) ?? 0
    report(
      Diagnostic(
        .stepsExceedLimit, model.values[place].range, .localized(outer.words(total)),
        .text(model.string(model.values[place]))))
  }

  /// The length of a step in the unit of the whole; 0 without a limit, nil in another kind of unit.
  private func stepLength(_ step: Int, _ outer: TimeLength) -> Int? {
    guard let due = model.clause(.due, of: step), let length = limit(of: due) else { return 0 }
    guard length.kind == outer.kind else { return nil }
    return length.amount
  }

  /// The length of a clause that is one limit after an event.
  private func limit(of clause: Int) -> TimeLength? {
    guard let index = firstTime(of: clause), model.values[index].key.isEmpty,
      case .limit(let limit)? = phrase(index)?.parts.first?.value, limit.direction == .after
    else { return nil }
    return limit.length
  }

  // MARK: Calendars

  /// The days of a calendar lie in its range.
  private mutating func checkCalendar(_ entry: Int) {
    guard let first = date(of: .validFrom, entry), let last = date(of: .validUntil, entry) else {
      return
    }
    if last.date < first.date {
      report(
        Diagnostic(
          .datesOutOfOrder, last.range, .keyword(.validUntil), written(last.date),
          .keyword(.validFrom), written(first.date)))
      return
    }
    for child in model.children(of: entry) {
      switch model.entries[child].keyword {
      case .dayOff, .workedInstead: break
      default: continue
      }
      for index in model.entries[child].valueIndices where model.values[index].kind == .date {
        let date = CivilDate(dayNumber: Int32(bitPattern: model.values[index].payload))
        if date < first.date || date > last.date {
          report(
            Diagnostic(
              .dayOutsideCalendar, model.values[index].range, written(date),
              fixes: fixes(removal(ofValue: index, in: child))))
        }
      }
    }
  }

  private func date(of keyword: Keyword, _ entry: Int) -> (date: CivilDate, range: SourceRange)? {
    guard let clause = model.clause(keyword, of: entry) else { return nil }
    for index in model.entries[clause].valueIndices where model.values[index].kind == .date {
      return (
        CivilDate(dayNumber: Int32(bitPattern: model.values[index].payload)),
        model.values[index].range
      )
    }
    return nil
  }

  // MARK: Values

  private func firstTime(of clause: Int) -> Int? {
    model.entries[clause].valueIndices.first { model.values[$0].kind == .time }
  }

  /// The phrase of a value; nil where it is none of time.
  @inline(__always)
  private func phrase(_ index: Int) -> TimePhrase? {
    model.values[index].kind == .time ? model.times[Int(model.values[index].payload)] : nil
  }
}
