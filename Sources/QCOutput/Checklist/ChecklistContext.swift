import QCSemantics
import QCSyntax

/// What an element has from the elements around it (decision 11): clauses of who and how, the area
/// and its lead, the speech it was said in. Passed down by the walk, so that nothing searches
/// upwards.
struct ChecklistContext {
  /// The entry whose values say who acts: an `of`, `between` or `lead`, or the head of
  /// `responsibilities of`.
  var actor: Int?
  var to: Int?
  var copyTo: Int?
  var method: Int?
  /// The clause of the nearest area.
  var lead: Int?
  var event: Int?
  /// What was said at an event: the element, who said it, to whom, on which occasion.
  var spoken: Int?
  var speaker: Int?
  var addressed: Int?
  var occasion: Int?
  /// The nearest case, with its condition.
  var condition: Int?
  /// What the message is about in which a reply or a round stands.
  var about: Int?

  mutating func enter(_ entry: Int, _ model: Model) {
    let construct = model.entries[entry].construct
    switch construct {
    case .event: event = entry
    case .conditional: condition = entry
    case .inform: about = nil
    case .responsibilities: actor = entry
    case .spoken:
      enterSpoken(entry, model)
      return
    case .document, .reviewReport, .party, .group, .body, .wrapper, .contact: return
    default: break
    }
    var of: Int?
    var between: Int?
    var lead: Int?
    var hasReceiver = false
    for child in model.children(of: entry) where model.entries[child].construct == nil {
      switch model.entries[child].keyword {
      case .of: of = of ?? child
      case .between: between = between ?? child
      case .lead: lead = lead ?? child
      case .to where construct != .issue:
        to = child
        hasReceiver = true
      case .copyTo: copyTo = child
      case .method: method = child
      case .about where construct == .inform: about = about ?? child
      default: break
      }
    }
    if construct == .area {
      if let lead { self.lead = lead }
      if let actor = between { self.actor = actor }
      return
    }
    if let own = of ?? between ?? lead {
      actor = own
      if between != nil, of == nil, !hasReceiver {
        to = nil
        copyTo = nil
      }
    }
  }

  /// What was said binds those it was said to; an undertaking binds who said it.
  private mutating func enterSpoken(_ entry: Int, _ model: Model) {
    spoken = entry
    actor = nil
    to = nil
    speaker = model.clause(.of, of: entry)
    addressed = model.clause(.toward, of: entry) ?? model.clause(.to, of: entry)
    occasion = model.clause(.when, of: entry)
    actor = model.entries[entry].keyword == .undertaking ? speaker : addressed
  }
}

/// What items are made from, kept by the walk for an output that shows more of it than the words.
struct ChecklistTrail {
  /// For each element what it has from those around it.
  var contexts: [Int: ChecklistContext] = [:]
  /// For each item, in the order of `Checklist.items`, its element, its rule and the clauses that
  /// name who does it.
  var items: [(entry: Int, rule: StaticString, actors: [Int])] = []
}

/// Who an item is for.
struct ChecklistActors {
  /// For all parties; true when nobody is named.
  var isAll = true
  /// Places in `Checklist.parties`, each once.
  var places: [Int32] = []
  /// Whether the words say no more than the places do.
  var isPlain = true
  /// The clauses that name them; only where there is a trail.
  var clauses: [Int] = []

  mutating func add(_ place: Int) {
    if !places.contains(Int32(place)) { places.append(Int32(place)) }
  }
}

extension ChecklistMaker {
  /// A list that is handed down is not written in full in each of many items.
  static let longestList = 100

  /// The parties that the values of entries name: an `of`, a `jointly with` …
  mutating func actors(_ entries: Int?...) -> ChecklistActors {
    var result = ChecklistActors()
    var isAll = false
    var count = 0
    for case let entry? in entries {
      if trail != nil { result.clauses.append(entry) }
      for index in model.entries[entry].valueIndices.prefix(ChecklistMaker.longestList) {
        let value = model.values[index]
        switch value.kind {
        case .reference:
          count += 1
          guard let place = party(of: Int(value.payload)) else {
            result.isPlain = false
            continue
          }
          result.add(place)
          if value.parts > 0 || list.parties[place].entry != Int(value.payload) {
            result.isPlain = false
          }
        case .builtIn:
          count += 1
          if value.keyword == Keyword.theLead.rawValue, let lead = context.lead, lead != entry {
            for place in actors(lead).places { result.add(Int(place)) }
          } else if value.keyword == Keyword.eachLine.rawValue, !partiesOfLines().isEmpty {
            for place in partiesOfLines() { result.add(place) }
          } else {
            isAll = true
          }
          if value.parts > 0 || !ChecklistMaker.isEverybody(value.keyword) {
            result.isPlain = false
          }
        case .outside, .unresolved:
          count += 1
          if let parts = parts(of: value), let of = parts.of { addOwner(Int(of), &result) }
          result.isPlain = false
        default: break
        }
      }
    }
    result.isAll = isAll || count == 0
    if isAll, count > 1 { result.isPlain = false }
    if !isAll, result.places.count > 1 { result.isPlain = false }
    if result.isAll { result.places = [] }
    // Between all parties of the agreement is for all of them.
    let parties = facts.parties.count
    if !result.isAll, parties > 1, result.places.count == parties,
      result.places.allSatisfy({ list.parties[Int($0)].isParty })
    {
      result.isAll = true
      result.isPlain = count == parties
      result.places = []
    }
    return result
  }

  /// `"lãnh đạo" của Đảng ủy Khối`: the party behind `của`.
  private mutating func addOwner(_ nested: Int, _ result: inout ChecklistActors) {
    let value = model.nested[nested]
    if value.kind == .reference, let place = party(of: Int(value.payload)) { result.add(place) }
  }

  func parts(of value: Value) -> ReferenceParts? {
    value.parts > 0 ? model.references[Int(value.parts) - 1] : nil
  }

  static func isEverybody(_ keyword: UInt16) -> Bool {
    switch Keyword(rawValue: keyword) {
    case .bothParties, .allParties, .eachParty: true
    default: false
    }
  }
}

/// What several rules ask of a document, gathered in one pass.
struct ChecklistFacts {
  var parties: [Int] = []
  var isIssuedByOther = false
  var hasDispatch = false
  /// The document's own clauses, by keyword; the first of each.
  private var clauses: [Int32] = []
  var nature = DocumentNature.other
  /// The signing ceremony.
  var ceremony: Int?
  var dates = DocumentDates()
  var calendar = WorkingCalendar()

  init() {}

  init(_ model: Model) {
    clauses = [Int32](repeating: -1, count: Keyword.allCases.count)
    for index in model.document..<Int(model.entries[model.document].end) {
      let entry = model.entries[index]
      if entry.construct == .party || entry.construct == .group { parties.append(index) }
      if entry.keyword == .signingCeremony, ceremony == nil { ceremony = index }
      guard isOwn(index, model), clauses[Int(entry.keyword.rawValue)] < 0 else { continue }
      clauses[Int(entry.keyword.rawValue)] = Int32(index)
    }
    isIssuedByOther = clause(.issuedUnder) != nil || clause(.issuedBy) != nil
    nature = DocumentNature(model, parties)
    dates = DocumentDates(
      model, signing: clause(.signed), effective: clause(.effective), term: clause(.term))
    calendar = model.workingCalendar
  }

  /// A clause of the document itself, inside its chapters and articles too.
  func clause(_ keyword: Keyword) -> Int? {
    let index = Int(keyword.rawValue)
    return index < clauses.count && clauses[index] >= 0 ? Int(clauses[index]) : nil
  }

  /// What days are counted from; `day` where the text does not say.
  func anchors(_ day: CivilDate?, for phrase: TimePhrase) -> TimeAnchors {
    TimeAnchors(
      signed: phrase.comesAgain ? nil : dates.signed, effective: dates.start ?? day,
      calendar: calendar)
  }

  private func isOwn(_ index: Int, _ model: Model) -> Bool {
    guard index != model.document else { return false }
    var parent = Int(model.entries[index].parent)
    while model.entries[parent].construct == .wrapper { parent = Int(model.entries[parent].parent) }
    return parent == model.document
  }
}
