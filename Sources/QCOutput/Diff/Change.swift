import QCSyntax

/// What a change asks of those who signed, the least first.
package enum ChangeGrade: UInt8, Sendable, CaseIterable, Comparable {
  /// Wording that binds nobody otherwise.
  case textOnly
  /// What a party owes or may claim stays as it was.
  case compatible
  /// The parties have to agree, and to sign, again.
  case needsSigning

  package static func < (left: ChangeGrade, right: ChangeGrade) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The value in the JSON.
  package var code: StaticString {
    switch self {
    case .textOnly: "text-only"
    case .compatible: "compatible"
    case .needsSigning: "needs-signing"
    }
  }

  /// The heading of its changes.
  package var title: Localized {
    switch self {
    case .textOnly: Localized("Chỉ sửa câu chữ", "Wording only")
    case .compatible: Localized("Không phải ký lại", "Compatible, no new signature")
    case .needsSigning: Localized("Phải ký lại", "Needs signing again")
    }
  }
}

/// What happened to an element or a clause.
package enum ChangeKind: UInt8, Sendable, CaseIterable {
  case added, removed, changed
  /// The name that the text uses for it; everything that points to it still does.
  case renamed

  /// The value in the JSON.
  package var code: StaticString {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .renamed: "renamed"
    }
  }
}

/// A place in one of the two texts: line and column from 1, in characters as a person sees them.
package struct ChangePlace: Sendable, Equatable {
  package var file: String
  package var line: Int
  package var column: Int
}

/// One difference in meaning between two texts.
package struct Change: Sendable {
  package var grade: ChangeGrade
  package var kind: ChangeKind
  /// The stable id of the element, in the new text if it is there.
  package var element: String
  /// The key of the clause in the JSON of the document; `name`, `text`, `value`, `kind`, `order` or
  /// `context` for what is no clause; nil for the element as a whole.
  package var clause: String?
  /// What was said and what is said now, in the drafter's words; nil where nothing was.
  package var from: String?
  package var to: String?
  /// Indices in ``DocumentDifference/parties``; empty for what concerns the document as a whole.
  package var parties: [Int]
  /// One line that stands alone.
  package var message: Localized
  package var old: ChangePlace?
  package var new: ChangePlace?
  /// Whether it lies outside of documents, in what several of them may share.
  package var isShared = false
}

/// A party of either text.
package struct DifferenceParty: Sendable {
  package var id: String
  package var name: Localized
}

/// What is different in one document.
package struct DocumentDifference: Sendable {
  /// Its title, in the new text if it is there.
  package var title = Localized("", "")
  package var parties: [DifferenceParty] = []
  /// By grade, the gravest first; within a grade in the order of the new text, then what is gone in
  /// the order of the old one.
  package var changes: [Change] = []
  /// How many comparisons were made: it grows as the texts do.
  package var steps = 0

  package init() {}
}

/// What is different between two files or two folders.
package struct Difference: Sendable {
  package var old: String
  package var new: String
  package private(set) var documents: [DocumentDifference] = []
  /// What was told already: a file that several documents use would be told for each.
  private var told: Set<String> = []

  /// - Parameters: the two arguments, as they are shown.
  package init(old: String, new: String) {
    self.old = old
    self.new = new
  }

  package mutating func add(_ document: DocumentDifference) {
    var document = document
    document.changes.removeAll { change in
      guard change.isShared else { return false }
      // A used file goes by its name below the root, an input by the name that was given: the last
      // part is common to both.
      let places = [change.old, change.new].map { place in
        place.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line):\($0.column)" } ?? ""
      }
      return !told.insert(places.joined(separator: "|") + "|" + change.message.vietnamese).inserted
    }
    documents.append(document)
  }

  /// The number of changes of a grade.
  package func count(_ grade: ChangeGrade) -> Int {
    documents.reduce(0) { $0 + $1.changes.count { $0.grade == grade } }
  }

  /// The gravest grade; nil when nothing has changed in meaning.
  package var verdict: ChangeGrade? {
    ChangeGrade.allCases.last { count($0) > 0 }
  }
}
