import QCSyntax

/// Who signs, in which capacity, and the number of the document (Decree 30/2020/NĐ-CP, article 13;
/// Guidance 36-HD/VPTW for the Party).
extension Rules {
  /// The signers of a party. The rules are those of Vietnamese offices: a document in English
  /// keywords is held to them where its parties are such offices.
  mutating func reviewSigners(of party: Int, _ nature: BodyNature) {
    for child in model.children(of: party) where model.entries[child].keyword == .signer {
      if model.entries[child].isPoisoned { continue }
      if facts.isIssuedUnderDecision {
        // Told once: the next party is the same question.
        if review.hasToldSigner { continue }
        review.hasToldSigner = true
        report(
          Diagnostic(
            .signerNotNeeded, model.entries[child].head,
            fixes: fixes(removal(of: child))))
        continue
      }
      checkAuthorityPaper(child)
      guard nature.house != .other,
        model.entries[child].valueIndices.contains(where: { model.values[$0].kind != .blank })
      else { continue }
      checkCapacity(child, party, nature)
    }
  }

  private mutating func checkCapacity(_ signer: Int, _ party: Int, _ nature: BodyNature) {
    let titles = model.titles(of: signer)
    func has(_ keyword: Keyword) -> Bool { model.clause(keyword, of: signer) != nil }
    let isDelegated = has(.byOrderOf) || has(.authorizedBy)
    let name = signerRange(signer)
    // A deputy of a people's committee signs on its behalf and for its chair: TM., KT.
    if nature.isCollective, !has(.onBehalfOf), !isDelegated,
      !titles.contains(where: SignerTitle.isOnBehalf),
      nature.house == .state || !has(.signsFor)
    {
      report(
        Diagnostic(
          .collectiveSigner, name, title(party),
          .text(nature.house == .party ? "T/M" : "TM."),
          fixes: [
            insertion(
              " \(word(.onBehalfOf)) \(reference(to: party))",
              at: signerEnd(signer))
          ]))
      return
    }
    let isDeputy = !titles.isEmpty && titles.allSatisfy(SignerTitle.isDeputy)
    if isDeputy, !has(.signsFor), !isDelegated,
      !(nature.house == .party && has(.onBehalfOf)), let first = titles.first
    {
      report(
        Diagnostic(
          .deputySigner, name, .text(first),
          fixes: [insertion(" \(word(.signsFor)) \(Rules.blankSign)", at: signerEnd(signer))]))
      return
    }
    if !titles.isEmpty, titles.allSatisfy({ SignerTitle.isForeign($0, to: nature.house) }),
      let first = titles.first
    {
      report(
        Diagnostic(
          .titleDoesNotFit, name, .text(first),
          .localized(
            nature.house == .party
              ? Localized("cấp ủy, tổ chức đảng", "a committee of the Party")
              : Localized("cơ quan nhà nước", "a body of the State")),
          fixes: fixes(
            model.clause(.title, of: signer).flatMap { replacement(ofValuesOf: $0) })))
    }
  }

  /// Authorization is given in writing (Decree 30/2020/NĐ-CP, article 13, clause 3).
  private mutating func checkAuthorityPaper(_ signer: Int) {
    guard let clause = model.clause(.authorizedBy, of: signer),
      model.clause(.under, of: signer) == nil
    else { return }
    // A blank says that it is not known yet; a number in the words is the paper.
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      if value.kind == .blank { return }
      if bytes(value.range, value).contains(where: { $0 &- 0x30 < 10 }) { return }
    }
    report(
      Diagnostic(
        .authorityPaperMissing, model.entries[clause].head,
        fixes: [
          insertion(" \(word(.under)) \(Rules.blankSign)", at: visibleEnd(of: clause))
        ]))
  }

  /// The end of a signer's name and titles, behind which a tail may stand.
  private func signerEnd(_ signer: Int) -> Int {
    let title = model.clause(.title, of: signer).flatMap { model.entries[$0].valueIndices.last }
    guard let last = title ?? model.entries[signer].valueIndices.last else {
      return Int(model.entries[signer].head.end)
    }
    return end(of: model.values[last])
  }

  private func signerRange(_ signer: Int) -> SourceRange {
    model.entries[signer].valueIndices.first.map { model.values[$0].range }
      ?? model.entries[signer].head
  }

  // MARK: The number

  /// The document's own number against its kind, its year and its parties.
  mutating func reviewNumber(_ value: Value, _ natures: [BodyNature]) {
    guard value.kind == .documentNumber else { return }
    let source = model.sources[Int(value.file)]
    guard let symbol = source.documentSymbol(at: value.range) else { return }
    let keyword = model.entries[model.document].keyword
    let known = source.kinds(of: symbol)
    if let wanted = keyword.kindsOfNumber, symbol.kind != nil, !known.isEmpty,
      known.isDisjoint(with: wanted)
    {
      report(
        Diagnostic(
          .numberKindDiffers, value.range, .text(model.string(value)), .localized(known.title),
          .keyword(keyword), fixes: fixes(otherKind(symbol, wanted))))
    }
    if let year = symbol.year, let signed = dates.signed, signed.parts.year != year {
      report(
        Diagnostic(
          .numberYearDiffers, value.range, .text(String(year)),
          .text(String(signed.parts.year)),
          fixes: [
            replacement(
              String(signed.parts.year),
              of: SourceRange(Int(symbol.serial.end) + 1, Int(symbol.serial.end) + 5))
          ]))
    }
    // Where both sign, no rule says whose way is taken.
    let isOfParty = !natures.isEmpty && natures.allSatisfy { $0.house == .party }
    let isOfState = !natures.isEmpty && natures.allSatisfy { $0.house == .state }
    if isOfParty && symbol.style == .state || isOfState && symbol.style == .party {
      let state = Localized("cơ quan nhà nước", "bodies of the State")
      let party = Localized("tổ chức đảng", "committees of the Party")
      report(
        Diagnostic(
          .numberStyleDiffers, value.range, .text(model.string(value)),
          .localized(symbol.style == .state ? state : party),
          .localized(isOfParty ? party : state),
          fixes: fixes(otherStyle(symbol, value.range))))
    }
  }

  /// The abbreviation that the kind of the document has.
  private func otherKind(_ symbol: DocumentSymbol, _ wanted: DocumentKinds) -> Fix? {
    guard let place = symbol.kind, let abbreviation = wanted.all.first?.abbreviation else {
      return nil
    }
    return replacement(abbreviation, of: place)
  }

  /// `05/QC-A-B` as `05-QC/A-B`, and the reverse; the Party writes no year.
  private func otherStyle(_ symbol: DocumentSymbol, _ place: SourceRange) -> Fix? {
    guard let kind = symbol.kind, let first = symbol.issuers.first, symbol.year == nil else {
      return nil
    }
    let signs = symbol.style == .state ? ["-", "/"] : ["/", "-"]
    let issuers = text.string(SourceRange(Int(first.start), Int(place.end)))
    return replacement(
      text.string(symbol.serial) + signs[0] + text.string(kind) + signs[1] + issuers, of: place,
      isSafe: true)
  }
}

/// What the title of a signer tells.
private enum SignerTitle {
  private static let deputies = ["phó ", "thứ trưởng"]
  /// Titles by which nobody signs for a committee of the Party.
  private static let ofState = [
    "bộ trưởng", "thứ trưởng", "giám đốc", "phó giám đốc", "tổng giám đốc", "cục trưởng",
    "chi cục trưởng", "vụ trưởng", "chánh án", "viện trưởng", "chủ tịch ủy ban", "chủ tịch ubnd",
    "chủ tịch hội đồng",
  ]
  /// Titles by which nobody signs for a body of the State.
  private static let ofParty = ["bí thư", "phó bí thư", "ủy viên ban thường vụ"]

  static func isDeputy(_ title: String) -> Bool { begins(title, deputies) }

  /// `TM. Ủy ban nhân dân`, written into the title.
  static func isOnBehalf(_ title: String) -> Bool { begins(title, ["tm.", "t/m", "tm "]) }

  static func isForeign(_ title: String, to house: DocumentNature) -> Bool {
    switch house {
    case .party: begins(title, ofState)
    case .state: begins(title, ofParty)
    case .other: false
    }
  }

  private static func begins(_ title: String, _ starts: [String]) -> Bool {
    let title = title.lowercased()
    return starts.contains { title.hasPrefix($0) }
  }
}

extension Keyword {
  /// The kinds that the symbol of a document's own number may name; nil where practice has none.
  fileprivate var kindsOfNumber: DocumentKinds? {
    switch self {
    case .coordinationRegulation: DocumentKinds(.regulation)
    case .coordinationProgramme: DocumentKinds(.programme)
    case .coordinationPlan: DocumentKinds(.plan)
    case .memorandumOfUnderstanding, .memorandumOfAgreement: DocumentKinds(.memorandum, .agreement)
    case .jointCircular: DocumentKinds(.jointCircular)
    case .jointResolution: DocumentKinds(.jointResolution)
    case .rules: DocumentKinds(.rules, .regulation, .decision)
    // `TT` is written for both a circular and an agreement.
    case .agreement, .interagencyAgreement: DocumentKinds(.agreement, .memorandum, .circular)
    case .reviewReport, .finalReport: DocumentKinds(.report)
    default: nil
    }
  }
}

/// What a signer is.
extension ModelView {
  fileprivate func titles(of signer: Int) -> [String] {
    guard let clause = clause(.title, of: signer) else { return [] }
    // One text may hold several: "Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh".
    return entries[clause].valueIndices.flatMap { index -> [String] in
      guard values[index].kind == .text else { return [] }
      return string(values[index]).split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
    }
  }
}
