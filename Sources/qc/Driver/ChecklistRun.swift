import QCOutput
import QCSemantics
import QCSyntax

/// `qc checklist FILE`: one checklist to standard output.
struct ChecklistRun {
  let invocation: Invocation
  private let language: Language?
  private let day: CivilDate?

  init(_ invocation: Invocation) {
    self.invocation = invocation
    language = invocation.outputLanguage?.language
    day = invocation.value(.date).flatMap { CivilDate(Array($0.utf8)) }
  }

  func run() -> ExitCode {
    let path = invocation.arguments.first ?? "-"
    let buffer = FileBuffer()
    let failed =
      path == "-"
      ? buffer.readStandardInput(limit: Limits.fileBytes)
      : buffer.read(path: path, limit: Limits.fileBytes)
    let name = path == "-" ? invocation.value(.standardInputPath) ?? "-" : path
    if let failed { return unreadable(failed, name) }
    switch loadSource(name: name, buffer) {
    case .failure(let finding, let source):
      return rejected([finding], source, .vietnamese)
    case .success(let source): return write(source, path, buffer)
    }
  }

  // MARK: - Implementation

  private func write(_ source: SourceFile, _ path: String, _ buffer: FileBuffer) -> ExitCode {
    var compiler = Compiler()
    let uses = compiler.open(source)
    let own = compiler.language
    var findings: [Diagnostic] = []
    var files = UsedFiles(firstInput: path == "-" ? nil : path)
    let sources = files.resolve(uses, of: path, &compiler, buffer, &findings)
    compiler.begin(uses: sources)
    var output = ByteWriter()
    var identifiers = Identifiers()
    var unknownParty = true
    // One maker for all documents: a new one would count the lines from the top for each.
    var maker = ChecklistMaker()
    let listSource = ChecklistSource(name: baseName(path), digest: source.digest)
    var count = 0
    while compiler.nextDocument() {
      identifiers.assign(compiler.model)
      let list = maker.make(
        compiler.model, identifiers: identifiers, language: language ?? own, on: day)
      var filter = ChecklistFilter(stage: stage)
      if let party = invocation.value(.party) {
        guard let place = list.party(named: party) else { continue }
        filter.party = place
      }
      unknownParty = false
      if count == 0 {
        begin(list, listSource, &output)
      } else {
        output.write(separator)
      }
      count += 1
      switch invocation.checklistFormat {
      case .markdown: list.writeMarkdown(listSource, filter: filter, to: &output)
      case .text: list.writeText(listSource, filter: filter, to: &output)
      case .html: list.writeHTMLBody(listSource, filter: filter, to: &output)
      case .csv: list.writeCSVRows(filter: filter, to: &output)
      case .json: list.writeJSON(listSource, filter: filter, to: &output)
      }
    }
    if count == 0 {
      var empty = Checklist()
      empty.language = language ?? own
      begin(empty, listSource, &output)
    }
    switch invocation.checklistFormat {
    case .html: Checklist.writeHTMLFoot(to: &output)
    case .json: output.write("]\n")
    case .markdown, .text, .csv: break
    }
    findings += compiler.finish()
    if findings.contains(where: { $0.severity == .error }) {
      return rejected(findings.filter { $0.severity == .error }, source, own)
    }
    if let party = invocation.value(.party), unknownParty {
      let words = Localized("không có bên \"\(party)\"", "there is no party \"\(party)\"")
      _ = StandardStream.error.write("qc: \(words[invocation.language.language])\n")
      return .usage
    }
    return printed(output.bytes, invocation)
  }

  /// What stands once before all documents.
  private func begin(_ first: Checklist, _ source: ChecklistSource, _ output: inout ByteWriter) {
    switch invocation.checklistFormat {
    case .html: first.writeHTMLHead(source, to: &output)
    case .csv: Checklist.writeCSVHead(in: first.language, to: &output)
    case .json: output.write("[")
    case .markdown, .text: break
    }
  }

  /// What stands between two documents.
  private var separator: StaticString {
    switch invocation.checklistFormat {
    case .markdown, .text: "\n"
    case .json: ",\n"
    case .html, .csv: ""
    }
  }

  private var stage: ChecklistStage? {
    guard let wanted = invocation.value(.stage) else { return nil }
    return ChecklistStage.allCases.first { $0.code.description == wanted }
  }

  private func rejected(_ findings: [Diagnostic], _ source: SourceFile, _ own: Language) -> ExitCode
  {
    var output = ByteWriter()
    let lines = LineIndex(source)
    let renderer = FindingRenderer(
      language: invocation.locale?.language ?? own,
      usesColor: StandardStream.error.usesColor(invocation.color),
      width: StandardStream.error.foldingWidth)
    for finding in findings.prefix(invocation.maximumDiagnostics) {
      renderer.write(finding, source, lines, to: &output)
    }
    _ = StandardStream.error.write(output.bytes)
    return .findings
  }

  private func unreadable(_ error: FileError, _ name: String) -> ExitCode {
    let finding =
      error.isMissing
      ? Diagnostic(.missingInput, SourceRange(0, 0), .text(name))
      : Diagnostic(
        .unreadableInput, SourceRange(0, 0), .text(name), .localized(error.localized))
    _ = rejected([finding], SourceFile(name: name, text: ""), invocation.language.language)
    return .inputMissing
  }
}
