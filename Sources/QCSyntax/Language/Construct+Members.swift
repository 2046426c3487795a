extension Construct {
  /// What may stand in the construct, in the order of the JSON. Wrappers, cases and fallbacks take
  /// what the construct around them takes; `universal` is added to every construct but the file.
  package var members: [Member] {
    switch self {
    case .file:
      documents + shared + [
        Member(.use, .text), Member(.register, .construct(.register)),
        Member(.calendar, .construct(.calendar)),
        Member(.writtenIn, .choice(.writtenLanguage), .optional),
      ]
    case .document: documentHead + shared + provisions + eventMembers
    case .reviewReport:
      [
        Member(.number, .documentNumber, .optional), Member(.language, .language),
        Member(.signed, .construct(.signing), .optional),
        Member(.reviewed, .citation, .one), Member(.reviewPeriod, .time(.term), .one),
      ] + shared + [
        Member(.result, .construct(.outcome)), Member(.shortcoming, .construct(.outcome)),
        Member(.priority, .construct(.priority)),
      ] + eventMembers
    case .wrapper, .conditional, .fallback: []
    case .signing: [Member(.at, .text, .optional)]
    case .issuing: [Member(.afterAgreementOf, .who, .some)]
    case .expiry: [Member(.term, .time(.term), .optional)]
    case .namedCitation: []
    case .party: partyMembers
    case .group: [Member(.count, .number, .one), Member(.members, .textOrWho)] + partyMembers
    case .body: bodyMembers
    case .person, .contactPerson: personMembers
    case .signer:
      personMembers + [
        Member(.signsFor, .textOrWho, .optional), Member(.byOrderOf, .textOrWho, .optional),
        Member(.onBehalfOf, .textOrWho, .optional), Member(.authorizedBy, .textOrWho, .optional),
        Member(.signedOn, .date, .optional),
      ]
    case .line: [Member(.partOf, .who, .optional), Member(.level, .construct(.levelRow), .some)]
    case .ladder: [Member(.level, .construct(.levelRow), .some)]
    case .levelRow: [Member(.shortName, .names), Member(.territory, .textOrWho)]
    case .role:
      [
        Member(.roleOf, .textOrWho, .optional), Member(.heads, .textOrWho),
        Member(.superiorOf, .who), Member(.orDesignee, .flag, .optional),
      ]
    case .contact:
      [
        Member(.of, .who), Member(.primary, .construct(.contactPerson), .optional),
        Member(.alternate, .construct(.contactPerson)), Member(.matter, .text),
        Member(.territory, .textOrWho), Member(.phone, .text), Member(.email, .text),
        Member(.soleChannel, .flag, .optional), Member(.orSuccessor, .flag, .optional),
      ]
    case .definition: [Member(.definedAs, .text, .one), Member(.binds, .textOrWho)]
    case .application: applicationMembers
    case .area:
      areaMembers + dutyConstructs + meetings + [
        Member(.procedure, .construct(.procedure)), Member(.area, .construct(.area)),
      ]
    case .duty: dutyWho + dutyWhat + dutyWhen + [Member(.area, .construct(.area))]
    case .responsibilities: who + dutyConstructs + meetings + provisions
    case .exchange: dutyWho + dutyWhat + dutyWhen
    case .inform, .reply:
      dutyWho + dutyWhat + dutyWhen + [
        Member(.reply, .construct(.reply)), Member(.withinReport, .textOrWho, .optional),
        Member(.round, .construct(.round)),
      ]
    case .round:
      dutyWho + [
        Member(.covers, .time(.during), .one), Member(.onForm, .textOrWho),
        Member(.due, .time(.due)), Member(.compiles, .textOrWho),
      ]
    case .methods: [Member(.of, .who), Member(.between, .who), method]
    case .meeting, .review: meetingMembers
    case .procedure:
      dutyWho + dutyWhen + [
        Member(.step, .construct(.step)), Member(.inParallel, .construct(.parallel)),
      ] + dutyConstructs
    case .step: dutyWho + dutyWhat + dutyWhen + dutyConstructs
    case .parallel: [Member(.step, .construct(.step))] + dutyConstructs
    case .team:
      [
        Member(.when, .time(.when)), Member(.setUpBy, .textOrWho, .one),
        Member(.head, .textOrWho, .optional), Member(.members, .textOrWho, .some),
        Member(.tasks, .text), Member(.dissolved, .time(.when), .optional),
        Member(.purpose, .text), Member(.territory, .textOrWho),
      ]
    case .paper: paperMembers
    case .milestone: [Member(.date, .date, .optional), Member(.when, .time(.when))]
    case .namedLimit: [Member(.due, .time(.due), .one), Member(.toward, .textOrWho)]
    case .information:
      [
        Member(.secrecy, .choice(.secrecy), .optional),
        Member(.senderAccountableFor, .text), Member(.noDisclosure, .flag, .optional),
        Member(.except, .text), Member(.of, .who), Member(.toward, .textOrWho),
      ]
    case .issue:
      [
        Member(.of, .who), Member(.between, .who), Member(.to, .who), Member(.through, .who),
        Member(.when, .time(.when)), method, Member(.due, .time(.due)),
        Member(.step, .construct(.step)), Member(.finalDecision, .who, .optional),
      ]
    case .change:
      [
        Member(.by, .who, .one), Member(.writtenForm, .flag, .optional),
        Member(.upon, .time(.due), .optional), Member(.due, .time(.due), .optional),
        Member(.ifCondition, .time(.when)), Member(.after, .time(.when)), Member(.effect, .text),
      ]
    case .flagClause: []
    case .funding:
      [
        Member(.borneBy, .choiceOrWho(.cost), .optional),
        Member(.toward, .textOrWho), Member(.except, .text),
      ]
    case .subAgreement:
      dutyWho + [
        Member(.due, .time(.due)), Member(.level, .level, .optional),
        Member(.when, .time(.when)), Member(.about, .textOrWho),
      ]
    case .copies: [Member(.perParty, .number, .optional), Member(.toArchive, .number, .optional)]
    case .event: eventClauses
    case .delegates: [Member(.members, .textOrWho)]
    case .orderOfEvents:
      [
        Member(.opening, .construct(.eventStep)), Member(.flagSalute, .construct(.eventStep)),
        Member(.introduction, .construct(.eventStep)),
        Member(.reportStep, .construct(.eventStep)),
        Member(.signingStep, .construct(.eventStep)), Member(.handover, .construct(.eventStep)),
        Member(.speech, .construct(.eventStep)), Member(.award, .construct(.award)),
        Member(.photographs, .construct(.eventStep)), Member(.closing, .construct(.eventStep)),
        Member(.otherStep, .construct(.eventStep)),
      ]
    case .eventStep: [Member(.about, .textOrWho)]
    case .award: [Member(.giver, .who, .one), Member(.recipients, .construct(.recipients), .some)]
    case .recipients: [Member(.members, .textOrWho)]
    case .spoken:
      [
        Member(.of, .who, .one), Member(.to, .who), Member(.toward, .textOrWho),
        Member(.when, .time(.when)),
      ] + dutyConstructs + meetings
    case .figures: [Member(.date, .date, .optional), Member(.figure, .construct(.figure))]
    case .figure: [Member(.figurePeriod, .text, .optional), Member(.partOf, .textOrWho)]
    case .outcome:
      [
        Member(.area, .text), Member(.toward, .textOrWho), Member(.of, .who),
        Member(.point, .construct(.outcome)),
      ]
    case .priority: who + dutyConstructs + meetings
    case .register: [Member(.registerEntry, .construct(.registerEntry), .some)]
    case .registerEntry:
      [
        Member(.issuedOn, .date, .optional), Member(.inForceFrom, .date, .optional),
        Member(.outOfForce, .date, .optional), Member(.replacedBy, .citation, .optional),
      ]
    case .calendar:
      [
        Member(.validFrom, .date, .one), Member(.validUntil, .date, .one),
        Member(.dayOff, .date), Member(.workedInstead, .date),
      ]
    case .provision: [Member(.kind, .text, .one), Member(.accountable, .who, .optional)]
    case .overdue: []
    }
  }

  /// What every construct takes besides its own members.
  package static let universal: [Member] = [
    Member(.under, .citation), Member(.case, .construct(.conditional)),
    Member(.otherwise, .construct(.fallback)),
  ]
}

// MARK: - Implementation

private let documents: [Member] =
  [
    Keyword.coordinationRegulation, .coordinationProgramme, .coordinationPlan,
    .memorandumOfUnderstanding, .memorandumOfAgreement, .interagencyAgreement, .jointCircular,
    .jointResolution, .rules, .agreement,
  ].map { Member($0, .construct(.document)) } + [
    Member(.reviewReport, .construct(.reviewReport)),
    Member(.finalReport, .construct(.reviewReport)),
  ]

private let documentHead: [Member] = [
  Member(.number, .documentNumber, .expected), Member(.language, .language),
  Member(.signed, .construct(.signing), .optional), Member(.issuedUnder, .citation, .optional),
  Member(.issuedBy, .construct(.issuing), .optional),
  Member(.effective, .time(.entry), .expected), Member(.term, .time(.term), .optional),
  Member(.atExpiry, .construct(.expiry), .optional), Member(.supersedes, .citation),
  Member(.background, .text), Member(.basis, .citation, .expectedSome),
  Member(.cites, .construct(.namedCitation)), Member(.compliesWith, .citation),
  Member(.purpose, .text), Member(.principle, .text),
  Member(.structure, .structure, .optional),
]

/// Who and what a file or a document declares.
private let shared: [Member] = [
  Member(.party, .construct(.party)), Member(.groupOfParties, .construct(.group)),
  Member(.organization, .construct(.body)), Member(.line, .construct(.line)),
  Member(.ladder, .construct(.ladder)), Member(.role, .construct(.role)),
  Member(.person, .construct(.person)), Member(.chapter, .construct(.wrapper)),
  Member(.article, .construct(.wrapper)),
]

private let meetings: [Member] = [
  Member(.meeting, .construct(.meeting)), Member(.coordinationMeeting, .construct(.meeting)),
  Member(.conference, .construct(.meeting)), Member(.interimReview, .construct(.review)),
  Member(.finalReview, .construct(.review)), Member(.lessonsLearned, .construct(.review)),
]

private let dutyConstructs: [Member] = [
  Member(.duty, .construct(.duty)), Member(.responsibilities, .construct(.responsibilities)),
  Member(.shall, .construct(.duty)), Member(.may, .construct(.duty)),
  Member(.shallNot, .construct(.duty)), Member(.shallFacilitate, .construct(.duty)),
  Member(.shallEndeavour, .construct(.duty)), Member(.certifies, .construct(.duty)),
  Member(.exchange, .construct(.exchange)), Member(.notice, .construct(.inform)),
  Member(.send, .construct(.inform)), Member(.report, .construct(.inform)),
  Member(.request, .construct(.inform)), Member(.consult, .construct(.inform)),
  Member(.publish, .construct(.inform)),
]

/// The rules of an agreement: everything between its parties and its events.
private let provisions: [Member] =
  [
    Member(.define, .construct(.definition)), Member(.scope, .construct(.application)),
    Member(.appliesTo, .construct(.application)),
    Member(.appliesToUnits, .construct(.application)),
    Member(.appliesToPeople, .construct(.application)),
    Member(.exclusion, .construct(.application)), Member(.area, .construct(.area)),
  ] + dutyConstructs + [
    Member(.round, .construct(.round)), Member(.methods, .construct(.methods)),
  ] + meetings + [
    Member(.procedure, .construct(.procedure)), Member(.workingGroup, .construct(.team)),
    Member(.paper, .construct(.paper)), Member(.contentSet, .construct(.paper)),
    Member(.form, .construct(.paper)), Member(.annex, .construct(.paper)),
    Member(.milestone, .construct(.milestone)), Member(.namedLimit, .construct(.namedLimit)),
    Member(.informationHandling, .construct(.information)),
    Member(.pointOfContact, .construct(.contact)), Member(.issue, .construct(.issue)),
    Member(.dispute, .construct(.issue)), Member(.amendment, .construct(.change)),
    Member(.renewal, .construct(.change)), Member(.withdrawal, .construct(.change)),
    Member(.termination, .construct(.change)), Member(.assignment, .construct(.change)),
    Member(.changeOfContact, .construct(.change)),
    Member(.counterparts, .construct(.flagClause)),
    Member(.severability, .construct(.flagClause)),
    Member(.entireAgreement, .construct(.flagClause)),
    Member(.binding, .choice(.yesOrNo), .optional), Member(.noEffectOn, .text),
    Member(.funding, .construct(.funding)), Member(.reward, .construct(.flagClause)),
    Member(.transition, .construct(.flagClause)),
    Member(.subAgreement, .construct(.subAgreement)), Member(.distribution, .textOrWho),
    Member(.copies, .construct(.copies), .optional), Member(.provision, .construct(.provision)),
  ]

private let eventMembers: [Member] = [
  Member(.signingCeremony, .construct(.event)), Member(.launchConference, .construct(.event)),
  Member(.reviewConference, .construct(.event)), Member(.closingConference, .construct(.event)),
  Member(.figures, .construct(.figures)),
]

private let eventClauses: [Member] =
  [
    Member(.during, .time(.during), .optional), Member(.place, .text, .optional),
    Member(.host, .who), Member(.chair, .textOrWho), Member(.coChair, .textOrWho),
    Member(.delegates, .construct(.delegates)), Member(.witness, .textOrWho),
    Member(.orderOfEvents, .construct(.orderOfEvents), .optional),
    Member(.direction, .construct(.spoken)), Member(.requestMade, .construct(.spoken)),
    Member(.undertaking, .construct(.spoken)), Member(.figures, .construct(.figures)),
  ]

private let personMembers: [Member] = [
  Member(.title, .text), Member(.unit, .textOrWho, .optional), Member(.phone, .text),
  Member(.email, .text),
]

private let bodyMembers: [Member] = [
  Member(.shortName, .names), Member(.partOf, .textOrWho, .optional),
  Member(.level, .level, .optional), Member(.capacity, .text, .optional),
  Member(.termOfOffice, .time(.term), .optional), Member(.seat, .text, .optional),
  Member(.representative, .construct(.signer)),
]

private let partyMembers: [Member] =
  bodyMembers + [
    Member(.signer, .construct(.signer)), Member(.pointOfContact, .construct(.contact)),
  ]

private let applicationMembers: [Member] = [
  Member(.partOf, .textOrWho), Member(.partyOrganizationUnder, .textOrWho),
  Member(.partyOrganizationAt, .textOrWho), Member(.managedBy, .textOrWho),
  Member(.seat, .textOrWho), Member(.worksAt, .textOrWho), Member(.residesIn, .textOrWho),
  Member(.territory, .textOrWho), Member(.documents, .text), Member(.condition, .text),
  Member(.except, .textOrWho), Member(.instead, .textOrWho), Member(.examples, .text),
]

private let areaMembers: [Member] = [
  Member(.between, .who), Member(.lead, .who, .optional), Member(.coLead, .who),
  Member(.leadRule, .choice(.leadRule), .optional),
  Member(.support, .who), Member(.handOverTo, .textOrWho, .optional),
  Member(.toward, .textOrWho), Member(.territory, .textOrWho), Member(.purpose, .text),
  Member(.about, .textOrWho), method,
]

private let who: [Member] = [
  Member(.of, .who), Member(.to, .who), Member(.copyTo, .who), Member(.through, .who, .optional),
  Member(.between, .who), Member(.jointlyWith, .who), Member(.with, .who),
  Member(.toward, .textOrWho),
]

private let dutyWho: [Member] = [Member(.lead, .who, .optional)] + who

private let dutyWhat: [Member] = [
  Member(.about, .textOrWho), Member(.asksFor, .text), Member(.deliverable, .textOrWho),
  Member(.attached, .textOrWho), Member(.onForm, .textOrWho), Member(.submitTo, .textOrWho),
  Member(.except, .textOrWho), Member(.ifAny, .flag, .optional), Member(.purpose, .text),
  Member(.reasons, .flag, .optional), Member(.accountableFor, .text),
]

private let method = Member(.method, .choices(.method), .optional)

private let dutyWhen: [Member] = [
  Member(.every, .time(.every), .optional), Member(.due, .time(.due), .optional),
  Member(.during, .time(.during), .optional), Member(.when, .time(.when)),
  Member(.atTheRequestOf, .textOrWho), Member(.extension, .time(.due), .optional),
  Member(.overdue, .construct(.overdue)), method,
  Member(.confirmedInWriting, .time(.due), .optional), Member(.at, .text),
  Member(.territory, .textOrWho),
  Member(.cost, .choiceOrWho(.cost), .optional),
  Member(.underCommandOf, .who, .optional),
]

private let meetingMembers: [Member] =
  [
    Member(.chair, .who, .expected), Member(.coChair, .who), Member(.rotates, .flag, .optional),
    Member(.between, .who), Member(.of, .who), Member(.with, .who),
    Member(.attendees, .textOrWho), Member(.agenda, .textOrWho), Member(.minutes, .flag),
    Member(.reportTo, .textOrWho), Member(.deliverable, .textOrWho), Member(.purpose, .text),
  ] + dutyWhen

private let paperMembers: [Member] = [
  Member(.number, .documentNumber, .optional), Member(.date, .date, .optional),
  Member(.drawnUpBy, .who), Member(.approvedBy, .textOrWho), Member(.contains, .textOrWho),
  Member(.onForm, .textOrWho), Member(.copies, .construct(.copies), .optional),
]
