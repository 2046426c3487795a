import QCSyntax

/// Findings as JSON, one object each, in the form of `qc check --output-format json`.
package struct FindingJSON: Sendable {
  /// How often each line of a file had each code, so that fingerprints are unique in a file.
  private var seen: [UInt64: Int] = [:]

  package init() {}

  package mutating func write(
    _ finding: Diagnostic, _ source: SourceFile, _ lines: LineIndex, to output: inout ByteWriter
  ) {
    output.write("{ \"code\": \"\(finding.code.identifier)\", \"name\": \"\(finding.code.name)\"")
    output.write(", \"severity\": \"\(finding.severity)\", \"message\": ")
    output.write(json: finding.message(in: .vietnamese))
    output.write(", \"message_en\": ")
    output.write(json: finding.message(in: .english))
    output.write(", \"file\": ")
    output.write(json: source.name)
    output.write(", \"range\": ")
    range(finding.range, lines, &output)
    output.write(", \"labels\": [")
    for (index, label) in finding.labels.enumerated() {
      output.write(index == 0 ? "{ " : ", { ")
      if let file = label.file {
        output.write("\"file\": ")
        output.write(json: file)
        if let line = label.line { output.write(", \"line\": \(line)") }
      } else {
        output.write("\"range\": ")
        range(label.range, lines, &output)
      }
      output.write(", \"message\": ")
      output.write(json: label.message.vietnamese)
      output.write(", \"message_en\": ")
      output.write(json: label.message.english)
      output.write(" }")
    }
    output.write("], \"hint\": ")
    output.write(json: finding.hint(in: .vietnamese))
    output.write(", \"hint_en\": ")
    output.write(json: finding.hint(in: .english))
    output.write(", \"fixes\": [")
    for (index, fix) in finding.fixes.enumerated() {
      output.write(index == 0 ? "{ \"title\": " : ", { \"title\": ")
      output.write(json: fix.title.vietnamese)
      output.write(", \"title_en\": ")
      output.write(json: fix.title.english)
      output.write(", \"safety\": \"\(fix.isSafe ? "safe" : "review")\", \"edits\": [")
      for (place, edit) in fix.edits.enumerated() {
        output.write(place == 0 ? "{ \"range\": " : ", { \"range\": ")
        range(edit.range, lines, &output)
        output.write(", \"replacement\": ")
        output.write(json: edit.replacement)
        output.write(" }")
      }
      output.write("] }")
    }
    output.write("], \"fingerprint\": \"\(fingerprint(finding, source, lines))\" }")
  }

  // MARK: - Implementation

  private func range(_ range: SourceRange, _ lines: LineIndex, _ output: inout ByteWriter) {
    output.write("{ \"start\": ")
    place(lines.place(Int(range.start)), &output)
    output.write(", \"end\": ")
    place(lines.place(Int(range.end)), &output)
    output.write(" }")
  }

  private func place(_ place: LineIndex.Place, _ output: inout ByteWriter) {
    output.write(
      "{ \"line\": \(place.line), \"column\": \(place.column), \"utf16\": \(place.utf16), "
        + "\"byte\": \(place.byte) }")
  }

  /// Stable when lines are inserted above: the code, the file and the words of the line, and which
  /// of equal ones it is.
  private mutating func fingerprint(
    _ finding: Diagnostic, _ source: SourceFile, _ lines: LineIndex
  ) -> String {
    let line = lines.range(ofLine: lines.place(Int(finding.range.start)).line)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes where byte != 0x20 && byte != 0x09 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    add(finding.code.identifier.utf8)
    add(source.name.utf8)
    add(source.storage[line])
    let count = seen[hash, default: 0]
    seen[hash] = count + 1
    add(String(count).utf8)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
