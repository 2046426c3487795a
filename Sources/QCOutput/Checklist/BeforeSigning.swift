import QCSemantics
import QCSyntax

/// Before signing: the text is final, the right people sign, every copy is ready. Blanks are in
/// `BeforeSigning+Blanks.swift`.
extension ChecklistMaker {
  static let beforeSigning: [ChecklistRule] = [
    ChecklistRule(.document) { $0.finalReading($1) },
    ChecklistRule(.document) { $0.form($1) },
    ChecklistRule(.document) { $0.basisInForce($1) },
    ChecklistRule(.document) { $0.statedStructure($1) },
    ChecklistRule(.document) { $0.languages($1) },
    ChecklistRule(.document) { $0.replacedDocument($1) },
    ChecklistRule(.document) { $0.issueMode($1) },
    ChecklistRule(.document) { $0.copies($1) },
    ChecklistRule(.party, .group) { $0.missingSigner($1) },
    ChecklistRule(.signer) { $0.signer($1) },
    ChecklistRule(.paper) { $0.annex($1) },
  ]

  // MARK: The text

  private mutating func finalReading(_ entry: Int) {
    guard !facts.isIssuedByOther else { return }
    add("final-reading", .text, at: entry) {
      $0.write(
        "Đọc soát toàn văn bản in lần cuối; các bên đối chiếu mã ở đầu danh mục này",
        "Read the printed text in full once more; compare the code at the head of this list")
    }
  }

  private mutating func form(_ entry: Int) {
    switch facts.nature {
    case .state:
      add(
        "form", .text, at: entry, source: .decree("12"),
        who: { $0.write("Đơn vị soạn thảo", "Drafting unit") },
        what: {
          $0.write(
            "Kiểm tra nội dung, thể thức, kỹ thuật trình bày trước khi trình ký",
            "Check content, form and layout before the text goes to signature")
        })
    case .party:
      add(
        "form", .text, at: entry, source: .guidance,
        who: { $0.write("Văn phòng cấp ủy", "Office of the committee") },
        what: {
          $0.write(
            "Thẩm định thể thức, kỹ thuật trình bày trước khi trình ký",
            "Review form and layout before the text goes to signature")
        })
    case .other: break
    }
  }

  private mutating func basisInForce(_ entry: Int) {
    for keyword in [Keyword.basis, .compliesWith] {
      guard let clause = facts.clause(keyword) else { continue }
      let numbered = model.entries[clause].valueIndices.filter {
        let value = model.values[$0]
        return value.kind == .citation && model.citations[Int(value.payload)].number != nil
      }
      guard !numbered.isEmpty else { continue }
      add(
        "basis-in-force", .text, at: entry, line: clause,
        what: { maker in
          maker.write(
            "Kiểm tra hiệu lực của văn bản làm căn cứ: ",
            "Check that the documents it is based on are in force: ")
          for (place, index) in numbered.enumerated() {
            if place > 0 { maker.write("; ") }
            maker.write(value: index)
          }
        })
    }
  }

  private mutating func statedStructure(_ entry: Int) {
    guard let clause = facts.clause(.structure) else { return }
    add("structure", .text, at: entry, line: clause) {
      $0.write("Đếm lại bố cục trên bản in: ", "Count the structure of the printed text: ")
      $0.structure()
    }
  }

  private mutating func languages(_ entry: Int) {
    guard let clause = facts.clause(.language), model.entries[clause].valueCount > 1 else { return }
    add("languages", .text, at: entry, line: clause) {
      $0.write("Đối chiếu các bản ngôn ngữ: ", "Compare the language versions: ")
      $0.values(of: clause, separator: ", ")
    }
  }

  private mutating func replacedDocument(_ entry: Int) {
    guard let clause = facts.clause(.supersedes), hasValue(clause) else { return }
    add("superseded", .text, at: entry, line: clause) {
      $0.write(
        "Rà soát văn bản được thay thế, xử lý việc còn dở dang: ",
        "Go through the superseded document and settle what is pending: ")
      $0.values(of: clause)
    }
  }

  private mutating func issueMode(_ entry: Int) {
    if let clause = facts.clause(.issuedUnder) {
      add("issued-under", .text, at: entry, line: clause) {
        $0.write("Trình ký ", "Submit for signature: ")
        $0.values(of: clause)
        $0.write(", ban hành kèm theo ", ", to which is attached the ")
        $0.documentKind()
      }
    }
    guard let clause = facts.clause(.issuedBy) else { return }
    let agreement = model.clause(.afterAgreementOf, of: clause)
    add(
      "agreement-before-issue", .text, at: entry, line: clause, who: { $0.who(clause) },
      what: {
        $0.write("Lấy ý kiến thống nhất", "Obtain the agreement")
        if let agreement {
          $0.write(" của ", " of ")
          $0.who(agreement)
        }
        $0.write(" trước khi ban hành", " before issuing")
      })
  }

  // MARK: People

  private mutating func missingSigner(_ entry: Int) {
    guard !facts.isIssuedByOther, !list.isReport, model.clause(.signer, of: entry) == nil else {
      return
    }
    add(
      "name-signer", .signers, at: entry, parties: actors(ofParty: entry),
      who: { $0.name(of: entry) },
      what: {
        $0.write("Cử người ký: văn bản chưa nêu", "Name the signer: the text does not")
      })
  }

  private mutating func signer(_ entry: Int) {
    guard model.entries[entry].keyword == .signer, hasValue(entry), !list.isReport else { return }
    let party = Int(model.entries[entry].parent)
    add(
      "signer", .signers, at: entry, parties: actors(ofParty: party),
      who: { $0.name(of: party) },
      what: {
        $0.write(
          "Xác nhận người ký, đúng họ tên, chức vụ, thẩm quyền: ",
          "Confirm the signer, with name, title and authority: ")
        $0.person(entry)
      })
    prefix(entry, party)
  }

  /// The words before the signer's title: `KT.`, `TL.`, `TM.`, `TUQ.`, with a stroke in documents of
  /// the Party.
  private mutating func prefix(_ entry: Int, _ party: Int) {
    let kinds: [(Keyword, StaticString, StaticString)] = [
      (.signsFor, "KT.", "K/T"), (.byOrderOf, "TL.", "T/L"), (.onBehalfOf, "TM.", "T/M"),
      (.authorizedBy, "TUQ.", "T/UQ"),
    ]
    for (keyword, state, committee) in kinds {
      guard let clause = model.clause(keyword, of: entry) else { continue }
      let isParty = facts.nature == .party
      let source: ChecklistAuthority =
        isParty ? .guidance : facts.nature == .state ? .decree("13") : .text
      if keyword == .authorizedBy {
        add(
          "authority", .signers, at: entry, line: clause, parties: actors(ofParty: party),
          source: source, who: { $0.name(of: party) },
          evidence: { $0.write("văn bản ủy quyền", "the authority in writing") },
          what: { maker in
            maker.write("Có văn bản ủy quyền ký", "Have the authority to sign in writing")
            maker.behind(" của ", " from ", clause)
          })
      }
      guard facts.nature != .other else { continue }
      add(
        "signature-prefix", .signers, at: entry, line: clause, parties: actors(ofParty: party),
        source: source, who: { $0.name(of: party) },
        what: { maker in
          maker.write("Ghi “", "Write “")
          maker.write(isParty ? committee : state)
          maker.write("” trước chức vụ của ", "” before the title of ")
          maker.name(of: entry)
          maker.behind(": ", ": ", clause)
        })
    }
  }

  /// The values of a clause behind a joining word, when it has any.
  private mutating func behind(
    _ vietnamese: StaticString, _ english: StaticString, _ clause: Int
  ) {
    guard hasValue(clause) else { return }
    write(vietnamese, english)
    values(of: clause, separator: ", ")
  }

  mutating func actors(ofParty entry: Int) -> ChecklistActors {
    var result = ChecklistActors()
    if let place = party(of: entry) {
      result.isAll = false
      result.add(place)
    }
    return result
  }

  // MARK: Copies and annexes

  private mutating func copies(_ entry: Int) {
    guard !facts.isIssuedByOther else { return }
    if facts.clause(.counterparts) != nil, let clause = facts.clause(.counterparts) {
      add("counterparts", .copies, at: entry, line: clause) {
        $0.write(
          "Gửi bản ký cho từng bên; gom đủ các bản đã ký thành một bộ",
          "Send each party its copy to sign; bring the signed copies together")
      }
    }
    guard let clause = facts.clause(.copies), hasValue(clause) else {
      guard facts.parties.count > 1, facts.clause(.counterparts) == nil else { return }
      add("copies-unsaid", .copies, at: entry) {
        $0.write(
          "Thống nhất số bản ký và in đủ: văn bản chưa nêu số bản",
          "Agree on the number of copies and print them: the text gives none")
      }
      return
    }
    add("copies", .copies, at: entry, line: clause) {
      $0.write("In đủ ", "Print ")
      $0.copiesWords(clause)
    }
  }

  /// `6 bản: mỗi bên 1, lưu 3`.
  mutating func copiesWords(_ clause: Int) {
    values(of: clause)
    write(" bản", " copies")
    let each = model.clause(.perParty, of: clause)
    let archive = model.clause(.toArchive, of: clause)
    if let each {
      write(": mỗi bên ", ": for each party ")
      values(of: each)
    }
    if let archive {
      write(each == nil ? ": lưu " : ", lưu ", each == nil ? ": to file " : ", to file ")
      values(of: archive)
    }
  }

  private mutating func annex(_ entry: Int) {
    let keyword = model.entries[entry].keyword
    guard keyword == .annex || keyword == .form else { return }
    add(keyword == .annex ? "annex" : "form", .copies, at: entry) {
      $0.write("Hoàn chỉnh và in kèm ", "Complete and print with the text: ")
      $0.write(keyword)
      $0.write(" ")
      $0.nameAndTitle(entry)
    }
  }

  /// `Biểu 01 “Kết quả phối hợp”`.
  mutating func nameAndTitle(_ entry: Int) {
    var hasName = false
    for index in model.entries[entry].valueIndices where model.values[index].kind == .name {
      write(value: index)
      hasName = true
    }
    guard model.entries[entry].valueIndices.contains(where: { model.values[$0].kind == .text })
    else { return }
    write(hasName ? " “" : "“")
    texts(of: entry, isQuoted: true)
    write("”")
  }
}
