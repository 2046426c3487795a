/// What came of reading a phrase of time.
package enum TimeResult: Sendable, Equatable {
  /// The phrase, and what a drafter should know about it.
  case success(TimePhrase, [TimeFinding])
  case failure(TimeFailure)
}

/// Why a phrase was not understood, and the token at which.
package struct TimeFailure: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case notUnderstood
    /// Nothing is there.
    case missingPhrase
    /// `năm (6) ngày`: the word and the figure in brackets are two numbers.
    case wordAndFigureDiffer
    /// `biannually`: twice a year or every two years.
    case ambiguousWord
    /// It reads well under another label.
    case wrongSlot(TimeSlot)
    case noSuchDate
  }

  package var token: Int
  package var reason: Reason

  package init(token: Int, reason: Reason) {
    self.token = token
    self.reason = reason
  }
}

/// Something to know about a phrase that was understood, and the token it is about.
package struct TimeFinding: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// No clock can measure it.
    case vague(VagueWord)
    /// A cadence without a period.
    case missingPeriod
    /// A limit that no event begins or ends.
    case noAnchor
    /// Working and plain days in one phrase.
    case mixedDays
    /// `gia hạn 10 ngày`: added or in all?
    case unclearExtension
    /// Time is left to be fixed elsewhere.
    case open(OpenKind)
    /// A blank in the phrase.
    case blank
    /// A length stands in the words of an event or a case, where nothing counts it; the token behind.
    case lengthInWords(end: Int)
    /// A day that does not say of which year.
    case noYear
  }

  package var token: Int
  package var kind: Kind
}

extension TimePhrase {
  /// What a drafter should know about the phrase, in the order of its parts.
  package var findings: [TimeFinding] {
    var result: [TimeFinding] = []
    // `immediately, and in any event within 24 hours of detection` has a measure, and an event.
    var hasMeasure = false
    var hasEvent = false
    for part in parts {
      switch part.value {
      case .limit(let limit):
        if part.joint != .or { hasMeasure = true }
        if limit.event != nil { hasEvent = true }
      case .day: if part.joint != .or { hasMeasure = true }
      default: break
      }
    }
    var plainDays = false
    var workingDays = false
    for part in parts {
      let token = Int(part.firstToken)
      func add(_ kind: TimeFinding.Kind) { result.append(TimeFinding(token: token, kind: kind)) }
      func note(_ length: TimeLength?) {
        guard let length else { return }
        if length.count == 0 { add(.blank) }
        if length.unit == .day { plainDays = true }
        if length.unit == .workingDay { workingDays = true }
      }
      switch part.value {
      case .blank: add(.blank)
      case .cadence(let cadence):
        if cadence.length == nil { add(.missingPeriod) }
        if cadence.length?.count == 0 { add(.blank) }
      case .limit(let limit):
        note(limit.length)
        note(limit.upTo)
        if limit.event == nil, !hasEvent, slot != .term, limit.direction != .past {
          add(.noAnchor)
        }
      case .notice(let notice): note(notice.length)
      case .extended(let more):
        note(more.length)
        if more.kind == .unsaid { add(.unclearExtension) }
      case .vague(let vague): if !hasMeasure { add(.vague(vague.word)) }
      case .open(let open): add(.open(open.kind))
      case .day(let rule):
        if rule.day.isPartial { add(.blank) }
        if slot == .due, rule.day.of == .none, rule.day.year == 0, rule.day.month > 0,
          !rule.day.isPartial
        {
          add(.noYear)
        }
      case .nearDay, .anniversary, .span, .throughout, .trigger: break
      }
    }
    if plainDays, workingDays, let first = parts.first {
      result.append(TimeFinding(token: Int(first.firstToken), kind: .mixedDays))
    }
    return result
  }
}
