import QCSyntax

/// Lines and ladders of levels: every level that is named is there, and "same level" means somebody
/// at each level where it is used (34 of 50 joint instruments say "cùng cấp").
extension Rules {
  /// The levels that the lines and ladders of the document declare.
  struct Levels {
    /// For each line its levels, by the fold of their names.
    var ofLine: [Int: [UInt64: SourceRange]] = [:]
    /// The levels of the ladders.
    var ladder: [UInt64: SourceRange] = [:]
    /// The lines, in order.
    var lines: [Int] = []
  }

  /// Notes a line or ladder.
  mutating func noteLevels(_ entry: Int) {
    var rows: [UInt64: SourceRange] = [:]
    for child in model.children(of: entry) where model.entries[child].construct == .levelRow {
      guard let value = model.entries[child].valueIndices.first.map({ model.values[$0] }),
        value.kind == .level
      else { continue }
      rows[fold(value.range, value)] = value.range
      noteFormerLevel(value)
    }
    if model.entries[entry].construct == .line {
      review.levels.ofLine[entry] = rows
      review.levels.lines.append(entry)
    } else {
      review.levels.ladder.merge(rows) { first, _ in first }
    }
  }

  /// A level that a clause names, where the document has a ladder.
  mutating func reviewLevel(_ value: Value, _ entry: Int) {
    guard value.kind == .level, value.file == 0 else { return }
    noteFormerLevel(value)
    review.levelsNamed.append((value, Int(model.entries[entry].parent)))
  }

  /// What waits until every line and ladder is known.
  mutating func reviewLevels() {
    if !review.levels.ladder.isEmpty {
      for (value, _) in review.levelsNamed { checkOnLadder(value) }
      for line in review.levels.lines {
        for child in model.children(of: line) where model.entries[child].construct == .levelRow {
          if let index = model.entries[child].valueIndices.first,
            model.values[index].kind == .level
          {
            checkOnLadder(model.values[index])
          }
        }
      }
    }
    for (index, entry) in review.leveled { checkReference(index, entry) }
  }

  private mutating func checkOnLadder(_ value: Value) {
    guard value.file == 0, review.levels.ladder[fold(value.range, value)] == nil else { return }
    report(
      Diagnostic(
        .noSuchLevel, value.range, .text(model.string(value)),
        .localized(Localized("thang cấp", "the ladder")),
        .text(names(review.levels.ladder))))
  }

  private func names(_ levels: [UInt64: SourceRange]) -> String {
    levels.values.sorted { $0.start < $1.start }.map { model.source(0).string($0) }
      .joined(separator: ", ")
  }

  // MARK: References with a level

  /// `công an cấp huyện`, `công an cùng cấp`.
  private mutating func checkReference(_ index: Int, _ entry: Int) {
    let value = model.values[index]
    let parts = model.references[Int(value.parts) - 1]
    let line = Int(value.payload)
    if model.entries[line].file != 0 { return }
    guard let levels = review.levels.ofLine[line], !levels.isEmpty else { return }
    if let level = parts.level {
      if levels[foldOfText(level)] == nil {
        report(
          Diagnostic(
            .noSuchLevel, level, .text(model.source(0).string(level)),
            .text("\"\(model.title(of: line))\""), .text(names(levels))))
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
      var wanted: [SourceRange] = []
      if let level = own.level {
        wanted = [level]
      } else if let all = review.levels.ofLine[Int(from.payload)] {
        wanted = all.values.sorted { $0.start < $1.start }
      }
      for level in wanted where levels[foldOfText(level)] == nil {
        var finding = Diagnostic(
          .noCounterpart, value.range, title(line), .text(model.source(0).string(level)))
        finding.labels = [Label(level, Localized("cấp của bên gửi", "the sender's level"))]
        report(finding)
        return
      }
    }
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
    value.file == 0 ? foldOfText(range) : 0
  }

  /// The key of a few words of the file, by their folds.
  func foldOfText(_ range: SourceRange) -> UInt64 {
    var folded: [UInt8] = []
    model.sources[0].storage.withUnsafeBufferPointer { bytes in
      for word in bytes[range.bounds].split(whereSeparator: { $0 <= 0x20 }) {
        if !folded.isEmpty { folded.append(0x20) }
        appendFold(of: UnsafeBufferPointer(rebasing: word), to: &folded)
      }
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

  /// A party of the district level.
  mutating func noteDistrict(_ range: SourceRange) {
    if review.former == nil { review.former = range }
  }

  /// One finding a document: what follows is the same question.
  mutating func tellFormerLevel() {
    guard let end = CivilDate(year: 2025, month: 7, day: 1) else { return }
    if let day = dates.signed ?? dates.effective ?? issueDate {
      guard end <= day else { return }
    } else if !isDraft {
      return
    }
    // Outside bodies are looked at only where it matters.
    if review.former == nil {
      review.former = review.outside.first { BodyNature(model, $0).isDistrict }?.range
    }
    guard let range = review.former else { return }
    report(Diagnostic(.formerLevel, range, .text(model.source(0).string(range))))
  }
}
