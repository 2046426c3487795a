import QCSyntax

/// A text with its tree and what the parser found.
struct ParsedText {
  let tree: SyntaxTree
  let findings: [Diagnostic]
  /// Where the visible text of each token ends: asked again and again, so looked for once.
  let ends: [UInt32]
  /// The tokens that are braces, bullets or comments, in order.
  let marks: [UInt32]

  /// Memory that is kept from text to text.
  struct Buffers {
    var tokens: [Token] = []
    var nodes: [Node] = []
    var ends: [UInt32] = []
    var marks: [UInt32] = []
  }

  init(_ source: SourceFile, interner: inout Interner, buffers: consuming Buffers) {
    tokenize(source, interner: &interner, into: &buffers.tokens)
    var nodes: [Node] = []
    swap(&nodes, &buffers.nodes)
    var findings: [Diagnostic] = []
    tree = parse(
      source, tokens: buffers.tokens, nodes: consume nodes, diagnostics: &findings)
    self.findings = findings
    var marks: [UInt32] = []
    swap(&marks, &buffers.marks)
    ParsedText.find(tree, ends: &buffers.ends, marks: &marks)
    ends = buffers.ends
    self.marks = marks
  }

  /// The memory of a text that is needed no more.
  var buffers: Buffers {
    Buffers(tokens: tree.tokens, nodes: tree.nodes, ends: ends, marks: marks)
  }

  /// Lends the arrays of the text to a loop over all of it.
  func withView<Result>(_ body: (TextView) -> Result) -> Result {
    tree.source.storage.withUnsafeBufferPointer { bytes in
      tree.tokens.withUnsafeBufferPointer { tokens in
        tree.nodes.withUnsafeBufferPointer { nodes in
          ends.withUnsafeBufferPointer { ends in
            marks.withUnsafeBufferPointer { marks in
              body(
                TextView(
                  bytes: bytes, count: tree.source.count, tokens: tokens, nodes: nodes,
                  ends: ends, marks: marks))
            }
          }
        }
      }
    }
  }

  // MARK: - Implementation

  private static func find(
    _ tree: SyntaxTree, ends: inout [UInt32], marks: inout [UInt32]
  ) {
    let last = tree.tokens.count - 1
    marks.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: repeatElement(0, count: tree.tokens.count))
    tree.source.storage.withUnsafeBufferPointer { bytes in
      tree.tokens.withUnsafeBufferPointer { tokens in
        ends.withUnsafeMutableBufferPointer { ends in
          for index in 0..<max(0, last) {
            let token = tokens[index]
            let start = Int(token.offset)
            let end =
              token.kind == .newline
              ? start + 1
              : visibleEndOfText(bytes, from: start, to: Int(tokens[index + 1].offset))
            ends[index] = UInt32(truncatingIfNeeded: end)
            switch token.kind {
            case .openBrace, .closeBrace, .bullet, .comment:
              marks.append(UInt32(truncatingIfNeeded: index))
            default: break
            }
          }
          // The end of the file takes no room: what ends there ends with the token before it.
          if last > 0 { ends[last] = ends[last - 1] }
        }
      }
    }
  }
}

/// A parsed text as loops over all of it see it: its arrays are borrowed once, so that no step counts
/// references. Valid within ``ParsedText/withView(_:)`` only.
struct TextView {
  /// The text and the zero bytes behind it.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of bytes of the text.
  let count: Int
  let tokens: UnsafeBufferPointer<Token>
  let nodes: UnsafeBufferPointer<Node>
  /// Where the visible text of each token ends.
  let ends: UnsafeBufferPointer<UInt32>
  /// The tokens that are braces, bullets or comments, in order.
  let marks: UnsafeBufferPointer<UInt32>

  @inline(__always)
  func kind(_ token: Int) -> TokenKind { tokens[token].kind }

  @inline(__always)
  func start(_ token: Int) -> Int { Int(tokens[token].offset) }

  /// The visible bytes of a token.
  @inline(__always)
  func range(_ token: Int) -> Range<Int> {
    let start = Int(tokens[token].offset)
    return start..<max(start, Int(ends[token]))
  }

  /// The bytes from token `first` to before token `end`, without blanks behind them.
  @inline(__always)
  func range(from first: Int, to end: Int) -> Range<Int> {
    let start = Int(tokens[first].offset)
    return start..<(end > first ? max(start, Int(ends[end - 1])) : start)
  }

  /// The bytes of a node, without the blanks and line ends behind it.
  @inline(__always)
  func range(of node: Node) -> Range<Int> { range(from: Int(node.first), to: Int(node.end)) }

  /// Whether blanks stand between a token and the one before it.
  @inline(__always)
  func hasGap(before token: Int) -> Bool {
    token > 0 && ends[token - 1] < tokens[token].offset
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}

/// Whether bytes are the same.
@inline(__always)
func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  guard let one = UnsafeRawPointer(left.baseAddress),
    let other = UnsafeRawPointer(right.baseAddress)
  else { return true }
  let count = left.count
  // No load reaches behind the last byte: the last one goes back over those before it.
  guard count >= 8 else {
    guard count >= 4 else {
      var index = 0
      while index < count {
        if left[index] != right[index] { return false }
        index += 1
      }
      return true
    }
    return isSame(one, other, at: 0, UInt32.self)
      && isSame(one, other, at: count - 4, UInt32.self)
  }
  var index = 0
  while index + 8 < count {
    guard isSame(one, other, at: index, UInt64.self) else { return false }
    index += 8
  }
  return isSame(one, other, at: count - 8, UInt64.self)
}

@inline(__always)
private func isSame<Word: FixedWidthInteger & BitwiseCopyable>(
  _ one: UnsafeRawPointer, _ other: UnsafeRawPointer, at place: Int, _ word: Word.Type
) -> Bool {
  one.loadUnaligned(fromByteOffset: place, as: word)
    == other.loadUnaligned(fromByteOffset: place, as: word)
}
