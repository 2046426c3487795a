import QCSyntax
import Testing

@Suite("Working days")
struct WorkingCalendarTests {
  private let calendar = VietnamHolidays.calendar

  /// The days off that were announced, Saturdays and Sundays apart.
  @Test("the bundled calendar has the announced days off")
  func announced() {
    let daysOff = """
      2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-05-01 2023-05-02
      2023-05-03 2023-09-01 2023-09-04
      2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29
      2024-04-30 2024-05-01 2024-09-02 2024-09-03
      2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30
      2025-05-01 2025-05-02 2025-09-01 2025-09-02
      2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27
      2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24
      """.split(whereSeparator: \.isWhitespace).compactMap { CivilDate($0.utf8) }
    let worked = ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"].compactMap(day)
    var date = day("2023-01-01")
    while let current = date, let isWorking = calendar.isWorkingDay(current) {
      let expected =
        worked.contains(current) || current.weekday < 6 && !daysOff.contains(current)
      #expect(isWorking == expected, "\(current.parts)")
      date = current.adding(days: 1)
    }
    #expect(date == day("2027-01-01"))
    #expect(calendar.isWorkingDay(day("2022-12-31") ?? .init(dayNumber: 0)) == nil)
  }

  @Test("counts working days, the day of the event not counted, and never guesses")
  func counting() throws {
    func count(_ number: Int, _ from: String) throws -> CivilDate? {
      calendar.adding(workingDays: number, to: try #require(day(from)))
    }
    // Over Tết 2026, which is off from Saturday 14 to Sunday 22 February.
    #expect(try count(3, "2026-02-12") == day("2026-02-24"))
    #expect(try count(-1, "2026-02-23") == day("2026-02-13"))
    #expect(try count(1, "2025-04-25") == day("2025-04-26"))
    #expect(try count(5, "2026-12-28") == nil)
    #expect(try count(-2, "2023-01-03") == nil)
  }

  @Test("article 148, clause 5: a last day that is off moves to the next working day")
  func moving() throws {
    let sunday = try #require(day("2026-04-26"))
    #expect(calendar.workingDay(onOrAfter: sunday) == day("2026-04-28"))
    #expect(calendar.workingDay(onOrAfter: try #require(day("2026-04-28"))) == day("2026-04-28"))
    #expect(calendar.workingDay(onOrAfter: try #require(day("2027-01-02"))) == nil)
  }

  @Test("a declared calendar decides in its range, the other outside it")
  func overlay() throws {
    let own = WorkingCalendar(
      from: try #require(day("2026-12-30")), to: try #require(day("2027-01-10")),
      daysOff: [try #require(day("2027-01-01"))], worked: [try #require(day("2027-01-02"))])
    let both = calendar.overlaid(by: own)
    #expect(both.isWorkingDay(try #require(day("2026-09-02"))) == false)
    #expect(both.isWorkingDay(try #require(day("2027-01-01"))) == false)
    #expect(both.isWorkingDay(try #require(day("2027-01-02"))) == true)
    #expect(both.isWorkingDay(try #require(day("2027-01-11"))) == nil)
    #expect(both.ranges.count == 1)
    #expect(own.overlaid(by: WorkingCalendar()) == own)
    // Two ranges with a gap between them.
    let far = WorkingCalendar(
      from: try #require(day("2030-01-01")), to: try #require(day("2030-12-31")), daysOff: [],
      worked: [])
    #expect(both.overlaid(by: far).ranges.count == 2)
    #expect(both.overlaid(by: far).isWorkingDay(try #require(day("2028-06-01"))) == nil)
  }
}
