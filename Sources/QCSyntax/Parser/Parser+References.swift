/// Names, references, people, levels and citations.
extension Parser {
  /// Whether the token may stand in a plain-word name.
  func isNameToken(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .integer, .number, .pair, .documentNumber, .yearRange, .openParenthesis,
      .closeParenthesis:
      true
    default: false
    }
  }

  /// The end of the plain words that begin at `start`: a connective or another kind of token.
  func endOfWords(_ start: Int) -> Int {
    var index = start
    while isNameToken(index) {
      let step = tables.nameStep(tokens, at: index)
      if step < 0 { break }
      index += step
    }
    return index
  }

  // MARK: Declarations

  /// The name that a construct declares: plain words, or a text where it needs quotes.
  mutating func declaredName(_ construct: Construct) {
    switch kind {
    case .blank: leaf(.blank, 1)
    case .text where tokens[position + 1].kind == .text:
      // A name that needs quotes, and the full name behind it.
      leaf(.name, 1, detail: 1)
    case .integer where construct == .paper: leaf(.name, 1)
    case .word:
      guard tables.connectiveLength(tokens, at: position) == 0 else { return }
      if let tail = tables.match(tokens, at: position, in: construct),
        isValueStart(position + tail.length)
      {
        return
      }
      let end = endOfWords(position)
      guard end > position else { return }
      checkNameLength(position, end)
      leaf(.name, end - position)
    default: break
    }
  }

  func isValueStart(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .text, .longText, .blank, .unclosedText: true
    default: false
    }
  }

  /// A person: plain words or a text, and the full name where the first is a short one.
  mutating func personName(_ construct: Construct) {
    switch kind {
    case .blank: leaf(.blank, 1)
    case .text, .longText, .unclosedText: text()
    case .word:
      let end = endOfWords(position)
      guard end > position else { return }
      checkNameLength(position, end)
      leaf(.name, end - position)
      if kind == .text { text() }
    default: break
    }
  }

  mutating func checkNameLength(_ start: Int, _ end: Int) {
    guard end - start > 8 else { return }
    let span = range(start, end)
    if end - start > Limits.nameWords || visibleCharacters(slice(span)) > Limits.nameCharacters {
      report(
        Diagnostic(
          .nameTooLong, span, .text(String(Limits.nameCharacters)),
          fixes: [.quote(span, isSafe: true)]))
    }
  }

  func slice(_ range: SourceRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range.bounds])
  }

  /// A further name of the construct: plain words or a text.
  mutating func nameValue() -> Bool {
    switch kind {
    case .text:
      leaf(.name, 1, detail: 1)
      return true
    case .blank:
      leaf(.blank, 1)
      return true
    default:
      let end = endOfWords(position)
      guard end > position else { return false }
      leaf(.name, end - position)
      return true
    }
  }

  mutating func levelValue() -> Bool {
    if kind == .blank {
      leaf(.blank, 1)
      return true
    }
    let end = endOfWords(position)
    guard end > position else { return false }
    leaf(.level, end - position)
    return true
  }

  // MARK: References

  /// One unit of a list of references: `[mỗi | count] (built-in | name | text) [cấp LEVEL | cùng
  /// cấp | cùng ngành] [của unit]`.
  mutating func reference() -> Bool {
    if kind == .blank {
      leaf(.blank, 1)
      return true
    }
    let start = position
    let node = begin(.reference)
    if kind == .integer, isNameToken(position + 1) || tokens[position + 1].kind == .text {
      leaf(.quantity, 1)
    } else if kind == .word, beginnings.contains(.reference),
      let each = tables.match(tokens, at: position, where: { $0 == .each }), builtIn == nil,
      isNameToken(position + each.length) || isValueStart(position + each.length)
    {
      leaf(.quantity, each.length, .each)
    }
    var isText = false
    if beginnings.contains(.reference), let builtIn {
      nodes[node].keyword = builtIn.keyword.rawValue
      position += builtIn.length
    } else if kind == .text || kind == .longText || kind == .unclosedText {
      text()
      isText = true
    } else {
      let end = endOfWords(position)
      guard end > position else {
        nodes.removeAll(from: node)
        position = start
        return false
      }
      leaf(.name, end - position)
    }
    suffixes(isText: isText)
    finish(node)
    return true
  }

  /// `"lãnh đạo" của "các Ban" của "…"`: further than this nobody follows.
  static let longestChain = 8

  /// Whether a keyword only refers: no clause begins with it anywhere.
  static func isReference(_ keyword: Keyword) -> Bool {
    keyword.isBuiltInReference || keyword == .each || keyword == .sameLevel
      || keyword == .sameLine || keyword == .yes || keyword == .no
  }

  /// A built-in reference at this place, when no further words of a name follow it.
  var builtIn: LanguageTables.Match? {
    guard beginnings.contains(.reference),
      let match = tables.match(tokens, at: position, where: { $0.isBuiltInReference }),
      endOfWords(position + match.length) == position + match.length
        || tables.match(tokens, at: position + match.length, where: { _ in true }) != nil
    else { return nil }
    return match
  }

  /// The end of a level's name: `level central same line` ends it before the words for the line.
  private func endOfLevel(_ start: Int) -> Int {
    let end = endOfWords(start)
    var index = start + 1
    while index < end {
      if tables.match(tokens, at: index, where: { $0 == .sameLine || $0 == .sameLevel }) != nil {
        return index
      }
      index += 1
    }
    return end
  }

  @inline(__always)
  mutating func suffixes(isText: Bool) {
    let beginnings = beginnings
    if beginnings.contains(.suffix) || isText && beginnings.contains(.of) {
      parseSuffixes(isText: isText)
    }
  }

  private mutating func parseSuffixes(isText: Bool) {
    if let same = tables.match(
      tokens, at: position, where: { $0 == .sameLevel || $0 == .sameLine })
    {
      leaf(.choice, same.length, same.keyword)
    }
    if let level = tables.match(tokens, at: position, where: { $0 == .level }),
      endOfWords(position + level.length) > position + level.length
    {
      position += level.length
      leaf(.level, endOfLevel(position) - position)
    }
    if let line = tables.match(tokens, at: position, where: { $0 == .sameLine }) {
      leaf(.choice, line.length, line.keyword)
    }
    if isText, let of = tables.match(tokens, at: position, where: { $0 == .of }) {
      guard chain < Parser.longestChain else { return }
      let before = position
      position += of.length
      chain += 1
      if !reference() { position = before }
      chain -= 1
    }
  }
}
