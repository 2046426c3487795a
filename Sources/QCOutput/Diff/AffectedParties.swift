import QCSemantics
import QCSyntax

/// Which parties a change is for: who acts, receives, leads, supports, signs.
struct AffectedParties {
  /// The parties of both texts: those of the new one, then those that are gone.
  private(set) var list: [(entry: Int, isNew: Bool)] = []
  private let old: DiffSide
  private let new: DiffSide
  private var places: [[Int32]]

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
  }

  /// The parties, as indices in ``list``, in its order; none for the document as a whole.
  ///
  /// - Parameters:
  ///   - old: the element in the old text, `new` that in the new one.
  ///   - values: the values that were changed.
  func parties(old first: Int?, new second: Int?, _ values: [(index: Int, isNew: Bool)]) -> [Int] {
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
  private func addAround(_ entry: Int, _ side: DiffSide, _ found: inout Set<Int>) {
    var around = entry
    while around > 0, around != side.model.document {
      if let place = place(of: around, side) {
        found.insert(place)
        return
      }
      var own: Set<Int> = []
      for index in side.model.entries[around].valueIndices {
        add(side.model.values[index], side, &own)
      }
      for clause in side.model.children(of: around)
      where side.model.entries[clause].construct == nil {
        for index in side.model.entries[clause].valueIndices {
          add(side.model.values[index], side, &own)
        }
      }
      // What it is given from around: who acts, to whom, between whom.
      for keyword in [Keyword.of, .to, .between] {
        guard let found = side.model.inherited(keyword, by: around), found.from != around else {
          continue
        }
        for index in side.model.entries[found.clause].valueIndices {
          add(side.model.values[index], side, &own)
        }
      }
      if !own.isEmpty {
        found.formUnion(own)
        return
      }
      around = Int(side.model.entries[around].parent)
    }
  }

  private func add(_ value: Value, _ side: DiffSide, _ found: inout Set<Int>) {
    switch value.kind {
    case .reference:
      if let place = owner(of: Int(value.payload), side) { found.insert(place) }
    case .builtIn:
      guard let keyword = Keyword(rawValue: value.keyword), AffectedParties.isEverybody(keyword)
      else { break }
      let index = side.isNew ? 1 : 0
      for place in places[index] where place >= 0 { found.insert(Int(place)) }
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
