import QCSyntax

/// The titles of fixes: a verb, and the words that it is done to.
extension Fix {
  static func changing(_ old: String, to new: String) -> Localized {
    Localized(
      "đổi `\(old.shortened)` thành `\(new)`", "change `\(old.shortened)` to `\(new)`")
  }

  /// What joins the words to those before is not shown.
  static func adding(_ words: String) -> Localized {
    let words = String(words.drop { $0 == "," || $0 == " " }).shortened
    return Localized("thêm `\(words)`", "add `\(words)`")
  }

  static func removing(_ words: String) -> Localized {
    Localized("bỏ `\(words.shortened)`", "remove `\(words.shortened)`")
  }
}

extension String {
  /// The words as a title shows them: on one line, and no more than a few.
  var shortened: String {
    let words = split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
    return words.count > 40 ? words.prefix(39) + "…" : words
  }
}
