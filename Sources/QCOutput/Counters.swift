/// How often each hash was seen; emptied at once between documents.
struct Counters: Sendable {
  /// One look at memory for a hash, its count and whether it is of this document.
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var count: Int32 = 0
    var stamp: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var stamp: UInt32 = 1
  private var used = 0

  mutating func removeAll() {
    stamp &+= 1
    used = 0
    if stamp == 0 {
      slots = [Slot](repeating: Slot(), count: slots.count)
      stamp = 1
    }
  }

  /// Counts a hash and tells how often it was seen, this time included.
  mutating func count(_ hash: UInt64) -> Int {
    if used * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place].stamp == stamp {
      slots[place].count += 1
    } else {
      slots[place] = Slot(hash: hash, count: 1, stamp: stamp)
      used += 1
    }
    return Int(slots[place].count)
  }

  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[place].stamp == stamp, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 4)
    for slot in old where slot.stamp == stamp { slots[place(of: slot.hash)] = slot }
  }
}
