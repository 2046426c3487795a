import QCSemantics
import QCSyntax

/// What an agreement asks people to do, derived from its text and nothing else: items in four
/// stages, in the order in which they are printed.
///
/// All words stand in one block of bytes; `words(_:)` gives them.
package struct Checklist: Sendable {
  /// The language of the words. Names and texts of the agreement stay as they are unless it gives
  /// a translation.
  package var language = Language.vietnamese
  /// A review report is not signed: its first stage is called by another name.
  package var isReport = false
  /// A superior or one side issues the document; nobody signs it together.
  package var isIssuedByOther = false
  package var title = ChecklistWords()
  /// The stated structure (`4 chương, 12 điều`), empty when none is stated.
  package var structure = ChecklistWords()
  /// The parties in the order of the text, then others that have something to carry out.
  package var parties: [ChecklistParty] = []
  package var items: [ChecklistItem] = []
  /// The day for which it was made, when one was given.
  package var day: CivilDate?

  var bytes: [UInt8] = []
  var partyPlaces: [Int32] = []

  package init() {}

  package func words(_ words: ChecklistWords) -> ArraySlice<UInt8> {
    bytes[Int(words.start)..<Int(words.end)]
  }

  package func string(_ words: ChecklistWords) -> String {
    String(decoding: self.words(words), as: UTF8.self)
  }

  /// The parties of an item as places in `parties`; nil when it is for all of them.
  package func parties(of item: ChecklistItem) -> ArraySlice<Int32>? {
    item.isForAll ? nil : partyPlaces[Int(item.firstParty)..<Int(item.firstParty + item.partyCount)]
  }
}

/// A run of bytes in a checklist.
package struct ChecklistWords: Sendable, Equatable {
  package var start: UInt32 = 0
  package var end: UInt32 = 0

  package var isEmpty: Bool { start == end }
}

/// A party, or another body that has something to carry out.
package struct ChecklistParty: Sendable {
  package var entry: Int
  package var id: ChecklistWords
  /// The name that the agreement uses for it.
  package var name: ChecklistWords
  /// Its full name.
  package var title: ChecklistWords
  /// Whether it is a party of the agreement.
  package var isParty: Bool
}

/// One thing to do.
package struct ChecklistItem: Sendable {
  /// The id of the element it comes from, `/`, and the name of the rule.
  package var id: ChecklistWords
  package var stage: ChecklistStage
  package var topic: ChecklistTopic
  /// The element it comes from.
  package var entry: Int
  package var isForAll: Bool
  var firstParty: UInt32 = 0
  var partyCount: UInt32 = 0
  /// Who does it, in the words of the agreement; empty when the text does not say.
  package var who: ChecklistWords
  /// Whether `who` says no more than the parties of the item do.
  package var isWhoPlain: Bool
  package var what: ChecklistWords
  /// When, as the agreement or the rule says it.
  package var due: ChecklistWords
  /// The first day on which it falls due, where it can be computed.
  package var dueDate: CivilDate?
  /// What shows that it is done.
  package var evidence: ChecklistWords
  /// The line of the element, from 1, in the file `file` of the model.
  package var line: Int
  package var file: Int
  /// The rule that causes it where the text alone does not; empty otherwise.
  package var source: ChecklistWords

  /// Whether the item names who does it: not where it stands under its party, which says so.
  var showsWho: Bool { !who.isEmpty && !(stage == .carryingOut && isWhoPlain) }
}

/// The four stages, in the order of time.
package enum ChecklistStage: UInt8, Sendable, CaseIterable {
  case beforeSigning, ceremony, afterSigning, carryingOut

  /// The value in the JSON and of `--stage`.
  package var code: StaticString {
    switch self {
    case .beforeSigning: "before-signing"
    case .ceremony: "at-ceremony"
    case .afterSigning: "after-signing"
    case .carryingOut: "carrying-out"
    }
  }
}

/// What a group of items within a stage is about: a heading of its own.
package enum ChecklistTopic: UInt8, Sendable, CaseIterable {
  case blanks, text, signers, copies
  case arrangements, delegates, order, awards
  case issue, contacts, launch, spoken
  case duties

  package var stage: ChecklistStage {
    switch self {
    case .blanks, .text, .signers, .copies: .beforeSigning
    case .arrangements, .delegates, .order, .awards: .ceremony
    case .issue, .contacts, .launch, .spoken: .afterSigning
    case .duties: .carryingOut
    }
  }
}

/// Which items are written: all that pass both tests.
package struct ChecklistFilter: Sendable {
  /// Nil for all stages.
  package var stage: ChecklistStage?
  /// A place in `Checklist.parties`; nil for all parties. What is for all parties always passes.
  package var party: Int?

  package init(stage: ChecklistStage? = nil, party: Int? = nil) {
    self.stage = stage
    self.party = party
  }
}

/// The file a checklist comes from, as it is printed.
package struct ChecklistSource: Sendable {
  /// The name of the file, without its folder.
  package var name: String
  /// The SHA-256 of the text in lower-case hexadecimal digits; the first sixteen are printed.
  package var digest: [UInt8]

  package init(name: String, digest: [UInt8]) {
    self.name = name
    self.digest = digest
  }
}

extension Checklist {
  /// Whether an item passes a filter.
  package func passes(_ item: ChecklistItem, _ filter: ChecklistFilter) -> Bool {
    if let stage = filter.stage, stage != item.stage { return false }
    guard let party = filter.party, let places = parties(of: item) else { return true }
    return places.contains(Int32(party))
  }

  /// The place of a party by its name, short of that by its full name; nil when there is none.
  /// Case, tone placement and the form of normalisation do not matter.
  package func party(named name: String) -> Int? {
    func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      var result: [UInt8] = []
      for word in Array(bytes).split(whereSeparator: { $0 <= 0x20 }) {
        word.withUnsafeBufferPointer { appendFold(of: $0, to: &result) }
        result.append(0x20)
      }
      return result
    }
    let wanted = folded(name.utf8)
    return parties.firstIndex { folded(words($0.name)) == wanted }
      ?? parties.firstIndex { folded(words($0.title)) == wanted }
  }
}

extension ChecklistMaker {
  /// Appends the Markdown checklist of the model's document, in the language of the document: what
  /// `qc build` writes beside the JSON. One maker for all documents of a file reads it once.
  package mutating func write(
    _ model: Model, _ identifiers: Identifiers, _ source: ChecklistSource,
    to output: inout ByteWriter
  ) {
    make(model, identifiers: identifiers, language: model.language)
      .writeMarkdown(source, to: &output)
  }
}
