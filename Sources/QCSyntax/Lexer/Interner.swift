/// Gives each word a small number, the same for every spelling that folds alike (`Thỏa`, `thoả`).
///
/// Words are looked up by their bytes first; only a spelling seen for the first time is folded.
/// An interner may serve many files one after the other; its ids are never shown to a user.
package struct Interner: Sendable {
  private struct Entry {
    var hash: UInt32
    var length: UInt32
    /// The first eight bytes, zero filled: decides equality for most Vietnamese syllables.
    var head: UInt64
    var offset: UInt32
    var fold: UInt32
  }

  private var entries: [Entry] = []
  private var slots: [UInt32]
  private var mask: Int
  private var arena: [UInt8] = []
  private var foldBuffer: [UInt8] = []

  /// Stands where an interner was taken from for a while; costs no memory.
  package static let placeholder = Interner(capacity: 64)

  package init(capacity: Int = 4096) {
    var size = 64
    while size < capacity { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    entries.reserveCapacity(size / 2)
    arena.reserveCapacity(size * 8)
    foldBuffer.reserveCapacity(64)
  }

  /// Takes words that were interned before, so that none is folded again.
  ///
  /// - Parameters:
  ///   - words: in the order of their ids, divided by blanks.
  ///   - folds: the id of the fold of each.
  init(words: [UInt8], folds: [UInt16]) {
    self.init(capacity: folds.count * 2 + 2)
    // The words are their own arena; they are loaded eight bytes at a time.
    arena = words + [0, 0, 0, 0, 0, 0, 0, 0]
    let mask = mask
    let count = words.count
    arena.withUnsafeBufferPointer { bytes in
      slots.withUnsafeMutableBufferPointer { slots in
        guard let base = bytes.baseAddress else { return }
        var start = 0
        for fold in folds {
          var end = start
          while end < count, base[end] != 0x20 { end += 1 }
          let (hash, head) = Interner.hash(base + start, count: end - start)
          entries.append(
            Entry(
              hash: hash, length: UInt32(end - start), head: head, offset: UInt32(start),
              fold: UInt32(fold)))
          var slot = Int(hash) & mask
          while slots[slot] != 0 { slot = (slot + 1) & mask }
          slots[slot] = UInt32(entries.count)
          start = end + 1
        }
      }
    }
  }

  /// All words and folds, as ``init(words:folds:)`` takes them.
  var contents: (words: [UInt8], folds: [UInt16]) {
    var words: [UInt8] = []
    for entry in entries {
      if !words.isEmpty { words.append(0x20) }
      if entry.length > 8 {
        words += arena[Int(entry.offset)..<Int(entry.offset + entry.length)]
      } else {
        for index in 0..<UInt64(entry.length) {
          words.append(UInt8(truncatingIfNeeded: entry.head >> (index * 8)))
        }
      }
    }
    return (words, entries.map { UInt16($0.fold) })
  }

  /// The number of ids given out so far; every id is smaller.
  package var count: Int { entries.count }

  /// The id of a word. `bytes` must be followed by at least seven readable bytes.
  @inline(__always)
  package mutating func intern(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let (hash, head) = Interner.hash(bytes, count: count)
    var slot = Int(hash) & mask
    while true {
      let index = slots[slot]
      if index == 0 { return insert(bytes, count: count, hash: hash, head: head) }
      let entry = entries[Int(index) - 1]
      if entry.hash == hash, entry.length == UInt32(count), entry.head == head,
        count <= 8 || equals(entry, bytes)
      {
        return entry.fold
      }
      slot = (slot + 1) & mask
    }
  }

  // MARK: - Implementation

  private func equals(_ entry: Entry, _ bytes: UnsafePointer<UInt8>) -> Bool {
    arena.withUnsafeBufferPointer { stored in
      for index in 8..<Int(entry.length) where stored[Int(entry.offset) + index] != bytes[index] {
        return false
      }
      return true
    }
  }

  private mutating func insert(
    _ bytes: UnsafePointer<UInt8>, count: Int, hash: UInt32, head: UInt64
  ) -> UInt32 {
    if entries.count * 2 >= slots.count { grow() }
    if Interner.isPlain(bytes, count: count) {
      return append(bytes, count: count, hash: hash, head: head, fold: nil)
    }
    var buffer: [UInt8] = []
    swap(&buffer, &foldBuffer)
    defer { swap(&buffer, &foldBuffer) }
    buffer.removeAll(keepingCapacity: true)
    appendFold(of: UnsafeBufferPointer(start: bytes, count: count), to: &buffer)
    let length = buffer.count
    let isOwnFold =
      length == count
      && buffer.elementsEqual(UnsafeBufferPointer(start: bytes, count: count))
    if isOwnFold { return append(bytes, count: count, hash: hash, head: head, fold: nil) }
    for _ in 0..<8 { buffer.append(0) }
    let fold = buffer.withUnsafeBufferPointer { folded in
      folded.baseAddress.map { internFolded($0, count: length) } ?? 0
    }
    return append(bytes, count: count, hash: hash, head: head, fold: fold)
  }

  /// Whether a word is ASCII without capitals: its own fold.
  private static func isPlain(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    for index in 0..<count where bytes[index] >= 0x80 || bytes[index] &- 0x41 < 26 { return false }
    return true
  }

  /// The id of a word that is folded already: it is not folded again.
  private mutating func internFolded(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let (hash, head) = Interner.hash(bytes, count: count)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.length == UInt32(count), entry.head == head,
        count <= 8 || equals(entry, bytes)
      {
        return entry.fold
      }
      slot = (slot + 1) & mask
    }
    return append(bytes, count: count, hash: hash, head: head, fold: nil)
  }

  private mutating func append(
    _ bytes: UnsafePointer<UInt8>, count: Int, hash: UInt32, head: UInt64, fold: UInt32?
  ) -> UInt32 {
    let id = UInt32(entries.count)
    entries.append(
      Entry(
        hash: hash, length: UInt32(count), head: head, offset: UInt32(arena.count),
        fold: fold ?? id))
    // Words of up to eight bytes are their own `head`.
    if count > 8 { arena.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count)) }
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id + 1
    return fold ?? id
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index) + 1
    }
  }

  /// A multiplicative hash over eight bytes at a time, and the first eight bytes zero filled.
  @inline(__always)
  private static func hash(
    _ bytes: UnsafePointer<UInt8>, count: Int
  ) -> (hash: UInt32, head: UInt64) {
    let raw = UnsafeRawPointer(bytes)
    var state = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var head: UInt64 = 0
    var position = 0
    while position < count {
      var chunk = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let left = count - position
      if left < 8 { chunk &= (1 &<< UInt64(left &* 8)) &- 1 }
      if position == 0 { head = chunk }
      state = (state ^ chunk) &* 0xFF51_AFD7_ED55_8CCD
      state ^= state &>> 32
      position += 8
    }
    return (UInt32(truncatingIfNeeded: state), head)
  }
}
