import QCSyntax

/// Reads a summary out of a model.
struct SummaryReader {
  private typealias Actor = AgreementSummary.Actor

  var room = AgreementSummary.Room()
  private let model: ModelView
  private var summary: AgreementSummary
  private var parties: [Int]?

  init(_ model: ModelView, _ dates: DocumentDates, _ room: inout AgreementSummary.Room) {
    self.model = model
    summary = AgreementSummary(model, dates)
    summary.texts.reserveCapacity(1024)
    summary.bodies.reserveCapacity(8)
    summary.reports.reserveCapacity(8)
    swap(&self.room, &room)
    self.room.actors.removeAll()
  }

  mutating func read() -> AgreementSummary {
    for index in model.entries[model.document].valueIndices
    where model.values[index].kind == .text {
      summary.title = PlainName.foldKey(model.bytes, model.values[index].range)
      break
    }
    for entry in model.document..<Int(model.entries[model.document].end) {
      let current = model.entries[entry]
      switch current.construct {
      case .party, .group, .body: readBody(entry)
      case .inform, .exchange: readReport(entry)
      case .meeting, .review: readMeeting(entry)
      default: break
      }
      switch current.keyword {
      case .number: if Int(current.parent) == model.document { readNumber(current) }
      case .basis, .cites, .compliesWith, .under, .supersedes, .reviewed: readReferences(current)
      default: break
      }
    }
    return summary
  }

  // MARK: Texts

  private mutating func text(_ words: some Sequence<UInt8>) -> AgreementSummary.Text {
    let start = summary.texts.count
    summary.texts.append(contentsOf: words)
    return AgreementSummary.Text(start: UInt32(start), end: UInt32(summary.texts.count))
  }

  private mutating func text(_ value: Value) -> AgreementSummary.Text {
    let start = summary.texts.count
    model.append(value, to: &summary.texts)
    return AgreementSummary.Text(start: UInt32(start), end: UInt32(summary.texts.count))
  }

  // MARK: Bodies

  private mutating func readBody(_ entry: Int) {
    guard let value = title(of: entry), value.file == 0 else { return }
    let actor = actor(entry)
    summary.bodies.append(
      AgreementSummary.Body(
        name: AgreementSummary.Name(key: actor.plain, text: actor.text, range: value.range),
        isTitle: value.kind == .text))
  }

  /// The full name of a body: its first text, else its name.
  private func title(of entry: Int) -> Value? {
    var name: Int?
    for index in model.entries[entry].valueIndices {
      switch model.values[index].kind {
      case .text: return model.values[index]
      case .name: name = name ?? index
      default: break
      }
    }
    return name.map { model.values[$0] }
  }

  /// The parties of the document; gone through the entries for when somebody asks.
  private mutating func allParties() -> [Int] {
    if let parties { return parties }
    var found: [Int] = []
    for entry in model.document..<Int(model.entries[model.document].end) {
      switch model.entries[entry].construct {
      case .party, .group: found.append(entry)
      default: break
      }
    }
    parties = found
    return found
  }

  /// A body of the document, by its title.
  private mutating func actor(_ entry: Int) -> Actor {
    if let known = room.actors[UInt64(entry)] { return known }
    let actor: Actor
    if let title = title(of: entry) {
      actor = (model.plainKey(of: title), text(title))
    } else {
      actor = (0, text(model.title(of: entry).utf8))
    }
    _ = room.actors.insert(actor, for: UInt64(entry))
    return actor
  }

  // MARK: Number and references

  private mutating func readNumber(_ entry: Entry) {
    for index in entry.valueIndices where model.values[index].kind == .documentNumber {
      let value = model.values[index]
      summary.number = AgreementSummary.Name(
        key: model.sources[0].numberKey(at: value.range), text: text(value), range: value.range)
      summary.issuers = issuers(DocumentSymbol(model.bytes, value.range))
    }
  }

  private func issuers(_ symbol: DocumentSymbol?) -> UInt64 {
    guard let symbol, let first = symbol.issuers.first, let last = symbol.issuers.last else {
      return 0
    }
    return model.sources[0].numberKey(at: SourceRange(Int(first.start), Int(last.end)))
  }

  private mutating func readReferences(_ entry: Entry) {
    for index in entry.valueIndices where model.values[index].kind == .citation {
      let value = model.values[index]
      let citation = model.citations[Int(value.payload)]
      guard let number = citation.number, value.file == 0 else { continue }
      let source = model.sources[0]
      let key = source.numberKey(at: number)
      var kinds = citation.kind.map { DocumentKinds.named(source.string($0)) } ?? []
      let symbol = DocumentSymbol(model.bytes, number)
      if let symbol { kinds.formUnion(source.kinds(of: symbol)) }
      var date: CivilDate?
      let datePlace = citation.date.map { model.nested[Int($0)].range }
      if let place = citation.date, model.nested[Int(place)].kind == .date {
        date = CivilDate(dayNumber: Int32(bitPattern: model.nested[Int(place)].payload))
      }
      let words = text(model.bytes[number.bounds])
      summary.references.append(
        AgreementSummary.Reference(
          keyword: entry.keyword,
          number: AgreementSummary.Name(key: key, text: words, range: number),
          issuers: issuers(symbol), date: date, datePlace: datePlace,
          isAgreement: !kinds.isDisjoint(with: .agreements),
          isRegistered: model.registered[key] != nil))
    }
  }

  // MARK: Reports

  private mutating func readReport(_ entry: Int) {
    guard comesAgain(.due, entry) || comesAgain(.every, entry), let content = content(of: entry)
    else { return }
    var senders = SummaryReader.take(&room.senders)
    var receivers = SummaryReader.take(&room.receivers)
    defer {
      swap(&senders, &room.senders)
      swap(&receivers, &room.receivers)
    }
    if let between = model.inherited(.between, by: entry)?.clause {
      note(between, in: &senders)
      guard senders.count == 2 else { return }
      receivers.append(senders.removeLast())
    } else {
      if let of = model.inherited(.of, by: entry)?.clause { note(of, in: &senders) }
      if let to = model.inherited(.to, by: entry)?.clause { note(to, in: &receivers) }
    }
    // An exchange is the same in both directions.
    let isMutual = model.entries[entry].construct == .exchange
    for sender in senders.prefix(8) {
      for receiver in receivers.prefix(8) where receiver.plain != sender.plain {
        let pair =
          isMutual ? sender.plain &+ receiver.plain : sender.plain &* 31 &+ receiver.plain
        summary.reports.append(
          AgreementSummary.Report(
            key: pair ^ content.key &* 0x9E37_79B9_7F4A_7C15, sender: sender.text,
            receiver: receiver.text, content: content.words, range: model.entries[entry].head))
      }
    }
  }

  /// Takes an array out of the reader, empty and with its room.
  private static func take(_ room: inout [Actor]) -> [Actor] {
    var taken: [Actor] = []
    swap(&taken, &room)
    forgetRows(&taken)
    return taken
  }

  /// Whether it is due again and again: by a cadence, or by a day that comes again.
  private func comesAgain(_ keyword: Keyword, _ entry: Int) -> Bool {
    guard let clause = model.clause(keyword, of: entry) else { return false }
    for index in model.entries[clause].valueIndices where model.values[index].kind == .time {
      for part in model.times[Int(model.values[index].payload)].parts {
        switch part.value {
        case .cadence(let cadence): if cadence.length != nil { return true }
        case .day(let rule): if rule.day.of != .none { return true }
        default: break
        }
      }
    }
    return false
  }

  /// The contents in any order; nil where it says nothing that could be compared.
  private mutating func content(of entry: Int) -> (key: UInt64, words: AgreementSummary.Text)? {
    var sum: UInt64 = 0
    let start = summary.texts.count
    addContent(of: entry, &sum)
    for child in model.children(of: entry) where model.entries[child].keyword == .about {
      addContent(of: child, &sum)
    }
    guard summary.texts.count > start else { return nil }
    return (sum, AgreementSummary.Text(start: UInt32(start), end: UInt32(summary.texts.count)))
  }

  private mutating func addContent(of entry: Int, _ sum: inout UInt64) {
    for index in model.entries[entry].valueIndices {
      switch model.values[index].kind {
      case .text, .name, .outside: break
      default: continue
      }
      let value = model.values[index]
      model.append(value, to: &summary.texts)
      summary.texts.append(0x20)
      sum &+= model.textHash(value.range, file: value.file) | 1
    }
  }

  /// Notes who a clause names: bodies of the document by their titles, superiors by their word.
  private mutating func note(_ clause: Int, in result: inout [Actor]) {
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .reference where value.parts == 0: result.append(actor(Int(value.payload)))
      case .outside: result.append((model.plainKey(of: value), text(value)))
      case .builtIn:
        switch Keyword(rawValue: value.keyword) {
        case .bothParties, .allParties, .eachParty:
          // What hundreds do together is not compared one by one.
          for party in allParties().prefix(32) { result.append(actor(party)) }
        case .superiors, .ownSuperiors:
          result.append((UInt64(Keyword.superiors.rawValue), text(value)))
        default: break
        }
      default: break
      }
    }
  }

  // MARK: Meetings

  private mutating func readMeeting(_ entry: Int) {
    guard let day = fixedDay(entry) else { return }
    var named: [Actor] = []
    for keyword in [Keyword.between, .of, .chair, .coChair, .attendees, .with] {
      if let clause = model.clause(keyword, of: entry) { note(clause, in: &named) }
    }
    var who: [UInt64: AgreementSummary.Text] = [:]
    for actor in named { who[actor.plain] = actor.text }
    if who.isEmpty {
      for party in allParties() {
        let actor = actor(party)
        who[actor.plain] = actor.text
      }
    }
    summary.meetings.append(
      AgreementSummary.Meeting(
        year: day.year, month: day.month, day: day.day, clock: day.clock,
        parties: who.sorted { $0.key < $1.key }.map { (plain: $0.key, text: $0.value) },
        range: model.entries[entry].head))
  }

  /// A day of the calendar on which it is held, not one by which.
  private func fixedDay(_ entry: Int) -> (year: Int, month: Int, day: Int, clock: Int)? {
    fixedDay(.during, entry) ?? fixedDay(.every, entry) ?? fixedDay(.due, entry)
  }

  private func fixedDay(
    _ keyword: Keyword, _ entry: Int
  ) -> (year: Int, month: Int, day: Int, clock: Int)? {
    guard let clause = model.clause(keyword, of: entry) else { return nil }
    for index in model.entries[clause].valueIndices where model.values[index].kind == .time {
      for part in model.times[Int(model.values[index].payload)].parts {
        guard case .day(let rule) = part.value, rule.bound == .plain || rule.bound == .on,
          rule.day.day > 0, !rule.day.isWorking, !rule.day.isPartial, rule.day.weekday == 0
        else { continue }
        switch rule.day.of {
        case .none, .eachMonth, .eachYear: break
        default: continue
        }
        let clock =
          rule.clock.map { Int($0) }
          ?? rule.part.map {
            $0 == .morning ? 540 : $0 == .noon ? 720 : $0 == .afternoon ? 900 : 1140
          }
          ?? -1
        return (Int(rule.day.year), Int(rule.day.month), Int(rule.day.day), clock)
      }
    }
    return nil
  }
}

extension ModelView {
  /// Appends what ``Model/string(_:)`` gives.
  fileprivate func append(_ value: Value, to texts: inout [UInt8]) {
    switch value.kind {
    case .text, .translation, .outside: break
    default:
      // Names and levels read the same however many blanks stand in them.
      withBytes(of: value) { bytes in
        if let words = collapsedBlanks(bytes) {
          texts.append(contentsOf: words)
        } else {
          texts.append(contentsOf: bytes)
        }
      }
      return
    }
    withBytes(of: value) { texts.append(contentsOf: $0) }
  }

  /// ``PlainName/key(_:)`` of a value.
  func plainKey(of value: Value) -> UInt64 { withBytes(of: value) { PlainName.key($0) } }
}
