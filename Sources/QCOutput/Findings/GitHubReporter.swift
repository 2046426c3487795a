import QCSyntax

/// Workflow commands of GitHub: `::error file=…,line=…::message`, which show at the lines of a change.
package struct GitHubReporter: FindingReporter {
  /// The current folder, for paths.
  let folder: String?
  let showsNotes: Bool

  /// A step shows this many annotations of each kind and drops the others.
  package static let mostOfAKind = 10

  package init(folder: String?, showsNotes: Bool) {
    self.folder = folder
    self.showsNotes = showsNotes
  }

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    let counts = run.counts
    let totals = [showsNotes ? counts.notes : 0, counts.warnings, counts.errors]
    let limit = Self.mostOfAKind
    let hasMore = totals.contains { $0 > limit } || run.limit < totals.reduce(0, +)
    // The last line is a notice too.
    let room = [hasMore ? limit - 1 : limit, limit, limit]
    var shown = [0, 0, 0]
    run.visit(showsNotes: showsNotes) { finding, file, lines, _ in
      let kind = Int(finding.severity.rawValue)
      guard shown[kind] < room[kind] else { return }
      shown[kind] += 1
      write(finding, file, lines, run.language, &output)
    }
    guard hasMore else { return }
    let hidden = zip(totals, shown).map { $0 - $1 }
    output.write("::notice::")
    output.write(
      workflowData: FindingWords.notShown(
        errors: hidden[2], warnings: hidden[1], notes: hidden[0])[run.language])
    output.write("\n")
  }

  // MARK: - Implementation

  private func write(
    _ finding: Diagnostic, _ file: FileFindings, _ lines: LineIndex, _ language: Language,
    _ output: inout ByteWriter
  ) {
    switch finding.severity {
    case .error: output.write("::error file=")
    case .warning: output.write("::warning file=")
    case .note: output.write("::notice file=")
    }
    output.write(workflowProperty: ReportedPath(file.source.name, in: folder).text)
    if file.source.count > 0 {
      let start = lines.place(Int(finding.range.start))
      let end = lines.place(Int(finding.range.end))
      output.write(",line=\(start.line),endLine=\(end.line)")
      // Columns are read only within one line.
      if start.line == end.line { output.write(",col=\(start.utf16),endColumn=\(end.utf16)") }
    }
    output.write(",title=")
    output.write(workflowProperty: "\(finding.code.identifier) \(finding.code.name)")
    output.write("::")
    output.write(workflowData: finding.sentence(in: language))
    output.write("\n")
  }
}

extension ByteWriter {
  /// The text behind `::`: a line end would begin a new command.
  mutating func write(workflowData text: String) { write(workflow: text, isProperty: false) }

  /// The value of a property, which also ends at a colon or a comma.
  mutating func write(workflowProperty text: String) { write(workflow: text, isProperty: true) }

  private mutating func write(workflow text: String, isProperty: Bool) {
    for byte in text.utf8 {
      switch byte {
      case 0x25: write("%25")
      case 0x0D: write("%0D")
      case 0x0A: write("%0A")
      case 0x3A where isProperty: write("%3A")
      case 0x2C where isProperty: write("%2C")
      // A log is shown in colours: nothing of a name may steer it.
      case 0..<0x20, 0x7F: write("?")
      default: write(byte)
      }
    }
  }
}
