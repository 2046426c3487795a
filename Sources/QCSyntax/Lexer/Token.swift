/// One token of a source text: eight bytes.
///
/// A token covers the text from its `offset` to the offset of the token after it, so that the
/// blanks behind a token belong to it and the tokens cover every byte (invariant 1 of
/// `Sources/README.md`). Where the visible text of a token ends is found by
/// ``SourceFile/visibleEnd(from:to:)``.
package struct Token: Sendable, Equatable {
  /// Byte offset of the first byte in the source text.
  package let offset: UInt32
  package let kind: TokenKind
  private let payloadHigh: UInt8
  private let payloadLow: UInt16

  package init(_ kind: TokenKind, at offset: Int, payload: UInt32 = 0) {
    let payload = min(payload, Token.largestPayload)
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.kind = kind
    payloadHigh = UInt8(truncatingIfNeeded: payload >> 16)
    payloadLow = UInt16(truncatingIfNeeded: payload)
  }

  /// Payloads saturate here: an integer this large must be read from the text.
  package static let largestPayload: UInt32 = 0xFF_FFFF

  /// For a word the id of its folded form in the ``Interner``; for an integer its value; for a
  /// text the lengths of its opening (low 4 bits) and closing (next 4 bits) quotes in bytes.
  package var payload: UInt32 { UInt32(payloadHigh) << 16 | UInt32(payloadLow) }
}

/// The kinds of token. Meaning is never decided here: a number is a date, a figure or a document
/// number by the place where the parser finds it, its kind only tells its shape.
@usableFromInline
package enum TokenKind: UInt8, Sendable, CaseIterable {
  case endOfFile
  case newline
  /// `#` behind a blank or at the beginning of a line, to the end of the line.
  case comment
  /// A run of letters, marks, digits and inner signs: `Đảng`, `TP.`, `TT&TT`, `15th`.
  case word
  /// Digits only.
  case integer
  /// Digits with separators: `6.378`, `6,378`, `0.5`.
  case number
  /// Two integers and a slash: `136/200`, `30/4`, `9/2023`.
  case pair
  /// `21/9/2023`, `21-9-2023` or `2023-09-21`.
  case date
  /// A date with a part left blank: `21/9/…`.
  case partialDate
  /// `2017-2021`.
  case yearRange
  /// `24:00`.
  case clock
  /// A document number as officials write it: `3558-QĐ/TU`, `91/2015/QH13`.
  case documentNumber
  /// `"…"`, `“…”`, `«…»`.
  case text
  /// `"""…"""`.
  case longText
  /// A text whose quote is not closed on its line.
  case unclosedText
  /// `…`, `...`, `___`: a blank to be filled in.
  case blank
  /// `-`, `–`, `—`, `•`, `*` as the first sign of a line.
  case bullet
  case comma
  case colon
  case semicolon
  case openBrace
  case closeBrace
  case openParenthesis
  case closeParenthesis
  case equals
  case percent
  /// Any other sign, such as a square bracket.
  case symbol
}
