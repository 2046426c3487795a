import QCSyntax

/// Writes the lines of a layout, two blanks a level; breaks lists where a line is too long.
struct LayoutWriter {
  /// Columns of a line before its lists are broken.
  static let width = 100
  /// A list goes on under its first value unless that stands further to the right than this.
  static let widestHang = 40

  private let text: TokenText
  private let output: OutputBuffer
  private(set) var book: PhraseBook
  /// Where the line in hand may be broken.
  private var breaks: [Break] = []
  /// The comments within its lists.
  private var comments: [Int] = []
  /// A line that is broken, as it was in one.
  private var line: [UInt8] = []

  private struct Break {
    /// The place in the line before which it may end.
    let place: Int
    /// The comments before which it must end: the first stays on the line.
    let comments: Range<Int>
  }

  init(_ text: TokenText, to output: OutputBuffer, book: consuming PhraseBook) {
    self.text = text
    self.output = output
    self.book = book
  }

  /// - Parameter statement: a first line of the formatter's own.
  mutating func write(_ lines: inout [LayoutLine], statement: [UInt8]? = nil) {
    LabelAlignment.align(&lines, text, &book)
    output.removeAll()
    if let statement {
      output.append(statement)
      output.append(0x0A, times: 2)
    }
    for line in lines { write(line) }
  }

  // MARK: - Implementation

  private mutating func write(_ line: LayoutLine) {
    if isEmpty(line) { return }
    if line.hasBlankBefore, output.count > 0 { output.append(0x0A) }
    switch line.kind {
    case .verbatim:
      output.append(withLineFeeds(text.source.slice(line.first..<line.end)))
      // What reaches to the end of the file may be a text that is not closed.
      if output.last != 0x0A, line.end < text.source.count { output.append(0x0A) }
    case .comment:
      output.append(0x20, times: line.level * 2)
      appendComment(line.first)
      output.append(0x0A)
    case .tokens:
      output.append(0x20, times: line.level * 2)
      let start = output.count
      let hang = compose(line, start)
      if !breaks.isEmpty, mustBreak(start, line.level * 2) {
        emit(from: start, indentation: line.level * 2, hang: hang)
      }
      if line.comment >= 0 {
        output.append(0x20, times: 2)
        appendComment(line.comment)
      }
      output.append(0x0A)
    }
  }

  /// Whether everything on a line is left out: a full stop behind a brace.
  private func isEmpty(_ line: LayoutLine) -> Bool {
    guard line.kind == .tokens, !line.opensBlock, line.comment < 0 else { return false }
    var token = line.first
    while token < line.end {
      if !text.isDropped(token, lineEnd: line.end) { return false }
      token += 1
    }
    return true
  }

  private func appendComment(_ token: Int) {
    output.append(text.source.range(token), of: text.source)
  }

  /// Writes the tokens of a line, whose first byte has the place `start`. Returns the column at which
  /// a broken list goes on, from the indentation.
  private mutating func compose(_ layout: LayoutLine, _ start: Int) -> Int {
    if !breaks.isEmpty { breaks.removeAll(keepingCapacity: true) }
    if !comments.isEmpty { comments.removeAll(keepingCapacity: true) }
    var told = 0
    var hang = 4
    var token = layout.first
    var isFirst = true
    var breaksNext = false
    while token < layout.end {
      let kind = text.kind(token)
      if case .comment = kind { comments.append(token) }
      if text.isDropped(token, lineEnd: layout.end) {
        token += 1
        continue
      }
      let breaksHere = text.roles[token].flags.contains(.breaks)
      if breaksNext || breaksHere && kind == .word, !isFirst {
        breaks.append(
          Break(place: output.count - start + 1, comments: told..<comments.count))
        told = comments.count
      }
      breaksNext = breaksHere && kind == .comma
      if !isFirst, text.hasBlankBefore(token) { output.append(0x20) }
      text.append(token, to: output, &book)
      if isFirst, layout.labelWidth > 0 {
        output.append(0x20, times: layout.labelWidth - layout.ownWidth + 1)
        if layout.labelWidth + 2 <= LayoutWriter.widestHang { hang = layout.labelWidth + 2 }
      }
      isFirst = false
      token += text.length(at: token)
    }
    if layout.opensBlock {
      if !isFirst { output.append(0x20) }
      output.append(0x7B)
    }
    return hang
  }

  /// Whether the line that begins at `start` is too long, or a comment stands in its lists.
  private func mustBreak(_ start: Int, _ indentation: Int) -> Bool {
    if breaks.contains(where: { !$0.comments.isEmpty }) { return true }
    let count = output.count - start
    return count + indentation > LayoutWriter.width
      && indentation
        + displayWidth(UnsafeBufferPointer(rebasing: output.bytes[start..<output.count]))
        > LayoutWriter.width
  }

  /// Writes the line that begins at `start` once more, with its lists broken.
  private mutating func emit(from lineStart: Int, indentation: Int, hang: Int) {
    line.removeAll(keepingCapacity: true)
    line.append(contentsOf: output.bytes[lineStart..<output.count])
    output.truncate(to: lineStart)
    var start = 0
    var column = indentation
    for (index, place) in breaks.enumerated() {
      append(start, place.place - 1, &column)
      let end = index + 1 < breaks.count ? breaks[index + 1].place - 1 : line.count
      for comment in place.comments {
        if comment == place.comments.lowerBound {
          output.append(0x20, times: 2)
        } else {
          output.append(0x0A)
          output.append(0x20, times: indentation + hang)
        }
        appendComment(comments[comment])
      }
      if !place.comments.isEmpty || column + 1 + columns(place.place, end) > LayoutWriter.width {
        output.append(0x0A)
        output.append(0x20, times: indentation + hang)
        column = indentation + hang
      } else {
        output.append(0x20)
        column += 1
      }
      start = place.place
    }
    append(start, line.count, &column)
  }

  private func append(_ start: Int, _ end: Int, _ column: inout Int) {
    line.withUnsafeBufferPointer {
      output.append(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
    column += columns(start, end)
  }

  private func columns(_ start: Int, _ end: Int) -> Int {
    line[start..<end].withUnsafeBufferPointer { displayWidth($0) }
  }
}
