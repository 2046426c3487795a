/// What a day belongs to.
extension TimeParser {
  mutating func isAtBelonging() -> Bool {
    here.mayBeAny(of: words.sets.belongings) && longest({ DayOf($0) }) != nil
  }

  /// `hằng năm`, `của kỳ báo cáo`, `năm 2026` behind a day.
  mutating func belongsTo(_ day: inout CalendarDay) {
    let saved = position
    if language == .vietnamese {
      if day.month == 0, day.quarter == 0, day.year == 0, day.weekday == 0, day.day != 0 {
        _ = take(.of)
        if take(.month), let month = monthNumber() {
          day.month = month.month
          day.year = month.year
        } else {
          position = saved
        }
      }
      let behindMonth = position
      if day.year == 0 {
        _ = take(.of)
        if take(.year), kind(at: position) == .integer,
          (1000...9999).contains(tokens[position].payload)
        {
          day.year = Int16(tokens[position].payload)
          advance()
          return
        }
        position = behindMonth
      }
    } else if day.quarter != 0, day.year == 0 {
      _ = take(.of)
      if kind(at: position) == .integer, (1000...9999).contains(tokens[position].payload) {
        day.year = Int16(tokens[position].payload)
        advance()
        return
      }
      position = saved
    }
    guard day.year == 0, here.mayBeAny(of: words.sets.belongings) else { return }
    if let (of, behind) = longest({ DayOf($0) }) {
      day.of = of
      position = behind
      furthest = max(furthest, position)
    }
  }
}
