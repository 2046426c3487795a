import QCSyntax

/// What outputs are written into. The two kinds share the forms of writing below.
package protocol ByteSink {
  mutating func write(_ byte: UInt8)
  mutating func write(_ slice: UnsafeBufferPointer<UInt8>)
}

/// Bytes that grow, as an array: for outputs that look back at what they wrote.
package struct ByteWriter: ByteSink, Sendable {
  package var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  @inline(__always)
  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  @inline(__always)
  package mutating func write(_ slice: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: slice)
  }
}

extension RawWriter: ByteSink {}

extension ByteSink {
  @inline(__always)
  package mutating func write(_ text: StaticString) {
    write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A literal is a `StaticString`: it costs a copy of its bytes and nothing else.
  @_disfavoredOverload
  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  @inline(__always)
  package mutating func write(_ slice: ArraySlice<UInt8>) {
    slice.withUnsafeBufferPointer { write($0) }
  }

  @inline(__always)
  package mutating func write(_ array: [UInt8]) {
    array.withUnsafeBufferPointer { write($0) }
  }

  package mutating func write(decimal number: Int) {
    if number < 0 {
      write(0x2D)
      return write(decimal: -number)
    }
    if number >= 10 { write(decimal: number / 10) }
    write(0x30 + UInt8(number % 10))
  }

  /// A number in thousandths, without trailing zeros.
  package mutating func write(thousandths number: Int) {
    write(decimal: number / 1000)
    let rest = number % 1000
    guard rest != 0 else { return }
    write(0x2E)
    write(0x30 + UInt8(rest / 100))
    if rest % 100 != 0 { write(0x30 + UInt8(rest / 10 % 10)) }
    if rest % 10 != 0 { write(0x30 + UInt8(rest % 10)) }
  }

  /// A JSON string (RFC 8259): UTF-8 as it is; quote, backslash and control bytes escaped.
  @inline(__always)
  package mutating func write(json text: UnsafeBufferPointer<UInt8>) {
    write(0x22)
    var start = 0
    var index = 0
    while true {
      index = plainEnd(text, from: index)
      if index >= text.count { break }
      write(UnsafeBufferPointer(rebasing: text[start..<index]))
      escape(text[index])
      index += 1
      start = index
    }
    write(start == 0 ? text : UnsafeBufferPointer(rebasing: text[start...]))
    write(0x22)
  }

  package mutating func write(json text: String) {
    var text = text
    text.withUTF8 { write(json: $0) }
  }

  private mutating func escape(_ byte: UInt8) {
    write(0x5C)
    switch byte {
    case 0x0A: write(0x6E)
    case 0x09: write(0x74)
    case 0x0D: write(0x72)
    case 0x22, 0x5C: write(byte)
    default:
      write("u00")
      let digits: StaticString = "0123456789abcdef"
      write(digits.utf8Start[Int(byte >> 4)])
      write(digits.utf8Start[Int(byte & 15)])
    }
  }
}

/// The first byte from `start` on that JSON escapes, eight at a time; `count` when there is none.
@inline(__always)
private func plainEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  guard let base = UnsafeRawPointer(text.baseAddress) else { return text.count }
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  var index = start
  while index + 8 <= text.count {
    let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    // A byte below 0x20, equal to a quote or to a backslash sets its high bit.
    let found =
      ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash)
      & highs
    if found != 0 { break }
    index += 8
  }
  while index < text.count {
    let byte = text[index]
    if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
    index += 1
  }
  return index
}
