import Foundation
import QCSyntax

/// `qc-bench tokens`: the tokens of a file and the phrases of its items, as the parser takes them: the
/// truth with which the judges compare what an editor colours.
///
/// A line for each: path, line, column and length in characters as editors count them (Unicode
/// scalars), kind. The kind is a `TokenKind`, or `phrase` for the phrase of an element or clause that
/// is the first on its line, behind a bullet or not, `tail` for any other, `name` for a name in plain
/// words where it is declared.
func printTokens(of path: String) {
  guard let data = FileManager.default.contents(atPath: path) else {
    endWithUsage("cannot read \(path)")
  }
  let source = SourceFile(name: path, text: String(decoding: data, as: UTF8.self))
  var interner = TimeWords.shared.interner
  var tokens: [Token] = []
  tokenize(source, interner: &interner, into: &tokens)
  var findings: [Diagnostic] = []
  let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &findings)
  let text = Array(data)
  let lineStarts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
  var out = ""

  /// Adds what stands between two tokens, without blanks behind it.
  func add(_ kind: String, from first: Int, to end: Int) {
    let range = tree.range(from: first, to: end)
    let start = Int(range.start)
    var line = 0
    var after = lineStarts.count
    while after - line > 1 {
      let middle = (line + after) / 2
      if lineStarts[middle] <= start { line = middle } else { after = middle }
    }
    let column = scalars(text[lineStarts[line]..<start])
    out += "\(path)\t\(line + 1)\t\(column)\t\(scalars(text[start..<Int(range.end)]))\t\(kind)\n"
  }

  for (place, token) in tokens.enumerated()
  where token.kind != .newline && token.kind != .endOfFile {
    add("\(token.kind)", from: place, to: place + 1)
  }
  for node in tree.nodes {
    if node.kind == .name { add("name", from: Int(node.first), to: Int(node.end)) }
    guard node.kind == .element || node.kind == .clause else { continue }
    guard let keyword = Keyword(rawValue: node.keyword) else { continue }
    var first = Int(node.first)
    while tokens[first].kind == .newline || tokens[first].kind == .bullet { first += 1 }
    let length = tokens.withUnsafeBufferPointer { tokens in
      LanguageTables.shared.match(tokens, at: first) { $0 == keyword }?.length
    }
    guard let length else { continue }
    var before = first - 1
    if before >= 0, tokens[before].kind == .bullet { before -= 1 }
    let isFirst = before < 0 || tokens[before].kind == .newline
    add(isFirst ? "phrase" : "tail", from: first, to: first + length)
  }
  printBytes(out)
}

/// The number of Unicode scalars of UTF-8.
private func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
