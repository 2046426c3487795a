import QCSyntax

/// Fixes that take something out: an element or clause with its line, an item of a list with its
/// comma. A comment is never lost: it stays on its line, and what holds one is not taken out.
extension Rules {
  /// Takes an element or clause out, with its line where it has one of its own.
  func removal(
    of entry: Int, _ title: Localized? = nil, isSafe: Bool = false
  ) -> Fix? {
    guard isOpen(entry) else { return nil }
    let start = Int(model.entries[entry].head.start)
    let end = visibleEnd(of: entry)
    return cut(start, end).map {
      Fix(title ?? Fix.removing(text.string(SourceRange(start, end))), isSafe: isSafe, $0)
    }
  }

  /// Takes a value out of the list of a clause, with its comma or bullet; the last one with the
  /// clause.
  func removal(
    ofValue index: Int, in clause: Int, _ title: Localized? = nil, isSafe: Bool = false
  ) -> Fix? {
    guard let item = item(ofValue: index, in: clause) else { return nil }
    let title = title ?? Fix.removing(text.string(item.range))
    let edit: Edit?
    if let before = item.commaBefore {
      edit = uncommented(before, Int(item.range.end))
    } else if let behind = item.placeBehindComma {
      edit = uncommented(Int(item.range.start), behind)
    } else if let bullet = item.bullet {
      edit = cut(bullet, Int(item.range.end))
    } else {
      return removal(of: clause, title, isSafe: isSafe)
    }
    return edit.map { Fix(title, isSafe: isSafe, $0) }
  }

  /// Writes words in place of a whole item of a list.
  func replacement(ofValue index: Int, in clause: Int, by words: String = Rules.blankSign) -> Fix? {
    item(ofValue: index, in: clause).map { replacement(words, of: $0.range) }
  }

  /// Writes words in place of all the values of a clause, which stand on one line.
  func replacement(ofValuesOf clause: Int, by words: String = Rules.blankSign) -> Fix? {
    let head = Int(model.entries[clause].head.end)
    let start = behindBlanks(head)
    let end = visibleEnd(of: clause)
    guard isOpen(clause), start < end, !text.storage[start..<end].contains(0x0A) else {
      return nil
    }
    return replacement(words, of: SourceRange(start, end))
  }

  // MARK: Items

  /// An item of a list: with what stands before and behind its name, and what divides it from the
  /// others.
  struct Item {
    var range: SourceRange
    var commaBefore: Int?
    /// Where the item behind the comma begins.
    var placeBehindComma: Int?
    var bullet: Int?
  }

  /// The item that a value of a clause is; nil where it is a row with a key.
  func item(ofValue index: Int, in clause: Int) -> Item? {
    let value = model.values[index]
    // Of a list of hundreds nobody mends one item by a click, and each would read the whole list.
    guard isOpen(clause), value.file == 0, value.key.isEmpty,
      model.entries[clause].valueCount <= 256,
      let pieces = pieces(Int(model.entries[clause].head.start), Int(model.entries[clause].textEnd))
    else { return nil }
    let head = Int(model.entries[clause].head.end)
    // A piece may be wider than its value: quotes stand around it.
    guard var first = pieces.lastIndex(where: { $0.start <= Int(value.range.start) }),
      var last = pieces.lastIndex(where: {
        $0.start < max(Int(value.range.end), Int(value.range.start) + 1)
      })
    else { return nil }
    while first > 0, !pieces[first - 1].divides, pieces[first - 1].end > head { first -= 1 }
    while last + 1 < pieces.count, !pieces[last + 1].divides { last += 1 }
    var item = Item(range: SourceRange(pieces[first].start, pieces[last].end))
    var before = first - 1
    while before >= 0, pieces[before].kind == .newline { before -= 1 }
    if before >= 0, pieces[before].kind == .comma { item.commaBefore = pieces[before].start }
    if first > 0, pieces[first - 1].kind == .bullet { item.bullet = pieces[first - 1].start }
    var behind = last + 1
    if behind < pieces.count, pieces[behind].kind == .comma {
      repeat { behind += 1 } while behind < pieces.count && pieces[behind].kind == .newline
      if behind < pieces.count { item.placeBehindComma = pieces[behind].start }
    }
    return item
  }

  // MARK: - Implementation

  private func uncommented(_ start: Int, _ end: Int) -> Edit? {
    guard let pieces = pieces(start, end), !pieces.contains(where: { $0.kind == .comment }) else {
      return nil
    }
    return Edit(SourceRange(start, end), "")
  }

  /// The edit that takes out what stands at a place, with its bullet, and with its line where
  /// nothing else stands on it.
  private func cut(_ start: Int, _ end: Int) -> Edit? {
    guard uncommented(start, end) != nil else { return nil }
    var first = start
    let line = text.lineStart(start)
    if !isFirst(start), isBullet(line, start) { first = behindBlanks(line) }
    var next = text.visibleEnd(from: start, to: end)
    while text.storage[next] == 0x3B { next += 1 }
    next = behindBlanks(next)
    let endsLine =
      next >= text.count || text.storage[next] == 0x0A || text.storage[next] == 0x0D
    if isFirst(first) {
      guard endsLine else { return Edit(SourceRange(first, next), "") }
      let lineEnd = lineEnd(next)
      // The last line of the text takes the line end before it along.
      if lineEnd >= text.count, line > 0 { return Edit(SourceRange(line - 1, lineEnd), "") }
      return Edit(SourceRange(line, min(lineEnd + 1, text.count)), "")
    }
    // Behind something else: the blanks or the comma before it go, too.
    var before = text.visibleEnd(from: line, to: start)
    guard before > line else { return nil }
    if text.storage[before - 1] == 0x7B { return Edit(SourceRange(start, next), "") }
    if text.storage[before - 1] == 0x2C { before -= 1 }
    return Edit(SourceRange(before, end), "")
  }

  /// Whether nothing but a bullet stands before a place on its line.
  private func isBullet(_ line: Int, _ start: Int) -> Bool {
    guard let pieces = pieces(line, start) else { return false }
    return pieces.count == 1 && pieces[0].kind == .bullet
  }
}

extension Rules.Piece {
  /// Whether it stands between two items of a list.
  fileprivate var divides: Bool {
    switch kind {
    case .comma, .bullet, .newline, .comment, .semicolon, .openBrace, .closeBrace: true
    default: false
    }
  }
}
