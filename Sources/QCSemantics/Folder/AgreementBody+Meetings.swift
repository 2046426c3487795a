import QCSyntax

/// Meetings of one party on one day, laid down in two agreements.
extension AgreementBody {
  mutating func checkMeetings() {
    /// For each party and day of the month its meetings, those of a few days being many.
    var known: [UInt64: [(agreement: Int, meeting: AgreementSummary.Meeting)]] = [:]
    for (index, agreement) in agreements.enumerated() {
      for meeting in agreement.summary.meetings {
        var isTold = false
        for party in meeting.parties where party.plain != 0 {
          let key = party.plain &* 32 &+ UInt64(meeting.day)
          for other in known[key] ?? []
          where !isTold && other.agreement != index && clash(other.meeting, meeting)
            && areTogether(other.agreement, index)
          {
            isTold = true
            tell(
              Diagnostic(
                .meetingsOnOneDay, meeting.range, .text(agreement.summary.string(party.text)),
                .localized(written(other.meeting, meeting))),
              in: index, other: other.agreement, other.meeting.range,
              Localized("cuộc họp kia ở đây", "the other meeting"))
          }
          // Sixteen of one party on one day are enough to compare with.
          if known[key]?.count ?? 0 < 16 { known[key, default: []].append((index, meeting)) }
        }
      }
    }
  }

  private func clash(
    _ left: AgreementSummary.Meeting, _ right: AgreementSummary.Meeting
  ) -> Bool {
    let sameMonth = left.month == right.month || left.month == 0 || right.month == 0
    let sameYear = left.year == right.year || left.year == 0 || right.year == 0
    // Two hours apart is time for both.
    let apart =
      left.clock >= 0 && right.clock >= 0 && abs(left.clock - right.clock) >= 120
    return sameMonth && sameYear && !apart
  }

  private func written(
    _ left: AgreementSummary.Meeting, _ right: AgreementSummary.Meeting
  ) -> Localized {
    let month = max(left.month, right.month)
    let year = max(left.year, right.year)
    if year > 0, month > 0, let date = CivilDate(year: year, month: month, day: left.day) {
      return date.localized
    }
    guard month > 0 else {
      return Localized("\(left.day) hằng tháng", "day \(left.day) of each month")
    }
    return Localized("\(left.day)/\(month) hằng năm", "\(left.day)/\(month) of each year")
  }
}
