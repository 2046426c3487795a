/// The text of the reference page of a construct: what it is for, what a drafter should know, and
/// a whole small file in each language.
///
/// The rest of a page (spellings, members, counts) is taken from the tables. The texts stand in the
/// files beside this one, by family.
package struct ConstructPage: Sendable {
  /// What it is for, in one or two sentences.
  package let summary: Localized
  /// What a drafter should know: meanings kept apart, what is inherited, what its bullets are.
  package let notes: Localized
  /// A whole file that is accepted without an error or a warning.
  package let vietnameseExample: StaticString
  /// The same in English.
  package let englishExample: StaticString
}

extension Construct {
  /// The page of this construct. There is no default: a construct without a page does not build.
  package var page: ConstructPage {
    switch self {
    case .file: .file
    case .document: .document
    case .reviewReport: .reviewReport
    case .wrapper: .wrapper
    case .signing: .signing
    case .issuing: .issuing
    case .expiry: .expiry
    case .namedCitation: .namedCitation
    case .party: .party
    case .group: .group
    case .body: .body
    case .person: .person
    case .signer: .signer
    case .line: .line
    case .ladder: .ladder
    case .levelRow: .levelRow
    case .role: .role
    case .contact: .contact
    case .contactPerson: .contactPerson
    case .definition: .definition
    case .application: .application
    case .area: .area
    case .duty: .duty
    case .responsibilities: .responsibilities
    case .exchange: .exchange
    case .inform: .inform
    case .reply: .reply
    case .round: .round
    case .methods: .methods
    case .meeting: .meeting
    case .review: .review
    case .procedure: .procedure
    case .step: .step
    case .parallel: .parallel
    case .team: .team
    case .paper: .paper
    case .milestone: .milestone
    case .namedLimit: .namedLimit
    case .information: .information
    case .issue: .issue
    case .change: .change
    case .flagClause: .flagClause
    case .funding: .funding
    case .subAgreement: .subAgreement
    case .copies: .copies
    case .event: .event
    case .delegates: .delegates
    case .orderOfEvents: .orderOfEvents
    case .eventStep: .eventStep
    case .award: .award
    case .recipients: .recipients
    case .spoken: .spoken
    case .figures: .figures
    case .figure: .figure
    case .outcome: .outcome
    case .priority: .priority
    case .register: .register
    case .registerEntry: .registerEntry
    case .calendar: .calendar
    case .provision: .provision
    case .conditional: .conditional
    case .fallback: .fallback
    case .overdue: .overdue
    }
  }
}
