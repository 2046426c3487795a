import QCSyntax

/// A line for each finding, for editors and other programs that jump to a place.
package struct ShortReporter: FindingReporter {
  let usesColor: Bool
  let showsNotes: Bool

  package init(usesColor: Bool, showsNotes: Bool) {
    self.usesColor = usesColor
    self.showsNotes = showsNotes
  }

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    run.visit(showsNotes: showsNotes) { finding, file, lines, _ in
      FindingRenderer(language: run.locale ?? file.language, usesColor: usesColor)
        .writeShort(finding, file.source, lines, to: &output)
    }
  }
}
