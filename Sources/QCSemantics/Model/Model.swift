import QCSyntax

/// The meaning of one document: its elements and clauses in preorder, with resolved values.
///
/// Flat and driven by the tables, as the tree is: outputs and rules walk `Construct.members` and
/// never name a construct's fields a second time. It holds no syntax node; places are byte ranges
/// in `sources`.
package struct Model: Sendable {
  /// The document's file, then the files it uses.
  package var sources: [SourceFile] = []
  /// Entry 0 is the file itself; the document comes after the declarations of the files.
  package var entries: [Entry] = []
  package var values: [Value] = []
  /// Values that are parts of others: issuers, dates and titles of citations, what a reference
  /// belongs to.
  package var nested: [Value] = []
  package var references: [ReferenceParts] = []
  package var citations: [Citation] = []
  package var numbers: [Figure] = []
  package var times: [TimePhrase] = []
  /// For each phrase of time one more than the entry that its event speaks of, or 0.
  package var mentions: [UInt32] = []
  /// Whether a name is declared of which an event may speak: else none is looked for.
  package internal(set) var hasMentionable = false
  /// For elements that have clauses which are asked for often: the first clause of each of
  /// `ClauseSlots.keywords`, 0 where there is none, so that a look-up does not walk ten thousand
  /// siblings.
  ///
  /// What is behind ``usedSlots`` is 0 and waits for the next element.
  package private(set) var clauseSlots: [UInt32] = []
  private(set) var usedSlots = 0
  /// The calendars of working days that the files declare.
  package var calendars: [UInt32] = []
  /// The lines and ladders that the files declare.
  package var declaredLines: [UInt32] = []
  /// The rows of the registers that the files declare, by ``SymbolKey/number(_:)`` of the
  /// document's number.
  package var registered: [UInt64: UInt32] = [:]
  /// Names and titles by which entries can be referred to.
  package var symbols = SymbolTable()
  /// The entry of the document.
  package var document = 0
  package var language = Language.vietnamese
  /// The language of the keywords, for what is added to the text.
  package var keywordLanguage = Language.vietnamese

  package init() {}
}

/// One element or clause.
package struct Entry: Sendable {
  package var keyword: Keyword
  /// Nil for a clause.
  package var construct: Construct?
  /// The place among the members of the construct around it.
  package var member: UInt8
  package var file: UInt16
  /// Something in it was not understood: rules say nothing of what it lacks.
  package var isPoisoned = false
  package var parent: UInt32
  /// The entry after its last descendant.
  package var end: UInt32
  /// Its values: those of the head for an element.
  package var firstValue: UInt32
  package var valueCount: UInt32
  /// One more than the place of its block in `Model.clauseSlots`, or 0.
  package var clauseSlots: UInt32 = 0
  /// The head line's first bytes: the phrase, or the value of a bullet.
  package var head: SourceRange
  /// Where what follows it begins, blanks and line ends before it not taken off: for fixes that
  /// move or remove the whole.
  package var textEnd: UInt32 = 0

  package var valueIndices: Range<Int> {
    Int(firstValue)..<Int(firstValue) + Int(valueCount)
  }
}

/// One value: 32 bytes.
package struct Value: Sendable {
  package enum Kind: UInt8, Sendable {
    /// The content of a text, without its quotes.
    case text
    /// The translation of the text before it; `keyword` is the language's raw value.
    case translation
    case blank
    /// The name that an element declares.
    case name
    /// `payload` is the entry it points to.
    case reference
    /// `keyword` tells which.
    case builtIn
    /// A text where a reference may stand: a body outside the document.
    case outside
    /// A name that nothing declares; reported already.
    case unresolved
    case level
    /// `payload` is a day number (bit pattern of a signed 32-bit number).
    case date
    /// `payload` is day, month and year in bytes 0, 1 and 2–3; 0 where it is blank.
    case partialDate
    /// `payload` is an index in `numbers`.
    case number
    case documentNumber
    /// `payload` is an index in `citations`.
    case citation
    /// A count and its noun: `payload` is the count, `keyword` chapter or article.
    case structure
    case language
    case choice
    /// `payload` is an index in `times`.
    case time
    /// Not understood; reported already.
    case error
  }

  package var kind: Kind
  package var file: UInt16
  package var keyword: UInt16 = 0
  package var range: SourceRange
  package var payload: UInt32 = 0
  /// One more than an index in `references` when the reference has parts; else 0.
  package var parts: UInt32 = 0
  /// The key of the row, empty when there is none.
  package var key: SourceRange = SourceRange(0, 0)

  package init(_ kind: Kind, file: UInt16, _ range: SourceRange) {
    self.kind = kind
    self.file = file
    self.range = range
  }
}

/// What may stand around the name in a reference.
package struct ReferenceParts: Sendable {
  /// 0 for none, `each` and counts otherwise.
  package var count: UInt32 = 0
  package var isEach = false
  package var level: SourceRange?
  package var isSameLevel = false
  package var isSameLine = false
  /// The index in `Model.nested` of what the reference belongs to: `"lãnh đạo" của "các Ban"`.
  package var of: UInt32?
}

/// A document referred to, by what is given of it.
package struct Citation: Sendable {
  package var kind: SourceRange?
  package var number: SourceRange?
  /// Indices in `Model.nested`; nil where it is not given.
  package var blankNumber: UInt32?
  package var date: UInt32?
  package var issuer: UInt32?
  package var title: UInt32?
  /// The article, clause and point that are meant: `điểm a khoản 2 Điều 5`.
  package var article: UInt16?
  package var clause: UInt16?
  /// The letter of the point.
  package var point: SourceRange?
}

/// A number as stated: exact digits, and what kind of statement it is.
package struct Figure: Sendable, Equatable {
  /// Over, nearly, about or at least.
  package var approximation: Keyword?
  /// In thousandths.
  package var value: Int
  /// The second number of `136/200`, in thousandths.
  package var whole: Int?
  package var isPercent = false
  /// The ratio stated behind `=`, in thousandths of a percent.
  package var ratio: Int?
}

extension Model {
  package func source(_ file: UInt16) -> SourceFile { sources[Int(file)] }

  /// The declared paper, message, milestone or round that the event of a phrase of time speaks of.
  package func mention(of value: Value) -> Int? {
    guard value.kind == .time else { return nil }
    let mention = mentions[Int(value.payload)]
    return mention == 0 ? nil : Int(mention) - 1
  }

  package func string(_ value: Value) -> String {
    switch value.kind {
    case .text, .translation, .outside: source(value.file).string(value.range)
    // Names and levels read the same however many blanks stand in them.
    default: source(value.file).words(value.range)
    }
  }

  /// The children of an entry, in the order of the text.
  package func children(of entry: Int) -> Children { Children(entries: entries, entry: entry) }

  package struct Children: Sequence, IteratorProtocol {
    private let entries: [Entry]
    private var index: Int
    private let end: Int

    init(entries: [Entry], entry: Int) {
      self.entries = entries
      index = entry + 1
      end = Int(entries[entry].end)
    }

    package mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(entries[index].end) }
      return index
    }
  }

  /// The first child with a keyword, or nil.
  package func clause(_ keyword: Keyword, of entry: Int) -> Int? {
    withEntries { $0.clause(keyword, of: entry) }
  }

  /// The name of an element for people: its declared name, else its first text, else its phrase.
  package func title(of entry: Int) -> String {
    for index in entries[entry].valueIndices {
      let value = values[index]
      if value.kind == .name || value.kind == .text { return string(value) }
    }
    return entries[entry].keyword.canonical(language)
  }

  /// The construct whose members count for an entry: that of the nearest entry around it that is
  /// not a wrapper or a case.
  package func effectiveConstruct(of entry: Int) -> Construct {
    var index = entry
    while let construct = entries[index].construct {
      if !construct.isTransparent { return construct }
      index = Int(entries[index].parent)
    }
    return .file
  }
}

/// The clauses that rules and outputs ask for again and again, from elements and from what is
/// around them.
package enum ClauseSlots {
  package static let keywords: [Keyword] = [
    .of, .to, .copyTo, .through, .between, .jointlyWith, .with, .toward, .method, .territory,
    .lead, .coLead, .leadRule, .when, .due, .about,
  ]

  /// Whether a clause is handed down to what stands inside (``Model/inheritable``).
  @inline(__always)
  package static func isInheritable(_ keyword: Keyword) -> Bool {
    guard let slot = slot(keyword) else { return false }
    return slot < Model.inheritable.count
  }

  /// The slot of a keyword, or nil; those that are handed down come first.
  @inline(__always)
  package static func slot(_ keyword: Keyword) -> Int? {
    switch keyword {
    case .of: 0
    case .to: 1
    case .copyTo: 2
    case .through: 3
    case .between: 4
    case .jointlyWith: 5
    case .with: 6
    case .toward: 7
    case .method: 8
    case .territory: 9
    case .lead: 10
    case .coLead: 11
    case .leadRule: 12
    case .when: 13
    case .due: 14
    case .about: 15
    default: nil
    }
  }
}

extension Model {
  private mutating func growClauseSlots() {
    let more = max(1024, clauseSlots.count)
    clauseSlots.append(contentsOf: repeatElement(0, count: more))
  }

  /// Forgets the slots from `count` on.
  mutating func resetClauseSlots(to count: Int) {
    let used = usedSlots
    clauseSlots.withUnsafeMutableBufferPointer { slots in
      UnsafeMutableBufferPointer(rebasing: slots[count..<used]).update(repeating: 0)
    }
    usedSlots = count
  }

  /// The values of an entry are those since it was begun.
  @inline(__always)
  mutating func closeValues(of entry: Int) {
    entries[entry].valueCount = UInt32(values.count) - entries[entry].firstValue
  }

  /// Notes a clause of an element for ``clause(_:of:)``.
  @inline(__always)
  mutating func note(_ keyword: Keyword, clause: Int, of entry: Int) {
    guard let slot = ClauseSlots.slot(keyword) else { return }
    if entries[entry].clauseSlots == 0 {
      entries[entry].clauseSlots = UInt32(usedSlots) + 1
      usedSlots += ClauseSlots.keywords.count
      if usedSlots > clauseSlots.count { growClauseSlots() }
    }
    let place = Int(entries[entry].clauseSlots) - 1 + slot
    if clauseSlots[place] == 0 { clauseSlots[place] = UInt32(clause) }
  }
}
