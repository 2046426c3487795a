import Foundation
import QCSyntax
import Testing

/// Every word of the language is shown somewhere in `specs/`, by name.
@Suite struct CoverageTests {
  /// Every keyword that stands in its own place in some spec, by the language of its phrase.
  private static let shown: Set<String> = {
    var shown: Set<String> = []
    let tables = LanguageTables.shared
    for folder in ["specs/agreements", "specs/accepted"] {
      for file in specs(in: folder) {
        let source = SourceFile(name: "x", text: read(file).precomposedStringWithCanonicalMapping)
        var interner = TimeWords.shared.interner
        var tokens: [Token] = []
        tokenize(source, interner: &interner, into: &tokens)
        var findings: [Diagnostic] = []
        let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &findings)
        tree.tokens.withUnsafeBufferPointer { buffer in
          for node in tree.nodes {
            guard let keyword = Keyword(rawValue: node.keyword),
              node.kind == .element || node.kind == .clause || node.kind == .choice
                || node.kind == .reference || node.kind == .quantity
            else { continue }
            let first = Int(node.first)
            if let match = tables.match(buffer, at: first, where: { $0 == keyword }) {
              shown.insert("\(keyword) \(match.language)")
            }
          }
        }
      }
    }
    return shown
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
        // A phrase that both languages share counts for both.
        let isShared = keyword.canonical(.vietnamese) == keyword.canonical(.english)
        let isShown =
          Self.shown.contains("\(keyword) \(language)")
          || isShared && Language.allCases.contains { Self.shown.contains("\(keyword) \($0)") }
        #expect(isShown, "no spec shows `\(phrase)` (\(keyword))")
      }
    }
  }

  @Test func everyConstructIsShown() {
    var seen: Set<UInt8> = []
    for folder in ["specs/agreements", "specs/accepted"] {
      for file in specs(in: folder) {
        for node in nodes(of: file) where node.kind == .element { seen.insert(node.detail) }
      }
    }
    let exempt: Set<Construct> = [.file]
    for construct in Construct.allCases where !exempt.contains(construct) {
      let isShown = seen.contains(construct.rawValue)
      #expect(isShown, "no spec has a \(construct)")
    }
  }

  /// Every kind of node appears in some spec, accepted or rejected.
  @Test func everyKindOfNodeIsShown() {
    var seen: Set<UInt8> = []
    for folder in ["specs/agreements", "specs/accepted", "specs/rejected"] {
      for file in specs(in: folder) {
        for node in nodes(of: file) { seen.insert(node.kind.rawValue) }
      }
    }
    for kind in NodeKind.allCases {
      let isShown = seen.contains(kind.rawValue)
      #expect(isShown, "no spec has a \(kind)")
    }
  }

  /// A phrase behind which a name stands in plain words is no beginning of another phrase of the
  /// same place: `party group` once swallowed a party named "Group …" (decision 3).
  @Test func noPhraseBeforeANameBeginsAnother() {
    // Said by the table: the longer phrase wins, and a name that begins so needs quotes.
    let allowed: Set<String> = [
      "họp|họp giao ban", "hội nghị|hội nghị triển khai",
      "hội nghị|hội nghị sơ kết", "hội nghị|hội nghị tổng kết",
    ]
    for construct in Construct.allCases {
      let members = LanguageTables.shared.members[Int(construct.rawValue)]
      for member in members {
        guard case .construct(let inner) = member.value, inner.header.first == .name else {
          continue
        }
        for language in Language.allCases {
          for phrase in member.keyword.spellings(language) {
            for other in members {
              for longer in other.keyword.spellings(language)
              where longer.hasPrefix(phrase + " ") {
                let isAllowed =
                  other.keyword == member.keyword || allowed.contains("\(phrase)|\(longer)")
                #expect(isAllowed, "in \(construct): `\(phrase)` begins `\(longer)`")
              }
            }
          }
        }
      }
    }
  }

  /// The JSON writer keeps the members of a construct as 128 bits.
  @Test func membersFitTheirSet() {
    #expect(LanguageTables.shared.members.allSatisfy { $0.count < 128 })
  }

  /// Every accepted spelling is found, and found as its keyword, where the table allows it.
  @Test func everySpellingIsAPhrase() {
    let tables = LanguageTables.shared
    for keyword in Keyword.allCases {
      for language in Language.allCases {
        for spelling in keyword.spellings(language) {
          var interner = TimeWords.shared.interner
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

// MARK: - Implementation

/// The nodes of the tree of a spec.
private func nodes(of file: URL) -> [Node] {
  var interner = TimeWords.shared.interner
  var tokens: [Token] = []
  let source = SourceFile(name: "x", text: read(file))
  tokenize(source, interner: &interner, into: &tokens)
  var findings: [Diagnostic] = []
  return parse(source, tokens: tokens, nodes: [], diagnostics: &findings).nodes
}
