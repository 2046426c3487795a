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

  let tree: SyntaxTree
  let roles: [TokenRole]
  /// By token.
  let replacements: [Int: Replacement]
  /// Whether colons behind labels stay: they keep a label from growing together with its value.
  let keepsColons: Bool
  private var book: PhraseBook

  init(
    _ tree: SyntaxTree, _ roles: [TokenRole], replacements: [Int: Replacement] = [:],
    keepsColons: Bool, book: PhraseBook
  ) {
    self.tree = tree
    self.roles = roles
    self.replacements = replacements
    self.keepsColons = keepsColons
    self.book = book
  }

  func kind(_ token: Int) -> TokenKind { tree.tokens[token].kind }

  /// The number of tokens that are written as one from a token on.
  func length(at token: Int) -> Int {
    if !replacements.isEmpty, let replacement = replacements[token] { return replacement.length }
    return max(1, Int(roles[token].length))
  }

  /// Whether the token carries no meaning and is left out: `:` behind a label, `;` and `.` at the
  /// end of a line, a `{` (the writer sets it).
  ///
  /// - Parameter end: the token after the last one of the line.
  func isDropped(_ token: Int, lineEnd end: Int) -> Bool {
    let flags = roles[token].flags
    guard flags.isDisjoint(with: [.interior, .verbatim, .value]), roles[token].length == 0 else {
      return false
    }
    switch kind(token) {
    case .newline, .comment: return true
    case .colon: return !flags.contains(.keyColon) && !keepsColons
    case .semicolon: return true
    case .word:
      let span = tree.range(from: token, to: token + 1)
      guard span.end - span.start == 1, tree.source.storage[Int(span.start)] == 0x2E else {
        return false
      }
      return token + 1 == end
    default: return false
    }
  }

  /// Whether a blank stands before a token that follows another one on its line.
  func hasBlankBefore(_ token: Int) -> Bool {
    let flags = roles[token].flags
    if flags.contains(.interior) { return !flags.contains(.verbatim) && hasGap(before: token) }
    switch kind(token) {
    case .comma: return false
    case .colon: return false
    default: return true
    }
  }

  /// Appends the text of the token, or of the phrase that begins with it.
  mutating func append(_ token: Int, to output: inout [UInt8]) {
    if !replacements.isEmpty, let replacement = replacements[token] {
      output += replacement.text
      return
    }
    let role = roles[token]
    if role.length > 0, let keyword = Keyword(rawValue: role.keyword) {
      output += phrase(token, Int(role.length), keyword)
      return
    }
    if role.flags.contains(.verbatim) {
      appendVerbatim(token, to: &output)
      return
    }
    let bytes = tree.range(from: token, to: token + 1).bounds
    switch kind(token) {
    case .bullet: appendBullet(bytes, to: &output)
    // `…___/QC` is two blanks.
    case .blank where !isWithinValue(token):
      output += [0xE2, 0x80, 0xA6]
    case .text where !isWithinValue(token): appendQuoted(bytes, token, to: &output)
    case .longText: output += withLineFeeds(tree.source.storage[bytes])
    default: output += tree.source.storage[bytes]
    }
  }

  /// The phrase of `count` tokens from a token on, as the table spells it.
  mutating func phrase(_ token: Int, _ count: Int, _ keyword: Keyword) -> [UInt8] {
    var words: [UInt8] = []
    for index in token..<token + count {
      if index > token { words.append(0x20) }
      words += tree.source.storage[tree.range(from: index, to: index + 1).bounds]
    }
    return book.spelled(words, keyword)
  }

  // MARK: - Implementation

  /// Whether blanks stand between a token and the one before it.
  private func hasGap(before token: Int) -> Bool {
    guard token > 0 else { return false }
    return tree.range(from: token - 1, to: token).end < tree.tokens[token].offset
  }

  /// Whether the token is one of several of a value: a quote in a phrase of time is the drafter's.
  private func isWithinValue(_ token: Int) -> Bool {
    roles[token].flags.contains(.interior) || roles[token + 1].flags.contains(.interior)
  }

  /// A token of bare words that are a text, with the blanks before it.
  private func appendVerbatim(_ token: Int, to output: inout [UInt8]) {
    let own = tree.range(from: token, to: token + 1)
    if roles[token].flags.contains(.interior), token > 0 {
      let before = Int(tree.range(from: token - 1, to: token).end)
      output += tree.source.storage[before..<Int(own.start)]
    }
    output += tree.source.storage[own.bounds]
  }

  /// Dashes and dots are one bullet; numbers and letters are the drafter's.
  private func appendBullet(_ bytes: Range<Int>, to output: inout [UInt8]) {
    let first = tree.source.storage[bytes.lowerBound]
    let isSign = first == 0x2D || first == 0x2A || first == 0x2B || first == 0xE2
    if isSign { output.append(0x2D) } else { output += tree.source.storage[bytes] }
  }

  /// A text in straight quotes, unless it holds one: then in curly ones, or as it is.
  private func appendQuoted(_ bytes: Range<Int>, _ token: Int, to output: inout [UInt8]) {
    let payload = Int(tree.tokens[token].payload)
    let start = bytes.lowerBound + (payload & 15)
    let end = bytes.upperBound - (payload >> 4 & 15)
    let contents = tree.source.storage[start..<max(start, end)]
    if !contents.contains(0x22) {
      output.append(0x22)
      output += contents
      output.append(0x22)
    } else {
      output += tree.source.storage[bytes]
    }
  }
}
