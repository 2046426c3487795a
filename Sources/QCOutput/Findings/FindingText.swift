import QCSyntax

/// Findings as people read them: headline, place, the line with the span underlined, second
/// places, the remedy.
package struct FindingRenderer: Sendable {
  package let language: Language
  /// Whether colours may be used; they never carry meaning alone.
  package let usesColor: Bool
  /// The columns of the terminal; `nil` where lines are not folded.
  let width: Int?

  package init(language: Language, usesColor: Bool, width: Int? = nil) {
    self.width = width
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
      output.write(
        "\(margin) \(blue("=")) \(FindingText.clean(label.file ?? ""))\(line): "
          + "\(label.message[language])\n")
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
    guard !blanks.isEmpty else { return }
    let severity = FindingWords.severity(.note)[language]
    output.write(
      "\(bold("\(severity)[\(DiagnosticCode.blank.identifier)]")): \(FindingText.clean(source.name)): "
        + "\(FindingWords.blanks[language]) \(blanks.count)\n")
    for blank in blanks {
      let line = lines.place(Int(blank.range.start)).line
      let what = blank.arguments.first.map { $0.written(in: language) } ?? ""
      output.write("  \(FindingText.clean(source.name)):\(line): \(what)\n")
    }
    output.write("\n")
  }

  // MARK: - Implementation

  private func headline(_ finding: Diagnostic, to output: inout ByteWriter) {
    output.write("\(head(finding)): \(bold(finding.message(in: language)))\n")
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
    let line = lines.range(ofLine: place.line)
    let start = min(max(Int(range.start), line.lowerBound), line.upperBound)
    let end = min(max(Int(range.end), start), line.upperBound)
    // Long lines are cut around the span.
    var from = line.lowerBound
    var upTo = line.upperBound
    if width(source, from..<start) > 90 { from = backward(start, 60, source, line.lowerBound) }
    if upTo - end > 90 { upTo = forward(end, 60, source, line.upperBound) }
    let number = String(place.line)
    let pad = String(repeating: " ", count: gutter - number.count)
    let before = from > line.lowerBound ? "…" : ""
    let after = upTo < line.upperBound ? "…" : ""
    let text = FindingText.clean(string(source, from..<upTo))
    output.write("\(pad)\(blue("\(number) │")) \(before)\(text)\(after)\n")
    let indent =
      width(FindingText.clean(string(source, from..<start))) + before.count
    let length = max(1, width(FindingText.clean(string(source, start..<end))))
    let marks = String(repeating: underline, count: length)
    let margin = String(repeating: " ", count: gutter)
    let space = String(repeating: " ", count: indent)
    let trailing = note.isEmpty ? "" : " \(note)"
    output.write(
      "\(margin) \(blue("│")) \(space)\(color(marks + trailing, underline == "^" ? 31 : 34))\n")
  }

  private func footer(_ finding: Diagnostic, _ margin: String, to output: inout ByteWriter) {
    for fix in finding.fixes {
      let word = fix.isSafe ? FindingWords.safeFix : FindingWords.unsafeFix
      output.write(
        "\(margin) \(blue("=")) \(word[language]): \(FindingText.clean(fix.title[language]))\n")
    }
    if finding.suggestion == nil {
      output.write(
        "\(margin) \(blue("=")) \(FindingWords.hint[language]): "
          + "\(finding.hint(in: language))\n")
    }
    output.write(
      "\(margin) \(blue("=")) \(FindingWords.more[language]): qc explain "
        + "\(finding.code.identifier)\n")
  }

  private func string(_ source: SourceFile, _ range: Range<Int>) -> String {
    String(decoding: source.storage[range], as: UTF8.self)
  }

  private func width(_ source: SourceFile, _ range: Range<Int>) -> Int {
    width(string(source, range))
  }

  private func width(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { displayWidth($0) }
  }

  /// About `count` bytes before a place, at the beginning of a character.
  private func backward(_ place: Int, _ count: Int, _ source: SourceFile, _ limit: Int) -> Int {
    var index = max(limit, place - count)
    while index < place, source.storage[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private func forward(_ place: Int, _ count: Int, _ source: SourceFile, _ limit: Int) -> Int {
    var index = min(limit, place + count)
    while index < limit, source.storage[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private func color(_ text: String, _ code: Int) -> String {
    usesColor ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
  }

  private func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func blue(_ text: String) -> String { usesColor ? "\u{1B}[34m\(text)\u{1B}[0m" : text }
}
