import QCSemantics
import QCSyntax

/// Teams, difficulties, sub-agreements, changes, expiry; and the words that several rules share.
extension ChecklistMaker {
  mutating func team(_ entry: Int) {
    let founder = model.clause(.setUpBy, of: entry)
    let members = model.clause(.members, of: entry)
    add(
      "set-up", workTopic, at: entry, parties: actors(founder), dueDate: dueDay(entry),
      who: { $0.who(founder) },
      due: { $0.whenWords(entry) },
      what: { maker in
        maker.write("Thành lập ", "Set up the ")
        maker.write(maker.model.entries[entry].keyword)
        maker.write(" ")
        maker.quotedSubject(entry)
        maker.clauseWords(.head, entry, "; tổ trưởng: ", "; head: ")
        maker.clauseWords(.members, entry, "; thành viên: ", "; members: ")
        maker.clauseWords(.tasks, entry, "; nhiệm vụ: ", "; tasks: ")
        maker.clauseWords(.dissolved, entry, "; giải thể ", "; dissolved ")
      })
    guard let members, hasValue(members) else { return }
    add(
      "send-members", workTopic, at: entry, line: members, parties: actors(members),
      dueDate: dueDay(entry), who: { $0.who(members) }, due: { $0.whenWords(entry) },
      what: { maker in
        maker.write("Cử người tham gia ", "Send members to the ")
        maker.write(maker.model.entries[entry].keyword)
        maker.write(" ")
        maker.quotedSubject(entry)
      })
  }

  /// A difficulty or dispute: who brings it up, before whom, who decides in the end.
  mutating func difficulty(_ entry: Int) {
    let actor = context.actor
    let to = model.clause(.to, of: entry)
    let final = model.clause(.finalDecision, of: entry).flatMap { hasValue($0) ? $0 : nil }
    add(
      "raise", workTopic, at: entry, parties: actors(actor), dueDate: dueDay(entry),
      who: { $0.who(actor) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        let isDispute = maker.model.entries[entry].keyword == .dispute
        maker.write(
          isDispute ? "Khi có bất đồng" : "Khi có vướng mắc",
          isDispute ? "In a dispute" : "When there is an issue")
        if maker.hasText(entry) {
          maker.write(" về ", " on ")
          maker.quotedSubject(entry)
        }
        maker.write(": ")
        let start = maker.list.bytes.count
        for child in maker.model.children(of: entry)
        where maker.model.entries[child].construct == .step {
          if maker.list.bytes.count > start { maker.write("; ") }
          maker.texts(of: child)
        }
        if let to, maker.hasValue(to) {
          if maker.list.bytes.count > start { maker.write("; ") }
          maker.write("báo cáo ", "report to ")
          maker.who(to)
        }
        if let final {
          if maker.list.bytes.count > start { maker.write("; ") }
          maker.write("quyết định cuối cùng: ", "final decision: ")
          maker.who(final)
        }
        if maker.list.bytes.count == start {
          maker.write("trao đổi để thống nhất", "consult to agree")
        }
      })
    guard let final else { return }
    add(
      "decide", workTopic, at: entry, line: final, parties: actors(final),
      who: { $0.who(final) },
      what: { maker in
        maker.write("Quyết định cuối cùng khi có ", "Take the final decision on the ")
        maker.write(maker.model.entries[entry].keyword)
        if maker.hasText(entry) {
          maker.write(" về ", " on ")
          maker.quotedSubject(entry)
        }
      })
  }

  mutating func subAgreement(_ entry: Int) {
    let actor = context.actor
    add(
      "conclude", workTopic, at: entry, parties: actors(actor), dueDate: dueDay(entry),
      who: { $0.who(actor) },
      due: { $0.whenWords(entry) },
      what: { maker in
        maker.write("Xây dựng và ký ", "Draft and conclude the ")
        maker.write(maker.model.entries[entry].keyword)
        maker.clauseWords(.level, entry, " cấp ", " of level ")
        maker.clauseWords(.about, entry, ": ", ": ")
      })
  }

  /// Of the changes only two are tasks: telling of a new contact, and renewing in time.
  mutating func change(_ entry: Int) {
    let keyword = model.entries[entry].keyword
    guard keyword == .changeOfContact || keyword == .renewal else { return }
    let by = model.clause(.by, of: entry)
    let isWritten = model.clause(.writtenForm, of: entry) != nil
    add(
      keyword == .renewal ? "renew" : "tell-change", workTopic, at: entry, parties: actors(by),
      dueDate: dueDay(entry), who: { $0.who(by) },
      due: { maker in
        maker.noticeWords(entry)
        maker.whenWords(entry)
      },
      evidence: { if isWritten { $0.write("văn bản", "a written document") } },
      what: { maker in
        if keyword == .renewal {
          maker.write("Xem xét gia hạn hiệu lực", "Consider the renewal")
        } else {
          maker.write(
            "Khi thay đổi đầu mối, thông báo cho các bên",
            "When the contact changes, tell the others")
        }
      })
  }

  /// `báo trước 10 ngày`: the words say so themselves or are the length alone.
  private mutating func noticeWords(_ entry: Int) {
    guard let clause = model.clause(.upon, of: entry), hasValue(clause) else { return }
    let start = list.bytes.count
    values(of: clause)
    if language == .english {
      list.bytes.insert(contentsOf: "upon ".utf8, at: start)
    } else if !list.bytes[start...].starts(with: "báo trước".utf8) {
      list.bytes.insert(contentsOf: "báo trước ".utf8, at: start)
    }
  }

  /// Information that is exchanged: who answers for it, what is kept secret.
  mutating func information(_ entry: Int) {
    let accountable = model.clause(.senderAccountableFor, of: entry)
    if let accountable, hasValue(accountable) {
      add(
        "answer-for-information", workTopic, at: entry, line: accountable,
        what: { maker in
          maker.write(
            "Bên cung cấp chịu trách nhiệm về ", "Who gives information answers for its ")
          maker.values(of: accountable, separator: ", ")
          guard maker.hasText(entry) else { return }
          maker.write(" của ", ": ")
          maker.texts(of: entry)
        })
    }
    guard let secrecy = model.clause(.noDisclosure, of: entry) else { return }
    add(
      "keep-secret", workTopic, at: entry, line: secrecy,
      what: { maker in
        maker.write("Không tiết lộ ", "Do not disclose ")
        if maker.hasText(entry) {
          maker.texts(of: entry)
        } else {
          maker.write("thông tin đã trao đổi", "what was exchanged")
        }
        maker.clauseWords(.except, entry, ", trừ ", ", except ")
      })
  }

  /// Prose that somebody answers for.
  mutating func provision(_ entry: Int) {
    guard let accountable = model.clause(.accountable, of: entry), hasText(entry) else { return }
    add(
      "answer-for", workTopic, at: entry, parties: actors(accountable),
      who: { $0.who(accountable) }, what: { $0.texts(of: entry) })
  }

  /// The end of the term, and what follows it.
  mutating func expiry(_ entry: Int) {
    let term = facts.clause(.term)
    let end = facts.clause(.atExpiry)
    guard term != nil || end != nil else { return }
    add(
      "expiry", .duties, at: entry, line: term ?? end, dueDate: facts.dates.last,
      due: { if let term { $0.values(of: term) } },
      what: { maker in
        maker.write(
          "Theo dõi thời hạn của văn bản, chuẩn bị trước khi hết hạn",
          "Watch the term and prepare before it ends")
        guard let end else { return }
        maker.write("; khi hết hạn: ", "; at expiry: ")
        maker.values(of: end, separator: " ")
      })
  }

  // MARK: Shared words

  /// A clause of an entry behind its joining words, when it is there and not blank.
  mutating func clauseWords(
    _ keyword: Keyword, _ entry: Int, _ vietnamese: StaticString, _ english: StaticString
  ) {
    guard let clause = model.clause(keyword, of: entry), hasValue(clause) else { return }
    write(vietnamese, english)
    values(of: clause)
  }

  mutating func towardWords(_ entry: Int) {
    // What a speech is directed at is who acts; it does not stand in the item again.
    guard let clause = model.clause(.toward, of: entry), hasValue(clause) else { return }
    write("; đối với ", "; for ")
    values(of: clause)
  }

  /// When an element is due: condition, cadence, limit, span, extension, what follows when overdue.
  mutating func whenWords(_ entry: Int) {
    let start = list.bytes.count
    if let condition = context.condition, condition < entry, hasText(condition),
      Int(model.entries[condition].end) > entry
    {
      write("trường hợp ", "in the case of ")
      texts(of: condition)
    }
    func next(_ maker: inout ChecklistMaker) {
      if maker.list.bytes.count > start { maker.write("; ") }
    }
    if let occasion = context.occasion, hasValue(occasion) {
      next(&self)
      values(of: occasion)
    }
    for child in model.children(of: entry) where model.entries[child].construct == nil {
      let keyword = model.entries[child].keyword
      switch keyword {
      case .when, .every, .due, .during:
        guard hasUsefulTime(child) else { continue }
        next(&self)
        values(of: child, separator: "; ")
      case .atTheRequestOf:
        next(&self)
        write("theo yêu cầu của ", "at the request of ")
        values(of: child, separator: ", ")
      case .extension:
        next(&self)
        write("gia hạn: ", "extension: ")
        values(of: child)
      default: break
      }
    }
    guard let overdue = model.clause(.overdue, of: entry) else { return }
    next(&self)
    write("quá hạn: ", "when overdue: ")
    values(of: overdue, separator: " ")
  }

  /// The first day on which an element falls due, where it can be computed: from the entry into
  /// force, else from the signing, else from the day asked for; not before that day when it comes
  /// again.
  func dueDay(_ entry: Int) -> CivilDate? {
    var result: CivilDate?
    // Not the maker, which is large, but what is needed of it goes into the closure.
    let facts = self.facts
    let day = self.day
    let timed = ChecklistMaker.timedPhrases(of: entry, model) { facts.anchors(day, for: $0) }
    for phrase in timed {
      let dates = phrase.occurrences(from: facts.anchors(day, for: phrase.phrase))
        .prefix(day == nil ? 1 : 64).map(\.last)
      guard let found = dates.first(where: { date in day.map { date >= $0 } ?? true }) ?? dates.last
      else { continue }
      if result.map({ found < $0 }) ?? true { result = found }
    }
    return result
  }

  private func hasUsefulTime(_ clause: Int) -> Bool {
    model.entries[clause].valueIndices.contains { index in
      let value = model.values[index]
      switch value.kind {
      case .blank, .error, .translation: return false
      case .time: return !model.times[Int(value.payload)].isBlank
      default: return true
      }
    }
  }

  /// What the text names as the outcome: the product, the form, the minutes, the channel.
  mutating func evidence(_ entry: Int) {
    let start = list.bytes.count
    func next(_ maker: inout ChecklistMaker) {
      if maker.list.bytes.count > start { maker.write("; ") }
    }
    clauseWords(.deliverable, entry, "", "")
    if model.clause(.minutes, of: entry) != nil {
      next(&self)
      write("biên bản", "minutes")
    }
    if let form = model.clause(.onForm, of: entry), hasValue(form) {
      next(&self)
      write("theo mẫu ", "on form ")
      values(of: form)
    }
    if let method = context.method, isWritten(method), model.entries[method].valueCount == 1,
      list.bytes.count == start
    {
      write("văn bản", "a written document")
    }
  }

  private func isWritten(_ method: Int?) -> Bool {
    guard let method else { return false }
    return model.entries[method].valueIndices.contains {
      model.values[$0].kind == .choice && model.values[$0].keyword == Keyword.inWriting.rawValue
    }
  }

  /// The channel, where it is more than writing: `(hình thức: điện thoại, văn bản)`.
  mutating func channel() {
    guard let method = context.method, hasValue(method) else { return }
    if isWritten(method), model.entries[method].valueCount == 1 { return }
    write(" (hình thức: ", " (method: ")
    values(of: method, separator: ", ")
    write(")")
  }

  /// The cases of an element, on its line: `; trường hợp vụ việc lớn: gửi công an cấp tỉnh`.
  mutating func caseWords(_ entry: Int) {
    for child in model.children(of: entry) where model.entries[child].construct == .conditional {
      write("; trường hợp ", "; in the case of ")
      texts(of: child)
      write(": ")
      var isFirst = true
      for clause in model.children(of: child) where model.entries[clause].construct == nil {
        if !isFirst { write(", ") }
        isFirst = false
        write(model.entries[clause].keyword)
        write(" ")
        values(of: clause, separator: ", ")
      }
    }
  }

  /// Who said it: `(đề nghị của Trương Minh Tuấn)`.
  mutating func origin() {
    guard let spoken = context.spoken, let speaker = context.speaker else { return }
    write(" (")
    write(model.entries[spoken].keyword)
    write(" của ", " of ")
    values(of: speaker, separator: ", ")
    if model.entries[spoken].keyword == .undertaking, let addressed = context.addressed {
      write(" với ", " toward ")
      values(of: addressed, separator: ", ")
    }
    write(")")
  }
}
