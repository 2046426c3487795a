import QCSemantics
import QCSyntax

extension ChecklistMaker {
  /// Adds what falls due in the model's document to a schedule.
  ///
  /// Nothing is due before the entry into force nor after the last day in force. Periods whose
  /// beginning the text does not give are open items: they are not counted from the day asked for.
  ///
  /// - Parameters:
  ///   - identifiers: assigned to this model.
  ///   - party: the name of the only party whose items are wanted.
  /// - Returns: false where the document has no such party.
  package mutating func add(
    _ model: Model, _ identifiers: Identifiers, to schedule: inout Schedule, file: String,
    party: String? = nil
  ) -> Bool {
    let list = make(model, identifiers: identifiers, language: schedule.language)
    var filter = ChecklistFilter()
    if let party {
      guard let place = list.party(named: party) else { return false }
      filter.party = place
    }
    if facts.dates.signed == nil, facts.dates.effective == nil { schedule.hasUndated = true }
    // The words of rules are written with the maker's own means.
    self.model = model
    defer { self.model = Model() }
    let document = identifiers.string(of: model.document)
    for item in list.items where item.stage != .beforeSigning && list.passes(item, filter) {
      guard item.isTimed else { continue }
      var row = ScheduleItem(
        id: document + "/" + list.string(item.id), document: list.string(list.title),
        parties: list.parties(of: item)?.map { list.string(list.parties[Int($0)].name) } ?? [],
        who: list.whoWords(of: item), what: list.string(item.what), rule: list.string(item.due),
        file: item.file == 0 ? file : model.source(UInt16(item.file)).name, line: item.line,
        isMeeting: model.entries[item.entry].construct?.isGathering == true)
      let timed = timedPhrases(of: item, schedule)
      if timed.contains(where: { !model.values[$0.value].key.isEmpty }) {
        addRows(of: timed, item, row, to: &schedule)
      } else {
        add(item, timed, &row, to: &schedule)
      }
    }
    return true
  }

  // MARK: - Implementation

  /// Adds an item with its days, or as an open one, or not at all where its days lie outside.
  private func add(
    _ item: ChecklistItem, _ timed: [TimedPhrase], _ row: inout ScheduleItem,
    to schedule: inout Schedule
  ) {
    let occurrences = days(of: item, timed, schedule, &row)
    if occurrences.isEmpty, !isOpen(item, timed, schedule) { return }
    row.openReason = reason(timed.map(\.phrase), schedule)
    if timed.contains(where: \.countsWorkingDays), !reaches(schedule, item.stage) {
      // What was found ends where the calendar does; the rest has no day.
      if !occurrences.isEmpty { schedule.add(row, occurrences) }
      row.openReason = .calendar
      schedule.add(row, [])
      return
    }
    schedule.add(row, occurrences)
  }

  /// Each row of a keyed list falls due by itself: `cấp tỉnh: trước ngày 08 tháng 4`.
  private mutating func addRows(
    of timed: [TimedPhrase], _ item: ChecklistItem, _ whole: ScheduleItem,
    to schedule: inout Schedule
  ) {
    for (number, phrase) in timed.enumerated() {
      var row = whole
      row.id += "/\(number + 1)"
      let words = field { maker in
        let key = maker.model.values[phrase.value].key
        if !key.isEmpty {
          maker.write(key, file: maker.model.values[phrase.value].file)
          maker.write(": ")
        }
        maker.write(value: phrase.value)
      }
      row.rule = list.string(words)
      add(item, [phrase], &row, to: &schedule)
    }
  }

  /// The days of an item between the two days, and its recurrence rule where that gives the same.
  private func days(
    of item: ChecklistItem, _ timed: [TimedPhrase], _ schedule: Schedule,
    _ row: inout ScheduleItem
  ) -> [Occurrence] {
    if timed.isEmpty {
      guard let day = item.dueDate, schedule.from <= day, day <= schedule.to else { return [] }
      return [Occurrence(day: day, last: day)]
    }
    return days(of: timed, item.stage, schedule, &row)
  }

  private func days(
    of phrases: [TimedPhrase], _ stage: ChecklistStage, _ schedule: Schedule,
    _ row: inout ScheduleItem
  ) -> [Occurrence] {
    guard let window = window(schedule, stage) else { return [] }
    let anchors = anchors(schedule)
    var found: [Occurrence] = []
    for phrase in phrases {
      for occurrence in phrase.occurrences(from: anchors) {
        if occurrence.last > window.upperBound { break }
        if occurrence.last < window.lowerBound { continue }
        found.append(occurrence)
      }
    }
    found.sort { ($0.last, $0.day) < ($1.last, $1.day) }
    // Two rules of one item may mean one day.
    found = found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }
      .map(\.element)
    row.clock = phrases.count == 1 ? phrases[0].phrase.clock : nil
    row.isCounted = phrases.allSatisfy(\.phrase.isCounted)
    if phrases.count == 1 {
      row.recurrence = phrases[0].occurrences(from: anchors).recurrence(of: found)
    }
    return found
  }

  /// Whether the calendar of working days covers the end of the time that is looked at.
  private func reaches(_ schedule: Schedule, _ stage: ChecklistStage) -> Bool {
    guard let window = window(schedule, stage) else { return true }
    return facts.calendar.isWorkingDay(window.upperBound) != nil
  }

  /// Why phrases have no day.
  private func reason(_ phrases: [TimePhrase], _ schedule: Schedule) -> ScheduleOpenReason {
    let values = phrases.flatMap(\.parts).map(\.value)
    let comesAgain = values.contains {
      if case .cadence(let cadence) = $0 { cadence.length != nil } else { false }
    }
    if comesAgain { return .start }
    var plain = anchors(schedule)
    plain.calendar = nil
    let isDatedInDays = values.contains {
      guard case .limit(var limit) = $0, limit.length?.unit == .workingDay else { return false }
      limit.length?.unit = .day
      return limit.date(from: plain) != nil
    }
    if isDatedInDays { return .calendar }
    let isVague =
      !values.isEmpty
      && values.allSatisfy {
        switch $0 {
        case .vague(let vague): vague.event == nil
        case .cadence: true
        default: false
        }
      }
    return isVague ? .vague : .event
  }

  private func anchors(_ schedule: Schedule) -> TimeAnchors {
    TimeAnchors(
      signed: facts.dates.signed, effective: facts.dates.start, firstDay: schedule.from,
      calendar: facts.calendar)
  }

  /// The days on which something can fall due: asked for and, for what is carried out, in force.
  /// The ceremony and what follows it have their own days.
  private func window(_ schedule: Schedule, _ stage: ChecklistStage) -> ClosedRange<CivilDate>? {
    guard stage == .carryingOut else { return schedule.from...schedule.to }
    // A limit may run from the signing; periods and fixed days begin with the entry into force.
    let start = facts.dates.signed ?? facts.dates.effective
    let first = max(schedule.from, start ?? schedule.from)
    let last = min(schedule.to, facts.dates.last ?? schedule.to)
    return first <= last ? first...last : nil
  }

  /// Whether an item without a day in the window is open; else its days merely lie outside.
  private func isOpen(_ item: ChecklistItem, _ timed: [TimedPhrase], _ schedule: Schedule) -> Bool {
    guard !item.due.isEmpty, window(schedule, item.stage) != nil else { return false }
    // The steps of signing and issuing belong to the checklist.
    if item.stage == .ceremony || item.topic == .issue || item.topic == .contacts { return false }
    if timed.isEmpty { return item.dueDate == nil }
    if timed.contains(where: \.countsWorkingDays), !reaches(schedule, item.stage) { return true }
    let anchors = anchors(schedule)
    return timed.allSatisfy { $0.occurrences(from: anchors).isEmpty }
  }

  /// The phrases that say on which days an item falls due.
  private func timedPhrases(of item: ChecklistItem, _ schedule: Schedule) -> [TimedPhrase] {
    guard item.entry != model.document else { return [] }
    let anchors = anchors(schedule)
    return ChecklistMaker.timedPhrases(of: item.entry, model) { _ in anchors }
  }
}

extension TimePhrase {
  /// The time of day of its only day, as iCalendar writes it.
  fileprivate var clock: String? {
    guard parts.count == 1, case .day(let rule) = parts[0].value, let clock = rule.clock else {
      return nil
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "T\(two(Int(clock) / 60))\(two(Int(clock) % 60))00"
  }

  /// Whether its days are the ends of periods and no day is named.
  fileprivate var isCounted: Bool {
    let comesAgain = parts.contains {
      if case .cadence = $0.value { true } else { false }
    }
    return comesAgain && !parts.contains { $0.joint == .at }
  }
}

extension ChecklistItem {
  /// Whether the text or the rule says when.
  fileprivate var isTimed: Bool { !due.isEmpty || dueDate != nil }
}

extension Checklist {
  /// Who does an item; where the text names nobody, its parties.
  fileprivate func whoWords(of item: ChecklistItem) -> String {
    if !item.who.isEmpty { return string(item.who) }
    if let places = parties(of: item) {
      return places.map { string(parties[Int($0)].name) }.joined(separator: ", ")
    }
    return Checklist.allParties[language]
  }
}

extension Construct {
  /// Whether people come together for it.
  fileprivate var isGathering: Bool {
    switch self {
    case .meeting, .review, .event: true
    default: false
    }
  }
}
