import QCSyntax

/// `qc-bench time`: how many occurrences a second each shape of rule gives.
struct TimeBench {
  let count: Int
  let rounds: Int

  func run() {
    let start = CivilDate(dayNumber: 0)
    let calendar = WorkingCalendar(
      from: start, to: start.adding(days: 146_000), daysOff: [], worked: [])
    let anchors = TimeAnchors(signed: start, effective: start, calendar: calendar)
    print("occurrences: at most \(count) a rule, median of \(rounds) rounds, one thread")
    print(label("rule", 48) + cell("M/s", 9))
    for (text, slot) in TimeBench.rules {
      guard let phrase = TimeBench.phrase(text, slot) else {
        print(label(text, 48) + cell("not read", 9))
        continue
      }
      var given = 0
      var times: [Double] = []
      for _ in 0..<rounds {
        given = 0
        var sum = 0
        times.append(
          processorSeconds {
            for occurrence in phrase.occurrences(from: anchors) {
              sum &+= Int(occurrence.last.dayNumber)
              given += 1
              if given == count { break }
            }
            keep(sum)
          })
      }
      print(label(text, 48) + cell(decimal(Double(given) / median(times) / 1e6), 9))
    }
  }

  // MARK: - Implementation

  private static let rules: [(String, TimeSlot)] = [
    ("hằng ngày", .every), ("hằng tuần", .every), ("mỗi tháng một lần", .every),
    ("6 tháng và hằng năm", .every), ("trước ngày 15 hằng tháng", .due),
    ("chậm nhất vào ngày cuối cùng của tháng", .due),
    ("chậm nhất ngày 31 tháng 12 hằng năm", .due),
    ("trước ngày 15 tháng 4, 15 tháng 8 và 31 tháng 12 hằng năm", .due),
  ]

  private static func phrase(_ text: String, _ slot: TimeSlot) -> TimePhrase? {
    let source = SourceFile(name: "phrase", text: text)
    guard
      case .success(let phrase, _) = readTime(source, slot: slot, language: .vietnamese).result
    else { return nil }
    return phrase
  }
}
