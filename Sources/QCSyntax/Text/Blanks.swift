/// The words of a text with one blank between them, none before or behind; nil where they stand so
/// already.
///
/// - Parameter bytes: well-formed UTF-8. No-break and typographic spaces are blanks too.
package func collapsedBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  guard !hasPlainBlanks(bytes) else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  var isBehindBlank = false
  while index < bytes.count {
    let length = blankLength(bytes, at: index)
    if length == 0 {
      if isBehindBlank, !result.isEmpty { result.append(0x20) }
      result.append(bytes[index])
    }
    isBehindBlank = length > 0
    index += max(1, length)
  }
  return result
}

/// Whether words in a source have one space between them, none before or behind, and no control
/// bytes: then they can be copied as they are. Looks at sixteen bytes at a time; false says only that
/// somebody has to look closer.
///
/// - Parameters:
///   - bytes: a source, with the zero bytes behind its text.
///   - isWithoutQuotes: whether there must be no double quotation mark either.
package func hasPlainWords(
  _ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange, isWithoutQuotes: Bool
) -> Bool {
  let end = Int(range.end)
  guard let base = bytes.baseAddress, range.start < range.end, end + 16 <= bytes.count else {
    return false
  }
  let space = eachByte(0x20)
  guard bytes[Int(range.start)] != 0x20, bytes[end - 1] != 0x20 else { return false }
  var offset = Int(range.start)
  while offset < end {
    let block = loadBlock(base, offset)
    let isOdd =
      (block .< space) .| (block .== eachByte(0x7F))
      .| ((block .== space) .& (loadBlock(base, offset + 1) .== space))
    let count = min(16, end - offset)
    if firstSet(isOdd) < count { return false }
    // What leads a typographic quotation mark leads dashes too.
    let mayQuote = (block .== eachByte(0x22)) .| (block .== eachByte(0xE2))
    if isWithoutQuotes, firstSet(mayQuote) < count { return false }
    offset += 16
  }
  return true
}

// MARK: - Implementation

/// Whether every blank is one space between words.
private func hasPlainBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var wasBlank = true
  for index in bytes.indices {
    let byte = bytes[index]
    let isSpace = byte == 0x20
    if isSpace && wasBlank || byte < 0x20 { return false }
    if byte == 0xC2 || byte == 0xE2 || byte == 0xE3, blankLength(bytes, at: index) > 0 {
      return false
    }
    wasBlank = isSpace
  }
  return !wasBlank || bytes.isEmpty
}

/// The bytes of the blank at a place; 0 where there is none.
private func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
  let second = place + 1 < bytes.count ? bytes[place + 1] : 0
  let third = place + 2 < bytes.count ? bytes[place + 2] : 0
  switch bytes[place] {
  case 0x09...0x0D, 0x20: return 1
  case 0xC2: return second == 0xA0 ? 2 : 0
  case 0xE2: return second == 0x80 && (0x80...0x8A ~= third || third == 0xAF) ? 3 : 0
  case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0
  default: return 0
  }
}
