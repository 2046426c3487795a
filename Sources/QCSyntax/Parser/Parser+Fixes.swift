/// Fixes of what the parser finds wrong.
extension Parser {
  /// Where the words of the token before one end.
  func endBefore(_ token: Int) -> Int { token > 0 ? Int(range(token - 1, token).end) : 0 }

  /// Takes one token out, with its line where it stands alone.
  func removal(of token: Int, isSafe: Bool) -> Fix {
    let span = range(token, token + 1)
    return Fix(
      Fix.removing(source.string(span)), isSafe: isSafe, Edit(source.withOwnLine(span), ""))
  }

  /// The quote at the end of a text that is open to the end of its line; none where the open quote
  /// may itself be a closing one.
  func closingQuote(_ token: Int) -> [Fix] {
    let span = range(token, token + 1)
    let start = Int(span.start)
    let quotes: [(open: String, close: String)] = [
      ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "”"),
    ]
    let words = source.string(span)
    guard let quote = quotes.first(where: { words.hasPrefix($0.open) }), !words.hasPrefix("\"\"\"")
    else { return [] }
    guard start == 0 || isBlank(start - 1) || bytes[start - 1] == 0x28 else {
      return openingQuoteFixes(token, isSafe: false)
    }
    let content = start + quote.open.utf8.count
    guard content < Int(span.end), !isBlank(content) else { return [] }
    var end = Int(span.end)
    // What ends a line behind a text: the block that it opens, the comma before the next.
    while end > content, isBlank(end - 1) || [0x7B, 0x2C, 0x3B].contains(bytes[end - 1]) {
      end -= 1
    }
    guard end > content else { return [] }
    return [.insert(quote.close, at: end, isSafe: true)]
  }

  /// The quotes that bare words lack: both, or the opening one where a quote among them closes what
  /// none opened.
  func quoteFixes(_ words: SourceRange) -> [Fix] {
    let text = source.string(words)
    let closing: [Character] = ["\"", "”", "»"]
    guard let first = text.firstIndex(where: closing.contains) else {
      return [.quote(words, isSafe: true)]
    }
    let sign = text[first]
    let isClosing = first > text.startIndex && text[text.index(before: first)] != " "
    guard isClosing, sign != "\"" || !text.count(where: { $0 == sign }).isMultiple(of: 2) else {
      return []
    }
    return [openingQuote(sign, at: Int(words.start), isSafe: true)]
  }

  private func openingQuote(_ closing: Character, at place: Int, isSafe: Bool) -> Fix {
    .insert(closing == "\"" ? "\"" : closing == "”" ? "“" : "«", at: place, isSafe: isSafe)
  }

  /// A quote right behind the words of a name closes what none opened: the quote before them.
  ///
  /// - Parameter isSafe: whether all of the words are the text; a name may stand before it.
  func openingQuoteFixes(_ token: Int, isSafe: Bool) -> [Fix] {
    guard let name = nameBefore(token), endBefore(token) == Int(tokens[token].offset),
      let sign = source.string(range(token, token + 1)).first, ["\"", "”", "»"].contains(sign)
    else { return [] }
    return [openingQuote(sign, at: Int(tokens[name].offset), isSafe: isSafe)]
  }

  /// The end of the blanks at a place where they end a line, else the place.
  func endOfBlanks(_ place: Int) -> Int {
    var end = place
    while end < source.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return end == source.count || bytes[end] == 0x0A || bytes[end] == 0x0D ? end : place
  }

  private func isBlank(_ place: Int) -> Bool {
    bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0A || bytes[place] == 0x0D
  }

  /// Takes the marks of a run of bullets away, where what stands behind each is an item without them.
  func bulletRemoval(_ first: Int, in construct: Construct) -> [Fix] {
    var edits: [Edit] = []
    var bullet = first
    while tokens[bullet].kind == .bullet {
      guard tables.match(tokens, at: bullet + 1, in: construct) != nil else { return [] }
      edits.append(
        Edit(SourceRange(Int(tokens[bullet].offset), Int(tokens[bullet + 1].offset)), ""))
      bullet = nextSignificant(endOfLine(bullet + 1))
    }
    return [Fix(Localized("bỏ gạch đầu dòng", "remove the bullet"), isSafe: true, edits: edits)]
  }

  /// Takes the braces of a block away; what stood inside goes on new lines.
  func unwrapping(_ open: Int) -> [Fix] {
    var close = open
    var depth = 0
    while tokens[close].kind != .endOfFile {
      if tokens[close].kind == .openBrace { depth += 1 }
      if tokens[close].kind == .closeBrace {
        depth -= 1
        if depth == 0 { break }
      }
      close += 1
    }
    guard tokens[close].kind == .closeBrace, close > open + 1, close < tokens.count else {
      return []
    }
    let start = endBefore(open)
    let isLineEnd = tokens[open + 1].kind == .newline
    let first =
      isLineEnd
      ? Edit(SourceRange(start, Int(range(open, open + 1).end)), "")
      : Edit(
        SourceRange(start, Int(tokens[open + 1].offset)),
        "\n" + source.indentation(at: start))
    let brace = range(close, close + 1)
    var last = source.withOwnLine(brace)
    if last == brace { last = SourceRange(endBefore(close), Int(brace.end)) }
    // The line end before the brace must not be that behind the opening one.
    guard last.start >= first.range.end else { return [] }
    return [
      Fix(
        Localized("bỏ ngoặc nhọn, đưa các mục ra ngoài", "remove the braces, move the items out"),
        isSafe: false, first, Edit(last, ""))
    ]
  }

  /// `(sau đây gọi tắt là Sở)` as the clause that it means.
  func shortNameFix(_ rest: SourceRange, _ start: Int, _ end: Int) -> [Fix] {
    guard tokens[start].kind == .openParenthesis, end > start + 2,
      tokens[end - 1].kind == .closeParenthesis, let language
    else { return [] }
    var index = start + 1
    while index < end - 1 {
      if let match = tables.match(tokens, at: index, where: { $0 == .shortName }) {
        var name = index + match.length
        let link = source.string(range(name, name + 1)).lowercased()
        if link == "là" || link == "as" { name += 1 }
        guard name < end - 1 else { return [] }
        let words = source.string(range(name, end - 1))
        let quoted = isTextToken(name) ? words : "\"\(words)\""
        return [
          .replace(rest, with: "\(Keyword.shortName.canonical(language)) \(quoted)", isSafe: true)
        ]
      }
      index += 1
    }
    return []
  }

  /// A closing brace behind the last token of a block: on the head's line where all of it stands
  /// there, else on a line of its own below the head.
  func closingBrace(of frame: Frame, behind end: Int) -> Fix {
    let head = Int(tokens[frame.headToken].offset)
    let isOneLine = source.lineStart(head) == source.lineStart(end)
    var behind = endOfBlanks(end)
    let indentation = source.indentation(at: head)
    // The line on which the brace was may be left.
    if !isOneLine, behind < source.count, bytes[behind] == 0x0A, !indentation.isEmpty,
      source.indentation(at: behind + 1) == indentation,
      endOfBlanks(behind + 1) == behind + 1 + indentation.utf8.count
    {
      behind = endOfBlanks(behind + 1)
    }
    return Fix(
      Fix.adding("}"), isSafe: true,
      Edit(SourceRange(end, behind), isOneLine ? " }" : "\n\(indentation)}"))
  }

  // MARK: Languages

  /// Remembers how a keyword of another language is written in that of the file.
  mutating func translate(_ keyword: Keyword, _ words: SourceRange, isTime: Bool) {
    // A phrase of time is read in the language of its label, so the label stays with it.
    guard let language, !isTime, translations.count < Limits.findings else { return }
    translations.append(Edit(words, keyword.canonical(language)))
  }

  /// Gives the one finding about languages its fixes: all keywords at once, or only the first.
  mutating func attachTranslations() {
    guard let place = diagnostics.firstIndex(where: { $0.code == .otherLanguage }),
      let first = translations.first, first.range == diagnostics[place].range
    else { return }
    diagnostics[place].fixes = [.replace(first.range, with: first.replacement, isSafe: true)]
    guard translations.count > 1 else { return }
    diagnostics[place].fixes.insert(
      Fix(
        Localized(
          "đổi \(translations.count) từ khóa sang một ngôn ngữ",
          "write \(translations.count) keywords in one language"), isSafe: true, edits: translations
      ),
      at: 0)
  }
}
