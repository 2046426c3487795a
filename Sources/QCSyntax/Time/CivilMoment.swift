/// A day and a minute of it, in the civil time of the agreement; Viet Nam has no summer time.
package struct CivilMoment: Sendable, Equatable, Comparable {
  package let day: CivilDate
  /// Minutes after midnight, 0..<1440.
  package let minute: Int

  /// - Parameter minute: any number; beyond a day it counts on into the days beside.
  package init(day: CivilDate, minute: Int) {
    let days = (Double(minute) / 1440).rounded(.down)
    self.day = day.adding(days: Int(days))
    self.minute = minute - Int(days) * 1440
  }

  /// A day (`2026-03-15`) or a day and a time of it (`2026-03-15T08:30`); nil for anything else. A
  /// day alone begins at midnight.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let day = CivilDate(first.utf8) else {
      return nil
    }
    guard parts.count == 2 else {
      self.init(day: day, minute: 0)
      return
    }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(clock[0]),
      let minute = Int(clock[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(day: day, minute: hour * 60 + minute)
  }

  package static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// The moment so many minutes later: hours and minutes run from the moment itself (Civil Code
  /// 91/2015/QH13, article 147, clause 1).
  package func adding(minutes: Int) -> CivilMoment {
    CivilMoment(day: day, minute: minute + minutes)
  }

  /// Appends `2026-03-15T08:30` (ISO 8601).
  package func writeISO(to output: inout [UInt8]) {
    day.writeISO(to: &output)
    output.append(0x54)
    appendDecimal(minute / 60, digits: 2, to: &output)
    output.append(0x3A)
    appendDecimal(minute % 60, digits: 2, to: &output)
  }
}

extension TimeLimit {
  /// The moment at which a limit in hours or minutes ends, or begins to be too late when it lies
  /// before the event; nil for other units, whose last day ends at midnight, and for working hours.
  package func moment(from moment: CivilMoment) -> CivilMoment? {
    guard !isUndone, upTo == nil, let length, length.count > 0 else { return nil }
    let sign = direction == .before ? -1 : 1
    switch length.unit {
    case .minute: return moment.adding(minutes: Int(length.count) * sign)
    case .hour: return moment.adding(minutes: Int(length.count) * 60 * sign)
    default: return nil
    }
  }
}
