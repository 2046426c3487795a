/// Suggestions for a misspelt word, in three rings: the same without diacritics, then at most two
/// edits and at most a third of the length.
package enum Spelling {
  /// The number of edits (insert, delete, replace, swap of neighbours) between two words, or nil
  /// when there are more than `limit`. Compares folded scalars.
  package static func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        var best = min(
          above[column] + (left[row] == right[column] ? 0 : 1),
          min(above[column + 1], current[column]) + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      if let least = current.min(), least > limit { return nil }
      before = above
      above = current
    }
    return above[right.count] <= limit ? above[right.count] : nil
  }

  /// See ``Misspelling/closeness(to:)``; for one comparison.
  package static func closeness(_ misspelt: String, _ right: String) -> Int? {
    Misspelling(misspelt).closeness(to: right)
  }

  /// Lower case without diacritics and blanks.
  package static func plain(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    var text = text
    text.withUTF8 { appendFoldWithoutDiacritics(of: $0, to: &folded) }
    return folded.filter { $0 != 0x20 && $0 != 0x2D }
  }
}

/// A misspelt text, ready to be compared with many right ones.
package struct Misspelling {
  private let plain: [UInt8]
  /// In lower case.
  private let scalars: [UInt32]
  private static let mostEdits = 2

  package init(_ text: String) {
    plain = Spelling.plain(text)
    scalars = Misspelling.lowerCase(text)
  }

  /// How far it is from a right text: 0 the same but for diacritics, case or blanks; otherwise the
  /// number of edits plus one; nil when it is too far to be meant.
  package func closeness(to right: String) -> Int? {
    if Spelling.plain(right) == plain { return 0 }
    // Most are told by their length. In lower case a letter may become two: `İ`.
    let difference = right.unicodeScalars.count - scalars.count
    guard abs(difference) <= Misspelling.mostEdits + 1 else { return nil }
    let others = Misspelling.lowerCase(right)
    let limit = min(Misspelling.mostEdits, max(scalars.count, others.count) / 3)
    guard limit > 0, let edits = Spelling.distance(scalars, others, limit: limit) else {
      return nil
    }
    return edits + 1
  }

  private static func lowerCase(_ text: String) -> [UInt32] {
    text.lowercased().unicodeScalars.map(\.value)
  }
}

extension Parser {
  struct Guess {
    let keyword: Keyword
    let spelling: String
    let length: Int
  }

  /// The phrase of a construct that the words at this place probably are.
  func suggestion(in construct: Construct) -> Guess? {
    closest(to: position, among: tables.members[Int(construct.rawValue)].map(\.keyword))
  }

  /// The phrase of one of the keywords that the words at `start` probably are.
  func closest(to start: Int, among keywords: [Keyword]) -> Guess? {
    guard diagnostics.count < 500 else { return nil }
    var words: [String] = []
    var index = start
    while tokens[index].kind == .word, words.count < 6 {
      words.append(source.string(range(index, index + 1)))
      index += 1
    }
    guard !words.isEmpty else { return nil }
    // The first word, the first two …
    let texts = words.indices.map { Misspelling(words[...$0].joined(separator: " ")) }
    let own = language ?? .vietnamese
    var best: (guess: Guess, closeness: Int)?
    for keyword in keywords {
      for phraseLanguage in [own, own == .vietnamese ? .english : .vietnamese] {
        for spelling in keyword.spellings(phraseLanguage) {
          let size = spelling.utf8.count { $0 == 0x20 } + 1
          for length in [size, size - 1, size + 1] where length > 0 && length <= words.count {
            guard let closeness = texts[length - 1].closeness(to: spelling) else { continue }
            let isBetter =
              best.map {
                closeness < $0.closeness
                  || closeness == $0.closeness && spelling.count > $0.guess.spelling.count
              } ?? true
            if isBetter {
              best = (Guess(keyword: keyword, spelling: spelling, length: length), closeness)
            }
          }
        }
      }
    }
    return best?.guess
  }
}
