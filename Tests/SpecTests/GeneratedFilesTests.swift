import Foundation
import QCOutput
import QCSyntax
import Testing

/// The files that are made from the tables: `grammar/`, and the pages of the diagnostics. They are
/// committed; this test compares them, and `QC_UPDATE=1 swift test` writes them anew.
@Suite struct GeneratedFilesTests {
  static let files: [(path: String, text: String)] = {
    var files: [(String, String)] = [
      ("grammar/qc.vi.ebnf", GrammarPage.text(.vietnamese)),
      ("grammar/qc.en.ebnf", GrammarPage.text(.english)),
      ("grammar/keywords.md", KeywordTable.text()),
    ]
    var schema = ByteWriter()
    writeSchema(to: &schema)
    files.append(("grammar/qc.schema.json", String(decoding: schema.bytes, as: UTF8.self)))
    files += EditorFiles.all.map { ("grammar/editors/" + $0.path, $0.text) }
    var findings = ByteWriter()
    writeFindingSchema(to: &findings)
    files.append(
      ("grammar/qc.findings.schema.json", String(decoding: findings.bytes, as: UTF8.self)))
    for code in DiagnosticCode.allCases {
      files.append(
        (
          "specs/diagnostics/" + DiagnosticPageText.fileName(code),
          DiagnosticPageText.markdown(code)
        ))
    }
    for construct in Construct.allCases where construct != .file {
      files.append(
        (
          "grammar/reference/" + ReferencePage.fileName(construct),
          ReferencePage.markdown(construct)
        ))
      let stem = kebabCase(String(describing: construct))
      files.append(
        (
          "specs/accepted/reference/\(stem).vi.qc",
          construct.page.vietnameseExample.description + "\n"
        ))
      files.append(
        ("specs/accepted/reference/\(stem).en.qc", construct.page.englishExample.description + "\n")
      )
    }
    return files
  }()

  @Test func filesAreFresh() throws {
    for (path, text) in Self.files { try expectFresh(path, text) }
  }

  @Test func noFileIsLeftOver() {
    let known = Set(Self.files.map(\.path))
    for folder in ["grammar/reference", "specs/accepted/reference", "specs/diagnostics"] {
      let root = packageRoot.appendingPathComponent(folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
      for name in names where name.hasSuffix(".md") || name.hasSuffix(".qc") {
        #expect(known.contains("\(folder)/\(name)"), "\(folder)/\(name) is made from nothing")
      }
    }
    let editors = packageRoot.appendingPathComponent("grammar/editors").path
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: editors)) ?? []
    where path.contains(".") && path != "README.md" {
      #expect(known.contains("grammar/editors/" + path), "\(path) is made from nothing")
    }
  }
}

/// Compares a file of the package with what it should be, or writes it.
func expectFresh(_ path: String, _ text: String) throws {
  let file = packageRoot.appendingPathComponent(path)
  if isUpdating {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let old = try? String(contentsOf: file, encoding: .utf8)
  #expect(old == text, "\(path) is out of date: QC_UPDATE=1 swift test")
}
