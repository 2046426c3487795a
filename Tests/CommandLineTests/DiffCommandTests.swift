import Foundation
import Testing

/// `qc diff` as a user runs it.
@Suite struct DiffCommandTests {
  private let spec = """
    memorandum of understanding "Ferry safety" {
      number 07/MOU
      signed 2024-02-29
      effective upon last signature
      basis "the law on inland waterways"
      purpose "safe crossings"
      party Harbour "Harbour Office" {
        signer Ruth Avery title "Harbour Master"
        point of contact "Duty desk"
      }
      party Ferry Line "Ferry Company" {
        signer Hugh Danby title "Director"
        point of contact "Operations room"
      }
      report "incidents" of Ferry Line to Harbour { every quarter }
      meeting "safety round" { every year
        chair Harbour }
    }
    """

  private func edited(_ old: String, _ new: String) -> String {
    spec.replacingOccurrences(of: old, with: new)
  }

  @Test func theExitCodeTellsWhetherToSignAgain() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "old.qc")
    let cases: [(String, Int32, String)] = [
      (spec, 0, "No change in meaning."),
      ("# a comment\n" + spec + "\n", 0, "No change in meaning."),
      (edited("safe crossings", "safer crossings"), 0, "Verdict: wording only."),
      (edited("Duty desk", "Duty officer"), 0, "Verdict: compatible, no new signature."),
      (edited("every quarter", "every month"), 1, "Verdict: needs signing again."),
    ]
    for (text, status, words) in cases {
      try folder.write(text, to: "new.qc")
      let result = try QCProcess.run(["diff", "-C", folder.path, "old.qc", "new.qc"])
      #expect(result.status == status, "\(result.output)\(result.errors)")
      #expect(result.output.contains(words), "\(result.output)")
      #expect(result.errors.isEmpty)
    }
    let json = try QCProcess.run([
      "diff", "-C", folder.path, "old.qc", "new.qc", "--format", "json",
    ])
    #expect(json.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    #expect((object as? [String: Any])?["verdict"] as? String == "needs-signing")
    // The same bytes again, and words in the other language.
    let again = try QCProcess.run([
      "diff", "--format=json", "-C", folder.path, "old.qc", "new.qc",
    ])
    #expect(again.output == json.output)
    let vietnamese = try QCProcess.run([
      "diff", "-C", folder.path, "old.qc", "new.qc", "--lang", "vi", "--by-party",
    ])
    #expect(vietnamese.output.contains("Ferry Line (1)"))
    #expect(vietnamese.output.contains("định kỳ từ"))
    #expect(vietnamese.output.contains("Kết luận: phải ký lại."))
  }

  @Test func wrongUseIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "old.qc")
    try folder.write(spec, to: "sub/new.qc")
    try folder.write("", to: "void/readme.txt")
    let cases: [([String], Int32, String)] = [
      ([], 64, "<old> <new>"),
      (["old.qc"], 64, "<old> <new>"),
      (["old.qc", "sub/new.qc", "more.qc"], 64, "more.qc"),
      (["old.qc", "sub"], 64, "folder"),
      (["sub", "old.qc"], 64, "folder"),
      (["old.qc", "-"], 64, "standard input"),
      (["old.qc", "sub/new.qc", "--format", "csv"], 64, "json"),
      (["old.qc", "missing.qc"], 66, "missing.qc"),
      (["missing", "sub"], 66, "missing"),
      (["sub", "void"], 66, "void"),
    ]
    for (words, status, named) in cases {
      let result = try QCProcess.run(["diff", "-C", folder.path] + words)
      #expect(result.status == status, "\(words): \(result.errors)")
      #expect(result.errors.contains(named), "\(words): \(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  /// A text with an error has no meaning to compare: it is told, nothing else.
  @Test func errorsAreToldAndNothingIsCompared() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "old.qc")
    let broken = [
      edited("of Ferry Line to", "of Fery Line to"), edited("every quarter }", "every quarter"), "",
    ]
    for text in broken {
      try folder.write(text, to: "new.qc")
      for words in [["old.qc", "new.qc"], ["new.qc", "old.qc"]] {
        let result = try QCProcess.run(["diff", "-C", folder.path] + words)
        #expect(result.status == 1)
        #expect(result.errors.contains("new.qc"), "\(result.errors)")
        #expect(result.output.isEmpty)
      }
    }
  }

  @Test func foldersAreComparedByTheirFiles() throws {
    let folder = try TemporaryFolder()
    let people = "organization Weather \"Weather Station\"\n"
    let using = "use \"people.qc\"\n" + spec
    for name in ["old", "new"] {
      try folder.write(name == "old" ? people : people + "# seen\n", to: name + "/people.qc")
      try folder.write(using, to: name + "/a.qc")
      try folder.write(spec, to: name + "/deep/b.qc")
    }
    func run() throws -> QCResult {
      try QCProcess.run(["diff", "-C", folder.path, "old", "new"])
    }
    let same = try run()
    #expect(same.status == 0 && same.output.contains("No change in meaning."))
    // A file on one side is a document added or removed.
    try folder.write(edited("Ferry safety", "Ferry winter"), to: "new/c.qc")
    let added = try run()
    #expect(added.status == 1)
    #expect(added.output.contains("new/c.qc:1: document added: Ferry winter"))
    // A used file that has changed is told once, where it stands.
    try folder.write(edited("Ferry safety", "Ferry winter"), to: "old/c.qc")
    try folder.write("organization Weather \"Weather Service\"\n", to: "new/people.qc")
    try folder.write(using, to: "old/z.qc")
    try folder.write(using, to: "new/z.qc")
    let changed = try run()
    #expect(changed.output.components(separatedBy: "Weather Service").count == 2)
    #expect(changed.status == 1)
  }
}
