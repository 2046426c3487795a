import QCSyntax

/// Chains that must end: who escalates to whom, who belongs to whom.
extension Rules {
  /// An edge of a chain, and the place that says it.
  struct Edge {
    let from: UInt64
    let to: UInt64
    let place: SourceRange
    let name: String
    /// The value that says it, and its clause; nil where several say it together.
    var value: (index: Int, clause: Int)?
  }

  /// Leaves the end of a chain blank.
  private func openingChain(_ edge: Edge) -> Fix? {
    edge.value.flatMap { replacement(ofValue: $0.index, in: $0.clause) }
  }

  // MARK: Escalation

  /// `vướng mắc … của A gửi B`: A's question goes to B. Steps inside go on. Another question of B
  /// to A is another matter.
  mutating func reviewEscalation(_ issue: Int) {
    // What a final decision settles does not come back.
    if model.clause(.finalDecision, of: issue) != nil { return }
    var edges: [Edge] = []
    noteEdges(of: issue, from: senders(issue), &edges)
    var last = receivers(issue)
    for child in model.children(of: issue) where model.entries[child].construct == .step {
      let own = senders(child)
      noteEdges(of: child, from: own.isEmpty ? last : own, &edges)
      let next = receivers(child)
      if !next.isEmpty { last = next }
    }
    let circle = cycle(in: edges)
    guard let end = circle.last else { return }
    var finding = Diagnostic(
      .escalationCycle, end.place, .text(end.name), fixes: fixes(openingChain(end)))
    finding.labels = circle.dropLast().prefix(3).map {
      Label($0.place, Localized("đưa lên ở đây", "escalated here"))
    }
    report(finding)
  }

  private func noteEdges(of entry: Int, from senders: [UInt64], _ edges: inout [Edge]) {
    guard let to = model.clause(.to, of: entry), !senders.isEmpty else { return }
    // The element stands between them: as many edges as names, not as pairs.
    let node = UInt64(entry) | 1 << 63
    for sender in senders {
      edges.append(
        Edge(from: sender, to: node, place: model.entries[to].head, name: ""))
    }
    for index in model.entries[to].valueIndices {
      guard let key = actorKey(model.values[index]) else { continue }
      edges.append(
        Edge(
          from: node, to: key, place: model.values[index].range,
          name: model.string(model.values[index]), value: (index, to)))
    }
  }

  private func senders(_ entry: Int) -> [UInt64] {
    for keyword in [Keyword.of, .between] {
      if let clause = model.clause(keyword, of: entry) {
        return model.entries[clause].valueIndices.compactMap { actorKey(model.values[$0]) }
      }
    }
    return []
  }

  private func receivers(_ entry: Int) -> [UInt64] {
    guard let to = model.clause(.to, of: entry) else { return [] }
    return model.entries[to].valueIndices.compactMap { actorKey(model.values[$0]) }
  }

  /// Who acts, at which level; nil for what is no declared body.
  private func actorKey(_ value: Value) -> UInt64? {
    guard value.kind == .reference else { return nil }
    var key = UInt64(value.payload)
    if value.parts > 0 {
      let parts = model.references[Int(value.parts) - 1]
      // "The leaders of A" are not A.
      if parts.of != nil { return nil }
      if let level = parts.level { key ^= foldOfText(level) << 24 }
    }
    return key
  }

  /// `quá hạn báo cáo lên A` where A is the one who is late.
  mutating func reviewOverdue(_ entry: Int) {
    let element = Int(model.entries[entry].parent)
    let escalates = model.entries[entry].valueIndices.contains {
      model.values[$0].kind == .choice
        && model.values[$0].keyword == Keyword.escalateTo.rawValue
    }
    guard escalates, let of = inherited(.of, element), model.entries[of].valueCount <= 64 else {
      return
    }
    let late = Set(model.entries[of].valueIndices.compactMap { actorKey(model.values[$0]) })
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      if let key = actorKey(value), late.contains(key) {
        let fix = value.parts == 0 ? replacement(Rules.blankSign, of: quoted(value)) : nil
        report(
          Diagnostic(
            .escalationCycle, value.range, .text(model.string(value)), fixes: fixes(fix)))
      }
    }
  }

  // MARK: Belonging

  /// `thuộc`: a party, body or line and what it is part of.
  mutating func noteBelonging(_ clause: Int) {
    let owner = Int(model.entries[clause].parent)
    guard model.entries[owner].construct?.isWho == true else { return }
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      guard value.kind == .reference, value.parts == 0 else { continue }
      review.belongings.append(
        Edge(
          from: UInt64(owner), to: UInt64(value.payload), place: value.range,
          name: model.title(of: owner), value: (index, clause)))
    }
  }

  mutating func reviewBelongings() {
    let circle = cycle(in: review.belongings)
    guard let last = circle.last else { return }
    var finding = Diagnostic(
      .partOfCycle, last.place,
      .text((circle.map(\.name) + [circle[0].name]).joined(separator: " → ")),
      fixes: fixes(openingChain(last)))
    finding.labels = circle.dropLast().prefix(3).map {
      Label($0.place, Localized("thuộc", "part of"))
    }
    report(finding)
  }

  // MARK: Cycles

  /// The edges of a circle, the one that closes it last; none where there is no circle. Linear.
  private func cycle(in edges: [Edge]) -> [Edge] {
    guard !edges.isEmpty else { return [] }
    var outgoing: [UInt64: [Int]] = [:]
    for (index, edge) in edges.enumerated() { outgoing[edge.from, default: []].append(index) }
    /// 1 while its edges are followed, 2 when they have been.
    var state: [UInt64: UInt8] = [:]
    for edge in edges where state[edge.from] == nil {
      var stack: [(node: UInt64, next: Int, by: Int)] = [(edge.from, 0, -1)]
      state[edge.from] = 1
      while let top = stack.last {
        let ways = outgoing[top.node] ?? []
        guard top.next < ways.count else {
          state[top.node] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let way = edges[ways[top.next]]
        switch state[way.to] {
        case 1:
          let first = stack.lastIndex { $0.node == way.to } ?? 0
          return stack[(first + 1)...].map { edges[$0.by] } + [way]
        case nil:
          state[way.to] = 1
          stack.append((way.to, 0, ways[top.next]))
        default: break
        }
      }
    }
    return []
  }
}
