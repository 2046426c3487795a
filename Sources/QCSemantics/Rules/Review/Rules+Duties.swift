import QCSyntax

/// Leads and supports that do something, groups that cannot act as one.
extension Rules {
  // MARK: Areas

  /// Who leads and supports an area, and whether the lead does anything in it.
  mutating func reviewArea(_ area: Int) {
    var leading: [UInt32: Value] = [:]
    for keyword in [Keyword.lead, .coLead] {
      guard let clause = model.clause(keyword, of: area) else { continue }
      for index in model.entries[clause].valueIndices {
        let value = model.values[index]
        checkBound(value, isLead: true)
        if value.kind == .reference, value.parts == 0 { leading[value.payload] = value }
      }
    }
    reviewSupporters(of: area, leading)
    if let lead = model.clause(.lead, of: area) {
      checkOne(lead, Localized("chủ trì", "lead"))
    }
    checkLeadActs(area, leading)
  }

  private mutating func reviewSupporters(of area: Int, _ leading: [UInt32: Value]) {
    var hasWork = false
    var supports: [Int] = []
    var child = area + 1
    let end = Int(model.entries[area].end)
    while child < end {
      switch model.entries[child].construct {
      case nil: if model.entries[child].keyword == .support { supports.append(child) }
      case .duty, .responsibilities, .inform, .exchange, .meeting, .review, .procedure:
        hasWork = true
      default: break
      }
      child = Int(model.entries[child].end)
    }
    for clause in supports {
      for index in model.entries[clause].valueIndices {
        let value = model.values[index]
        checkBound(value, isLead: false)
        guard value.kind == .reference else { continue }
        if hasWork, value.file == 0 {
          let supporter = Int(value.payload)
          review.supporters[supporter] = review.supporters[supporter] ?? (value.range, area)
        }
        if value.parts == 0, let lead = leading[value.payload] {
          var finding = Diagnostic(
            .leadAlsoSupports, value.range, .text(model.string(value)),
            fixes: fixes(removal(ofValue: index, in: clause)))
          finding.labels = [Label(lead.range, Localized("chủ trì ở đây", "leads here"))]
          report(finding)
        }
      }
    }
  }

  /// Whoever leads or supports must be bound by the document: a party, or of a party.
  private mutating func checkBound(_ value: Value, isLead: Bool) {
    // A body that an error keeps from being declared is no outsider.
    guard !facts.isIssuedByOther, !hasErrors else { return }
    switch value.kind {
    // "The bodies concerned" may well support; a unit that names its party is of it.
    case .outside:
      // Of a hundred parties nobody looks through the names.
      if !isLead || facts.parties.count > 32 { return }
      if facts.parties.contains(where: { names(value, $0) }) { return }
    case .reference where value.file == 0:
      let entry = Int(value.payload)
      guard model.entries[entry].construct == .body, party(of: entry) == nil,
        !belongsToBlank(entry)
      else { return }
    default: return
    }
    if value.parts > 0, let of = model.references[Int(value.parts) - 1].of {
      // "The office of A" belongs to A.
      let owner = model.nested[Int(of)]
      if owner.kind == .reference, party(of: Int(owner.payload)) != nil { return }
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

  /// `thuộc …`: of which party it is, is not known yet.
  private func belongsToBlank(_ body: Int) -> Bool {
    guard let clause = model.clause(.partOf, of: body) else { return false }
    return model.entries[clause].valueIndices.contains { model.values[$0].kind == .blank }
  }

  /// A lead with nothing to do in an area that has duties.
  private mutating func checkLeadActs(_ area: Int, _ leading: [UInt32: Value]) {
    guard !hasErrors, !leading.isEmpty else { return }
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
          !isInsideResponsibilities(entry, area)
        {
          return
        }
      default: break
      }
      if Int(current.parent) != area || current.construct != nil {
        for index in current.valueIndices {
          let value = model.values[index]
          if value.kind == .reference, isSame(value.payload, leading) { return }
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
    for keyword in [Keyword.between, .of, .to, .with, .jointlyWith] {
      guard let clause = model.clause(keyword, of: area) else { continue }
      for index in model.entries[clause].valueIndices {
        let value = model.values[index]
        if value.kind == .reference, isSame(value.payload, leading) { return }
        if value.kind == .builtIn { return }
      }
    }
    // Many regulations state the duties of each party in an article of its own.
    for lead in leading.keys {
      let party = self.party(of: Int(lead)) ?? Int(lead)
      if facts.workersOutside.contains(Int(lead)) || facts.workersOutside.contains(party) { return }
    }
    guard hasDuty, let lead = leading.values.min(by: { $0.range.start < $1.range.start }) else {
      return
    }
    let duty = emptyDuty(of: reference(to: Int(lead.payload)))
    report(
      Diagnostic(
        .leadWithoutDuty, lead.range, .text(model.string(lead)), title(area),
        fixes: fixes(addingElement(duty, to: area))))
  }

  private func isInsideResponsibilities(_ entry: Int, _ area: Int) -> Bool {
    var index = Int(model.entries[entry].parent)
    while index > area {
      if model.entries[index].construct == .responsibilities { return true }
      index = Int(model.entries[index].parent)
    }
    return false
  }

  /// Whether somebody is one of the leads, or acts for one: a line for its party and the reverse.
  private func isSame(_ entry: UInt32, _ leading: [UInt32: Value]) -> Bool {
    if leading[entry] != nil { return true }
    guard let own = party(of: Int(entry)) else { return false }
    return leading.keys.contains { party(of: Int($0)) == own }
  }

  /// The party that somebody is or belongs to; nil for an outside body.
  func party(of entry: Int) -> Int? {
    var index = entry
    for _ in 0..<8 {
      switch model.entries[index].construct {
      case .party, .group: return index
      case .signer, .person, .contactPerson, .contact:
        index = Int(model.entries[index].parent)
        if index == 0 { return nil }
        continue
      default: break
      }
      let keywords: [Keyword] = [.partOf, .roleOf, .heads]
      guard
        let clause = keywords.lazy.compactMap({ self.model.clause($0, of: index) }).first,
        let value = model.entries[clause].valueIndices.first.map({ model.values[$0] }),
        value.kind == .reference
      else { return nil }
      index = Int(value.payload)
    }
    return nil
  }

  /// A supporter in areas whose work is spelled out that nothing else names. In an area without
  /// duties the support itself is the duty.
  mutating func reviewSupporters() {
    guard !hasErrors, !facts.allAct else { return }
    for party in facts.parties
    where !model.entries[party].isPoisoned && !facts.doers.contains(party) {
      guard let place = review.supporters[party] else { continue }
      let duty = emptyDuty(of: reference(to: party))
      var finding = Diagnostic(
        .supportWithoutDuty, nameRange(party), title(party),
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
    guard let group, let single, memberCount(of: group) > 1, hasFixedDay(entry) else { return }
    report(
      Diagnostic(
        .memberMeetingsClash, model.entries[entry].head, .text(model.string(single)),
        .text(String(memberCount(of: group)))))
  }

  private func hasFixedDay(_ entry: Int) -> Bool {
    for keyword in [Keyword.every, .due, .during] {
      guard let clause = model.clause(keyword, of: entry) else { continue }
      for phrase in model.phrases(of: clause) {
        for part in phrase.parts {
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
