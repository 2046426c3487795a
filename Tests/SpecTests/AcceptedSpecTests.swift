import Foundation
import QCSyntax
import Testing

/// Every spec in `specs/agreements` and `specs/accepted` compiles without errors and warnings; the
/// agreements' outputs stand beside them.
@Suite struct AcceptedSpecTests {
  @Test(arguments: specs(in: "specs/agreements") + specs(in: "specs/accepted"))
  func specIsAccepted(_ file: URL) throws {
    let uses = try usedSources(of: file)
    let result = compile(read(file), name: file.lastPathComponent, uses: uses)
    let isAccepted = !result.findings.contains { $0.severity > .note }
    #expect(isAccepted, "\(file.lastPathComponent): \(result.rendered(in: .vietnamese))")
  }

  @Test(arguments: specs(in: "specs/agreements"))
  func goldensAreFresh(_ file: URL) throws {
    let result = compile(read(file), name: file.lastPathComponent)
    let stem = "specs/agreements/" + file.deletingPathExtension().lastPathComponent
    try expectFresh(stem + ".json", String(decoding: result.json, as: UTF8.self))
    try expectFresh(stem + ".checklist.md", String(decoding: result.checklist, as: UTF8.self))
  }

  /// The same text gives the same bytes, with LF or CRLF, in NFC or NFD.
  @Test(arguments: specs(in: "specs/agreements"))
  func outputsDoNotDependOnEncodingHabits(_ file: URL) throws {
    let text = read(file)
    let plain = compile(text, name: "x.qc")
    let windows = compile(text.replacingOccurrences(of: "\n", with: "\r\n"), name: "x.qc")
    let decomposed = compile(text.decomposedStringWithCanonicalMapping, name: "x.qc")
    let marked = compile("\u{FEFF}" + text, name: "x.qc")
    #expect(plain.json == windows.json)
    #expect(plain.json == decomposed.json)
    #expect(plain.json == marked.json)
  }

  private func usedSources(of file: URL) throws -> [SourceFile] {
    var sources: [SourceFile] = []
    for line in read(file).components(separatedBy: "\n") {
      let words = line.trimmingCharacters(in: .whitespaces)
      guard words.hasPrefix("dùng ") || words.hasPrefix("use ") else { continue }
      let path = words.components(separatedBy: "\"").dropFirst().first ?? ""
      let used = file.deletingLastPathComponent().appendingPathComponent(path)
      sources.append(SourceFile(name: path, text: try String(contentsOf: used, encoding: .utf8)))
    }
    return sources
  }
}

/// Specs with mistakes: `x.qc` beside `x.vi.diagnostics` and `x.en.diagnostics`, the findings as a
/// person sees them.
@Suite struct RejectedSpecTests {
  @Test(arguments: specs(in: "specs/rejected"))
  func findingsAreAsWritten(_ file: URL) throws {
    let bytes = try [UInt8](Data(contentsOf: file))
    let result = compile(bytes: bytes, name: file.lastPathComponent)
    #expect(!result.errors.isEmpty || result.findings.contains { $0.severity == .warning })
    let path = file.deletingPathExtension().path
    let stem = String(path.dropFirst(packageRoot.path.count + 1))
    for language in Language.allCases {
      try expectFresh("\(stem).\(language.code).diagnostics", result.rendered(in: language))
    }
  }
}

/// The tour's examples are whole files and have no mistakes.
@Suite struct TourTests {
  @Test func examplesOfTheTourAreAccepted() throws {
    let tour = try String(
      contentsOf: packageRoot.appendingPathComponent("grammar/tour.md"), encoding: .utf8)
    let examples = fencedExamples(in: tour)
    #expect(examples.count >= 8)
    for (index, example) in examples.enumerated() {
      let result = compile(example, name: "tour-\(index + 1).qc")
      let isAccepted = result.errors.isEmpty
      #expect(isAccepted, "\(result.rendered(in: .vietnamese))")
      // Comments that leave something out are of use.
      #expect(!result.codes.contains { (1200..<1300).contains($0.row.number) })
    }
  }
}

/// The texts of the ```qc blocks of a Markdown page.
func fencedExamples(in markdown: String) -> [String] {
  var examples: [String] = []
  var current: [String]?
  for line in markdown.components(separatedBy: "\n") {
    if line == "```qc" {
      current = []
    } else if line.hasPrefix("```"), let lines = current {
      examples.append(lines.joined(separator: "\n") + "\n")
      current = nil
    } else {
      current?.append(line)
    }
  }
  return examples
}
