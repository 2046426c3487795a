import QCSyntax

/// The words of a comment that leaves something out. Both languages are read in every file; tones
/// and case do not count for telling what is meant.
///
/// They are words of reviewers and no keywords: a comment is no part of the agreement.
package enum SuppressionWord: CaseIterable, Sendable {
  /// For the line.
  case allow
  /// For the whole file.
  case allowInFile
  /// Before the last day, at the end of the comment.
  case until

  /// The phrases, the one that is shown first, separated by `|`.
  package var spelling: (vietnamese: StaticString, english: StaticString) {
    switch self {
    case .allow: ("bỏ qua", "allow")
    case .allowInFile: ("bỏ qua trong cả tệp|bỏ qua cả tệp", "allow in file|allow in this file")
    case .until: ("đến hết|đến hết ngày", "until")
    }
  }

  /// The phrase that is shown.
  package func shown(_ language: Language) -> String { phrases(language).first ?? "" }

  /// Every phrase in a language.
  func phrases(_ language: Language) -> [String] {
    let all = language == .vietnamese ? spelling.vietnamese : spelling.english
    return all.description.split(separator: "|").map(String.init)
  }

  /// Every phrase of both languages as words in plain letters, the longest first.
  var plainPhrases: [[[UInt8]]] {
    switch self {
    case .allow: Self.plainAllow
    case .allowInFile: Self.plainAllowInFile
    case .until: Self.plainUntil
    }
  }

  // Made when the first comment asks for them: few files have one.
  private static let plainAllow = plain(.allow)
  private static let plainAllowInFile = plain(.allowInFile)
  private static let plainUntil = plain(.until)

  private static func plain(_ word: SuppressionWord) -> [[[UInt8]]] {
    Language.allCases.flatMap { word.phrases($0) }
      .map { $0.split(separator: " ").map { Spelling.plain(String($0)) } }
      .sorted { $0.count > $1.count }
  }

  /// A comment as it should be written.
  static let example = Localized(
    "# \(allow.shown(.vietnamese)) QC0726: đã thống nhất tại cuộc họp ngày 12/3 "
      + "\(until.shown(.vietnamese)) 31/12/2026",
    "# \(allow.shown(.english)) QC0726: agreed with the other side \(until.shown(.english)) "
      + "2026-12-31")
}
