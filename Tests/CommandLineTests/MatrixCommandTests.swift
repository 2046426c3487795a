import Foundation
import Testing

/// `qc matrix` as a user runs it.
@Suite struct MatrixCommandTests {
  private let spec = """
    memorandum of understanding "Ferry safety" {
      number 07/MOU
      signed 2024-02-29
      effective upon last signature
      basis "the law on inland waterways"
      party Harbour "Harbour Office" {
        signer Ruth Avery title "Harbour Master"
        point of contact "Duty desk"
      }
      party Ferry Line "Ferry Company" {
        signer Hugh Danby title "Director"
        point of contact "Operations room"
      }
      area "rescue" lead Harbour support Ferry Line {
        report "incidents" of Ferry Line to Harbour { every quarter }
      }
    }
    """

  @Test func matrixPrintsEveryForm() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "ferry.qc")
    func run(_ more: String...) throws -> QCResult {
      try QCProcess.run(["matrix", folder.path] + more)
    }
    let text = try run()
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.hasPrefix("Responsibility matrix: Ferry safety\n"))
    #expect(text.output.contains("rescue  lead     support, 1 duty\n"))
    #expect(text.output.contains("Ferry Line → Harbour: 1 duty\n  - report: incidents – every "))
    #expect(try run("--format", "text").output == text.output)
    #expect(try run("--lang", "vi").output.contains("rescue”  chủ trì  phối hợp, 1 việc\n"))
    #expect(try run("--format", "md").output.contains("| rescue | lead | support, 1 duty |\n"))
    let table = try run("--format", "csv").output
    #expect(table.contains("Document,Table,Area id,") && table.contains(",area-rescue,"))
    let json = try run("--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["documents"] as? [Any])?.count == 1)
    // The same bytes again.
    #expect(try run("--format", "json").output == json)
  }

  @Test func matrixReadsStandardInputAndManyFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "a.qc")
    try folder.write(spec.replacingOccurrences(of: "Ferry safety", with: "Buoys"), to: "b/b.qc")
    let both = try QCProcess.run(["matrix", "-C", folder.path])
    #expect(both.status == 0)
    #expect(both.output.contains("Ferry safety\nFile: a.qc\n"))
    #expect(both.output.contains("Buoys\nFile: b/b.qc\n"))
    let piped = try QCProcess.run(["matrix", "-", "--stdin-path", "x.qc"], input: spec)
    #expect(piped.status == 0 && piped.output.contains("File: x.qc\n"))
    // Declarations alone are no agreement, and no mistake.
    try folder.write("party Ward \"Ward Office\"\n", to: "only/bodies.qc")
    let none = try QCProcess.run(["matrix", "-C", folder.path, "only", "--lang", "en"])
    #expect(none.status == 0 && none.output == "The files hold no agreement.\n")
  }

  @Test func matrixRefusesWhatItCannotDo() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "ferry.qc")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/empty", withIntermediateDirectories: true)
    let cases: [([String], Int32, String)] = [
      (["missing.qc"], 66, "missing.qc"),
      (["ferry.qc", "missing.qc"], 66, "missing.qc"),
      (["empty"], 66, "empty"),
      (["--format", "html"], 64, "csv"),
      (["--from", "2025-01-01"], 64, "--from"),
    ]
    for (words, status, told) in cases {
      let result = try QCProcess.run(["matrix", "-C", folder.path] + words)
      #expect(result.status == status, "\(words): \(result.errors)")
      #expect(result.errors.contains(told) && result.output.isEmpty, "\(words)")
    }
    // A file with an error: half a picture is none.
    try folder.write(spec + "\nnonsense", to: "wrong.qc")
    let result = try QCProcess.run(["matrix", folder.path])
    #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("QC0"))
  }
}
