extension Completions {
  /// A script for bash 3.2 and later; needs no other package.
  static func bash(_ explainable: [String]) -> String {
    let withValue = spellingsWithValue.joined(separator: "|")
    return """
      # bash completion for qc; written by 'qc completions bash'
      _qc_words() {
        local line
        while IFS='' read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -W "$1" -- "$cur")
      }
      _qc_files() {
        local line
        compopt -o filenames 2>/dev/null
        while IFS='' read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -d -- "$cur"; compgen -f -X "!*.$1" -- "$cur")
      }
      _qc() {
        local cur prev word verb='' i skip=0
        COMPREPLY=()
        cur="${COMP_WORDS[COMP_CWORD]}"
        prev="${COMP_WORDS[COMP_CWORD-1]}"
        # '--name=value' arrives as three words.
        if [[ "$cur" == '=' ]]; then
          cur=''
        elif [[ "$prev" == '=' && "$COMP_CWORD" -ge 2 ]]; then
          prev="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          word="${COMP_WORDS[i]}"
          if [[ "$skip" == 1 ]]; then
            [[ "$word" == '=' ]] || skip=0
            continue
          fi
          case "$word" in
            \(withValue)) skip=1 ;;
            -*|=) ;;
            *) verb="$word"; break ;;
          esac
        done
        case "$prev" in
      \(bashValueCases())
        esac
        case "$verb" in
      \(bashVerbCases(explainable))
        esac
      }
      complete -F _qc qc

      """
  }
}

// MARK: - Implementation

extension Completions {
  private static func bashValueCases() -> String {
    // Options of one spelling are one case, with the words of all.
    var rows: [OptionRow] = []
    for row in OptionName.allCases.map(\.row).filter(\.takesValue) {
      if rows.contains(where: { $0.spellings == row.spellings }) { continue }
      rows.append(row)
    }
    return rows.map { row in
      let action: String
      switch row.value {
      case .choice, .choiceAndFile:
        var words: [String] = []
        for other in OptionName.allCases.map(\.row) where other.spellings == row.spellings {
          words += other.choices.filter { !words.contains($0) }
        }
        action = "_qc_words '\(words.joined(separator: " "))'"
      case .file: action = "_qc_files qc"
      // No file ends in a slash, so only folders are left.
      case .folder: action = "_qc_files /"
      case .none, .text, .number, .date, .moment: action = ":"
      }
      return "    \(row.spellings.joined(separator: "|"))) \(action); return ;;"
    }.joined(separator: "\n")
  }

  private static func bashVerbCases(_ explainable: [String]) -> String {
    let globals = OptionName.globals.flatMap(\.row.spellings)
    var lines = [bashCase("''", options: globals, "_qc_words '\(names)'")]
    for verb in Verb.allCases {
      let action: String
      switch verb.row.positional?.content {
      case .sourcePaths, .sourceFile: action = "_qc_files qc"
      case .explainable: action = "_qc_words '\(explainable.joined(separator: " "))'"
      case .choice(let words): action = "_qc_words '\(words.joined(separator: " "))'"
      case .words, nil: action = ":"
      }
      lines.append(
        bashCase(verb.name, options: options(of: verb).flatMap(\.row.spellings), action))
    }
    return lines.joined(separator: "\n")
  }

  private static var names: String {
    Verb.allCases.map(\.name).joined(separator: " ")
  }

  private static func bashCase(_ verb: String, options: [String], _ action: String) -> String {
    """
        \(verb))
          if [[ "$cur" == -* ]]; then
            _qc_words '\(options.joined(separator: " "))'
          else
            \(action)
          fi
          ;;
    """
  }
}
