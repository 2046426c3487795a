import QCSyntax

/// Where the comments of a file stand: what text each belongs to, and what goes with it when it goes.
struct CommentPlaces {
  private let tree: SyntaxTree
  /// The number of the first document's first token; behind the last where there is none.
  private(set) lazy var firstDocument = CommentPlaces.firstDocument(of: tree)
  /// The line that follows, kept: of a heap of comments each holds for the same.
  private var following: (first: Int, line: SourceRange?)?
  /// Of each closing brace the first token of the line on which its block is opened; found when it
  /// is asked for.
  private lazy var openings = CommentPlaces.openings(of: tree)

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// What a comment holds for: of one that is alone on its line the next line that holds text, else its
  /// own. A brace ends it, so that a block on one line and the same block on many are one thing: above
  /// a block it is the head. Nil where no text follows.
  mutating func line(for comment: Int) -> SourceRange? {
    if let following, comment < following.first { return following.line }
    var first = comment
    if isAlone(comment) {
      while tree.tokens[first].kind == .newline || tree.tokens[first].kind == .comment {
        first += 1
      }
    } else {
      first = comment - 1
      while first > 0, tree.tokens[first - 1].kind != .newline,
        tree.tokens[first - 1].kind != .openBrace, tree.tokens[first - 1].kind != .closeBrace
      { first -= 1 }
    }
    var line: SourceRange?
    if tree.tokens[first].kind != .endOfFile {
      var end = first + 1
      while tree.tokens[end].kind != .newline, tree.tokens[end].kind != .endOfFile,
        tree.tokens[end].kind != .openBrace
      { end += 1 }
      line = SourceRange(Int(tree.tokens[first].offset), Int(tree.tokens[end].offset))
    }
    following = (first, line)
    return line
  }

  /// The block that ends right before a comment, from the line of its head: however the block is laid
  /// out, on one line or on many, the comment is behind it.
  mutating func block(before comment: Int) -> SourceRange? {
    guard comment > 0, tree.tokens[comment - 1].kind == .closeBrace,
      let first = openings[comment - 1]
    else { return nil }
    return SourceRange(Int(tree.tokens[first].offset), Int(tree.tokens[comment].offset))
  }

  /// The whole line of a comment that stands alone; else the comment and the blanks before it.
  func removal(of comment: Int) -> SourceRange {
    let range = tree.range(from: comment, to: comment + 1)
    guard isAlone(comment) else {
      let before = Int(tree.tokens[comment - 1].offset)
      return SourceRange(
        tree.source.visibleEnd(from: before, to: Int(range.start)), Int(range.end))
    }
    let start = comment == 0 ? 0 : Int(tree.tokens[comment - 1].offset) + 1
    let next = tree.tokens[comment + 1]
    return SourceRange(start, Int(next.offset) + (next.kind == .newline ? 1 : 0))
  }

  // MARK: - Implementation

  private func isAlone(_ comment: Int) -> Bool {
    comment == 0 || tree.tokens[comment - 1].kind == .newline
  }

  private static func firstDocument(of tree: SyntaxTree) -> Int {
    var node = 1
    while node < tree.nodes.count {
      let current = tree.nodes[node]
      if current.kind == .element, Construct(rawValue: current.detail)?.isDocument == true {
        return Int(current.first)
      }
      node = Int(current.next)
    }
    return tree.tokens.count
  }

  private static func openings(of tree: SyntaxTree) -> [Int: Int] {
    var result: [Int: Int] = [:]
    var open: [Int] = []
    var first = 0
    for index in tree.tokens.indices {
      switch tree.tokens[index].kind {
      case .newline: first = index + 1
      case .openBrace: open.append(first)
      case .closeBrace: if let last = open.popLast() { result[index] = last }
      default: break
      }
    }
    return result
  }
}
