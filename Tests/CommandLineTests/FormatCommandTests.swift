import Foundation
import Testing

/// `qc format` as a user runs it.
@Suite struct FormatCommandTests {
  private let untidy = "quy chế phối hợp “A” {\r\n   số:   …\r\n\r\n\r\n hiệu lực ...\r\n}\r\n"
  private let tidy = "quy chế phối hợp \"A\" {\r\n  số  …\r\n\r\n  hiệu lực  …\r\n}\r\n"

  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.posixPermissions] as? Int ?? 0
  }

  @Test func aFileIsRewrittenInPlaceWithItsModeAndLineEnds() throws {
    let folder = try TemporaryFolder()
    try folder.write(untidy, to: "a.qc")
    let path = folder.path + "/a.qc"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let result = try QCProcess.run(["format", path, "--locale", "en"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors == "1 file laid out anew, 0 stay as they are\n")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(tidy.utf8))
    #expect(try permissions(path) == 0o640)
    let again = try QCProcess.run(["format", path, "--locale", "en"])
    #expect(again.errors == "0 files laid out anew, 1 stays as it is\n")
  }

  /// One stray CR does not make an old Macintosh file of one with LF.
  @Test func aStrayReturnIsABlank() throws {
    let result = try QCProcess.run(
      ["format", "-", "--quiet"], input: "quy chế\rphối hợp \"A\" {\n số …\n}\n")
    #expect(result.status == 0)
    #expect(result.output == "quy chế phối hợp \"A\" {\n  số  …\n}\n")
  }

  @Test func checkListsAndDiffShowsAndNeitherWrites() throws {
    let folder = try TemporaryFolder()
    try folder.write(untidy, to: "a.qc")
    try folder.write(tidy, to: "b.qc")
    let check = try QCProcess.run(["format", "--check", "-C", folder.path])
    #expect(check.status == 1)
    #expect(check.output == "./a.qc\n" || check.output == "a.qc\n")
    let shown = try QCProcess.run(["format", "--diff", "-C", folder.path])
    #expect(shown.status == 0)
    #expect(shown.output.contains("-   số:   …\r\n"))
    #expect(shown.output.contains("+  số  …\r\n"))
    let both = try QCProcess.run(["format", "--diff", "--check", "-C", folder.path])
    #expect(both.status == 1)
    #expect(both.output == shown.output)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.qc")) == Data(untidy.utf8))
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let result = try QCProcess.run(["format", "-", "--quiet"], input: untidy)
    #expect(result.status == 0)
    #expect(result.output == tidy)
    // A text that cannot be read comes out as it went in: a pipe loses nothing.
    let broken = try QCProcess.run(["format", "-", "--quiet"], input: "bad \u{202E} text\n")
    #expect(broken.status == 1)
    #expect(broken.output == "bad \u{202E} text\n")
  }

  @Test func whatIsNoTextStaysUntouched() throws {
    let folder = try TemporaryFolder()
    let path = URL(fileURLWithPath: folder.path + "/a.qc")
    let bytes = Data([0x71, 0xFF, 0xFE, 0x0A])
    try bytes.write(to: path)
    let result = try QCProcess.run(["format", path.path])
    #expect(result.status == 1)
    #expect(result.errors.contains("QC9001"))
    #expect(try Data(contentsOf: path) == bytes)
  }

  @Test func aBrokenLineStaysAndIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "quy chế phối hợp {\n      số   …\n  mục đích   \"a\"  \"b\"\n}\n", to: "a.qc")
    let result = try QCProcess.run(["format", folder.path + "/a.qc"])
    #expect(result.status == 1)
    #expect(result.errors.contains("QC0213"))
    let text = try String(contentsOfFile: folder.path + "/a.qc", encoding: .utf8)
    #expect(text == "quy chế phối hợp {\n  số  …\n  mục đích   \"a\"  \"b\"\n}\n")
  }

  @Test func nothingToFormatIsNotGreen() throws {
    let folder = try TemporaryFolder()
    #expect(try QCProcess.run(["format", folder.path]).status == 66)
    #expect(try QCProcess.run(["format", folder.path + "/none.qc"]).status == 66)
    #expect(try QCProcess.run(["format", "--lang", "fr"]).status == 64)
  }
}
