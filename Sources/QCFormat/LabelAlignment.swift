import QCSyntax

/// Gives the labels of neighbouring lines one width.
///
/// Lines are neighbours in one block with no blank line and no inner block between them; comments
/// and bullets of a label do not part them; what stands outside all blocks has none. A label wider than `widest` is not waited for.
struct LabelAlignment {
  static let widest = 24

  /// Sets ``LayoutLine/labelWidth`` of every line whose label has a value behind it.
  static func align(_ lines: inout [LayoutLine], _ text: inout TokenText) {
    var run: [(index: Int, width: Int)] = []
    var level = -1
    for index in lines.indices {
      let line = lines[index]
      if line.kind == .comment {
        if line.hasBlankBefore { finish(&run, &lines) }
        continue
      }
      if line.kind == .tokens, !line.hasBlankBefore, !line.opensBlock, line.level > level,
        level >= 0, line.isOwnedBullet
      {
        continue
      }
      if line.kind != .tokens || line.hasBlankBefore || line.opensBlock || line.closesBlock
        || line.level != level
      {
        finish(&run, &lines)
        level = line.level
      }
      if let width = width(line, &text) { run.append((index, width)) }
    }
    finish(&run, &lines)
  }

  // MARK: - Implementation

  private static func finish(_ run: inout [(index: Int, width: Int)], _ lines: inout [LayoutLine]) {
    let widest = run.map(\.width).filter { $0 <= LabelAlignment.widest }.max() ?? 0
    for (index, width) in run { lines[index].labelWidth = max(width, widest) }
    run.removeAll(keepingCapacity: true)
  }

  /// The width of the label of a line that has a value behind it, and no bullets below.
  private static func width(_ line: LayoutLine, _ text: inout TokenText) -> Int? {
    guard line.kind == .tokens, line.level > 0, !line.opensBlock, !line.closesBlock,
      !line.hasBullets,
      text.roles[line.first].flags.contains(.label)
    else { return nil }
    let behind = line.first + text.length(at: line.first)
    guard behind < line.end,
      (behind..<line.end).contains(where: { !text.isDropped($0, lineEnd: line.end) })
    else { return nil }
    var label: [UInt8] = []
    text.append(line.first, to: &label)
    return label.withUnsafeBufferPointer { displayWidth($0) }
  }
}
