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
  var count = 0
  var last: Int?
  var offset = range.lowerBound
  let end = min(range.upperBound, bytes.count - SourceFile.padding)
  while offset < end {
    let flags = unsafeBitCast(
      loadBlock(base, offset) .== eachByte(0x0A), to: SIMD2<UInt64>.self)
    if flags[0] | flags[1] != 0 {
      // What lies behind the range does not count.
      let left = end - offset
      let low = left < 8 ? flags[0] & ((1 << UInt64(left * 8)) &- 1) : flags[0]
      let high =
        left < 8 ? 0 : left < 16 ? flags[1] & ((1 << UInt64(left * 8 - 64)) &- 1) : flags[1]
      count += (low.nonzeroBitCount + high.nonzeroBitCount) >> 3
      if high != 0 {
        last = offset + 16 - high.leadingZeroBitCount >> 3
      } else if low != 0 {
        last = offset + 8 - low.leadingZeroBitCount >> 3
      }
    }
    offset += 16
  }
  return (count, last)
}

/// Whether a part of a source is ASCII only.
package func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var index = range.lowerBound
  while index < range.upperBound {
    if bytes[index] >= 0x80 { return false }
    index += 1
  }
  return true
}
