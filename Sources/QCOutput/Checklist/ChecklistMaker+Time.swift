import QCSemantics
import QCSyntax

/// Phrases of time in words, and the days that can be computed from them.
extension ChecklistMaker {
  /// A phrase of time in words, with the word of its label before it where it needs one.
  mutating func write(time value: Value) {
    let phrase = model.times[Int(value.payload)]
    if phrase.isBlank { return write("…") }
    let start = list.bytes.count
    if phrase.language == language {
      write(value.range, file: value.file, dropsQuotes: true)
    } else {
      model.sources[Int(value.file)].storage.withUnsafeBufferPointer {
        phrase.write(in: language, source: $0, to: &list.bytes)
      }
      list.bytes.removeAll(from: start) { $0 == 0x22 }
    }
    guard let label = label(of: phrase, from: start) else { return }
    list.bytes.insert(
      contentsOf: UnsafeBufferPointer(start: label.utf8Start, count: label.utf8CodeUnitCount),
      at: start)
  }

  /// `khi`, `định kỳ` or `every` where the words do not begin with one.
  private func label(of phrase: TimePhrase, from start: Int) -> StaticString? {
    guard let first = phrase.parts.first?.value else { return nil }
    let isVietnamese = language == .vietnamese
    func begins(_ words: StaticString...) -> Bool {
      words.contains { word in
        list.bytes[start...].starts(
          with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
      }
    }
    switch (phrase.slot, first) {
    case (.every, .cadence(let cadence)):
      if cadence.length == nil { return nil }
      if isVietnamese { return begins("định kỳ", "thường xuyên") ? nil : "định kỳ " }
      let isCount = list.bytes[start...].first.map { $0 >= 0x30 && $0 <= 0x39 } == true
      let isUnit = begins(
        "day", "week", "month", "quarter", "year", "half", "two", "three", "four", "five", "six",
        "school", "fiscal", "working", "other")
      let isAdverb = begins("monthly", "weekly", "quarterly", "yearly", "half-yearly")
      return isCount || isUnit && !isAdverb ? "every " : nil
    case (.when, .trigger(let trigger)):
      if trigger.kind == .adHoc { return nil }
      if isVietnamese {
        return begins("khi", "sau khi", "theo", "trường hợp", "nếu") ? nil : "khi "
      }
      return begins("when", "upon", "on ", "at ", "after", "if", "ad hoc") ? nil : "when "
    default: return nil
    }
  }
}

// MARK: - Implementation

extension [UInt8] {
  /// Removes the bytes behind `start` that are not wanted.
  fileprivate mutating func removeAll(from start: Int, where isUnwanted: (UInt8) -> Bool) {
    var target = start
    for index in start..<count where !isUnwanted(self[index]) {
      self[target] = self[index]
      target += 1
    }
    removeLast(count - target)
  }
}
