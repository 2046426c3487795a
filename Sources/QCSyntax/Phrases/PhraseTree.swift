/// The phrases of the language as the parser walks them, with what the phrases behind each first word
/// may be, so that most questions end with one look.
struct PhraseTree: Sendable {
  /// What the phrases may be that begin with a word.
  struct Beginnings: OptionSet, Sendable {
    let rawValue: UInt8

    /// A connective, or a compound that holds one: only these matter to a plain-word name.
    static let nameStep = Beginnings(rawValue: 1)
    /// A built-in reference or `mỗi`.
    static let reference = Beginnings(rawValue: 2)
    /// `cùng cấp`, `cùng ngành`, `cấp`: what may stand behind a reference.
    static let suffix = Beginnings(rawValue: 4)
    static let of = Beginnings(rawValue: 8)
    static let date = Beginnings(rawValue: 16)
    /// The kind of a document.
    static let document = Beginnings(rawValue: 32)
    static let approximation = Beginnings(rawValue: 64)
    /// Any other keyword.
    static let other = Beginnings(rawValue: 128)
  }

  let trie: FixedTrie
  private let beginnings: FixedTable<UInt8>

  /// - Parameter beginnings: by word id, see ``PhraseTables/languageBeginnings``.
  init(_ trie: WordTrie, beginnings: [UInt8]) {
    self.trie = FixedTrie(trie)
    self.beginnings = FixedTable(beginnings)
  }

  /// What the phrases may be that begin with a word.
  @inline(__always)
  func beginnings(_ word: UInt32) -> Beginnings {
    Beginnings(rawValue: Int(word) < beginnings.count ? beginnings[Int(word)] : 0)
  }
}

extension PhraseTree.Beginnings {
  init(_ meaning: PhraseMeaning) {
    guard meaning.sort == .keyword, let keyword = Keyword(rawValue: meaning.value) else {
      self = .nameStep
      return
    }
    switch keyword {
    case .each: self = .reference
    case .sameLevel, .sameLine, .level: self = .suffix
    case .of: self = .of
    case .date: self = .date
    default:
      self =
        keyword.isBuiltInReference
        ? .reference
        : keyword.opensDocument ? .document : keyword.isApproximation ? .approximation : .other
    }
  }
}
