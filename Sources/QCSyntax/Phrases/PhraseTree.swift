/// The phrases of the language as the parser walks them: a ``WordTrie`` in tables that are never
/// freed, with what the phrases behind each first word may be, so that most questions end with one
/// look.
struct PhraseTree: Sendable {
  /// What the phrases may be that begin with a word.
  struct Beginnings: OptionSet, Sendable {
    let rawValue: UInt8

    /// A connective, or a compound that holds one: only these matter to a plain-word name.
    static let nameStep = Beginnings(rawValue: 1)
    /// A built-in reference or `mỗi`.
    static let reference = Beginnings(rawValue: 2)
    /// `cùng cấp`, `cùng ngành`, `cấp`: what may stand behind a reference.
    static let suffix = Beginnings(rawValue: 4)
    static let of = Beginnings(rawValue: 8)
    static let date = Beginnings(rawValue: 16)
    /// The kind of a document.
    static let document = Beginnings(rawValue: 32)
    static let approximation = Beginnings(rawValue: 64)
    /// Any other keyword.
    static let other = Beginnings(rawValue: 128)
  }

  private let roots: FixedTable<UInt16>
  private let rootBeginnings: FixedTable<UInt8>
  private let firstEdge: FixedTable<UInt16>
  private let edges: FixedTable<UInt32>
  private let firstMeaning: FixedTable<UInt16>
  /// ``PhraseMeaning/packed``.
  let meanings: FixedTable<UInt32>

  /// - Parameter beginnings: by word id, see ``PhraseTables/languageBeginnings``.
  init(_ trie: WordTrie, beginnings: [UInt8]) {
    roots = FixedTable(trie.roots)
    rootBeginnings = FixedTable(beginnings)
    firstEdge = FixedTable(trie.firstEdge)
    edges = FixedTable(trie.edges)
    firstMeaning = FixedTable(trie.firstMeaning)
    meanings = FixedTable(trie.meanings)
  }

  /// What the phrases may be that begin with a word.
  @inline(__always)
  func beginnings(_ word: UInt32) -> Beginnings {
    Beginnings(rawValue: Int(word) < rootBeginnings.count ? rootBeginnings[Int(word)] : 0)
  }

  /// The node behind the root by a word; 0 when there is none.
  @inline(__always)
  func root(_ word: UInt32) -> Int {
    Int(word) < roots.count ? Int(roots[Int(word)]) : 0
  }

  /// The node behind a node by a word; 0 when there is none. Few nodes have more than four edges.
  @inline(__always)
  func child(of node: Int, by word: UInt32) -> Int {
    var index = Int(firstEdge[node])
    let end = Int(firstEdge[node &+ 1])
    while index < end {
      let edge = edges[index]
      if edge &>> 16 == word { return Int(edge & 0xFFFF) }
      index &+= 1
    }
    return 0
  }

  /// The places in ``meanings`` of what a node means.
  @inline(__always)
  func meanings(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(firstMeaning[node]), Int(firstMeaning[node &+ 1])))
  }
}

extension PhraseTree.Beginnings {
  init(_ meaning: PhraseMeaning) {
    guard meaning.sort == .keyword, let keyword = Keyword(rawValue: meaning.value) else {
      self = .nameStep
      return
    }
    switch keyword {
    case .each: self = .reference
    case .sameLevel, .sameLine, .level: self = .suffix
    case .of: self = .of
    case .date: self = .date
    default:
      self =
        keyword.isBuiltInReference
        ? .reference
        : keyword.opensDocument ? .document : keyword.isApproximation ? .approximation : .other
    }
  }
}
