import QCOutput
import QCSyntax

/// `--baseline` and `--write-baseline`: leaves out what was known before, and writes what is known
/// now. With both, everything that is found now is accepted.
struct BaselineRun {
  private let invocation: Invocation
  private let path: String?
  private let newPath: String?
  private var baseline = Baseline()

  init(_ invocation: Invocation) {
    self.invocation = invocation
    path = invocation.value(.baseline)
    newPath = invocation.value(.writeBaseline)
  }

  /// Reads the baseline. Gives the exit code when it cannot be used: then nothing is checked, as
  /// everything would seem new, or nothing.
  mutating func read() -> ExitCode? {
    if path != nil || newPath != nil, invocation.has(.final) {
      return fail(
        .usage,
        Localized(
          "--final không dùng cùng --baseline hay --write-baseline: trước khi ký không bỏ sót gì",
          "--final does not go with --baseline or --write-baseline: nothing is left out at the "
            + "signing"))
    }
    guard let path, path != newPath else { return nil }
    let buffer = FileBuffer()
    if let error = buffer.read(path: path, limit: Limits.fileBytes) {
      let reason = error.localized
      return fail(
        .inputMissing,
        Localized(
          "không đọc được tệp mốc \"\(path)\": \(reason.vietnamese)"
            + (error.isMissing ? "; tạo tệp bằng --write-baseline" : ""),
          "the baseline '\(path)' cannot be read: \(reason.english)"
            + (error.isMissing ? "; make it with --write-baseline" : "")))
    }
    switch Baseline.read(Array(buffer.bytes), limit: Limits.fileBytes) {
    case .success(let read): baseline = read
    case .failure(let problem):
      return fail(
        .usage,
        Localized(
          "\"\(path)\" không phải là tệp mốc: \(problem.reason.vietnamese)",
          "'\(path)' is no baseline: \(problem.reason.english)"))
    }
    return nil
  }

  /// Writes the new baseline, then leaves out what a baseline holds. Gives how the writing ended.
  ///
  /// - Parameter isWhole: whether every input was read; else a good baseline would be replaced by one
  ///   that lacks what could not be looked at.
  mutating func apply(
    to reports: inout [FileReport], _ inputs: [InputFile], isWhole: Bool
  ) -> ExitCode {
    guard path != nil || newPath != nil else { return .accepted }
    var exit = ExitCode.accepted
    if let newPath, !isWhole {
      tell(
        Localized(
          "chưa ghi tệp mốc \"\(newPath)\" vì có tệp không đọc được",
          "the baseline '\(newPath)' is not written, as an input could not be read"))
      return .inputMissing
    }
    if let newPath {
      var new = Baseline()
      let names = Names(relativeTo: newPath)
      for report in reports {
        for file in report.files { new.add(file, name: names.name(file.source.name)) }
      }
      var output = ByteWriter()
      new.write(to: &output)
      if case .failure(let error) = FileWriter().write(output.bytes, to: newPath) {
        tellCannotWrite(newPath, error, invocation)
        exit = .cannotWrite
      } else {
        tell(
          Localized(
            "đã ghi \(new.count) mục vào tệp mốc \"\(newPath)\"",
            "\(new.count) finding\(new.count == 1 ? "" : "s") written to the baseline '\(newPath)'")
        )
      }
      if path == newPath { baseline = new }
    }
    guard let path else { return exit }
    let names = Names(relativeTo: path)
    for index in reports.indices {
      reports[index].leaveOut(&baseline) { names.name($0) }
    }
    if newPath == nil {
      tellGone(Set(inputs.map { names.name($0.displayPath) }), names)
    } else if path != newPath {
      // Written anew, everything is known.
      var all = Baseline()
      for report in reports {
        for file in report.files { all.add(file, name: names.name(file.source.name)) }
      }
      for index in reports.indices { reports[index].leaveOut(&all) { names.name($0) } }
    }
    return exit
  }

  // MARK: - Implementation

  /// Entries of files that were checked or are there no more: of others nothing is known.
  private func tellGone(_ checked: Set<String>, _ names: Names) {
    let count = baseline.unseen.count {
      checked.contains($0.file) || !fileExists(names.path($0.file))
    }
    guard count > 0 else { return }
    tell(
      Localized(
        "\(count) mục trong tệp mốc đã được sửa; sửa hết điều mới nêu rồi hãy ghi lại bằng "
          + "--write-baseline",
        "of the baseline \(count) \(count == 1 ? "is" : "are") mended; mend what is newly told, "
          + "then write it anew with --write-baseline"))
  }

  private func tell(_ words: Localized) {
    guard !invocation.has(.quiet) else { return }
    let language = invocation.language.language
    _ = StandardStream.error.write(
      "\(FindingWords.severity(.note)[language]): \(words[language])\n")
  }

  private func fail(_ code: ExitCode, _ words: Localized) -> ExitCode {
    let language = invocation.language.language
    let start = Localized("Lỗi", "Error")[language]
    _ = StandardStream.error.write("\(start): \(words[language])\n")
    return code
  }
}

/// Paths as they stand in a baseline: from its folder, so that they are the same wherever the folder
/// lies and from wherever `qc` runs.
private struct Names {
  private let folder: [Substring]
  private let shown: String

  init(relativeTo baseline: String) {
    shown = parentFolder(of: baseline)
    // Of a folder that is not there yet the real path is not known.
    if realName(shown) == nil { _ = makeFolders(path: shown) }
    folder = (realName(shown) ?? "/").split(separator: "/")
  }

  func name(_ path: String) -> String {
    guard let real = realName(path) else { return path }
    let parts = real.split(separator: "/")
    var same = 0
    while same < folder.count, same < parts.count - 1, folder[same] == parts[same] { same += 1 }
    let up = Array(repeating: "..", count: folder.count - same)
    return (up + parts[same...].map(String.init)).joined(separator: "/")
  }

  /// Where the file of an entry would lie.
  func path(_ name: String) -> String { shown + "/" + name }
}
