import QCSyntax

/// Names to entries. A name is the sequence of its words' fold ids, so that case and tone
/// placement do not matter; two entries of one name are chained.
///
/// The names of a file's own declarations and of the files it uses stay while the documents come
/// and go: `mark()` remembers them, `reset(to:)` forgets the rest.
package struct SymbolTable: Sendable {
  package struct Symbol: Sendable {
    let hash: UInt64
    package let entry: UInt32
    /// The value that declares it.
    package let value: UInt32
    /// The symbol before it with the same slot.
    let previous: Int32
  }

  /// The last declared symbol of each slot, or -1; none before the first declaration.
  private var slots: [Int32] = []
  private var mask = 0
  package private(set) var symbols: [Symbol] = []

  package init() {}

  /// How often a name is declared.
  enum Declarations {
    case none
    /// The index of the only symbol.
    case one(Int)
    case several
  }

  package mutating func declare(_ hash: UInt64, entry: Int, value: Int) {
    if symbols.count >= slots.count { grow() }
    let slot = slot(hash)
    symbols.append(
      Symbol(
        hash: hash, entry: UInt32(entry), value: UInt32(value), previous: slots[slot]))
    slots[slot] = Int32(symbols.count - 1)
  }

  /// The last declared symbol of a name that `isWanted`.
  package func find(_ hash: UInt64, where isWanted: (Symbol) -> Bool = { _ in true }) -> Symbol? {
    var index = first(hash)
    while index >= 0 {
      let symbol = symbols[Int(index)]
      if symbol.hash == hash, isWanted(symbol) { return symbol }
      index = symbol.previous
    }
    return nil
  }

  /// Whether a name is declared, and whether once.
  func declarations(of hash: UInt64) -> Declarations {
    var index = first(hash)
    var found: Int?
    while index >= 0 {
      let symbol = symbols[Int(index)]
      if symbol.hash == hash {
        if found != nil { return .several }
        found = Int(index)
      }
      index = symbol.previous
    }
    return found.map { .one($0) } ?? .none
  }

  /// Every symbol of a name, the last declared first, with its index.
  package func each(_ hash: UInt64, _ visit: (Int, Symbol) -> Void) {
    var index = first(hash)
    while index >= 0 {
      let symbol = symbols[Int(index)]
      if symbol.hash == hash { visit(Int(index), symbol) }
      index = symbol.previous
    }
  }

  /// Forgets every symbol from `count` on.
  package mutating func reset(to count: Int) {
    guard symbols.count > count else { return }
    // The last first: each gives its slot back to the one before it.
    for index in stride(from: symbols.count - 1, through: count, by: -1) {
      slots[slot(symbols[index].hash)] = symbols[index].previous
    }
    symbols.removeLast(symbols.count - count)
  }

  private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & mask }

  /// The symbol at which the search of a name begins, or -1.
  private func first(_ hash: UInt64) -> Int32 { slots.isEmpty ? -1 : slots[slot(hash)] }

  private mutating func grow() {
    let all = symbols
    mask = max(1024, slots.count * 4) - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    symbols = []
    symbols.reserveCapacity(all.count * 2)
    for symbol in all {
      let slot = slot(symbol.hash)
      symbols.append(
        Symbol(
          hash: symbol.hash, entry: symbol.entry, value: symbol.value, previous: slots[slot]))
      slots[slot] = Int32(symbols.count - 1)
    }
  }
}

/// The hash of a name, word by word.
package struct NameHash: Sendable {
  package private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  @inline(__always)
  package mutating func add(_ word: UInt32) {
    value = (value ^ UInt64(word) &+ 1) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value &>> 29
  }
}
