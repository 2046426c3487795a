import Foundation

/// The words of the command line, taken one by one; what is left at the end is a mistake.
struct Options {
  private var words: [String]

  init(_ words: [String]) { self.words = words }

  /// The next word that is no option.
  mutating func word() -> String? {
    guard let first = words.first, !first.hasPrefix("--") else { return nil }
    return words.removeFirst()
  }

  mutating func flag(_ name: String) -> Bool {
    guard let place = words.firstIndex(of: name) else { return false }
    words.remove(at: place)
    return true
  }

  mutating func text(_ name: String) -> String? {
    guard let place = words.firstIndex(of: name) else { return nil }
    guard place + 1 < words.count else { endWithUsage("\(name) needs a value") }
    let value = words[place + 1]
    words.removeSubrange(place...place + 1)
    return value
  }

  /// A number of at least 1.
  mutating func number(_ name: String) -> Int? {
    guard let text = text(name) else { return nil }
    guard let value = Int(text), value > 0 else { endWithUsage("\(name) needs a number above 0") }
    return value
  }

  func finish(_ usage: String) {
    if let rest = words.first { endWithUsage("what is \(rest)?\n\(usage)") }
  }
}

/// The `.qc` files of a folder, sorted, or one file, with their bytes.
func textsBelow(_ path: String) -> [(name: String, bytes: [UInt8])] {
  let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  let files = names.filter { $0.hasSuffix(".qc") }.sorted().map { path + "/" + $0 }
  return (files.isEmpty ? [path] : files).compactMap { file in
    FileManager.default.contents(atPath: file).map { (file, [UInt8]($0)) }
  }
}

/// Writes a text to standard output.
func printBytes(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

/// Runs one stage again and again, for a profiler to look at.
func profile(_ stage: String, _ text: String, rounds: Int) {
  var pipeline = Pipeline(text)
  pipeline.lex()
  pipeline.parseTokens()
  let seconds = processorSeconds {
    for _ in 0..<rounds {
      switch stage {
      case "load": pipeline.load()
      case "lex": pipeline.lex()
      case "parse": pipeline.parseTokens()
      case "check": pipeline.check()
      case "findings": pipeline.findings()
      case "whole": pipeline.whole()
      case "checklists": pipeline.wholeChecklists()
      case "format": pipeline.format()
      default: endWithUsage("no stage \(stage)")
      }
    }
  }
  let share = seconds / Double(rounds * max(pipeline.count, 1)) * 1e9
  print("\(stage): \(decimal(share, 2)) ns/byte")
}
