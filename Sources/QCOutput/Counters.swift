/// How often each hash was seen; emptied between documents at the cost of what was put in.
///
/// A slot is eight bytes, so that the ids of ten thousand siblings stay near the processor: slots
/// of sixteen, four times as many, took a sixth of the time of such a document.
struct Counters: Sendable {
  /// The upper 40 bits of a hash, and how often it was seen; 0 where nothing stands. The other bits
  /// of the hash give the place. Never more than half full.
  private var slots = [UInt64](repeating: 0, count: 1024)
  /// The hashes seen since the last emptying, each once.
  private var seen: [UInt64] = []

  private static let countBits: UInt64 = 0xFF_FFFF

  mutating func removeAll() {
    for hash in seen {
      // From its home to the end of the run: what is left of the run has been cleared by others.
      var place = home(of: hash)
      while slots[place] != 0 {
        slots[place] = 0
        place = (place + 1) & (slots.count - 1)
      }
    }
    seen.removeAll(keepingCapacity: true)
  }

  /// Counts a hash and tells how often it was seen, this time included.
  mutating func count(_ hash: UInt64) -> Int {
    if seen.count * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place] == 0 {
      slots[place] = hash & ~Counters.countBits
      seen.append(hash)
    }
    // Beyond sixteen million of one kind it counts no further.
    if slots[place] & Counters.countBits < Counters.countBits { slots[place] += 1 }
    return Int(truncatingIfNeeded: slots[place] & Counters.countBits)
  }

  // MARK: - Implementation

  @inline(__always)
  private func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  /// The slot that counts a hash, else the free one that it would take.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = home(of: hash)
    while slots[place] != 0, (slots[place] ^ hash) & ~Counters.countBits != 0 {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let counted = seen.map { slots[place(of: $0)] }
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for (hash, slot) in zip(seen, counted) { slots[place(of: hash)] = slot }
  }
}
