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
  if let phrase = parser.phrase() { return .success(phrase, phrase.findings) }
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

// MARK: - Implementation

/// A cursor over the tokens of one phrase. What a production does not take it gives back.
struct TimeParser {
  let tokens: UnsafeBufferPointer<Token>
  let source: UnsafeBufferPointer<UInt8>
  let words: TimeWords
  let start: Int
  private(set) var end: Int
  var slot: TimeSlot
  let language: Language
  var position: Int
  /// The furthest token that any production began at, for the place of a failure.
  var furthest: Int
  /// A mistake that no other reading excuses.
  private(set) var mistake: TimeFailure?
  /// For each token whether the rest of the phrase is time from there: 0 unknown, 1 no, 2 yes.
  private var restMemo: [UInt8] = []
  /// Connectors further than this from the start are read as words.
  /// Whether the brackets around several cadences are open.
  var hasOpenParenthesis = false
  private static let longest = 256

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
  }

  /// Begins again in another slot.
  mutating func begin(slot: TimeSlot) {
    self.slot = slot
    position = start
    furthest = start
    mistake = nil
    restMemo = []
  }

  private static func isLayout(_ kind: TokenKind) -> Bool {
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
  mutating func isRest(at place: Int) -> Bool {
    if place >= end { return true }
    guard place - start < TimeParser.longest else { return false }
    if restMemo.isEmpty {
      restMemo = [UInt8](repeating: 0, count: min(end - start, TimeParser.longest))
    }
    if restMemo[place - start] != 0 { return restMemo[place - start] == 2 }
    restMemo[place - start] = 1
    let saved = position
    position = place
    let none = TimePart(value: .blank, firstToken: UInt32(place))
    var parts: [TimePart] = [none]
    let isRest = rest(into: &parts)
    position = saved
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
    if joint == nil, !sawComma, !mayFollowDirectly(previous) {
      position = saved
      return nil
    }
    guard var part = part(isStrong: true) else {
      position = saved
      return nil
    }
    part.joint = joint ?? implied(part, after: previous)
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
  private func mayFollowDirectly(_ previous: TimePart) -> Bool { true }

  /// `15 tháng 4, 15 tháng 8 và 31 tháng 12 hằng năm`: the last day says it for all.
  private func completeDays(_ parts: inout [TimePart]) {
    var index = parts.count - 1
    while index > 0 {
      if case .day(let last) = parts[index].value, case .day(var rule) = parts[index - 1].value,
        parts[index].joint == .and
      {
        if rule.day.of == .none, rule.day.year == 0 {
          rule.day.of = last.day.of
          rule.day.year = last.day.year
          if rule.day.month == 0, last.day.of != .eachMonth, last.day.of != .nextMonth {
            rule.day.month = last.day.month
          }
          parts[index - 1].value = .day(rule)
        }
      }
      index -= 1
    }
    // The first day's bound holds for all.
    for index in parts.indices.dropFirst() {
      if case .day(var rule) = parts[index].value, rule.bound == .plain,
        case .day(let previous) = parts[index - 1].value, parts[index].joint == .and
      {
        rule.bound = previous.bound
        parts[index].value = .day(rule)
      }
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
    if part.scope == nil { part.scope = trailingScope() }
    return part
  }

  private mutating func value(isStrong: Bool) -> TimeValue? {
    if let blank = blank() { return blank }
    switch slot {
    case .every:
      return anniversary() ?? cadence() ?? dayRule() ?? steady()
        ?? (isStrong ? extended() ?? trigger() ?? limit(needsEvent: false) : nil) ?? open()
    case .due:
      return notice() ?? nearDay() ?? dayRule() ?? extended() ?? vague() ?? limit(needsEvent: false)
        ?? open() ?? throughout() ?? anniversary() ?? trigger()
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

  // MARK: Tokens

  func kind(at place: Int) -> TokenKind? { place < end ? tokens[place].kind : nil }

  @inline(__always)
  func next(_ place: Int) -> Int {
    var result = place + 1
    while result < end, TimeParser.isLayout(tokens[result].kind) { result += 1 }
    return result
  }

  mutating func advance() {
    position = next(position)
    furthest = max(furthest, position)
  }

  /// The bytes of a token without blanks behind it.
  func text(at place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range(from: place, to: place + 1).bounds])
  }

  /// The bytes of tokens, without blanks behind them.
  func range(from first: Int, to last: Int) -> SourceRange {
    guard first < tokens.count, last > first else { return SourceRange(0, 0) }
    let begin = min(Int(tokens[first].offset), source.count)
    let stop = last < tokens.count ? Int(tokens[last].offset) : source.count
    let limit = max(begin, min(stop, source.count))
    return SourceRange(begin, visibleEndOfText(source, from: begin, to: limit))
  }

  /// The place behind the longest phrase at `place` that means `word`; -1 if there is none.
  @inline(__always)
  func behind(_ word: TimeWord, at place: Int) -> Int {
    guard place < end, tokens[place].kind == .word, words.mayBegin(tokens[place].payload) else {
      return -1
    }
    var node: UInt64 = 0
    var current = place
    var found = -1
    while current < end, tokens[current].kind == .word {
      node = words.child(of: node, by: tokens[current].payload)
      if node == 0 { break }
      current = next(current)
      if words.means(node, word, language) { found = current }
    }
    return found
  }

  /// The longest phrase of a sort at `place`: its value, and the place behind it.
  func longest(_ sort: TimeWords.Sort, at place: Int) -> (value: Int, behind: Int)? {
    guard place < end, tokens[place].kind == .word, words.mayBegin(tokens[place].payload) else {
      return nil
    }
    var node: UInt64 = 0
    var current = place
    var found: (Int, Int)?
    while current < end, tokens[current].kind == .word {
      node = words.child(of: node, by: tokens[current].payload)
      if node == 0 { break }
      current = next(current)
      if let value = words.value(of: node, sort, language) { found = (Int(value), current) }
    }
    return found
  }

  func isAt(_ word: TimeWord) -> Bool { behind(word, at: position) >= 0 }

  mutating func take(_ word: TimeWord) -> Bool {
    let place = behind(word, at: position)
    guard place >= 0 else { return false }
    position = place
    furthest = max(furthest, position)
    return true
  }

  mutating func number(_ sort: TimeWords.Sort) -> Int? {
    guard let (value, behind) = longest(sort, at: position) else { return nil }
    position = behind
    furthest = max(furthest, position)
    return value
  }

  mutating func take(_ expected: TokenKind) -> Bool {
    guard kind(at: position) == expected else { return false }
    advance()
    return true
  }

  /// Whether a sign or a word that may join two parts stands here.
  func isConnector(at place: Int) -> Bool {
    switch kind(at: place) {
    case .comma, .semicolon: true
    case .word:
      behind(.or, at: place) >= 0 || behind(.and, at: place) >= 0 || behind(.then, at: place) >= 0
        || behind(.but, at: place) >= 0
    default: false
    }
  }

  /// Gives back what a production took unless it gives a value.
  mutating func attempt<Value>(_ production: (inout TimeParser) -> Value?) -> Value? {
    let saved = position
    if let value = production(&self) { return value }
    position = saved
    return nil
  }
}
