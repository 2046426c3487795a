import QCSemantics
import QCSyntax

/// Compares two texts whose elements are paired; walks the tables, and grades by one.
struct Comparison {
  let old: DiffSide
  let new: DiffSide
  var words: DiffWords
  private(set) var changes: [(key: SortKey, change: Change)] = []
  var steps: Int
  private(set) var affected: AffectedParties

  var oldLists = ChildLists()
  var newLists = ChildLists()
  private var oldPlace = SourcePlace()
  private var newPlace = SourcePlace()
  /// Whether the old text has its full date of signing: what was blank then was agreed to be so.
  let isSigned: Bool

  /// The order of changes: by grade, then in the order of the new text, then of the old one.
  struct SortKey: Comparable {
    var grade: ChangeGrade
    var isGone: Bool
    var file: UInt16
    var offset: UInt32
    var number: Int

    static func < (left: SortKey, right: SortKey) -> Bool {
      if left.grade != right.grade { return left.grade > right.grade }
      return (left.isGone ? 1 : 0, left.file, left.offset, left.number)
        < (right.isGone ? 1 : 0, right.file, right.offset, right.number)
    }
  }

  init(_ pairing: Pairing) {
    old = pairing.old
    new = pairing.new
    steps = pairing.steps
    words = DiffWords(pairing.old, pairing.new)
    affected = AffectedParties(pairing.old, pairing.new)
    isSigned = DocumentDates(pairing.old.model).signed != nil
  }

  /// Compares the document, and with `includesShared` what stands outside of it too.
  mutating func run(includesShared: Bool) {
    let first = new.model.document
    for entry in new.model.entries.indices {
      let isInDocument = entry >= first && entry < Int(new.model.entries[first].end)
      guard isInDocument || includesShared, new.model.entries[entry].construct != .wrapper,
        new.model.entries[entry].construct != nil
      else { continue }
      if let other = new.partner(of: entry) {
        compare(other, entry)
      } else if isReported(entry, new) {
        elementIsOneSided(entry, new)
      }
    }
    let last = old.model.document
    for entry in old.model.entries.indices {
      let isInDocument = entry >= last && entry < Int(old.model.entries[last].end)
      guard isInDocument || includesShared, old.model.entries[entry].construct != nil,
        old.partner[entry] < 0, old.model.entries[entry].construct != .wrapper
      else { continue }
      if isReported(entry, old) { elementIsOneSided(entry, old) }
    }
  }

  // MARK: - Elements

  /// Of what is new or gone altogether only the outermost element is told, and no empty frame whose
  /// content stands elsewhere.
  private func isReported(_ entry: Int, _ side: DiffSide) -> Bool {
    guard side.partner[side.parent(of: entry)] >= 0 else { return false }
    guard side.model.entries[entry].construct == .responsibilities else { return true }
    var hasChild = false
    for child in side.model.children(of: entry) {
      guard side.model.entries[child].construct != nil, side.partner[child] >= 0 else {
        return true
      }
      hasChild = true
    }
    return !hasChild
  }

  private mutating func elementIsOneSided(_ entry: Int, _ side: DiffSide) {
    let keyword = side.model.entries[entry].keyword
    let row = Grading.row(of: keyword, in: side.construct(of: side.parent(of: entry)))
    let message = words.oneSided(entry, side)
    let said = words.description(of: entry, side, side.model.language)
    report(
      Finding(
        grade: side.isNew ? row.added : row.removed, kind: side.isNew ? .added : .removed,
        clause: nil, from: side.isNew ? nil : said, to: side.isNew ? said : nil, message: message,
        oldOffset: side.isNew ? nil : head(entry, side),
        newOffset: side.isNew ? head(entry, side) : nil),
      side.isNew ? nil : entry, side.isNew ? entry : nil, [])
  }

  private mutating func compare(_ first: Int, _ second: Int) {
    steps += 1
    if first > 0 {
      compareKind(first, second)
      compareHead(first, second)
      compareContext(first, second)
    }
    compareClauses(first, second)
    compareOrder(first, second)
  }

  /// `phải` has become `có thể`.
  private mutating func compareKind(_ first: Int, _ second: Int) {
    let before = old.model.entries[first].keyword
    let after = new.model.entries[second].keyword
    guard before != after else { return }
    let gone = Grading.row(of: before, in: old.construct(of: old.parent(of: first))).removed
    let come = Grading.row(of: after, in: new.construct(of: new.parent(of: second))).added
    report(
      Finding(
        grade: max(gone, come), kind: .changed, clause: "kind",
        from: before.canonical(old.model.language), to: after.canonical(new.model.language),
        message: words.kind(first, second, before, after), oldOffset: head(first, old),
        newOffset: head(second, new)),
      first, second, [])
  }

  /// Another step, case or event around it: it holds under other conditions.
  private mutating func compareContext(_ first: Int, _ second: Int) {
    guard old.partner(of: old.parent(of: first)) != new.parent(of: second) else { return }
    let before = surroundings(of: first, old)
    let after = surroundings(of: second, new)
    guard before.map({ old.partner[$0] }) != after.map({ Int32($0) }) else { return }
    let grade =
      Grading.row(
        of: new.model.entries[second].keyword, in: new.construct(of: new.parent(of: second))
      ).changed
    let outer = old.parent(of: first)
    let now = new.parent(of: second)
    report(
      Finding(
        grade: grade, kind: .changed, clause: "context",
        from: words.description(of: outer, old, old.model.language),
        to: words.description(of: now, new, new.model.language),
        message: words.moved(first, outer, second, now), oldOffset: head(first, old),
        newOffset: head(second, new)),
      first, second, [])
  }

  private func surroundings(of entry: Int, _ side: DiffSide) -> [Int] {
    var result: [Int] = []
    var around = side.parent(of: entry)
    while around > 0, around != side.model.document {
      if let construct = side.model.entries[around].construct,
        !Grading.isNeutral(construct) || isLed(around, side)
      {
        result.append(around)
      }
      around = side.parent(of: around)
    }
    return result
  }

  /// Whether somebody leads in an area: `bên chủ trì` is said of it by what stands there.
  private func isLed(_ entry: Int, _ side: DiffSide) -> Bool {
    [Keyword.lead, .coLead, .leadRule].contains { side.model.clause($0, of: entry) != nil }
  }

  /// Steps and levels mean something by their order.
  private mutating func compareOrder(_ first: Int, _ second: Int) {
    guard let construct = new.model.entries[second].construct else { return }
    var last = -1
    for child in new.elements(of: second)
    where Grading.isOrdered(new.model.entries[child].keyword, in: construct) {
      guard let other = new.partner(of: child), old.parent(of: other) == first else { continue }
      if other < last {
        let keyword = new.model.entries[child].keyword
        report(
          Finding(
            grade: Grading.row(of: keyword, in: construct).changed, kind: .changed,
            clause: "order", from: nil, to: nil, message: words.order(first, second, keyword),
            oldOffset: head(other, old), newOffset: head(child, new)),
          first, second, [])
        return
      }
      last = other
    }
  }

  // MARK: - Reporting

  /// A change before its places and parties are looked up.
  struct Finding {
    var grade: ChangeGrade
    var kind: ChangeKind
    var clause: String?
    var from: String?
    var to: String?
    var message: Localized
    var oldOffset: (file: UInt16, offset: UInt32)?
    var newOffset: (file: UInt16, offset: UInt32)?
  }

  func head(_ entry: Int, _ side: DiffSide) -> (file: UInt16, offset: UInt32) {
    (side.model.entries[entry].file, side.model.entries[entry].head.start)
  }

  /// - Parameter values: values of the change, whose parties are affected too.
  mutating func report(
    _ finding: Finding, _ first: Int?, _ second: Int?, _ values: [(index: Int, isNew: Bool)]
  ) {
    var grade = finding.grade
    if let first, isCeremonial(first, old) { grade = .textOnly }
    if let second, isCeremonial(second, new) { grade = .textOnly }
    // A file of declarations has no document; entry 0 is the file.
    let start = second == nil ? old.model.document : new.model.document
    let isInDocument = start > 0 && (second ?? first ?? 0) >= start
    let change = Change(
      grade: grade, kind: finding.kind,
      element: second.map { new.identifiers.string(of: $0) }
        ?? first.map { old.identifiers.string(of: $0) } ?? "",
      clause: finding.clause, from: finding.from, to: finding.to,
      parties: affected.parties(old: first, new: second, values), message: finding.message,
      old: finding.oldOffset.map { place in
        let (line, column) = oldPlace.find(
          Int(place.offset), in: old.model.sources, file: place.file)
        return ChangePlace(
          file: old.model.source(place.file).name, line: line, column: column)
      },
      new: finding.newOffset.map { place in
        let (line, column) = newPlace.find(
          Int(place.offset), in: new.model.sources, file: place.file)
        return ChangePlace(
          file: new.model.source(place.file).name, line: line, column: column)
      }, isShared: !isInDocument)
    let place = finding.newOffset ?? finding.oldOffset ?? (0, 0)
    changes.append(
      (
        SortKey(
          grade: grade, isGone: finding.newOffset == nil, file: place.file, offset: place.offset,
          number: changes.count), change
      ))
  }

  private func isCeremonial(_ entry: Int, _ side: DiffSide) -> Bool {
    var around = entry
    while around > 0 {
      if side.model.entries[around].construct == .event { return true }
      around = Int(side.model.entries[around].parent)
    }
    return false
  }
}
