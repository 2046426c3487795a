import QCSyntax

/// A text and what the compiler says of it.
package struct CheckedText: Sendable {
  /// As the places of the findings count: in NFC, no byte order mark.
  package let source: SourceFile
  package let findings: [Diagnostic]
  /// Whether the bytes could be read as a text; else the one finding says why not, and nothing else
  /// of the text is known.
  package let isWhole: Bool

  package init(source: SourceFile, findings: [Diagnostic], isWhole: Bool = true) {
    self.source = source
    self.findings = findings
    self.isWhole = isWhole
  }

  package var errorCount: Int { findings.count { $0.severity == .error } }

  /// The text without its padding.
  package var bytes: [UInt8] { Array(source.storage[0..<source.count]) }
}
