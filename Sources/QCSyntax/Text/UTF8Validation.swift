/// Finds the first place where a buffer is not well-formed UTF-8.
///
/// The form tested is that of the Unicode Standard, table 3-7: no overlong form, no surrogate,
/// nothing above U+10FFFF, no sequence cut short by another byte or by the end of the buffer.
///
/// - Parameter bytes: any bytes; nothing behind the buffer is read.
/// - Returns: the offset in bytes of the first byte of the first ill-formed sequence, or nil if the
///   whole buffer is well formed.
package func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let base = bytes.baseAddress else { return nil }
  let count = bytes.count
  // The block loop looks up to three bytes back, so the first few sequences are tested one by one.
  var position = 0
  while position < count, position < 3 {
    let length = sequenceLength(base + position, available: count - position)
    if length == 0 { return position }
    position += length
  }
  while position + 32 <= count {
    if isAnySet(blockErrors(base + position) .| blockErrors(base + position + 16)) { break }
    position += 32
  }
  // Everything before `position` is well formed, but its last sequence may reach across it: the
  // rest is tested one sequence at a time from the beginning of that one.
  position = sequenceStart(base, before: position)
  while position < count {
    if base[position] < 0x80 {
      position += 1
      continue
    }
    let length = sequenceLength(base + position, available: count - position)
    if length == 0 { return position }
    position += length
  }
  return nil
}

// MARK: - Implementation

/// Flags every byte that cannot stand where it stands, given the three bytes before it.
///
/// `pointer` has at least three readable bytes before it and sixteen after it. Sixteen lanes at
/// once need no branch, which is what costs time in text with a letter beyond ASCII in every word.
@inline(__always)
private func blockErrors(_ pointer: UnsafePointer<UInt8>) -> ByteBlockMask {
  let current = loadBlock(pointer)
  let previous1 = loadBlock(pointer, -1)
  let previous2 = loadBlock(pointer, -2)
  let previous3 = loadBlock(pointer, -3)
  let isTrail = (current .>= eachByte(0x80)) .& (current .< eachByte(0xC0))
  let needsTrail =
    (previous1 .>= eachByte(0xC0)) .| (previous2 .>= eachByte(0xE0))
    .| (previous3 .>= eachByte(0xF0))
  let neverOccurs =
    (current .== eachByte(0xC0)) .| (current .== eachByte(0xC1)) .| (current .>= eachByte(0xF5))
  let afterE0 = (previous1 .== eachByte(0xE0)) .& (current .< eachByte(0xA0))
  let afterED = (previous1 .== eachByte(0xED)) .& (current .>= eachByte(0xA0))
  let afterF0 = (previous1 .== eachByte(0xF0)) .& (current .< eachByte(0x90))
  let afterF4 = (previous1 .== eachByte(0xF4)) .& (current .>= eachByte(0x90))
  return (isTrail .^ needsTrail) .| neverOccurs .| afterE0 .| afterED .| afterF0 .| afterF4
}

/// The start of the sequence that holds the byte before `position`, or `position` itself if that
/// byte ends a sequence of one byte. The bytes before `position` are well formed as far as known.
private func sequenceStart(_ base: UnsafePointer<UInt8>, before position: Int) -> Int {
  var start = position
  while start > 0, base[start - 1] & 0xC0 == 0x80, position - start < 3 { start -= 1 }
  if start > 0, base[start - 1] >= 0xC0 { return start - 1 }
  return position
}

/// The length of the well-formed sequence at `pointer`, 0 if there is none.
@inline(__always)
private func sequenceLength(_ pointer: UnsafePointer<UInt8>, available: Int) -> Int {
  let lead = pointer[0]
  if lead < 0x80 { return 1 }
  guard lead >= 0xC2, lead <= 0xF4, available >= 2 else { return 0 }
  let second = pointer[1]
  if lead < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
  var lowest: UInt8 = 0x80
  var highest: UInt8 = 0xBF
  switch lead {
  case 0xE0: lowest = 0xA0
  case 0xED: highest = 0x9F
  case 0xF0: lowest = 0x90
  case 0xF4: highest = 0x8F
  default: break
  }
  guard second >= lowest, second <= highest else { return 0 }
  guard available >= 3, pointer[2] & 0xC0 == 0x80 else { return 0 }
  if lead < 0xF0 { return 3 }
  guard available >= 4, pointer[3] & 0xC0 == 0x80 else { return 0 }
  return 4
}
