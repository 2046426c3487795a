import QCSyntax

/// Findings as people read them, each in the language of its file.
package struct TextReporter: FindingReporter {
  let usesColor: Bool
  /// The columns at which lines are folded; `nil` keeps them whole.
  let width: Int?
  /// Whether notes are told one by one.
  let showsNotes: Bool

  package init(usesColor: Bool, width: Int? = nil, showsNotes: Bool) {
    self.width = width
    self.usesColor = usesColor
    self.showsNotes = showsNotes
  }

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    var left = run.limit
    for file in run.files {
      guard left > 0 else { return }
      // Notes that are not shown need no lines.
      guard showsNotes || file.findings.contains(where: { $0.severity != .note }) else { continue }
      let lines = LineIndex(file.source)
      let renderer = FindingRenderer(
        language: run.locale ?? file.language, usesColor: usesColor, width: width)
      var blanks: [Diagnostic] = []
      for finding in file.findings {
        guard showsNotes || finding.severity != .note else { continue }
        // Blanks are a list to fill in, before the signing too.
        if finding.code == .blank {
          blanks.append(finding)
          continue
        }
        guard left > 0 else { return }
        renderer.write(finding, file.source, lines, to: &output)
        left -= 1
      }
      if !blanks.isEmpty, left > 0 {
        renderer.writeBlanks(blanks, file.source, lines, to: &output)
        left -= 1
      }
    }
  }
}
