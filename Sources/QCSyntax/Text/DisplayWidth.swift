/// The number of terminal cells a text takes.
///
/// A combining mark, an invisible or a control character (line end and tabulator too) takes none,
/// a wide or fullwidth character of East Asia and an emoji two, every other character one.
///
/// - Parameter bytes: well-formed UTF-8.
package func displayWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  let count = bytes.count
  var cells = 0
  var position = 0
  while position < count {
    let byte = base[position]
    if byte < 0x80 {
      if byte >= 0x20, byte != 0x7F { cells += 1 }
      position += 1
      continue
    }
    let scalar = decodeScalar(base + position, available: count - position)
    cells += width(of: scalar.value)
    position += scalar.length
  }
  return cells
}

/// The number of characters as a person sees them: what editors and diagnostics call a column.
///
/// Combining marks, variation selectors, skin tones, other invisible characters and what a
/// zero-width joiner ties to an emoji do not count; a flag of two letters counts once. Every byte of
/// ASCII counts, a tabulator as one.
///
/// - Parameter bytes: well-formed UTF-8.
package func visibleCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  let count = bytes.count
  var characters = 0
  var position = 0
  while position + 17 <= count {
    let block = loadBlock(base, position)
    let next = loadBlock(base, position + 1)
    if isAnySet(leadsBeyondLatin(block, next) .| leadsInvisible(block, next)) { break }
    characters += countSet(leadsCharacter(block))
    position += 16
  }
  var isJoined = false
  var isHalfFlag = false
  while position < count {
    let byte = base[position]
    if byte < 0x80 {
      characters += 1
      position += 1
      isJoined = false
      isHalfFlag = false
      continue
    }
    // The block loop may have stopped inside a sequence whose lead it has counted.
    if byte & 0xC0 == 0x80 {
      position += 1
      continue
    }
    let scalar = decodeScalar(base + position, available: count - position)
    position += scalar.length
    if scalar.value == 0x200D {
      isJoined = true
      continue
    }
    let isRegional = scalar.value >= 0x1F1E6 && scalar.value <= 0x1F1FF
    let isSkinTone = scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF
    let continues =
      isJoined && scalar.value >= 0x2190 || isRegional && isHalfFlag
      || isSkinTone
        && characters > 0
    isJoined = isJoined && width(of: scalar.value) == 0
    if continues || width(of: scalar.value) == 0 {
      if isRegional { isHalfFlag = false }
      continue
    }
    isHalfFlag = isRegional
    characters += 1
  }
  return characters
}

/// The length of a text in UTF-16 code units, which editors count in.
///
/// - Parameter bytes: well-formed UTF-8.
package func utf16Length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  let count = bytes.count
  var units = 0
  var position = 0
  while position + 16 <= count {
    let block = loadBlock(base, position)
    units += countSet(leadsCharacter(block)) + countSet(block .>= eachByte(0xF0))
    position += 16
  }
  while position < count {
    if base[position] & 0xC0 != 0x80 { units += base[position] >= 0xF0 ? 2 : 1 }
    position += 1
  }
  return units
}

// MARK: - Implementation

/// Flags every byte that begins a character.
@inline(__always)
private func leadsCharacter(_ block: ByteBlock) -> ByteBlockMask {
  (block .< eachByte(0x80)) .| (block .>= eachByte(0xC0))
}

/// Flags every byte that leads an invisible character of Latin: a control of U+0080...U+009F or the
/// soft hyphen. `next` is the block one byte further on.
@inline(__always)
private func leadsInvisible(_ block: ByteBlock, _ next: ByteBlock) -> ByteBlockMask {
  (block .== eachByte(0xC2)) .& ((next .< eachByte(0xA0)) .| (next .== eachByte(0xAD)))
}

/// The cells of one character beyond ASCII.
private func width(of scalar: UInt32) -> Int {
  if scalar >= 0xC0, scalar < 0x300 { return 1 }
  if scalar >= 0x1E00, scalar < 0x1F00 { return 1 }
  return Int(runValue(of: scalar, shift: 2, in: DisplayWidthTables.runs))
}
