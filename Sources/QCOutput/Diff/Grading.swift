import QCSyntax

/// What a difference in one clause asks of those who signed: one row of the grading table.
package struct GradingRow: Sendable, Equatable {
  /// Something is said that was not said.
  package var added: ChangeGrade
  /// Something is no longer said.
  package var removed: ChangeGrade
  /// Something else is said.
  package var changed: ChangeGrade
  /// A number is greater than it was, where that does no harm.
  package var raised: ChangeGrade?

  package init(
    added: ChangeGrade, removed: ChangeGrade, changed: ChangeGrade, raised: ChangeGrade? = nil
  ) {
    self.added = added
    self.removed = removed
    self.changed = changed
    self.raised = raised
  }

  static let textOnly = GradingRow(added: .textOnly, removed: .textOnly, changed: .textOnly)
  static let compatible = GradingRow(
    added: .compatible, removed: .compatible, changed: .compatible)
  static let needsSigning = GradingRow(
    added: .needsSigning, removed: .needsSigning, changed: .needsSigning)
  /// More of it takes nothing from anybody; less, or something else, does.
  static let mayBeAdded = GradingRow(
    added: .compatible, removed: .needsSigning, changed: .needsSigning)
}

/// The grading table: what a difference means for those who signed.
///
/// The rule is strict. What is not named here, and whatever is in doubt, needs signing again:
/// parties and in what capacity they act, on whose behalf somebody signs, scope, areas with lead and
/// support, every duty (who, to whom, what, when, how, on what condition, what if it is late),
/// decisions, changes and the end of the agreement, funding, entry into force, term, what it
/// supersedes. A wording to the benefit of all needs signing too: who benefits is not for `qc` to
/// judge.
///
/// Three more rules stand beside the table:
/// - A translation binds nobody: `textOnly`. So does what stands in an event (``isCeremonial``).
/// - A blank that is filled in is `compatible` while the old text has no full date of signing: it is
///   still a draft. Once it is signed the row counts: what was left open was agreed to be open.
/// - A blank in the place of something binding is a change like any other.
package enum Grading {
  /// The row of a clause or element in a construct.
  ///
  /// - Parameters:
  ///   - keyword: the clause, or the element that stands in `construct`; nil for the head of the
  ///     construct itself: its title, its value.
  ///   - construct: that in which it stands, seen through wrappers and cases.
  package static func row(of keyword: Keyword?, in construct: Construct) -> GradingRow {
    switch (construct, keyword) {
    // Nothing in an event is a duty of the agreement: what is said there binds by who says it.
    case (.event, _), (.delegates, _), (.orderOfEvents, _), (.eventStep, _), (.award, _),
      (.recipients, _), (.spoken, _), (.figures, _), (.figure, _), (.outcome, _):
      return .textOnly
    case (_, .signingCeremony), (_, .launchConference), (_, .reviewConference),
      (_, .closingConference), (_, .figures), (_, .result), (_, .shortcoming):
      return .textOnly
    // Why it is agreed, not what.
    case (_, .purpose), (_, .background), (_, .examples): return .textOnly
    // Number of chapters and articles; the articles themselves are compared.
    case (_, .structure): return .textOnly

    // Who may be called, and how: no party owes or loses anything by it.
    case (.contact, .soleChannel), (.contact, .orSuccessor):
      // Through one desk only, or through its successor too: that is how a duty is done.
      return .needsSigning
    case (.contact, _), (.contactPerson, _), (_, .pointOfContact): return .compatible
    // Who stands for a party changes with the office; on whose behalf, by whose order and by what
    // authority is another legal act.
    case (.signer, .signsFor), (.signer, .byOrderOf), (.signer, .onBehalfOf),
      (.signer, .authorizedBy):
      return .needsSigning
    case (.signer, .signedOn): return .mayBeAdded
    case (.signer, _), (.person, _), (_, .representative), (_, .person): return .compatible
    // A further signature harms nobody; a missing one leaves a party unbound.
    case (_, .signer):
      return GradingRow(
        added: .compatible, removed: .needsSigning, changed: .compatible)
    // Where it sits and what it is called in short; the full title is the head.
    case (.party, .seat), (.group, .seat), (.body, .seat), (_, .shortName): return .compatible
    // Declaring a body, line or office binds nobody; what points to it is a change of its own.
    case (_, .organization), (_, .line), (_, .ladder), (_, .role):
      return GradingRow(added: .compatible, removed: .compatible, changed: .needsSigning)

    // The title of the document: number, parties and provisions are compared themselves.
    case (.document, nil), (.reviewReport, nil): return .textOnly
    // An office gives the number when all is signed; another number is another document.
    case (.document, .number), (.reviewReport, .number): return .mayBeAdded
    // The date of signing is filled in by signing; another date is another signature.
    case (_, .signed): return .mayBeAdded
    case (.signing, .at): return .textOnly
    // One more ground takes nothing away; without one, or with another, the power to agree differs.
    case (.document, .basis), (_, .cites): return .mayBeAdded
    // One more who gets the text, one more copy of it.
    case (_, .distribution): return .mayBeAdded
    case (.copies, nil), (.copies, .perParty), (.copies, .toArchive):
      return GradingRow(
        added: .compatible, removed: .needsSigning, changed: .needsSigning, raised: .compatible)
    case (_, .copies): return .mayBeAdded
    // One more matter to talk about at a meeting that is held anyway.
    case (_, .agenda): return .mayBeAdded

    // Facts decided elsewhere: which decrees are in force, which days are off. A day that is taken
    // back shifts limits in working days.
    case (_, .register), (.register, _), (.registerEntry, _): return .compatible
    case (_, .calendar), (.calendar, .dayOff), (.calendar, .workedInstead),
      (.calendar, .validUntil):
      return .mayBeAdded
    default: return .needsSigning
    }
  }

  /// The row of the name by which a text calls an element whose full title stays: it is a word of
  /// the text, as a short name is.
  package static func nameRow(in construct: Construct) -> GradingRow {
    let head = row(of: nil, in: construct)
    return head == .textOnly ? .textOnly : .compatible
  }
}

extension Grading {
  /// Whether what stands in a construct is told one after the other, so that another order is
  /// another meaning: steps, levels (lowest first), the order of events.
  static func isOrdered(_ keyword: Keyword, in construct: Construct) -> Bool {
    switch (construct, keyword) {
    case (.procedure, .step), (.procedure, .inParallel), (.issue, .step), (.line, .level),
      (.ladder, .level), (.orderOfEvents, _):
      true
    default: false
    }
  }

  /// Whether the number in the head only counts: the order is compared itself.
  static func isNumberIgnored(in construct: Construct) -> Bool { construct == .step }

  /// Whether it means nothing to stand in such an element beyond what it hands down: a duty is the
  /// same in another chapter or group, and in another area that nobody leads.
  static func isNeutral(_ construct: Construct) -> Bool {
    switch construct {
    case .file, .document, .wrapper, .area, .responsibilities: true
    default: false
    }
  }
}
