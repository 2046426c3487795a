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
  /// When the document was signed and is in force; found when a rule asks for the first time.
  lazy var dates = DocumentDates(model)

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
    to model: Model, hasErrors: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    var rules = Rules(model, hasErrors: hasErrors)
    swap(&rules.diagnostics, &diagnostics)
    rules.facts = Facts(model)
    for entry in rules.documentEntries {
      guard let construct = model.entries[entry].construct else {
        rules.checkValues(of: entry)
        continue
      }
      rules.checkHead(of: entry, construct)
      rules.checkCounts(of: entry, construct)
      rules.checkValues(of: entry)
      rules.checkRoles(of: entry, construct)
      rules.checkFigures(of: entry, construct)
      rules.checkTimes(of: entry, construct)
    }
    rules.checkDocument()
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
    }
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
  var contactsNamed: Set<Int> = []
  var allHaveContact = false

  init() {}

  init(_ model: Model) {
    for index in model.document..<Int(model.entries[model.document].end) {
      let entry = model.entries[index]
      switch entry.construct {
      case .party, .group: parties.append(index)
      case .contact where model.entries[Int(entry.parent)].construct?.isWho != true:
        noteContact(model, index)
      case .line:
        // What a line does is done by the body it belongs to.
        if let of = model.clause(.partOf, of: index) { noteActors(model, of) }
      case .issuing: isIssuedByOther = true
      default: break
      }
      switch entry.keyword {
      case .issuedUnder: isIssuedByOther = true
      case .of, .between, .lead, .coLead, .support, .jointlyWith, .with, .responsibilities, .to,
        .chair, .coChair, .copyTo, .finalDecision, .by, .members, .head, .setUpBy, .host:
        noteActors(model, index)
      default: break
      }
    }
  }

  private mutating func noteActors(_ model: Model, _ entry: Int) {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .reference: actors.insert(Int(value.payload))
      case .builtIn: if Facts.isEverybody(value.keyword) { allAct = true }
      default: break
      }
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
