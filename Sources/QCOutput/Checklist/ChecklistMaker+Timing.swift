import QCSemantics
import QCSyntax

/// A phrase of time of a duty, and how often the duty comes again where another clause says it.
struct TimedPhrase {
  /// Its place in `Model.values`.
  let value: Int
  let phrase: TimePhrase
  var period: Cadence?

  func occurrences(from anchors: TimeAnchors) -> Occurrences {
    phrase.occurrences(from: anchors, every: period)
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
    for child in model.children(of: entry) {
      switch model.entries[child].keyword {
      case .every: every += phrases(of: child, model)
      case .due, .during: due += phrases(of: child, model)
      default: break
      }
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
