import QCSyntax

/// Every way of reading a phrase, and the best of them.
struct TimeReadings {
  enum Best {
    case success(TimePhrase, [Diagnostic])
    case failure(Diagnostic, Language)
  }

  private(set) var best: Best

  init(_ source: SourceFile, slots: [TimeSlot]) {
    var tokens: [Token] = []
    var success: (phrase: TimePhrase, findings: [TimeFinding], rank: Int, isNatural: Bool)?
    var failure: (failure: TimeFailure, slot: TimeSlot, language: Language)?
    // A text without diacritics is hardly Vietnamese.
    let isPlain = !source.storage.contains { $0 >= 0x80 }
    for language in Language.allCases {
      for slot in slots {
        let reading = readTime(source, slot: slot, language: language)
        tokens = reading.tokens
        switch reading.result {
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
            + phrase.looseness - (phrase.isWritten(as: source) ? 1500 : 0)
            + (language == .vietnamese && isPlain ? 3000 : 0)
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
        success.phrase, success.findings.compactMap { $0.diagnostic(source, tokens, span) })
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
  fileprivate func diagnostic(
    _ source: SourceFile, _ tokens: [Token], _ span: SourceRange
  ) -> Diagnostic? {
    let text = source.string(span)
    switch kind {
    case .vague: return Diagnostic(.vagueTime, span, .text(text))
    case .missingPeriod: return Diagnostic(.periodMissing, span)
    case .mixedDays: return Diagnostic(.mixedDays, span)
    case .noAnchor: return Diagnostic(.limitWithoutAnchor, span, .text(text))
    case .lengthInWords(let end):
      let start = Int(tokens[token].offset)
      let stop = end < tokens.count ? Int(tokens[end].offset) : source.count
      let length = SourceRange(start, source.visibleEnd(from: start, to: stop))
      return Diagnostic(.lengthInWords, length, .text(source.string(length)))
    case .noYear: return Diagnostic(.dayWithoutYear, span, .text(text))
    case .unclearExtension, .open, .blank: return nil
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
