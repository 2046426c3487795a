/// The phrases of the language as the parser walks them: a ``WordTrie`` in tables that are never
/// freed, with what the phrases behind each first word may be, so that most questions end with one
/// look.
struct PhraseTree: Sendable {
  /// What the phrases may be that begin with a word.
  struct Beginnings: OptionSet, Sendable {
    let rawValue: UInt16

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

  private struct Root {
    var node: UInt16 = 0
    var beginnings = Beginnings()
  }

  private struct Node {
    let firstEdge: UInt16
    let endEdge: UInt16
    let firstMeaning: UInt16
    let endMeaning: UInt16
  }

  private let roots: FixedTable<Root>
  private let nodes: FixedTable<Node>
  private let edges: FixedTable<UInt32>
  /// ``PhraseMeaning/packed``.
  let meanings: FixedTable<UInt32>

  init(_ trie: WordTrie) {
    let count = trie.firstEdge.count - 1
    var beginnings = [Beginnings](repeating: [], count: count)
    // A node is numbered behind the one that leads to it.
    for node in (1..<max(1, count)).reversed() {
      for place in trie.meanings(of: node) {
        beginnings[node].formUnion(Beginnings(PhraseMeaning(packed: trie.meanings[place])))
      }
      for edge in Int(trie.firstEdge[node])..<Int(trie.firstEdge[node + 1]) {
        beginnings[node].formUnion(beginnings[Int(trie.edges[edge] & 0xFFFF)])
      }
    }
    roots = FixedTable(
      trie.roots.map { Root(node: $0, beginnings: $0 == 0 ? [] : beginnings[Int($0)]) })
    nodes = FixedTable(
      (0..<count).map {
        Node(
          firstEdge: trie.firstEdge[$0], endEdge: trie.firstEdge[$0 + 1],
          firstMeaning: trie.firstMeaning[$0], endMeaning: trie.firstMeaning[$0 + 1])
      })
    edges = FixedTable(trie.edges)
    meanings = FixedTable(trie.meanings)
  }

  /// What the phrases may be that begin with a word.
  @inline(__always)
  func beginnings(_ word: UInt32) -> Beginnings {
    Int(word) < roots.count ? roots[Int(word)].beginnings : []
  }

  /// The node behind the root by a word; 0 when there is none.
  @inline(__always)
  func root(_ word: UInt32) -> Int {
    Int(word) < roots.count ? Int(roots[Int(word)].node) : 0
  }

  /// The node behind a node by a word; 0 when there is none. Few nodes have more than four edges.
  @inline(__always)
  func child(of node: Int, by word: UInt32) -> Int {
    let edges = nodes[node]
    var index = Int(edges.firstEdge)
    while index < Int(edges.endEdge) {
      let edge = self.edges[index]
      if edge &>> 16 == word { return Int(edge & 0xFFFF) }
      index &+= 1
    }
    return 0
  }

  /// The places in ``meanings`` of what a node means.
  @inline(__always)
  func meanings(of node: Int) -> Range<Int> {
    let node = nodes[node]
    return Range(uncheckedBounds: (Int(node.firstMeaning), Int(node.endMeaning)))
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
