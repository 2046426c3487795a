/// A dictionary by keys that are hashes already, in which a look-up costs one multiplication: a
/// `Dictionary` would hash them once more with a keyed hash, two hundred instructions each.
///
/// Emptying it costs what was put in, so that one great document does not slow every small one
/// after it.
struct KeyTable<Value> {
  /// One more than the place of a row, 0 where there is none; a power of two, never more than half
  /// full.
  private var slots: [Int32] = []
  private var rows: [(key: UInt64, value: Value)] = []

  var isEmpty: Bool { rows.isEmpty }

  subscript(key: UInt64) -> Value? {
    guard !rows.isEmpty else { return nil }
    let row = Int(slots[slot(of: key)]) - 1
    return row < 0 ? nil : rows[row].value
  }

  /// Gives a key its value unless it has one, and returns the one that it had.
  mutating func insert(_ value: Value, for key: UInt64) -> Value? {
    if rows.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    let row = Int(slots[slot]) - 1
    if row >= 0 { return rows[row].value }
    rows.append((key, value))
    slots[slot] = Int32(rows.count)
    return nil
  }

  /// Forgets every row and keeps the room.
  mutating func removeAll() {
    guard !rows.isEmpty else { return }
    for row in rows {
      // From its home to the end of the run: what is left of the run has been cleared by others.
      var slot = home(of: row.key)
      while slots[slot] != 0 {
        slots[slot] = 0
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    rows.removeAll(keepingCapacity: true)
  }

  // MARK: - Implementation

  /// The slot that has a key, else the free one that it would take.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = home(of: key)
    while slots[slot] != 0, rows[Int(slots[slot]) - 1].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @inline(__always)
  private func home(of key: UInt64) -> Int {
    // The count is a power of two: its leading zeros tell how many bits make a place.
    let bits = slots.count.leadingZeroBitCount &+ 1
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(bits))
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: max(16, slots.count * 2))
    rows.reserveCapacity(slots.count / 2)
    for place in rows.indices {
      var slot = home(of: rows[place].key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place + 1)
    }
  }
}

extension KeyTable: Sendable where Value: Sendable {}
