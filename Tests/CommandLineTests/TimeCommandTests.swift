import Foundation
import Testing

/// `qc calendar` and `qc time` as a user runs them.
@Suite struct TimeCommandTests {
  private let spec = """
    memorandum of understanding "Ferry safety" {
      number 07/MOU
      signed 2024-02-29
      effective upon last signature
      basis "the law on inland waterways"
      party Harbour "Harbour Office" {
        signer Ruth Avery title "Harbour Master"
        point of contact "Duty desk"
      }
      party Ferry Line "Ferry Company" {
        signer Hugh Danby title "Director"
        point of contact "Operations room"
      }
      report "incidents" of Ferry Line to Harbour { every quarter }
      meeting "safety round" { every year
        chair Harbour }
    }
    """

  @Test func calendarPrintsEveryFormat() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "ferry.qc")
    func run(_ more: String...) throws -> QCResult {
      try QCProcess.run(["calendar", folder.path, "--from", "2025-01-01"] + more)
    }
    let text = try run()
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.contains("28\u{A0}Feb") && text.output.contains("incidents"))
    #expect(try run("--to", "2025-02-27").output.contains("incidents") == false)
    #expect(try run("--format", "csv").output.contains("2025-05-29"))
    #expect(try run("--format", "json").output.contains("\"date\": \"2025-11-29\""))
    let calendar = try run("--format", "ics").output
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.hasSuffix("END:VCALENDAR\r\n"))
    #expect(calendar.contains("BEGIN:VEVENT") && calendar.contains("BEGIN:VTODO"))
    // The same bytes again.
    #expect(try run("--format", "ics").output == calendar)
    #expect(try run("--lang", "vi").output.contains("Tháng 5 năm 2025"))
    #expect(try run("--party", "ferry line").output.contains("safety round") == false)
  }

  @Test func calendarRefusesWhatItCannotDo() throws {
    let folder = try TemporaryFolder()
    try folder.write(spec, to: "ferry.qc")
    func run(_ words: String...) throws -> QCResult {
      try QCProcess.run(["calendar", "-C", folder.path] + words)
    }
    let cases: [([String], Int32, String)] = [
      ([], 64, "--from"),
      (["--from", "2025-02-30"], 64, "2025-02-30"),
      (["--from", "2025-02-01", "--to", "2025-01-01"], 64, "--to"),
      (["--from", "2025-02-01", "--to", "2125-02-02"], 64, "100"),
      (["--from", "2025-02-01", "--format", "md"], 64, "ics"),
      (["--from", "2025-02-01", "--party", "Nobody"], 64, "Nobody"),
      (["--from", "2025-02-01", "missing.qc"], 66, "missing.qc"),
    ]
    for (words, status, told) in cases {
      let result = try QCProcess.run(["calendar", "-C", folder.path] + words)
      #expect(result.status == status, "\(words): \(result.errors)")
      #expect(result.errors.contains(told) && result.output.isEmpty, "\(words)")
    }
    // A file with an error: no schedule with gaps.
    try folder.write(spec + "\nnonsense", to: "wrong.qc")
    let result = try run("--from", "2025-01-01")
    #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("QC0"))
  }

  @Test func timeTellsWhatAPhraseMeans() throws {
    func run(_ words: String...) throws -> QCResult { try QCProcess.run(["time"] + words) }
    let limit = try run("trong 05 ngày làm việc kể từ ngày nhận được", "--from", "2026-02-12")
    #expect(limit.status == 0)
    #expect(limit.output.contains("T5 26/02/2026"))
    #expect(limit.output.contains("within 5 working days after receipt"))
    #expect(limit.output.contains("\"limit\":\"P5D\""))
    let hours = try run("within 24 hours of detection", "--from", "2026-02-28T21:30")
    #expect(hours.output.contains("21:30 Sun 1 March 2026"))
    let words = try run("mỗi", "năm", "một", "lần", "--from", "2026-01-31", "--count", "2")
    #expect(words.output.contains("31/01/2028") && !words.output.contains("31/01/2029"))
    // Labels in another language than the phrase; a year ends with its last day.
    #expect(try run("mỗi năm một lần", "--lang", "en").output.contains("Label"))
    #expect(try run("every Monday and Thursday", "--from", "2026-01-15").output.contains("Thu 15"))
    let twice = try run("on the 15th and 30th of each month", "--from", "2026-01-20")
    #expect(twice.output.contains("Fri 30 January 2026"))
    #expect(twice.output.contains("Sun 15 February 2026"))
    #expect(try run("kịp thời").output.contains("Lưu ý"))
    #expect(try run("every year", "--as", "every").status == 0)
  }

  /// QC0517 shows the length that nothing counts, not the whole of the words around it.
  @Test func aLengthInWordsIsShownItself() throws {
    let found = try QCProcess.run([
      "time", "trong 05 ngày kể từ ngày nhận được yêu cầu phức tạp là 10 ngày",
    ])
    #expect(found.status == 0)
    #expect(found.output.contains("\"10 ngày\" nằm lẫn"))
  }

  @Test func timeShowsThePlaceThatItDoesNotUnderstand() throws {
    func run(_ words: String...) throws -> QCResult { try QCProcess.run(["time"] + words) }
    for (words, code) in [
      (["trong 05 ngài kể từ ngày nhận"], "QC0501"),
      (["within five (6) days of receipt"], "QC0507"),
      (["mỗi năm", "--as", "due"], "QC0502"), (["biannually"], "QC0508"),
      (["trước ngày 31/4/2026"], "QC0303"),
      (["within 3 months and 10 days after receipt"], "QC0501"), ([""], "QC0501"),
      (["một hai ba"], "QC0501"),
    ] {
      let result = try QCProcess.run(["time"] + words)
      #expect(result.status == 1, "\(words): \(result.output)")
      #expect(result.output.isEmpty && result.errors.contains(code), "\(words): \(result.errors)")
    }
    #expect(try run().status == 64)
    #expect(try run("every year", "--from", "yesterday").status == 64)
    #expect(try run("every year", "--as", "never").status == 64)
  }
}
