import QCSemantics
import QCSyntax
import Testing

/// What comments leave out. The text has two vague times (QC0504) and nothing else.
@Suite struct SuppressionTests {
  private struct Result {
    let findings: [Diagnostic]
    let leftOut: Int
    let text: String
    var codes: [String] { findings.map(\.code.identifier) }

    /// The text after the first fix of every finding.
    func fixed() -> String {
      var bytes = Array(text.utf8)
      let edits = findings.compactMap(\.fixes.first).flatMap(\.edits)
      for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
        bytes.replaceSubrange(edit.range.bounds, with: Array(edit.replacement.utf8))
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func check(
    _ text: String, isFinal: Bool = false, on today: String? = nil
  ) -> Result {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t", text: text))
    compiler.begin()
    while compiler.nextDocument() {}
    let findings = compiler.finish(
      isFinal: isFinal, on: today.flatMap { CivilDate(Array($0.utf8)) })
    return Result(findings: findings, leftOut: compiler.suppressions.count, text: text)
  }

  /// - Parameters:
  ///   - above: a line above the first vague time.
  ///   - behind: what stands behind it.
  ///   - top: what stands before the document.
  private func text(
    _ above: String = "", behind: String = "", top: String = "", extra: String = ""
  ) -> String {
    """
    \(top)quy chế phối hợp "t" {
      ban hành kèm theo  Quyết định 88/QĐ-UBND ngày 10/02/2025 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/4/2025
      bên Thuế { đầu mối "Văn phòng" }
      bên Công an { đầu mối "Phòng Tham mưu" }
    \(extra)  trao đổi thông tin giữa hai bên {
        nội dung  "vi phạm"
    \(above)    thời hạn  kịp thời\(behind)
      }
      trao đổi thông tin giữa hai bên {
        nội dung  "số thu"
        thời hạn  ngay
      }
    }

    """
  }

  @Test func theTextHasTwo() { #expect(check(text()).codes == ["QC0504", "QC0504"]) }

  @Test(arguments: [
    "# bỏ qua QC0504: đã thống nhất", "# Bỏ qua qc0504: đã thống nhất",
    "#bỏ qua QC0504 : đã thống nhất.", "# allow vague-time: agreed", "## allow QC0504: agreed",
    "# bo qua QC0504: da thong nhat",
    "#\u{A0}bỏ\u{A0}qua\tQC0504\u{A0}:\u{A0}đã thống nhất\u{A0}",
    "# allow QC0504: agreed, also by mail: see there",
  ])
  func forms(_ comment: String) {
    for result in [
      check(text("    \(comment)\n")), check(text("    \(comment)\n\n    # khác\n")),
      check(text(behind: "  \(comment)")),
    ] {
      #expect(result.codes == ["QC0504"])
      #expect(result.leftOut == 1)
      #expect(result.findings.first?.arguments == [.text("ngay")], "the second is told")
    }
  }

  @Test(arguments: [
    "# bỏ qua trong cả tệp QC0504: đã thống nhất", "# bỏ qua cả tệp QC0504: đã thống nhất",
    "# allow in file QC0504: agreed", "# allow in this file vague-time: agreed",
  ])
  func ofTheWholeFile(_ comment: String) {
    let result = check(text(top: "\(comment)\n\n"))
    #expect(result.codes == [])
    #expect(result.leftOut == 2)
    #expect(check(text("    \(comment)\n")).codes == ["QC1203", "QC0504", "QC0504"])
    let declared = "cơ quan Tỉnh \"Ủy ban nhân dân tỉnh\" { cấp tỉnh }\n\(comment)\n"
    #expect(check(text(top: declared)).codes == [], "before the first document is enough")
  }

  /// The next line that holds text and no other.
  @Test func onlyItsLine() {
    let above = "  # bỏ qua QC0504: đã thống nhất\n"
    let result = check(text(extra: above))
    #expect(result.codes == ["QC1201", "QC0504", "QC0504"], "of a block its first line only")
    #expect(check(text() + "# bỏ qua QC0504: hết tệp").codes == ["QC0504", "QC0504", "QC1201"])
  }

  /// Behind its last brace for the block, on one line or on many.
  @Test func behindABlock() {
    let comment = "  # bỏ qua QC0504: đã thống nhất"
    let head = "  trao đổi thông tin giữa hai bên {"
    let many = "\(head)\n    nội dung \"x\"\n    thời hạn kịp thời\n  }\(comment)\n"
    let one = "  đề nghị \"x\" của Thuế gửi Công an { trả lời { thời hạn kịp thời } }\(comment)\n"
    for extra in [many, one, many + one, one + many] {
      let result = check(text(extra: extra))
      #expect(result.codes == ["QC0504", "QC0504"], "\(extra)")
      #expect(result.leftOut >= 1)
    }
    let all = text(extra: many).dropLast() + comment
    let result = check(String(all))
    #expect(result.codes == [])
    #expect(result.leftOut == 3)
    let unused = check(text(extra: one.replacing("kịp thời", with: "trong 5 ngày kể từ ngày nhận")))
    #expect(unused.codes == ["QC1201", "QC0504", "QC0504"])
  }

  @Test func severalCodes() {
    let both = check(text("    # bỏ qua QC0504, QC0506: đã thống nhất\n"))
    #expect(both.codes == ["QC1201", "QC0504"])
    #expect(both.fixed().contains("    # bỏ qua QC0504: đã thống nhất\n"))
    let other = check(text("    # bỏ qua QC0506, QC0505,QC0504: đã thống nhất\n"))
    #expect(other.codes == ["QC1201", "QC1201", "QC0504"])
    #expect(other.fixed().contains("    # bỏ qua QC0504: đã thống nhất\n"))
  }

  @Test func unusedAreRemoved() {
    for (with, without) in [
      (text("    # bỏ qua QC0505: x\n"), text()),
      (text(behind: "  # bỏ qua QC0505: x"), text()),
      (text(top: "# bỏ qua trong cả tệp QC0505: x\r\n"), text()),
    ] {
      let result = check(with)
      #expect(result.codes.contains("QC1201"))
      #expect(result.findings.first { $0.code == .unusedSuppression }?.fixes.first?.isSafe == false)
      #expect(result.fixed() == without)
      #expect(check(result.fixed()).codes == check(without).codes)
    }
  }

  /// Behind an error nobody knows what would have been found, and of a folder nobody knows here.
  @Test func whatMayBeHiddenIsNotCalledUnused() {
    let line = "    # bỏ qua QC0505: x\n"
    #expect(check(text(line, extra: "  nghĩa vụ \"a\"\n")).codes.contains("QC1201") == false)
    #expect(check(text(line, extra: "  trách nhiệm \"a\" của Tòa án\n")).codes.contains("QC0103"))
    #expect(
      check(text(line, extra: "  trách nhiệm \"a\" của Tòa án\n")).codes.contains("QC1201")
        == false)
    #expect(check(text("    # bỏ qua QC1102: x\n")).codes == ["QC0504", "QC0504"])
  }

  @Test(arguments: ["đến hết 31/12/2025", "đến hết ngày 31/12/2025.", "until 2025-12-31"])
  func endsWithItsDay(_ end: String) {
    let comment = text("    # bỏ qua QC0504: đã thống nhất \(end)\n")
    #expect(check(comment).codes == ["QC0504"], "no day is asked")
    #expect(check(comment, on: "2025-12-31").codes == ["QC0504"])
    let later = check(comment, on: "2026-01-01")
    #expect(later.codes == ["QC1202", "QC0504", "QC0504"])
    #expect(later.leftOut == 0)
  }

  /// Never silently without an end, and never without a reason.
  @Test(arguments: [
    "# bỏ qua QC0504", "# bỏ qua QC0504:", "# bỏ qua QC0504: …", "# bỏ qua QC0504: - ",
    "# bỏ qua QC0504: đến hết 31/12/2026", "# bỏ qua QC0504 đã thống nhất",
    "# bỏ qua QC0504 QC0505: đã thống nhất", "# bỏ qua: đã thống nhất",
    "# bỏ qua QC0504: đã thống nhất đến hết 31/02/2026",
    "# bỏ qua QC0504: đã thống nhất đến hết tháng 12/2026",
    "# bỏ qua QC0504: đã thống nhất đến hết 12/2026",
    "# bỏ qua QC0504: đến hết 31/12/2026 theo biên bản", "# allow QC0504: agreed until 2026-13-01",
    // Meant as a last day: without it the comment would hold for ever.
    "# bỏ qua QC0504: tạm thời đến 31/12/2019", "# allow QC0504: agreed until December 31, 2019",
    "# bỏ qua QC0504: tạm thời, đến hết hôm 31/12/2019",
  ])
  func unreadable(_ comment: String) {
    let result = check(text("    \(comment)\n"))
    #expect(result.codes == ["QC1203", "QC0504", "QC0504"], "\(comment)")
    let finding = result.findings.first
    #expect(finding?.severity == .warning)
    // The example that it shows is itself read.
    guard case .localized(let example)? = finding?.arguments.last else {
      Issue.record("no example")
      return
    }
    for words in [example.vietnamese, example.english] {
      #expect(check(text("    \(words)\n")).codes == ["QC1201", "QC0504", "QC0504"], "\(words)")
    }
  }

  /// Other remarks are left alone.
  @Test(arguments: [
    "# bỏ qua phần này khi họp", "# bỏ qua đề nghị của Sở: không thuộc phạm vi", "# allow time: 5",
    "# allow for delays", "# bỏ", "# allowance QC0504: x", "#", "# QC0504: bỏ qua", "# al", "# b",
    "# bỏ qua ý kiến thứ hai, thứ ba: đã tiếp thu", "# allow read-only access to the file: agreed",
  ])
  func otherRemarks(_ comment: String) {
    #expect(check(text("    \(comment)\n")).codes == ["QC0504", "QC0504"], "\(comment)")
  }

  @Test func unknownCodes() {
    for (wrong, right) in [
      ("QC504", "QC0504"), ("vague-tme", "vague-time"), ("Vague-Time-", "vague-time"),
    ] {
      let result = check(text("    # bỏ qua \(wrong): đã thống nhất\n"))
      #expect(result.codes == ["QC1204", "QC0504", "QC0504"], "\(wrong)")
      #expect(result.findings.first?.suggestion == right)
      #expect(check(result.fixed()).codes == ["QC0504"])
    }
    let other = check(text("    # bỏ qua QC9999: đã thống nhất\n"))
    #expect(other.codes == ["QC1204", "QC0504", "QC0504"])
    #expect(other.findings.first?.fixes.isEmpty == true, "any other number may be any other code")
  }

  @Test func errorsAndItselfCannotBe() {
    for code in ["QC0103", "unknown-name", "QC1201", "QC9001"] {
      let result = check(text("    # bỏ qua \(code): đã thống nhất\n"))
      #expect(result.codes == ["QC1205", "QC0504", "QC0504"], "\(code)")
    }
    let unknown = check(text(extra: "  # bỏ qua QC0103: x\n  trách nhiệm \"a\" của Tòa án\n"))
    #expect(unknown.codes.contains("QC0103"))
  }

  /// Heaps of comments and codes: linear, and nothing lost.
  @Test func heaps() {
    let lines = String(repeating: "    # bỏ qua QC0504: x\n", count: 20_000)
    #expect(check(text(lines)).codes == ["QC0504"])
    let closed = String(repeating: "  { # bỏ qua QC0505: x\n  } # bỏ qua QC0505: x\n", count: 5_000)
    #expect(check(text(extra: closed)).codes.isEmpty == false)
    let deep =
      String(repeating: "{", count: 20_000)
      + String(repeating: "} # bỏ qua QC0505: x\n", count: 20_000)
    #expect(check(text(extra: deep)).codes.isEmpty == false)
    let codes = String(repeating: "QC0504, ", count: 20_000)
    #expect(check(text("    # bỏ qua \(codes)QC0504: x\n")).codes == ["QC0504"])
    let wrong = (0..<20_000).map { "a-\($0)" }.joined(separator: ", ")
    #expect(check(text("    # bỏ qua x-y, \(wrong): x\n")).codes.count > 1000)
  }

  @Test func everyCutOfACommentIsTaken() {
    let comment = Array("# bỏ qua trong cả tệp QC0504, vague-time: lý do đến hết 31/12/2026".utf8)
    for length in 0...comment.count {
      let cut = String(decoding: comment[..<length], as: UTF8.self)
      let result = check(cut)
      #expect(result.codes.contains("QC0001"))
    }
  }
}
