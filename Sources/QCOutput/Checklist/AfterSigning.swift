import QCSemantics
import QCSyntax

/// After signing: number, register, copies, contacts, what was said at the events. What was said is
/// written by the rules of `CarryingOut.swift`, under a topic of its own.
extension ChecklistMaker {
  static let afterSigning: [ChecklistRule] = [
    ChecklistRule(.document) { $0.numberAndDate($1) },
    ChecklistRule(.document) { $0.registerAndSeal($1) },
    ChecklistRule(.document) { $0.exchangeOfCopies($1) },
    ChecklistRule(.document) { $0.distribution($1) },
    ChecklistRule(.document) { $0.file($1) },
    ChecklistRule(.document) { $0.effectiveDate($1) },
    ChecklistRule(.document) { $0.endOfReplaced($1) },
    ChecklistRule(.party, .group) { $0.contact($1) },
    ChecklistRule(.contact) { $0.sharedContact($1) },
  ]

  // MARK: Issue

  /// Nothing is issued twice: what a superior issues has the number of the decision.
  private mutating func numberAndDate(_ entry: Int) {
    guard facts.nature != .other || facts.clause(.number) != nil, !hasNumberOfDecision else {
      return
    }
    let number = facts.clause(.number).flatMap { hasValue($0) ? $0 : nil }
    let source: ChecklistAuthority =
      switch facts.nature {
      case .state: .decree("15")
      case .party: .guidance
      case .other: .text
      }
    let isParty = facts.nature == .party
    add(
      "number", .issue, at: entry, line: facts.clause(.number) ?? facts.clause(.issuedUnder),
      source: source, who: { $0.clerk() },
      due: { if $0.facts.nature == .state { $0.nextWorkingDay() } },
      what: { maker in
        if maker.facts.clause(.issuedUnder) != nil {
          maker.write(
            "Lấy số, ghi ngày, tháng, năm ban hành của văn bản ban hành",
            "Give the issuing document its number and date")
        } else if let number {
          maker.write(
            "Ghi số, ký hiệu và ngày, tháng, năm ban hành: ",
            "Give the document its number and date: ")
          maker.values(of: number)
        } else {
          maker.write(
            isParty
              ? "Ghi số, ký hiệu và ngày, tháng, năm ban hành"
              : "Lấy số, ký hiệu và ghi ngày, tháng, năm ban hành",
            "Give the document its number and date")
        }
      })
  }

  /// Whether the decision that the document is attached to has its number already.
  private var hasNumberOfDecision: Bool {
    guard let clause = facts.clause(.issuedUnder) else { return false }
    return model.entries[clause].valueIndices.contains {
      model.values[$0].kind == .citation
        && model.citations[Int(model.values[$0].payload)].number != nil
    }
  }

  private mutating func registerAndSeal(_ entry: Int) {
    switch facts.nature {
    case .state:
      add(
        "register", .issue, at: entry, source: .decree("16"), who: { $0.clerk() },
        evidence: { $0.write("sổ đăng ký văn bản đi", "the register of outgoing documents") },
        what: { $0.write("Đăng ký văn bản đi", "Register the outgoing document") })
      add(
        "copies-and-seal", .issue, at: entry, source: .decree("17"), who: { $0.clerk() },
        what: {
          $0.write(
            "Nhân bản đủ số lượng theo nơi nhận, đóng dấu",
            "Make the copies for the distribution list and seal them")
        })
    case .party:
      add(
        "seal", .issue, at: entry, source: .guidance, who: { $0.clerk() },
        what: {
          $0.write("Đóng dấu của cơ quan ban hành", "Seal the document")
        })
    case .other: break
    }
  }

  private mutating func exchangeOfCopies(_ entry: Int) {
    guard !facts.isIssuedByOther, facts.parties.count > 1 else { return }
    let copies = facts.clause(.copies)
    let each = copies.flatMap { model.clause(.perParty, of: $0) }
    add("exchange-copies", .issue, at: entry, line: copies) { maker in
      maker.write("Giao cho mỗi bên ", "Hand each party ")
      if let each {
        maker.values(of: each)
        maker.write(" bản chính", maker.isOne(each) ? " signed original" : " signed originals")
      } else {
        maker.write("bản chính đã ký", "a signed original")
      }
    }
  }

  private mutating func distribution(_ entry: Int) {
    let clause = facts.clause(.distribution)
    guard clause != nil || facts.nature == .state else { return }
    add(
      "distribute", .issue, at: entry, line: clause,
      source: facts.nature == .state ? .decree("18") : .text,
      who: { if $0.facts.nature != .other { $0.clerk() } },
      due: { if $0.facts.nature == .state { $0.nextWorkingDay() } },
      what: { maker in
        if let clause, maker.hasValue(clause) {
          maker.write("Gửi văn bản đến nơi nhận: ", "Send the document to: ")
          maker.values(of: clause, separator: ", ")
        } else {
          maker.write(
            "Phát hành văn bản đến các nơi nhận", "Issue the document to those who receive it")
        }
      })
  }

  private mutating func file(_ entry: Int) {
    guard facts.nature == .state else { return }
    let archive = facts.clause(.copies).flatMap { model.clause(.toArchive, of: $0) }
    add(
      "file", .issue, at: entry, line: archive, source: .decree("19"), who: { $0.clerk() },
      what: { maker in
        maker.write(
          "Lưu bản gốc tại văn thư, bản chính trong hồ sơ công việc",
          "File the original at the records office and a signed copy with the papers of the matter")
        if let archive {
          maker.write(" (lưu ", " (to file: ")
          maker.values(of: archive)
          maker.write(" bản)", ")")
        }
      })
  }

  private mutating func effectiveDate(_ entry: Int) {
    guard let clause = facts.clause(.effective), hasValue(clause) else { return }
    let date = facts.dates.effective
    add(
      "effective", .issue, at: entry, line: clause, dueDate: date,
      due: { $0.values(of: clause) },
      what: {
        $0.write(
          "Thông báo ngày có hiệu lực để thực hiện",
          "Tell those concerned the date of entry into force")
      })
  }

  private mutating func endOfReplaced(_ entry: Int) {
    guard let clause = facts.clause(.supersedes), hasValue(clause) else { return }
    add("end-of-superseded", .issue, at: entry, line: clause) {
      $0.write("Thông báo văn bản hết hiệu lực: ", "Announce that it is no longer in force: ")
      $0.values(of: clause)
    }
  }

  private mutating func clerk() { write("Văn thư", "Records office") }

  /// Decree 30/2020/NĐ-CP, articles 15 and 18.
  private mutating func nextWorkingDay() {
    write("trong ngày ký", "on the day of signing")
    if let signed = facts.dates.signed {
      write(" (")
      signed.write(in: language, to: &list.bytes)
      write(")")
    }
    write(", chậm nhất ngày làm việc tiếp theo", ", at latest on the next working day")
  }

  // MARK: Contacts

  private mutating func contact(_ entry: Int) {
    guard !list.isReport else { return }
    let actors = actors(ofParty: entry)
    guard let contact = model.clause(.pointOfContact, of: entry) else {
      guard facts.clause(.pointOfContact) == nil else { return }
      add(
        "name-contact", .contacts, at: entry, parties: actors, who: { $0.name(of: entry) },
        what: {
          $0.write(
            "Phân công đầu mối và thông báo cho các bên: văn bản chưa nêu",
            "Name the point of contact and tell the other parties: the text does not")
        })
      return
    }
    notify(contact, actors) { $0.name(of: entry) }
  }

  /// A contact declared for several parties at once.
  private mutating func sharedContact(_ entry: Int) {
    let parent = model.entries[Int(model.entries[entry].parent)].construct
    guard !list.isReport, parent != .party, parent != .group else { return }
    let of = model.clause(.of, of: entry)
    notify(entry, actors(of)) { $0.who(of) }
  }

  private mutating func notify(
    _ contact: Int, _ actors: ChecklistActors, _ who: (inout ChecklistMaker) -> Void
  ) {
    let people = model.children(of: contact).filter {
      model.entries[$0].construct == .contactPerson && hasValue($0)
    }
    let isNamed = hasValue(contact) || !people.isEmpty
    add(
      "notify-contact", .contacts, at: contact, parties: actors, who: who,
      what: { maker in
        maker.write("Thông báo đầu mối cho ", "Tell ")
        maker.others()
        maker.write("", " who the point of contact is")
        guard isNamed else { return }
        maker.write(": ")
        if maker.hasValue(contact) {
          maker.values(of: contact, separator: ", ", people: true)
          if !people.isEmpty { maker.write("; ") }
        }
        for (place, person) in people.enumerated() {
          if place > 0 { maker.write("; ") }
          maker.person(person)
          for keyword in [Keyword.phone, .email] {
            guard let clause = maker.model.clause(keyword, of: person) else { continue }
            maker.write(", ")
            maker.values(of: clause, separator: ", ")
          }
        }
      })
  }

  private func isOne(_ clause: Int) -> Bool {
    guard let value = model.entries[clause].valueIndices.first.map({ model.values[$0] }),
      value.kind == .number
    else { return false }
    return model.numbers[Int(value.payload)].value == 1000
  }

  private mutating func others() {
    let hasGroup = facts.parties.contains { model.entries[$0].construct == .group }
    if facts.parties.count == 2, !hasGroup {
      write("bên kia", "the other party")
    } else {
      write("các bên còn lại", "the other parties")
    }
  }
}
