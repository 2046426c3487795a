import QCSyntax

/// Dates in order, stated structure, counted lists.
extension Rules {
  /// Signed before it comes into force, in force before it ends.
  mutating func checkDates() {
    let document = model.document
    checkIssueDate(document)
    guard let signing = model.clause(.signed, of: document), let signed = model.date(of: signing),
      let effective = model.clause(.effective, of: document)
    else { return }
    checkEntryRule(effective, signed.date)
    guard let entry = model.date(of: effective) else { return }
    if entry.date.dayNumber < signed.date.dayNumber {
      var diagnostic = Diagnostic(
        .datesOutOfOrder, entry.range, .keyword(.effective), written(entry.date),
        .keyword(.signed), written(signed.date))
      diagnostic.labels = [Label(signed.range, Localized("ngày ký", "signed here"))]
      report(diagnostic)
    }
  }

  /// A document that its parties sign has a day of signing, or each signer has one. Told at the gate
  /// only: until then the day is rarely known.
  mutating func checkSigningDate() {
    let document = model.document
    guard facts.signing == nil, !model.entries[document].isPoisoned, !facts.isIssuedByOther else {
      return
    }
    let signers = documentEntries.filter { model.entries[$0].construct == .signer }
    if !signers.isEmpty, signers.allSatisfy({ model.clause(.signedOn, of: $0) != nil }) { return }
    report(Diagnostic(.undated, model.entries[document].head))
  }

  /// Issued before it comes into force: a codified circular really shows the opposite.
  private mutating func checkIssueDate(_ document: Int) {
    guard let issued = model.clause(.issuedUnder, of: document),
      let effective = model.clause(.effective, of: document), let entry = model.date(of: effective),
      let index = model.entries[issued].valueIndices.first, model.values[index].kind == .citation,
      let place = model.citations[Int(model.values[index].payload)].date,
      model.nested[Int(place)].kind == .date
    else { return }
    let date = CivilDate(dayNumber: Int32(bitPattern: model.nested[Int(place)].payload))
    guard entry.date < date else { return }
    report(
      Diagnostic(
        .datesOutOfOrder, entry.range, .keyword(.effective), written(entry.date),
        .keyword(.issuedUnder), written(date)))
  }

  /// `sau 45 ngày kể từ ngày ký = 20/5/2018`: the date that the rule gives against the stated one
  /// (Civil Code 91/2015/QH13, articles 147 and 148).
  private mutating func checkEntryRule(_ effective: Int, _ signed: CivilDate) {
    for index in model.entries[effective].valueIndices {
      let value = model.values[index]
      guard value.kind == .time else { continue }
      let phrase = model.times[Int(value.payload)]
      for part in phrase.parts {
        guard case .limit(let limit) = part.value, let stated = limit.statedDate,
          let computed = phrase.firstDate(from: TimeAnchors(signed: signed)),
          computed != stated
        else { continue }

        report(
          Diagnostic(
            .entryDateDiffers, value.range, written(computed), written(stated),
            fixes: statedDateFixes(value.range, computed)))
      }
    }
  }

  func written(_ date: CivilDate) -> Argument { .localized(date.localized) }

  /// `4 chương, 12 điều` against the chapters and articles that are there. A document without any
  /// is a summary: nothing is compared.
  mutating func checkStructure() {
    guard facts.hasWrappers else { return }
    var counts: [UInt16: UInt32] = [:]
    var numbers: Set<Int> = []
    for entry in documentEntries where model.entries[entry].construct == .wrapper {
      counts[model.entries[entry].keyword.rawValue, default: 0] += 1
      checkNumber(of: entry, &numbers)
    }
    guard let structure = model.clause(.structure, of: model.document) else { return }
    for index in model.entries[structure].valueIndices {
      let value = model.values[index]
      guard value.kind == .structure, let keyword = Keyword(rawValue: value.keyword) else {
        continue
      }
      let count = counts[value.keyword, default: 0]
      if count > 0, count != value.payload {
        report(
          Diagnostic(
            .falseStructure, value.range,
            .localized(counted(Int(value.payload), keyword)),
            .localized(counted(Int(count), keyword)),
            fixes: figureFixes(value.range, Int(count))))
      }
    }
  }

  /// Two chapters or two articles of one number. Articles run through the whole document.
  private mutating func checkNumber(of wrapper: Int, _ numbers: inout Set<Int>) {
    let keyword = model.entries[wrapper].keyword
    guard let index = model.entries[wrapper].valueIndices.first,
      model.values[index].kind == .number
    else { return }
    let number = model.numbers[Int(model.values[index].payload)].value / 1000
    let isNew = numbers.insert(number * 1000 + Int(keyword.rawValue)).inserted
    guard !isNew else { return }
    report(
      Diagnostic(
        .doubleNumber, model.values[index].range, .localized(numbered(keyword, number)),
        fixes: renumberingFixes(wrapper)))
  }

  private func numbered(_ keyword: Keyword, _ number: Int) -> Localized {
    Localized(
      "\(keyword.canonical(.vietnamese)) \(number)", "\(keyword.canonical(.english)) \(number)")
  }

  private func counted(_ count: Int, _ keyword: Keyword) -> Localized {
    Localized(
      "\(count) \(keyword.canonical(.vietnamese))",
      "\(count) \(keyword.canonical(.english))\(count == 1 ? "" : "s")")
  }

  /// A stated count against the list below it: priorities, recipients of an award, members.
  mutating func checkFigures(of entry: Int, _ construct: Construct) {
    switch construct {
    case .group: checkMembers(of: entry)
    case .priority, .recipients: checkListed(of: entry, construct)
    default: break
    }
  }

  private mutating func checkListed(of entry: Int, _ construct: Construct) {
    guard let number = model.entries[entry].valueIndices.first.map({ model.values[$0] }),
      number.kind == .number
    else { return }
    let stated = model.numbers[Int(number.payload)].value / 1000
    var listed = 0
    for child in model.children(of: entry) {
      let current = model.entries[child]
      if construct == .recipients, current.keyword == .members {
        listed += current.valueIndices.filter { model.values[$0].kind != .translation }.count
      } else if construct == .priority, current.construct != nil {
        listed += 1
      }
    }
    if listed > 0, listed != stated {
      report(
        Diagnostic(
          .falseCount, number.range, .text(String(stated)), .text(String(listed)),
          fixes: figureFixes(number.range, listed)))
    }
  }
}

extension Rules {
  /// `số lượng 30` against the members that are listed, where they are.
  private mutating func checkMembers(of group: Int) {
    guard let count = model.clause(.count, of: group),
      let index = model.entries[count].valueIndices.first, model.values[index].kind == .number
    else { return }
    let stated = model.numbers[Int(model.values[index].payload)].value / 1000
    var listed = 0
    for child in model.children(of: group) where model.entries[child].keyword == .members {
      for index in model.entries[child].valueIndices {
        switch model.values[index].kind {
        case .translation: break
        // A text may name many at once.
        case .blank: return
        default: listed += 1
        }
      }
    }
    if listed > 1, listed != stated {
      report(
        Diagnostic(
          .falseCount, model.values[index].range, .text(String(stated)), .text(String(listed)),
          fixes: figureFixes(model.values[index].range, listed)))
    }
  }
}

extension TimePhrase {
  /// The date of a phrase that is one full date.
  package var onlyDate: CivilDate? {
    guard parts.count == 1, case .day(let rule) = parts[0].value else { return nil }
    return rule.day.date
  }
}

/// The days that clauses state.
extension ModelView {
  /// The first full date among the values of an entry.
  fileprivate func date(of entry: Int) -> (date: CivilDate, range: SourceRange)? {
    for index in entries[entry].valueIndices {
      let value = values[index]
      if value.kind == .date {
        return (CivilDate(dayNumber: Int32(bitPattern: value.payload)), value.range)
      }
      if value.kind == .time, let date = times[Int(value.payload)].onlyDate {
        return (date, value.range)
      }
    }
    return nil
  }
}
