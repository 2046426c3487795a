import QCSemantics
import QCSyntax

/// Which parties a change is for: who acts, receives, leads, supports, signs.
struct AffectedParties {
  /// The parties of both texts: those of the new one, then those that are gone.
  private(set) var list: [(entry: Int, isNew: Bool)] = []
  private let old: DiffSide
  private let new: DiffSide
  private var places: [[Int32]]
  /// The parties of each side, as indices in ``list``.
  private var all: [[Int]] = [[], []]
  /// What the elements name that were asked for, by entry: ten thousand siblings ask their parent.
  private var known: [[Int: [Int]]] = [[:], [:]]

  init(_ old: DiffSide, _ new: DiffSide) {
    self.old = old
    self.new = new
    places = [
      [Int32](repeating: -1, count: old.model.entries.count),
      [Int32](repeating: -1, count: new.model.entries.count),
    ]
    for entry in new.model.entries.indices where AffectedParties.isParty(entry, new) {
      places[1][entry] = Int32(list.count)
      if let other = new.partner(of: entry) { places[0][other] = Int32(list.count) }
      list.append((entry, true))
    }
    for entry in old.model.entries.indices
    where AffectedParties.isParty(entry, old) && places[0][entry] < 0 {
      places[0][entry] = Int32(list.count)
      list.append((entry, false))
    }
    all = places.map { $0.filter { $0 >= 0 }.map(Int.init) }
  }

  /// The parties, as indices in ``list``, in its order; none for the document as a whole.
  ///
  /// - Parameters:
  ///   - old: the element in the old text, `new` that in the new one.
  ///   - values: the values that were changed.
  mutating func parties(old first: Int?, new second: Int?, _ values: [(index: Int, isNew: Bool)])
    -> [Int]
  {
    var found: Set<Int> = []
    for (index, isNew) in values {
      let side = isNew ? new : old
      add(side.model.values[index], side, &found)
    }
    if let first { addAround(first, old, &found) }
    if let second { addAround(second, new, &found) }
    return found.sorted()
  }

  // MARK: - Implementation

  private static func isParty(_ entry: Int, _ side: DiffSide) -> Bool {
    let construct = side.model.entries[entry].construct
    return construct == .party || construct == .group
  }

  /// The parties that an element names, or the nearest element around it that names some.
  private mutating func addAround(_ entry: Int, _ side: DiffSide, _ found: inout Set<Int>) {
    var around = entry
    while around > 0, around != side.model.document {
      if let place = place(of: around, side) {
        found.insert(place)
        return
      }
      let index = side.isNew ? 1 : 0
      let named = known[index][around] ?? self.named(by: around, side)
      known[index][around] = named
      if !named.isEmpty {
        found.formUnion(named)
        return
      }
      around = Int(side.model.entries[around].parent)
    }
  }

  /// The parties that stand in the head and in the clauses of an element, and in those that it is
  /// given from around: who acts, to whom, between whom.
  private func named(by entry: Int, _ side: DiffSide) -> [Int] {
    var found: Set<Int> = []
    func addValues(of clause: Int) {
      for index in side.model.entries[clause].valueIndices {
        add(side.model.values[index], side, &found)
      }
    }
    addValues(of: entry)
    for clause in side.model.children(of: entry)
    where side.model.entries[clause].construct == nil { addValues(of: clause) }
    for keyword in [Keyword.of, .to, .between] {
      for index in side.handedDown(keyword, to: entry)?.values ?? 0..<0 {
        add(side.model.values[index], side, &found)
      }
    }
    return found.sorted()
  }

  private func add(_ value: Value, _ side: DiffSide, _ found: inout Set<Int>) {
    switch value.kind {
    case .reference:
      if let place = owner(of: Int(value.payload), side) { found.insert(place) }
    case .builtIn:
      guard let keyword = Keyword(rawValue: value.keyword), AffectedParties.isEverybody(keyword)
      else { break }
      found.formUnion(all[side.isNew ? 1 : 0])
    default: break
    }
    if value.parts > 0, let of = side.model.references[Int(value.parts) - 1].of {
      add(side.model.nested[Int(of)], side, &found)
    }
  }

  private static func isEverybody(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .bothParties, .allParties, .eachParty, .anyParty, .theOtherParty, .remainingParties: true
    default: false
    }
  }

  private func place(of entry: Int, _ side: DiffSide) -> Int? {
    let place = places[side.isNew ? 1 : 0][entry]
    return place < 0 ? nil : Int(place)
  }

  /// The party that an element belongs to: itself, that around it, that which a body, line or office
  /// is part of.
  private func owner(of entry: Int, _ side: DiffSide) -> Int? {
    var entry = entry
    // A body may be part of a body; a circle is an error, or ends here.
    for _ in 0..<8 {
      var around = entry
      while around > 0 {
        if let place = place(of: around, side) { return place }
        around = Int(side.model.entries[around].parent)
      }
      var next: Int?
      for keyword in [Keyword.partOf, .roleOf] {
        guard let clause = side.model.clause(keyword, of: entry) else { continue }
        for index in side.model.entries[clause].valueIndices
        where side.model.values[index].kind == .reference {
          next = next ?? Int(side.model.values[index].payload)
        }
      }
      guard let next else { return nil }
      entry = next
    }
    return nil
  }
}
