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
  var keywordLanguage = Language.vietnamese
  tokens.withUnsafeBufferPointer { tokenBuffer in
    source.storage.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Node.self, capacity: NodeList.stageSize) { stage in
        guard let stage = stage.baseAddress else { return }
        var memory: [Node] = []
        swap(&memory, &storage)
        var parser = Parser(
          tokens: tokenBuffer, bytes: bytes, source: source,
          nodes: NodeList(storage: consume memory, stage: stage))
        parser.file()
        storage = parser.nodes.takeAll()
        language = statedLanguage(storage) ?? parser.language ?? .vietnamese
        keywordLanguage = parser.language ?? .vietnamese
        found = parser.diagnostics
      }
    }
  }
  diagnostics.append(contentsOf: found)
  return SyntaxTree(
    source: source, tokens: tokens, nodes: storage, language: language,
    keywordLanguage: keywordLanguage)
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

/// A cursor over the tokens of one file.
///
/// `tokens` and `bytes` are lent by ``parse(_:tokens:nodes:diagnostics:)`` and outlive it. Behind each
/// token that is asked for its kind stands another up to the end of the file, which no production
/// passes; builds for debugging, in which the tests run, check every index.
struct Parser {
  /// A block that is open: its construct and where its head begins.
  struct Frame {
    /// The construct whose members may stand here: for a case or a wrapper the one around it.
    let construct: Construct
    let headToken: Int
    let braceToken: Int
    /// Set for the file itself, and for a document that takes the rest of it: no item stands as far
    /// to the left as its head.
    var isWholeFile = false
  }

  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceFile
  let tables = LanguageTables.shared
  var nodes: NodeList
  var diagnostics: [Diagnostic] = []
  var position = 0
  var frames: [Frame] = []
  var language: Language?
  /// Opening braces less closing ones in the whole file: recovery guesses at a missing brace only
  /// when one is missing.
  var surplus = 0
  var saidOtherLanguage = false
  /// The keywords of another language, each as it is in that of the file.
  var translations: [Edit] = []
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
    surplus = tokens.last?.braceSurplus ?? 0
    frames.append(Frame(construct: .file, headToken: 0, braceToken: 0, isWholeFile: true))
    let node = begin(.file)
    _ = items()
    finish(node)
    attachTranslations()
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

  /// The same of the head of a block. Asked only where braces do not add up.
  func headColumn(_ frame: Frame) -> Int { frame.isWholeFile ? -1 : column(of: frame.headToken) }

  /// What the phrases may be that begin at this place.
  var beginnings: PhraseTree.Beginnings { tables.beginnings(tokens, at: position) }

  // MARK: Items

  /// How the items of a block ended.
  enum Ending { case brace, endOfFile, missingBrace }

  /// The items of a block or of the file, up to its closing brace or the end.
  mutating func items() -> Ending {
    guard let construct = frames.last?.construct else { return .endOfFile }
    var firstColumn = -1
    var orphan = -1
    while true {
      while kind == .newline { position += 1 }
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
      case .comment, .semicolon: position += 1
      case .endOfFile: return .endOfFile
      case .closeBrace:
        if surplus > 0, closesMissingBrace() { return .missingBrace }
        if frames.count > 1, !isStrayBrace { return .brace }
        surplus += 1
        reportStrayBrace()
        leaf(.error, 1)
      case .bullet:
        if surplus > 0, closesMissingBrace() { return .missingBrace }
        bulletOfBlock()
      case .openBrace:
        strayOpenBrace()
      default:
        if surplus > 0, closesMissingBrace() { return .missingBrace }
        item(construct)
      }
      if position == before { position += 1 }
    }
  }

  mutating func item(_ construct: Construct) {
    guard let match = matchItem(construct) else {
      unknownPhrase(in: construct)
      return
    }
    parseItem(match, in: construct)
    restOfLine(construct)
  }

  /// The phrase at this place that the construct takes. `chương`, `điều` are words of a name
  /// unless a number follows.
  @inline(__always)
  func matchItem(_ construct: Construct) -> LanguageTables.MemberMatch? {
    guard let match = tables.match(tokens, at: position, in: construct) else { return nil }
    if match.keyword == .chapter || match.keyword == .article {
      let next = tokens[position + match.length].kind
      guard next == .integer || next == .word else { return nil }
    }
    return match
  }

  /// What follows an item on its line: more clauses of the block's construct, or too much.
  @inline(__always)
  mutating func restOfLine(_ construct: Construct) {
    switch kind {
    case .newline, .endOfFile, .closeBrace: return
    default: moreOnLine(construct)
    }
  }

  private mutating func moreOnLine(_ construct: Construct) {
    while !atEnd, !isLineStart {
      if isPunctuationAtEnd {
        position += 1
        continue
      }
      if let match = tables.match(tokens, at: position, in: construct) {
        if case .construct(let inner) = match.member.value, !inner.isTail,
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
                    SourceRange(endBefore(position), Int(tokens[position].offset)),
                    "\n" + source.indentation(at: Int(tokens[position].offset))))
              ]))
        }
        parseItem(match, in: construct)
      } else {
        leftover()
      }
    }
    if kind == .openBrace, !isLineStart {
      report(
        Diagnostic(
          .blockNotTaken, range(position, position + 1), fixes: unwrapping(position)))
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

  mutating func parseItem(_ match: LanguageTables.MemberMatch, in construct: Construct) {
    noteLanguage(match)
    if case .construct(let inner) = match.member.value {
      element(inner, match.keyword, phraseLength: match.length, around: construct)
    } else {
      clause(match.member, phraseLength: match.length, in: construct)
    }
  }

  @inline(__always)
  mutating func noteLanguage(_ match: LanguageTables.MemberMatch) {
    if match.language == language { return }
    let isTime = if case .time = match.member.value { true } else { false }
    noteOtherLanguage(match.language, match.keyword, match.length, isTime: isTime)
  }

  /// The same for a word that is a value.
  @inline(__always)
  mutating func noteLanguage(_ match: LanguageTables.Match) {
    if match.language == language { return }
    noteOtherLanguage(match.language, match.keyword, match.length, isTime: false)
  }

  /// The first language that is met is that of the file; a phrase of the other is told.
  private mutating func noteOtherLanguage(
    _ other: Language, _ keyword: Keyword, _ length: Int, isTime: Bool
  ) {
    guard let language else {
      language = other
      return
    }
    let place = range(position, position + length)
    if keyword.spellings(language).contains(source.string(place).lowercased()) { return }
    translate(keyword, place, isTime: isTime)
    guard !saidOtherLanguage else { return }
    saidOtherLanguage = true
    report(Diagnostic(.otherLanguage, place, .keyword(keyword)))
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
    if !atEnd { tails(construct, effective, head) }
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
    let header = tables.header(of: construct)
    guard let first = header.first, headValue(first, construct, effective) else { return }
    if let second = header.second { _ = headValue(second, construct, effective) }
  }

  /// False when the head ends before its slot.
  private mutating func headValue(
    _ slot: HeaderSlot, _ construct: Construct, _ effective: Construct
  ) -> Bool {
    if kind == .colon, nodes.count > 1 { position += 1 }
    if atEnd { return false }
    switch slot {
    case .name: declaredName(effective)
    case .quotedName: if kind == .text { leaf(.name, 1) }
    case .person: personName(effective)
    case .texts: headTexts(construct, effective)
    case .value(let type):
      if beginsValue(type, effective) { values(type) }
    }
    return true
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
      guard let match = tables.match(tokens, at: position, in: effective) else { return }
      if case .construct(let inner) = match.member.value {
        guard inner.isTail else { return }
        noteLanguage(match)
        element(
          inner, match.keyword, phraseLength: match.length, around: effective, isTail: true)
      } else {
        noteLanguage(match)
        clause(match.member, phraseLength: match.length, in: effective)
      }
    }
  }
}
