extension Edit: Hashable {
  package static func == (left: Edit, right: Edit) -> Bool {
    left.range == right.range && left.replacement == right.replacement
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(replacement)
  }
}

extension Fix {
  /// Writes words in place of others.
  package static func replace(
    _ range: SourceRange, with words: String, isSafe: Bool = false
  ) -> Fix {
    Fix(changing(to: words), isSafe: isSafe, Edit(range, words))
  }

  /// Writes words at a place.
  package static func insert(_ words: String, at place: Int, isSafe: Bool = false) -> Fix {
    Fix(adding(words), isSafe: isSafe, Edit(SourceRange(place, place), words))
  }

  /// Puts a blank in place of words that only the drafter can correct.
  package static func leaveBlank(_ range: SourceRange) -> Fix {
    Fix(
      Localized("thay bằng chỗ trống: …", "leave a blank instead: …"), isSafe: false,
      Edit(range, "…"))
  }

  /// Puts quotes around words.
  package static func quote(_ range: SourceRange, isSafe: Bool) -> Fix {
    Fix(
      Localized("đặt trong ngoặc kép", "put in quotes"), isSafe: isSafe,
      Edit(SourceRange(Int(range.start), Int(range.start)), "\""),
      Edit(SourceRange(Int(range.end), Int(range.end)), "\""))
  }
}

extension SourceFile {
  /// The blanks with which the line of a place begins.
  package func indentation(at place: Int) -> String {
    let start = lineStart(place)
    var end = start
    while end < count, storage[end] == 0x20 || storage[end] == 0x09 { end += 1 }
    return string(SourceRange(start, end))
  }

  /// A range, with its whole line where nothing else stands on it.
  package func withOwnLine(_ range: SourceRange) -> SourceRange {
    var start = Int(range.start)
    while start > 0, storage[start - 1] == 0x20 || storage[start - 1] == 0x09 { start -= 1 }
    var end = Int(range.end)
    while end < count, storage[end] == 0x20 || storage[end] == 0x09 || storage[end] == 0x0D {
      end += 1
    }
    guard end == count || storage[end] == 0x0A, start == 0 || storage[start - 1] == 0x0A else {
      return range
    }
    if start > 0 { return SourceRange(start - 1, end) }
    return SourceRange(0, end < count ? end + 1 : end)
  }
}
