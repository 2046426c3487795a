/// The titles of fixes: a verb, and the words that it is done to.
extension Fix {
  package static func changing(_ old: String, to new: String) -> Localized {
    Localized(
      "đổi `\(old.shortened)` thành `\(new)`", "change `\(old.shortened)` to `\(new)`")
  }

  package static func changing(to new: String) -> Localized {
    Localized("đổi thành `\(new.shortened)`", "change to `\(new.shortened)`")
  }

  /// What joins the words to those before is not shown.
  package static func adding(_ words: String) -> Localized {
    let words = String(words.drop { $0 == "," || $0 == " " }).shortened
    return Localized("thêm `\(words)`", "add `\(words)`")
  }

  package static func removing(_ words: String) -> Localized {
    Localized("bỏ `\(words.shortened)`", "remove `\(words.shortened)`")
  }
}

extension String {
  /// The words as a title shows them: on one line, and no more than a few.
  package var shortened: String {
    let words = split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
    return words.count > 40 ? words.prefix(39) + "…" : words
  }
}
