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
  private var taken: [UInt64: Int] = [:]
  private var slug: [UInt8] = []

  package init() {}

  /// Computes the ids of all elements; buffers are kept from call to call.
  package mutating func assign(_ model: Model) {
    arena.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    taken.removeAll(keepingCapacity: true)
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
  package func write(_ entry: Int, to output: inout ByteWriter) {
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
      arena.append(contentsOf: arena[around])
      arena.append(0x2F)
    }
    arena.append(contentsOf: JSONNames.shared.kind(entry.keyword))
    appendSlug(of: index, model)
    let hash = hashOfArena(from: start)
    let count = taken[hash, default: 0] + 1
    taken[hash] = count
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

  private func hashOfArena(from start: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<arena.count { hash = (hash ^ UInt64(arena[index])) &* 0x100_0000_01B3 }
    return hash
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
