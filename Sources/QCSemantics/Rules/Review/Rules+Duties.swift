import QCSyntax

/// Leads and supports that do something, groups that cannot act as one.
extension Rules {
  /// Who leads the area in hand.
  struct Leads {
    /// Each of them once, with the last value that names it.
    private(set) var all: [(entry: UInt32, value: Int)] = []
    /// The parties of them, once they are known.
    var marks = EntryMarks()
    var knowsParties = false
    /// Where they are so many that they are no longer gone through.
    private var places = KeyTable<Int>()
    private static let few = 8

    var isEmpty: Bool { all.isEmpty }

    /// The value that names somebody as a lead.
    func value(of entry: UInt32) -> Int? { place(of: entry).map { all[$0].value } }

    mutating func note(_ entry: UInt32, _ value: Int) {
      if let place = place(of: entry) {
        all[place].value = value
        return
      }
      all.append((entry, value))
      if all.count == Leads.few + 1 {
        for (place, lead) in all.enumerated() {
          _ = places.insert(place, for: UInt64(lead.entry))
        }
      } else if all.count > Leads.few {
        _ = places.insert(all.count - 1, for: UInt64(entry))
      }
    }

    private func place(of entry: UInt32) -> Int? {
      all.count > Leads.few
        ? places[UInt64(entry)] : all.indices.first { all[$0].entry == entry }
    }

    mutating func removeAll() {
      forgetRows(&all)
      places.removeAll()
      if knowsParties { marks.removeAll() }
      knowsParties = false
    }
  }

  // MARK: Areas

  /// Who leads and supports an area, and whether the lead does anything in it.
  mutating func reviewArea(_ area: Int) {
    review.leads.removeAll()
    let lead = model.clause(.lead, of: area)
    if let lead { noteLeads(lead) }
    if let coLead = model.clause(.coLead, of: area) { noteLeads(coLead) }
    reviewSupporters(of: area)
    if let lead { checkOne(lead, Localized("chủ trì", "lead")) }
    checkLeadActs(area)
  }

  private mutating func noteLeads(_ clause: Int) {
    for index in model.entries[clause].valueIndices {
      checkBound(index, isLead: true)
      let value = model.values[index]
      if value.kind == .reference, value.parts == 0 { review.leads.note(value.payload, index) }
    }
  }

  private mutating func reviewSupporters(of area: Int) {
    var hasWork = false
    var firstSupport = 0
    var child = area + 1
    let end = Int(model.entries[area].end)
    while child < end {
      switch model.entries[child].construct {
      case nil:
        if model.entries[child].keyword == .support, firstSupport == 0 { firstSupport = child }
      case .duty, .responsibilities, .inform, .exchange, .meeting, .review, .procedure:
        hasWork = true
      default: break
      }
      child = Int(model.entries[child].end)
    }
    guard firstSupport > 0 else { return }
    child = firstSupport
    while child < end {
      if model.entries[child].keyword == .support, model.entries[child].construct == nil {
        reviewSupport(child, of: area, hasWork: hasWork)
      }
      child = Int(model.entries[child].end)
    }
  }

  private mutating func reviewSupport(_ clause: Int, of area: Int, hasWork: Bool) {
    for index in model.entries[clause].valueIndices {
      checkBound(index, isLead: false)
      let value = model.values[index]
      guard value.kind == .reference else { continue }
      if hasWork, value.file == 0 {
        _ = review.supporters.insert((value.range, area), for: UInt64(value.payload))
      }
      if value.parts == 0, let lead = review.leads.value(of: value.payload) {
        var finding = Diagnostic(
          .leadAlsoSupports, value.range, .text(model.string(value)),
          fixes: fixes(removal(ofValue: index, in: clause)))
        finding.labels = [
          Label(model.values[lead].range, Localized("chủ trì ở đây", "leads here"))
        ]
        report(finding)
      }
    }
  }

  /// Whoever leads or supports must be bound by the document: a party, or of a party.
  private mutating func checkBound(_ index: Int, isLead: Bool) {
    // A body that an error keeps from being declared is no outsider.
    guard !facts.isIssuedByOther, !hasErrors else { return }
    let value = model.values[index]
    switch value.kind {
    // "The bodies concerned" may well support; a unit that names its party is of it.
    case .outside:
      // Of a hundred parties nobody looks through the names.
      if !isLead || facts.parties.count > 32 { return }
      if facts.parties.contains(where: { names(value, $0) }) { return }
    case .reference where value.file == 0:
      let entry = Int(value.payload)
      guard model.entries[entry].construct == .body, model.party(of: entry) == nil,
        !model.belongsToBlank(entry)
      else { return }
    default: return
    }
    if value.parts > 0, let of = model.references[Int(value.parts) - 1].of {
      // "The office of A" belongs to A.
      let owner = model.nested[Int(of)]
      if owner.kind == .reference, model.party(of: Int(owner.payload)) != nil { return }
      if owner.kind == .builtIn { return }
    }
    // One line mends it for every area.
    let belonging =
      value.kind == .reference && review.outsiders.insert(value.payload).inserted
      ? addingElement("\(word(.partOf))  \(Rules.blankSign)", to: Int(value.payload)) : nil
    report(
      Diagnostic(
        .leadNotBound, value.range, .text(model.string(value)), fixes: fixes(belonging)))
  }

  /// A lead with nothing to do in an area that has duties.
  private mutating func checkLeadActs(_ area: Int) {
    guard !hasErrors, !review.leads.isEmpty else { return }
    var hasDuty = false
    var entry = area + 1
    let end = Int(model.entries[area].end)
    while entry < end {
      let current = model.entries[entry]
      switch current.construct {
      // The areas inside have leads of their own.
      case .area: return
      case .duty, .inform, .exchange, .meeting, .review, .procedure, .reply, .step:
        hasDuty = true
        // What names nobody is done by the lead.
        if current.construct == .duty || current.construct == .procedure,
          inherited(.of, entry) == nil, inherited(.between, entry) == nil,
          !model.isInsideResponsibilities(entry, area)
        {
          return
        }
      default: break
      }
      if Int(current.parent) != area || current.construct != nil {
        for index in current.valueIndices {
          let value = model.values[index]
          if value.kind == .reference, leadsHere(value.payload) { return }
          if value.kind == .builtIn,
            Facts.isEverybody(value.keyword) || value.keyword == Keyword.theLead.rawValue
          {
            return
          }
        }
      }
      entry += 1
    }
    // Who is named for the whole area acts in each of its duties.
    if isLedByOne(of: model.clause(.between, of: area))
      || isLedByOne(of: model.clause(.of, of: area)) || isLedByOne(of: model.clause(.to, of: area))
      || isLedByOne(of: model.clause(.with, of: area))
      || isLedByOne(of: model.clause(.jointlyWith, of: area))
    {
      return
    }
    // Many regulations state the duties of each party in an article of its own.
    for lead in review.leads.all {
      let party = model.party(of: Int(lead.entry)) ?? Int(lead.entry)
      if facts.marks.contains(.worksOutside, Int(lead.entry))
        || facts.marks.contains(.worksOutside, party)
      {
        return
      }
    }
    guard hasDuty, let place = review.leads.all.map(\.value).min() else { return }
    let lead = model.values[place]
    let duty = emptyDuty(of: reference(to: Int(lead.payload)))
    report(
      Diagnostic(
        .leadWithoutDuty, lead.range, .text(model.string(lead)), title(area),
        fixes: fixes(addingElement(duty, to: area))))
  }

  /// Whether a clause names a lead of the area in hand, or all together.
  private mutating func isLedByOne(of clause: Int?) -> Bool {
    guard let clause else { return false }
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      if value.kind == .reference, leadsHere(value.payload) { return true }
      if value.kind == .builtIn { return true }
    }
    return false
  }

  /// Whether somebody is one of the leads of the area in hand, or acts for one: a line for its party
  /// and the reverse.
  private mutating func leadsHere(_ entry: UInt32) -> Bool {
    if review.leads.value(of: entry) != nil { return true }
    guard let own = model.party(of: Int(entry)) else { return false }
    if !review.leads.knowsParties {
      review.leads.knowsParties = true
      for lead in review.leads.all {
        if let party = model.party(of: Int(lead.entry)) { review.leads.marks.insert(.leads, party) }
      }
    }
    return review.leads.marks.contains(.leads, own)
  }

  /// A supporter in areas whose work is spelled out that nothing else names. In an area without
  /// duties the support itself is the duty.
  mutating func reviewSupporters() {
    guard !hasErrors, !facts.allAct else { return }
    for party in facts.parties
    where !model.entries[party].isPoisoned && !facts.marks.contains(.does, party) {
      guard let place = review.supporters[UInt64(party)] else { continue }
      let duty = emptyDuty(of: reference(to: party))
      var finding = Diagnostic(
        .supportWithoutDuty, model.nameRange(party), title(party),
        fixes: fixes(addingElement(duty, to: place.area)))
      finding.labels = [Label(place.range, Localized("phối hợp ở đây", "supports here"))]
      report(finding)
    }
  }

  // MARK: Groups

  /// `chủ trì Các quận huyện`: thirty cannot be one lead, chair or judge.
  mutating func checkOne(_ clause: Int, _ role: Localized) {
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      guard value.kind == .reference, model.entries[Int(value.payload)].construct == .group,
        value.key.isEmpty
      else { continue }
      if value.parts > 0 {
        let parts = model.references[Int(value.parts) - 1]
        if parts.isEach || parts.count == 1 || parts.of != nil { continue }
      }
      let each = item(ofValue: index, in: clause).flatMap { item in
        value.parts == 0
          ? replacement("\(word(.each)) \(text.string(item.range))", of: item.range) : nil
      }
      report(
        Diagnostic(
          .groupActsAsOne, value.range, .text(model.string(value)), .localized(role),
          fixes: fixes(each)))
    }
  }

  /// Separate meetings of one with each of a group, all on one day.
  mutating func reviewMeeting(_ entry: Int) {
    if let chair = model.clause(.chair, of: entry) {
      checkOne(chair, Localized("chủ trì", "chair"))
    }
    guard let between = model.clause(.between, of: entry) else { return }
    var group: Int?
    var single: Value?
    for index in model.entries[between].valueIndices {
      let value = model.values[index]
      guard value.kind == .reference else { continue }
      if model.entries[Int(value.payload)].construct == .group {
        group = Int(value.payload)
      } else {
        single = single ?? value
      }
    }
    guard let group, let single, model.memberCount(of: group) > 1, model.hasFixedDay(entry) else {
      return
    }
    report(
      Diagnostic(
        .memberMeetingsClash, model.entries[entry].head, .text(model.string(single)),
        .text(String(model.memberCount(of: group)))))
  }
}

/// Who belongs to whom.
extension ModelView {
  fileprivate func isInsideResponsibilities(_ entry: Int, _ area: Int) -> Bool {
    var index = Int(entries[entry].parent)
    while index > area {
      if entries[index].construct == .responsibilities { return true }
      index = Int(entries[index].parent)
    }
    return false
  }

  /// The party that somebody is or belongs to; nil for an outside body.
  func party(of entry: Int) -> Int? {
    var index = entry
    for _ in 0..<8 {
      switch entries[index].construct {
      case .party, .group: return index
      case .signer, .person, .contactPerson, .contact:
        index = Int(entries[index].parent)
        if index == 0 { return nil }
        continue
      default: break
      }
      guard
        let clause = clause(.partOf, of: index) ?? clause(.roleOf, of: index)
          ?? clause(.heads, of: index),
        entries[clause].valueCount > 0
      else { return nil }
      let value = values[Int(entries[clause].firstValue)]
      guard value.kind == .reference else { return nil }
      index = Int(value.payload)
    }
    return nil
  }

  /// `thuộc …`: of which party it is, is not known yet.
  fileprivate func belongsToBlank(_ body: Int) -> Bool {
    guard let clause = clause(.partOf, of: body) else { return false }
    return entries[clause].valueIndices.contains { values[$0].kind == .blank }
  }

  fileprivate func hasFixedDay(_ entry: Int) -> Bool {
    for keyword in [Keyword.every, .due, .during] {
      guard let clause = clause(keyword, of: entry) else { continue }
      for index in entries[clause].valueIndices where values[index].kind == .time {
        for part in times[Int(values[index].payload)].parts {
          if case .day(let rule) = part.value, rule.bound == .plain || rule.bound == .on,
            rule.day.day != 0
          {
            return true
          }
        }
      }
    }
    return false
  }
}
