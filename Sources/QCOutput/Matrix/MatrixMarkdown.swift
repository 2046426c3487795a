import QCSyntax

/// The matrix as Markdown: tables of GitHub's dialect (GFM 0.29, section 4.10).
extension Matrix {
  /// Appends the matrices of all documents, each under a heading of the first level.
  ///
  /// - Parameter language: of what is said where there is no document.
  package static func writeMarkdown(
    _ matrices: [Matrix], language: Language, to output: inout ByteWriter
  ) {
    if matrices.isEmpty {
      output.write(noDocuments[language])
      output.write("\n")
    }
    for (number, matrix) in matrices.enumerated() {
      if number > 0 { output.write("\n") }
      var writer = MarkdownWriter(matrix: matrix, output: output)
      output = ByteWriter()
      writer.write()
      output = writer.output
    }
  }
}

// MARK: - Implementation

private struct MarkdownWriter {
  let matrix: Matrix
  var output: ByteWriter

  init(matrix: Matrix, output: ByteWriter) {
    self.matrix = matrix
    self.output = output
  }

  private var language: Language { matrix.language }

  mutating func write() {
    output.write("# ")
    output.write(Matrix.heading[language])
    output.write(": ")
    text(matrix.title)
    output.write("\n\n")
    output.write(Localized("Tệp", "File")[language])
    output.write(": ")
    text(matrix.file)
    output.write("\n")
    areas()
    pairs()
    legend()
    gaps()
  }

  private mutating func section(_ heading: Localized) {
    output.write("\n## ")
    output.write(heading[language])
    output.write("\n\n")
  }

  private mutating func paragraph(_ words: Localized) {
    output.write(words[language])
    output.write("\n")
  }

  /// A row of a table; the first one is followed by the line that makes it a table.
  private mutating func row(_ cells: [String], isHead: Bool = false) {
    output.write("|")
    for cell in cells {
      output.write(" ")
      text(cell)
      output.write(" |")
    }
    output.write("\n")
    guard isHead else { return }
    output.write("|")
    for _ in cells { output.write(" --- |") }
    output.write("\n")
  }

  // MARK: Tables

  private mutating func areas() {
    section(Matrix.areasHeading)
    let counts = matrix.dutyCountsByArea
    if matrix.areas.isEmpty, counts.isEmpty { return paragraph(Matrix.noAreas) }
    let columns = matrix.columns
    let notes = matrix.areas.indices.map { matrix.note(of: $0) }
    let hasNotes = notes.contains { !$0.isEmpty }
    row(
      [Matrix.areaColumn[language]] + columns.map { matrix.name($0) }
        + (hasNotes ? [Matrix.noteColumn[language]] : []), isHead: true)
    for (place, area) in matrix.areas.enumerated() {
      let cells = columns.map {
        matrix.cell(place, $0, duties: counts[place] ?? [:]) ?? Matrix.empty
      }
      // Blanks at the start of a cell would go.
      let depth = String(repeating: "– ", count: min(area.depth, 6))
      row([depth + area.title] + cells + (hasNotes ? [notes[place]] : []))
    }
    guard let outside = counts[-1] else { return }
    let cells = columns.map { matrix.cell(nil, $0, duties: outside) ?? Matrix.empty }
    row([Matrix.outside[language]] + cells + (hasNotes ? [""] : []))
  }

  private mutating func pairs() {
    section(Matrix.pairsHeading)
    if matrix.obligations.isEmpty { return paragraph(Matrix.noDuties) }
    paragraph(Matrix.pairsNote)
    output.write("\n")
    let counts = matrix.pairCounts
    let sides = matrix.sides(counts)
    row([Matrix.fromColumn[language]] + sides.to.map { matrix.name($0) }, isHead: true)
    for from in sides.from {
      row([matrix.name(from)] + sides.to.map { matrix.cell(from, $0, counts) })
    }
    for group in matrix.groups() {
      output.write("\n**")
      text(group.heading)
      output.write("**: ")
      output.write(matrix.dutyWords(group.obligations.count))
      output.write("\n\n")
      for place in group.obligations {
        let obligation = matrix.obligations[place]
        output.write("- ")
        text(matrix.text(of: obligation))
        if !obligation.time.isEmpty {
          output.write(" — *")
          text(obligation.time)
          output.write("*")
        }
        output.write("\n")
      }
    }
  }

  private mutating func legend() {
    let rows = matrix.legend()
    guard !rows.isEmpty else { return }
    section(Matrix.bodiesHeading)
    for row in rows {
      output.write("- **")
      text(row.name)
      output.write("**: ")
      text(row.title)
      output.write("\n")
    }
  }

  private mutating func gaps() {
    section(Matrix.gapsHeading)
    let lines = matrix.gapLines()
    if lines.isEmpty { return paragraph(Matrix.noGaps) }
    for line in lines {
      output.write("- ")
      text(line)
      output.write("\n")
    }
  }

  private mutating func text(_ words: String) { output.write(markdown: Array(words.utf8)[...]) }
}
