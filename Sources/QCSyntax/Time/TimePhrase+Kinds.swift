/// What kinds of time a phrase is made of, for people.
extension TimePhrase {
  /// The slot whose label such a phrase stands under.
  package var naturalSlot: TimeSlot? {
    switch parts.first?.value {
    case .cadence, .anniversary: .every
    case .limit, .notice, .day, .nearDay, .vague, .open, .extended: .due
    case .span, .throughout: .during
    case .trigger: .when
    case .blank, nil: nil
    }
  }

  /// Whether it is nothing but words for an event, without a word of time.
  package var isMereEvent: Bool {
    parts.allSatisfy { part in
      switch part.value {
      case .trigger(let trigger):
        trigger.event.map {
          $0.words.firstToken == part.firstToken && ($0.type == .stated || slot == .entry)
        } ?? false
      case .throughout(let event): event.words.firstToken == part.firstToken
      default: false
      }
    }
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
    case .throughout: Localized("suốt một sự việc", "throughout an event")
    case .trigger: Localized("khi có sự việc", "on an event")
    case .vague: Localized("không có con số", "without a measure")
    case .open: Localized("xác định ở nơi khác", "fixed elsewhere")
    case .extended: Localized("gia hạn", "extension")
    }
  }
}
