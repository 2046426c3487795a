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
package struct SourceFormatter {
  private var interner = TimeWords.shared.interner
  private var book = PhraseBook()
  private let language: Language?
  /// How many labels of the last text stayed in their language, because what stands behind them has
  /// no words in the other one that lead back to it.
  package private(set) var labelsLeft = 0

  /// - Parameter language: the language that the keywords are put into; nil keeps theirs.
  package init(language: Language? = nil) { self.language = language }

  /// Formats a text that has been loaded: valid UTF-8 in NFC.
  package mutating func format(_ source: SourceFile) -> FormatResult {
    let before = parsed(source)
    let kept = KeptLines(before.tree, before.findings)
    let reasons = before.findings.filter { $0.severity == .error }
    let untouched = FormatResult.formatted(
      text: Array(source.storage[0..<source.count]), kept: reasons)
    if kept.keepsAll { return untouched }
    switch attempt(before, kept) {
    case .success(let text) where isStable(text, source.name):
      return .formatted(text: text, kept: reasons)
    // Of a text that is broken all over nothing may be provable; of a sound one this is a fault.
    case _ where !reasons.isEmpty: return untouched
    case .success: return .unproved(at: SourceRange(0, 0))
    case .failure(let place): return .unproved(at: place.range)
    }
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
    labelsLeft = translation.labelsLeft
    var cutter = LineCutter(text.tree, roles.roles, kept: kept, dropped: translation.dropped)
    cutter.cut()
    let tokens = TokenText(
      text.tree, roles.roles, replacements: translation.replacements, keepsColons: keepsColons,
      book: book)
    var writer = LayoutWriter(tokens, statement: translation.statement)
    writer.write(cutter.lines)
    return writer.output
  }

  /// Lays a text out until the result says the same: with the colons behind labels where it does not
  /// without them, then with the lines as they are on which the two part.
  private mutating func attempt(
    _ before: ParsedText, _ kept: KeptLines
  ) -> Result<[UInt8], Parting> {
    var kept = kept
    var place = SourceRange(0, 0)
    for round in 0..<SourceFormatter.attempts {
      let text = layOut(before, kept.ranges, round > 0)
      let after = parsed(loaded(text, before.tree.source.name))
      guard
        let found = SameText(before, after, isTranslated: language != nil).difference
      else { return .success(text) }
      place = found
      if round > 0, !kept.keepMore(around: found, before.tree) { break }
    }
    return .failure(Parting(range: place))
  }

  /// Whether a text that has been laid out stays as it is.
  private mutating func isStable(_ text: [UInt8], _ name: String) -> Bool {
    let parsed = parsed(loaded(text, name))
    let kept = KeptLines(parsed.tree, parsed.findings)
    guard !kept.keepsAll else { return false }
    if layOut(parsed, kept.ranges, false) == text { return true }
    guard case .success(let again) = attempt(parsed, kept) else { return false }
    return again == text
  }

  private func loaded(_ text: [UInt8], _ name: String) -> SourceFile {
    SourceFile(
      name: name, padded: text + [UInt8](repeating: 0, count: SourceFile.padding),
      count: text.count)
  }

  /// How often a text is laid out before the formatter gives up.
  private static let attempts = 8
}

/// The place where a text and its layout part.
private struct Parting: Error {
  let range: SourceRange
}

/// A text with its tree and what the parser found.
struct ParsedText {
  let tree: SyntaxTree
  let findings: [Diagnostic]
}
