import Foundation
import QCSyntax
import Testing

/// Every clause of every spec is broken in several ways; what the compiler says must stand where
/// the mistake is, and must not be much (`design` quality 2, decision 23).
@Suite struct MutationTests {
  @Test func mistakesAreFoundWhereTheyAre() {
    var total = Score()
    var byOperator: [String: Score] = [:]
    var examples: [String] = []
    for file in specs(in: "specs/agreements") {
      let text = read(file)
      let base = compile(text)
      for mutant in Mutant.all(of: text) {
        let result = compile(mutant.text)
        let before = Set(base.findings.map { Finding($0, base.source) })
        let new = result.findings.filter {
          $0.severity > .note && !before.contains(Finding($0, result.source))
        }
        var score = Score()
        score.mutants = 1
        if new.isEmpty {
          score.silent = 1
        } else {
          let line = result.line(new[0])
          let isRight = mutant.rightLines.contains(line)
          score.right = isRight ? 1 : 0
          score.few = new.count <= 2 ? 1 : 0
          if !isRight || new.count > 2, examples.count < 4000 {
            examples.append(
              "\(file.lastPathComponent) \(mutant.name) lines \(mutant.rightLines) got "
                + new.prefix(4).map { "\(result.line($0)):\($0.code)" }.joined(separator: " ")
                + " (\(new.count)) | \(mutant.shown)")
          }
        }
        total.add(score)
        byOperator[mutant.name, default: Score()].add(score)
      }
    }
    for (name, score) in byOperator.sorted(by: { $0.key < $1.key }) { print("  \(name): \(score)") }
    print("mutation: \(total)")
    if let path = ProcessInfo.processInfo.environment["QC_MUTANTS"] {
      try? examples.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(total.mutants > 1000)
    #expect(total.share(total.right) >= 0.95, "first finding on the right line")
    #expect(total.share(total.few) >= 0.90, "at most two findings")
  }
}

/// A finding without its place, to tell new ones from those of the healthy text.
private struct Finding: Hashable {
  let code: DiagnosticCode
  let words: String

  init(_ finding: Diagnostic, _ source: SourceFile) {
    code = finding.code
    words = source.string(finding.range)
  }
}

struct Score: CustomStringConvertible {
  var mutants = 0
  var silent = 0
  var right = 0
  var few = 0

  mutating func add(_ other: Score) {
    mutants += other.mutants
    silent += other.silent
    right += other.right
    few += other.few
  }

  func share(_ count: Int) -> Double {
    mutants == silent ? 1 : Double(count) / Double(mutants - silent)
  }

  var description: String {
    func percent(_ value: Double) -> String { String(format: "%.1f %%", value * 100) }
    return "\(mutants) mutants, \(silent) stayed valid, right line \(percent(share(right))), "
      + "at most two findings \(percent(share(few)))"
  }
}

/// One broken text.
struct Mutant {
  let name: String
  let text: String
  /// The lines on which the first finding may stand.
  let rightLines: Set<Int>
  let shown: String

  static func all(of text: String) -> [Mutant] {
    let lines = text.components(separatedBy: "\n")
    var mutants: [Mutant] = []
    var random = Seeded(state: UInt64(text.utf8.count))
    for index in lines.indices {
      let line = lines[index]
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      let owner = ownerLine(of: index, lines)
      func add(_ name: String, _ replacement: String?, also: Set<Int> = []) {
        var copy = lines
        if let replacement { copy[index] = replacement } else { copy.remove(at: index) }
        let changed = copy.joined(separator: "\n")
        guard changed != text else { return }
        var right: Set<Int> = [index + 1]
        right.formUnion(also)
        mutants.append(
          Mutant(name: name, text: changed, rightLines: right, shown: replacement ?? "- " + trimmed)
        )
      }
      // A deletion is told at the head of its owner, or where the text no longer fits.
      add("delete line", nil, also: [owner, index, index + 1])
      add("double line", line + "\n" + line, also: [index + 2, owner])
      if index + 1 < lines.count, !lines[index + 1].trimmingCharacters(in: .whitespaces).isEmpty {
        add("swap lines", nil, also: [])
        mutants.removeLast()
        var copy = lines
        copy.swapAt(index, index + 1)
        mutants.append(
          Mutant(
            name: "swap lines", text: copy.joined(separator: "\n"),
            rightLines: [index + 1, index + 2, owner], shown: trimmed))
      }
      let words = wordRanges(of: line)
      guard let first = words.first else { continue }
      // The first word is the label's: misspelt in three ways.
      let word = String(line[first])
      if word.count >= 3, word.first?.isLetter == true {
        let declares = Set(usesOf(line, lines).map { $0 + 1 })
        for (name, wrong) in misspellings(of: word, &random) {
          add("misspell label: " + name, line.replacingCharacters(in: first, with: wrong))
        }
        if words.count > 1 {
          let other = words[1 + Int(random.next() % UInt64(words.count - 1))]
          let target = String(line[other])
          if target.count >= 3, target.first?.isLetter == true {
            for (name, wrong) in misspellings(of: target, &random).prefix(2) {
              add(
                "misspell word: " + name, line.replacingCharacters(in: other, with: wrong),
                also: declares)
            }
          }
          add("double word", line.replacingCharacters(in: first, with: word + " " + word))
          add("drop label", line.replacingCharacters(in: first, with: ""))
          add(
            "swap words",
            swapped(line, first, words[1]))
        }
      }
      for (name, sign) in [
        ("drop quote", "\""), ("drop open brace", "{"), ("drop close brace", "}"),
        ("drop comma", ","),
      ] {
        guard let place = line.range(of: sign) else { continue }
        add(
          name, line.replacingCharacters(in: place, with: ""),
          also: name == "drop close brace" ? [owner, index] : [])
      }
    }
    return mutants
  }

  /// The line of the head of the block that a line stands in, from 1.
  private static func ownerLine(of index: Int, _ lines: [String]) -> Int {
    func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    let own = indentation(lines[index])
    var place = index - 1
    while place >= 0 {
      let line = lines[place]
      if !line.trimmingCharacters(in: .whitespaces).isEmpty, indentation(line) < own {
        return place + 1
      }
      place -= 1
    }
    return 1
  }

  /// The other lines that hold a name declared on this line: a misspelt declaration may be told at
  /// the declaration only, so this is empty but for the declaration itself.
  private static func usesOf(_ line: String, _ lines: [String]) -> [Int] { [] }

  private static func wordRanges(of line: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    var inText = false
    for index in line.indices {
      let character = line[index]
      if character == "\"" || character == "“" || character == "”" { inText.toggle() }
      if character == "#", !inText { break }
      let isWord = !inText && (character.isLetter || character.isNumber)
      if isWord, start == nil { start = index }
      if !isWord, let begin = start {
        ranges.append(begin..<index)
        start = nil
      }
    }
    if let begin = start, !inText { ranges.append(begin..<line.endIndex) }
    return ranges
  }

  private static func misspellings(
    of word: String, _ random: inout Seeded
  ) -> [(String, String)] {
    var result: [(String, String)] = []
    var letters = Array(word)
    let place = 1 + Int(random.next() % UInt64(letters.count - 1))
    letters.remove(at: place)
    result.append(("letter dropped", String(letters)))
    letters = Array(word)
    letters.insert("x", at: place)
    result.append(("letter added", String(letters)))
    letters = Array(word)
    if letters[place] != letters[place - 1] {
      letters.swapAt(place, place - 1)
      result.append(("letters swapped", String(letters)))
    }
    let plain = word.folding(options: .diacriticInsensitive, locale: nil)
    if plain != word { result.append(("no diacritics", plain)) }
    return result
  }

  private static func swapped(
    _ line: String, _ first: Range<String.Index>, _ second: Range<String.Index>
  ) -> String {
    String(line[..<first.lowerBound]) + String(line[second])
      + String(line[first.upperBound..<second.lowerBound]) + String(line[first])
      + String(line[second.upperBound...])
  }
}
