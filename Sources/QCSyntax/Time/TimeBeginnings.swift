/// What the phrases may be that begin with a word: the words of time as few bits, and the sorts of
/// meanings. What is not in the set is surely not meant; what is may be, since 64 bits stand for more
/// than a hundred words of time. Answers nearly every question of the reader of time.
struct TimeBeginnings: Sendable {
  private let words: UInt64
  private let sorts: UInt16

  static let none = TimeBeginnings(words: 0, sorts: 0)

  /// - Parameter words: as ``PhraseTables/timeBeginnings`` has them.
  @inline(__always)
  init(words: UInt64, sorts: UInt16) {
    self.words = words
    self.sorts = sorts
  }

  init(_ words: some Sequence<TimeWord>) {
    self.init(words: words.reduce(0) { $0 | TimeBeginnings.bit($1) }, sorts: 0)
  }

  /// Whether no phrase begins with the word.
  @inline(__always)
  var isEmpty: Bool { sorts == 0 }

  @inline(__always)
  func mayBe(_ word: TimeWord) -> Bool { words & TimeBeginnings.bit(word) != 0 }

  @inline(__always)
  func mayBe(_ sort: PhraseMeaning.Sort) -> Bool { sorts & TimeBeginnings.bit(sort) != 0 }

  /// Whether a day, a month or a quarter may be named, or a number that counts days.
  @inline(__always)
  var mayNameDay: Bool {
    sorts & TimeBeginnings.dayNames != 0
  }

  /// Whether one of several words may begin.
  @inline(__always)
  func mayBeAny(of others: TimeBeginnings) -> Bool { words & others.words != 0 }

  private static var dayNames: UInt16 {
    bit(.weekday) | bit(PhraseMeaning.Sort.month) | bit(PhraseMeaning.Sort.quarter) | bit(.ordinal)
  }

  @inline(__always)
  static func bit(_ sort: PhraseMeaning.Sort) -> UInt16 { 1 << UInt16(sort.rawValue) }

  @inline(__always)
  private static func bit(_ word: TimeWord) -> UInt64 { 1 << UInt64(word.rawValue & 63) }
}

/// Words that a production asks for one after the other: at most places none of them can begin.
///
/// What stands in one of them must be all that its production begins with: `TimeWordSetTests` reads
/// phrases with the sets and without.
struct TimeWordSets: Sendable {
  var units = TimeBeginnings(TimeWord.allCases.filter { TimeUnit($0) != nil })
  var adverbs = TimeBeginnings(TimeParser.adverbs.map(\.0))
  var belongings = TimeBeginnings(TimeWord.allCases.filter { DayOf($0) != nil })
  var partsOfDay = TimeBeginnings(TimeParser.partsOfDay.map(\.0))
  var vague = TimeBeginnings(TimeWord.allCases.filter { VagueWord($0) != nil })
  var near = TimeBeginnings(TimeWord.allCases.filter { NearDay($0) != nil })
  var open = TimeBeginnings(TimeParser.openWords.map(\.0))
  var connectors = TimeBeginnings([.or, .and, .then, .but])
  /// With what ``TimeParser/anniversary()`` begins.
  var anniversaries = TimeBeginnings([
    .atLeast, .around, .upon, .inWord, .article, .midPoint, .anniversary,
  ])
  /// With what ``TimeParser/cadence()`` begins, but for numbers.
  var cadences = TimeBeginnings(
    [.periodic, .atLeast, .unclearAdverb, .once, .twice, .every, .other]
      + [.slashWeek, .slashMonth, .slashQuarter, .slashYear]
      + TimeParser.adverbs.map(\.0) + TimeWord.allCases.filter { TimeUnit($0) != nil })
  /// With what ``TimeParser/dayRule()`` begins, but for numbers and the names of days and months.
  var days = TimeBeginnings(
    [.onOrBefore, .noLater, .before, .by, .throughWord, .onDay, .upon, .atClock, .dayWord]
      + [.endOf, .startOf, .middleOf, .every, .lastDay, .firstDay, .article, .ordinalMark]
      + [.month, .quarter, .year] + TimeParser.partsOfDay.map(\.0))
}
