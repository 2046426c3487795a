import QCSemantics
import QCSyntax

/// Finds and reads the files that a file uses (decision 13): below the root, `/` only, `.qc`, each
/// read once a worker.
struct UsedFiles {
  private let firstInput: String?
  /// The real path of the root, without a slash at its end; looked for when a file uses another.
  private lazy var root = UsedFiles.findRoot(firstInput: firstInput)
  private var sources: [String: SourceFile] = [:]

  /// - Parameter firstInput: the first input of the run; the root is looked for from there.
  init(firstInput: String?) { self.firstInput = firstInput }

  /// The nearest folder at or above the first input that has `.git` or `qc.root`, else the current
  /// folder.
  private static func findRoot(firstInput: String?) -> String {
    let current = realName(".") ?? "/"
    guard let firstInput, let start = realName(firstInput) else { return current }
    var folder = start
    while true {
      if fileExists(folder + "/.git") || fileExists(folder + "/qc.root") { return folder }
      let parent = parentFolder(of: folder)
      if parent == folder || parent.isEmpty { return current }
      folder = parent
    }
  }

  /// The sources of a file's uses; what is wrong goes to `findings`.
  mutating func resolve(
    _ uses: [Compiler.Use], of path: String, _ compiler: inout Compiler, _ buffer: FileBuffer,
    _ findings: inout [Diagnostic]
  ) -> [SourceFile] {
    guard !uses.isEmpty else { return [] }
    let own = realName(path) ?? path
    var result: [SourceFile] = []
    var seen: [String: SourceRange] = [:]
    for use in uses {
      switch locate(use, from: path) {
      case .failure(let finding): findings.append(finding)
      case .success(let real):
        if let first = seen[real] {
          var finding = Diagnostic(.duplicateName, use.range, .text(use.path))
          finding.labels = [Label(first, Localized("đã dùng ở đây", "used here already"))]
          findings.append(finding)
          continue
        }
        seen[real] = use.range
        guard let source = read(real, shownAs: use, from: path, buffer, &findings) else { continue }
        if real == own || reaches(own, from: real, source, &compiler, buffer) {
          findings.append(
            Diagnostic(.useCycle, use.range, .text("\(path) → \(use.path) → \(path)")))
          continue
        }
        result.append(source)
      }
    }
    return result
  }

  // MARK: - Implementation

  private enum Located {
    case success(String)
    case failure(Diagnostic)
  }

  private mutating func locate(_ use: Compiler.Use, from path: String) -> Located {
    let isPlain =
      use.path.hasSuffix(".qc") && !use.path.hasPrefix("/") && !use.path.contains("\\")
    guard isPlain else {
      return .failure(
        Diagnostic(
          .invalidUsePath, use.range, .text(use.path), fixes: UsedFiles.slashFixes(use)))
    }
    let folder = parentFolder(of: path)
    let joined = folder.isEmpty || folder == "." ? use.path : folder + "/" + use.path
    guard let real = realName(joined) else {
      return .failure(Diagnostic(.useNotFound, use.range, .text(use.path)))
    }
    guard real.hasPrefix(root + "/") else {
      return .failure(Diagnostic(.useOutside, use.range, .text(use.path)))
    }
    return .success(real)
  }

  /// `..\co-quan.qc` with the slashes of every system.
  private static func slashFixes(_ use: Compiler.Use) -> [Fix] {
    var path = ""
    for character in use.path where character != "\\" || path.last != "/" {
      path.append(character == "\\" ? "/" : character)
    }
    guard path != use.path, path.hasSuffix(".qc"), !path.hasPrefix("/"),
      !path.utf8.contains(0x3A)
    else { return [] }
    return [.replace(use.range, with: "\"\(path)\"", isSafe: true)]
  }

  private mutating func read(
    _ real: String, shownAs use: Compiler.Use, from path: String, _ buffer: FileBuffer,
    _ findings: inout [Diagnostic]
  ) -> SourceFile? {
    if let known = sources[real] { return known }
    if buffer.read(path: real, limit: Limits.fileBytes) != nil {
      findings.append(Diagnostic(.useNotFound, use.range, .text(use.path)))
      return nil
    }
    let name = real.hasPrefix(root + "/") ? String(real.dropFirst(root.count + 1)) : real
    switch loadSource(name: name, buffer) {
    case .success(let source):
      sources[real] = source
      return source
    case .failure(let finding, _):
      var copy = Diagnostic(.useNotFound, use.range, .text(use.path))
      copy.labels = [Label(use.range, finding.code.row.message, file: name)]
      findings.append(copy)
      return nil
    }
  }

  /// Whether the uses of a file lead back to `own`.
  private mutating func reaches(
    _ own: String, from start: String, _ source: SourceFile, _ compiler: inout Compiler,
    _ buffer: FileBuffer
  ) -> Bool {
    var visited: Set<String> = [start]
    var waiting = [(path: start, source: source)]
    while let next = waiting.popLast(), visited.count < 1000 {
      for use in compiler.uses(of: next.source) {
        guard case .success(let real) = locate(use, from: next.path) else { continue }
        if real == own { return true }
        guard visited.insert(real).inserted else { continue }
        var ignored: [Diagnostic] = []
        if let used = read(real, shownAs: use, from: next.path, buffer, &ignored) {
          waiting.append((real, used))
        }
      }
    }
    return false
  }
}

/// A text of what a buffer holds.
func loadSource(name: String, _ buffer: FileBuffer) -> LoadResult {
  let count = buffer.count
  let storage = [UInt8](unsafeUninitializedCapacity: count + SourceFile.padding) { room, used in
    _ = room.initialize(fromContentsOf: buffer.bytes)
    for index in count..<count + SourceFile.padding { room.initializeElement(at: index, to: 0) }
    used = count + SourceFile.padding
  }
  buffer.releaseIfLarge()
  return loadSource(name: name, padded: storage, count: count)
}

/// The path without links and dots; nil when there is nothing.
func realName(_ path: String) -> String? {
  if case .success(let real) = realPath(of: path) { real } else { nil }
}
