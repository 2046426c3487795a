/// Moving over tokens, and the phrases of the table at a token.
extension TimeParser {
  @inline(__always)
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
  mutating func text(at place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range(from: place, to: place + 1).bounds])
  }

  /// The bytes of tokens, without blanks behind them.
  mutating func range(from first: Int, to last: Int) -> SourceRange {
    guard first < tokens.count, last > first else { return SourceRange(0, 0) }
    let begin = min(Int(tokens[first].offset), source.count)
    let stop = last < tokens.count ? Int(tokens[last].offset) : source.count
    let limit = max(begin, min(stop, source.count))
    return SourceRange(begin, visibleEndOfText(source, from: begin, to: limit))
  }

  /// The words of time that may begin at a place.
  @inline(__always)
  func begun(at place: Int) -> TimeBeginnings {
    guard place < end, case .word = tokens[place].kind else { return .none }
    return words.begun(by: tokens[place].payload)
  }

  /// The place behind the longest phrase at `place` that means `word`; -1 if there is none.
  @inline(__always)
  mutating func behind(_ word: TimeWord, at place: Int) -> Int {
    begun(at: place).mayBe(word) ? longest(word, at: place) : -1
  }

  /// ``behind(_:at:)`` where the word may begin.
  private mutating func longest(_ word: TimeWord, at place: Int) -> Int {
    var node = 0
    var current = place
    var found = -1
    while current < end, case .word = tokens[current].kind {
      node = words.child(of: node, by: tokens[current].payload)
      if node == 0 { break }
      current = next(current)
      if words.means(node, word, language) { found = current }
    }
    return found
  }

  /// The longest phrase at the cursor that means one of several words, and the place behind it; of two
  /// meanings of one phrase the word that stands first in ``TimeWord``.
  @inline(__always)
  mutating func longest<Value>(_ value: (TimeWord) -> Value?) -> (value: Value, behind: Int)? {
    var node = 0
    var current = position
    var found: (value: Value, behind: Int)?
    while current < end, case .word = tokens[current].kind {
      node = words.child(of: node, by: tokens[current].payload)
      if node == 0 { break }
      current = next(current)
      if let value = words.firstValue(of: node, language, value) { found = (value, current) }
    }
    return found
  }

  /// The longest phrase of a sort at `place`: its value, and the place behind it.
  mutating func longest(_ sort: PhraseMeaning.Sort, at place: Int) -> (value: Int, behind: Int)? {
    guard begun(at: place).mayBe(sort) else { return nil }
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

  @inline(__always)
  mutating func isAt(_ word: TimeWord) -> Bool {
    here.mayBe(word) && longest(word, at: position) >= 0
  }

  @inline(__always)
  mutating func take(_ word: TimeWord) -> Bool { here.mayBe(word) && takeLongest(word) }

  /// ``take(_:)`` where the word may begin.
  private mutating func takeLongest(_ word: TimeWord) -> Bool {
    let place = longest(word, at: position)
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
  mutating func isConnector(at place: Int) -> Bool {
    switch kind(at: place) {
    case .comma, .semicolon: true
    case .word:
      begun(at: place).mayBeAny(of: words.sets.connectors)
        && isConnectingWord(at: place)
    default: false
    }
  }

  private mutating func isConnectingWord(at place: Int) -> Bool {
    behind(.or, at: place) >= 0 || behind(.and, at: place) >= 0 || behind(.then, at: place) >= 0
      || behind(.but, at: place) >= 0
  }

  /// Gives back what a production took unless it gives a value.
  mutating func attempt<Value>(_ production: (inout TimeParser) -> Value?) -> Value? {
    let saved = position
    if let value = production(&self) { return value }
    if position != saved { position = saved }
    return nil
  }

  /// Whether a token begins with a digit.
  @inline(__always)
  func beginsWithDigit(at place: Int) -> Bool {
    source[Int(tokens[place].offset)] &- 0x30 < 10
  }

  /// The runs of digits of a token.
  mutating func groups(at place: Int) -> DigitGroups { DigitGroups(text(at: place)) }
}

/// The runs of digits in a text: at most eight of them, each at most 100 000.
struct DigitGroups {
  private(set) var count = 0
  private var values = SIMD8<Int32>()

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var isInside = false
    for byte in text {
      guard byte &- 0x30 < 10 else {
        isInside = false
        continue
      }
      if !isInside {
        if count == 8 { break }
        count += 1
      }
      isInside = true
      values[count - 1] = min(values[count - 1] * 10 + Int32(byte &- 0x30), 100_000)
    }
  }

  subscript(_ index: Int) -> Int { Int(values[index]) }

  var first: Int? { count == 0 ? nil : self[0] }
}
