/// Every word of the language: one case a meaning, whatever phrases say it.
///
/// The spellings stand in `Keyword+Spelling.swift`, the places where a keyword is allowed in
/// `Construct+Members.swift`. Two keywords may share a phrase (`chủ trì` leads an area and chairs a
/// meeting): the construct in which it stands decides.
@usableFromInline
package enum Keyword: UInt16, Sendable, CaseIterable {
  // Documents
  case coordinationRegulation, coordinationProgramme, coordinationPlan, memorandumOfUnderstanding
  case memorandumOfAgreement, interagencyAgreement, jointCircular, jointResolution, rules
  case agreement, reviewReport, finalReport
  // The document and how it is made
  case number, language, prevails, signed, issuedUnder, issuedBy, afterAgreementOf, effective, term
  case atExpiry, lapses, renewsFor, expiryReview, supersedes, background, basis, cites
  case compliesWith, purpose, principle, structure, chapter, article
  // Parties and people
  case party, groupOfParties, organization, shortName, partOf, level, capacity, termOfOffice
  case representative, signer, title, signsFor, byOrderOf, onBehalfOf, authorizedBy, signedOn
  case pointOfContact, count, members, line, ladder, role, roleOf, heads, superiorOf, orDesignee
  case primary, alternate, unit, phone, email, matter, territory, soleChannel, orSuccessor, person
  // Scope and definitions
  case define, definedAs, binds, scope, appliesTo, appliesToUnits, appliesToPeople, exclusion
  case partyOrganizationUnder, partyOrganizationAt, managedBy, seat, worksAt, residesIn, documents
  case condition, except, instead, examples
  // Areas
  case area, between, lead, coLead, leadRule, byFunction, byCompetence, firstFinder, byTerritory
  case support, handOverTo
  // Duties
  case duty, responsibilities, shall, may, shallNot, shallFacilitate, shallEndeavour, certifies
  case exchange, notice, send, report, request, consult, reply, publish
  case of, to, copyTo, through, jointlyWith, with, toward
  case about, asksFor, deliverable, attached, onForm, submitTo, ifAny, reasons, accountableFor
  case every, due, during, when, atTheRequestOf, `extension`, overdue, deemedConsent, deemedRefusal
  case remind, escalateTo, method, inWriting, inPerson, telephone, electronicMail, fax
  case electronicData, byMeeting, anySuitable, byDefault, confirmedInWriting, at, cost
  case underCommandOf
  // Rounds, methods, meetings, reviews, procedures, teams
  case round, covers, compiles, withinReport, methods, meeting, coordinationMeeting, conference
  case chair, coChair, rotates, attendees, agenda, minutes, interimReview, finalReview
  case lessonsLearned, reportTo, procedure, step, inParallel, workingGroup, setUpBy, head, tasks
  case dissolved
  // Papers and information
  case paper, contentSet, form, annex, milestone, namedLimit, drawnUpBy, approvedBy, contains, date
  case informationHandling, secrecy, senderAccountableFor, noDisclosure, topSecret, secret
  case confidential, open
  // Difficulty, changes, final clauses
  case issue, dispute, finalDecision, amendment, renewal, withdrawal, termination, assignment
  case changeOfContact, by, writtenForm, upon, ifCondition, after, effect
  case counterparts, severability, entireAgreement, binding, yes, no, noEffectOn
  case funding, reward, transition, subAgreement, borneBy, eachItsOwn, stateBudget, theLeadPays
  case distribution, copies, perParty, toArchive
  // Events
  case signingCeremony, launchConference, reviewConference, closingConference, place, host
  case delegates, witness, orderOfEvents, signingStep, handover, speech, reportStep
  case award, flagSalute, introduction, opening, photographs, closing, otherStep, direction
  case requestMade, undertaking, giver, recipients
  // Figures, review reports, registers, the rest
  case figures, figure, over, nearly, approximately, atLeast, figurePeriod, reviewed, reviewPeriod
  case result, point, shortcoming, priority, register, registerEntry, issuedOn, inForceFrom,
    outOfForce
  case replacedBy, calendar, validFrom, validUntil, dayOff, workedInstead, use, provision, kind
  case writtenIn, vietnameseLanguage, englishLanguage
  case accountable, under, `case`, otherwise
  // Built-in references
  case bothParties, allParties, eachParty, theOtherParty, theLead, remainingParties, superiors
  case subordinates, counterpartLevel, eachLevel, ownSuperiors, theSender
  case eachLine, anyParty, each, sameLevel, sameLine
}
