import QCSemantics
import QCSyntax

/// To whom something is owed, and its short words.
extension MatrixMaker {
  /// The receivers of what an item says, nobody where the text names none.
  ///
  /// - Parameters:
  ///   - action: the rule of the checklist that made the item.
  ///   - from: who owes it; `actors` the clauses that say so.
  mutating func receivers(
    of entry: Int, _ action: String, _ from: [Int], _ actors: [Int]
  ) -> (to: [Int], copies: [Int]) {
    let context = contexts[entry] ?? ChecklistContext()
    func own(_ keywords: Keyword...) -> [Int] {
      keywords.compactMap { model.clause($0, of: entry) }
    }
    switch action {
    case "reply":
      // Who asked; `to` in the reply itself says otherwise.
      let message = parent(of: entry)
      let answered = own(.to).isEmpty ? [contexts[message]?.actor].compactMap { $0 } : own(.to)
      return (bodies(answered, of: message, givers: from), [])
    case "hold":
      let present = bodies(own(.attendees, .between, .with), of: entry, givers: from)
      let reported = bodies(own(.reportTo), of: entry, givers: from)
      let others = present.filter { !from.contains($0) || from.count > 1 }
      return ((others + reported).unique, [])
    case "attend":
      let chairs = bodies(own(.chair, .coChair), of: entry, givers: from)
      return (chairs.filter { !from.contains($0) || from.count > 1 }, [])
    case "set-up":
      return (bodies(own(.members), of: entry, givers: from).filter { !from.contains($0) }, [])
    case "send-members":
      return (bodies(own(.setUpBy), of: entry, givers: from).filter { !from.contains($0) }, [])
    case "decide":
      let sides = [context.actor].compactMap { $0 }
      return (bodies(sides, of: entry, givers: from).filter { !from.contains($0) }, [])
    case "tell-change":
      let others = parties.filter { !from.contains($0) }
      return (others.isEmpty ? from : others, [])
    case "renew", "answer-for", "answer-for-information", "keep-secret": return ([], [])
    default: return receivers(ofMessage: entry, action, from, actors, context)
    }
  }

  /// A message goes to whom `to` names, else to whom it is submitted; what is between sides goes from
  /// each to each of the others.
  private mutating func receivers(
    ofMessage entry: Int, _ action: String, _ from: [Int], _ actors: [Int],
    _ context: ChecklistContext
  ) -> (to: [Int], copies: [Int]) {
    // The receiver of an issue is not handed down to its steps, so the context does not have it.
    let isIssue = model.entries[entry].construct == .issue
    var clauses = [isIssue ? model.clause(.to, of: entry) : context.to].compactMap { $0 }
    for child in model.children(of: entry) {
      switch model.entries[child].construct {
      case .conditional, .fallback: if let to = model.clause(.to, of: child) { clauses.append(to) }
      default: break
      }
    }
    if clauses.isEmpty { clauses = [model.clause(.submitTo, of: entry)].compactMap { $0 } }
    var to = bodies(clauses, of: entry, givers: from)
    if to.isEmpty {
      let isBetween = actors.contains { model.entries[$0].keyword == .between }
      if isBetween || action == "exchange" {
        to = (from + partners(entry, from, action)).unique
        // One alone exchanges with nobody; the members of a group do among themselves.
        if to.count == 1, to == from, table.all[to[0]].kind != .group { to = isBetween ? to : [] }
      } else if action == "do" {
        to = known(model.clause(.toward, of: entry), entry, from)
      }
    }
    let copies = bodies([context.copyTo].compactMap { $0 }, of: entry, givers: from)
      .filter { !to.contains($0) }
    return (to + copies, copies)
  }

  /// With whom one side exchanges, where the text names the other behind `cùng` or `phối hợp`.
  private mutating func partners(_ entry: Int, _ from: [Int], _ action: String) -> [Int] {
    guard action == "exchange", from.count == 1 else { return [] }
    let clauses = [Keyword.jointlyWith, .with].compactMap { model.clause($0, of: entry) }
    return bodies(clauses, of: entry, givers: from)
  }

  /// Who a `đối với` names: a party or a declared body. Other words say what the duty is about.
  private mutating func known(_ clause: Int?, _ entry: Int, _ from: [Int]) -> [Int] {
    guard let clause else { return [] }
    let isKnown = model.entries[clause].valueIndices.allSatisfy {
      model.values[$0].kind == .reference || model.values[$0].kind == .builtIn
    }
    return isKnown ? bodies([clause], of: entry, givers: from).filter { !from.contains($0) } : []
  }

  // MARK: - Words

  /// What it is: the kind in the words of the language, with what is done.
  mutating func label(of entry: Int, _ action: String) -> String {
    let outer = parent(of: entry)
    return words { maker in
      let own = maker.model.entries[entry].keyword
      let around = maker.model.entries[outer].keyword
      switch action {
      case "reply":
        maker.write("trả lời ", "reply to ")
        maker.write(around)
      case "round": maker.write(around)
      case "hold":
        maker.write("tổ chức ", own == .lessonsLearned ? "draw " : "hold ")
        maker.write(own)
      case "attend":
        maker.write("dự ", "attend ")
        maker.write(own)
      case "set-up":
        maker.write("thành lập ", "set up ")
        maker.write(own)
      case "send-members":
        maker.write("cử người tham gia ", "send members to ")
        maker.write(own)
      case "raise":
        maker.write("nêu ", "raise ")
        maker.write(own)
      case "decide":
        maker.write("quyết định cuối cùng về ", "final decision on ")
        maker.write(own)
      case "conclude":
        maker.write("ký ", "conclude ")
        maker.write(own)
      case "tell-change": maker.write("thông báo thay đổi đầu mối", "tell a change of contact")
      case "answer-for-information":
        maker.write("chịu trách nhiệm về thông tin đã cung cấp", "answer for information given")
      case "keep-secret": maker.write("không tiết lộ", "no disclosure")
      case "answer-for": maker.write("chịu trách nhiệm", "answer for")
      default: maker.write(own)
      }
    }
  }

  /// Its name, title or first content.
  mutating func title(of entry: Int, _ action: String) -> String {
    let outer = parent(of: entry)
    return words { maker in
      switch action {
      case "reply":
        maker.shortTitle(of: outer)
      case "round":
        maker.shortTitle(of: outer)
        maker.write(", kỳ ", ", round ")
        maker.shortTitle(of: entry)
      default: maker.shortTitle(of: entry)
      }
    }
  }
}

extension ChecklistMaker {
  /// The subject of an element, else the first of what it is about, asks for or encloses.
  fileprivate mutating func shortTitle(of entry: Int) {
    if hasText(entry) { return subject(of: entry) }
    let keywords: [Keyword] = [.about, .asksFor, .deliverable, .attached, .agenda, .noDisclosure]
    for keyword in keywords {
      guard let clause = model.clause(keyword, of: entry), hasValue(clause) else { continue }
      let indices = model.entries[clause].valueIndices.filter {
        model.values[$0].kind != .translation && model.values[$0].kind != .blank
      }
      guard let first = indices.first else { continue }
      write(value: first)
      if indices.count > 1 { write(", …") }
      return
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order in which it first comes.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
