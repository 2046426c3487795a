/// A phrase of time: parts in the order of the text, each with the way it joins the part before.
///
/// Texts are places in the source; the value has no copy of them.
package struct TimePhrase: Sendable, Equatable {
  package var slot: TimeSlot
  /// The language that it was read in.
  package var language: Language
  package var parts: [TimePart]

  /// Whether the whole phrase is a blank to be filled in.
  package var isBlank: Bool { parts.count == 1 && parts[0].value == .blank }
}

/// One part of a phrase: `ngay bằng điện thoại`, `trong 03 ngày làm việc kể từ ngày nhận được`.
package struct TimePart: Sendable, Equatable {
  package var joint: TimeJoint = .first
  package var value: TimeValue
  /// The channels by which it is to be done, when the phrase names them.
  package var channels: TimeChannels = []
  /// The case it is for: `đối với yêu cầu bình thường`.
  package var scope: TimeWordRange?
  /// Its first token, for findings.
  package var firstToken: UInt32
}

/// How a part joins the one before it.
package enum TimeJoint: UInt8, Sendable, CaseIterable {
  case first
  /// Either will do.
  case or
  /// Both hold.
  case and
  /// This stage follows that one.
  case then
  /// It says when in the cadence before it.
  case at
}

package enum TimeValue: Sendable, Equatable {
  case blank
  case cadence(Cadence)
  case limit(TimeLimit)
  case notice(TimeNotice)
  case day(DayRule)
  case nearDay(NearDay)
  case anniversary(Anniversary)
  case span(TimeSpan)
  case throughout(TimeEvent)
  case trigger(TimeTrigger)
  case vague(VagueTime)
  case open(OpenTime)
  case extended(TimeExtension)
}

/// Words of the source, with the tokens they are made of; quotes are not part of them.
package struct TimeWordRange: Sendable, Equatable {
  package var range: SourceRange
  package var firstToken: UInt32
  package var endToken: UInt32
}

/// Channels a part of a phrase names.
package struct TimeChannels: OptionSet, Sendable, Equatable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let writing = TimeChannels(rawValue: 1)
  package static let telephone = TimeChannels(rawValue: 2)
  package static let electronicMail = TimeChannels(rawValue: 4)
  package static let fax = TimeChannels(rawValue: 8)
  package static let inPerson = TimeChannels(rawValue: 16)
  package static let electronicData = TimeChannels(rawValue: 32)
}

/// Units of length (Civil Code 91/2015/QH13, article 144), and those of working time, which the
/// Code does not define. Bare days are calendar days.
package enum TimeUnit: UInt8, Sendable, CaseIterable {
  case minute, hour, workingHour, day, workingDay, week, month, quarter, halfYear, year
  case schoolYear, fiscalYear

  /// Whether it counts working time, which needs a calendar of holidays.
  package var isWorking: Bool { self == .workingHour || self == .workingDay }
}

/// A number of units; a count of 0 is a blank to be filled in.
package struct TimeLength: Sendable, Equatable {
  package var count: UInt16
  package var unit: TimeUnit

  package init(count: UInt16, unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }
}

/// How often: `times` in every `length`.
package struct Cadence: Sendable, Equatable {
  /// Nil when the phrase gives no period (`định kỳ`).
  package var length: TimeLength?
  package var times: UInt16 = 1
  /// At least so often: the longest gap is `length`.
  package var isMinimum = false
}

package enum TimeBound: UInt8, Sendable, CaseIterable {
  /// The length alone: `03 ngày kể từ …`, `sau 45 ngày`.
  case plain
  case atMost
  case atLeast
}

package enum TimeDirection: UInt8, Sendable, CaseIterable {
  case after
  case before
  /// When the length is over: `quá 20 ngày`.
  case past
}

/// A limit that an event begins or ends: `trong 03 ngày làm việc kể từ ngày nhận được`.
package struct TimeLimit: Sendable, Equatable {
  /// Nil for `trước khi …`, `sau khi …` without a length.
  package var length: TimeLength?
  /// The upper end of `between 10 and 15 days before …`.
  package var upTo: TimeLength?
  package var bound: TimeBound
  package var direction: TimeDirection
  /// Nil when the phrase names none: the enclosing request or trigger is meant.
  package var event: TimeEvent?
  /// Whether the event is what has not come about in time: `quá 20 ngày chưa hoàn thành`.
  package var isUndone = false
  /// The date that the drafter computed: `= 20/5/2018`.
  package var statedDate: CivilDate?
}

/// Notice given beforehand: `30 days' written notice`.
package struct TimeNotice: Sendable, Equatable {
  package var length: TimeLength
  package var isMinimum: Bool
  package var isWritten: Bool
}

package enum DayBound: UInt8, Sendable, CaseIterable {
  /// No bound word: the day itself.
  case plain
  case on
  /// That day included (`by`, `chậm nhất ngày`, `until`).
  case by
  /// That day not included (`before`, `trước ngày`).
  case before
  case from
}

/// A date, or a day that comes again, with its bound.
package struct DayRule: Sendable, Equatable {
  package var bound: DayBound
  package var day: CalendarDay
  package var part: PartOfDay?
  /// Minutes after midnight.
  package var clock: UInt16?
}

package enum PartOfDay: UInt8, Sendable, CaseIterable {
  case morning, noon, afternoon, evening
}

/// What a day without a year belongs to.
package enum DayOf: UInt8, Sendable, CaseIterable {
  case none, eachWeek, eachMonth, eachQuarter, eachYear, eachSchoolYear, nextMonth, nextQuarter
  case nextYear, previousYear, reportingPeriod, noticePeriod, reportingYear, noticeYear
}

/// A day, or a month or quarter, of the calendar. A field of 0 is not said.
package struct CalendarDay: Sendable, Equatable {
  package var year: Int16 = 0
  /// 1...4.
  package var quarter: Int8 = 0
  /// 1...12.
  package var month: Int8 = 0
  /// 1...31, or -1 for the last.
  package var day: Int8 = 0
  /// 1 for Monday ... 7 for Sunday.
  package var weekday: Int8 = 0
  /// Whether `day` counts working days.
  package var isWorking = false
  package var of: DayOf = .none
  /// Whether a part of a date is left blank: `21/9/…`.
  package var isPartial = false

  package init() {}

  package init(_ date: CivilDate) {
    let parts = date.parts
    year = Int16(clamping: parts.year)
    month = Int8(clamping: parts.month)
    day = Int8(clamping: parts.day)
  }

  /// The date, when year, month and day are all said.
  package var date: CivilDate? {
    guard year > 0, month > 0, day > 0, !isWorking, !isPartial else { return nil }
    return CivilDate(year: Int(year), month: Int(month), day: Int(day))
  }
}

/// The day of an event, or the day after it.
package struct NearDay: Sendable, Equatable {
  package var isNext: Bool
  package var isWorking: Bool
  package var event: TimeEvent?
}

/// `on or around the anniversary of the effective date`, `no less often than mid-point`.
package struct Anniversary: Sendable, Equatable {
  package var isMidPoint: Bool
  package var isAround: Bool
  package var event: TimeEvent?
}

/// From one moment to another; a side that is not said is nil.
package struct TimeSpan: Sendable, Equatable {
  package var from: SpanEdge?
  package var to: SpanEdge?
}

package enum SpanEdge: Sendable, Equatable {
  case day(CalendarDay)
  case event(TimeEvent)
}

/// Something that happens, in the words of the text.
package struct TimeEvent: Sendable, Equatable {
  package var type: EventType
  /// The word before it that tells a day from a moment: `ngày`, `khi`.
  package var point = EventPoint.unsaid
  package var words: TimeWordRange
  /// The first token behind the head word: what is received, signed, found.
  package var objectToken: UInt32
  package var isQuoted: Bool
  /// Whether nothing stands before the head word.
  package var headIsFirst: Bool
  /// The words behind the head word; empty when there are none.
  package var object = SourceRange(0, 0)

  /// Whether the head word is all there is.
  package var isBare: Bool {
    !isQuoted && type != .stated && objectToken == words.endToken && headIsFirst
  }
}

package enum EventPoint: UInt8, Sendable, CaseIterable {
  case unsaid, day, moment
}

package enum TriggerKind: UInt8, Sendable, CaseIterable {
  case adHoc, needed, request, urgent
  /// When the event occurs.
  case event
}

/// What sets a duty off.
package struct TimeTrigger: Sendable, Equatable {
  package var kind: TriggerKind
  package var event: TimeEvent?
  /// Whose request.
  package var of: TimeWordRange?
  package var isWritten = false
  /// Whether the event begins a case: `trường hợp …`, `if …`.
  package var isCase = false
}

package enum VagueWord: UInt8, Sendable, CaseIterable {
  case immediately, timely, soonest, regularly, continuously, reasonableNotice
}

/// Time without a measure.
package struct VagueTime: Sendable, Equatable {
  package var word: VagueWord
  package var words: TimeWordRange
  package var event: TimeEvent?
}

package enum OpenKind: UInt8, Sendable, CaseIterable {
  case agreed, law, plan, anyTime, indefinite
}

/// Time that is fixed elsewhere.
package struct OpenTime: Sendable, Equatable {
  package var kind: OpenKind
  package var words: TimeWordRange
}

package enum ExtensionKind: UInt8, Sendable, CaseIterable {
  /// `gia hạn tối đa 10 ngày`: added or in all is not said.
  case unsaid
  case added
  case total
}

/// How far a limit may be extended.
package struct TimeExtension: Sendable, Equatable {
  package var length: TimeLength
  package var kind: ExtensionKind
  package var isMaximum: Bool
  package var isOnce: Bool
  /// The case in which it may be: the words before `được gia hạn`.
  package var inCase: TimeWordRange?
}
