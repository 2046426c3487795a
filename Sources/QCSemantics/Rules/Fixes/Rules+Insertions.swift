import QCSyntax

/// Fixes that write a clause or an element into another.
extension Rules {
  /// Writes a clause behind the head of an element, on its line: `của …`, `gửi …`.
  ///
  /// - Parameter siblings: the clauses behind which it stands where the element has one of them.
  func addingToHead(
    _ keyword: Keyword, _ words: String = Rules.blankSign, of entry: Int,
    after siblings: [Keyword] = []
  ) -> Fix? {
    guard isOpen(entry) else { return nil }
    for sibling in siblings {
      guard let clause = model.clause(sibling, of: entry), !hasRows(clause) else { continue }
      return adding(keyword, words, after: clause)
    }
    return insertion(" \(word(keyword)) \(words)", at: headEnd(entry))
  }

  /// Writes a clause behind another: on a line of its own where the other has one.
  private func adding(_ keyword: Keyword, _ words: String, after clause: Int) -> Fix {
    let end = visibleEnd(of: clause)
    let next = behindBlanks(end)
    let start = Int(model.entries[clause].head.start)
    guard isFirst(start), isLineEnd(next) || text.storage[next] == 0x23,
      lineEnd(end) < text.count
    else { return insertion(" \(word(keyword)) \(words)", at: end) }
    let line = lineEnd(end) + 1
    return Fix(
      Fix.adding("\(word(keyword)) \(words)"), isSafe: false,
      Edit(
        SourceRange(line, line),
        "\(indentation(ofLineAt: start))\(word(keyword))  \(words)\(lineBreak(at: line))"))
  }

  /// Writes a clause into an element: as the last line of its block, or behind its head where it
  /// has none.
  func adding(_ keyword: Keyword, _ words: String = Rules.blankSign, to entry: Int) -> Fix? {
    guard isOpen(entry) else { return nil }
    if let brace = closingBrace(of: entry) {
      return Fix(
        Fix.adding("\(word(keyword)) \(words)"), isSafe: false,
        edits: lines("\(word(keyword))  \(words)", before: brace, of: entry))
    }
    // Behind a name in plain words a phrase would be a part of the name, behind a time a part of it.
    guard Connectives.hold(word(keyword), in: model.keywordLanguage), !holdsTime(entry) else {
      return addingElement("\(word(keyword))  \(words)", to: entry)
    }
    // A clause with rows or a time ends the head: nothing can follow it.
    var place = headEnd(entry)
    for child in model.children(of: entry) {
      let current = model.entries[child]
      guard current.construct?.isTail != false else { break }
      if hasRows(child) || holdsTime(child) {
        let start = Int(current.head.start)
        return Fix(
          Fix.adding("\(word(keyword)) \(words)"), isSafe: false,
          Edit(SourceRange(start, start), "\(word(keyword)) \(words) "))
      }
      place = max(place, visibleEnd(of: child))
    }
    return insertion(" \(word(keyword)) \(words)", at: place)
  }

  /// Whether a phrase of time stands behind the label, which runs to the end of the line.
  private func holdsTime(_ entry: Int) -> Bool {
    model.entries[entry].valueIndices.contains { model.values[$0].kind == .time }
  }

  /// Writes an element into another: as the last line of its block, which is opened where there is
  /// none.
  ///
  /// - Parameter line: the element; two blanks divide its phrase from what follows.
  func addingElement(_ line: String, to entry: Int) -> Fix? {
    guard isOpen(entry) else { return nil }
    let title = Fix.adding(line)
    if let brace = closingBrace(of: entry) {
      return Fix(title, isSafe: false, edits: lines(line, before: brace, of: entry))
    }
    for child in model.children(of: entry) {
      // Rows below the head leave no place for a block.
      if model.entries[child].construct?.isTail == false || hasRows(child) { return nil }
    }
    guard model.entries[entry].construct?.isDocument != true else { return nil }
    let end = max(visibleEnd(of: entry), headEnd(entry))
    let outer = indentation(ofLineAt: Int(model.entries[entry].head.start))
    let next = lineBreak(at: end)
    let block = "\(next)\(deeper(outer))\(line)\(next)\(outer)}"
    guard text.storage[behindBlanks(end)] == 0x23 else {
      return Fix(title, isSafe: false, Edit(SourceRange(end, end), " {" + block))
    }
    // A comment stays behind the head.
    let comment = text.visibleEnd(from: end, to: lineEnd(end))
    return Fix(
      title, isSafe: false, Edit(SourceRange(end, end), " {"),
      Edit(SourceRange(comment, comment), block))
  }

  /// Writes an item into the list of a clause: as the last one, or before another.
  func addingToList(
    _ words: String, in clause: Int, before index: Int? = nil, isSafe: Bool = false
  ) -> Fix? {
    guard isOpen(clause) else { return nil }
    guard let last = model.entries[clause].valueIndices.last,
      let item = item(ofValue: index ?? last, in: clause)
    else { return nil }
    if let bullet = item.bullet, isFirst(bullet) {
      // A row of its own: with the sign of the rows.
      let mark = text.string(SourceRange(bullet, Int(item.range.start)))
      let row = "\(indentation(ofLineAt: bullet))\(mark)\(words)"
      let next = lineBreak(at: bullet)
      let start = text.lineStart(bullet)
      let end = lineEnd(Int(item.range.end))
      if index != nil {
        return Fix(Fix.adding(words), isSafe: isSafe, Edit(SourceRange(start, start), row + next))
      }
      let isLast = end >= text.count
      return Fix(
        Fix.adding(words), isSafe: isSafe,
        Edit(
          isLast ? SourceRange(end, end) : SourceRange(end + 1, end + 1),
          isLast ? next + row : row + next))
    }
    let place = Int(index == nil ? item.range.end : item.range.start)
    return Fix(
      Fix.adding(words), isSafe: isSafe,
      Edit(SourceRange(place, place), index == nil ? ", \(words)" : "\(words), "))
  }

  // MARK: - Implementation

  /// Whether an entry stands in the text and was understood.
  func isOpen(_ entry: Int) -> Bool {
    let current = model.entries[entry]
    return current.file == 0 && !current.isPoisoned && !current.head.isEmpty
  }

  /// Whether the values of a clause are bullets below it.
  private func hasRows(_ clause: Int) -> Bool {
    guard model.entries[clause].construct == nil,
      let first = model.entries[clause].valueIndices.first
    else { return false }
    let head = Int(model.entries[clause].head.end)
    let value = max(head, Int(model.values[first].range.start))
    return text.storage[head..<value].contains(0x0A)
  }

  private func isLineEnd(_ place: Int) -> Bool {
    place >= text.count || text.storage[place] == 0x0A || text.storage[place] == 0x0D
  }

  /// The end of the phrase, the name and the texts of an element.
  func headEnd(_ entry: Int) -> Int {
    let current = model.entries[entry]
    var place = Int(current.head.end)
    // The full name of a party may stand in another file, or further above.
    for index in current.valueIndices {
      let value = model.values[index]
      if value.file == 0, value.range.start >= current.head.start,
        value.range.end <= current.textEnd
      {
        place = max(place, end(of: value))
      }
    }
    return min(place, max(Int(current.head.end), visibleEnd(of: entry)))
  }

  /// The brace that closes the block of an element; nil where it has no block of its own.
  func closingBrace(of entry: Int) -> Int? {
    let current = model.entries[entry]
    let end = visibleEnd(of: entry)
    guard end > Int(current.head.end), text.storage[end - 1] == 0x7D else { return nil }
    if current.construct?.isDocument == true { return end - 1 }
    // The brace of a tail that stands behind all else is the tail's.
    for child in model.children(of: entry)
    where model.entries[child].textEnd == current.textEnd { return nil }
    return end - 1
  }

  /// The edits that write a line as the last one of a block.
  private func lines(_ line: String, before brace: Int, of entry: Int) -> [Edit] {
    let start = text.lineStart(brace)
    let next = lineBreak(at: brace)
    if isFirst(brace) {
      let inner = innerIndentation(of: entry) ?? deeper(indentation(ofLineAt: brace))
      return [Edit(SourceRange(start, start), "\(inner)\(line)\(next)")]
    }
    // A block on one line gets lines of its own.
    let outer = indentation(ofLineAt: Int(model.entries[entry].head.start))
    let inner = deeper(outer)
    let content = text.visibleEnd(from: start, to: brace)
    let last = Edit(SourceRange(content, brace), "\(next)\(inner)\(line)\(next)\(outer)")
    guard let open = openingBrace(of: brace, from: start), open + 1 < content else { return [last] }
    return [Edit(SourceRange(open + 1, behindBlanks(open + 1)), "\(next)\(inner)"), last]
  }

  /// The indentation of the items of a block; nil where none begins its line.
  private func innerIndentation(of entry: Int) -> String? {
    let outer = indentation(ofLineAt: Int(model.entries[entry].head.start))
    for child in model.children(of: entry).prefix(16) {
      let start = Int(model.entries[child].head.start)
      let own = indentation(ofLineAt: start)
      if isFirst(start), own.utf8.count > outer.utf8.count { return own }
    }
    return nil
  }

  /// The brace on the same line that a brace closes.
  private func openingBrace(of brace: Int, from start: Int) -> Int? {
    guard let pieces = pieces(start, brace + 1), pieces.last?.kind == .closeBrace else {
      return nil
    }
    var depth = 0
    for piece in pieces.reversed() {
      if piece.kind == .closeBrace { depth += 1 }
      if piece.kind == .openBrace {
        depth -= 1
        if depth == 0 { return piece.start }
      }
    }
    return nil
  }
}
