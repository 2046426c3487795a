extension Completions {
  /// A script for zsh: a file `_qc` in a folder of `fpath`, or to be evaluated.
  static func zsh(_ language: MessageLanguage, _ explainable: [String]) -> String {
    """
    #compdef qc
    # zsh completion for qc; written by 'qc completions zsh'
    _qc() {
      local context state state_descr line verb
      local -i index=2
      typeset -A opt_args
      while (( index < CURRENT )); do
        case "${words[index]}" in
          \(spellingsWithValue.joined(separator: "|"))) (( index += 2 )) ;;
          -*) (( index += 1 )) ;;
          *) verb="${words[index]}"; break ;;
        esac
      done
      case "$verb" in
        '')
          _arguments \\
    \(zshOptions(OptionName.globals, language))
            '1: :_qc_verbs'
          ;;
    \(Verb.allCases.map { zshCase($0, language) }.joined(separator: "\n"))
      esac
    }
    _qc_verbs() {
      local -a verbs
      verbs=(
    \(Verb.allCases.map { "    \(quoted("\($0.name):\($0.row.summary[language])"))" }
      .joined(separator: "\n"))
      )
      _describe 'qc' verbs
    }
    _qc_codes() {
      compadd "$@" -- \(explainable.joined(separator: " "))
    }
    # One of some words, or one of them, '=' and a file.
    _qc_words_or_files() {
      if compset -P 1 '*='; then
        _files
      else
        compadd -- "$@"
      fi
    }
    if [[ "${funcstack[1]}" == _qc ]]; then
      _qc "$@"
    else
      compdef _qc qc
    fi

    """
  }
}

// MARK: - Implementation

extension Completions {
  private static func zshCase(
    _ verb: Verb, _ language: MessageLanguage
  ) -> String {
    let row = verb.row
    let action: String
    switch row.positional?.content {
    case .sourcePaths, .sourceFile: action = "_files -g \"*.qc *(-/)\""
    case .explainable: action = "_qc_codes"
    case .choice(let words): action = "(\(words.joined(separator: " ")))"
    case .words, nil: action = ""
    }
    // The verb itself is the first argument.
    let positional: String
    switch row.positional?.count {
    case nil: positional = ""
    case .one, .optional:
      positional = " \\\n        " + quoted("2:\(message(row.positional, language)):\(action)")
    case .two, .any, .atLeastOne:
      positional = " \\\n        " + quoted("*:\(message(row.positional, language)):\(action)")
    }
    return """
          \(verb.name))
            _arguments \\
      \(zshOptions(options(of: verb), language))
              '1: :'\(positional)
            ;;
      """
  }

  private static func message(_ row: PositionalRow?, _ language: MessageLanguage) -> String {
    row.map { $0.name[language] } ?? ""
  }

  private static func zshOptions(_ options: [OptionName], _ language: MessageLanguage) -> String {
    options.flatMap { option -> [String] in
      let row = option.row
      let text = escaping(["[", "]", ":", "\\"], in: row.summary[language])
      return row.spellings.map { spelling in
        var specification = row.isRepeatable ? "*" : ""
        specification += spelling
        if row.takesValue, spelling.hasPrefix("--") {
          specification += "="
        }
        specification += "[\(text)]"
        if row.takesValue {
          specification += ":\(row.valueName[language]):"
          switch row.value {
          case .choice(let words): specification += "(\(words.joined(separator: " ")))"
          case .choiceAndFile(let words):
            specification += " _qc_words_or_files \(words.joined(separator: " "))"
          case .file: specification += "_files"
          case .folder: specification += "_files -/"
          case .code: specification += "_qc_codes"
          case .none, .text, .number, .date, .moment: break
          }
        }
        return "        \(quoted(specification)) \\"
      }
    }.joined(separator: "\n")
  }

  /// A word in single quotes for zsh.
  private static func quoted(_ text: String) -> String {
    // The quote is closed, an escaped one stands alone, and the next one opens again.
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
