extension TimePhrase {
  /// Appends the phrase as compact JSON, `{"parts":[…]}`; its shape is ``timeSchema``.
  ///
  /// Each part is told by its first key: `cadence`, `limit`, `notice`, `date`, `fixed`, `near_day`,
  /// `anniversary`, `span`, `throughout`, `trigger`, `vague`, `open`, `extension`, or `state` for a
  /// blank. `source` is the text that the phrase was read from.
  package func writeJSON(source: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if isBlank {
      QCSyntax.append("{\"state\":\"blank\"}", to: &output)
      return
    }
    QCSyntax.append("{\"parts\":[", to: &output)
    for (index, part) in parts.enumerated() {
      if index > 0 { output.append(0x2C) }
      var writer = TimeJSONWriter(source: source, output: output)
      output = []
      writer.write(part)
      output = writer.output
    }
    QCSyntax.append("]}", to: &output)
  }
}

/// Appends a JSON string without its quotes: `"`, `\` and control bytes are escaped, all other
/// UTF-8 stands as it is (RFC 8259, section 7).
func appendEscaped(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
  for byte in text {
    switch byte {
    case 0x22, 0x5C: output += [0x5C, byte]
    case 0x0A: output += [0x5C, 0x6E]
    case 0x0D: output += [0x5C, 0x72]
    case 0x09: output += [0x5C, 0x74]
    case 0..<0x20:
      append("\\u00", to: &output)
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    default: output.append(byte)
    }
  }
}

// MARK: - Implementation

struct TimeJSONWriter {
  let source: UnsafeBufferPointer<UInt8>
  var output: [UInt8]
  private var isFirst = true

  init(source: UnsafeBufferPointer<UInt8>, output: [UInt8]) {
    self.source = source
    self.output = output
  }

  mutating func write(_ part: TimePart) {
    open()
    value(part.value)
    if part.joint != .first { text("joint", TimeJSONWriter.joint(part.joint)) }
    if !part.channels.isEmpty {
      key("channels")
      output.append(0x5B)
      var isNext = false
      for (channel, code) in TimeJSONWriter.channels where part.channels.contains(channel) {
        if isNext { output.append(0x2C) }
        string(code)
        isNext = true
      }
      output.append(0x5D)
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
      append("null", to: &output)
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
      append("null", to: &output)
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
      output.append(0x22)
      date.writeISO(to: &output)
      output.append(0x22)
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
      output.append(0x22)
      appendDecimal(Int(clock) / 60, digits: 2, to: &output)
      output.append(0x3A)
      appendDecimal(Int(clock) % 60, digits: 2, to: &output)
      output.append(0x22)
    }
    if rule.day.date == nil { recurrence(rule.day) }
  }

  private mutating func dayValue(_ day: CalendarDay) {
    if let date = day.date {
      key("date")
      output.append(0x22)
      date.writeISO(to: &output)
      output.append(0x22)
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
      append("{\"state\":\"blank\",\"unit\":\"", to: &output)
      append(length.unit.code, to: &output)
      append("\"}", to: &output)
      return
    }
    let count = Int(length.count)
    output.append(0x22)
    output.append(0x50)
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
    case .minute, .hour, .workingHour: output.append(0x54)
    default: break
    }
    appendDecimal(count * factor, to: &output)
    output.append(letter)
    output.append(0x22)
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
    output.append(0x7B)
    isFirst = true
  }

  private mutating func close() {
    output.append(0x7D)
    isFirst = false
  }

  mutating func key(_ name: StaticString) {
    if !isFirst { output.append(0x2C) }
    isFirst = false
    string(name)
    output.append(0x3A)
  }

  private mutating func string(_ text: StaticString) {
    output.append(0x22)
    append(text, to: &output)
    output.append(0x22)
  }

  private mutating func text(_ name: StaticString, _ value: StaticString) {
    key(name)
    string(value)
  }

  private mutating func flag(_ name: StaticString) {
    key(name)
    append("true", to: &output)
  }

  private mutating func number(_ name: StaticString, _ value: Int) {
    key(name)
    if value < 0 { output.append(0x2D) }
    appendDecimal(abs(value), to: &output)
  }

  private mutating func words(_ name: StaticString, _ words: TimeWordRange) {
    key(name)
    output.append(0x22)
    let text = UnsafeBufferPointer(rebasing: source.bytes(of: words.range))
    if let collapsed = collapsedBlanks(text) {
      appendEscaped(collapsed, to: &output)
    } else {
      appendEscaped(text, to: &output)
    }
    output.append(0x22)
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
