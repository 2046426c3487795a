import QCSemantics
import QCSyntax

/// Hashes of what each element says, for finding its fellow in the other text. The order of what
/// stands in it does not count.
struct DiffHashes {
  /// Of the name, of the texts and of the other values of the head; 0 where there are none.
  private(set) var name: [UInt64]
  private(set) var text: [UInt64]
  private(set) var value: [UInt64]
  /// Of what stands in it; 0 when nothing does.
  private(set) var content: [UInt64]
  /// Of all of it, without the keyword.
  private(set) var whole: [UInt64]

  init(_ side: DiffSide) {
    let model = side.model
    let zeros = [UInt64](repeating: 0, count: model.entries.count)
    name = zeros
    text = zeros
    value = zeros
    content = zeros
    whole = zeros
    // Backwards: what stands in an entry comes before it.
    for index in model.entries.indices.reversed() {
      let entry = model.entries[index]
      for place in entry.valueIndices {
        let kind = model.values[place].kind
        guard kind != .translation, kind != .blank, kind != .error else { continue }
        let key = DiffHashes.hash(side.key(of: place))
        switch kind {
        case .name: name[index] &+= key
        case .text: text[index] &+= key
        default: value[index] &+= key
        }
      }
      if entry.construct == .wrapper {
        content[Int(entry.parent)] &+= content[index]
        continue
      }
      whole[index] = DiffHashes.mix(
        DiffHashes.mix(name[index]) &+ DiffHashes.mix(text[index] &+ 1)
          &+ DiffHashes.mix(value[index] &+ 2) &+ DiffHashes.mix(content[index] &+ 3))
      if index > 0, index != model.document {
        content[Int(entry.parent)] &+= DiffHashes.mix(
          whole[index] &+ UInt64(entry.keyword.rawValue) &* 0x9E37_79B9_7F4A_7C15)
      }
    }
  }

  static func mix(_ word: UInt64) -> UInt64 {
    var word = word &+ 0x9E37_79B9_7F4A_7C15
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mix(hash)
  }
}
