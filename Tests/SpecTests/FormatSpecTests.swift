import Foundation
import QCFormat
import QCSyntax
import Testing

/// The formatter over every spec: what it lays out says the same to the compiler, which knows nothing
/// of layouts. `qc-bench mutants` does the same to a hundred thousand broken texts.
@Suite struct FormatSpecTests {
  private static let folders = ["specs/agreements", "specs/accepted"]

  private func formatted(_ text: [UInt8], _ language: Language? = nil) -> [UInt8]? {
    var formatter = SourceFormatter(language: language)
    let padded = text + [UInt8](repeating: 0, count: SourceFile.padding)
    guard case .success(let source) = loadSource(name: "t.qc", padded: padded, count: text.count),
      case .formatted(let result, let kept) = formatter.format(source)
    else { return nil }
    return kept.isEmpty ? result : nil
  }

  /// The JSON without places and digest, as an object; and the findings by code.
  private func meaning(_ text: [UInt8]) throws -> (json: NSObject, codes: [String]) {
    let compiled = compile(bytes: text)
    let object = try JSONSerialization.jsonObject(with: Data(compiled.json))
    return (
      FormatSpecTests.withoutPlaces(object) as? NSObject ?? NSNull(),
      compiled.codes.map(\.identifier)
    )
  }

  private static func withoutPlaces(_ value: Any) -> Any {
    // Blanks between words are layout; texts keep theirs, which the formatter proves.
    if let text = value as? String {
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if let list = value as? [Any] { return list.map(withoutPlaces) }
    guard let object = value as? [String: Any] else { return value }
    return object.filter { $0.key != "at" && $0.key != "source" }.mapValues(withoutPlaces)
  }

  @Test func theLayoutKeepsTheMeaningOfEverySpec() throws {
    var count = 0
    for file in FormatSpecTests.folders.flatMap({ specs(in: $0) }) {
      let text = [UInt8](try Data(contentsOf: file))
      let result = try #require(formatted(text), "\(file.lastPathComponent)")
      let before = try meaning(text)
      let after = try meaning(result)
      #expect(before.json == after.json, "\(file.lastPathComponent)")
      #expect(before.codes == after.codes, "\(file.lastPathComponent)")
      #expect(formatted(result) == result, "\(file.lastPathComponent)")
      count += 1
    }
    #expect(count > 180)
  }

  /// Blanks between the words of a name are layout: the outputs have one.
  @Test func blanksInNamesAreNoPartOfTheOutputs() throws {
    let text = """
      quy chế phối hợp "A" {
        hiệu lực  từ \u{A0} ngày ký
        bên Sở  Y\ttế "Sở  Y tế" {
          người ký  Lý   Ngọc Ánh chức vụ "Giám đốc"
        }
      }
      """
    let before = compile(text)
    let json = String(decoding: before.json, as: UTF8.self)
    for words in ["\"Sở Y tế\"", "\"Lý Ngọc Ánh\"", "\"từ ngày ký\"", "\"Sở  Y tế\""] {
      #expect(json.contains(words), "\(words)")
    }
    let result = try #require(formatted(Array(text.utf8)))
    #expect(try meaning(Array(text.utf8)).json == meaning(result).json)
  }

  /// What people copy from is laid out already.
  @Test func theAgreementsAreInTheCanonicalLayout() throws {
    for file in specs(in: "specs/agreements") {
      let text = [UInt8](try Data(contentsOf: file))
      #expect(formatted(text) == text, "run qc format \(file.lastPathComponent)")
    }
  }

  /// Into the other language and back gives the same bytes; what the other language says is the same
  /// but for the words of time.
  @Test(arguments: Language.allCases)
  func theOtherLanguageAndBack(own: Language) throws {
    let other = own == .vietnamese ? Language.english : .vietnamese
    for file in FormatSpecTests.folders.flatMap({ specs(in: $0) }) {
      let text = try #require(formatted([UInt8](try Data(contentsOf: file)), own))
      let abroad = try #require(formatted(text, other), "\(file.lastPathComponent)")
      #expect(formatted(abroad, own) == text, "\(file.lastPathComponent)")
      let before = compile(bytes: text)
      let after = compile(bytes: abroad)
      #expect(
        before.errors.map(\.code) == after.errors.map(\.code), "\(file.lastPathComponent)")
      #expect(before.documents == after.documents)
    }
  }

  /// Mutants of every agreement: lines doubled, taken out, cut in two and joined. None is refused, and
  /// none says something else.
  @Test func brokenTextsKeepTheirMeaning() throws {
    var count = 0
    for file in specs(in: "specs/agreements") {
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for place in stride(from: 1, to: lines.count - 1, by: 9) {
        var doubled = lines
        doubled.insert(lines[place], at: place)
        var shorter = lines
        shorter.remove(at: place)
        var joined = lines
        joined[place] += "  " + joined.remove(at: place + 1)
        for mutant in [doubled, shorter, joined] {
          try check(mutant.joined(separator: "\n"), file.lastPathComponent + ":\(place + 1)")
          count += 1
        }
      }
    }
    #expect(count > 150)
  }

  /// A formatter keeps its memory from text to text, and nothing else: not even the number of labels
  /// that stayed in their language, where a text is left as it is.
  @Test func textsDoNotLeanOnTheOneBefore() throws {
    var one = SourceFormatter(language: .english)
    var withLabelsLeft = 0
    for file in FormatSpecTests.folders.flatMap({ specs(in: $0) }) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for text in [text, "{ " + text] {
        guard case .success(let source) = loadSource(name: "t.qc", text: text) else { continue }
        var fresh = SourceFormatter(language: .english)
        guard case .formatted(let expected, _) = fresh.format(source),
          case .formatted(let result, _) = one.format(source)
        else {
          Issue.record("\(file.lastPathComponent): not proved")
          continue
        }
        #expect(result == expected, "\(file.lastPathComponent)")
        #expect(one.labelsLeft == fresh.labelsLeft, "\(file.lastPathComponent)")
        if one.labelsLeft > 0 { withLabelsLeft += 1 }
      }
    }
    #expect(withLabelsLeft > 0)
  }

  private func check(_ text: String, _ place: String) throws {
    var formatter = SourceFormatter()
    guard case .success(let source) = loadSource(name: "t.qc", text: text) else { return }
    guard case .formatted(let result, _) = formatter.format(source) else {
      Issue.record("\(place): not proved")
      return
    }
    let before = try meaning(Array(text.utf8))
    let after = try meaning(result)
    #expect(before.json == after.json, "\(place)")
    #expect(before.codes == after.codes, "\(place)")
  }
}
