/// The tables of the language in the form that the parser asks: which keywords a run of words may
/// be, and which of them a construct takes. Built once from `Keyword` and `Construct`.
///
/// A class because every stage holds it: a struct of so many arrays costs a count up and down for
/// each of them wherever it is copied.
@usableFromInline
package final class LanguageTables: Sendable {
  package static let shared = LanguageTables(PhraseTables.current.language)

  /// The members of each construct, the universal ones last, by `Construct.rawValue`.
  package let members: [[Member]]
  /// The same in sets, by `Construct.rawValue`: what the rule on counts asks of each.
  package let memberSets: [MemberSets]
  @usableFromInline let memberIndex: [UInt8]
  @usableFromInline let namedConstructs: [Bool]
  private let phrases: WordTrie
  private let meanings: [Meaning]
  @usableFromInline let keywordCount: Int

  /// One meaning of a phrase; only a keyword has `keyword`.
  private struct Meaning: Sendable {
    let keyword: Keyword?
    let language: Language
    let sort: PhraseMeaning.Sort

    init(_ packed: UInt32) {
      let meaning = PhraseMeaning(packed: packed)
      keyword = meaning.sort == .keyword ? Keyword(rawValue: meaning.value) : nil
      language = meaning.language
      sort = meaning.sort
    }
  }

  private init(_ phrases: WordTrie) {
    self.phrases = phrases
    meanings = phrases.meanings.map { Meaning($0) }
    keywordCount = Keyword.allCases.count
    var index = [UInt8](repeating: 0xFF, count: Construct.allCases.count * keywordCount)
    var all: [[Member]] = []
    all.reserveCapacity(Construct.allCases.count)
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
    memberSets = all.map { MemberSets($0) }
    namedConstructs = Construct.allCases.map(\.declaresName)
    members = all
  }

  /// The place of a keyword among the members of a construct, or nil.
  @inlinable
  @inline(__always)
  package func place(of keyword: Keyword, in construct: Construct) -> Int? {
    let index = memberIndex[Int(construct.rawValue) * keywordCount + Int(keyword.rawValue)]
    return index == 0xFF ? nil : Int(index)
  }

  /// Whether the name of a construct can be pointed to.
  @inlinable
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
    walk(tokens, from: start) { length, meaning in
      if let keyword = meaning.keyword, isAllowed(keyword) {
        best = Match(keyword: keyword, language: meaning.language, length: length)
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
    guard tokens[start].kind == .word else { return nil }
    let wanted = PhraseMeaning(.keyword, .vietnamese, keyword.rawValue).packed
    var best: Match?
    var node = phrases.root(tokens[start].payload)
    var position = start
    while node != 0 {
      position += 1
      for place in phrases.meanings(of: node) {
        let meaning = phrases.meanings[place]
        guard PhraseMeaning.withoutLanguage(meaning) == wanted else { continue }
        best = Match(
          keyword: keyword, language: meaning == wanted ? .vietnamese : .english,
          length: position - start)
        break
      }
      guard tokens[position].kind == .word else { break }
      node = phrases.child(of: node, by: tokens[position].payload)
    }
    return best
  }

  /// Whether the values of a member are those who send, receive, lead or sign.
  package func takesWho(_ member: Int, of construct: Construct) -> Bool {
    memberSets[Int(construct.rawValue)].who.contains(member)
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
    walk(tokens, from: start) { tokenCount, meaning in
      switch meaning.sort {
      case .connective: step = -tokenCount
      case .compound: step = tokenCount
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
    _ visit: (_ length: Int, _ meaning: Meaning) -> Bool
  ) {
    guard tokens[start].kind == .word else { return }
    var node = phrases.root(tokens[start].payload)
    var position = start
    while node != 0 {
      position += 1
      for place in phrases.meanings(of: node) where visit(position - start, meanings[place]) {
        break
      }
      guard tokens[position].kind == .word else { return }
      node = phrases.child(of: node, by: tokens[position].payload)
    }
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
}
