/// Scripts that let a shell complete the command lines of `qc`, written from the command table.
enum Completions {
  /// The script for a shell, the last line break included.
  ///
  /// - Parameters:
  ///   - language: of the descriptions that zsh and fish show.
  ///   - explainable: what `qc explain` can explain: words without spaces and quotes, such as codes
  ///     and names of diagnostics. Others are left out.
  static func script(
    for shell: Shell, _ language: MessageLanguage, explainable: [String]
  ) -> String {
    let words = explainable.filter { word in
      !word.isEmpty && word.utf8.allSatisfy(isPlain)
    }
    switch shell {
    case .bash: return bash(words)
    case .zsh: return zsh(language, words)
    case .fish: return fish(language, words)
    }
  }

  /// The options that a verb takes, its own first.
  static func options(of verb: Verb) -> [OptionName] {
    verb.row.options + OptionName.globals
  }

  /// Every spelling of every option that takes a value.
  static var spellingsWithValue: [String] {
    var spellings: [String] = []
    for row in OptionName.allCases.map(\.row) where row.takesValue {
      // Options of two verbs may be spelled alike.
      spellings += row.spellings.filter { !spellings.contains($0) }
    }
    return spellings
  }

  /// Every spelling of every option whose value is a word, or a word, `=` and a file.
  static var spellingsWithFile: [String] {
    OptionName.allCases.map(\.row).flatMap { row -> [String] in
      if case .choiceAndFile = row.value { row.spellings } else { [] }
    }
  }
}

// MARK: - Implementation

extension Completions {
  /// `text` with a backslash before each of some characters.
  static func escaping(_ characters: [Character], in text: String) -> String {
    var result = ""
    for character in text {
      if characters.contains(character) {
        result += "\\"
      }
      result.append(character)
    }
    return result
  }

  /// Letters, digits, `-`, `_` and `.` mean nothing to any shell.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
