import QCSyntax

/// Problems with inputs as findings.
enum InputFinding {
  /// The finding and the path it is about.
  static func finding(_ problem: InputProblem) -> (Diagnostic, String) {
    let nowhere = SourceRange(0, 0)
    switch problem {
    case .unreadable(let path, let error):
      if error.isMissing { return (Diagnostic(.missingInput, nowhere, .text(path)), path) }
      return (
        Diagnostic(.unreadableInput, nowhere, .text(path), .localized(error.localized)), path
      )
    case .nothingMatched(let path):
      return (Diagnostic(.nothingMatched, nowhere, .text(path)), path)
    case .unknownExtension(let path):
      return (Diagnostic(.unknownExtension, nowhere, .text(path)), path)
    default:
      let words = Localized(problem.message(.vietnamese), problem.message(.english))
      return (Diagnostic(.unreadableInput, nowhere, .text("."), .localized(words)), ".")
    }
  }
}
