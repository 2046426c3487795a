import QCSyntax

extension Model {
  /// The calendar of working days: what the file and the files it uses declare (`lịch nghỉ`), and
  /// for other days the bundled one of Viet Nam.
  package var workingCalendar: WorkingCalendar {
    var result = VietnamHolidays.calendar
    for entry in calendars {
      if let own = declaredCalendar(Int(entry)) { result = result.overlaid(by: own) }
    }
    return result
  }

  // MARK: - Implementation

  /// A declared calendar; nil where its range is blank or the wrong way round.
  private func declaredCalendar(_ entry: Int) -> WorkingCalendar? {
    var first: CivilDate?
    var last: CivilDate?
    var daysOff: [CivilDate] = []
    var worked: [CivilDate] = []
    for clause in children(of: entry) {
      let dates = entries[clause].valueIndices.compactMap { index -> CivilDate? in
        guard values[index].kind == .date else { return nil }
        return CivilDate(dayNumber: Int32(bitPattern: values[index].payload))
      }
      switch entries[clause].keyword {
      case .validFrom: first = dates.first
      case .validUntil: last = dates.first
      case .dayOff: daysOff += dates
      case .workedInstead: worked += dates
      default: break
      }
    }
    guard let first, let last, first <= last else { return nil }
    return WorkingCalendar(from: first, to: last, daysOff: daysOff, worked: worked)
  }
}
