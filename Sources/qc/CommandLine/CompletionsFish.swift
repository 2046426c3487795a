extension Completions {
  /// A script for fish 3.0 and later.
  static func fish(_ language: MessageLanguage, _ explainable: [String]) -> String {
    var lines = [
      """
      # fish completion for qc; written by 'qc completions fish'
      function __qc_verb
          set -l words (commandline -opc)
          set -e words[1]
          set -l skip 0
          for word in $words
              if test $skip = 1
                  set skip 0
                  continue
              end
              switch $word
                  case \(spellingsWithValue.joined(separator: " "))
                      set skip 1
                  case '-*'
                  case '*'
                      echo $word
                      return
              end
          end
      end
      function __qc_verb_is
          set -l verb (__qc_verb)
          test "$verb" = "$argv[1]"
      end
      function __qc_files
          __fish_complete_suffix .qc | string match -r '^[^\\t]*(?:\\.qc|/)(?:\\t.*)?$'
      end
      # One of some words, or one of them, '=' and a file.
      function __qc_words_or_files
          set -l token (commandline -ct | string replace -r -- '^-[^=]*=' '')
          set -l parts (string split -m 1 = -- $token)
          if test (count $parts) = 2
              for file in (__fish_complete_path $parts[2])
                  echo $parts[1]=$file
              end
          else
              string join \\n $argv
          end
      end
      function __qc_codes
          string split ' ' '\(explainable.joined(separator: " "))'
      end
      complete -c qc -f
      """
    ]
    for verb in Verb.allCases {
      lines.append(
        "complete -c qc -n '__qc_verb_is \"\"' -a \(verb.name)"
          + " -d \(quoted(verb.row.summary[language]))")
    }
    for option in OptionName.globals {
      lines.append(fishOption(option, verb: nil, language))
    }
    for verb in Verb.allCases {
      let row = verb.row
      for option in row.options {
        lines.append(fishOption(option, verb: verb, language))
      }
      let start = "complete -c qc -n '__qc_verb_is \(verb.name)'"
      switch row.positional?.content {
      case .sourcePaths, .sourceFile:
        lines.append("\(start) -k -a '(__qc_files)'")
      case .explainable:
        lines.append("\(start) -a '(__qc_codes)'")
      case .choice(let words):
        lines.append("\(start) -a '\(words.joined(separator: " "))'")
      case .words, nil:
        break
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

// MARK: - Implementation

extension Completions {
  private static func fishOption(
    _ option: OptionName, verb: Verb?, _ language: MessageLanguage
  ) -> String {
    let row = option.row
    var line = "complete -c qc"
    if let verb {
      line += " -n '__qc_verb_is \(verb.name)'"
    }
    if let short = row.short {
      line += " -s \(short.dropFirst())"
    }
    if let long = row.long {
      line += " -l \(long.dropFirst(2))"
    }
    switch row.value {
    case .none: break
    case .choice(let words): line += " -x -a '\(words.joined(separator: " "))'"
    case .choiceAndFile(let words):
      line += " -x -a '(__qc_words_or_files \(words.joined(separator: " ")))'"
    case .file: line += " -r -F"
    case .folder: line += " -x -a '(__fish_complete_directories)'"
    case .code: line += " -x -a '(__qc_codes)'"
    case .text, .number, .date, .moment: line += " -x"
    }
    return line + " -d \(quoted(row.summary[language]))"
  }

  /// A word in single quotes for fish.
  private static func quoted(_ text: String) -> String {
    "'" + escaping(["\\", "'"], in: text) + "'"
  }
}
