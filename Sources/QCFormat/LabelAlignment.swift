import QCSyntax

/// Gives the labels of neighbouring lines one width.
///
/// Lines are neighbours in one block with no blank line and no inner block between them; comments
/// and bullets of a label do not part them. What stands outside all blocks has no width. A label wider
/// than `widest` is not waited for.
struct LabelAlignment {
  static let widest = 24

  /// Sets ``LayoutLine/labelWidth`` of every line whose label has a value behind it.
  static func align(_ lines: inout [LayoutLine], _ text: TokenText, _ book: inout PhraseBook) {
    lines.withUnsafeMutableBufferPointer { lines in
      // The lines in hand from `first` on; of them those with a label of their own have a width.
      var first = 0
      var level = -1
      for index in lines.indices {
        let line = lines[index]
        if line.kind == .comment {
          if line.hasBlankBefore { finish(&first, index, lines) }
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
          finish(&first, index, lines)
          level = line.level
        }
        if hasLabel(line, text) { lines[index].ownWidth = text.phraseWidth(line.first, &book) }
      }
      finish(&first, lines.count, lines)
    }
  }

  // MARK: - Implementation

  /// Gives the lines in hand the width of the widest label, and takes the next ones.
  private static func finish(
    _ first: inout Int, _ end: Int, _ lines: UnsafeMutableBufferPointer<LayoutLine>
  ) {
    var widest = 0
    for index in first..<end where lines[index].ownWidth <= LabelAlignment.widest {
      widest = max(widest, lines[index].ownWidth)
    }
    for index in first..<end where lines[index].ownWidth > 0 {
      lines[index].labelWidth = max(lines[index].ownWidth, widest)
    }
    first = end
  }

  /// Whether a line has a label, a value behind it, and no bullets below.
  private static func hasLabel(_ line: LayoutLine, _ text: TokenText) -> Bool {
    guard line.kind == .tokens, line.level > 0, !line.opensBlock, !line.closesBlock,
      !line.hasBullets,
      text.roles[line.first].flags.contains(.label)
    else { return false }
    var token = line.first + text.length(at: line.first)
    while token < line.end {
      if !text.isDropped(token, lineEnd: line.end) { return true }
      token += 1
    }
    return false
  }
}
