/// The table of time: which words and numbers a run of tokens may be. Phrases are compared by word
/// ids, never by their letters.
///
/// A class, so that each phrase that is read counts one reference and not one for every array.
package final class TimeWords: Sendable {
  package static let shared = TimeWords(PhraseTables.current)

  /// Holds the words of the phrases of the language and of time; every worker begins with a copy.
  package let interner: Interner
  private let phrases: FixedTrie
  /// By word: most questions end with one look.
  private let beginnings: FixedTable<TimeBeginnings>
  let sets: TimeWordSets

  /// - Parameter sets: other than its own in a test only.
  init(_ tables: PhraseTables, sets: TimeWordSets = TimeWordSets()) {
    self.sets = sets
    interner = Interner(words: tables.words, folds: tables.folds)
    phrases = FixedTrie(tables.time)
    let sorts = TimeWords.sorts(of: tables.time)
    beginnings = FixedTable(
      zip(tables.time.roots, tables.timeBeginnings).map { root, words in
        TimeBeginnings(words: words, sorts: root == 0 ? 0 : sorts[Int(root)])
      })
  }

  /// For each node the sorts of meanings of the phrases that go through it.
  private static func sorts(of trie: WordTrie) -> [UInt16] {
    let count = trie.firstEdge.count - 1
    var sorts = [UInt16](repeating: 0, count: count)
    // A node is numbered behind the one that leads to it.
    for node in (0..<count).reversed() {
      for place in trie.meanings(of: node) {
        sorts[node] |= TimeBeginnings.bit(PhraseMeaning(packed: trie.meanings[place]).sort)
      }
      for edge in Int(trie.firstEdge[node])..<Int(trie.firstEdge[node + 1]) {
        sorts[node] |= sorts[Int(trie.edges[edge] & 0xFFFF)]
      }
    }
    return sorts
  }

  /// What the phrases may be that begin with this word.
  @inline(__always)
  func begun(by word: UInt32) -> TimeBeginnings {
    Int(word) < beginnings.count ? beginnings[Int(word)] : .none
  }

  /// The node behind `node` by a word; 0 when there is none. The root is node 0.
  @inline(__always)
  func child(of node: Int, by word: UInt32) -> Int { phrases.child(of: node, by: word) }

  /// The value of a node in a sort and a language, or nil.
  @inline(__always)
  func value(of node: Int, _ sort: PhraseMeaning.Sort, _ language: Language) -> UInt16? {
    let wanted = PhraseMeaning(sort, language, 0).packed >> 16
    for place in phrases.meanings(of: node) where phrases.meanings[place] >> 16 == wanted {
      return UInt16(truncatingIfNeeded: phrases.meanings[place])
    }
    return nil
  }

  /// What the first of the words that a node means in a language has for a value, or nil.
  @inline(__always)
  func firstValue<Value>(
    of node: Int, _ language: Language, _ value: (TimeWord) -> Value?
  ) -> Value? {
    let wanted = PhraseMeaning(.word, language, 0).packed >> 16
    var first = UInt16.max
    var found: Value?
    for place in phrases.meanings(of: node) where phrases.meanings[place] >> 16 == wanted {
      let number = UInt16(truncatingIfNeeded: phrases.meanings[place])
      guard number < first, let word = TimeWord(rawValue: number), let value = value(word) else {
        continue
      }
      first = number
      found = value
    }
    return found
  }

  /// Whether a node means a word in a language.
  @inline(__always)
  func means(_ node: Int, _ word: TimeWord, _ language: Language) -> Bool {
    let wanted = PhraseMeaning(.word, language, word.rawValue).packed
    for place in phrases.meanings(of: node) where phrases.meanings[place] == wanted { return true }
    return false
  }
}
