import Foundation
import QCOutput
import QCSyntax
import Testing

/// The files for editors, as far as they can be held without an editor; the editors themselves are
/// asked by `Tests/Judges/editors_judge.py`.
@Suite struct EditorTests {
  @Test func everyPhraseHasItsPlace() {
    let known = Set(
      (EditorPhrases.starts + EditorPhrases.tails + EditorPhrases.choices).map(\.phrase))
    for keyword in Keyword.allCases {
      for phrase in keyword.spellings(.vietnamese) + keyword.spellings(.english) {
        let isLanguage = phrase.utf8.count > 1 && !known.contains(phrase)
        #expect(
          !isLanguage || Self.behindValues.contains(keyword), "\(phrase) is coloured nowhere")
      }
    }
  }

  /// Words that stand behind a value only, as part of it.
  static let behindValues: Set<Keyword> = [
    .prevails, .over, .nearly, .approximately, .atLeast,
  ]

  @Test(arguments: [
    ("thỏa", ["thỏa", "thoả"]), ("hoà", ["hoà", "hòa"]), ("ủy", ["ủy", "uỷ"]), ("giữa", ["giữa"]),
    ("toàn", ["toàn", "tòan"]), ("khoa", ["khoa"]),
  ])
  func tonesAreWrittenInBothPlaces(_ word: String, _ spellings: [String]) {
    #expect(toneSpellings(of: word).map { Array($0.utf8) } == spellings.map { Array($0.utf8) })
  }

  @Test(arguments: [
    ("  nội dung phối hợp giữa hai bên", "nội dung phối hợp", "keyword.control.construct.qc"),
    ("  Nội  Dung  \"x\"", "Nội  Dung", "support.type.property-name.label.qc"),
    ("- THOẢ THUẬN", "THOẢ THUẬN", "keyword.control.construct.qc"),
  ])
  func itemsAreFound(_ line: String, _ phrase: String, _ scope: String) throws {
    let found = try Self.itemRules().compactMap { rule -> (String, String)? in
      let range = NSRange(line.startIndex..., in: line)
      guard let match = rule.pattern.firstMatch(in: line, range: range),
        let place = Range(match.range(at: 2), in: line)
      else { return nil }
      return (String(line[place]), rule.scope)
    }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.0 == phrase)
    #expect(found.first?.1 == scope)
  }

  @Test(arguments: ["  giữanày", "  xbên A", "  \"nội dung\"", "  kỳx"])
  func othersAreNot(_ line: String) throws {
    for rule in try Self.itemRules() {
      let range = NSRange(line.startIndex..., in: line)
      #expect(rule.pattern.firstMatch(in: line, range: range) == nil)
    }
  }

  /// The patterns of the TextMate grammar that take an item, with the scope of its phrase.
  static func itemRules() throws -> [(pattern: NSRegularExpression, scope: String)] {
    let text = TextMateGrammar.text()
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let repository = try #require(json["repository"] as? [String: Any])
    let items = try #require(repository["items"] as? [String: Any])
    let rules = try #require(items["patterns"] as? [[String: Any]])
    return try rules.compactMap { rule in
      let captures = (rule["captures"] ?? rule["beginCaptures"]) as? [String: [String: String]]
      guard let pattern = (rule["match"] ?? rule["begin"]) as? String,
        let scope = captures?["2"]?["name"]
      else { return nil }
      return (try NSRegularExpression(pattern: pattern), scope)
    }
  }
}
