import QCSyntax

/// The words that all forms of the matrix share.
extension Matrix {
  static let heading = Localized("Bảng phân công phối hợp", "Responsibility matrix")
  static let areasHeading = Localized("Phân công theo lĩnh vực", "Areas and parties")
  static let pairsHeading = Localized("Trách nhiệm giữa các bên", "Who owes what to whom")
  static let pairsNote = Localized(
    "Số việc: hàng là bên thực hiện, cột là bên nhận.",
    "Number of duties: rows owe, columns receive.")
  static let gapsHeading = Localized("Chỗ còn trống", "Gaps")
  static let bodiesHeading = Localized("Tên đầy đủ", "Full names")
  static let areaColumn = Localized("Lĩnh vực", "Area")
  static let noteColumn = Localized("Ghi chú", "Note")
  static let fromColumn = Localized("Bên thực hiện", "Owes")
  static let outside = Localized("ngoài các lĩnh vực", "outside the areas")
  static let noReceiver = Localized("không nêu bên nhận", "no receiver named")
  static let noAreas = Localized(
    "Văn bản không chia lĩnh vực và không có việc nào.", "The document has no areas and no duties.")
  static let noDuties = Localized("Văn bản chưa có việc nào.", "The document has no duties.")
  static let noDocuments = Localized(
    "Không có quy chế nào trong các tệp đã đọc.", "The files hold no agreement.")
  /// An empty cell: somebody to ask about.
  static let empty = "–"
  /// Where a body would stand against itself.
  static let same = "·"

  // MARK: Cells

  /// `chủ trì, 2 việc`; nil for nothing at all.
  func cell(_ area: Int?, _ body: Int, duties: [Int: Int]) -> String? {
    var words: [String] = []
    if let area {
      for role in MatrixRole.allCases
      where areas[area].roles.contains(where: { $0 == (role, body) }) {
        words.append(role.words[language])
      }
    }
    if let count = duties[body] { words.append(dutyWords(count)) }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  func dutyWords(_ count: Int) -> String {
    Localized("\(count) việc", count == 1 ? "1 duty" : "\(count) duties")[language]
  }

  /// What stands beside an area: a blank, a missing lead or the rule that picks one.
  func note(of area: Int) -> String {
    switch areas[area].lead {
    case .named, .ofDuties: ""
    case .rule(let words): Localized("chủ trì theo \(words)", "lead: \(words)")[language]
    case .blank: Localized("chủ trì: …", "lead: …")[language]
    case .missing: Localized("chưa nêu chủ trì", "no lead named")[language]
    }
  }

  /// The places of the bodies that have a column beside the areas: the parties, and others with a role
  /// or a duty.
  var columns: [Int] {
    var isUsed = bodies.map(\.kind.isParty)
    for area in areas { for role in area.roles { isUsed[role.body] = true } }
    for obligation in obligations { for body in obligation.from { isUsed[body] = true } }
    return bodies.indices.filter { isUsed[$0] }
  }

  /// Who owes, and to whom; -1 is the column of what names no receiver.
  func sides(_ counts: [Int: [Int: Int]]) -> (from: [Int], to: [Int]) {
    let from = bodies.indices.filter { bodies[$0].kind.isParty || counts[$0] != nil }
    var received: Set<Int> = []
    for row in counts.values { received.formUnion(row.keys) }
    var to = bodies.indices.filter { bodies[$0].kind.isParty || received.contains($0) }
    if received.contains(-1) { to.append(-1) }
    return (from, to)
  }

  /// The cell of a pair of sides.
  func cell(_ from: Int, _ to: Int, _ counts: [Int: [Int: Int]]) -> String {
    if let count = counts[from]?[to] { return "\(count)" }
    return from == to ? Matrix.same : Matrix.empty
  }

  /// The name of a column: `Các quận huyện (30)`; what no receiver is named for at -1.
  func name(_ body: Int) -> String {
    guard body >= 0 else { return Matrix.noReceiver[language] }
    let own = bodies[body]
    return own.count.isEmpty ? own.name : "\(own.name) (\(own.count))"
  }

  func names(_ bodies: [Int]) -> String {
    let shown = bodies.prefix(ChecklistMaker.longestList).map { self.bodies[$0].name }
    return shown.joined(separator: ", ") + (shown.count < bodies.count ? ", …" : "")
  }

  /// The bodies whose name is not all there is of it.
  func legend() -> [(name: String, title: String)] {
    bodies.compactMap { body in
      let title = body.count.isEmpty ? body.title : "\(body.title) (\(body.count))"
      return title == body.name ? nil : (body.name, title)
    }
  }

  // MARK: Obligations

  /// Obligations of the same sides under one heading, ordered by who owes.
  struct Group {
    let heading: String
    var obligations: [Int]
  }

  func groups() -> [Group] {
    var found: [[Int]: Int] = [:]
    var groups: [(from: Int, group: Group)] = []
    for (place, obligation) in obligations.enumerated() {
      let from = obligation.isMutual ? obligation.from.sorted() : obligation.from
      let to = obligation.isMutual ? from : obligation.to
      if let known = found[from + [-1] + to] {
        groups[known].group.obligations.append(place)
        continue
      }
      found[from + [-1] + to] = groups.count
      groups.append(
        (from.first ?? 0, Group(heading: heading(of: obligation), obligations: [place])))
    }
    return groups.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }.map(\.element.group)
  }

  /// `Bộ Tư pháp → Bộ Công an, VKSNDTC`.
  private func heading(of obligation: MatrixObligation) -> String {
    if obligation.isMutual {
      if obligation.from.count == 2 {
        return obligation.from.sorted().map { bodies[$0].name }.joined(separator: " ↔ ")
      }
      return Localized(
        "\(everybody(obligation.from, opens: true)) với nhau",
        "\(everybody(obligation.from, opens: true)) among themselves")[
          language]
    }
    if obligation.from == obligation.to, let own = obligation.from.first {
      let name = bodies[own].name
      return bodies[own].kind == .group
        ? Localized("\(name) với nhau", "\(name) among themselves")[language]
        : Localized("Trong nội bộ \(name)", "Within \(name)")[language]
    }
    if obligation.to.isEmpty {
      return "\(everybody(obligation.from, opens: true)) (\(Matrix.noReceiver[language]))"
    }
    return "\(everybody(obligation.from, opens: true)) → \(everybody(obligation.to))"
  }

  /// Names, or the word for all parties; of many who are nearly all, who is missing.
  ///
  /// - Parameter opens: whether it begins a line.
  func everybody(_ places: [Int], opens: Bool = false) -> String {
    let count = partyCount
    guard count > 1, places.allSatisfy({ bodies[$0].kind.isParty }) else { return names(places) }
    if places.count == count {
      let words = count == 2 ? Matrix.bothParties : Matrix.allParties
      return (opens ? words.opening : words.inside)[language]
    }
    guard places.count > 4, places.count + 1 == count else { return names(places) }
    let missing = (0..<count).reduce(0, +) - places.reduce(0, +)
    let name = bodies[missing].name
    let all = (opens ? Matrix.allParties.opening : Matrix.allParties.inside)[language]
    return all + Localized(" trừ \(name)", " but \(name)")[language]
  }

  /// `trả lời đề nghị: bảo vệ cưỡng chế (đồng gửi VKSNDTC) – trong 03 ngày làm việc`; the rule of time
  /// apart, so that a form can set it off.
  func text(of obligation: MatrixObligation) -> String {
    var text = obligation.label
    if !obligation.title.isEmpty { text += ": " + obligation.title }
    if !obligation.copies.isEmpty {
      text +=
        Localized(
          " (đồng gửi \(names(obligation.copies)))", " (copy to \(names(obligation.copies)))")[
          language]
    }
    return text
  }

  // MARK: Gaps

  /// What is missing, one line for each kind; none says so.
  func gapLines() -> [String] {
    func titles(_ lead: MatrixArea.Lead) -> String {
      areas.filter { $0.lead == lead }.map(\.title).joined(separator: "; ")
    }
    var lines: [String] = []
    let blank = titles(.blank)
    if !blank.isEmpty {
      lines.append(
        Localized("Bên chủ trì còn để trống: \(blank)", "Lead left blank: \(blank)")[language])
    }
    let missing = titles(.missing)
    if !missing.isEmpty {
      lines.append(
        Localized("Chưa nêu bên chủ trì: \(missing)", "No lead named: \(missing)")[language])
    }
    let idle = idleParties
    if !idle.isEmpty {
      lines.append(
        Localized(
          "Chưa được giao việc nào: \(names(idle))", "Owes nothing: \(names(idle))")[language])
    }
    let open = unassigned.map { text(of: obligations[$0]) }.joined(separator: "; ")
    if !open.isEmpty {
      lines.append(
        Localized(
          "Bên thực hiện hoặc bên nhận còn để trống: \(open)",
          "Who owes or receives left blank: \(open)")[language])
    }
    return lines
  }

  private static let bothParties = (
    opening: Localized("Hai bên", "Both parties"), inside: Localized("hai bên", "both parties")
  )
  private static let allParties = (
    opening: Localized("Các bên", "All parties"), inside: Localized("các bên", "all parties")
  )
  static let noGaps = Localized("không có", "none")
}

extension MatrixRole {
  var words: Localized {
    switch self {
    case .lead: Localized("chủ trì", "lead")
    case .coLead: Localized("đồng chủ trì", "co-lead")
    case .support: Localized("phối hợp", "support")
    case .between: Localized("tham gia", "takes part")
    }
  }
}
