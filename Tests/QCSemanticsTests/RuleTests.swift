import QCSemantics
import QCSyntax
import Testing

/// The rules on small texts: each with a text that has the finding and one that has not.
@Suite struct RuleTests {
  /// The codes of the errors and warnings of a text.
  private func codes(_ body: String) -> [DiagnosticCode] {
    findings("quy chế phối hợp \"t\" {\n\(head)\(body)\n}\n").map(\.code)
  }

  private func findings(_ text: String) -> [Diagnostic] {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t", text: text))
    compiler.begin()
    while compiler.nextDocument() {}
    return compiler.finish().filter { $0.severity > .note }
  }

  private let head = """
      số …
      hiệu lực …
      căn cứ "Điều lệ Đảng"
      bên Khối "Đảng ủy Khối" { người ký …
        đầu mối … }
      bên Tập đoàn "Đảng ủy Tập đoàn" { người ký …
        đầu mối … }
      trách nhiệm của các bên { phải "phối hợp" }

    """

  @Test func aHealthyTextHasNone() { #expect(codes("").isEmpty) }

  @Test func unknownNames() {
    #expect(codes("  trách nhiệm \"a\" của Khôi") == [.unknownName])
    #expect(codes("  trách nhiệm \"a\" của Khối") == [])
    #expect(codes("  trách nhiệm \"a\" của \"một cơ quan ngoài\"") == [])
  }

  @Test func oneFindingForAnUnknownNameHoweverOftenUsed() {
    let text = """
        trách nhiệm "a" của Sở
        trách nhiệm "b" của Sở
        trách nhiệm "c" của Sở
      """
    #expect(codes(text) == [.unknownName])
  }

  @Test func joinedNames() {
    #expect(codes("  lĩnh vực \"a\" giữa Khối và Tập đoàn chủ trì Khối") == [.joinedNames])
  }

  @Test func areasNeedOneLead() {
    #expect(codes("  lĩnh vực \"a\" giữa hai bên") == [.noLead])
    #expect(codes("  lĩnh vực \"a\" giữa hai bên chủ trì Khối, Tập đoàn") == [.severalLeads])
    #expect(codes("  lĩnh vực \"a\" giữa hai bên chủ trì …") == [])
    #expect(codes("  lĩnh vực \"a\" giữa hai bên chủ trì theo chức năng") == [])
  }

  @Test func messages() {
    #expect(codes("  thông báo \"a\" của Khối gửi Khối") == [.senderIsReceiver])
    #expect(codes("  thông báo \"a\" gửi Khối") == [.noSender])
    #expect(codes("  thông báo \"a\" của Khối") == [.noReceiver])
    #expect(codes("  đề nghị \"a\" của Khối gửi Tập đoàn") == [.noReply])
    #expect(
      codes("  đề nghị \"a\" của Khối gửi Tập đoàn { trả lời }") == [.replyWithoutLimit])
    #expect(
      codes(
        "  đề nghị \"a\" của Khối gửi Tập đoàn { trả lời { thời hạn trong 05 ngày kể từ ngày nhận được } }"
      ) == [])
  }

  @Test func timesUnderTheRightLabel() {
    #expect(
      codes("  thông báo \"a\" của Khối gửi Tập đoàn { thời hạn mỗi năm một lần }")
        == [.wrongTimeLabel])
    #expect(
      codes("  thông báo \"a\" của Khối gửi Tập đoàn { định kỳ mỗi năm một lần }") == [])
    #expect(
      codes("  giao ban hằng quý giữa hai bên chủ trì Khối") == [.cadenceAsName])
  }

  @Test func figures() {
    #expect(codes("  số liệu Khối {\n - 136/200 = 68 % \"đảng viên\"\n }") == [])
    #expect(codes("  số liệu Khối {\n - 136/200 = 86 % \"đảng viên\"\n }") == [.falseRatio])
    #expect(codes("  số liệu Khối {\n - 6,378 \"đảng viên\"\n }") == [.ambiguousNumber])
  }

  @Test func dates() {
    #expect(codes("  ký 31/2/2023 tại \"Hà Nội\"") == [.noSuchDate])
  }

  @Test func namesDeclaredTwice() {
    #expect(
      codes("  bên Khối \"Đảng ủy Khối khác\" { người ký …\n đầu mối … }").contains(.duplicateName))
  }
}
