import QCSyntax

/// What registers know of the documents that an agreement stands on.
extension Rules {
  /// A basis that a register in reach knows not to be in force on the day of signing. A document
  /// without such a day is still to be signed: what has an end in the register is told.
  ///
  /// - Parameter citation: nil where it is pasted between quotes.
  mutating func checkInForce(_ number: SourceRange, _ value: Value, _ citation: Citation?) {
    guard !model.registered.isEmpty,
      let row = model.registered[key(number, value)]
    else { return }
    let from = model.dateClause(.inForceFrom, of: Int(row))
    let until = model.dateClause(.outOfForce, of: Int(row))
    let reason: Localized
    if let from, let signed = dates.signed, signed < from {
      reason = Localized(
        "có hiệu lực từ \(from.string(in: .vietnamese))",
        "in force from \(from.string(in: .english))")
    } else if let until, dates.signed.map({ until <= $0 }) ?? true {
      reason = Localized(
        "hết hiệu lực từ \(until.string(in: .vietnamese))",
        "out of force since \(until.string(in: .english))")
    } else if until == nil, model.clause(.replacedBy, of: Int(row)) != nil {
      reason = Localized("đã được thay thế", "it has been replaced")
    } else {
      return
    }
    let current = successor(of: Int(row))
    let hint =
      current.map {
        Localized("văn bản thay thế: \($0.number)", "what replaces it: \($0.number)")
      }
      ?? Localized("văn bản đang có hiệu lực", "a document that is in force")
    var finding = Diagnostic(
      .basisNotInForce, number, .text(model.source(value.file).string(number)),
      .localized(reason), .localized(hint),
      fixes: fixes(current.flatMap { replacing(number, value, citation, by: $0) }))
    let entry = model.entries[Int(row)]
    let words = Localized("theo sổ văn bản", "by the register")
    finding.labels = [
      entry.file == 0
        ? Label(entry.head, words) : Label(entry.head, words, in: model.source(entry.file))
    ]
    report(finding)
  }

  /// What stands at the end of a chain of replacements, as far as the register tells.
  private struct Successor {
    let number: String
    var kind: String?
    var date: String?
  }

  /// Cites what is in force now. The date of the old document goes with its number.
  private func replacing(
    _ number: SourceRange, _ value: Value, _ citation: Citation?, by successor: Successor
  ) -> Fix? {
    // Between quotes the date cannot be told from other words.
    let behind = bytes(SourceRange(Int(number.end), Int(value.range.end)), value)
    if citation == nil, behind.contains(where: { $0 &- 0x30 < 10 }) { return nil }
    var edits = [Edit(number, successor.number)]
    if let words = citation?.kind, words.end <= number.start, let kind = successor.kind {
      edits.append(Edit(words, kind))
    }
    if let place = citation?.date {
      edits.append(
        Edit(model.nested[Int(place)].range, successor.date ?? Rules.blankSign))
    }
    return Fix(
      Localized("dẫn `\(successor.number)`", "cite `\(successor.number)`"), isSafe: false,
      edits: edits.sorted { $0.range.start < $1.range.start })
  }

  /// The rows of the circle that a row is in; nil where its chain ends or leads to another circle.
  private mutating func circle(from row: Int) -> [Int]? {
    var rows: [Int] = []
    var row = row
    let first = row
    while !review.rowsPassed.contains(row) {
      review.rowsPassed.insert(row)
      rows.append(row)
      guard let clause = model.clause(.replacedBy, of: row),
        let index = model.entries[clause].valueIndices.first,
        model.values[index].kind == .citation,
        let number = model.citations[Int(model.values[index].payload)].number,
        let next = model.registered[key(number, model.values[index])]
      else { return nil }
      row = Int(next)
      if row == first { return rows }
      // A chain that runs into a circle: the rows of the circle alone.
      if let place = rows.firstIndex(of: row) { return Array(rows[place...]) }
    }
    return nil
  }

  /// The number of the document of a register's row.
  private func numberOfRow(_ row: Int) -> String {
    for index in model.entries[row].valueIndices where model.values[index].kind == .citation {
      let value = model.values[index]
      guard let number = model.citations[Int(value.payload)].number else { continue }
      return model.source(value.file).string(number)
    }
    return ""
  }

  /// The document at the end of the chain of replacements; nil where none is named or the chain is
  /// a circle.
  private func successor(of row: Int) -> Successor? {
    var row = row
    var result: Successor?
    var seen: Set<Int> = []
    while seen.insert(row).inserted {
      guard let clause = model.clause(.replacedBy, of: row),
        let index = model.entries[clause].valueIndices.first,
        model.values[index].kind == .citation,
        let number = model.citations[Int(model.values[index].payload)].number
      else { return result }
      let value = model.values[index]
      let source = model.source(value.file)
      let citation = model.citations[Int(value.payload)]
      result = Successor(number: source.string(number), kind: citation.kind.map(source.string))
      if let place = citation.date, model.nested[Int(place)].kind == .date {
        result?.date = source.string(model.nested[Int(place)].range)
      }
      guard let next = model.registered[key(number, value)] else {
        return result
      }
      row = Int(next)
      if result?.date == nil {
        result?.date = model.dateClause(.issuedOn, of: row)?.string(in: model.language)
      }
    }
    return nil
  }

  /// Issued before it comes into force, in force before it ends; replacements that end.
  mutating func reviewRegisterEntry(_ entry: Int) {
    let keywords: [Keyword] = [.issuedOn, .inForceFrom, .outOfForce]
    let known = keywords.compactMap { keyword in
      model.dateClause(keyword, of: entry).map { (keyword, $0) }
    }
    for (earlier, later) in zip(known, known.dropFirst()) where later.1 < earlier.1 {
      guard let clause = model.clause(later.0, of: entry),
        let index = model.entries[clause].valueIndices.first
      else { continue }
      report(
        Diagnostic(
          .datesOutOfOrder, model.values[index].range, .keyword(later.0), written(later.1),
          .keyword(earlier.0), written(earlier.1)))
    }
    // One finding for a circle, at the first of its rows.
    if model.clause(.replacedBy, of: entry) != nil, !review.rowsInCircle.contains(entry),
      let circle = circle(from: entry),
      let clause = model.clause(.replacedBy, of: entry),
      let index = model.entries[clause].valueIndices.first, model.values[index].kind == .citation,
      let number = model.citations[Int(model.values[index].payload)].number
    {
      review.rowsInCircle.formUnion(circle)
      let names = circle.prefix(6).map { numberOfRow($0) } + (circle.count > 6 ? ["…"] : [])
      report(
        Diagnostic(
          .replacementCycle, number,
          .text((names + [numberOfRow(entry)]).joined(separator: " → ")),
          fixes: model.entries[entry].file == 0
            ? [replacement(Rules.blankSign, of: number)] : []))
    }
  }
}
