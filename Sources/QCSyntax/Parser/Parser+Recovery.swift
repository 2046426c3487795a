/// What the parser does where the text is wrong: one finding a cause, and on with the next line.
extension Parser {
  // MARK: Skipping

  /// To the end of the line or a brace.
  mutating func skipLine() {
    while !atEnd { position += 1 }
  }

  /// Over plain words, numbers and texts, up to a tail or the end of the item.
  mutating func skipWords() {
    while !atEnd, kind != .comma, tables.connectiveLength(tokens, at: position) == 0 {
      position += 1
    }
  }

  /// Over a block with everything in it, without recursion.
  mutating func skipBlock() {
    let node = begin(.error)
    _ = skipPastBrace(closing: 0)
    finish(node)
  }

  /// To behind the closing brace that leaves at most `level` braces open, counted from here; false
  /// where the file ends before.
  mutating func skipPastBrace(closing level: Int) -> Bool {
    var depth = 0
    while kind != .endOfFile {
      if kind == .openBrace { depth += 1 }
      if kind == .closeBrace { depth -= 1 }
      let isClosed = kind == .closeBrace && depth <= level
      position += 1
      if isClosed { return true }
    }
    return false
  }

  /// Over an item that nothing could be made of: its line and its block.
  mutating func skipItem() {
    let node = begin(.error)
    skipLine()
    finish(node)
    if kind == .openBrace { skipBlock() }
    let next = nextSignificant(position)
    if tokens[next].kind == .bullet, frames.last?.construct.bullets == Bullets.none {
      position = next
      skipBullets()
    }
  }

  /// Over a run of bullets with their blocks: one mistake, however many they are.
  mutating func skipBullets() {
    let node = begin(.error)
    while kind == .bullet {
      while !atEnd { position += 1 }
      if kind == .openBrace { skipBlock() }
      let next = nextSignificant(position)
      guard tokens[next].kind == .bullet else { break }
      position = next
    }
    finish(node)
    skippedOrphan = surplus < 0
  }

  // MARK: Phrases

  /// An item that begins with no phrase of its construct.
  mutating func unknownPhrase(in construct: Construct) {
    guard kind == .word else {
      let start = position
      let end = endOfLine(start)
      report(
        Diagnostic(.unexpectedText, range(start, max(end, start + 1)), .text(text(start, end))))
      if atEnd { position += 1 } else { skipItem() }
      return
    }
    if parseDoubledWord(construct) { return }
    let elsewhere = tables.match(tokens, at: position, where: { !Parser.isReference($0) })
    if elsewhere == nil, let guess = suggestion(in: construct) {
      let words = range(position, position + guess.length)
      let fix = Fix(
        Localized(
          "\(source.string(words)) → \(guess.spelling)",
          "\(source.string(words)) → \(guess.spelling)"),
        isSafe: true, Edit(words, guess.spelling))
      // `thời hạn5 ngày`: the figure is no slip of the label.
      let holdsFigure = bytes[words.bounds].contains { $0 &- 0x30 < 10 }
      report(
        Diagnostic(
          .unknownPhrase, words, .text(source.string(words)), .keyword(construct.sample),
          fixes: holdsFigure ? [] : [fix]
        ).suggesting(guess.spelling))
      if let member = tables.member(guess.keyword, of: construct) {
        parseItem(
          LanguageTables.MemberMatch(
            member: member, language: language ?? .vietnamese, length: guess.length),
          in: construct)
      }
      restOfLine(construct)
      leaf(.error, 0)
      return
    }
    if surplus < 0, isDeeperThanItems {
      report(Diagnostic(.headMissing, range(position, position + (elsewhere?.length ?? 1))))
      skipOrphans()
      return
    }
    if let elsewhere {
      let words = range(position, position + elsewhere.length)
      report(
        Diagnostic(
          .misplacedPhrase, words, .text("`\(source.string(words))`"),
          .localized(construct.title)))
    } else {
      let end = max(endOfWords(position), position + 1)
      report(
        Diagnostic(
          .unknownPhrase, range(position, end), .text(text(position, end)),
          .keyword(construct.sample)))
    }
    skipItem()
  }

  /// `bên bên Khối`: a word that stands twice before a phrase. One finding, and on with the phrase.
  mutating func parseDoubledWord(_ construct: Construct) -> Bool {
    guard tokens[position + 1].kind == .word,
      tokens[position].payload == tokens[position + 1].payload,
      let match = tables.match(tokens, at: position + 1, in: construct)
    else { return false }
    let word = range(position, position + 1)
    report(
      Diagnostic(
        .unknownPhrase, word, .text(source.string(word)), .keyword(match.keyword),
        fixes: [
          Fix(
            Localized("bỏ từ lặp", "remove the repeated word"), isSafe: true,
            Edit(SourceRange(Int(word.start), Int(tokens[position + 1].offset)), ""))
        ]))
    leaf(.error, 1)
    parseItem(match, in: construct)
    restOfLine(construct)
    return true
  }

  /// Whether this line stands deeper than a line of the block on top should.
  var isDeeperThanItems: Bool {
    guard let frame = frames.last else { return false }
    return column(of: position) > headColumn(frame) + 2
  }

  func endOfLine(_ start: Int) -> Int {
    var end = start
    while true {
      switch tokens[end].kind {
      case .newline, .endOfFile, .openBrace, .closeBrace, .comment: return end
      default: end += 1
      }
    }
  }

  func text(_ start: Int, _ end: Int) -> String {
    source.string(range(start, max(end, start + 1)))
  }

  /// Something is left on the line behind a value.
  mutating func leftover() {
    let start = position
    let end = endOfLine(start)
    let rest = range(start, end)
    if kind == .text || kind == .longText, start > 0, isTextToken(start - 1) {
      report(
        Diagnostic(
          .missingComma, range(start, start + 1),
          fixes: [
            Fix(
              Localized("thêm dấu phẩy", "add a comma"), isSafe: true,
              Edit(
                SourceRange(Int(range(start - 1, start).end), Int(range(start - 1, start).end)), ","
              ))
          ]))
    } else if kind == .word, let name = nameBefore(start),
      tables.connectiveLength(tokens, at: start) > 0
    {
      let whole = range(name, endOfNameWords(start))
      report(
        Diagnostic(
          .nameNeedsQuotes, range(start, start + tables.connectiveLength(tokens, at: start)),
          .text(source.string(whole)), .text(text(start, start + 1)),
          fixes: [
            Fix(
              Localized("viết tên trong ngoặc kép", "write the name in quotes"), isSafe: true,
              Edit(SourceRange(Int(whole.start), Int(whole.start)), "\""),
              Edit(SourceRange(Int(whole.end), Int(whole.end)), "\""))
          ]))
    } else {
      report(
        Diagnostic(
          .unexpectedText, rest, .text(source.string(rest)),
          fixes: isTextToken(start)
            ? openingQuoteFixes(start, isSafe: true) : shortNameFix(rest, start, end)))
    }
    let node = begin(.error)
    skipLine()
    finish(node)
  }

  func isTextToken(_ index: Int) -> Bool {
    tokens[index].kind == .text || tokens[index].kind == .longText
  }

  /// The first token of the plain words that end before `end`, or nil.
  func nameBefore(_ end: Int) -> Int? {
    guard let last = nodes.last, last.kind == .name, Int(last.end) == end else { return nil }
    return Int(last.first)
  }

  /// The end of the words around an unquoted connective: up to the next one.
  func endOfNameWords(_ start: Int) -> Int {
    var end = start + max(1, tables.connectiveLength(tokens, at: start))
    while tokens[end].kind == .word || tokens[end].kind == .integer {
      if tables.connectiveLength(tokens, at: end) > 0 { break }
      end += 1
    }
    return end
  }

  // MARK: Values

  mutating func missingValue(_ member: Member, _ phrase: Int, _ length: Int) {
    if member.value == .time(.every) {
      // `định kỳ` alone: the commonest fault of real texts, and no error.
      report(
        Diagnostic(
          .periodMissing, range(phrase, phrase + length),
          fixes: [.insert(" …", at: endBefore(position))]))
      leaf(.blank, 0)
      return
    }
    report(
      Diagnostic(
        .missingValue, range(phrase, phrase + length), .keyword(member.keyword),
        .localized(member.value.description),
        fixes: [
          Fix(
            Localized("để trống: …", "leave a blank: …"), isSafe: false,
            Edit(SourceRange(endBefore(position), endBefore(position)), " …"))
        ]))
    leaf(.error, 0)
  }

  /// Bare words where a text is needed.
  mutating func unquotedText() {
    let start = position
    let node = begin(.error)
    skipWords()
    if position == start { position += 1 }
    finish(node)
    reportUnquoted(range(start, position))
  }

  mutating func reportUnquoted(_ words: SourceRange) {
    report(
      Diagnostic(
        .unquotedText, words, .text(source.string(words)),
        fixes: quoteFixes(words)))
  }

  /// A word that is none of the choices of its clause.
  mutating func wrongChoice(_ list: ChoiceList, alternative: Alternative) -> Bool {
    if atEnd || tables.connectiveLength(tokens, at: position) > 0 { return false }
    let start = position
    let guess = closest(to: start, among: list.keywords)
    let node = begin(.error)
    position += guess?.length ?? 0
    if guess == nil { skipWords() }
    if position == start { position += 1 }
    finish(node)
    let place = range(start, position)
    var diagnostic = Diagnostic(
      .wrongChoice, place, .text(source.string(place)), .keywords(list.keywords))
    if let guess {
      diagnostic = diagnostic.suggesting(guess.spelling)
      diagnostic.fixes = [
        Fix(
          Localized("→ \(guess.spelling)", "→ \(guess.spelling)"), isSafe: true,
          Edit(place, guess.spelling))
      ]
    } else if alternative == .text {
      diagnostic.fixes = [.quote(place, isSafe: false)]
    }
    report(diagnostic)
    return true
  }
}

extension Diagnostic {
  /// The same finding with a suggestion shown at its place.
  package func suggesting(_ suggestion: String) -> Diagnostic {
    var copy = self
    copy.suggestion = suggestion
    return copy
  }
}
