import QCSyntax

/// The bytes of a layout in the making. The memory is kept from text to text.
///
/// An array would be asked with every stroke whether it is shared and how long it is: a layout
/// consists of pieces of a few bytes, and that cost more than the bytes.
final class OutputBuffer {
  private(set) var count = 0
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// Whole blocks are stored; what they hold behind the last byte is written over or never read.
  private static let block = 16

  init() {
    capacity = 4096
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// What was written. Valid until more is: no caller keeps it.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  var last: UInt8? { count > 0 ? base[count - 1] : nil }

  func removeAll() { count = 0 }

  /// Takes back what was written behind a place.
  func truncate(to place: Int) { count = min(count, place) }

  /// What was written, and the zero bytes that a source has behind it.
  func padded() -> [UInt8] {
    Array(unsafeUninitializedCapacity: count + SourceFile.padding) { buffer, length in
      guard let target = buffer.baseAddress else { return }
      target.update(from: base, count: count)
      (target + count).update(repeating: 0, count: SourceFile.padding)
      length = count + SourceFile.padding
    }
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  func append(_ byte: UInt8, times: Int) {
    guard times > 0 else { return }
    reserve(times)
    for place in stride(from: 0, to: times, by: OutputBuffer.block) {
      storeBlock(eachByte(byte), base + count + place)
    }
    count += times
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer(append) }

  /// Appends a piece of a text, sixteen bytes at a time: as many zero bytes stand behind a text, so
  /// that the last block may reach over the end of the piece.
  @inline(__always)
  func append(_ range: Range<Int>, of text: TextView) {
    guard let start = text.bytes.baseAddress else { return }
    reserve(range.count)
    copyBlocks(from: start + range.lowerBound, count: range.count, to: base + count)
    count += range.count
  }

  // MARK: - Implementation

  /// Makes room for bytes and for what a block stores behind them.
  @inline(__always)
  private func reserve(_ more: Int) {
    if count + more + OutputBuffer.block > capacity { grow(more) }
  }

  @inline(never)
  private func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more + OutputBuffer.block)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
