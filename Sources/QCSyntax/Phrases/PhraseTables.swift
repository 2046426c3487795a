/// Every word and phrase of the language and of time, in the form in which a start needs them.
///
/// They follow from the spellings of `Keyword`, `Connectives`, `TimeWord` and their like. To build
/// them took half of a start, so they are kept as constants in `PhraseSnapshot` (generated) with
/// the fingerprint of the spellings they were made from: where that is out of date they are built
/// anew, so a stale snapshot costs time and is never wrong.
package struct PhraseTables: Sendable, Equatable {
  /// The words by id, divided by blanks.
  package let words: [UInt8]
  /// The id of the fold of each word.
  package let folds: [UInt16]
  package let language: WordTrie
  package let time: WordTrie
  /// For each word the ``PhraseTree/Beginnings`` of the phrases of the language that begin with it.
  package let languageBeginnings: [UInt8]
  /// For each word a bit for each `TimeWord` (modulo 64) that a phrase beginning with it may be.
  package let timeBeginnings: [UInt64]

  package init(
    words: [UInt8], folds: [UInt16], language: WordTrie, time: WordTrie,
    languageBeginnings: [UInt8], timeBeginnings: [UInt64]
  ) {
    self.words = words
    self.folds = folds
    self.language = language
    self.time = time
    self.languageBeginnings = languageBeginnings
    self.timeBeginnings = timeBeginnings
  }

  package static let current: PhraseTables = isBuiltAtStart ? build() : PhraseSnapshot.tables

  /// Whether the snapshot is out of date.
  package static var isBuiltAtStart: Bool { PhraseSnapshot.fingerprint != fingerprint }

  /// A number that changes with any spelling, meaning, what a phrase may begin, or their order.
  package static var fingerprint: UInt64 {
    var state: UInt64 = 0
    forEachSpelling { table, spellings, meaning in
      let kind = table == .time ? 1 << 40 : UInt64(PhraseTree.Beginnings(meaning).rawValue) << 48
      state = (state ^ UInt64(meaning.packed) ^ kind) &* multiplier
      let text = UnsafeRawPointer(spellings.utf8Start)
      let count = spellings.utf8CodeUnitCount
      var index = 0
      while index + 8 <= count {
        let chunk = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        state = (state ^ chunk) &* multiplier
        state ^= state &>> 29
        index += 8
      }
      while index < count {
        state = (state ^ UInt64(text.load(fromByteOffset: index, as: UInt8.self))) &* multiplier
        index += 1
      }
      state ^= state &>> 32
    }
    return state
  }

  /// Builds them from the spellings.
  package static func build() -> PhraseTables {
    var interner = Interner(capacity: 4096)
    var language = WordTrieBuilder()
    var time = WordTrieBuilder()
    var languageBeginnings: [UInt32: PhraseTree.Beginnings] = [:]
    var timeBeginnings: [UInt32: UInt64] = [:]
    forEachSpelling { table, spellings, meaning in
      var phrase: [UInt32] = []
      forEachWord(ofPhrases: spellings) { start, count, isLast in
        if count > 0 { phrase.append(interner.intern(start, count: count)) }
        guard isLast else { return }
        if table == .time {
          time.add(phrase, meaning)
          if meaning.sort == .word, let first = phrase.first {
            timeBeginnings[first, default: 0] |= 1 << UInt64(meaning.value & 63)
          }
        } else {
          language.add(phrase, meaning)
          if let first = phrase.first {
            languageBeginnings[first, default: []].formUnion(PhraseTree.Beginnings(meaning))
          }
        }
        phrase = []
      }
    }
    let (words, folds) = interner.contents
    return PhraseTables(
      words: words, folds: folds, language: language.finish(wordCount: interner.count),
      time: time.finish(wordCount: interner.count),
      languageBeginnings: (0..<UInt32(interner.count)).map {
        languageBeginnings[$0]?.rawValue ?? 0
      },
      timeBeginnings: (0..<UInt32(interner.count)).map { timeBeginnings[$0] ?? 0 })
  }

  // MARK: - Implementation

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  private enum Table { case language, time }

  /// All spellings with their meanings, in a fixed order.
  @inline(__always)
  private static func forEachSpelling(_ body: (Table, StaticString, PhraseMeaning) -> Void) {
    for keyword in Keyword.allCases {
      let (vietnamese, english) = keyword.spelling
      body(.language, vietnamese, PhraseMeaning(.keyword, .vietnamese, keyword.rawValue))
      body(.language, english, PhraseMeaning(.keyword, .english, keyword.rawValue))
    }
    body(.language, Connectives.vietnamese, PhraseMeaning(.connective, .vietnamese, 0))
    body(.language, Connectives.english, PhraseMeaning(.connective, .vietnamese, 0))
    body(.language, Connectives.compounds, PhraseMeaning(.compound, .vietnamese, 0))
    func both(
      _ sort: PhraseMeaning.Sort, _ value: UInt16, _ pair: (StaticString, StaticString)
    ) {
      body(.time, pair.0, PhraseMeaning(sort, .vietnamese, value))
      body(.time, pair.1, PhraseMeaning(sort, .english, value))
    }
    for word in TimeWord.allCases { both(.word, word.rawValue, word.spelling) }
    for type in EventType.allCases { both(.head, UInt16(type.rawValue), type.heads) }
    for (value, vietnamese, english) in TimeNumbers.cardinals {
      both(.cardinal, UInt16(value), (vietnamese, english))
    }
    for (index, english) in TimeNumbers.ordinals.enumerated() {
      body(.time, english, PhraseMeaning(.ordinal, .english, UInt16(index + 1)))
    }
    for (index, english) in TimeNumbers.months.enumerated() {
      body(.time, english, PhraseMeaning(.month, .english, UInt16(index + 1)))
    }
    for (index, pair) in TimeNumbers.weekdays.enumerated() {
      both(.weekday, UInt16(index + 1), (pair.vietnamese, pair.english))
    }
    for (index, pair) in TimeNumbers.quarters.enumerated() {
      both(.quarter, UInt16(index + 1), (pair.vietnamese, pair.english))
    }
  }
}
