import QCSyntax

/// What came of formatting a text.
package enum FormatResult: Sendable {
  /// The text in its canonical layout, in NFC with LF line ends and no byte order mark. Lines that
  /// could not be read stand as they were; `kept` says why, in the order of the text.
  case formatted(text: [UInt8], kept: [Diagnostic])
  /// The proof failed: what was written would not have been the same text. Nothing may be written.
  /// `at` is the place in the text where the two part.
  case unproved(at: SourceRange)
}

/// Lays a text out: one layout, no options of taste.
///
/// Two blanks a level; labels of neighbouring lines aligned; one blank line at most; a brace behind
/// its head; lists broken at 100 columns; straight quotes, `…` for a blank, `-` for a sign that
/// stands for it; colons behind labels and full stops at line ends dropped. Words stay as the
/// drafter wrote them, phrases with the letters of the table.
///
/// It proves itself: the result is parsed again and must have the same tree, the same values, the
/// same comments in the same order, and must stay what it is when it is formatted again.
package struct Formatter {
  private var interner = TimeWords.shared.interner
  private var book = PhraseBook()
  private let language: Language?

  /// - Parameter language: the language that the keywords are put into; nil keeps theirs.
  package init(language: Language? = nil) { self.language = language }

  /// Formats a text that has been loaded: valid UTF-8 in NFC.
  package mutating func format(_ source: SourceFile) -> FormatResult {
    let before = parsed(source)
    let kept = KeptLines(before.tree, before.findings)
    let reasons = before.findings.filter { $0.severity == .error }
    if kept.keepsAll {
      return .formatted(text: Array(source.storage[0..<source.count]), kept: reasons)
    }
    var difference = SourceRange(0, 0)
    for keepsColons in [false, true] {
      let text = layOut(before, kept.ranges, keepsColons)
      guard let place = whereItParts(text, before) else {
        return .formatted(text: text, kept: reasons)
      }
      difference = place
    }
    return .unproved(at: difference)
  }

  // MARK: - Implementation

  private mutating func parsed(_ source: SourceFile) -> ParsedText {
    var tokens: [Token] = []
    tokenize(source, interner: &interner, into: &tokens)
    var findings: [Diagnostic] = []
    let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &findings)
    return ParsedText(tree: tree, findings: findings)
  }

  private mutating func layOut(
    _ text: ParsedText, _ kept: [Range<Int>], _ keepsColons: Bool
  ) -> [UInt8] {
    var roles = TokenRoles()
    roles.find(text.tree)
    var translation = KeywordTranslation(text.tree, roles.roles, to: language, book: book)
    translation.translate()
    book = translation.book
    var cutter = LineCutter(text.tree, roles.roles, kept: kept, dropped: translation.dropped)
    cutter.cut()
    let tokens = TokenText(
      text.tree, roles.roles, replacements: translation.replacements, keepsColons: keepsColons,
      book: book)
    var writer = LayoutWriter(tokens, statement: translation.statement)
    writer.write(cutter.lines)
    return writer.output
  }

  /// The place in the text before where one after it says something else, or would not stay as it is;
  /// nil when it is proved.
  private mutating func whereItParts(_ text: [UInt8], _ before: ParsedText) -> SourceRange? {
    let source = SourceFile(
      name: before.tree.source.name,
      padded: text + [UInt8](repeating: 0, count: SourceFile.padding), count: text.count)
    let after = parsed(source)
    if let place = SameText(before, after, isTranslated: language != nil).difference {
      return place
    }
    let kept = KeptLines(after.tree, after.findings)
    guard !kept.keepsAll else { return SourceRange(0, 0) }
    let isStable = [false, true].contains { layOut(after, kept.ranges, $0) == text }
    return isStable ? nil : SourceRange(0, 0)
  }
}

/// A text with its tree and what the parser found.
struct ParsedText {
  let tree: SyntaxTree
  let findings: [Diagnostic]
}
