import QCSyntax

/// What a run found: everything that a reporter may tell, and nothing of the world around it.
package struct FindingRun: Sendable {
  /// The names of all inputs, clean ones too, in order.
  package let inputs: [String]
  /// The files with findings, in the order of the inputs. What could not be read or written stands
  /// here too, under its path and without a text.
  package let files: [FileFindings]
  /// How many agreements there are in the inputs.
  package let documents: Int
  package let counts: FindingCounts
  /// Whether the run as a whole is accepted.
  package let isAccepted: Bool
  /// Whether warnings fail.
  package let isStrict: Bool
  /// The language that the user asked for; else findings speak the language of their file.
  package let locale: Language?
  /// The language of what speaks for the run as a whole.
  package let language: Language
  /// The most findings that are told.
  package let limit: Int

  package init(
    inputs: [String], files: [FileFindings], documents: Int, isAccepted: Bool, isStrict: Bool,
    locale: Language?, language: Language, limit: Int
  ) {
    self.inputs = inputs
    self.files = files
    self.documents = documents
    self.isAccepted = isAccepted
    self.isStrict = isStrict
    self.locale = locale
    self.language = language
    self.limit = limit
    var counts = FindingCounts()
    for file in files { counts.add(file.findings) }
    self.counts = counts
  }
}

/// A form in which findings are written.
package protocol FindingReporter {
  func write(_ run: FindingRun, to output: inout ByteWriter)
}
