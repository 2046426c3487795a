/// What kinds of time a phrase is made of, for people.
extension TimePhrase {
  /// The slot whose label such a phrase stands under.
  package var naturalSlot: TimeSlot? {
    switch parts.first?.value {
    case .limit(let limit)
    where slot == .entry && (limit.event?.type == .signing || limit.event?.type == .effect):
      .entry
    case .cadence, .anniversary: .every
    case .limit, .notice, .day, .nearDay, .vague, .open, .extended: .due
    case .span, .throughout: .during
    case .trigger: .when
    case .blank, nil: nil
    }
  }

  /// Whether some part is nothing but words for an event, without a word of time.
  package var hasMereEvent: Bool {
    parts.contains { part in
      switch part.value {
      case .trigger(let trigger):
        trigger.event.map {
          let isWhole = $0.words.firstToken == part.firstToken
          return slot == .entry ? isWhole || $0.type == .stated : isWhole && $0.type == .stated
        } ?? false
      // `khi có thay đổi` is when, not throughout.
      case .throughout(let event):
        event.words.firstToken == part.firstToken || event.point == .moment
      default: false
      }
    }
  }

  /// How much of it is left to free words: of two readings the one that says more in its own terms is
  /// meant. Limits by case are limits, not cadences.
  package var looseness: Int {
    var result = 0
    for part in parts {
      switch part.value {
      case .cadence where part.scope != nil: result += 60
      case .span(let span):
        for case .event(let event)? in [span.from, span.to] where event.type == .stated {
          result += 100
        }
      default: break
      }
      guard let event = part.value.event, !event.isQuoted else { continue }
      let count = Int(event.words.endToken) - Int(event.words.firstToken)
      result += event.type == .stated ? 50 : 0
      result += max(0, count - 4) * 12
    }
    return result
  }

  /// Whether it is written back with the very words that it was read from, but for case.
  package func isWritten(as source: SourceFile) -> Bool {
    var output: [UInt8] = []
    source.storage.withUnsafeBufferPointer { write(in: language, source: $0, to: &output) }
    func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      var result: [UInt8] = []
      for word in Array(bytes).split(separator: 0x20) {
        word.withUnsafeBufferPointer { appendFold(of: $0, to: &result) }
        result.append(0x20)
      }
      return result
    }
    return folded(output) == folded(source.storage[0..<source.count])
  }

  /// Why it gives no day from these anchors.
  package func reasonForNoDay(_ anchors: TimeAnchors) -> Localized {
    for part in parts {
      switch part.value {
      case .vague, .open:
        return Localized(
          "không tính được vì không nêu thời hạn cụ thể", "none: no definite time is given")
      case .cadence(let cadence) where cadence.length == nil:
        return Localized("không tính được vì không nêu chu kỳ", "none: no period is given")
      case .day(let rule) where rule.day.of == .none && rule.day.year == 0:
        return Localized(
          "không tính được vì không ghi năm (thêm năm hoặc `hằng năm`)",
          "none: no year is given (add one, or `each year`)")
      case .limit(let limit) where limit.length?.unit == .workingDay:
        return Localized(
          "không tính được vì chưa có lịch nghỉ của thời gian đó",
          "none: no calendar of holidays for that time")
      case .trigger:
        return Localized(
          "không tính được vì còn tùy thời điểm phát sinh", "none: it depends on an event")
      default: continue
      }
    }
    return Localized("không tính được", "none can be worked out")
  }

  /// The kinds of the parts, in order, each once in a row.
  package var typeWords: Localized {
    var vietnamese: [String] = []
    var english: [String] = []
    for part in parts {
      let words = part.value.kindWords
      if vietnamese.last == words.vietnamese { continue }
      vietnamese.append(words.vietnamese)
      english.append(words.english)
    }
    return Localized(vietnamese.joined(separator: " + "), english.joined(separator: " + "))
  }
}

extension TimeValue {
  fileprivate var kindWords: Localized {
    switch self {
    case .blank: Localized("chỗ để trống", "blank")
    case .cadence(let cadence):
      cadence.length == nil
        ? Localized("định kỳ không rõ chu kỳ", "recurring without a period")
        : Localized("định kỳ", "recurring")
    case .limit(let limit):
      switch limit.direction {
      case .after: Localized("thời hạn sau một sự việc", "limit after an event")
      case .before: Localized("thời hạn trước một sự việc", "limit before an event")
      case .past: Localized("quá thời hạn", "when a limit has passed")
      }
    case .notice: Localized("báo trước", "notice beforehand")
    case .day(let rule):
      rule.day.date == nil ? Localized("ngày cố định", "fixed day") : Localized("ngày", "date")
    case .nearDay: Localized("ngày của sự việc", "day of an event")
    case .anniversary: Localized("ngày tròn năm", "anniversary")
    case .span: Localized("khoảng thời gian", "span")
    case .throughout: Localized("trong suốt một quá trình", "throughout an event")
    case .trigger: Localized("khi phát sinh sự việc", "on an event")
    case .vague: Localized("không nêu thời hạn cụ thể", "no definite time")
    case .open: Localized("theo quy định hoặc thỏa thuận khác", "fixed elsewhere")
    case .extended: Localized("gia hạn", "extension")
    }
  }
}

extension TimeValue {
  /// The event that the value speaks of.
  package var event: TimeEvent? {
    switch self {
    case .limit(let limit): limit.event
    case .trigger(let trigger): trigger.event
    case .vague(let vague): vague.event
    case .throughout(let event): event
    case .nearDay(let day): day.event
    case .anniversary(let anniversary): anniversary.event
    default: nil
    }
  }
}
