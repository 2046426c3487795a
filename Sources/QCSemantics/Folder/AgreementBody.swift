import QCSyntax

/// A folder of agreements as one body: what contradicts or repeats itself between them.
///
/// ```
/// var body = AgreementBody()
/// for … { body.add(summary, file: index) }       // in the order of the inputs
/// for finding in body.findings() { … }           // in the order of the files, then of the text
/// ```
/// Linear in what is added; pure.
package struct AgreementBody {
  /// A finding in one file that may point to a place in another.
  package struct Finding {
    package let file: Int
    package var diagnostic: Diagnostic
    /// The other place, its file and what it is.
    package var other: (file: Int, range: SourceRange, message: Localized)?

    /// The finding where both places are in one file.
    package var withOwnLabel: Diagnostic {
      var result = diagnostic
      if let other { result.labels.append(Label(other.range, other.message)) }
      return result
    }
  }

  private(set) var agreements: [(summary: AgreementSummary, file: Int)] = []
  private var result: [Finding] = []
  /// How many findings each file has.
  private var counts: [Int: Int] = [:]
  /// Agreements by their numbers.
  private var numbered: [UInt64: Int] = [:]
  /// The issuers of the numbered agreements.
  private var issuers: Set<UInt64> = []
  /// For each number that is replaced the agreement that does it, and the place.
  private var replaced: [UInt64: (agreement: Int, range: SourceRange)] = [:]

  package init() {}

  package mutating func add(_ summary: AgreementSummary, file: Int) {
    agreements.append((summary, file))
  }

  package var count: Int { agreements.count }

  /// What is wrong between the agreements; nothing where there is only one.
  package mutating func findings() -> [Finding] {
    guard agreements.count > 1 else { return [] }
    result = []
    checkNumbers()
    checkReferences()
    checkBodies()
    checkReports()
    checkMeetings()
    let order = result.indices.sorted { left, right in
      let first = result[left]
      let second = result[right]
      if first.file != second.file { return first.file < second.file }
      let places = (first.diagnostic.range.start, second.diagnostic.range.start)
      return places.0 != places.1 ? places.0 < places.1 : left < right
    }
    return order.map { result[$0] }
  }

  // MARK: - Implementation

  mutating func tell(
    _ diagnostic: Diagnostic, in agreement: Int, other: Int? = nil,
    _ range: SourceRange = SourceRange(0, 0), _ message: Localized = Localized("", "")
  ) {
    let file = agreements[agreement].file
    guard counts[file, default: 0] < Limits.findings else { return }
    counts[file, default: 0] += 1
    result.append(
      Finding(
        file: agreements[agreement].file, diagnostic: diagnostic,
        other: other.map { (agreements[$0].file, range, message) }))
  }

  /// The words of a name or number of an agreement.
  private func words(_ name: AgreementSummary.Name, of agreement: Int) -> String {
    agreements[agreement].summary.string(name.text)
  }

  // MARK: Numbers and references

  private mutating func checkNumbers() {
    for (index, agreement) in agreements.enumerated() {
      for reference in agreement.summary.references where reference.keyword == .supersedes {
        replaced[reference.number.key] = (index, reference.number.range)
      }
      guard let number = agreement.summary.number else { continue }
      if agreement.summary.issuers != 0 { issuers.insert(agreement.summary.issuers) }
      if let first = numbered[number.key], let other = agreements[first].summary.number {
        guard areTwoOfOneNumber(first, index) else { continue }
        tell(
          Diagnostic(
            .sameNumberTwice, number.range, .text(words(number, of: index)),
            fixes: [blank(number, of: index)]),
          in: index, other: first, other.range, Localized("văn bản kia ở đây", "the other one"))
      } else {
        numbered[number.key] = index
      }
    }
  }

  /// Numbers begin anew each year and in each office, and one agreement may lie in a folder in two
  /// languages or two drafts.
  private func areTwoOfOneNumber(_ left: Int, _ right: Int) -> Bool {
    let first = agreements[left].summary
    let second = agreements[right].summary
    if isSameDocument(left, right) { return false }
    if let one = first.dates.signed, let other = second.dates.signed,
      one.parts.year != other.parts.year
    {
      return false
    }
    let bodies = Set(first.bodies.map(\.plain))
    return second.bodies.contains { bodies.contains($0.plain) }
  }

  /// Two languages or two drafts of one agreement.
  private func isSameDocument(_ left: Int, _ right: Int) -> Bool {
    let first = agreements[left].summary
    let second = agreements[right].summary
    if first.title != 0, first.title == second.title { return true }
    guard let one = first.number, let other = second.number, one.key == other.key else {
      return false
    }
    return first.language != second.language
  }

  private mutating func checkReferences() {
    for (index, agreement) in agreements.enumerated() {
      var missing: Set<UInt64> = []
      for reference in agreement.summary.references {
        if let known = numbered[reference.number.key], known != index {
          checkLater(reference, of: index, known)
        } else if reference.keyword != .supersedes, reference.isAgreement,
          !reference.isRegistered, numbered[reference.number.key] == nil,
          replaced[reference.number.key] == nil,
          // What other offices agreed on lies elsewhere.
          issuers.contains(reference.issuers),
          // `căn cứ`, `tuân thủ` and `theo` of one number are one finding.
          missing.insert(reference.number.key).inserted
        {
          tell(
            Diagnostic(
              .agreementNotFound, reference.number.range,
              .text(words(reference.number, of: index)),
              fixes: onlyAgreement(reference, of: index)),
            in: index)
        }
        checkReplaced(reference, of: index)
      }
    }
  }

  /// The one agreement of the folder that the same offices have made, in its place.
  private func onlyAgreement(
    _ reference: AgreementSummary.Reference, of index: Int
  ) -> [Fix] {
    // Of hundreds nobody guesses.
    guard agreements.count <= 64 else { return [] }
    let others = agreements.indices.filter {
      $0 != index && agreements[$0].summary.issuers == reference.issuers
        && agreements[$0].summary.number != nil
    }
    guard others.count == 1, let other = others.first,
      let number = agreements[other].summary.number
    else { return [] }
    return [citing(number, other, in: reference, of: index)]
  }

  /// Cites an agreement of the folder in place of another, with its date where one is given.
  private func citing(
    _ number: AgreementSummary.Name, _ other: Int,
    in reference: AgreementSummary.Reference, of index: Int
  ) -> Fix {
    let words = words(number, of: other)
    var edits = [Edit(reference.number.range, words)]
    if let place = reference.datePlace {
      let language = agreements[index].summary.language
      edits.append(
        Edit(
          place,
          agreements[other].summary.dates.signed?.string(in: language) ?? Rules.blankSign))
    }
    return Fix(
      Localized("dẫn `\(words)`", "cite `\(words)`"), isSafe: false,
      edits: edits.sorted { $0.range.start < $1.range.start })
  }

  /// Leaves a number blank.
  private func blank(_ number: AgreementSummary.Name, of agreement: Int) -> Fix {
    Fix(
      Fix.changing(words(number, of: agreement), to: Rules.blankSign), isSafe: false,
      Edit(number.range, Rules.blankSign))
  }

  /// What is reviewed or replaced must be older than what does it.
  private mutating func checkLater(
    _ reference: AgreementSummary.Reference, of index: Int, _ known: Int
  ) {
    guard reference.keyword == .reviewed || reference.keyword == .supersedes else { return }
    let own = agreements[index].summary.dates
    let other = agreements[known].summary.dates
    checkCircle(reference, of: index, known)
    if let said = reference.date, let signed = other.signed, said != signed {
      tell(
        Diagnostic(
          .citedDateDiffers, reference.number.range, .text(words(reference.number, of: index)),
          .localized(signed.localized), .localized(said.localized),
          fixes: reference.datePlace.map { place in
            let words = signed.string(in: agreements[index].summary.language)
            return [
              Fix(
                Fix.changing(said.string(in: agreements[index].summary.language), to: words),
                isSafe: false, Edit(place, words))
            ]
          } ?? []),
        in: index, other: known, agreements[known].summary.head,
        Localized("văn bản đó ở đây", "that document"))
    }
    guard let mine = own.signed ?? own.effective, let its = other.signed ?? other.effective,
      mine < its
    else { return }
    tell(
      Diagnostic(
        .reviewedIsLater, reference.number.range, .text(words(reference.number, of: index)),
        .localized(its.localized), .localized(mine.localized)),
      in: index, other: known, agreements[known].summary.head,
      Localized("văn bản đó ở đây", "that document"))
  }

  /// Two agreements that replace each other; told once, in the later file.
  private mutating func checkCircle(
    _ reference: AgreementSummary.Reference, of index: Int, _ known: Int
  ) {
    guard reference.keyword == .supersedes, known < index,
      let own = agreements[index].summary.number,
      let back = agreements[known].summary.references.first(where: {
        $0.keyword == .supersedes && $0.number.key == own.key
      })
    else { return }
    let first = words(own, of: index)
    tell(
      Diagnostic(
        .replacementCycle, reference.number.range,
        .text("\(first) → \(words(reference.number, of: index)) → \(first)"),
        fixes: [blank(reference.number, of: index)]),
      in: index, other: known, back.number.range, Localized("chiều ngược lại", "the other way"))
  }

  /// A basis that another agreement of the folder has replaced. A review of it, and what ended
  /// before it was replaced, are in order.
  private mutating func checkReplaced(_ reference: AgreementSummary.Reference, of index: Int) {
    switch reference.keyword {
    case .basis, .cites, .compliesWith, .under: break
    default: return
    }
    guard let by = replaced[reference.number.key], by.agreement != index else { return }
    let newer = agreements[by.agreement].summary
    if let last = agreements[index].summary.dates.last, let start = newer.dates.start, last < start
    {
      return
    }
    let name =
      newer.number.map {
        Localized(words($0, of: by.agreement), words($0, of: by.agreement))
      }
      ?? Localized("một văn bản chưa có số", "an agreement without a number yet")
    tell(
      Diagnostic(
        .reliesOnReplaced, reference.number.range, .text(words(reference.number, of: index)),
        .localized(name),
        fixes: newer.number.map { [citing($0, by.agreement, in: reference, of: index)] } ?? []),
      in: index, other: by.agreement, by.range, Localized("thay thế ở đây", "replaced here"))
  }

  // MARK: Bodies

  private mutating func checkBodies() {
    /// The agreement that names a body first, and the place of the body among its own.
    var first = KeyTable<(agreement: Int, body: Int)>()
    var told: Set<UInt64> = []
    for index in agreements.indices {
      for place in agreements[index].summary.bodies.indices {
        let body = agreements[index].summary.bodies[place]
        // Within one agreement the review of the agreement tells it.
        guard let known = first.insert((index, place), for: body.plain), known.agreement != index
        else { continue }
        let other = agreements[known.agreement].summary.bodies[known.body]
        let name = words(body.name, of: index)
        let otherName = words(other.name, of: known.agreement)
        guard otherName != name, PlainName.foldKey(otherName) != PlainName.foldKey(name),
          PlainName.areOne(otherName, name), told.insert(PlainName.foldKey(name)).inserted
        else { continue }
        tell(
          Diagnostic(
            .bodyUnderTwoNames, body.name.range, .text(name), .text(otherName),
            fixes: body.isTitle
              ? [
                Fix(
                  Fix.changing(name, to: otherName), isSafe: false,
                  Edit(body.name.range, otherName))
              ] : []),
          in: index, other: known.agreement, other.name.range,
          Localized("tên kia ở đây", "the other name"))
      }
    }
  }

  // MARK: Reports

  private mutating func checkReports() {
    /// The agreement that states a report first, and its place in the text.
    var first = KeyTable<(agreement: Int, range: SourceRange)>()
    for index in agreements.indices {
      for place in agreements[index].summary.reports.indices {
        let report = agreements[index].summary.reports[place]
        guard let known = first.insert((index, report.range), for: report.key),
          // "The results of this regulation" are those of each regulation.
          known.agreement != index, areTogether(known.agreement, index),
          !PlainName.isGeneral(agreements[index].summary.string(report.content))
        else { continue }
        tell(
          Diagnostic(
            .sameReportTwice, report.range,
            .text(agreements[index].summary.string(report.sender)),
            .text(agreements[index].summary.string(report.receiver))),
          in: index, other: known.agreement, known.range,
          Localized("văn bản kia quy định ở đây", "the other agreement says so here"))
      }
    }
  }

  /// Whether two agreements are in force at one time, and neither replaces the other.
  func areTogether(_ left: Int, _ right: Int) -> Bool {
    if isSameDocument(left, right) { return false }
    let first = agreements[left].summary
    let second = agreements[right].summary
    for (one, other) in [(first, right), (second, left)] {
      if let number = one.number, replaced[number.key]?.agreement == other { return false }
      if let number = one.number, let by = replaced[number.key]?.agreement,
        let start = agreements[by].summary.dates.start,
        let begin = agreements[other].summary.dates.start, start <= begin
      {
        return false
      }
    }
    if let last = first.dates.last, let start = second.dates.start, last < start { return false }
    if let last = second.dates.last, let start = first.dates.start, last < start { return false }
    return true
  }
}
