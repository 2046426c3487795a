/// The major mode of Emacs. Emacs reads no patterns with a look behind; the mode walks over the words
/// of a line by functions of its own (`EmacsMode+Functions.swift`) with the phrases as lists.
package enum EmacsMode {
  package static func text() -> String {
    """
    ;;; qc-mode.el --- Major mode for .qc, coordination agreements  -*- lexical-binding: t; -*-

    ;; Made from the compiler's tables; do not edit.

    ;;; Commentary:

    ;; Colours, comments and indentation for .qc (quy chế phối hợp).  What the mode cannot know:
    ;; whether bare words behind a bullet are a text, and whether a word of a bare name is meant
    ;; as a keyword.

    ;;; Code:

    (defgroup qc nil
      "Coordination agreements as text (.qc)."
      :group 'languages)

    (defcustom qc-indent-offset 2
      "Number of columns for each brace."
      :type 'integer
      :safe #'integerp)

    ;;;; Phrases

    \(constant("qc--starts", "Phrases that begin an item: class, what follows, phrases.", EditorPhrases.starts))
    \(constant("qc--tails", "Phrases of the language anywhere in a line.", EditorPhrases.tails))
    \(constant("qc--labels-behind-values", "Labels that count only behind a value.", EditorPhrases.labelsBehindValues))
    \(constant("qc--choices", "Closed answers.", EditorPhrases.choices))
    \(constant("qc--times", "Words of time.", EditorPhrases.times))
    \(functions)
    """
  }

  // MARK: - Implementation

  /// A constant that holds the phrases by group.
  private static func constant(
    _ name: String, _ documentation: String, _ phrases: EditorPhrases.Phrases
  ) -> String {
    var groups: [PhraseGroup] = []
    for (_, group) in phrases where !groups.contains(group) { groups.append(group) }
    var out = "(defconst \(name)\n  '("
    for (place, group) in groups.enumerated() {
      if place > 0 { out += "\n    " }
      out += "(\(group.kind) \(group.follower == .anything ? "nil" : "\(group.follower)")"
      var line = ""
      for phrase in phrases where phrase.group == group {
        for spelling in spellings(of: phrase.phrase) {
          if line.count + spelling.count > 88 {
            out += "\n    " + line
            line = ""
          }
          line += " \"\(spelling)\""
        }
      }
      out += "\n    " + line + ")"
    }
    return out + ")\n  \"\(documentation)\")\n"
  }

  /// A phrase with the tone marks in all places where they are written.
  private static func spellings(of phrase: String) -> [String] {
    var result = [""]
    for word in phrase.split(separator: " ") {
      let words = toneSpellings(of: String(word))
      result = result.flatMap { start in
        words.map { start.isEmpty ? $0 : start + " " + $0 }
      }
    }
    return result
  }
}
