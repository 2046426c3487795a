import QCSyntax

/// What the fixes of the rules have in common: places in the text, and the words that they write.
/// They are made only where something is told.
extension Rules {
  /// What stands for something that the drafter fills in.
  static let blankSign = "…"

  var text: SourceFile { model.sources[0] }

  // MARK: Pieces

  /// A token of the text, with its place.
  struct Piece {
    let kind: TokenKind
    let start: Int
    /// The end of its visible text.
    let end: Int
  }

  /// The tokens of a part of the text; nil where it is so long that no fix is worth the reading.
  func pieces(_ start: Int, _ end: Int) -> [Piece]? {
    guard start <= end, end - start <= 64 << 10 else { return nil }
    let padded =
      text.storage[start..<end] + [UInt8](repeating: 0, count: SourceFile.padding)
    let part = SourceFile(name: text.name, padded: Array(padded), count: end - start)
    var interner = Interner(capacity: 64)
    var tokens: [Token] = []
    tokenize(part, interner: &interner, into: &tokens)
    return zip(tokens, tokens.dropFirst()).map { token, next in
      let first = Int(token.offset)
      let last = part.visibleEnd(from: first, to: Int(next.offset))
      return Piece(kind: token.kind, start: start + first, end: start + last)
    }
  }

  // MARK: Lines

  /// The end of the visible text of an entry.
  func visibleEnd(of entry: Int) -> Int {
    let current = model.entries[entry]
    return text.visibleEnd(from: Int(current.head.start), to: Int(current.textEnd))
  }

  /// The blanks at the beginning of the line that holds a place.
  func indentation(ofLineAt place: Int) -> String {
    let start = text.lineStart(place)
    return text.string(SourceRange(start, behindBlanks(start)))
  }

  /// Whether nothing but blanks stands before a place on its line.
  func isFirst(_ place: Int) -> Bool {
    let start = text.lineStart(place)
    return (start == 0 || text.storage[start - 1] == 0x0A) && behindBlanks(start) >= place
  }

  /// The place behind spaces and tabs.
  func behindBlanks(_ place: Int) -> Int {
    var place = place
    while text.storage[place] == 0x20 || text.storage[place] == 0x09 { place += 1 }
    return place
  }

  /// The place of the line's end at or behind a place.
  func lineEnd(_ place: Int) -> Int {
    var place = place
    while place < text.count, text.storage[place] != 0x0A { place += 1 }
    return place
  }

  /// How the lines around a place end.
  func lineBreak(at place: Int) -> String {
    let start = text.lineStart(place)
    let end = start > 0 ? start - 1 : lineEnd(place)
    return end > 0 && text.storage[end] == 0x0A && text.storage[end - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// One level deeper than an indentation.
  func deeper(_ indentation: String) -> String {
    indentation + (indentation.utf8.contains(0x09) ? "\t" : "  ")
  }

  // MARK: Words

  /// A phrase in the language of the labels, which may be another than that of the texts.
  func word(_ keyword: Keyword) -> String { keyword.canonical(labelLanguage) }

  var labelLanguage: Language {
    let document = model.entries[model.document]
    guard document.construct?.isDocument == true, document.file == 0 else { return model.language }
    let phrase = text.string(document.head).lowercased()
    return document.keyword.spellings(.vietnamese).contains(phrase) ? .vietnamese : .english
  }

  /// How a clause names a party or body: as it is declared.
  func reference(to entry: Int) -> String {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      guard value.kind == .name || value.kind == .text else { continue }
      let words = model.string(value)
      return value.kind == .text || isQuoted(value) ? "\"\(words)\"" : words
    }
    return Rules.blankSign
  }

  private func isQuoted(_ value: Value) -> Bool {
    let start = Int(value.range.start)
    guard start > 2 else { return false }
    let bytes = model.source(value.file).storage
    switch bytes[start - 1] {
    case 0x22: return true
    case 0x9C, 0x9E: return bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80
    case 0xAB: return bytes[start - 2] == 0xC2
    default: return false
    }
  }

  /// `trách nhiệm của X { phải … }`
  func emptyDuty(of words: String) -> String {
    "\(word(.responsibilities)) \(words) { \(word(.shall)) \(Rules.blankSign) }"
  }

  /// The place of a value with its quotes.
  func quoted(_ value: Value) -> SourceRange {
    var start = Int(value.range.start)
    guard isQuoted(value) else { return value.range }
    switch text.storage[start - 1] {
    case 0x22:
      start -= start > 2 && text.storage[start - 3..<start].allSatisfy { $0 == 0x22 } ? 3 : 1
    case 0xAB: start -= 2
    default: start -= 3
    }
    return SourceRange(start, end(of: value))
  }

  /// The place behind a value and its closing quote, straight or curly.
  func end(of value: Value) -> Int {
    let bytes = text.storage
    let end = Int(value.range.end)
    switch bytes[end] {
    case 0x22: return end + (bytes[end + 1] == 0x22 && bytes[end + 2] == 0x22 ? 3 : 1)
    case 0xC2 where bytes[end + 1] == 0xBB: return end + 2
    case 0xE2 where bytes[end + 1] == 0x80 && bytes[end + 2] != 0xA6: return end + 3
    default: return end
    }
  }

  // MARK: Fixes

  /// The fixes that could be made.
  func fixes(_ offered: Fix?...) -> [Fix] { offered.compactMap { $0 } }

  /// Writes words at a place.
  func insertion(_ words: String, at place: Int, isSafe: Bool = false) -> Fix {
    Fix(Fix.adding(words), isSafe: isSafe, Edit(SourceRange(place, place), words))
  }

  /// Writes words in place of others.
  func replacement(_ words: String, of place: SourceRange, isSafe: Bool = false) -> Fix {
    Fix(Fix.changing(text.string(place), to: words), isSafe: isSafe, Edit(place, words))
  }
}
