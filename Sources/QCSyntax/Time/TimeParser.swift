/// Reads a phrase of time.
///
/// Total, and bounded: each connector is tried once as the beginning of the rest.
///
/// - Parameters:
///   - tokens: the tokens of the file.
///   - range: those of the phrase: to the end of its line, a brace or a comment.
///   - slot: the label it stands under.
///   - language: that of the label, in which the phrase is read.
///   - source: the text of the file with its padding.
///   - words: the table from whose interner the word ids of the tokens come.
package func parseTime(
  _ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, slot: TimeSlot, language: Language,
  source: UnsafeBufferPointer<UInt8>, words: TimeWords
) -> TimeResult {
  let range = range.clamped(to: 0..<tokens.count)
  var parser = TimeParser(
    tokens: tokens, range: range, slot: slot, language: language, source: source, words: words)
  guard parser.position < parser.end else {
    return .failure(TimeFailure(token: range.lowerBound, reason: .missingPhrase))
  }
  guard parser.end - parser.start <= TimeParser.longest else {
    return .failure(
      TimeFailure(token: parser.start + TimeParser.longest, reason: .notUnderstood))
  }
  if let phrase = parser.phrase() {
    var findings = phrase.findings
    parser.findLengthsInWords(of: phrase, &findings)
    return .success(phrase, findings)
  }
  if let failure = parser.mistake { return .failure(failure) }
  let furthest = parser.furthest
  for other in [TimeSlot.due, .every, .when, .during] where other != slot {
    parser.begin(slot: other)
    if parser.phrase(isStrong: true) != nil {
      return .failure(TimeFailure(token: range.lowerBound, reason: .wrongSlot(other)))
    }
  }
  return .failure(
    TimeFailure(
      token: min(furthest, max(range.upperBound - 1, range.lowerBound)), reason: .notUnderstood))
}

/// Reads a text that is nothing but a phrase of time.
///
/// - Returns: what came of it, and the tokens of the text, the end of the file last.
package func readTime(
  _ source: SourceFile, slot: TimeSlot, language: Language
) -> (result: TimeResult, tokens: [Token]) {
  var interner = TimeWords.shared.interner
  var tokens: [Token] = []
  tokenize(source, interner: &interner, into: &tokens)
  let result = tokens.withUnsafeBufferPointer { tokens in
    source.storage.withUnsafeBufferPointer { bytes in
      parseTime(
        tokens, 0..<max(0, tokens.count - 1), slot: slot, language: language, source: bytes,
        words: TimeWords.shared)
    }
  }
  return (result, tokens)
}

// MARK: - Implementation

/// A cursor over the tokens of one phrase. What a production does not take it gives back.
///
/// What only looks is mutating as well: a struct of this size is copied whenever it is lent.
struct TimeParser: ~Copyable {
  let tokens: UnsafeBufferPointer<Token>
  let source: UnsafeBufferPointer<UInt8>
  let words: TimeWords
  let start: Int
  let end: Int
  var slot: TimeSlot
  let language: Language
  var position: Int { didSet { here = begun(at: position) } }
  /// The words of time that may begin at `position`.
  private(set) var here = TimeBeginnings.none
  /// The furthest token that any production began at, for the place of a failure.
  var furthest: Int
  /// The number that was read last, and the tokens it stands at: productions ask for one after the
  /// other at one place. Nil where there is none.
  var lastNumber: (first: Int, end: Int, value: Int?) = (-1, -1, nil)
  /// A mistake that no other reading excuses.
  var mistake: TimeFailure?
  /// For each token whether the rest of the phrase is time from there: 0 unknown, 1 no, 2 yes.
  private var restMemo: [UInt8] = []
  private var depth = 0
  /// Whether the part in hand follows a day of the month: `vào ngày 15 và 30 hằng tháng`.
  var followsDay = false
  /// Whether the brackets around several cadences are open.
  var hasOpenParenthesis = false
  private static let deepest = 8
  /// A phrase of more tokens is no phrase of time.
  static let longest = 512

  init(
    tokens: UnsafeBufferPointer<Token>, range: Range<Int>, slot: TimeSlot, language: Language,
    source: UnsafeBufferPointer<UInt8>, words: TimeWords
  ) {
    self.tokens = tokens
    self.source = source
    self.words = words
    self.slot = slot
    self.language = language
    var first = range.lowerBound
    var last = range.upperBound
    while first < last, TimeParser.isLayout(tokens[first].kind) || tokens[first].kind == .colon {
      first += 1
    }
    while last > first,
      TimeParser.isLayout(tokens[last - 1].kind) || tokens[last - 1].kind == .semicolon
    {
      last -= 1
    }
    start = first
    end = last
    position = first
    furthest = first
    here = begun(at: first)
  }

  /// Begins again in another slot.
  mutating func begin(slot: TimeSlot) {
    self.slot = slot
    position = start
    furthest = start
    mistake = nil
    lastNumber = (-1, -1, nil)
    restMemo = []
    depth = 0
    hasOpenParenthesis = false
  }

  static func isLayout(_ kind: TokenKind) -> Bool {
    kind == .newline || kind == .comment || kind == .endOfFile
  }

  mutating func fail(_ reason: TimeFailure.Reason, at token: Int) {
    if mistake == nil { mistake = TimeFailure(token: token, reason: reason) }
  }

  // MARK: Phrases

  mutating func phrase(isStrong: Bool = false) -> TimePhrase? {
    guard var first = part(isStrong: isStrong) else { return nil }
    first.joint = .first
    var parts = [first]
    guard rest(into: &parts), mistake == nil else { return nil }
    completeDays(&parts)
    return TimePhrase(slot: slot, language: language, parts: parts)
  }

  /// Further parts, to the end of the phrase.
  private mutating func rest(into parts: inout [TimePart]) -> Bool {
    while position < end {
      guard parts.count < 16, let next = joinedPart(after: parts[parts.count - 1]) else {
        return false
      }
      parts.append(next)
    }
    return true
  }

  /// Whether all that follows from `place` is time.
  ///
  /// Asked the first time, it answers for every place where a part may begin, from the last to the
  /// first: each finds the answers it needs, and nothing nests deeply.
  mutating func isRest(at place: Int) -> Bool {
    if restMemo.isEmpty {
      restMemo = [UInt8](repeating: 0, count: end - start + 1)
      for other in stride(from: end - 1, through: start, by: -1)
      where isConnector(at: other) || behind(.extended, at: other) >= 0 {
        _ = findRest(at: other)
      }
    }
    return findRest(at: place)
  }

  private mutating func findRest(at place: Int) -> Bool {
    if place >= end { return true }
    if restMemo[place - start] != 0 { return restMemo[place - start] == 2 }
    guard depth < TimeParser.deepest else { return false }
    restMemo[place - start] = 1
    depth += 1
    let saved = position
    position = place
    var parts = [TimePart(value: .blank, firstToken: UInt32(place))]
    let isRest = rest(into: &parts)
    position = saved
    depth -= 1
    restMemo[place - start] = isRest ? 2 : 1
    return isRest
  }

  /// `, hoặc khi cần thiết`, `, then in writing …`.
  private mutating func joinedPart(after previous: TimePart) -> TimePart? {
    let saved = position
    var joint: TimeJoint?
    var sawComma = false
    while let kind = kind(at: position) {
      if kind == .comma || kind == .semicolon {
        sawComma = true
        advance()
      } else if take(.then) {
        joint = .then
      } else if take(.inAnyEvent) {
        joint = joint ?? .and
      } else if joint == nil, take(.or) {
        joint = .or
      } else if joint == nil, take(.and) || take(.but) {
        joint = .and
      } else {
        break
      }
    }
    furthest = max(furthest, position)
    if case .day(let rule) = previous.value, rule.day.day > 0, rule.day.month == 0 {
      followsDay = true
    }
    defer { followsDay = false }
    guard var part = part(isStrong: true),
      joint != nil || sawComma || mayFollowDirectly(part, previous)
    else {
      position = saved
      return nil
    }
    part.joint = joint ?? implied(part, after: previous)
    // `within 3 months and 10 days after …` is one length, which no rule has: not two limits.
    if part.joint == .and, part.scope == nil, previous.scope == nil,
      case .limit(let limit) = part.value, limit.bound == .plain, limit.length != nil,
      case .limit(let first) = previous.value, first.event == nil
    {
      position = saved
      return nil
    }
    return part
  }

  /// How a part joins when no word says so.
  private func implied(_ part: TimePart, after previous: TimePart) -> TimeJoint {
    switch (previous.value, part.value) {
    case (_, .trigger): .or
    case (.cadence, .day), (.cadence, .limit), (.cadence, .nearDay), (_, .anniversary): .at
    default: .and
    }
  }

  /// Whether a part may follow without any sign: `hằng năm trước ngày 31/10`,
  /// `annually on the anniversary of …`.
  private mutating func mayFollowDirectly(_ part: TimePart, _ previous: TimePart) -> Bool {
    switch (previous.value, part.value) {
    // `6 tháng đầu năm` is the first half-year, which no rule has.
    case (.cadence, .day):
      language == .english
        || behind(.startOf, at: Int(part.firstToken)) < 0
          && behind(.endOf, at: Int(part.firstToken)) < 0
    case (.cadence, .limit), (.cadence, .nearDay), (.cadence, .trigger): true
    case (_, .anniversary), (_, .extended), (.trigger, .trigger), (.vague, .limit): true
    case (.blank, _): true
    default: false
    }
  }

  /// One part: `[case] [channels] value [channels] [case]`.
  private mutating func part(isStrong: Bool) -> TimePart? {
    let saved = position
    furthest = max(furthest, position)
    var part = TimePart(value: .blank, firstToken: UInt32(position))
    part.scope = leadingScope()
    part.channels = channels()
    guard let value = value(isStrong: isStrong) else {
      position = saved
      return nil
    }
    part.value = value
    if part.channels.isEmpty { part.channels = channels() }
    if part.channels.isEmpty { part.channels = joinedChannels() }
    if part.scope == nil { part.scope = trailingScope() }
    return part
  }

  private mutating func value(isStrong: Bool) -> TimeValue? {
    if let blank = blank() { return blank }
    switch slot {
    case .every:
      return anniversary() ?? cadence() ?? dayRule() ?? steady()
        ?? (position > start ? extended() ?? trigger() ?? limit(needsEvent: false) : nil) ?? open()
    case .due:
      return notice() ?? nearDay() ?? dayRule() ?? extended() ?? vague() ?? limit(needsEvent: false)
        ?? open() ?? throughout() ?? anniversary() ?? dueTrigger()
    case .during:
      return span() ?? dayRule() ?? throughout() ?? nearDay() ?? open()
    case .when:
      return trigger() ?? dayRule() ?? nearDayWithEvent() ?? vagueWithEvent()
        ?? plainLimit() ?? (isStrong ? nil : freeEvent())
    case .entry:
      return entryLimit() ?? entryDay() ?? entryEvent()
    case .term:
      return span() ?? termLimit() ?? open()
    }
  }

  /// A blank that stands for a whole value.
  private mutating func blank() -> TimeValue? {
    guard kind(at: position) == .blank else { return nil }
    let saved = position
    if length() != nil {
      position = saved
      return nil
    }
    advance()
    if kind(at: position) == .word, !isConnector(at: position) {
      position = saved
      return nil
    }
    return .blank
  }
}
