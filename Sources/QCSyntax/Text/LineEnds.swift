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
