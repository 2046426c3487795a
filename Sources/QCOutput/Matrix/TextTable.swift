import QCSyntax

/// A table of plain text whose columns stand under one another for the eye: by the width of what a
/// terminal shows, not by bytes.
struct TextTable {
  private(set) var rows: [[String]]
  /// Between two columns.
  private static let gap = 2
  /// The least that the first column may be pressed to.
  private static let leastFirst = 24

  /// - Parameter head: the names of the columns.
  init(head: [String]) { rows = [head] }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// Writes the table in at most `width` cells: cells of the first column and the names of the others
  /// are broken at blanks. False, and nothing is written, where it does not fit so.
  func write(width: Int, to output: inout ByteWriter) -> Bool {
    guard let widths = widths(width) else { return false }
    for (number, row) in rows.enumerated() {
      write(row, widths, isHead: number == 0, &output)
      guard number == 0 else { continue }
      write(widths.map { String(repeating: "-", count: $0) }, widths, isHead: true, &output)
    }
    return true
  }

  // MARK: - Implementation

  /// As wide as the widest cell, and at least as the longest word of the name; nil where the sum is
  /// too wide.
  private func widths(_ limit: Int) -> [Int]? {
    var widths = rows[0].map { name in name.split(separator: " ").map(cells).max() ?? 0 }
    for row in rows.dropFirst() {
      for (column, cell) in row.enumerated().dropFirst() {
        widths[column] = max(widths[column], cells(cell))
      }
    }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + TextTable.gap }
    let wanted = rows.map { cells($0[0]) }.max() ?? 0
    let room = limit - others
    guard room >= min(wanted, TextTable.leastFirst) else { return nil }
    // Names stand on one line where the first column keeps room to read.
    widenNames(&widths, room - min(wanted, 40))
    widths[0] = min(wanted, limit - widths.dropFirst().reduce(0) { $0 + $1 + TextTable.gap })
    return widths
  }

  /// Gives cells to columns whose names would break.
  private func widenNames(_ widths: inout [Int], _ rest: Int) {
    var rest = max(rest, 0)
    for column in widths.indices.dropFirst() {
      let wanted = min(cells(rows[0][column]), 24)
      let more = min(max(wanted - widths[column], 0), rest)
      widths[column] += more
      rest -= more
    }
  }

  private func write(
    _ row: [String], _ widths: [Int], isHead: Bool, _ output: inout ByteWriter
  ) {
    let columns = zip(row, widths).map { TextTable.lines(of: $0, width: $1, hangs: !isHead) }
    for number in 0..<(columns.map(\.count).max() ?? 0) {
      var line: [UInt8] = []
      var used = 0
      var start = 0
      for (column, lines) in columns.enumerated() {
        if number < lines.count, !lines[number].isEmpty {
          line.append(contentsOf: [UInt8](repeating: 0x20, count: start - used))
          line.append(contentsOf: lines[number].utf8)
          used = start + cells(lines[number])
        }
        start += widths[column] + TextTable.gap
      }
      output.write(visible: line[...])
      output.write("\n")
    }
  }

  /// A text in lines of at most `width` cells, broken at blanks; a longer word is cut. What follows the
  /// first line stands as deep as the text begins; where it hangs, two cells more.
  static func lines(of text: String, width: Int, hangs: Bool = true) -> [String] {
    let depth = min(text.prefix { $0 == " " }.count, width / 2)
    let indentation = String(repeating: " ", count: depth)
    var lines: [String] = []
    var line = indentation
    var used = depth
    var isEmpty = true
    func next() {
      lines.append(line)
      let more = hangs && width > depth + 8 ? "  " : ""
      line = indentation + more
      used = depth + more.utf8.count
      isEmpty = true
    }
    for word in text.split(separator: " ") {
      let length = cells(word)
      if !isEmpty {
        if used + 1 + length <= width {
          line += " "
          used += 1
        } else {
          next()
        }
      }
      for scalar in word.unicodeScalars {
        let cell = cells(String(scalar))
        if used + cell > width, !isEmpty { next() }
        line.unicodeScalars.append(scalar)
        used += cell
        isEmpty = false
      }
    }
    lines.append(line)
    return lines
  }
}

/// The cells that a text takes on a terminal.
func cells(_ text: some StringProtocol) -> Int {
  var text = String(text)
  return text.withUTF8 { displayWidth($0) }
}
