import Foundation
import Testing

/// What a run of the built `qc` left behind.
struct QCResult {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs the built `qc` as a user would.
enum QCProcess {
  /// Runs `qc` and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: without the name of the program.
  ///   - language: `LANG` of the run; `LC_ALL`, `NO_COLOR` and the like are not set.
  ///   - input: what stands on the standard input.
  ///   - outputPath: a file or device for the standard output instead of the result.
  static func run(
    _ arguments: [String], language: String = "en_US.UTF-8",
    environment: [String: String] = [:], input: String = "", outputPath: String? = nil
  ) throws -> QCResult {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
      .merging(environment) { _, new in new }

    // Files, not pipes: no run can wait for a reader that waits for it.
    let folder = try TemporaryFolder()
    let inputFile = try folder.write(input, to: "input")
    let outputFile = outputPath.map { URL(fileURLWithPath: $0) }
    let kept = try folder.write("", to: "output")
    let errorFile = try folder.write("", to: "errors")
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile ?? kept)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return QCResult(
      status: process.terminationStatus,
      output: try String(contentsOf: kept, encoding: .utf8),
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }

  /// The `qc` that was built beside this test bundle.
  static func executable() throws -> URL {
    var folders: [URL] = []
    for path in [
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "",
      Bundle.main.bundlePath,
      CommandLine.arguments.first ?? "",
    ] where !path.isEmpty {
      let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      folders += [url, url.deletingLastPathComponent()]
    }
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folders.append(package.appendingPathComponent(".build/debug"))

    for folder in folders {
      let candidate = folder.appendingPathComponent("qc")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
    }
    throw MissingExecutable(searched: folders.map(\.path))
  }

  struct MissingExecutable: Error {
    let searched: [String]
  }
}

/// A folder that goes away with the test.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "qc-tests-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path }

  /// Writes a text to a file below the folder, which is made with its folders.
  @discardableResult
  func write(_ text: String, to relativePath: String) throws -> URL {
    let file = url.appendingPathComponent(relativePath)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }

  func read(_ relativePath: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(relativePath), encoding: .utf8)
  }
}
