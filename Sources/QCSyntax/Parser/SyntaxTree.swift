/// One node of the tree: sixteen bytes, in preorder.
package struct Node: Sendable {
  package var kind: NodeKind
  /// For an element its `Construct`; for other kinds see ``NodeKind``.
  package var detail: UInt8
  /// The `Keyword` of an element, a clause, a choice or a built-in reference.
  package var keyword: UInt16
  /// The tokens it covers: `first ..< end`.
  package var first: UInt32
  package var end: UInt32
  /// The node after its last descendant.
  package var next: UInt32
}

/// The kinds of node, each with what its `detail` tells.
@usableFromInline
package enum NodeKind: UInt8, Sendable, CaseIterable {
  case file
  /// An item that holds others: its head's values, then its clauses and elements.
  case element
  /// An item with values only; `detail` is the number of tokens of its phrase, 0 for a bullet.
  case clause
  /// A row of a keyed list: a `key`, then its value.
  case row
  /// The key of a row: the words between the bullet and the colon.
  case key
  /// A quoted text; `detail` 1 when it stands in bare words.
  case text
  /// The translation of the text before it; `detail` is the language.
  case translation
  /// A name in plain words, at its declaration.
  case name
  /// A reference: its parts as children, or a built-in one in `keyword`.
  case reference
  /// The count or `each` before a reference.
  case quantity
  /// A level behind a reference or a label, in plain words.
  case level
  case date
  case number
  case documentNumber
  case citation
  /// Words in a citation.
  case words
  case structure
  case language
  case choice
  /// A phrase of time; `detail` is its slot.
  case time
  case blank
  /// Text that nothing could be made of. No rule reports on it again.
  case error
}

/// The tree of one file: its tokens, and its nodes in preorder.
package struct SyntaxTree: Sendable {
  package var source: SourceFile
  package var tokens: [Token]
  package var nodes: [Node]
  /// The language of the texts: what the file states, else that of its first keyword.
  package var language: Language
  /// The language of the keywords: that of the first.
  package var keywordLanguage: Language

  /// The language that a clause of the file states (`viết bằng tiếng Việt`); nil when the node is
  /// no such clause.
  package func statedLanguage(_ index: Int) -> Language? {
    nodes.withUnsafeBufferPointer { QCSyntax.statedLanguage($0, index) }
  }

  /// The bytes of a node, without the blanks and line ends behind it.
  package func range(of node: Node) -> SourceRange {
    range(from: Int(node.first), to: Int(node.end))
  }

  /// The bytes from token `first` to before token `end`, without blanks behind them.
  package func range(from first: Int, to end: Int) -> SourceRange {
    let start = Int(tokens[first].offset)
    guard end > first else { return SourceRange(start, start) }
    let limit = end < tokens.count ? Int(tokens[end].offset) : source.count
    return SourceRange(start, source.visibleEnd(from: start, to: limit))
  }
}

/// See ``SyntaxTree/statedLanguage(_:)``.
func statedLanguage(_ nodes: UnsafeBufferPointer<Node>, _ index: Int) -> Language? {
  let node = nodes[index]
  guard node.kind == .clause, node.keyword == Keyword.writtenIn.rawValue,
    index + 1 < Int(node.next), nodes[index + 1].kind == .choice
  else { return nil }
  return nodes[index + 1].keyword == Keyword.englishLanguage.rawValue ? .english : .vietnamese
}
