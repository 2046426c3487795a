import QCSyntax

/// What was found when the rules were first applied to a folder of older agreements: it is left out,
/// and only what is new is told and fails.
///
/// Holds errors and warnings. Notes fail nothing, and what is wrong with a file as a whole (QC9xxx)
/// would hide everything in it.
package struct Baseline: Sendable {
  package struct Entry: Sendable, Hashable, Comparable {
    /// The path from the folder of the baseline, with `/`.
    package let file: String
    package let code: String
    package let fingerprint: String

    package init(file: String, code: String, fingerprint: String) {
      self.file = file
      self.code = code
      self.fingerprint = fingerprint
    }

    package static func < (left: Entry, right: Entry) -> Bool {
      // By bytes, so that the order is that of no locale.
      for (first, second) in [
        (left.file, right.file), (left.code, right.code), (left.fingerprint, right.fingerprint),
      ] where first != second {
        return first.utf8.lexicographicallyPrecedes(second.utf8)
      }
      return false
    }
  }

  private var entries: Set<Entry>
  private var seen: Set<Entry> = []

  package init() { entries = [] }

  package init(_ entries: some Sequence<Entry>) { self.entries = Set(entries) }

  /// What has not been found again.
  package var unseen: [Entry] { entries.subtracting(seen).sorted() }

  package var count: Int { entries.count }

  /// Adds what was found in a file.
  package mutating func add(_ file: FileFindings, name: String) {
    for entry in Baseline.entries(of: file, name: name) { if let entry { entries.insert(entry) } }
  }

  /// Takes out of a file's findings what the baseline holds; gives how many there were.
  package mutating func leaveOut(of file: inout FileFindings, name: String) -> Int {
    let entries = Baseline.entries(of: file, name: name)
    var kept: [Diagnostic] = []
    for (finding, entry) in zip(file.findings, entries) {
      if let entry, self.entries.contains(entry) {
        seen.insert(entry)
      } else {
        kept.append(finding)
      }
    }
    defer { file.findings = kept }
    return file.findings.count - kept.count
  }

  /// One line an entry, in order: what two people change at the same time merges line by line.
  package func write(to output: inout ByteWriter) {
    output.write("{\n  \"format_version\": \"1.0\",\n  \"findings\": [")
    var isFirst = true
    for entry in entries.sorted() {
      output.write(isFirst ? "\n    { \"file\": " : ",\n    { \"file\": ")
      isFirst = false
      output.write(json: entry.file)
      output.write(", \"code\": ")
      output.write(json: entry.code)
      output.write(", \"fingerprint\": ")
      output.write(json: entry.fingerprint)
      output.write(" }")
    }
    output.write(isFirst ? "]\n}\n" : "\n  ]\n}\n")
  }

  // MARK: - Implementation

  /// The entry of each finding; nil for what no baseline holds.
  private static func entries(of file: FileFindings, name: String) -> [Entry?] {
    let prints = fingerprints(of: file, LineIndex(file.source))
    return zip(file.findings, prints).map { finding, print in
      guard finding.severity >= .warning, finding.code.row.number < 9000 else { return nil }
      return Entry(file: name, code: finding.code.identifier, fingerprint: print)
    }
  }
}
