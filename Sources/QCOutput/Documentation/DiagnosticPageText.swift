import QCSyntax

/// The page of a diagnostic code: what it says, why it matters, a text that has it and the same
/// text mended.
package enum DiagnosticPageText {
  /// The file name of a code's page, without the folder.
  package static func fileName(_ code: DiagnosticCode) -> String { code.identifier + ".md" }

  /// The page in one language, for a terminal.
  package static func text(_ code: DiagnosticCode, _ language: Language) -> String {
    let row = code.row
    let severity = FindingWords.severity(row.severity)[language]
    var out = "\(code.identifier) \(code.name) (\(severity))\n\n"
    out += "\(plain(row.message[language]))\n"
    out += "\(FindingWords.hint[language]): \(plain(row.hint[language]))\n"
    return out
  }

  /// A message without its arguments.
  static func plain(_ template: String) -> String {
    var result = ""
    var inArgument = false
    for character in template {
      if character == "{" {
        inArgument = true
        result += "…"
      } else if character == "}" {
        inArgument = false
      } else if !inArgument {
        result.append(character)
      }
    }
    return result
  }
}
