import QCSyntax

/// The clause of a file that tells in which language its texts are: `written in Vietnamese`.
struct LanguageStatement {
  /// The node of the clause, and the one behind it.
  let node: Int
  let next: Int
  /// Its tokens.
  let tokens: Range<Int>
  let language: Language

  /// Nil when the file has none.
  init?(_ tree: SyntaxTree) {
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if let language = tree.statedLanguage(index) {
        self.node = index
        next = Int(node.next)
        tokens = Int(node.first)..<Int(node.end)
        self.language = language
        return
      }
      index = Int(node.next)
    }
    return nil
  }
}
