/// One token of a source text: eight bytes.
///
/// A token covers the text from its `offset` to the offset of the token after it, so that the
/// blanks behind a token belong to it and the tokens cover every byte (invariant 1 of
/// `Sources/README.md`). Where the visible text of a token ends is found by
/// ``SourceFile/visibleEnd(from:to:)``.
@usableFromInline
package struct Token: Sendable, Equatable {
  /// Byte offset of the first byte in the source text.
  package let offset: UInt32
  /// The kind in the lowest byte, the payload above it.
  @usableFromInline let kindAndPayload: UInt32

  @inline(__always)
  package init(_ kind: TokenKind, at offset: Int, payload: UInt32 = 0) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    kindAndPayload = UInt32(kind.rawValue) | min(payload, Token.largestPayload) << 8
  }

  /// A word; its id is at most ``largestPayload``, as those of an ``Interner`` are.
  @inline(__always)
  init(word id: UInt32, at offset: Int) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    kindAndPayload = UInt32(TokenKind.word.rawValue) | id << 8
  }

  @inlinable
  package var kind: TokenKind {
    // The byte is the raw value of a kind, which for an enum without values of its own is the byte
    // that the enum is: nothing to test each time a token is looked at.
    unsafeBitCast(UInt8(truncatingIfNeeded: kindAndPayload), to: TokenKind.self)
  }

  /// Payloads saturate here: an integer this large must be read from the text.
  package static let largestPayload: UInt32 = 0xFF_FFFF

  /// For a word the id of its folded form in the ``Interner``; for an integer its value; for a
  /// text the lengths of its opening (low 4 bits) and closing (next 4 bits) quotes in bytes; for
  /// the end of the file see ``braceSurplus``.
  @inlinable
  package var payload: UInt32 { kindAndPayload >> 8 }

  // MARK: The end of the file

  /// What the lexer saw on its way and others would have to count again.
  static func endOfFile(at offset: Int, braceSurplus: Int, isBehindComments: Bool) -> Token {
    let biased = min(max(braceSurplus, -noSurplus), noSurplus) + noSurplus
    return Token(
      .endOfFile, at: offset,
      payload: UInt32(truncatingIfNeeded: biased) << 1 | (isBehindComments ? 1 : 0))
  }

  /// Of the end of a file: its opening braces less its closing ones.
  var braceSurplus: Int { Int(payload >> 1) - Token.noSurplus }

  /// Of the end of a file: whether it holds a comment.
  var isBehindComments: Bool { payload & 1 == 1 }

  private static let noSurplus = Int(largestPayload / 4)
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
