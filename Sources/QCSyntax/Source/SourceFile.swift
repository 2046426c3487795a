/// The text of one file: its name for people, and its bytes, which are valid UTF-8 in NFC with no
/// byte order mark. Sixteen zero bytes stand behind the text, so that loops may end on a NUL and
/// sixteen bytes may be loaded together wherever the first of them is in the text or at its end.
package struct SourceFile: Sendable {
  /// The path as the user wrote it, with `/` between folders.
  package let name: String
  /// The text and its zero bytes.
  package let storage: [UInt8]
  /// The number of bytes of the text.
  package let count: Int

  package static let padding = 16
  /// How far back a line's beginning is looked for; findings on a longer line are told apart.
  private static let longestLookBack = 4096

  /// Takes bytes that are already padded: `storage.count == count + SourceFile.padding`.
  package init(name: String, padded storage: [UInt8], count: Int) {
    // What reads the text without tests of bounds relies on it.
    precondition(storage.count == count + SourceFile.padding, "no zero bytes behind the text")
    self.name = name
    self.storage = storage
    self.count = count
  }

  package init(name: String, text: String) {
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: SourceFile.padding))
    self.init(name: name, padded: bytes, count: count)
  }

  /// The bytes of a range, for words that people read.
  package func string(_ range: SourceRange) -> String {
    let lower = min(Int(range.start), count)
    let upper = min(max(Int(range.end), lower), count)
    return String(decoding: storage[lower..<upper], as: UTF8.self)
  }

  /// The words of a range with one blank between them: how a name reads however it is laid out.
  package func words(_ range: SourceRange) -> String {
    let bounds = range.bounds.clamped(to: 0..<count)
    let words = storage.withUnsafeBufferPointer {
      collapsedBlanks(UnsafeBufferPointer(rebasing: $0[bounds]))
    }
    return words.map { String(decoding: $0, as: UTF8.self) } ?? string(range)
  }

  /// The offset of the first byte of the line that holds an offset.
  package func lineStart(_ offset: Int) -> Int {
    var index = min(offset, count)
    let limit = max(0, index - SourceFile.longestLookBack)
    while index > limit, storage[index - 1] != 0x0A { index -= 1 }
    return index
  }

  /// The line of an offset, from 1. Counts from the beginning: for places that few people see.
  package func line(at offset: Int) -> Int {
    storage.withUnsafeBufferPointer { bytes in
      var line = 1
      for index in 0..<min(max(offset, 0), count) where bytes[index] == 0x0A { line += 1 }
      return line
    }
  }

  /// The end of the visible text in `start..<end`: `end` less the blanks before it.
  package func visibleEnd(from start: Int, to end: Int) -> Int {
    storage.withUnsafeBufferPointer { visibleEndOfText($0, from: start, to: end) }
  }
}

/// A run of bytes in a source text, `start` included, `end` not.
@usableFromInline
package struct SourceRange: Sendable, Equatable, Hashable {
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32

  @inlinable
  @inline(__always)
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  @inlinable package var isEmpty: Bool { start == end }
  @inlinable package var bounds: Range<Int> { Int(start)..<Int(end) }
}

/// See ``SourceFile/visibleEnd(from:to:)``; for loops that hold the buffer already. In sight of the
/// other targets: every range of the model ends with it.
@inlinable
@inline(__always)
package func visibleEndOfText(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
  var position = end
  // Values stand in columns: blanks are many, and nearly all are plain.
  while position >= 8 {
    let blanks = plainBlanks(bytes, before: position)
    position -= blanks
    if blanks < 8 { break }
  }
  if position <= start { return start }
  let last = bytes[position - 1]
  if last > 0x20, last < 0x80 { return position }
  if last >= 0x80, position >= 2, bytes[position - 2] != 0xC2, bytes[position - 2] != 0x80 {
    return position
  }
  return visibleEndBeforeOddBlanks(bytes, from: start, to: position)
}

/// How many of the eight bytes before `position`, which are there, are blanks, counted from the last.
@inlinable
@inline(__always)
package func plainBlanks(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position - 8, as: UInt64.self)
  return (UInt64(littleEndian: word) ^ 0x2020_2020_2020_2020).leadingZeroBitCount >> 3
}

/// ``visibleEndOfText(_:from:to:)`` where a tab, the CR of a line end or an odd blank may stand.
@usableFromInline
func visibleEndBeforeOddBlanks(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
  var position = end
  while position > start {
    let byte = bytes[position - 1]
    if byte == 0x20 || byte == 0x09 || byte == 0x0D {
      position -= 1
    } else if byte >= 0x80, let length = blankLengthBefore(bytes, position, start) {
      position -= length
    } else {
      break
    }
  }
  return position
}

/// The length of an odd blank (no-break space, typographic spaces, ideographic space) that ends
/// before `position`, or nil. Their last byte but one is C2 or 80.
private func blankLengthBefore(
  _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ start: Int
) -> Int? {
  if position - 2 >= start, bytes[position - 2] == 0xC2, bytes[position - 1] == 0xA0 { return 2 }
  guard position - 3 >= start else { return nil }
  let first = bytes[position - 3]
  let second = bytes[position - 2]
  let third = bytes[position - 1]
  if first == 0xE2, second == 0x80, third <= 0x8A || third == 0xAF { return 3 }
  if first == 0xE3, second == 0x80, third == 0x80 { return 3 }
  return nil
}
