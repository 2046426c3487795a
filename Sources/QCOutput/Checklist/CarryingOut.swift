import QCSemantics
import QCSyntax

/// Carrying out: what each party has to do as long as the agreement is in force. The same rules
/// give what was directed, requested and promised at an event; it is done after signing.
extension ChecklistMaker {
  static let carryingOut: [ChecklistRule] = [
    ChecklistRule(.area) { $0.areaWork($1) },
    ChecklistRule(.duty) { $0.duty($1) },
    ChecklistRule(.exchange) { $0.exchange($1) },
    ChecklistRule(.inform) { $0.inform($1) },
    ChecklistRule(.reply) { $0.reply($1) },
    ChecklistRule(.round) { $0.round($1) },
    ChecklistRule(.meeting, .review) { $0.meeting($1) },
    ChecklistRule(.step) { $0.plainStep($1) },
    ChecklistRule(.team) { $0.team($1) },
    ChecklistRule(.issue) { $0.difficulty($1) },
    ChecklistRule(.subAgreement) { $0.subAgreement($1) },
    ChecklistRule(.change) { $0.change($1) },
    ChecklistRule(.information) { $0.information($1) },
    ChecklistRule(.provision) { $0.provision($1) },
    ChecklistRule(.document) { $0.expiry($1) },
  ]

  /// Where an item belongs: to the work, or to what was said at an event.
  var workTopic: ChecklistTopic { context.spoken == nil ? .duties : .spoken }

  // MARK: Areas

  private mutating func areaWork(_ entry: Int) {
    let isBare = Int(model.entries[entry].end) == entry + 1
    let around = model.entries[Int(model.entries[entry].parent)].construct
    if isBare, around == .area { return }
    guard hasText(entry) || hasBareAreas(entry) else { return }
    let lead = model.clause(.lead, of: entry).flatMap { hasValue($0) ? $0 : nil }
    let coLead = model.clause(.coLead, of: entry).flatMap { hasValue($0) ? $0 : nil }
    let rule = model.clause(.leadRule, of: entry)
    let support = model.clause(.support, of: entry).flatMap { hasValue($0) ? $0 : nil }
    let between = context.actor
    if lead == nil, coLead == nil {
      add(
        "area", workTopic, at: entry, parties: actors(between), who: { $0.who(between) },
        what: {
          maker in
          if let rule {
            maker.write("Chủ trì theo ", "Lead ")
            maker.values(of: rule)
            maker.write(", phối hợp trong ", ", and coordinate in ")
          } else {
            maker.write("Phối hợp trong ", "Coordinate in ")
          }
          maker.area(entry)
        })
    } else {
      add(
        "lead", workTopic, at: entry, parties: actors(lead, coLead),
        who: { maker in
          maker.who(lead)
          if lead != nil, coLead != nil { maker.write(", ") }
          maker.who(coLead)
        },
        what: { maker in
          maker.write(
            coLead == nil ? "Chủ trì " : "Đồng chủ trì ", coLead == nil ? "Lead " : "Co-lead ")
          maker.area(entry)
          if let support {
            maker.write("; phối hợp với ", "; supported by ")
            maker.who(support)
          }
        })
    }
    guard let support else { return }
    add(
      "support", workTopic, at: entry, line: support, parties: actors(support),
      who: { $0.who(support) },
      what: { maker in
        maker.write("Phối hợp với ", "Support ")
        if let leader = lead ?? coLead {
          maker.who(leader)
        } else {
          maker.write("bên chủ trì", "the lead")
        }
        maker.write(" trong ", " in ")
        maker.area(entry)
      })
  }

  private func hasBareAreas(_ entry: Int) -> Bool {
    for child in model.children(of: entry)
    where model.entries[child].construct == .area && Int(model.entries[child].end) == child + 1 {
      return true
    }
    return false
  }

  // MARK: Duties

  private mutating func duty(_ entry: Int) {
    let keyword = model.entries[entry].keyword
    // What one may do is no task.
    guard keyword != .may, hasText(entry) || model.clause(.about, of: entry) != nil else { return }
    let actor = context.actor
    let jointly = model.clause(.jointlyWith, of: entry)
    let with = model.clause(.with, of: entry)
    add(
      "do", workTopic, at: entry, parties: actors(actor, jointly), dueDate: dueDay(entry),
      who: { maker in
        maker.who(actor)
        if let jointly {
          maker.write(" cùng ", " with ")
          maker.who(jointly)
        }
      },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        maker.dutyVerb(keyword)
        maker.texts(of: entry)
        maker.clauseWords(.about, entry, ": ", ": ")
        if let with {
          maker.write("; phối hợp với ", "; with ")
          maker.who(with)
        }
        maker.towardWords(entry)
        maker.caseWords(entry)
        maker.origin()
      })
  }

  private mutating func dutyVerb(_ keyword: Keyword) {
    switch keyword {
    case .shallNot: write("Không được ", "Do not ")
    case .shallFacilitate: write("Tạo điều kiện ", "Facilitate: ")
    case .shallEndeavour: write("Cố gắng ", "Endeavour to ")
    case .certifies: write("Giữ cam kết: ", "Keep the undertaking: ")
    default: break
    }
  }

  private mutating func exchange(_ entry: Int) {
    let actor = context.actor
    add(
      "exchange", workTopic, at: entry, parties: actors(actor), dueDate: dueDay(entry),
      who: { $0.who(actor) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        maker.write("Trao đổi thông tin", "Exchange information")
        if maker.hasText(entry) {
          maker.write(" ", " on ")
          maker.quotedSubject(entry)
        }
        maker.clauseWords(.about, entry, ": ", ": ")
        maker.clauseWords(.toward, entry, "; đối với ", "; about ")
        maker.clauseWords(.except, entry, "; trừ ", "; except ")
        maker.channel()
        maker.caseWords(entry)
        maker.origin()
      })
  }

  // MARK: Messages

  private mutating func inform(_ entry: Int) {
    // Each round of a report is an item of its own.
    for child in model.children(of: entry) where model.entries[child].construct == .round { return }
    let actor = context.actor
    add(
      "send", workTopic, at: entry, parties: actors(actor), dueDate: dueDay(entry),
      who: { $0.who(actor) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        maker.messageVerb(entry)
        maker.clauseWords(.about, entry, ": ", ": ")
        maker.clauseWords(.asksFor, entry, "; đề nghị ", "; asking to ")
        maker.clauseWords(.attached, entry, "; kèm theo ", "; attached: ")
        maker.clauseWords(.submitTo, entry, "; trình ", "; submitted to ")
        if let copy = maker.context.copyTo {
          maker.write("; đồng gửi ", "; copy to ")
          maker.who(copy)
        }
        maker.clauseWords(.except, entry, "; trừ ", "; except ")
        maker.channel()
        maker.caseWords(entry)
        maker.origin()
      })
  }

  /// `Gửi báo cáo “…” cho …`, by the kind of message.
  private mutating func messageVerb(_ entry: Int) {
    let keyword = model.entries[entry].keyword
    switch keyword {
    case .notice: write("Cung cấp thông tin ", "Give notice of ")
    case .report: write("Gửi báo cáo ", "Send the report ")
    case .request: write("Gửi đề nghị ", "Send the request ")
    case .consult: write("Lấy ý kiến ", "Consult on ")
    case .publish: write("Công bố ", "Publish ")
    default: write("Gửi ", "Send ")
    }
    messageSubject(entry)
    if list.bytes.last == 0x20 { list.bytes.removeLast() }
    guard let to = context.to, hasValue(to) else { return }
    switch keyword {
    case .consult: write(" của ", " with ")
    // Only what goes to a superior goes up.
    case .report where goesUp(to): write(" lên ", " to ")
    case .report: write(" đến ", " to ")
    default: write(" cho ", " to ")
    }
    who(to)
  }

  private func goesUp(_ to: Int) -> Bool {
    model.entries[to].valueIndices.contains {
      let value = model.values[$0]
      return value.kind == .builtIn
        && (value.keyword == Keyword.superiors.rawValue
          || value.keyword == Keyword.ownSuperiors.rawValue)
    }
  }

  /// A text in quotation marks; in Vietnamese a name reads on without them.
  private mutating func messageSubject(_ entry: Int) {
    for index in model.entries[entry].valueIndices {
      switch model.values[index].kind {
      case .name where language == .vietnamese:
        write(value: index)
        return
      case .text, .name:
        write("“")
        write(value: index)
        write("”")
        return
      default: break
      }
    }
  }

  /// Who received the message answers it.
  private mutating func reply(_ entry: Int) {
    let message = Int(model.entries[entry].parent)
    guard model.entries[message].construct == .inform else { return }
    let own = model.clause(.of, of: entry)
    let answering = own ?? context.to
    let asking = own == nil ? context.actor : nil
    add(
      "reply", workTopic, at: entry, parties: actors(answering), dueDate: dueDay(entry),
      who: { $0.who(answering) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        maker.write("Trả lời ", "Reply to the ")
        maker.write(maker.model.entries[message].keyword)
        maker.write(" ")
        maker.messageSubject(message)
        if let asking {
          maker.write(" của ", " of ")
          maker.who(asking)
        }
        maker.clauseWords(.about, entry, ": ", ": ")
        if maker.model.clause(.reasons, of: entry) != nil {
          maker.write("; nêu rõ lý do", "; with reasons")
        }
        maker.caseWords(entry)
      })
  }

  /// A round inside a report: its own item, since its days are its own.
  private mutating func round(_ entry: Int) {
    let message = Int(model.entries[entry].parent)
    guard model.entries[message].construct == .inform else { return }
    let actor = context.actor
    add(
      "round", workTopic, at: entry, parties: actors(actor), dueDate: dueDay(entry),
      who: { $0.who(actor) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        maker.messageVerb(message)
        maker.write(", kỳ ", ", round ")
        maker.subject(of: entry)
        if let about = maker.context.about {
          maker.write(": ")
          maker.values(of: about)
        }
        maker.clauseWords(.covers, entry, "; lấy số liệu ", "; figures ")
        maker.clauseWords(.compiles, entry, "; tổng hợp ", "; compiling ")
      })
  }

  // MARK: Meetings

  private mutating func meeting(_ entry: Int) {
    let chair = chairOfMeeting(entry)
    let attendees = model.clause(.attendees, of: entry)
    let holder = chair ?? model.clause(.between, of: entry) ?? context.actor ?? attendees
    add(
      "hold", workTopic, at: entry, parties: actors(holder), dueDate: dueDay(entry),
      who: { $0.who(holder) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { maker in
        maker.meetingWords(entry)
        maker.clauseWords(.agenda, entry, "; nội dung: ", "; agenda: ")
        if chair != nil { maker.clauseWords(.attendees, entry, "; thành phần: ", "; attendees: ") }
        maker.clauseWords(.rotates, entry, "; luân phiên chủ trì ", "; chair in rotation: ")
        maker.clauseWords(.reportTo, entry, "; báo cáo kết quả lên ", "; report to ")
        maker.origin()
      })
    guard chair != nil, let attendees else { return }
    add(
      "attend", workTopic, at: entry, line: attendees, parties: actors(attendees),
      dueDate: dueDay(entry), who: { $0.who(attendees) }, due: { $0.whenWords(entry) },
      what: { maker in
        maker.write("Cử người dự ", "Attend the ")
        maker.meetingName(entry)
      })
  }

  private func chairOfMeeting(_ entry: Int) -> Int? {
    for keyword in [Keyword.chair, .coChair] {
      if let clause = model.clause(keyword, of: entry), hasValue(clause) { return clause }
    }
    return nil
  }

  private mutating func meetingWords(_ entry: Int) {
    let isLesson = model.entries[entry].keyword == .lessonsLearned
    write("Tổ chức ", isLesson ? "Draw the " : "Hold the ")
    meetingName(entry)
  }

  /// `giao ban “liên ngành”`, `sơ kết kết quả thực hiện Quy chế`.
  private mutating func meetingName(_ entry: Int) {
    let isReview = model.entries[entry].construct == .review
    write(model.entries[entry].keyword)
    guard hasText(entry) else { return }
    if isReview {
      write(" ", ": ")
      subject(of: entry)
    } else {
      write(" ")
      quotedSubject(entry)
    }
  }

  private mutating func plainStep(_ entry: Int) {
    guard hasText(entry) else { return }
    for child in model.children(of: entry) {
      switch model.entries[child].construct {
      // The duties in a step are items of their own.
      case .duty, .inform, .exchange, .responsibilities, .step: return
      default: break
      }
    }
    // A difficulty lists its steps in its own item.
    if model.entries[Int(model.entries[entry].parent)].construct == .issue { return }
    let actor = context.actor
    add(
      "step", workTopic, at: entry, parties: actors(actor), dueDate: dueDay(entry),
      who: { $0.who(actor) },
      due: { $0.whenWords(entry) }, evidence: { $0.evidence(entry) },
      what: { $0.texts(of: entry) })
  }
}
