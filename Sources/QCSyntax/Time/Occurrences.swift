/// One day on which something falls due.
package struct Occurrence: Sendable, Equatable {
  /// The day that the rule gives.
  package var day: CivilDate
  /// The last day allowed: `day`, or where that is a day off and ends a limit, the next working day
  /// (Civil Code 91/2015/QH13, article 148, clause 5).
  package var last: CivilDate
  /// Whether the calendar does not reach the day, so that it could not be moved.
  package var isBeyondCalendar: Bool

  package init(day: CivilDate, last: CivilDate, isBeyondCalendar: Bool = false) {
    self.day = day
    self.last = last
    self.isBeyondCalendar = isBeyondCalendar
  }
}

/// The days on which a phrase of time falls due, ascending, each once, without end where the rule
/// has none. Taking the next one allocates nothing.
///
/// ```
/// for occurrence in phrase.occurrences(from: anchors) { … }
/// ```
package struct Occurrences: Sequence, IteratorProtocol, Sendable {
  /// One part of the phrase: its days, and whether a last day that is off moves.
  struct Part: Sendable {
    var run: DayRun
    var moves: Bool
    var head: CivilDate?
  }

  private var parts: [Part]
  private let calendar: WorkingCalendar?

  init(_ runs: [(run: DayRun, moves: Bool)], calendar: WorkingCalendar?) {
    self.calendar = calendar
    parts = runs.map { Part(run: $0.run, moves: $0.moves) }
    for index in parts.indices { parts[index].head = parts[index].run.next() }
  }

  /// Whether a last day that is off moves.
  var hasMoving: Bool { parts.contains { $0.moves } }

  /// The rule, where there is only one.
  var onlyRule: DayRun? { parts.count == 1 ? parts[0].run : nil }

  /// Whether no day is known at all.
  package var isEmpty: Bool { parts.allSatisfy { $0.head == nil } }

  package mutating func next() -> Occurrence? {
    var day: CivilDate?
    for part in parts {
      guard let head = part.head else { continue }
      if day.map({ head < $0 }) ?? true { day = head }
    }
    guard let day else { return nil }
    var moves = false
    for index in parts.indices where parts[index].head == day {
      if parts[index].moves { moves = true }
      parts[index].head = parts[index].run.next()
    }
    var result = Occurrence(day: day, last: day)
    if moves, let calendar {
      if let last = calendar.workingDay(onOrAfter: day) {
        result.last = last
      } else {
        result.isBeyondCalendar = true
      }
    }
    return result
  }
}
