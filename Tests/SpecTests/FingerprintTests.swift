import QCOutput
import QCSyntax
import Testing

/// Fingerprints tell which finding is which from run to run.
@Suite struct FingerprintTests {
  private func prints(_ text: String, name: String = "a.qc") -> [String] {
    let compiled = compile(text, name: name)
    return fingerprints(
      of: FileFindings(compiled.source, .vietnamese, compiled.findings), LineIndex(compiled.source))
  }

  private let line =
    "  trao đổi thông tin giữa Sở Xay dựng, Công am tỉnh { nội dung \"công trình\" }\n"

  private func agreement(_ lines: String) -> String {
    """
    quy chế phối hợp "Quản lý" {
      ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           …
      bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
      bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
    \(lines)}

    """
  }

  @Test func areSixteenDigitsAndUnique() {
    for code in DiagnosticCode.allCases where code.row.number < 9000 {
      let all = prints(code.page.failing.description)
      #expect(Set(all).count == all.count)
      #expect(all.allSatisfy { $0.utf8.count == 16 && UInt64($0, radix: 16) != nil })
    }
    let twice = prints(agreement(line + line))
    #expect(twice.count >= 3)
    #expect(Set(twice).count == twice.count)
  }

  @Test func stayWhenLinesAreInsertedOrIndented() {
    let text = agreement(line)
    let first = prints(text)
    #expect(first.count == 3)
    #expect(prints("# một dòng\n\n" + text) == first)
    #expect(prints(text.replacing("\n  ", with: "\n\t    ")) == first)
    #expect(prints(text.replacing("\n", with: "\r\n")) == first)
    #expect(prints(text, name: "/elsewhere/b.qc") == first, "the path is not in it")
  }

  @Test func changeWithTheWords() {
    let first = prints(agreement(line))
    let other = prints(agreement(line.replacing("Sở Xay dựng", with: "Sở Xay dưng")))
    #expect(other.count == first.count)
    #expect(Set(first).intersection(other).count == 1, "the blank above stays")
  }

  @Test func aFileAsAWholeHasOneToo() {
    let source = SourceFile(name: "x", text: "")
    func prints(_ names: String...) -> [String] {
      fingerprints(
        of: FileFindings(
          source, .vietnamese,
          names.map { Diagnostic(.missingInput, SourceRange(0, 0), .text($0)) }),
        LineIndex(source))
    }
    #expect(Set(prints("a", "b", "a")).count == 3)
    #expect(prints("a", "b")[0] == prints("a")[0])
  }
}
