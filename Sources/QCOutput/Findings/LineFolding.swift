import QCSyntax

/// Breaks texts at blanks so that no line is wider than a terminal, in cells.
package struct LineFolding {
  /// The columns there are; `nil` keeps lines whole. Narrower terminals than this fold for
  /// themselves.
  let width: Int?
  private static let least = 30

  package init(width: Int?) { self.width = width.map { max($0, Self.least) } }

  /// - Parameters:
  ///   - column: where the text begins.
  ///   - indentation: what stands before every further line.
  package func fold(_ text: String, column: Int = 0, indentation: String = "  ") -> String {
    guard let width, column + cells(text) > width else { return text }
    var result = ""
    var used = column
    var isLineStart = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let length = cells(word)
      if !isLineStart, used + 1 + length > width {
        result += "\n\(indentation)"
        used = cells(indentation)
        isLineStart = true
      }
      if !isLineStart {
        result += " "
        used += 1
      }
      result += word
      used += length
      isLineStart = false
    }
    return result
  }
}

/// As much of the beginning of a text as fits.
func beginning(of text: String, cells limit: Int) -> String {
  var result = ""
  var used = 0
  for character in text {
    used += cells(String(character))
    if used > limit { break }
    result.append(character)
  }
  return result
}

/// As much of the end of a text as fits.
func end(of text: String, cells limit: Int) -> String {
  var kept: [Character] = []
  var used = 0
  for character in text.reversed() {
    used += cells(String(character))
    if used > limit { break }
    kept.append(character)
  }
  return String(kept.reversed())
}
