import Foundation

/// `qc-bench growth`: how the time grows when a text is ten times as large (goal S6: at most 12),
/// and how much memory `qc check` takes for each byte of its source (goal S7).
struct Growth {
  let isQuick: Bool
  let rounds: Int
  let seed: UInt64
  /// The binary whose memory is measured; without it only the times are.
  let compiler: String?

  func run() {
    // First, while this process is small: a child counts what its parent had when it was born.
    if let compiler { memory(compiler) }
    print(
      "Text to JSON in process: the factor of the time for ten times the size; floor 12, aim 10.5")
    let unit = isQuick ? 28 : 280
    let corpus = Corpus(seed: seed)
    var smaller: Measured?
    for factor in [1, 10, 100] {
      let measured = measure(corpus.file(agreements: unit * factor), factor)
      report("\(unit * factor) agreements", measured, smaller)
      smaller = measured
    }
    let few = measureChecklists(corpus.file(agreements: unit), 1)
    report("checklists of \(unit)", few, nil)
    let many = measureChecklists(corpus.file(agreements: unit * 10), 10)
    report("checklists of \(unit * 10)", many, few)
    let size = isQuick ? 1_000 : 10_000
    for shape in Shape.allCases {
      let small = measure(shape.text(size: size / 10, seed: seed), 1)
      report("\(shape.rawValue) \(size / 10)", small, nil)
      report("\(shape.rawValue) \(size)", measure(shape.text(size: size, seed: seed), 10), small)
      if !isQuick {
        let large = shape.text(size: size * 10, seed: seed)
        let middle = measure(shape.text(size: size, seed: seed), 10)
        report("\(shape.rawValue) \(size * 10)", measure(large, 100), middle)
      }
    }
  }

  // MARK: - Implementation

  private struct Measured {
    let bytes: Int
    let findings: Int
    let seconds: Double
  }

  /// The median of several rounds, fewer where one takes long; the first does not count.
  private func measure(_ text: String, _ factor: Int) -> Measured {
    measure(text, factor) { $0.whole() }
  }

  private func measureChecklists(_ text: String, _ factor: Int) -> Measured {
    measure(text, factor) { $0.wholeChecklists() }
  }

  private func measure(
    _ text: String, _ factor: Int, _ work: (inout Pipeline) -> Void
  ) -> Measured {
    var pipeline = Pipeline(text)
    var times: [Double] = []
    let limit = factor >= 100 ? 3 : factor >= 10 ? max(3, rounds / 3) : rounds
    for round in 0...limit {
      let seconds = processorSeconds { work(&pipeline) }
      if round > 0 { times.append(seconds) }
    }
    return Measured(
      bytes: pipeline.count, findings: pipeline.findingCount, seconds: median(times))
  }

  private func report(_ name: String, _ measured: Measured, _ smaller: Measured?) {
    var line = label(name, 22) + cell("\(measured.bytes)", 11) + " bytes"
    line += cell(decimal(measured.seconds * 1000, 2), 11) + " ms"
    line += cell(decimal(measured.seconds / Double(measured.bytes) * 1e9, 1), 8) + " ns/byte"
    line += cell("\(measured.findings)", 7) + " findings"
    if let smaller {
      line += "  factor " + decimal(measured.seconds / max(smaller.seconds, 1e-9), 1)
      let bytes = Double(measured.bytes) / Double(smaller.bytes)
      line += " (bytes × " + decimal(bytes, 1) + ")"
    }
    print(line)
  }

  /// S7: the most memory of a run less that of a run on a tenth of the text, by the bytes between.
  private func memory(_ compiler: String) {
    print("Memory of `check` for each further byte of the source; floor 6, aim 4")
    let folder = TemporaryFolder()
    defer { folder.remove() }
    let corpus = Corpus(seed: seed)
    var smaller: (bytes: Int, peak: Int)?
    for agreements in isQuick ? [1, 2_240] : [1, 2_240, 22_400] {
      let (path, bytes) = folder.write(corpus, agreements: agreements)
      let process = Process.run(compiler, ["check", path])
      var line = label("\(agreements) agreements", 22) + cell("\(bytes)", 11) + " bytes"
      line += cell("\(process.peakBytes >> 10)", 11) + " KiB, exit \(process.exit)"
      if let smaller {
        let beyond = Double(process.peakBytes - smaller.peak)
        line += ", S7 " + decimal(beyond / Double(bytes - smaller.bytes), 2) + " bytes a byte"
      }
      print(line)
      smaller = (bytes, process.peakBytes)
    }
  }
}

/// A folder for the files of a measurement.
struct TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "/qc-bench-\(getpid())"
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      endWithUsage("cannot make the folder \(path)")
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file of many agreements piece by piece; gives its path and its length.
  func write(_ corpus: Corpus, agreements: Int) -> (path: String, bytes: Int) {
    let file = write("many.qc", "")
    guard let handle = FileHandle(forWritingAtPath: file) else {
      endWithUsage("cannot write \(file)")
    }
    var bytes = 0
    for place in 0..<agreements {
      let text = Data(((place > 0 ? "\n" : "") + corpus.agreement(place)).utf8)
      bytes += text.count
      handle.write(text)
    }
    handle.closeFile()
    return (file, bytes)
  }

  /// Writes a file and gives its path.
  func write(_ name: String, _ text: String) -> String {
    let file = path + "/" + name
    writeFile(file, text)
    return file
  }
}

/// Writes a text to a path, or ends with what is wrong.
func writeFile(_ path: String, _ text: String) {
  do {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  } catch {
    endWithUsage("cannot write \(path)")
  }
}
