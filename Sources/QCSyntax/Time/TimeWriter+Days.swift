/// Days of the calendar in words.
extension TimeWriter {
  mutating func day(_ rule: DayRule, saysBound: Bool = true, saysOf: Bool = true) {
    let isPeriod = rule.day.day == 0 && rule.day.weekday == 0 && !rule.day.isPartial
    switch saysBound ? rule.bound : .plain {
    case .plain: break
    case .on: say(isPeriod ? "trong " : "vào ", isPeriod ? "in " : "on ")
    case .by: say("chậm nhất ", "by ")
    case .before: say("trước ", "before ")
    case .from: say("từ ", "from ")
    }
    let part = rule.part
    if isVietnamese {
      if let part { say(TimeWriter.partOfDay(part), "") }
      if let clock = rule.clock {
        number(Int(clock) / 60)
        say(" giờ ", "")
        if clock % 60 != 0 {
          number(Int(clock) % 60, digits: 2)
          say(" phút ", "")
        }
      }
    }
    var named = rule.day
    if !saysOf { named.of = .none }
    day(named)
    if !isVietnamese {
      if let clock = rule.clock {
        say("", " at ")
        number(Int(clock) / 60)
        say("", ":")
        number(Int(clock) % 60, digits: 2)
      }
      if let part {
        switch part {
        case .morning: say("", " in the morning")
        case .noon: say("", " at noon")
        case .afternoon: say("", " in the afternoon")
        case .evening: say("", " in the evening")
        }
      }
    }
  }

  private static func partOfDay(_ part: PartOfDay) -> StaticString {
    switch part {
    case .morning: "sáng "
    case .noon: "trưa "
    case .afternoon: "chiều "
    case .evening: "tối "
    }
  }

  mutating func day(_ day: CalendarDay) {
    if let date = day.date {
      say("ngày ", "")
      return date.write(in: language, to: &output)
    }
    if day.isPartial {
      say("ngày ", "")
      if day.day > 0 { number(Int(day.day)) } else { say("…", "…") }
      say("/", "/")
      if day.month > 0 { number(Int(day.month)) } else { say("…", "…") }
      say("/", "/")
      if day.year > 0 { number(Int(day.year)) } else { say("…", "…") }
      return
    }
    if isVietnamese { vietnameseDay(day) } else { englishDay(day) }
  }

  private mutating func vietnameseDay(_ day: CalendarDay) {
    if day.weekday > 0 {
      append(TimeNumbers.weekdays[Int(min(day.weekday, 7)) - 1].vietnamese, to: &output)
    } else if day.isWorking {
      say("ngày làm việc ", "")
      if day.day < 0 {
        say("cuối cùng", "")
      } else {
        say("thứ ", "")
        number(Int(day.day))
      }
    } else if day.day < 0, day.quarter > 0 {
      say("cuối", "")
    } else if day.day == 1, day.quarter > 0 {
      say("đầu", "")
    } else if day.day < 0 {
      say("ngày cuối cùng", "")
    } else if day.day == 1, day.month == 0, day.of != .eachMonth, day.of != .nextMonth {
      say("ngày đầu tiên", "")
    } else if day.day > 0 {
      say("ngày ", "")
      number(Int(day.day))
    }
    if day.quarter > 0 {
      space()
      say("quý ", "")
      append(TimeWriter.romanQuarter(Int(day.quarter)), to: &output)
    }
    if day.month > 0 {
      space()
      say("tháng ", "")
      number(Int(day.month))
    }
    if day.year > 0 {
      space()
      say("năm ", "")
      number(Int(day.year))
    }
    of(day.of)
  }

  private mutating func englishDay(_ day: CalendarDay) {
    if day.weekday > 0 {
      if day.of == .eachWeek { say("", "every ") }
      let all = TimeNumbers.weekdays[Int(min(day.weekday, 7)) - 1].english
      let bytes = UnsafeBufferPointer(start: all.utf8Start, count: all.utf8CodeUnitCount)
      output.append(contentsOf: capitalized(bytes.prefix { $0 != 0x7C }))
      return
    }
    if day.quarter > 0 {
      if day.day != 0 { say("", day.day < 0 ? "end of " : "start of ") }
      say("", "Q")
      number(Int(day.quarter))
    } else if day.month > 0, day.day > 0, !day.isWorking {
      number(Int(day.day))
      say("", " ")
      append(monthName(Int(day.month)), to: &output)
    } else if day.month > 0 {
      if day.day != 0 {
        say("", day.day < 0 ? "the last " : "the ")
        if day.day > 0 { ordinal(Int(day.day)) }
        say("", day.isWorking ? "working day of " : "day of ")
      }
      append(monthName(Int(day.month)), to: &output)
    } else if day.day != 0 {
      if day.day < 0 {
        say("", "the last ")
      } else if day.of == .none, day.day == 1 {
        say("", "the first ")
      } else {
        say("", "the ")
        ordinal(Int(day.day))
      }
      say("", day.isWorking ? "working day" : "day")
    }
    if day.year > 0 {
      space()
      number(Int(day.year))
    }
    of(day.of, hasMonth: day.month > 0 || day.quarter > 0)
  }

  private mutating func space() {
    if let last = output.last, last != 0x20 { output.append(0x20) }
  }

  private mutating func ordinal(_ value: Int) {
    let all = TimeNumbers.ordinals[min(max(value, 1), 31) - 1]
    let bytes = UnsafeBufferPointer(start: all.utf8Start, count: all.utf8CodeUnitCount)
    output.append(contentsOf: bytes.prefix { $0 != 0x7C })
    output.append(0x20)
  }

  private func capitalized(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    if let first = result.first, first &- 0x61 < 26 { result[0] = first - 32 }
    return result
  }

  private static func romanQuarter(_ quarter: Int) -> StaticString {
    switch quarter {
    case 1: "I"
    case 2: "II"
    case 3: "III"
    default: "IV"
    }
  }

  private mutating func of(_ of: DayOf, hasMonth: Bool = false) {
    if of != .none { space() }
    switch of {
    case .none: break
    case .eachWeek: say("hằng tuần", "of each week")
    case .eachMonth: say("hằng tháng", "of each month")
    case .eachQuarter: say("hằng quý", "of each quarter")
    case .eachYear: say("hằng năm", hasMonth ? "each year" : "of each year")
    case .eachSchoolYear: say("của năm học", "of the school year")
    case .nextMonth: say("tháng sau", "of the following month")
    case .nextQuarter: say("quý sau", "of the following quarter")
    case .nextYear: say("năm sau", "of the following year")
    case .previousYear: say("năm trước", "of the previous year")
    case .reportingPeriod: say("của kỳ báo cáo", "of the reporting period")
    case .noticePeriod: say("của kỳ thông báo", "of the notice period")
    case .reportingYear: say("của năm báo cáo", "of the reporting year")
    case .noticeYear: say("của năm thông báo", "of the notice year")
    }
  }

  mutating func nearDay(_ near: NearDay) {
    switch (near.isNext, near.isWorking) {
    case (false, false): say("trong ngày", "on the same day")
    case (false, true): say("trong ngày làm việc", "on the same working day")
    case (true, false): say("ngày tiếp theo", "on the next day")
    case (true, true): say("ngày làm việc tiếp theo", "on the next working day")
    }
    if let event = near.event {
      if near.isNext {
        say(" sau ", " after ")
        self.event(event)
      } else {
        say(" ", " of ")
        self.event(event, point: isVietnamese && (event.type == .stated || !isOwn))
      }
    }
  }

  mutating func anniversary(_ anniversary: Anniversary) {
    if anniversary.isAround {
      say("khoảng ", "around ")
    } else if !anniversary.isMidPoint {
      say("vào ", "on ")
    }
    say(
      anniversary.isMidPoint ? "giữa kỳ" : "ngày kỷ niệm",
      anniversary.isMidPoint ? "the mid-point" : "the anniversary")
    if let event = anniversary.event {
      if event.point == .day || !isOwn && isKnown(event) {
        say(" ngày ", " of ")
      } else {
        say(" của ", " of ")
      }
      self.event(event, point: false)
    }
  }

  mutating func span(_ span: TimeSpan) {
    switch (span.from, span.to) {
    case (.day(let from)?, .day(let to)?) where from.isYear && to.isYear:
      if from == to { say("năm ", "year ") }
      number(Int(from.year))
      if from != to {
        say("-", "-")
        number(Int(to.year))
      }
    case (nil, let to?):
      if case .event = to { say("đến ", "until ") } else { say("đến hết ", "through ") }
      edge(to)
    case (let from?, let to):
      say("từ ", "from ")
      edge(from)
      guard let to else { return }
      say(" đến ", " until ")
      edge(to)
    case (nil, nil): break
    }
  }

  private mutating func edge(_ edge: SpanEdge) {
    switch edge {
    case .day(let day): self.day(day)
    case .event(let event): self.event(event)
    }
  }
}

extension CalendarDay {
  /// Whether nothing but a year is said.
  var isYear: Bool {
    year > 0 && month == 0 && day == 0 && quarter == 0 && weekday == 0 && of == .none && !isPartial
  }
}
