/// The page of a diagnostic code: why it matters, and an example before and after.
///
/// The message and the remedy stand in `DiagnosticCode+Row.swift`; the texts of the pages in the
/// files beside this one, by family.
package struct DiagnosticPage: Sendable {
  /// Why it matters, in one to three sentences; names its source where there is one.
  package let cause: Localized
  /// For QC0xxx a whole small file that gives this code and nothing else, for QC9xxx a command
  /// and what it says.
  package let failing: String
  /// The same file mended, without any finding; the command that works.
  package let passing: String
  /// What the failing example gives besides: what a comment that is of no use would have left out.
  package var alsoTold: [DiagnosticCode] = []

  /// Codes whose examples are checked as at the gate before signing.
  package static let atTheGate: Set<DiagnosticCode> = [.undated]

  /// Codes of QC0xxx whose failing example shows the fault without giving the code by itself.
  package static let illustrated: Set<DiagnosticCode> = [
    // A line of a megabyte and a text of 256 KiB are no examples to read; the tests make them.
    .lineTooLong, .textTooLong,
    // They depend on the files beside the example.
    .useNotFound, .useCycle, .useOutside, .invalidUsePath,
  ]
}

extension DiagnosticCode {
  /// The page of this code. There is no default: a code without a page does not build.
  package var page: DiagnosticPage {
    switch self {
    case .emptyFile: .emptyFile
    case .forbiddenCharacter: .forbiddenCharacter
    case .unclosedText: .unclosedText
    case .lineTooLong: .lineTooLong
    case .textTooLong: .textTooLong
    case .tooDeep: .tooDeep
    case .duplicateName: .duplicateName
    case .ambiguousName: .ambiguousName
    case .unknownName: .unknownName
    case .nameTooLong: .nameTooLong
    case .nameNeedsQuotes: .nameNeedsQuotes
    case .wrongKind: .wrongKind
    case .missingName: .missingName
    case .joinedNames: .joinedNames
    case .unknownPhrase: .unknownPhrase
    case .misplacedPhrase: .misplacedPhrase
    case .missingValue: .missingValue
    case .unexpectedText: .unexpectedText
    case .strayBrace: .strayBrace
    case .missingOpenBrace: .missingOpenBrace
    case .missingCloseBrace: .missingCloseBrace
    case .strayBullet: .strayBullet
    case .secondConstruct: .secondConstruct
    case .blockNotTaken: .blockNotTaken
    case .otherLanguage: .otherLanguage
    case .strayComma: .strayComma
    case .missingComma: .missingComma
    case .unquotedText: .unquotedText
    case .headMissing: .headMissing
    case .wrongValue: .wrongValue
    case .wrongChoice: .wrongChoice
    case .noSuchDate: .noSuchDate
    case .ambiguousNumber: .ambiguousNumber
    case .falseRatio: .falseRatio
    case .falseCount: .falseCount
    case .falseStructure: .falseStructure
    case .doubleNumber: .doubleNumber
    case .missingClause: .missingClause
    case .repeatedClause: .repeatedClause
    case .expectedClause: .expectedClause
    case .blank: .blank
    case .vagueText: .vagueText
    case .timeNotUnderstood: .timeNotUnderstood
    case .wrongTimeLabel: .wrongTimeLabel
    case .periodMissing: .periodMissing
    case .vagueTime: .vagueTime
    case .limitWithoutAnchor: .limitWithoutAnchor
    case .mixedDays: .mixedDays
    case .wordAndFigureDiffer: .wordAndFigureDiffer
    case .ambiguousTimeWord: .ambiguousTimeWord
    case .cadenceAsName: .cadenceAsName
    case .limitLongerThanPeriod: .limitLongerThanPeriod
    case .dueBeforePeriodEnds: .dueBeforePeriodEnds
    case .tiersNotRising: .tiersNotRising
    case .stepsExceedLimit: .stepsExceedLimit
    case .dayOutsideTerm: .dayOutsideTerm
    case .beyondHolidays: .beyondHolidays
    case .dayOutsideCalendar: .dayOutsideCalendar
    case .lengthInWords: .lengthInWords
    case .dayWithoutYear: .dayWithoutYear
    case .datesOutOfOrder: .datesOutOfOrder
    case .entryDateDiffers: .entryDateDiffers
    case .senderIsReceiver: .senderIsReceiver
    case .tooFewParties: .tooFewParties
    case .severalLeads: .severalLeads
    case .noLead: .noLead
    case .noSigner: .noSigner
    case .noContact: .noContact
    case .noDuty: .noDuty
    case .finalDecisionMissing: .finalDecisionMissing
    case .noReply: .noReply
    case .replyWithoutLimit: .replyWithoutLimit
    case .noContent: .noContent
    case .noSender: .noSender
    case .noReceiver: .noReceiver
    case .lookAlikeName: .lookAlikeName
    case .citationKindDiffers: .citationKindDiffers
    case .citationYearDiffers: .citationYearDiffers
    case .lettersOutOfOrder: .lettersOutOfOrder
    case .copiesDoNotAdd: .copiesDoNotAdd
    case .termBeyondOffice: .termBeyondOffice
    case .cadenceBeyondTerm: .cadenceBeyondTerm
    case .undated: .undated
    case .methodsUneven: .methodsUneven
    case .leadNotBound: .leadNotBound
    case .leadAlsoSupports: .leadAlsoSupports
    case .escalationCycle: .escalationCycle
    case .partOfCycle: .partOfCycle
    case .statedTwice: .statedTwice
    case .mutualStatedTwice: .mutualStatedTwice
    case .noCounterpart: .noCounterpart
    case .noSuchLevel: .noSuchLevel
    case .leadWithoutDuty: .leadWithoutDuty
    case .supportWithoutDuty: .supportWithoutDuty
    case .groupActsAsOne: .groupActsAsOne
    case .memberMeetingsClash: .memberMeetingsClash
    case .formerLevel: .formerLevel
    case .secretOnOpenChannel: .secretOnOpenChannel
    case .supersededIncomplete: .supersededIncomplete
    case .replacementCycle: .replacementCycle
    case .citedTwice: .citedTwice
    case .basisIncomplete: .basisIncomplete
    case .basisNotInForce: .basisNotInForce
    case .annexNotDeclared: .annexNotDeclared
    case .annexNotMentioned: .annexNotMentioned
    case .noSuchArticle: .noSuchArticle
    case .collectiveSigner: .collectiveSigner
    case .deputySigner: .deputySigner
    case .authorityPaperMissing: .authorityPaperMissing
    case .titleDoesNotFit: .titleDoesNotFit
    case .numberKindDiffers: .numberKindDiffers
    case .numberYearDiffers: .numberYearDiffers
    case .numberStyleDiffers: .numberStyleDiffers
    case .tooFewCopies: .tooFewCopies
    case .partyNotRecipient: .partyNotRecipient
    case .noArchiveCopy: .noArchiveCopy
    case .signerNotNeeded: .signerNotNeeded
    case .bodyUnderTwoNames: .bodyUnderTwoNames
    case .sameReportTwice: .sameReportTwice
    case .meetingsOnOneDay: .meetingsOnOneDay
    case .agreementNotFound: .agreementNotFound
    case .reviewedIsLater: .reviewedIsLater
    case .reliesOnReplaced: .reliesOnReplaced
    case .sameNumberTwice: .sameNumberTwice
    case .citedDateDiffers: .citedDateDiffers
    case .unusedSuppression: .unusedSuppression
    case .expiredSuppression: .expiredSuppression
    case .unreadableSuppression: .unreadableSuppression
    case .unknownSuppressedCode: .unknownSuppressedCode
    case .notSuppressible: .notSuppressible
    case .useNotFound: .useNotFound
    case .useCycle: .useCycle
    case .useOutside: .useOutside
    case .useMisplaced: .useMisplaced
    case .invalidUsePath: .invalidUsePath
    case .notUTF8: .notUTF8
    case .looksBinary: .looksBinary
    case .fileTooLarge: .fileTooLarge
    case .missingInput: .missingInput
    case .unreadableInput: .unreadableInput
    case .nothingMatched: .nothingMatched
    case .cannotWrite: .cannotWrite
    case .outputClash: .outputClash
    case .invalidJSON: .invalidJSON
    case .invalidModel: .invalidModel
    case .staleOutput: .staleOutput
    case .sourceNotFound: .sourceNotFound
    case .unknownExtension: .unknownExtension
    case .notProved: .notProved
    }
  }
}
