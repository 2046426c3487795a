extension TimeParser {
  /// A date or a day that comes again, with its bound, part of day and clock time.
  mutating func dayRule() -> TimeValue? {
    guard mayBeginDay else { return nil }
    return attempt { parser in
      let bound = parser.dayBound()
      var part = parser.partOfDay()
      var clock = parser.clockTime()
      if clock != nil {
        part = part ?? parser.partOfDay()
        _ = parser.take(.comma)
        _ = parser.take(.onDay)
      }
      if part != nil, parser.language == .english { _ = parser.take(.of) }
      let hasDayWord = parser.take(.dayWord)
      guard
        let day = parser.calendarDay(
          hasDayWord: hasDayWord, hasBound: bound != .plain || parser.slot == .during)
      else {
        return nil
      }
      if clock == nil {
        clock = parser.attempt { parser in
          _ = parser.take(.atClock)
          return parser.clockTime()
        }
      }
      if part == nil { part = parser.partOfDay() }
      // `3 giờ chiều` is 15:00, and 15:00 says that it is the afternoon.
      if let hours = clock, let said = part {
        if hours < 720, said == .afternoon || said == .evening { clock = hours + 720 }
        part = nil
      }
      return .day(DayRule(bound: bound, day: day, part: part, clock: clock))
    }
  }

  private var mayBeginDay: Bool {
    @inline(__always) get {
      switch kind(at: position) {
      case .date, .partialDate, .pair, .integer, .clock: true
      case .word:
        here.mayBeAny(of: words.sets.days) || here.mayNameDay || beginsWithDigit(at: position)
      default: false
      }
    }
  }

  private mutating func dayBound() -> DayBound {
    if take(.onOrBefore) { return .by }
    if take(.noLater) {
      if take(.before) { return .before }
      _ = take(.onDay) || take(.upTo)
      return .by
    }
    if language == .english, take(.by) { return .by }
    if take(.before) { return .before }
    if slot != .during, take(.throughWord) { return .by }
    if take(.onDay) || (language == .english && take(.upon)) { return .on }
    return .plain
  }

  private mutating func partOfDay() -> PartOfDay? {
    guard here.mayBeAny(of: words.sets.partsOfDay) || here.mayBe(.onDay) else { return nil }
    for (word, part) in TimeParser.partsOfDay {
      let saved = position
      if language == .vietnamese { _ = take(.onDay) }
      if take(word) { return part }
      position = saved
    }
    return nil
  }

  static let partsOfDay: [(TimeWord, PartOfDay)] = [
    (.morning, .morning), (.noon, .noon), (.afternoon, .afternoon), (.evening, .evening),
  ]

  /// `8 giờ 30`, `8 giờ 30 phút`, `8h30`, `08:30`, `8:30 a.m.`: minutes after midnight.
  mutating func clockTime() -> UInt16? {
    attempt { parser in
      _ = parser.take(.atClock)
      var hour: Int
      var minute = 0
      switch parser.kind(at: parser.position) {
      case .clock:
        let groups = parser.groups(at: parser.position)
        guard groups.count == 2 else { return nil }
        (hour, minute) = (groups[0], groups[1])
        parser.advance()
      case .word:
        // `8h30` and `8g30` are one word.
        guard parser.beginsWithDigit(at: parser.position) else { return nil }
        let bytes = parser.text(at: parser.position)
        let groups = DigitGroups(bytes)
        guard (1...2).contains(groups.count),
          bytes.contains(where: { $0 | 0x20 == 0x68 || $0 | 0x20 == 0x67 }), bytes.count <= 5
        else { return nil }
        hour = groups[0]
        if groups.count == 2 { minute = groups[1] }
        parser.advance()
      case .integer:
        hour = Int(parser.tokens[parser.position].payload)
        parser.advance()
        if parser.take(.clockHour) {
          let saved = parser.position
          if parser.kind(at: parser.position) == .integer {
            minute = Int(parser.tokens[parser.position].payload)
            parser.advance()
            // `8 giờ 30 ngày …`, but not `8 giờ 21 tháng 9`.
            if !parser.take(.clockMinute), parser.isAt(.month) { parser.position = saved }
          }
          if parser.position == saved { minute = 0 }
        } else if !parser.isAt(.forenoonMark), !parser.isAt(.afternoonMark) {
          return nil
        }
      default: return nil
      }
      if parser.take(.afternoonMark) {
        guard hour <= 12 else { return nil }
        if hour < 12 { hour += 12 }
      } else if parser.take(.forenoonMark), hour == 12 {
        hour = 0
      }
      guard hour <= 24, minute < 60, hour * 60 + minute <= 1440 else { return nil }
      return UInt16(hour * 60 + minute)
    }
  }

  // MARK: Days of the calendar

  /// A date, a day of the year, of the month, a month, a quarter.
  mutating func calendarDay(hasDayWord: Bool, hasBound: Bool) -> CalendarDay? {
    let first = position
    guard var day = bareDay(hasDayWord: hasDayWord, hasBound: hasBound) else {
      position = first
      return nil
    }
    belongsTo(&day)
    if day.day > 0, !day.isWorking, day.month > 0, !day.isPartial {
      // A day without a year may be 29 February.
      let year = day.year > 0 ? Int(day.year) : 2024
      if CivilDate(year: year, month: Int(day.month), day: Int(day.day)) == nil {
        fail(.noSuchDate, at: first)
        return nil
      }
    } else if day.day > 31 || day.month > 12 {
      fail(.noSuchDate, at: first)
      return nil
    }
    return day
  }

  private mutating func bareDay(hasDayWord: Bool, hasBound: Bool) -> CalendarDay? {
    let place = position
    switch kind(at: place) {
    case .date:
      guard let date = CivilDate(text(at: place)) else {
        fail(.noSuchDate, at: place)
        return nil
      }
      advance()
      return CalendarDay(date)
    case .partialDate: return partialDate()
    case .pair:
      let groups = groups(at: place)
      guard groups.count == 2 else { return nil }
      advance()
      return pairDay(groups[0], groups[1], at: place)
    case .integer: return numberedDay(hasDayWord: hasDayWord, hasBound: hasBound)
    case .word: return wordedDay(hasDayWord: hasDayWord)
    default: return nil
    }
  }

  private mutating func pairDay(_ first: Int, _ second: Int, at place: Int) -> CalendarDay? {
    var day = CalendarDay()
    if second >= 1000, second <= 9999, (1...12).contains(first) {
      day.month = Int8(first)
      day.year = Int16(second)
      return day
    }
    guard (1...31).contains(first), (1...12).contains(second) else {
      fail(.noSuchDate, at: place)
      return nil
    }
    day.day = Int8(first)
    day.month = Int8(second)
    return day
  }

  /// `21/9/…`, `…/9/2023`: what is there is kept.
  private mutating func partialDate() -> CalendarDay? {
    var day = CalendarDay()
    day.isPartial = true
    var group = 0
    var value = 0
    func close() {
      guard value > 0 else { return }
      if group == 0, value <= 31 { day.day = Int8(value) }
      if group == 1, value <= 12 { day.month = Int8(value) }
      if group == 2, value <= 9999 { day.year = Int16(value) }
    }
    for byte in text(at: position) {
      if byte &- 0x30 < 10 {
        value = min(value * 10 + Int(byte &- 0x30), 100_000)
      } else if byte == 0x2F {
        close()
        group += 1
        value = 0
      }
    }
    close()
    advance()
    return day
  }

  /// `15 tháng 4`, `10 hằng tháng`, `15 July 2026`.
  private mutating func numberedDay(hasDayWord: Bool, hasBound: Bool) -> CalendarDay? {
    let value = Int(tokens[position].payload)
    var day = CalendarDay()
    if (1900...2999).contains(value), language == .english, hasBound {
      advance()
      day.year = Int16(value)
      return day
    }
    guard (1...31).contains(value) else {
      if hasDayWord { fail(.noSuchDate, at: position) }
      return nil
    }
    advance()
    day.day = Int8(value)
    switch language {
    case .english:
      guard let month = number(.month) else {
        return hasDayWord && isAtBelonging() ? day : nil
      }
      day.month = Int8(month)
      yearBehindMonth(&day)
      return day
    case .vietnamese:
      let saved = position
      if take(.month), kind(at: position) == .integer {
        let month = Int(tokens[position].payload)
        guard (1...12).contains(month) else {
          fail(.noSuchDate, at: position)
          return nil
        }
        advance()
        day.month = Int8(month)
        return day
      }
      position = saved
      // Without the word for day this is a length: `02 tháng sau khi …`.
      return hasDayWord || followsDay && (isAtBelonging() || isConnector(at: position)) ? day : nil
    }
  }

  mutating func yearBehindMonth(_ day: inout CalendarDay) {
    let saved = position
    _ = take(.comma)
    if kind(at: position) == .integer, (1000...9999).contains(tokens[position].payload) {
      day.year = Int16(tokens[position].payload)
      advance()
    } else {
      position = saved
    }
  }

  private mutating func wordedDay(hasDayWord: Bool) -> CalendarDay? {
    var day = CalendarDay()
    if language == .english { return englishDay() }
    if hasDayWord, take(.workingWord) {
      day.isWorking = true
      if take(.ordinalMark) {
        guard kind(at: position) == .integer, (1...31).contains(tokens[position].payload) else {
          return nil
        }
        day.day = Int8(tokens[position].payload)
        advance()
        return day
      }
    }
    if hasDayWord, take(.lastDay) || take(.firstDay) {
      // Which of the two was taken shows in the token before.
      day.day = behind(.lastDay, at: lastWordStart()) == position ? -1 : 1
      return isAtBelonging() || isAt(.month) || slot == .during ? day : nil
    }
    if !hasDayWord, let found = turnOfPeriod() { return found }
    if !hasDayWord, let weekday = numberedWeekday() {
      day.weekday = Int8(weekday)
      return day
    }
    if let weekday = number(.weekday) {
      day.weekday = Int8(weekday)
      return day
    }
    if take(.month) {
      guard let month = monthNumber() else { return nil }
      return month
    }
    if take(.quarter) {
      if kind(at: position) == .integer, (1...4).contains(tokens[position].payload) {
        day.quarter = Int8(tokens[position].payload)
        advance()
        return day
      }
      guard let quarter = number(.quarter) else { return nil }
      day.quarter = Int8(quarter)
      return day
    }
    if take(.year), kind(at: position) == .integer,
      (1900...2999).contains(tokens[position].payload)
    {
      day.year = Int16(tokens[position].payload)
      advance()
      return day
    }
    return nil
  }

  /// `thứ 2` … `thứ 7`.
  private mutating func numberedWeekday() -> Int? {
    attempt { parser in
      guard parser.take(.ordinalMark), parser.kind(at: parser.position) == .integer else {
        return nil
      }
      let number = Int(parser.tokens[parser.position].payload)
      guard (2...7).contains(number) else { return nil }
      parser.advance()
      return number - 1
    }
  }

  /// The place where the word before the cursor may have begun; for one or two words.
  private mutating func lastWordStart() -> Int {
    let one = position - 1
    if behind(.lastDay, at: one) == position || behind(.firstDay, at: one) == position {
      let two = position - 2
      if two >= start, behind(.lastDay, at: two) == position { return two }
      return one
    }
    return max(start, position - 2)
  }

  /// `tháng 12`, `tháng 9/2023`, behind the word for month.
  mutating func monthNumber() -> CalendarDay? {
    var day = CalendarDay()
    if kind(at: position) == .integer, (1...12).contains(tokens[position].payload) {
      day.month = Int8(tokens[position].payload)
      advance()
      return day
    }
    if kind(at: position) == .pair {
      let groups = groups(at: position)
      guard groups.count == 2, groups[1] >= 1000 else { return nil }
      let place = position
      advance()
      return pairDay(groups[0], groups[1], at: place)
    }
    return nil
  }
}
