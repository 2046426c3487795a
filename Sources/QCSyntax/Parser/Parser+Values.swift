/// Clauses and their values.
extension Parser {
  /// A clause: its phrase, its values on the line, or bullets below it.
  mutating func clause(_ member: Member, phraseLength: Int, in construct: Construct) {
    let phrase = position
    let node = begin(.clause, member.keyword, detail: UInt8(clamping: phraseLength))
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
      values(member.value)
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
        values(member.value)
        finish(row)
      } else if member.value == .text || member.value == .flag || member.keyword.hasBareTextRows
        || member.value == .textOrWho && kind == .text && !isWholeLine
      {
        rowText()
      } else {
        values(member.value)
      }
      while isPunctuationAtEnd { position += 1 }
      if !atEnd { leftover() }
      if kind == .openBrace {
        report(
          Diagnostic(
            .blockNotTaken, range(position, position + 1), fixes: unwrapping(position)))
        skipBlock()
      }
      let next = nextSignificant(position)
      guard tokens[next].kind == .bullet else { return }
      position = next
    }
  }

  /// Whether the text at this place and what belongs to it fill the line.
  var isWholeLine: Bool {
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
  mutating func rowText() {
    if kind == .text || kind == .longText || kind == .blank {
      let start = position
      let nodeCount = nodes.count
      values(.text)
      if atEnd || isPunctuationAtEnd { return }
      position = start
      nodes.removeAll(from: nodeCount)
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
  func keyEnd() -> Int? {
    guard tokens[position].kind == .word,
      tables.match(tokens, at: position, where: { $0.beginsKey }) != nil
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
        return isRoman
          || tables.match(tokens, at: position, where: { $0.isApproximation }) != nil
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
  mutating func values(_ type: ValueType) {
    switch type {
    case .flag: if kind == .text || kind == .longText { texts() }
    case .text: while textValue(), listGoesOn() {}
    case .who, .textOrWho: while reference(), listGoesOn() {}
    case .names: while nameValue(), listGoesOn() {}
    case .level: while levelValue(), listGoesOn() {}
    case .date: while dateValue(), listGoesOn() {}
    case .number: numberValue()
    case .documentNumber: documentNumberValue()
    case .citation: while citationValue(), listGoesOn() {}
    case .structure: while structureValue(), listGoesOn() {}
    case .language: languageValue()
    case .choice(let list): while choiceValue(list, alternative: .none), listGoesOn(list) {}
    case .choices(let list): while choiceValue(list, alternative: .text), listGoesOn(list) {}
    case .choiceOrWho(let list): while choiceValue(list, alternative: .who), listGoesOn(list) {}
    case .time(let slot): timeValue(slot)
    case .construct: break
    }
  }

  /// Whether a comma and a further value follow; moves to that. A line may end behind a comma.
  @inline(__always)
  mutating func listGoesOn(_ choices: ChoiceList? = nil) -> Bool {
    kind == .comma && moveBehindComma(choices)
  }

  private mutating func moveBehindComma(_ choices: ChoiceList?) -> Bool {
    let comma = position
    position += 1
    skipLineEnds()
    if !atEnd, kind != .bullet {
      if tables.connectiveLength(tokens, at: position) == 0 { return true }
      if let choices, choice(choices) != nil { return true }
    }
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
    return false
  }

  var atEndAfterComma: Bool {
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

  mutating func texts() { while textValue(), listGoesOn() {} }

  /// Texts in a head; bare words are a text only in a bullet or behind `trường hợp`.
  mutating func headTexts(_ construct: Construct, _ effective: Construct) {
    switch kind {
    case .text, .longText, .unclosedText, .blank: texts()
    case .word, .integer, .number:
      let isBullet = position > 0 && tokens[position - 1].kind == .bullet
      if isBullet || construct == .conditional {
        if tables.match(tokens, at: position, in: construct) == nil || isBullet { bareText() }
      } else if kind == .word, construct == .step || takesTextsOnly(construct) {
        unquotedHead(effective)
      }
    default: break
    }
  }

  private func takesTextsOnly(_ construct: Construct) -> Bool {
    let header = tables.header(of: construct)
    return header.first == .texts && header.second == nil
  }

  /// Bare words where the head takes a text: the commonest slip. They are read as that text, up to
  /// the next clause or the block, and told once.
  mutating func unquotedHead(_ effective: Construct) {
    let start = position
    while !atEnd, kind != .text, tables.match(tokens, at: position, in: effective) == nil {
      position += 1
    }
    guard position > start else { return }
    let words = range(start, position)
    if kind == .text || kind == .unclosedText { position += 1 }
    let node = begin(.text, detail: 1)
    nodes[node].first = UInt32(start)
    finish(node)
    reportUnquoted(words)
  }

  /// A quoted text and its translations, on the same or the next lines.
  @inline(__always)
  mutating func text() {
    if kind == .unclosedText
      || tokens[position + 1].offset - tokens[position].offset > UInt32(Limits.textBytes)
    {
      reportText()
    }
    leaf(.text, 1)
    if kind == .newline || kind == .word { translatedTexts() }
  }

  private mutating func reportText() {
    report(
      kind == .unclosedText
        ? Diagnostic(
          .unclosedText, range(position, position + 1), fixes: closingQuote(position))
        : Diagnostic(
          .textTooLong, range(position, position + 1), .text(String(Limits.textBytes))))
  }

  private mutating func translatedTexts() {
    var next = nextSignificant(position)
    while next == position || kind == .newline, tokens[next].kind == .word, isLanguageCode(next) {
      position = next
      let language: Language =
        bytes[Int(tokens[position].offset)] | 0x20 == 0x76 ? .vietnamese : .english
      leaf(.translation, 2, detail: language.rawValue)
      next = nextSignificant(position)
    }
  }

  /// `vi` or `en` with a text behind it.
  @inline(__always)
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
}
