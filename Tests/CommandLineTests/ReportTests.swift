import Foundation
import Testing

/// `--output-format` as a CI job uses it: several reports of one run, into files.
@Suite struct ReportTests {
  private let wrong = """
    quy chế phối hợp "Quản lý" {
      ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           …
      bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
      bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
      trao đổi thông tin giữa Sở Xay dựng, Công an tỉnh { nội dung "công trình" }
    }

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(wrong, to: "a.qc")
    return folder
  }

  private func qc(
    _ words: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> QCResult {
    try QCProcess.run(
      words.split(separator: " ").map(String.init) + ["-C", folder.path],
      language: "vi_VN.UTF-8", environment: environment)
  }

  @Test func severalReportsOfOneRun() throws {
    let folder = try folder()
    let result = try qc(
      "check --output-format short --output-format sarif=r/o.sarif --output-format=junit=o.xml "
        + "--output-format gitlab=o.json --output-format text=o.txt", in: folder)
    #expect(result.status == 1)
    #expect(
      result.output == """
        a.qc:3:22: ghi chú[QC0404]: `hiệu lực` còn để trống
        a.qc:6:27: lỗi[QC0103]: chưa khai báo "Sở Xay dựng"

        """)
    #expect(try folder.read("r/o.sarif").contains("\"version\": \"2.1.0\""))
    #expect(try folder.read("o.xml").contains("tests=\"1\" failures=\"1\""))
    #expect(try folder.read("o.json").contains("\"check_name\": \"QC0103\""))
    let text = try folder.read("o.txt")
    #expect(text.contains("ý bạn là `Sở Xây dựng`?"))
    #expect(!text.contains("\u{1B}"))
  }

  /// A reader that goes away takes no report with it.
  @Test func filesAreWrittenBeforeTheStream() throws {
    let folder = try folder()
    let result = try QCProcess.run(
      ["check", "-C", folder.path, "--output-format", "junit=o.xml"], outputPath: "/dev/full")
    #expect(result.status == 73)
    #expect(try folder.read("o.xml").contains("failures=\"1\""))
  }

  @Test func theSummaryTellsTheTimeOnStandardErrorOnly() throws {
    let result = try qc("check", in: folder())
    #expect(result.errors.hasPrefix("1 tệp, 1 văn bản: 1 lỗi, 0 cảnh báo, 1 ghi chú; "))
    #expect(result.errors.wholeMatch(of: /.* \(\d+,\d\d giây\)\n/) != nil)
    #expect(!result.output.contains("giây"))
    let english = try qc("check --locale en", in: folder()).errors
    #expect(english.wholeMatch(of: /.* \(\d+\.\d\d s\)\n/) != nil)
    #expect(try qc("check --quiet", in: folder()).errors == "")
  }

  /// Standard output carries only the payload.
  @Test func buildTellsPeopleOnStandardError() throws {
    for format in ["text", "short"] {
      let result = try qc("build --output-format \(format)", in: folder())
      #expect(result.output == "")
      #expect(result.errors.contains("lỗi[QC0103]"))
    }
    let result = try qc("build --output-format github", in: folder())
    #expect(result.output.hasPrefix("::error file=a.qc,line=6,"))
  }

  @Test func peopleAreToldOfTheLimitAndProgramsHaveNone() throws {
    let folder = try folder()
    let text = try qc("check --max-diagnostics 1 --output-format short", in: folder)
    #expect(text.output.split(separator: "\n").count == 1)
    #expect(text.errors.hasPrefix("chỉ nêu 1 thông báo đầu; xem hết: --max-diagnostics 0\n"))
    let all = try qc("check --max-diagnostics 2 --output-format short", in: folder)
    #expect(!all.errors.contains("chỉ nêu"))
    let many = String(repeating: "cơ quan A \"A\" { thuộc B }\n", count: 250)
    try folder.write(many, to: "a.qc")
    let json = try qc("check --output-format json", in: folder)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let counts = try #require(object["counts"] as? [String: Int])
    #expect((object["diagnostics"] as? [Any])?.count == counts["errors"])
    #expect(try #require(counts["errors"]) > 200)
  }

  @Test func theStepSummaryIsAppendedTo() throws {
    let folder = try folder()
    try folder.write("before\n", to: "summary.md")
    let environment = ["GITHUB_STEP_SUMMARY": folder.path + "/summary.md"]
    let result = try qc("check --output-format github", in: folder, environment: environment)
    #expect(result.status == 1)
    let text = try folder.read("summary.md")
    #expect(text.hasPrefix("before\n## qc: chưa đạt\n"))
    #expect(text.contains("| lỗi | QC0103 | a.qc:6 |"))
    // Not touched for another format.
    _ = try qc("check", in: folder, environment: environment)
    #expect(try folder.read("summary.md") == text)
    // Where it cannot be appended, the run says so.
    let failed = try qc(
      "check --output-format github", in: folder,
      environment: ["GITHUB_STEP_SUMMARY": folder.path])
    #expect(failed.status == 73)
    #expect(failed.errors.contains("[QC9007]"))
    #expect(failed.output.hasPrefix("::"))
  }

  @Test func aReportNeverOverwritesAnAgreementOrAnother() throws {
    let folder = try folder()
    let over = try qc("check --output-format sarif=a.qc", in: folder)
    #expect(over.status == 64)
    #expect(try folder.read("a.qc") == wrong)
    let twice = try qc("check --output-format sarif=o --output-format json=o", in: folder)
    #expect(twice.status == 64)
    #expect(twice.errors.hasPrefix("Lỗi: không ghi vào 'o': "))
    #expect(throws: (any Error).self) { try folder.read("o") }
    // However the file is named: by a link, by another path, as a baseline.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.json", withDestinationPath: folder.path + "/a.qc")
    for arguments in [
      "check a.qc --output-format json=link.json", "check a.qc --write-baseline a.qc",
      "check a.qc --write-baseline link.json",
      "check --output-format json=o --output-format sarif=./o",
      "check --write-baseline b --output-format json=b",
      "build a.qc -o out --output-format json=out/a.json",
      "check --output-format json --output-format sarif", "format --output-format json a.qc",
    ] {
      #expect(try qc(arguments, in: folder).status == 64, "\(arguments)")
      #expect(try folder.read("a.qc") == wrong, "\(arguments)")
    }
    // A folder in the way is told, and the other reports are written.
    let blocked = try qc(
      "check --output-format sarif=\(folder.path) --output-format json=o", in: folder)
    #expect(blocked.status == 73)
    #expect(try folder.read("o").hasPrefix("{"))
  }

  @Test func theSchemaOfFindingsIsPrinted() throws {
    let result = try QCProcess.run(["schema", "--findings"])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["$id"] as? String == "urn:qc:schema:findings:1.0")
    #expect(try QCProcess.run(["schema"]).output != result.output)
  }
}
