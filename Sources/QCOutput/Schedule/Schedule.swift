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
  /// The documents that something comes from, in order.
  package private(set) var documents: [(name: String, file: String)] = []
  /// Whether some document has neither a day of signing nor of entry into force: its fixed days are
  /// given from the first day that is looked at.
  package internal(set) var hasUndated = false
  /// Whether some day lies beyond the calendar of working days.
  package var isBeyondCalendar: Bool { rows.contains { $0.occurrence.isBeyondCalendar } }

  package init(language: Language, from: CivilDate, to: CivilDate) {
    self.language = language
    self.from = from
    self.to = to
  }

  /// Takes the occurrences of one item, ascending; none makes it an open item.
  mutating func add(_ item: ScheduleItem, _ occurrences: [Occurrence]) {
    var item = item
    // They come one after the other.
    if documents.last.map({ $0.name != item.document || $0.file != item.file }) ?? true {
      documents.append((item.document, item.file))
    }
    item.documentNumber = documents.count
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
  /// The place of the document in `Schedule.documents`, from 1.
  package internal(set) var documentNumber = 0
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
  /// Whether its days are ends of periods counted from the entry into force: the text fixes no day.
  package var isCounted = false
  /// The time of day by which it is due, `T170000`, where the text says one.
  package var clock: String?
  /// Why it has no day.
  package var openReason = ScheduleOpenReason.event
}

/// Why something has no day, in the order in which people are told.
package enum ScheduleOpenReason: UInt8, Sendable, CaseIterable {
  /// It waits for an event or a request.
  case event
  /// It comes again, but nobody knows from when.
  case start
  /// No clock can measure what the text says.
  case vague
  /// No calendar of working days reaches it.
  case calendar

  /// The value in the JSON.
  package var code: StaticString {
    switch self {
    case .event: "event"
    case .start: "start-unknown"
    case .vague: "no-definite-time"
    case .calendar: "no-calendar"
    }
  }
}
