import QCSyntax
import Testing

@testable import QCFormat

/// What the formatter's proof lets pass, and what it refuses.
@Suite struct SameTextTests {
  private static let text = """
    quy chế phối hợp "A" { # một
      số: 12-QC/TU
      ký 22/9/2023 tại "Hà Nội"
      bên Sở Nội vụ { người ký Trần Văn Anh }
      bên Sở Y tế { người ký Lê Thị Hoa }
      # hai
      mục đích "một việc", "hai việc"
      lĩnh vực "B" {
        chủ trì Sở Y tế
        phải "báo cáo" trong 30 ngày
      }
    }
    """

  /// The bytes of the first text with which the two part; nil when they say the same.
  private func parting(_ change: (inout String) -> Void, isTranslated: Bool = false) -> String? {
    var interner = TimeWords.shared.interner
    func parsed(_ text: String) -> ParsedText {
      ParsedText(
        SourceFile(name: "t.qc", text: text), interner: &interner, buffers: ParsedText.Buffers())
    }
    var other = SameTextTests.text
    change(&other)
    let before = parsed(SameTextTests.text)
    return SameText.difference(before, parsed(other), isTranslated: isTranslated)
      .map { before.tree.source.string($0) }
  }

  private func replacing(_ old: String, _ new: String) -> String? {
    parting { $0.replace(old, with: new) }
  }

  @Test func layoutPasses() {
    #expect(parting { _ in } == nil)
    #expect(replacing("  ", "\t ") == nil)
    #expect(replacing("số: ", "SỐ ") == nil)
    #expect(replacing("\"A\"", "“A”") == nil)
    #expect(replacing("\n", "\r\n") == nil)
    #expect(replacing("Sở Nội vụ", "Sở  Nội\u{A0}vụ") == nil)
  }

  @Test func anotherValueIsRefused() {
    #expect(replacing("12-QC/TU", "13-QC/TU") == "12-QC/TU")
    #expect(replacing("22/9/2023", "22/9/2024") == "22/9/2023")
    #expect(replacing("\"hai việc\"", "\"hai  việc\"") == "\"hai việc\"")
    #expect(replacing("Lê Thị Hoa", "Lê Thị Hoà") == "Lê Thị Hoa")
    #expect(replacing("30 ngày", "31 ngày") == "trong 30 ngày")
    #expect(replacing("A\"", "Ab\"") == "\"A\"")
  }

  @Test func anotherTreeIsRefused() {
    #expect(replacing(", \"hai việc\"", "") != nil)
    #expect(replacing("chủ trì Sở Y tế\n", "chủ trì Sở Y tế, Sở Nội vụ\n") != nil)
    #expect(replacing("phải", "có thể") != nil)
    #expect(replacing("  }\n}", "  }\n  số 1\n}") != nil)
    #expect(parting { $0 += "\nquy chế phối hợp \"C\" { }" }?.isEmpty == true)
  }

  @Test func anotherCommentIsRefused() {
    #expect(replacing("# hai", "# ba") == "# hai")
    #expect(replacing("# hai", "") == "# hai")
    #expect(parting { $0 += " # ba" }?.isEmpty == true)
    #expect(
      parting {
        $0.replace("# một", with: "# x")
        $0.replace("# hai", with: "# một")
        $0.replace("# x", with: "# hai")
      } == "# một")
    #expect(parting({ $0.replace("# hai", with: "# ba") }, isTranslated: true) == "# hai")
  }

  @Test func anotherMistakeIsRefused() {
    #expect(parting { $0 += "\n}" } != nil)
  }
}
