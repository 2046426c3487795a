import QCSyntax

/// A test report in the form of JUnit: a test case for each file, which fails where the file does.
/// Times are left out: the same text gives the same report.
package struct JUnitReporter: FindingReporter {
  package init() {}

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    let least = run.isStrict ? Severity.warning : .error
    var found: [String: FileFindings] = [:]
    for file in run.files {
      if found[file.source.name] == nil {
        found[file.source.name] = file
      } else {
        found[file.source.name]?.findings += file.findings
      }
    }
    // What is no input has findings too: a missing path, an output.
    let known = Set(run.inputs)
    var names = run.inputs
    var others: Set<String> = []
    for file in run.files
    where !known.contains(file.source.name) && others.insert(file.source.name).inserted {
      names.append(file.source.name)
    }
    let failures = found.values.count { file in file.findings.contains { $0.severity >= least } }
    let counts = "tests=\"\(names.count)\" failures=\"\(failures)\" errors=\"0\""
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qc\" \(counts)>\n")
    output.write("  <testsuite name=\"qc\" \(counts) skipped=\"0\">\n")
    var left = run.limit
    for name in names {
      testCase(name, found[name], least, run.language, &left, &output)
    }
    output.write("  </testsuite>\n</testsuites>\n")
  }

  // MARK: - Implementation

  private func testCase(
    _ name: String, _ file: FileFindings?, _ least: Severity, _ language: Language,
    _ left: inout Int, _ output: inout ByteWriter
  ) {
    output.write("    <testcase classname=\"qc\" name=\"")
    output.write(xml: name)
    output.write("\" file=\"")
    output.write(xml: name)
    guard let file, !file.findings.isEmpty else { return output.write("\"/>\n") }
    output.write("\">\n")
    let lines = LineIndex(file.source)
    let failing = file.findings.filter { $0.severity >= least }
    if let first = failing.first {
      let more = failing.count > 1 ? " (+\(failing.count - 1))" : ""
      output.write("      <failure type=\"\(first.code.identifier)\" message=\"")
      output.write(xml: first.message(in: language) + more)
      output.write("\">")
      text(failing, file, lines, language, &left, &output)
      output.write("</failure>\n")
    }
    let rest = file.findings.filter { $0.severity < least }
    if !rest.isEmpty {
      output.write("      <system-out>")
      text(rest, file, lines, language, &left, &output)
      output.write("</system-out>\n")
    }
    output.write("    </testcase>\n")
  }

  /// A line for each finding, with its remedy.
  private func text(
    _ findings: [Diagnostic], _ file: FileFindings, _ lines: LineIndex, _ language: Language,
    _ left: inout Int, _ output: inout ByteWriter
  ) {
    for (index, finding) in findings.enumerated() {
      // A failure says at least one thing.
      guard left > 0 || index == 0 else { return }
      left = max(0, left - 1)
      if index > 0 { output.write("\n") }
      let place = lines.place(Int(finding.range.start))
      let severity = FindingWords.severity(finding.severity)[language]
      output.write(
        xml: "\(file.source.name):\(place.line):\(place.column): "
          + "\(severity)[\(finding.code.identifier)]: \(finding.sentence(in: language))")
    }
  }
}

extension ByteWriter {
  /// Text in an element or an attribute (XML 1.0): markup escaped, characters that XML forbids
  /// replaced by U+FFFD.
  mutating func write(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: write("&amp;")
      case 0x3C: write("&lt;")
      case 0x3E: write("&gt;")
      case 0x22: write("&quot;")
      case 0x27: write("&apos;")
      // As they are, an attribute would turn them into blanks.
      case 0x09: write("&#9;")
      case 0x0A: write("&#10;")
      case 0x0D: write("&#13;")
      case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: write("\u{FFFD}")
      default: write(String(scalar))
      }
    }
  }
}
