extension TimePhrase {
  /// Appends the phrase as compact JSON, `{"parts":[…]}`; its shape is ``timeSchema``.
  ///
  /// Each part is told by its first key: `cadence`, `limit`, `notice`, `date`, `fixed`, `near_day`,
  /// `anniversary`, `span`, `throughout`, `trigger`, `vague`, `open`, `extension`, or `state` for a
  /// blank. `source` is the text that the phrase was read from.
  package func writeJSON(source: UnsafeBufferPointer<UInt8>, to output: inout RawWriter) {
    if isBlank { return output.write("{\"state\":\"blank\"}") }
    output.write("{\"parts\":[")
    var isFirst = true
    for part in parts {
      if !isFirst { output.write(",") }
      isFirst = false
      var writer = TimeJSONWriter(source: source, output: output)
      writer.write(part)
      output = writer.output
    }
    output.write("]}")
  }

  /// The same into an array.
  package func writeJSON(source: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var writer = RawWriter(capacity: 512)
    writeJSON(source: source, to: &writer)
    writer.withBytes { output.append(contentsOf: $0) }
  }
}

// MARK: - Implementation

struct TimeJSONWriter {
  let source: UnsafeBufferPointer<UInt8>
  /// Lent for the time of one part.
  var output: RawWriter
  private var isFirst = true

  init(source: UnsafeBufferPointer<UInt8>, output: RawWriter) {
    self.source = source
    self.output = output
  }

  mutating func write(_ part: TimePart) {
    open()
    value(part.value)
    if part.joint != .first { text("joint", TimeJSONWriter.joint(part.joint)) }
    if !part.channels.isEmpty {
      key("channels")
      output.write(0x5B)
      var isNext = false
      for (channel, code) in TimeJSONWriter.channels where part.channels.contains(channel) {
        if isNext { output.write(0x2C) }
        string(code)
        isNext = true
      }
      output.write(0x5D)
    }
    if let scope = part.scope { words("case", scope) }
    close()
  }

  private mutating func value(_ value: TimeValue) {
    switch value {
    case .blank: text("state", "blank")
    case .cadence(let cadence): self.cadence(cadence)
    case .limit(let limit): self.limit(limit)
    case .notice(let notice):
      duration("notice", notice.length)
      if notice.isMinimum { flag("at_least") }
      if notice.isWritten { flag("written") }
      working(notice.length)
    case .day(let rule): day(rule)
    case .nearDay(let near):
      text("near_day", near.isNext ? "next" : "same")
      if near.isWorking { flag("working_days") }
      if let event = near.event { self.event("event", event) }
    case .anniversary(let anniversary):
      text("anniversary", anniversary.isMidPoint ? "mid-point" : "full")
      if anniversary.isAround { flag("around") }
      if let event = anniversary.event { self.event("event", event) }
    case .span(let span):
      key("span")
      open()
      if let from = span.from { edge("from", from) }
      if let to = span.to { edge("to", to) }
      close()
    case .throughout(let event): self.event("throughout", event)
    case .trigger(let trigger):
      text("trigger", TimeJSONWriter.trigger(trigger.kind))
      if let event = trigger.event { self.event("event", event) }
      if trigger.isWritten { flag("written") }
      if trigger.isCase { flag("is_case") }
      if let of = trigger.of { words("of", of) }
    case .vague(let vague):
      text("vague", vague.word.code)
      words("text", vague.words)
      if let event = vague.event { self.event("event", event) }
    case .open(let open):
      text("open", open.kind.code)
      words("text", open.words)
    case .extended(let more):
      duration("extension", more.length)
      text("mode", more.kind == .added ? "added" : more.kind == .total ? "total" : "unsaid")
      if more.isMaximum { flag("at_most") }
      if more.isOnce { flag("once") }
      working(more.length)
      if let words = more.inCase { self.words("condition", words) }
    }
  }

  private mutating func cadence(_ cadence: Cadence) {
    guard let length = cadence.length else {
      key("cadence")
      output.write("null")
      return
    }
    duration("cadence", length)
    if cadence.times != 1 { number("times", Int(cadence.times)) }
    if cadence.isMinimum { flag("at_least") }
    working(length)
    kindOfYear(length)
    if cadence.times == 1, !cadence.isMinimum { recurrence(length) }
  }

  private mutating func limit(_ limit: TimeLimit) {
    if let length = limit.length {
      duration("limit", length)
    } else {
      key("limit")
      output.write("null")
    }
    if let upper = limit.upTo { duration("up_to", upper) }
    switch limit.bound {
    case .plain: break
    case .atMost: text("bound", "at_most")
    case .atLeast: text("bound", "at_least")
    }
    switch limit.direction {
    case .after: text("direction", "after")
    case .before: text("direction", "before")
    case .past: text("direction", "past")
    }
    if let length = limit.length {
      working(length)
      kindOfYear(length)
    }
    if let event = limit.event { self.event(limit.isUndone ? "undone" : "event", event) }
    if let date = limit.statedDate {
      key("stated_date")
      output.write(0x22)
      date.writeISO(to: &output)
      output.write(0x22)
    }
  }

  private mutating func day(_ rule: DayRule) {
    dayValue(rule.day)
    switch rule.bound {
    case .plain: break
    case .on: text("bound", "on")
    case .by: text("bound", "by")
    case .before: text("bound", "before")
    case .from: text("bound", "from")
    }
    if let part = rule.part { text("part_of_day", part.code) }
    if let clock = rule.clock {
      key("time")
      output.write(0x22)
      output.write(decimal: Int(clock) / 60, digits: 2)
      output.write(0x3A)
      output.write(decimal: Int(clock) % 60, digits: 2)
      output.write(0x22)
    }
    if rule.day.date == nil { recurrence(rule.day) }
  }

  private mutating func dayValue(_ day: CalendarDay) {
    if let date = day.date {
      key("date")
      output.write(0x22)
      date.writeISO(to: &output)
      output.write(0x22)
      return
    }
    key("fixed")
    open()
    if day.year != 0 { number("year", Int(day.year)) }
    if day.quarter != 0 { number("quarter", Int(day.quarter)) }
    if day.month != 0 { number("month", Int(day.month)) }
    if day.day != 0 { number("day", Int(day.day)) }
    if day.weekday != 0 { number("weekday", Int(day.weekday)) }
    if day.isWorking { flag("working_days") }
    if day.isPartial { text("state", "partly-blank") }
    if day.of != .none { text("of", day.of.code) }
    close()
  }

  private mutating func edge(_ name: StaticString, _ edge: SpanEdge) {
    key(name)
    open()
    switch edge {
    case .day(let day): dayValue(day)
    case .event(let event): self.event("event", event)
    }
    close()
  }

  private mutating func event(_ name: StaticString, _ event: TimeEvent) {
    key(name)
    open()
    text("type", event.type.code)
    words("text", event.words)
    close()
  }

  // MARK: Durations and rules

  /// ISO 8601: `P1Y`, `P10D`, `PT24H`; a quarter is three months, half a year six.
  private mutating func duration(_ name: StaticString, _ length: TimeLength) {
    key(name)
    guard length.count > 0 else {
      output.write("{\"state\":\"blank\",\"unit\":\"")
      output.write(length.unit.code)
      output.write("\"}")
      return
    }
    let count = Int(length.count)
    output.write(0x22)
    output.write(0x50)
    let (factor, letter): (Int, UInt8) =
      switch length.unit {
      case .minute: (1, 0x4D)
      case .hour, .workingHour: (1, 0x48)
      case .day, .workingDay: (1, 0x44)
      case .week: (1, 0x57)
      case .month: (1, 0x4D)
      case .quarter: (3, 0x4D)
      case .halfYear: (6, 0x4D)
      case .year, .schoolYear, .fiscalYear: (1, 0x59)
      }
    switch length.unit {
    case .minute, .hour, .workingHour: output.write(0x54)
    default: break
    }
    output.write(decimal: count * factor)
    output.write(letter)
    output.write(0x22)
  }

  private mutating func working(_ length: TimeLength) {
    if length.unit == .workingDay { flag("working_days") }
    if length.unit == .workingHour { flag("working_hours") }
  }

  private mutating func kindOfYear(_ length: TimeLength) {
    if length.unit == .schoolYear { text("year_kind", "school") }
    if length.unit == .fiscalYear { text("year_kind", "fiscal") }
  }

  // MARK: Members

  private mutating func open() {
    output.write(0x7B)
    isFirst = true
  }

  private mutating func close() {
    output.write(0x7D)
    isFirst = false
  }

  @inline(__always)
  mutating func key(_ name: StaticString) {
    if !isFirst { output.write(0x2C) }
    isFirst = false
    output.write("\"")
    output.write(name)
    output.write("\":")
  }

  @inline(__always)
  private mutating func string(_ text: StaticString) {
    output.write("\"")
    output.write(text)
    output.write("\"")
  }

  @inline(__always)
  private mutating func text(_ name: StaticString, _ value: StaticString) {
    key(name)
    string(value)
  }

  @inline(__always)
  private mutating func flag(_ name: StaticString) {
    key(name)
    output.write("true")
  }

  private mutating func number(_ name: StaticString, _ value: Int) {
    key(name)
    output.write(decimal: value)
  }

  private mutating func words(_ name: StaticString, _ words: TimeWordRange) {
    key(name)
    output.write(quotedWords: words.range, of: source)
  }

  private static func joint(_ joint: TimeJoint) -> StaticString {
    switch joint {
    case .first: ""
    case .or: "or"
    case .and: "and"
    case .then: "then"
    case .at: "at"
    }
  }

  private static func trigger(_ kind: TriggerKind) -> StaticString {
    switch kind {
    case .adHoc: "ad-hoc"
    case .needed: "needed"
    case .request: "request"
    case .urgent: "urgent"
    case .event: "event"
    }
  }

  private static let channels: [(TimeChannels, StaticString)] = [
    (.writing, "writing"), (.telephone, "telephone"), (.electronicMail, "e-mail"), (.fax, "fax"),
    (.inPerson, "in-person"), (.electronicData, "electronic-data"),
  ]
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a range, as far as they are there.
  func bytes(of range: SourceRange) -> Slice<UnsafeBufferPointer<UInt8>> {
    self[range.bounds.clamped(to: 0..<count)]
  }
}
