import QCSyntax

/// What one agreement says that another may repeat or contradict: a few numbers for each, so that
/// two thousand agreements are compared without keeping their models.
package struct AgreementSummary: Sendable {
  /// A text of the agreement, with a key by which it is compared.
  package struct Name: Sendable {
    let key: UInt64
    let text: String
    let range: SourceRange
  }

  /// A body; `plain` is the key of what its name means once accents, signs and usual abbreviations
  /// are taken off.
  struct Body: Sendable {
    let name: Name
    let plain: UInt64
    /// Whether the name is the full one between quotes, to which nothing else need point.
    let isTitle: Bool
  }

  /// A content that one owes another again and again.
  struct Report: Sendable {
    let key: UInt64
    let sender: String
    let receiver: String
    /// What is sent, for telling whether every agreement has it.
    let content: String
    let range: SourceRange
  }

  /// A meeting on a fixed day; 0 where the day comes again every month or year.
  struct Meeting: Sendable {
    let year: Int
    let month: Int
    let day: Int
    /// Minutes after midnight, or -1; the part of the day is that of its middle.
    let clock: Int
    let parties: [(plain: UInt64, text: String)]
    let range: SourceRange
  }

  /// Another document that the agreement stands on, reviews or replaces.
  struct Reference: Sendable {
    let keyword: Keyword
    let number: Name
    /// The key of its issuers, by their abbreviations; 0 where they are not known.
    let issuers: UInt64
    let date: CivilDate?
    /// The place of the date, be it blank.
    let datePlace: SourceRange?
    /// Whether it is an agreement by its kind or symbol.
    let isAgreement: Bool
    /// Whether a register in reach lists it.
    let isRegistered: Bool
  }

  var head: SourceRange
  var number: Name?
  /// The key of the issuers in the number; 0 where they are not known.
  var issuers: UInt64 = 0
  /// The key of the title; 0 where there is none.
  var title: UInt64 = 0
  var language = Language.vietnamese
  var dates = DocumentDates()
  var isReport = false
  var bodies: [Body] = []
  var reports: [Report] = []
  var meetings: [Meeting] = []
  var references: [Reference] = []

  /// Takes what is needed from the document in hand.
  ///
  /// - Parameter dates: the days of that document, as the rules found them.
  package init(_ model: Model, dates: DocumentDates) {
    head = model.entries[model.document].head
    self.dates = dates
    language = model.language
    for index in model.entries[model.document].valueIndices where model.values[index].kind == .text
    {
      title = PlainName.foldKey(model.sources[0], model.values[index].range)
      break
    }
    isReport = model.entries[model.document].construct == .reviewReport
    var reader = SummaryReader(model)
    reader.read(into: &self)
  }
}

/// Reads a summary out of a model.
private struct SummaryReader {
  let model: Model
  private var parties: [Int] = []
  private var keys: [Int: UInt64] = [:]
  private var names: [Int: String] = [:]

  init(_ model: Model) { self.model = model }

  mutating func read(into summary: inout AgreementSummary) {
    let range = model.document..<Int(model.entries[model.document].end)
    for entry in range {
      switch model.entries[entry].construct {
      case .party, .group, .body: body(entry, &summary)
      default: break
      }
    }
    for entry in range {
      let current = model.entries[entry]
      switch current.construct {
      case .inform, .exchange:
        if model.clause(.every, of: entry) != nil || model.clause(.due, of: entry) != nil {
          report(entry, &summary)
        }
      case .meeting, .review: meeting(entry, &summary)
      default: break
      }
      switch current.keyword {
      case .number where Int(current.parent) == model.document: number(current, &summary)
      case .basis, .cites, .compliesWith, .under, .supersedes, .reviewed:
        references(current, &summary)
      default: break
      }
    }
  }

  // MARK: Bodies

  private mutating func body(_ entry: Int, _ summary: inout AgreementSummary) {
    if model.entries[entry].construct != .body { parties.append(entry) }
    guard let value = title(of: entry) else { return }
    let plain = PlainName.key(model.source(value.file), value.range)
    keys[entry] = plain
    guard value.file == 0 else { return }
    summary.bodies.append(
      AgreementSummary.Body(
        name: AgreementSummary.Name(key: plain, text: name(of: entry), range: value.range),
        plain: plain, isTitle: value.kind == .text))
  }

  /// The full name of a body: its first text, else its name.
  private func title(of entry: Int) -> Value? {
    var name: Value?
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      if value.kind == .text { return value }
      if value.kind == .name { name = name ?? value }
    }
    return name
  }

  private mutating func key(of entry: Int) -> UInt64 {
    if let known = keys[entry] { return known }
    let key = title(of: entry).map { PlainName.key(model.source($0.file), $0.range) } ?? 0
    keys[entry] = key
    return key
  }

  // MARK: Number and references

  private func number(_ entry: Entry, _ summary: inout AgreementSummary) {
    for index in entry.valueIndices where model.values[index].kind == .documentNumber {
      let value = model.values[index]
      summary.number = AgreementSummary.Name(
        key: model.sources[0].numberKey(at: value.range),
        text: model.string(value), range: value.range)
      summary.issuers = issuers(value.range)
    }
  }

  private func issuers(_ number: SourceRange) -> UInt64 {
    guard let symbol = model.sources[0].documentSymbol(at: number),
      let first = symbol.issuers.first,
      let last = symbol.issuers.last
    else { return 0 }
    return model.sources[0].numberKey(at: SourceRange(Int(first.start), Int(last.end)))
  }

  private func references(_ entry: Entry, _ summary: inout AgreementSummary) {
    for index in entry.valueIndices where model.values[index].kind == .citation {
      let value = model.values[index]
      let citation = model.citations[Int(value.payload)]
      guard let number = citation.number, value.file == 0 else { continue }
      let source = model.sources[0]
      let key = source.numberKey(at: number)
      var kinds = citation.kind.map { DocumentKinds.named(source.string($0)) } ?? []
      if let symbol = source.documentSymbol(at: number) {
        kinds.formUnion(source.kinds(of: symbol))
      }
      var date: CivilDate?
      let datePlace = citation.date.map { model.nested[Int($0)].range }
      if let place = citation.date, model.nested[Int(place)].kind == .date {
        date = CivilDate(dayNumber: Int32(bitPattern: model.nested[Int(place)].payload))
      }
      summary.references.append(
        AgreementSummary.Reference(
          keyword: entry.keyword,
          number: AgreementSummary.Name(
            key: key, text: model.source(0).string(number), range: number),
          issuers: issuers(number), date: date, datePlace: datePlace,
          isAgreement: !kinds.isDisjoint(with: .agreements),
          isRegistered: model.registered[key] != nil))
    }
  }

  // MARK: Reports

  private mutating func report(_ entry: Int, _ summary: inout AgreementSummary) {
    guard isPeriodic(entry), let (content, words) = content(of: entry) else { return }
    let senders: [(UInt64, String)]
    let receivers: [(UInt64, String)]
    if let between = model.inherited(.between, by: entry)?.clause {
      let all = actors(between)
      guard all.count == 2 else { return }
      senders = [all[0]]
      receivers = [all[1]]
    } else {
      senders = model.inherited(.of, by: entry).map { actors($0.clause) } ?? []
      receivers = model.inherited(.to, by: entry).map { actors($0.clause) } ?? []
    }
    for sender in senders.prefix(8) {
      for receiver in receivers.prefix(8) where receiver.0 != sender.0 {
        // An exchange is the same in both directions.
        let isMutual = model.entries[entry].construct == .exchange
        let pair = isMutual ? sender.0 &+ receiver.0 : sender.0 &* 31 &+ receiver.0
        summary.reports.append(
          AgreementSummary.Report(
            key: pair ^ content &* 0x9E37_79B9_7F4A_7C15, sender: sender.1,
            receiver: receiver.1, content: words, range: model.entries[entry].head))
      }
    }
  }

  /// Whether it is due again and again: by a cadence, or by a day that comes again.
  private func isPeriodic(_ entry: Int) -> Bool {
    for keyword in [Keyword.every, .due] {
      guard let clause = model.clause(keyword, of: entry) else { continue }
      for phrase in model.phrases(of: clause) {
        for part in phrase.parts {
          switch part.value {
          case .cadence(let cadence): if cadence.length != nil { return true }
          case .day(let rule): if rule.day.of != .none { return true }
          default: break
          }
        }
      }
    }
    return false
  }

  /// The contents in any order; nil where it says nothing that could be compared.
  private func content(of entry: Int) -> (key: UInt64, words: String)? {
    var sum: UInt64 = 0
    var count = 0
    var words = ""
    func add(_ entry: Int) {
      for index in model.entries[entry].valueIndices {
        let value = model.values[index]
        guard value.kind == .text || value.kind == .name || value.kind == .outside else {
          continue
        }
        words += model.string(value) + " "
        sum &+= model.sources[Int(value.file)].textHash(at: value.range) | 1
        count += 1
      }
    }
    add(entry)
    for child in model.children(of: entry) where model.entries[child].keyword == .about {
      add(child)
    }
    return count > 0 ? (sum, words) : nil
  }

  /// Who a clause names: bodies of the document by their titles, superiors by their word.
  private mutating func actors(_ clause: Int) -> [(UInt64, String)] {
    var result: [(UInt64, String)] = []
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .reference where value.parts == 0:
        result.append((key(of: Int(value.payload)), name(of: Int(value.payload))))
      case .outside:
        result.append(
          (PlainName.key(model.source(value.file), value.range), model.string(value)))
      case .builtIn:
        switch Keyword(rawValue: value.keyword) {
        case .bothParties, .allParties, .eachParty:
          // What hundreds do together is not compared one by one.
          for party in parties.prefix(32) { result.append((key(of: party), name(of: party))) }
        case .superiors, .ownSuperiors:
          result.append((UInt64(Keyword.superiors.rawValue), model.string(value)))
        default: break
        }
      default: break
      }
    }
    return result
  }

  private mutating func name(of entry: Int) -> String {
    if let known = names[entry] { return known }
    let name = title(of: entry).map(model.string) ?? model.title(of: entry)
    names[entry] = name
    return name
  }

  // MARK: Meetings

  private mutating func meeting(_ entry: Int, _ summary: inout AgreementSummary) {
    guard let day = fixedDay(entry) else { return }
    var who: [UInt64: String] = [:]
    for keyword in [Keyword.between, .of, .chair, .coChair, .attendees, .with] {
      guard let clause = model.clause(keyword, of: entry) else { continue }
      for actor in actors(clause) { who[actor.0] = actor.1 }
    }
    if who.isEmpty { for party in parties { who[key(of: party)] = name(of: party) } }
    summary.meetings.append(
      AgreementSummary.Meeting(
        year: day.year, month: day.month, day: day.day, clock: day.clock,
        parties: who.sorted { $0.key < $1.key }.map { (plain: $0.key, text: $0.value) },
        range: model.entries[entry].head))
  }

  /// A day of the calendar on which it is held, not one by which.
  private func fixedDay(_ entry: Int) -> (year: Int, month: Int, day: Int, clock: Int)? {
    for keyword in [Keyword.during, .every, .due] {
      guard let clause = model.clause(keyword, of: entry) else { continue }
      for phrase in model.phrases(of: clause) {
        for part in phrase.parts {
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
    }
    return nil
  }
}

extension DocumentKinds {
  /// The kinds that are agreements between parties: plans and programmes are mostly one office's.
  static let agreements = DocumentKinds(
    .regulation, .memorandum, .agreement, .jointCircular, .jointResolution)
}
