/// What one option looks like and means.
struct OptionRow: Sendable {
  /// What stands behind the option.
  enum Value: Sendable {
    /// Nothing: the option is there or not.
    case none
    /// Any text.
    case text
    /// One of these words.
    case choice([String])
    /// One of these words, or the word, `=` and a file.
    case choiceAndFile([String])
    /// A whole number from 0.
    case number
    /// A day, written `YYYY-MM-DD`.
    case date
    /// A day, or a day and a time of it, `YYYY-MM-DDTHH:MM`.
    case moment
    /// The code or the name of a diagnostic.
    case code
    case file
    case folder
  }

  /// The long spelling with its dashes.
  var long: String?
  /// The short spelling with its dash.
  var short: String?
  /// The name of the value in help and messages, without brackets.
  var valueName = LocalizedText(vi: "", en: "")
  var value = Value.none
  /// Whether each use counts; of other options the last use counts.
  var isRepeatable = false
  /// Whether every verb takes it.
  var isGlobal = false
  /// One sentence without a full stop.
  var summary: LocalizedText
}

extension OptionRow {
  /// The spellings that there are, short first.
  var spellings: [String] {
    [short, long].compactMap { $0 }
  }

  /// The words that may stand as value, if they are a closed set.
  var choices: [String] {
    switch value {
    case .choice(let words), .choiceAndFile(let words): words
    case .none, .text, .number, .date, .moment, .code, .file, .folder: []
    }
  }

  /// Whether a value must follow.
  var takesValue: Bool {
    if case .none = value { false } else { true }
  }

  /// `--lang <lang>`: one spelling with the value behind it.
  func synopsis(_ language: MessageLanguage, spelling: String? = nil) -> String {
    let name = spelling ?? long ?? short ?? ""
    return takesValue ? "\(name) <\(valueName[language])>" : name
  }
}
