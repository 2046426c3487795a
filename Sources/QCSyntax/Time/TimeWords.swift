/// The table of time: which words and numbers a run of tokens may be. Built once; phrases are
/// compared by word ids, never by their letters.
///
/// A class, so that each phrase that is read counts one reference and not one for every array.
package final class TimeWords: Sendable {
  package static let shared = Tables.built.time

  /// Interns the phrases of the language and of time; every worker begins with a copy of it.
  package let interner: Interner
  private let slots: [UInt64]
  private let mask: Int
  private let firstMeaning: [UInt32]
  private let meanings: [Meaning]
  private let rootMask: [UInt64]
  /// For each word a bit for each `TimeWord` (modulo 64) that a phrase beginning with it may be:
  /// most questions end with one look.
  private let beginnings: [UInt64]

  init(_ base: consuming Interner) {
    var builder = Builder(interner: base)
    for word in TimeWord.allCases {
      let (vietnamese, english) = word.spelling
      builder.add(vietnamese, .vietnamese, Meaning(.word, word.rawValue))
      builder.add(english, .english, Meaning(.word, word.rawValue))
    }
    for type in EventType.allCases {
      let (vietnamese, english) = type.heads
      builder.add(vietnamese, .vietnamese, Meaning(.head, UInt16(type.rawValue)))
      builder.add(english, .english, Meaning(.head, UInt16(type.rawValue)))
    }
    for (value, vietnamese, english) in TimeNumbers.cardinals {
      builder.add(vietnamese, .vietnamese, Meaning(.cardinal, UInt16(value)))
      builder.add(english, .english, Meaning(.cardinal, UInt16(value)))
    }
    for (index, english) in TimeNumbers.ordinals.enumerated() {
      builder.add(english, .english, Meaning(.ordinal, UInt16(index + 1)))
    }
    for (index, english) in TimeNumbers.months.enumerated() {
      builder.add(english, .english, Meaning(.month, UInt16(index + 1)))
    }
    for (index, pair) in TimeNumbers.weekdays.enumerated() {
      builder.add(pair.vietnamese, .vietnamese, Meaning(.weekday, UInt16(index + 1)))
      builder.add(pair.english, .english, Meaning(.weekday, UInt16(index + 1)))
    }
    for (index, pair) in TimeNumbers.quarters.enumerated() {
      builder.add(pair.vietnamese, .vietnamese, Meaning(.quarter, UInt16(index + 1)))
      builder.add(pair.english, .english, Meaning(.quarter, UInt16(index + 1)))
    }
    interner = builder.interner
    var beginnings = [UInt64](repeating: 0, count: interner.count)
    for (word, meaning) in builder.firsts where meaning.sort == .word {
      beginnings[Int(word)] |= 1 << UInt64(meaning.value & 63)
    }
    self.beginnings = beginnings
    var rootMask = [UInt64](repeating: 0, count: interner.count / 64 + 1)
    for entry in builder.slots where entry != 0 && entry >> 40 & 0xFFFF == 0 {
      let word = Int(entry >> 16 & 0xFF_FFFF)
      rootMask[word / 64] |= 1 << UInt64(word % 64)
    }
    var first = [UInt32](repeating: 0, count: builder.nodeCount + 1)
    for (node, _) in builder.added { first[node + 1] += 1 }
    for node in 0..<builder.nodeCount { first[node + 1] += first[node] }
    var flat = [Meaning](repeating: Meaning(.word, 0), count: builder.added.count)
    var next = first
    for (node, meaning) in builder.added {
      flat[Int(next[node])] = meaning
      next[node] += 1
    }
    self.slots = builder.slots
    self.rootMask = rootMask
    mask = builder.mask
    firstMeaning = first
    meanings = flat
  }

  /// What a phrase may be.
  enum Sort: UInt8, Sendable {
    case word, head, cardinal, ordinal, month, weekday, quarter
  }

  /// One meaning of a phrase: its sort, its value in that sort, its language.
  struct Meaning: Sendable {
    let sort: Sort
    var language: Language = .vietnamese
    let value: UInt16

    init(_ sort: Sort, _ value: UInt16) {
      self.sort = sort
      self.value = value
    }
  }

  /// Whether any phrase begins with this word.
  @inline(__always)
  func mayBegin(_ word: UInt32) -> Bool {
    let index = Int(word >> 6)
    return index < rootMask.count && rootMask[index] >> UInt64(word & 63) & 1 == 1
  }

  /// Whether a phrase of `expected` may begin with this word.
  @inline(__always)
  func mayBegin(_ word: UInt32, _ expected: TimeWord) -> Bool {
    let index = Int(word)
    return index < beginnings.count
      && beginnings[index] >> UInt64(expected.rawValue & 63) & 1 == 1
  }

  /// The node behind `node` by a word; 0 when there is none. The root is node 0.
  @inline(__always)
  func child(of node: UInt64, by word: UInt32) -> UInt64 {
    let key = node << 24 | UInt64(word) | 1 << 46
    var slot = TimeWords.slot(key) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return 0 }
      if entry >> 16 == key { return entry & 0xFFFF }
      slot = (slot + 1) & mask
    }
  }

  /// The value of a node in a sort and a language, or nil.
  @inline(__always)
  func value(of node: UInt64, _ sort: Sort, _ language: Language) -> UInt16? {
    for index in Int(firstMeaning[Int(node)])..<Int(firstMeaning[Int(node) + 1]) {
      let meaning = meanings[index]
      if meaning.sort == sort, meaning.language == language { return meaning.value }
    }
    return nil
  }

  /// Whether a node means a word in a language.
  @inline(__always)
  func means(_ node: UInt64, _ word: TimeWord, _ language: Language) -> Bool {
    for index in Int(firstMeaning[Int(node)])..<Int(firstMeaning[Int(node) + 1]) {
      let meaning = meanings[index]
      if meaning.sort == .word, meaning.value == word.rawValue, meaning.language == language {
        return true
      }
    }
    return false
  }

  // MARK: - Implementation

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Collects phrases; runs at every start of the program, so that it allocates nothing for one.
  private struct Builder {
    var interner: Interner
    var slots = [UInt64](repeating: 0, count: 4096)
    var mask = 4095
    var edgeCount = 0
    var nodeCount = 1
    /// In the order in which they were added.
    var added: [(node: Int, meaning: Meaning)] = []
    /// The first word of each phrase.
    var firsts: [(word: UInt32, meaning: Meaning)] = []

    init(interner: consuming Interner) { self.interner = interner }

    mutating func add(_ spellings: StaticString, _ language: Language, _ meaning: Meaning) {
      var meaning = meaning
      meaning.language = language
      var node = 0
      forEachWord(ofPhrases: spellings) { start, count, isLast in
        if count > 0 {
          let word = interner.intern(start, count: count)
          if node == 0 { firsts.append((word, meaning)) }
          node = child(of: node, by: word)
        }
        guard isLast else { return }
        if node != 0 { added.append((node, meaning)) }
        node = 0
      }
    }

    private mutating func child(of node: Int, by word: UInt32) -> Int {
      let key = UInt64(node) << 24 | UInt64(word) | 1 << 46
      var slot = TimeWords.slot(key) & mask
      while slots[slot] != 0 {
        if slots[slot] >> 16 == key { return Int(slots[slot] & 0xFFFF) }
        slot = (slot + 1) & mask
      }
      slots[slot] = key << 16 | UInt64(nodeCount)
      nodeCount += 1
      edgeCount += 1
      if edgeCount * 2 > slots.count { grow() }
      return nodeCount - 1
    }

    private mutating func grow() {
      let old = slots
      mask = old.count * 2 - 1
      slots = [UInt64](repeating: 0, count: old.count * 2)
      for entry in old where entry != 0 {
        var slot = TimeWords.slot(entry >> 16) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
      }
    }
  }
}
