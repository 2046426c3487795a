import Foundation
import QCSyntax
import Testing

/// Every word of the language is shown somewhere in `specs/`, by name.
@Suite struct CoverageTests {
  private static let corpus: String = {
    var all = ""
    for folder in ["specs/agreements", "specs/accepted"] {
      for file in specs(in: folder) { all += read(file) + "\n" }
    }
    return all.lowercased()
  }()

  /// Phrases that no spec shows, each with its reason.
  private static let exempt: Set<Keyword> = [
    // Names of constructs that only bullets open.
    .figure, .otherStep, .point, .registerEntry,
  ]

  @Test func everyKeywordIsShown() {
    for keyword in Keyword.allCases where !Self.exempt.contains(keyword) {
      for language in Language.allCases {
        let phrase = keyword.canonical(language)
        let isShown = Self.corpus.contains(phrase.lowercased())
        #expect(isShown, "no spec shows `\(phrase)` (\(keyword))")
      }
    }
  }

  @Test func everyConstructIsShown() {
    var seen: Set<UInt8> = []
    for folder in ["specs/agreements", "specs/accepted"] {
      for file in specs(in: folder) {
        var interner = TimeWords.shared.interner
        var tokens: [Token] = []
        let source = SourceFile(name: "x", text: read(file))
        tokenize(source, interner: &interner, into: &tokens)
        var findings: [Diagnostic] = []
        let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &findings)
        for node in tree.nodes where node.kind == .element { seen.insert(node.detail) }
      }
    }
    let exempt: Set<Construct> = [.file]
    for construct in Construct.allCases where !exempt.contains(construct) {
      let isShown = seen.contains(construct.rawValue)
      #expect(isShown, "no spec has a \(construct)")
    }
  }

  /// Every accepted spelling is found, and found as its keyword, where the table allows it.
  @Test func everySpellingIsAPhrase() {
    let tables = LanguageTables.shared
    for keyword in Keyword.allCases {
      for language in Language.allCases {
        for spelling in keyword.spellings(language) {
          var interner = tables.interner
          var tokens: [Token] = []
          tokenize(SourceFile(name: "x", text: spelling), interner: &interner, into: &tokens)
          let match = tokens.withUnsafeBufferPointer { buffer in
            tables.match(buffer, at: 0) { $0 == keyword }
          }
          #expect(match?.length == tokens.count - 1, "`\(spelling)` is not one phrase")
        }
      }
    }
  }
}
