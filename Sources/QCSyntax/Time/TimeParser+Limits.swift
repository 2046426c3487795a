extension TimeParser {
  /// `trong 03 ngày làm việc kể từ ngày nhận được`, `trước ngày xét xử ít nhất 10 ngày`.
  mutating func limit(needsEvent: Bool) -> TimeValue? {
    attempt { parser in
      guard let limit = parser.window() ?? parser.anyLimit() else { return nil }
      return needsEvent && limit.event == nil ? nil : .limit(limit)
    }
  }

  private mutating func anyLimit() -> TimeLimit? {
    attempt { parser in
      var limit = TimeLimit(bound: .plain, direction: .after)
      var isLate = false
      var saidAfter = false
      bounds: while true {
        if parser.take(.noLater) {
          limit.bound = .atMost
          isLate = true
        } else if parser.take(.atMost) || parser.take(.within) {
          limit.bound = .atMost
        } else if parser.take(.atLeast) {
          limit.bound = .atLeast
        } else if parser.take(.overdue) {
          limit.direction = .past
        } else {
          let saved = parser.position
          if parser.take(.upon), parser.isAt(.article) { _ = parser.take(.article) }
          if parser.take(.after) || saved != parser.position {
            if parser.isLengthAhead() || parser.isAt(.atMost) || parser.isAt(.within) {
              saidAfter = true
              continue bounds
            }
            parser.position = saved
          }
          break bounds
        }
      }
      if let length = parser.length() {
        limit.length = length
        return parser.behindLength(limit, isLate: isLate)
      }
      if let (least, most) = parser.pairedLength() {
        limit.length = least
        limit.upTo = most
        limit.bound = .plain
        return parser.behindLength(limit, isLate: false)
      }
      if limit.direction == .past || saidAfter { return nil }
      return parser.withoutLength(limit, isLate: isLate)
    }
  }

  private mutating func isLengthAhead() -> Bool {
    // A look: neither the place nor how far was read, nor a mistake in it, counts.
    let saved = (position, furthest, mistake, lastNumber)
    defer { (position, furthest, mistake, lastNumber) = saved }
    return length() != nil || pairedLength() != nil
  }

  /// `01/05 ngày làm việc`: from one to five, by the case.
  private mutating func pairedLength() -> (TimeLength, TimeLength)? {
    attempt { parser in
      guard parser.kind(at: parser.position) == .pair else { return nil }
      let groups = parser.groups(at: parser.position)
      parser.advance()
      guard groups.count == 2, groups[0] > 0, groups[0] < groups[1], let unit = parser.unit() else {
        return nil
      }
      return (
        TimeLength(count: UInt16(clamping: groups[0]), unit: unit),
        TimeLength(count: UInt16(clamping: groups[1]), unit: unit)
      )
    }
  }

  /// What follows `03 ngày`: before or after an event, or nothing.
  private mutating func behindLength(_ start: TimeLimit, isLate: Bool) -> TimeLimit? {
    var limit = start
    if take(.inAdvance) {
      limit.direction = .before
      if isLate { limit.bound = .atLeast }
      let saved = position
      if take(.of) { limit.event = event() }
      if limit.event == nil { position = saved }
      return limit
    }
    let saved = position
    if take(.before) {
      limit.direction = .before
      if isLate { limit.bound = .atLeast }
      limit.event = event()
      if limit.event == nil, position < end, !isConnector(at: position) { return nil }
      return limit
    }
    _ = take(.comma)
    if take(.since) || take(.after) {
      if let event = event() {
        limit.event = event
        statedDate(&limit)
        return limit
      }
      // Nothing behind `kể từ`: the phrase is broken off.
      furthest = max(furthest, position)
      if position >= end { return nil }
    }
    position = saved
    if limit.direction == .past, position < end, !isConnector(at: position) {
      // `quá 20 ngày chưa hoàn thành`: what has not come about.
      limit.event = event()
      limit.isUndone = limit.event != nil
    }
    statedDate(&limit)
    return limit
  }

  /// `= 20/5/2018`: what the drafter computed.
  private mutating func statedDate(_ limit: inout TimeLimit) {
    guard kind(at: position) == .equals else { return }
    let saved = position
    advance()
    _ = take(.dayWord)
    if let day = calendarDay(hasDayWord: false, hasBound: false), let date = day.date {
      limit.statedDate = date
    } else {
      position = saved
    }
  }

  /// `trước khi … [ít nhất 10 ngày]`, `trước ít nhất 10 ngày`, `after signature`.
  private mutating func withoutLength(_ start: TimeLimit, isLate: Bool) -> TimeLimit? {
    var limit = start
    if limit.bound != .plain, !isLate { return nil }
    if take(.before) {
      limit.direction = .before
      limit.bound = .plain
      let saved = position
      let bound = lengthBound()
      if let length = length() {
        limit.bound = bound
        limit.length = length
        return limit
      }
      position = saved
      guard let event = event(mayEndInLength: language == .vietnamese) else { return nil }
      limit.event = event
      let behind = position
      _ = take(.comma)
      let trailing = lengthBound()
      if let length = length() {
        limit.length = length
        limit.bound = isLate ? .atLeast : trailing
      } else {
        position = behind
      }
      return limit
    }
    guard slot != .when, limit.bound == .plain, take(.after) else { return nil }
    guard let event = event() else { return nil }
    limit.event = event
    return limit
  }

  private mutating func lengthBound() -> TimeBound {
    if take(.atLeast) || take(.noLater) { return .atLeast }
    return take(.atMost) ? .atMost : .plain
  }

  /// `between 10 and 15 days before the hearing`, `từ 10 đến 15 ngày trước ngày xét xử`.
  private mutating func window() -> TimeLimit? {
    attempt { parser in
      let isVietnamese = parser.language == .vietnamese
      guard parser.take(isVietnamese ? .fromWord : .between), let first = parser.number() else {
        return nil
      }
      let unit = parser.unit()
      guard parser.take(isVietnamese ? .untilWord : .and), let upper = parser.length() else {
        return nil
      }
      var limit = TimeLimit(bound: .plain, direction: .after)
      limit.length = TimeLength(count: UInt16(clamping: first), unit: unit ?? upper.unit)
      limit.upTo = upper
      return parser.behindLength(limit, isLate: false)
    }
  }

  /// A limit that may stand as a condition: `quá 20 ngày …`, `sau 30 ngày kể từ …`,
  /// `trước khi …`; one with a bound is a limit and belongs under another label.
  mutating func plainLimit() -> TimeValue? {
    attempt { parser in
      guard let limit = parser.anyLimit(), limit.bound == .plain,
        limit.event != nil || limit.direction == .past
      else { return nil }
      return .limit(limit)
    }
  }

  // MARK: Entry, term, span

  /// `sau 45 ngày, kể từ ngày ký = 20/5/2018`.
  mutating func entryLimit() -> TimeValue? {
    attempt { parser in
      _ = parser.take(.withEffect)
      return parser.limit(needsEvent: false)
    }
  }

  mutating func entryDay() -> TimeValue? {
    attempt { parser in
      _ = parser.take(.withEffect)
      _ = parser.take(.fromWord) || parser.take(.upon) || parser.take(.onDay)
      let hasDayWord = parser.take(.dayWord)
      guard let day = parser.calendarDay(hasDayWord: hasDayWord, hasBound: false) else {
        return nil
      }
      return .day(DayRule(bound: .plain, day: day))
    }
  }

  /// `kể từ ngày ký`, `upon last signature`.
  mutating func entryEvent() -> TimeValue? {
    attempt { parser in
      _ = parser.take(.withEffect)
      let hasLead =
        parser.take(.since) || parser.take(.upon) || parser.take(.fromWord)
        || parser.isAt(.pointDay) || parser.isAt(.pointMoment)
      guard let event = parser.event(), hasLead || event.type != .stated || event.isQuoted else {
        return nil
      }
      return .trigger(TimeTrigger(kind: .event, event: event))
    }
  }

  /// `4 năm`, `at most 10 years from the effective date`.
  mutating func termLimit() -> TimeValue? {
    attempt { parser in
      _ = parser.take(.termWord) || parser.take(.forWord)
      return parser.limit(needsEvent: false)
    }
  }

  /// `giai đoạn 2017-2021`, `từ … đến …`, `through 2010`, `01/10 năm trước – 31/3`.
  mutating func span() -> TimeValue? {
    attempt { parser in
      _ = parser.take(.termWord)
      if let pair = parser.joinedSpan() { return .span(pair) }
      if parser.slot == .term {
        let saved = parser.position
        let hasNow = parser.take(.fromNow)
        if parser.take(.throughWord) || hasNow {
          _ = parser.take(.pointDay)
          if let edge = parser.edge(stop: nil) { return .span(TimeSpan(from: nil, to: edge)) }
        }
        parser.position = saved
      }
      let hasFrom = parser.take(.fromWord)
      guard let from = parser.edge(stop: .untilWord) else { return nil }
      if parser.take(.untilWord) || parser.take(.dash) {
        guard let to = parser.edge(stop: nil) else { return nil }
        return .span(TimeSpan(from: from, to: to))
      }
      guard hasFrom || parser.slot == .term, case .day(let day) = from else { return nil }
      // A year alone, `nhiệm kỳ 2026`, is a term; a date alone is a day.
      if hasFrom { return .span(TimeSpan(from: from, to: nil)) }
      return day.month == 0 && day.year > 0 ? .span(TimeSpan(from: from, to: from)) : nil
    }
  }

  /// `2017-2021`, `01/10–31/7`.
  private mutating func joinedSpan() -> TimeSpan? {
    switch kind(at: position) {
    case .yearRange:
      let numbers = groups(at: position)
      guard numbers.count == 2 else { return nil }
      var from = CalendarDay()
      var to = CalendarDay()
      from.year = Int16(clamping: numbers[0])
      to.year = Int16(clamping: numbers[1])
      advance()
      return TimeSpan(from: .day(from), to: .day(to))
    case .documentNumber:
      let numbers = groups(at: position)
      guard numbers.count == 4,
        text(at: position).allSatisfy({ $0 < 0x40 || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 }),
        let from = plainDay(numbers[0], numbers[1]), let to = plainDay(numbers[2], numbers[3])
      else { return nil }
      advance()
      return TimeSpan(from: .day(from), to: .day(to))
    default: return nil
    }
  }

  private mutating func plainDay(_ day: Int, _ month: Int) -> CalendarDay? {
    guard CivilDate(year: 2024, month: month, day: day) != nil else { return nil }
    var result = CalendarDay()
    result.day = Int8(day)
    result.month = Int8(month)
    return result
  }

  private mutating func edge(stop: TimeWord?) -> SpanEdge? {
    let saved = position
    let hasDayWord = take(.dayWord)
    if let day = calendarDay(hasDayWord: hasDayWord, hasBound: true) { return .day(day) }
    position = saved
    if kind(at: position) == .integer, (1900...2999).contains(tokens[position].payload) {
      var day = CalendarDay()
      day.year = Int16(tokens[position].payload)
      advance()
      return .day(day)
    }
    if language == .english, take(.year) {
      if let edge = edge(stop: stop) { return edge }
      position = saved
    }
    return event(stop: stop).map { .event($0) }
  }
}
