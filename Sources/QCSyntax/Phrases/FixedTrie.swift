/// A ``WordTrie`` in tables that are never freed, for what asks it at every word of a text.
struct FixedTrie: Sendable {
  private struct Node {
    let firstEdge: UInt16
    let endEdge: UInt16
    let firstMeaning: UInt16
    let endMeaning: UInt16
  }

  private let roots: FixedTable<UInt16>
  private let nodes: FixedTable<Node>
  private let edges: FixedTable<UInt32>
  /// ``PhraseMeaning/packed``.
  let meanings: FixedTable<UInt32>

  init(_ trie: WordTrie) {
    roots = FixedTable(trie.roots)
    nodes = FixedTable(
      (0..<trie.firstEdge.count - 1).map {
        Node(
          firstEdge: trie.firstEdge[$0], endEdge: trie.firstEdge[$0 + 1],
          firstMeaning: trie.firstMeaning[$0], endMeaning: trie.firstMeaning[$0 + 1])
      })
    edges = FixedTable(trie.edges)
    meanings = FixedTable(trie.meanings)
  }

  /// The node behind the root by a word; 0 when there is none.
  @inline(__always)
  func root(_ word: UInt32) -> Int { Int(word) < roots.count ? Int(roots[Int(word)]) : 0 }

  /// The node behind a node by a word; 0 when there is none. Few nodes have more than four edges.
  @inline(__always)
  func child(of node: Int, by word: UInt32) -> Int {
    if node == 0 { return root(word) }
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
