/// Gives each word a small number, the same for every spelling that folds alike (`Thỏa`, `thoả`).
///
/// Words are looked up by their bytes first; only a spelling seen for the first time is folded.
/// An interner may serve many files one after the other; its ids are never shown to a user.
package struct Interner: Sendable {
  /// Where the hash of a word leads. All that decides about most words stands here, so that one
  /// look answers.
  private struct Slot {
    /// The bytes of a word of up to eight, zero filled; of a longer one a hash of them.
    var head: UInt64 = 0
    /// The number of bytes; 0 where nothing stands.
    var length: UInt32 = 0
    /// The id of the fold of a word of up to eight bytes; of a longer one its place in `longWords`.
    var value: UInt32 = 0
  }

  private struct LongWord {
    let start: UInt32
    let fold: UInt32
  }

  private var slots: [Slot]
  /// How far a hash is shifted to give a slot.
  private var shift: UInt64
  private var longWords: [LongWord] = []
  /// The id of the fold of each word.
  private var folds: [UInt32] = []
  /// All words in the order of their ids, divided by blanks.
  private var words: [UInt8] = []
  private var foldBuffer: [UInt8] = []

  /// Stands where an interner was taken from for a while; costs no memory.
  package static let placeholder = Interner(capacity: 64)

  package init(capacity: Int = 4096) {
    var size = 64
    while size < capacity { size *= 2 }
    slots = Interner.freeSlots(size)
    shift = UInt64(64 - size.trailingZeroBitCount)
    folds.reserveCapacity(size / 2)
    words.reserveCapacity(size * 4)
    foldBuffer.reserveCapacity(64)
  }

  /// Takes words that were interned before, so that none is folded again.
  ///
  /// - Parameters:
  ///   - words: in the order of their ids, divided by blanks.
  ///   - folds: the id of the fold of each.
  init(words: [UInt8], folds: [UInt16]) {
    self.init(capacity: folds.count * 2 + 2)
    // They are loaded eight bytes at a time, and the last ends like the others.
    let padded = words + [0x20, 0, 0, 0, 0, 0, 0, 0, 0]
    // Without the slots in `self` a word costs no question about who else holds them.
    var slots = slots
    self.slots = []
    padded.withUnsafeBufferPointer { bytes in
      slots.withUnsafeMutableBufferPointer { slots in
        guard let base = bytes.baseAddress else { return }
        var start = 0
        for fold in folds where start < words.count {
          var end = start
          while base[end] != 0x20 { end &+= 1 }
          let slot = slot(base + start, count: end - start, at: start, fold: UInt32(fold))
          var place = place(of: slot.head)
          while slots[place].length != 0 { place = (place + 1) & (slots.count - 1) }
          slots[place] = slot
          start = end + 1
        }
      }
    }
    self.slots = slots
    self.folds = folds.map { UInt32($0) }
    self.words = words
  }

  /// Slots in which nothing stands: all their bytes are zero.
  private static func freeSlots(_ count: Int) -> [Slot] {
    [Slot](unsafeUninitializedCapacity: count) { memory, initialized in
      // A `Slot` is numbers only, so zero bytes are one; filled as bytes it costs a sixteenth.
      UnsafeMutableRawBufferPointer(memory).initializeMemory(as: UInt8.self, repeating: 0)
      initialized = count
    }
  }

  /// All words and folds, as ``init(words:folds:)`` takes them.
  var contents: (words: [UInt8], folds: [UInt16]) { (words, folds.map { UInt16($0) }) }

  /// The number of words known so far; every id is smaller, and none is larger than what a token
  /// holds: beyond 16 million words all new ones are the same.
  package var count: Int { folds.count }

  /// The id of a word of at least one byte. `bytes` must be followed by at least seven readable
  /// bytes.
  @inline(__always)
  package mutating func intern(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    guard count <= 8 else { return internLong(bytes, count: count) }
    let head = Interner.head(bytes, count: count)
    var slot = place(of: head)
    while true {
      let found = slots[slot]
      if found.head == head, found.length == UInt32(truncatingIfNeeded: count) {
        return found.value
      }
      if found.length == 0 { return insert(bytes, count: count) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  // MARK: - Implementation

  /// The fold of a word that is known; nil where it is not.
  private func known(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32? {
    let head = Interner.key(bytes, count: count)
    var slot = place(of: head)
    while slots[slot].length != 0 {
      let found = slots[slot]
      if found.head == head, found.length == UInt32(truncatingIfNeeded: count) {
        if count <= 8 { return found.value }
        let word = longWords[Int(found.value)]
        if equals(word, bytes, count: count) { return word.fold }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func equals(_ word: LongWord, _ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    for index in 0..<count where words[Int(word.start) + index] != bytes[index] { return false }
    return true
  }

  @inline(never)
  private mutating func internLong(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    known(bytes, count: count) ?? insert(bytes, count: count)
  }

  /// Takes in a word that is not known.
  @inline(never)
  private mutating func insert(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    if Interner.isPlain(bytes, count: count) { return append(bytes, count: count, fold: nil) }
    var buffer: [UInt8] = []
    swap(&buffer, &foldBuffer)
    defer { swap(&buffer, &foldBuffer) }
    buffer.removeAll(keepingCapacity: true)
    appendFold(of: UnsafeBufferPointer(start: bytes, count: count), to: &buffer)
    let length = buffer.count
    let isOwnFold =
      length == count
      && buffer.elementsEqual(UnsafeBufferPointer(start: bytes, count: count))
    if isOwnFold { return append(bytes, count: count, fold: nil) }
    for _ in 0..<8 { buffer.append(0) }
    // What is folded already is not folded again.
    let fold = buffer.withUnsafeBufferPointer { folded in
      folded.baseAddress.map {
        known($0, count: length) ?? append($0, count: length, fold: nil)
      } ?? 0
    }
    return append(bytes, count: count, fold: fold)
  }

  /// Whether a word is ASCII without capitals: its own fold.
  private static func isPlain(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    for index in 0..<count where bytes[index] >= 0x80 || bytes[index] &- 0x41 < 26 { return false }
    return true
  }

  /// Gives a word the next id; without `fold` it is its own.
  private mutating func append(
    _ bytes: UnsafePointer<UInt8>, count: Int, fold: UInt32?
  ) -> UInt32 {
    if folds.count * 4 >= slots.count * 3 { grow() }
    let fold = fold ?? min(UInt32(folds.count), Token.largestPayload)
    if !words.isEmpty { words.append(0x20) }
    put(slot(bytes, count: count, at: words.count, fold: fold))
    words.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    folds.append(fold)
    return fold
  }

  /// What stands for a word whose bytes begin at `start` in `words`.
  private mutating func slot(
    _ bytes: UnsafePointer<UInt8>, count: Int, at start: Int, fold: UInt32
  ) -> Slot {
    var value = fold
    if count > 8 {
      value = UInt32(longWords.count)
      longWords.append(LongWord(start: UInt32(start), fold: fold))
    }
    return Slot(
      head: Interner.key(bytes, count: count), length: UInt32(truncatingIfNeeded: count),
      value: value)
  }

  /// Writes a word into the first free slot.
  private mutating func put(_ slot: Slot) {
    var place = place(of: slot.head)
    while slots[place].length != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Interner.freeSlots(old.count * 2)
    shift -= 1
    for slot in old where slot.length != 0 { put(slot) }
  }

  /// Where a word is looked for first: the upper bits of a product depend on all bytes.
  @inline(__always)
  private func place(of head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// The bytes of a word of one to eight, zero filled.
  @inline(__always)
  private static func head(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
      & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8))
  }

  /// What a slot holds as the `head` of a word.
  private static func key(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    count <= 8
      ? head(bytes, count: count)
      : hashOfBytes(UnsafeBufferPointer(start: bytes, count: count))
  }
}
