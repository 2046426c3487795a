import QCSyntax

/// How the phrases of keywords are written: the spellings of the table as bytes, looked up once.
struct PhraseBook {
  private struct Spelling {
    let bytes: [UInt8]
    let fold: [UInt8]
    let language: Language
  }

  private var spellings: [[Spelling]?] = Array(repeating: nil, count: Keyword.allCases.count)

  /// The spelling of the table for a phrase as it stands in a text, its blanks single already:
  /// the same phrase with the table's letters. What the table does not hold stays as it is.
  mutating func spelled(_ phrase: [UInt8], _ keyword: Keyword) -> [UInt8] {
    let known = all(keyword)
    if known.contains(where: { $0.bytes == phrase }) { return phrase }
    let fold = PhraseBook.fold(phrase)
    return known.first { $0.fold == fold }?.bytes ?? phrase
  }

  /// The canonical spelling in a language.
  mutating func canonical(_ keyword: Keyword, _ language: Language) -> [UInt8] {
    all(keyword).first { $0.language == language }?.bytes ?? []
  }

  // MARK: - Implementation

  private mutating func all(_ keyword: Keyword) -> [Spelling] {
    let place = Int(keyword.rawValue)
    if let known = spellings[place] { return known }
    let made = Language.allCases.flatMap { language in
      keyword.spellings(language).map {
        Spelling(bytes: Array($0.utf8), fold: PhraseBook.fold(Array($0.utf8)), language: language)
      }
    }
    spellings[place] = made
    return made
  }

  /// Each word folded by itself, as words of a text are.
  private static func fold(_ phrase: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for word in phrase.split(separator: 0x20) {
      word.withUnsafeBufferPointer { appendFold(of: $0, to: &result) }
      result.append(0x20)
    }
    return result
  }
}
