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
