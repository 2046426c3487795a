import QCSemantics
import QCSyntax

/// Blanks: each is an item of its own, with what is to be filled in and where.
extension ChecklistMaker {
  /// Adds the blanks among the values of an entry, a clause or the head of an element.
  mutating func blanks(of entry: Int) {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .blank, .partialDate: fill(index, entry)
      case .time where model.times[Int(value.payload)].hasBlank: fill(index, entry)
      case .text where isBlankText(value): fill(index, entry)
      case .citation where hasBlank(model.citations[Int(value.payload)]): fill(index, entry)
      default: break
      }
    }
  }

  // MARK: - Implementation

  private func hasBlank(_ citation: Citation) -> Bool {
    if citation.blankNumber != nil { return true }
    if let issuer = citation.issuer, model.nested[Int(issuer)].kind == .blank { return true }
    guard let date = citation.date else { return false }
    let kind = model.nested[Int(date)].kind
    return kind == .blank || kind == .partialDate
  }

  /// Inside quotes only `___` is a blank.
  private func isBlankText(_ value: Value) -> Bool {
    let source = model.sources[Int(value.file)]
    var run = 0
    for index in value.range.bounds {
      run = source.storage[index] == 0x5F ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }

  private mutating func fill(_ index: Int, _ entry: Int) {
    let current = model.entries[entry]
    let value = model.values[index]
    let topic = blankTopic(entry)
    let owner = current.construct == nil ? Int(current.parent) : entry
    let party = partyAround(owner)
    var actors = ChecklistActors()
    if let party {
      actors.isAll = false
      actors.add(party)
    }
    add(
      "fill-", topic, at: owner, line: entry,
      suffix: JSONNames.shared.kind(current.keyword), parties: actors,
      who: { if let party { $0.write(copyOf: $0.list.parties[party].name) } },
      what: { $0.fillWords(current.keyword, value, entry: entry, owner: owner) })
  }

  /// Blanks of what comes after the signing are filled in then.
  private func blankTopic(_ entry: Int) -> ChecklistTopic {
    guard !list.isReport else { return .blanks }
    if context.spoken != nil { return .spoken }
    if let event = context.event {
      switch model.entries[event].keyword {
      case .launchConference: return .launch
      case .signingCeremony: return .blanks
      default: return .launch
      }
    }
    return .blanks
  }

  /// The party in whose block an element stands.
  private mutating func partyAround(_ entry: Int) -> Int? {
    var index = entry
    for _ in 0..<4 where index > model.document {
      switch model.entries[index].construct {
      case .party, .group: return party(of: index)
      default: index = Int(model.entries[index].parent)
      }
    }
    return nil
  }

  /// `Điền …`, in the words that an office uses for this place.
  private mutating func fillWords(_ keyword: Keyword, _ value: Value, entry: Int, owner: Int) {
    if value.kind == .text {
      write("Điền chỗ trống trong câu “", "Fill in the blank in “")
      write(value.range, file: value.file)
      return write("”")
    }
    switch keyword {
    case .number: write("Điền số, ký hiệu văn bản", "Fill in the number of the document")
    case .signed: fillSigning(value)
    case .at where model.entries[owner].construct == .signing:
      write("Điền nơi ký", "Fill in the place of signing")
    case .effective:
      write("Thống nhất và điền ngày có hiệu lực", "Agree on the effective date and fill it in")
    case .term: write("Thống nhất và điền thời hạn của văn bản", "Agree on the term and fill it in")
    case .supersedes:
      write(
        "Tra số, ngày của văn bản được thay thế và điền vào",
        "Find the number and date of the superseded document and fill them in")
    case .basis, .compliesWith:
      write("Điền đủ số, ngày của căn cứ", "Complete the citation in the basis")
      citation(value)
    case .reviewed:
      write(
        "Điền đủ số, ngày của văn bản được sơ kết, tổng kết",
        "Complete the number and date of the document under review")
    case .reviewPeriod:
      write("Điền thời gian được sơ kết, tổng kết", "Fill in the period under review")
    case .shortcoming: write("Điền các tồn tại, hạn chế", "Fill in the shortcomings")
    case .result: write("Điền các kết quả", "Fill in the results")
    case .signer:
      write(
        "Cử người ký; điền họ tên, chức vụ", "Name the signer; fill in the name and the title")
    case .representative:
      write("Điền họ tên, chức vụ người đại diện", "Fill in the representative's name and title")
    case .pointOfContact:
      write(
        "Phân công đầu mối; điền tên đơn vị hoặc người phụ trách, điện thoại",
        "Name the point of contact; fill in the unit or person and the telephone")
    case .primary: write("Cử và điền đầu mối chính", "Name the primary contact and fill it in")
    case .alternate:
      write("Cử và điền đầu mối thay thế", "Name the alternate contact and fill it in")
    case .title:
      write("Điền chức vụ của ", "Fill in the title of ")
      name(of: owner)
    case .phone:
      write("Điền điện thoại của ", "Fill in the telephone of ")
      name(of: owner)
    case .email:
      write("Điền thư điện tử của ", "Fill in the e-mail of ")
      name(of: owner)
    case .shortName: write("Điền tên gọi tắt", "Fill in the short name")
    case .count: write("Điền số lượng thành viên", "Fill in the number of members")
    case .copies: write("Thống nhất và điền số bản", "Agree on the number of copies and fill it in")
    case .distribution: write("Điền nơi nhận", "Fill in the distribution list")
    case .annex, .form, .paper:
      write("Điền tên ", "Fill in the name of the ")
      write(keyword)
    case .party: write("Điền tên bên", "Fill in the name of the party")
    case _ where entry == model.document:
      write("Điền tên văn bản", "Fill in the title of the document")
    case _ where entry == owner:
      // The head of an element: there is nothing else to call it by.
      write("Điền mục “", "Fill in “")
      write(keyword)
      write("”")
    default: agree(keyword, owner)
    }
  }

  /// What the sides have to agree on: who leads, how often, until when.
  private mutating func agree(_ keyword: Keyword, _ owner: Int) {
    switch keyword {
    case .lead, .coLead: write("Thống nhất bên chủ trì ", "Agree on the lead for ")
    case .chair, .coChair: write("Thống nhất người chủ trì ", "Agree on the chair of ")
    case .every: write("Thống nhất chu kỳ của việc ", "Agree on how often: ")
    case .due: write("Thống nhất thời hạn của việc ", "Agree on the time limit: ")
    case .during: write("Xác định thời gian tổ chức ", "Fix the date of ")
    case .place: write("Xác định địa điểm tổ chức ", "Fix the place of ")
    case .host: write("Xác định đơn vị tổ chức ", "Name the host of ")
    case .finalDecision:
      write(
        "Thống nhất cơ quan quyết định cuối cùng đối với ",
        "Agree on who takes the final decision on ")
    case .of, .between, .to, .copyTo, .jointlyWith, .with:
      write("Xác định cơ quan trong mục “", "Name the body under “")
      write(keyword)
      write("” của ", "” of ")
    default:
      write("Điền mục “", "Fill in “")
      write(keyword)
      write("” của ", "” of ")
    }
    thing(owner)
  }

  private mutating func fillSigning(_ value: Value) {
    guard value.kind == .partialDate else {
      return write("Chốt và điền ngày ký", "Fix the date of signing and fill it in")
    }
    write("Điền đủ ngày ký: còn thiếu ", "Complete the date of signing: missing the ")
    var isFirst = true
    func isMissing(_ part: UInt32) -> Bool { part == 0 }
    let parts = [value.payload & 0xFF, value.payload >> 8 & 0xFF, value.payload >> 16]
    for (place, part) in parts.enumerated() where part == 0 {
      if !isFirst { write(", ") }
      isFirst = false
      switch place {
      case 0: write("ngày", "day")
      case 1: write("tháng", "month")
      default: write("năm", "year")
      }
    }
    write(" (")
    write(value.range, file: value.file)
    write(")")
  }

  private mutating func citation(_ value: Value) {
    guard value.kind == .citation else { return }
    write(": ")
    write(value.range, file: value.file, dropsQuotes: true)
  }

  /// An element in the middle of a sentence: `lĩnh vực “công tác cán bộ”`.
  mutating func thing(_ entry: Int) {
    let current = model.entries[entry]
    guard let construct = current.construct else { return }
    switch construct {
    case .area: area(entry)
    case .document, .reviewReport: write("văn bản", "the document")
    case .event: event(entry)
    case .inform, .exchange:
      write(current.keyword)
      message(entry, separator: ": ")
    default:
      guard hasText(entry) else {
        guard construct == .duty || construct == .step else { return write(current.keyword) }
        write("“")
        write(current.keyword)
        return write(" …”")
      }
      if !(language == .vietnamese && (construct == .duty || construct == .step)) {
        write(current.keyword)
        write(" ")
      }
      quotedSubject(entry)
    }
  }

  /// An area by its title; one without a title by the areas it lists.
  mutating func area(_ entry: Int) {
    if hasText(entry) {
      write("lĩnh vực ", "the area ")
      return quotedSubject(entry)
    }
    let listsAreas = model.children(of: entry).contains {
      model.entries[$0].construct == .area && hasText($0)
    }
    guard listsAreas else { return write("lĩnh vực này", "this area") }
    write("các lĩnh vực: ", "the areas: ")
    var isFirst = true
    var count = 0
    for child in model.children(of: entry)
    where model.entries[child].construct == .area && hasText(child) {
      count += 1
      guard count <= 12 else {
        write("; …")
        break
      }
      if !isFirst { write("; ") }
      isFirst = false
      texts(of: child)
    }
  }

  mutating func quotedSubject(_ entry: Int) {
    guard hasText(entry) else { return }
    write("“")
    subject(of: entry, isQuoted: true)
    write("”")
  }

  /// What a message or an exchange is about: its subject, else its content.
  mutating func message(_ entry: Int, separator: StaticString) {
    if hasText(entry) {
      write(separator)
      return subject(of: entry)
    }
    guard let about = model.clause(.about, of: entry) else { return }
    write(separator)
    values(of: about)
  }

  /// An event by its title, else by what it is.
  mutating func event(_ entry: Int) {
    if hasText(entry) { return texts(of: entry, isQuoted: true) }
    write(model.entries[entry].keyword)
  }
}

extension TimePhrase {
  /// Whether something in the phrase is to be filled in.
  var hasBlank: Bool {
    parts.contains { part in
      switch part.value {
      case .blank: true
      case .cadence(let cadence): cadence.length?.count == 0
      case .limit(let limit): limit.length?.count == 0 || limit.upTo?.count == 0
      case .notice(let notice): notice.length.count == 0
      case .extended(let more): more.length.count == 0
      case .day(let rule): rule.day.isPartial
      default: false
      }
    }
  }
}
