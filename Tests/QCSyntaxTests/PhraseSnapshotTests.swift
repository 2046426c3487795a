import Foundation
import QCSyntax
import Testing

/// The snapshot of the phrase tables is generated: it must be what the spellings give.
@Suite struct PhraseSnapshotTests {
  private static let path = "Sources/QCSyntax/Phrases/PhraseSnapshot.swift"

  @Test func isFresh() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent(Self.path)
    let text = Self.source(PhraseTables.build(), PhraseTables.fingerprint)
    if ProcessInfo.processInfo.environment["QC_UPDATE"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == text,
      "\(Self.path) is out of date: QC_UPDATE=1 swift test")
  }

  /// What a start takes from the snapshot is what it would have built.
  @Test func isWhatIsBuilt() {
    let isUpdating = ProcessInfo.processInfo.environment["QC_UPDATE"] == "1"
    #expect(isUpdating || !PhraseTables.isBuiltAtStart, "the snapshot is out of date")
    #expect(PhraseTables.current == PhraseTables.build())
  }

  @Test func numbersFit() {
    let tables = PhraseTables.build()
    #expect(tables.folds.count < 0x1_0000)
    for trie in [tables.language, tables.time] {
      #expect(trie.firstEdge.count < 0x1_0000 && trie.edges.count < 0x1_0000)
      #expect(trie.meanings.count < 0x1_0000)
    }
  }

  // MARK: - Writing

  private static func source(_ tables: PhraseTables, _ fingerprint: UInt64) -> String {
    let words = String(decoding: tables.words, as: UTF8.self)
    return """
      // Made by Tests/QCSyntaxTests/PhraseSnapshotTests.swift from the spellings of keywords and of
      // time: QC_UPDATE=1 swift test. Each table is a constant without start-up cost.

      /// What ``PhraseTables/build()`` gives for spellings with this fingerprint.
      enum PhraseSnapshot {
        static let fingerprint: UInt64 = \(literal(fingerprint))

        static var tables: PhraseTables {
          PhraseTables(
            words: Array(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)),
            folds: folds,
            language: WordTrie(
              roots: languageRoots, firstEdge: languageFirstEdge, edges: languageEdges,
              firstMeaning: languageFirstMeaning, meanings: languageMeanings),
            time: WordTrie(
              roots: timeRoots, firstEdge: timeFirstEdge, edges: timeEdges,
              firstMeaning: timeFirstMeaning, meanings: timeMeanings),
            languageBeginnings: languageBeginnings, timeBeginnings: timeBeginnings)
        }

        private static let words: StaticString = \"\"\"
      \(lines(words.split(separator: " ").map { "\($0) " }, "    ", end: "\\"))
          \"\"\"

      \(array("folds", "UInt16", tables.folds))

      \(trie("language", tables.language))

      \(trie("time", tables.time))

      \(array("languageBeginnings", "UInt8", tables.languageBeginnings))

      \(array("timeBeginnings", "UInt64", tables.timeBeginnings))
      }

      """
  }

  private static func trie(_ name: String, _ trie: WordTrie) -> String {
    [
      array("\(name)Roots", "UInt16", trie.roots),
      array("\(name)FirstEdge", "UInt16", trie.firstEdge),
      array("\(name)Edges", "UInt32", trie.edges),
      array("\(name)FirstMeaning", "UInt16", trie.firstMeaning),
      array("\(name)Meanings", "UInt32", trie.meanings),
    ].joined(separator: "\n\n")
  }

  private static func array<Number: FixedWidthInteger>(
    _ name: String, _ type: String, _ numbers: [Number]
  ) -> String {
    let texts = numbers.map { "\(literal(UInt64($0))), " }
    return "  private static let \(name): [\(type)] = [\n\(lines(texts, "    ", end: ""))\n  ]"
  }

  /// Hexadecimal, in groups of four digits where there are eight or more.
  private static func literal(_ number: UInt64) -> String {
    if number < 10 { return "\(number)" }
    let digits = Array(String(number, radix: 16, uppercase: true))
    guard digits.count >= 8 else { return "0x" + String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 4 == 0 { text.append("_") }
      text.append(digit)
    }
    return "0x" + text
  }

  /// Pieces in lines of at most a hundred columns.
  private static func lines(_ pieces: [String], _ indent: String, end: String) -> String {
    var lines: [String] = []
    var line = indent
    for piece in pieces {
      if line.count + piece.count > 99 {
        lines.append(end.isEmpty ? trimmed(line) : line + end)
        line = indent
      }
      line += piece
    }
    lines.append(trimmed(line))
    return lines.joined(separator: "\n")
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
