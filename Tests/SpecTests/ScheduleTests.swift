import Foundation
import QCOutput
import QCSemantics
import QCSyntax
import Testing

/// The schedule of small agreements: what is due on which day, and what is not.
@Suite struct ScheduleTests {
  private static func agreement(
    _ body: String, signed: String = "15/01/2025", term: String = "  giai đoạn 2025-2026\n"
  ) -> String {
    """
    quy chế phối hợp "Phối hợp quản lý đê điều" {
      số 12-QC/PH
      ký \(signed)
      hiệu lực từ ngày ký
      căn cứ "pháp luật về đê điều"
    \(term)  bên Chi cục "Chi cục Thủy lợi" {
        người ký Vi Văn Thắng chức vụ "Chi cục trưởng"
        đầu mối "Phòng Đê điều"
      }
      bên Huyện "Huyện Đông Sơn" {
        người ký Lò Thị Hiên chức vụ "Phó Chủ tịch"
        đầu mối "Phòng Nông nghiệp"
      }
    \(body)
    }
    """
  }

  private func schedule(
    _ text: String, from: String, to: String, party: String? = nil, language: Language = .vietnamese
  ) throws -> Schedule {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t.qc", text: text))
    compiler.begin()
    var schedule = Schedule(
      language: language, from: try #require(CivilDate(from.utf8)),
      to: try #require(CivilDate(to.utf8)))
    var maker = ChecklistMaker()
    var identifiers = Identifiers()
    while compiler.nextDocument() {
      identifiers.assign(compiler.model)
      _ = maker.add(compiler.model, identifiers, to: &schedule, file: "t.qc", party: party)
    }
    #expect(compiler.finish().filter { $0.severity == .error }.isEmpty)
    schedule.finish()
    return schedule
  }

  private func days(_ schedule: Schedule, of word: String) -> [String] {
    schedule.rows.filter { schedule.items[$0.item].what.contains(word) }
      .map(\.occurrence.last.isoString)
  }

  private func written(_ schedule: Schedule, _ write: (Schedule, inout ByteWriter) -> Void)
    -> String
  {
    var output = ByteWriter()
    write(schedule, &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private let monthly = """
      báo cáo tuần tra của Huyện gửi Chi cục {
        thời hạn chậm nhất vào ngày 10 hằng tháng
      }
    """

  @Test func nothingBeforeEntryIntoForceNorAfterTheTerm() throws {
    let text = Self.agreement(monthly)
    let all = days(try schedule(text, from: "2024-01-01", to: "2028-12-31"), of: "tuần tra")
    #expect(all.first == "2025-02-10" && all.last == "2026-12-10" && all.count == 23)
    #expect(try schedule(text, from: "2027-01-01", to: "2027-12-31").rows.isEmpty)
  }

  @Test func theCeremonyHasItsDayBeforeTheEntryIntoForce() throws {
    let body = monthly + "\n  lễ ký kết {\n    thời gian 15/01/2025\n  }\n"
    let text = Self.agreement(body).replacingOccurrences(
      of: "hiệu lực từ ngày ký", with: "hiệu lực sau 45 ngày kể từ ngày ký")
    let plan = try schedule(text, from: "2025-01-01", to: "2025-03-31")
    #expect(days(plan, of: "lễ ký kết").contains("2025-01-15"))
    #expect(days(plan, of: "tuần tra") == ["2025-03-10"])
    // A blank entry into force: nothing before the signature.
    let blank = Self.agreement(monthly).replacingOccurrences(
      of: "hiệu lực từ ngày ký", with: "hiệu lực …")
    let later = try schedule(blank, from: "2025-01-01", to: "2025-02-28")
    #expect(days(later, of: "tuần tra") == ["2025-02-10"])
  }

  @Test func theWindowIncludesBothItsDays() throws {
    let text = Self.agreement(monthly)
    func found(_ from: String, _ to: String) throws -> [String] {
      days(try schedule(text, from: from, to: to), of: "tuần tra")
    }
    #expect(try found("2025-03-10", "2025-03-10") == ["2025-03-10"])
    #expect(try found("2025-03-11", "2025-04-09") == [])
    // 10 May 2025 is a Saturday: the last day allowed is Monday the 12th.
    #expect(try found("2025-05-10", "2025-05-12") == ["2025-05-12"])
  }

  @Test func periodsAreNotCountedFromTheDayAskedFor() throws {
    let body = """
        sơ kết {
          chủ trì Chi cục
          định kỳ 6 tháng một lần
        }
        báo cáo tuần tra của Huyện gửi Chi cục { thời hạn trước ngày 31 tháng 10 hằng năm }
      """
    let text = Self.agreement(body, signed: "…", term: "")
    let plan = try schedule(text, from: "2026-01-01", to: "2026-12-31")
    #expect(days(plan, of: "sơ kết") == [])
    #expect(plan.open.contains { $0.what.contains("sơ kết") && $0.rule.contains("6 tháng") })
    // A day of the year needs no beginning.
    #expect(days(plan, of: "tuần tra") == ["2026-10-30"])
  }

  @Test func onlyTheItemsOfAParty() throws {
    let body =
      monthly + """

          cung cấp thông tin mực nước của Chi cục gửi Huyện { định kỳ mỗi tháng một lần }
        """
    let text = Self.agreement(body)
    let plan = try schedule(text, from: "2025-01-01", to: "2025-12-31", party: "huyện")
    #expect(!days(plan, of: "tuần tra").isEmpty && days(plan, of: "mực nước").isEmpty)
  }

  @Test func keyedRowsFallDueByThemselves() throws {
    let body = """
        báo cáo trước lũ của Huyện gửi Chi cục {
          thời hạn
            - kỳ đầu: trước ngày 15 tháng 4 hằng năm
            - kỳ cuối: trước ngày 01 tháng 11 hằng năm
        }
      """
    let plan = try schedule(Self.agreement(body), from: "2025-01-01", to: "2025-12-31")
    let rules = plan.rows.map { plan.items[$0.item].rule }
    #expect(rules.contains("kỳ đầu: trước ngày 15 tháng 4 hằng năm"))
    #expect(days(plan, of: "trước lũ") == ["2025-04-14", "2025-10-31"])
    #expect(Set(plan.items.map(\.id)).count == plan.items.count)
  }

  /// `định kỳ` and `thời hạn` of one duty are one rule.
  @Test func aCadenceAndALimitAreOneRule() throws {
    func found(_ clauses: String) throws -> [String] {
      let body = "  báo cáo tuần tra của Huyện gửi Chi cục {\n\(clauses)\n  }"
      return days(
        try schedule(Self.agreement(body), from: "2025-01-01", to: "2025-12-31"), of: "tuần tra")
    }
    #expect(
      try found("    định kỳ hằng quý\n    thời hạn chậm nhất ngày 20 tháng sau")
        == ["2025-04-21", "2025-07-21", "2025-10-20"])
    #expect(
      try found("    định kỳ 6 tháng một lần\n    thời hạn trước ngày 20/6 và 20/12 hằng năm")
        == ["2025-06-19", "2025-12-19"])
    #expect(
      try found("    định kỳ hằng quý\n    thời hạn trong 05 ngày kể từ ngày kết thúc quý")
        == ["2025-04-08", "2025-07-07", "2025-10-06"])
    // A limit that waits for something leaves the cadence its days.
    #expect(
      try found("    định kỳ 6 tháng một lần\n    thời hạn trong 05 ngày kể từ ngày nhận được")
        == ["2025-07-15"])
  }

  /// Days that the text gives elsewhere: of a milestone, of what a report covers, of a named limit.
  @Test func eventsThatTheTextDatesHaveTheirDay() throws {
    let body = """
        mốc khai giảng { ngày 05/9/2025 }
        thời hạn chung bổ sung { thời hạn trong 20 ngày kể từ ngày ký }
        báo cáo a của Huyện gửi Chi cục {
          thời hạn ít nhất 10 ngày làm việc trước ngày khai giảng
        }
        báo cáo b của Huyện gửi Chi cục { thời hạn trong 15 ngày kể từ ngày khai giảng }
        báo cáo c của Huyện gửi Chi cục {
          kỳ sáu tháng {
            lấy số liệu từ 01/10 năm trước đến 31/3
            thời hạn chậm nhất 15 ngày kể từ ngày kết thúc kỳ báo cáo
          }
        }
        báo cáo d của Huyện gửi Chi cục { thời hạn trong 10 ngày kể từ ngày hết hạn bổ sung }
      """
    let plan = try schedule(Self.agreement(body), from: "2025-01-01", to: "2025-12-31")
    // 1 and 2 September are holidays; 20 September is a Saturday.
    #expect(days(plan, of: "báo cáo a") == ["2025-08-20"])
    #expect(days(plan, of: "báo cáo b") == ["2025-09-22"])
    #expect(days(plan, of: "kỳ sáu tháng") == ["2025-04-15"])
    // The limit itself ends on 4 February.
    #expect(days(plan, of: "báo cáo d") == ["2025-02-14"])
  }

  @Test func workingDaysBeyondTheCalendarAreOpenAndNotForgotten() throws {
    let body = """
        báo cáo a của Huyện gửi Chi cục {
          thời hạn chậm nhất vào ngày làm việc thứ 5 hằng tháng
        }
      """
    let text = Self.agreement(body, term: "  giai đoạn 2025-2030\n")
    let beyond = try schedule(text, from: "2027-01-01", to: "2027-12-31")
    #expect(beyond.rows.isEmpty && beyond.open.map(\.openReason) == [.calendar])
    // Rows with keys are not forgotten either.
    let keyed = """
        báo cáo a của Huyện gửi Chi cục {
          thời hạn
            - cấp xã: chậm nhất vào ngày làm việc thứ 3 hằng tháng
            - cấp tỉnh: chậm nhất vào ngày làm việc thứ 5 hằng tháng
        }
      """
    let rows = try schedule(
      Self.agreement(keyed, term: "  giai đoạn 2025-2030\n"), from: "2027-01-01", to: "2027-12-31")
    #expect(rows.rows.isEmpty && rows.open.map(\.openReason) == [.calendar, .calendar])
    let across = try schedule(text, from: "2026-11-01", to: "2027-12-31")
    #expect(days(across, of: "báo cáo a") == ["2026-11-06", "2026-12-07"])
    #expect(across.open.map(\.openReason) == [.calendar])
  }

  /// A calendar that is imported again, with a longer time, brings nothing in twice.
  @Test func uidsDependOnNothingButTheItemAndItsDay() throws {
    let body = """
        cung cấp thông tin mực nước của Chi cục gửi Huyện { định kỳ hằng tuần }
        báo cáo tuần tra của Huyện gửi Chi cục { thời hạn chậm nhất vào ngày 10 hằng tháng }
        lễ ký kết { thời gian 8 giờ 30 ngày 15/01/2025 }
      """
    func uids(_ from: String, _ to: String) throws -> Set<Substring> {
      let plan = try schedule(Self.agreement(body), from: from, to: to)
      let text = written(plan) { $0.writeCalendar(to: &$1) }
        .replacingOccurrences(of: "\r\n ", with: "")
      #expect(from > "2025-01-15" || text.contains("Minh:20250115T083000"))
      return Set(text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") })
    }
    let quarter = try uids("2025-01-01", "2025-03-31")
    let year = try uids("2025-01-01", "2025-12-31")
    #expect(!quarter.isEmpty && quarter.isSubset(of: year))
    #expect(try uids("2025-04-01", "2025-12-31").isSubset(of: year))
  }

  @Test func aLimitFromTheSigningMayEndBeforeTheEntryIntoForce() throws {
    let body = """
        báo cáo tuần tra của Huyện gửi Chi cục { thời hạn trong 05 ngày kể từ ngày ký }
      """
    let text = Self.agreement(body).replacingOccurrences(
      of: "hiệu lực từ ngày ký", with: "hiệu lực sau 45 ngày kể từ ngày ký")
    #expect(
      days(try schedule(text, from: "2025-01-01", to: "2025-12-31"), of: "tuần tra")
        == ["2025-01-20"])
  }

  @Test func openItemsSayWhy() throws {
    let body = """
        báo cáo a của Huyện gửi Chi cục { thời hạn kịp thời }
        báo cáo b của Huyện gửi Chi cục { thời hạn trong 05 ngày kể từ ngày nhận được }
        báo cáo c của Huyện gửi Chi cục { thời hạn trong 900 ngày làm việc kể từ ngày ký }
        báo cáo d của Huyện gửi Chi cục { định kỳ hằng tháng }
      """
    func reasons(_ text: String) throws -> [ScheduleOpenReason] {
      try schedule(text, from: "2025-01-01", to: "2025-12-31").open.map(\.openReason)
    }
    #expect(try reasons(Self.agreement(body)) == [.vague, .event, .calendar])
    let unsigned = Self.agreement(body, signed: "…", term: "")
    #expect(try reasons(unsigned).last == .start)
  }

  @Test func aDeclaredCalendarCounts() throws {
    let calendar = """
      lịch nghỉ năm 2027 {
        từ 01/01/2027
        đến 31/12/2027
        nghỉ 11/10/2027
      }

      """
    let body = monthly
    let text = Self.agreement(body, term: "")
    let without = try schedule(text, from: "2027-10-01", to: "2027-10-31")
    #expect(days(without, of: "tuần tra") == ["2027-10-10"])
    #expect(without.isBeyondCalendar)
    let with = try schedule(calendar + text, from: "2027-10-01", to: "2027-10-31")
    #expect(days(with, of: "tuần tra") == ["2027-10-12"])
    #expect(!with.isBeyondCalendar)
  }

  @Test func theTextIsAsWideAsAsked() throws {
    let plan = try schedule(Self.agreement(monthly), from: "2025-01-01", to: "2025-12-31")
    for width in [60, 80, 100] {
      for line in written(plan, { $0.writeText(width: width, to: &$1) }).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
      }
    }
    let empty = try schedule(Self.agreement(monthly), from: "2027-01-01", to: "2027-01-02")
    #expect(written(empty) { $0.writeText(width: 80, to: &$1) }.contains("Không có việc nào"))
  }

  /// Texts that are commands to the programs that read the outputs.
  @Test func hostileTextsAreHarmless() throws {
    let body = """
        phải "=1+1" của Huyện { thời hạn chậm nhất vào ngày 10 hằng tháng }
        báo cáo "=cmd|' /C calc'!A0; a, b \\ c" của Huyện gửi Chi cục {
          thời hạn chậm nhất vào ngày 10 hằng tháng
        }
      """
    let plan = try schedule(Self.agreement(body), from: "2025-02-01", to: "2025-02-28")
    let calendar = written(plan) { $0.writeCalendar(to: &$1) }
    #expect(calendar.contains("\\;") && calendar.contains("\\,") && calendar.contains("\\\\"))
    for line in calendar.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      #expect(line.last == 0x0D && line.count <= 76)
    }
    let table = written(plan) { $0.writeCSV(to: &$1) }
    #expect(table.contains("'=1+1"), "the test has a cell that a spreadsheet would calculate")
    for line in table.split(separator: "\r\n").dropFirst() {
      #expect(!line.contains(",=") && !line.contains(",\"="))
    }
    let json = written(plan) { $0.writeJSON(to: &$1) }
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["occurrences"] as? [Any])?.isEmpty == false)
  }

  @Test func aRuleStandsOnlyWhereItGivesTheSameDays() throws {
    let body = """
        cung cấp thông tin mực nước của Chi cục gửi Huyện { định kỳ hằng tuần }
        báo cáo tuần tra của Huyện gửi Chi cục {
          thời hạn chậm nhất vào ngày 10 hằng tháng
        }
        báo cáo dự trữ của Huyện gửi Chi cục { thời hạn trước ngày 01 tháng sau }
      """
    let plan = try schedule(Self.agreement(body), from: "2025-02-01", to: "2025-12-31")
    func rule(_ word: String) -> String? {
      plan.items.first { $0.what.contains(word) }?.recurrence
    }
    #expect(rule("mực nước") == "FREQ=WEEKLY;COUNT=48")
    #expect(rule("dự trữ") == "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=11")
    // Some days moved to a Monday.
    #expect(rule("tuần tra") == nil)
  }
}
