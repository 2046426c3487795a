import QCSyntax

/// The gate before signing (`--final`): what a document must not have on the table where it is
/// signed, and how grave it is there.
///
/// Chosen by consequence. Three things cannot wait until after the signature: who is bound and
/// answers, from when, and by what a delay is measured. What is refused there when it is left blank
/// is refused too when its line is left out, or leaving it out would be the way around the blank.
package enum Gate {
  /// What the gate does with a code.
  package struct Row: Sendable {
    package let severity: Severity
    /// Whether a comment in the text may leave it out, with its reason: both sides then know.
    package let mayBeLeftOut: Bool
    /// Whether nothing is told of it before the gate.
    package var isToldOnlyHere = false
    /// The clause of which the gate changes nothing.
    package var exception: Keyword?
  }

  /// The row of a code, or nil where the gate changes nothing.
  package static func row(of code: DiagnosticCode) -> Row? {
    switch code {
    // A hole in the paper; nobody can sign for it.
    case .blank: Row(severity: .error, mayBeLeftOut: false)
    // Without its date no limit of the document begins.
    case .undated: Row(severity: .error, mayBeLeftOut: false, isToldOnlyHere: true)
    // A party that does not sign is not bound.
    case .noSigner: Row(severity: .error, mayBeLeftOut: false)
    // Nobody answers for it.
    case .noContact, .noLead, .finalDecisionMissing: consent
    // Nothing shows that it is late: agreed on purpose, or forgotten.
    case .vagueTime, .periodMissing, .limitWithoutAnchor, .replyWithoutLimit, .dayWithoutYear:
      consent
    // No entry into force, no basis, no chair of a meeting. The registry gives a document its number
    // after it is signed (30/2020/NĐ-CP, article 15): a line that is not there is not missed yet.
    case .expectedClause: Row(severity: .error, mayBeLeftOut: true, exception: .number)
    // The signature would not stand for the party.
    case .collectiveSigner, .deputySigner, .authorityPaperMissing: consent
    // Found out when the copies are handed round.
    case .tooFewCopies: consent
    default: nil
    }
  }

  /// Applies the gate to the findings of a file.
  package static func raise(_ findings: inout [Diagnostic]) {
    for index in findings.indices {
      guard let row = row(of: findings[index].code) else { continue }
      if let exception = row.exception, findings[index].arguments.first == .keyword(exception) {
        continue
      }
      findings[index].severity = row.severity
    }
  }

  /// Takes away what is told only at the gate.
  package static func dropWhatIsToldOnlyHere(_ findings: inout [Diagnostic]) {
    findings.removeAll { row(of: $0.code)?.isToldOnlyHere == true }
  }

  // MARK: - Implementation

  /// An error at the gate, which a comment with its reason leaves out.
  private static var consent: Row { Row(severity: .error, mayBeLeftOut: true) }
}
