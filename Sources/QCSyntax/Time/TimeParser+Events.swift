extension TimeParser {
  /// Words that say what happens: a quoted text, or words to the end of the phrase, to `stop`, or
  /// to where all that follows is time again.
  ///
  /// - Parameter mayEndInLength: whether a length may close the words (`trước khi … 10 ngày`).
  mutating func event(stop: TimeWord? = nil, mayEndInLength: Bool = false) -> TimeEvent? {
    attempt { parser in
      let point: EventPoint =
        parser.take(.pointDay) ? .day : parser.take(.pointMoment) ? .moment : .unsaid
      if let words = parser.quoted() {
        return TimeEvent(
          type: .stated, point: point, words: words, objectToken: words.firstToken, isQuoted: true,
          headIsFirst: false)
      }
      let whole = parser.position
      if parser.language == .english { _ = parser.take(.article) }
      let first = parser.position
      switch parser.kind(at: first) {
      case .word, .documentNumber: break
      // A date is a day, if it exists.
      default: return nil
      }
      guard !parser.beginsNoEvent(at: first) else { return nil }
      let last = parser.wordsEnd(from: first, stop: stop, mayEndInLength: mayEndInLength)
      guard last > first else { return nil }
      parser.position = last
      parser.furthest = max(parser.furthest, last)
      return parser.typedEvent(from: whole, behindArticle: first, to: last, point)
    }
  }

  /// A quoted text without its quotes.
  mutating func quoted() -> TimeWordRange? {
    guard let kind = kind(at: position), kind == .text || kind == .longText else { return nil }
    let place = position
    let payload = Int(tokens[place].payload)
    let whole = range(from: place, to: place + 1)
    let opening = payload & 0xF
    let closing = payload >> 4 & 0xF
    let start = Int(whole.start) + opening
    let end = max(start, Int(whole.end) - closing)
    advance()
    return TimeWordRange(
      range: SourceRange(start, end), firstToken: UInt32(place), endToken: UInt32(place + 1))
  }

  mutating func words(from first: Int, to last: Int) -> TimeWordRange {
    var last = last
    while last > first, TimeParser.isSeparator(tokens[last - 1].kind) { last -= 1 }
    return TimeWordRange(
      range: range(from: first, to: last), firstToken: UInt32(first), endToken: UInt32(last))
  }

  private static func isSeparator(_ kind: TokenKind) -> Bool {
    kind == .newline || kind == .comment || kind == .comma || kind == .semicolon
  }

  /// Words that begin a part of another sort, never an event.
  private mutating func beginsNoEvent(at place: Int) -> Bool {
    isConnector(at: place) || behind(.atLeast, at: place) >= 0 || behind(.noLater, at: place) >= 0
      || behind(.forWord, at: place) >= 0 && language == .vietnamese
      || longest(.ordinal, at: place) != nil
  }

  /// Where words that begin at `first` end.
  mutating func wordsEnd(from first: Int, stop: TimeWord?, mayEndInLength: Bool = false) -> Int {
    var place = first
    while place < end {
      switch tokens[place].kind {
      case .equals, .openBrace, .closeBrace: return place
      case .comma, .semicolon: if isRest(at: place) { return place }
      case .word, .integer:
        if place > first, endsWords(at: place, stop: stop, mayEndInLength: mayEndInLength) {
          return place
        }
      default: break
      }
      place = next(place)
    }
    return min(place, end)
  }

  private mutating func endsWords(at place: Int, stop: TimeWord?, mayEndInLength: Bool) -> Bool {
    let token = tokens[place]
    if token.kind == .word, words.begun(by: token.payload).isEmpty { return false }
    if let stop, behind(stop, at: place) >= 0 { return true }
    if isConnector(at: place) || behind(.extended, at: place) >= 0 { return isRest(at: place) }
    if slot == .due || slot == .every, language == .vietnamese, behind(.forWord, at: place) >= 0 {
      return place > start
    }
    if mayEndInLength {
      let saved = position
      position = place
      _ = take(.atLeast) || take(.atMost) || take(.noLater)
      let isLength = length() != nil && (position >= end || isRest(at: position))
      position = saved
      if isLength { return true }
    }
    return false
  }

  /// Types an event by the first head word in it.
  private mutating func typedEvent(
    from whole: Int, behindArticle first: Int, to last: Int, _ point: EventPoint
  ) -> TimeEvent {
    let words = words(from: whole, to: last)
    // In English a clause may end in its verb: `when an incident is detected`.
    var place = first
    var passed: (place: Int, next: Int)?
    while place < last {
      if let (value, behind) = longest(.head, at: place), behind <= last,
        let type = EventType(rawValue: UInt8(value))
      {
        if language == .english, type == .occurrence, passed == nil {
          passed = (place, behind)
          place = behind
          continue
        }
        var object =
          type == .signing && self.behind(.conclusion, at: behind - 1) >= 0 ? behind - 1 : behind
        while object < last, language == .english {
          let of = self.behind(.of, at: object)
          let article = self.behind(.article, at: object)
          let further = max(of, article)
          if further < 0 || further > last { break }
          object = further
        }
        return TimeEvent(
          type: type, point: point, words: words, objectToken: min(UInt32(object), words.endToken),
          isQuoted: false, headIsFirst: place == first,
          object: object < Int(words.endToken)
            ? range(from: object, to: Int(words.endToken)) : SourceRange(0, 0))
      }
      place = next(place)
    }
    if let passed {
      return TimeEvent(
        type: .occurrence, point: point, words: words,
        objectToken: min(UInt32(passed.next), words.endToken),
        isQuoted: false, headIsFirst: passed.place == first)
    }
    return TimeEvent(
      type: .stated, point: point, words: words, objectToken: words.firstToken, isQuoted: false,
      headIsFirst: false)
  }

  mutating func isBareHead() -> Bool { longest(.head, at: position) != nil }

  // MARK: Triggers

  /// `khi cần thiết`, `upon written request of …`, `đột xuất`, `khi phát hiện …`.
  mutating func trigger() -> TimeValue? {
    attempt { parser in
      let first = parser.position
      if parser.take(.requestOf) {
        var trigger = TimeTrigger(kind: .request)
        trigger.of = parser.name()
        return trigger.of == nil ? nil : .trigger(trigger)
      }
      let isCase = parser.take(.inCase)
      let hasLead =
        isCase || parser.take(.pointMoment) || parser.take(.upon)
        || parser.take(.after) || (parser.language == .vietnamese && parser.take(.since))
      _ = parser.take(.pointMoment)
      let mayBeBare = hasLead || parser.language == .vietnamese || first == parser.start
      for (word, kind) in [(TimeWord.adHoc, TriggerKind.adHoc), (.urgent, .urgent)] {
        let saved = parser.position
        if parser.take(word), parser.isAtPartEnd() || parser.isAt(.pointMoment) {
          return .trigger(TimeTrigger(kind: kind))
        }
        parser.position = saved
      }
      if mayBeBare || parser.isAtOwnLead() {
        let saved = parser.position
        if parser.take(.needed), parser.isAtPartEnd() {
          return .trigger(TimeTrigger(kind: .needed))
        }
        parser.position = saved
      }
      if mayBeBare, let request = parser.request() { return .trigger(request) }
      guard hasLead, let event = parser.event() else { return nil }
      return .trigger(TimeTrigger(kind: .event, event: event, isCase: isCase))
    }
  }

  /// A trigger under a limit's label: an event, or what the phrase adds to a limit. A Vietnamese
  /// one that is no event belongs under the label for triggers.
  mutating func dueTrigger() -> TimeValue? {
    attempt { parser in
      let isFirst = parser.position == parser.start
      guard case .trigger(let trigger)? = parser.trigger() else { return nil }
      let isEvent = trigger.kind == .event
      return !isFirst || isEvent || parser.language == .english ? .trigger(trigger) : nil
    }
  }

  /// `as needed` has its own lead word.
  private mutating func isAtOwnLead() -> Bool {
    isAt(.needed) && longest(.head, at: position) == nil
  }

  private mutating func request() -> TimeTrigger? {
    attempt { parser in
      var trigger = TimeTrigger(kind: .request)
      if parser.language == .english {
        _ = parser.take(.article)
        trigger.isWritten = parser.take(.written)
      }
      guard parser.take(.onRequest) else { return nil }
      if parser.take(.inWriting) { trigger.isWritten = true }
      if parser.take(.of) || (parser.language == .english && parser.take(.by)) {
        trigger.of = parser.name()
        if trigger.of == nil { return nil }
      }
      return parser.isAtPartEnd() ? trigger : nil
    }
  }

  /// Whose: a quoted text or words.
  private mutating func name() -> TimeWordRange? {
    if let text = quoted() { return text }
    guard kind(at: position) == .word else { return nil }
    let first = position
    let last = wordsEnd(from: first, stop: nil)
    guard last > first else { return nil }
    position = last
    return words(from: first, to: last)
  }

  mutating func isAtPartEnd() -> Bool {
    position >= end || isConnector(at: position) || isAt(.forWord)
      || kind(at: position) == .closeParenthesis
  }

  /// An event in its own words, where only an event can stand.
  mutating func freeEvent() -> TimeValue? {
    guard !isAt(.within), !isAt(.noLater), !isAt(.atMost), !isAt(.every), !isAt(.periodic) else {
      return nil
    }
    return event().map { .trigger(TimeTrigger(kind: .event, event: $0)) }
  }

  // MARK: Channels and cases

  mutating func channels() -> TimeChannels {
    var result: TimeChannels = []
    while position < end {
      let saved = position
      if !result.isEmpty { _ = take(.comma) || take(.or) || take(.and) }
      let hasLead = take(.by)
      if let channel = channel(hasLead: hasLead || !result.isEmpty) {
        result.insert(channel)
      } else {
        if position != saved { position = saved }
        break
      }
    }
    return result
  }

  private mutating func channel(hasLead: Bool) -> TimeChannels? {
    if !hasLead {
      if take(.inWriting) { return .writing }
      if take(.orally) { return .inPerson }
      return nil
    }
    if take(.writing) || take(.inWriting) { return .writing }
    if take(.telephone) { return .telephone }
    if take(.electronicMail) { return .electronicMail }
    if take(.fax) { return .fax }
    if take(.inPerson) || take(.orally) { return .inPerson }
    if take(.electronicData) { return .electronicData }
    return nil
  }

  /// `without delay and in writing`: a channel that closes its part.
  mutating func joinedChannels() -> TimeChannels {
    attempt { parser in
      _ = parser.take(.comma)
      _ = parser.take(.and)
      let channels = parser.channels()
      return channels.isEmpty || !parser.isAtPartEnd() ? nil : channels
    } ?? []
  }

  /// `for "ordinary requests" within …`, `trường hợp phức tạp thì …`.
  mutating func leadingScope() -> TimeWordRange? {
    guard slot == .due || slot == .every else { return nil }
    return attempt { parser in
      guard parser.take(.inCase) || parser.take(.forWord) || parser.take(.toward) else {
        return nil
      }
      if let text = parser.quoted() {
        _ = parser.take(.comma) || parser.take(.colon) || parser.take(.consequence)
        return text
      }
      let first = parser.position
      var place = first
      while place < parser.end, place - first < 64 {
        let behind = parser.behind(.consequence, at: place)
        if behind >= 0 || parser.kind(at: place) == .colon {
          guard place > first else { return nil }
          parser.position = behind >= 0 ? behind : parser.next(place)
          return parser.words(from: first, to: place)
        }
        place = parser.next(place)
      }
      return nil
    }
  }

  mutating func trailingScope() -> TimeWordRange? {
    guard slot == .due || slot == .every else { return nil }
    return attempt { parser in
      guard parser.take(.forWord) else { return nil }
      return parser.name()
    }
  }
}
