import QCSemantics
import QCSyntax

/// Other ways to lay out one text, for fixes that must be right in each.
enum FixLayout: CaseIterable {
  case english, lineFeeds, tabs, comments, oneLine, ownLines, bracesBelow, curlyQuotes

  /// How many of the examples are at least to be tried: not every one can be laid out so.
  var least: Int {
    switch self {
    case .english: 36
    case .lineFeeds, .tabs, .comments, .curlyQuotes, .ownLines: 46
    case .oneLine: 3
    case .bracesBelow: 44
    }
  }

  func applied(to text: String) -> String {
    switch self {
    case .english: inEnglish(text)
    case .lineFeeds: text.replacing("\n", with: "\r\n")
    case .tabs:
      lines(text).map { line -> String in
        let blanks = line.prefix { $0 == " " }.count
        return String(repeating: "\t", count: blanks / 2) + line.dropFirst(blanks)
      }.joined(separator: "\n")
    case .comments:
      lines(text).enumerated().map { "\($1) # ghi chú \($0)." }
        .joined(separator: "\n")
    case .oneLine: text.replacing(/\{\n\s*([^{}\n]*)\n\s*\}/) { "{ \($0.1) }" }
    case .ownLines: text.replacing(/\{ ([^{}\n]*) \}/) { "{\n      \($0.1)\n    }" }
    case .bracesBelow: text.replacing(" {\n", with: "\n{\n")
    case .curlyQuotes: text.replacing(/"([^"\n]*)"/) { "“\($0.1)”" }
    }
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(maxSplits: .max, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// What a fix has broken in the layout; nil where all is well.
  func problem(_ text: String, _ mended: String) -> String? {
    let lines = lines(mended)
    switch self {
    case .lineFeeds:
      return mended.replacing("\r\n", with: "").utf8.contains { $0 == 0x0A || $0 == 0x0D }
        ? "line ends differ" : nil
    case .tabs:
      return lines.contains { $0.hasPrefix(" ") || $0.hasPrefix("\t ") }
        ? "blanks among tabs" : nil
    case .comments: return lostComment(text, mended)
    default: break
    }
    if lines.contains(where: { $0.last == " " || $0.last == "\t" }) { return "blanks at an end" }
    return nil
  }

  /// Each comment is there once, behind what it stood behind unless that was taken out or changed.
  private func lostComment(_ text: String, _ mended: String) -> String? {
    for number in 0..<lines(text).count
    where mended.ranges(of: "# ghi chú \(number).").count != 1 {
      return "comment \(number) is lost"
    }
    for line in lines(mended) where line.ranges(of: "# ghi chú").count > 1 {
      return "two comments on a line: \(line)"
    }
    return nil
  }
}

/// A text with English keywords: phrases, choices and phrases of time; names and what stands
/// between quotes stay.
private func inEnglish(_ text: String) -> String {
  var compiler = Compiler()
  let source = SourceFile(name: "t.qc", text: text)
  _ = compiler.open(source)
  compiler.begin()
  var words: [Int: (end: Int, words: String)] = [:]
  while compiler.nextDocument() {
    let model = compiler.model
    for entry in model.entries where entry.file == 0 && !entry.head.isEmpty {
      let phrase = source.string(entry.head).lowercased()
      if entry.keyword.spellings(.vietnamese).contains(phrase) {
        words[Int(entry.head.start)] = (
          Int(entry.head.end), entry.keyword.canonical(.english)
        )
      }
      for index in entry.valueIndices {
        let value = model.values[index]
        switch value.kind {
        case .choice, .builtIn:
          guard let keyword = Keyword(rawValue: value.keyword) else { continue }
          words[Int(value.range.start)] = (Int(value.range.end), keyword.canonical(.english))
        case .time:
          var written: [UInt8] = []
          source.storage.withUnsafeBufferPointer {
            model.times[Int(value.payload)].write(in: .english, source: $0, to: &written)
          }
          words[Int(value.range.start)] = (
            Int(value.range.end), String(decoding: written, as: UTF8.self)
          )
        default: break
        }
      }
    }
  }
  var bytes = Array(text.utf8)
  for (start, change) in words.sorted(by: { $0.key > $1.key }) {
    bytes.replaceSubrange(start..<change.end, with: Array(change.words.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
