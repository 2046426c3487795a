/// The number of line ends in a part of a source, sixteen bytes at a time.
///
/// - Parameters:
///   - bytes: a source, with the zero bytes behind its text.
///   - range: a part of the text.
package func lineEnds(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  let end = min(range.upperBound, bytes.count - SourceFile.padding)
  var offset = range.lowerBound
  var count = 0
  while offset + 16 <= end {
    // A lane counts as far as 255.
    var sums = ByteBlock()
    let stop = min(end - 16, offset + 254 * 16)
    repeat {
      let flags = loadBlock(base, offset) .== eachByte(0x0A)
      sums &-= unsafeBitCast(flags, to: ByteBlock.self)
      offset += 16
    } while offset <= stop
    count += sumOfBytes(sums)
  }
  if offset < end {
    // What lies behind the range does not count.
    let isInside = lanes .< eachByte(UInt8(truncatingIfNeeded: end - offset))
    count += countSet((loadBlock(base, offset) .== eachByte(0x0A)) .& isInside)
  }
  return count
}

/// Appends the places behind the line ends in a part of a source.
package func appendLineStarts(
  in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to starts: inout [Int]
) {
  guard let base = bytes.baseAddress else { return }
  let end = min(range.upperBound, bytes.count - SourceFile.padding)
  for offset in stride(from: range.lowerBound, to: end, by: 16) {
    let flags = unsafeBitCast(
      loadBlock(base, offset) .== eachByte(0x0A), to: SIMD2<UInt64>.self)
    for half in 0..<2 where flags[half] != 0 {
      // One bit for each byte.
      var bits = flags[half] & 0x0101_0101_0101_0101
      while bits != 0 {
        let place = offset + half * 8 + bits.trailingZeroBitCount >> 3
        if place < end { starts.append(place + 1) }
        bits &= bits &- 1
      }
    }
  }
}

// MARK: - Implementation

private let lanes = ByteBlock(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

@inline(__always)
private func sumOfBytes(_ block: ByteBlock) -> Int {
  let low: UInt64 = 0x00FF_00FF_00FF_00FF
  let halves = unsafeBitCast(block, to: SIMD2<UInt64>.self)
  let pairs =
    (halves[0] & low) &+ (halves[0] &>> 8 & low) &+ (halves[1] & low) &+ (halves[1] &>> 8 & low)
  return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
}
