import QCSemantics
import QCSyntax

/// Makes the matrix of a document from the items of its checklist.
struct MatrixMaker {
  var maker: ChecklistMaker
  let model: Model
  let identifiers: Identifiers
  let contexts: [Int: ChecklistContext]
  let language: Language
  var table = MatrixBodies()
  private(set) var partyCount = 0
  /// For each entry from the document on, the place of its area; nil where none is shown.
  private var areaOfEntry: [Int?] = []
  private var result: Matrix

  init(_ maker: ChecklistMaker, _ model: Model, _ identifiers: Identifiers) {
    self.maker = maker
    self.model = model
    self.identifiers = identifiers
    contexts = maker.trail?.contexts ?? [:]
    language = maker.language
    result = Matrix(language: maker.language)
    // Words are written with the means of the checklist.
    self.maker.model = model
  }

  mutating func make(_ list: Checklist, file: String) -> Matrix {
    result.file = file
    result.id = identifiers.string(of: model.document)
    result.title = list.string(list.title)
    result.kind = String(
      decoding: JSONNames.shared.kind(model.entries[model.document].keyword), as: UTF8.self)
    for place in list.parties.indices where list.parties[place].isParty {
      _ = body(ofPlace: place)
    }
    partyCount = table.all.count
    findAreas()
    let sources = maker.trail?.items ?? []
    for (item, source) in zip(list.items, sources) where item.topic == .duties {
      let isRole = model.entries[source.entry].construct == .area
      // The end of the term is nobody's duty toward anybody.
      if isRole || source.entry == model.document { continue }
      add(item, source, list)
    }
    // The items stand by date; a picture of the text has the order of the text.
    result.obligations = result.obligations.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map(\.element)
    dropEmptyAreas()
    result.bodies = table.all
    return result
  }

  /// Words as the checklist writes them.
  mutating func words(
    isCapital: Bool = false, _ write: (inout ChecklistMaker) -> Void
  ) -> String {
    let words = maker.field(isCapital: isCapital, write)
    return maker.list.string(words)
  }

  // MARK: - Areas

  private mutating func findAreas() {
    let end = Int(model.entries[model.document].end)
    areaOfEntry.reserveCapacity(end - model.document)
    areaOfEntry.append(nil)
    for entry in model.document + 1..<end {
      let around = areaOfEntry[parent(of: entry) - model.document]
      guard model.entries[entry].construct == .area, contexts[entry]?.spoken == nil else {
        areaOfEntry.append(around)
        continue
      }
      areaOfEntry.append(result.areas.count)
      var area = MatrixArea(
        id: identifiers.string(of: entry), title: "", line: lineOf(entry), parent: around)
      area.title = words { $0.texts(of: entry) }
      if let around { area.depth = result.areas[around].depth + 1 }
      setRoles(of: entry, &area)
      result.areas.append(area)
    }
  }

  /// Roles are handed down: an area that names its lead has all roles of its own, another one those
  /// of the area around it, save what it says itself.
  private mutating func setRoles(of entry: Int, _ area: inout MatrixArea) {
    let outer = area.parent.map { result.areas[$0] }
    let lead = model.clause(.lead, of: entry)
    let coLead = model.clause(.coLead, of: entry)
    let rule = model.clause(.leadRule, of: entry)
    let support = model.clause(.support, of: entry)
    let between = model.clause(.between, of: entry)
    func inherited(_ roles: MatrixRole...) -> [(role: MatrixRole, body: Int)] {
      outer?.roles.filter { roles.contains($0.role) } ?? []
    }
    let saysLead = lead != nil || coLead != nil || rule != nil
    var roles: [(role: MatrixRole, body: Int)] = []
    func add(_ role: MatrixRole, _ bodies: [Int]) { roles += bodies.map { (role, $0) } }
    if saysLead {
      let leads = named(lead, entry)
      let coLeads = named(coLead, entry)
      add(.lead, leads)
      add(.coLead, coLeads.filter { !leads.contains($0) })
      if !leads.isEmpty || !coLeads.isEmpty {
        area.lead = .named
      } else if let rule {
        area.lead = .rule(words { $0.values(of: rule, separator: ", ") })
      } else {
        area.lead = .blank
      }
    } else if let outer, outer.lead != .missing, outer.lead != .ofDuties {
      area.lead = outer.lead
      roles += inherited(.lead, .coLead)
    } else if hasLeadInDuties(entry) {
      area.lead = .ofDuties
    }
    if let support {
      let leads = Set(roles.map(\.body))
      // `phối hợp các bên` are the others; who is named is meant.
      let isWord = model.entries[support].valueIndices.contains {
        model.values[$0].kind == .builtIn
      }
      add(.support, named(support, entry).filter { !isWord || !leads.contains($0) })
    } else if !saysLead {
      roles += inherited(.support)
    }
    let others = between.map { named($0, entry) } ?? inherited(.between).map(\.body)
    let busy = Set(roles.map(\.body))
    add(.between, others.filter { !busy.contains($0) })
    area.roles = roles
  }

  /// Who a clause names, without blanks: what is left blank is no role but a gap.
  private mutating func named(_ clause: Int?, _ entry: Int) -> [Int] {
    guard let clause else { return [] }
    return bodies([clause], of: entry).filter { table.all[$0].kind != .blank }
  }

  /// Whether each duty in the area names its lead, as the rule of the language has it.
  private func hasLeadInDuties(_ entry: Int) -> Bool {
    var count = 0
    for child in model.children(of: entry) {
      guard let construct = model.entries[child].construct, construct != .area else { continue }
      count += 1
      if model.clause(.lead, of: child) == nil { return false }
    }
    return count > 0
  }

  /// An area without a title that only holds others is no row; one that holds duties is named by its
  /// line.
  private mutating func dropEmptyAreas() {
    var isUsed = [Bool](repeating: false, count: result.areas.count)
    var hasParts = isUsed
    for obligation in result.obligations { if let area = obligation.area { isUsed[area] = true } }
    for area in result.areas { if let parent = area.parent { hasParts[parent] = true } }
    var places: [Int?] = []
    var kept: [MatrixArea] = []
    for (index, area) in result.areas.enumerated() {
      var area = area
      // Those around stand before.
      if let parent = area.parent {
        area.parent = places[parent]
        area.depth = area.parent.map { kept[$0].depth + 1 } ?? 0
      }
      if area.title.isEmpty, hasParts[index], !isUsed[index] {
        places.append(area.parent)
        continue
      }
      if area.title.isEmpty {
        area.title =
          Localized(
            "(không tên, dòng \(area.line))", "(untitled, line \(area.line))")[language]
      }
      places.append(kept.count)
      kept.append(area)
    }
    result.areas = kept
    for index in result.obligations.indices {
      result.obligations[index].area = result.obligations[index].area.flatMap { places[$0] }
    }
  }

  // MARK: - Obligations

  private mutating func add(
    _ item: ChecklistItem, _ source: (entry: Int, rule: StaticString, actors: [Int]),
    _ list: Checklist
  ) {
    let entry = source.entry
    let action = source.rule.description
    var from = bodies(source.actors, of: entry)
    // Where nobody is named, all of them; so says the checklist.
    if from.isEmpty { from = parties }
    let sides = receivers(of: entry, action, from, source.actors)
    var obligation = MatrixObligation(
      id: list.string(item.id), element: identifiers.string(of: entry),
      kind: String(decoding: JSONNames.shared.kind(model.entries[entry].keyword), as: UTF8.self),
      action: action, label: label(of: entry, action), title: title(of: entry, action),
      time: list.string(item.due), line: item.line,
      area: areaOfEntry[entry - model.document], from: from, to: sides.to,
      copies: sides.copies)
    // `các bên gửi A`: A does not owe it to itself.
    if from.count > 1, !sides.to.isEmpty {
      obligation.from = from.filter { !obligation.receivers(of: $0).isEmpty }
    }
    result.obligations.append(obligation)
  }

  private func lineOf(_ entry: Int) -> Int {
    maker.line(of: entry, model)
  }
}

extension ChecklistMaker {
  /// The matrix of the model's document.
  ///
  /// - Parameters:
  ///   - identifiers: assigned to this model.
  ///   - language: that of the words; nil for that of the document.
  ///   - file: the name of the file, as it is told.
  /// - Returns: its parties, areas and obligations, in the order of the text.
  package mutating func matrix(
    _ model: Model, _ identifiers: Identifiers, language: Language? = nil, file: String
  ) -> Matrix {
    trail = ChecklistTrail()
    defer { trail = nil }
    let list = make(model, identifiers: identifiers, language: language ?? model.language)
    var matrixMaker = MatrixMaker(self, model, identifiers)
    return matrixMaker.make(list, file: file)
  }
}
