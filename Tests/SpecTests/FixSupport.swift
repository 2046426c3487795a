import QCFormat
import QCSemantics
import QCSyntax

/// What the compiler says of bytes, for `FixApplication`.
func checkedText(_ bytes: [UInt8]) -> CheckedText {
  let padded = bytes + [UInt8](repeating: 0, count: SourceFile.padding)
  switch loadSource(name: "t.qc", padded: padded, count: bytes.count) {
  case .failure(let finding, let source):
    return CheckedText(source: source, findings: [finding], isWhole: false)
  case .success(let source):
    var compiler = Compiler()
    _ = compiler.open(source)
    compiler.begin()
    var body = AgreementBody()
    while compiler.nextDocument() { body.add(compiler.summary, file: 0) }
    return CheckedText(
      source: source, findings: compiler.finish() + body.findings().map(\.withOwnLabel))
  }
}

func fixed(_ text: String, isUnsafe: Bool = false, only: DiagnosticCode? = nil)
  -> FixApplication.Outcome
{
  FixApplication.apply(
    to: Array(text.utf8),
    FixApplication.Choice(includesUnsafe: isUnsafe, codes: only.map { [$0] }), check: checkedText)
}

extension CheckedText {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
