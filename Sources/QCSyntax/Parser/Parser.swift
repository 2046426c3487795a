/// Parses the tokens of one file.
///
/// Total: returns a tree that covers every token for every input, in linear time and bounded
/// depth. What is wrong with the text is appended to `diagnostics`, one finding a cause.
/// The parser decides meaning by (construct, phrase) only; names are found later.
package func parse(
  _ source: SourceFile, tokens: [Token], nodes: consuming [Node], diagnostics: inout [Diagnostic]
) -> SyntaxTree {
  var storage = nodes
  storage.removeAll(keepingCapacity: true)
  storage.reserveCapacity(source.count / 9 + 16)
  var found: [Diagnostic] = []
  var language = Language.vietnamese
  tokens.withUnsafeBufferPointer { tokenBuffer in
    source.storage.withUnsafeBufferPointer { bytes in
      var parser = Parser(tokens: tokenBuffer, bytes: bytes, source: source, nodes: storage)
      storage = []
      parser.file()
      language = parser.textLanguage
      storage = parser.nodes
      found = parser.diagnostics
    }
  }
  diagnostics.append(contentsOf: found)
  return SyntaxTree(source: source, tokens: tokens, nodes: storage, language: language)
}

/// Limits of the language, each in one place (decision 15).
package enum Limits {
  /// Open braces within each other.
  package static let nesting = 64
  /// Bytes of a file, a line and a text; characters of a name.
  package static let fileBytes = 1 << 30
  package static let lineBytes = 1 << 20
  package static let textBytes = 256 << 10
  package static let nameCharacters = 200
  package static let nameWords = 40
  /// Findings of one stage in one file, after which the stage goes on silently.
  package static let findings = 10_000
}

// MARK: - Implementation

struct Parser {
  /// A block that is open: its construct and where its head begins.
  struct Frame {
    /// The construct whose members may stand here: for a case or a wrapper the one around it.
    let construct: Construct
    let headToken: Int
    let headColumn: Int
    let braceToken: Int
  }

  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceFile
  let tables = LanguageTables.shared
  var nodes: [Node]
  var diagnostics: [Diagnostic] = []
  var position = 0
  var frames: [Frame] = []
  var language: Language?
  /// Opening braces less closing ones in the whole file: recovery guesses at a missing brace only
  /// when one is missing.
  var surplus = 0
  var saidOtherLanguage = false
  /// Set on the line of a bullet: it holds further bullets only inside its braces.
  var isBulletLine = false
  /// The first line of a run that stands deeper than its block, while a brace is too many; -1 when
  /// there is none.
  var orphanStart = -1
  /// How many `của` the reference in hand hangs on.
  var chain = 0
  /// Set when a region was skipped whose closing brace may follow alone.
  var skippedOrphan = false

  var kind: TokenKind { tokens[position].kind }

  mutating func file() {
    for token in tokens {
      if token.kind == .openBrace { surplus += 1 }
      if token.kind == .closeBrace { surplus -= 1 }
    }
    frames.append(Frame(construct: .file, headToken: 0, headColumn: -1, braceToken: 0))
    let node = begin(.file)
    _ = items()
    finish(node)
  }

  /// The language of the texts: what the file states, else that of its first keyword.
  var textLanguage: Language {
    nodes.withUnsafeBufferPointer { nodes in
      var index = 1
      while index < nodes.count {
        if let stated = statedLanguage(nodes, index) { return stated }
        index = Int(nodes[index].next)
      }
      return language ?? .vietnamese
    }
  }

  // MARK: Nodes

  @inline(__always)
  mutating func begin(_ kind: NodeKind, _ keyword: Keyword? = nil, detail: UInt8 = 0) -> Int {
    nodes.append(
      Node(
        kind: kind, detail: detail, keyword: keyword?.rawValue ?? 0, first: UInt32(position),
        end: 0, next: 0))
    return nodes.count - 1
  }

  @inline(__always)
  mutating func finish(_ node: Int) {
    nodes[node].end = UInt32(position)
    nodes[node].next = UInt32(nodes.count)
  }

  /// A node over the next `count` tokens.
  @inline(__always)
  mutating func leaf(
    _ kind: NodeKind, _ count: Int, _ keyword: Keyword? = nil, detail: UInt8 = 0
  ) {
    let node = begin(kind, keyword, detail: detail)
    position += count
    finish(node)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.findings { diagnostics.append(diagnostic) }
  }

  /// The bytes of the tokens `first ..< end`, without blanks behind them.
  func range(_ first: Int, _ end: Int) -> SourceRange {
    let start = Int(tokens[first].offset)
    guard end > first else { return SourceRange(start, start) }
    let limit = end < tokens.count ? Int(tokens[end].offset) : source.count
    return SourceRange(start, visibleEndOfText(bytes, from: start, to: limit))
  }

  // MARK: Places

  /// Whether the item ends here: at a line's end, a brace or a comment.
  var atEnd: Bool {
    switch kind {
    case .newline, .endOfFile, .openBrace, .closeBrace, .comment: true
    default: false
    }
  }

  /// The first token of the next line that holds something.
  func nextSignificant(_ from: Int) -> Int {
    var index = from
    while tokens[index].kind == .newline || tokens[index].kind == .comment { index += 1 }
    return index
  }

  /// Moves over line ends and comments behind a comma.
  mutating func skipLineEnds() { position = nextSignificant(position) }

  /// The number of bytes between the beginning of a token's line and the token.
  func column(of token: Int) -> Int {
    let offset = Int(tokens[token].offset)
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, offset - start < 200 { start -= 1 }
    return offset - start
  }

  // MARK: Items

  /// How the items of a block ended.
  enum Ending { case brace, endOfFile, missingBrace }

  /// The items of a block or of the file, up to its closing brace or the end.
  mutating func items() -> Ending {
    var firstColumn = -1
    var orphan = -1
    while true {
      let before = position
      if surplus < 0, kind == .word, isLineStart {
        // Lines that stand deeper than the first one may have lost the head of their block.
        let own = column(of: position)
        if firstColumn < 0 { firstColumn = own }
        if own > firstColumn, orphan < 0 { orphan = position }
        if own <= firstColumn { orphan = -1 }
        orphanStart = orphan
      }
      switch kind {
      case .newline, .comment, .semicolon: position += 1
      case .endOfFile: return .endOfFile
      case .closeBrace:
        if closesMissingBrace() { return .missingBrace }
        if frames.count > 1, !isStrayBrace { return .brace }
        surplus += 1
        reportStrayBrace()
        leaf(.error, 1)
      case .bullet:
        if closesMissingBrace() { return .missingBrace }
        bulletOfBlock()
      case .openBrace:
        strayOpenBrace()
      default:
        if closesMissingBrace() { return .missingBrace }
        item()
      }
      if position == before { position += 1 }
    }
  }

  mutating func item() {
    guard let construct = frames.last?.construct else { return }
    guard let match = matchItem(construct) else {
      unknownPhrase(in: construct)
      return
    }
    parseItem(match, in: construct)
    restOfLine(construct)
  }

  /// The phrase at this place that the construct takes. `chương`, `điều` are words of a name
  /// unless a number follows.
  func matchItem(_ construct: Construct) -> LanguageTables.Match? {
    guard let match = tables.match(tokens, at: position, in: construct) else { return nil }
    if match.keyword == .chapter || match.keyword == .article {
      let next = tokens[position + match.length].kind
      guard next == .integer || next == .word else { return nil }
    }
    return match
  }

  /// What follows an item on its line: more clauses of the block's construct, or too much.
  mutating func restOfLine(_ construct: Construct) {
    while !atEnd, !isLineStart {
      if isPunctuationAtEnd {
        position += 1
        continue
      }
      if let match = tables.match(tokens, at: position, in: construct) {
        if case .construct(let inner) = member(match.keyword, construct)?.value, !inner.isTail,
          kindBefore != .closeBrace
        {
          report(
            Diagnostic(
              .secondConstruct, range(position, position + match.length),
              .keyword(match.keyword),
              fixes: [
                Fix(
                  Localized("xuống dòng", "new line"), isSafe: true,
                  Edit(
                    SourceRange(Int(tokens[position].offset), Int(tokens[position].offset)), "\n"))
              ]))
        }
        parseItem(match, in: construct)
      } else {
        leftover()
      }
    }
    if kind == .openBrace, !isLineStart {
      report(Diagnostic(.blockNotTaken, range(position, position + 1)))
      skipBlock()
    }
  }

  /// A `;` or `.` at the end of an item: Word's habit, without meaning.
  var isPunctuationAtEnd: Bool {
    guard kind == .semicolon || kind == .word && isFullStop else { return false }
    switch tokens[position + 1].kind {
    case .newline, .endOfFile, .closeBrace, .comment: return true
    default: return false
    }
  }

  /// Whether the token is the first of its line.
  var isLineStart: Bool { position == 0 || kindBefore == .newline }

  private var kindBefore: TokenKind { position == 0 ? .newline : tokens[position - 1].kind }

  @inline(__always)
  func member(_ keyword: Keyword, _ construct: Construct) -> Member? {
    tables.member(keyword, of: construct)
  }

  mutating func parseItem(_ match: LanguageTables.Match, in construct: Construct) {
    noteLanguage(match)
    guard let member = member(match.keyword, construct) else { return }
    if case .construct(let inner) = member.value {
      element(inner, match.keyword, phraseLength: match.length, around: construct)
    } else {
      clause(member, phraseLength: match.length, in: construct)
    }
  }

  mutating func noteLanguage(_ match: LanguageTables.Match) {
    guard let language else {
      self.language = match.language
      return
    }
    if match.language != language, !saidOtherLanguage {
      let words = source.string(range(position, position + match.length)).lowercased()
      if match.keyword.spellings(language).contains(words) { return }
      saidOtherLanguage = true
      report(
        Diagnostic(
          .otherLanguage, range(position, position + match.length), .keyword(match.keyword)))
    }
  }

  // MARK: Elements

  /// A construct: its head, its tails, its block or its bullets.
  mutating func element(
    _ construct: Construct, _ keyword: Keyword, phraseLength: Int, around: Construct,
    isTail: Bool = false
  ) {
    let head = position
    let node = begin(.element, keyword, detail: construct.rawValue)
    position += phraseLength
    if kind == .colon { position += 1 }
    let effective = construct.isTransparent ? around : construct
    headValues(construct, effective, head)
    tails(construct, effective, head)
    if !isTail, !atEnd, !isLineStart, lineOpensBlock { leftover() }
    block(construct, effective, head)
    finish(node)
  }

  /// Whether an opening brace stands further on this line.
  private var lineOpensBlock: Bool {
    var index = position
    while true {
      switch tokens[index].kind {
      case .openBrace: return true
      case .newline, .endOfFile, .closeBrace, .comment: return false
      default: index += 1
      }
    }
  }

  mutating func headValues(_ construct: Construct, _ effective: Construct, _ head: Int) {
    for slot in construct.header {
      if kind == .colon, nodes.count > 1 { position += 1 }
      if atEnd { return }
      switch slot {
      case .name: declaredName(effective)
      case .quotedName: if kind == .text { leaf(.name, 1) }
      case .person: personName(effective)
      case .texts: headTexts(construct, effective)
      case .value(let type):
        if beginsValue(type, effective) { values(type, lines: false) }
      }
    }
  }

  /// Clauses on the head line. A phrase that the construct does not take ends them; the construct
  /// around it is asked next.
  mutating func tails(_ construct: Construct, _ effective: Construct, _ head: Int) {
    while !atEnd {
      if kind == .colon {
        // `trách nhiệm của Ban Quản lý:` as forms have it.
        position += 1
        continue
      }
      if kind == .comma, nodes.count > 1 {
        // A comma between tails is a habit of prose: accepted where a tail follows.
        let after = position + 1
        guard tables.match(tokens, at: after, in: effective) != nil else { return }
        position = after
      }
      guard let match = tables.match(tokens, at: position, in: effective),
        let member = member(match.keyword, effective)
      else { return }
      if case .construct(let inner) = member.value {
        guard inner.isTail else { return }
        noteLanguage(match)
        element(
          inner, match.keyword, phraseLength: match.length, around: effective, isTail: true)
      } else {
        noteLanguage(match)
        clause(member, phraseLength: match.length, in: effective)
      }
    }
  }
}
