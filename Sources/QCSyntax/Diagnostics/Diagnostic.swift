/// How grave a finding is: by its consequence, never by taste.
package enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  /// Worth knowing.
  case note
  /// What a legal officer would send back.
  case warning
  /// What makes the agreement contradictory or unreadable.
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One finding: a code with typed arguments, at a place.
package struct Diagnostic: Sendable {
  package let code: DiagnosticCode
  /// The place, in the file that the finding belongs to.
  package let range: SourceRange
  /// Values for the `{0}`, `{1}` … of the message.
  package let arguments: [Argument]
  /// Second places that explain the first.
  package var labels: [Label] = []
  package var fixes: [Fix] = []
  /// A suggestion such as a name that differs in a tone; shown at the place.
  package var suggestion: String?
  /// What is shown in place of the code's own severity (the final gate raises blanks).
  package var severity: Severity

  package init(
    _ code: DiagnosticCode, _ range: SourceRange, _ arguments: Argument..., fixes: [Fix] = []
  ) {
    self.code = code
    self.range = range
    self.arguments = arguments
    self.fixes = fixes
    self.severity = code.row.severity
  }
}

/// A value in a message. Keywords are written in the language of the reader.
package enum Argument: Sendable, Equatable {
  /// Text of the user, or a number.
  case text(String)
  case keyword(Keyword)
  case keywords([Keyword])
  case localized(Localized)

  package func written(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .keyword(let keyword): "`\(keyword.canonical(language))`"
    case .keywords(let keywords):
      keywords.map { "`\($0.canonical(language))`" }.joined(separator: ", ")
    case .localized(let words): words[language]
    }
  }
}

/// The same words in both languages.
package struct Localized: Sendable, Equatable {
  package let vietnamese: String
  package let english: String

  package init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package subscript(language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

/// A second place of a finding.
package struct Label: Sendable {
  package let range: SourceRange
  package let message: Localized
  /// The file, when it is not the finding's own.
  package let file: String?
  /// The line in that file, from 1.
  package let line: Int?

  package init(_ range: SourceRange, _ message: Localized, file: String? = nil) {
    self.range = range
    self.message = message
    self.file = file
    line = nil
  }

  /// A place in another file.
  package init(_ range: SourceRange, _ message: Localized, in other: SourceFile) {
    self.range = range
    self.message = message
    file = other.name
    line = other.line(at: Int(range.start))
  }
}

/// A change of the text that removes the finding.
package struct Fix: Sendable {
  package let title: Localized
  /// Whether it keeps the meaning that the drafter must have had in mind.
  package let isSafe: Bool
  package let edits: [Edit]

  package init(_ title: Localized, isSafe: Bool, _ edits: Edit...) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }

  package init(_ title: Localized, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

package struct Edit: Sendable {
  package let range: SourceRange
  package let replacement: String

  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Keyword {
  /// The canonical phrase in a language.
  package func canonical(_ language: Language) -> String {
    let all = language == .vietnamese ? spelling.vietnamese : spelling.english
    let bytes = UnsafeBufferPointer(start: all.utf8Start, count: all.utf8CodeUnitCount)
    return String(decoding: bytes.prefix { $0 != 0x7C }, as: UTF8.self)
  }

  /// Every accepted phrase in a language, the canonical one first.
  package func spellings(_ language: Language) -> [String] {
    let all = language == .vietnamese ? spelling.vietnamese : spelling.english
    return all.description.split(separator: "|").map(String.init)
  }
}
