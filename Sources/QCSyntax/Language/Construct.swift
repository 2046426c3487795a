/// The constructs: everything that may hold clauses of its own.
///
/// `Construct+Members.swift` says what may stand in each, this file what stands in its head.
@usableFromInline
package enum Construct: UInt8, Sendable, CaseIterable {
  case file, document, reviewReport, wrapper, signing, issuing, expiry, namedCitation
  case party, group, body, person, signer, line, ladder, levelRow, role, contact, contactPerson
  case definition, application, area, duty, responsibilities, exchange, inform, reply, round
  case methods, meeting, review, procedure, step, parallel, team, paper, milestone, namedLimit
  case information, issue, change, flagClause, funding, subAgreement, copies, event, delegates
  case orderOfEvents, eventStep, award, recipients, spoken, figures, figure, outcome, priority
  case register, registerEntry, calendar, provision, conditional, fallback, overdue
}

extension Construct {
  /// The slots of the head, in order.
  package var header: [HeaderSlot] {
    switch self {
    case .file, .orderOfEvents, .fallback: []
    case .document, .reviewReport: [.texts]
    case .wrapper: [.value(.number), .texts]
    case .signing: [.value(.date)]
    case .issuing: [.value(.who)]
    case .expiry:
      [.value(.choices([.lapses, .renewsFor, .expiryReview])), .value(.time(.term))]
    case .namedCitation: [.quotedName, .value(.citation)]
    case .party, .group, .body, .line, .ladder, .role: [.name, .texts]
    case .person, .signer, .contactPerson: [.person]
    case .levelRow: [.value(.level), .texts]
    case .contact: [.value(.textOrWho)]
    case .definition: [.texts]
    case .application: [.value(.textOrWho)]
    case .area: [.texts]
    case .duty, .exchange, .methods, .flagClause, .provision, .outcome: [.texts]
    case .step: [.value(.number), .texts]
    case .responsibilities: [.value(.who)]
    case .inform, .meeting, .review, .procedure, .team, .paper, .milestone, .round:
      [.name, .texts]
    case .parallel: []
    case .namedLimit: [.name]
    case .reply: [.texts, .value(.time(.due))]
    case .information: [.texts]
    case .issue: [.texts]
    case .change: [.value(.textOrWho)]
    case .funding: [.texts]
    case .subAgreement: [.texts]
    case .copies: [.value(.number)]
    case .event: [.texts]
    case .delegates: [.value(.who)]
    case .eventStep: [.value(.textOrWho)]
    case .award: [.name, .texts]
    case .recipients: [.value(.number), .value(.textOrWho)]
    case .spoken: []
    case .figures: [.value(.textOrWho)]
    case .figure: [.value(.number)]
    case .priority: [.value(.number), .texts]
    case .register, .calendar: [.name, .texts]
    case .registerEntry: [.value(.citation)]
    case .conditional: [.texts]
    case .overdue:
      [.value(.choices([.deemedConsent, .deemedRefusal, .remind, .escalateTo])), .value(.who)]
    }
  }

  /// What a bullet in the block of this construct is.
  package var bullets: Bullets {
    switch self {
    case .area: .heads(.area)
    case .responsibilities, .spoken, .priority: .heads(.shall)
    case .definition, .team: .none
    case .orderOfEvents: .items(otherwise: .otherStep)
    case .delegates, .recipients: .values(.members)
    case .figures: .heads(.figure)
    case .outcome: .heads(.point)
    case .procedure, .parallel, .issue: .heads(.step)
    case .line, .ladder: .items(otherwise: .level)
    case .register: .heads(.registerEntry)
    default: .none
    }
  }

  /// Whether the construct passes everything through to the construct around it.
  @inlinable
  package var isTransparent: Bool { self == .wrapper || self == .conditional || self == .fallback }

  /// Whether its name can be pointed to.
  package var declaresName: Bool {
    header.contains(.name) || header.contains(.quotedName) || isPerson
  }

  package var isPerson: Bool { self == .person || self == .signer || self == .contactPerson }

  /// What its head must say.
  package var needsHead: HeadNeed {
    switch self {
    case .signer, .person, .contactPerson, .signing, .duty, .responsibilities, .conditional,
      .definition, .paper, .milestone, .namedCitation, .copies, .figure, .wrapper, .role,
      .procedure, .namedLimit, .round, .delegates, .application, .provision, .award, .expiry,
      .issuing, .levelRow, .line, .ladder:
      .always
    case .contact, .area, .step, .outcome, .recipients, .funding, .subAgreement: .unlessHasContent
    default: .never
    }
  }

  /// Whether it may stand behind the head of another construct, on its line.
  package var isTail: Bool {
    switch self {
    case .contactPerson, .overdue, .issuing, .recipients, .copies, .signing, .expiry: true
    default: false
    }
  }

  package var isDocument: Bool { self == .document || self == .reviewReport }
}

/// Whether a construct may stand without anything in its head.
package enum HeadNeed: Sendable {
  case always
  /// A block or bullets suffice.
  case unlessHasContent
  case never
}
