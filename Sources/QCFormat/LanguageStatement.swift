import QCSyntax

/// The clause of a file that tells in which language its texts are: `written in Vietnamese`.
struct LanguageStatement {
  /// The node of the clause, and the one behind it.
  let node: Int
  let next: Int
  /// Its tokens.
  let tokens: Range<Int>
  let language: Language
  /// Whether the file holds something else, and no second statement.
  let canGo: Bool

  /// Nil when the file has none.
  init?(_ tree: SyntaxTree) {
    var found: (node: Int, language: Language)?
    var statements = 0
    var others = 0
    var index = 1
    while index < tree.nodes.count {
      if let language = tree.statedLanguage(index) {
        statements += 1
        found = found ?? (index, language)
      } else {
        others += 1
      }
      index = Int(tree.nodes[index].next)
    }
    guard let found else { return nil }
    let clause = tree.nodes[found.node]
    node = found.node
    next = Int(clause.next)
    tokens = Int(clause.first)..<Int(clause.end)
    language = found.language
    canGo = statements == 1 && others > 0
  }
}
