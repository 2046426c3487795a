/// Notice, near days, extension.
extension TimeParser {
  /// `at least 30 days' written notice`, `báo trước 30 ngày`, `upon reasonable notice`.
  mutating func notice() -> TimeValue? {
    attempt { parser in
      let first = parser.position
      if parser.language == .vietnamese {
        guard parser.take(.notice) else { return nil }
        if parser.take(.reasonable) {
          return .vague(
            VagueTime(
              word: .reasonableNotice, words: parser.words(from: first, to: parser.position)))
        }
        let isMinimum = parser.take(.atLeast)
        guard let length = parser.length() else { return nil }
        return .notice(
          TimeNotice(length: length, isMinimum: isMinimum, isWritten: parser.take(.written)))
      }
      var isMinimum = parser.take(.atLeast)
      if !isMinimum, parser.take(.upon) { isMinimum = parser.take(.atLeast) }
      let length = parser.length()
      if length == nil, !parser.take(.reasonable) { return nil }
      var isWritten = false
      while parser.kind(at: parser.position) == .word {
        if parser.take(.written) {
          isWritten = true
        } else if !parser.take(.advance) {
          break
        }
      }
      guard parser.take(.notice) else { return nil }
      if parser.take(.inWriting) { isWritten = true }
      guard let length else {
        return .vague(
          VagueTime(
            word: .reasonableNotice, words: parser.words(from: first, to: parser.position)))
      }
      return .notice(TimeNotice(length: length, isMinimum: isMinimum, isWritten: isWritten))
    }
  }

  mutating func nearDay() -> TimeValue? {
    attempt { parser in
      guard parser.here.mayBeAny(of: parser.words.sets.near),
        let (day, behind) = parser.longest({ NearDay($0) })
      else { return nil }
      var near = day
      parser.position = behind
      let saved = parser.position
      if parser.take(.since) || parser.take(.after) || parser.isBareHead() {
        near.event = parser.event()
        if near.event == nil { parser.position = saved }
      }
      return parser.kind(at: parser.position) == .integer ? nil : .nearDay(near)
    }
  }

  mutating func nearDayWithEvent() -> TimeValue? {
    attempt { parser in
      guard case .nearDay(let near)? = parser.nearDay(), near.event != nil else { return nil }
      return .nearDay(near)
    }
  }

  /// `thêm 5 ngày`, `phức tạp được gia hạn tối đa là 10 ngày`, `extendable once by up to 5 days`.
  mutating func extended() -> TimeValue? {
    attempt { parser in
      let first = parser.position
      var place = first
      while place < parser.end, place - first < 16, parser.kind(at: place) == .word,
        parser.behind(.extended, at: place) < 0
      {
        place = parser.next(place)
      }
      var inCase: TimeWordRange?
      let hasVerb = parser.behind(.extended, at: place) >= 0
      if hasVerb {
        if place > first { inCase = parser.words(from: first, to: place) }
        parser.position = place
        _ = parser.take(.extended)
      }
      var isOnce = parser.take(.extendedOnce)
      var kind = ExtensionKind.unsaid
      if parser.take(.added) {
        kind = .added
      } else if hasVerb, parser.take(.upTo) {
        kind = .total
      }
      let isMaximum = parser.take(.atMost)
      guard hasVerb || kind == .added, let length = parser.length() else { return nil }
      if parser.take(.extendedOnce) { isOnce = true }
      return .extended(
        TimeExtension(
          length: length, kind: kind, isMaximum: isMaximum, isOnce: isOnce, inCase: inCase))
    }
  }
}
