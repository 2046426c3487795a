import QCSyntax

/// Makes a key of what a phrase of time means: two phrases have the same key when they set the same
/// time, whatever words say it (`1 năm`, `12 tháng`; `nhận`, `nhận được`; `05`, `5`).
struct TimeKey {
  let source: UnsafeBufferPointer<UInt8>
  /// Whether words are left out where a type says what they mean: for two texts in two languages.
  let isAcrossLanguages: Bool
  /// Whether every length and partly given day counts as a blank: for ``isBlankFilled``.
  var leavesLengthsOut = false
  /// What replaces the name of the declared paper in the words of an event, both folded.
  var mention: (name: [UInt8], key: [UInt8])?
  var output: [UInt8] = []

  init(source: UnsafeBufferPointer<UInt8>, isAcrossLanguages: Bool) {
    self.source = source
    self.isAcrossLanguages = isAcrossLanguages
  }

  mutating func write(_ phrase: TimePhrase) {
    for part in phrase.parts {
      byte(0xF0 + part.joint.rawValue)
      byte(part.channels.rawValue)
      if let scope = part.scope { words(scope.range) }
      value(part.value)
    }
  }

  // MARK: - Implementation

  private mutating func value(_ value: TimeValue) {
    switch value {
    case .blank: byte(1)
    case .cadence(let cadence):
      byte(2)
      length(cadence.length)
      number(Int(cadence.times))
      flag(cadence.isMinimum)
    case .limit(let limit):
      byte(3)
      length(limit.length)
      length(limit.upTo)
      byte(limit.bound.rawValue)
      byte(limit.direction.rawValue)
      event(limit.event)
      flag(limit.isUndone)
      number(Int(limit.statedDate?.dayNumber ?? -1))
    case .notice(let notice):
      byte(4)
      length(notice.length)
      flag(notice.isMinimum)
      flag(notice.isWritten)
    case .day(let rule):
      byte(5)
      byte(rule.bound.rawValue)
      day(rule.day)
      byte(rule.part?.rawValue ?? 0xFF)
      number(Int(rule.clock ?? 0xFFFF))
    case .nearDay(let near):
      byte(6)
      flag(near.isNext)
      flag(near.isWorking)
      event(near.event)
    case .anniversary(let anniversary):
      byte(7)
      flag(anniversary.isMidPoint)
      flag(anniversary.isAround)
      event(anniversary.event)
    case .span(let span):
      byte(8)
      edge(span.from)
      edge(span.to)
    case .throughout(let event):
      byte(9)
      self.event(event)
    case .trigger(let trigger):
      byte(10)
      byte(trigger.kind.rawValue)
      event(trigger.event)
      if let of = trigger.of { words(of.range) }
      flag(trigger.isWritten)
      flag(trigger.isCase)
    case .vague(let vague):
      byte(11)
      byte(vague.word.rawValue)
      event(vague.event)
    case .open(let open):
      byte(12)
      byte(open.kind.rawValue)
      // `theo quy định của Luật …`: which law is said in the words.
      if !isAcrossLanguages { words(open.words.range) }
    case .extended(let more):
      byte(13)
      length(more.length)
      byte(more.kind.rawValue)
      flag(more.isMaximum)
      flag(more.isOnce)
      if let words = more.inCase { self.words(words.range) }
    }
  }

  private mutating func length(_ length: TimeLength?) {
    guard let length else { return byte(0) }
    if leavesLengthsOut {
      byte(1)
      return byte(length.unit.rawValue)
    }
    // A quarter is three months, a year twelve, a week seven days; an hour is no part of a day that
    // is counted as a whole, and working time is a measure of its own.
    let (factor, unit): (Int, TimeUnit) =
      switch length.unit {
      case .week: (7, .day)
      case .quarter: (3, .month)
      case .halfYear: (6, .month)
      case .year: (12, .month)
      default: (1, length.unit)
      }
    byte(2)
    byte(length.count == 0 ? length.unit.rawValue : unit.rawValue)
    number(Int(length.count) * factor)
  }

  private mutating func day(_ day: CalendarDay) {
    if leavesLengthsOut, day.year > 0 || day.month > 0 || day.isPartial { return byte(1) }
    number(Int(day.year))
    for field in [day.quarter, day.month, day.day, day.weekday] { byte(UInt8(bitPattern: field)) }
    flag(day.isWorking)
    byte(day.of.rawValue)
    flag(day.isPartial)
  }

  private mutating func edge(_ edge: SpanEdge?) {
    switch edge {
    case nil: byte(0)
    case .day(let day):
      byte(1)
      self.day(day)
    case .event(let event):
      byte(2)
      self.event(event)
    }
  }

  /// A head word with nothing else is its type; of others the words count.
  private mutating func event(_ event: TimeEvent?) {
    guard let event else { return byte(0) }
    byte(1)
    byte(event.type.rawValue)
    // Hours from the moment, days from the day after (Civil Code, article 147): not the same.
    if !isAcrossLanguages { byte(event.point == .moment ? 1 : 0) }
    if event.isBare, !event.isQuoted { return byte(0xFE) }
    if isAcrossLanguages, event.type != .stated, event.headIsFirst { return byte(0xFD) }
    words(event.words.range)
  }

  private mutating func words(_ range: SourceRange) {
    var key: [UInt8] = []
    appendTextKey(of: UnsafeBufferPointer(rebasing: source[range.bounds]), to: &key)
    if let mention, !mention.name.isEmpty, let place = key.firstPlace(of: mention.name) {
      key.replaceSubrange(place, with: mention.key)
    }
    number(key.count)
    output += key
  }

  private mutating func byte(_ byte: UInt8) { output.append(byte) }

  private mutating func flag(_ flag: Bool) { output.append(flag ? 1 : 0) }

  private mutating func number(_ number: Int) {
    let bits = UInt32(truncatingIfNeeded: number)
    for shift in [UInt32(0), 8, 16, 24] { output.append(UInt8(bits >> shift & 0xFF)) }
  }
}
