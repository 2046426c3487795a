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
private enum ByteClass {
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

private struct Lexer {
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
            stage(bullet)
            continue
          }
        }
        scanWords(&interner)
      case ByteClass.blank: skipBlanks()
      case ByteClass.newline:
        position += 1
        lineBegins = true
        stage(Token(.newline, at: start))
        if base[position] == 0x20 { skipBlanks() }
      case ByteClass.quote:
        lineBegins = false
        stage(scanStraightText())
      case ByteClass.nul where start >= count:
        stage(
          Token.endOfFile(
            at: count, braceSurplus: surplus, isBehindComments: hasComments))
        flush(&tokens)
        return
      default:
        if let token = scanOther(byte, &interner) {
          stage(token)
          lineBegins = false
        }
      }
    }
  }

  @inline(__always)
  private mutating func stage(_ token: Token) {
    stage[staged] = token
    staged &+= 1
  }

  private mutating func flush(_ tokens: inout [Token]) {
    tokens.append(contentsOf: UnsafeBufferPointer(start: stage, count: staged))
    staged = 0
  }

  /// Moves behind a blank and the spaces behind it, eight at a time: the bytes behind the text may be
  /// read.
  @inline(__always)
  private mutating func skipBlanks() {
    position += 1
    var others: UInt64
    repeat {
      let bytes = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      others = bytes ^ 0x2020_2020_2020_2020
      position &+= others.trailingZeroBitCount &>> 3
    } while others == 0
  }

  /// The rarer tokens; nil for a blank of more than one byte.
  private mutating func scanOther(_ byte: UInt8, _ interner: inout Interner) -> Token? {
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
  private func word(from start: Int, _ interner: inout Interner) -> Token {
    Token(word: interner.intern(base + start, count: position - start), at: start)
  }

  /// Stages words that follow each other, one space between them: most of a text. At least one, and
  /// as many as there is room for.
  @inline(__always)
  private mutating func scanWords(_ interner: inout Interner) {
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
  private func letterCount(_ block: ByteBlock) -> Int {
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
  private mutating func scanRestOfWord() {
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
  private func isInner(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2E || byte == 0x23 || byte == 0x5F
  }

  /// Whether the character at `position`, of class `lead`, ends a word: quotes, dots, spaces.
  private func isDelimiter(at position: Int) -> Bool {
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
  private func mayBeBullet(_ start: Int) -> Bool {
    base[start + 1] == 0x29 || base[start] == 0xC4 || base[start] & 0xFE == 0x2A
  }

  /// A bullet that begins like a word: `a)`, or `*` and `+` alone.
  private mutating func scanBullet() -> Token? {
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
  private static func enumeratorLength(_ base: UnsafePointer<UInt8>, _ start: Int) -> Int? {
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

  // MARK: Numbers

  /// Moves behind a run that begins with a digit and tells its shape.
  private mutating func scanNumeric() -> TokenKind {
    let start = position
    var letters = false
    var slashes = 0
    var dashes = 0
    var separators = 0
    var colons = 0
    var otherSigns = false
    loop: while true {
      let byte = base[position]
      switch classes[Int(byte)] {
      case ByteClass.digit:
        position += 1
      case ByteClass.word:
        if byte == 0x2F {
          slashes += 1
        } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 {
          letters = true
        } else {
          otherSigns = true
        }
        position += 1
      case ByteClass.lead:
        if base[position] == 0xE2, base[position + 1] == 0x80, base[position + 2] == 0x93,
          Lexer.isDigit(base[position + 3])
        {
          dashes += 1
          position += 3
        } else if isDelimiter(at: position) {
          break loop
        } else {
          letters = true
          position += byte < 0xE0 ? 2 : 3
        }
      case ByteClass.punctuation:
        let next = base[position + 1]
        if byte == 0x2D, Lexer.isDigit(next) || classes[Int(next)] == ByteClass.word {
          dashes += 1
          position += 1
        } else if byte == 0x2E || byte == 0x2C, Lexer.isDigit(next) {
          separators += 1
          position += 1
        } else if byte == 0x3A, Lexer.isDigit(next) {
          colons += 1
          position += 1
        } else {
          break loop
        }
      default: break loop
      }
    }
    if base[position - 1] == 0x2F, blankLength(at: position) > 0 { return scanPartialDate(start) }
    if !letters, !otherSigns {
      if slashes + dashes + separators + colons == 0 { return .integer }
      if slashes == 0, dashes == 0, colons == 0 { return .number }
      if separators == 0, colons == 1, slashes + dashes == 0 { return .clock }
      if separators == 0, colons == 0 { return shape(from: start, slashes, dashes) }
    }
    if letters, slashes == 0, dashes == 0 { return .word }
    return .documentNumber
  }

  /// The shape of digits with slashes or dashes alone.
  private func shape(from start: Int, _ slashes: Int, _ dashes: Int) -> TokenKind {
    // The digits of the first four groups; a fourth is one too many for all shapes.
    var lengths = SIMD4<Int>()
    var last = 0
    for index in start..<position {
      if Lexer.isDigit(base[index]) {
        lengths[last] += 1
      } else if base[index] < 0x80 || base[index] == 0xE2 {
        last = min(last + 1, 3)
      }
    }
    if last == 2, slashes == 2 || dashes == 2 {
      if lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4 { return .date }
      if lengths[0] == 4, lengths[1] == 2, lengths[2] == 2, dashes == 2 { return .date }
    }
    if last == 1, slashes == 1, lengths[1] > 0 { return .pair }
    if last == 1, dashes == 1, lengths[0] == 4, lengths[1] == 4 { return .yearRange }
    return .documentNumber
  }

  /// Moves behind the rest of a date that has a blank in it: `21/9/…`, `21/…/2023`.
  private mutating func scanPartialDate(_ start: Int) -> TokenKind {
    while true {
      let blank = blankLength(at: position)
      if blank > 0 {
        position += blank
      } else if base[position] == 0x2F || Lexer.isDigit(base[position]) {
        position += 1
      } else {
        return .partialDate
      }
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func value(from start: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in start..<position {
      value = value &* 10 &+ UInt32(base[index] &- 0x30)
      if value >= Token.largestPayload { return Token.largestPayload }
    }
    return value
  }

  /// The length of a run of `…`, `...` or `___` at a place; 0 when there is none.
  private func blankLength(at place: Int) -> Int {
    var end = place
    while base[end] == 0xE2, base[end + 1] == 0x80, base[end + 2] == 0xA6 { end += 3 }
    if end > place { return end - place }
    let sign = base[place]
    guard sign == 0x2E || sign == 0x5F else { return 0 }
    while base[end] == sign { end += 1 }
    return end - place >= (sign == 0x2E ? 3 : 2) ? end - place : 0
  }

  // MARK: Texts

  private mutating func scanStraightText() -> Token {
    let start = position
    if base[start + 1] == 0x22, base[start + 2] == 0x22 {
      position += 3
      while position < count {
        if base[position] == 0x22, base[position + 1] == 0x22, base[position + 2] == 0x22 {
          position += 3
          return Token(.longText, at: start, payload: 3 | 3 << 4)
        }
        position += 1
      }
      return Token(.unclosedText, at: start, payload: 3)
    }
    position += 1
    while true {
      // At the latest the zero bytes behind the text end the search.
      let block = loadBlock(base, position)
      let length = firstSet(
        (block .== eachByte(0x22)) .| (block .== eachByte(0x0A)) .| (block .== eachByte(0)))
      position += length
      if length == ByteBlock.scalarCount { continue }
      switch base[position] {
      case 0x22:
        position += 1
        return Token(.text, at: start, payload: 1 | 1 << 4)
      case 0 where position < count: position += 1
      default: return Token(.unclosedText, at: start, payload: 1)
      }
    }
  }

  /// How a typographic quote closes: its bytes, the last 0 when it has two.
  private typealias ClosingQuote = (UInt8, UInt8, UInt8)

  /// A text in typographic quotes. Word may close `“` with a straight quote; that is accepted
  /// when no fitting quote follows on the line.
  private mutating func scanCurlyText(opening: Int, closing: ClosingQuote) -> Token {
    let start = position
    position += opening
    var straight = -1
    while true {
      let block = loadBlock(base, position)
      let length = firstSet(
        (block .== eachByte(closing.0)) .| (block .== eachByte(0x22))
          .| (block .== eachByte(0x0A)) .| (block .== eachByte(0)))
      position += length
      if length == ByteBlock.scalarCount { continue }
      let byte = base[position]
      if byte == closing.0, base[position + 1] == closing.1,
        closing.2 == 0 || base[position + 2] == closing.2 || base[position + 2] == 0x9F
      {
        let closingLength = closing.2 == 0 ? 2 : 3
        position += closingLength
        return Token(.text, at: start, payload: UInt32(opening) | UInt32(closingLength) << 4)
      }
      if byte == 0x22, straight < 0 { straight = position }
      if byte == 0x0A || byte == 0 && position >= count {
        guard straight >= 0 else {
          return Token(.unclosedText, at: start, payload: UInt32(opening))
        }
        position = straight + 1
        return Token(.text, at: start, payload: UInt32(opening) | 1 << 4)
      }
      position += 1
    }
  }

  // MARK: Signs

  /// A character whose first byte may begin a quote, a dash, dots or a space. Nil for a space.
  private mutating func scanLead(_ interner: inout Interner) -> Token? {
    let start = position
    let second = base[position + 1]
    let third = base[position + 2]
    if base[position] == 0xE2, second == 0x80 {
      switch third {
      case 0x9C, 0x9E, 0x9F: return scanCurlyText(opening: 3, closing: (0xE2, 0x80, 0x9D))
      case 0x9D:
        // A closing quote where a text begins: Word's habit after a blank or a bracket.
        return scanCurlyText(opening: 3, closing: (0xE2, 0x80, 0x9D))
      case 0x98 where lineHoldsClosingSingleQuote:
        return scanCurlyText(opening: 3, closing: (0xE2, 0x80, 0x99))
      case 0xA6:
        position += blankLength(at: position)
        return blankOrPartialDate(start)
      case 0x93, 0x94, 0xA2, 0x92:
        if lineBegins, third != 0x92, isBlankByte(base[position + 3]) {
          position += 3
          return Token(.bullet, at: start)
        }
      default: break
      }
    }
    if base[position] == 0xC2, second == 0xAB {
      return scanCurlyText(opening: 2, closing: (0xC2, 0xBB, 0))
    }
    if isDelimiter(at: position) {
      let isSpace = !(base[position] == 0xC2 && second == 0xBB)
      position += base[position] < 0xE0 ? 2 : 3
      return isSpace ? nil : Token(.symbol, at: start)
    }
    scanRestOfWord()
    return word(from: start, &interner)
  }

  /// Whether `’` follows on this line.
  private var lineHoldsClosingSingleQuote: Bool {
    var index = position + 3
    while base[index] != 0x0A, base[index] != 0 || index < count {
      if base[index] == 0xE2, base[index + 1] == 0x80, base[index + 2] == 0x99 { return true }
      index += 1
    }
    return false
  }

  private func isBlankByte(_ byte: UInt8) -> Bool {
    classes[Int(byte)] == ByteClass.blank || byte == 0xC2 || byte == 0x0A || byte == 0
  }

  private mutating func blankOrPartialDate(_ start: Int) -> Token {
    if base[position] == 0x2F,
      Lexer.isDigit(base[position + 1]) || blankLength(at: position + 1) > 0
    {
      return Token(scanPartialDate(start), at: start)
    }
    return Token(.blank, at: start)
  }

  private mutating func scanPunctuation(_ byte: UInt8, _ interner: inout Interner) -> Token? {
    let start = position
    switch byte {
    case 0x23:
      while base[position] != 0x0A, base[position] != 0 || position < count { position += 1 }
      hasComments = true
      return Token(.comment, at: start)
    case 0x2E, 0x5F:
      let blank = blankLength(at: position)
      if blank > 0 {
        position += blank
        return blankOrPartialDate(start)
      }
      position += 1
      scanRestOfWord()
      return word(from: start, &interner)
    case 0x2D:
      position += 1
      if lineBegins, isBlankByte(base[position]) { return Token(.bullet, at: start) }
      scanRestOfWord()
      return word(from: start, &interner)
    case 0x7B:
      position += 1
      surplus += 1
      return Token(.openBrace, at: start)
    case 0x7D:
      position += 1
      surplus -= 1
      return Token(.closeBrace, at: start)
    default:
      position += 1
      return Token(Lexer.punctuationKind(byte), at: start)
    }
  }

  private static func punctuationKind(_ byte: UInt8) -> TokenKind {
    switch byte {
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x28: .openParenthesis
    case 0x29: .closeParenthesis
    case 0x3D: .equals
    case 0x25: .percent
    default: .symbol
    }
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
