import Foundation
import QCOutput
import QCSyntax
import Testing

/// The reporters, each over the same run of hostile names and texts. What programs of others make of
/// the reports, `Tests/Judges/reports_judge.py` asks.
@Suite struct ReporterTests {
  static let text = """
    quy chế phối hợp "Quản lý <b>trật tự</b>" {
      ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           …
      bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
      bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
      trao đổi thông tin giữa "😀", Sở Xay dựng { nội dung "công trình sai phép" }
    }

    """
  static let hostile = "dir/a b%,:#é\u{1B}[31m|<b>](x)\n::error::.qc"

  /// A file with a finding of each severity, a clean one, and a path without a text.
  static func run(
    _ name: String = hostile, isStrict: Bool = false, locale: Language? = nil
  ) -> FindingRun {
    let compiled = compile(text, name: name)
    var other = Diagnostic(.sameReportTwice, SourceRange(0, 3), .text("a|b"), .text("](c)"))
    other.labels.append(Label(SourceRange(0, 1), Localized("ở kia", "there"), in: compiled.source))
    return FindingRun(
      inputs: [name, "clean.qc"],
      files: [
        FileFindings(compiled.source, .vietnamese, compiled.findings + [other]),
        FileFindings(
          SourceFile(name: "gone.qc", text: ""), .vietnamese,
          [Diagnostic(.missingInput, SourceRange(0, 0), .text("gone.qc"))]),
      ],
      documents: 2, isAccepted: false, isStrict: isStrict, locale: locale,
      language: locale ?? .vietnamese)
  }

  static func written(_ reporter: some FindingReporter, _ run: FindingRun = run()) -> String {
    var output = ByteWriter()
    reporter.write(run, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private func object(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  // MARK: - JSON, short

  @Test func jsonCountsAndIsWhole() throws {
    let report = try #require(object(Self.written(JSONReporter())) as? [String: Any])
    #expect(report["verdict"] as? String == "rejected")
    let counts = try #require(report["counts"] as? [String: Int])
    #expect(counts["errors"] == 2)
    #expect(counts["warnings"] == 1)
    #expect(counts["blanks"] == 1)
    #expect((report["diagnostics"] as? [Any])?.count == 4)
  }

  @Test func aShortLineHasPlaceAndCode() {
    let lines = Self.written(ShortReporter(usesColor: false, showsNotes: false), Self.run("a.qc"))
      .split(separator: "\n")
    #expect(
      lines == [
        "a.qc:6:32: lỗi[QC0103]: chưa khai báo \"Sở Xay dựng\"",
        "a.qc:1:1: cảnh báo[QC1102]: \(Self.warning)",
        "gone.qc:1:1: lỗi[QC9004]: không có tệp hay thư mục \"gone.qc\"",
      ])
    let hostile = Self.written(ShortReporter(usesColor: false, showsNotes: true))
    #expect(hostile.split(separator: "\n").count == 4, "a name with a line end is one line")
    #expect(!hostile.unicodeScalars.contains("\u{1B}"))
  }

  private static var warning: Substring {
    let text = written(ShortReporter(usesColor: false, showsNotes: false), run("a.qc"))
    return text.split(separator: "\n")[1].dropFirst("a.qc:1:1: cảnh báo[QC1102]: ".count)
  }

  @Test func theLimitHoldsAcrossFiles() {
    var run = Self.run("a.qc")
    run.limit = 2
    #expect(
      Self.written(ShortReporter(usesColor: false, showsNotes: true), run)
        .split(separator: "\n").count == 2)
    #expect(run.paragraphs(showsNotes: true, groupsBlanks: true) == 4)
    #expect(run.paragraphs(showsNotes: false, groupsBlanks: true) == 3)
  }

  // MARK: - SARIF

  @Test func sarifHasRulesPlacesAndFixes() throws {
    let report = try #require(
      object(Self.written(SARIFReporter(folder: nil), Self.run(locale: .english)))
        as? [String: Any])
    let run = try #require((report["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect(run["language"] as? String == "en")
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["QC0103", "QC0404", "QC1102", "QC9004"])
    let results = try #require(run["results"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let error = try #require(results.first { $0["ruleId"] as? String == "QC0103" })
    let place = try physical(#require((error["locations"] as? [[String: Any]])?.first))
    let name = Self.hostile.utf8.map { byte -> String in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80
        && (scalar.properties.isAlphabetic || "/.-_~0123456789".contains(String(scalar)))
      return isPlain ? String(scalar) : String(format: "%%%02X", byte)
    }.joined()
    #expect(place.uri == name)
    #expect(place.base == "%SRCROOT%")
    // The line has a character of two units before the span: columns 32 for people, 33 here.
    #expect(
      place.region == ["startLine": 6, "startColumn": 33, "endLine": 6, "endColumn": 44])
    let fix = try #require((error["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let edit = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((edit["insertedContent"] as? [String: String])?["text"] == "Sở Xây dựng")
    #expect(edit["deletedRegion"] as? [String: Int] == place.region)
    // A second place in another file, and words that must not become a link.
    let warning = try #require(results.first { $0["ruleId"] as? String == "QC1102" })
    let related = try #require((warning["relatedLocations"] as? [[String: Any]])?.first)
    #expect(try physical(related).region == ["startLine": 1])
    let message = try #require((warning["message"] as? [String: String])?["text"])
    #expect(!message.contains("](") || message.contains("\\]("))
  }

  private func physical(_ location: [String: Any]) throws
    -> (uri: String, base: String?, region: [String: Int])
  {
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(place["artifactLocation"] as? [String: String])
    return (
      artifact["uri"] ?? "", artifact["uriBaseId"], place["region"] as? [String: Int] ?? [:]
    )
  }

  @Test func pathsAreNamedFromTheFolder() {
    func name(_ path: String, _ folder: String? = "/home/a b") -> [String] {
      let path = ReportedPath(path, in: folder)
      return [path.text, path.uri]
    }
    #expect(name("x/y.qc") == ["x/y.qc", "x/y.qc"])
    #expect(name("./x//y.qc") == ["x/y.qc", "x/y.qc"])
    #expect(name("x/../đ:#?%.qc") == ["đ:#?%.qc", "%C4%91%3A%23%3F%25.qc"])
    #expect(name("/home/a b/x.qc") == ["x.qc", "x.qc"])
    #expect(name("/home/a bc/x.qc") == ["/home/a bc/x.qc", "file:///home/a%20bc/x.qc"])
    #expect(name("../x.qc") == ["/home/x.qc", "file:///home/x.qc"])
    #expect(name("../a b/x.qc") == ["x.qc", "x.qc"])
    #expect(name("../../../../x.qc") == ["/x.qc", "file:///x.qc"])
    #expect(name("/x.qc", nil) == ["/x.qc", "file:///x.qc"])
    #expect(name("x.qc", "/") == ["x.qc", "x.qc"])
    #expect(name("-") == ["-", "-"])
  }

  // MARK: - GitHub

  @Test func workflowCommandsAreEscaped() {
    let reporter = GitHubReporter(folder: nil, showsNotes: true)
    let lines = Self.written(reporter).split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines.dropLast() {
      #expect(line.contains(" file=dir/a b%25%2C%3A#é?[31m|<b>](x)%0A%3A%3Aerror%3A%3A.qc,line="))
    }
    #expect(lines[1].hasPrefix("::error file="))
    #expect(lines[1].contains(",line=6,endLine=6,col=33,endColumn=44,title=QC0103 unknown-name::"))
    #expect(lines[3].hasPrefix("::error file=gone.qc,title=QC9004 missing-input::"))
  }

  @Test(arguments: [10, 11, 25]) func tenOfAKindAreShown(_ count: Int) {
    let source = SourceFile(name: "a.qc", text: "x\n")
    func run(_ code: DiagnosticCode) -> FindingRun {
      FindingRun(
        inputs: ["a.qc"],
        files: [
          FileFindings(
            source, .english,
            Array(repeating: Diagnostic(code, SourceRange(0, 1), .text("x")), count: count))
        ],
        documents: 1, isAccepted: true, isStrict: false, locale: nil, language: .english)
    }
    let reporter = GitHubReporter(folder: nil, showsNotes: true)
    let errors = Self.written(reporter, run(.unknownName)).split(separator: "\n")
    #expect(errors.count { $0.hasPrefix("::error ") } == 10)
    #expect(
      errors.dropFirst(10).map(String.init)
        == (count == 10
          ? []
          : [
            "::notice::\(count - 10) error\(count == 11 ? "" : "s") more not shown here; "
              + "to see all: qc check --max-diagnostics 0"
          ]))
    let notes = Self.written(reporter, run(.blank)).split(separator: "\n")
    #expect(notes.count == 10, "the last line is a notice too")
    #expect(notes.last?.hasPrefix("::notice::") == (count > 10))
  }

  @Test func theSummaryIsATable() {
    let text = Self.written(GitHubSummary(folder: nil, showsNotes: true))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 5)
    for row in rows {
      // Bars that part cells, without those that are escaped.
      #expect(row.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" } == 5, "\(row)")
    }
    #expect(!text.contains("<b>"))
    #expect(text.contains("\\<b\\>\\]"))
    #expect(
      text.hasPrefix(
        "## qc: chưa đạt\n\n2 tệp, 2 văn bản: 2 lỗi, 1 cảnh báo, 1 ghi chú; qc fix sửa được 1\n"))
  }

  // MARK: - GitLab

  @Test func gitlabFingerprintsAreUnique() throws {
    let one = Self.run("a.qc").files[0]
    let other = Self.run("b.qc").files[0]
    let run = FindingRun(
      inputs: ["a.qc", "b.qc"], files: [one, other], documents: 2, isAccepted: false,
      isStrict: false, locale: nil, language: .vietnamese)
    let entries = try #require(
      object(Self.written(GitLabReporter(folder: nil), run)) as? [[String: Any]])
    #expect(entries.count == 6)
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == 6)
    #expect(entries.compactMap { $0["severity"] as? String } == severities + severities)
    let location = try #require(entries[1]["location"] as? [String: Any])
    #expect(location["path"] as? String == "a.qc")
    #expect(location["lines"] as? [String: Int] == ["begin": 6, "end": 6])
  }

  private let severities = ["info", "critical", "major"]

  // MARK: - JUnit

  @Test(arguments: [false, true]) func junitCountsCases(_ isStrict: Bool) throws {
    var run = Self.run(isStrict: isStrict)
    let text = Self.written(JUnitReporter(), run)
    #expect(text.contains("tests=\"3\" failures=\"2\" errors=\"0\""))
    #expect(text.contains("name=\"clean.qc\" file=\"clean.qc\"/>"))
    #expect(text.contains("dir/a b%,:#é\u{FFFD}[31m|&lt;b&gt;](x)&#10;::error::.qc\""))
    #expect(text.contains("[QC1102]") == true)
    let out = text.components(separatedBy: "<system-out>")
    #expect(out.count == 2)
    #expect(out[1].contains("[QC1102]") == !isStrict)
    // However small the limit, a failure says why.
    run.limit = 1
    #expect(Self.written(JUnitReporter(), run).components(separatedBy: "[QC9004]").count == 2)
    let parser = XMLReader()
    #expect(parser.parse(text) == 2)
  }

  /// Counts failures; nil where the text is no XML.
  private struct XMLReader {
    func parse(_ text: String) -> Int? {
      var failures = 0
      var open: [Substring] = []
      var rest = Substring(text)
      while let start = rest.firstIndex(of: "<") {
        guard let end = rest[start...].firstIndex(of: ">") else { return nil }
        let tag = rest[rest.index(after: start)..<end]
        rest = rest[rest.index(after: end)...]
        if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
        let name = tag.split(separator: " ").first ?? ""
        if name.hasPrefix("/") {
          guard open.popLast() == name.dropFirst() else { return nil }
        } else {
          if name == "failure" { failures += 1 }
          open.append(name)
        }
      }
      return open.isEmpty ? failures : nil
    }
  }
}
