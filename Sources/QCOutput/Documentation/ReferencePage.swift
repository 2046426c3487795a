import QCSyntax

/// The page of a construct: what it is for, what may stand in it, an example in each language.
package enum ReferencePage {
  /// The file name of a construct's page, without the folder.
  package static func fileName(_ construct: Construct) -> String {
    kebabCase(String(describing: construct)) + ".md"
  }

  /// The page in both languages, as Markdown.
  package static func markdown(_ construct: Construct) -> String {
    let page = construct.page
    var out = "# \(heading(construct, .vietnamese)) · \(heading(construct, .english))\n\n"
    out += "\(page.summary.vietnamese)\n\n\(page.notes.vietnamese)\n\n"
    out += "*\(page.summary.english)* \(page.notes.english)\n\n"
    out += "## Bên trong · Inside\n\n"
    out += "| Tiếng Việt | English | Giá trị · Value | Số lần · How many | Nghĩa · Meaning |\n"
    out += "|---|---|---|---|---|\n"
    for member in construct.members {
      let value = member.value.description
      let gloss = member.keyword.gloss
      out +=
        "| `\(member.keyword.canonical(.vietnamese))` | `\(member.keyword.canonical(.english))` "
      out += "| \(value.vietnamese) · \(value.english) "
      out += "| \(count(member.count).vietnamese) · \(count(member.count).english) "
      out += "| \(gloss.vietnamese) · \(gloss.english) |\n"
    }
    if construct.members.isEmpty { out += "| – | – | – | – | – |\n" }
    out += "\n## Ví dụ\n\n```qc\n\(page.vietnameseExample)\n```\n"
    out += "\n## Example\n\n```qc\n\(page.englishExample)\n```\n"
    return out
  }

  /// The page in one language, for a terminal.
  package static func text(_ construct: Construct, _ language: Language) -> String {
    let page = construct.page
    var out =
      "\(heading(construct, language))\n\n\(page.summary[language])\n\(page.notes[language])\n"
    let rows = construct.members.map { member in
      (
        phrase: member.keyword.canonical(language),
        rest: "\(count(member.count)[language]); \(member.value.description[language])"
      )
    }
    if !rows.isEmpty {
      out += "\n\(Localized("Bên trong:", "Inside:")[language])\n"
      let width = rows.map { visibleWidth($0.phrase) }.max() ?? 0
      for row in rows {
        let pad = String(repeating: " ", count: width - visibleWidth(row.phrase))
        out += "  \(row.phrase)\(pad)  \(row.rest)\n"
      }
    }
    let example = language == .vietnamese ? page.vietnameseExample : page.englishExample
    out += "\n\(Localized("Ví dụ:", "Example:")[language])\n\n"
    for line in example.description.split(separator: "\n", omittingEmptySubsequences: false) {
      out += line.isEmpty ? "\n" : "  \(line)\n"
    }
    return out
  }

  /// What a keyword means and where it may stand.
  package static func text(_ keyword: Keyword, _ language: Language) -> String {
    let other: Language = language == .vietnamese ? .english : .vietnamese
    var out = "\(keyword.spellings(language).joined(separator: ", "))"
    out += "  (\(keyword.spellings(other).joined(separator: ", ")))\n\n"
    out += "\(keyword.gloss[language])\n"
    out += wordings(keyword, language)
    let places = Construct.allCases.filter { place in
      place.members.contains { $0.keyword == keyword }
    }
    guard !places.isEmpty else { return out }
    out += "\n\(Localized("Đứng trong:", "Stands in:")[language])\n"
    let values = places.map { place in
      place.members.first { $0.keyword == keyword }?.value.description[language] ?? ""
    }
    let isSame = Set(values).count == 1
    for (place, value) in zip(places, values) {
      out += "  \(heading(place, language))\(isSame ? "" : ": \(value)")\n"
    }
    return out
  }

  // MARK: - Implementation

  /// The wordings that a label of time takes.
  private static func wordings(_ keyword: Keyword, _ language: Language) -> String {
    for construct in Construct.allCases {
      for member in construct.members where member.keyword == keyword {
        guard case .time(let slot) = member.value else { continue }
        let samples = language == .vietnamese ? slot.samples.vietnamese : slot.samples.english
        let head = Localized("Các cách viết, chẳng hạn:", "Wordings such as:")[language]
        let label = keyword.canonical(language)
        return "\n\(head)\n" + samples.map { "  \(label)  \($0)\n" }.joined()
      }
    }
    return ""
  }

  private static func visibleWidth(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { displayWidth($0) }
  }

  private static func heading(_ construct: Construct, _ language: Language) -> String {
    let openers = GrammarPage.openers(construct)
    guard !openers.isEmpty else { return construct.title[language] }
    return openers.map { "`\($0.canonical(language))`" }.joined(separator: ", ")
  }

  private static func count(_ count: Count) -> Localized {
    switch count {
    case .one: Localized("bắt buộc, một lần", "exactly once")
    case .some: Localized("bắt buộc, một hay nhiều lần", "once or more")
    case .optional: Localized("nhiều nhất một lần", "at most once")
    case .any: Localized("tùy ý", "any number")
    case .expected: Localized("nên có, một lần", "expected, once")
    case .expectedSome: Localized("nên có, một hay nhiều lần", "expected, once or more")
    }
  }
}
