import Foundation

/// `qc-bench commands`: the binary as people run it: its start (S4), many files in one run (S5) and
/// its size (S8). Commands take turns; the medians of the rounds are compared.
struct Commands {
  let compiler: String
  let rounds: Int
  let seed: UInt64
  let fileCount: Int

  func run() {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    start(folder)
    manyFiles(folder)
    let size = (try? FileManager.default.attributesOfItem(atPath: compiler)[.size]) as? Int ?? 0
    print(
      "S8  \(compiler): \(decimal(Double(size) / 1e6, 2)) MB  (floor 12, aim 8; strip it first)")
  }

  // MARK: - Implementation

  /// One start is shorter than the clock of the system is fine, so that each round starts each
  /// program many times.
  private func start(_ folder: TemporaryFolder) {
    let file = folder.write("one.qc", Corpus(seed: seed).file(agreements: 1))
    let programs: [(name: String, program: String, arguments: [String])] = [
      ("true", Commands.find("true"), []), ("qc --version", compiler, ["--version"]),
      ("qc check, one agreement", compiler, ["check", file]),
    ]
    var costs = programs.map { _ in [Cost]() }
    for round in 0...rounds {
      for (index, program) in programs.enumerated() {
        let cost = Cost(program.program, program.arguments, times: 20)
        if round > 0 { costs[index].append(cost) }
      }
    }
    print("S4  processor time of a start, median of \(rounds) rounds of 20")
    table(programs.map(\.name), costs, milliseconds: 3)
    ratio("S4", costs[2], costs[0], "(floor 3, aim 2)")
  }

  private func manyFiles(_ folder: TemporaryFolder) {
    let corpus = Corpus(seed: seed)
    let files = (0..<fileCount).map { place in
      folder.write("f\(place).qc", corpus.agreement(place))
    }
    let count = Commands.find("wc")
    var costs: [[Cost]] = [[], []]
    for round in 0...rounds {
      let counted = Cost(count, ["-l"] + files, times: 1)
      let checked = Cost(compiler, ["check"] + files, times: 1)
      guard round > 0 else { continue }
      costs[0].append(counted)
      costs[1].append(checked)
    }
    print("S5  \(fileCount) files in one run, median of \(rounds) rounds")
    table(["wc -l", "qc check"], costs, milliseconds: 2)
    ratio("S5", costs[1], costs[0], "(floor 3, aim 1.5)")
  }

  private struct Cost {
    let processor: Double
    let wall: Double
    let exit: Int32

    init(_ program: String, _ arguments: [String], times: Int) {
      var processor = 0.0
      var wall = 0.0
      var exit: Int32 = 0
      for _ in 0..<times {
        let process = Process.run(program, arguments)
        processor += process.processor
        wall += process.wall
        exit = process.exit
      }
      self.processor = processor / Double(times)
      self.wall = wall / Double(times)
      self.exit = exit
    }
  }

  private func table(_ names: [String], _ costs: [[Cost]], milliseconds places: Int) {
    for (name, costs) in zip(names, costs) {
      let processor = median(costs.map(\.processor)) * 1000
      let wall = median(costs.map(\.wall)) * 1000
      print(
        label("    " + name, 34) + "processor" + cell(decimal(processor, places), 9) + " ms  wall"
          + cell(decimal(wall, places), 9) + " ms  exit \(costs.last?.exit ?? -1)")
    }
  }

  private func ratio(_ name: String, _ costs: [Cost], _ yardstick: [Cost], _ goals: String) {
    let processor = median(zip(costs, yardstick).map { $0.processor / max($1.processor, 1e-9) })
    let wall = median(zip(costs, yardstick).map { $0.wall / max($1.wall, 1e-9) })
    print("    \(name): processor × \(decimal(processor, 2)), wall × \(decimal(wall, 2))  \(goals)")
  }

  private static func find(_ name: String) -> String {
    let folders = ["/usr/bin/", "/bin/"]
    return folders.map { $0 + name }.first { access($0, X_OK) == 0 } ?? "/usr/bin/" + name
  }
}
