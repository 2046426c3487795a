import QCSemantics
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
    let page = code.page
    out += "\n\(page.cause[language])\n"
    if let gate = gate(code) { out += "\n\(gate[language])\n" }
    out += "\n\(failing[language]):\n\n\(indented(page.failing))"
    out += "\n\(passing[language]):\n\n\(indented(page.passing))"
    return out
  }

  /// The page in both languages, as Markdown.
  package static func markdown(_ code: DiagnosticCode) -> String {
    let row = code.row
    let severity = FindingWords.severity(row.severity)
    let page = code.page
    let fence = row.number < 9000 ? "qc" : "text"
    var out = "# \(code.identifier) `\(code.name)`\n\n"
    out += "**\(severity.vietnamese)** · \(plain(row.message.vietnamese))\n\n"
    out += "\(page.cause.vietnamese)\n\n"
    if let gate = gate(code) { out += "\(gate.vietnamese)\n\n" }
    out += "*\(FindingWords.hint.vietnamese):* \(plain(row.hint.vietnamese))\n\n"
    out += "**\(severity.english)** · \(plain(row.message.english))\n\n"
    out += "\(page.cause.english)\n\n"
    if let gate = gate(code) { out += "\(gate.english)\n\n" }
    out += "*\(FindingWords.hint.english):* \(plain(row.hint.english))\n\n"
    out += "## \(failing.vietnamese) · \(failing.english)\n\n```\(fence)\n\(page.failing)\n```\n\n"
    out += "## \(passing.vietnamese) · \(passing.english)\n\n```\(fence)\n\(page.passing)\n```\n"
    return out
  }

  /// The page in one language, as Markdown without a heading, for reports that others show.
  package static func markdown(_ code: DiagnosticCode, _ language: Language) -> String {
    let row = code.row
    let page = code.page
    let fence = row.number < 9000 ? "qc" : "text"
    var out = "\(page.cause[language])\n\n"
    out += "*\(FindingWords.hint[language]):* \(plain(row.hint[language]))\n\n"
    out += "**\(failing[language])**\n\n```\(fence)\n\(page.failing)\n```\n\n"
    out += "**\(passing[language])**\n\n```\(fence)\n\(page.passing)\n```\n"
    return out
  }

  private static let failing = Localized("Có lỗi", "Wrong")
  private static let passing = Localized("Đã sửa", "Corrected")

  /// What the gate before signing makes of it.
  private static func gate(_ code: DiagnosticCode) -> Localized? {
    guard let row = Gate.row(of: code) else { return nil }
    let severity = FindingWords.severity(row.severity)
    guard row.mayBeLeftOut else {
      return Localized(
        "Khi kiểm tra lần cuối trước khi ký (--final), đây là \(severity.vietnamese) và không bỏ qua được.",
        "At the last check before signing (--final) it is an \(severity.english) and cannot be left out."
      )
    }
    let words = SuppressionWord.allow
    let except = row.exception.map {
      Localized(", trừ `\($0.canonical(.vietnamese))`", ", but for `\($0.canonical(.english))`")
    }
    return Localized(
      "Khi kiểm tra lần cuối trước khi ký (--final), đây là \(severity.vietnamese)"
        + (except?.vietnamese ?? "") + ". Các bên đã thống nhất thì ghi lý do vào tệp .qc: "
        + "`# \(words.shown(.vietnamese)) \(code.identifier): lý do`.",
      "At the last check before signing (--final) it is an \(severity.english)"
        + (except?.english ?? "")
        + ". Where the parties agree on it, give the reason in the .qc file: "
        + "`# \(words.shown(.english)) \(code.identifier): reason`.")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
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
