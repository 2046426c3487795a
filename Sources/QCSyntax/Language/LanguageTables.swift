/// The tables of the language in the form that the parser asks: which keywords a run of words may
/// be, and which of them a construct takes. Built once from `Keyword` and `Construct`.
///
/// A class because every stage holds it: a struct of so many arrays costs a count up and down for
/// each of them wherever it is copied.
package final class LanguageTables: Sendable {
  package static let shared = Tables.built.language

  /// The members of each construct, the universal ones last, by `Construct.rawValue`.
  package let members: [[Member]]
  private let memberIndex: [UInt8]
  private let namedConstructs: [Bool]
  private let phrases: PhraseTrie
  private let keywordCount: Int

  fileprivate init(_ interner: inout Interner) {
    var phrases = PhraseTrie()
    for keyword in Keyword.allCases {
      let (vietnamese, english) = keyword.spelling
      phrases.add(vietnamese, keyword, .vietnamese, &interner)
      phrases.add(english, keyword, .english, &interner)
    }
    phrases.add(Connectives.vietnamese, .connective, &interner)
    phrases.add(Connectives.english, .connective, &interner)
    phrases.add(Connectives.compounds, .compound, &interner)
    phrases.finish(wordCount: interner.count)
    self.phrases = phrases
    keywordCount = Keyword.allCases.count
    var index = [UInt8](repeating: 0xFF, count: Construct.allCases.count * keywordCount)
    var all: [[Member]] = []
    for construct in Construct.allCases {
      let members =
        construct == .file ? construct.members : construct.members + Construct.universal
      for (place, member) in members.enumerated() {
        let slot = Int(construct.rawValue) * keywordCount + Int(member.keyword.rawValue)
        if index[slot] == 0xFF { index[slot] = UInt8(place) }
      }
      all.append(members)
    }
    memberIndex = index
    namedConstructs = Construct.allCases.map(\.declaresName)
    members = all
  }

  /// The place of a keyword among the members of a construct, or nil.
  @inline(__always)
  package func place(of keyword: Keyword, in construct: Construct) -> Int? {
    let index = memberIndex[Int(construct.rawValue) * keywordCount + Int(keyword.rawValue)]
    return index == 0xFF ? nil : Int(index)
  }

  /// Whether the name of a construct can be pointed to.
  @inline(__always)
  package func declaresName(_ construct: Construct) -> Bool {
    namedConstructs[Int(construct.rawValue)]
  }

  package func member(_ keyword: Keyword, of construct: Construct) -> Member? {
    place(of: keyword, in: construct).map { members[Int(construct.rawValue)][$0] }
  }

  /// A phrase found in a text.
  package struct Match: Sendable {
    package let keyword: Keyword
    package let language: Language
    /// The number of tokens it takes.
    package let length: Int
  }

  /// The longest phrase that begins at `start` and that `isAllowed`; nil when there is none.
  @inline(__always)
  package func match(
    _ tokens: UnsafeBufferPointer<Token>, at start: Int, where isAllowed: (Keyword) -> Bool
  ) -> Match? {
    var best: Match?
    phrases.walk(tokens, from: start) { length, meaning in
      if let keyword = meaning.keyword, isAllowed(keyword) {
        best = Match(keyword: keyword, language: meaning.language, length: length)
        return true
      }
      return false
    }
    return best
  }

  /// The longest phrase at `start` that a construct takes.
  @inline(__always)
  package func match(
    _ tokens: UnsafeBufferPointer<Token>, at start: Int, in construct: Construct
  ) -> Match? {
    match(tokens, at: start) { place(of: $0, in: construct) != nil }
  }

  /// The number of tokens of the connective at `start`; 0 when there is none.
  @inline(__always)
  package func connectiveLength(_ tokens: UnsafeBufferPointer<Token>, at start: Int) -> Int {
    let step = nameStep(tokens, at: start)
    return step < 0 ? -step : 0
  }

  /// What a word at `start` is to a plain-word name: minus the number of tokens of a connective,
  /// or the number of tokens that belong to the name: 1, more for a compound (`thông qua`).
  @inline(__always)
  package func nameStep(_ tokens: UnsafeBufferPointer<Token>, at start: Int) -> Int {
    var step = 1
    phrases.walk(tokens, from: start) { tokenCount, meaning in
      switch meaning.role {
      case .keyword: return false
      case .connective: step = -tokenCount
      case .compound: step = tokenCount
      }
      return true
    }
    return step
  }
}

/// The two tables of words, built one behind the other with one interner: it is passed on and not
/// copied, for it is a good part of a start.
enum Tables {
  static let built: (language: LanguageTables, time: TimeWords) = {
    var interner = Interner(capacity: 4096)
    let language = LanguageTables(&interner)
    return (language, TimeWords(consume interner))
  }()
}

/// The two languages of keywords, messages and outputs.
package enum Language: UInt8, Sendable, CaseIterable {
  case vietnamese
  case english

  /// The ISO 639-1 code.
  package var code: String { self == .vietnamese ? "vi" : "en" }
}

/// All phrases as a trie over word ids.
private struct PhraseTrie: Sendable {
  enum Role: Sendable { case keyword, connective, compound }

  /// One meaning of a phrase; only a keyword has `keyword`.
  struct Meaning: Sendable {
    let keyword: Keyword?
    let language: Language
    let role: Role
  }

  /// Meanings as they are added; laid out by node at the end.
  private var added: [(node: Int, meaning: Meaning)] = []
  private var nodeCount = 1
  /// The node behind the root by each word, 0 for none: most runs of words end here.
  private var roots: [UInt16] = []
  /// The edges between other nodes, as a hash table.
  private var slots = [UInt64](repeating: 0, count: 2048)
  private var mask = 2047
  private var edgeCount = 0
  private var firstMeaning: [UInt32] = []
  private var flatMeanings: [Meaning] = []
  private var wordCount: UInt32 = 0

  mutating func add(
    _ spellings: StaticString, _ keyword: Keyword, _ language: Language,
    _ interner: inout Interner
  ) {
    add(spellings, Meaning(keyword: keyword, language: language, role: .keyword), &interner)
  }

  mutating func add(_ spellings: StaticString, _ role: Role, _ interner: inout Interner) {
    add(spellings, Meaning(keyword: nil, language: .vietnamese, role: role), &interner)
  }

  /// Lays the meanings out for look-up, in the order in which they were added.
  mutating func finish(wordCount: Int) {
    self.wordCount = UInt32(wordCount)
    roots.append(contentsOf: repeatElement(0, count: max(0, wordCount - roots.count)))
    firstMeaning = [UInt32](repeating: 0, count: nodeCount + 1)
    for (node, _) in added { firstMeaning[node + 1] += 1 }
    for node in 0..<nodeCount { firstMeaning[node + 1] += firstMeaning[node] }
    guard let any = added.first?.meaning else { return }
    flatMeanings = [Meaning](repeating: any, count: added.count)
    var next = firstMeaning
    for (node, meaning) in added {
      flatMeanings[Int(next[node])] = meaning
      next[node] += 1
    }
    added = []
  }

  /// Walks the longest way from `start`; for every phrase that ends on it calls `visit` with its
  /// length and its meanings, until one is taken.
  @inline(__always)
  func walk(
    _ tokens: UnsafeBufferPointer<Token>, from start: Int,
    _ visit: (_ length: Int, _ meaning: Meaning) -> Bool
  ) {
    let first = tokens[start]
    guard first.kind == .word, first.payload < wordCount else { return }
    var node = UInt64(roots[Int(first.payload)])
    var position = start
    while node != 0 {
      position += 1
      var index = Int(firstMeaning[Int(node)])
      let end = Int(firstMeaning[Int(node) + 1])
      while index < end {
        if visit(position - start, flatMeanings[index]) { break }
        index += 1
      }
      let token = tokens[position]
      guard token.kind == .word, token.payload < wordCount else { return }
      node = child(of: node, token.payload)
    }
  }

  /// The node behind one that is not the root; 0 when there is none.
  @inline(__always)
  private func child(of node: UInt64, _ word: UInt32) -> UInt64 {
    let key = node << 24 | UInt64(word) | 1 << 46
    var slot = PhraseTrie.slot(key) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return 0 }
      if entry >> 16 == key { return entry & 0xFFFF }
      slot = (slot + 1) & mask
    }
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Gives a meaning to each of the phrases that `|` divides. Runs at every start of the program:
  /// no allocation for a phrase or a word.
  private mutating func add(
    _ spellings: StaticString, _ meaning: Meaning, _ interner: inout Interner
  ) {
    var node = 0
    forEachWord(ofPhrases: spellings) { start, count, isLast in
      if count > 0 { node = child(of: node, by: interner.intern(start, count: count)) }
      guard isLast else { return }
      added.append((node, meaning))
      node = 0
    }
  }

  private mutating func child(of node: Int, by word: UInt32) -> Int {
    if node == 0 {
      if Int(word) >= roots.count {
        roots.append(contentsOf: repeatElement(0, count: Int(word) + 1 - roots.count))
      }
      if roots[Int(word)] == 0 {
        roots[Int(word)] = UInt16(truncatingIfNeeded: nodeCount)
        nodeCount += 1
      }
      return Int(roots[Int(word)])
    }
    let known = child(of: UInt64(node), word)
    if known != 0 { return Int(known) }
    edgeCount += 1
    if edgeCount * 2 > slots.count { growEdges() }
    insert((UInt64(node) << 24 | UInt64(word) | 1 << 46) << 16 | UInt64(nodeCount))
    nodeCount += 1
    return nodeCount - 1
  }

  private mutating func insert(_ entry: UInt64) {
    var slot = PhraseTrie.slot(entry >> 16) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func growEdges() {
    let old = slots
    mask = old.count * 2 - 1
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { insert(entry) }
  }
}

extension Keyword {
  /// Whether the keyword opens a document.
  package var opensDocument: Bool { rawValue <= Keyword.finalReport.rawValue }
}
