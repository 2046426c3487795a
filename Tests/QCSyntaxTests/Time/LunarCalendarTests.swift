import QCSyntax
import Testing

@Suite("The lunisolar calendar")
struct LunarCalendarTests {
  /// The first days of Tết 1970 to 2050 as published. In 1985, 2007 and 2030 they are not the Chinese
  /// ones, which are reckoned at UTC+8.
  private static let published = """
    1970-02-06 1971-01-27 1972-02-15 1973-02-03 1974-01-23 1975-02-11 1976-01-31
    1977-02-18 1978-02-07 1979-01-28 1980-02-16 1981-02-05 1982-01-25 1983-02-13
    1984-02-02 1985-01-21 1986-02-09 1987-01-29 1988-02-17 1989-02-06 1990-01-27
    1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07
    1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22
    2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03
    2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16
    2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29
    2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11
    2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
    2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06
    2047-01-26 2048-02-14 2049-02-02 2050-01-23
    """

  @Test("agrees with eighty-one published dates of Tết")
  func newYears() {
    let dates = Self.published.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(dates.count == 81)
    for (index, date) in dates.enumerated() {
      #expect(LunarCalendar.newYear(1970 + index) == CivilDate(date.utf8), "\(date)")
    }
  }

  /// The 10th of the third month; in 2004, 2012, 2020 and 2023 a leap month lies before or behind it.
  @Test("agrees with published days of the Hùng Kings")
  func ancestors() {
    for date in [
      "2004-04-28", "2012-03-31", "2018-04-25", "2019-04-14", "2020-04-02", "2021-04-21",
      "2022-04-10", "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26",
    ] {
      let day = CivilDate(date.utf8)
      #expect(
        LunarCalendar.date(day: 10, month: 3, year: day?.parts.year ?? 0) == day, "\(date)")
    }
  }

  @Test("months have 29 or 30 days and follow each other without a gap")
  func months() throws {
    for year in LunarCalendar.years {
      for month in 1...12 {
        let first = try #require(LunarCalendar.date(day: 1, month: month, year: year))
        #expect(LunarCalendar.date(day: 29, month: month, year: year) == first.adding(days: 28))
      }
    }
    // In 2023 the second month came twice; 31 is no day of any month.
    #expect(LunarCalendar.date(day: 1, month: 3, year: 2023) == CivilDate("2023-04-20".utf8))
    #expect(LunarCalendar.date(day: 31, month: 1, year: 2023) == nil)
    #expect(LunarCalendar.date(day: 1, month: 13, year: 2023) == nil)
    #expect(LunarCalendar.newYear(1969) == nil && LunarCalendar.newYear(2101) == nil)
  }
}
