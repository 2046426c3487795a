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

  // MARK: Times

  private func times(_ body: String, _ head: String = "") -> [DiagnosticCode] {
    findings(
      """
      quy chế phối hợp "t" {
        số 1-QC/T
        ký 10/3/2025
        hiệu lực từ ngày ký
        giai đoạn 2025-2026
        căn cứ "Điều lệ Đảng"
        bên A "Sở A" { người ký Vi Văn Thắng
          đầu mối "Văn phòng" }
        bên B "Sở B" { người ký Lò Thị Hiên
          đầu mối "Văn phòng" }
        trao đổi thông tin giữa hai bên { nội dung "x" }
      \(head)\(body)
      }
      """
    ).map(\.code)
  }

  private func duty(_ clauses: String) -> String {
    "  báo cáo \"x\" của A gửi B {\n\(clauses)\n  }"
  }

  @Test func limitsFitTheirPeriods() {
    func codes(_ period: String, _ limit: String) -> [DiagnosticCode] {
      times(duty("    định kỳ \(period)\n    thời hạn \(limit) kể từ ngày kết thúc kỳ"))
    }
    #expect(codes("hằng tháng", "trong 45 ngày") == [.limitLongerThanPeriod])
    #expect(codes("hằng tháng", "trong 02 tháng") == [.limitLongerThanPeriod])
    #expect(codes("hằng tuần", "trong 10 ngày làm việc") == [.limitLongerThanPeriod])
    #expect(codes("mỗi năm hai lần", "trong 08 tháng") == [.limitLongerThanPeriod])
    #expect(codes("hằng tháng", "trong 01 tháng") == [])
    #expect(codes("hằng tháng", "trong 30 ngày") == [])
    #expect(codes("hằng tháng, hằng năm", "trong 45 ngày") == [])
    #expect(codes("hằng quý", "trong 48 giờ") == [])
    // A limit from a request has nothing to do with the period.
    #expect(
      times(
        duty("    định kỳ hằng tháng\n    thời hạn trong 45 ngày kể từ ngày nhận được yêu cầu"))
        == [])
  }

  @Test func reportsAreDueAfterWhatTheyCover() {
    func codes(_ covers: String, _ due: String) -> [DiagnosticCode] {
      times(duty("    kỳ năm {\n      lấy số liệu \(covers)\n      thời hạn \(due)\n    }"))
    }
    #expect(
      codes("từ 01/01 đến 30/11", "trước ngày 15 tháng 11 hằng năm") == [.dueBeforePeriodEnds])
    #expect(
      codes("từ 01/01 đến 30/11", "trước ngày 30 tháng 11 hằng năm") == [.dueBeforePeriodEnds])
    #expect(codes("từ 01/01 đến 30/11", "trước ngày 01 tháng 12 hằng năm") == [])
    #expect(codes("từ 01/10 năm trước đến 30/9", "trước ngày 03 tháng 10 hằng năm") == [])
    // January of the next year.
    #expect(codes("từ 01/01 đến 31/12", "chậm nhất ngày 15 tháng 01 hằng năm") == [])
  }

  @Test func rowsOfDaysRise() {
    func codes(_ first: String, _ second: String) -> [DiagnosticCode] {
      times(duty("    thời hạn\n      - cấp huyện: \(first)\n      - cấp tỉnh: \(second)"))
    }
    let early = "trước ngày 03 tháng 4 hằng năm"
    let late = "trước ngày 08 tháng 4 hằng năm"
    #expect(codes(late, early) == [.tiersNotRising])
    #expect(codes(early, early) == [.tiersNotRising])
    #expect(codes(early, late) == [])
    #expect(codes("trước ngày 15 tháng 12 hằng năm", "trước ngày 15 tháng 6 hằng năm") == [])
    #expect(codes("trong 05 ngày kể từ ngày nhận", "trong 03 ngày kể từ ngày nhận") == [])
  }

  @Test func stepsFitTheWhole() {
    func codes(_ steps: String) -> [DiagnosticCode] {
      times(
        "  quy trình \"x\" của A {\n    thời hạn trong 10 ngày kể từ ngày nhận\n\(steps)\n  }")
    }
    func step(_ length: String) -> String {
      "    - \"y\" thời hạn trong \(length) kể từ ngày nhận"
    }
    #expect(codes(step("06 ngày") + "\n" + step("05 ngày")) == [.stepsExceedLimit])
    #expect(codes(step("01 tuần") + "\n" + step("04 ngày")) == [.stepsExceedLimit])
    #expect(codes(step("06 ngày") + "\n" + step("04 ngày")) == [])
    #expect(codes(step("08 ngày") + "\n" + step("72 giờ")) == [.stepsExceedLimit])
    // Other kinds of days cannot be added up, and do not belong into one procedure.
    #expect(codes(step("09 ngày làm việc") + "\n" + step("04 ngày")) == [.mixedDays])
  }

  @Test func daysLieInTheTerm() {
    func codes(_ day: String) -> [DiagnosticCode] {
      times(duty("    thời hạn chậm nhất ngày \(day)"))
    }
    #expect(codes("09/3/2025") == [.dayOutsideTerm])
    #expect(codes("01/01/2027") == [.dayOutsideTerm])
    #expect(codes("10/3/2025") == [])
    #expect(times(duty("    thời hạn trong 03 năm kể từ ngày ký")) == [.dayOutsideTerm])
    #expect(times(duty("    thời hạn trong tháng 02/2025")) == [.dayOutsideTerm])
    #expect(times(duty("    thời hạn trong tháng 3/2025")) == [])
    #expect(times(duty("    thời hạn trong 30 ngày kể từ ngày ký")) == [])
    #expect(codes("31/12/2026") == [])
    #expect(
      times(duty("    thời hạn trước ngày 01/01/2027")) == [], "its last day is 31 December")
  }

  @Test func anExtensionCountsTheSameDays() {
    func codes(_ more: String) -> [DiagnosticCode] {
      times(
        """
          đề nghị "x" của A gửi B {
            trả lời {
              thời hạn trong 05 ngày làm việc kể từ ngày nhận được
              gia hạn \(more)
            }
          }
        """)
    }
    #expect(codes("thêm không quá 10 ngày") == [.mixedDays])
    #expect(codes("thêm không quá 10 ngày làm việc") == [])
    func rows(_ last: String) -> [DiagnosticCode] {
      times(
        duty(
          "    thời hạn\n      - cấp xã: trong 05 ngày làm việc kể từ ngày nhận\n      - cấp tỉnh: \(last)"
        ))
    }
    #expect(rows("trong 10 ngày kể từ ngày nhận") == [.mixedDays])
    #expect(rows("trong 10 ngày làm việc kể từ ngày nhận") == [])
  }

  @Test func calendarsHoldTheirDays() {
    func codes(_ range: String, _ days: String) -> [DiagnosticCode] {
      findings("lịch nghỉ năm 2027 {\n\(range)\n  nghỉ \(days)\n}\n").map(\.code)
    }
    let range = "  từ 01/01/2027\n  đến 31/12/2027"
    #expect(codes(range, "01/01/2027") == [])
    #expect(codes(range, "01/01/2027, 31/12/2026") == [.dayOutsideCalendar])
    #expect(codes("  từ 31/12/2027\n  đến 01/01/2027", "01/6/2027") == [.datesOutOfOrder])
  }
}
