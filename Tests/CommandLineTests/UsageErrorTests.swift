import Testing

/// Command lines that `qc` refuses, as a user meets them.
@Suite struct UsageErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let firstLine: String
    var testDescription: String { "qc " + arguments.joined(separator: " ") }

    init(_ arguments: String, _ firstLine: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.firstLine = firstLine
    }
  }

  static let english = [
    Case(
      "checklist --formt md x.qc", "Error: Unknown option '--formt'. Did you mean '--format'?"),
    Case(
      "check --format json x.qc",
      "Error: Unknown option '--format'. Did you mean '--output-format'?"),
    Case("check -final x.qc", "Error: Unknown option '-final'. Did you mean '--final'?"),
    Case("check --frobnicate", "Error: Unknown option '--frobnicate'"),
    Case("check -x", "Error: Unknown option '-x'"),
    Case("checklist x.qc --lang", "Error: Missing value for '--lang <lang>'"),
    Case("build --output --final", "Error: Missing value for '--output <dir>'"),
    Case(
      "checklist x.qc --lang x",
      "Error: The value 'x' is invalid for '--lang <lang>'. Please provide one of 'vi' and 'en'."),
    Case(
      "check --color=pink",
      "Error: The value 'pink' is invalid for '--color <when>'. "
        + "Please provide one of 'auto', 'always' or 'never'."),
    Case(
      "check --final=yes",
      "Error: The option '--final' does not take any value, but 'yes' was specified."),
    Case("checklist", "Error: Missing expected argument '<file>'"),
    Case("schema one", "Error: Unexpected argument 'one'"),
    Case("schema one two", "Error: 2 unexpected arguments: 'one', 'two'"),
    Case("chek x.qc", "Error: Unexpected argument 'chek'. Did you mean 'check'?"),
    Case(
      "agreement.qc",
      "Error: Unexpected argument 'agreement.qc'. Did you mean 'qc check agreement.qc'?"),
    Case("--strict", "Error: Missing required subcommand."),
    Case(
      "checklist x.qc --on 2026-02-29",
      "Error: The value '2026-02-29' is invalid for '--on <date>': "
        + "expected a day of the calendar, written as 2026-03-15"),
    Case(
      "help chekc",
      "Error: The value 'chekc' is invalid for '<command|exit-codes>'. Did you mean 'check'?"),
  ]

  @Test(arguments: english)
  func isToldInEnglish(_ example: Case) throws {
    let result = try QCProcess.run(example.arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    let lines = result.errors.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first.map(String.init) == example.firstLine)
    #expect(lines.dropFirst().contains { $0.hasPrefix("Usage: qc ") })
    #expect(lines.dropLast().last?.hasSuffix("for more information.") == true)
    #expect(lines.last == "")
  }

  @Test(arguments: [
    Case(
      "checklist --formt md x.qc", "Lỗi: Không có tùy chọn '--formt'. Ý bạn là '--format'?"),
    Case("checklist x.qc --lang", "Lỗi: Thiếu giá trị của '--lang <ngôn ngữ>'"),
    Case("chek", "Lỗi: Không có lệnh 'chek'. Ý bạn là 'check'?"),
  ])
  func isToldInVietnamese(_ example: Case) throws {
    let result = try QCProcess.run(example.arguments, language: "C")
    #expect(result.status == 64)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first.map(String.init) == example.firstLine)
    #expect(lines.dropFirst().contains { $0.hasPrefix("Cách dùng: qc ") })
    #expect(lines.last?.hasSuffix("để biết thêm.") == true)
  }

  @Test func localeWinsOverTheEnvironment() throws {
    let vietnamese = try QCProcess.run(["check", "--locale=vi", "--bad"])
    #expect(vietnamese.errors.hasPrefix("Lỗi: "))
    let english = try QCProcess.run(["--bad", "check", "--locale", "en"], language: "vi_VN.UTF-8")
    #expect(english.errors.hasPrefix("Error: "))
    let all = try QCProcess.run(["check", "--bad"], environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(all.errors.hasPrefix("Lỗi: "))
  }

  @Test func wholeMessageHasTheLayoutOfArgumentParser() throws {
    let result = try QCProcess.run(["build", "--formt"])
    #expect(
      result.errors == """
        Error: Unknown option '--formt'. Did you mean '--output-format'?
        Usage: qc build [--output <dir>] [--final] [--allow <code>] [--on <date>] [--stdin-path <name>] [<options>] [<paths> ...]
          See 'qc help build' for more information.

        """)
  }
}
