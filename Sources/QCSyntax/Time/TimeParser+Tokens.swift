/// Moving over tokens, and the phrases of the table at a token.
extension TimeParser {
  func kind(at place: Int) -> TokenKind? { place < end ? tokens[place].kind : nil }

  @inline(__always)
  func next(_ place: Int) -> Int {
    var result = place + 1
    while result < end, TimeParser.isLayout(tokens[result].kind) { result += 1 }
    return result
  }

  mutating func advance() {
    position = next(position)
    furthest = max(furthest, position)
  }

  /// The bytes of a token without blanks behind it.
  func text(at place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range(from: place, to: place + 1).bounds])
  }

  /// The bytes of tokens, without blanks behind them.
  func range(from first: Int, to last: Int) -> SourceRange {
    guard first < tokens.count, last > first else { return SourceRange(0, 0) }
    let begin = min(Int(tokens[first].offset), source.count)
    let stop = last < tokens.count ? Int(tokens[last].offset) : source.count
    let limit = max(begin, min(stop, source.count))
    return SourceRange(begin, visibleEndOfText(source, from: begin, to: limit))
  }

  /// The place behind the longest phrase at `place` that means `word`; -1 if there is none.
  @inline(__always)
  func behind(_ word: TimeWord, at place: Int) -> Int {
    guard place < end, tokens[place].kind == .word,
      words.mayBegin(tokens[place].payload, word)
    else { return -1 }
    var node = 0
    var current = place
    var found = -1
    while current < end, tokens[current].kind == .word {
      node = words.child(of: node, by: tokens[current].payload)
      if node == 0 { break }
      current = next(current)
      if words.means(node, word, language) { found = current }
    }
    return found
  }

  /// The longest phrase of a sort at `place`: its value, and the place behind it.
  func longest(_ sort: PhraseMeaning.Sort, at place: Int) -> (value: Int, behind: Int)? {
    guard place < end, tokens[place].kind == .word, words.mayBegin(tokens[place].payload) else {
      return nil
    }
    var node = 0
    var current = place
    var found: (Int, Int)?
    while current < end, tokens[current].kind == .word {
      node = words.child(of: node, by: tokens[current].payload)
      if node == 0 { break }
      current = next(current)
      if let value = words.value(of: node, sort, language) { found = (Int(value), current) }
    }
    return found
  }

  func isAt(_ word: TimeWord) -> Bool { behind(word, at: position) >= 0 }

  mutating func take(_ word: TimeWord) -> Bool {
    let place = behind(word, at: position)
    guard place >= 0 else { return false }
    position = place
    furthest = max(furthest, position)
    return true
  }

  mutating func number(_ sort: PhraseMeaning.Sort) -> Int? {
    guard let (value, behind) = longest(sort, at: position) else { return nil }
    position = behind
    furthest = max(furthest, position)
    return value
  }

  mutating func take(_ expected: TokenKind) -> Bool {
    guard kind(at: position) == expected else { return false }
    advance()
    return true
  }

  /// Whether a sign or a word that may join two parts stands here.
  func isConnector(at place: Int) -> Bool {
    switch kind(at: place) {
    case .comma, .semicolon: true
    case .word:
      behind(.or, at: place) >= 0 || behind(.and, at: place) >= 0 || behind(.then, at: place) >= 0
        || behind(.but, at: place) >= 0
    default: false
    }
  }

  /// Gives back what a production took unless it gives a value.
  mutating func attempt<Value>(_ production: (inout TimeParser) -> Value?) -> Value? {
    let saved = position
    if let value = production(&self) { return value }
    position = saved
    return nil
  }

  /// The runs of digits of a token: at most eight of them, each below 100 000.
  func groups(at place: Int) -> [Int] {
    var result: [Int] = []
    var isInside = false
    for byte in text(at: place) {
      let digit = Int(byte) - 0x30
      if digit >= 0, digit <= 9 {
        if !isInside {
          if result.count == 8 { break }
          result.append(0)
        }
        isInside = true
        result[result.count - 1] = min(result[result.count - 1] * 10 + digit, 100_000)
      } else {
        isInside = false
      }
    }
    return result
  }
}
