/// Words of time, as few bits: who is not in the set is surely not meant, who is may be, since 64 bits
/// stand for more than a hundred words. Answers nearly every question of the reader of time.
struct TimeWordSet: Sendable {
  let bits: UInt64

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  init(_ words: some Sequence<TimeWord>) {
    bits = words.reduce(0) { $0 | TimeWordSet.bit($1) }
  }

  @inline(__always)
  func mayContain(_ word: TimeWord) -> Bool { bits & TimeWordSet.bit(word) != 0 }

  @inline(__always)
  func mayMeet(_ other: TimeWordSet) -> Bool { bits & other.bits != 0 }

  /// As ``PhraseTables/timeBeginnings`` has it.
  @inline(__always)
  private static func bit(_ word: TimeWord) -> UInt64 { 1 << UInt64(word.rawValue & 63) }
}

/// Words that a production asks for one after the other: at most places none of them can begin.
struct TimeWordSets: Sendable {
  let units = TimeWordSet(TimeWord.allCases.filter { TimeUnit($0) != nil })
  let adverbs = TimeWordSet(TimeParser.adverbs.map(\.0))
  let belongings = TimeWordSet(TimeWord.allCases.filter { DayOf($0) != nil })
  let partsOfDay = TimeWordSet(TimeParser.partsOfDay.map(\.0))
  let vague = TimeWordSet(TimeWord.allCases.filter { VagueWord($0) != nil })
  let near = TimeWordSet(TimeWord.allCases.filter { NearDay($0) != nil })
  let open = TimeWordSet(TimeParser.openWords.map(\.0))
  let connectors = TimeWordSet([.or, .and, .then, .but])
}
