import QCSyntax

/// What a run found: everything that a reporter may tell, and nothing of the world around it.
package struct FindingRun: Sendable {
  /// The names of all inputs, clean ones too, in order.
  package let inputs: [String]
  /// The files with findings, in the order of the inputs. What could not be read or written stands
  /// here too, under its path and without a text.
  package let files: [FileFindings]
  /// How many agreements there are in the inputs.
  package let documents: Int
  package let counts: FindingCounts
  /// Whether the run as a whole is accepted.
  package let isAccepted: Bool
  /// Whether warnings fail.
  package let isStrict: Bool
  /// The language that the user asked for; else findings speak the language of their file.
  package let locale: Language?
  /// The language of what speaks for the run as a whole.
  package let language: Language
  /// The most findings that a report tells.
  package var limit = Int.max

  package init(
    inputs: [String], files: [FileFindings], documents: Int, isAccepted: Bool, isStrict: Bool,
    locale: Language?, language: Language
  ) {
    self.inputs = inputs
    self.files = files
    self.documents = documents
    self.isAccepted = isAccepted
    self.isStrict = isStrict
    self.locale = locale
    self.language = language
    var counts = FindingCounts()
    for file in files { counts.add(file.findings) }
    self.counts = counts
  }
}

/// A form in which findings are written.
package protocol FindingReporter {
  func write(_ run: FindingRun, to output: inout ByteWriter)
}

extension FindingRun {
  /// How many findings people are to see; the blanks of a file may be told together.
  package func paragraphs(showsNotes: Bool, groupsBlanks: Bool) -> Int {
    var count = counts.errors + counts.warnings + (showsNotes ? counts.notes : 0)
    guard groupsBlanks, showsNotes else { return count }
    for file in files {
      let blanks = file.findings.count { $0.code == .blank && $0.severity == .note }
      count -= max(0, blanks - 1)
    }
    return count
  }

  /// Calls `body` with each finding up to the limit, in order, its file, the lines of that, and its
  /// place in the file. Files of notes alone are not looked at where notes are not wanted.
  func visit(
    showsNotes: Bool = true,
    _ body: (
      _ finding: Diagnostic, _ file: FileFindings, _ lines: LineIndex, _ place: Int
    ) -> Void
  ) {
    var left = limit
    for file in files {
      guard left > 0 else { return }
      guard showsNotes || file.findings.contains(where: { $0.severity != .note }) else { continue }
      let lines = LineIndex(file.source)
      for (place, finding) in file.findings.enumerated() {
        if !showsNotes, finding.severity == .note { continue }
        guard left > 0 else { return }
        left -= 1
        body(finding, file, lines, place)
      }
    }
  }
}
