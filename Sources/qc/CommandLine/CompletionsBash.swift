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
      _qc_codes() {
        _qc_words '\(explainable.joined(separator: " "))'
      }
      # Folders are offered apart; one of them may match the pattern too.
      _qc_no_folders() {
        local line
        while IFS='' read -r line; do
          [[ -d "$line" ]] || printf '%s\\n' "$line"
        done
      }
      _qc_files() {
        local line
        compopt -o filenames 2>/dev/null
        while IFS='' read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -d -- "$cur"; compgen -f -X "!$1" -- "$cur" | _qc_no_folders)
      }
      _qc() {
        local cur prev before='' word verb='' i skip=0 last=$((COMP_CWORD - 1)) equals=0
        COMPREPLY=()
        cur="${COMP_WORDS[COMP_CWORD]}"
        # '--name=value' arrives as three words, '--name=word=file' as five.
        if [[ "$cur" == '=' ]]; then
          cur=''
          equals=1
        elif [[ "${COMP_WORDS[last]}" == '=' && "$last" -ge 1 ]]; then
          last=$((last - 1))
          equals=1
        fi
        prev="${COMP_WORDS[last]}"
        if [[ "$equals" == 1 && "$last" -ge 1 ]]; then
          before="${COMP_WORDS[last-1]}"
          if [[ "$before" == '=' && "$last" -ge 2 ]]; then
            before="${COMP_WORDS[last-2]}"
          fi
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          word="${COMP_WORDS[i]}"
          if [[ "$skip" == 1 ]]; then
            [[ "$word" == '=' ]] || skip=0
            continue
          fi
          case "$word" in
            \(withValue)) skip=1 ;;
            =) skip=1 ;;
            -*) ;;
            *) verb="$word"; break ;;
          esac
        done
        case "$before" in
          \(spellingsWithFile.joined(separator: "|"))) _qc_files '*'; return ;;
        esac
        case "$prev" in
      \(bashValueCases())
        esac
        case "$verb" in
      \(bashVerbCases())
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
      case .file: action = "_qc_files '*.qc'"
      // No file ends in a slash, so only folders are left.
      case .folder: action = "_qc_files '*/'"
      case .code: action = "_qc_codes"
      case .none, .text, .number, .date, .moment: action = ":"
      }
      return "    \(row.spellings.joined(separator: "|"))) \(action); return ;;"
    }.joined(separator: "\n")
  }

  private static func bashVerbCases() -> String {
    let globals = OptionName.globals.flatMap(\.row.spellings)
    var lines = [bashCase("''", options: globals, "_qc_words '\(names)'")]
    for verb in Verb.allCases {
      let action: String
      switch verb.row.positional?.content {
      case .sourcePaths, .sourceFile: action = "_qc_files '*.qc'"
      case .explainable: action = "_qc_codes"
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
