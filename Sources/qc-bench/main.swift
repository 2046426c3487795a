import Foundation
import QCSemantics
import QCSyntax

for path in CommandLine.arguments.dropFirst() {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  let source = SourceFile(name: path, text: text)
  var interner = TimeWords.shared.interner
  var tokens: [Token] = []
  tokenize(source, interner: &interner, into: &tokens)
  var diagnostics: [Diagnostic] = []
  let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &diagnostics)
  var checker = Checker(interner: Interner(capacity: 64))
  checker.begin(tree, interner: &interner)
  for d in checker.documents { checker.check(d) }
  diagnostics += checker.finish(interner: &interner)
  print(path, checker.model.entries.count, checker.model.values.count, tokens.count, tree.nodes.count, source.count, diagnostics.count)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  for d in diagnostics {
    let line = text.utf8.prefix(Int(d.range.start)).filter { $0 == 10 }.count
    var m = d.code.row.message.vietnamese
    for (i, a) in d.arguments.enumerated() {
      m = m.replacingOccurrences(of: "{\(i)}", with: a.written(in: .vietnamese))
    }
    print("  \(line + 1): \(d.code.identifier) \(m) [\(source.string(d.range))] \(d.suggestion ?? "")")
    print("      ", lines[line])
  }
}
