import QCSemantics
import QCSyntax

/// The stable ids of the elements of a model (decision 18): the id of the element around it, the
/// kind, and a slug of the name, else of the first text. On a clash `-2`, `-3` in the order of the
/// text. They survive what is inserted above, the layout and the language of the keywords.
///
/// Ids are unique within a document; its own id does not stand before those of its elements, so
/// that `party-dang-uy-khoi/signer-le-thi-hong-nga` stays readable and survives a new title.
package struct Identifiers: Sendable {
  private var arena: [UInt8] = []
  private var ranges: [Range<Int>] = []
  private var taken = Counters()
  private var slug: [UInt8] = []

  package init() {}

  /// Computes the ids of all elements; buffers are kept from call to call.
  package mutating func assign(_ model: Model) {
    arena.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    taken.removeAll()
    ranges.reserveCapacity(model.entries.count)
    for index in model.entries.indices {
      guard index > 0, model.entries[index].construct != nil else {
        ranges.append(0..<0)
        continue
      }
      append(index, model)
    }
  }

  /// The id of an element, as bytes: ASCII letters, digits, `-` and `/`.
  @inline(__always)
  package func bytes(of entry: Int) -> ArraySlice<UInt8> { arena[ranges[entry]] }

  @inline(__always)
  package func write(_ entry: Int, to output: inout some ByteSink) {
    let range = ranges[entry]
    arena.withUnsafeBufferPointer { output.write(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  package func string(of entry: Int) -> String { String(decoding: bytes(of: entry), as: UTF8.self) }

  // MARK: - Implementation

  private mutating func append(_ index: Int, _ model: Model) {
    let entry = model.entries[index]
    let start = arena.count
    var parent = Int(entry.parent)
    while parent > 0, model.entries[parent].construct == .wrapper {
      parent = Int(model.entries[parent].parent)
    }
    let around = ranges[parent]
    if !around.isEmpty, parent != model.document {
      // Byte by byte: a slice of the arena would make the append copy all of it.
      for place in around { arena.append(arena[place]) }
      arena.append(0x2F)
    }
    let own = arena.count
    arena.append(contentsOf: JSONNames.shared.kindText(entry.keyword))
    appendSlug(of: index, model)
    let count = taken.count(hashOfArena(from: own, UInt64(parent)))
    if count > 1 {
      arena.append(0x2D)
      arena.append(contentsOf: String(count).utf8)
    }
    ranges.append(start..<arena.count)
  }

  private mutating func appendSlug(of index: Int, _ model: Model) {
    for place in model.entries[index].valueIndices {
      let value = model.values[place]
      switch value.kind {
      case .name, .text, .documentNumber, .number, .outside, .reference, .level: break
      default: continue
      }
      slug.removeAll(keepingCapacity: true)
      model.source(value.file).storage.withUnsafeBufferPointer { bytes in
        QCSyntax.appendSlug(
          of: UnsafeBufferPointer(rebasing: bytes[value.range.bounds]), limit: 40, to: &slug)
      }
      guard !slug.isEmpty else { continue }
      arena.append(0x2D)
      arena.append(contentsOf: slug)
      return
    }
  }

  /// The hash of the last part of an id within the element around it.
  private func hashOfArena(from start: Int, _ parent: UInt64) -> UInt64 {
    var hash = (parent &+ 1) &* 0x9E37_79B9_7F4A_7C15
    arena.withUnsafeBufferPointer { bytes in
      for index in start..<bytes.count {
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      }
    }
    return hash
  }
}

/// How often each hash was seen; emptied at once between documents.
private struct Counters: Sendable {
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

/// The names of keywords in outputs, made from their first English phrase: `copy_to` as a key,
/// `coordination-regulation` as a kind.
package struct JSONNames: Sendable {
  package static let shared = JSONNames()

  private let kinds: NameArena
  private let keys: NameArena

  private init() {
    var kinds: [[UInt8]] = []
    var keys: [[UInt8]] = []
    for keyword in Keyword.allCases {
      let phrase = Array(keyword.canonical(.english).lowercased().utf8)
      kinds.append(phrase.map { $0 == 0x20 ? 0x2D : $0 })
      keys.append(
        JSONNames.reserved(keyword) ?? phrase.map { $0 == 0x20 || $0 == 0x2D ? 0x5F : $0 })
    }
    self.kinds = NameArena(kinds)
    self.keys = NameArena(keys)
  }

  /// Keys of clauses whose phrase is also a key that every element has.
  private static func reserved(_ keyword: Keyword) -> [UInt8]? {
    switch keyword {
    case .at: Array("at_place".utf8)
    case .kind: Array("provision_kind".utf8)
    default: nil
    }
  }

  /// Kebab case: `joint-circular`.
  package func kind(_ keyword: Keyword) -> [UInt8] { Array(kindText(keyword)) }

  /// Snake case: `joint_circular`.
  package func key(_ keyword: Keyword) -> [UInt8] { Array(keyText(keyword)) }

  @inline(__always)
  func kindText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> {
    kinds[Int(keyword.rawValue)]
  }

  @inline(__always)
  func keyText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> { keys[Int(keyword.rawValue)] }
}

/// Names one behind the other in memory that lives as long as the process. Unchecked: nothing
/// writes to it after `init`.
private struct NameArena: @unchecked Sendable {
  private let base: UnsafePointer<UInt8>
  private let ends: UnsafePointer<Int32>

  init(_ names: [[UInt8]]) {
    let base = UnsafeMutablePointer<UInt8>.allocate(capacity: names.reduce(1) { $0 + $1.count })
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: names.count + 1)
    ends.initialize(to: 0)
    var end = 0
    for (index, name) in names.enumerated() {
      for byte in name {
        (base + end).initialize(to: byte)
        end += 1
      }
      (ends + index + 1).initialize(to: Int32(end))
    }
    self.base = UnsafePointer(base)
    self.ends = UnsafePointer(ends)
  }

  @inline(__always)
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + Int(ends[index]), count: Int(ends[index + 1] - ends[index]))
  }
}
