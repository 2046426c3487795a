/// Whether a text is certainly well-formed UTF-8, in normalisation form C and without a hidden
/// character: all that loading asks, answered in one pass.
///
/// True for what Vietnamese and English drafters write: printable ASCII with tabulators and line
/// ends, precomposed Latin letters, signs such as `§` and `°`, typographic quotes, dashes and dots.
/// False means only that ``firstInvalidUTF8(_:)``, ``firstForbiddenCharacter(_:)`` and
/// ``isCertainlyNFC(_:)`` have to look.
///
/// - Parameter bytes: any bytes; nothing behind the buffer is read.
package func isCertainlyClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = bytes.baseAddress else { return true }
  let count = bytes.count
  // Each block is looked at with the two bytes before it: the first has none, and the last is never
  // full, so that a character cut short by the end stands before a blank.
  if hasDoubts(copyOf: base, from: 0, to: min(16, count)) { return false }
  var position = 16
  while position + 32 <= count {
    let here = base + position
    if isAnySet(doubts(here, isPlain: true) .| doubts(here + 16, isPlain: true)),
      isAnySet(doubts(here, isPlain: false) .| doubts(here + 16, isPlain: false))
    {
      return false
    }
    position += 32
  }
  if position + 16 <= count {
    if hasDoubts(copyOf: base, from: position, to: position + 16) { return false }
    position += 16
  }
  return !hasDoubts(copyOf: base, from: min(position, count), to: count)
}

// MARK: - Implementation

/// Looks at up to sixteen bytes between blanks, with the two bytes that stand before them.
private func hasDoubts(copyOf base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
    buffer.initialize(repeating: 0x20)
    guard let copy = buffer.baseAddress else { return true }
    for index in max(0, start - 2)..<end { copy[index - start + 2] = base[index] }
    return isAnySet(doubts(copy + 2, isPlain: false))
  }
}

/// Flags every byte that is not certainly right where it stands, given the two bytes before it.
/// `pointer` has two readable bytes before it and sixteen behind it. With `isPlain` the signs that
/// begin with C2 and E2 are flagged too: most blocks hold none of them.
@inline(__always)
private func doubts(_ pointer: UnsafePointer<UInt8>, isPlain: Bool) -> ByteBlockMask {
  let current = loadBlock(pointer)
  let previous = loadBlock(pointer, -1)
  let beforePrevious = loadBlock(pointer, -2)
  // As signed numbers 80...BF are the least, and those beyond ASCII negative.
  let signed = unsafeBitCast(current, to: SIMD16<Int8>.self)
  let isTrail = signed .< SIMD16<Int8>(repeating: -0x40)
  let isPrintable =
    (signed .> SIMD16<Int8>(repeating: 0x1F)) .& (current .!= eachByte(0x7F))
  // Letters of two bytes begin with C3...CB, those of three with E1.
  let isStart =
    isPrintable .| (current .== eachByte(0x0A)) .| (current .== eachByte(0x09))
    .| (current .== eachByte(0x0D)) .| isWithin(current, 0xC3, 0xCB)
    .| (current .== eachByte(0xE1))
  let isInLetter =
    isWithin(previous, 0xC3, 0xCB) .| (previous .== eachByte(0xE1))
    .| (beforePrevious .== eachByte(0xE1))
  // Of E1 only U+1E00...U+1EFF.
  let isNotVietnamese =
    (previous .== eachByte(0xE1)) .& ((current & eachByte(0xFC)) .!= eachByte(0xB8))
  if isPlain { return (isTrail .^ isInLetter) .| .!(isTrail .| isStart) .| isNotVietnamese }
  let isSign = (current .== eachByte(0xC2)) .| (current .== eachByte(0xE2))
  let isInSign =
    (previous .== eachByte(0xC2)) .| (previous .== eachByte(0xE2))
    .| (beforePrevious .== eachByte(0xE2))
  // U+0080...U+009F are controls, U+00AD is a hidden hyphen.
  let isLatinControl =
    (previous .== eachByte(0xC2))
    .& ((signed .< SIMD16<Int8>(repeating: -0x60)) .| (current .== eachByte(0xAD)))
  // Of E2 only U+2010...U+2027.
  let isOtherSign =
    ((previous .== eachByte(0xE2)) .& (current .!= eachByte(0x80)))
    .| ((beforePrevious .== eachByte(0xE2)) .& .!isWithin(current, 0x90, 0xA7))
  return (isTrail .^ (isInLetter .| isInSign)) .| .!(isTrail .| isStart .| isSign)
    .| isNotVietnamese .| isLatinControl .| isOtherSign
}

@inline(__always)
private func isWithin(_ block: ByteBlock, _ first: UInt8, _ last: UInt8) -> ByteBlockMask {
  (block &- eachByte(first)) .<= eachByte(last - first)
}
