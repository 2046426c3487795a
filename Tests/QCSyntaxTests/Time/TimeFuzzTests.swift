import QCSyntax
import Testing

@Suite("Any run of tokens")
struct TimeFuzzTests {
  /// Words of the tables, numbers, dates and signs, from which phrases are drawn.
  static let pieces: [String] = {
    var result = [
      "5", "06", "31", "0", "99999999", "1.5", "30/7", "99/99", "21/9/2023", "31/2/2023", "21/9/…",
      "2017-2021", "08:30", "99:99", "…", "___", ",", ";", ":", "(", ")", "=", "{", "}", "%", "\n",
      "\"một việc\"", "“x”", "\"hở", "-", "–", "3558-QĐ/TU", "01/10–31/7", "24h", "6-monthly",
      "báo cáo", "Bộ Y tế", "the report", "năm", "quý", "tháng",
    ]
    for word in TimeWord.allCases {
      for spellings in [word.spelling.vietnamese, word.spelling.english] {
        result += spellings.description.split(separator: "|").prefix(2).map(String.init)
      }
    }
    for type in EventType.allCases {
      for spellings in [type.heads.vietnamese, type.heads.english] {
        result += spellings.description.split(separator: "|").prefix(2).map(String.init)
      }
    }
    return result
  }()

  @Test("never traps, and what is understood is read back", arguments: 0..<8)
  func random(_ seed: Int) {
    var numbers = SeededNumbers(state: UInt64(seed))
    var understood = 0
    var equal = 0
    for _ in 0..<2_000 {
      let length = 1 + numbers.next(below: 9)
      let phrase = (0..<length).map { _ in
        TimeFuzzTests.pieces[numbers.next(below: TimeFuzzTests.pieces.count)]
      }.joined(separator: " ")
      let slot = TimeSlot.allCases[numbers.next(below: TimeSlot.allCases.count)]
      let language: Language = numbers.next(below: 2) == 0 ? .vietnamese : .english
      let reading = read(
        phrase, slot, language, anchors: TimeAnchors(signed: day("2023-08-31")), count: 4)
      guard reading.failure == nil else { continue }
      understood += 1
      if read(reading.words(language), slot, language).json == reading.json { equal += 1 }
    }
    #expect(understood > 0)
    // Random words run into one another; of real wordings all are read back.
    #expect(equal * 100 >= understood * 85, "\(equal) of \(understood)")
  }

  @Test("takes time that grows with the length alone", arguments: [40, 80, 20_000])
  func long(_ count: Int) {
    let connectors = String(repeating: "hoặc nhận được , ", count: count)
    _ = read("trong 5 ngày kể từ ngày " + connectors, .due, .vietnamese)
    _ = read(String(repeating: "mỗi năm và ", count: count), .every, .vietnamese)
    _ = read(String(repeating: "or upon ", count: count), .when, .english)
    _ = read(String(repeating: "( ", count: count), .every, .vietnamese)
    _ = read("khi " + String(repeating: "ít nhất 5 ngày, ", count: count), .when, .vietnamese)
  }

  @Test("any part of a wording is read without a trap")
  func prefixes() {
    for wording in Wording.all {
      let words = wording.phrase.split(separator: " ")
      for end in words.indices {
        _ = read(words[...end].joined(separator: " "), wording.slot, wording.language)
        _ = read(words[end...].joined(separator: " "), wording.slot, wording.language)
      }
    }
  }
}
