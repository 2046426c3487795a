import QCSyntax

/// Findings as JSON, for programs: both languages, and places in every way of counting.
package struct JSONReporter: FindingReporter {
  package init() {}

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    let counts = run.counts
    output.write("{\n  \"format_version\": \"1.0\",\n  \"verdict\": \"")
    output.write(run.isAccepted ? "accepted" : "rejected")
    output.write("\",\n  \"counts\": { \"documents\": \(run.documents), ")
    output.write("\"errors\": \(counts.errors), \"warnings\": \(counts.warnings), ")
    output.write("\"notes\": \(counts.notes), \"blanks\": \(counts.blanks) },\n")
    output.write("  \"diagnostics\": [")
    var isFirst = true
    var prints: [String] = []
    run.visit { finding, file, lines, place in
      if place == 0 { prints = fingerprints(of: file, lines) }
      output.write(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      write(finding, prints[place], file.source, lines, &output)
    }
    output.write(isFirst ? "]\n}\n" : "\n  ]\n}\n")
  }

  // MARK: - Implementation

  private func write(
    _ finding: Diagnostic, _ fingerprint: String, _ source: SourceFile, _ lines: LineIndex,
    _ output: inout ByteWriter
  ) {
    output.write("{ \"code\": \"\(finding.code.identifier)\", \"name\": \"\(finding.code.name)\"")
    output.write(", \"severity\": \"\(finding.severity)\", \"message\": ")
    output.write(json: finding.message(in: .vietnamese))
    output.write(", \"message_en\": ")
    output.write(json: finding.message(in: .english))
    output.write(", \"file\": ")
    output.write(json: source.name)
    output.write(", \"range\": ")
    range(finding.range, lines, &output)
    output.write(", \"labels\": [")
    for (index, label) in finding.labels.enumerated() {
      output.write(index == 0 ? "{ " : ", { ")
      if let file = label.file {
        output.write("\"file\": ")
        output.write(json: file)
        if let line = label.line { output.write(", \"line\": \(line)") }
      } else {
        output.write("\"range\": ")
        range(label.range, lines, &output)
      }
      output.write(", \"message\": ")
      output.write(json: label.message.vietnamese)
      output.write(", \"message_en\": ")
      output.write(json: label.message.english)
      output.write(" }")
    }
    output.write("], \"hint\": ")
    output.write(json: finding.hint(in: .vietnamese))
    output.write(", \"hint_en\": ")
    output.write(json: finding.hint(in: .english))
    output.write(", \"fixes\": [")
    for (index, fix) in finding.fixes.enumerated() {
      output.write(index == 0 ? "{ \"title\": " : ", { \"title\": ")
      output.write(json: fix.title.vietnamese)
      output.write(", \"title_en\": ")
      output.write(json: fix.title.english)
      output.write(", \"safety\": \"\(fix.isSafe ? "safe" : "review")\", \"edits\": [")
      for (place, edit) in fix.edits.enumerated() {
        output.write(place == 0 ? "{ \"range\": " : ", { \"range\": ")
        range(edit.range, lines, &output)
        output.write(", \"replacement\": ")
        output.write(json: edit.replacement)
        output.write(" }")
      }
      output.write("] }")
    }
    output.write("], \"fingerprint\": \"\(fingerprint)\" }")
  }

  private func range(_ range: SourceRange, _ lines: LineIndex, _ output: inout ByteWriter) {
    output.write("{ \"start\": ")
    place(lines.place(Int(range.start)), &output)
    output.write(", \"end\": ")
    place(lines.place(Int(range.end)), &output)
    output.write(" }")
  }

  private func place(_ place: LineIndex.Place, _ output: inout ByteWriter) {
    output.write(
      "{ \"line\": \(place.line), \"column\": \(place.column), \"utf16\": \(place.utf16), "
        + "\"byte\": \(place.byte) }")
  }
}
