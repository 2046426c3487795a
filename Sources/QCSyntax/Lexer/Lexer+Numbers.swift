/// Runs that begin with a digit, and the blanks that stand for one.
extension Lexer {
  /// Moves behind a run that begins with a digit and tells its shape.
  mutating func scanNumeric() -> TokenKind {
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
  func shape(from start: Int, _ slashes: Int, _ dashes: Int) -> TokenKind {
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
  mutating func scanPartialDate(_ start: Int) -> TokenKind {
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
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  func value(from start: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in start..<position {
      value = value &* 10 &+ UInt32(base[index] &- 0x30)
      if value >= Token.largestPayload { return Token.largestPayload }
    }
    return value
  }

  /// The length of a run of `…`, `...` or `___` at a place; 0 when there is none.
  func blankLength(at place: Int) -> Int {
    var end = place
    while base[end] == 0xE2, base[end + 1] == 0x80, base[end + 2] == 0xA6 { end += 3 }
    if end > place { return end - place }
    let sign = base[place]
    guard sign == 0x2E || sign == 0x5F else { return 0 }
    while base[end] == sign { end += 1 }
    return end - place >= (sign == 0x2E ? 3 : 2) ? end - place : 0
  }
}
