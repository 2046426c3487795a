import QCOutput
import QCSemantics
import QCSyntax

/// The agreements of a run as one body: compares what their summaries say and adds what it finds to
/// the reports of their files, behind their own findings.
struct FolderReview {
  let policy: FindingPolicy

  func review(_ files: [InputFile], _ reports: inout [FileReport]) {
    var body = AgreementBody()
    for (index, report) in reports.enumerated() {
      for summary in report.summaries { body.add(summary, file: index) }
    }
    guard body.count > 1 else { return }
    let findings = body.findings()
    guard !findings.isEmpty else { return }
    // Few files have a finding, and many may have been read: their texts are read again.
    var sources: [Int: SourceFile] = [:]
    let reported = reports
    func source(_ file: Int) -> SourceFile? {
      if let known = sources[file] { return known }
      let kept = reported[file].source ?? reported[file].files.first?.source
      let read = kept?.name == files[file].displayPath ? kept : read(files[file])
      sources[file] = read
      return read
    }
    var byFile: [Int: [Diagnostic]] = [:]
    for finding in findings {
      // A link and what it points to are one file.
      if let other = finding.other, other.file != finding.file,
        let one = realName(files[finding.file].displayPath),
        one == realName(files[other.file].displayPath)
      {
        continue
      }
      var diagnostic = finding.diagnostic
      if let other = finding.other {
        if other.file == finding.file {
          diagnostic = finding.withOwnLabel
        } else if let text = source(other.file) {
          diagnostic.labels.append(Label(other.range, other.message, in: text))
        }
      }
      byFile[finding.file, default: []].append(diagnostic)
    }
    for (file, diagnostics) in byFile.sorted(by: { $0.key < $1.key }) {
      guard let text = source(file) else { continue }
      var diagnostics = diagnostics
      reports[file].suppressions.leaveOut(of: &diagnostics)
      policy.report(
        diagnostics, text, language: reports[file].language, into: &reports[file])
    }
  }

  private func read(_ file: InputFile) -> SourceFile? {
    let buffer = FileBuffer()
    guard file.kind != .standardInput,
      buffer.read(path: file.displayPath, limit: Limits.fileBytes) == nil,
      case .success(let source) = loadSource(name: file.displayPath, buffer)
    else { return nil }
    return source
  }
}
