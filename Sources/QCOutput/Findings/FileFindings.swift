import QCSyntax

/// The findings of one file in order, with the text that they are about.
package struct FileFindings: Sendable {
  package let source: SourceFile
  /// The language of the file, for readers who asked for none.
  package let language: Language
  package var findings: [Diagnostic]

  package init(_ source: SourceFile, _ language: Language, _ findings: [Diagnostic]) {
    self.source = source
    self.language = language
    self.findings = findings
  }
}

/// How many findings there are of each kind.
package struct FindingCounts: Sendable, Equatable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var notes = 0
  /// Of the notes: what is still to be filled in.
  package private(set) var blanks = 0
  /// Of the notes: times that no clock can measure.
  package private(set) var vague = 0
  /// What `qc fix` mends without being asked twice.
  package private(set) var mendable = 0

  package init() {}

  package mutating func add(_ findings: [Diagnostic]) {
    for finding in findings {
      if finding.fixes.contains(where: \.isSafe) { mendable += 1 }
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note:
        notes += 1
        if finding.code == .blank { blanks += 1 }
        if finding.code == .vagueTime { vague += 1 }
      }
    }
  }
}
