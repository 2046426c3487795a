/// Every finding that the compiler can make. The number is never used again when a code goes.
package enum DiagnosticCode: UInt16, Sendable, CaseIterable {
  // QC00xx: the text of a file
  case emptyFile, forbiddenCharacter, unclosedText, lineTooLong, textTooLong, tooDeep
  // QC01xx: names
  case duplicateName, ambiguousName, unknownName, nameTooLong, nameNeedsQuotes, wrongKind
  case missingName, joinedNames, lookAlikeName
  // QC02xx: the shape of an item
  case unknownPhrase, misplacedPhrase, missingValue, unexpectedText, strayBrace
  case missingOpenBrace, missingCloseBrace, strayBullet, secondConstruct, blockNotTaken
  case otherLanguage, strayComma, missingComma, unquotedText, headMissing
  // QC03xx: values
  case wrongValue, wrongChoice, noSuchDate, ambiguousNumber, falseRatio, falseCount
  case falseStructure, doubleNumber, citationKindDiffers, citationYearDiffers, lettersOutOfOrder
  case copiesDoNotAdd
  // QC04xx: how many
  case missingClause, repeatedClause, expectedClause, blank, vagueText
  // QC05xx: time
  case timeNotUnderstood, wrongTimeLabel, periodMissing, vagueTime, limitWithoutAnchor
  case mixedDays, wordAndFigureDiffer, ambiguousTimeWord, cadenceAsName
  case limitLongerThanPeriod, dueBeforePeriodEnds, tiersNotRising, stepsExceedLimit
  case dayOutsideTerm, beyondHolidays, dayOutsideCalendar, lengthInWords, dayWithoutYear
  // QC06xx: dates in order
  case datesOutOfOrder, entryDateDiffers, termBeyondOffice, cadenceBeyondTerm, undated
  // QC07xx: who does what
  case senderIsReceiver, tooFewParties, severalLeads, noLead, noSigner, noContact
  case noDuty, noReply, replyWithoutLimit, noContent, noSender, noReceiver, finalDecisionMissing
  case methodsUneven, leadNotBound, leadAlsoSupports, escalationCycle, partOfCycle, statedTwice
  case mutualStatedTwice, noCounterpart, noSuchLevel, leadWithoutDuty, supportWithoutDuty
  case groupActsAsOne, memberMeetingsClash, formerLevel, secretOnOpenChannel
  // QC08xx: several files
  case useNotFound, useCycle, useOutside, useMisplaced, invalidUsePath
  // QC10xx: the document as a paper: basis, signature, annexes, copies
  case supersededIncomplete, replacementCycle, citedTwice, basisIncomplete, basisNotInForce
  case annexNotDeclared, annexNotMentioned, noSuchArticle, collectiveSigner, deputySigner
  case authorityPaperMissing, titleDoesNotFit, numberKindDiffers, numberYearDiffers
  case numberStyleDiffers, tooFewCopies, partyNotRecipient, noArchiveCopy, signerNotNeeded
  // QC11xx: several agreements as one body
  case bodyUnderTwoNames, sameReportTwice, meetingsOnOneDay, agreementNotFound, reviewedIsLater
  case reliesOnReplaced, sameNumberTwice, citedDateDiffers
  // QC12xx: what a comment leaves out
  case unusedSuppression, expiredSuppression, unreadableSuppression, unknownSuppressedCode
  case notSuppressible
  // QC9xxx: files, encodings, outputs
  case notUTF8, looksBinary, fileTooLarge, missingInput, unreadableInput, nothingMatched
  case cannotWrite, outputClash, invalidJSON, invalidModel, staleOutput, sourceNotFound
  case unknownExtension, notProved
}

extension DiagnosticCode {
  /// What a code says.
  package struct Row: Sendable {
    package let number: Int
    package let severity: Severity
    /// One sentence that stands alone; `{0}`, `{1}` are arguments.
    package let message: Localized
    /// The remedy.
    package let hint: Localized

    init(
      _ number: Int, _ severity: Severity, _ vietnamese: String, _ english: String,
      hint hintVietnamese: String, _ hintEnglish: String
    ) {
      self.number = number
      self.severity = severity
      self.message = Localized(vietnamese, english)
      self.hint = Localized(hintVietnamese, hintEnglish)
    }
  }

  /// `QC0103`.
  package var identifier: String {
    let digits = String(row.number)
    return "QC" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The stable name in kebab case: `unknown-name`.
  package var name: String { kebabCase(String(describing: self)) }

  package init?(identifierOrName text: String) {
    let wanted = text.lowercased()
    for code in DiagnosticCode.allCases
    where code.identifier.lowercased() == wanted || code.name == wanted {
      self = code
      return
    }
    return nil
  }
}

/// `unknownName` → `unknown-name`; a run of capitals is one word: `notUTF8` → `not-utf8`.
package func kebabCase(_ name: String) -> String {
  var result = ""
  var lastWasUpper = true
  for scalar in name.unicodeScalars {
    let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
    if isUpper, !lastWasUpper { result += "-" }
    result += isUpper ? String(scalar).lowercased() : String(scalar)
    lastWasUpper = isUpper
  }
  return result
}
