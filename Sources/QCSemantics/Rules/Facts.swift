import QCSyntax

/// What several rules ask about a document, gathered in one pass before they do.
struct Facts {
  /// Parties and groups, in order.
  var parties: [Int] = []
  /// Who is named, and as what.
  var marks = EntryMarks()
  /// Those who act, each once.
  private(set) var actors: [UInt32] = []
  /// Whether somebody acts for all parties at once (`hai bên`, `các bên`).
  var allAct = false
  var isIssuedByOther = false
  /// Issued with a decision of somebody else: the parties do not sign.
  var isIssuedUnderDecision = false
  var allHaveContact = false
  /// Whether there are chapters or articles.
  var hasWrappers = false
  var hasArticles = false
  /// The clauses of the document on its days, those in its chapters and articles too.
  var signing: Int?
  var effective: Int?
  var term: Int?
  /// Whether ``EntryMarks/Mark/actsThroughSomebody`` has been marked.
  var knowsThroughWhom = false

  init() {}

  /// Forgets the document and keeps the room.
  mutating func forget() {
    forgetRows(&parties)
    forgetRows(&actors)
    marks.removeAll()
    allAct = false
    isIssuedByOther = false
    isIssuedUnderDecision = false
    allHaveContact = false
    hasWrappers = false
    hasArticles = false
    signing = nil
    effective = nil
    term = nil
    knowsThroughWhom = false
  }

  /// Gathers the facts of a document.
  mutating func read(_ model: ModelView) {
    var areaEnd = 0
    for index in model.document..<Int(model.entries[model.document].end) {
      let entry = model.entries[index]
      switch entry.construct {
      case nil: break
      case .party, .group: parties.append(index)
      case .area: areaEnd = max(areaEnd, Int(entry.end))
      case .contact where model.entries[Int(entry.parent)].construct?.isWho != true:
        noteContact(model, index)
      case .line:
        // What a line does is done by the body it belongs to.
        if let of = model.clause(.partOf, of: index) {
          noteActors(model, model.entries[of], as: [.acts, .does])
        }
      case .issuing: isIssuedByOther = true
      case .wrapper:
        hasWrappers = true
        if entry.keyword == .article { hasArticles = true }
      default: break
      }
      switch entry.keyword {
      case .issuedUnder:
        isIssuedByOther = true
        isIssuedUnderDecision = true
      case .signed: if signing == nil, isOwn(entry, model) { signing = index }
      case .effective: if effective == nil, isOwn(entry, model) { effective = index }
      case .term: if term == nil, isOwn(entry, model) { term = index }
      case .responsibilities, .of:
        noteActors(
          model, entry, as: index >= areaEnd ? [.acts, .does, .worksOutside] : [.acts, .does])
      case .between, .lead, .coLead, .jointlyWith, .with, .to, .chair, .coChair, .attendees,
        .copyTo, .finalDecision, .by, .members, .head, .setUpBy, .host:
        noteActors(model, entry, as: [.acts, .does])
      case .support: noteActors(model, entry, as: .acts)
      default: break
      }
    }
  }

  static func isEverybody(_ keyword: UInt16) -> Bool {
    switch Keyword(rawValue: keyword) {
    case .bothParties, .allParties, .eachParty, .theOtherParty, .remainingParties: true
    default: false
    }
  }

  // MARK: - Implementation

  /// Whether an entry stands in the document itself, or in its chapters and articles.
  private func isOwn(_ entry: Entry, _ model: ModelView) -> Bool {
    var parent = Int(entry.parent)
    while model.entries[parent].construct == .wrapper { parent = Int(model.entries[parent].parent) }
    return parent == model.document
  }

  private mutating func noteActors(
    _ model: ModelView, _ entry: Entry, as roles: EntryMarks.Mark
  ) {
    for index in entry.valueIndices {
      switch model.values[index].kind {
      case .reference:
        let target = model.values[index].payload
        // Most are named again and again.
        if marks.contains(roles, Int(target)) { continue }
        if !marks.contains(.acts, Int(target)) { actors.append(target) }
        marks.insert(roles, Int(target))
      case .builtIn: if Facts.isEverybody(model.values[index].keyword) { allAct = true }
      default: break
      }
    }
  }

  private mutating func noteContact(_ model: ModelView, _ entry: Int) {
    guard let of = model.clause(.of, of: entry) else {
      allHaveContact = true
      return
    }
    for index in model.entries[of].valueIndices {
      let value = model.values[index]
      if value.kind == .reference { marks.insert(.hasContact, Int(value.payload)) }
      if value.kind == .builtIn { allHaveContact = true }
    }
  }
}
