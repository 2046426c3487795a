import Foundation
import Testing

/// The rules of the house, read from the files.
@Suite struct TidyTests {
  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func files(in folder: String, _ suffix: String) -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    guard let walker = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    else { return [] }
    var result: [(String, String)] = []
    for case let file as URL in walker where file.path.hasSuffix(suffix) {
      if file.path.contains("/.build") { continue }
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      result.append((String(file.path.dropFirst(root.path.count + 1)), text))
    }
    return result.sorted { $0.0 < $1.0 }
  }

  /// Which target may import which. It is a statement of policy: change it for a reason only.
  private let allowed: [String: Set<String>] = [
    "QCSyntax": ["CSHA256"],
    "QCSemantics": ["QCSyntax"],
    "QCFormat": ["QCSyntax"],
    "QCOutput": ["QCSyntax", "QCSemantics"],
    "qc": ["QCSyntax", "QCFormat", "QCSemantics", "QCOutput", "Glibc", "Synchronization"],
    "qc-bench": [
      "QCSyntax", "QCFormat", "QCSemantics", "QCOutput", "Foundation", "Glibc", "Synchronization",
    ],
  ]

  @Test func importsFollowThePolicy() {
    let all = files(in: "Sources", ".swift")
    #expect(all.count > 50)
    for (path, text) in all {
      let target = path.split(separator: "/")[1]
      for line in text.split(separator: "\n") where line.hasPrefix("import ") {
        let module = String(line.dropFirst(7))
        #expect(allowed[String(target)]?.contains(module) == true, "\(path) imports \(module)")
        if module == "Glibc" || module == "Synchronization", target == "qc" {
          #expect(path.hasPrefix("Sources/qc/System/"), "\(path) imports \(module)")
        }
      }
    }
  }

  /// Files are small; data in tables may be longer.
  /// The page of what is reviewed names every code of the review.
  @Test func theReviewPageIsWhole() throws {
    let page = try String(
      contentsOf: root.appendingPathComponent("grammar/review.md"), encoding: .utf8)
    let rows = try String(
      contentsOf: root.appendingPathComponent(
        "Sources/QCSyntax/Diagnostics/DiagnosticCode+ReviewRows.swift"), encoding: .utf8)
    let numbers = rows.split(separator: "\n").compactMap { line -> Int? in
      let words = line.split(separator: " ")
      guard words.count > 1, words[1].hasPrefix("."), words[0].hasSuffix(",") else { return nil }
      return Int(words[0].dropLast())
    }
    #expect(numbers.count > 40)
    for number in numbers {
      let code = "QC" + String(repeating: "0", count: 4 - String(number).count) + String(number)
      #expect(page.contains(code), "\(code)")
    }
  }

  @Test func filesAreSmall() {
    let exempt: Set<String> = [
      "Sources/QCSyntax/Text/NormalizationTables.swift",
      "Sources/QCSyntax/Text/FoldingTables.swift",
      "Sources/QCSyntax/Phrases/PhraseSnapshot.swift",
      "Sources/QCSyntax/Language/Pages/KeywordPage.swift",
      "Sources/QCSyntax/Diagnostics/DiagnosticCode+Row.swift",
      "Sources/QCSyntax/Language/Keyword+Spelling.swift",
    ]
    for (path, text) in files(in: "Sources", ".swift") where !exempt.contains(path) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 500, "\(path) has \(lines) lines")
    }
  }

  @Test func nothingIsForcedOrLeftUndone() {
    let banned = ["try!", "as!", "fatalError(", "TODO", "FIXME", "nonisolated(unsafe)"]
    for (path, text) in files(in: "Sources", ".swift") {
      // A to-do of RFC 5545 is nothing left undone.
      let text = text.replacingOccurrences(of: "VTODO", with: "")
      for word in banned { #expect(!text.contains(word), "\(path) has \(word)") }
    }
  }

  /// Links between the pages of the project lead somewhere.
  @Test func linksLeadSomewhere() throws {
    var pages =
      files(in: "grammar", ".md") + files(in: "specs", ".md") + files(in: "Sources", ".md")
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    pages.append(("README.md", readme))
    for (path, text) in pages {
      let folder = root.appendingPathComponent(path).deletingLastPathComponent()
      for part in text.components(separatedBy: "](").dropFirst() {
        let target = String(part.prefix { $0 != ")" && $0 != "#" })
        guard !target.isEmpty, !target.hasPrefix("http"), !target.contains(" ") else { continue }
        let file = folder.appendingPathComponent(target)
        #expect(FileManager.default.fileExists(atPath: file.path), "\(path) links to \(target)")
      }
    }
  }

  /// The examples of the page on CI are the files that the judges validate.
  @Test(arguments: ["github-actions.yml", "gitlab-ci.yml"])
  func ciPageShowsTheFiles(_ name: String) throws {
    let page = try String(
      contentsOf: root.appendingPathComponent("grammar/ci.md"), encoding: .utf8)
    let file = try String(
      contentsOf: root.appendingPathComponent("grammar/ci/\(name)"), encoding: .utf8)
    #expect(page.contains("```yaml\n\(file)```\n"), "grammar/ci.md shows another \(name)")
  }

  /// The top level holds what it should and nothing else.
  @Test func topLevelIsFixed() throws {
    let known: Set<String> = [
      "Package.swift", "Sources", "Tests", "specs", "grammar", "README.md", "LICENSE", "out",
      "Package.resolved",
    ]
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path)
    where !name.hasPrefix(".") { #expect(known.contains(name), "\(name) at the top level") }
  }
}
