/// Time without a measure, or fixed elsewhere.
extension TimeParser {
  mutating func vague() -> TimeValue? {
    attempt { parser in
      let first = parser.position
      guard parser.here.mayBeAny(of: parser.words.sets.vague),
        let (word, behind) = parser.longest({ VagueWord($0) })
      else { return nil }
      parser.position = behind
      var value = VagueTime(word: word, words: parser.words(from: first, to: behind), event: nil)
      let saved = parser.position
      let hasLead = parser.take(.after) || parser.take(.upon)
      if hasLead || parser.isAt(.pointMoment) {
        value.event = parser.event()
        if value.event == nil { parser.position = saved }
      }
      return .vague(value)
    }
  }

  mutating func vagueWithEvent() -> TimeValue? {
    attempt { parser in
      guard case .vague(let value)? = parser.vague(), value.event != nil else { return nil }
      return .vague(value)
    }
  }

  /// `thường xuyên`: a cadence without a measure.
  mutating func steady() -> TimeValue? {
    isAt(.regularly) || isAt(.continuously) || isAt(.timely) ? vague() : nil
  }

  mutating func open() -> TimeValue? {
    attempt { parser in
      guard parser.here.mayBeAny(of: parser.words.sets.open) else { return nil }
      let first = parser.position
      for (word, kind) in TimeParser.openWords where parser.take(word) {
        let last = parser.wordsEnd(from: parser.position, stop: nil)
        parser.position = max(parser.position, last)
        return .open(OpenTime(kind: kind, words: parser.words(from: first, to: parser.position)))
      }
      return nil
    }
  }

  static let openWords: [(TimeWord, OpenKind)] = [
    (.agreed, .agreed), (.byLaw, .law), (.byPlan, .plan), (.anyTime, .anyTime),
    (.indefinitely, .indefinite),
  ]

  mutating func throughout() -> TimeValue? {
    attempt { parser in
      let hasLead = parser.take(.during)
      // Under the label itself the event stands alone: `during  the inspection`.
      // What begins like a limit is a limit with a mistake in it, and no event.
      let isLimit =
        parser.isAt(.within) || parser.isAt(.atMost) || parser.isAt(.noLater)
        || parser.isAt(.atLeast) || parser.kind(at: parser.position) == .integer
      guard
        hasLead || parser.slot == .during && parser.position == parser.start && !isLimit,
        let event = parser.event(), hasLead || event.type != .stated || event.isQuoted
      else { return nil }
      return .throughout(event)
    }
  }

  /// Where a length stands in the words of an event or a case: `nhận được yêu cầu; trường hợp phức tạp
  /// không quá 10 ngày` said in one breath. What runs out may name its length.
  mutating func findLengthsInWords(of phrase: TimePhrase, _ findings: inout [TimeFinding]) {
    for part in phrase.parts {
      if let scope = part.scope { findLength(in: scope, &findings) }
      if let event = part.value.event, !event.isQuoted, event.type != .expiry {
        findLength(in: event.words, &findings)
      }
    }
  }

  private mutating func findLength(in words: TimeWordRange, _ findings: inout [TimeFinding]) {
    for place in Int(words.firstToken)..<Int(words.endToken) where kind(at: place) == .integer {
      position = place
      guard length() != nil else { continue }
      findings.append(TimeFinding(token: place, kind: .lengthInWords(end: position)))
      return
    }
  }
}
