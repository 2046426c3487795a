import Foundation
import Testing

@testable import qc

/// The system layer: reading, writing, walking, working side by side.
@Suite struct SystemTests {
  // MARK: Reading

  @Test func readingReusesTheBufferAndPadsWithZeros() throws {
    let folder = try TemporaryFolder()
    let long = try folder.write(String(repeating: "x", count: 200_000), to: "long")
    let short = try folder.write("quy chế", to: "short")
    let buffer = FileBuffer()
    #expect(buffer.read(path: long.path, limit: 200_000) == nil)
    #expect(buffer.bytes.count == 200_000)
    #expect(buffer.read(path: short.path, limit: 200_000) == nil)
    #expect(Array(buffer.bytes) == Array("quy chế".utf8))
    let padded = UnsafeBufferPointer(
      start: buffer.bytes.baseAddress, count: buffer.count + FileBuffer.padding)
    #expect(padded.suffix(FileBuffer.padding).allSatisfy { $0 == 0 })
  }

  @Test func readingTellsWhatIsWrong() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("12345", to: "file")
    let buffer = FileBuffer()
    #expect(buffer.read(path: file.path, limit: 5) == nil)
    #expect(buffer.read(path: file.path, limit: 4) == .tooLarge(limit: 4))
    #expect(buffer.bytes.isEmpty)
    #expect(buffer.read(path: folder.path, limit: 4) == .isFolder)
    #expect(buffer.read(path: folder.path + "/none", limit: 4) == .system(code: ENOENT))
    #expect(buffer.read(path: file.path + "/x", limit: 4) == .system(code: ENOTDIR))
    #expect(buffer.read(path: "/dev/zero", limit: 1_000_000) == .tooLarge(limit: 1_000_000))
    // Says that it is empty, and is not.
    #expect(buffer.read(path: "/proc/self/status", limit: 1_000_000) == nil)
    #expect(buffer.count > 0)
    #expect(FileError.system(code: ENOENT).reason(.english) == "no such file or folder")
    #expect(FileError.system(code: 9_999).reason(.vietnamese) == "errno 9999")
  }

  // MARK: Writing

  @Test func writingMakesFoldersAndLeavesEqualFilesAlone() throws {
    let folder = try TemporaryFolder()
    let writer = FileWriter()
    let path = folder.path + "/a/b/c.json"
    #expect(try writer.write(Array("1".utf8), to: path).get() == .written)
    #expect(try writer.write(Array("1".utf8), to: path).get() == .unchanged)
    #expect(try writer.write(Array("2".utf8), to: path).get() == .written)
    #expect(try writer.write([], to: path).get() == .written)
    #expect(try writer.write([], to: path).get() == .unchanged)
    writer.finish()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b") == ["c.json"])
  }

  @Test func writingKeepsPermissionsAndLinks() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("old", to: "real/target")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target.path)
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "real/../real/target")
    let dangling = folder.path + "/dangling"
    try FileManager.default.createSymbolicLink(atPath: dangling, withDestinationPath: "real/new")
    let loop = folder.path + "/loop"
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: "loop")

    let writer = FileWriter()
    #expect(try writer.write(Array("new".utf8), to: link).get() == .written)
    #expect(try folder.read("real/target") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: target.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/../real/target")
    #expect(try writer.write(Array("x".utf8), to: dangling).get() == .written)
    #expect(try folder.read("real/new") == "x")
    #expect(throws: FileError.system(code: ELOOP)) { try writer.write([1], to: loop).get() }
    #expect(throws: FileError.isFolder) { try writer.write([1], to: folder.path).get() }
    #expect(throws: FileError.system(code: ENOTDIR)) {
      try writer.write([1], to: target.path + "/x").get()
    }
  }

  @Test func parentFolders() {
    #expect(parentFolder(of: "a") == ".")
    #expect(parentFolder(of: "a/b") == "a")
    #expect(parentFolder(of: "a//b/") == "a")
    #expect(parentFolder(of: "/a") == "/")
    #expect(parentFolder(of: "/") == "/")
  }

  // MARK: Walking

  @Test func walkFindsSourcesInByteOrder() throws {
    let folder = try TemporaryFolder()
    for path in [
      "b.qc", "a/z.qc", "a.qc", "a/deep/x.QC", "hồ sơ.qc", ".hidden/h.qc", ".build-x/h.qc", ".h.qc",
      "note.txt", "name.qc/in.qc", ".qc",
    ] {
      try folder.write("", to: path)
    }
    let list = InputList(expanding: [folder.path + "/"])
    #expect(list.problems == [])
    #expect(
      list.files.map(\.relativePath) == [
        "a.qc", "a/deep/x.QC", "a/z.qc", "b.qc", "hồ sơ.qc", "name.qc/in.qc",
      ])
    #expect(list.files.first?.displayPath == folder.path + "/a.qc")
    #expect(list.files.allSatisfy { !$0.isNamedDirectly && $0.kind == .source })
  }

  @Test func walkDoesNotLeaveTheFolderAndCannotCircle() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "in/a.qc")
    try folder.write("", to: "outside/o.qc")
    for (link, target) in [
      ("in/up", ".."), ("in/self", "."), ("in/out.qc", "../outside/o.qc"), ("in/same.qc", "a.qc"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + link, withDestinationPath: target)
    }
    let list = InputList(expanding: [folder.path + "/in"])
    #expect(list.files.map(\.relativePath) == ["a.qc", "same.qc"])
    #expect(list.exitCode == .accepted)
    #expect(
      Set(list.problems.map { $0.message(.english) }).count == 2, "\(list.problems)")
    // What is named itself may be a link.
    #expect(InputList(expanding: [folder.path + "/in/out.qc"]).files.count == 1)
  }

  @Test func walkGivesNoFileTwiceAndNothingSilently() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try folder.write("", to: "s/a.qc")
    try folder.write("", to: "s/b.qc")
    try folder.write("", to: "x.txt")
    try folder.write("", to: "x.json")
    try folder.write("", to: "empty/x.txt")
    let double = InputList(expanding: [path + "/s/b.qc", path + "/s", path + "/./s/a.qc", "-", "-"])
    #expect(double.files.map(\.relativePath) == ["b.qc", "a.qc", "stdin.qc"])
    let bad = InputList(expanding: [path + "/none", path + "/empty", path + "/x.txt"])
    #expect(
      bad.problems == [
        .unreadable(path: path + "/none", error: .system(code: ENOENT)),
        .nothingMatched(path: path + "/empty"),
        .unknownExtension(path: path + "/x.txt"),
      ])
    #expect(bad.exitCode == .inputMissing)
    #expect(InputList(expanding: [path + "/x.json"]).exitCode == .inputMissing)
    #expect(InputList(expanding: [path + "/x.json"], allowsJSON: true).files.first?.kind == .json)
    let many = InputList(expanding: [path + "/s"], maximumCount: 1)
    #expect(many.problems == [.tooManyInputs(limit: 1)])
    #expect(InputList(expanding: [path + "/s"], maximumCount: 2).problems == [])
    let named = InputList(expanding: ["-"], standardInputPath: "d/e.qc").files.first
    #expect(named?.displayPath == "d/e.qc")
    #expect(named?.relativePath == "e.qc")
  }

  // MARK: Working side by side

  @Test(arguments: [0, 1, 3, 64])
  func workersDoEverythingOnceInOrder(_ workers: Int) {
    let squares = parallelMap(
      count: 1_000, workers: workers, makeState: { [Int]() },
      body: { seen, index in
        seen.append(index)
        return "\(index):\(seen.last ?? -1)"
      })
    #expect(squares == (0..<1_000).map { "\($0):\($0)" })
    #expect(
      parallelMap(count: 0, workers: workers, makeState: { 0 }, body: { _, index in index }) == [])
  }

  // MARK: Environment

  @Test func environment() {
    #expect(environmentVariable("QC_TESTS_NO_SUCH_VARIABLE") == nil)
    #expect(environmentVariable("PATH") != nil)
    #expect(currentFolder() == FileManager.default.currentDirectoryPath)
    #expect(processorCount() >= 1)
    #expect(monotonicNanoseconds() <= monotonicNanoseconds())
    #expect(throws: FileError.system(code: ENOENT)) { try realPath(of: "/no/such").get() }
    #expect(StandardStream.output.usesColor(.always))
    #expect(!StandardStream.output.usesColor(.never))
  }
}
