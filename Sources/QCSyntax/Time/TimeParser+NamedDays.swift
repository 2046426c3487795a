/// Days told by their place in a month, quarter or year.
extension TimeParser {
  /// `the 15th of each month`, `July 15`, `the last working day of the month`, `Monday`.
  mutating func englishDay() -> CalendarDay? {
    var day = CalendarDay()
    if let found = turnOfPeriod() { return found }
    if take(.every), let weekday = number(.weekday) {
      day.weekday = Int8(weekday)
      day.of = .eachWeek
      return day
    }
    if let weekday = number(.weekday) {
      day.weekday = Int8(weekday)
      return day
    }
    if let month = number(.month) {
      day.month = Int8(month)
      let saved = position
      if kind(at: position) == .integer, (1...31).contains(tokens[position].payload) {
        day.day = Int8(tokens[position].payload)
        advance()
      } else if let ordinal = number(.ordinal) {
        day.day = Int8(ordinal)
      } else {
        position = saved
      }
      yearBehindMonth(&day)
      return day
    }
    if let quarter = number(.quarter) {
      day.quarter = Int8(quarter)
      return day
    }
    if take(.lastDay) {
      day.day = -1
    } else if take(.firstDay) {
      day.day = 1
    } else {
      _ = take(.article)
      guard let ordinal = number(.ordinal) else { return nil }
      day.day = Int8(ordinal)
    }
    if take(.workingDay) {
      day.isWorking = true
    } else {
      _ = take(.dayWord)
    }
    if let month = number(.month) {
      day.month = Int8(month)
      yearBehindMonth(&day)
      return day
    }
    let saved = position
    if take(.of), let month = number(.month) {
      day.month = Int8(month)
      yearBehindMonth(&day)
      return day
    }
    position = saved
    return isAtBelonging() || slot == .during || slot == .every ? day : nil
  }

  /// Start, middle and end of a month or a year (Civil Code 91/2015/QH13, article 146): the 1st,
  /// the 15th, the last day; 1 January, 30 June, 31 December. Of a quarter its first and last day.
  mutating func turnOfPeriod() -> CalendarDay? {
    attempt { parser in
      let turn: Int
      if parser.take(.endOf) {
        turn = 2
      } else if parser.take(.startOf) {
        turn = 0
      } else if parser.take(.middleOf) {
        turn = 1
      } else {
        return nil
      }
      let saved = parser.position
      if parser.language == .english { _ = parser.take(.every) || parser.take(.article) }
      guard let unit = parser.unit() else { return nil }
      var day = CalendarDay()
      switch unit {
      case .month:
        day.day = [1, 15, -1][turn]
        day.of = .eachMonth
        if let month = parser.monthNumber() {
          day.month = month.month
          day.year = month.year
          day.of = .none
        }
      case .quarter where turn != 1:
        day.day = turn == 0 ? 1 : -1
        day.of = .eachQuarter
        if let quarter = parser.number(.quarter) {
          day.quarter = Int8(quarter)
          day.of = .none
        }
      case .year:
        day.day = [1, 30, 31][turn]
        day.month = [1, 6, 12][turn]
        day.of = .eachYear
      case .schoolYear where turn != 1:
        day.day = turn == 0 ? 1 : -1
        day.of = .eachSchoolYear
      default: return nil
      }
      if day.of != .none, parser.language == .vietnamese {
        // `cuối tháng sau`, `cuối năm 2025`.
        if unit == .year, parser.kind(at: parser.position) == .integer {
          let year = parser.tokens[parser.position].payload
          guard (1000...9999).contains(year) else { return nil }
          day.year = Int16(year)
          day.of = .none
          parser.advance()
        } else {
          let behind = parser.position
          parser.position = saved
          var other = day
          other.of = .none
          parser.belongsTo(&other)
          if parser.position >= behind, other.of != .none {
            day.of = other.of
          } else {
            parser.position = behind
          }
        }
      }
      return day
    }
  }
}
