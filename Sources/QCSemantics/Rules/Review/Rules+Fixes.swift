import QCSyntax

/// Fixes that several rules of the review offer. All of them need a person's eye.
extension Rules {
  /// Takes an element or clause out, with its line; nil where it stands on the line of another.
  func removal(of entry: Int) -> Fix? {
    let current = model.entries[entry]
    guard current.file == 0, !current.head.isEmpty else { return nil }
    let bytes = model.sources[0].storage
    var start = Int(current.head.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0, bytes[start - 1] == 0x0A else { return nil }
    let end = model.sources[0].visibleEnd(from: start, to: Int(current.textEnd))
    guard end >= model.sources[0].count || bytes[end] == 0x0A || bytes[end] == 0x0D else {
      return nil
    }
    return Fix(
      Localized("bỏ chỗ này", "take this out"), isSafe: false,
      Edit(SourceRange(start - 1, end), ""))
  }

  /// The place behind a value and its closing quote, straight or curly.
  func end(of value: Value) -> Int {
    let bytes = model.sources[0].storage
    let end = Int(value.range.end)
    switch bytes[end] {
    case 0x22: return end + (bytes[end + 1] == 0x22 && bytes[end + 2] == 0x22 ? 3 : 1)
    case 0xC2 where bytes[end + 1] == 0xBB: return end + 2
    case 0xE2 where bytes[end + 1] == 0x80: return end + 3
    default: return end
    }
  }

  /// Writes words at a place.
  func insertion(_ words: String, at end: Int) -> Fix {
    // What joins them to the words before is not shown.
    let shown = String(words.drop { $0 == "," || $0 == " " })
    return Fix(
      Localized("thêm \(shown)", "add \(shown)"), isSafe: false,
      Edit(SourceRange(end, end), words))
  }

  /// Writes words in place of others.
  func replacement(_ words: String, of place: SourceRange) -> Fix {
    Fix(
      Localized("ghi \(words)", "write \(words)"), isSafe: false, Edit(place, words))
  }
}
