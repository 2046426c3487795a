import QCSyntax

/// The code quality report of GitLab: a JSON array with one object for each finding.
package struct GitLabReporter: FindingReporter {
  /// The current folder, for paths.
  let folder: String?

  package init(folder: String?) { self.folder = folder }

  package func write(_ run: FindingRun, to output: inout ByteWriter) {
    var isFirst = true
    var prints: [String] = []
    var path = ReportedPath("", in: folder)
    output.write("[")
    run.visit { finding, file, lines, place in
      if place == 0 {
        prints = fingerprints(of: file, lines)
        path = ReportedPath(file.source.name, in: folder)
      }
      output.write(isFirst ? "\n  " : ",\n  ")
      isFirst = false
      output.write("{ \"description\": ")
      output.write(json: finding.sentence(in: run.language))
      output.write(", \"check_name\": \"\(finding.code.identifier)\", \"fingerprint\": \"")
      // Unique in the whole report: the same words may stand in two files.
      var hash = FingerprintHash()
      hash.add(path.text.utf8)
      hash.add(prints[place].utf8)
      output.write(hash.digits)
      output.write("\", \"severity\": \"")
      output.write(GitLabReporter.severity(finding))
      output.write("\", \"location\": { \"path\": ")
      output.write(json: path.text)
      let begin = lines.place(Int(finding.range.start)).line
      let end = lines.place(Int(finding.range.end)).line
      output.write(", \"lines\": { \"begin\": \(begin), \"end\": \(end) } } }")
    }
    output.write(isFirst ? "]\n" : "\n]\n")
  }

  /// What cannot even be read blocks: nothing is known of it.
  private static func severity(_ finding: Diagnostic) -> StaticString {
    switch finding.severity {
    case .error: finding.code.row.number >= 9000 ? "blocker" : "critical"
    case .warning: "major"
    case .note: "info"
    }
  }
}
