// `qc-bench`: the corpus, and the figures of speed and size. Not a test: it prints ratios of one
// run, which a person or the closing note of a piece of work reads.

import Foundation
import QCSyntax

private let usage = """
  usage: qc-bench corpus [--agreements N] [--seed S] [--files DIR]
         qc-bench corpus --shape siblings|names|nesting|errors|review --size N [--seed S]
         qc-bench run [--agreements N] [--rounds N] [--seed S]
         qc-bench growth [--quick] [--rounds N] [--seed S] [--qc PATH]
         qc-bench commands --qc PATH [--files N] [--rounds N] [--seed S]
         qc-bench mutants [--count N] [--seed S] [--lang vi|en] FOLDER|FILE ...
         qc-bench time [--count N] [--rounds N]
         qc-bench profile load|lex|parse|check|findings|whole|checklists|format
                  [--agreements N | --shape NAME --size N] [--rounds N]
         qc-bench tokens FILE…
  """

var options = Options(Array(CommandLine.arguments.dropFirst()))
let command = options.word() ?? ""
let seed = UInt64(options.number("--seed") ?? 1)

switch command {
case "corpus":
  if let name = options.text("--shape") {
    guard let shape = Shape(rawValue: name) else { endWithUsage("no shape \(name)\n\(usage)") }
    let size = options.number("--size") ?? 1000
    options.finish(usage)
    printBytes(shape.text(size: size, seed: seed))
  } else {
    let agreements = options.number("--agreements") ?? 1
    let folder = options.text("--files")
    options.finish(usage)
    let corpus = Corpus(seed: seed)
    if let folder {
      for place in 0..<agreements {
        writeFile("\(folder)/agreement-\(place + 1).qc", corpus.agreement(place))
      }
    } else {
      for place in 0..<agreements {
        printBytes((place > 0 ? "\n" : "") + corpus.agreement(place))
      }
    }
  }
case "run":
  let phases = Phases(
    agreements: options.number("--agreements") ?? 280, rounds: options.number("--rounds") ?? 15,
    seed: seed)
  options.finish(usage)
  phases.run()
case "growth":
  let growth = Growth(
    isQuick: options.flag("--quick"), rounds: options.number("--rounds") ?? 9, seed: seed,
    compiler: options.text("--qc"))
  options.finish(usage)
  growth.run()
case "commands":
  guard let compiler = options.text("--qc") else { endWithUsage("--qc is needed\n\(usage)") }
  let commands = Commands(
    compiler: compiler, rounds: options.number("--rounds") ?? 15, seed: seed,
    fileCount: options.number("--files") ?? 2000)
  options.finish(usage)
  commands.run()
case "mutants":
  let count = options.number("--count") ?? 100_000
  let language = options.text("--lang").map { $0 == "en" ? Language.english : .vietnamese }
  var texts: [(name: String, bytes: [UInt8])] = []
  while let path = options.word() { texts += textsBelow(path) }
  options.finish(usage)
  guard !texts.isEmpty else { endWithUsage("no .qc file\n\(usage)") }
  FormatMutants(texts: texts, count: count, seed: seed, language: language).run()
case "time":
  let bench = TimeBench(
    count: options.number("--count") ?? 1_000_000, rounds: options.number("--rounds") ?? 5)
  options.finish(usage)
  bench.run()
case "profile":
  let stage = options.word() ?? "whole"
  let agreements = options.number("--agreements") ?? 1400
  let rounds = options.number("--rounds") ?? 10
  let shape = options.text("--shape").flatMap(Shape.init(rawValue:))
  let size = options.number("--size") ?? 1000
  options.finish(usage)
  let text =
    shape?.text(size: size, seed: seed) ?? Corpus(seed: seed).file(agreements: agreements)
  profile(stage, text, rounds: rounds)
case "tokens":
  while let path = options.word() { printTokens(of: path) }
  options.finish(usage)
default: endWithUsage(usage)
}
