import Foundation
import QCSyntax
import Testing

@Suite("Civil time")
struct CivilTimeTests {
  @Test("agrees with Foundation's Gregorian calendar on every day of eight centuries")
  func calendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    // From 1 January 1600 on Foundation's calendar is Gregorian.
    let first = try #require(CivilDate(year: 1600, month: 1, day: 1))
    for number in stride(from: Int(first.dayNumber), to: Int(first.dayNumber) + 292_194, by: 7) {
      let date = CivilDate(dayNumber: Int32(number))
      let parts = date.parts
      let other = calendar.dateComponents(
        [.year, .month, .day, .weekday],
        from: Date(timeIntervalSince1970: Double(number) * 86_400))
      #expect(parts.year == other.year && parts.month == other.month && parts.day == other.day)
      #expect((date.weekday % 7) + 1 == other.weekday)
      #expect(CivilDate(year: parts.year, month: parts.month, day: parts.day) == date)
    }
  }

  @Test("reads the shapes of dates and refuses days that do not exist")
  func shapes() {
    #expect(CivilDate("21/9/2023".utf8) == CivilDate(year: 2023, month: 9, day: 21))
    #expect(CivilDate("21-9-2023".utf8) == CivilDate(year: 2023, month: 9, day: 21))
    #expect(CivilDate("2023-09-21".utf8) == CivilDate(year: 2023, month: 9, day: 21))
    for text in ["31/4/2023", "29/2/2023", "29/2/1900", "0/1/2023", "1/13/2023", "2023", "", "1/1"]
    {
      #expect(CivilDate(text.utf8) == nil, "\(text)")
    }
    #expect(CivilDate("29/2/2000".utf8) != nil)
    #expect(CivilDate(year: 2023, month: 9, day: 21)?.weekday == 4)
  }

  @Test("writes ISO, Vietnamese and English forms")
  func forms() throws {
    let date = try #require(CivilDate(year: 2023, month: 9, day: 1))
    var output: [UInt8] = []
    date.writeISO(to: &output)
    output.append(0x20)
    date.write(in: .vietnamese, to: &output)
    output.append(0x20)
    date.write(in: .english, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "2023-09-01 01/9/2023 1 September 2023")
  }

  @Test("article 144: limits in minutes, hours, days, weeks, months, years, and by an event")
  func article144() throws {
    let anchors = TimeAnchors(effective: day("2024-01-31"))
    func last(_ length: String) -> [String] {
      read(
        "trong \(length) kể từ ngày có hiệu lực", .due, .vietnamese, anchors: anchors, count: 1
      ).dates
    }
    #expect(last("10 ngày") == ["2024-02-10"])
    #expect(last("02 tuần") == ["2024-02-14"])
    #expect(last("01 tháng") == ["2024-02-29"])
    #expect(last("01 năm") == ["2025-01-31"])
    // Hours and minutes have a moment and no day of their own.
    #expect(last("36 giờ") == [] && last("90 phút") == [])
    let start = try #require(CivilMoment("2024-02-28T23:30"))
    #expect(start.adding(minutes: 90) == CivilMoment("2024-02-29T01:00"))
    #expect(start.adding(minutes: -24 * 60) == CivilMoment("2024-02-27T23:30"))
  }

  @Test("article 145: limits are counted by the solar calendar, Tết or not")
  func article145() {
    // The first lunar month of 2024 began on 10 February; a month is one of the solar calendar.
    let anchors = TimeAnchors(effective: day("2024-02-10"))
    #expect(
      read("trong 01 tháng kể từ ngày có hiệu lực", .due, .vietnamese, anchors: anchors, count: 1)
        .dates == ["2024-03-10"])
  }

  @Test("article 148: months end on the corresponding day, else on the last day of the month")
  func article148() {
    #expect(day("2023-01-31")?.adding(months: 1) == day("2023-02-28"))
    #expect(day("2024-01-31")?.adding(months: 1) == day("2024-02-29"))
    #expect(day("2024-02-29")?.adding(months: 12) == day("2025-02-28"))
    #expect(day("2023-08-31")?.adding(months: -2) == day("2023-06-30"))
    #expect(day("2023-12-15")?.adding(months: 1) == day("2024-01-15"))
  }

  @Test("article 147: the day of the event is not counted")
  func article147() {
    let anchors = TimeAnchors(signed: day("2018-04-05"), effective: day("2018-05-20"))
    #expect(
      read("sau 45 ngày kể từ ngày ký", .entry, .vietnamese, anchors: anchors, count: 1).dates
        == ["2018-05-20"])
    #expect(
      read("45 days after signature", .entry, .english, anchors: anchors, count: 1).dates
        == ["2018-05-20"])
    #expect(
      read("trong 01 tháng kể từ ngày có hiệu lực", .due, .vietnamese, anchors: anchors, count: 1)
        .dates == ["2018-06-20"])
    #expect(
      read("kể từ ngày ký", .entry, .vietnamese, anchors: anchors, count: 1).dates
        == ["2018-04-05"])
    // Working days need a calendar of holidays, and another paper is signed here.
    #expect(
      read("trong 5 ngày làm việc kể từ ngày ký", .due, .vietnamese, anchors: anchors, count: 1)
        .dates == [])
    #expect(
      read("trong 5 ngày kể từ ngày ký kết luận", .due, .vietnamese, anchors: anchors, count: 1)
        .dates == [])
  }

  @Test("article 146: start, middle and end of month and year")
  func article146() {
    let anchors = TimeAnchors(effective: day("2023-02-10"))
    func first(_ phrase: String) -> [String] {
      read(phrase, .due, .vietnamese, anchors: anchors, count: 1).dates
    }
    #expect(first("đầu tháng") == ["2023-03-01"])
    #expect(first("giữa tháng") == ["2023-02-15"])
    #expect(first("cuối tháng") == ["2023-02-28"])
    #expect(first("đầu năm") == ["2024-01-01"])
    #expect(first("giữa năm") == ["2023-06-30"])
    #expect(first("cuối năm") == ["2023-12-31"])
  }

  @Test("cadences and fixed days give their first dates")
  func dates() {
    let anchors = TimeAnchors(signed: day("2023-08-31"))
    func dates(_ phrase: String, _ language: Language = .vietnamese) -> [String] {
      read(phrase, .every, language, anchors: anchors, count: 3).dates
    }
    #expect(dates("mỗi tháng một lần") == ["2023-09-30", "2023-10-31", "2023-11-30"])
    #expect(dates("6 tháng một lần") == ["2024-02-29", "2024-08-31", "2025-02-28"])
    #expect(dates("mỗi năm hai lần") == ["2024-02-29", "2024-08-31", "2025-02-28"])
    #expect(dates("hằng tuần") == ["2023-09-07", "2023-09-14", "2023-09-21"])
    #expect(dates("6 tháng và hằng năm") == ["2024-02-29", "2024-08-31", "2025-02-28"])
    #expect(
      dates("hằng năm, trước ngày 31 tháng 10") == ["2023-10-30", "2024-10-30", "2025-10-30"])
    #expect(dates("trước ngày 15 hằng tháng") == ["2023-09-14", "2023-10-14", "2023-11-14"])
    #expect(
      dates("chậm nhất ngày cuối cùng của tháng") == ["2023-08-31", "2023-09-30", "2023-10-31"])
    #expect(
      dates("by 30 June and 31 December each year", .english)
        == ["2023-12-31", "2024-06-30", "2024-12-31"])
    #expect(dates("every Monday", .english) == ["2023-09-04", "2023-09-11", "2023-09-18"])
    #expect(dates("đột xuất") == [])
    #expect(read("mỗi năm một lần", .every, .vietnamese, count: 3).dates == [])
  }

  @Test("a date limit gives the last day allowed")
  func lastDay() {
    #expect(read("before October 31, 2026", .due, .english, count: 1).dates == ["2026-10-30"])
    #expect(read("by 31 October 2026", .due, .english, count: 1).dates == ["2026-10-31"])
    #expect(
      read("trước 17 giờ ngày 15/9/2023", .due, .vietnamese, count: 1).dates == ["2023-09-15"])
  }
}
