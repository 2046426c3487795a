import QCOutput
import QCSyntax
import Testing

/// The examples on the pages of the diagnostic codes say what the compiler does today.
@Suite struct DiagnosticPageTests {
  static let compiled = DiagnosticCode.allCases.filter {
    $0.row.number < 9000 && !DiagnosticPage.illustrated.contains($0)
  }

  @Test(arguments: compiled) func failingExampleGivesItsCodeAlone(_ code: DiagnosticCode) {
    let result = compile(
      code.page.failing.description, isFinal: DiagnosticPage.atTheGate.contains(code))
    let told = result.codes.filter { !code.page.alsoTold.contains($0) }
    #expect(told == [code], "\(result.rendered(in: .vietnamese))")
    for other in code.page.alsoTold { #expect(result.codes.contains(other)) }
  }

  @Test(arguments: compiled) func passingExampleGivesNothing(_ code: DiagnosticCode) {
    let result = compile(
      code.page.passing.description, isFinal: DiagnosticPage.atTheGate.contains(code))
    #expect(result.codes.isEmpty, "\(result.rendered(in: .vietnamese))")
  }

  /// The fault of an example that is too long to be read.
  @Test func lineOfAMegabyteIsTooLong() {
    let line = "# " + String(repeating: "x", count: Limits.lineBytes)
    #expect(compile(line).codes == [.lineTooLong])
    let passing = DiagnosticCode.lineTooLong.page.passing.description
    // A line of exactly the limit passes wherever it stands; one byte more does not.
    for (length, codes) in [(Limits.lineBytes, []), (Limits.lineBytes + 1, [.lineTooLong])]
      as [(Int, [DiagnosticCode])]
    {
      let comment = "#" + String(repeating: "x", count: length - 1)
      #expect(compile(passing + "\n" + comment).codes == codes)
      #expect(compile(comment + "\n" + passing).codes == codes)
      #expect(compile(passing + "\n" + comment + "\n" + comment).codes == codes)
    }
    #expect(compile(DiagnosticCode.lineTooLong.page.passing.description).codes.isEmpty)
  }

  @Test func textOfAHundredPagesIsTooLong() {
    let text = "cơ quan Sở Xây dựng \"" + String(repeating: "x", count: 262_145) + "\""
    #expect(compile(text).codes == [.textTooLong])
    #expect(compile(DiagnosticCode.textTooLong.page.passing.description).codes.isEmpty)
  }

  /// Every page has its texts, and speaks of commands only where the code is about files.
  @Test(arguments: DiagnosticCode.allCases) func pageIsWhole(_ code: DiagnosticCode) {
    let page = code.page
    for language in [Language.vietnamese, .english] {
      #expect(page.cause[language].count > 40)
      #expect(page.cause[language].hasSuffix("."))
      #expect(!code.row.message[language].hasSuffix("."))
      #expect(!code.row.hint[language].hasSuffix("."))
    }
    let failing = page.failing.description
    let passing = page.passing.description
    #expect(failing != passing)
    #expect(failing.split(separator: "\n").count <= 22)
    #expect((code.row.number >= 9000) == failing.contains("$ qc "))
    if code.row.number >= 9000, let shown = failing.split(separator: "\n").last {
      #expect(shown.contains("[\(code.identifier)]: "))
      for piece in code.row.message.vietnamese.split(separator: /\{\d\}/) {
        #expect(shown.contains(piece) || shown.hasSuffix("…"), "\(piece)")
      }
    }
  }

  /// Braces in a message are places of arguments and nothing else: a stray one would hide what
  /// follows it.
  @Test(arguments: DiagnosticCode.allCases) func messageHasWholePlaces(_ code: DiagnosticCode) {
    for language in [Language.vietnamese, .english] {
      for text in [code.row.message[language], code.row.hint[language]] {
        #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
      }
    }
    let vietnamese = code.row.message.vietnamese
    let english = code.row.message.english
    for place in ["{0}", "{1}", "{2}", "{3}"] {
      #expect(vietnamese.contains(place) == english.contains(place))
    }
  }

  @Test func numbersAreUnique() {
    let numbers = DiagnosticCode.allCases.map(\.row.number)
    #expect(Set(numbers).count == numbers.count)
    for code in DiagnosticCode.allCases {
      #expect(DiagnosticCode(identifierOrName: code.identifier) == code)
      #expect(DiagnosticCode(identifierOrName: code.name) == code)
    }
  }
}
