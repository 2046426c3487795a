/// Which days are working days, for the days that it covers: Saturdays, Sundays and the days off are
/// not, days worked instead are. Of a day outside it knows nothing and says so.
///
/// The Civil Code does not define working days; they follow from the holidays of article 112 of the
/// Labour Code 45/2019/QH14 and from what is decided each year, so they are data.
package struct WorkingCalendar: Sendable, Equatable {
  /// The first day that the arrays speak of.
  private var origin: Int = 0
  /// A bit for each day from `origin` on: whether it is covered, whether it is a working day.
  private var covered: [UInt64] = []
  private var working: [UInt64] = []

  /// A calendar that covers nothing.
  package init() {}

  /// - Parameters:
  ///   - first: the first day covered.
  ///   - last: the last day covered; one before `first` covers nothing.
  ///   - daysOff: days off besides Saturdays and Sundays; what lies outside does not count.
  ///   - worked: Saturdays and Sundays that are worked instead.
  package init(from first: CivilDate, to last: CivilDate, daysOff: [CivilDate], worked: [CivilDate])
  {
    let count = min(Int(last.dayNumber) - Int(first.dayNumber) + 1, WorkingCalendar.longest)
    guard count > 0 else { return }
    origin = Int(first.dayNumber)
    covered = [UInt64](repeating: 0, count: (count + 63) / 64)
    working = covered
    for offset in 0..<count {
      set(offset, isWorking: first.adding(days: offset).weekday < 6)
    }
    for day in daysOff { change(day, isWorking: false) }
    for day in worked { change(day, isWorking: true) }
  }

  /// Whether a day is a working day; nil where the calendar does not cover it.
  @inline(__always)
  package func isWorkingDay(_ day: CivilDate) -> Bool? {
    let offset = Int(day.dayNumber) - origin
    guard offset >= 0, offset >> 6 < covered.count else { return nil }
    guard covered[offset >> 6] >> UInt64(offset & 63) & 1 == 1 else { return nil }
    return working[offset >> 6] >> UInt64(offset & 63) & 1 == 1
  }

  /// The first working day on or after a day (Civil Code 91/2015/QH13, article 148, clause 5); nil
  /// where the calendar does not reach so far.
  package func workingDay(onOrAfter day: CivilDate) -> CivilDate? {
    var current = day
    while let isWorking = isWorkingDay(current) {
      if isWorking { return current }
      current = current.adding(days: 1)
    }
    return nil
  }

  /// The `count`-th working day after a day, or before it where `count` is negative; the day itself
  /// is not counted (article 147). Nil where the calendar does not reach so far.
  package func adding(workingDays count: Int, to day: CivilDate) -> CivilDate? {
    var left = count.magnitude
    var current = day
    let step = count < 0 ? -1 : 1
    while left > 0 {
      current = current.adding(days: step)
      guard let isWorking = isWorkingDay(current) else { return nil }
      if isWorking { left -= 1 }
    }
    return current
  }

  /// The `number`-th working day from a day on, that day included, or the last one before
  /// `end` for -1.
  func workingDay(_ number: Int, from day: CivilDate, before end: CivilDate) -> CivilDate? {
    if number < 0 { return adding(workingDays: -1, to: end) }
    return adding(workingDays: number, to: day.adding(days: -1)).flatMap { $0 < end ? $0 : nil }
  }

  /// This calendar where `other` covers nothing, `other` where it does.
  package func overlaid(by other: WorkingCalendar) -> WorkingCalendar {
    guard !other.covered.isEmpty else { return self }
    guard !covered.isEmpty else { return other }
    let first = min(origin, other.origin)
    let end = max(origin + covered.count * 64, other.origin + other.covered.count * 64)
    guard end - first <= WorkingCalendar.longest * 2 else { return other }
    var result = WorkingCalendar()
    result.origin = first
    result.covered = [UInt64](repeating: 0, count: (end - first + 63) / 64)
    result.working = result.covered
    for number in first..<end {
      let day = CivilDate(dayNumber: Int32(number))
      guard let isWorking = other.isWorkingDay(day) ?? isWorkingDay(day) else { continue }
      result.set(number - first, isWorking: isWorking)
    }
    return result
  }

  /// The runs of days that it covers, ascending.
  package var ranges: [ClosedRange<CivilDate>] {
    var result: [ClosedRange<CivilDate>] = []
    var start: CivilDate?
    for offset in 0...covered.count * 64 {
      let day = CivilDate(dayNumber: Int32(origin + offset))
      if isWorkingDay(day) != nil {
        start = start ?? day
      } else if let first = start {
        result.append(first...day.adding(days: -1))
        start = nil
      }
    }
    return result
  }

  // MARK: - Implementation

  /// Four centuries of days: a wrong year in a calendar must not take all memory.
  private static let longest = 146_097

  private mutating func change(_ day: CivilDate, isWorking: Bool) {
    guard isWorkingDay(day) != nil else { return }
    set(Int(day.dayNumber) - origin, isWorking: isWorking)
  }

  private mutating func set(_ offset: Int, isWorking: Bool) {
    let bit: UInt64 = 1 << UInt64(offset & 63)
    covered[offset >> 6] |= bit
    if isWorking { working[offset >> 6] |= bit } else { working[offset >> 6] &= ~bit }
  }
}
