import QCSemantics
import QCSyntax

/// The stable ids of the elements of a model (decision 18): the id of the element around it, the
/// kind, and a slug of the name, else of the first text. On a clash `-2`, `-3` in the order of the
/// text. They survive what is inserted above, the layout and the language of the keywords.
///
/// Ids are unique within a document; its own id does not stand before those of its elements, so
/// that `party-dang-uy-khoi/signer-le-thi-hong-nga` stays readable and survives a new title.
package struct Identifiers: Sendable {
  /// The ids one behind the other, and at least a block of bytes that mean nothing.
  private var arena = [UInt8](repeating: 0, count: 4096)
  /// Where the id of each entry begins, and the next where it ends; clauses have empty ones.
  private var starts: [Int] = [0]
  private var taken = Counters()

  package init() {}

  /// Computes the ids of all elements; buffers are kept from call to call.
  package mutating func assign(_ model: Model) {
    let count = model.entries.count
    if starts.count <= count {
      starts.append(contentsOf: repeatElement(0, count: count + 1 - starts.count))
    }
    taken.removeAll()
    // Borrowed once: the names of nearly all elements stand in the file itself.
    let text = model.sources.first?.storage ?? []
    Identifiers.fill(model, text, &starts, &arena, &taken)
  }

  /// The id of an element, as bytes: ASCII letters, digits, `-` and `/`.
  @inline(__always)
  package func bytes(of entry: Int) -> ArraySlice<UInt8> {
    arena[starts[entry]..<starts[entry + 1]]
  }

  @inline(__always)
  func write(_ entry: Int, to output: inout RawWriter) {
    let start = starts[entry]
    let count = starts[entry + 1] - start
    arena.withUnsafeBufferPointer {
      if let base = $0.baseAddress { output.write(padded: base + start, count: count) }
    }
  }

  package func string(of entry: Int) -> String { String(decoding: bytes(of: entry), as: UTF8.self) }

  // MARK: - Implementation

  /// The most bytes of a slug.
  private static let longestSlug = 40

  private static func fill(
    _ model: Model, _ text: [UInt8], _ starts: inout [Int], _ arena: inout [UInt8],
    _ taken: inout Counters
  ) {
    text.withUnsafeBufferPointer { text in
      starts.withUnsafeMutableBufferPointer { starts in
        var end = 0
        for index in model.entries.indices {
          starts[index] = end
          if index > 0, model.entries[index].construct != nil {
            end = append(index, model, text, UnsafeBufferPointer(starts), &arena, &taken)
          }
        }
        starts[model.entries.count] = end
      }
    }
  }

  /// Appends the id of an element where it starts; gives where it ends.
  private static func append(
    _ index: Int, _ model: Model, _ text: UnsafeBufferPointer<UInt8>,
    _ starts: UnsafeBufferPointer<Int>, _ arena: inout [UInt8], _ taken: inout Counters
  ) -> Int {
    let entry = model.entries[index]
    var parent = Int(entry.parent)
    while parent > 0, model.entries[parent].construct == .wrapper {
      parent = Int(model.entries[parent].parent)
    }
    // The file, entry 0, has no id.
    let around = parent == model.document ? 0..<0 : starts[parent]..<starts[parent + 1]
    let kind = JSONNames.shared.kindText(entry.keyword)
    let start = starts[index]
    // The slug and a number behind it, and the blocks that copies may reach over.
    makeRoom(in: &arena, start + around.count + kind.count + longestSlug + 64)
    let (end, hash) = arena.withUnsafeMutableBufferPointer { arena -> (Int, UInt64) in
      guard let base = arena.baseAddress, let kindBase = kind.baseAddress else { return (start, 0) }
      var end = start
      if !around.isEmpty {
        copyBlocks(from: base + around.lowerBound, count: around.count, to: base + end)
        end += around.count
        base[end] = 0x2F
        end += 1
      }
      let own = end
      copyBlocks(from: kindBase, count: kind.count, to: base + end)
      end += kind.count
      let slug = writeSlug(of: entry, model, text, to: base + end + 1)
      if slug > 0 {
        base[end] = 0x2D
        end += slug + 1
      }
      let hash = hashOfBytes(UnsafeBufferPointer(rebasing: arena[own..<end]))
      return (end, hash ^ (UInt64(parent) &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    }
    let count = taken.count(hash)
    if count < 2 { return end }
    var next = end
    for byte in "-\(count)".utf8 {
      arena[next] = byte
      next += 1
    }
    return next
  }

  /// The slug of the first value of an element that has one, into memory for the longest; gives its
  /// length.
  private static func writeSlug(
    of entry: Entry, _ model: Model, _ text: UnsafeBufferPointer<UInt8>,
    to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    for place in entry.valueIndices {
      let value = model.values[place]
      switch value.kind {
      case .name, .text, .documentNumber, .number, .outside, .reference, .level: break
      default: continue
      }
      func slug(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        QCSyntax.writeSlug(
          of: UnsafeBufferPointer(rebasing: bytes[value.range.bounds]), limit: longestSlug,
          to: target)
      }
      let length =
        value.file == 0
        ? slug(in: text)
        : model.sources[Int(value.file)].storage.withUnsafeBufferPointer(slug)
      if length > 0 { return length }
    }
    return 0
  }

  private static func makeRoom(in arena: inout [UInt8], _ wanted: Int) {
    guard arena.count < wanted else { return }
    arena.append(contentsOf: repeatElement(0, count: max(arena.count, wanted - arena.count)))
  }
}
