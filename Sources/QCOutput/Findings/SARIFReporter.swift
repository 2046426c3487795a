import QCSyntax

/// SARIF 2.1.0, the form that code hosts take: rules with their pages, results with places, second
/// places and fixes.
package struct SARIFReporter: FindingReporter {
  /// The current folder, for paths.
  let folder: String?

  package init(folder: String?) { self.folder = folder }

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    let language = run.language
    output.write("{\n  \"$schema\": \"")
    output.write(SARIFReporter.schema)
    output.write("\",\n  \"version\": \"2.1.0\",\n  \"runs\": [ {\n    \"tool\": { \"driver\": {\n")
    output.write("      \"name\": \"qc\", \"version\": \"\(compilerVersion)\", ")
    output.write("\"semanticVersion\": \"\(compilerVersion)\", \"language\": ")
    output.write(json: code(language))
    let codes = rules(run, language, &output)
    output.write("\n    } },\n    \"language\": ")
    output.write(json: code(language))
    output.write(",\n    \"columnKind\": \"utf16CodeUnits\",\n    \"results\": [")
    var isFirst = true
    var prints: [String] = []
    run.visit { finding, file, lines, place in
      if place == 0 { prints = fingerprints(of: file, lines) }
      output.write(isFirst ? "\n      " : ",\n      ")
      isFirst = false
      let rule = codes.firstIndex(of: finding.code) ?? 0
      SARIFResult(
        finding: finding, path: ReportedPath(file.source.name, in: folder), lines: lines,
        language: language, folder: folder
      ).write(rule: rule, fingerprint: prints[place], to: &output)
    }
    output.write(isFirst ? "]\n  } ]\n}\n" : "\n    ]\n  } ]\n}\n")
  }

  // MARK: - Implementation

  private static let schema: StaticString =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

  private func code(_ language: Language) -> String { language == .vietnamese ? "vi" : "en" }

  /// Writes the codes that occur, by number, and gives them.
  private func rules(
    _ run: FindingRun, _ language: Language, _ output: inout ByteWriter
  ) -> [DiagnosticCode] {
    var found: Set<DiagnosticCode> = []
    run.visit { finding, _, _, _ in found.insert(finding.code) }
    let codes = found.sorted { $0.row.number < $1.row.number }
    output.write(",\n      \"rules\": [")
    for (index, code) in codes.enumerated() {
      output.write(index == 0 ? "\n        " : ",\n        ")
      output.write("{ \"id\": \"\(code.identifier)\", \"name\": \"\(code.name)\"")
      output.write(", \"shortDescription\": { \"text\": ")
      output.write(json: DiagnosticPageText.plain(code.row.message[language]))
      output.write(" }, \"fullDescription\": { \"text\": ")
      output.write(json: code.page.cause[language])
      output.write(" }, \"help\": { \"text\": ")
      output.write(json: DiagnosticPageText.text(code, language))
      output.write(", \"markdown\": ")
      output.write(json: DiagnosticPageText.markdown(code, language))
      output.write(" }, \"defaultConfiguration\": { \"level\": \"\(code.row.severity)\" }")
      output.write(", \"properties\": { \"tags\": [ \"")
      output.write(code.family)
      output.write("\" ], \"problem.severity\": \"")
      // The word of code hosts for a note.
      switch code.row.severity {
      case .error: output.write("error")
      case .warning: output.write("warning")
      case .note: output.write("recommendation")
      }
      output.write("\" } }")
    }
    output.write(codes.isEmpty ? "]" : "\n      ]")
    return codes
  }
}

/// One result of a SARIF report.
private struct SARIFResult {
  let finding: Diagnostic
  let path: ReportedPath
  let lines: LineIndex
  let language: Language
  let folder: String?

  func write(rule: Int, fingerprint: String, to output: inout ByteWriter) {
    output.write("{ \"ruleId\": \"\(finding.code.identifier)\", \"ruleIndex\": \(rule), ")
    output.write("\"level\": \"\(finding.severity)\", ")
    message(finding.sentence(in: language), &output)
    output.write(", \"locations\": [ { ")
    place(path, finding.range, &output)
    output.write(" } ]")
    relatedLocations(&output)
    output.write(", \"partialFingerprints\": { \"primaryLocationLineHash\": \"\(fingerprint)\" }")
    if !finding.fixes.isEmpty { fixes(&output) }
    output.write(", \"suppressions\": [] }")
  }

  private func message(_ text: String, _ output: inout ByteWriter) {
    output.write("\"message\": { \"text\": ")
    // `[words](target)` would be a link (3.11.6).
    let bytes = Array(text.utf8)
    if bytes.firstPlace(of: Array("](".utf8)) != nil {
      var escaped = ""
      for scalar in text.unicodeScalars {
        if scalar == "[" || scalar == "]" || scalar == "\\" { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
      output.write(json: escaped)
    } else {
      output.write(json: text)
    }
    output.write(" }")
  }

  private func place(_ path: ReportedPath, _ range: SourceRange, _ output: inout ByteWriter) {
    output.write("\"physicalLocation\": { ")
    artifact(path, &output)
    output.write(", \"region\": { ")
    region(range, &output)
    output.write(" } }")
  }

  private func artifact(_ path: ReportedPath, _ output: inout ByteWriter) {
    output.write("\"artifactLocation\": { \"uri\": \"\(path.uri)\"")
    output.write(path.isBelow ? ", \"uriBaseId\": \"%SRCROOT%\" }" : " }")
  }

  private func region(_ range: SourceRange, _ output: inout ByteWriter) {
    let start = lines.place(Int(range.start))
    let end = lines.place(Int(range.end))
    output.write("\"startLine\": \(start.line), \"startColumn\": \(start.utf16), ")
    output.write("\"endLine\": \(end.line), \"endColumn\": \(end.utf16)")
  }

  private func relatedLocations(_ output: inout ByteWriter) {
    guard !finding.labels.isEmpty else { return }
    output.write(", \"relatedLocations\": [")
    for (index, label) in finding.labels.enumerated() {
      output.write(index == 0 ? " { " : ", { ")
      output.write("\"id\": \(index + 1), ")
      message(label.message[language], &output)
      output.write(", ")
      if let file = label.file {
        output.write("\"physicalLocation\": { ")
        artifact(ReportedPath(file, in: folder), &output)
        output.write(", \"region\": { \"startLine\": \(max(1, label.line ?? 1)) } }")
      } else {
        place(path, label.range, &output)
      }
      output.write(" }")
    }
    output.write(" ]")
  }

  private func fixes(_ output: inout ByteWriter) {
    output.write(", \"fixes\": [")
    for (index, fix) in finding.fixes.enumerated() {
      output.write(index == 0 ? " { " : ", { ")
      let word = fix.isSafe ? FindingWords.safeFix : FindingWords.unsafeFix
      output.write("\"description\": { \"text\": ")
      output.write(json: "\(word[language]): \(FindingText.clean(fix.title[language]))")
      output.write(" }, \"artifactChanges\": [ { ")
      artifact(path, &output)
      output.write(", \"replacements\": [")
      for (place, edit) in fix.edits.enumerated() {
        output.write(place == 0 ? " { " : ", { ")
        output.write("\"deletedRegion\": { ")
        region(edit.range, &output)
        output.write(" }, \"insertedContent\": { \"text\": ")
        output.write(json: edit.replacement)
        output.write(" } }")
      }
      output.write(" ] } ], \"properties\": { \"safety\": \"")
      output.write(fix.isSafe ? "safe" : "review")
      output.write("\" } }")
    }
    output.write(" ]")
  }
}
