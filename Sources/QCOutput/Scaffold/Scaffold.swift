import QCSyntax

/// A first text of an agreement for `qc new`: what a good one needs, in the usual order, with remarks
/// that teach and a `…` wherever the drafter decides.
///
/// It is accepted as it stands, without a warning; what is left to do are its blanks. Every word of
/// the language comes from the keyword table.
package struct Scaffold: Sendable {
  /// The kinds that there is a scaffold for.
  package enum Kind: String, CaseIterable, Sendable {
    case regulation
    case programme
    case memorandum

    /// The word that opens the document.
    package var keyword: Keyword {
      switch self {
      case .regulation: .coordinationRegulation
      case .programme: .coordinationProgramme
      case .memorandum: .memorandumOfUnderstanding
      }
    }
  }

  /// How many parties there may be.
  package static let partyCounts = 2...20

  package let kind: Kind
  package let language: Language
  package let parties: Int

  /// - Parameter parties: the number of parties, kept within ``partyCounts``.
  package init(_ kind: Kind, _ language: Language, parties: Int = 2) {
    self.kind = kind
    self.language = language
    self.parties = min(
      max(parties, Scaffold.partyCounts.lowerBound), Scaffold.partyCounts.upperBound)
  }

  /// The text, with a line break at its end.
  package func text() -> String {
    var writer = ScaffoldWriter(language)
    writer.write(file, indent: 0)
    return writer.text
  }

  // MARK: - Implementation

  private var file: [ScaffoldItem] {
    [
      .remark(ScaffoldWords.whatThisIs), .remark(ScaffoldWords.howToCheck), .gap,
      .remark(ScaffoldWords.title),
      .block([.keyword(kind.keyword), .blank], document),
    ]
  }

  private var document: [ScaffoldItem] {
    var groups: [[ScaffoldItem]] = [opening]
    groups.append(partyBlocks)
    groups.append(scope)
    groups += areas
    groups += [exchange, meeting]
    groups += reviews
    groups.append(difficulties)
    groups += kind == .memorandum ? memorandumClauses : [amendment]
    groups += [funding, entry, recipients, signing]
    return Array(groups.joined(separator: [.gap]))
  }
}
