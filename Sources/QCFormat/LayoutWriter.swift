import QCSyntax

/// Writes the lines of a layout, two blanks a level; breaks lists where a line is too long.
struct LayoutWriter {
  /// Columns of a line before its lists are broken.
  static let width = 100
  /// A list goes on under its first value unless that stands further to the right than this.
  static let widestHang = 40

  private var text: TokenText
  private let statement: [UInt8]?
  private(set) var output: [UInt8] = []
  /// The line in hand, without its indentation.
  private var line: [UInt8] = []
  /// Where it may be broken.
  private var breaks: [Break] = []

  private struct Break {
    /// The place in the line before which it may end.
    let place: Int
    /// The comments before which it must end: the first stays on the line.
    var comments: [Int] = []
  }

  /// - Parameter statement: a first line of the formatter's own.
  init(_ text: TokenText, statement: [UInt8]? = nil) {
    self.text = text
    self.statement = statement
    let count = text.tree.source.count
    output.reserveCapacity(count + count / 8 + 64)
  }

  mutating func write(_ lines: [LayoutLine]) {
    var lines = lines
    LabelAlignment.align(&lines, &text)
    if let statement {
      output += statement
      output += [0x0A, 0x0A]
    }
    for line in lines { write(line) }
  }

  // MARK: - Implementation

  private var source: SourceFile { text.tree.source }

  private mutating func write(_ line: LayoutLine) {
    if isEmpty(line) { return }
    if line.hasBlankBefore, !output.isEmpty { output.append(0x0A) }
    switch line.kind {
    case .verbatim:
      output += withLineFeeds(source.storage[line.first..<line.end])
      // What reaches to the end of the file may be a text that is not closed.
      if output.last != 0x0A, line.end < source.count { output.append(0x0A) }
    case .comment:
      indent(line.level * 2)
      appendComment(line.first, to: &output)
      output.append(0x0A)
    case .tokens:
      let hang = compose(line)
      emit(indentation: line.level * 2, hang: hang)
      if line.comment >= 0 {
        output += [0x20, 0x20]
        appendComment(line.comment, to: &output)
      }
      output.append(0x0A)
    }
  }

  /// Whether everything on a line is left out: a full stop behind a brace.
  private func isEmpty(_ line: LayoutLine) -> Bool {
    line.kind == .tokens && !line.opensBlock && line.comment < 0
      && (line.first..<line.end).allSatisfy { text.isDropped($0, lineEnd: line.end) }
  }

  private mutating func indent(_ count: Int) {
    output.append(contentsOf: repeatElement(0x20, count: count))
  }

  private func appendComment(_ token: Int, to bytes: inout [UInt8]) {
    bytes += source.storage[text.tree.range(from: token, to: token + 1).bounds]
  }

  /// Puts the tokens of a line together. Returns the column at which a broken list goes on, from
  /// the indentation.
  private mutating func compose(_ layout: LayoutLine) -> Int {
    line.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    var hang = 4
    var token = layout.first
    var isFirst = true
    var breaksNext = false
    var comments: [Int] = []
    while token < layout.end {
      if text.kind(token) == .comment { comments.append(token) }
      if text.isDropped(token, lineEnd: layout.end) {
        token += 1
        continue
      }
      let flags = text.roles[token].flags
      if breaksNext || flags.contains(.breaks) && text.kind(token) == .word, !isFirst {
        breaks.append(Break(place: line.count + 1, comments: comments))
        comments = []
      }
      breaksNext = flags.contains(.breaks) && text.kind(token) == .comma
      if !isFirst, text.hasBlankBefore(token) { line.append(0x20) }
      text.append(token, to: &line)
      if isFirst, layout.labelWidth > 0 {
        let width = line.withUnsafeBufferPointer { displayWidth($0) }
        line.append(contentsOf: repeatElement(0x20, count: layout.labelWidth - width + 1))
        if layout.labelWidth + 2 <= LayoutWriter.widestHang { hang = layout.labelWidth + 2 }
      }
      isFirst = false
      token += text.length(at: token)
    }
    if layout.opensBlock {
      if !isFirst { line.append(0x20) }
      line.append(0x7B)
    }
    return hang
  }

  /// Appends the line; its lists are broken when it is too long, or where a comment stands in them.
  private mutating func emit(indentation: Int, hang: Int) {
    indent(indentation)
    guard !breaks.isEmpty, mustBreak(indentation) else {
      output += line
      return
    }
    var start = 0
    var column = indentation
    for (index, place) in breaks.enumerated() {
      append(start, place.place - 1, &column)
      let end = index + 1 < breaks.count ? breaks[index + 1].place - 1 : line.count
      for (number, comment) in place.comments.enumerated() {
        if number == 0 {
          output += [0x20, 0x20]
        } else {
          output.append(0x0A)
          indent(indentation + hang)
        }
        appendComment(comment, to: &output)
      }
      if !place.comments.isEmpty || column + 1 + columns(place.place, end) > LayoutWriter.width {
        output.append(0x0A)
        indent(indentation + hang)
        column = indentation + hang
      } else {
        output.append(0x20)
        column += 1
      }
      start = place.place
    }
    append(start, line.count, &column)
  }

  private mutating func append(_ start: Int, _ end: Int, _ column: inout Int) {
    output += line[start..<end]
    column += columns(start, end)
  }

  private func columns(_ start: Int, _ end: Int) -> Int {
    line[start..<end].withUnsafeBufferPointer { displayWidth($0) }
  }

  private func mustBreak(_ indentation: Int) -> Bool {
    breaks.contains { !$0.comments.isEmpty }
      || line.count + indentation > LayoutWriter.width
        && indentation + columns(0, line.count) > LayoutWriter.width
  }
}
