/// JSON strings (RFC 8259, section 7) from places in a source: UTF-8 as it is; quote, backslash and
/// control bytes escaped.
extension RawWriter {
  /// The bytes of a place between quotes.
  package mutating func write(quoted range: SourceRange, of source: UnsafeBufferPointer<UInt8>) {
    write(0x22)
    if let start = RawWriter.padded(range, source) {
      write(escaped: start, count: Int(range.end - range.start))
    } else {
      write(escaped: Array(source[range.bounds.clamped(to: 0..<source.count)]))
    }
    write(0x22)
  }

  /// The words of a place between quotes, with one blank between them however they are laid out.
  package mutating func write(
    quotedWords range: SourceRange, of source: UnsafeBufferPointer<UInt8>
  ) {
    write(0x22)
    if let start = RawWriter.padded(range, source),
      write(plainWords: start, Int(range.end - range.start))
    {
      return write(0x22)
    }
    let words = UnsafeBufferPointer(rebasing: source[range.bounds.clamped(to: 0..<source.count)])
    write(escaped: collapsedBlanks(words) ?? Array(words))
    write(0x22)
  }

  // MARK: - Implementation

  /// Where a range begins, if the bytes of a last block may be read behind it, as in every
  /// ``SourceFile``; nil for any other range.
  @inline(__always)
  private static func padded(
    _ range: SourceRange, _ source: UnsafeBufferPointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard range.start <= range.end, Int(range.end) + 16 <= source.count else { return nil }
    return source.baseAddress.map { $0 + Int(range.start) }
  }

  private mutating func write(escaped bytes: [UInt8]) {
    let padded = bytes + [UInt8](repeating: 0, count: 16)
    padded.withUnsafeBufferPointer {
      if let base = $0.baseAddress { write(escaped: base, count: bytes.count) }
    }
  }

  /// Copies a block and looks in it for what must be escaped, at once.
  private mutating func write(escaped start: UnsafePointer<UInt8>, count: Int) {
    makeRoom(count)
    var offset = 0
    while offset < count {
      let block = loadBlock(start, offset)
      storeBlock(block, next)
      let plain = firstSet(isEscaped(block))
      let left = count - offset
      if plain >= left {
        next += left
        return
      }
      next += plain
      offset += plain
      if plain < 16 {
        makeRoom(6 + count - offset)
        escape(start[offset])
        offset += 1
      }
    }
  }

  /// Copies words as they are; false, and nothing is written, where they are not plain: escaped, or
  /// with another blank than one space between two words.
  private mutating func write(plainWords start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count > 0 else { return true }
    guard start[0] != 0x20, start[count - 1] != 0x20 else { return false }
    makeRoom(count)
    var offset = 0
    while offset < count {
      let block = loadBlock(start, offset)
      storeBlock(block, next + offset)
      let space = eachByte(0x20)
      // What leads a no-break or a typographic blank is looked at the long way. The byte behind the
      // last one of the words is no second space: that one would be the last of them.
      let isOdd =
        isEscaped(block) .| (block .== eachByte(0xC2)) .| ((block | eachByte(1)) .== eachByte(0xE3))
        .| ((block .== space) .& (loadBlock(start, offset + 1) .== space))
      if firstSet(isOdd) < min(16, count - offset) { return false }
      offset += 16
    }
    next += count
    return true
  }

  /// Flags what stands behind a backslash in JSON.
  @inline(__always)
  private func isEscaped(_ block: ByteBlock) -> ByteBlockMask {
    (block .< eachByte(0x20)) .| (block .== eachByte(0x22)) .| (block .== eachByte(0x5C))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: write("\\n")
    case 0x09: write("\\t")
    case 0x0D: write("\\r")
    case 0x22: write("\\\"")
    case 0x5C: write("\\\\")
    default:
      write("\\u00")
      for digit in [byte >> 4, byte & 15] { write(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }
}
