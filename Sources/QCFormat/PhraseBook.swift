import QCSyntax

/// How the phrases of keywords are written: the spellings of the table, looked up once.
struct PhraseBook {
  /// A phrase of the table.
  struct Spelling {
    /// Its letters, which are constants of the program.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The cells it takes on a line.
    let width: Int
    let language: Language
  }

  private var spellings: [Spelling] = []
  /// By spelling: each word folded, for those who type other letters.
  private var folds: [[UInt8]] = []
  /// By keyword: its spellings; an empty range until they are looked up.
  private var places: [Range<Int>] = Array(repeating: 0..<0, count: Keyword.allCases.count)

  /// The phrase of the table that stands letter for letter in a text.
  mutating func exact(_ phrase: UnsafeBufferPointer<UInt8>, _ keyword: UInt16) -> Spelling? {
    for place in lookUp(keyword) where areEqual(spellings[place].bytes, phrase) {
      return spellings[place]
    }
    return nil
  }

  /// The phrase of the table that stands in a text in whatever letters, its blanks single already;
  /// nil for what the table does not hold.
  mutating func spelling(of phrase: [UInt8], _ keyword: UInt16) -> Spelling? {
    if let same = phrase.withUnsafeBufferPointer({ exact($0, keyword) }) { return same }
    let fold = PhraseBook.fold(phrase)
    return lookUp(keyword).first { folds[$0] == fold }.map { spellings[$0] }
  }

  /// The canonical spelling in a language.
  mutating func canonical(_ keyword: Keyword, _ language: Language) -> [UInt8] {
    let own = lookUp(keyword.rawValue).first { spellings[$0].language == language }
    return own.map { Array(spellings[$0].bytes) } ?? []
  }

  // MARK: - Implementation

  @inline(__always)
  private mutating func lookUp(_ keyword: UInt16) -> Range<Int> {
    let known = places[Int(keyword)]
    return known.isEmpty ? add(keyword) : known
  }

  @inline(never)
  private mutating func add(_ keyword: UInt16) -> Range<Int> {
    let first = spellings.count
    if let spelling = Keyword(rawValue: keyword)?.spelling {
      add(spelling.vietnamese, .vietnamese)
      add(spelling.english, .english)
    }
    places[Int(keyword)] = first..<spellings.count
    return first..<spellings.count
  }

  /// Adds the phrases of a language, which are divided by `|`.
  private mutating func add(_ all: StaticString, _ language: Language) {
    let letters = UnsafeBufferPointer(start: all.utf8Start, count: all.utf8CodeUnitCount)
    for phrase in letters.split(separator: 0x7C) {
      let bytes = UnsafeBufferPointer(rebasing: phrase)
      spellings.append(
        Spelling(bytes: bytes, width: displayWidth(bytes), language: language))
      folds.append(PhraseBook.fold(Array(bytes)))
    }
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
