import QCSemantics
import QCSyntax

/// Finds for each element of the old text the element of the new one that it is.
///
/// From the outside in: the children of two paired elements are paired by what they say altogether,
/// then by name (with the kind this is the stable id), by texts, by the rest of the head, by
/// similarity of all their words. What is left over is looked for anywhere in the document: an
/// element may move. Every step is a look into a table of hashes.
struct Pairing {
  private(set) var old: DiffSide
  private(set) var new: DiffSide
  /// How many elements and words were looked at.
  private(set) var steps = 0

  private var oldHashes: DiffHashes
  private var newHashes: DiffHashes
  /// Pairs whose children are still to be paired.
  private var waiting: [(Int, Int)] = []

  /// Pairs all elements of two texts.
  init(_ old: Model, _ new: Model) {
    let language = old.language
    let isAcross = old.language != new.language
    self.old = DiffSide(old, isNew: false, language: language, isAcrossLanguages: isAcross)
    self.new = DiffSide(new, isNew: true, language: language, isAcrossLanguages: isAcross)
    oldHashes = DiffHashes(self.old)
    newHashes = DiffHashes(self.new)
    pairAll()
    // Who and what is declared is known now under any name: once more, so that what points to it
    // is recognised.
    forgetAllButNames()
    oldHashes = DiffHashes(self.old)
    newHashes = DiffHashes(self.new)
    pairAll()
  }

  // MARK: - Implementation

  private mutating func pairAll() {
    pair(0, 0)
    if old.model.document > 0, new.model.document > 0 {
      pair(old.model.document, new.model.document)
    }
    pairWaiting()
    pairMoved { hashes, entry in hashes.whole[entry] }
    pairWaiting()
    pairMoved { hashes, entry in
      hashes.name[entry] != 0 ? hashes.name[entry] : hashes.text[entry]
    }
    pairWaiting()
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    old.partner[first] = Int32(second)
    new.partner[second] = Int32(first)
    waiting.append((first, second))
  }

  private mutating func pairWaiting() {
    var next = 0
    while next < waiting.count {
      let (first, second) = waiting[next]
      next += 1
      pairChildren(first, second)
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func forgetAllButNames() {
    for entry in old.partner.indices {
      guard let other = old.partner(of: entry),
        entry == 0 || old.model.entries[entry].construct?.declaresName != true
          || oldHashes.name[entry] == 0
      else {
        if let other = old.partner(of: entry) { waiting.append((entry, other)) }
        continue
      }
      old.partner[entry] = -1
      new.partner[other] = -1
    }
  }

  // MARK: Children of a pair

  private typealias Key = (DiffHashes, Int) -> UInt64

  private mutating func pairChildren(_ first: Int, _ second: Int) {
    let oldChildren = old.elements(of: first)
    let newChildren = new.elements(of: second)
    steps += oldChildren.count + newChildren.count
    var left = oldChildren.filter { old.partner[$0] < 0 }
    var right = newChildren.filter { new.partner[$0] < 0 }
    let keys: [Key] = [
      { hashes, entry in hashes.whole[entry] },
      { hashes, entry in hashes.name[entry] },
      { hashes, entry in hashes.text[entry] },
      { hashes, entry in hashes.value[entry] },
    ]
    for key in keys { pairEqual(&left, &right, ofOneKind: true, key) }
    // A duty that is now a permission is the same element of another kind.
    for key in [keys[0], keys[2]] { pairEqual(&left, &right, ofOneKind: false, key) }
    guard !left.isEmpty, !right.isEmpty else { return }
    pairSimilar(&left, &right)
    pairTheOnly(&left, &right)
    // What two languages say alike cannot be seen in their words.
    if old.isAcrossLanguages { pairInOrder(&left, &right) }
  }

  /// Pairs elements with an equal key that is not 0, in the order of the texts.
  private mutating func pairEqual(
    _ left: inout [Int], _ right: inout [Int], ofOneKind: Bool, _ key: Key
  ) {
    guard !left.isEmpty, !right.isEmpty else { return }
    steps += left.count + right.count
    var places: [UInt64: [Int]] = [:]
    for entry in left.reversed() {
      let key = key(oldHashes, entry)
      guard key != 0 else { continue }
      places[kind(old, entry, ofOneKind) ^ key, default: []].append(entry)
    }
    for entry in right {
      let key = key(newHashes, entry)
      guard key != 0 else { continue }
      if let found = places[kind(new, entry, ofOneKind) ^ key, default: []].popLast() {
        pair(found, entry)
      }
    }
    removePaired(&left, &right)
  }

  private func kind(_ side: DiffSide, _ entry: Int, _ isExact: Bool) -> UInt64 {
    let entry = side.model.entries[entry]
    return DiffHashes.mix(
      isExact ? UInt64(entry.keyword.rawValue) : 1 << 32 + UInt64(entry.construct?.rawValue ?? 0))
  }

  private mutating func removePaired(_ left: inout [Int], _ right: inout [Int]) {
    left.removeAll { old.partner[$0] >= 0 }
    right.removeAll { new.partner[$0] >= 0 }
  }

  private mutating func pairSimilar(_ left: inout [Int], _ right: inout [Int]) {
    for construct in constructs(left) {
      let first = left.filter { old.model.entries[$0].construct == construct }
      let second = right.filter { new.model.entries[$0].construct == construct }
      guard !first.isEmpty, !second.isEmpty else { continue }
      var similarity = Similarity()
      for (one, other) in similarity.pairs(first, old, second, new) {
        pair(first[one], second[other])
      }
      steps += similarity.steps
    }
    removePaired(&left, &right)
  }

  /// The constructs of elements, each once, in the order of the table.
  private func constructs(_ entries: [Int]) -> [Construct] {
    var isThere = [Bool](repeating: false, count: Construct.allCases.count)
    for entry in entries {
      if let construct = old.model.entries[entry].construct {
        isThere[Int(construct.rawValue)] = true
      }
    }
    return Construct.allCases.filter { isThere[Int($0.rawValue)] }
  }

  /// Where one element of a kind is left on each side and no title tells them apart, one took the
  /// place of the other: another signer, another contact.
  private mutating func pairTheOnly(_ left: inout [Int], _ right: inout [Int]) {
    var counts: [Keyword: (old: [Int], new: [Int])] = [:]
    for entry in left {
      counts[old.model.entries[entry].keyword, default: ([], [])].old.append(entry)
    }
    for entry in right {
      counts[new.model.entries[entry].keyword, default: ([], [])].new.append(entry)
    }
    for entry in left {
      guard let found = counts[old.model.entries[entry].keyword], found.old == [entry],
        found.new.count == 1, let other = found.new.first
      else { continue }
      if isUntitled(old, entry) || isUntitled(new, other) { pair(entry, other) }
    }
    removePaired(&left, &right)
  }

  /// Whether an element is told by its place rather than by a title or a person's duty.
  private func isUntitled(_ side: DiffSide, _ entry: Int) -> Bool {
    guard let construct = side.model.entries[entry].construct else { return false }
    if construct.isPerson { return true }
    // `trách nhiệm của A` and `trách nhiệm của B` are two.
    if construct == .responsibilities { return false }
    let hashes = side.isNew ? newHashes : oldHashes
    return hashes.name[entry] == 0 && hashes.text[entry] == 0
  }

  private mutating func pairInOrder(_ left: inout [Int], _ right: inout [Int]) {
    for keyword in Set(left.map { old.model.entries[$0].keyword }).sorted(by: {
      $0.rawValue < $1.rawValue
    }) {
      let first = left.filter { old.model.entries[$0].keyword == keyword }
      let second = right.filter { new.model.entries[$0].keyword == keyword }
      guard first.count == second.count else { continue }
      for (one, other) in zip(first, second) { pair(one, other) }
    }
    removePaired(&left, &right)
  }

  // MARK: What has moved

  /// Pairs elements that are left over anywhere, the outer ones first. Those that say nothing of
  /// their own are not looked for: one empty `trả lời` is like any other.
  private mutating func pairMoved(_ key: Key) {
    func isWanted(_ side: DiffSide, _ hashes: DiffHashes, _ entry: Int) -> Bool {
      guard entry > 0, entry != side.model.document, side.partner[entry] < 0,
        let construct = side.model.entries[entry].construct, construct != .wrapper
      else { return false }
      return hashes.name[entry] != 0 || hashes.text[entry] != 0
    }
    var left = old.model.entries.indices.filter { isWanted(old, oldHashes, $0) }
    var right = new.model.entries.indices.filter { isWanted(new, newHashes, $0) }
    steps += old.model.entries.count + new.model.entries.count
    pairEqual(&left, &right, ofOneKind: true, key)
  }
}
