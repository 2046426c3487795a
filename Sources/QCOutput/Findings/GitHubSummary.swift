import QCSyntax

/// The report that GitHub shows for a step of a workflow: counts and a table, in Markdown.
package struct GitHubSummary: FindingReporter {
  /// The current folder, for paths.
  let folder: String?
  let showsNotes: Bool

  /// A summary may have a mebibyte; rows beyond these are counted only.
  package static let mostRows = 1000
  private static let mostBytes = 900_000

  package init(folder: String?, showsNotes: Bool) {
    self.folder = folder
    self.showsNotes = showsNotes
  }

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    let language = run.language
    output.write("## qc: \(FindingWords.verdict(run.isAccepted)[language])\n\n")
    output.write(
      FindingWords.summary(
        files: run.inputs.count, documents: run.documents, run.counts, language))
    output.write("\n\n")
    var rows = 0
    var shown = [0, 0, 0]
    let start = output.bytes.count
    run.visit(showsNotes: showsNotes) { finding, file, lines, _ in
      guard rows < Self.mostRows, output.bytes.count - start < Self.mostBytes else { return }
      if rows == 0 { head(language, &output) }
      rows += 1
      shown[Int(finding.severity.rawValue)] += 1
      row(finding, file, lines, language, &output)
    }
    let counts = run.counts
    let totals = [showsNotes ? counts.notes : 0, counts.warnings, counts.errors]
    let hidden = zip(totals, shown).map { $0 - $1 }
    if rows > 0 { output.write("\n") }
    if hidden.contains(where: { $0 > 0 }) {
      output.write(
        FindingWords.notShown(errors: hidden[2], warnings: hidden[1], notes: hidden[0])[language])
      output.write("\n\n")
    }
  }

  // MARK: - Implementation

  private func head(_ language: Language, _ output: inout ByteWriter) {
    let words = FindingWords.tableHead
    output.write("|")
    for word in words { output.write(" \(word[language]) |") }
    output.write("\n|")
    for _ in words { output.write("---|") }
    output.write("\n")
  }

  private func row(
    _ finding: Diagnostic, _ file: FileFindings, _ lines: LineIndex, _ language: Language,
    _ output: inout ByteWriter
  ) {
    output.write("| ")
    output.write(FindingWords.severity(finding.severity)[language])
    output.write(" | \(finding.code.identifier) | ")
    let path = FindingText.clean(ReportedPath(file.source.name, in: folder).text)
    output.write(markdown: Array(path.utf8)[...])
    if file.source.count > 0 { output.write(":\(lines.place(Int(finding.range.start)).line)") }
    output.write(" | ")
    output.write(markdown: Array(finding.sentence(in: language).utf8)[...])
    output.write(" |\n")
  }
}
