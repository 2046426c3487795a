import Foundation
import Testing

/// Suppressions, baselines, the gate and `qc new`, from outside.
@Suite struct LeavingOutTests {
  private func qc(
    _ arguments: [String], in folder: TemporaryFolder, language: String = "vi_VN.UTF-8"
  ) throws -> QCResult {
    try QCProcess.run(["-C", folder.url.path] + arguments, language: language)
  }

  private func text(_ comment: String = "", title: String = "a", tax: String = "Thuế tỉnh")
    -> String
  {
    """
    quy chế phối hợp "\(title)" {
      ban hành kèm theo  Quyết định 88/QĐ-UBND ngày 10/02/2025 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/4/2025
    \(comment)  bên Thuế "\(tax)" { gọi tắt "T" }
      bên Công an "Công an tỉnh" { đầu mối "Phòng Tham mưu" }
      trao đổi thông tin giữa hai bên { nội dung "\(title)" }
    }

    """
  }

  private func fails(_ result: QCResult) -> Bool { result.status == 1 }

  // MARK: In the text

  @Test func leftOutIsCounted() throws {
    let folder = try TemporaryFolder()
    try folder.write(text("  # bỏ qua QC0707: chưa phân công\n"), to: "a.qc")
    let result = try qc(["check", "--strict"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("0 cảnh báo, 0 ghi chú; 1 điều được bỏ qua ("))
    let english = try qc(["check", "--locale", "en"], in: folder)
    #expect(english.errors.contains("0 notes; 1 left out ("))
  }

  @Test func theDayCounts() throws {
    let folder = try TemporaryFolder()
    let comment = "  # bỏ qua QC0707: chưa phân công đến hết 31/12/2029\n"
    try folder.write(text(comment), to: "a.qc")
    #expect(try qc(["check", "--strict", "--on", "2029-12-31"], in: folder).status == 0)
    let late = try qc(["check", "--strict", "--on", "2030-01-01"], in: folder)
    #expect(late.status == 1)
    #expect(late.output.contains("QC1202") && late.output.contains("QC0707"))
    // The computer's own day: long ago is over, far away is not.
    try folder.write(text("  # bỏ qua QC0707: x đến hết 01/01/2001\n"), to: "a.qc")
    #expect(fails(try qc(["check", "--strict"], in: folder)))
    try folder.write(text("  # bỏ qua QC0707: x đến hết 31/12/9999\n"), to: "a.qc")
    #expect(try qc(["check", "--strict"], in: folder).status == 0)
    #expect(try qc(["build", "--on", "2026-01-01"], in: folder).status == 0)
  }

  @Test func folderFindingsAreLeftOutToo() throws {
    let folder = try TemporaryFolder()
    let contact = "# bỏ qua trong cả tệp QC0707: chưa phân công\n"
    try folder.write(contact + text(), to: "a.qc")
    try folder.write(contact + text(title: "b", tax: "Thue tinh"), to: "b.qc")
    let told = try qc(["check"], in: folder)
    #expect(told.output.contains("QC1101"))
    let file = told.output.contains("┌─ b.qc") ? "b.qc" : "a.qc"
    let old = try folder.read(file)
    try folder.write("# bỏ qua trong cả tệp QC1101: là hai cơ quan\n" + old, to: file)
    let result = try qc(["check", "--strict"], in: folder)
    #expect(result.status == 0)
    #expect(result.errors.contains("; 3 điều được bỏ qua"))
    // Alone it has nothing to leave out, and nobody calls it unused.
    #expect(try qc(["check", "--strict", file], in: folder).status == 0)
  }

  // MARK: Baseline

  @Test func onlyWhatIsNewFails() throws {
    let folder = try TemporaryFolder()
    try folder.write(text(), to: "x/a.qc")
    try folder.write(text(title: "b") + "rác\n", to: "x/b.qc")
    let first = try qc(["check", "x", "--write-baseline", "x/moc.json"], in: folder)
    #expect(first.status == 1, "writing does not accept")
    #expect(first.output.contains("QC0707"))
    let written = try folder.read("x/moc.json")
    #expect(written.contains("{ \"file\": \"a.qc\", \"code\": \"QC0707\", \"fingerprint\": \""))
    #expect(!written.contains(folder.path) && !written.contains("x/"))
    let lines = written.split(separator: "\n").filter { $0.contains("\"file\"") }
    #expect(lines == lines.sorted() && lines.count >= 2)

    for paths in [["x"], ["x/b.qc", "x/a.qc"], [folder.path + "/x"]] {
      let again = try qc(
        ["check", "--strict", "--baseline", "x/moc.json"] + paths, in: folder)
      #expect(again.status == 0)
      #expect(again.output.isEmpty)
      #expect(again.errors.contains("đã có trong tệp mốc"))
      #expect(!again.errors.contains("đã được sửa"))
    }
    // Lines above change nothing; something new fails.
    try folder.write("# một\n\n" + text(), to: "x/a.qc")
    #expect(try qc(["check", "x", "--strict", "--baseline", "x/moc.json"], in: folder).status == 0)
    try folder.write(text().replacing("{ đầu mối \"Phòng Tham mưu\" }", with: ""), to: "x/a.qc")
    let new = try qc(["check", "x", "--baseline", "x/moc.json", "--strict"], in: folder)
    #expect(new.status == 1)
    #expect(new.output.contains("Công an"))
    #expect(!new.output.contains("\"Thuế tỉnh\" chưa có đầu mối"))
    let json = try qc(
      ["check", "x", "--baseline", "x/moc.json", "--output-format", "json"], in: folder)
    #expect(json.output.contains("\"warnings\": 1"))
    // Both: everything is accepted, and stands there.
    let both = try qc(
      ["check", "x", "--strict", "--baseline", "x/moc.json", "--write-baseline", "x/moc.json"],
      in: folder)
    #expect(both.status == 0)
    #expect(try folder.read("x/moc.json") != written)
    let other = try qc(
      ["check", "x", "--strict", "--baseline", "x/moc.json", "--write-baseline", "y/neu.json"],
      in: folder)
    #expect(other.status == 0)
    #expect(try folder.read("y/neu.json").contains("\"../x/a.qc\""))
  }

  @Test func whatIsGoneIsToldOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(text(), to: "a.qc")
    try folder.write(text(title: "b"), to: "b.qc")
    _ = try qc(["check", "--write-baseline", "moc.json"], in: folder)
    let mended = text().replacing("gọi tắt \"T\"", with: "đầu mối \"Văn phòng\"")
    try folder.write(mended, to: "a.qc")
    let told = try qc(["check", "--baseline", "moc.json"], in: folder)
    #expect(told.status == 0)
    #expect(told.errors.contains("1 mục trong tệp mốc đã được sửa"))
    #expect(
      !(try qc(["check", "b.qc", "--baseline", "moc.json"], in: folder)).errors.contains(
        "đã được sửa"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("b.qc"))
    #expect(
      try qc(["check", "--baseline", "moc.json"], in: folder).errors.contains("2 mục trong"))
  }

  @Test func aBadBaselineIsNeverGreen() throws {
    let folder = try TemporaryFolder()
    try folder.write(text("  # bỏ qua QC0707: x\n"), to: "a.qc")
    #expect(try qc(["check", "--strict"], in: folder).status == 0)
    let missing = try qc(["check", "--baseline", "moc.json"], in: folder)
    #expect(missing.status == 66)
    #expect(missing.errors.contains("moc.json") && missing.errors.contains("--write-baseline"))
    for bad in [
      "", "{}", "[]", "null", "{ \"format_version\": \"2.0\", \"findings\": [] }",
      "{ \"format_version\": \"1.0\", \"findings\": {} }",
      "{ \"format_version\": \"1.0\", \"findings\": [1] }",
      "{ \"format_version\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"code\": \"b\" }] }",
      "{ \"format_version\": \"1.0\", \"findings\": [", "\u{0}\u{1}",
    ] {
      try folder.write(bad, to: "moc.json")
      let result = try qc(["check", "--baseline", "moc.json"], in: folder)
      #expect(result.status == 64, "\(bad)")
      #expect(result.errors.contains("không phải là tệp mốc"))
      #expect(result.output.isEmpty)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("d"), withIntermediateDirectories: true)
    #expect(try qc(["check", "--baseline", "d"], in: folder).status == 66)
    #expect(try qc(["check", "--write-baseline", "d"], in: folder).status == 73)
    let gate = try qc(["check", "--final", "--write-baseline", "m.json"], in: folder)
    #expect(gate.status == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/m.json"))
  }

  /// What could not be read is no finding to get used to.
  @Test func unreadableFilesAreNotInABaseline() throws {
    let folder = try TemporaryFolder()
    try folder.write("quy chế phối hợp \u{0}\u{0}\u{0}\u{0}", to: "a.qc")
    let written = try qc(["check", "--write-baseline", "moc.json"], in: folder)
    #expect(fails(written))
    #expect(fails(try qc(["check", "--baseline", "moc.json"], in: folder)))
    let old = try folder.read("moc.json")
    try folder.write(text(), to: "b.qc")
    for paths in [["b.qc", "khong-co.qc"], ["khong-co"], ["b.qc", "moc.json.txt"]] {
      let result = try qc(["check", "--write-baseline", "moc.json"] + paths, in: folder)
      #expect(result.status == 66)
      #expect(result.errors.contains("chưa ghi tệp mốc"))
      #expect(try folder.read("moc.json") == old, "what could not be read would be missing in it")
    }
  }

  // MARK: The gate

  @Test func theGateWritesNothing() throws {
    let folder = try TemporaryFolder()
    let vague = text("  # bỏ qua QC0707: x\n").replacing(
      "nội dung \"a\"", with: "nội dung \"a\"\n    thời hạn kịp thời\n ")
    try folder.write(vague, to: "a.qc")
    #expect(try qc(["build"], in: folder).status == 0)
    #expect(try qc(["build", "--final", "-o", "ky"], in: folder).status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/ky/a.json"))
    // A word on the command line is no consent.
    #expect(fails(try qc(["check", "--final", "--allow", "vague-time"], in: folder)))
    let agreed = vague.replacing(
      "    thời hạn", with: "    # bỏ qua vague-time: hai bên đã bàn\n    thời hạn")
    try folder.write(agreed, to: "a.qc")
    let signed = try qc(["build", "--final", "-o", "ky"], in: folder)
    #expect(signed.status == 0, "\(signed.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/ky/a.json"))
  }

  /// Nothing checked is never accepted, at the gate least of all.
  @Test(arguments: [["check"], ["check", "--final"], ["build"], ["build", "--final"]])
  func nothingCheckedIsNotGreen(_ verb: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try qc(verb, in: folder).status == 66, "an empty folder")
    try folder.write("x", to: "a.txt")
    #expect(try qc(verb, in: folder).status == 66)
    #expect(try qc(verb + ["a.txt"], in: folder).status == 66)
    #expect(try qc(verb + ["khong-co.qc"], in: folder).status == 66)
    try folder.write("  # bỏ qua QC0707: x\n", to: "b.qc")
    #expect(try qc(verb + ["b.qc"], in: folder).status == 1, "an empty file")
    try folder.write(text("  # bỏ qua QC0707: x\n"), to: "c.qc")
    #expect(try qc(verb + ["c.qc"], in: folder).status == 0)
    #expect(try qc(verb + ["c.qc", "khong-co.qc"], in: folder).status == 66)
    #expect(try qc(verb + ["c.qc", "a.txt"], in: folder).status == 66)
  }

  // MARK: qc new

  @Test func newIsPrintedOrWrittenOnce() throws {
    let folder = try TemporaryFolder()
    let printed = try qc(["new"], in: folder)
    #expect(printed.status == 0)
    #expect(printed.output.contains("quy chế phối hợp … {"))
    #expect(try qc(["new", "moi/a.qc"], in: folder).status == 0)
    #expect(try folder.read("moi/a.qc") == printed.output)
    let checked = try qc(["check", "--strict", "moi"], in: folder)
    #expect(checked.status == 0)
    #expect(fails(try qc(["check", "--final", "moi"], in: folder)))
    // Never replaced, not even by a link that leads nowhere.
    try folder.write("của tôi", to: "b.qc")
    for arguments in [["new", "b.qc"], ["new", "-o", "b.qc"]] {
      let again = try qc(arguments, in: folder)
      #expect(again.status == 73)
      #expect(again.errors.contains("b.qc") && again.errors.contains("đã có tệp này"))
      #expect(try folder.read("b.qc") == "của tôi")
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/c.qc", withDestinationPath: "d.qc")
    #expect(try qc(["new", "c.qc"], in: folder).status == 73)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/d.qc"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["b.qc", "c.qc", "moi"])
  }

  /// The formatter finds nothing to do.
  @Test(arguments: ["regulation", "programme", "memorandum"])
  func newIsLaidOut(_ kind: String) throws {
    let folder = try TemporaryFolder()
    for language in ["vi", "en"] {
      for parties in ["2", "20"] {
        let name = "\(kind)-\(language)-\(parties).qc"
        let arguments = ["new", "--kind", kind, "--lang", language, "--parties", parties, name]
        #expect(try qc(arguments, in: folder).status == 0)
      }
    }
    let result = try qc(["format", "--check", "--diff"], in: folder)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func newInEveryForm() throws {
    let folder = try TemporaryFolder()
    let english = try qc(
      ["new", "--kind", "memorandum", "--lang", "en", "--parties", "3", "--output", "m.qc"],
      in: folder)
    #expect(english.status == 0)
    #expect(try folder.read("m.qc").contains("party Third Party …"))
    #expect(
      try qc(["new"], in: folder, language: "en_US.UTF-8").output.contains(
        "coordination regulation …"))
    for wrong in [
      ["new", "--parties", "1"], ["new", "--parties", "21"], ["new", "--parties", "hai"],
      ["new", "--kind", "law"], ["new", "a.qc", "b.qc"], ["new", "a.qc", "-o", "b.qc"],
      ["new", "a.txt"], ["new", "--final"], ["new", "thu-muc/"], ["new", ".qc"],
    ] {
      let result = try qc(wrong, in: folder)
      #expect(result.status == 64, "\(wrong)")
      #expect(result.output.isEmpty)
      #expect(!result.errors.isEmpty)
    }
  }
}
