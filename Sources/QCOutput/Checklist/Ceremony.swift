import QCSemantics
import QCSyntax

/// At the ceremony: when and where, who comes, what happens one after the other.
extension ChecklistMaker {
  static let ceremony: [ChecklistRule] = [
    ChecklistRule(.document) { $0.signingDay($1) },
    ChecklistRule(.event) { $0.timeAndPlace($1) },
    ChecklistRule(.event) { $0.roles($1) },
    ChecklistRule(.event) { $0.papers($1) },
    ChecklistRule(.delegates) { $0.delegates($1) },
    ChecklistRule(.eventStep) { $0.step($1) },
    ChecklistRule(.award) { $0.award($1) },
  ]

  /// Only the signing and the launch are organised from this list; what a review reports is past.
  private func topic(_ topic: ChecklistTopic) -> ChecklistTopic? {
    guard !list.isReport, let event = context.event else { return nil }
    switch model.entries[event].keyword {
    case .signingCeremony: return topic
    case .launchConference: return .launch
    default: return nil
    }
  }

  // MARK: Signing

  /// Who signs, where no order of events says it.
  private mutating func signingDay(_ entry: Int) {
    guard !facts.isIssuedByOther, facts.ceremony == nil else { return }
    let signing = facts.clause(.signed)
    add(
      "sign", .order, at: entry, line: signing,
      due: { $0.signingWords(signing) }, what: { $0.signatures() })
  }

  /// Day and place of signing as the document gives them.
  private mutating func signingWords(_ signing: Int?) {
    guard let signing else { return }
    let hasDate = hasValue(signing)
    if hasDate {
      write("ngày ", "on ")
      values(of: signing)
    }
    guard let place = model.clause(.at, of: signing), hasValue(place) else { return }
    write(hasDate ? " tại " : "tại ", hasDate ? " at " : "at ")
    values(of: place)
  }

  /// `Ký văn bản: Nguyễn Phú Cường (Đảng ủy Tập đoàn), Lê Thị Hồng Nga (Đảng ủy Khối)`.
  private mutating func signatures() {
    write("Ký ", "Sign the ")
    documentKind()
    var count = 0
    for party in facts.parties {
      write(count == 0 ? ": " : "; ")
      count += 1
      var isNamed = false
      for child in model.children(of: party)
      where model.entries[child].keyword == .signer && hasValue(child) {
        if isNamed { write(", ") }
        isNamed = true
        name(of: child)
      }
      if isNamed { write(" (") } else { write("… (") }
      name(of: party)
      write(")")
    }
  }

  // MARK: Arrangements

  private mutating func timeAndPlace(_ entry: Int) {
    guard let topic = topic(.arrangements) else { return }
    let isSigning = model.entries[entry].keyword == .signingCeremony
    let during = model.clause(.during, of: entry)
    let place = model.clause(.place, of: entry)
    let signing = isSigning ? facts.clause(.signed) : nil
    var date: CivilDate?
    if let during {
      for index in model.entries[during].valueIndices where model.values[index].kind == .time {
        date = model.times[Int(model.values[index].payload)].onlyDate
      }
    }
    if isSigning { date = date ?? facts.dates.signed }
    add(
      "time-and-place", topic, at: entry, line: during ?? place, dueDate: date,
      who: { if let host = $0.model.clause(.host, of: entry) { $0.who(host) } },
      due: { maker in
        let hasDate = during.map { maker.hasValue($0) } == true
        if let during, hasDate {
          maker.values(of: during)
        } else if place == nil || during == nil {
          maker.signingWords(signing)
        }
        if let place, maker.hasValue(place) {
          maker.write(hasDate ? ", tại " : "tại ", hasDate ? ", at " : "at ")
          maker.values(of: place)
        }
      },
      what: {
        $0.write("Tổ chức ", "Hold the event: ")
        $0.event(entry)
      })
  }

  private mutating func roles(_ entry: Int) {
    guard let topic = topic(.arrangements) else { return }
    let kinds: [(Keyword, StaticString, StaticString, StaticString)] = [
      (.chair, "chair", "Xác nhận người chủ trì: ", "Confirm the chair: "),
      (.coChair, "co-chair", "Xác nhận người đồng chủ trì: ", "Confirm the co-chairs: "),
      (.witness, "witness", "Mời chứng kiến: ", "Invite as witness: "),
    ]
    for (keyword, rule, vietnamese, english) in kinds {
      guard let clause = model.clause(keyword, of: entry), hasValue(clause) else { continue }
      add(rule, topic, at: entry, line: clause) {
        $0.write(vietnamese, english)
        $0.values(of: clause, people: true)
      }
    }
  }

  private mutating func papers(_ entry: Int) {
    guard model.entries[entry].keyword == .signingCeremony, let topic = topic(.arrangements) else {
      return
    }
    let copies = facts.clause(.copies)
    add("papers", topic, at: entry) { maker in
      maker.write("Đặt tại bàn ký ", "Lay out for signing ")
      if let copies, maker.hasValue(copies) {
        maker.copiesWords(copies)
      } else {
        maker.write("đủ các bản", "all copies")
      }
      maker.write(
        " đã soát, đúng mã đối chiếu ở đầu danh mục này",
        ", checked against the code at the head of this list")
    }
  }

  // MARK: Delegates

  private mutating func delegates(_ entry: Int) {
    guard let topic = topic(.delegates) else { return }
    let members = model.children(of: entry).filter { model.entries[$0].keyword == .members }
    let actors = self.actors(entry)
    add(
      "delegates", topic, at: entry, parties: actors, who: { $0.who(entry) },
      what: { maker in
        maker.write(
          "Mời và xác nhận đại biểu", "Invite and confirm the delegates")
        for (place, clause) in members.enumerated() {
          maker.write(place == 0 ? ": " : "; ")
          maker.values(of: clause, people: true)
        }
      })
  }

  // MARK: Order

  private mutating func step(_ entry: Int) {
    guard let topic = topic(.order) else { return }
    let keyword = model.entries[entry].keyword
    add("step", topic, at: entry, suffix: ordinalOfStep(keyword)) { maker in
      switch keyword {
      case .signingStep where !maker.hasValue(entry): return maker.signatures()
      case .handover:
        maker.write("Trao văn bản đã ký", "Exchange the signed documents")
      case .speech: maker.write("Mời phát biểu", "Invite to speak")
      case .reportStep: maker.write("Trình bày báo cáo", "Present the report")
      case .otherStep: return maker.values(of: entry, people: true)
      default: maker.write(keyword)
      }
      guard maker.hasValue(entry) else { return }
      maker.write(": ")
      maker.values(of: entry, people: true)
    }
  }

  private func ordinalOfStep(_ keyword: Keyword) -> [UInt8] {
    [0x2D] + JSONNames.shared.kind(keyword)
  }

  private mutating func award(_ entry: Int) {
    guard let topic = topic(.awards) else { return }
    let giver = model.clause(.giver, of: entry)
    let receivers = model.children(of: entry).filter { model.entries[$0].construct == .recipients }
    add(
      "award", topic, at: entry, parties: actors(giver), who: { $0.who(giver) },
      what: { maker in
        maker.write("Chuẩn bị và trao ", "Prepare and give ")
        maker.nameAndTitle(entry)
        for (place, receiver) in receivers.enumerated() {
          maker.write(place == 0 ? " cho " : "; ", place == 0 ? " to " : "; ")
          maker.values(of: receiver, separator: " ")
          for clause in maker.model.children(of: receiver)
          where maker.model.entries[clause].keyword == .members {
            maker.write(": ")
            maker.values(of: clause, separator: ", ", people: true)
          }
        }
      })
  }
}
