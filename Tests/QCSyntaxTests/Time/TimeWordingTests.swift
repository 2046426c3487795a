import Foundation
import QCSyntax
import Testing

@Suite("Wordings of time")
struct TimeWordingTests {
  @Test("has the value that the table gives", arguments: Wording.all)
  func value(_ wording: Wording) {
    let reading = read(wording.phrase, wording.slot, wording.language)
    #expect(reading.json == wording.json)
  }

  @Test("is read back from its own words to an equal value", arguments: Wording.all)
  func roundTrip(_ wording: Wording) {
    let first = read(wording.phrase, wording.slot, wording.language)
    let again = read(first.words(wording.language), wording.slot, wording.language)
    #expect(again.json == first.json, "\(first.words(wording.language))")
  }

  @Test("is understood in the words of the other language", arguments: Wording.all)
  func translation(_ wording: Wording) {
    let other: Language = wording.language == .vietnamese ? .english : .vietnamese
    let first = read(wording.phrase, wording.slot, wording.language)
    let again = read(first.words(other), wording.slot, other)
    #expect(again.failure == nil, "\(first.words(other))")
  }

  @Test("is JSON", arguments: Wording.all)
  func isJSON(_ wording: Wording) throws {
    let reading = read(wording.phrase, wording.slot, wording.language)
    _ = try JSONSerialization.jsonObject(with: Data(reading.json.utf8))
  }

  @Test("the schema is JSON and holds every key that is written")
  func schema() throws {
    let schema = "{\(timeSchema)}"
    let parsed = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    #expect(parsed?["time"] != nil)
    for wording in Wording.all {
      for key in wording.json.matches(of: /"([a-z_]+)":/) {
        #expect(schema.contains("\"\(key.1)\": "), "\(key.1)")
      }
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let language: Language
    let slot: TimeSlot
    let phrase: String
    let reason: TimeFailure.Reason
    var testDescription: String { phrase }
  }

  static let refusals = [
    Refusal(
      language: .vietnamese, slot: .due, phrase: "trong năm (6) ngày", reason: .wordAndFigureDiffer),
    Refusal(
      language: .english, slot: .due, phrase: "within five (6) days", reason: .wordAndFigureDiffer),
    Refusal(
      language: .vietnamese, slot: .every, phrase: "6 tháng đầu năm", reason: .notUnderstood),
    Refusal(
      language: .english, slot: .due, phrase: "within 3 months and 10 days after receipt",
      reason: .notUnderstood),
    Refusal(
      language: .vietnamese, slot: .due, phrase: "trước ngày 31/4/2023", reason: .noSuchDate),
    Refusal(language: .vietnamese, slot: .entry, phrase: "29/2/2023", reason: .noSuchDate),
    Refusal(
      language: .vietnamese, slot: .due, phrase: "trước ngày 31 tháng 6 hằng năm",
      reason: .noSuchDate),
    Refusal(language: .english, slot: .due, phrase: "by 31 April 2023", reason: .noSuchDate),
    Refusal(language: .english, slot: .every, phrase: "biannually", reason: .ambiguousWord),
    Refusal(language: .english, slot: .every, phrase: "bi-monthly", reason: .ambiguousWord),
    Refusal(
      language: .vietnamese, slot: .every, phrase: "trong 5 ngày kể từ ngày nhận",
      reason: .wrongSlot(.due)),
    Refusal(
      language: .vietnamese, slot: .due, phrase: "mỗi năm một lần", reason: .wrongSlot(.every)),
    Refusal(
      language: .vietnamese, slot: .due, phrase: "khi cần thiết", reason: .wrongSlot(.when)),
    Refusal(language: .vietnamese, slot: .when, phrase: "hằng năm", reason: .wrongSlot(.every)),
    Refusal(language: .english, slot: .due, phrase: "every year", reason: .wrongSlot(.every)),
    Refusal(language: .english, slot: .due, phrase: "soon", reason: .notUnderstood),
    Refusal(language: .vietnamese, slot: .due, phrase: "trong vòng", reason: .notUnderstood),
    Refusal(
      language: .vietnamese, slot: .due, phrase: "trong 5 ngày kể từ ngày", reason: .notUnderstood),
    Refusal(
      language: .vietnamese, slot: .due, phrase: "trước ngày 25 của tháng cuối quý",
      reason: .notUnderstood),
    Refusal(language: .vietnamese, slot: .due, phrase: "", reason: .missingPhrase),
  ]

  @Test("is refused with its reason", arguments: refusals)
  func refusal(_ refusal: Refusal) {
    #expect(read(refusal.phrase, refusal.slot, refusal.language).failure == refusal.reason)
  }

  @Test("tells what a drafter should know")
  func findings() {
    #expect(read("kịp thời", .due, .vietnamese).findings == [.vague(.timely)])
    #expect(read("thường xuyên", .every, .vietnamese).findings == [.vague(.regularly)])
    #expect(read("định kỳ", .every, .vietnamese).findings == [.missingPeriod])
    #expect(read("không quá 03 ngày làm việc", .due, .vietnamese).findings == [.noAnchor])
    #expect(read("within 5 days", .due, .english).findings == [.noAnchor])
    #expect(read("4 năm", .term, .vietnamese).findings == [])
    #expect(
      read(
        "không quá 05 ngày làm việc kể từ ngày nhận, được gia hạn thêm 10 ngày", .due, .vietnamese
      ).findings == [.mixedDays])
    #expect(
      read("promptly, and in any event within 24 hours of detection", .due, .english).findings
        == [])
    #expect(read("as agreed by the parties", .due, .english).findings == [.open(.agreed)])
    #expect(read("…", .entry, .vietnamese).findings == [.blank])
  }

  @Test("does not depend on capitals, tone placement or the spelling of hằng")
  func spelling() {
    let plain = read("hằng năm hoặc theo thỏa thuận", .every, .vietnamese)
    #expect(plain.failure == nil)
    #expect(
      read("Hàng Năm hoặc theo thoả thuận", .every, .vietnamese).json
        == plain.json.replacingOccurrences(of: "thỏa", with: "thoả"))
  }
}
