extension TimePhrase {
  /// Appends the phrase in words of a language, in the form that the parser reads back to an
  /// equal value. What happens is written in the drafter's own words; only a bare head word
  /// (`nhận được`, `receipt`) is put into the other language.
  ///
  /// - Parameter source: the text that the phrase was read from.
  package func write(
    in language: Language, source: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var writer = TimeWriter(
      source: source, language: language, isOwn: language == self.language, slot: slot)
    for index in parts.indices {
      writer.write(
        parts[index], after: index > 0 ? parts[index - 1] : nil,
        before: index + 1 < parts.count ? parts[index + 1] : nil)
    }
    output += writer.output
  }
}

// MARK: - Implementation

/// Writes parts; one method a value, in both languages side by side.
struct TimeWriter {
  let source: UnsafeBufferPointer<UInt8>
  let language: Language
  /// Whether the words of the source are in this language.
  let isOwn: Bool
  let slot: TimeSlot
  var output: [UInt8] = []

  var isVietnamese: Bool { language == .vietnamese }

  mutating func say(_ vietnamese: StaticString, _ english: StaticString) {
    append(isVietnamese ? vietnamese : english, to: &output)
  }

  mutating func write(_ part: TimePart, after previous: TimePart?, before next: TimePart?) {
    var isUltimate = false
    switch part.joint {
    case .first: break
    case .or: say(" hoặc ", " or ")
    case .and:
      if case .vague? = previous?.value, case .limit = part.value, part.channels.isEmpty {
        say(", trong mọi trường hợp ", ", and in any event ")
        isUltimate = true
      } else if case .extended = part.value {
        say(", ", ", ")
      } else if next?.joint == .and {
        say(", ", ", ")
      } else {
        say(" và ", " and ")
      }
    case .then: say(", sau đó ", ", then ")
    case .at: say(", ", ", ")
    }
    if let scope = part.scope, !isVietnamese {
      say("", "for ")
      words(scope, isQuoted: true)
      say("", " ")
    }
    let isBehind: Bool
    if case .vague(let vague) = part.value {
      isBehind = vague.event == nil
    } else {
      isBehind = false
    }
    if !isBehind, !part.channels.isEmpty {
      channels(part.channels)
      say(" ", " ")
    }
    if case .day(let rule) = part.value {
      // Days in a row share their bound, which the first says, and their year, which the last does.
      day(
        rule, saysBound: !isInRow(previous, part), saysOf: next.map { !isInRow(part, $0) } ?? true)
    } else if isUltimate, isVietnamese, case .limit(let limit) = part.value, limit.bound == .atMost
    {
      self.limit(limit, atMost: "không quá ")
    } else {
      value(part.value)
    }
    if isBehind, !part.channels.isEmpty {
      say(" ", " ")
      channels(part.channels)
    }
    if let scope = part.scope, isVietnamese {
      say(" đối với ", "")
      words(scope, isQuoted: !isOwn || needsQuotes(scope))
    }
  }

  private func isInRow(_ first: TimePart?, _ second: TimePart) -> Bool {
    guard let first, second.joint == .and, second.channels.isEmpty, second.scope == nil,
      first.scope == nil, case .day(let one) = first.value, case .day(let two) = second.value
    else { return false }
    return one.bound == two.bound && one.bound != .plain && one.day.of == two.day.of
      && one.day.month > 0 && two.day.month > 0 && one.day.year == 0 && two.day.year == 0
      && one.day.day > 0 && two.day.day > 0 && one.part == nil && two.part == nil
      && one.clock == nil && two.clock == nil
  }

  private mutating func value(_ value: TimeValue) {
    switch value {
    case .blank: say("…", "…")
    case .cadence(let cadence): self.cadence(cadence)
    case .limit(let limit): self.limit(limit)
    case .notice(let notice): self.notice(notice)
    case .day(let rule): day(rule)
    case .nearDay(let near): nearDay(near)
    case .anniversary(let anniversary): self.anniversary(anniversary)
    case .span(let span): self.span(span)
    case .throughout(let event):
      say("trong quá trình ", "throughout ")
      self.event(event, point: false)
    case .trigger(let trigger): self.trigger(trigger)
    case .vague(let vague): self.vague(vague)
    case .open(let open): self.open(open)
    case .extended(let more): extended(more)
    }
  }

  // MARK: Lengths

  private mutating func cadence(_ cadence: Cadence) {
    guard let length = cadence.length else { return say("định kỳ", "periodically") }
    if cadence.isMinimum { say("ít nhất ", "at least ") }
    if !isVietnamese, length.count == 1,
      cadence.times == 2 || cadence.isMinimum && cadence.times == 1
    {
      say("", cadence.times == 2 ? "twice " : "once ")
      say("", length.unit == .hour ? "an " : "a ")
      return unit(length)
    }
    if cadence.times == 1 {
      if length.count == 1 {
        say("mỗi ", "every ")
        unit(length)
        return say(" một lần", "")
      }
      say("", "every ")
      self.length(length)
      return say(" một lần", "")
    }
    if isVietnamese, length.count == 1 {
      say("mỗi ", "")
      unit(length)
      say(" ", "")
      number(Int(cadence.times))
      return say(" lần", "")
    }
    number(Int(cadence.times))
    say(" lần mỗi ", " times every ")
    if length.count == 1 { unit(length) } else { self.length(length) }
  }

  mutating func number(_ value: Int, digits: Int = 1) {
    appendDecimal(value, digits: digits, to: &output)
  }

  /// `03 ngày làm việc`, `3 working days`; officials write a figure below ten with a zero.
  private mutating func length(_ length: TimeLength, digits: Int = 1) {
    if length.count == 0 { say("…", "…") } else { number(Int(length.count), digits: digits) }
    say(" ", " ")
    unit(length)
  }

  private mutating func unit(_ length: TimeLength) {
    let isOne = length.count == 1
    switch length.unit {
    case .minute: say("phút", isOne ? "minute" : "minutes")
    case .hour: say("giờ", isOne ? "hour" : "hours")
    case .workingHour: say("giờ làm việc", isOne ? "working hour" : "working hours")
    case .day: say("ngày", isOne ? "day" : "days")
    case .workingDay: say("ngày làm việc", isOne ? "working day" : "working days")
    case .week: say("tuần", isOne ? "week" : "weeks")
    case .month: say("tháng", isOne ? "month" : "months")
    case .quarter: say("quý", isOne ? "quarter" : "quarters")
    case .halfYear: say("nửa năm", isOne ? "half-year" : "half-years")
    case .year: say("năm", isOne ? "year" : "years")
    case .schoolYear: say("năm học", isOne ? "school year" : "school years")
    case .fiscalYear: say("năm tài chính", isOne ? "fiscal year" : "fiscal years")
    }
  }

  private var limitDigits: Int { isVietnamese && slot != .term ? 2 : 1 }

  private mutating func limit(_ limit: TimeLimit, atMost: StaticString = "trong ") {
    guard let length = limit.length else {
      guard let event = limit.event else { return }
      if limit.direction == .before { say("trước ", "before ") } else { say("sau ", "after ") }
      return self.event(event)
    }
    if let upper = limit.upTo {
      say("từ ", "between ")
      if upper.unit == length.unit, length.count > 0 {
        number(Int(length.count), digits: limitDigits)
      } else {
        self.length(length, digits: limitDigits)
      }
      say(" đến ", " and ")
      self.length(upper, digits: limitDigits)
    } else {
      if limit.direction == .before, limit.event == nil { say("trước ", "") }
      bound(limit, atMost)
      self.length(length, digits: limitDigits)
    }
    switch limit.direction {
    case .before:
      guard let event = limit.event else { return say("", " in advance") }
      say(" trước ", " before ")
      self.event(event)
    case .after, .past:
      if let event = limit.event {
        if limit.isUndone {
          say(" ", " ")
          self.event(event, point: false)
        } else {
          say(" kể từ ", " after ")
          self.event(event, isLong: length.unit != .hour && length.unit != .minute)
        }
      }
    }
    if let date = limit.statedDate {
      say(" = ", " = ")
      date.write(in: language, to: &output)
    }
  }

  private mutating func bound(_ limit: TimeLimit, _ atMost: StaticString) {
    if limit.direction == .past { return say("quá ", "more than ") }
    switch limit.bound {
    case .plain: if slot == .entry, limit.direction == .after { say("sau ", "") }
    case .atMost: if slot == .term { say("không quá ", "at most ") } else { say(atMost, "within ") }
    case .atLeast: say("ít nhất ", "at least ")
    }
  }

  private mutating func notice(_ notice: TimeNotice) {
    say("báo trước ", "")
    if notice.isMinimum { say("ít nhất ", "at least ") }
    length(notice.length, digits: limitDigits)
    if !isVietnamese {
      switch notice.length.unit {
      case .hour, .day, .workingDay, .week, .month, .year:
        say("", notice.length.count == 1 && notice.length.unit != .workingDay ? "'s" : "'")
      default: break
      }
    }
    if notice.isWritten { say(" bằng văn bản", " written") }
    say("", " notice")
  }

  private mutating func extended(_ more: TimeExtension) {
    if let words = more.inCase {
      say(isOwn ? "" : "trường hợp ", isOwn ? "" : "in case of ")
      self.words(words, isQuoted: !isOwn)
      say(isOwn ? " " : " thì ", isOwn ? " " : ", ")
    }
    say("được gia hạn ", "extendable ")
    if more.isOnce { say("một lần ", "once ") }
    switch more.kind {
    case .unsaid: break
    case .added: say("thêm ", "by ")
    case .total: say("đến ", "to ")
    }
    if more.isMaximum { say("tối đa ", "up to ") }
    length(more.length, digits: limitDigits)
  }

  // MARK: Words of the source

  /// An event with its point word: `ngày nhận được`, `khi phát hiện`.
  mutating func event(_ event: TimeEvent, point: Bool = true, isLong: Bool = false) {
    if point, isVietnamese {
      switch event.point {
      case .day: say("ngày ", "")
      case .moment: say("khi ", "")
      case .unsaid: if isLong, !isOwn, isKnown(event) { say("ngày ", "") } else { say("khi ", "") }
      }
    }
    if !isOwn, isKnown(event) {
      let heads = event.type.heads
      let all = isVietnamese ? heads.vietnamese : heads.english
      let bytes = UnsafeBufferPointer(start: all.utf8Start, count: all.utf8CodeUnitCount)
      output.append(contentsOf: bytes.prefix { $0 != 0x7C })
      if event.object.isEmpty { return }
      // `receipt of "báo cáo"`: what it is about stands as it is.
      say(" ", " of ")
      quote(event.object)
    } else {
      // Words of the other language stand as a quotation.
      words(event.words, isQuoted: event.isQuoted || !isOwn)
    }
  }

  /// Whether the words begin with a head word that has a fellow in the other language.
  func isKnown(_ event: TimeEvent) -> Bool {
    guard event.headIsFirst, !event.isQuoted else { return false }
    switch event.type {
    case .receipt, .signing, .issue, .detection, .acceptance, .effect: return true
    case .sending, .approval, .start, .end, .expiry, .change: return !event.object.isEmpty
    default: return false
    }
  }

  mutating func words(_ words: TimeWordRange, isQuoted: Bool) {
    guard isQuoted else {
      output.append(contentsOf: source.bytes(of: words.range))
      return
    }
    quote(words.range)
  }

  private mutating func quote(_ range: SourceRange) {
    let text = source.bytes(of: range)
    let hasQuote = text.contains(0x22)
    append(hasQuote ? "“" : "\"", to: &output)
    output.append(contentsOf: text)
    append(hasQuote ? "”" : "\"", to: &output)
  }

  private func needsQuotes(_ words: TimeWordRange) -> Bool {
    source.bytes(of: words.range).contains { $0 == 0x2C || $0 == 0x3B }
  }

  private mutating func trigger(_ trigger: TimeTrigger) {
    switch trigger.kind {
    case .adHoc: say("đột xuất", "ad hoc")
    case .needed: say("khi cần thiết", "when needed")
    case .urgent: say("trường hợp khẩn cấp", "in urgent cases")
    case .request:
      say("khi có yêu cầu", trigger.isWritten ? "upon written request" : "upon request")
      if trigger.isWritten { say(" bằng văn bản", "") }
      if let of = trigger.of {
        say(" của ", " of ")
        words(of, isQuoted: !isOwn || needsQuotes(of))
      }
    case .event:
      guard let event = trigger.event else { return }
      if slot == .entry {
        let isNoun = event.headIsFirst || !isOwn && isKnown(event) || isVietnamese
        say("kể từ ", isNoun || !isOwn || event.point == .day ? "upon " : "when ")
        return self.event(event, isLong: true)
      }
      if trigger.isCase {
        say("trường hợp ", "if ")
        return self.event(event, point: false)
      }
      if isVietnamese {
        say("khi ", "")
      } else {
        let isNoun = event.headIsFirst && event.type != .stated || !isOwn && isKnown(event)
        say("", isNoun ? "upon " : "when ")
      }
      self.event(event, point: false)
    }
  }

  private mutating func vague(_ vague: VagueTime) {
    if isOwn {
      words(vague.words, isQuoted: false)
    } else {
      switch vague.word {
      case .immediately: say("ngay", "immediately")
      case .timely: say("kịp thời", "promptly")
      case .soonest: say("sớm nhất", "as soon as practicable")
      case .regularly: say("thường xuyên", "regularly")
      case .continuously: say("liên tục", "continuously")
      case .reasonableNotice: say("báo trước hợp lý", "upon reasonable notice")
      }
    }
    if let event = vague.event {
      say(" sau ", " after ")
      self.event(event)
    }
  }

  private mutating func open(_ open: OpenTime) {
    if isOwn { return words(open.words, isQuoted: false) }
    switch open.kind {
    case .agreed: say("do các bên thống nhất", "as agreed by the parties")
    case .law: say("theo quy định của pháp luật", "within the time limit set by law")
    case .plan: say("theo kế hoạch được duyệt", "under the approved plan")
    case .anyTime: say("bất cứ lúc nào", "at any time")
    case .indefinite: say("vô thời hạn", "indefinitely")
    }
  }

  private mutating func channels(_ channels: TimeChannels) {
    if channels == .inPerson { return say("trực tiếp", "in person") }
    if channels == .writing { return say("bằng văn bản", "in writing") }
    var isNext = false
    for (channel, vietnamese, english) in TimeWriter.channels where channels.contains(channel) {
      if isNext { say(" hoặc ", " or ") } else { say("bằng ", "by ") }
      say(vietnamese, english)
      isNext = true
    }
  }

  private static let channels: [(TimeChannels, StaticString, StaticString)] = [
    (.telephone, "điện thoại", "telephone"), (.electronicMail, "thư điện tử", "e-mail"),
    (.fax, "fax", "fax"), (.electronicData, "dữ liệu điện tử", "electronic data"),
    (.writing, "văn bản", "letter"), (.inPerson, "trực tiếp", "meeting"),
  ]
}
