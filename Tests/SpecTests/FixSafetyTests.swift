import Foundation
import QCSyntax
import Testing

/// A safe fix never makes another body, person or figure of what was written, and never takes away or
/// adds somebody who was agreed on.
@Suite struct FixSafetyTests {
  private static let head = """
    quy chế phối hợp "Quản lý chợ" {
      số        …
      hiệu lực  từ ngày ký
      căn cứ    "chức năng, nhiệm vụ của mỗi bên"

    """

  private func parties(_ names: String...) -> String {
    names.map {
      """
        bên \($0) "\($0) thành phố" {
          người ký  Nguyễn Văn Hải chức vụ "Chủ tịch"
          đầu mối   …
        }

      """
    }.joined()
  }

  private func safelyFixed(_ text: String) -> String { fixed(text, isUnsafe: false).last.text }

  /// Two declared bodies are equally near, or a figure, a letter or a word parts them.
  @Test(arguments: [
    "phối hợp Ủy ban Quận 2, Ủy ban Quận 3", "phối hợp Ủy ban Quận 2", "phối hợp Ủy ban",
  ])
  func anotherBodyIsNoSlip(clause: String) {
    let text =
      Self.head + parties("Ủy ban Quận 1", "Ủy ban Quận 3")
      + "  lĩnh vực \"chợ\" chủ trì Ủy ban Quận 1 \(clause)\n}\n"
    #expect(safelyFixed(text) == text)
  }

  @Test func oneLetterNamesAnother() {
    let text =
      Self.head + parties("Sở Y tế tỉnh A", "Sở Công an")
      + "  lĩnh vực \"chợ\" chủ trì Sở Công an phối hợp Sở Y tế tỉnh C\n"
      + "  lĩnh vực \"trạm\" chủ trì Sở Công an phối hợp Sở Y tế tỉnh A\n}\n"
    #expect(safelyFixed(text) == text)
  }

  /// The slip that a safe fix is for: tones, and a letter within a longer word of a name in use.
  @Test(arguments: ["Uỷ bàn Quận", "Ủy ban Quậnn"])
  func aSlipIsMended(slip: String) {
    let text =
      Self.head + parties("Ủy ban Quận", "Sở Công an")
      + "  lĩnh vực \"chợ\" chủ trì Ủy ban Quận phối hợp Sở Công an\n"
      + "  lĩnh vực \"trạm\" chủ trì Sở Công an phối hợp \(slip)\n}\n"
    #expect(safelyFixed(text).contains("phối hợp Ủy ban Quận\n}"), "\(safelyFixed(text))")
  }

  @Test(arguments: [
    "định kỳ2 tháng một lần", "thời hạn5 ngày làm việc kể từ ngày nhận được",
  ])
  func aFigureAtALabelIsKept(clause: String) {
    let text =
      Self.head + parties("Sở Y tế", "Sở Công an")
      + "  trao đổi thông tin giữa hai bên {\n    nội dung  \"tình hình\"\n    \(clause)\n  }\n}\n"
    #expect(safelyFixed(text) == text)
    #expect(fixed(text, isUnsafe: true).last.text.contains(clause))
  }

  /// The declaration may be what is misspelt: `chc vụ`.
  @Test func aSlipInADeclarationDoesNotSpread() {
    let text =
      Self.head + parties("Sở Y tế", "Sở Công an")
        + """
          hội nghị "Lễ ký" {
            đại biểu Sở Y tế
              - Nguyễn Thu Hằng
          }
        }

        """
    let broken = text.replacingOccurrences(
      of: "đầu mối   …\n", with: "đầu mối   …\n    đại diện  Nguyễn Thu Hằng chc vụ \"Giám đốc\"\n")
    #expect(safelyFixed(broken).contains("      - Nguyễn Thu Hằng\n"))
  }
}
