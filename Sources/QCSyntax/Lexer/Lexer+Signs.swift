/// Quoted texts and signs.
extension Lexer {
  mutating func scanStraightText() -> Token {
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
  typealias ClosingQuote = (UInt8, UInt8, UInt8)

  /// A text in typographic quotes. Word may close `“` with a straight quote; that is accepted
  /// when no fitting quote follows on the line.
  mutating func scanCurlyText(opening: Int, closing: ClosingQuote) -> Token {
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

  /// A character whose first byte may begin a quote, a dash, dots or a space. Nil for a space.
  mutating func scanLead(_ interner: inout Interner) -> Token? {
    let start = position
    let second = base[position + 1]
    let third = base[position + 2]
    if base[position] == 0xE2, second == 0x80 {
      switch third {
      case 0x9C, 0x9E, 0x9F: return scanCurlyText(opening: 3, closing: (0xE2, 0x80, 0x9D))
      case 0x9D:
        // A closing quote where a text begins: Word's habit after a blank or a bracket.
        return scanCurlyText(opening: 3, closing: (0xE2, 0x80, 0x9D))
      case 0x98 where lineHoldsClosingSingleQuote():
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

  /// Whether `’` follows on this line. A line without one is searched once, however many `‘` it
  /// holds.
  private mutating func lineHoldsClosingSingleQuote() -> Bool {
    if position < endWithoutSingleQuote { return false }
    var index = position + 3
    while base[index] != 0x0A, base[index] != 0 || index < count {
      if base[index] == 0xE2, base[index + 1] == 0x80, base[index + 2] == 0x99 { return true }
      index += 1
    }
    endWithoutSingleQuote = index
    return false
  }

  func isBlankByte(_ byte: UInt8) -> Bool {
    classes[Int(byte)] == ByteClass.blank || byte == 0xC2 || byte == 0x0A || byte == 0
  }

  mutating func blankOrPartialDate(_ start: Int) -> Token {
    if base[position] == 0x2F,
      Lexer.isDigit(base[position + 1]) || blankLength(at: position + 1) > 0
    {
      return Token(scanPartialDate(start), at: start)
    }
    return Token(.blank, at: start)
  }

  mutating func scanPunctuation(_ byte: UInt8, _ interner: inout Interner) -> Token? {
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

  static func punctuationKind(_ byte: UInt8) -> TokenKind {
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
