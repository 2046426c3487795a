/// Cuts a source text into tokens.
///
/// Total: returns for every input, in one pass. Appends to `tokens`, which ends with one
/// `endOfFile`. The text must be valid UTF-8; words are interned as they are found.
package func tokenize(
  _ source: SourceFile, interner: inout Interner, into tokens: inout [Token]
) {
  tokens.removeAll(keepingCapacity: true)
  tokens.reserveCapacity(source.count / 6 + 16)
  source.storage.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: Token.self, capacity: Lexer.stageSize) { stage in
      guard let stage = stage.baseAddress else { return }
      var lexer = Lexer(base: base, count: source.count, stage: stage)
      lexer.run(&interner, &tokens)
    }
  }
}

// MARK: - Implementation

/// What a byte begins or continues.
enum ByteClass {
  static let word = UInt8(ascii: "0")
  static let digit = UInt8(ascii: "1")
  static let blank = UInt8(ascii: "2")
  static let newline = UInt8(ascii: "3")
  static let punctuation = UInt8(ascii: "4")
  static let quote = UInt8(ascii: "5")
  /// Lead bytes of typographic quotes, dashes, dots and spaces.
  static let lead = UInt8(ascii: "6")
  static let nul = UInt8(ascii: "7")
}

/// A cursor over the bytes of one text.
///
/// `base` and `stage` are lent by ``tokenize(_:interner:into:)`` and outlive it. No read needs a test of
/// bounds: the zero bytes behind the text end every loop, and a block of sixteen bytes that begins in
/// the text or at its end lies within them.
struct Lexer {
  let base: UnsafePointer<UInt8>
  let count: Int
  /// Tokens wait here until there are ``stageSize``: to append each by itself costs as much as to
  /// find it.
  let stage: UnsafeMutablePointer<Token>
  let classes: UnsafePointer<UInt8> = classTable.utf8Start
  var position = 0
  var staged = 0
  var lineBegins = true
  /// Opening braces less closing ones.
  var surplus = 0
  /// Up to where no `’` stands, as far as the line was searched for one.
  var endWithoutSingleQuote = 0
  var hasComments = false

  /// As many tokens as a stack takes without a question: one kilobyte.
  static let stageSize = 128

  mutating func run(_ interner: inout Interner, _ tokens: inout [Token]) {
    while true {
      if staged == Lexer.stageSize { flush(&tokens) }
      let start = position
      let byte = base[start]
      switch classes[Int(byte)] {
      case ByteClass.word:
        if lineBegins {
          lineBegins = false
          if mayBeBullet(start), let bullet = scanBullet() {
            add(bullet)
            continue
          }
        }
        scanWords(&interner)
      case ByteClass.blank: skipBlanks()
      case ByteClass.newline:
        position += 1
        lineBegins = true
        add(Token(.newline, at: start))
        if base[position] == 0x20 { skipBlanks() }
      case ByteClass.quote:
        lineBegins = false
        add(scanStraightText())
      case ByteClass.nul where start >= count:
        add(
          Token.endOfFile(
            at: count, braceSurplus: surplus, isBehindComments: hasComments))
        flush(&tokens)
        return
      default:
        if let token = scanOther(byte, &interner) {
          add(token)
          lineBegins = false
        }
      }
    }
  }

  @inline(__always)
  mutating func add(_ token: Token) {
    stage[staged] = token
    staged &+= 1
  }

  mutating func flush(_ tokens: inout [Token]) {
    tokens.append(contentsOf: UnsafeBufferPointer(start: stage, count: staged))
    staged = 0
  }

  /// Moves behind a blank and the spaces behind it, eight at a time: the bytes behind the text may be
  /// read.
  @inline(__always)
  mutating func skipBlanks() {
    position += 1
    var others: UInt64
    repeat {
      let bytes = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      others = bytes ^ 0x2020_2020_2020_2020
      position &+= others.trailingZeroBitCount &>> 3
    } while others == 0
  }

  /// The rarer tokens; nil for a blank of more than one byte.
  mutating func scanOther(_ byte: UInt8, _ interner: inout Interner) -> Token? {
    let start = position
    switch classes[Int(byte)] {
    case ByteClass.digit:
      if lineBegins, let length = Lexer.enumeratorLength(base, start) {
        position += length
        return Token(.bullet, at: start)
      }
      let kind = scanNumeric()
      switch kind {
      case .word: return word(from: start, &interner)
      case .integer: return Token(.integer, at: start, payload: value(from: start))
      default: return Token(kind, at: start)
      }
    case ByteClass.lead: return scanLead(&interner)
    case ByteClass.nul:
      position += 1
      return Token(.symbol, at: start)
    default: return scanPunctuation(byte, &interner)
    }
  }

  // MARK: Words

  @inline(__always)
  func word(from start: Int, _ interner: inout Interner) -> Token {
    Token(word: interner.intern(base + start, count: position - start), at: start)
  }

  /// Stages words that follow each other, one space between them: most of a text. At least one, and
  /// as many as there is room for.
  @inline(__always)
  mutating func scanWords(_ interner: inout Interner) {
    var start = position
    var place = staged
    repeat {
      // Sixteen bytes are looked at together: nearly all words end within them, at a blank.
      var end = start &+ letterCount(loadBlock(base, start))
      if base[end] > 0x20 {
        position = end
        scanRestOfWord()
        end = position
      }
      stage[place] = Token(
        word: interner.intern(base + start, count: end &- start), at: start)
      place &+= 1
      start = end
      if base[end] != 0x20 { break }
      start &+= 1
    } while place < Lexer.stageSize && classes[Int(base[start])] == ByteClass.word
    position = start
    staged = place
  }

  /// The number of bytes before the first that may not belong to a word.
  @inline(__always)
  func letterCount(_ block: ByteBlock) -> Int {
    // Blanks and most signs; the signs behind `:`, `Z` and `z`, told by their lowest five bits (a
    // byte beyond ASCII is negative here); leads of quotes, dashes, dots and spaces.
    let lowBits = unsafeBitCast(block & eachByte(0x9F), to: SIMD16<Int8>.self)
    let mayEnd =
      (block .< eachByte(0x30)) .| (lowBits .> SIMD16<Int8>(repeating: 0x1A))
      .| (block .== eachByte(0x3A)) .| (block .== eachByte(0xC2))
      .| ((block & eachByte(0xFE)) .== eachByte(0xE2))
    return firstSet(mayEnd)
  }

  /// Moves behind a word: letters, digits and inner signs.
  mutating func scanRestOfWord() {
    while true {
      let byte = base[position]
      let kind = classes[Int(byte)]
      if kind <= ByteClass.digit {
        position += 1
      } else if kind == ByteClass.lead, !isDelimiter(at: position) {
        position += byte < 0xE0 ? 2 : 3
      } else if kind == ByteClass.punctuation, isInner(byte) {
        position += 1
      } else {
        return
      }
    }
  }

  /// Signs that may stand inside a word though they mean something at the start of one.
  func isInner(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2E || byte == 0x23 || byte == 0x5F
  }

  /// Whether the character at `position`, of class `lead`, ends a word: quotes, dots, spaces.
  func isDelimiter(at position: Int) -> Bool {
    let second = base[position + 1]
    let third = base[position + 2]
    switch base[position] {
    case 0xC2: return second == 0xA0 || second == 0xAB || second == 0xBB
    case 0xE2:
      guard second == 0x80 else { return false }
      return third <= 0x8A || third == 0x9C || third == 0x9D || third == 0x9E || third == 0x9F
        || third == 0xA6 || third == 0xAF
    default: return second == 0x80 && third == 0x80
    }
  }

  /// Whether the first two bytes of a word may be those of a bullet: `a)`, `đ)`, `*`, `+`.
  @inline(__always)
  func mayBeBullet(_ start: Int) -> Bool {
    base[start + 1] == 0x29 || base[start] == 0xC4 || base[start] & 0xFE == 0x2A
  }

  /// A bullet that begins like a word: `a)`, or `*` and `+` alone.
  mutating func scanBullet() -> Token? {
    let start = position
    if let length = Lexer.enumeratorLength(base, start) {
      position += length
      return Token(.bullet, at: start)
    }
    guard base[start] == 0x2A || base[start] == 0x2B else { return nil }
    scanRestOfWord()
    if position == start + 1 { return Token(.bullet, at: start) }
    position = start
    return nil
  }

  /// The length of `1.`, `12)`, `a)`, `đ)` before a blank: the bullets of official texts.
  static func enumeratorLength(_ base: UnsafePointer<UInt8>, _ start: Int) -> Int? {
    var index = start
    if isDigit(base[index]) {
      while isDigit(base[index]), index - start < 3 { index += 1 }
      guard base[index] == 0x2E || base[index] == 0x29 else { return nil }
    } else {
      let isLetter = (base[index] | 0x20) >= 0x61 && (base[index] | 0x20) <= 0x7A
      let isStrokedD = base[index] == 0xC4 && base[index + 1] == 0x91
      guard isLetter || isStrokedD else { return nil }
      index += isStrokedD ? 2 : 1
      guard base[index] == 0x29 else { return nil }
    }
    let next = base[index + 1]
    return next == 0x20 || next == 0x09 || next == 0xC2 ? index + 1 - start : nil
  }
}

/// The class of each byte, as a digit: a literal costs nothing at start-up, and reading it through
/// a pointer needs no bounds check.
private let classTable: StaticString = """
  7222222222322222222222222222222220540400440044401111111111440400\
  0000000000000000000000000004040400000000000000000000000000040400\
  0000000000000000000000000000000000000000000000000000000000000000\
  0060000000000000000000000000000000660000000000000000000000000000
  """
