import QCSyntax

/// Cardinality and blanks: read from the table, never written per construct.
extension Rules {
  /// A head that says nothing.
  mutating func checkHead(of entry: Int, _ construct: Construct) {
    let current = model.entries[entry]
    guard current.valueCount == 0, !current.isPoisoned else { return }
    switch construct.needsHead {
    case .never: return
    case .unlessHasContent: if Int(current.end) > entry + 1 { return }
    case .always: break
    }
    // Behind a bullet with nothing but a comment there is no place for a blank.
    let isComment = model.source(current.file).storage[Int(current.head.start)] == 0x23
    report(
      Diagnostic(
        .missingValue, current.head, phrase(entry), .localized(construct.headDescription),
        fixes: isComment ? [] : blankHeadFixes(entry, construct)))
  }

  /// Members that are there too often or not at all.
  mutating func checkCounts(of entry: Int, _ construct: Construct) {
    if construct.isTransparent { return }
    let sets = memberSets[Int(construct.rawValue)]
    var present = MemberSet()
    countChildren(of: entry, construct, sets, &present)
    var missing = sets.wanted
    missing.subtract(present)
    guard !missing.isEmpty, !model.entries[entry].isPoisoned else { return }
    while let place = missing.popFirst() {
      let member = tables.members[Int(construct.rawValue)][place]
      switch member.count {
      case .one, .some: reportMissing(member.keyword, entry, construct, .missingClause)
      case .expected, .expectedSome:
        if !isExcused(member.keyword, entry, construct) {
          reportMissing(member.keyword, entry, construct, .expectedClause)
        }
      case .optional, .any: break
      }
    }
  }

  /// Counts children, those inside wrappers too; inside a case a clause replaces and does not count.
  private mutating func countChildren(
    of entry: Int, _ construct: Construct, _ sets: MemberSets, _ present: inout MemberSet
  ) {
    var child = entry + 1
    let end = Int(model.entries[entry].end)
    while child < end {
      let current = model.entries[child]
      // The lowering looked up the place in the construct around it, through wrappers too.
      let place = Int(current.member)
      if current.construct == .wrapper {
        if construct == .document || construct == .reviewReport {
          countChildren(of: child, construct, sets, &present)
        }
      } else if place != 0xFF {
        let isNew = present.insert(place)
        if sets.single.contains(place) {
          if !isNew { checkRepeated(child, of: entry, construct) }
          if current.valueCount > 1, sets.oneValue.contains(place) {
            checkOneValue(child, current.keyword, construct)
          }
        }
      }
      child = Int(current.end)
    }
  }

  /// A clause that may be there once and is there again.
  private mutating func checkRepeated(_ clause: Int, of entry: Int, _ construct: Construct) {
    guard !isKeyed(clause) else { return }
    let current = model.entries[clause]
    report(
      Diagnostic(
        .repeatedClause, current.head, .keyword(current.keyword), .localized(construct.title),
        fixes: first(current.keyword, of: entry, before: clause).map {
          repeatedClauseFixes(clause, $0)
        } ?? []))
  }

  /// A clause that says one thing must not say two: `cấp tỉnh, huyện`.
  private mutating func checkOneValue(_ clause: Int, _ keyword: Keyword, _ construct: Construct) {
    var values = 0
    for index in model.entries[clause].valueIndices where model.values[index].key.isEmpty {
      values += 1
      guard values == 2 else { continue }
      report(
        Diagnostic(
          .repeatedClause, model.values[index].range, .keyword(keyword),
          .localized(construct.title), fixes: repeatedValueFixes(index, in: clause)))
    }
  }

  private func isKeyed(_ entry: Int) -> Bool {
    model.entries[entry].valueIndices.contains { !model.values[$0].key.isEmpty }
  }

  private mutating func reportMissing(
    _ keyword: Keyword, _ entry: Int, _ construct: Construct, _ code: DiagnosticCode
  ) {
    report(
      Diagnostic(
        code, model.entries[entry].head, .keyword(keyword), title(entry),
        fixes: missingClauseFixes(keyword, entry, construct)))
  }

  /// The first clause of a keyword in an entry, wrappers in between included.
  private func first(_ keyword: Keyword, of entry: Int, before end: Int) -> Int? {
    // Nobody goes through so many findings, and each look costs as much as the text.
    guard diagnostics.count < 500 else { return nil }
    return (entry + 1..<end).first {
      model.entries[$0].keyword == keyword && owner(of: $0) == entry
    }
  }

  private func owner(of entry: Int) -> Int {
    var parent = Int(model.entries[entry].parent)
    while model.entries[parent].construct == .wrapper { parent = Int(model.entries[parent].parent) }
    return parent
  }

  /// What the way an agreement is made makes needless.
  private func isExcused(_ keyword: Keyword, _ entry: Int, _ construct: Construct) -> Bool {
    switch keyword {
    case .number, .basis: return facts.isIssuedByOther
    case .chair:
      return model.clause(.coChair, of: entry) != nil || model.clause(.rotates, of: entry) != nil
        || construct == .review
    default: return false
    }
  }

  // MARK: Values

  /// Blanks, methods that are left open, and what the review asks of a value.
  mutating func checkValues(of entry: Int, _ current: Entry) {
    guard current.valueCount > 0 else { return }
    // Declarations of the file and of used files are not reviewed.
    let isReviewed = model.document > 0 && !current.isPoisoned
    for index in current.valueIndices {
      switch model.values[index].kind {
      case .text:
        checkText(index, entry, current, isReviewed)
      case .blank, .partialDate:
        let value = model.values[index]
        // An empty one stands for a value whose absence was told already.
        if value.range.isEmpty { continue }
        report(Diagnostic(.blank, value.range, phrase(entry)))
      case .choice:
        if model.values[index].keyword == Keyword.anySuitable.rawValue {
          report(Diagnostic(.vagueText, model.values[index].range))
        }
      case .citation:
        let value = model.values[index]
        if isReviewed { reviewCitation(value, index, entry) }
        checkCitation(model.citations[Int(value.payload)], current.keyword)
      case .reference: if isReviewed { reviewReference(index, entry) }
      case .level, .outside:
        if isReviewed { reviewValue(model.values[index], entry, current) }
      default: break
      }
    }
  }

  /// A blank within quotes, and what the review asks of words.
  private mutating func checkText(
    _ index: Int, _ entry: Int, _ current: Entry, _ isReviewed: Bool
  ) {
    let value = model.values[index]
    let scan =
      value.file == 0
      ? TextScan(model.bytes, value.range)
      : model.sources[Int(value.file)].storage.withUnsafeBufferPointer {
        TextScan($0, value.range)
      }
    if isReviewed { reviewText(value, index, entry, current.keyword, scan) }
    if scan.mayHoldBlank, isBlankText(value) {
      report(Diagnostic(.blank, value.range, phrase(entry)))
    }
  }

  private mutating func checkCitation(_ citation: Citation, _ keyword: Keyword) {
    for place in [citation.blankNumber, citation.date, citation.issuer] {
      guard let place else { continue }
      let value = model.nested[Int(place)]
      if value.kind == .blank || value.kind == .partialDate {
        report(Diagnostic(.blank, value.range, .keyword(keyword)))
      }
    }
  }

  /// Inside quotes only `___` is a blank.
  private func isBlankText(_ value: Value) -> Bool {
    var count = 0
    return model.source(value.file).storage[value.range.bounds].contains { byte in
      count = byte == 0x5F ? count + 1 : 0
      return count == 3
    }
  }
}
