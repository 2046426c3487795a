import QCSyntax

/// The tokens of a file over its bytes, and the places that they cover. Apart from ``Lowering``, which
/// is large: what asks for a place copies three words and not four hundred bytes.
struct TokenPlaces {
  let tokens: UnsafeBufferPointer<Token>
  /// The text and its padding.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of bytes of the text.
  let count: Int

  /// The offset at which a token begins; behind the last the end of the text.
  @inline(__always)
  func offset(of token: Int) -> Int {
    token < tokens.count ? Int(tokens[token].offset) : count
  }

  /// The bytes from token `first` to before token `end`, without the blanks behind them.
  @inline(__always)
  func range(_ first: Int, _ end: Int) -> SourceRange {
    let start = Int(tokens[first].offset)
    guard end > first else { return SourceRange(start, start) }
    return SourceRange(start, visibleEndOfText(bytes, from: start, to: offset(of: end)))
  }

  @inline(__always)
  func range(of node: Node) -> SourceRange { range(Int(node.first), Int(node.end)) }

  /// The bytes of a text without its quotes; of bare words without the dot at their end.
  func contents(of node: Node) -> SourceRange {
    guard node.detail == 1 else { return contents(ofToken: Int(node.first)) }
    var span = range(of: node)
    let length = span.end - span.start
    if length > 3, bytes[Int(span.end) - 1] == 0x2E, bytes[Int(span.end) - 2] != 0x2E {
      span.end -= 1
    }
    return span
  }

  /// The bytes of a quoted text without its quotes.
  func contents(ofToken index: Int) -> SourceRange {
    let token = tokens[index]
    let span = range(index, index + 1)
    var start = Int(span.start) + Int(token.payload & 15)
    var end = Int(span.end) - Int(token.payload >> 4 & 15)
    if case .longText = token.kind {
      while start < end, isBlank(bytes[start]) { start += 1 }
      while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    }
    return SourceRange(start, max(start, end))
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
