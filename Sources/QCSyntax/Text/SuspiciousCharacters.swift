/// Finds the first character that would let a reader see another text than the compiler.
///
/// These are the bidirectional controls (U+061C, U+200E, U+200F, U+202A...U+202E,
/// U+2066...U+2069), invisible characters (U+00AD, U+200B...U+200D, U+2060...U+2064, U+FEFF but at
/// the very start), the controls of C0 but tabulator and line ends, DEL, those of C1, and the line
/// and paragraph separators U+2028 and U+2029.
///
/// - Parameter bytes: well-formed UTF-8.
/// - Returns: where the character stands and how many bytes it takes, its scalar value; nil if
///   there is none.
package func firstForbiddenCharacter(
  _ bytes: UnsafeBufferPointer<UInt8>
) -> (offset: Int, length: Int, scalar: UInt32)? {
  guard let base = bytes.baseAddress else { return nil }
  let count = bytes.count
  var position = 0
  while position < count {
    while position + 17 <= count {
      let block = loadBlock(base, position)
      if isAnySet(mayBeForbidden(block, loadBlock(base, position + 1))) { break }
      position += 16
    }
    let end = min(count, position + 16)
    while position < end {
      let byte = base[position]
      if isAllowedASCII(byte) || (byte >= 0x80 && !leadsForbidden(byte)) {
        position += 1
        continue
      }
      let scalar = decodeScalar(base + position, available: count - position)
      if isForbidden(scalar.value), scalar.value != 0xFEFF || position > 0 {
        return (position, scalar.length, scalar.value)
      }
      position += scalar.length
    }
  }
  return nil
}

// MARK: - Implementation

/// Flags what may begin a forbidden character; `next` is the block one byte further on.
@inline(__always)
private func mayBeForbidden(_ block: ByteBlock, _ next: ByteBlock) -> ByteBlockMask {
  let isBlank =
    (block .== eachByte(0x09)) .| (block .== eachByte(0x0A)) .| (block .== eachByte(0x0D))
  let isControl = (block .< eachByte(0x20)) .& .!isBlank
  // Quotation marks and dashes (0xE2 0x80) pass here and are told apart afterwards.
  let isPunctuation = (block .== eachByte(0xE2)) .& (next .<= eachByte(0x81))
  let isLatin = (block .== eachByte(0xC2)) .& (next .<= eachByte(0xAD))
  let isOther =
    (block .== eachByte(0xD8)) .| (block .== eachByte(0xEF)) .| (block .== eachByte(0x7F))
  return isControl .| isPunctuation .| isLatin .| isOther
}

@inline(__always)
private func isAllowedASCII(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0D
}

@inline(__always)
private func leadsForbidden(_ byte: UInt8) -> Bool {
  byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
}

/// The list itself; line ends and tabulator are not asked about.
private func isForbidden(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064,
    0x2066...0x2069, 0xFEFF:
    true
  default: false
  }
}
