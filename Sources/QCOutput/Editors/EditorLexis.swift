/// The shapes of tokens as the lexer (`QCSyntax/Lexer/Lexer.swift`) cuts them, for editors.
package enum EditorLexis {
  /// What stands between words: the blanks of the lexer.
  package static let blanks = CharacterList(" \t", hasWideBlanks: true)

  /// What ends a word: blanks, brackets, quotes, signs, `…`.
  package static let delimiters = CharacterList("\"%(),:;=[]{}«»“”„‟…\n\r").adding(blanks)

  /// All other characters: letters with their marks, digits, `-`, `.`, `/`, `&`, `'`.
  package static let wordCharacters = delimiters.inverted

  package static let digits = CharacterList("", ranges: [0x30...0x39])

  /// One blank or more between two words.
  package static let gap = EditorPattern.set(blanks, least: 1, most: nil)

  /// The sign of a bullet at the start of a line; a blank or the end of the line follows.
  package static let bullet = EditorPattern.sequence([
    .choice([
      .set(CharacterList("-–—•*+")),
      .sequence([.set(digits, least: 1, most: 3), .set(CharacterList(".)"))]),
      .sequence([.set(CharacterList("đ", ranges: [0x61...0x7A])), .literal(")")]),
    ]), .notBefore(.set(blanks.inverted)),
  ])

  /// `…`, `...`, `___`.
  package static let blank = EditorPattern.choice([
    ellipses, .sequence([.wordStart, .set(CharacterList("."), least: 3, most: nil)]),
    .sequence([.wordStart, .set(CharacterList("_"), least: 2, most: nil)]),
  ])

  /// `21/9/2023`, `2023-09-21`, and with a part left blank `21/9/…`.
  package static let date = EditorPattern.choice([
    .sequence([
      .wordStart, number(1, 2), .set(slashOrDash), number(1, 2), .set(slashOrDash), number(4, 4),
      numberEnd,
    ]),
    .sequence([
      .wordStart, number(4, 4), .literal("-"), number(2, 2), .literal("-"), number(2, 2),
      numberEnd,
    ]),
    .sequence([
      .wordStart, number(1, 2), .literal("/"), .optional(.sequence([number(1, 2), .literal("/")])),
      leftOut, .optional(.sequence([.literal("/"), .choice([number(4, 4), leftOut])])),
    ]),
    .sequence([
      leftOut, .literal("/"), .choice([number(1, 2), leftOut]),
      .optional(.sequence([.literal("/"), .choice([number(4, 4), leftOut])])),
    ]),
  ])

  /// `9/2023`, `2017-2021`, `24:00`: two figures that belong together.
  package static let ratio = EditorPattern.sequence([
    .wordStart,
    .choice([
      .sequence([number(1, nil), .literal("/"), number(1, nil)]),
      .sequence([number(4, 4), .set(CharacterList("-–")), number(4, 4)]),
      .sequence([number(1, 2), .literal(":"), number(2, 2)]),
    ]), numberEnd,
  ])

  /// `3558-QĐ/TU`, `91/2015/QH13`.
  package static let documentNumber = EditorPattern.sequence([
    .wordStart, .set(digits), .set(partCharacters, least: 0, most: nil),
    .repeated(
      .sequence([.set(CharacterList("/-–")), .set(partCharacters, least: 1, most: nil)])),
  ])

  /// `6.378`, `05`, `50%`.
  package static let number = EditorPattern.sequence([
    .wordStart, number(1, nil), .optional(fraction), .optional(fraction), numberEnd,
    .optional(.literal("%")),
  ])

  /// What opens a text with typographic quotes, and what closes it.
  package static let curlyOpening = CharacterList("“„‟”")
  package static let curlyClosing = CharacterList("”‟")

  /// A text on one line with typographic quotes. Word may close it with a straight quote; that counts
  /// where no fitting one follows. One that is not closed ends with the line.
  package static let typographicText = EditorPattern.choice([
    quoted(.set(curlyOpening), curlyClosing), quoted(.set(curlyOpening), CharacterList("\"")),
    unclosed(.set(curlyOpening)), quoted(.literal("«"), CharacterList("»")),
    quoted(.literal("«"), CharacterList("\"")), unclosed(.literal("«")),
    .sequence([.wordStart, quoted(.literal("‘"), CharacterList("’"))]),
  ])

  /// `"…"` on one line, closed or not.
  package static let straightText = EditorPattern.choice([
    quoted(.literal("\""), CharacterList("\"")), unclosed(.literal("\"")),
  ])

  /// A text that ends on its line.
  package static let closedText = EditorPattern.choice([
    quoted(.literal("\""), CharacterList("\"")), quoted(.set(curlyOpening), curlyClosing),
    quoted(.literal("«"), CharacterList("»")),
  ])

  /// What ends a value behind which a label may stand on the same line.
  package static let valueEnd = CharacterList("\"”‟»…")

  // MARK: - Implementation

  private static let slashOrDash = CharacterList("/-")
  private static let partCharacters = delimiters.adding(CharacterList("/-–")).inverted
  private static let ellipses = EditorPattern.set(CharacterList("…"), least: 1, most: nil)
  private static let leftOut = EditorPattern.choice([
    ellipses, .set(CharacterList("."), least: 3, most: nil),
    .set(CharacterList("_"), least: 2, most: nil),
  ])
  private static let fraction = EditorPattern.sequence([
    .set(CharacterList(".,")), number(1, nil),
  ])
  /// A full stop may follow a number; it ends a sentence.
  private static let numberEnd = EditorPattern.notBefore(
    .set(delimiters.adding(CharacterList(".")).inverted))

  private static func number(_ least: Int, _ most: Int?) -> EditorPattern {
    .set(digits, least: least, most: most)
  }

  private static func quoted(_ opening: EditorPattern, _ closing: CharacterList) -> EditorPattern {
    .sequence([opening, .set(closing.inverted, least: 0, most: nil), .set(closing)])
  }

  private static func unclosed(_ opening: EditorPattern) -> EditorPattern {
    .sequence([opening, .set(CharacterList("\n").inverted, least: 0, most: nil), .lineEnd])
  }
}
