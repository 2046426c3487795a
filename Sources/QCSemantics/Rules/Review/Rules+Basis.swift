import QCSyntax

/// The documents that an agreement stands on, replaces or refers to (Decree 30/2020/NĐ-CP, annex I,
/// part II: a basis is cited with kind, number, date, issuer and subject the first time).
extension Rules {
  /// A citation of a document, whatever it is cited for.
  mutating func reviewCitation(_ value: Value, _ index: Int, _ entry: Int) {
    let citation = model.citations[Int(value.payload)]
    let keyword = model.entries[entry].keyword
    let date = dateOf(citation)
    if let number = citation.number {
      checkSymbol(citation, number, value, date)
      if keyword == .basis {
        checkCitedTwice(
          placeKey(citation, number, value), number, (index, entry),
          CitedBasis(range: number, value: index, date: date, issuer: issuerKey(citation)))
      }
      if keyword == .basis || keyword == .cites || keyword == .compliesWith {
        checkInForce(number, value, citation)
      }
    }
    switch keyword {
    case .basis:
      checkComplete(citation, value)
      checkNotLater(date, value, keyword)
    case .supersedes:
      checkSuperseded(citation, value)
      checkNotLater(date, value, keyword)
    case .under: checkArticle(citation, value)
    default: break
    }
  }

  /// `điều 15` of this document, which has twelve.
  private mutating func checkArticle(_ citation: Citation, _ value: Value) {
    guard let article = citation.article, citation.number == nil, citation.title == nil,
      citation.kind == nil, citation.issuer == nil
    else { return }
    review.articlesNamed.append((Int(article), value.range))
  }

  /// A text as a basis: `"Điều lệ Đảng"` twice, or a whole citation pasted between quotes.
  mutating func reviewBasisText(_ value: Value, _ index: Int, _ entry: Int) {
    guard value.range.end > value.range.start else { return }
    if let number = numberInText(value) {
      reviewPasted(number, value, index, entry)
      return
    }
    checkCitedTwice(
      key(value.range, value), value.range, (index, entry),
      CitedBasis(range: value.range, value: index))
  }

  // MARK: - Implementation

  /// The number of a document within a text; nil where there is none.
  private func numberInText(_ value: Value) -> SourceRange? {
    let source = model.sources[Int(value.file)]
    let bytes = source.storage[value.range.bounds]
    guard bytes.contains(0x2F) else { return nil }
    var start = bytes.startIndex
    for index in bytes.startIndex...bytes.endIndex
    where index == bytes.endIndex || bytes[index] <= 0x20 || bytes[index] == 0x2C
      || bytes[index] == 0x3B
    {
      let range = SourceRange(start, index)
      if source.documentSymbol(at: range) != nil { return range }
      start = index + 1
    }
    return nil
  }

  /// `"Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"`: kind, year and whether it is in
  /// force, as far as words tell.
  private mutating func reviewPasted(
    _ number: SourceRange, _ value: Value, _ index: Int, _ entry: Int
  ) {
    let source = model.sources[Int(value.file)]
    guard let symbol = source.documentSymbol(at: number) else { return }
    let named = DocumentKinds.named(source.string(value.range))
    let known = source.kinds(of: symbol)
    if !named.isEmpty, !known.isEmpty, named.isDisjoint(with: known) {
      let words = SourceRange(Int(value.range.start), Int(number.start))
      let end = source.visibleEnd(from: Int(words.start), to: Int(words.end))
      report(
        Diagnostic(
          .citationKindDiffers, number,
          .text(source.string(SourceRange(Int(words.start), end))), .text(source.string(number)),
          .localized(known.title)))
    }
    let behind = SourceRange(Int(number.end), Int(value.range.end))
    let year = firstYear(in: bytes(behind, value))
    if let stated = symbol.year, let year, stated != year {
      report(
        Diagnostic(.citationYearDiffers, number, .text(String(stated)), .text(String(year))))
    }
    if year == nil, symbol.style != .assembly, behind.end - behind.start < 4,
      review.citedNumbers.insert(key(number, value)).inserted
    {
      tellIncomplete(
        value, ["ngày và cơ quan ban hành", "date and issuer"],
        // Within quotes a blank is a line to write on.
        insertion(" \(word(.date)) ___ \(word(.of)) ___", at: Int(number.end)))
    }
    checkCitedTwice(
      key(number, value), number, (index, entry), CitedBasis(range: number, value: index))
    checkInForce(number, value, nil)
  }

  /// The first number of four digits that may be a year.
  private func firstYear(in bytes: ArraySlice<UInt8>) -> Int? {
    var digits = 0
    var number = 0
    for byte in bytes + [0x20] {
      if byte &- 0x30 < 10 {
        digits += 1
        number = min(number * 10 + Int(byte &- 0x30), 1_000_000)
      } else {
        if digits == 4, number >= 1900, number < 2200 { return number }
        digits = 0
        number = 0
      }
    }
    return nil
  }

  /// The key of a number or of words, as they are written.
  func key(_ range: SourceRange, _ value: Value) -> UInt64 {
    model.sources[Int(value.file)].numberKey(at: range)
  }

  func bytes(_ range: SourceRange, _ value: Value) -> ArraySlice<UInt8> {
    model.source(value.file).storage[range.bounds]
  }

  private func dateOf(_ citation: Citation) -> CivilDate? {
    guard let place = citation.date, model.nested[Int(place)].kind == .date else { return nil }
    return CivilDate(dayNumber: Int32(bitPattern: model.nested[Int(place)].payload))
  }

  private mutating func checkSymbol(
    _ citation: Citation, _ number: SourceRange, _ value: Value, _ date: CivilDate?
  ) {
    let source = model.sources[Int(value.file)]
    guard let symbol = source.documentSymbol(at: number) else { return }
    if let words = citation.kind {
      let named = DocumentKinds.named(model.source(value.file).string(words))
      let known = source.kinds(of: symbol)
      let isKnown = !named.isEmpty && !known.isEmpty
      if isKnown, named.isDisjoint(with: known) {
        report(
          Diagnostic(
            .citationKindDiffers, words, .text(model.source(value.file).string(words)),
            .text(model.source(value.file).string(number)), .localized(known.title),
            fixes: kindFixes(words, known, value)))
      }
    }
    if let year = symbol.year, let date, date.parts.year != year {
      report(
        Diagnostic(
          .citationYearDiffers, number, .text(String(year)), .text(String(date.parts.year)),
          fixes: yearFixes(citation, number, year, date.parts.year)))
    }
  }

  private func issuerKey(_ citation: Citation) -> UInt64? {
    guard let place = citation.issuer else { return nil }
    let issuer = model.nested[Int(place)]
    if issuer.kind == .blank { return nil }
    if issuer.kind == .reference { return UInt64(issuer.payload) | 1 << 63 }
    return key(issuer.range, issuer)
  }

  /// Another day or another issuer is another document of the same number.
  private mutating func checkCitedTwice(
    _ key: UInt64, _ range: SourceRange, _ place: (index: Int, entry: Int), _ basis: CitedBasis
  ) {
    guard let known = review.cited.insert(basis, for: key) else { return }
    if let date = basis.date, let other = known.date, date != other { return }
    if let issuer = basis.issuer, let other = known.issuer, issuer != other { return }
    let first = known.range
    // What is said in other words may say more.
    var finding = Diagnostic(
      .citedTwice, range, .text(model.source(0).string(range)),
      fixes: fixes(
        removal(
          ofValue: place.index, in: place.entry,
          Localized("bỏ lần dẫn thứ hai", "remove the second citation"))))
    finding.labels = [Label(first, Localized("dẫn lần đầu ở đây", "first cited here"))]
    report(finding)
  }

  /// A basis that was cited, with its place and value.
  struct CitedBasis {
    let range: SourceRange
    let value: Int
    var date: CivilDate?
    var issuer: UInt64?
  }

  /// What a full citation still lacks. Laws are cited by their name alone.
  private mutating func checkComplete(_ citation: Citation, _ value: Value) {
    let source = model.sources[Int(value.file)]
    guard let number = citation.number else {
      checkNumbered(citation, value)
      return
    }
    // In full the first time only; of what other offices number nothing is asked.
    guard let symbol = source.documentSymbol(at: number),
      review.citedNumbers.insert(key(number, value)).inserted
    else { return }
    if symbol.style == .assembly {
      // The name stands behind the kind: `Luật Thú y số 79/2015/QH13`.
      let isNamed = citation.kind.map { DocumentKinds.isMore(thanKind: source.string($0)) } ?? false
      if citation.title == nil, citation.date == nil, !isNamed {
        tellIncomplete(value, ["tên luật", "the name of the law"], nil)
      }
      return
    }
    let behind = Int(number.end)
    let blankDate = " \(word(.date)) \(Rules.blankSign)"
    let blankIssuer = " \(word(.of)) \(Rules.blankSign)"
    if citation.date == nil, citation.issuer == nil {
      tellIncomplete(
        value, ["ngày và cơ quan ban hành", "date and issuer"],
        insertion(blankDate + blankIssuer, at: behind))
    } else if citation.date == nil {
      tellIncomplete(value, ["ngày ban hành", "date"], insertion(blankDate, at: behind))
    } else if citation.issuer == nil {
      let date = citation.date.map { Int(model.nested[Int($0)].range.end) }
      tellIncomplete(
        value, ["cơ quan ban hành", "issuer"],
        insertion(blankIssuer, at: max(behind, date ?? behind)))
    }
  }

  /// `Nghị định của Chính phủ về công tác văn thư`: a kind that always bears a number, without it.
  private mutating func checkNumbered(_ citation: Citation, _ value: Value) {
    guard citation.blankNumber == nil, citation.title == nil || citation.issuer != nil,
      let words = citation.kind, model.language == .vietnamese
    else { return }
    let named = DocumentKinds.named(model.source(value.file).string(words))
    let numbered = DocumentKinds(
      .decree, .decision, .circular, .jointCircular, .directive, .jointResolution)
    guard !named.isDisjoint(with: numbered) else { return }
    tellIncomplete(
      value, ["số, ký hiệu", "its number"],
      insertion(" \(word(.number)) \(Rules.blankSign)", at: Int(words.end)))
  }

  private mutating func tellIncomplete(_ value: Value, _ words: [String], _ fix: Fix?) {
    report(
      Diagnostic(
        .basisIncomplete, value.range, .localized(Localized(words[0], words[1])),
        fixes: fixes(fix)))
  }

  /// Another article of the same document is another basis.
  private func placeKey(_ citation: Citation, _ number: SourceRange, _ value: Value) -> UInt64 {
    var result = key(number, value)
    result = result &* 31 &+ UInt64(citation.article ?? 0)
    result = result &* 31 &+ UInt64(citation.clause ?? 0)
    if let point = citation.point { result = result &* 31 &+ key(point, value) }
    return result
  }

  /// `thay thế "quy chế cũ"`: words in which no number can be found.
  mutating func reviewSupersededText(_ value: Value) {
    guard model.language == .vietnamese, numberInText(value) == nil else { return }
    report(
      Diagnostic(
        .supersededIncomplete, value.range, .localized(Localized("số, ký hiệu", "its number"))))
  }

  private mutating func checkSuperseded(_ citation: Citation, _ value: Value) {
    // Other offices number otherwise: "MOU-19-044".
    let named = citation.kind.map { bytes($0, value).contains { $0 &- 0x30 < 10 } } ?? false
    let hasNumber = citation.number != nil || citation.blankNumber != nil || named
    let hasDate = citation.date != nil
    if !hasNumber || !hasDate {
      let words =
        !hasNumber && !hasDate
        ? Localized("số, ký hiệu và ngày", "number and date")
        : !hasNumber
          ? Localized("số, ký hiệu", "its number") : Localized("ngày ban hành", "its date")
      let place = citation.number ?? citation.kind
      var blanks = ""
      if !hasNumber { blanks += " \(word(.number)) \(Rules.blankSign)" }
      if !hasDate { blanks += " \(word(.date)) \(Rules.blankSign)" }
      report(
        Diagnostic(
          .supersededIncomplete, value.range, .localized(words),
          fixes: place.map { [insertion(blanks, at: Int($0.end))] } ?? []))
    }
    // Numbers begin anew each year: another date is another document.
    guard let number = citation.number, let own = review.ownNumber,
      dateOf(citation) == nil || dateOf(citation) == dates.signed
    else { return }
    if key(number, value) == key(own.range, own) {
      let text = model.source(value.file).string(number)
      report(
        Diagnostic(
          .replacementCycle, number, .text("\(text) → \(text)"),
          fixes: [replacement(Rules.blankSign, of: number)]))
    }
  }

  /// A document that is older than what it stands on or replaces.
  private mutating func checkNotLater(_ date: CivilDate?, _ value: Value, _ keyword: Keyword) {
    guard let date, let signed = dates.signed, signed < date else { return }
    report(
      Diagnostic(
        .datesOutOfOrder, value.range, .keyword(.signed), written(signed), .keyword(keyword),
        written(date)))
  }
}

extension Model {
  /// The date that a clause of an entry gives.
  func dateClause(_ keyword: Keyword, of entry: Int) -> CivilDate? {
    guard let clause = clause(keyword, of: entry) else { return nil }
    for index in entries[clause].valueIndices where values[index].kind == .date {
      return CivilDate(dayNumber: Int32(bitPattern: values[index].payload))
    }
    return nil
  }
}

extension DocumentKinds {
  /// The kinds for people, joined by "or".
  var title: Localized {
    let titles = all.map(\.title)
    return Localized(
      titles.map(\.vietnamese).joined(separator: " hoặc "),
      titles.map(\.english).joined(separator: " or "))
  }
}
