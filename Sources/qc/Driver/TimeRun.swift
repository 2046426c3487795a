import QCOutput
import QCSyntax

/// `qc time "PHRASE"`: how a phrase of time is understood, and the next days.
struct TimeRun {
  let invocation: Invocation
  private let words: String

  init(_ invocation: Invocation) {
    self.invocation = invocation
    words = invocation.arguments.joined(separator: " ")
  }

  func run() -> ExitCode {
    guard case .success(let source) = loadSource(name: "-", text: words) else {
      return tell(
        Diagnostic(.timeNotUnderstood, SourceRange(0, 0), .text(words), .text("")), .vietnamese)
    }
    let readings = TimeReadings(
      source,
      slots: invocation.value(.slot).flatMap { name in
        TimeSlot.allCases.first { $0.name == name }
      }.map { [$0] } ?? TimeSlot.allCases)
    switch readings.best {
    case .success(let phrase, let findings): return show(phrase, findings, source)
    case .failure(let finding, let language): return tell(finding, language)
    }
  }

  // MARK: - Implementation

  /// A finding with its place, on standard error.
  private func tell(_ finding: Diagnostic, _ language: Language) -> ExitCode {
    let language = invocation.locale?.language ?? language
    let source = SourceFile(
      name: Localized("cụm từ", "phrase")[language], text: words)
    var output = ByteWriter()
    FindingRenderer(
      language: language, usesColor: StandardStream.error.usesColor(invocation.color)
    ).write(finding, source, LineIndex(source), to: &output)
    _ = StandardStream.error.write(output.bytes)
    return .findings
  }

  private func show(_ phrase: TimePhrase, _ findings: [Diagnostic], _ source: SourceFile)
    -> ExitCode
  {
    let language = invocation.outputLanguage?.language ?? phrase.language
    var table: [(label: Localized, text: String)] = []
    source.storage.withUnsafeBufferPointer { bytes in
      func written(_ language: Language) -> String {
        var output: [UInt8] = []
        phrase.write(in: language, source: bytes, to: &output)
        return String(decoding: output, as: UTF8.self)
      }
      var json: [UInt8] = []
      phrase.writeJSON(source: bytes, to: &json)
      table = [
        (Localized("Nhãn", "Label"), phrase.slot.keyword.canonical(language)),
        (Localized("Loại", "Type"), phrase.typeWords[language]),
        (Localized("Tiếng Việt", "Vietnamese"), written(.vietnamese)),
        (Localized("Tiếng Anh", "English"), written(.english)),
      ]
      var notes: [String] = []
      for finding in findings where !notes.contains(finding.message(in: language)) {
        notes.append(finding.message(in: language))
        table.append((Localized("Lưu ý", "Note"), finding.message(in: language)))
      }
      table += days(of: phrase, language)
      table.append((Localized("JSON", "JSON"), String(decoding: json, as: UTF8.self)))
    }
    let width = table.map { $0.label[language].count }.max() ?? 0
    var text = ""
    var last = ""
    for row in table {
      let label = row.label[language]
      // A label stands once before all its rows.
      let shown = label == last ? "" : label
      text += shown + String(repeating: " ", count: width + 2 - shown.count) + row.text + "\n"
      last = label
    }
    return printed(text, invocation)
  }

  /// The next days, or the moment at which a limit in hours ends.
  private func days(
    of phrase: TimePhrase, _ language: Language
  ) -> [(label: Localized, text: String)] {
    guard let start = invocation.value(.moment).flatMap({ CivilMoment($0) }) else { return [] }
    if case .limit(let limit)? = phrase.parts.first?.value, phrase.parts.count == 1,
      let end = limit.moment(from: start)
    {
      return [
        (Localized("Hạn", "By"), "\(clock(end)) \(Schedule.words(end.day, language))")
      ]
    }
    let anchors = TimeAnchors(
      signed: start.day, effective: start.day, event: start.day,
      calendar: VietnamHolidays.calendar)
    let count = invocation.value(.count).flatMap { Int($0) } ?? 5
    let occurrences = phrase.occurrences(from: anchors).prefix(min(count, 1_000_000)).map { $0 }
    guard count > 0 else { return [] }
    if occurrences.isEmpty {
      return [(Localized("Ngày", "Days"), phrase.reasonForNoDay(anchors)[language])]
    }
    let label =
      phrase.comesAgain ? Localized("Các ngày", "Days") : Localized("Hạn", "By")
    return occurrences.map { occurrence in
      var text = Schedule.words(occurrence.last, language)
      if occurrence.last != occurrence.day {
        let named = Schedule.words(occurrence.day, language)
        text += Localized(" (\(named) là ngày nghỉ)", " (\(named) is a day off)")[language]
      }
      if occurrence.isBeyondCalendar {
        text +=
          Localized(
            " (chưa có lịch nghỉ nên chưa xét ngày nghỉ)",
            " (holidays not checked: no calendar)")[language]
      }
      return (label, text)
    }
  }

  private func clock(_ moment: CivilMoment) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(moment.minute / 60)):\(two(moment.minute % 60))"
  }
}

/// Every way of reading a phrase, and the best of them.
private struct TimeReadings {
  enum Best {
    case success(TimePhrase, [Diagnostic])
    case failure(Diagnostic, Language)
  }

  private(set) var best: Best

  init(_ source: SourceFile, slots: [TimeSlot]) {
    var interner = TimeWords.shared.interner
    var tokens: [Token] = []
    tokenize(source, interner: &interner, into: &tokens)
    var success: (phrase: TimePhrase, findings: [TimeFinding], rank: Int, isNatural: Bool)?
    var failure: (failure: TimeFailure, slot: TimeSlot, language: Language)?
    for language in Language.allCases {
      for slot in slots {
        let result = tokens.withUnsafeBufferPointer { tokens in
          source.storage.withUnsafeBufferPointer { bytes in
            parseTime(
              tokens, 0..<max(0, tokens.count - 1), slot: slot, language: language, source: bytes,
              words: TimeWords.shared)
          }
        }
        switch result {
        // Any words can be an event; unless that label was asked for, it is no understanding.
        case .success(let phrase, _) where slots.count > 1 && phrase.hasMereEvent:
          if failure == nil {
            failure = (TimeFailure(token: 0, reason: .notUnderstood), slot, language)
          }
        case .success(let phrase, let findings):
          // The label under which drafters write such a phrase, unless only another gives the same
          // words back; then the fewest doubts, the fewest parts.
          let rank =
            (phrase.naturalSlot == slot ? 0 : 1000) + findings.count * 20 + phrase.parts.count
            - (phrase.isWritten(as: source) ? 1500 : 0)
          if rank < success?.rank ?? .max {
            success = (phrase, findings, rank, phrase.naturalSlot == slot)
          }
        case .failure(let found):
          // What is certainly wrong before what is merely not known; else the furthest place.
          let isCertain = found.reason != .notUnderstood
          let wasCertain = failure.map { $0.failure.reason != .notUnderstood } ?? false
          if isCertain && !wasCertain
            || isCertain == wasCertain && found.token >= failure?.failure.token ?? -1
          {
            if case .wrongSlot = found.reason, slots.count > 1 { continue }
            // Under the other labels free words of events come far and prove nothing.
            if slots.count > 1, !isCertain, slot != .every, slot != .due { continue }
            failure = (found, slot, language)
          }
        }
      }
    }
    let span = SourceRange(0, source.count)
    // What is certainly wrong under its own label is not saved by another label's free words.
    let isCertain = failure.map { $0.failure.reason != .notUnderstood } ?? false
    if let success, success.isNatural || !isCertain {
      best = .success(
        success.phrase, success.findings.compactMap { $0.diagnostic(source.string(span), span) })
    } else if let failure {
      // A text with diacritics is no English, however far an English reading came.
      let isVietnamese = source.storage.contains { $0 >= 0x80 }
      best = .failure(
        failure.failure.diagnostic(
          source, tokens, failure.slot, isVietnamese ? .vietnamese : failure.language),
        isVietnamese ? .vietnamese : failure.language)
    } else {
      best = .failure(
        Diagnostic(.timeNotUnderstood, span, .text(source.string(span)), .text("")), .vietnamese)
    }
  }
}

extension TimeFinding {
  /// What is worth saying about a phrase that stands alone.
  fileprivate func diagnostic(_ text: String, _ span: SourceRange) -> Diagnostic? {
    switch kind {
    case .vague: Diagnostic(.vagueTime, span, .text(text))
    case .missingPeriod: Diagnostic(.periodMissing, span)
    case .mixedDays: Diagnostic(.mixedDays, span)
    case .noAnchor: Diagnostic(.limitWithoutAnchor, span, .text(text))
    case .unclearExtension, .open, .blank: nil
    }
  }
}

extension TimeFailure {
  fileprivate func diagnostic(
    _ source: SourceFile, _ tokens: [Token], _ slot: TimeSlot, _ language: Language
  ) -> Diagnostic {
    let whole = SourceRange(0, source.visibleEnd(from: 0, to: source.count))
    let start = token < tokens.count ? min(Int(tokens[token].offset), Int(whole.end)) : 0
    let rest = SourceRange(start, Int(whole.end))
    let word = SourceRange(
      start,
      token + 1 < tokens.count
        ? source.visibleEnd(from: start, to: Int(tokens[token + 1].offset)) : Int(whole.end))
    switch reason {
    case .notUnderstood, .missingPhrase:
      return Diagnostic(
        .timeNotUnderstood, rest, .text(source.string(rest)),
        .text("\"\(slot.keyword.canonical(language))\""))
    case .wordAndFigureDiffer:
      return Diagnostic(.wordAndFigureDiffer, whole, .text(source.string(whole)))
    case .ambiguousWord:
      return Diagnostic(.ambiguousTimeWord, whole, .text(source.string(whole)))
    case .noSuchDate: return Diagnostic(.noSuchDate, word, .text(source.string(word)))
    case .wrongSlot(let right):
      return Diagnostic(
        .wrongTimeLabel, whole, .text(source.string(whole)), .keyword(right.keyword))
    }
  }
}

extension TimeSlot {
  /// The value of `--as`: the canonical English label.
  var name: String { keyword.canonical(.english) }
}
