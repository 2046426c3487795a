/// The words that phrases of time are made of: one case a meaning.
///
/// A phrase may have several meanings (`năm` is a year and the number five); the place decides.
package enum TimeWord: UInt16, Sendable, CaseIterable {
  // Units
  case minute, hour, workingHour, day, workingDay, week, month, quarter, halfYear, year
  case schoolYear, fiscalYear
  // Cadences
  case periodic, every, other, times, once, twice, anA
  case daily, weekly, fortnightly, monthly, quarterly, halfYearly, yearly, biennially
  case slashWeek, slashMonth, slashQuarter, slashYear
  case perDay, perWeek, perMonth, perQuarter, perYear
  case unclearAdverb
  case anniversary, midPoint, around
  // Bounds and directions
  case within, noLater, atMost, atLeast, since, before, after, inAdvance, notice, advance, written
  case reasonable, between, overdue, past
  // Points and small words
  case pointDay, pointMoment, inCase, article, dayWord, upon, inWord, then, and, or, but, inAnyEvent
  case ordinalMark, forWord, toward, consequence, dash, withEffect
  // Days
  case fromWord, untilWord, endOfInclusive, onDay, onOrBefore, byDay, clockHour, clockMinute,
    atClock
  case morning, noon, afternoon, evening, forenoonMark, afternoonMark
  case lastDay, firstDay, middleDay, endOf, startOf, middleOf, lastWord, of, workingWord
  case ofReportingPeriod, ofNoticePeriod, ofReportingYear, ofNoticeYear
  case eachMonth, nextMonth, eachYear, nextYear, previousYear, eachQuarter, nextQuarter, eachWeek
  case ofTheMonth, ofTheQuarter, ofTheYear, eachSchoolYear
  // Vague and near
  case immediately, timely, soonest, regularly, continuously
  case sameDay, sameWorkingDay, nextDay, nextWorkingDay
  // Triggers
  case adHoc, needed, onRequest, requestOf, urgent
  // Open
  case agreed, byLaw, byPlan, anyTime, indefinitely
  // Extension
  case extended, added, upTo, extendedOnce, conclusion
  // Term
  case termWord, throughWord, fromNow, during
  // Channels
  case by, inWriting, orally, writing, telephone, electronicMail, fax, inPerson, electronicData
}
