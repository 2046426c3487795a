import QCSemantics
import QCSyntax
import Testing

/// What must not lie on the table where an agreement is signed.
@Suite struct GateTests {
  private func check(_ text: String, isFinal: Bool) -> [Diagnostic] {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t", text: text))
    compiler.begin()
    while compiler.nextDocument() {}
    return compiler.finish(isFinal: isFinal, on: CivilDate(year: 2026, month: 1, day: 1))
  }

  private func errors(_ text: String, isFinal: Bool = true) -> [String] {
    check(text, isFinal: isFinal).filter { $0.severity == .error }.map(\.code.identifier)
  }

  private func text(
    signed: String = "ký 12/5/2026 tại \"Huế\"", number: String = "số 05/QCPH-SYT-SGD",
    effective: String = "hiệu lực từ ngày ký", basis: String = "căn cứ \"chức năng của mỗi bên\"",
    signer: String = "người ký Trần Minh An chức vụ \"Giám đốc\"",
    contact: String = "đầu mối \"Văn phòng\"", _ body: String = ""
  ) -> String {
    """
    quy chế phối hợp "t" {
      \(signed)
      \(number)
      \(effective)
      \(basis)
      bên Sở Y tế { \(signer)
        \(contact) }
      bên Sở Giáo dục { người ký Lê Bình chức vụ "Giám đốc"
        đầu mối "Văn phòng" }
      trách nhiệm của các bên { phải "phối hợp" }
      \(body)
    }
    """
  }

  @Test func aSoundTextPasses() {
    #expect(check(text(), isFinal: true).isEmpty)
    #expect(check(text(number: ""), isFinal: true).map(\.severity) == [.warning], "comes later")
  }

  @Test func whatIsMissingIsRefused() {
    let cases: [(text: String, code: String)] = [
      (text(signed: ""), "QC0605"), (text(effective: ""), "QC0403"), (text(basis: ""), "QC0403"),
      (text(signer: ""), "QC0706"), (text(contact: ""), "QC0707"),
      (text("lĩnh vực \"a\" { trách nhiệm \"b\" của Sở Y tế }"), "QC0705"),
      (text("vướng mắc \"a\" giữa hai bên { bước \"b\" }"), "QC0714"),
      (text("trao đổi thông tin giữa hai bên { nội dung \"a\"\n thời hạn kịp thời }"), "QC0504"),
      (text("trao đổi thông tin giữa hai bên { nội dung \"a\"\n định kỳ định kỳ }"), "QC0503"),
      (
        text("đề nghị \"a\" của Sở Y tế gửi Sở Giáo dục { trả lời { hình thức văn bản } }"),
        "QC0710"
      ),
      (text("trách nhiệm \"a\" của Sở Y tế { thời hạn trong 5 ngày }"), "QC0505"),
      (text("số bản 1"), "QC1016"),
    ]
    for (text, code) in cases {
      #expect(errors(text) == [code], "\(text)")
      #expect(errors(text, isFinal: false) == [], "only at the gate")
    }
  }

  /// What is refused as a blank is refused as a gap, and the reverse.
  @Test func blanksAreRefused() {
    for text in [
      text(signed: "ký …"), text(number: "số …"), text(effective: "hiệu lực …"),
      text(signer: "người ký …"), text(contact: "đầu mối …"), text(signed: "ký …/5/2026"),
    ] {
      #expect(errors(text) == ["QC0404"], "\(text)")
    }
  }

  /// The reason in the text is the consent; what cannot be signed for is refused all the same.
  @Test func consentStandsInTheText() {
    let vague = "trao đổi thông tin giữa hai bên { nội dung \"a\"\n# bỏ qua QC0504: đã bàn\n"
    #expect(check(text(vague + "thời hạn kịp thời }"), isFinal: true).isEmpty)
    let blank = "# bỏ qua QC0404: điền sau\n  hiệu lực …"
    #expect(errors(text(effective: blank)) == ["QC0404"])
    #expect(check(text(effective: blank), isFinal: false).isEmpty)
    for code in ["QC0605", "QC0706"] {
      let all = "# bỏ qua trong cả tệp \(code): sau\n"
      #expect(errors(all + text(signed: "", signer: "")).contains(code))
    }
  }

  @Test func whoSignsGivesTheDay() {
    #expect(
      errors(text(signed: "").replacing("chức vụ \"Giám đốc\"", with: "ký ngày 12/5/2026")) == [])
    #expect(
      errors(text(signed: "", signer: "người ký Trần Minh An ký ngày 12/5/2026")) == ["QC0605"],
      "of one signer only")
    let issued = text(signed: "ban hành kèm theo Quyết định 8/QĐ-UBND ngày 10/02/2025 của \"Tỉnh\"")
    #expect(errors(issued).contains("QC0605") == false)
  }

  /// The table names only what is no error already, or is told only at the gate.
  @Test func theTableIsOfUse() {
    for code in DiagnosticCode.allCases {
      guard let row = Gate.row(of: code) else { continue }
      #expect(row.severity > code.row.severity || row.isToldOnlyHere, "\(code)")
    }
  }
}
