import Testing

@testable import qc

/// How command lines are read.
@Suite struct ArgumentsTests {
  private func invocation(_ words: String...) throws -> Invocation {
    try Arguments.parse(words, environmentLanguage: .english).get()
  }

  @Test func optionsMayStandAnywhereInEveryForm() throws {
    let all = try invocation(
      "-C", "dir", "build", "a.qc", "-oout1", "--strict", "b.qc", "--output=out2", "-o=out3", "--",
      "--final", "-")
    #expect(all.verb == .build)
    #expect(all.arguments == ["a.qc", "b.qc", "--final", "-"])
    #expect(all.value(.folder) == "dir")
    #expect(all.values(.output) == ["out1", "out2", "out3"])
    #expect(all.outputFolder == "out3")
    #expect(all.has(.strict))
    #expect(!all.has(.final))
  }

  @Test func standardInputIsAnArgumentAndAValue() throws {
    #expect(try invocation("check", "-").arguments == ["-"])
    #expect(try invocation("build", "-o", "-").outputFolder == "-")
  }

  @Test func defaults() throws {
    let check = try invocation("check")
    #expect(check.arguments == [])
    #expect(check.color == .auto)
    #expect(check.locale == nil)
    #expect(check.language == .english)
    #expect(check.maximumDiagnostics == 200)
    #expect(check.outputFolder == "out")
    #expect(check.diagnosticOutputs == [DiagnosticOutput(format: .text, file: nil)])
    #expect(try invocation("check", "--max-diagnostics", "0").maximumDiagnostics == Int.max)
  }

  @Test func outputFormatsAreRepeatable() throws {
    let check = try invocation(
      "check", "--output-format=json=a=b.json", "--output-format", "json", "--output-format",
      "text=t")
    #expect(
      check.diagnosticOutputs == [
        DiagnosticOutput(format: .json, file: nil),
        DiagnosticOutput(format: .json, file: "a=b.json"),
        DiagnosticOutput(format: .text, file: "t"),
      ])
  }

  @Test func explainTakesAKeywordOfSeveralWords() throws {
    #expect(try invocation("explain", "thời", "hạn").arguments == ["thời", "hạn"])
  }

  @Test(arguments: [
    ("formt", "format"), ("formta", "format"), ("LANG", "lang"), ("--finla", "--final"),
  ])
  func suggestionsAreNear(_ written: String, _ meant: String) {
    #expect(Suggestion.nearest(to: written, among: ["stage", meant, "on"]) == meant)
  }

  @Test(arguments: ["", "x", "no", "fxxmxt", "stagecoach"])
  func suggestionsAreNotFar(_ written: String) {
    #expect(Suggestion.nearest(to: written, among: ["stage", "format", "on"]) == nil)
  }

  @Test func languageOfTheEnvironment() {
    func language(_ variables: [String: String]) -> MessageLanguage {
      .ofEnvironment { variables[$0] }
    }
    #expect(language([:]) == .vietnamese)
    #expect(language(["LANG": "C.UTF-8"]) == .vietnamese)
    #expect(language(["LANG": "en_GB.UTF-8"]) == .english)
    #expect(language(["LANG": "en_GB", "LC_ALL": "POSIX"]) == .vietnamese)
    #expect(language(["LANG": "vi_VN", "LC_ALL": "en"]) == .english)
    #expect(language(["LANG": "en", "LC_ALL": ""]) == .english)
  }

  @Test func theGraverExitCodeWins() {
    let order: [ExitCode] = [
      .accepted, .findings, .usage, .inputMissing, .cannotWrite, .internalFault,
    ]
    for (position, code) in order.enumerated() {
      for lesser in order[...position] {
        #expect(ExitCode.worse(code, lesser) == code)
        #expect(ExitCode.worse(lesser, code) == code)
      }
    }
  }

  @Test func spellingsAreUnique() {
    for verb in Verb.allCases {
      let spellings = Completions.options(of: verb).flatMap(\.row.spellings)
      #expect(Set(spellings).count == spellings.count)
    }
  }
}
