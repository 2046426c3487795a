import QCSemantics
import QCSyntax

/// A phrase of time of a duty, and how often the duty comes again where another clause says it.
struct TimedPhrase {
  /// Its place in `Model.values`.
  let value: Int
  let phrase: TimePhrase
  var period: Cadence?
  /// The last day of what a round of a report covers.
  var coveredEnd: CalendarDay?
  /// The day of the declared milestone, paper or limit that its event speaks of.
  var mentionedDay: CivilDate?

  func occurrences(from anchors: TimeAnchors) -> Occurrences {
    var anchors = anchors
    if let mentionedDay { anchors.event = mentionedDay }
    return phrase.occurrences(from: anchors, every: period, covering: coveredEnd)
  }

  /// Whether it counts working days again and again: what a calendar of holidays ends.
  var countsWorkingDays: Bool {
    phrase.parts.contains {
      switch $0.value {
      case .day(let rule): rule.day.isWorking
      case .limit(let limit):
        limit.length?.unit == .workingDay && (period != nil || coveredEnd != nil)
      default: false
      }
    }
  }
}

extension ChecklistMaker {
  /// The phrases that say on which days an element falls due.
  ///
  /// `định kỳ hằng quý` beside `thời hạn ngày 15 tháng sau` is one rule and not two: where the limit
  /// gives days of its own, the cadence only says which of them.
  static func timedPhrases(
    of entry: Int, _ model: Model, from anchors: (TimePhrase) -> TimeAnchors
  ) -> [TimedPhrase] {
    var every: [TimedPhrase] = []
    var due: [TimedPhrase] = []
    var end: CalendarDay?
    for child in model.children(of: entry) {
      switch model.entries[child].keyword {
      case .every: every += phrases(of: child, model)
      case .due, .during: due += phrases(of: child, model)
      case .covers: end = phrases(of: child, model).first.flatMap { endOfSpan($0.phrase) }
      default: break
      }
    }
    if due.isEmpty { return every }
    for index in due.indices {
      due[index].coveredEnd = end
      due[index].mentionedDay = mentionedDay(of: due[index], model, anchors)
    }
    guard let period = shortest(every) else { return every + due }
    for index in due.indices { due[index].period = period }
    let isDated = due.contains {
      !$0.occurrences(from: anchors($0.phrase)).isEmpty
    }
    return isDated ? due : every + due
  }

  // MARK: - Implementation

  private static func phrases(of clause: Int, _ model: Model) -> [TimedPhrase] {
    model.entries[clause].valueIndices.compactMap { index in
      guard model.values[index].kind == .time else { return nil }
      return TimedPhrase(value: index, phrase: model.times[Int(model.values[index].payload)])
    }
  }

  private static func endOfSpan(_ phrase: TimePhrase) -> CalendarDay? {
    guard case .span(let span)? = phrase.parts.first?.value, case .day(let day)? = span.to else {
      return nil
    }
    return day
  }

  /// The day of what the event of a phrase speaks of: the date of a milestone or a paper, the last day
  /// of a named limit.
  private static func mentionedDay(
    of phrase: TimedPhrase, _ model: Model, _ anchors: (TimePhrase) -> TimeAnchors
  ) -> CivilDate? {
    guard let entry = model.mention(of: model.values[phrase.value]) else { return nil }
    if let clause = model.clause(.date, of: entry) {
      for index in model.entries[clause].valueIndices where model.values[index].kind == .date {
        return CivilDate(dayNumber: Int32(bitPattern: model.values[index].payload))
      }
    }
    guard model.entries[entry].construct == .namedLimit,
      let due = model.clause(.due, of: entry), let limit = phrases(of: due, model).first
    else { return nil }
    return limit.phrase.firstDates(from: anchors(limit.phrase), count: 1).first
  }

  /// The shortest period in months that the phrases name.
  private static func shortest(_ phrases: [TimedPhrase]) -> Cadence? {
    var result: Cadence?
    for part in phrases.flatMap(\.phrase.parts) {
      guard case .cadence(let cadence) = part.value, let months = cadence.length?.months else {
        continue
      }
      if months < result?.length?.months ?? .max { result = cadence }
    }
    return result
  }
}
