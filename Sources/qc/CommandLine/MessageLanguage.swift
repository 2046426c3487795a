/// A language in which `qc` speaks to its user.
enum MessageLanguage: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// One text for the user in both languages, side by side so that neither can be forgotten.
struct LocalizedText: Sendable, Equatable {
  let vi: String
  let en: String

  /// The text in `language`.
  subscript(language: MessageLanguage) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

extension MessageLanguage {
  /// The language that a POSIX locale name asks for: `en`, `en_GB.UTF-8` are English; `vi_VN`, `C`,
  /// `POSIX`, every other language and no name at all are Vietnamese, the language of the texts
  /// that `qc` is made for.
  init(localeName: String?) {
    let name = (localeName ?? "").prefix { $0.isLetter }.lowercased()
    self = name == "en" || name == "english" ? .english : .vietnamese
  }

  /// The language of the environment: `LC_ALL` if it is set to something, else `LANG`.
  ///
  /// - Parameter lookUp: gives the value of an environment variable.
  static func ofEnvironment(
    _ lookUp: (String) -> String? = environmentVariable
  ) -> MessageLanguage {
    for variable in ["LC_ALL", "LANG"] {
      if let value = lookUp(variable), !value.isEmpty {
        return MessageLanguage(localeName: value)
      }
    }
    return MessageLanguage(localeName: nil)
  }
}
