import QCSyntax

/// Bytes that grow: what all outputs are written into.
package struct ByteWriter: Sendable {
  package var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  @inline(__always)
  package mutating func write(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  package mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  @inline(__always)
  package mutating func write(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  @inline(__always)
  package mutating func write(_ slice: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  package mutating func write(decimal number: Int) {
    if number < 0 {
      write(0x2D)
      return write(decimal: -number)
    }
    if number >= 10 { write(decimal: number / 10) }
    write(0x30 + UInt8(number % 10))
  }

  /// A line end and the indentation of the next line.
  @inline(__always)
  package mutating func write(lineEnd indentation: Int) {
    let blanks: StaticString = """

                                                                      \
                                                                      \

      """
    if indentation < 100 {
      write(UnsafeBufferPointer(start: blanks.utf8Start, count: indentation + 1))
    } else {
      write(0x0A)
      for _ in 0..<indentation { write(0x20) }
    }
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
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 {
        write(UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(byte)
        start = index + 1
      }
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
