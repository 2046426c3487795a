/// Clauses and their values.
extension Parser {
  /// A clause: its phrase, its values on the line, or bullets below it.
  mutating func clause(_ member: Member, phraseLength: Int, in construct: Construct) {
    let phrase = position
    let node = begin(.clause, member.keyword)
    position += phraseLength
    if kind == .colon { position += 1 }
    if atEnd {
      let next = nextSignificant(position)
      if tokens[next].kind == .bullet, next > position, !isBulletLine, takesRows(member.value) {
        position = next
        rows(member)
      } else if member.value != .flag {
        missingValue(member, phrase, phraseLength)
      }
    } else {
      let before = position
      values(member.value, lines: true)
      if position == before, member.value != .flag {
        // Another clause follows at once: the value is missing.
        missingValue(member, phrase, phraseLength)
      }
    }
    finish(node)
  }

  func takesRows(_ type: ValueType) -> Bool {
    switch type {
    case .text, .who, .textOrWho, .names, .citation, .time, .documentNumber, .flag, .date: true
    default: false
    }
  }

  /// The bullets below a label, each a value of its type.
  mutating func rows(_ member: Member) {
    while kind == .bullet {
      position += 1
      if member.isKeyed, let colon = keyEnd() {
        let row = begin(.row)
        leaf(.key, colon - position)
        position = colon + 1
        values(member.value, lines: false)
        finish(row)
      } else if member.value == .text || member.value == .flag || member.keyword.hasBareTextRows
        || member.value == .textOrWho && kind == .text && !isWholeLine
      {
        rowText()
      } else {
        values(member.value, lines: false)
      }
      while isPunctuationAtEnd { position += 1 }
      if !atEnd { leftover() }
      if kind == .openBrace {
        report(Diagnostic(.blockNotTaken, range(position, position + 1)))
        skipBlock()
      }
      let next = nextSignificant(position)
      guard tokens[next].kind == .bullet else { return }
      position = next
    }
  }

  /// Whether the text at this place and what belongs to it fill the line.
  private var isWholeLine: Bool {
    var index = position
    while true {
      switch tokens[index].kind {
      case .newline, .endOfFile, .openBrace, .closeBrace, .comment: return true
      case .text, .longText, .comma, .integer: index += 1
      case .word:
        guard tables.connectiveLength(tokens, at: index) > 0 || isLanguageCode(index) else {
          return false
        }
        return true
      default: return false
      }
    }
  }

  /// A text in a bullet: quoted, or bare to the end of the line.
  private mutating func rowText() {
    if kind == .text || kind == .longText || kind == .blank {
      let start = position
      let nodeCount = nodes.count
      values(.text, lines: false)
      if atEnd { return }
      position = start
      nodes.removeLast(nodes.count - nodeCount)
    }
    bareText()
  }

  /// Words to the end of the line, as they are; a dot or a semicolon at the end is not part of
  /// them.
  mutating func bareText() {
    let start = position
    while !atEnd { position += 1 }
    var end = position
    while end > start + 1, tokens[end - 1].kind == .semicolon { end -= 1 }
    position = end
    if end == start { return }
    let node = begin(.text, detail: 1)
    nodes[node].first = UInt32(start)
    finish(node)
    while kind == .semicolon { position += 1 }
  }

  /// The colon that ends the key of this row, or nil when the row has no key.
  private func keyEnd() -> Int? {
    guard tokens[position].kind == .word,
      tables.match(tokens, at: position, where: { Parser.keys.contains($0) }) != nil
    else { return nil }
    var index = position
    while true {
      switch tokens[index].kind {
      case .newline, .endOfFile, .openBrace, .closeBrace, .comment: return nil
      case .colon: return index
      default: index += 1
      }
    }
  }

  /// The keywords that begin the key of a row.
  private static let keys: Set<Keyword> = [
    .level, .round, .case, .toward, .otherwise, .matter,
  ]

  // MARK: Values

  /// Whether a value of this type can begin here, in the head of a construct.
  func beginsValue(_ type: ValueType, _ construct: Construct) -> Bool {
    switch kind {
    case .text, .longText, .unclosedText:
      return type != .number
    case .blank, .integer, .number, .pair, .date, .partialDate,
      .documentNumber, .yearRange, .clock:
      return true
    case .word:
      if case .number = type {
        return construct == .figure
          ? true : tables.match(tokens, at: position, in: construct) == nil
      }
      if type == .who || type == .textOrWho, builtIn != nil { return true }
      guard tables.connectiveLength(tokens, at: position) == 0 else { return false }
      if case .choices = type { return true }
      return tables.match(tokens, at: position, in: construct) == nil
        || type == .who
    default: return false
    }
  }

  /// The values of a clause on its line.
  mutating func values(_ type: ValueType, lines: Bool) {
    switch type {
    case .flag: if kind == .text || kind == .longText { texts() }
    case .text: list { $0.textValue() }
    case .who: list { $0.reference() }
    case .textOrWho: list { $0.reference() }
    case .names: list { $0.nameValue() }
    case .level: list { $0.levelValue() }
    case .date: list { $0.dateValue() }
    case .number: numberValue()
    case .documentNumber: documentNumberValue()
    case .citation: list { $0.citationValue() }
    case .structure: list { $0.structureValue() }
    case .language: languageValue()
    case .choice(let words): list(choices: words) { $0.choiceValue(words, alternative: .none) }
    case .choices(let words): list(choices: words) { $0.choiceValue(words, alternative: .text) }
    case .choiceOrWho(let words): list(choices: words) { $0.choiceValue(words, alternative: .who) }
    case .time(let slot): timeValue(slot)
    case .construct: break
    }
  }

  /// Values divided by commas; a line may end behind a comma.
  private mutating func list(choices: [Keyword] = [], _ value: (inout Parser) -> Bool) {
    while value(&self), kind == .comma {
      let comma = position
      position += 1
      skipLineEnds()
      let isChoice =
        !choices.isEmpty
        && tables.match(tokens, at: position, where: { choices.contains($0) }) != nil
      if atEnd || kind == .bullet
        || !isChoice && tables.connectiveLength(tokens, at: position) > 0
      {
        // A comma at the end of a clause, or before a tail.
        position = comma
        if atEndAfterComma {
          report(
            Diagnostic(
              .strayComma, range(comma, comma + 1),
              fixes: [
                Fix(
                  Localized("bỏ dấu phẩy", "remove the comma"), isSafe: true,
                  Edit(range(comma, comma + 1), ""))
              ]))
          position += 1
        }
        return
      }
    }
  }

  private var atEndAfterComma: Bool {
    let next = nextSignificant(position + 1)
    switch tokens[next].kind {
    case .endOfFile, .openBrace, .closeBrace, .bullet: return true
    default: return next > position + 1
    }
  }

  /// A text, or a blank.
  mutating func textValue() -> Bool {
    switch kind {
    case .text, .longText, .unclosedText:
      text()
      return true
    case .blank:
      leaf(.blank, 1)
      return true
    case .word, .integer, .number, .pair, .date, .documentNumber, .yearRange:
      if tables.connectiveLength(tokens, at: position) > 0 { return false }
      unquotedText()
      return true
    default: return false
    }
  }

  private mutating func texts() { list { $0.textValue() } }

  /// Texts in a head; bare words are a text only in a bullet or behind `trường hợp`.
  mutating func headTexts(_ construct: Construct) {
    switch kind {
    case .text, .longText, .unclosedText, .blank: texts()
    case .word, .integer, .number:
      let isBullet = position > 0 && tokens[position - 1].kind == .bullet
      if isBullet || construct == .conditional {
        if tables.match(tokens, at: position, in: construct) == nil || isBullet { bareText() }
      }
    default: break
    }
  }

  /// A quoted text and its translations, on the same or the next lines.
  mutating func text() {
    let token = tokens[position]
    if token.kind == .unclosedText {
      report(Diagnostic(.unclosedText, range(position, position + 1)))
    } else if tokens[position + 1].offset - token.offset > UInt32(Limits.textBytes) {
      report(
        Diagnostic(
          .textTooLong, range(position, position + 1), .text(String(Limits.textBytes))))
    }
    leaf(.text, 1)
    while true {
      let next = nextSignificant(position)
      guard next == position || tokens[position].kind == .newline, isLanguageCode(next) else {
        return
      }
      position = next
      let language: Language =
        bytes[Int(tokens[position].offset)] | 0x20 == 0x76 ? .vietnamese : .english
      leaf(.translation, 2, detail: language.rawValue)
    }
  }

  /// `vi` or `en` with a text behind it.
  func isLanguageCode(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    let next = tokens[index + 1].kind
    guard next == .text || next == .longText else { return false }
    let start = Int(tokens[index].offset)
    let first = bytes[start] | 0x20
    let second = bytes[start + 1] | 0x20
    let third = bytes[start + 2]
    guard third == 0x20 || third == 0x09 || third == 0x22 || third >= 0x80 else { return false }
    return first == 0x76 && second == 0x69 || first == 0x65 && second == 0x6E
  }

  private mutating func dateValue() -> Bool {
    switch kind {
    case .date, .partialDate, .blank:
      leaf(kind == .blank ? .blank : .date, 1)
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

  /// `ngày` before a date: as people write it.
  private var isSkippedDay: Bool {
    tables.match(tokens, at: position, where: { $0 == .date })?.length == 1
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
        .localized(type.description)))
    return true
  }

  private mutating func numberValue() {
    let node = begin(.number)
    if let match = tables.match(tokens, at: position, where: { Parser.approximations.contains($0) })
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
      nodes.removeLast(nodes.count - node)
      leaf(.blank, 1)
      return
    case .word where isRoman: position += 1
    default:
      nodes.removeLast(nodes.count - node)
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

  private static let approximations: Set<Keyword> = [.over, .nearly, .approximately, .atLeast]

  /// A Roman number, as chapters have.
  private var isRoman: Bool {
    let span = range(position, position + 1)
    return bytes[span.bounds].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
  }

  private mutating func documentNumberValue() {
    switch kind {
    case .documentNumber, .integer, .pair, .date, .yearRange, .word, .number:
      let node = begin(.documentNumber)
      while !atEnd, kind != .comma, kind != .text,
        tables.connectiveLength(tokens, at: position) == 0
      { position += 1 }
      finish(node)
    case .text: leaf(.documentNumber, 1, detail: 1)
    case .blank: leaf(.blank, 1)
    default: _ = wrongValue(.documentNumber)
    }
  }

  private mutating func structureValue() -> Bool {
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

  private mutating func languageValue() {
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
  mutating func choiceValue(_ words: [Keyword], alternative: Alternative) -> Bool {
    guard let match = tables.match(tokens, at: position, where: { words.contains($0) }) else {
      switch (kind, alternative) {
      case (.blank, _):
        leaf(.blank, 1)
        return true
      case (.text, .text):
        text()
        return true
      case (.text, .who), (.word, .who), (.integer, .who): return reference()
      default: return wrongChoice(words)
      }
    }
    noteLanguage(match)
    leaf(.choice, match.length, match.keyword)
    if let byDefault = tables.match(tokens, at: position, where: { $0 == .byDefault }),
      words.contains(.byDefault)
    {
      leaf(.choice, byDefault.length, .byDefault)
    }
    if isOr { position += 1 } else { return true }
    return choiceValue(words, alternative: alternative)
  }

  private var isOr: Bool {
    guard kind == .word else { return false }
    let word = source.string(range(position, position + 1)).lowercased()
    return word == "hoặc" || word == "or" || word == "và" || word == "and"
  }

  private mutating func timeValue(_ slot: TimeSlot) {
    if kind == .blank, isEnd(position + 1) {
      leaf(.blank, 1)
      return
    }
    let node = begin(.time, detail: slot.rawValue)
    while !atEnd { position += 1 }
    finish(node)
  }

  private func isEnd(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .newline, .endOfFile, .openBrace, .closeBrace, .comment: true
    default: false
    }
  }
}
