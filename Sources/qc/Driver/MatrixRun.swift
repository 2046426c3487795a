import QCOutput
import QCSemantics
import QCSyntax

/// `qc matrix [PATHS]`: for each document who leads, who supports and who owes what to whom.
struct MatrixRun {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() -> ExitCode {
    let inputs = GatheredInputs(invocation)
    let policy = inputs.policy
    var report = inputs.report
    var reader = DocumentReader(firstInput: inputs.files.first?.displayPath)
    var maker = ChecklistMaker()
    var matrices: [Matrix] = []
    let asked = invocation.outputLanguage?.language
    // What stands above all documents speaks the language of the first file.
    var first: Language?
    for file in inputs.files {
      reader.read(file, policy, &report) { language in
        first = first ?? language
      } document: { model, identifiers, path in
        matrices.append(maker.matrix(model, identifiers, language: asked, file: path))
      }
    }
    Reporting(invocation).tell(report)
    // Half a picture would pass for the whole: nothing is printed when a file could not be read.
    guard report.exitCode() == .accepted else { return report.exitCode() }
    return printed(output(matrices, asked ?? first ?? .vietnamese), invocation)
  }

  // MARK: - Implementation

  private func output(_ matrices: [Matrix], _ language: Language) -> [UInt8] {
    var output = ByteWriter()
    switch invocation.value(.matrixFormat).flatMap(MatrixFormat.init(rawValue:)) ?? .text {
    case .text:
      Matrix.writeText(
        matrices, width: min(StandardStream.output.terminalWidth ?? 100, 160), language: language,
        to: &output)
    case .markdown: Matrix.writeMarkdown(matrices, language: language, to: &output)
    case .csv: Matrix.writeCSV(matrices, language: language, to: &output)
    case .json: Matrix.writeJSON(matrices, to: &output)
    }
    return output.bytes
  }
}
