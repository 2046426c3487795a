import QCSemantics
import QCSyntax

/// Clauses and heads: lists of values, of which only the difference counts.
extension Comparison {
  /// The values of one clause of an element, its own or handed down.
  struct ClauseValues {
    var values: [Int] = []
    var isPresent = false
    /// The element around that hands it down.
    var from: Int?
    /// The first clause.
    var clause: Int?
  }

  // MARK: The head

  mutating func compareHead(_ first: Int, _ second: Int) {
    guard let construct = new.model.entries[second].construct else { return }
    let before = headValues(of: first, old, construct)
    let after = headValues(of: second, new, construct)
    let row = Grading.row(of: nil, in: construct)
    var (removed, added) = difference(before.rest, after.rest)
    translations(before.rest, after.rest, clause: nil, first, second)
    switch (before.name, after.name) {
    case (let one?, let other?):
      guard old.key(of: one) != new.key(of: other) else { break }
      // The title is compared itself.
      let hasTitle = !before.rest.isEmpty && !after.rest.isEmpty
      report(
        Finding(
          grade: (hasTitle ? Grading.nameRow(in: construct) : row).changed,
          // Another person is not the same one under another name.
          kind: construct.isPerson ? .changed : .renamed, clause: "name", from: words.own(one, old),
          to: words.own(other, new),
          message: words.renamed(first, second, one, other), oldOffset: place(one, old),
          newOffset: place(other, new)),
        first, second, [])
    case (nil, let other?):
      // A name for what is there; or one for a blank.
      if removed.isEmpty, !before.rest.isEmpty {
        reportList([], [other], Grading.nameRow(in: construct), clause: nil, "name", first, second)
      } else {
        added.insert(other, at: 0)
      }
    case (let one?, nil):
      if added.isEmpty, !after.rest.isEmpty {
        reportList([one], [], Grading.nameRow(in: construct), clause: nil, "name", first, second)
      } else {
        removed.insert(one, at: 0)
      }
    case (nil, nil): break
    }
    guard !removed.isEmpty || !added.isEmpty else { return }
    let isText =
      (removed.map { old.model.values[$0].kind } + added.map { new.model.values[$0].kind })
      .contains(.text)
    reportList(removed, added, row, clause: nil, isText ? "text" : "value", first, second)
  }

  private func headValues(
    of entry: Int, _ side: DiffSide, _ construct: Construct
  ) -> (name: Int?, rest: [Int]) {
    var name: Int?
    var rest: [Int] = []
    for index in side.model.entries[entry].valueIndices {
      switch side.model.values[index].kind {
      case .translation, .error: continue
      case .name where name == nil: name = index
      case .number where Grading.isNumberIgnored(in: construct): continue
      default: rest.append(index)
      }
    }
    return (name, rest)
  }

  // MARK: Clauses

  mutating func compareClauses(_ first: Int, _ second: Int) {
    let construct = new.construct(of: second)
    let plan = JSONPlans.shared[construct]
    // Another kind of document has the same rows; what has become another construct is not paired.
    guard old.construct(of: first) == construct else { return }
    let before = oldLists.gather(first, old.model, count: plan.count)
    let after = newLists.gather(second, new.model, count: plan.count)
    var present = before.present
    present.formUnion(after.present)
    if first > 0 { present.formUnion(plan.inheritable) }
    while let member = present.popFirst() {
      let row = JSONPlans.shared.row(member, of: plan)
      switch row.shape {
      case .elements, .element: continue
      // What a file uses is compared by what it declares.
      case .array, .single, .flag: if row.keyword == .use { continue }
      }
      let one = values(row.keyword, first, old, oldLists, before, member)
      let other = values(row.keyword, second, new, newLists, after, member)
      guard one.isPresent || other.isPresent else { continue }
      if isToldAround(one, first, other, second) { continue }
      compareClause(row.keyword, construct, one, other, first, second)
    }
    oldLists.release(before)
    newLists.release(after)
  }

  private func values(
    _ keyword: Keyword, _ entry: Int, _ side: DiffSide, _ lists: ChildLists,
    _ slot: ChildLists.Slot, _ member: Int
  ) -> ClauseValues {
    var result = ClauseValues()
    var child = lists.first(member, slot)
    if child < 0, entry > 0, let found = side.handedDown(keyword, to: entry) {
      result.from = found.from
      result.clause = found.clause
      result.isPresent = true
      result.values = said(found.values, side)
      return result
    }
    while child >= 0 {
      if result.clause == nil { result.clause = child }
      result.isPresent = true
      result.values += said(side.model.entries[child].valueIndices, side)
      child = lists.next(child)
    }
    return result
  }

  private func said(_ values: Range<Int>, _ side: DiffSide) -> [Int] {
    values.filter {
      side.model.values[$0].kind != .translation && side.model.values[$0].kind != .error
    }
  }

  /// Whether a difference comes down from an element around, where it is told once.
  private func isToldAround(
    _ one: ClauseValues, _ first: Int, _ other: ClauseValues, _ second: Int
  ) -> Bool {
    // Own on either side: it is compared here.
    if one.isPresent, one.from == nil { return false }
    if other.isPresent, other.from == nil { return false }
    let source = one.from.flatMap { old.partner(of: $0) } ?? other.from
    guard let source else { return false }
    if let from = one.from, old.partner(of: from) == nil { return false }
    if let from = other.from, new.partner(of: from) == nil { return false }
    // Where nothing came down before, the same element must have been around it before: else it
    // was moved in, and what it takes over is told here.
    if !one.isPresent, let before = other.from.flatMap({ new.partner(of: $0) }),
      !stands(before, around: first, old)
    {
      return false
    }
    // The element that hands it down is still around this one.
    return stands(source, around: second, new)
  }

  private func stands(_ element: Int, around entry: Int, _ side: DiffSide) -> Bool {
    var around = entry
    while around > 0, around != side.model.document {
      if around == element { return true }
      around = side.parent(of: around)
    }
    return false
  }

  private mutating func compareClause(
    _ keyword: Keyword, _ construct: Construct, _ one: ClauseValues, _ other: ClauseValues,
    _ first: Int, _ second: Int
  ) {
    steps += one.values.count + other.values.count
    let row = Grading.row(of: keyword, in: construct)
    let (removed, added) = difference(one.values, other.values)
    translations(one.values, other.values, clause: keyword, first, second)
    if removed.isEmpty, added.isEmpty {
      guard one.isPresent != other.isPresent else { return }
      // A word that stands alone: `biên bản`, `nếu có`.
      let isNew = other.isPresent
      report(
        Finding(
          grade: isNew ? row.added : row.removed, kind: isNew ? .added : .removed,
          clause: clauseCode(keyword), from: nil, to: nil,
          message: words.flag(first, second, keyword, isAdded: isNew),
          oldOffset: isNew ? nil : one.clause.map { head($0, old) },
          newOffset: isNew ? other.clause.map { head($0, new) } : nil),
        first, second, [])
      return
    }
    reportList(
      removed, added, row, clause: keyword, clauseCode(keyword), first, second,
      inherited: (one.from != nil, other.from != nil))
  }

  func clauseCode(_ keyword: Keyword) -> String {
    String(decoding: JSONNames.shared.key(keyword), as: UTF8.self)
  }

  // MARK: Lists

  /// The values that only one side has; how often counts, the order does not.
  func difference(_ before: [Int], _ after: [Int]) -> (removed: [Int], added: [Int]) {
    if before.count == 1, after.count == 1 {
      return old.key(of: before[0]) == new.key(of: after[0]) ? ([], []) : (before, after)
    }
    var counts: [[UInt8]: Int] = [:]
    for index in after { counts[new.key(of: index), default: 0] += 1 }
    var common: [[UInt8]: Int] = [:]
    var removed: [Int] = []
    for index in before {
      let key = old.key(of: index)
      if let left = counts[key], left > 0 {
        counts[key] = left - 1
        common[key, default: 0] += 1
      } else {
        removed.append(index)
      }
    }
    var added: [Int] = []
    for index in after {
      let key = new.key(of: index)
      if let left = common[key], left > 0 {
        common[key] = left - 1
      } else {
        added.append(index)
      }
    }
    return (removed, added)
  }

  private mutating func reportList(
    _ removed: [Int], _ added: [Int], _ row: GradingRow, clause: Keyword?, _ code: String,
    _ first: Int, _ second: Int, inherited: (Bool, Bool) = (false, false)
  ) {
    let isFilled = isBlankFilled(removed, added)
    let isRaised = !isFilled && self.isRaised(removed, added)
    var grade: ChangeGrade
    switch (removed.isEmpty, added.isEmpty) {
    case (true, _): grade = row.added
    case (_, true): grade = row.removed
    default: grade = isRaised ? row.raised ?? row.changed : row.changed
    }
    if isFilled, !isSigned { grade = min(grade, .compatible) }
    let kind: ChangeKind = removed.isEmpty ? .added : added.isEmpty ? .removed : .changed
    let message = words.list(
      first, second, clause, code, removed, added,
      filled: isFilled ? (isSigned && grade == .needsSigning ? .afterSigning : .before) : nil)
    let oldPlace = removed.first.map { inherited.0 ? head(first, old) : place($0, old) }
    let newPlace = added.first.map { inherited.1 ? head(second, new) : place($0, new) }
    report(
      Finding(
        grade: grade, kind: kind, clause: code,
        from: removed.isEmpty ? nil : words.own(removed, old),
        to: added.isEmpty ? nil : words.own(added, new), message: message, oldOffset: oldPlace,
        newOffset: newPlace),
      first, second, removed.map { ($0, false) } + added.map { ($0, true) })
  }

  private func place(_ index: Int, _ side: DiffSide) -> (file: UInt16, offset: UInt32) {
    (side.model.values[index].file, side.model.values[index].range.start)
  }

  /// Whether one number stands in the place of a smaller one.
  private func isRaised(_ removed: [Int], _ added: [Int]) -> Bool {
    guard removed.count == 1, added.count == 1 else { return false }
    let before = old.model.values[removed[0]]
    let after = new.model.values[added[0]]
    guard before.kind == .number, after.kind == .number else { return false }
    return new.model.numbers[Int(after.payload)].value
      > old.model.numbers[Int(before.payload)].value
  }

  /// A text whose translation is another: that binds nobody.
  private mutating func translations(
    _ before: [Int], _ after: [Int], clause: Keyword?, _ first: Int, _ second: Int
  ) {
    let hasOne =
      before.contains { old.translation(of: $0) != nil }
      || after.contains { new.translation(of: $0) != nil }
    guard hasOne else { return }
    var known: [[UInt8]: Int] = [:]
    for index in before where known[old.key(of: index)] == nil { known[old.key(of: index)] = index }
    for index in after {
      guard let other = known[new.key(of: index)],
        old.otherKey(of: other) != new.otherKey(of: index)
      else { continue }
      let from = old.translation(of: other)
      let to = new.translation(of: index)
      // The same texts the other way round: the language of the document has changed sides.
      if old.isAcrossLanguages, from == nil || to == nil { continue }
      report(
        Finding(
          grade: .textOnly, kind: from == nil ? .added : to == nil ? .removed : .changed,
          clause: clause.map(clauseCode) ?? "text", from: from.map { old.model.string($0) },
          to: to.map { new.model.string($0) },
          message: words.translation(first, second, index, from, to),
          oldOffset: from.map { ($0.file, $0.range.start) },
          newOffset: to.map { ($0.file, $0.range.start) }),
        first, second, [])
    }
  }
}
