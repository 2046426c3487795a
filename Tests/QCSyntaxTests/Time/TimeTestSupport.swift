import QCSyntax
import Testing

/// What a phrase gives: its JSON, its words in both languages, its findings, or why it failed.
struct Reading: Equatable {
  var json = ""
  var vietnamese = ""
  var english = ""
  var findings: [TimeFinding.Kind] = []
  var failure: TimeFailure.Reason?
  var dates: [String] = []

  func words(_ language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

/// Reads a phrase as the lowering does: a line of its own, its tokens, its slot.
func read(
  _ phrase: String, _ slot: TimeSlot, _ language: Language, anchors: TimeAnchors = TimeAnchors(),
  count: Int = 0
) -> Reading {
  let source = SourceFile(name: "test.qc", text: phrase)
  switch readTime(source, slot: slot, language: language).result {
  case .failure(let failure): return Reading(failure: failure.reason)
  case .success(let value, let findings):
    var reading = Reading(findings: findings.map(\.kind))
    source.storage.withUnsafeBufferPointer { bytes in
      func text(_ write: (inout [UInt8]) -> Void) -> String {
        var output: [UInt8] = []
        write(&output)
        return String(decoding: output, as: UTF8.self)
      }
      reading.json = text { value.writeJSON(source: bytes, to: &$0) }
      reading.vietnamese = text { value.write(in: .vietnamese, source: bytes, to: &$0) }
      reading.english = text { value.write(in: .english, source: bytes, to: &$0) }
    }
    reading.dates = value.firstDates(from: anchors, count: count).map(iso)
    return reading
  }
}

func iso(_ date: CivilDate) -> String { date.isoString }

/// The day of an ISO date in a test.
func day(_ text: String) -> CivilDate? { CivilDate(text.utf8) }

func slot(_ name: some StringProtocol) -> TimeSlot {
  switch name {
  case "every": .every
  case "during": .during
  case "when": .when
  case "entry": .entry
  case "term": .term
  default: .due
  }
}

/// A row of a table of wordings.
struct Wording: CustomTestStringConvertible, Sendable {
  let slot: TimeSlot
  let phrase: String
  let json: String
  let language: Language

  var testDescription: String { phrase }

  static func table(_ text: String, _ language: Language) -> [Wording] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "|", maxSplits: 2).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return Wording(
        slot: QCSyntaxTests.slot(parts[0]), phrase: parts[1], json: parts[2], language: language)
    }
  }

  static let all = table(vietnameseWordings, .vietnamese) + table(englishWordings, .english)
}

/// SplitMix64: the same numbers from the same seed everywhere.
struct SeededNumbers {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

/// A phrase, when it is understood.
func parsed(_ text: String, _ slot: TimeSlot, _ language: Language) -> TimePhrase? {
  let source = SourceFile(name: "test.qc", text: text)
  guard case .success(let value, _) = readTime(source, slot: slot, language: language).result
  else { return nil }
  return value
}
