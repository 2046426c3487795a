import QCSyntax

/// Who does what to whom.
extension Rules {
  mutating func checkRoles(of entry: Int, _ construct: Construct) {
    switch construct {
    case .area: checkLead(entry)
    case .inform: checkMessage(entry)
    case .reply: checkReply(entry)
    case .exchange: checkExchange(entry)
    case .issue: checkDecision(entry)
    case .party, .group, .body: checkPartyName(entry)
    default: break
    }
  }

  /// Exactly one lead for each area, or a rule that picks one.
  private mutating func checkLead(_ entry: Int) {
    if let lead = model.clause(.lead, of: entry) {
      if model.leadsAreSeveral(lead) {
        report(
          Diagnostic(
            .severalLeads, model.entries[lead].head, title(entry),
            fixes: fixes(coLeading(lead), firstLeading(lead, entry))))
      }
      return
    }
    if model.hasLead(entry) { return }
    // An area that only holds other areas needs no lead: each of them does.
    for child in model.children(of: entry) where model.entries[child].construct == .area { return }
    report(
      Diagnostic(
        .noLead, model.entries[entry].head, title(entry),
        fixes: fixes(addingToHead(.lead, of: entry))))
  }

  /// All of them lead together.
  private func coLeading(_ lead: Int) -> Fix? {
    isOpen(lead) ? replacement(word(.coLead), of: model.entries[lead].head) : nil
  }

  /// The first leads, the others support; where the area names no support yet.
  private func firstLeading(_ lead: Int, _ area: Int) -> Fix? {
    guard model.clause(.support, of: area) == nil,
      let first = item(ofValue: Int(model.entries[lead].firstValue), in: lead),
      let second = first.placeBehindComma
    else { return nil }
    let name = text.string(first.range)
    return Fix(
      Localized(
        "chỉ để `\(name)` chủ trì, các bên kia phối hợp",
        "let `\(name)` lead and the others support"),
      isSafe: false, Edit(SourceRange(Int(first.range.end), second), " \(word(.support)) "))
  }

  // MARK: Messages

  private mutating func checkMessage(_ entry: Int) {
    let keyword = model.entries[entry].keyword
    if inherited(.of, entry) == nil, inherited(.between, entry) == nil,
      !model.isInside(entry, .responsibilities)
    {
      report(
        Diagnostic(
          .noSender, model.entries[entry].head, phrase(entry),
          fixes: fixes(addingToHead(.of, of: entry))))
    }
    if keyword != .publish, inherited(.to, entry) == nil, inherited(.between, entry) == nil,
      model.clause(.submitTo, of: entry) == nil
    {
      report(
        Diagnostic(
          .noReceiver, model.entries[entry].head, phrase(entry),
          fixes: fixes(addingToHead(.to, of: entry, after: [.of]))))
    }
    checkSenderAndReceiver(entry)
    if !model.saysWhat(entry) {
      report(
        Diagnostic(
          .noContent, model.entries[entry].head, phrase(entry),
          fixes: fixes(adding(keyword == .request ? .asksFor : .about, to: entry))))
    }
    // Whoever is consulted by a day needs no reply of its own.
    let isAsked =
      keyword == .request || keyword == .consult && model.clause(.due, of: entry) == nil
    if isAsked, model.clause(.reply, of: entry) == nil, !model.isStep(entry) {
      let reply = "\(word(.reply)) { \(word(.due)) \(Rules.blankSign) }"
      report(
        Diagnostic(
          .noReply, model.entries[entry].head, fixes: fixes(addingElement(reply, to: entry))))
    }
  }

  private mutating func checkReply(_ entry: Int) {
    for index in model.entries[entry].valueIndices {
      switch model.values[index].kind {
      case .time, .blank: return
      default: break
      }
    }
    if model.clause(.due, of: entry) == nil, model.clause(.every, of: entry) == nil,
      model.clause(.when, of: entry) == nil, !model.hasCase(entry, with: .due)
    {
      report(
        Diagnostic(
          .replyWithoutLimit, model.entries[entry].head, fixes: fixes(adding(.due, to: entry))))
    }
  }

  /// A difficulty ends with somebody who decides, or goes up to the superiors.
  private mutating func checkDecision(_ entry: Int) {
    if model.clause(.finalDecision, of: entry) != nil { return }
    if let to = model.clause(.to, of: entry) {
      for index in model.entries[to].valueIndices {
        let value = model.values[index]
        if value.kind == .builtIn,
          value.keyword == Keyword.superiors.rawValue
            || value.keyword == Keyword.ownSuperiors.rawValue
        {
          return
        }
      }
    }
    report(
      Diagnostic(
        .finalDecisionMissing, model.entries[entry].head, title(entry),
        fixes: fixes(adding(.finalDecision, to: entry))))
  }

  private mutating func checkExchange(_ entry: Int) {
    if inherited(.between, entry) == nil, inherited(.of, entry) == nil {
      report(
        Diagnostic(
          .noSender, model.entries[entry].head, phrase(entry),
          fixes: fixes(addingToHead(.between, of: entry))))
    }
    checkSenderAndReceiver(entry)
    checkBetween(entry)
    if !model.saysWhat(entry) {
      report(
        Diagnostic(
          .noContent, model.entries[entry].head, phrase(entry),
          fixes: fixes(adding(.about, to: entry))))
    }
  }

  /// `giữa A, A`.
  private mutating func checkBetween(_ entry: Int) {
    guard let between = model.clause(.between, of: entry) else { return }
    review.seen.removeAll()
    for index in model.entries[between].valueIndices {
      let value = model.values[index]
      guard value.kind == .reference, value.parts == 0 else { continue }
      if !review.seen.insert(.isSeen, Int(value.payload)) {
        let others = Int(model.entries[between].valueCount) - 1
        report(
          Diagnostic(
            .senderIsReceiver, value.range, .text(model.string(value)),
            fixes: fixes(without(index, in: between, leavesEnough: others > 1))))
      }
    }
  }

  /// Takes a name out of a list that is whole without it; else leaves a blank in its place.
  private func without(_ index: Int, in clause: Int, leavesEnough: Bool) -> Fix? {
    leavesEnough
      ? removal(ofValue: index, in: clause, isSafe: true) : replacement(ofValue: index, in: clause)
  }

  private mutating func checkSenderAndReceiver(_ entry: Int) {
    guard let of = model.clause(.of, of: entry), let to = model.clause(.to, of: entry) else {
      return
    }
    review.seen.removeAll()
    for sender in model.entries[of].valueIndices {
      let from = model.values[sender]
      if from.kind == .reference, from.parts == 0 {
        review.seen.insert(.isSeen, Int(from.payload))
      }
    }
    for receiver in model.entries[to].valueIndices {
      let other = model.values[receiver]
      guard other.kind == .reference, other.parts == 0,
        review.seen.contains(.isSeen, Int(other.payload))
      else { continue }
      let isOne = model.entries[to].valueCount == 1
      report(
        Diagnostic(
          .senderIsReceiver, other.range, .text(model.string(other)),
          fixes: fixes(without(receiver, in: to, leavesEnough: !isOne))))
    }
  }

  /// A clause of the entry or of what is around it.
  @inline(__always)
  func inherited(_ keyword: Keyword, _ entry: Int) -> Int? {
    model.inherited(keyword, by: entry)?.clause
  }

  private mutating func checkPartyName(_ entry: Int) {
    for index in model.entries[entry].valueIndices {
      switch model.values[index].kind {
      case .name, .text, .blank: return
      default: break
      }
    }
    report(
      Diagnostic(
        .missingName, model.entries[entry].head, phrase(entry),
        fixes: [insertion(" \(Rules.blankSign)", at: Int(model.entries[entry].head.end))]))
  }

  // MARK: The document

  /// What the document as a whole needs.
  mutating func checkDocument() {
    let document = model.document
    checkSigningDate()
    guard model.entries[document].construct == .document else { return }
    checkDates()
    checkStructure()
    guard !model.entries[document].isPoisoned else { return }
    if facts.parties.count < 2, !facts.isIssuedByOther,
      !facts.parties.contains(where: { model.entries[$0].construct == .group })
    {
      report(
        Diagnostic(
          .tooFewParties, model.entries[document].head, .text(String(facts.parties.count))))
    }
    for party in facts.parties where !model.entries[party].isPoisoned { checkParty(party) }
  }

  private mutating func checkParty(_ party: Int) {
    let head = model.nameRange(party)
    if model.clause(.signer, of: party) == nil, !facts.isIssuedByOther {
      let line = "\(word(.signer))  \(Rules.blankSign)"
      report(
        Diagnostic(.noSigner, head, title(party), fixes: fixes(addingElement(line, to: party))))
    }
    if model.clause(.pointOfContact, of: party) == nil, !facts.allHaveContact,
      !facts.marks.contains(.hasContact, party)
    {
      let line = "\(word(.pointOfContact))  \(Rules.blankSign)"
      report(
        Diagnostic(.noContact, head, title(party), fixes: fixes(addingElement(line, to: party))))
    }
    if !hasErrors, !facts.allAct, !facts.marks.contains(.acts, party),
      !actsThroughSomebody(party)
    {
      let duty = emptyDuty(of: reference(to: party))
      report(
        Diagnostic(
          .noDuty, head, title(party), fixes: fixes(addingElement(duty, to: model.document))))
    }
  }

  /// Whether somebody who acts belongs to a party: an office or unit of it.
  private mutating func actsThroughSomebody(_ party: Int) -> Bool {
    if !facts.knowsThroughWhom {
      facts.knowsThroughWhom = true
      for actor in facts.actors {
        if let own = model.party(of: Int(actor)) { facts.marks.insert(.actsThroughSomebody, own) }
      }
    }
    return facts.marks.contains(.actsThroughSomebody, party)
  }
}

extension Model {
  /// The clauses that are handed down to what stands inside: who and where only (decision 11).
  package static let inheritable: [Keyword] = [
    .of, .to, .copyTo, .through, .between, .jointlyWith, .with, .toward, .method, .territory,
  ]

  /// A clause of the entry, or of the nearest entry around it that hands it down. An own `of` or
  /// `to` replaces an inherited `between`, and the reverse.
  package func inherited(_ keyword: Keyword, by entry: Int) -> (clause: Int, from: Int)? {
    withEntries { $0.inherited(keyword, by: entry) }
  }
}

/// What elements say of who and what.
extension ModelView {
  /// Whether the area or an area around it says who leads, or each of its duties does.
  fileprivate func hasLead(_ entry: Int) -> Bool {
    var index = entry
    while index > document {
      if clause(.lead, of: index) != nil || clause(.coLead, of: index) != nil
        || clause(.leadRule, of: index) != nil
      {
        return true
      }
      index = Int(entries[index].parent)
    }
    var duties = 0
    for child in children(of: entry) {
      guard let construct = entries[child].construct, construct != .area else { continue }
      duties += 1
      if clause(.lead, of: child) == nil { return false }
    }
    return duties > 0
  }

  /// Whether a clause names several leads, or everybody.
  fileprivate func leadsAreSeveral(_ lead: Int) -> Bool {
    var count = 0
    for index in entries[lead].valueIndices where values[index].key.isEmpty {
      count += 1
      if count > 1 { return true }
      if values[index].kind == .builtIn, Facts.isEverybody(values[index].keyword) {
        return true
      }
    }
    return false
  }

  fileprivate func saysWhat(_ entry: Int) -> Bool {
    for index in entries[entry].valueIndices {
      switch values[index].kind {
      case .text, .name, .blank: return true
      default: break
      }
    }
    if clause(.about, of: entry) != nil { return true }
    for child in children(of: entry) {
      switch entries[child].keyword {
      case .asksFor, .deliverable, .attached, .onForm, .round: return true
      default: break
      }
    }
    return hasCase(entry, with: .about) || hasCase(entry, with: .asksFor)
  }

  fileprivate func hasCase(_ entry: Int, with keyword: Keyword) -> Bool {
    for child in children(of: entry)
    where entries[child].construct?.isTransparent == true
      && clause(keyword, of: child) != nil
    { return true }
    return false
  }

  fileprivate func isInside(_ entry: Int, _ construct: Construct) -> Bool {
    var index = Int(entries[entry].parent)
    while index > 0 {
      if entries[index].construct == construct { return true }
      index = Int(entries[index].parent)
    }
    return false
  }

  /// In a procedure the next step is the reply.
  fileprivate func isStep(_ entry: Int) -> Bool {
    isInside(entry, .procedure) || isInside(entry, .spoken) || isInside(entry, .step)
  }

  /// The place of an element's name, or of its phrase.
  func nameRange(_ entry: Int) -> SourceRange {
    for index in entries[entry].valueIndices where values[index].kind == .name {
      return values[index].range
    }
    return entries[entry].head
  }
}
