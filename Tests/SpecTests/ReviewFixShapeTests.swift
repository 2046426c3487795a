import QCSyntax
import Testing

/// The fixes of the review on elements of every shape: without a block, with one, on one line, as a
/// bullet, in lists and rows, beside comments.
@Suite struct ReviewFixShapeTests {
  /// Two bodies that are neither of the State nor of the Party.
  private static let head = """
    quy chế phối hợp "t" {
      số …
      ký 10/3/2026
      hiệu lực từ ngày ký
      căn cứ "Điều lệ hội"
      bên Hội A "Hội Cựu giáo chức" { người ký Vi Văn Thắng
        đầu mối "Văn phòng" }
      bên Hội B "Hội Khuyến học" { người ký Lò Thị Hiên
        đầu mối "Văn phòng" }
      trách nhiệm của các bên { phải "phối hợp" }

    """

  /// The lines that each text holds when its first fix of the code is applied.
  private func expect(
    _ code: DiagnosticCode, _ body: String, _ wanted: String..., file: String = ""
  ) {
    let text = file + ReviewFixShapeTests.head + body + "\n}\n"
    let fixes = expectMended(text, code)
    guard let fix = fixes.first else {
      Issue.record("no fix: \(compile(text).rendered(in: .vietnamese))")
      return
    }
    let mended = applying(fix, to: text)
    for words in wanted { #expect(mended.contains(words), "\(mended)") }
  }

  @Test func messages() {
    expect(.noReceiver, "  thông báo \"a\" {\n    của  Hội A # ai\n  }", "# ai\n    gửi  …\n  }")
    expect(.noReceiver, "  thông báo \"a\" { của Hội A }", "{ của Hội A gửi … }")
    expect(.noReceiver, "  thông báo \"a\" của Hội A # ai", "của Hội A gửi … # ai")
    expect(.noSender, "  thông báo \"a\" {\n    gửi  Hội B\n  }", "thông báo \"a\" của … {")
    expect(.noSender, "  trao đổi thông tin \"a\" # ai", "\"a\" giữa … # ai")
    expect(.noContent, "  báo cáo của Hội A gửi Hội B # gì", "gửi Hội B nội dung … # gì")
    expect(
      .noContent, "  báo cáo của Hội A gửi Hội B {\n    định kỳ  hằng quý\n    # cuối\n  }",
      "# cuối\n    nội dung  …\n  }")
    expect(.noContent, "  báo cáo của Hội A gửi\n    - Hội B", "của Hội A nội dung … gửi\n")
    let asked = "đề nghị \"x\" của Hội A gửi Hội B"
    expect(.noReply, "  \(asked) # b", "Hội B { # b\n    trả lời { thời hạn … }\n  }\n")
    expect(.noReply, "  \(asked) { }", "Hội B {\n    trả lời { thời hạn … }\n  }")
    expect(.noReply, "  \(asked)\n  {\n  }", "Hội B\n  {\n    trả lời { thời hạn … }\n  }")
    expect(.replyWithoutLimit, "  \(asked) { trả lời }", "{ trả lời thời hạn … }")
    expect(
      .noReply, "  trách nhiệm của Hội A {\n    - \"a\"\n    đề nghị \"x\" gửi Hội B\n  }",
      "Hội B {\n      trả lời { thời hạn … }\n    }\n  }")
    expect(
      .finalDecisionMissing, "  bất đồng \"a\" giữa Hội A, Hội B",
      "Hội B {\n    quyết định cuối cùng  …\n  }")
    expect(.noContent, "  đề nghị của Hội A gửi Hội B", "Hội B {\n    việc  …\n  }")
  }

  @Test func lists() {
    let sent = "  báo cáo \"a\" của Hội A gửi"
    expect(.senderIsReceiver, "\(sent) Hội A, Hội B", "gửi Hội B\n")
    expect(.senderIsReceiver, "\(sent) Hội B, Hội A # c", "gửi Hội B # c")
    expect(.senderIsReceiver, "\(sent) Hội B,\n      Hội A, \"Sở Y\"", "gửi Hội B, \"Sở Y\"")
    expect(.senderIsReceiver, "\(sent) Hội A,\n      Hội B", "gửi Hội B\n")
    expect(.senderIsReceiver, "\(sent)\n      - Hội B\n      - Hội A", "- Hội B\n}")
    expect(.senderIsReceiver, "\(sent)\n      - Hội B\n      - Hội A # c", "- Hội B\n      # c")
    expect(.senderIsReceiver, "\(sent) \"Hội Cựu giáo chức\"", "gửi …\n")
    expect(
      .senderIsReceiver, "  trao đổi thông tin \"a\" giữa Hội A, Hội A, Hội B", "giữa Hội A, Hội B")
    expect(.leadAlsoSupports, "  lĩnh vực \"a\" chủ trì Hội A phối hợp Hội A # c", "Hội A # c")
    expect(
      .leadAlsoSupports,
      "  lĩnh vực \"a\" {\n    chủ trì Hội A\n    phối hợp Hội A\n    mục đích \"x\"\n  }",
      "Hội A\n    mục đích")
    expect(
      .leadAlsoSupports,
      "  lĩnh vực \"a\" {\n    chủ trì Hội A\n    phối hợp\n      - Hội B\n      - Hội A\n  }",
      "- Hội B\n  }")
    let cited = "Luật Thú y số 79/2015/QH13"
    expect(.citedTwice, "  căn cứ \(cited), \(cited)", "căn cứ \(cited)\n")
    expect(.citedTwice, "  căn cứ \(cited)\n  căn cứ \(cited) # lại", "\(cited)\n  # lại\n")
  }

  @Test func recipients() {
    expect(
      .partyNotRecipient, "  nơi nhận\n    - Hội A\n    - \"Lưu: VT\"",
      "- Hội A\n    - Hội B\n    - \"Lưu: VT\"")
    expect(
      .noArchiveCopy, "  nơi nhận\n    - Hội A;\n    - Hội B. # c",
      "- Hội B. # c\n    - \"Lưu: VT\"\n}")
    expect(.noArchiveCopy, "  nơi nhận các bên # c", "các bên, \"Lưu: VT\" # c")
    expect(
      .partyNotRecipient,
      "  bên \"Hội Văn nghệ và Báo chí\" { người ký …\n    đầu mối … }\n  nơi nhận Hội A, Hội B, \"Lưu: VT\"",
      "Hội B, \"Hội Văn nghệ và Báo chí\", \"Lưu: VT\"")
  }

  @Test func parties() {
    for (block, wanted) in [
      ("", "C\" {\n    người ký  …\n  }"), (" { }", "C\" {\n    người ký  …\n  }"),
      (" {\n  }", "C\" {\n    người ký  …\n  }"),
      (" { đầu mối \"V\" } # c", "{\n    đầu mối \"V\"\n    người ký  …\n  } # c"),
      (" { # c\n    đầu mối \"V\" }", "{ # c\n    đầu mối \"V\"\n    người ký  …\n  }"),
      (
        " { đầu mối \"V\" { điện thoại \"1\" } }",
        "{\n    đầu mối \"V\" { điện thoại \"1\" }\n    người ký  …\n  }"
      ),
    ] { expect(.noSigner, "  bên C \"Hội C\"\(block)", wanted) }
  }

  @Test func areas() {
    expect(
      .noLead, "  lĩnh vực \"a\" {\n    - \"x\" phối hợp Hội B\n    - \"y\" chủ trì Hội A\n  }",
      "- \"x\" chủ trì … phối hợp Hội B")
    expect(.severalLeads, "  lĩnh vực \"a\" chủ trì hai bên", "\"a\" đồng chủ trì hai bên")
    expect(
      .leadNotBound,
      "  cơ quan C \"Ban C\"\n  lĩnh vực \"a\" chủ trì C\n  lĩnh vực \"b\" chủ trì C",
      "\"Ban C\" {\n    thuộc  …\n  }")
  }

  @Test func papers() {
    let use = "  trách nhiệm \"làm theo Phụ lục 2\" của Hội A\n  nguyên tắc \"như Phụ lục II\""
    expect(.annexNotDeclared, "  nguyên tắc \"theo Mẫu số 03\"", "  biểu mẫu 03  …\n}")
    let twice = compile(ReviewFixShapeTests.head + use + "\n}\n").findings
    #expect(twice.map(\.fixes.count).filter { $0 > 0 } == [1], "one annex is declared once")
    expect(.supersededIncomplete, "  thay thế Quy chế 03/QC-HA-HB", "QC-HA-HB ngày …\n")
    expect(.supersededIncomplete, "  thay thế Quy chế cũ", "Quy chế cũ số … ngày …\n")
    for (basis, wanted) in [
      ("Nghị định 30/2020/NĐ-CP ngày 05/3/2020", "05/3/2020 của …"),
      ("Nghị định 30/2020/NĐ-CP của Chính phủ", "NĐ-CP ngày … của Chính phủ"),
      ("Nghị định của Chính phủ về văn thư", "Nghị định số … của Chính phủ"),
      ("\"Nghị định 30/2020/NĐ-CP\"", "NĐ-CP ngày ___ của ___\""),
    ] { expect(.basisIncomplete, "  căn cứ \(basis)", wanted) }
    expect(
      .noSuchArticle,
      "  điều 1 \"a\" {\n    trách nhiệm \"x\" của Hội A theo khoản 2 Điều 9\n  }", "khoản 2 Điều …"
    )
    expect(
      .replacementCycle, "  nguyên tắc \"a\"", "Luật Y số …",
      file: """
        sổ văn bản a "A" {
          - Luật X số 1/2020/QH14 { thay bởi Luật Y số 2/2020/QH14 }
          - Luật Y số 2/2020/QH14 { thay bởi Luật X số 1/2020/QH14 }
        }

        """)
  }

  @Test func channels() {
    let secret = "  gửi tài liệu \"tài liệu mật\" của Hội A gửi Hội B"
    expect(
      .secretOnOpenChannel, "\(secret) { hình thức văn bản, thư điện tử, fax }",
      "{ hình thức văn bản }")
    expect(
      .secretOnOpenChannel, "\(secret)\n  phương thức phối hợp { hình thức thư điện tử }",
      "gửi Hội B hình thức văn bản\n")
  }

  @Test func whatHoldsACommentIsNotTakenOut() {
    let twice = "  họp \"a\" { chủ trì Hội A\n    định kỳ hằng quý # quý\n  }\n"
    let text = ReviewFixShapeTests.head + twice + twice + "}\n"
    let findings = compile(text).findings.filter { $0.code == .statedTwice }
    #expect(findings.map(\.fixes.count) == [0])
    let behind = "  thông báo \"a\" của Hội A gửi Hội B # c\n"
    expect(.statedTwice, behind + behind, "Hội B # c\n  # c\n")
  }
}
