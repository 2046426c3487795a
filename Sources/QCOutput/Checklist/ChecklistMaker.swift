import QCSemantics
import QCSyntax

/// Walks a document once and lets the rules of each element add items.
///
/// Linear: what an element inherits comes down with the walk (`ChecklistContext`), the party of a
/// body and the line of an offset are looked up in tables. Its buffers are kept, and the line of
/// the last document is remembered, so that a file of many documents is read once.
package struct ChecklistMaker {
  var model = Model()
  var identifiers = Identifiers()
  var list = Checklist()
  var facts = ChecklistFacts()
  /// What the element in hand has from those around it.
  var context = ChecklistContext()
  var language = Language.vietnamese
  var day: CivilDate?

  /// For each entry the place of its party in `list.parties`, -1 for none, -2 when not yet known.
  private var partyOfEntry: [Int32] = []
  private var taken = Counters()
  private var lines = ChecklistLines()
  /// The parties that lines are part of, when asked for once.
  private var ownersOfLines: [Int]?
  /// What the items are made from, for who asks for it (``ChecklistTrail``).
  var trail: ChecklistTrail?

  package init() {}

  /// Makes the checklist of the model's document. Keep one maker for all documents of a file: a
  /// new one counts the lines of the file from its start.
  ///
  /// - Parameters:
  ///   - identifiers: assigned to this model.
  ///   - language: that of the words.
  ///   - day: days that come again are computed from this day on; nil for the day the agreement
  ///     comes into force.
  package mutating func make(
    _ model: Model, identifiers: Identifiers, language: Language, on day: CivilDate? = nil
  ) -> Checklist {
    self.model = model
    self.identifiers = identifiers
    self.language = language
    self.day = day
    list = Checklist()
    list.bytes.reserveCapacity(model.entries.count * 64)
    list.language = language
    list.day = day
    taken.removeAll()
    partyOfEntry.removeAll(keepingCapacity: true)
    partyOfEntry.append(contentsOf: repeatElement(-2, count: model.entries.count))
    lines.begin(model)
    ownersOfLines = nil
    if trail != nil { trail = ChecklistTrail() }
    context = ChecklistContext()
    facts = ChecklistFacts(model)
    list.isReport = model.entries[model.document].construct == .reviewReport
    list.isIssuedByOther = facts.isIssuedByOther
    for party in facts.parties { _ = place(ofParty: party, isParty: true) }
    list.title = field { $0.documentTitle() }
    list.structure = field { $0.structure() }
    visit(model.document)
    order()
    self.model = Model()
    return list
  }

  /// Runs the rules of an element, then those of what stands in it.
  mutating func visit(_ entry: Int) {
    let outer = context
    context.enter(entry, model)
    trail?.contexts[entry] = context
    blanks(of: entry)
    if let construct = model.entries[entry].construct {
      for rule in ChecklistRules.shared[construct] { rule.apply(&self, entry) }
    }
    var child = entry + 1
    let end = Int(model.entries[entry].end)
    while child < end {
      if model.entries[child].construct == nil { blanks(of: child) } else { visit(child) }
      child = Int(model.entries[child].end)
    }
    context = outer
  }

  // MARK: Items

  typealias Writing = (inout ChecklistMaker) -> Void

  /// Adds an item. The first letters of `who` and `what` are made capital.
  ///
  /// - Parameters:
  ///   - rule: its name, the last part of the id.
  ///   - entry: the element it comes from; `line` another entry whose line is the better one.
  mutating func add(
    _ rule: StaticString, _ topic: ChecklistTopic, at entry: Int, line: Int? = nil,
    suffix: [UInt8] = [], parties: ChecklistActors = ChecklistActors(),
    dueDate: CivilDate? = nil, source: ChecklistAuthority = .text,
    who: Writing = { _ in }, due: Writing = { _ in }, evidence: Writing = { _ in },
    what: Writing
  ) {
    let firstParty = UInt32(list.partyPlaces.count)
    list.partyPlaces.append(contentsOf: parties.places)
    let whoWords = field(isCapital: true, who)
    let whatWords = field(isCapital: true, what)
    let place = line ?? entry
    list.items.append(
      ChecklistItem(
        id: identifier(entry, rule, suffix), stage: topic.stage, topic: topic, entry: entry,
        isForAll: parties.isAll, firstParty: firstParty, partyCount: UInt32(parties.places.count),
        who: whoWords, isWhoPlain: parties.isPlain, what: whatWords, due: field(due),
        dueDate: dueDate, evidence: field(evidence),
        line: lines.line(
          of: Int(model.entries[place].head.start), file: Int(model.entries[place].file), model),
        file: Int(model.entries[place].file), source: field { $0.write(source) }))
    trail?.items.append((entry, rule, parties.clauses))
  }

  /// Writes words and gives their place.
  mutating func field(isCapital: Bool = false, _ write: Writing) -> ChecklistWords {
    let start = list.bytes.count
    write(&self)
    if isCapital { capitalize(&list.bytes, at: start) }
    return ChecklistWords(start: UInt32(start), end: UInt32(list.bytes.count))
  }

  /// The line of an element of the model that was made last.
  func line(of entry: Int, _ model: Model) -> Int {
    lines.line(
      of: Int(model.entries[entry].head.start), file: Int(model.entries[entry].file), model)
  }

  private mutating func identifier(
    _ entry: Int, _ rule: StaticString, _ suffix: [UInt8]
  ) -> ChecklistWords {
    var element = entry
    while element > 0, model.entries[element].construct == nil {
      element = Int(model.entries[element].parent)
    }
    let start = list.bytes.count
    list.bytes.append(contentsOf: identifiers.bytes(of: element))
    list.bytes.append(0x2F)
    write(rule)
    list.bytes.append(contentsOf: suffix)
    let count = taken.count(
      list.bytes.withUnsafeBufferPointer {
        hashOfBytes(UnsafeBufferPointer(rebasing: $0[start...]))
      })
    if count > 1 {
      list.bytes.append(0x2D)
      write(count)
    }
    return ChecklistWords(start: UInt32(start), end: UInt32(list.bytes.count))
  }

  /// By stage, then topic; in what is to be carried out dated items come first, by date; else in
  /// the order of the text.
  private mutating func order() {
    func before(_ left: ChecklistItem, _ right: ChecklistItem) -> Bool {
      if left.topic != right.topic { return left.topic.rawValue < right.topic.rawValue }
      guard left.topic == .duties else { return false }
      switch (left.dueDate, right.dueDate) {
      case (let first?, let second?): return first < second
      case (_?, nil): return true
      default: return false
      }
    }
    let indices = list.items.indices.sorted {
      let left = list.items[$0]
      let right = list.items[$1]
      if before(left, right) { return true }
      return before(right, left) ? false : $0 < $1
    }
    list.items = indices.map { list.items[$0] }
    if let items = trail?.items { trail?.items = indices.map { items[$0] } }
  }

  // MARK: Parties

  /// The place of the party that an entry belongs to: itself, the party of a person, the party
  /// that a line is part of; else a body of its own. Nil for what is nobody.
  mutating func party(of entry: Int) -> Int? {
    if partyOfEntry[entry] == -2 {
      partyOfEntry[entry] = -1
      partyOfEntry[entry] = Int32(findParty(of: entry) ?? -1)
    }
    return partyOfEntry[entry] < 0 ? nil : Int(partyOfEntry[entry])
  }

  /// The places of the parties that lines are part of: who `mỗi ngành` speaks of.
  mutating func partiesOfLines() -> [Int] {
    if let known = ownersOfLines { return known }
    var result: [Int] = []
    for entry in model.entries.indices where model.entries[entry].construct == .line {
      guard let place = party(of: entry), list.parties[place].isParty else { continue }
      if !result.contains(place) { result.append(place) }
    }
    ownersOfLines = result
    return result
  }

  private mutating func findParty(of entry: Int) -> Int? {
    guard let construct = model.entries[entry].construct else { return nil }
    switch construct {
    case .party, .group: return place(ofParty: entry, isParty: true)
    case .line, .body, .role:
      if let owner = owner(of: entry) { return owner }
      return construct == .role ? nil : place(ofParty: entry, isParty: false)
    default:
      guard construct.isPerson else { return nil }
      let parent = Int(model.entries[entry].parent)
      return model.entries[parent].construct?.isWho == true ? party(of: parent) : nil
    }
  }

  /// The party that a line, a body or a role is part of.
  private mutating func owner(of entry: Int) -> Int? {
    for keyword in [Keyword.partOf, .roleOf] {
      guard let clause = model.clause(keyword, of: entry) else { continue }
      for index in model.entries[clause].valueIndices where model.values[index].kind == .reference {
        let parent = Int(model.values[index].payload)
        if parent != entry, let place = party(of: parent), list.parties[place].isParty {
          return place
        }
      }
    }
    return nil
  }

  private mutating func place(ofParty entry: Int, isParty: Bool) -> Int {
    if partyOfEntry[entry] >= 0 { return Int(partyOfEntry[entry]) }
    let id = field { $0.list.bytes.append(contentsOf: $0.identifiers.bytes(of: entry)) }
    let name = field(isCapital: true) { $0.name(of: entry) }
    let title = field(isCapital: true) {
      $0.fullName(of: entry)
      $0.memberCount(entry)
    }
    list.parties.append(
      ChecklistParty(entry: entry, id: id, name: name, title: title, isParty: isParty))
    partyOfEntry[entry] = Int32(list.parties.count - 1)
    return list.parties.count - 1
  }
}

/// Lines of offsets in the document's file: one pass over the text of each document.
private struct ChecklistLines {
  private var starts: [Int] = []
  private var firstLine = 1
  /// Where the last document ended: its offset and line.
  private var known = (offset: 0, line: 1)
  private var source = ""

  mutating func begin(_ model: Model) {
    let document = model.entries[model.document]
    let file = model.source(document.file)
    let start = Int(document.head.start)
    if file.name != source || start < known.offset {
      source = file.name
      known = (0, 1)
    }
    var end = start
    for index in model.document..<Int(document.end) {
      end = max(end, Int(model.entries[index].head.start))
    }
    starts.removeAll(keepingCapacity: true)
    file.storage.withUnsafeBufferPointer { bytes in
      known.line += lineEnds(in: bytes, known.offset..<max(start, known.offset))
      firstLine = known.line
      starts.append(start)
      appendLineStarts(in: bytes, start..<end, to: &starts)
    }
    known = (end, firstLine + starts.count - 1)
  }

  func line(of offset: Int, file: Int, _ model: Model) -> Int {
    guard file == 0, let first = starts.first, offset >= first else {
      // A declaration before the document or in a used file: rare.
      return model.sources[file].storage[0..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return firstLine + low
  }
}
