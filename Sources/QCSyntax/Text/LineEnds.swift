/// Counts the line ends in a part of a source, sixteen bytes at a time.
///
/// - Parameters:
///   - bytes: a source, with the zero bytes behind its text.
///   - range: a part of the text.
/// - Returns: how many there are, and the place behind the last; nil where there is none.
package func lineEnds(
  in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
) -> (count: Int, last: Int?) {
  guard let base = bytes.baseAddress else { return (0, nil) }
  let end = min(range.upperBound, bytes.count - SourceFile.padding)
  var count = 0
  // A flag is a byte of ones.
  var last = SIMD2<UInt64>()
  var lastOffset = -1
  func take(_ flags: SIMD2<UInt64>, _ offset: Int) {
    if flags[0] | flags[1] == 0 { return }
    count += countSet(flags)
    last = flags
    lastOffset = offset
  }
  func flags(_ offset: Int) -> SIMD2<UInt64> {
    unsafeBitCast(loadBlock(base, offset) .== eachByte(0x0A), to: SIMD2<UInt64>.self)
  }
  var offset = range.lowerBound
  while offset + 16 <= end {
    take(flags(offset), offset)
    offset += 16
  }
  if offset < end {
    // What lies behind the range does not count.
    let left = UInt64(end - offset) * 8
    var rest = flags(offset)
    if left < 64 {
      rest = SIMD2(rest[0] & ((1 << left) &- 1), 0)
    } else {
      rest[1] &= (1 << (left - 64)) &- 1
    }
    take(rest, offset)
  }
  guard lastOffset >= 0 else { return (0, nil) }
  let behind =
    last[1] != 0
    ? 16 - last[1].leadingZeroBitCount >> 3 : 8 - last[0].leadingZeroBitCount >> 3
  return (count, lastOffset + behind)
}

/// Whether a part of a source is ASCII only.
package func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  for index in range where bytes[index] >= 0x80 { return false }
  return true
}
