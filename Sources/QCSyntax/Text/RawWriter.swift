/// Bytes that grow in memory of their own: what JSON is written into.
///
/// An array checks for each small piece whether it is alone and has room; here a piece costs one
/// comparison and its stores. Sixteen bytes behind the end of the room belong to it too, so that
/// pieces are copied in whole blocks, the last of which may reach over its end.
@usableFromInline
package struct RawWriter {
  /// The memory. Copies of a writer share it, and what one writes another overwrites or, where it had
  /// to grow, no longer finds: whoever lends a writer takes it back before he writes on.
  @usableFromInline
  final class Memory {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    var capacity: Int

    init(capacity: Int) {
      start = .allocate(capacity: capacity + RawWriter.slack)
      self.capacity = capacity
    }

    deinit { start.deallocate() }
  }

  /// What may be written over behind `end`.
  static let slack = 16

  @usableFromInline let memory: Memory
  @usableFromInline var next: UnsafeMutablePointer<UInt8>
  @usableFromInline var end: UnsafeMutablePointer<UInt8>

  package init(capacity: Int = 1 << 14) {
    memory = Memory(capacity: capacity)
    next = memory.start
    end = memory.start + capacity
  }

  /// The number of bytes written.
  package var count: Int { next - memory.start }

  package mutating func removeAll() { next = memory.start }

  /// Calls `body` with what was written; the bytes are valid in the call only.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: memory.start, count: count))
  }

  /// Makes room for at least `capacity` bytes in all. Memory that is never written costs nothing,
  /// growing step by step costs every page twice.
  package mutating func reserve(_ capacity: Int) {
    if capacity > memory.capacity { grow(capacity - count) }
  }

  /// Makes room for `wanted` more bytes.
  @inlinable @inline(__always)
  mutating func makeRoom(_ wanted: Int) {
    if end - next < wanted { grow(wanted) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ wanted: Int) {
    let used = count
    let capacity = max(memory.capacity * 2, used + wanted)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + RawWriter.slack)
    larger.update(from: memory.start, count: used)
    memory.start.deallocate()
    memory.start = larger
    memory.capacity = capacity
    next = larger + used
    end = larger + capacity
  }
}

extension RawWriter {
  @inlinable @inline(__always)
  package mutating func write(_ byte: UInt8) {
    makeRoom(1)
    next.pointee = byte
    next += 1
  }

  /// A literal: its length is known where it stands, so that it becomes a few stores.
  @inlinable @inline(__always)
  package mutating func write(_ text: StaticString) {
    write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inlinable @inline(__always)
  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    makeRoom(bytes.count)
    UnsafeMutableRawPointer(next).copyMemory(from: base, byteCount: bytes.count)
    next += bytes.count
  }

  /// Bytes behind which sixteen more may be read: copied in whole blocks.
  @inlinable @inline(__always)
  package mutating func write(padded start: UnsafePointer<UInt8>, count: Int) {
    makeRoom(count)
    copyBlocks(from: start, count: count, to: next)
    next += count
  }

  /// The same of a buffer.
  @inlinable @inline(__always)
  package mutating func write(padded bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { write(padded: start, count: bytes.count) }
  }

  /// A line end and the indentation of the next line.
  @inlinable @inline(__always)
  package mutating func write(lineEnd indentation: Int) {
    makeRoom(indentation + 1)
    next.pointee = 0x0A
    writeBlanks(indentation)
  }

  /// A member's key, with its quotes and colon, on a line of its own; behind a comma unless it is the
  /// first. A block behind the key may be read.
  @inlinable @inline(__always)
  package mutating func write(
    member key: UnsafeBufferPointer<UInt8>, indentation: Int, isFirst: Bool
  ) {
    guard let start = key.baseAddress else { return }
    makeRoom(indentation &+ key.count &+ 2)
    next.pointee = 0x2C
    if !isFirst { next += 1 }
    next.pointee = 0x0A
    writeBlanks(indentation)
    copyBlocks(from: start, count: key.count, to: next)
    next += key.count
  }

  /// Goes behind the line end that was stored last and the blanks of an indentation.
  @inlinable @inline(__always)
  mutating func writeBlanks(_ indentation: Int) {
    var written = 1
    repeat {
      storeBlock(ByteBlock(repeating: 0x20), next + written)
      written &+= 16
    } while written <= indentation
    next += indentation + 1
  }

  /// A whole number.
  @inlinable @inline(__always)
  package mutating func write(decimal number: Int) {
    if 0..<10 ~= number {
      write(0x30 + UInt8(truncatingIfNeeded: number))
    } else {
      write(decimal: number, digits: 1)
    }
  }

  /// A whole number, filled with zeros to `digits`, at most eight.
  @usableFromInline
  package mutating func write(decimal number: Int, digits: Int) {
    if number < 0 { write(0x2D) }
    var rest = number.magnitude
    if rest >= 100_000_000 {
      write(decimal: Int(rest / 100_000_000), digits: 1)
      return write(decimal: Int(rest % 100_000_000), digits: 8)
    }
    // The first digit comes to lie in the lowest byte, which is stored first.
    var bytes: UInt64 = 0
    var count = 0
    repeat {
      bytes = bytes &<< 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0 || count < digits
    makeRoom(8)
    UnsafeMutableRawPointer(next).storeBytes(of: bytes.littleEndian, as: UInt64.self)
    next += count
  }
}
