import QCOutput
import QCSyntax

/// What is wrong with the files that a run is to write besides its outputs. Reports and baselines are
/// never written over each other or over an agreement.
struct ReportFiles {
  private let invocation: Invocation
  private let baselines: [String]
  private let reports: [String]

  init(_ invocation: Invocation) {
    self.invocation = invocation
    reports = invocation.diagnosticOutputs.compactMap(\.file)
    baselines = [invocation.value(.baseline), invocation.value(.writeBaseline)].compactMap(\.self)
  }

  /// Whether every file has a place of its own.
  ///
  /// - Parameters:
  ///   - inputs: the files that are read.
  ///   - outputs: those that `build` writes.
  func fault(_ inputs: [InputFile], _ outputs: [OutputPaths?]) -> Localized? {
    guard !reports.isEmpty || !baselines.isEmpty else { return nil }
    var taken: Set<String> = Set(
      inputs.filter { $0.kind != .standardInput }.map { Self.place($0.displayPath) })
    for output in outputs.compactMap(\.self) {
      taken.insert(Self.place(output.json))
      taken.insert(Self.place(output.checklist))
    }
    // One file may be both baselines: then it is read no more.
    for file in Set(baselines.map { Self.place($0) }).sorted() {
      if !taken.insert(file).inserted || file.lowercased().hasSuffix(".qc") { return words(file) }
    }
    for file in reports where !file.hasPrefix("/dev/") {
      let place = Self.place(file)
      if !taken.insert(place).inserted || place.lowercased().hasSuffix(".qc") { return words(file) }
    }
    return nil
  }

  // MARK: - Implementation

  private func words(_ file: String) -> Localized {
    Localized(
      "không ghi vào '\(file)': đó là văn bản, kết quả hoặc báo cáo khác của lần chạy này",
      "'\(file)' is not written: it is an agreement, an output or another report of this run")
  }

  /// The real path of a file, or of its folder where there is no such file yet.
  private static func place(_ path: String) -> String {
    realName(path) ?? (realName(parentFolder(of: path)) ?? parentFolder(of: path)) + "/"
      + baseName(path)
  }
}

extension Invocation {
  /// What is wrong with the reports that are asked for.
  var reportFault: Localized? {
    let streams = values(.outputFormat).filter { !$0.contains("=") }
    guard Set(streams).count > 1 else { return nil }
    return Localized(
      "chỉ một dạng ra đầu ra chuẩn; dạng khác thì ghi vào tệp: --output-format \(streams[0])=TỆP",
      "only one form goes to standard output; write others to files: --output-format "
        + "\(streams[0])=FILE")
  }
}
