/// Dates, numbers, choices and phrases of time.
extension Parser {
  mutating func dateValue() -> Bool {
    switch kind {
    case .blank where blankDateLength > 1:
      leaf(.date, blankDateLength)
      return true
    case .date, .partialDate, .blank:
      leaf(kind == .blank ? .blank : .date, 1)
      return true
    case .integer where blankDateLength == 5:
      leaf(.date, 5)
      return true
    case .integer:
      // 20 tháng 9 năm 2023, 21 September 2023
      if tokens[position + 1].kind == .word {
        let isLong =
          tokens[position + 2].kind == .integer && tokens[position + 3].kind == .word
          && tokens[position + 4].kind == .integer
        if isLong || tokens[position + 2].kind == .integer {
          leaf(.date, isLong ? 5 : 3)
          return true
        }
      }
      return wrongValue(.date)
    case .word where isSkippedDay:
      position += 1
      return dateValue()
    default: return wrongValue(.date)
    }
  }

  /// The tokens of `… tháng … năm 2026`, where any number may be a blank; 0 when it is none.
  var blankDateLength: Int {
    func isPart(_ index: Int) -> Bool {
      tokens[index].kind == .integer || tokens[index].kind == .blank
    }
    guard isPart(position), tokens[position + 1].kind == .word, isPart(position + 2),
      tokens[position + 3].kind == .word, isPart(position + 4),
      source.string(range(position + 1, position + 2)).lowercased() == "tháng"
    else { return 0 }
    return 5
  }

  /// `ngày` before a date: as people write it.
  var isSkippedDay: Bool {
    beginnings.contains(.date)
      && tables.match(tokens, at: position, where: { $0 == .date })?.length == 1
  }

  /// Says that another kind of value is expected, over the words up to the next tail.
  mutating func wrongValue(_ type: ValueType) -> Bool {
    if atEnd || tables.connectiveLength(tokens, at: position) > 0 { return false }
    let start = position
    let node = begin(.error)
    skipWords()
    if position == start { position += 1 }
    finish(node)
    report(
      Diagnostic(
        .wrongValue, range(start, position), .text(source.string(range(start, position))),
        .localized(type.description), fixes: [.leaveBlank(range(start, position))]))
    return true
  }

  mutating func numberValue() {
    let node = begin(.number)
    if beginnings.contains(.approximation),
      let match = tables.match(tokens, at: position, where: { $0.isApproximation })
    {
      leaf(.choice, match.length, match.keyword)
    }
    switch kind {
    case .integer, .number, .pair:
      position += 1
      if kind == .percent { position += 1 }
      if kind == .equals {
        position += 1
        if kind == .integer || kind == .number || kind == .blank { position += 1 }
        if kind == .percent { position += 1 }
      }
    case .blank:
      nodes.removeAll(from: node)
      leaf(.blank, 1)
      return
    case .word where isRoman: position += 1
    default:
      nodes.removeAll(from: node)
      _ = wrongValue(.number)
      return
    }
    finish(node)
    if kind == .word, tokens[position].offset > 0, isFullStop { position += 1 }
    if kind == .text || kind == .longText {
      texts()
    } else if kind == .word, isBulletLine, tables.connectiveLength(tokens, at: position) == 0 {
      bareText()
    }
  }

  /// The dot in `Điều 5.`
  var isFullStop: Bool {
    let span = range(position, position + 1)
    return span.end - span.start == 1 && bytes[Int(span.start)] == 0x2E
  }

  /// A Roman number, as chapters have.
  var isRoman: Bool {
    let span = range(position, position + 1)
    return bytes[span.bounds].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
  }

  mutating func documentNumberValue() {
    switch kind {
    case .documentNumber, .integer, .pair, .date, .yearRange, .word, .number:
      let node = begin(.documentNumber)
      while !atEnd, kind != .comma, kind != .text,
        tables.connectiveLength(tokens, at: position) == 0
      { position += 1 }
      finish(node)
    case .text: leaf(.documentNumber, 1, detail: 1)
    case .blank, .partialDate: blankNumber()
    default: _ = wrongValue(.documentNumber)
    }
  }

  /// `…/QCPH-SYT-SNN`, `…/2026/QCPH-SYT`: the symbol is known, the number is not.
  private mutating func blankNumber() {
    let node = begin(.blank)
    position += 1
    while !atEnd, kind != .comma, kind != .text,
      source.storage[Int(tokens[position].offset) - 1] > 0x20
    { position += 1 }
    finish(node)
  }

  mutating func structureValue() -> Bool {
    guard kind == .integer || kind == .blank, tokens[position + 1].kind == .word else {
      if kind == .blank {
        leaf(.blank, 1)
        return true
      }
      return wrongValue(.structure)
    }
    leaf(.structure, 2)
    return true
  }

  mutating func languageValue() {
    if kind == .blank {
      leaf(.blank, 1)
      return
    }
    let node = begin(.language)
    while kind == .word, tables.match(tokens, at: position, where: { $0 == .prevails }) == nil {
      position += 1
    }
    finish(node)
    if let match = tables.match(tokens, at: position, where: { $0 == .prevails }) {
      leaf(.choice, match.length, .prevails)
    }
    if kind == .comma {
      position += 1
      languageValue()
    }
  }

  enum Alternative { case none, text, who }

  /// One of several words; `hoặc`, `or` divide like a comma.
  mutating func choiceValue(_ list: ChoiceList, alternative: Alternative) -> Bool {
    guard let match = choice(list) else {
      switch (kind, alternative) {
      case (.blank, _):
        leaf(.blank, 1)
        return true
      case (.text, .text):
        text()
        return true
      case (.text, .who), (.word, .who), (.integer, .who): return reference()
      default: return wrongChoice(list, alternative: alternative)
      }
    }
    noteLanguage(match)
    leaf(.choice, match.length, match.keyword)
    if kind != .word { return true }
    if tables.holds(list, .byDefault),
      let byDefault = tables.match(tokens, at: position, where: { $0 == .byDefault })
    {
      leaf(.choice, byDefault.length, .byDefault)
    }
    if isOr { position += 1 } else { return true }
    return choiceValue(list, alternative: alternative)
  }

  /// The word of a list at this place.
  @inline(__always)
  func choice(_ list: ChoiceList) -> LanguageTables.Match? {
    tables.match(tokens, at: position, where: { tables.holds(list, $0) })
  }

  var isOr: Bool {
    guard kind == .word else { return false }
    let word = source.string(range(position, position + 1)).lowercased()
    return word == "hoặc" || word == "or" || word == "và" || word == "and"
  }

  mutating func timeValue(_ slot: TimeSlot) {
    if kind == .blank, isEnd(position + 1) {
      leaf(.blank, 1)
      return
    }
    let node = begin(.time, detail: slot.rawValue)
    while !atEnd { position += 1 }
    finish(node)
  }

  func isEnd(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .newline, .endOfFile, .openBrace, .closeBrace, .comment: true
    default: false
    }
  }
}
