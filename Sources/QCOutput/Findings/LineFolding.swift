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
    for word in pieces(of: text, width) {
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

extension LineFolding {
  /// Words, and what stands between backquotes as one where it is short.
  private func pieces(of text: String, _ width: Int) -> [String] {
    var result: [String] = []
    var isOpen = false
    for word in text.split(separator: " ") {
      if isOpen, let last = result.last, cells(last) + cells(word) < width / 2 {
        result[result.count - 1] = "\(last) \(word)"
      } else {
        result.append(String(word))
      }
      if word.utf8.count(where: { $0 == 0x60 }) % 2 == 1 { isOpen.toggle() }
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
