import Foundation
import QCFormat
import QCOutput
import QCSemantics
import QCSyntax

/// `qc-bench mutants`: breaks texts at random and formats them. The formatter proves itself; here
/// the compiler says independently whether the text still means the same: JSON without places, and
/// the findings.
struct FormatMutants {
  let texts: [(name: String, bytes: [UInt8])]
  let count: Int
  let seed: UInt64
  /// The language that keywords are put into, or nil.
  let language: Language?

  func run() {
    var random = Randomness(seed: seed)
    var formatter = SourceFormatter(language: language)
    var formatted = 0
    var whole = 0
    var unread = 0
    var unproved = 0
    var different = 0
    for number in 0..<count {
      let text = texts[number % texts.count]
      let mutant = number < texts.count ? text.bytes : mutated(text.bytes, &random)
      guard case .success(let source) = load(mutant, text.name) else {
        unread += 1
        continue
      }
      switch formatter.format(source) {
      case .unproved(let place):
        unproved += 1
        tell("unproved", text.name, number, mutant, source.line(at: Int(place.start)))
      case .formatted(let result, let kept):
        formatted += 1
        if kept.isEmpty { whole += 1 }
        guard case .success(let after) = load(result, text.name) else { continue }
        if language == nil, meaning(source) != meaning(after) {
          different += 1
          tell("different", text.name, number, mutant, 0)
        }
      }
    }
    print(
      "mutants: \(count) of \(texts.count) texts, seed \(seed): \(formatted) formatted "
        + "(\(whole) of them whole), \(unread) not text, \(unproved) unproved, \(different) different"
    )
  }

  // MARK: - Implementation

  private func load(_ bytes: [UInt8], _ name: String) -> LoadResult {
    loadSource(
      name: name, padded: bytes + [UInt8](repeating: 0, count: SourceFile.padding),
      count: bytes.count)
  }

  private func tell(_ what: String, _ name: String, _ number: Int, _ text: [UInt8], _ line: Int) {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(what)-\(seed)-\(number).qc")
    try? Data(text).write(to: path)
    print("\(what): \(name), mutant \(number), line \(line): \(path.path)")
  }

  /// What a text says: its JSON without places and digest, and its findings without places.
  private func meaning(_ source: SourceFile) -> [UInt32] {
    var compiler = Compiler()
    var json = JSONWriter()
    _ = compiler.open(source)
    compiler.begin()
    json.begin(name: "", digest: [], compiler: "", declarations: compiler.model)
    while compiler.nextDocument() { json.write(compiler.model) }
    let findings = compiler.finish()
    var words = json.finish { String(decoding: withoutPlaces(Array($0)), as: UTF8.self) }
    for finding in findings {
      words += finding.code.identifier
      for argument in finding.arguments { words += argument.written(in: .english) }
    }
    // Blanks in names and phrases of time, quotes and capitals of labels in messages are layout.
    for blank in ["\\t", "\\r"] { words = words.replacingOccurrences(of: blank, with: "") }
    for quote in ["“", "”", "«", "»", "\\\""] {
      words = words.replacingOccurrences(of: quote, with: "\"")
    }
    return words.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
  }

  /// JSON without the values of `"at"`.
  private func withoutPlaces(_ json: [UInt8]) -> [UInt8] {
    let key = Array("\"at\":".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var index = 0
    while index < json.count {
      if json[index] == 0x22, json[index...].starts(with: key) {
        while index < json.count, json[index] != 0x7D { index += 1 }
      }
      if index < json.count { result.append(json[index]) }
      index += 1
    }
    return result
  }

  // MARK: Mutation

  private static let scraps: [String] = [
    "{", "}", "\"", "“", "”", "«", "»", "#", " # ", "\n", "\n\n\n", "\r\n", "\t", "\u{A0}", " ",
    "  ",
    ":", ";", ",", ".", "…", "...", "___", "- ", "\n- ", "– ", "• ", "* ", "a) ", "1. ", "\n1) ",
    "\"\"\"", "(", ")", "=", "%", "/", "136/200", "22/9/2023", "6.378", "12-QC/TU", "e\u{301}", "A",
  ]

  /// One to three small changes: a run of bytes removed, doubled, moved or exchanged; a scrap or a
  /// phrase of the table put in; lines joined.
  private func mutated(_ bytes: [UInt8], _ random: inout Randomness) -> [UInt8] {
    var text = bytes
    for _ in 0...random.below(3) where !text.isEmpty {
      let place = boundary(text, random.below(text.count))
      let end = boundary(text, min(text.count, place + 1 + random.below(12)))
      switch random.below(9) {
      case 0: text.removeSubrange(place..<max(place, end))
      case 1: text.insert(contentsOf: text[place..<max(place, end)], at: place)
      case 2, 3, 4:
        let scrap = FormatMutants.scraps[random.below(FormatMutants.scraps.count)]
        text.insert(contentsOf: scrap.utf8, at: place)
      case 5:
        let keyword = Keyword.allCases[random.below(Keyword.allCases.count)]
        let all = Language.allCases.flatMap { keyword.spellings($0) }
        text.insert(contentsOf: (" " + all[random.below(all.count)] + " ").utf8, at: place)
      case 6:
        if let newline = text[place...].firstIndex(of: 0x0A) { text.remove(at: newline) }
      case 7:
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let one = random.below(lines.count)
        let other = random.below(lines.count)
        var copy = lines
        copy.swapAt(one, other)
        text = Array(copy.joined(separator: [0x0A]))
      default:
        let other = boundary(text, random.below(text.count))
        let piece = Array(text[place..<max(place, end)])
        text.insert(contentsOf: piece, at: other)
      }
    }
    return text
  }

  /// A place between characters.
  private func boundary(_ text: [UInt8], _ place: Int) -> Int {
    var place = min(place, text.count)
    while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
