extension LineDifference {
  /// Lines that stay the same and are shown around a change.
  private static let context = 3

  /// The unified form that `patch -p1` and `git apply` take; empty where the texts are the same.
  ///
  /// - Parameter path: the file, as both headers name it; `/` between its folders.
  package func unified(path: String) -> [UInt8] {
    guard !changes.isEmpty else { return [] }
    var output: [UInt8] = []
    output += "--- \(LineDifference.header("a/", path))\n".utf8
    output += "+++ \(LineDifference.header("b/", path))\n".utf8
    var first = 0
    while first < changes.count {
      var last = first
      // Two changes with no more between them than both show are one hunk.
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound
          <= 2 * LineDifference.context
      { last += 1 }
      writeHunk(changes[first...last], to: &output)
      first = last + 1
    }
    return output
  }

  // MARK: - Implementation

  private func writeHunk(_ changes: ArraySlice<Change>, to output: inout [UInt8]) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(LineDifference.context, first.old.lowerBound)
    let after = min(LineDifference.context, old.count - last.old.upperBound)
    let oldLines = first.old.lowerBound - before..<last.old.upperBound + after
    let newLines = first.new.lowerBound - before..<last.new.upperBound + after
    output += "@@ -\(LineDifference.place(oldLines)) +\(LineDifference.place(newLines)) @@\n".utf8
    var position = oldLines.lowerBound
    for change in changes {
      for line in old[position..<change.old.lowerBound] { write(" ", line, to: &output) }
      for line in old[change.old] { write("-", line, to: &output) }
      for line in new[change.new] { write("+", line, to: &output) }
      position = change.old.upperBound
    }
    for line in old[position..<oldLines.upperBound] { write(" ", line, to: &output) }
  }

  private func write(_ sign: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output += sign.utf8
    output += line
    if line.last != 0x0A { output += "\n\\ No newline at end of file\n".utf8 }
  }

  /// `12,3`; a count of one is left out, and an empty run names the line before it.
  private static func place(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  /// A name with a blank ends with a tab, as `git diff` writes it, and one with a quote, a backslash
  /// or a control character stands in quotes.
  private static func header(_ prefix: String, _ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("/") { rest = rest.dropFirst() }
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    var isQuoted = false
    var name = ""
    for scalar in (prefix + rest).unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        isQuoted = true
        name += "\\" + String(scalar)
      case 0..<0x20, 0x7F:
        isQuoted = true
        let digits = String(scalar.value, radix: 8)
        name += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: name.unicodeScalars.append(scalar)
      }
    }
    if isQuoted { return "\"\(name)\"" }
    return name.utf8.contains(0x20) ? name + "\t" : name
  }
}
