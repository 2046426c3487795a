/// The public holidays of Viet Nam for the years whose days off have been decided.
///
/// Computed: 1 January, 30 April, 1 May, 2 September and, from 2026, 24 November; Tết and the 10th of
/// the third lunar month by ``LunarCalendar``; the day off in lieu when a holiday falls on a Saturday
/// or Sunday (Labour Code 45/2019/QH14, articles 111 and 112). Data: what the Government decides each
/// year, and the law leaves open: how many of the five days of Tết lie before it, on which side of
/// 2 September the second day lies, and which days are swapped.
package enum VietnamHolidays {
  /// The years that are covered.
  package static let years = 2023...2026

  /// The calendar of working days.
  package static let calendar: WorkingCalendar = {
    var daysOff: [CivilDate] = []
    var worked: [CivilDate] = []
    for decision in decisions {
      daysOff += holidays(decision)
      for swap in decision.swaps {
        if let off = CivilDate(swap.off.utf8), let instead = CivilDate(swap.worked.utf8) {
          daysOff.append(off)
          worked.append(instead)
        }
      }
    }
    guard let first = CivilDate(year: years.lowerBound, month: 1, day: 1),
      let last = CivilDate(year: years.upperBound, month: 12, day: 31)
    else { return WorkingCalendar() }
    return WorkingCalendar(from: first, to: last, daysOff: daysOff, worked: worked)
  }()

  // MARK: - Implementation

  private struct Decision: Sendable {
    let year: Int
    /// How many of the five days of Tết lie before its first day.
    let daysBeforeTet: Int
    /// Where the second day of National Day lies: -1 before, 1 behind.
    let besideNationalDay: Int
    var swaps: [(off: String, worked: String)] = []
  }

  private static let decisions: [Decision] = [
    Decision(year: 2023, daysBeforeTet: 2, besideNationalDay: -1),
    Decision(
      year: 2024, daysBeforeTet: 2, besideNationalDay: 1, swaps: [("29/4/2024", "4/5/2024")]),
    Decision(
      year: 2025, daysBeforeTet: 2, besideNationalDay: -1, swaps: [("2/5/2025", "26/4/2025")]),
    Decision(
      year: 2026, daysBeforeTet: 1, besideNationalDay: -1,
      swaps: [("2/1/2026", "10/1/2026"), ("31/8/2026", "22/8/2026")]),
  ]

  /// The days off of a year, each group with those in lieu behind it.
  private static func holidays(_ decision: Decision) -> [CivilDate] {
    let year = decision.year
    func day(_ month: Int, _ day: Int) -> [CivilDate] {
      CivilDate(year: year, month: month, day: day).map { [$0] } ?? []
    }
    var groups = [day(1, 1)]
    if let tet = LunarCalendar.newYear(year) {
      let first = tet.adding(days: -decision.daysBeforeTet)
      groups.append((0..<5).map { first.adding(days: $0) })
    }
    let ancestors = LunarCalendar.date(day: 10, month: 3, year: year).map { [$0] } ?? []
    groups.append(ancestors + day(4, 30) + day(5, 1))
    groups.append(
      day(9, 2).flatMap { [$0, $0.adding(days: decision.besideNationalDay)] })
    // Viet Nam's Culture Day is a paid day off from 2026.
    if year >= 2026 { groups.append(day(11, 24)) }
    var result: [CivilDate] = []
    for group in groups { addInLieu(group, to: &result) }
    return result
  }

  /// The days of a group, and for each on a Saturday or Sunday the next working day behind it.
  private static func addInLieu(_ group: [CivilDate], to result: inout [CivilDate]) {
    var taken = Set(group)
    for day in group.sorted() where day.weekday >= 6 {
      var instead = day.adding(days: 1)
      while instead.weekday >= 6 || taken.contains(instead) { instead = instead.adding(days: 1) }
      taken.insert(instead)
    }
    result += taken.sorted()
  }
}
