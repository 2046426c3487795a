import QCSemantics
import QCSyntax

/// The second half of `qc fix`: what the agreements of a folder say against each other. The files
/// that have such a finding are gone through once more, in their order.
struct FolderFixes {
  let files: [InputFile]

  /// - Parameter makeWorker: makes what fixes one file after the other.
  func apply(to reports: inout [FixReport], makeWorker: () -> FixWorker) {
    guard files.count > 1 else { return }
    var summaries = reports.map(\.summaries)
    let found = Set(findings(summaries).map(\.file))
    guard !found.isEmpty else { return }
    let worker = makeWorker()
    for file in found.sorted() {
      let others = summaries
      worker.fix(
        files[file],
        among: { own in
          var all = others
          all[file] = own
          return findings(all).filter { $0.file == file }.map(\.diagnostic)
        }, &reports[file])
      summaries[file] = reports[file].summaries
    }
  }

  private func findings(_ summaries: [[AgreementSummary]]) -> [AgreementBody.Finding] {
    var body = AgreementBody()
    for (file, agreements) in summaries.enumerated() {
      for agreement in agreements { body.add(agreement, file: file) }
    }
    return body.findings().filter { finding in
      // A link and what it points to are one file.
      guard let other = finding.other, other.file != finding.file,
        let one = realName(files[finding.file].displayPath)
      else { return true }
      return one != realName(files[other.file].displayPath)
    }
  }
}
