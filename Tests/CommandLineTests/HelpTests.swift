import Testing

@testable import qc

/// Help, version and how the program ends around them.
@Suite struct HelpTests {
  @Test(arguments: [[], ["help"], ["--help"], ["-h"]])
  func overviewListsEveryVerb(_ arguments: [String]) throws {
    let result = try QCProcess.run(arguments)
    #expect(result.status == 0)
    #expect(result.errors == "")
    for verb in Verb.allCases {
      #expect(result.output.contains("\n  \(verb.name) "))
    }
  }

  @Test func everyWayToTheHelpOfAVerbGivesTheSamePage() throws {
    let page = try QCProcess.run(["help", "check"]).output
    #expect(page.hasPrefix("OVERVIEW: Check coordination agreements"))
    #expect(try QCProcess.run(["check", "--help"]).output == page)
    #expect(try QCProcess.run(["-h", "check", "--no-such-option"]).output == page)
  }

  @Test func exitCodesHaveAPage() throws {
    let result = try QCProcess.run(["help", "exit-codes"], language: "vi_VN.UTF-8")
    #expect(result.status == 0)
    for code in ExitCode.allCases {
      #expect(result.output.contains("\n  \(code.rawValue) "))
    }
  }

  @Test func versionIsOneLine() throws {
    let result = try QCProcess.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("qc "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func pagesFitInTheirWidthAndNameEveryOption() {
    for language in MessageLanguage.allCases {
      for width in [60, 100] {
        for verb in Verb.allCases {
          let page = Help.text(for: .verb(verb), language, version: "", width: width)
          // Labels and examples are not broken, so the narrow page is only asked not to be empty.
          if width == Help.maximumWidth {
            for line in page.split(separator: "\n") {
              #expect(Help.displayWidth(of: String(line)) <= width, "\(line)")
              #expect(line.last != " ", "\(line)")
            }
          }
          for option in Completions.options(of: verb) {
            for spelling in option.row.spellings {
              #expect(page.contains(spelling))
            }
          }
          #expect((2...3).contains(verb.row.examples.count))
        }
      }
    }
  }

  @Test func everyExampleOfTheHelpIsAValidCommandLine() {
    for verb in Verb.allCases {
      for example in verb.row.examples {
        // What the shell would take away.
        let command = example.command.prefix { $0 != ">" }
        var words = command.split(separator: " ").map(String.init)
        if let position = words.firstIndex(where: { $0.hasPrefix("\"S") }) {
          words.replaceSubrange(position..., with: ["Sở"])
        }
        words.removeAll { $0 == "eval" || $0.isEmpty }
        words = words.map { word in
          word.hasPrefix("\"$(") ? "qc" : word.filter { $0 != ")" && $0 != "\"" }
        }
        #expect(words.first == "qc")
        guard case .success(let invocation) = Arguments.parse(Array(words.dropFirst())) else {
          Issue.record("\(example.command)")
          continue
        }
        #expect(invocation.verb == verb)
      }
    }
  }

  @Test func aFullDiskIsNotSuccess() throws {
    let result = try QCProcess.run(["help"], outputPath: "/dev/full")
    #expect(result.status == 73)
    #expect(result.errors != "")
  }

  @Test func missingInputIsNotSuccess() throws {
    let folder = try TemporaryFolder()
    #expect(try QCProcess.run(["check", folder.path + "/none.qc"]).status == 66)
    let empty = try QCProcess.run(["check", "-C", folder.path])
    #expect(empty.status == 66)
    #expect(empty.errors != "")
  }
}
