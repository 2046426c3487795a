import QCSyntax

/// The matrix as plain text for a terminal: two tables, what stands in the second, the gaps. A table
/// that is too wide becomes a list.
extension Matrix {
  /// Appends the matrices of all documents.
  ///
  /// - Parameters:
  ///   - width: cells of a line, at least 60.
  ///   - language: of what is said where there is no document.
  package static func writeText(
    _ matrices: [Matrix], width: Int, language: Language, to output: inout ByteWriter
  ) {
    if matrices.isEmpty {
      output.write(noDocuments[language])
      output.write("\n")
    }
    for (number, matrix) in matrices.enumerated() {
      if number > 0 { output.write("\n\n") }
      var writer = TextWriter(matrix: matrix, width: max(width, 60))
      writer.write()
      output.write(writer.output.bytes)
    }
  }
}

// MARK: - Implementation

private struct TextWriter {
  let matrix: Matrix
  let width: Int
  var output = ByteWriter()

  init(matrix: Matrix, width: Int) {
    self.matrix = matrix
    self.width = width
  }

  private var language: Language { matrix.language }

  mutating func write() {
    line("\(Matrix.heading[language]): \(matrix.title)", indentation: 2)
    line("\(Localized("Tệp", "File")[language]): \(matrix.file)", indentation: 2)
    areas()
    pairs()
    legend()
    gaps()
  }

  private mutating func line(_ text: String, indentation: Int = 0) {
    output.write(wrapped: Array(text.utf8), width: width, indentation: indentation)
  }

  private mutating func section(_ heading: Localized) {
    output.write("\n")
    let words = heading[language]
    line(words)
    line(String(repeating: "=", count: cells(words)))
  }

  // MARK: Areas

  private mutating func areas() {
    section(Matrix.areasHeading)
    let counts = matrix.dutyCountsByArea
    if matrix.areas.isEmpty, counts.isEmpty { return line(Matrix.noAreas[language]) }
    let columns = matrix.columns
    let notes = matrix.areas.indices.map { matrix.note(of: $0) }
    let hasNotes = notes.contains { !$0.isEmpty }
    var table = TextTable(
      head: [Matrix.areaColumn[language]] + columns.map { matrix.name($0) }
        + (hasNotes ? [Matrix.noteColumn[language]] : []))
    for (place, area) in matrix.areas.enumerated() {
      let cells = columns.map {
        matrix.cell(place, $0, duties: counts[place] ?? [:]) ?? Matrix.empty
      }
      let depth = String(repeating: "  ", count: min(area.depth, 6))
      table.add([depth + area.title] + cells + (hasNotes ? [notes[place]] : []))
    }
    if let outside = counts[-1] {
      let cells = columns.map { matrix.cell(nil, $0, duties: outside) ?? Matrix.empty }
      table.add([Matrix.outside[language]] + cells + (hasNotes ? [""] : []))
    }
    if table.write(width: width, to: &output) { return }
    for place in matrix.areas.indices { list(place, columns, counts[place] ?? [:], notes[place]) }
    if let outside = counts[-1] { list(nil, columns, outside, "") }
  }

  /// An area as a list, where columns do not fit: who has which role, who owes how much.
  private mutating func list(_ area: Int?, _ columns: [Int], _ duties: [Int: Int], _ note: String) {
    let depth = 2 * min(area.map { matrix.areas[$0].depth } ?? 0, 6)
    let start = String(repeating: " ", count: depth)
    let title = area.map { matrix.areas[$0].title } ?? Matrix.outside[language]
    line("\(start)- \(title)", indentation: depth + 2)
    var rows: [String] = note.isEmpty ? [] : [note]
    if let area {
      for role in MatrixRole.allCases {
        let bodies = matrix.areas[area].roles.filter { $0.role == role }.map(\.body)
        if !bodies.isEmpty { rows.append("\(role.words[language]): \(matrix.everybody(bodies))") }
      }
    }
    // Who owes the most first.
    let owing = Dictionary(grouping: columns.filter { duties[$0] != nil }) { duties[$0] ?? 0 }
    for (count, bodies) in owing.sorted(by: { $0.key > $1.key }) {
      rows.append("\(matrix.dutyWords(count)): \(matrix.everybody(bodies))")
    }
    // A gap is seen here too.
    let idle = columns.filter { body in
      area.map { matrix.cell($0, body, duties: duties) == nil } ?? false
    }
    if !idle.isEmpty {
      let words = matrix.everybody(idle)
      rows.append(Localized("không có vai trò: \(words)", "no role: \(words)")[language])
    }
    if owing.isEmpty { rows.append(Localized("việc: –", "duties: –")[language]) }
    for row in rows { line("\(start)    \(row)", indentation: depth + 6) }
  }

  // MARK: Pairs

  private mutating func pairs() {
    section(Matrix.pairsHeading)
    if matrix.obligations.isEmpty { return line(Matrix.noDuties[language]) }
    let counts = matrix.pairCounts
    let sides = matrix.sides(counts)
    var table = TextTable(
      head: [Matrix.fromColumn[language]] + sides.to.map { matrix.name($0) })
    for from in sides.from {
      table.add([matrix.name(from)] + sides.to.map { matrix.cell(from, $0, counts) })
    }
    var written = ByteWriter()
    if table.write(width: width, to: &written) {
      line(Matrix.pairsNote[language])
      output.write("\n")
      output.write(written.bytes)
    }
    for group in matrix.groups() {
      output.write("\n")
      line("\(group.heading): \(matrix.dutyWords(group.obligations.count))", indentation: 2)
      for place in group.obligations {
        let obligation = matrix.obligations[place]
        let time = obligation.time.isEmpty ? "" : " – " + obligation.time
        line("  - \(matrix.text(of: obligation))\(time)", indentation: 4)
      }
    }
  }

  // MARK: Below

  private mutating func legend() {
    let rows = matrix.legend()
    guard !rows.isEmpty else { return }
    section(Matrix.bodiesHeading)
    for row in rows { line("  - \(row.name): \(row.title)", indentation: 4) }
  }

  private mutating func gaps() {
    let lines = matrix.gapLines()
    if lines.isEmpty {
      output.write("\n")
      return line("\(Matrix.gapsHeading[language]): \(Matrix.noGaps[language])")
    }
    output.write("\n")
    line("\(Matrix.gapsHeading[language]):")
    for text in lines { line("  - \(text)", indentation: 4) }
  }
}
