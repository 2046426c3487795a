/// The tables of the language in the form that the parser asks: which keywords a run of words may
/// be, and which of them a construct takes. Built once from `Keyword` and `Construct`.
///
/// A class because every stage holds it: a struct of so many tables would be copied whole wherever it
/// is handed on.
@usableFromInline
package final class LanguageTables: Sendable {
  package static let shared = LanguageTables(PhraseTables.current)

  /// The members of each construct, the universal ones last, by `Construct.rawValue`.
  package let members: [[Member]]
  /// The same in sets, by `Construct.rawValue`: what the rule on counts asks of each.
  package let memberSets: [MemberSets]
  /// The place of each keyword among the members of each construct, 0xFF for none.
  @usableFromInline let memberIndex: FixedTable<UInt8>
  /// `members`, one construct behind the other.
  private let flatMembers: FixedTable<Member>
  private let firstMember: FixedTable<UInt16>
  @usableFromInline let namedConstructs: FixedTable<Bool>
  private let headers: FixedTable<Header>
  /// The lists that hold each keyword, a bit for each.
  private let choices: FixedTable<UInt8>
  private let phrases: PhraseTree
  @usableFromInline let keywordCount: Int

  /// What may stand in the head of a construct: nothing has more than two slots.
  struct Header {
    let first: HeaderSlot?
    let second: HeaderSlot?
  }

  private init(_ tables: PhraseTables) {
    phrases = PhraseTree(tables.language, beginnings: tables.languageBeginnings)
    keywordCount = Keyword.allCases.count
    var index = [UInt8](repeating: 0xFF, count: Construct.allCases.count * keywordCount)
    var all: [[Member]] = []
    all.reserveCapacity(Construct.allCases.count)
    var flat: [Member] = []
    var first: [UInt16] = []
    for construct in Construct.allCases {
      let members =
        construct == .file ? construct.members : construct.members + Construct.universal
      for (place, member) in members.enumerated() {
        let slot = Int(construct.rawValue) * keywordCount + Int(member.keyword.rawValue)
        if index[slot] == 0xFF { index[slot] = UInt8(place) }
      }
      first.append(UInt16(flat.count))
      flat += members
      all.append(members)
    }
    var choices = [UInt8](repeating: 0, count: keywordCount)
    for list in ChoiceList.allCases {
      for keyword in list.keywords { choices[Int(keyword.rawValue)] |= 1 << list.rawValue }
    }
    memberIndex = FixedTable(index)
    flatMembers = FixedTable(flat)
    firstMember = FixedTable(first)
    memberSets = all.map { MemberSets($0) }
    namedConstructs = FixedTable(Construct.allCases.map(\.declaresName))
    headers = FixedTable(
      Construct.allCases.map {
        Header(first: $0.header.first, second: $0.header.count > 1 ? $0.header[1] : nil)
      })
    self.choices = FixedTable(choices)
    members = all
  }

  /// The place of a keyword among the members of a construct, or nil.
  @inlinable @inline(__always)
  package func place(of keyword: Keyword, in construct: Construct) -> Int? {
    let index = memberIndex[Int(construct.rawValue) * keywordCount + Int(keyword.rawValue)]
    return index == 0xFF ? nil : Int(index)
  }

  /// Whether the name of a construct can be pointed to.
  @inlinable @inline(__always)
  package func declaresName(_ construct: Construct) -> Bool {
    namedConstructs[Int(construct.rawValue)]
  }

  package func member(_ keyword: Keyword, of construct: Construct) -> Member? {
    place(of: keyword, in: construct).map { member($0, construct) }
  }

  @inline(__always)
  private func member(_ place: Int, _ construct: Construct) -> Member {
    flatMembers[Int(firstMember[Int(construct.rawValue)]) + place]
  }

  @inline(__always)
  func header(of construct: Construct) -> Header { headers[Int(construct.rawValue)] }

  /// Whether a list of choices holds a keyword.
  @inline(__always)
  func holds(_ list: ChoiceList, _ keyword: Keyword) -> Bool {
    choices[Int(keyword.rawValue)] >> list.rawValue & 1 == 1
  }

  // MARK: Phrases

  /// A phrase found in a text.
  package struct Match: Sendable {
    package let keyword: Keyword
    package let language: Language
    /// The number of tokens it takes.
    package let length: Int
  }

  /// A phrase that a construct takes.
  struct MemberMatch {
    let member: Member
    let language: Language
    let length: Int

    var keyword: Keyword { member.keyword }
  }

  /// The longest phrase that begins at `start` and that `isAllowed`; nil when there is none.
  @inline(__always)
  package func match(
    _ tokens: UnsafeBufferPointer<Token>, at start: Int, where isAllowed: (Keyword) -> Bool
  ) -> Match? {
    var best: Match?
    walk(tokens, from: start) { length, meaning in
      if let keyword = LanguageTables.keyword(meaning), isAllowed(keyword) {
        best = Match(
          keyword: keyword, language: LanguageTables.language(meaning), length: length)
        return true
      }
      return false
    }
    return best
  }

  /// The longest phrase of a keyword that begins at `start`; nil when there is none.
  package func phrase(
    of keyword: Keyword, _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> Match? {
    let wanted = PhraseMeaning(.keyword, .vietnamese, keyword.rawValue).packed
    var best: Match?
    walk(tokens, from: start) { length, meaning in
      guard PhraseMeaning.withoutLanguage(meaning) == wanted else { return false }
      best = Match(
        keyword: keyword, language: LanguageTables.language(meaning), length: length)
      return true
    }
    return best
  }

  /// Whether the values of a member are those who send, receive, lead or sign.
  package func takesWho(_ member: Int, of construct: Construct) -> Bool {
    memberSets[Int(construct.rawValue)].who.contains(member)
  }

  /// The longest phrase at `start` that a construct takes.
  @inline(__always)
  func match(
    _ tokens: UnsafeBufferPointer<Token>, at start: Int, in construct: Construct
  ) -> MemberMatch? {
    beginnings(tokens, at: start).isEmpty ? nil : longestMatch(tokens, at: start, in: construct)
  }

  /// What the phrases may be that begin with the token at `start`.
  @inline(__always)
  func beginnings(
    _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> PhraseTree.Beginnings {
    let token = tokens[start]
    return token.kind == .word ? phrases.beginnings(token.payload) : []
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
    beginnings(tokens, at: start).contains(.nameStep) ? longNameStep(tokens, at: start) : 1
  }

  // MARK: - Implementation

  private func longestMatch(
    _ tokens: UnsafeBufferPointer<Token>, at start: Int, in construct: Construct
  ) -> MemberMatch? {
    let row = Int(construct.rawValue) * keywordCount
    var length = 0
    var place: UInt8 = 0
    var meaning: UInt32 = 0
    walk(tokens, from: start) { phraseLength, phraseMeaning in
      guard LanguageTables.sort(phraseMeaning) == PhraseMeaning.Sort.keyword.rawValue else {
        return false
      }
      let index = memberIndex[row + Int(UInt16(truncatingIfNeeded: phraseMeaning))]
      if index == 0xFF { return false }
      length = phraseLength
      place = index
      meaning = phraseMeaning
      return true
    }
    guard length > 0 else { return nil }
    return MemberMatch(
      member: member(Int(place), construct), language: LanguageTables.language(meaning),
      length: length)
  }

  private func longNameStep(_ tokens: UnsafeBufferPointer<Token>, at start: Int) -> Int {
    var step = 1
    walk(tokens, from: start) { tokenCount, meaning in
      switch LanguageTables.sort(meaning) {
      case PhraseMeaning.Sort.connective.rawValue: step = -tokenCount
      case PhraseMeaning.Sort.compound.rawValue: step = tokenCount
      default: return false
      }
      return true
    }
    return step
  }

  /// Walks the longest way from `start`; for every phrase that ends on it calls `visit` with its
  /// length and its meanings, until one is taken.
  @inline(__always)
  private func walk(
    _ tokens: UnsafeBufferPointer<Token>, from start: Int,
    _ visit: (_ length: Int, _ meaning: UInt32) -> Bool
  ) {
    guard tokens[start].kind == .word else { return }
    let trie = phrases.trie
    var node = trie.root(tokens[start].payload)
    var length = 0
    while node != 0 {
      length &+= 1
      let places = trie.meanings(of: node)
      var place = places.lowerBound
      while place < places.upperBound, !visit(length, trie.meanings[place]) { place &+= 1 }
      let next = tokens[start &+ length]
      guard next.kind == .word else { return }
      node = trie.child(of: node, by: next.payload)
    }
  }

  // The parts of ``PhraseMeaning/packed``, without the tests of a number that comes from outside.

  @inline(__always)
  private static func sort(_ meaning: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: meaning >> 24) }

  @inline(__always)
  private static func keyword(_ meaning: UInt32) -> Keyword? {
    guard sort(meaning) == PhraseMeaning.Sort.keyword.rawValue else { return nil }
    return Keyword(rawValue: UInt16(truncatingIfNeeded: meaning))
  }

  @inline(__always)
  private static func language(_ meaning: UInt32) -> Language {
    UInt8(truncatingIfNeeded: meaning >> 16) == Language.vietnamese.rawValue
      ? .vietnamese : .english
  }
}

/// What the members of a construct ask, as sets of their places.
@usableFromInline
package struct MemberSets: Sendable {
  /// Their absence is told.
  package private(set) var wanted = MemberSet()
  /// At most one.
  package private(set) var single = MemberSet()
  /// Single, and of a type of which one clause must hold one value.
  package private(set) var oneValue = MemberSet()
  /// Their values are those who send, receive, lead or sign.
  package private(set) var who = MemberSet()

  init(_ members: [Member]) {
    for (place, member) in members.enumerated() {
      switch member.count {
      case .one, .some, .expected, .expectedSome: wanted.insert(place)
      case .optional, .any: break
      }
      if case .who = member.value { who.insert(place) }
      guard member.count.isSingle else { continue }
      single.insert(place)
      switch member.value {
      case .level, .date, .documentNumber, .choice: oneValue.insert(place)
      default: break
      }
    }
  }
}

/// The two languages of keywords, messages and outputs.
@usableFromInline
package enum Language: UInt8, Sendable, CaseIterable {
  case vietnamese
  case english

  /// The ISO 639-1 code.
  package var code: String { self == .vietnamese ? "vi" : "en" }
}

extension Keyword {
  /// Whether the keyword opens a document.
  package var opensDocument: Bool { rawValue <= Keyword.finalReport.rawValue }

  /// Whether the keyword is by itself a reference to bodies.
  var isBuiltInReference: Bool {
    switch self {
    case .bothParties, .allParties, .eachParty, .theOtherParty, .theLead, .remainingParties,
      .superiors, .subordinates, .counterpartLevel, .eachLevel, .ownSuperiors, .theSender,
      .eachLine, .anyParty:
      true
    default: false
    }
  }

  /// Whether the keyword stands before a number that is not exact.
  var isApproximation: Bool {
    switch self {
    case .over, .nearly, .approximately, .atLeast: true
    default: false
    }
  }

  /// Whether the keyword begins the key of a row.
  var beginsKey: Bool {
    switch self {
    case .level, .round, .case, .toward, .otherwise, .matter: true
    default: false
    }
  }
}
