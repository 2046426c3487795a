/// All phrases of one table as a tree over word ids, laid out flat, as constants of the program
/// hold it; it is walked as a ``FixedTrie``. Node 0 is the root; as an answer 0 means "none".
package struct WordTrie: Sendable, Equatable {
  /// The node behind the root by each word id, 0 for none: most runs of words end here.
  package let roots: [UInt16]
  /// Where the edges of each node begin in ``edges``; one more than there are nodes.
  package let firstEdge: [UInt16]
  /// A word id in the upper half, the node that it leads to in the lower.
  package let edges: [UInt32]
  /// Where the meanings of each node begin in ``meanings``; one more than there are nodes.
  package let firstMeaning: [UInt16]
  /// ``PhraseMeaning/packed`` in the order in which the phrases were added.
  package let meanings: [UInt32]

  package init(
    roots: [UInt16], firstEdge: [UInt16], edges: [UInt32], firstMeaning: [UInt16],
    meanings: [UInt32]
  ) {
    self.roots = roots
    self.firstEdge = firstEdge
    self.edges = edges
    self.firstMeaning = firstMeaning
    self.meanings = meanings
  }

  /// The places in ``meanings`` of what a node means.
  func meanings(of node: Int) -> Range<Int> {
    Int(firstMeaning[node])..<Int(firstMeaning[node + 1])
  }
}

/// What a phrase means: its sort, its language, and its value in that sort.
package struct PhraseMeaning: Sendable, Equatable {
  package enum Sort: UInt8, Sendable, CaseIterable {
    /// The value is a `Keyword`.
    case keyword
    /// Ends a plain-word name.
    case connective
    /// Belongs to a plain-word name although it holds a connective.
    case compound
    /// The value is a `TimeWord`.
    case word
    /// The head word of an event; the value is an `EventType`.
    case head
    case cardinal, ordinal, month, weekday, quarter
  }

  let sort: Sort
  let language: Language
  let value: UInt16

  init(_ sort: Sort, _ language: Language, _ value: UInt16) {
    self.sort = sort
    self.language = language
    self.value = value
  }

  /// The three in one number.
  var packed: UInt32 {
    UInt32(sort.rawValue) << 24 | UInt32(language.rawValue) << 16 | UInt32(value)
  }

  /// A packed meaning as it were in the language whose number is 0.
  @inline(__always)
  static func withoutLanguage(_ packed: UInt32) -> UInt32 { packed & 0xFF00_FFFF }

  init(packed: UInt32) {
    self.init(
      Sort(rawValue: UInt8(truncatingIfNeeded: packed >> 24)) ?? .compound,
      Language(rawValue: UInt8(truncatingIfNeeded: packed >> 16)) ?? .vietnamese,
      UInt16(truncatingIfNeeded: packed))
  }
}

/// Collects the phrases of a ``WordTrie``. Plain and not fast: it runs only when the snapshot is
/// out of date.
struct WordTrieBuilder {
  private var children: [[(word: UInt32, node: Int)]] = [[]]
  private var meanings: [[PhraseMeaning]] = [[]]

  /// Gives a meaning to a phrase, by the ids of its words.
  mutating func add(_ words: [UInt32], _ meaning: PhraseMeaning) {
    var node = 0
    for word in words {
      if let known = children[node].first(where: { $0.word == word }) {
        node = known.node
      } else {
        children[node].append((word, children.count))
        node = children.count
        children.append([])
        meanings.append([])
      }
    }
    if node != 0 { meanings[node].append(meaning) }
  }

  /// - Precondition: fewer than 65 536 words, nodes and meanings (a test counts them).
  func finish(wordCount: Int) -> WordTrie {
    var roots = [UInt16](repeating: 0, count: wordCount)
    for (word, node) in children[0] { roots[Int(word)] = UInt16(node) }
    var firstEdge: [UInt16] = [0, 0]
    var edges: [UInt32] = []
    for list in children.dropFirst() {
      edges += list.map { $0.word << 16 | UInt32($0.node) }
      firstEdge.append(UInt16(edges.count))
    }
    var firstMeaning: [UInt16] = [0]
    var flat: [UInt32] = []
    for list in meanings {
      flat += list.map(\.packed)
      firstMeaning.append(UInt16(flat.count))
    }
    return WordTrie(
      roots: roots, firstEdge: firstEdge, edges: edges, firstMeaning: firstMeaning, meanings: flat)
  }
}
