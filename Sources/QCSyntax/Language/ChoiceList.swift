/// The closed lists of words from which a clause chooses.
package enum ChoiceList: UInt8, Sendable, CaseIterable {
  case writtenLanguage, secrecy, cost, yesOrNo, leadRule, method, atExpiry, whenOverdue

  package var keywords: [Keyword] {
    switch self {
    case .writtenLanguage: [.vietnameseLanguage, .englishLanguage]
    case .secrecy: [.topSecret, .secret, .confidential, .open]
    case .cost: [.eachItsOwn, .stateBudget, .theLeadPays]
    case .yesOrNo: [.yes, .no]
    case .leadRule: [.byFunction, .byCompetence, .firstFinder, .byTerritory]
    case .method:
      [
        .inWriting, .inPerson, .telephone, .electronicMail, .fax, .electronicData, .byMeeting,
        .anySuitable, .byDefault,
      ]
    case .atExpiry: [.lapses, .renewsFor, .expiryReview]
    case .whenOverdue: [.deemedConsent, .deemedRefusal, .remind, .escalateTo]
    }
  }
}
