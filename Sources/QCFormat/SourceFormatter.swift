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

  // Memory that is kept from text to text.
  private var buffers: [ParsedText.Buffers] = []
  private var roles: [TokenRole] = []
  private var lines: [LayoutLine] = []
  /// What the last layout wrote.
  private let output = OutputBuffer()

  /// - Parameter language: the language that the keywords are put into; nil keeps theirs.
  package init(language: Language? = nil) { self.language = language }

  /// Formats a text that has been loaded: valid UTF-8 in NFC.
  package mutating func format(_ source: SourceFile) -> FormatResult {
    labelsLeft = 0
    let before = parsed(source)
    defer { buffers.append(before.buffers) }
    let kept = KeptLines(before)
    let reasons = before.findings.filter { $0.severity == .error }
    var untouched: FormatResult {
      .formatted(text: Array(source.storage[0..<source.count]), kept: reasons)
    }
    if kept.keepsAll { return untouched }
    switch attempt(before, kept) {
    case .success(let after):
      defer { buffers.append(after.buffers) }
      if isStable(after) {
        let made = after.tree.source
        return .formatted(text: Array(made.storage[0..<made.count]), kept: reasons)
      }
      // Of a text that is broken all over nothing may be provable; of a sound one this is a fault.
      return reasons.isEmpty ? .unproved(at: SourceRange(0, 0)) : untouched
    case .failure(let place):
      return reasons.isEmpty ? .unproved(at: place.range) : untouched
    }
  }

  // MARK: - Implementation

  private mutating func parsed(_ source: SourceFile) -> ParsedText {
    ParsedText(source, interner: &interner, buffers: buffers.popLast() ?? ParsedText.Buffers())
  }

  /// Lays a text out into ``output``.
  private mutating func layOut(
    _ text: ParsedText, _ kept: [Range<Int>], _ keepsColons: Bool
  ) {
    text.withView { source in
      TokenRoles.find(source, into: &roles)
      var translation = KeywordTranslation(text.tree, roles, to: language, book: book)
      if language != nil {
        translation.translate()
        book = translation.book
      }
      labelsLeft = translation.labelsLeft
      roles.withUnsafeBufferPointer { roles in
        var cutter = LineCutter(
          source, roles, kept: kept, dropped: translation.dropped, lines: lines)
        lines = []
        cutter.cut()
        let tokens = TokenText(
          source: source, roles: roles, replacements: translation.replacements,
          keepsColons: keepsColons)
        var writer = LayoutWriter(tokens, to: output, book: book)
        lines = cutter.takeLines()
        writer.write(&lines, statement: translation.statement)
        book = writer.book
      }
    }
  }

  /// Lays a text out until the result says the same: with the colons behind labels where it does not
  /// without them, then with the lines as they are on which the two part.
  ///
  /// - Returns: the result, parsed.
  private mutating func attempt(
    _ before: ParsedText, _ kept: KeptLines
  ) -> Result<ParsedText, Parting> {
    var kept = kept
    var place = SourceRange(0, 0)
    for round in 0..<SourceFormatter.attempts {
      layOut(before, kept.ranges, round > 0)
      let after = parsed(
        SourceFile(
          name: before.tree.source.name, padded: output.padded(), count: output.count))
      guard
        let found = SameText.difference(before, after, isTranslated: language != nil)
      else { return .success(after) }
      place = found
      if round > 0, !kept.keepMore(around: found, before.tree) { break }
    }
    return .failure(Parting(range: place))
  }

  /// Whether a text that has been laid out stays as it is.
  private mutating func isStable(_ text: ParsedText) -> Bool {
    let kept = KeptLines(text)
    guard !kept.keepsAll else { return false }
    layOut(text, kept.ranges, false)
    if isOutput(text.tree.source) { return true }
    guard case .success(let again) = attempt(text, kept) else { return false }
    // The layout in ``output`` is the one that was parsed.
    let isSame = isOutput(text.tree.source)
    buffers.append(again.buffers)
    return isSame
  }

  /// Whether the last layout wrote what a text is.
  private func isOutput(_ source: SourceFile) -> Bool {
    source.storage.withUnsafeBufferPointer {
      areEqual(UnsafeBufferPointer(rebasing: $0[0..<source.count]), output.bytes)
    }
  }

  /// How often a text is laid out before the formatter gives up.
  private static let attempts = 8
}

/// The place where a text and its layout part.
private struct Parting: Error {
  let range: SourceRange
}
