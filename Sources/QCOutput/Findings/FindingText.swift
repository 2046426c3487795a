import QCSyntax

/// Findings as people read them: headline, place, the line with the span underlined, second
/// places, the remedy.
package struct FindingRenderer: Sendable {
  package let language: Language
  /// Whether colours may be used; they never carry meaning alone.
  package let usesColor: Bool
  private let folding: LineFolding

  package init(language: Language, usesColor: Bool, width: Int? = nil) {
    folding = LineFolding(width: width)
    self.language = language
    self.usesColor = usesColor
  }

  /// One finding, several lines.
  package func write(
    _ finding: Diagnostic, _ source: SourceFile, _ lines: LineIndex, to output: inout ByteWriter
  ) {
    headline(finding, to: &output)
    let place = lines.place(Int(finding.range.start))
    let labels = finding.labels.filter { $0.file == nil }
    let numbers =
      [place.line] + labels.map { lines.place(Int($0.range.start)).line }
    let gutter = String(numbers.max() ?? 1).count
    let margin = String(repeating: " ", count: gutter)
    let name = FindingText.clean(source.name)
    // A finding about a file as a whole has no line.
    let position = source.count > 0 ? ":\(place.line):\(place.column)" : ""
    output.write("\(margin) \(blue("┌─")) \(name)\(position)\n")
    if source.count > 0 {
      excerpt(
        finding.range, underline: "^", note: finding.question(in: language) ?? "", gutter, source,
        lines, &output)
      for label in labels.prefix(4) {
        excerpt(
          label.range, underline: "-", note: label.message[language], gutter, source, lines,
          &output)
      }
    }
    for label in finding.labels where label.file != nil {
      let line = label.line.map { ":\($0)" } ?? ""
      remark(
        "\(FindingText.clean(label.file ?? ""))\(line): \(label.message[language])", margin,
        to: &output)
    }
    footer(finding, margin, to: &output)
    output.write("\n")
  }

  /// One finding on one line: `path:line:column: error[QC0103]: message`.
  package func writeShort(
    _ finding: Diagnostic, _ source: SourceFile, _ lines: LineIndex, to output: inout ByteWriter
  ) {
    let place = lines.place(Int(finding.range.start))
    output.write(
      "\(FindingText.clean(source.name)):\(place.line):\(place.column): \(head(finding)): "
        + "\(finding.message(in: language))\n")
  }

  /// The blanks of a file in one paragraph: they are a list to fill, not mistakes.
  package func writeBlanks(
    _ blanks: [Diagnostic], _ source: SourceFile, _ lines: LineIndex, to output: inout ByteWriter
  ) {
    guard let first = blanks.first else { return }
    let severity = FindingWords.severity(first.severity)[language]
    output.write(
      "\(bold("\(severity)[\(DiagnosticCode.blank.identifier)]")): \(FindingText.clean(source.name)): "
        + "\(FindingWords.blanks(blanks.count)[language])\n")
    for blank in blanks {
      let line = lines.place(Int(blank.range.start)).line
      let what = blank.arguments.first.map { $0.written(in: language) } ?? ""
      output.write("  \(FindingText.clean(source.name)):\(line): \(what)\n")
    }
    output.write("\n")
  }

  // MARK: - Implementation

  private func headline(_ finding: Diagnostic, to output: inout ByteWriter) {
    let severity = FindingWords.severity(finding.severity)[language]
    let column = cells("\(severity)[\(finding.code.identifier)]: ")
    let message = folding.fold(
      finding.message(in: language), column: column, indentation: "  ")
    output.write("\(head(finding)): \(bold(message))\n")
  }

  /// `error[QC0103]`; the colour only repeats what the word says.
  private func head(_ finding: Diagnostic) -> String {
    let severity = FindingWords.severity(finding.severity)[language]
    let head = "\(severity)[\(finding.code.identifier)]"
    return switch finding.severity {
    case .error: color(head, 31)
    case .warning: color(head, 33)
    case .note: color(head, 36)
    }
  }

  private func excerpt(
    _ range: SourceRange, underline: Character, note: String, _ gutter: Int,
    _ source: SourceFile, _ lines: LineIndex, _ output: inout ByteWriter
  ) {
    let place = lines.place(Int(range.start))
    let excerpt = FindingExcerpt(
      range, source, line: lines.range(ofLine: place.line),
      width: folding.width.map { $0 - gutter - 3 })
    let number = String(place.line)
    let pad = String(repeating: " ", count: gutter - number.count)
    output.write(
      "\(pad)\(blue("\(number) │")) \(excerpt.before)\(excerpt.span)\(excerpt.after)\n")
    let indent = cells(excerpt.before)
    let length = max(1, cells(excerpt.span))
    let marks = String(repeating: underline, count: length)
    let margin = String(repeating: " ", count: gutter)
    let start = "\(margin) \(blue("│")) "
    let code = underline == "^" ? 31 : 34
    let space = String(repeating: " ", count: indent)
    let column = gutter + 3 + indent + length + 1
    guard !note.isEmpty, let width = folding.width, column + cells(note) > width else {
      let trailing = note.isEmpty ? "" : " \(note)"
      return output.write("\(start)\(space)\(color(marks + trailing, code))\n")
    }
    // No room behind the marks: the note stands below them, or at the margin.
    output.write("\(start)\(space)\(color(marks, code))\n")
    let inset = min(indent, max(0, width - gutter - 3 - cells(note)))
    let below = String(repeating: " ", count: inset)
    let folded = folding.fold(
      note, column: gutter + 3 + inset, indentation: String(repeating: " ", count: gutter + 3))
    for (index, line) in folded.split(separator: "\n").enumerated() {
      let text = index == 0 ? below + line : String(line.dropFirst(gutter + 3))
      output.write("\(start)\(color(text, code))\n")
    }
  }

  private func footer(_ finding: Diagnostic, _ margin: String, to output: inout ByteWriter) {
    for fix in finding.fixes {
      let word = fix.isSafe ? FindingWords.safeFix : FindingWords.unsafeFix
      remark("\(word[language]): \(FindingText.clean(fix.title[language]))", margin, to: &output)
    }
    if finding.suggestion == nil {
      remark(
        "\(FindingWords.hint[language]): \(finding.hint(in: language))", margin, to: &output)
    }
    remark(
      "\(FindingWords.more[language]): qc explain \(finding.code.identifier)", margin, to: &output)
  }

  /// A line behind `=`.
  private func remark(_ text: String, _ margin: String, to output: inout ByteWriter) {
    let folded = folding.fold(
      text, column: margin.utf8.count + 3, indentation: "\(margin)   ")
    output.write("\(margin) \(blue("=")) \(folded)\n")
  }

  private func color(_ text: String, _ code: Int) -> String {
    usesColor ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
  }

  private func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func blue(_ text: String) -> String { usesColor ? "\u{1B}[34m\(text)\u{1B}[0m" : text }
}
