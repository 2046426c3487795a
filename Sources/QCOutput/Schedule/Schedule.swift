import QCSemantics
import QCSyntax

/// What falls due between two days, of any number of documents: the items of their checklists with
/// every day on which they fall due.
package struct Schedule: Sendable {
  /// The language of the headings.
  package let language: Language
  /// The first and the last day that are looked at.
  package let from: CivilDate
  package let to: CivilDate
  /// By day, then in the order of the documents and of their texts.
  package private(set) var rows: [ScheduleRow] = []
  /// What waits for an event, or has no day that could be computed, with its rule.
  package private(set) var open: [ScheduleItem] = []
  package private(set) var items: [ScheduleItem] = []
  /// Whether some day lies beyond the calendar of working days.
  package var isBeyondCalendar: Bool { rows.contains { $0.occurrence.isBeyondCalendar } }

  package init(language: Language, from: CivilDate, to: CivilDate) {
    self.language = language
    self.from = from
    self.to = to
  }

  /// Takes the occurrences of one item, ascending; none makes it an open item.
  mutating func add(_ item: ScheduleItem, _ occurrences: [Occurrence]) {
    guard !occurrences.isEmpty else {
      open.append(item)
      return
    }
    for (number, occurrence) in occurrences.enumerated() {
      rows.append(
        ScheduleRow(item: items.count, number: number + 1, occurrence: occurrence))
    }
    items.append(item)
  }

  /// Puts the rows in order; call it when all documents are in.
  package mutating func finish() {
    rows = rows.enumerated().sorted { left, right in
      left.element.occurrence.last == right.element.occurrence.last
        ? left.offset < right.offset
        : left.element.occurrence.last < right.element.occurrence.last
    }.map(\.element)
  }
}

/// One day of one item.
package struct ScheduleRow: Sendable {
  /// A place in `Schedule.items`.
  package let item: Int
  /// From 1, among the days of the item between the two days.
  package let number: Int
  package let occurrence: Occurrence
}

/// Something that falls due, in words.
package struct ScheduleItem: Sendable {
  /// The id of its document, then that of the checklist item.
  package var id: String
  package var document: String
  /// The parties that it is for; empty for all of them.
  package var parties: [String]
  /// Who does it, in the words of the agreement or by the parties.
  package var who: String
  package var what: String
  /// When, in the words of the agreement.
  package var rule: String
  package var file: String
  package var line: Int
  /// Whether people come together: a meeting, a review, a ceremony; else it is something to do.
  package var isMeeting: Bool
  /// The recurrence rule (RFC 5545, section 3.3.10), where one gives the very same days.
  package var recurrence: String?
}

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
      let values = ChecklistMaker.timeValues(of: item, model)
      if values.contains(where: { !model.values[$0].key.isEmpty }) {
        addRows(of: values, row, item.stage, to: &schedule)
        continue
      }
      let occurrences = days(of: item, values, schedule, &row)
      if occurrences.isEmpty, !isOpen(item, values, schedule) { continue }
      schedule.add(row, occurrences)
    }
    return true
  }

  // MARK: - Implementation

  /// Each row of a keyed list falls due by itself: `cấp tỉnh: trước ngày 08 tháng 4`.
  private mutating func addRows(
    of values: [Int], _ item: ScheduleItem, _ stage: ChecklistStage, to schedule: inout Schedule
  ) {
    for (number, value) in values.enumerated() {
      var row = item
      row.id += "/\(number + 1)"
      let words = field { maker in
        let key = maker.model.values[value].key
        if !key.isEmpty {
          maker.write(key, file: maker.model.values[value].file)
          maker.write(": ")
        }
        maker.write(value: value)
      }
      row.rule = list.string(words)
      let phrase = model.times[Int(model.values[value].payload)]
      let occurrences = days(of: [phrase], stage, schedule, &row)
      if occurrences.isEmpty, !phrase.occurrences(from: anchors(schedule)).isEmpty { continue }
      schedule.add(row, occurrences)
    }
  }

  /// The days of an item between the two days, and its recurrence rule where that gives the same.
  private func days(
    of item: ChecklistItem, _ values: [Int], _ schedule: Schedule, _ row: inout ScheduleItem
  ) -> [Occurrence] {
    if values.isEmpty {
      guard let day = item.dueDate, schedule.from <= day, day <= schedule.to else { return [] }
      return [Occurrence(day: day, last: day)]
    }
    return days(of: phrases(values), item.stage, schedule, &row)
  }

  private func phrases(_ values: [Int]) -> [TimePhrase] {
    values.map { model.times[Int(model.values[$0].payload)] }
  }

  private func days(
    of phrases: [TimePhrase], _ stage: ChecklistStage, _ schedule: Schedule,
    _ row: inout ScheduleItem
  ) -> [Occurrence] {
    guard let window = window(schedule, stage) else { return [] }
    let anchors = anchors(schedule)
    var found: [Occurrence] = []
    for phrase in phrases {
      for occurrence in phrase.occurrences(from: anchors) {
        if occurrence.last > window.upperBound { break }
        if occurrence.last < window.lowerBound { continue }
        if found.count == Schedule.mostDays { break }
        found.append(occurrence)
      }
    }
    found.sort { ($0.last, $0.day) < ($1.last, $1.day) }
    // Two rules of one item may mean one day.
    found = found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }
      .map(\.element)
    if phrases.count == 1 {
      row.recurrence = phrases[0].occurrences(from: anchors).recurrence(of: found)
    }
    return found
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
    let start = facts.dates.effective ?? facts.dates.signed
    let first = max(schedule.from, start ?? schedule.from)
    let last = min(schedule.to, facts.dates.last ?? schedule.to)
    return first <= last ? first...last : nil
  }

  /// Whether an item without a day in the window is open; else its days merely lie outside.
  private func isOpen(_ item: ChecklistItem, _ values: [Int], _ schedule: Schedule) -> Bool {
    guard !item.due.isEmpty, window(schedule, item.stage) != nil else { return false }
    // The steps of signing and issuing belong to the checklist.
    if item.stage == .ceremony || item.topic == .issue || item.topic == .contacts { return false }
    if values.isEmpty { return item.dueDate == nil }
    let anchors = anchors(schedule)
    return phrases(values).allSatisfy { $0.occurrences(from: anchors).isEmpty }
  }

  /// The values that say on which days an item falls due.
  private static func timeValues(of item: ChecklistItem, _ model: Model) -> [Int] {
    guard item.entry != model.document else { return [] }
    return model.children(of: item.entry).flatMap { child -> [Int] in
      switch model.entries[child].keyword {
      case .every, .due, .during:
        model.entries[child].valueIndices.filter { model.values[$0].kind == .time }
      default: []
      }
    }
  }
}

extension Schedule {
  /// A rule such as `mỗi ngày` over centuries gives no more days than this for one item.
  static let mostDays = 10_000
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
