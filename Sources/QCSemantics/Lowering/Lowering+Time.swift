import QCSyntax

/// Phrases of time, and what is to be said of them.
extension Lowering {
  mutating func lowerTime(_ node: Node, _ entry: Int) {
    let span = range(of: node)
    guard let slot = TimeSlot(rawValue: node.detail) else { return }
    let result = parseTime(
      tokens, Int(node.first)..<Int(node.end), slot: slot, language: phraseLanguage,
      source: bytes, words: TimeWords.shared)
    switch result {
    case .success(let phrase, let findings):
      model.times.append(phrase)
      model.mentions.append(0)
      emit(.time, span, payload: UInt32(model.times.count - 1))
      for finding in findings { report(finding, of: phrase, node, entry) }
    case .failure(let failure):
      report(failure, slot, node)
      emit(.error, span)
      model.entries[entry].isPoisoned = true
      // What is left of the line may have been the clauses of the element around it.
      model.entries[Int(model.entries[entry].parent)].isPoisoned = true
    }
  }

  private mutating func report(_ failure: TimeFailure, _ slot: TimeSlot, _ node: Node) {
    let span = range(of: node)
    let text = Argument.text(tree.source.string(span))
    switch failure.reason {
    case .notUnderstood, .missingPhrase:
      let token = min(max(failure.token, Int(node.first)), Int(node.end) - 1)
      let place = SourceRange(Int(range(token, token + 1).start), Int(span.end))
      report(
        Diagnostic(
          .timeNotUnderstood, place, .text(tree.source.string(place)),
          .text("\"\(slot.keyword.canonical(model.language))\""), fixes: [.leaveBlank(span)]))
    case .wordAndFigureDiffer:
      report(
        Diagnostic(.wordAndFigureDiffer, span, text, fixes: bracketFixes(failure.token)))
    case .ambiguousWord:
      report(
        Diagnostic(.ambiguousTimeWord, span, text, fixes: unclearAdverbFixes(failure.token)))
    case .noSuchDate:
      let token = min(max(failure.token, Int(node.first)), Int(node.end) - 1)
      let place = range(token, token + 1)
      report(
        Diagnostic(
          .noSuchDate, place, .text(tree.source.string(place)), fixes: dateFixes(place)))
    case .wrongSlot where holdsConnective(node):
      // The line goes on behind the phrase: a time label must be its last.
      report(
        Diagnostic(
          .timeNotUnderstood, span, text, .text("\"\(slot.keyword.canonical(model.language))\"")))
    case .wrongSlot(let right):
      let label = range(Int(node.first) - labelLength(node), Int(node.first))
      report(
        Diagnostic(
          .wrongTimeLabel, span, text, .keyword(right.keyword),
          fixes: [
            Fix(
              Localized(
                "đổi nhãn thành \(right.keyword.canonical(.vietnamese))",
                "change the label to \(right.keyword.canonical(.english))"), isSafe: true,
              Edit(label, right.keyword.canonical(phraseLanguage)))
          ]))
    }
  }

  /// Whether words such as `của`, `gửi` stand at the beginning of the phrase: clauses, no time.
  private func holdsConnective(_ node: Node) -> Bool {
    guard let match = tables.match(tokens, at: Int(node.first), where: { _ in true }) else {
      return false
    }
    return match.keyword == .of || match.keyword == .to || match.keyword == .between
      || match.keyword == .copyTo || match.keyword == .at
  }

  /// The number of tokens of the label before a time phrase.
  private func labelLength(_ node: Node) -> Int {
    for length in [3, 2, 1] where Int(node.first) >= length {
      let start = Int(node.first) - length
      if let match = tables.match(
        tokens, at: start,
        where: { keyword in TimeSlot.allCases.contains { $0.keyword == keyword } }),
        match.length == length
      {
        return length
      }
    }
    return 1
  }

  private mutating func report(
    _ finding: TimeFinding, of phrase: TimePhrase, _ node: Node, _ entry: Int
  ) {
    let span = range(of: node)
    let text = Argument.text(tree.source.string(span))
    switch finding.kind {
    case .vague: report(Diagnostic(.vagueTime, span, text))
    case .missingPeriod:
      report(Diagnostic(.periodMissing, span, fixes: periodFixes(finding.token, node)))
    case .mixedDays: report(Diagnostic(.mixedDays, span, fixes: kindOfDaysFixes(node)))
    case .blank: report(Diagnostic(.blank, span, .keyword(model.entries[entry].keyword)))
    case .noAnchor:
      // `ngay khi phát hiện, chậm nhất 24 giờ`: the event stands in the other part.
      if phrase.parts.allSatisfy({ $0.value.event == nil }) {
        unanchored.append((entry: entry, range: span))
      }
    case .lengthInWords(let end):
      let length = range(finding.token, end)
      report(Diagnostic(.lengthInWords, length, .text(tree.source.string(length))))
    case .noYear: report(Diagnostic(.dayWithoutYear, span, text, fixes: yearFixes(span)))
    case .unclearExtension, .open: break
    }
  }
}
