import QCSyntax

/// Lines and ladders of levels: every level that is named is there, and "same level" means somebody
/// at each level where it is used (34 of 50 joint instruments say "cùng cấp").
extension Rules {
  /// The levels that the lines and ladders in reach declare.
  struct Levels {
    /// One line or ladder: its levels in order, with the folds of their names.
    struct Rows {
      var folds: Set<UInt64> = []
      var rows: [(fold: UInt64, value: Value)] = []
    }

    /// By line.
    var ofLine: [Int: Rows] = [:]
    /// Those of all ladders.
    var ladder = Rows()
    /// The lines, in order.
    var lines: [Int] = []
    /// For a sender's line and another the first level that the other lacks, once it was looked for.
    var missing: [UInt64: Value?] = [:]
    /// The first ladder.
    var ladderEntry: Int?
    /// Lines and the levels that a fix would add to them.
    var offered: Set<String> = []
  }

  /// The lines and ladders that files declare for their documents.
  mutating func noteDeclaredLevels() {
    for entry in model.declaredLines { noteLevels(Int(entry)) }
  }

  /// Notes a line or ladder.
  mutating func noteLevels(_ entry: Int) {
    var rows = Levels.Rows()
    for child in model.children(of: entry) where model.entries[child].construct == .levelRow {
      guard let value = model.entries[child].valueIndices.first.map({ model.values[$0] }),
        value.kind == .level
      else { continue }
      let fold = fold(value.range, value)
      rows.folds.insert(fold)
      rows.rows.append((fold, value))
      noteFormerLevel(value)
    }
    if model.entries[entry].construct == .line {
      review.levels.ofLine[entry] = rows
      review.levels.lines.append(entry)
    } else {
      review.levels.ladder.folds.formUnion(rows.folds)
      review.levels.ladder.rows += rows.rows
      review.levels.ladderEntry = review.levels.ladderEntry ?? entry
    }
  }

  /// A level that a clause names, where the document has a ladder.
  mutating func reviewLevel(_ value: Value) {
    guard value.kind == .level, value.file == 0 else { return }
    noteFormerLevel(value)
    review.levelsNamed.append(value)
  }

  /// What waits until every line and ladder is known.
  mutating func reviewLevels() {
    if !review.levels.ladder.folds.isEmpty {
      for value in review.levelsNamed { checkOnLadder(value) }
      for line in review.levels.lines where model.entries[line].file == 0 {
        for row in review.levels.ofLine[line]?.rows ?? [] { checkOnLadder(row.value, isRow: true) }
      }
    }
    for (index, entry) in review.leveled { checkReference(index, entry) }
  }

  /// - Parameter isRow: it is a level that a line declares.
  private mutating func checkOnLadder(_ value: Value, isRow: Bool = false) {
    guard value.file == 0, !review.levels.ladder.folds.contains(fold(value.range, value)) else {
      return
    }
    report(
      Diagnostic(
        .noSuchLevel, value.range, .text(model.string(value)),
        .localized(Localized("thang cấp", "the ladder")),
        .text(names(review.levels.ladder)),
        fixes: isRow
          ? addedToLadder(value) : declaredLevels(review.levels.ladder, insteadOf: value.range)))
  }

  private func names(_ levels: Levels.Rows) -> String {
    let names = levels.rows.prefix(8).map { model.string($0.value) }
    return (names + (levels.rows.count > 8 ? ["…"] : [])).joined(separator: ", ")
  }

  /// A level of a line on the ladder, once for all lines that have it.
  private mutating func addedToLadder(_ value: Value) -> [Fix] {
    let level = model.string(value)
    guard let ladder = review.levels.ladderEntry, review.levels.offered.insert(level).inserted
    else { return [] }
    return fixes(
      addingElement("\(word(.level)) \(level)  \(Rules.blankSign)", to: ladder))
  }

  /// The level that is nearly the same; else each of the few that there are.
  private func declaredLevels(_ levels: Levels.Rows, insteadOf place: SourceRange) -> [Fix] {
    guard levels.rows.count <= 32 else { return [] }
    let words = text.string(place)
    let names = levels.rows.map { model.string($0.value) }
    let near = names.filter { Spelling.closeness(words, $0) != nil }
    guard near.count == 1 || names.count <= 4 else { return [] }
    return (near.count == 1 ? near : names).map { replacement($0, of: place) }
  }

  // MARK: References with a level

  /// `công an cấp huyện`, `công an cùng cấp`.
  private mutating func checkReference(_ index: Int, _ entry: Int) {
    let value = model.values[index]
    let parts = model.references[Int(value.parts) - 1]
    let line = Int(value.payload)
    guard value.file == 0, let levels = review.levels.ofLine[line], !levels.folds.isEmpty else {
      return
    }
    if let level = parts.level {
      if !levels.folds.contains(foldOfText(level)) {
        report(
          Diagnostic(
            .noSuchLevel, level, .text(model.source(0).string(level)),
            .text("\"\(model.title(of: line))\""), .text(names(levels)),
            fixes: declaredLevels(levels, insteadOf: level)))
      }
      return
    }
    guard parts.isSameLevel else { return }
    // The levels of who acts: the one that is named, else all of its line.
    let element = Int(model.entries[entry].parent)
    if namesAnother(in: element, model.entries[entry].keyword) { return }
    guard let senders = senders(of: element, besides: entry) else { return }
    for sender in senders where sender != index {
      let from = model.values[sender]
      guard from.kind == .reference, Int(from.payload) != line else { continue }
      let own = from.parts > 0 ? model.references[Int(from.parts) - 1] : ReferenceParts()
      if let level = own.level {
        guard !levels.folds.contains(foldOfText(level)) else { continue }
        tellNoCounterpart(
          value, line, model.source(0).string(level),
          Label(level, Localized("cấp của bên gửi", "the sender's level")))
        return
      }
      if let missing = missingLevel(of: Int(from.payload), in: line, levels) {
        let words = Localized("cấp của bên gửi", "the sender's level")
        tellNoCounterpart(
          value, line, model.string(missing),
          missing.file == 0
            ? Label(missing.range, words)
            : Label(missing.range, words, in: model.source(missing.file)))
        return
      }
    }
  }

  private mutating func tellNoCounterpart(
    _ value: Value, _ line: Int, _ level: String, _ label: Label
  ) {
    var finding = Diagnostic(.noCounterpart, value.range, title(line), .text(level))
    // What lacks the level is mended once, however many speak of it.
    let ladder = review.levels.ladder.folds
    if ladder.isEmpty || ladder.contains(PlainName.foldKey(level)),
      review.levels.offered.insert("\(line) \(level)").inserted
    {
      let row = "\(word(.level)) \(level)  \(Rules.blankSign)"
      finding.fixes = fixes(addingElement(row, to: line))
    }
    finding.labels = [label]
    report(finding)
  }

  /// The first level of a sender's line that another line lacks; looked for once for each pair.
  private mutating func missingLevel(
    of sender: Int, in line: Int, _ levels: Levels.Rows
  ) -> Value? {
    let key = UInt64(sender) << 32 | UInt64(line)
    if let known = review.levels.missing[key] { return known }
    let missing = review.levels.ofLine[sender]?.rows.first { !levels.folds.contains($0.fold) }
    review.levels.missing[key] = .some(missing?.value)
    return missing?.value
  }

  /// The date of the decision that it is issued with.
  private var issueDate: CivilDate? {
    guard let issued = model.clause(.issuedUnder, of: model.document),
      let index = model.entries[issued].valueIndices.first, model.values[index].kind == .citation,
      let place = model.citations[Int(model.values[index].payload)].date,
      model.nested[Int(place)].kind == .date
    else { return nil }
    return CivilDate(dayNumber: Int32(bitPattern: model.nested[Int(place)].payload))
  }

  /// Still to be signed: the day of signing is a blank.
  private var isDraft: Bool {
    guard let signing = model.clause(.signed, of: model.document),
      let index = model.entries[signing].valueIndices.first
    else { return false }
    return model.values[index].kind == .blank
  }

  /// Whether a case names somebody else where the level is missing.
  private func namesAnother(in element: Int, _ keyword: Keyword) -> Bool {
    for child in model.children(of: element) {
      switch model.entries[child].construct {
      case .conditional, .fallback: if model.clause(keyword, of: child) != nil { return true }
      default: break
      }
    }
    return false
  }

  /// Who acts in an element: its sender, who shares its clause, whose responsibilities they are, or
  /// who leads the area.
  private func senders(of element: Int, besides clause: Int) -> Range<Int>? {
    if let of = inherited(.of, element) { return model.entries[of].valueIndices }
    if model.entries[clause].keyword == .between { return model.entries[clause].valueIndices }
    var index = element
    while index > model.document {
      if model.entries[index].construct == .responsibilities {
        return model.entries[index].valueIndices
      }
      if model.entries[index].construct == .area, let lead = model.clause(.lead, of: index) {
        return model.entries[lead].valueIndices
      }
      index = Int(model.entries[index].parent)
    }
    return nil
  }

  private func fold(_ range: SourceRange, _ value: Value) -> UInt64 {
    foldOfText(range, file: Int(value.file))
  }

  /// The key of a few words of the file, by their folds.
  func foldOfText(_ range: SourceRange, file: Int = 0) -> UInt64 {
    var folded: [UInt8] = []
    for word in model.sources[file].words(range).utf8.split(separator: 0x20) {
      if !folded.isEmpty { folded.append(0x20) }
      Array(word).withUnsafeBufferPointer { appendFold(of: $0, to: &folded) }
    }
    return folded.withUnsafeBufferPointer { SymbolKey.number($0) }
  }

  // MARK: The former district level

  /// The district level ended on 1 July 2025 (Resolution 203/2025/QH15 on the Constitution).
  private mutating func noteFormerLevel(_ value: Value) {
    guard review.former == nil, value.file == 0 else { return }
    let words = model.source(0).string(value.range).lowercased()
    if words.hasPrefix("huyện") || words.hasPrefix("quận") { review.former = value.range }
  }

  /// The first party, body or outside body of the district level.
  private var districtName: SourceRange? {
    for entry in facts.parties + review.bodies {
      for index in model.entries[entry].valueIndices {
        let value = model.values[index]
        guard value.kind == .name || value.kind == .text,
          BodyNature.isDistrict(model, value)
        else { continue }
        return value.file == 0 ? model.nameRange(entry) : model.entries[entry].head
      }
    }
    return review.outside.first { BodyNature.isDistrict(model, $0) }?.range
  }

  /// One finding a document: what follows is the same question.
  mutating func tellFormerLevel() {
    guard let end = CivilDate(year: 2025, month: 7, day: 1) else { return }
    if let day = dates.signed ?? dates.effective ?? issueDate {
      guard end <= day else { return }
    } else if !isDraft {
      return
    }
    // Names are looked at only where it matters.
    if review.former == nil { review.former = districtName }
    guard let range = review.former else { return }
    report(Diagnostic(.formerLevel, range, .text(model.source(0).string(range))))
  }
}
