import QCSyntax

/// `qc-bench run`: each stage in MB/s and lines/s beside a copy and a validation of the same bytes.
struct Phases {
  let agreements: Int
  let rounds: Int
  let seed: UInt64

  func run() {
    let text = Corpus(seed: seed).file(agreements: agreements)
    var pipeline = Pipeline(text)
    let count = pipeline.count
    let lines = text.utf8.lazy.filter { $0 == 0x0A }.count
    var target = [UInt8](repeating: 0, count: count)
    var times: [String: [Double]] = [:]
    func note(_ name: String, _ seconds: Double) { times[name, default: []].append(seconds) }
    // One round that does not count: it warms the caches and gives buffers their size.
    for round in 0...rounds {
      let bytes = pipeline.bytes
      let copying = processorSeconds { keep(Yardsticks.copy(bytes, into: &target)) }
      let scalar = processorSeconds { keep(Yardsticks.isValid(bytes, count: count) ? 1 : 0) }
      let library = processorSeconds {
        keep(Yardsticks.isValidByLibrary(bytes, count: count) ? 1 : 0)
      }
      let vector = processorSeconds { keep(Phases.firstInvalid(bytes, count)) }
      let load = processorSeconds { pipeline.load() }
      let digest = processorSeconds { pipeline.digest() }
      let lex = processorSeconds { pipeline.lex() }
      let parse = processorSeconds { pipeline.parseTokens() }
      let (check, rules, write, checklist) = pipeline.checkAndWrite()
      let findings = processorSeconds { pipeline.findings() }
      let whole = processorSeconds { pipeline.whole() }
      let format = processorSeconds { pipeline.format() }
      guard round > 0 else { continue }
      note("memcpy", copying)
      note("scalar", scalar)
      note("library", library)
      note("vector", vector)
      note("load", load)
      note("digest", digest)
      note("lex", lex)
      note("parse", parse)
      note("check", check)
      note("rules", rules)
      note("write", write)
      note("checklist", checklist)
      note("findings", findings)
      note("whole", whole)
      note("format", format)
    }
    print(
      "corpus: \(agreements) agreements, seed \(seed), \(count) bytes, \(lines) lines, "
        + "JSON \(pipeline.jsonCount) bytes, \(pipeline.findingCount) findings; "
        + "median of \(rounds) rounds, processor time of one thread")
    print(label("phase", 34) + cell("MB/s", 9) + cell("M lines/s", 11) + cell("ns/byte", 9))
    for (name, title) in Phases.titles {
      let seconds = max(median(times[name] ?? []), 1e-9)
      print(
        label(title, 34) + cell(decimal(Double(count) / seconds / 1e6), 9)
          + cell(decimal(Double(lines) / seconds / 1e6, 2), 11)
          + cell(decimal(seconds / Double(count) * 1e9, 2), 9))
    }
    // Ratios of the same round, and of those the median.
    func share(_ yardstick: String) -> String {
      let ratios = zip(times[yardstick] ?? [], times["whole"] ?? []).map { $0 / $1 * 100 }
      return decimal(median(ratios), 2) + " %"
    }
    // Each round against itself: the text to its tree is loading, lexing and parsing.
    let ratios = (0..<rounds).map { round in
      func seconds(_ name: String) -> Double { times[name]?[round] ?? 0 }
      return seconds("rules") / max(seconds("load") + seconds("lex") + seconds("parse"), 1e-9)
    }
    print("rules and review against text to tree:      \(decimal(median(ratios), 2))  (at most 1)")
    let formatting = zip(times["whole"] ?? [], times["format"] ?? []).map { $0 / max($1, 1e-9) }
    print(
      "formatter's speed against the compiler's:   \(decimal(median(formatting), 2))  (at least 0.33)"
    )
    print("S3, whole against the library's validator:  \(share("library"))  (floor 6 %, aim 12 %)")
    print("    whole against the plain validator:      \(share("scalar"))")
    print("    whole against the project's validator:  \(share("vector"))")
    print("    whole against memcpy:                   \(share("memcpy"))")
  }

  // MARK: - Implementation

  private static let titles = [
    ("memcpy", "memcpy"), ("library", "validate UTF-8, the library's"),
    ("scalar", "validate UTF-8, plain"),
    ("vector", "validate UTF-8, the project's"), ("load", "load (with validation)"),
    ("digest", "digest (SHA-256)"), ("lex", "lex"), ("parse", "parse"),
    ("check", "check (lower, resolve, rules)"), ("rules", "  of it rules and review"),
    ("write", "write JSON"),
    ("checklist", "write checklist"), ("findings", "whole: text to findings"),
    ("whole", "whole: text to JSON"), ("format", "format, with its proof"),
  ]

  private static func firstInvalid(_ bytes: [UInt8], _ count: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      firstInvalidUTF8(UnsafeBufferPointer(rebasing: buffer[0..<count])) ?? -1
    }
  }
}
