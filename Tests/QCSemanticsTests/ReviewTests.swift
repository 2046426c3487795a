import QCSemantics
import QCSyntax
import Testing

/// The rules of the review on small texts: what they find, and what they let pass.
@Suite struct ReviewTests {
  /// The codes of all findings but blanks.
  private func codes(_ body: String, head: String = ReviewTests.head) -> [DiagnosticCode] {
    findings("quy chế phối hợp \"t\" {\n\(head)\(body)\n}\n").map(\.code)
  }

  private func findings(_ text: String, uses: [SourceFile] = []) -> [Diagnostic] {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t", text: text))
    compiler.begin(uses: uses)
    while compiler.nextDocument() {}
    return compiler.finish().filter { $0.code != .blank }
  }

  /// Two bodies that are neither of the State nor of the Party.
  private static let head = """
      số …
      ký 10/3/2026
      hiệu lực từ ngày ký
      giai đoạn 2026-2028
      căn cứ "Điều lệ hội"
      bên Hội A "Hội Cựu giáo chức" { người ký Vi Văn Thắng
        đầu mối "Văn phòng" }
      bên Hội B "Hội Khuyến học" { người ký Lò Thị Hiên
        đầu mối "Văn phòng" }
      trách nhiệm của các bên { phải "phối hợp" }

    """

  @Test func aHealthyTextHasNone() { #expect(codes("").isEmpty) }

  @Test func namesThatLookAlike() {
    #expect(
      codes("  cơ quan Khối \"Đảng bộ Khối\"\n  cơ quan Khôi \"Công ty Khôi\"")
        == [.lookAlikeName])
    #expect(codes("  cơ quan Khối \"Đảng bộ Khối\"\n  cơ quan Sở \"Sở X\"").isEmpty)
    #expect(
      codes("  gửi tài liệu \"a\" của Hội A gửi \"Hoi Khuyến hoc\"") == [.lookAlikeName])
    // The same with another placement of the tone is the same name.
    #expect(codes("  gửi tài liệu \"a\" của Hội A gửi \"Hội Khuyến học\"").isEmpty)
  }

  // MARK: Citations

  @Test func kindsOfCitations() {
    #expect(
      codes("  tuân thủ Nghị định 30/2020/QĐ-TTg ngày 5/3/2020 của \"Chính phủ\"")
        == [.citationKindDiffers])
    #expect(codes("  tuân thủ Nghị định 30/2020/NĐ-CP ngày 5/3/2020 của \"Chính phủ\"").isEmpty)
    #expect(codes("  tuân thủ Quy định 61-QĐ/TW ngày 8/3/2022 của \"Ban Bí thư\"").isEmpty)
    #expect(codes("  tuân thủ Nghị quyết 203/2025/QH15 \"sửa đổi Hiến pháp\"").isEmpty)
    #expect(
      codes("  tuân thủ Nghị định 30/2020/NĐ-CP ngày 5/3/2021 của \"Chính phủ\"")
        == [.citationYearDiffers])
  }

  @Test func basesAreCompleteOnceAndOlder() {
    #expect(codes("  căn cứ Quyết định 145/QĐ-UBND") == [.basisIncomplete])
    #expect(
      codes("  căn cứ Quyết định 145/QĐ-UBND ngày 5/3/2024 của \"Ủy ban tỉnh\"").isEmpty)
    #expect(codes("  căn cứ Luật 91/2015/QH13 \"Bộ luật Dân sự\"").isEmpty)
    #expect(codes("  căn cứ \"Điều lệ hội\"") == [.citedTwice])
    // A whole citation pasted between quotes is read too.
    let pasted = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"
    #expect(codes("  căn cứ \"\(pasted)\"").isEmpty)
    #expect(codes("  căn cứ \"\(pasted)\", \"\(pasted)\"") == [.citedTwice])
    #expect(
      codes("  căn cứ \"\(pasted.replacing("3/2020 của", with: "3/2021 của"))\"")
        == [.citationYearDiffers])
    #expect(
      codes("  căn cứ \"\(pasted.replacing("Nghị định", with: "Thông tư"))\"")
        == [.citationKindDiffers])
    #expect(codes("  căn cứ \"Nghị định số 30/2020/NĐ-CP\"") == [.basisIncomplete])
    #expect(
      codes(
        """
          căn cứ Quyết định 145/QĐ-UBND ngày 5/3/2024 của "Ủy ban tỉnh"
          căn cứ Quyết định 0145/QĐ-UBND ngày 5/3/2024 của "Ủy ban tỉnh"
        """) == [.citedTwice])
    #expect(
      codes("  căn cứ Quyết định 145/QĐ-UBND ngày 5/4/2026 của \"Ủy ban tỉnh\"")
        == [.datesOutOfOrder])
  }

  /// As offices write them: commas in names, the date in words, the subject without quotes.
  @Test func citationsAsOfficesWriteThem() {
    for basis in [
      "Luật Phòng, chống ma túy số 73/2021/QH14",
      "Luật Thú y số 79/2015/QH13, Luật Thực hành tiết kiệm, chống lãng phí số 44/2013/QH13",
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
      "Nghị định 168/2018/NĐ-CP ngày 28/12/2018 của Chính phủ về công tác ở bộ, ngành, địa phương",
      "Thông tư liên tịch 12/2013/TTLT-BCA-BQP ngày 20/11/2013 của Bộ Công an, Bộ Quốc phòng",
      "Quy định 24-QĐ/TW ngày 8/3/2022 của Ban Bí thư về Quy chế phối hợp giữa A và B",
      // The issuer is nearly a party: another body, and no misspelling.
      "Quyết định 9/QĐ-TW ngày 8/3/2022 của Hội Khuyến học Việt Nam",
    ] { #expect(codes("  căn cứ \(basis)").isEmpty, "\(basis)") }
    #expect(
      codes("  căn cứ Nghị định số 02/2020/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ")
        == [.citationYearDiffers])
    #expect(codes("  căn cứ Nghị định của Chính phủ về công tác văn thư") == [.basisIncomplete])
    #expect(
      codes("", head: ReviewTests.head.replacing("số …", with: "số …/QCPH-HA-HB")).isEmpty)
  }

  @Test func supersededDocuments() {
    #expect(codes("  thay thế Quy chế 7/QC-HA") == [.supersededIncomplete])
    #expect(codes("  thay thế \"quy chế cũ\"") == [.supersededIncomplete])
    #expect(codes("  thay thế …").isEmpty)
    #expect(codes("  thay thế Quy chế … ngày …").isEmpty)
    #expect(codes("  thay thế Quy chế 7/QC-HA ngày 1/2/2020").isEmpty)
    #expect(codes("  thay thế Quy chế 7/QC-HA ngày 1/4/2026") == [.datesOutOfOrder])
    let own = ReviewTests.head.replacing("số …", with: "số 07/QC-HA")
    #expect(
      codes("  thay thế Quy chế 7/QC-HA ngày 10/3/2026", head: own) == [.replacementCycle])
    #expect(
      codes("  thay thế Quy chế 7/QC-HA ngày 1/2/2020", head: own).isEmpty,
      "numbers begin anew each year")
  }

  private static let register = """
    sổ văn bản luật "Luật" {
      - Luật 58/2014/QH13 "Luật Bảo hiểm xã hội" {
          hiệu lực 01/01/2016
          hết hiệu lực 01/7/2025
          thay bởi Luật 41/2024/QH15
        }
      - Luật 41/2024/QH15 "Luật Bảo hiểm xã hội" { hiệu lực 01/7/2025 }
      - Luật 99/2026/QH16 "Luật mới" { hiệu lực 01/01/2027 }
    }
    """

  @Test func aBasisOutOfForceIsFoundInARegister() throws {
    func told(_ basis: String, signed: String = "10/3/2026") -> [Diagnostic] {
      let head = ReviewTests.head.replacing("10/3/2026", with: signed)
      let text = "\(ReviewTests.register)\nquy chế phối hợp \"t\" {\n\(head)  căn cứ \(basis)\n}\n"
      return findings(text)
    }
    let old = told("Luật 58/2014/QH13 \"Luật Bảo hiểm xã hội\"")
    #expect(old.map(\.code) == [.basisNotInForce])
    let finding = try #require(old.first)
    let words = finding.arguments.map { $0.written(in: .vietnamese) }
    #expect(
      words == ["58/2014/QH13", "hết hiệu lực từ 01/7/2025", "văn bản thay thế: 41/2024/QH15"])
    #expect(told("Luật 41/2024/QH15 \"Luật Bảo hiểm xã hội\"").isEmpty)
    #expect(told("Luật 99/2026/QH16 \"Luật mới\"").map(\.code) == [.basisNotInForce])
    #expect(
      told("Luật 58/2014/QH13 \"x\"", signed: "10/3/2024").map(\.code).contains(.basisNotInForce)
        == false)
    // Unsigned, it will be signed after the register was written.
    #expect(told("Luật 58/2014/QH13 \"x\"", signed: "…").map(\.code) == [.basisNotInForce])
  }

  @Test func aRegisterMayBeInAnotherFile() {
    let register = SourceFile(name: "luat.qc", text: ReviewTests.register)
    let text =
      "dùng \"luat.qc\"\nquy chế phối hợp \"t\" {\n\(ReviewTests.head)"
      + "  căn cứ Luật 58/2014/QH13 \"Luật Bảo hiểm xã hội\"\n}\n"
    let told = findings(text, uses: [register])
    #expect(told.map(\.code) == [.basisNotInForce])
    #expect(told.first?.labels.first?.file == "luat.qc")
    #expect(told.first?.labels.first?.line == 2)
  }

  @Test func registersAreInOrder() {
    func told(_ row: String) -> [DiagnosticCode] {
      findings("sổ văn bản a \"A\" {\n\(row)\n}\n").map(\.code)
    }
    #expect(
      told("  - Luật 1/2020/QH14 \"x\" { hiệu lực 1/1/2021\n hết hiệu lực 1/1/2020 }")
        == [.datesOutOfOrder])
    #expect(
      told("  - Luật 1/2020/QH14 \"x\" { ban hành 1/2/2021\n hiệu lực 1/1/2021 }")
        == [.datesOutOfOrder])
    #expect(
      told(
        """
          - Luật 1/2020/QH14 "x" { thay bởi Luật 2/2021/QH14 }
          - Luật 2/2021/QH14 "y" { thay bởi Luật 1/2020/QH14 }
        """) == [.replacementCycle])
  }

  // MARK: Signature

  private func signer(_ party: String, _ signer: String) -> [DiagnosticCode] {
    codes(
      """
        bên C "\(party)" { người ký \(signer)
          đầu mối "Văn phòng" }
      """)
  }

  @Test func capacityOfSigners() {
    #expect(signer("Đảng ủy Khối", "An chức vụ \"Bí thư\"") == [.collectiveSigner])
    #expect(signer("Đảng ủy Khối", "An chức vụ \"Bí thư\" thay mặt C").isEmpty)
    #expect(signer("Đảng ủy Khối", "…").isEmpty)
    #expect(signer("Ban Thường vụ Tỉnh ủy X", "An chức vụ \"Bí thư\"") == [.collectiveSigner])
    #expect(signer("Đảng ủy Khối", "An chức vụ \"Phó Bí thư\" thay mặt C").isEmpty)
    #expect(
      signer(
        "Ủy ban nhân dân tỉnh",
        "An chức vụ \"Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh\" thay mặt C"
      ).isEmpty, "one of two titles is enough")
    #expect(
      signer("Ủy ban nhân dân tỉnh", "An chức vụ \"Phó Chủ tịch\" ký thay \"Chủ tịch\"")
        == [.collectiveSigner])
    #expect(
      signer("Ủy ban nhân dân tỉnh", "An chức vụ \"Phó Chủ tịch\" thay mặt C") == [.deputySigner])
    #expect(
      signer("Ủy ban nhân dân tỉnh", "An chức vụ \"Phó Chủ tịch\" ký thay \"Chủ tịch\" thay mặt C")
        .isEmpty)
    #expect(signer("Sở Xây dựng", "An chức vụ \"Phó Giám đốc\"") == [.deputySigner])
    #expect(signer("Bộ Công Thương", "An chức vụ \"Thứ trưởng\"") == [.deputySigner])
    #expect(signer("Sở Xây dựng", "An chức vụ \"Giám đốc\"").isEmpty)
    #expect(signer("Sở Xây dựng", "An chức vụ \"Bí thư Chi bộ\"") == [.titleDoesNotFit])
    #expect(signer("Sở Xây dựng", "An chức vụ \"Giám đốc\", \"Bí thư Chi bộ\"").isEmpty)
    #expect(signer("Đảng ủy Sở", "An chức vụ \"Giám đốc\" thay mặt C") == [.titleDoesNotFit])
    // No rule of paperwork is claimed for other bodies.
    #expect(signer("Công ty Hải Sản", "An chức vụ \"Phó Giám đốc\"").isEmpty)
    #expect(
      signer("Công ty Hải Sản", "An chức vụ \"Kế toán\" thừa ủy quyền \"Giám đốc\"")
        == [.authorityPaperMissing])
    #expect(
      signer("Công ty Hải Sản", "An chức vụ \"Kế toán\" thừa ủy quyền \"Giám đốc, giấy 4/GUQ\"")
        .isEmpty)
  }

  @Test func partiesDoNotSignWhatIsIssuedWithADecision() {
    let issued = ReviewTests.head.replacing(
      "số …", with: "ban hành kèm theo Quyết định 1/QĐ-X ngày 1/3/2026 của \"Hội\"")
    #expect(codes("", head: issued) == [.signerNotNeeded], "told once")
  }

  @Test func numbersOfDocuments() {
    func number(
      _ number: String, _ party: String = "Hội Cựu giáo chức", _ second: String = "Hội Khuyến học"
    ) -> [DiagnosticCode] {
      codes(
        "",
        head: ReviewTests.head.replacing("số …", with: "số \(number)")
          .replacing("Hội Cựu giáo chức", with: party)
          .replacing("Hội Khuyến học", with: second))
    }
    #expect(number("07/QC-HA").isEmpty)
    #expect(number("07/KH-HA") == [.numberKindDiffers])
    #expect(number("07/2025/QC-HA") == [.numberYearDiffers])
    #expect(number("07/2026/QC-HA").isEmpty)
    #expect(number("07-QC/HA", "Sở Xây dựng", "Công an tỉnh") == [.numberStyleDiffers])
    #expect(number("07/QC-HA", "Sở Xây dựng", "Công an tỉnh").isEmpty)
    #expect(
      number("07-QC/HA", "Sở Xây dựng", "Hội Khuyến học").isEmpty, "no rule for mixed parties")
  }

  // MARK: Papers

  @Test func annexesAreDeclaredAndNamed() {
    #expect(codes("  phụ lục 2 \"Danh sách\"") == [.annexNotMentioned])
    #expect(
      codes("  phụ lục 2 \"Danh sách\"\n  trách nhiệm \"nộp theo Phụ lục 2\" của Hội A").isEmpty)
    #expect(codes("  trách nhiệm \"nộp theo Phụ lục 2\" của Hội A") == [.annexNotDeclared])
    #expect(
      codes("  trách nhiệm \"theo Phụ lục III Nghị định 30/2020/NĐ-CP\" của Hội A").isEmpty)
    #expect(codes("  trách nhiệm \"lập phụ lục kèm theo\" của Hội A").isEmpty)
    #expect(
      codes("  biểu mẫu Biểu 01 \"x\"\n  báo cáo \"a\" của Hội A gửi Hội B theo mẫu Biểu 01")
        .isEmpty)
  }

  @Test func articlesAreThere() {
    let articles = "  điều 1 \"Phạm vi\" { phạm vi \"a\" }\n  điều 2 \"Việc\" {"
    #expect(
      codes(articles + " trách nhiệm \"làm theo Điều 5 Quy chế này\" của Hội A }")
        == [.noSuchArticle])
    #expect(codes(articles + " trách nhiệm \"theo Điều 1 Quy chế này\" của Hội A }").isEmpty)
    #expect(codes(articles + " trách nhiệm \"theo Điều 5 Luật Lâm nghiệp\" của Hội A }").isEmpty)
    #expect(codes(articles + " trách nhiệm \"a\" của Hội A theo Điều 7 }") == [.noSuchArticle])
    #expect(codes(articles + " trách nhiệm \"a\" của Hội A theo khoản 2 Điều 1 }").isEmpty)
    // A summary without articles says nothing of them.
    #expect(codes("  trách nhiệm \"làm theo Điều 5 Quy chế này\" của Hội A").isEmpty)
  }

  @Test func pointsAreLetteredInOrder() {
    func points(_ letters: String...) -> [DiagnosticCode] {
      codes(
        "  gửi tài liệu \"hồ sơ\" của Hội A gửi Hội B {\n nội dung\n"
          + letters.map { "  - \"\($0)) nội dung \($0)\"\n" }.joined() + "}")
    }
    #expect(points("a", "b", "c", "d", "đ", "e", "g", "h").isEmpty)
    #expect(points("a", "b", "d") == [.lettersOutOfOrder])
    #expect(points("a", "b", "c", "c") == [.lettersOutOfOrder])
    #expect(points("a", "b", "c", "d", "e") == [.lettersOutOfOrder])
    #expect(points("a", "b", "c", "d", "đ", "e", "f") == [.lettersOutOfOrder])
    #expect(points("b", "c") == [.lettersOutOfOrder])
  }

  @Test func copiesAndRecipients() {
    #expect(codes("  số bản 4 mỗi bên 1 lưu 2").isEmpty)
    #expect(codes("  số bản 5 mỗi bên 1 lưu 2") == [.copiesDoNotAdd])
    #expect(codes("  số bản 1") == [.tooFewCopies])
    #expect(codes("  nơi nhận các bên, \"Lưu: VT\"").isEmpty)
    #expect(codes("  nơi nhận các bên") == [.noArchiveCopy])
    #expect(codes("  nơi nhận các bên\n  số bản 3 mỗi bên 1 lưu 1").isEmpty)
    #expect(codes("  nơi nhận Hội A, \"Lưu: VT\"") == [.partyNotRecipient])
    #expect(codes("  nơi nhận …").isEmpty)
  }

  // MARK: Duties

  @Test func rolesInAreas() {
    #expect(codes("  lĩnh vực \"a\" chủ trì Hội A phối hợp Hội A") == [.leadAlsoSupports])
    #expect(codes("  lĩnh vực \"a\" chủ trì \"Công an xã\"") == [.leadNotBound])
    #expect(codes("  lĩnh vực \"a\" chủ trì Hội A phối hợp \"các cơ quan liên quan\"").isEmpty)
    #expect(
      codes("  cơ quan Ban \"Ban Kiểm tra\" { thuộc Hội A }\n  lĩnh vực \"a\" chủ trì Ban").isEmpty)
    #expect(codes("  cơ quan Ban \"Ban X\"\n  lĩnh vực \"a\" chủ trì Ban") == [.leadNotBound])
    #expect(
      codes("  lĩnh vực \"a\" chủ trì Hội A { trách nhiệm \"x\" của Hội B }")
        == [.leadWithoutDuty])
    #expect(codes("  lĩnh vực \"a\" chủ trì Hội A { trách nhiệm \"x\" }").isEmpty)
    #expect(codes("  lĩnh vực \"a\" chủ trì Hội A { trách nhiệm \"x\" của hai bên }").isEmpty)
    #expect(codes("  lĩnh vực \"a\" chủ trì Hội A").isEmpty)
    // Whoever is asked has something to do.
    #expect(
      codes(
        """
          lĩnh vực "a" chủ trì Hội A {
            đề nghị "x" của Hội B gửi Hội A { trả lời trong 05 ngày kể từ ngày nhận được }
          }
        """
      ).isEmpty)
  }

  @Test func supportersDoSomething() {
    let head = ReviewTests.head.replacing(
      "trách nhiệm của các bên { phải \"phối hợp\" }", with: "")
    #expect(
      codes(
        "  lĩnh vực \"a\" chủ trì Hội A phối hợp Hội B { trách nhiệm \"x\" của Hội A }", head: head)
        == [.supportWithoutDuty])
    #expect(codes("  lĩnh vực \"a\" chủ trì Hội A phối hợp Hội B", head: head).isEmpty)
  }

  @Test func groupsAreMany() {
    let group = "  nhóm bên Các xã \"Hội các xã\" { số lượng 12\n người ký …\n đầu mối \"x\" }\n"
    #expect(codes(group + "  lĩnh vực \"a\" chủ trì Các xã") == [.groupActsAsOne])
    #expect(codes(group + "  lĩnh vực \"a\" chủ trì mỗi Các xã").isEmpty)
    #expect(
      codes(group + "  giao ban \"b\" chủ trì Các xã định kỳ hằng quý") == [.groupActsAsOne])
    #expect(
      codes(group + "  giao ban \"b\" giữa Hội A, Các xã chủ trì Hội A thời gian ngày 15/12/2026")
        == [.memberMeetingsClash])
    #expect(
      codes(group + "  giao ban \"b\" giữa Hội A, Các xã chủ trì Hội A định kỳ hằng quý").isEmpty)
    let members =
      "  nhóm bên Các xã \"Hội các xã\" { số lượng 3\n thành viên \"A\", \"B\"\n người ký …\n đầu mối \"x\" }\n"
    #expect(codes(members) == [.falseCount])
  }

  @Test func nothingIsStatedTwice() {
    let first = "  giao ban \"a\" giữa hai bên chủ trì Hội A định kỳ hằng quý\n"
    #expect(codes(first + first) == [.statedTwice])
    #expect(
      codes(first + first.replacing("hằng quý", with: "hằng tháng")).isEmpty,
      "another cadence is another meeting")
    let notice = "  thông báo \"tình hình\" của Hội A gửi Hội B\n"
    #expect(codes(notice + notice) == [.statedTwice])
    #expect(
      codes(notice + "  thông báo \"tình hình\" của Hội B gửi Hội A\n") == [.mutualStatedTwice])
    #expect(codes(notice + "  thông báo \"kết quả\" của Hội B gửi Hội A\n").isEmpty)
    // One act may be due in two areas.
    #expect(
      codes(
        """
          lĩnh vực "a" chủ trì Hội A { trách nhiệm "cử người" của Hội A }
          lĩnh vực "b" chủ trì Hội A { trách nhiệm "cử người" của Hội A }
        """
      ).isEmpty)
  }

  @Test func chainsEnd() {
    #expect(
      codes(
        """
          vướng mắc "a" của Hội A gửi Hội B {
            bước "chưa thống nhất" { gửi Hội A }
          }
        """
      ).filter { $0 != .finalDecisionMissing } == [.escalationCycle])
    #expect(
      codes(
        """
          vướng mắc "a" của Hội A gửi Hội B { thời hạn trong 05 ngày kể từ ngày phát sinh }
          vướng mắc "b" của Hội B gửi Hội A { thời hạn trong 05 ngày kể từ ngày phát sinh }
        """
      ).contains(.escalationCycle) == false, "two questions are two matters")
    #expect(
      codes("  vướng mắc \"a\" của Hội A gửi Hội B { quyết định cuối cùng Hội B }").isEmpty)
    #expect(
      codes(
        """
          đề nghị "x" của Hội A gửi Hội B {
            trả lời { thời hạn trong 05 ngày kể từ ngày nhận được
              quá hạn báo cáo lên Hội B }
          }
        """) == [.escalationCycle])
    #expect(
      codes("  cơ quan C \"Ban C\" { thuộc D }\n  cơ quan D \"Ban D\" { thuộc C }")
        == [.partOfCycle])
    #expect(
      codes("  cơ quan C \"Ban C\" { thuộc D }\n  cơ quan D \"Ban D\" { thuộc Hội A }").isEmpty)
  }

  @Test func levelsAreThere() {
    let lines = """
        ngành thuế "hệ thống thuế" { thuộc Hội A
          cấp xã "Thuế cơ sở"
          cấp tỉnh "Thuế tỉnh" }
        ngành hải quan "hệ thống hải quan" { thuộc Hội B
          cấp tỉnh "Chi cục" }

      """
    let reply = " { trả lời trong 05 ngày kể từ ngày nhận được }"
    #expect(
      codes(lines + "  đề nghị \"a\" của thuế gửi hải quan cùng cấp" + reply) == [.noCounterpart])
    #expect(
      codes(lines + "  đề nghị \"a\" của thuế cấp tỉnh gửi hải quan cùng cấp" + reply).isEmpty)
    #expect(
      codes(lines + "  đề nghị \"a\" của thuế cấp tỉnh gửi hải quan cấp vùng" + reply)
        == [.noSuchLevel])
    let ladder = "  thang cấp hành chính {\n cấp xã \"xã\"\n cấp tỉnh \"tỉnh\"\n }\n"
    #expect(codes(ladder + lines).isEmpty)
    #expect(codes(ladder + "  cơ quan C \"Ban C\" { cấp vùng }") == [.noSuchLevel])
  }

  @Test func theDistrictLevelHasEnded() {
    #expect(codes("  cơ quan C \"Ban C\" { cấp huyện }") == [.formerLevel])
    let before = ReviewTests.head.replacing("10/3/2026", with: "10/3/2025")
      .replacing("2026-2028", with: "2025-2028")
    #expect(codes("  cơ quan C \"Ban C\" { cấp huyện }", head: before).isEmpty)
    #expect(signer("Huyện ủy Sông Mã", "…") == [.formerLevel])
  }

  // MARK: What hostile readers found

  @Test func oddNumeralsDoNotTrap() {
    for mark in ["XIIIIIIIIIIIX", "IIX", "VX", "IVXIVXIVX", "99999999999999999999"] {
      #expect(
        codes("  nguyên tắc \"theo Phụ lục \(mark)\"") == [.annexNotDeclared], "\(mark)")
    }
    #expect(codes("  phụ lục II \"x\"\n  nguyên tắc \"theo PHỤ LỤC II\"").isEmpty)
    #expect(codes("  phụ lục II \"x\"\n  nguyên tắc \"theo Phụ lục 2\"").isEmpty)
  }

  @Test func longChainsAreNoCircles() {
    func register(_ rows: [(Int, Int)]) -> [DiagnosticCode] {
      let lines = rows.map {
        "  - Luật \($0.0)/2020/QH14 \"x\" { thay bởi Luật \($0.1)/2020/QH14 }"
      }
      return findings("sổ văn bản a \"A\" {\n\(lines.joined(separator: "\n"))\n}\n").map(\.code)
    }
    #expect(register((1..<60).map { ($0, $0 + 1) }).isEmpty)
    #expect(register([(1, 2), (2, 3), (3, 2)]) == [.replacementCycle])
    #expect(register([(1, 2), (2, 1), (4, 4)]) == [.replacementCycle, .replacementCycle])
  }

  /// What stands before the document, in its file or in another, is held to the same rules.
  @Test func declarationsAreReviewedToo() {
    let lines = """
      ngành thuế "hệ thống thuế" { cấp xã "Thuế cơ sở"
        cấp tỉnh "Thuế tỉnh" }
      ngành hải quan "hệ thống hải quan" { cấp tỉnh "Chi cục" }

      """
    let body = """
      quy chế phối hợp "t" {
      \(ReviewTests.head)  thông báo "a" của thuế gửi hải quan cùng cấp
        thông báo "b" của thuế cấp tỉnh gửi hải quan cấp vùng
      }
      """
    #expect(findings(lines + body).map(\.code) == [.noCounterpart, .noSuchLevel])
    let used = SourceFile(name: "nganh.qc", text: lines)
    #expect(
      findings("dùng \"nganh.qc\"\n" + body, uses: [used]).map(\.code)
        == [.noCounterpart, .noSuchLevel])
    #expect(
      findings("cơ quan A \"Ban A\" { thuộc B }\ncơ quan B \"Ban B\" { thuộc A }\n").map(\.code)
        == [.partOfCycle])
    #expect(
      findings("cơ quan Khối \"Đội Khối\"\ncơ quan Khôi \"Đội Khôi\"\n").map(\.code)
        == [.lookAlikeName], "name and full name are one finding")
  }

  @Test func aPartyIsTheBodyThatIsDeclaredForAll() {
    let bodies = SourceFile(name: "chung.qc", text: "cơ quan Hội A \"Hội Cựu giáo chức tỉnh\"\n")
    let head = ReviewTests.head.replacing("bên Hội A \"Hội Cựu giáo chức\"", with: "bên Hội A")
    let text = "dùng \"chung.qc\"\nquy chế phối hợp \"t\" {\n\(head)}\n"
    #expect(findings(text, uses: [bodies]).isEmpty)
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t", text: text))
    compiler.begin(uses: [bodies])
    let hasDocument = compiler.nextDocument()
    #expect(hasDocument)
    let model = compiler.model
    let party = model.entries.firstIndex { $0.construct == .party }
    let texts = party.map { model.entries[$0].valueIndices.map { model.string(model.values[$0]) } }
    #expect(texts == ["Hội A", "Hội Cựu giáo chức tỉnh"])
  }

  @Test func recipientsAreWholeWords() {
    #expect(
      codes("  nơi nhận Hội A, \"Văn phòng Hội Khuyến học\", \"Lưu: VT\"").isEmpty)
    #expect(
      codes("  nơi nhận Hội A, \"Hội Khuyến họchành\", \"Lưu: VT\"") == [.partyNotRecipient])
    #expect(codes("  nơi nhận \"Như trên\", \"Lưu: VT\"").isEmpty)
    #expect(codes("  nơi nhận \"Hai bên\", \"Lưu: VT\"").isEmpty)
  }

  // MARK: Fixes

  /// What each finding offers takes it away and brings nothing else.
  @Test func fixesTakeTheirFindingsAway() {
    let texts: [(DiagnosticCode, String)] = [
      (
        .lettersOutOfOrder,
        "  gửi tài liệu \"x\" của Hội A gửi Hội B {\n nội dung\n  - \"a) một\"\n  - \"c) hai\"\n}"
      ),
      (.copiesDoNotAdd, "  số bản 5 mỗi bên 1 lưu 2"),
      (.partyNotRecipient, "  nơi nhận Hội A, \"Lưu: VT\""),
      (.noArchiveCopy, "  nơi nhận các bên"),
      (.noArchiveCopy, "  nơi nhận Hội A, Hội B, \"Sở Y tế\""),
      (
        .statedTwice,
        "  thông báo \"a\" của Hội A gửi Hội B\n  thông báo \"a\" của Hội A gửi Hội B"
      ),
      (
        .collectiveSigner,
        "  bên C \"Đảng ủy Khối\" { người ký An chức vụ \"Bí thư\"\n    đầu mối \"x\" }"
      ),
    ]
    for (code, body) in texts {
      let text = "quy chế phối hợp \"t\" {\n\(ReviewTests.head)\(body)\n}\n"
      let told = findings(text)
      #expect(told.map(\.code) == [code], "\(body)")
      guard let fix = told.first?.fixes.first else {
        Issue.record("no fix for \(code)")
        continue
      }
      var bytes = Array(text.utf8)
      for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
        bytes.replaceSubrange(edit.range.bounds, with: Array(edit.replacement.utf8))
      }
      let mended = String(decoding: bytes, as: UTF8.self)
      #expect(findings(mended).map(\.code) == [], "\(mended)")
    }
  }

  // MARK: Channels and terms

  @Test func secretsKeepOffOpenChannels() {
    func send(_ content: String, _ rest: String) -> [DiagnosticCode] {
      codes("  gửi tài liệu \"\(content)\" của Hội A gửi Hội B { \(rest) }")
    }
    #expect(send("tài liệu mật về nhân sự", "hình thức thư điện tử") == [.secretOnOpenChannel])
    #expect(send("tài liệu mật về nhân sự", "hình thức văn bản").isEmpty)
    #expect(send("mật khẩu tạm, mật độ dân cư", "hình thức thư điện tử").isEmpty)
    #expect(
      send("tài liệu", "hình thức fax\n trừ \"tài liệu mật\"").isEmpty)
    #expect(
      codes(
        """
          gửi tài liệu "danh sách" của Hội A gửi Hội B { hình thức fax }
          quản lý thông tin "danh sách" { độ mật mật }
        """) == [.secretOnOpenChannel])
  }

  @Test func theUsualChannelHoldsForSecretsToo() {
    let send = "  gửi tài liệu \"hồ sơ MẬT\" của Hội A gửi Hội B\n"
    #expect(
      codes(send + "  phương thức phối hợp { hình thức thư điện tử chủ yếu }")
        == [.secretOnOpenChannel])
    #expect(codes(send + "  phương thức phối hợp { hình thức văn bản chủ yếu }").isEmpty)
    #expect(codes(send).isEmpty)
  }

  /// "In writing" ends a name as other connectives do.
  @Test func inWritingIsNoPartOfAName() {
    #expect(codes("  sửa đổi bởi Hội A bằng văn bản").isEmpty)
    #expect(codes("  chấm dứt bởi \"hai hội\" bằng văn bản").isEmpty)
  }

  @Test func someNameAChannelAndSomeDoNot() {
    let with = "  thông báo \"a\" của Hội A gửi Hội B { hình thức văn bản }\n"
    let without = "  thông báo \"b\" của Hội A gửi Hội B\n"
    #expect(codes(with + without) == [.methodsUneven])
    #expect(codes(without).isEmpty)
    #expect(codes(with + without + "  phương thức phối hợp { hình thức văn bản chủ yếu }").isEmpty)
  }

  @Test func termsFit() {
    #expect(
      codes(
        """
          bên C "Hội C" { nhiệm kỳ 2022-2027
            người ký …
            đầu mối "x" }
        """) == [.termBeyondOffice])
    #expect(
      codes("  bên C \"Hội C\" { nhiệm kỳ 2025-2030\n người ký …\n đầu mối \"x\" }").isEmpty)
    #expect(codes("  tổng kết \"a\" chủ trì Hội A định kỳ 5 năm một lần") == [.cadenceBeyondTerm])
    #expect(codes("  tổng kết \"a\" chủ trì Hội A định kỳ 2 năm một lần").isEmpty)
  }
}
