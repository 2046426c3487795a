/// A pattern of characters that each editor writes in its own notation (``PatternDialect``).
/// Letters match without regard to case.
package indirect enum EditorPattern: Sendable {
  case literal(String)
  /// Between so many characters of a set; no upper limit where `most` is nil.
  case set(CharacterList, least: Int = 1, most: Int? = 1)
  case sequence([EditorPattern])
  /// The first that fits.
  case choice([EditorPattern])
  case optional(EditorPattern)
  /// Once or more.
  case repeated(EditorPattern)
  case notBefore(EditorPattern)
  /// No character of a word stands before this place.
  case wordStart
  /// No character of a word stands behind this place.
  case wordEnd
  case lineEnd
}

/// A set of characters, or all others.
package struct CharacterList: Sendable {
  package private(set) var ranges: [ClosedRange<UInt32>]
  /// Whether the blanks of the lexer that are no ASCII are in it.
  package private(set) var hasWideBlanks = false
  package private(set) var isNegated = false

  package init(
    _ characters: String, ranges: [ClosedRange<UInt32>] = [], hasWideBlanks: Bool = false
  ) {
    self.ranges = characters.unicodeScalars.map { $0.value...$0.value } + ranges
    self.hasWideBlanks = hasWideBlanks
  }

  package var inverted: CharacterList {
    var result = self
    result.isNegated.toggle()
    return result
  }

  package func adding(_ other: CharacterList) -> CharacterList {
    var result = self
    result.ranges += other.ranges
    result.hasWideBlanks = hasWideBlanks || other.hasWideBlanks
    return result
  }
}

/// The notation of an editor.
package enum PatternDialect: Sendable {
  /// Oniguruma (TextMate, Visual Studio Code) and PCRE (Kate).
  case perl
  /// Vim, `magic`.
  case vim

  /// A pattern in this notation.
  package func text(_ pattern: EditorPattern) -> String {
    switch pattern {
    case .literal(let text): literal(text)
    case .set(let list, let least, let most): set(list) + count(least, most)
    case .sequence(let parts): parts.map(text).joined()
    case .choice(let parts): group(parts.map(text).joined(separator: alternative))
    case .optional(let part): group(text(part)) + (self == .perl ? "?" : "\\=")
    case .repeated(let part): group(text(part)) + (self == .perl ? "+" : "\\+")
    case .notBefore(let part):
      self == .perl ? "(?!\(text(part)))" : group(text(part)) + "\\@!"
    case .wordStart:
      self == .perl
        ? "(?<!\(set(EditorLexis.wordCharacters)))"
        : "\(set(EditorLexis.wordCharacters))\\@1<!"
    case .wordEnd:
      self == .perl
        ? "(?!\(set(EditorLexis.wordCharacters)))" : "\(set(EditorLexis.wordCharacters))\\@!"
    case .lineEnd: "$"
    }
  }

  /// A set of characters in brackets.
  package func set(_ list: CharacterList) -> String {
    // Vim's pattern ends with the line in any case.
    let ranges = list.ranges.filter { self == .perl || $0 != 0x0A...0x0A && $0 != 0x0D...0x0D }
    if ranges.isEmpty, list.isNegated, !list.hasWideBlanks { return "." }
    let parts = ranges.map { range in
      range.count == 1
        ? scalar(range.lowerBound) : "\(scalar(range.lowerBound))-\(scalar(range.upperBound))"
    }
    // Perl's property holds two rare blanks more than the lexer knows.
    let wide =
      !list.hasWideBlanks
      ? "" : self == .perl ? "\\p{Zs}" : "\\u00a0\\u2000-\\u200a\\u202f\\u3000"
    return "[\(list.isNegated ? "^" : "")\(parts.joined())\(wide)]"
  }

  // MARK: - Implementation

  private var alternative: String { self == .perl ? "|" : "\\|" }

  private func group(_ text: String) -> String {
    self == .perl ? "(?:\(text))" : "\\%(\(text)\\)"
  }

  private func count(_ least: Int, _ most: Int?) -> String {
    switch (least, most) {
    case (1, 1): return ""
    case (0, nil): return "*"
    case (1, nil): return self == .perl ? "+" : "\\+"
    default:
      let upper = most == least ? "" : "," + (most.map(String.init) ?? "")
      return (self == .perl ? "{" : "\\{") + "\(least)\(upper)}"
    }
  }

  private func literal(_ text: String) -> String {
    let special = self == .perl ? "\\.[]{}()*+?|^$" : "\\.[]*^$~"
    return text.unicodeScalars.map { scalar in
      special.unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
    }.joined()
  }

  /// A character between brackets.
  private func scalar(_ value: UInt32) -> String {
    guard let scalar = Unicode.Scalar(value) else { return "" }
    switch scalar {
    case "\t": return "\\t"
    case "\n": return "\\n"
    case "\r": return "\\r"
    default:
      let special = self == .perl ? "\\]^-[&" : "\\]^-"
      return special.unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
    }
  }
}
