import Foundation
import Testing

/// A folder of agreements is one body.
@Suite struct FolderTests {
  private func agreement(
    _ title: String, tax: String = "Thuế tỉnh Sơn La", head: String = "", _ body: String
  ) -> String {
    """
    quy chế phối hợp "\(title)" {
      ban hành kèm theo  Quyết định 88/QĐ-UBND ngày 10/02/2025 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/4/2025
      \(head)
      bên Thuế "\(tax)" { đầu mối "Văn phòng" }
      bên Công an "Công an tỉnh" { đầu mối "Phòng Tham mưu" }
      trao đổi thông tin giữa hai bên { nội dung "\(title)" }
      \(body)
    }

    """
  }

  private func qc(_ arguments: [String], in folder: TemporaryFolder, input: String = "") throws
    -> QCResult
  {
    try QCProcess.run(["-C", folder.url.path] + arguments, language: "vi_VN.UTF-8", input: input)
  }

  /// The codes of a run, in order.
  private func codes(_ output: String) -> [String] {
    output.components(separatedBy: "\n").compactMap { line in
      guard let place = line.range(of: "[QC"), line.contains("]: ") else { return nil }
      return String(line[place.lowerBound...].dropFirst().prefix(6))
    }
  }

  private func check(_ files: [String: String], _ arguments: [String] = ["."]) throws -> [String] {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return codes(try qc(["check"] + arguments, in: folder).output)
  }

  @Test func oneBodyUnderTwoNames() throws {
    let first = agreement("a", "")
    #expect(try check(["a.qc": first, "b.qc": agreement("b", "")]) == [])
    #expect(
      try check(["a.qc": first, "b.qc": agreement("b", tax: "Thuế Tỉnh Sơn La", "")]) == [],
      "case is no other name")
    #expect(
      try check(["a.qc": first, "b.qc": agreement("b", tax: "Thue tinh Son La", "")])
        == ["QC1101"])
    #expect(
      try check([
        "a.qc": agreement("a", tax: "UBND TP. Sơn La", ""),
        "b.qc": agreement("b", tax: "Ủy ban nhân dân Thành phố Sơn La", ""),
      ]) == ["QC1101"])
    #expect(
      try check(["a.qc": first, "b.qc": agreement("b", tax: "Thuế tỉnh Lai Châu", "")]) == [])
  }

  @Test func bothPlacesAreTold() throws {
    let folder = try TemporaryFolder()
    let report = "báo cáo \"số thu\" của Thuế gửi Công an { định kỳ hằng tháng }"
    try folder.write(agreement("a", report), to: "a.qc")
    try folder.write(agreement("b", report), to: "deep/b.qc")
    let text = try qc(["check"], in: folder)
    #expect(codes(text.output) == ["QC1102"])
    #expect(text.output.contains("deep/b.qc:8:3"))
    #expect(text.output.contains("= a.qc:8: "))
    let json = try qc(["check", "--output-format", "json"], in: folder)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let told = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    let label = try #require((told["labels"] as? [[String: Any]])?.first)
    #expect(label["file"] as? String == "a.qc")
    #expect(label["line"] as? Int == 8)
    // The same from a file of both, and from the standard input.
    let both = agreement("a", report) + agreement("b", report)
    try folder.write(both, to: "both/both.qc")
    let one = try qc(["check", "both"], in: folder)
    #expect(codes(one.output) == ["QC1102"])
    let piped = try qc(["check", "-"], in: folder, input: both)
    #expect(codes(piped.output) == ["QC1102"])
  }

  @Test func reportsOfOtherContentOrTimesAreNot() throws {
    let first = agreement("a", "báo cáo \"số thu\" của Thuế gửi Công an { định kỳ hằng tháng }")
    for other in [
      "báo cáo \"số nợ\" của Thuế gửi Công an { định kỳ hằng tháng }",
      "báo cáo \"số thu\" của Công an gửi Thuế { định kỳ hằng tháng }",
      "báo cáo \"số thu\" của Thuế gửi Công an { khi cần thiết }",
    ] {
      #expect(try check(["a.qc": first, "b.qc": agreement("b", other)]) == [], "\(other)")
    }
    // One ends before the other begins.
    let ended = agreement(
      "a", head: "giai đoạn 2019-2024",
      "báo cáo \"số thu\" của Thuế gửi Công an { định kỳ hằng tháng }")
    let later = agreement(
      "b", "báo cáo \"số thu\" của Thuế gửi Công an { định kỳ hằng tháng }")
    #expect(try check(["a.qc": ended, "b.qc": later]).contains("QC1102") == false)
  }

  @Test func meetingsOfOneParty() throws {
    func meeting(_ day: String) -> String {
      "giao ban \"\(day)\" giữa hai bên { chủ trì Thuế\n thời gian \(day) }"
    }
    func told(_ left: String, _ right: String) throws -> [String] {
      try check(["a.qc": agreement("a", meeting(left)), "b.qc": agreement("b", meeting(right))])
    }
    #expect(try told("ngày 15 hằng tháng", "ngày 15 hằng tháng") == ["QC1103"])
    #expect(try told("ngày 15 hằng tháng", "ngày 15 tháng 12 hằng năm") == ["QC1103"])
    #expect(try told("ngày 15 hằng tháng", "ngày 16 hằng tháng") == [])
    #expect(
      try told("ngày 15 tháng 3 hằng năm", "ngày 15 tháng 12 hằng năm") == [])
    #expect(
      try told("sáng ngày 15/12/2025", "chiều ngày 15/12/2025") == [],
      "the morning and the afternoon of one day")
  }

  @Test func numbersAndWhatTheyPointTo() throws {
    let old = agreement("a", head: "số 03/QCPH-T-CA", "")
    #expect(
      try check(["a.qc": old, "b.qc": agreement("b", head: "số 3/QCPH-T-CA", "")]) == ["QC1107"])
    #expect(
      try check(["a.qc": old, "b.qc": agreement("b", "theo Quy chế 04/QCPH-T-CA")])
        == ["QC1104"])
    #expect(
      try check(["a.qc": old, "b.qc": agreement("b", "theo Quy chế 03/QCPH-T-CA")]) == [])
    // What is no agreement may well lie elsewhere.
    #expect(
      try check(["a.qc": old, "b.qc": agreement("b", "theo Quyết định 04/QĐ-UBND")]) == [])
    // A register in reach knows it.
    let register = "sổ văn bản cũ \"Cũ\" {\n - Quy chế 04/QCPH-T-CA { hiệu lực 01/01/2020 }\n}\n"
    #expect(
      try check([
        "qc.root": "", "so.qc": register, "a.qc": old,
        "b.qc": "dùng \"so.qc\"\n" + agreement("b", "theo Quy chế 04/QCPH-T-CA"),
      ]) == [])
    let new = agreement(
      "c", head: "số 09/QCPH-T-CA\n  thay thế Quy chế 03/QCPH-T-CA ngày 01/02/2025", "")
    #expect(
      try check(["b.qc": agreement("b", "theo Quy chế 03/QCPH-T-CA"), "c.qc": new])
        == ["QC1106"])
    let review = """
      báo cáo sơ kết "Sơ kết" {
        ký         01/3/2025
        văn bản    Quy chế 03/QCPH-T-CA ngày 10/02/2025
        giai đoạn  2025-2026
        bên Thuế "Thuế tỉnh Sơn La" { đầu mối "Văn phòng" }
        bên Công an "Công an tỉnh" { đầu mối "Phòng Tham mưu" }
        kết quả  "tốt"
      }
      """
    #expect(try check(["a.qc": old, "r.qc": review]).contains("QC1105"))
  }

  @Test func agreementsThatReplaceEachOther() throws {
    func replacing(_ own: Int, _ other: Int) -> String {
      agreement(
        "\(own)",
        head: "số \(own)/QCPH-T-CA\n  thay thế Quy chế \(other)/QCPH-T-CA ngày 01/02/2025", "")
    }
    #expect(try check(["a.qc": replacing(1, 2), "b.qc": replacing(2, 1)]) == ["QC1002"])
    #expect(try check(["a.qc": replacing(1, 3), "b.qc": replacing(2, 1)]) == [])
  }

  /// Two languages, two drafts and two years of one number are no mistake.
  @Test func oneNumberMayBeManyDocuments() throws {
    let first = agreement("a", head: "số 05/QCPH-T-CA\n  ký 01/3/2025", "")
    let report = "báo cáo \"số thu\" của Thuế gửi Công an { định kỳ hằng tháng }"
    #expect(
      try check([
        "a.qc": first, "b.qc": agreement("b", head: "số 05/QCPH-T-CA\n  ký 01/3/2024", ""),
      ]) == [])
    #expect(
      try check(["a.qc": agreement("a", report), "b.qc": agreement("a", report)]) == [],
      "two drafts of one title")
    // A link to a file is the file.
    let folder = try TemporaryFolder()
    try folder.write(agreement("a", head: "số 05/QCPH-T-CA", report), to: "x/a.qc")
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("y"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("y/b.qc").path, withDestinationPath: "../x/a.qc")
    #expect(codes(try qc(["check", "x/a.qc", "y/b.qc"], in: folder).output) == [])
  }

  @Test func aSingleAgreementIsComparedWithNone() throws {
    #expect(
      try check(["a.qc": agreement("a", head: "số 1/QCPH-A-B", "theo Quy chế 04/QCPH-T-CA")])
        == [])
  }

  @Test func warningsMayBeAllowedErrorsNot() throws {
    let files = ["a.qc": agreement("a", ""), "b.qc": agreement("b", tax: "Thue tinh Son La", "")]
    #expect(try check(files, ["--allow", "QC1101"]) == [])
    #expect(try check(files, ["--allow", "body-under-two-names", "--strict"]) == [])
    #expect(try check(files, ["--allow", "QC1102"]) == ["QC1101"])
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    #expect(try qc(["check", "--strict"], in: folder).status == 1)
    #expect(try qc(["check"], in: folder).status == 0)
    for wrong in ["QC0103", "nonsense", ""] {
      let result = try qc(["check", "--allow", wrong], in: folder)
      #expect(result.status == 64, "\(wrong)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func vagueTimesAreCounted() throws {
    let folder = try TemporaryFolder()
    let vague = "trách nhiệm \"báo tin\" của Thuế { thời hạn kịp thời }"
    try folder.write(agreement("a", vague), to: "a.qc")
    let told = try qc(["check"], in: folder)
    #expect(told.errors.contains("1 thời hạn không nêu số"))
    try folder.write(agreement("a", ""), to: "a.qc")
    #expect(try qc(["check"], in: folder).errors.contains("không nêu số") == false)
  }

  /// What is wrong between two agreements is a warning: each of them is written.
  @Test func buildWritesAndTells() throws {
    let folder = try TemporaryFolder()
    try folder.write(agreement("a", ""), to: "a.qc")
    try folder.write(agreement("b", tax: "Thue tinh Son La", ""), to: "b.qc")
    let result = try qc(["build", "-o", "out"], in: folder)
    #expect(result.status == 0)
    #expect(codes(result.errors) == ["QC1101"])
    for name in ["out/a.json", "out/b.json"] {
      let path = folder.url.appendingPathComponent(name).path
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func organisationsAndRegistersAreDeclaredOnce() throws {
    let shared = """
      cơ quan Tỉnh "Ủy ban nhân dân tỉnh Sơn La"
      người Hà Văn An chức vụ "Chánh Văn phòng"
      lịch nghỉ năm 2026 { từ 01/01/2026
        đến 31/12/2026
        nghỉ 02/9/2026 }
      sổ văn bản luật "Luật" {
        - Luật 58/2014/QH13 "Luật Bảo hiểm xã hội" { hết hiệu lực 01/7/2025 }
      }
      """
    let text =
      "dùng \"chung.qc\"\n"
      + agreement(
        "a",
        """
        căn cứ Luật 58/2014/QH13 "Luật Bảo hiểm xã hội"
          trách nhiệm "theo dõi" của Thuế { trình Tỉnh }
        """)
    let told = try check(["qc.root": "", "chung.qc": shared, "a.qc": text])
    #expect(told == ["QC1005"])
  }
}
