import QCSyntax

/// The rules: what a well-formed agreement needs. Each family is a file here; each rule reads the
/// model and says what it finds. None speaks of an entry that is poisoned, and none repeats what
/// the parser or the lowering said.
package struct Rules {
  let model: Model
  let tables = LanguageTables.shared
  let hasErrors: Bool
  var diagnostics: [Diagnostic]
  /// Facts of the document that several rules ask, gathered in one pass.
  var facts = Facts()
  /// What the review remembers while the entries go by.
  var review = Review()
  /// When the document was signed and is in force; found when a rule asks for the first time.
  lazy var dates = DocumentDates(model)

  /// What the rules remember while they go through a document, kept from document to document for
  /// its room.
  package struct Memory: Sendable {
    var facts = Facts()
    var review = Review()
    /// The days of the document that was seen last, for whoever compares it with others.
    package internal(set) var dates = DocumentDates()
    package init() {}
  }

  private init(_ model: Model, hasErrors: Bool) {
    self.model = model
    self.hasErrors = hasErrors
    diagnostics = []
  }

  /// Applies every rule to the model's document and appends what they find.
  ///
  /// - Parameter hasErrors: the parser or the lowering found something wrong in the document; what
  ///   only follows from it is not told.
  package static func apply(
    to model: Model, hasErrors: Bool, _ memory: inout Memory, _ diagnostics: inout [Diagnostic]
  ) {
    var rules = Rules(model, hasErrors: hasErrors)
    swap(&rules.diagnostics, &diagnostics)
    swap(&rules.facts, &memory.facts)
    swap(&rules.review, &memory.review)
    rules.facts.read(model)
    rules.beginReview()
    for entry in rules.documentEntries {
      guard let construct = model.entries[entry].construct else {
        rules.checkValues(of: entry)
        rules.reviewClause(entry)
        continue
      }
      rules.checkHead(of: entry, construct)
      rules.checkCounts(of: entry, construct)
      rules.checkValues(of: entry)
      rules.checkRoles(of: entry, construct)
      rules.checkFigures(of: entry, construct)
      rules.checkTimes(of: entry, construct)
      rules.reviewElement(entry, construct)
    }
    rules.checkDocument()
    rules.endReview()
    memory.dates = rules.dates
    rules.facts.forget()
    rules.review.forget()
    swap(&rules.facts, &memory.facts)
    swap(&rules.review, &memory.review)
    swap(&rules.diagnostics, &diagnostics)
  }

  /// Applies the rules that hold for every element to the declarations of the file itself.
  package static func applyToDeclarations(of model: Model, _ diagnostics: inout [Diagnostic]) {
    var rules = Rules(model, hasErrors: false)
    swap(&rules.diagnostics, &diagnostics)
    for entry in model.entries.indices.dropFirst() where model.entries[entry].file == 0 {
      rules.checkValues(of: entry)
      guard let construct = model.entries[entry].construct else { continue }
      rules.checkHead(of: entry, construct)
      rules.checkCounts(of: entry, construct)
      rules.checkRoles(of: entry, construct)
      rules.checkTimes(of: entry, construct)
      if construct == .registerEntry { rules.reviewRegisterEntry(entry) }
      if construct.isWho, !construct.isPerson {
        rules.reviewNames(of: entry)
        if let of = model.clause(.partOf, of: entry) { rules.noteBelonging(of) }
      }
    }
    rules.reviewBelongings()
    swap(&rules.diagnostics, &diagnostics)
  }

  /// The entries of the document, in the order of the text.
  var documentEntries: Range<Int> {
    model.document..<Int(model.entries[model.document].end)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.findings { diagnostics.append(diagnostic) }
  }

  func title(_ entry: Int) -> Argument { .text(model.title(of: entry)) }

  /// The phrase that opens an entry, as the drafter wrote it.
  func phrase(_ entry: Int) -> Argument {
    let head = model.entries[entry].head
    guard !head.isEmpty else { return .keyword(model.entries[entry].keyword) }
    return .text("`\(model.source(model.entries[entry].file).string(head))`")
  }
}

/// What several rules ask about a document.
struct Facts {
  /// Parties and groups, in order.
  var parties: [Int] = []
  /// A bit for each entry: named in some duty, meeting or area as one who acts.
  var actors: Set<Int> = []
  /// Whether somebody acts for all parties at once (`hai bên`, `các bên`).
  var allAct = false
  var isIssuedByOther = false
  /// Issued with a decision of somebody else: the parties do not sign.
  var isIssuedUnderDecision = false
  /// Those who are named for anything but support.
  var doers: Set<Int> = []
  /// Those who have a duty outside every area.
  var workersOutside: Set<Int> = []
  var contactsNamed: Set<Int> = []
  var allHaveContact = false

  init() {}

  /// Forgets the document and keeps the room.
  mutating func forget() {
    parties.removeAll(keepingCapacity: true)
    forgetSet(&actors)
    forgetSet(&doers)
    forgetSet(&workersOutside)
    forgetSet(&contactsNamed)
    allAct = false
    isIssuedByOther = false
    isIssuedUnderDecision = false
    allHaveContact = false
  }

  /// Gathers the facts of a document.
  mutating func read(_ model: Model) {
    var areaEnd = 0
    for index in model.document..<Int(model.entries[model.document].end) {
      let entry = model.entries[index]
      switch entry.construct {
      case .party, .group: parties.append(index)
      case .area: areaEnd = max(areaEnd, Int(entry.end))
      case .contact where model.entries[Int(entry.parent)].construct?.isWho != true:
        noteContact(model, index)
      case .line:
        // What a line does is done by the body it belongs to.
        if let of = model.clause(.partOf, of: index) { noteActors(model, of, isSupport: false) }
      case .issuing: isIssuedByOther = true
      default: break
      }
      switch entry.keyword {
      case .issuedUnder:
        isIssuedByOther = true
        isIssuedUnderDecision = true
      case .of, .between, .lead, .coLead, .support, .jointlyWith, .with, .responsibilities, .to,
        .chair, .coChair, .attendees, .copyTo, .finalDecision, .by, .members, .head, .setUpBy,
        .host:
        noteActors(model, index, isSupport: entry.keyword == .support)
        if index >= areaEnd, entry.keyword == .responsibilities || entry.keyword == .of {
          noteWorkers(model, index)
        }
      default: break
      }
    }
  }

  private mutating func noteActors(_ model: Model, _ entry: Int, isSupport: Bool) {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .reference:
        actors.insert(Int(value.payload))
        if !isSupport { doers.insert(Int(value.payload)) }
      case .builtIn: if Facts.isEverybody(value.keyword) { allAct = true }
      default: break
      }
    }
  }

  private mutating func noteWorkers(_ model: Model, _ entry: Int) {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .reference {
      workersOutside.insert(Int(model.values[index].payload))
    }
  }

  private mutating func noteContact(_ model: Model, _ entry: Int) {
    guard let of = model.clause(.of, of: entry) else {
      allHaveContact = true
      return
    }
    for index in model.entries[of].valueIndices {
      let value = model.values[index]
      if value.kind == .reference { contactsNamed.insert(Int(value.payload)) }
      if value.kind == .builtIn { allHaveContact = true }
    }
  }

  static func isEverybody(_ keyword: UInt16) -> Bool {
    switch Keyword(rawValue: keyword) {
    case .bothParties, .allParties, .eachParty, .theOtherParty, .remainingParties: true
    default: false
    }
  }
}

/// Empties a set and keeps its room, unless one great document has made it large: emptying it would
/// cost every small one after it.
func forgetSet<Element>(_ set: inout Set<Element>) {
  if set.isEmpty { return }
  if set.capacity > 4096 { set = [] } else { set.removeAll(keepingCapacity: true) }
}

/// The same of a dictionary.
func forgetKeys<Key, Value>(_ dictionary: inout [Key: Value]) {
  if dictionary.isEmpty { return }
  if dictionary.capacity > 4096 {
    dictionary = [:]
  } else {
    dictionary.removeAll(keepingCapacity: true)
  }
}
