import Foundation
import QCOutput
import QCSyntax
import Testing

/// Findings fit the terminal that they are shown on.
@Suite struct FindingFoldingTests {
  private static func written(_ text: String, width: Int?) -> [Substring] {
    let compiled = compile(text)
    let run = FindingRun(
      inputs: ["t.qc"], files: [FileFindings(compiled.source, .vietnamese, compiled.findings)],
      documents: 1, isAccepted: false, isStrict: false, locale: nil, language: .vietnamese)
    var output = ByteWriter()
    TextReporter(usesColor: false, width: width, showsNotes: true).write(run, to: &output)
    return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
  }

  private func cells(_ line: Substring) -> Int {
    var line = String(line)
    return line.withUTF8 { displayWidth($0) }
  }

  /// Every example of a finding; what cannot be broken is a path, a command or a long word.
  @Test(arguments: [40, 60, 80, 120]) func linesFit(_ width: Int) {
    var count = 0
    for code in DiagnosticPageTests.compiled {
      for line in Self.written(code.page.failing.description, width: width) {
        count += 1
        #expect(cells(line) <= width, "\(line)")
      }
    }
    #expect(count > 500)
  }

  /// Folding loses no word of what is said behind `=`.
  @Test func nothingIsLost() {
    for code in DiagnosticPageTests.compiled {
      let text = code.page.failing.description
      let remarks = Self.written(text, width: nil)
        .filter { $0.drop { $0 == " " }.hasPrefix("= ") }
      let words = Set(Self.written(text, width: 40).joined(separator: " ").split(separator: " "))
      // The blanks of a file are one list; what only the gate tells is not told here.
      if code != .blank, code != .undated { #expect(!remarks.isEmpty, "\(code.identifier)") }
      for word in remarks.joined(separator: " ").split(separator: " ") {
        #expect(words.contains(word), "\(code.identifier): \(word)")
      }
    }
  }

  @Test func quotedPhrasesStayWhole() {
    let folding = LineFolding(width: 30)
    #expect(
      folding.fold("thêm `đầu mối`, hoặc `đầu mối …` nếu chưa có")
        == "thêm `đầu mối`, hoặc\n  `đầu mối …` nếu chưa có")
    #expect(folding.fold("ngắn thôi") == "ngắn thôi")
    #expect(
      LineFolding(width: nil).fold(String(repeating: "a ", count: 99)).contains("\n") == false)
  }

  /// The marks stand below what they mark, also where the line is cut on both sides.
  @Test(arguments: [30, 40, 55, 80, 200]) func marksStandBelowTheSpan(_ width: Int) throws {
    let long = String(repeating: "Hội đồng nhân dân tỉnh, ", count: 8)
    let text = """
      quy chế phối hợp "Q" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng" }
        bên Công an { đầu mối "Văn phòng" }
        trao đổi thông tin giữa "\(long)", Sở Xay dựng { nội dung "\(long)" }
      }
      """
    let lines = Self.written(text, width: width)
    let index = try #require(lines.firstIndex { $0.hasPrefix("6 │") }) + 1
    let marks = lines[index]
    let start = try #require(marks.firstIndex(of: "^"))
    let length = marks.count { $0 == "^" }
    let place = cells(marks[..<start])
    let above = String(lines[index - 1])
    #expect(above.contains("Sở Xay dựng"))
    #expect(above.contains("…"))
    #expect(length == 11)
    let before = try #require(above.range(of: "Sở Xay dựng"))
    #expect(cells(above[..<before.lowerBound]) == place)
  }
}
