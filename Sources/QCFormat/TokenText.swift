import QCSyntax

/// How each token is written: phrases as the table spells them, quotes, blanks and bullets in one
/// form, everything else as it stands.
struct TokenText {
  /// Another text for some tokens: in another language.
  struct Replacement {
    let text: [UInt8]
    /// The number of tokens it stands for.
    let length: Int
  }

  let source: TextView
  /// By token, and one behind the last.
  let roles: UnsafeBufferPointer<TokenRole>
  /// By token.
  let replacements: [Int: Replacement]
  /// Whether colons behind labels stay: they keep a label from growing together with its value.
  let keepsColons: Bool

  @inline(__always)
  func kind(_ token: Int) -> TokenKind { source.tokens[token].kind }

  /// The number of tokens that are written as one from a token on.
  @inline(__always)
  func length(at token: Int) -> Int {
    if !replacements.isEmpty, let replacement = replacements[token] { return replacement.length }
    return max(1, Int(roles[token].length))
  }

  /// Whether the token carries no meaning and is left out: `:` behind a label, `;` and `.` at the
  /// end of a line, a `{` (the writer sets it).
  ///
  /// - Parameter end: the token after the last one of the line.
  @inline(__always)
  func isDropped(_ token: Int, lineEnd end: Int) -> Bool {
    let role = roles[token]
    guard role.flags.isDisjoint(with: [.interior, .verbatim, .value]), role.length == 0 else {
      return false
    }
    switch kind(token) {
    case .newline, .comment: return true
    case .colon: return !role.flags.contains(.keyColon) && !keepsColons
    case .semicolon: return true
    case .word:
      guard token + 1 == end else { return false }
      let bytes = source.range(token)
      return bytes.count == 1 && source.bytes[bytes.lowerBound] == 0x2E
    default: return false
    }
  }

  /// Whether a blank stands before a token that follows another one on its line.
  @inline(__always)
  func hasBlankBefore(_ token: Int) -> Bool {
    let flags = roles[token].flags
    if flags.contains(.interior) {
      return !flags.contains(.verbatim) && source.hasGap(before: token)
    }
    switch kind(token) {
    case .comma: return false
    case .colon: return false
    default: return true
    }
  }

  /// Appends the text of the token, or of the phrase that begins with it.
  @inline(__always)
  func append(_ token: Int, to output: OutputBuffer, _ book: inout PhraseBook) {
    if !replacements.isEmpty, let replacement = replacements[token] {
      output.append(replacement.text)
      return
    }
    let role = roles[token]
    if role.length > 0 {
      appendPhrase(token, role, to: output, &book)
      return
    }
    if role.flags.contains(.verbatim) {
      appendVerbatim(token, to: output)
      return
    }
    switch kind(token) {
    case .bullet: appendBullet(token, to: output)
    // `…___/QC` is two blanks.
    case .blank where !isWithinValue(token):
      output.append(0xE2)
      output.append(0x80)
      output.append(0xA6)
    case .text where !isWithinValue(token): appendQuoted(token, to: output)
    case .longText: output.append(withLineFeeds(source.slice(source.range(token))))
    default: output.append(source.range(token), of: source)
    }
  }

  /// The cells that the phrase which begins with a token takes on a line.
  func phraseWidth(_ token: Int, _ book: inout PhraseBook) -> Int {
    if !replacements.isEmpty, let replacement = replacements[token] {
      return replacement.text.withUnsafeBufferPointer { displayWidth($0) }
    }
    if let spelling = spelling(token, roles[token], &book) { return spelling.width }
    return words(token, Int(roles[token].length)).withUnsafeBufferPointer { displayWidth($0) }
  }

  // MARK: - Implementation

  /// The phrase that begins with a token as the table spells it; nil when the table does not hold it.
  private func spelling(
    _ token: Int, _ role: TokenRole, _ book: inout PhraseBook
  ) -> PhraseBook.Spelling? {
    exactSpelling(token, role, &book)
      ?? book.spelling(of: words(token, Int(role.length)), role.keyword)
  }

  /// The phrase that begins with a token when it stands there as the table spells it.
  @inline(__always)
  private func exactSpelling(
    _ token: Int, _ role: TokenRole, _ book: inout PhraseBook
  ) -> PhraseBook.Spelling? {
    let count = Int(role.length)
    guard hasSingleBlanks(token, count) else { return nil }
    return book.exact(source.slice(source.range(from: token, to: token + count)), role.keyword)
  }

  /// Whether one space stands between the tokens of a phrase.
  @inline(__always)
  private func hasSingleBlanks(_ token: Int, _ count: Int) -> Bool {
    var index = token
    while index + 1 < token + count {
      let end = Int(source.ends[index])
      guard source.start(index + 1) == end + 1, source.bytes[end] == 0x20 else { return false }
      index += 1
    }
    return true
  }

  /// The words of a phrase of `count` tokens, one blank between them.
  private func words(_ token: Int, _ count: Int) -> [UInt8] {
    var words: [UInt8] = []
    for index in token..<token + count {
      if index > token { words.append(0x20) }
      words += source.bytes[source.range(index)]
    }
    return words
  }

  private func appendPhrase(
    _ token: Int, _ role: TokenRole, to output: OutputBuffer, _ book: inout PhraseBook
  ) {
    if exactSpelling(token, role, &book) != nil {
      output.append(source.range(from: token, to: token + Int(role.length)), of: source)
    } else if let spelling = spelling(token, role, &book) {
      output.append(spelling.bytes)
    } else {
      output.append(words(token, Int(role.length)))
    }
  }

  /// Whether the token is one of several of a value: a quote in a phrase of time is the drafter's.
  private func isWithinValue(_ token: Int) -> Bool {
    roles[token].flags.contains(.interior) || roles[token + 1].flags.contains(.interior)
  }

  /// A token of bare words that are a text, with the blanks before it.
  private func appendVerbatim(_ token: Int, to output: OutputBuffer) {
    var bytes = source.range(token)
    if roles[token].flags.contains(.interior), token > 0 {
      bytes = source.range(token - 1).upperBound..<bytes.upperBound
    }
    output.append(bytes, of: source)
  }

  /// Dashes and dots are one bullet; numbers and letters are the drafter's.
  private func appendBullet(_ token: Int, to output: OutputBuffer) {
    let first = source.bytes[source.start(token)]
    let isSign = first == 0x2D || first == 0x2A || first == 0x2B || first == 0xE2
    if isSign { output.append(0x2D) } else { output.append(source.range(token), of: source) }
  }

  /// A text in straight quotes, unless it holds one: then in curly ones, or as it is.
  private func appendQuoted(_ token: Int, to output: OutputBuffer) {
    let contents = source.contents(ofText: token)
    guard !source.slice(contents).contains(0x22) else {
      output.append(source.range(token), of: source)
      return
    }
    output.append(0x22)
    output.append(contents, of: source)
    output.append(0x22)
  }
}

extension TextView {
  /// The bytes of a quoted text without its quotes.
  func contents(ofText token: Int) -> Range<Int> {
    let bytes = range(token)
    let payload = Int(tokens[token].payload)
    let start = bytes.lowerBound + (payload & 15)
    return start..<max(start, bytes.upperBound - (payload >> 4 & 15))
  }
}
