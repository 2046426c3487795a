/// Sixteen bytes looked at together: what the fast paths over text are made of.
///
/// All operators used on it are those of the concrete vector type; the generic ones are not
/// specialised and cost a hundredfold.
@usableFromInline package typealias ByteBlock = SIMD16<UInt8>

/// One flag per byte of a `ByteBlock`.
@usableFromInline package typealias ByteBlockMask = SIMDMask<SIMD16<Int8>>

/// The sixteen bytes at `pointer + offset`, which need not be aligned.
@inlinable @inline(__always)
package func loadBlock(_ pointer: UnsafePointer<UInt8>, _ offset: Int = 0) -> ByteBlock {
  (UnsafeRawPointer(pointer) + offset).loadUnaligned(as: ByteBlock.self)
}

/// Stores sixteen bytes, which need not be aligned.
@inlinable @inline(__always)
package func storeBlock(_ block: ByteBlock, _ pointer: UnsafeMutablePointer<UInt8>) {
  UnsafeMutableRawPointer(pointer).storeBytes(of: block, as: ByteBlock.self)
}

/// Copies in whole blocks: up to sixteen bytes behind the last are read and written too.
@inlinable @inline(__always)
package func copyBlocks(
  from source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>
) {
  var offset = 0
  repeat {
    storeBlock(loadBlock(source, offset), target + offset)
    offset &+= 16
  } while offset < count
}

/// A hash of bytes as they are, eight at a time: for telling texts apart within one run. Nothing
/// behind the bytes is read.
package func hashOfBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
  var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
  var offset = 0
  func take(_ word: UInt64) {
    hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 29
  }
  while offset + 8 <= bytes.count {
    take(base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += 8
  }
  if offset < bytes.count {
    var rest: UInt64 = 0
    for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
    take(rest)
  }
  return hash
}

/// Whether sixteen bytes are without control bytes and without the signs of ASCII that may be markup:
/// `#`, `&`, `*`, `<`, `=`, `>`, `[` to `` ` ``, `|`, `}` and `~`.
package func hasPlainBlock(_ pointer: UnsafePointer<UInt8>, _ offset: Int) -> Bool {
  let block = loadBlock(pointer, offset)
  let low = (block .< eachByte(0x20)) .| (block .== eachByte(0x23)) .| (block .== eachByte(0x26))
  let middle = (block .== eachByte(0x2A)) .| ((block &- eachByte(0x3C)) .< eachByte(3))
  let high =
    ((block &- eachByte(0x5B)) .< eachByte(6)) .| ((block &- eachByte(0x7C)) .< eachByte(3))
  return !isAnySet(low .| middle .| high)
}

/// A block of sixteen times the same byte.
@inlinable @inline(__always)
package func eachByte(_ byte: UInt8) -> ByteBlock { ByteBlock(repeating: byte) }

/// Whether any flag is set.
@inlinable @inline(__always)
package func isAnySet(_ mask: ByteBlockMask) -> Bool {
  let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  return halves[0] | halves[1] != 0
}

/// The place of the first flag that is set; 16 where none is.
@inline(__always)
func firstSet(_ mask: ByteBlockMask) -> Int {
  let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  if halves[0] != 0 { return halves[0].trailingZeroBitCount &>> 3 }
  return 8 &+ (halves[1].trailingZeroBitCount &>> 3)
}

/// Whether a byte stands anywhere in a buffer.
func holds(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = bytes.baseAddress else { return false }
  var position = 0
  while position + 16 <= bytes.count {
    if isAnySet(loadBlock(base, position) .== eachByte(byte)) { return true }
    position += 16
  }
  while position < bytes.count {
    if base[position] == byte { return true }
    position += 1
  }
  return false
}

/// The number of flags that are set.
@inline(__always)
func countSet(_ mask: ByteBlockMask) -> Int {
  countSet(unsafeBitCast(mask, to: SIMD2<UInt64>.self))
}

/// The number of bytes of ones, where all others are zero. The sum of the bytes comes from one
/// multiplication: counting bits takes a dozen steps on processors of the oldest kind.
@inline(__always)
func countSet(_ halves: SIMD2<UInt64>) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  return Int(truncatingIfNeeded: ((halves[0] & ones &+ halves[1] & ones) &* ones) &>> 56)
}

/// Flags every byte that leads a character beyond ASCII and precomposed Latin (U+0080...U+02FF,
/// U+1E00...U+1EFF), where all characters are starters one cell wide.
///
/// `next` is the block one byte further on.
@inline(__always)
func leadsBeyondLatin(_ block: ByteBlock, _ next: ByteBlock) -> ByteBlockMask {
  let isExtended =
    (block .== eachByte(0xE1)) .& (next .>= eachByte(0xB8)) .& (next .<= eachByte(0xBB))
  return (block .>= eachByte(0xCC)) .& .!isExtended
}

/// One character of a buffer: its scalar value and the number of bytes it takes.
struct DecodedScalar {
  var value: UInt32
  var length: Int
}

/// Decodes the character at the front of well-formed UTF-8.
///
/// In a buffer that is not well formed the value is U+FFFD and the length 1, so that a caller
/// always advances and never reads behind `available` bytes.
@inline(__always)
func decodeScalar(_ pointer: UnsafePointer<UInt8>, available: Int) -> DecodedScalar {
  let lead = UInt32(pointer[0])
  if lead < 0x80 { return DecodedScalar(value: lead, length: 1) }
  if lead >= 0xC2, lead < 0xE0, available >= 2 {
    return DecodedScalar(value: (lead & 0x1F) << 6 | UInt32(pointer[1] & 0x3F), length: 2)
  }
  if lead >= 0xE0, lead < 0xF0, available >= 3 {
    let tail = UInt32(pointer[1] & 0x3F) << 6 | UInt32(pointer[2] & 0x3F)
    return DecodedScalar(value: (lead & 0x0F) << 12 | tail, length: 3)
  }
  if lead >= 0xF0, lead < 0xF5, available >= 4 {
    let middle = UInt32(pointer[1] & 0x3F) << 12 | UInt32(pointer[2] & 0x3F) << 6
    return DecodedScalar(
      value: (lead & 0x07) << 18 | middle | UInt32(pointer[3] & 0x3F), length: 4)
  }
  return DecodedScalar(value: 0xFFFD, length: 1)
}

/// Writes `scalar` as UTF-8 at `pointer`, which has room for four bytes; gives the number written.
@inline(__always)
func encodeScalar(_ scalar: UInt32, at pointer: UnsafeMutablePointer<UInt8>) -> Int {
  if scalar < 0x80 {
    pointer[0] = UInt8(truncatingIfNeeded: scalar)
    return 1
  }
  if scalar < 0x800 {
    pointer[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    pointer[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    return 2
  }
  if scalar < 0x10000 {
    pointer[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    pointer[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    pointer[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    return 3
  }
  pointer[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18 & 0x07)
  pointer[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
  pointer[2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
  pointer[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
  return 4
}

/// Appends `scalar` to `output` as UTF-8.
func appendScalar(_ scalar: UInt32, to output: inout [UInt8]) {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
    guard let base = buffer.baseAddress else { return }
    let length = encodeScalar(scalar, at: base)
    output.append(contentsOf: UnsafeBufferPointer(start: base, count: length))
  }
}
