/// The days of one rule, ascending, one after the other: a few numbers, and no memory for a day.
///
/// Ends at the year 9999, or where a calendar of working days that it needs does not reach.
struct DayRun: Sendable {
  /// What gives the next day.
  enum Rule: Sendable {
    case once(CivilDate)
    /// Each so many months from the start, counted from it every time, so that the end of a short
    /// month does not pull the later ones with it.
    case months(Int)
    case days(Int)
    /// A day (1...31, -1 for the last) of the months whose bits are set (bit 1 for January). A day
    /// that a month has not is its last (Civil Code 91/2015/QH13, article 148, clause 3).
    case dayOfMonths(UInt16, day: Int)
    /// A working day (1 …, -1 for the last) of the stretches of so many months that begin with the
    /// months whose bits are set.
    case workingDay(UInt16, number: Int, stretch: Int, WorkingCalendar)
    /// So long after a day (-1 for the last) of the months whose bits are set: `trong 05 ngày kể từ ngày
    /// kết thúc quý`.
    case after(UInt16, day: Int, TimeLength, WorkingCalendar?)
  }

  let given: Rule
  let firstDay: CivilDate
  /// Days to add to what the rule gives: -1 for `before`.
  let shift: Int
  /// Of so many days that the rule gives, the last one counts: `2 năm một lần, trước ngày 15/12`.
  let stride: Int
  private var count = 0
  private var year: Int
  private var month: Int

  /// - Parameter start: no day before it is given, but by `once`.
  init(_ rule: Rule, from start: CivilDate, shift: Int = 0, stride: Int = 1) {
    given = rule
    firstDay = start
    self.shift = shift
    self.stride = stride
    (year, month, _) = start.parts
    if case .workingDay = rule {
      // The stretch in hand may have begun before.
      month -= 12
      if month < 1 { (year, month) = (year - 1, month + 12) }
    }
  }

  mutating func next() -> CivilDate? {
    for _ in 1..<max(stride, 1) where nextGiven() == nil { return nil }
    return nextGiven()
  }

  // MARK: - Implementation

  private mutating func nextGiven() -> CivilDate? {
    switch given {
    case .once(let date):
      count += 1
      return count == 1 ? date.adding(days: shift) : nil
    case .months(let step):
      count += 1
      return inRange(firstDay.adding(months: step * count).adding(days: shift))
    case .days(let step):
      count += 1
      return inRange(firstDay.adding(days: step * count + shift))
    case .dayOfMonths(let months, let day): return nextInMonths(months, day)
    case .workingDay(let months, let number, let stretch, let calendar):
      return nextWorking(months, number, stretch, calendar)
    case .after(let months, let day, let length, let calendar):
      // Where the calendar does not reach, it will not later.
      return nextInMonths(months, day)
        .flatMap { length.date(from: $0, sign: 1, calendar: calendar) }
    }
  }

  private mutating func nextInMonths(_ months: UInt16, _ day: Int) -> CivilDate? {
    guard months & 0x1FFE != 0 else { return nil }
    while year <= 9999 {
      let (thisYear, thisMonth) = advance()
      guard months >> UInt16(thisMonth) & 1 == 1 else { continue }
      let length = CivilDate.length(ofMonth: thisMonth, year: thisYear)
      guard
        let named = CivilDate(
          year: thisYear, month: thisMonth, day: day < 0 ? length : min(day, length))
      else { return nil }
      let shifted = named.adding(days: shift)
      if shifted >= firstDay { return shifted }
    }
    return nil
  }

  private mutating func nextWorking(
    _ months: UInt16, _ number: Int, _ stretch: Int, _ calendar: WorkingCalendar
  ) -> CivilDate? {
    guard months & 0x1FFE != 0 else { return nil }
    while year <= 9999 {
      let (thisYear, thisMonth) = advance()
      guard months >> UInt16(thisMonth) & 1 == 1,
        let first = CivilDate(year: thisYear, month: thisMonth, day: 1)
      else { continue }
      let end = first.adding(months: stretch)
      if end <= firstDay { continue }
      guard let day = calendar.workingDay(number, from: first, before: end) else {
        // Where the calendar does not reach, nothing is guessed, now or later.
        if calendar.isWorkingDay(end.adding(days: -1)) == nil { year = 10_000 }
        continue
      }
      let shifted = day.adding(days: shift)
      if shifted >= firstDay { return shifted }
    }
    return nil
  }

  /// The month in hand; steps to the next.
  private mutating func advance() -> (year: Int, month: Int) {
    let current = (year, month)
    month += 1
    if month == 13 { (year, month) = (year + 1, 1) }
    return current
  }

  /// `CivilDate` stops at the end of the year 9999: there the run ends.
  private func inRange(_ date: CivilDate) -> CivilDate? {
    date.parts.year >= 9999 ? nil : date
  }
}
