import QCOutput
import QCSyntax

/// `qc explain CODE|name|keyword`: the page of a diagnostic, a construct or a clause, offline.
struct Explaining {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() -> ExitCode {
    let wanted = invocation.arguments.joined(separator: " ")
    let language = (invocation.outputLanguage ?? invocation.language).language
    if let code = DiagnosticCode(identifierOrName: wanted) {
      return printed(DiagnosticPageText.text(code, language), invocation)
    }
    let pages = pages(wanted, language)
    if !pages.isEmpty { return printed(pages.joined(separator: "\n"), invocation) }
    return unknown(wanted, language)
  }

  // MARK: - Implementation

  /// The pages of every keyword with this phrase: the construct it opens, else the clause.
  private func pages(_ wanted: String, _ language: Language) -> [String] {
    let folded = fold(wanted)
    var result: [String] = []
    var constructs: [Construct] = []
    for keyword in Keyword.allCases {
      let phrases = Language.allCases.flatMap { keyword.spellings($0) }
      guard phrases.contains(where: { fold($0) == folded }) else { continue }
      let opened = Construct.allCases.flatMap(\.members).compactMap { member -> Construct? in
        if member.keyword == keyword, case .construct(let inner) = member.value {
          inner
        } else {
          nil
        }
      }
      for construct in opened where !constructs.contains(construct) {
        constructs.append(construct)
        result.append(ReferencePage.text(construct, language))
      }
      if opened.isEmpty { result.append(ReferencePage.text(keyword, language)) }
    }
    return result
  }

  private func fold(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for word in text.split(separator: " ") {
      var word = String(word)
      word.withUTF8 { appendFold(of: $0, to: &result) }
      result.append(0x20)
    }
    return result
  }

  private func unknown(_ wanted: String, _ language: Language) -> ExitCode {
    var names = DiagnosticCode.allCases.flatMap { [$0.identifier, $0.name] }
    for keyword in Keyword.allCases { names += Language.allCases.flatMap { keyword.spellings($0) } }
    var best: (name: String, closeness: Int)?
    for name in names {
      guard let closeness = Spelling.closeness(wanted, name) else { continue }
      if closeness < best?.closeness ?? .max { best = (name, closeness) }
    }
    var text = Localized(
      "Lỗi: Không có trang nào cho '\(wanted)'.", "Error: There is no page for '\(wanted)'.")[
        language]
    if let best {
      text += Localized(" Ý bạn là '\(best.name)'?", " Did you mean '\(best.name)'?")[language]
    }
    _ = StandardStream.error.write(text + "\n")
    return .usage
  }
}
