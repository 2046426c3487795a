import QCSemantics
import QCSyntax

/// Makes bodies of what values name, each once.
struct MatrixBodies {
  private(set) var all: [MatrixBody] = []
  /// The place of each body, by what tells it from others: an id, a word, a name.
  private var places: [String: Int] = [:]
  private var identifiers: Set<String> = []

  func place(_ key: String) -> Int? { places[key] }

  /// The place of a body; a new one is made where none has the key.
  mutating func place(_ key: String, make: () -> MatrixBody) -> Int {
    if let known = places[key] { return known }
    var body = make()
    let id = body.id
    var number = 1
    while !identifiers.insert(body.id).inserted {
      number += 1
      body.id = "\(id)-\(number)"
    }
    all.append(body)
    places[key] = all.count - 1
    return all.count - 1
  }
}

extension MatrixMaker {
  /// Who the values of clauses name, each once; those whom nobody but a blank names are `…`.
  ///
  /// - Parameters:
  ///   - element: in whose place the clauses stand.
  ///   - givers: who gives, when receivers are asked for: `bên kia` is not one of them.
  mutating func bodies(_ clauses: [Int], of element: Int, givers: [Int]? = nil) -> [Int] {
    var result: [Int] = []
    func add(_ found: [Int]) {
      for body in found where !result.contains(body) { result.append(body) }
    }
    for clause in clauses {
      for index in model.entries[clause].valueIndices.prefix(ChecklistMaker.longestList) {
        switch model.values[index].kind {
        case .reference: add([body(ofReference: index)])
        case .builtIn: add(bodies(ofWord: index, clause, element, givers))
        case .outside, .unresolved, .text, .level: add([body(ofWords: index)])
        case .blank: add([blank()])
        default: break
        }
      }
    }
    return result
  }

  /// All parties of the agreement.
  var parties: [Int] { Array(0..<partyCount) }

  // MARK: - Implementation

  private mutating func blank() -> Int {
    table.place("blank") {
      MatrixBody(kind: .blank, id: "blank", name: "…", title: "…")
    }
  }

  private mutating func body(ofReference index: Int) -> Int {
    let value = model.values[index]
    if let place = maker.party(of: Int(value.payload)) { return body(ofPlace: place) }
    if let of = maker.parts(of: value)?.of, let owner = body(ofNested: of) { return owner }
    let entry = Int(value.payload)
    let name = words(isCapital: true) { $0.name(of: entry) }
    return table.place(identifiers.string(of: entry)) {
      MatrixBody(kind: .body, id: identifiers.string(of: entry), name: name, title: name)
    }
  }

  /// `"lãnh đạo" của Đảng ủy Khối` is Đảng ủy Khối; other words are a body of their own.
  private mutating func body(ofWords index: Int) -> Int {
    if let of = maker.parts(of: model.values[index])?.of, let owner = body(ofNested: of) {
      return owner
    }
    return outside(words(isCapital: true) { $0.write(value: index) })
  }

  private mutating func body(ofNested of: UInt32) -> Int? {
    let value = model.nested[Int(of)]
    guard value.kind == .reference else { return nil }
    return maker.party(of: Int(value.payload)).map { body(ofPlace: $0) }
  }

  private mutating func outside(_ name: String) -> Int {
    table.place("words " + name) {
      var slug: [UInt8] = []
      Array(name.utf8).withUnsafeBufferPointer { appendSlug(of: $0, limit: 40, to: &slug) }
      let id = slug.isEmpty ? "outside" : "outside-" + String(decoding: slug, as: UTF8.self)
      return MatrixBody(kind: .outside, id: id, name: name, title: name)
    }
  }

  /// The body of a place in `Checklist.parties`.
  mutating func body(ofPlace place: Int) -> Int {
    let party = maker.list.parties[place]
    let id = maker.list.string(party.id)
    if let known = table.place(id) { return known }
    let name = shortName(of: party.entry) ?? maker.list.string(party.name)
    let title = words(isCapital: true) { $0.fullName(of: party.entry) }
    let count = words { maker in
      guard let clause = maker.model.clause(.count, of: party.entry), maker.hasValue(clause) else {
        return
      }
      maker.values(of: clause)
    }
    let isGroup = model.entries[party.entry].construct == .group
    return table.place(id) {
      var body = MatrixBody(
        kind: !party.isParty ? .body : isGroup ? .group : .party, id: id, name: name, title: title)
      body.count = count
      return body
    }
  }

  private mutating func shortName(of entry: Int) -> String? {
    guard let clause = model.clause(.shortName, of: entry), maker.hasValue(clause) else {
      return nil
    }
    for index in model.entries[clause].valueIndices {
      switch model.values[index].kind {
      case .text, .name: return words { $0.write(value: index) }
      default: break
      }
    }
    return nil
  }

  // MARK: Words that stand for parties

  private mutating func bodies(
    ofWord index: Int, _ clause: Int, _ element: Int, _ givers: [Int]?
  ) -> [Int] {
    guard let word = Keyword(rawValue: model.values[index].keyword) else { return [] }
    switch word {
    case .bothParties, .allParties, .eachParty, .anyParty, .theOtherParty, .remainingParties:
      return others(than: givers)
    case .eachLine:
      let places = maker.partiesOfLines()
      return places.isEmpty ? others(than: givers) : places.map { body(ofPlace: $0) }
    case .theLead:
      if let lead = contexts[element]?.lead, lead != clause {
        let leads = bodies([lead], of: element)
        if !leads.isEmpty { return leads }
      }
    case .theSender:
      let message = model.entries[element].construct == .reply ? parent(of: element) : element
      if let actor = contexts[message]?.actor, actor != clause {
        let senders = bodies([actor], of: message)
        if !senders.isEmpty { return senders }
      }
    case .eachLevel where givers == nil: return parties
    default: break
    }
    return [outside(words(isCapital: true) { $0.write(word) })]
  }

  /// All parties, without those who give where they are not all of them: who gives with others does
  /// not count among the others.
  private func others(than givers: [Int]?) -> [Int] {
    guard let givers else { return parties }
    let rest = parties.filter { !givers.contains($0) }
    return rest.isEmpty ? parties : rest
  }

  func parent(of entry: Int) -> Int { Int(model.entries[entry].parent) }
}
