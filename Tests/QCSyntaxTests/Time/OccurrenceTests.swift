import QCSyntax
import Testing

/// Every shape of rule against a walk day by day over twenty years: the walk asks of each day
/// whether the rule means it, and never computes the next one.
@Suite("Occurrences")
struct OccurrenceTests {
  private struct Shape {
    let phrase: String
    let slot: TimeSlot
    var language = Language.vietnamese
    /// Whether a day, from the start on, is meant.
    let means: (CivilDate, CivilDate) -> Bool
  }

  @Test("equal a walk day by day over twenty years", arguments: 0..<40)
  func bruteForce(_ round: Int) throws {
    var numbers = SeededNumbers(state: UInt64(round) + 1)
    let start = try #require(day("2001-01-01")).adding(days: numbers.next(below: 3000))
    let end = start.adding(months: 240)
    for shape in shapes(&numbers) {
      var expected: [CivilDate] = []
      var current = start
      while current <= end {
        if shape.means(current, start) { expected.append(current) }
        current = current.adding(days: 1)
      }
      let found = days(shape, from: start, to: end)
      #expect(found == expected, "\(shape.phrase) from \(iso(start))")
      #expect(!expected.isEmpty, "\(shape.phrase) means no day: the test looks at nothing")
    }
  }

  private func days(_ shape: Shape, from start: CivilDate, to end: CivilDate) -> [CivilDate] {
    let anchors = TimeAnchors(
      signed: start, effective: start, calendar: OccurrenceTests.weekdays)
    return parsed(shape.phrase, shape.slot, shape.language).map { phrase in
      var days: [CivilDate] = []
      for occurrence in phrase.occurrences(from: anchors) {
        if occurrence.day > end { break }
        days.append(occurrence.day)
      }
      return days
    } ?? []
  }

  private func shapes(_ numbers: inout SeededNumbers) -> [Shape] {
    let count = numbers.next(below: 11) + 2
    let dayOfMonth = numbers.next(below: 31) + 1
    let month = numbers.next(below: 12) + 1
    let yearDay = numbers.next(below: 28) + 1
    let weekday = numbers.next(below: 7) + 1
    let working = numbers.next(below: 15) + 1
    let english = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    func isNth(_ date: CivilDate, _ start: CivilDate, months step: Int) -> Bool {
      guard date > start else { return false }
      let (year, month, day) = date.parts
      let (startYear, startMonth, startDay) = start.parts
      return ((year - startYear) * 12 + month - startMonth) % step == 0
        && day == min(startDay, CivilDate.length(ofMonth: month, year: year))
    }
    func isLater(_ date: CivilDate, _ start: CivilDate) -> Bool {
      (date.parts.year, date.parts.month) > (start.parts.year, start.parts.month)
    }
    func isLast(_ date: CivilDate) -> Bool { date.adding(days: 1).parts.day == 1 }
    func isDay(_ date: CivilDate, _ wanted: Int) -> Bool {
      date.parts.day == wanted || wanted > date.parts.day && isLast(date)
    }
    /// The number of working days of the stretch up to and with a day that is one.
    func isWorking(_ date: CivilDate, number: Int, months: Int) -> Bool {
      guard date.weekday < 6 else { return false }
      var seen = 0
      var current = date
      while true {
        if current.weekday < 6 { seen += 1 }
        if current.parts.day == 1, (current.parts.month - 1) % months == 0 { return seen == number }
        current = current.adding(days: -1)
      }
    }
    return [
      Shape(phrase: "mỗi \(count) ngày", slot: .every) { date, start in
        date > start && (date.dayNumber - start.dayNumber) % Int32(count) == 0
      },
      Shape(phrase: "\(count) tuần một lần", slot: .every) { date, start in
        date > start && (date.dayNumber - start.dayNumber) % Int32(count * 7) == 0
      },
      Shape(phrase: "\(count) tháng một lần", slot: .every) { isNth($0, $1, months: count) },
      Shape(phrase: "every quarter", slot: .every, language: .english) {
        isNth($0, $1, months: 3)
      },
      Shape(phrase: "mỗi năm hai lần", slot: .every) { isNth($0, $1, months: 6) },
      Shape(phrase: "hằng năm", slot: .every) { isNth($0, $1, months: 12) },
      Shape(phrase: "định kỳ hằng tháng, 6 tháng, một năm", slot: .every) {
        isNth($0, $1, months: 1)
      },
      Shape(phrase: "\(count) tháng và hằng năm", slot: .every) {
        isNth($0, $1, months: count) || isNth($0, $1, months: 12)
      },
      Shape(phrase: "chậm nhất vào ngày \(dayOfMonth) hằng tháng", slot: .due) { date, _ in
        isDay(date, dayOfMonth)
      },
      Shape(phrase: "trước ngày \(dayOfMonth) hằng tháng", slot: .due) { date, _ in
        isDay(date.adding(days: 1), dayOfMonth)
      },
      Shape(phrase: "chậm nhất vào ngày cuối cùng của tháng", slot: .due) { date, _ in
        isLast(date)
      },
      // The month after the one in which it begins.
      Shape(phrase: "trước ngày 20 tháng sau", slot: .due) { date, start in
        date.parts.day == 19 && isLater(date, start)
      },
      Shape(phrase: "hằng quý, vào ngày 15 tháng sau", slot: .every) { date, start in
        date.parts.day == 15 && date.parts.month % 3 == 1 && isLater(date, start)
      },
      Shape(phrase: "6 tháng một lần, vào ngày 15 hằng tháng", slot: .every) { date, _ in
        date.parts.day == 15 && date.parts.month % 6 == 0
      },
      Shape(phrase: "2 năm một lần, trước ngày 15 tháng 12 hằng năm", slot: .every) {
        date, start in
        guard date.parts.month == 12, date.parts.day == 14 else { return false }
        // Of two such days the second.
        let first = start.parts.month == 12 && start.parts.day > 14 ? 1 : 0
        return (date.parts.year - start.parts.year - first) % 2 == 1
      },
      Shape(phrase: "trong quý II hằng năm", slot: .due) { date, _ in
        date.parts.month == 6 && date.parts.day == 30
      },
      Shape(phrase: "trước ngày \(yearDay) tháng \(month) hằng năm", slot: .due) { date, _ in
        let next = date.adding(days: 1).parts
        return next.month == month && next.day == yearDay
      },
      Shape(phrase: "chậm nhất ngày 29 tháng 2 hằng năm", slot: .due) { date, _ in
        date.parts.month == 2 && isLast(date)
      },
      Shape(phrase: "trước ngày 03 tháng 4 của kỳ báo cáo", slot: .due) { date, _ in
        date.parts.month == 4 && date.parts.day == 2
      },
      Shape(
        phrase: "trước ngày 15 tháng 4, 15 tháng 8 và 31 tháng 12 hằng năm", slot: .due
      ) { date, _ in
        let (_, month, day) = date.parts
        return (month, day) == (4, 14) || (month, day) == (8, 14) || (month, day) == (12, 30)
      },
      Shape(phrase: "in October every year", slot: .due, language: .english) { date, _ in
        date.parts.month == 10 && date.parts.day == 31
      },
      Shape(phrase: "every \(english[weekday - 1])", slot: .every, language: .english) {
        date, _ in date.weekday == weekday
      },
      Shape(phrase: "by the end of each quarter", slot: .due, language: .english) { date, _ in
        date.parts.month % 3 == 0 && isLast(date)
      },
      Shape(
        phrase: "by the \(ordinal(working)) working day of each month", slot: .due,
        language: .english
      ) { date, _ in isWorking(date, number: working, months: 1) },
      Shape(
        phrase: "by the \(ordinal(working)) working day of each quarter", slot: .due,
        language: .english
      ) { date, _ in isWorking(date, number: working, months: 3) },
      Shape(phrase: "trong \(count) ngày kể từ ngày ký", slot: .due) { date, start in
        date.dayNumber - start.dayNumber == Int32(count)
      },
      Shape(phrase: "trong \(count) ngày làm việc kể từ ngày ký", slot: .due) { date, start in
        guard date > start, date.weekday < 6 else { return false }
        let worked = (start.dayNumber + 1...date.dayNumber).prefix(60).filter {
          CivilDate(dayNumber: $0).weekday < 6
        }
        return worked.count == count && worked.last == date.dayNumber
      },
      Shape(phrase: "trong \(count) tháng kể từ ngày ký", slot: .due) { date, start in
        isNth(date, start, months: count)
          && (date.parts.year - start.parts.year) * 12 + date.parts.month - start.parts.month
            == count
      },
      Shape(
        phrase: "on the anniversary of the effective date", slot: .every, language: .english
      ) { isNth($0, $1, months: 12) },
    ]
  }

  private func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(number)th"
    }
  }

  /// Every Monday to Friday of the century.
  private static let weekdays = WorkingCalendar(
    from: CivilDate(dayNumber: 10_957), to: CivilDate(dayNumber: 47_481), daysOff: [], worked: [])

  // MARK: The law

  private func last(_ text: String, _ language: Language = .vietnamese, from: String) -> [String] {
    let anchors = TimeAnchors(
      signed: day(from), effective: day(from), calendar: VietnamHolidays.calendar)
    guard let phrase = parsed(text, .due, language) else { return ["not understood"] }
    return phrase.occurrences(from: anchors).prefix(2).map {
      iso($0.last) + ($0.isBeyondCalendar ? "?" : "")
    }
  }

  @Test(
    "article 148, clause 5: the last day of a limit that is off moves, a day before an event not")
  func movesToWorkingDay() {
    // 1 September 2026 + 30 days is 1 October; 2 September is a holiday.
    #expect(last("trong 02 ngày kể từ ngày ký", from: "2026-08-31") == ["2026-09-03"])
    #expect(last("trong 01 tháng kể từ ngày ký", from: "2026-01-17") == ["2026-02-23"])
    #expect(last("chậm nhất ngày 26 tháng 4 hằng năm", from: "2026-01-01")[0] == "2026-04-28")
    #expect(last("trước ngày 27 tháng 4 hằng năm", from: "2026-01-01")[0] == "2026-04-26")
    #expect(last("02 ngày trước ngày ký", from: "2026-04-28") == ["2026-04-26"])
    // What the calendar does not reach stays and is marked.
    #expect(last("trong 30 ngày kể từ ngày ký", from: "2026-12-20") == ["2027-01-19?"])
    #expect(last("trong 30 ngày làm việc kể từ ngày ký", from: "2026-12-20") == [])
  }

  /// The day of the event not counted, the end moved while it is off: by steps of one day.
  @Test("limits over four years of real holidays equal a walk day by day", arguments: 0..<60)
  func limitsOverHolidays(_ round: Int) throws {
    var numbers = SeededNumbers(state: UInt64(round) + 7)
    let calendar = VietnamHolidays.calendar
    let start = try #require(day("2023-01-01")).adding(days: numbers.next(below: 1300))
    let count = numbers.next(below: 60) + 1
    var plain = start.adding(days: count)
    while calendar.isWorkingDay(plain) == false { plain = plain.adding(days: 1) }
    var working = start
    var left = count
    while left > 0 {
      working = working.adding(days: 1)
      if calendar.isWorkingDay(working) == true { left -= 1 }
    }
    #expect(last("trong \(count) ngày kể từ ngày ký", from: iso(start)) == [iso(plain)])
    #expect(last("trong \(count) ngày làm việc kể từ ngày ký", from: iso(start)) == [iso(working)])
  }

  @Test("article 147, clause 1: hours and minutes run from the moment")
  func hours() throws {
    func end(_ text: String, _ from: String) throws -> String? {
      let phrase = try #require(parsed(text, .due, .vietnamese))
      guard case .limit(let limit)? = phrase.parts.first?.value else { return nil }
      var output: [UInt8] = []
      limit.moment(from: try #require(CivilMoment(from)))?.writeISO(to: &output)
      return String(decoding: output, as: UTF8.self)
    }
    #expect(
      try end("trong vòng 24 giờ kể từ khi phát hiện", "2026-02-28T21:30") == "2026-03-01T21:30")
    #expect(
      try end("chậm nhất 02 giờ trước khi tàu xuất cảnh", "2026-03-01T01:15")
        == "2026-02-28T23:15")
    #expect(try end("trong 30 phút kể từ khi nhận", "2026-12-31T23:45") == "2027-01-01T00:15")
    #expect(try end("trong 3 ngày kể từ khi nhận", "2026-12-31T23:45") == "")
    for wrong in ["2026-03-15T24:00", "2026-03-15T8:30", "2026-02-30", "2026-03-15T08:60", "", "T"]
    {
      #expect(CivilMoment(wrong) == nil, "\(wrong)")
    }
  }
}
