import Testing

@testable import QCSyntax

/// The sets that spare the reader of time its productions: a word that begins one and does not stand
/// in its set would never be read, and nothing would say so.
@Suite struct TimeWordSetTests {
  /// Reads everything everywhere: each set holds every word.
  private let unsparing: TimeWords = {
    let all = TimeBeginnings(TimeWord.allCases)
    var sets = TimeWordSets()
    sets.units = all
    sets.adverbs = all
    sets.belongings = all
    sets.partsOfDay = all
    sets.vague = all
    sets.near = all
    sets.open = all
    sets.connectors = all
    sets.anniversaries = all
    sets.cadences = all
    sets.days = all
    return TimeWords(PhraseTables.current, sets: sets)
  }()

  private func read(_ text: String, _ slot: TimeSlot, _ language: Language, _ words: TimeWords)
    -> String
  {
    var interner = words.interner
    var tokens: [Token] = []
    let source = SourceFile(name: "t", text: text)
    tokenize(source, interner: &interner, into: &tokens)
    return tokens.withUnsafeBufferPointer { tokens in
      source.storage.withUnsafeBufferPointer { bytes in
        let result = parseTime(
          tokens, 0..<tokens.count - 1, slot: slot, language: language, source: bytes,
          words: words)
        return "\(result)"
      }
    }
  }

  /// Every wording as it is, and with every word of time before it and instead of its first word.
  @Test func spareNothingThatIsRead() {
    var understood = 0
    for (place, wording) in Wording.all.enumerated() {
      let rest = wording.phrase.drop { $0 != " " }
      var phrases = [wording.phrase]
      // A third of the words for each wording: each word comes a hundred times.
      for (index, word) in TimeWord.allCases.enumerated() where (index + place) % 3 == 0 {
        let spelling = word.spelling
        let all = wording.language == .vietnamese ? spelling.vietnamese : spelling.english
        guard let first = "\(all)".split(separator: "|").first else { continue }
        phrases += ["\(first) \(wording.phrase)", "\(first)\(rest)"]
      }
      for phrase in phrases {
        let expected = read(phrase, wording.slot, wording.language, unsparing)
        if expected.hasPrefix("success") { understood += 1 }
        #expect(
          read(phrase, wording.slot, wording.language, .shared) == expected, "\(phrase)")
      }
    }
    // Else the comparison would be one of failures.
    #expect(understood > 2 * Wording.all.count)
  }
}
