/// One line of the layout, before its labels are aligned and before it is broken where it is long.
struct LayoutLine {
  enum Kind {
    /// Tokens `first ..< end`, without the opening brace behind them.
    case tokens
    /// A comment with a line of its own: the token `first`.
    case comment
    /// The bytes `first ..< end` as they are, whole lines: a clause that could not be read.
    case verbatim
  }

  let kind: Kind
  var first: Int
  var end: Int
  /// How deep it stands, in steps of two blanks.
  var level: Int
  /// The comment behind it, a token; -1 when there is none.
  var comment = -1
  var hasBlankBefore = false
  var opensBlock = false
  var closesBlock = false
  /// Whether bullets below belong to it.
  var hasBullets = false
  /// Whether it is a bullet of the item above it.
  var isOwnedBullet = false
  /// The width of its label, and the one to which it is filled up; 0 when it is not aligned.
  var ownWidth = 0
  var labelWidth = 0
}
