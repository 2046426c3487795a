extension TimeParser {
  /// A number in figures, in words, in both (`06 (sáu)`), or a blank, for which it is 0.
  mutating func number() -> Int? {
    if position == lastNumber.first {
      if lastNumber.value != nil {
        position = lastNumber.end
        furthest = max(furthest, position)
      }
      return lastNumber.value
    }
    let first = position
    let value = newNumber()
    // What was read with a mistake is read again, so that the mistake is told.
    if mistake == nil { lastNumber = (first, position, value) }
    return value
  }

  /// ``number()`` where none was read before.
  private mutating func newNumber() -> Int? {
    let saved = position
    var value: Int
    if kind(at: position) == .integer {
      value = Int(tokens[position].payload)
      advance()
    } else if kind(at: position) == .blank {
      value = 0
      advance()
      return value
    } else if let word = number(.cardinal) {
      value = word
    } else {
      return nil
    }
    if kind(at: position) == .openParenthesis {
      let open = position
      advance()
      var second: Int?
      if kind(at: position) == .integer {
        second = Int(tokens[position].payload)
        advance()
      } else {
        second = number(.cardinal)
      }
      if let second, take(.closeParenthesis) {
        if second != value { fail(.wordAndFigureDiffer, at: open + 1) }
      } else {
        position = open
      }
    }
    guard value >= 1, value <= 9999 else {
      position = saved
      return nil
    }
    return value
  }

  mutating func unit() -> TimeUnit? {
    // The longest unit wins: `ngày làm việc` before `ngày`.
    guard here.mayBeAny(of: words.sets.units), let (unit, behind) = longest({ TimeUnit($0) }) else {
      return nil
    }
    position = behind
    furthest = max(furthest, position)
    return unit
  }

  /// `03 ngày làm việc`, `six (6) months`, `___ days`.
  mutating func length() -> TimeLength? {
    attempt { parser in
      if let hours = parser.joinedHours() { return TimeLength(count: hours, unit: .hour) }
      guard let count = parser.number() else { return nil }
      // A number without a unit: that is where the phrase goes wrong.
      parser.furthest = max(parser.furthest, parser.position)
      guard let unit = parser.unit() else { return nil }
      return TimeLength(count: UInt16(clamping: count), unit: unit)
    }
  }

  /// `24h`.
  private mutating func joinedHours() -> UInt16? {
    guard kind(at: position) == .word, beginsWithDigit(at: position) else { return nil }
    let bytes = text(at: position)
    guard bytes.count >= 2, bytes.count <= 5, bytes[bytes.count - 1] | 0x20 == 0x68,
      bytes.dropLast().allSatisfy({ $0 &- 0x30 < 10 }), let value = DigitGroups(bytes).first,
      value > 0
    else { return nil }
    advance()
    return UInt16(clamping: value)
  }

  /// `6-monthly`.
  private mutating func joinedMonths() -> Cadence? {
    guard language == .english, kind(at: position) == .documentNumber else { return nil }
    let bytes = text(at: position)
    guard let count = groups(at: position).first, (1...9999).contains(count),
      bytes.drop(while: { $0 &- 0x30 < 10 }).elementsEqual("-monthly".utf8)
    else { return nil }
    advance()
    return Cadence(length: TimeLength(count: UInt16(clamping: count), unit: .month))
  }

  // MARK: Cadences

  /// `hằng tháng`, `mỗi năm một lần`, `6 tháng một lần`, `twice a year`; the bare word for
  /// periodical is a cadence without a period.
  mutating func cadence() -> TimeValue? {
    guard mayBeginCadence else { return nil }
    return attempt { parser in
      let isPeriodic = parser.take(.periodic)
      if isPeriodic, parser.kind(at: parser.position) == .openParenthesis {
        parser.advance()
        // The list in the brackets follows as parts of its own.
        parser.hasOpenParenthesis = true
      }
      let isMinimum = parser.take(.atLeast)
      if let value = parser.period() {
        var cadence = value
        cadence.isMinimum = isMinimum || cadence.isMinimum
        if parser.hasOpenParenthesis, parser.take(.closeParenthesis) {
          parser.hasOpenParenthesis = false
        }
        return .cadence(cadence)
      }
      if isPeriodic, !isMinimum { return .cadence(Cadence(length: nil)) }
      return nil
    }
  }

  private var mayBeginCadence: Bool {
    @inline(__always) get {
      switch kind(at: position) {
      case .integer, .blank, .documentNumber: true
      case .word:
        here.mayBeAny(of: words.sets.cadences) || here.mayBe(.cardinal)
          || beginsWithDigit(at: position)
      default: false
      }
    }
  }

  private mutating func period() -> Cadence? {
    if here.mayBeAny(of: words.sets.adverbs) {
      for (word, count, unit) in TimeParser.adverbs where take(word) {
        return Cadence(length: TimeLength(count: count, unit: unit))
      }
    }
    if isAt(.unclearAdverb) {
      fail(.ambiguousWord, at: position)
      return nil
    }
    if let found = joinedMonths() { return found }
    if let found = timesPerPeriod() { return found }
    return periodThenTimes()
  }

  /// `01 lần một năm`, `2 lần/năm`, `twice a year`, `once every 2 years`.
  private mutating func timesPerPeriod() -> Cadence? {
    attempt { parser in
      var times = 0
      if parser.take(.once) {
        times = 1
      } else if parser.take(.twice) {
        times = 2
      } else if let number = parser.number() {
        times = number
        for (word, unit) in TimeParser.ratios where parser.take(word) {
          return Cadence(
            length: TimeLength(count: 1, unit: unit), times: UInt16(clamping: times))
        }
        guard parser.take(.times) else { return nil }
      } else {
        return nil
      }
      guard times > 0 else { return nil }
      // `twice yearly`.
      for (word, count, unit) in TimeParser.adverbs where parser.take(word) {
        return Cadence(
          length: TimeLength(count: count, unit: unit), times: UInt16(clamping: times))
      }
      let isEvery = parser.take(.every) || parser.take(.anA)
      if parser.take(.other), let unit = parser.unit() {
        return Cadence(length: TimeLength(count: 2, unit: unit), times: UInt16(clamping: times))
      }
      if let length = parser.length() {
        return Cadence(length: length, times: UInt16(clamping: times))
      }
      if isEvery || parser.language == .vietnamese, let unit = parser.unit() {
        return Cadence(length: TimeLength(count: 1, unit: unit), times: UInt16(clamping: times))
      }
      return nil
    }
  }

  /// `[hằng|mỗi] [N] tháng [N lần]`, `[every] [other] week`, `6 tháng/lần`.
  private mutating func periodThenTimes() -> Cadence? {
    attempt { parser in
      // `trước ngày 15 hằng tháng` is no cadence, but that begins with other words.
      _ = parser.take(.every)
      var length: TimeLength?
      if parser.take(.other) {
        guard let unit = parser.unit() else { return nil }
        length = TimeLength(count: 2, unit: unit)
      } else if let found = parser.slashLength() {
        return Cadence(length: found)
      } else if let found = parser.length() {
        length = found
      } else if let unit = parser.unit() {
        length = TimeLength(count: 1, unit: unit)
      }
      guard let length else { return nil }
      var cadence = Cadence(length: length)
      let saved = parser.position
      // `mỗi năm ít nhất một lần`.
      let isMinimum = parser.take(.atLeast)
      if parser.take(.once) {
        cadence.times = 1
      } else if let times = parser.number(), times > 0, parser.take(.times) {
        cadence.times = UInt16(clamping: times)
      } else {
        parser.position = saved
      }
      cadence.isMinimum = isMinimum && parser.position != saved
      return cadence
    }
  }

  /// `6 tháng/lần`.
  private mutating func slashLength() -> TimeLength? {
    attempt { parser in
      let count = parser.number() ?? 1
      for (word, unit) in TimeParser.slashes where parser.take(word) {
        return TimeLength(count: UInt16(clamping: count), unit: unit)
      }
      return nil
    }
  }

  static let adverbs: [(TimeWord, UInt16, TimeUnit)] = [
    (.daily, 1, .day), (.weekly, 1, .week), (.fortnightly, 2, .week), (.monthly, 1, .month),
    (.quarterly, 1, .quarter), (.halfYearly, 6, .month), (.yearly, 1, .year),
    (.biennially, 2, .year),
  ]
  private static let ratios: [(TimeWord, TimeUnit)] = [
    (.perDay, .day), (.perWeek, .week), (.perMonth, .month), (.perQuarter, .quarter),
    (.perYear, .year),
  ]
  private static let slashes: [(TimeWord, TimeUnit)] = [
    (.slashWeek, .week), (.slashMonth, .month), (.slashQuarter, .quarter), (.slashYear, .year),
  ]

  /// `around the anniversary of the effective date`, `no less often than mid-point`.
  mutating func anniversary() -> TimeValue? {
    guard here.mayBeAny(of: words.sets.anniversaries) else { return nil }
    return attempt { parser in
      _ = parser.take(.atLeast)
      var isAround = parser.take(.around)
      if !isAround {
        _ = parser.take(.upon) || parser.take(.inWord)
        isAround = parser.take(.around)
      }
      _ = parser.take(.article)
      let isMidPoint = parser.take(.midPoint)
      guard isMidPoint || parser.take(.anniversary) else { return nil }
      let saved = parser.position
      if parser.take(.of) || parser.take(.since) {
        if let event = parser.event() {
          return .anniversary(
            Anniversary(isMidPoint: isMidPoint, isAround: isAround, event: event))
        }
        parser.position = saved
      } else if parser.language == .vietnamese, parser.isAt(.pointDay) || parser.isBareHead() {
        if let event = parser.event() {
          return .anniversary(
            Anniversary(isMidPoint: isMidPoint, isAround: isAround, event: event))
        }
      }
      return .anniversary(Anniversary(isMidPoint: isMidPoint, isAround: isAround, event: nil))
    }
  }
}
