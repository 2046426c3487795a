import QCSyntax

/// A piece of a line.
enum ScaffoldPiece {
  case keyword(Keyword)
  /// A text, written between quotes.
  case text(Localized)
  /// A name, written as it is.
  case name(Localized)
  /// To be filled in.
  case blank
  case comma
}

/// A line or a block of a scaffold.
indirect enum ScaffoldItem {
  /// A remark on a line of its own.
  case remark(Localized)
  /// A label and its value; labels of one block are aligned.
  case line(Keyword, [ScaffoldPiece])
  /// Words that are not aligned.
  case plain([ScaffoldPiece])
  case block([ScaffoldPiece], [ScaffoldItem])
  /// A blank line.
  case gap
}

/// Lays a scaffold out as a careful drafter does: two spaces for each level, the values of a block
/// below each other two spaces behind its longest label.
struct ScaffoldWriter {
  private let language: Language
  private(set) var text = ""

  init(_ language: Language) { self.language = language }

  mutating func write(_ items: [ScaffoldItem], indent: Int) {
    let width = items.map(labelWidth).max() ?? 0
    let margin = String(repeating: " ", count: indent)
    for item in items {
      switch item {
      case .gap: text += "\n"
      case .remark(let words): text += "\(margin)# \(words[language])\n"
      case .plain(let pieces): text += "\(margin)\(written(pieces))\n"
      case .line(let label, let pieces):
        let word = label.canonical(language)
        if pieces.isEmpty {
          text += "\(margin)\(word)\n"
        } else {
          let space = String(repeating: " ", count: width + 2 - word.count)
          text += "\(margin)\(word)\(space)\(written(pieces))\n"
        }
      case .block(let head, let inner):
        text += "\(margin)\(written(head)) {\n"
        write(inner, indent: indent + 2)
        text += "\(margin)}\n"
      }
    }
  }

  // MARK: - Implementation

  private func labelWidth(_ item: ScaffoldItem) -> Int {
    guard case .line(let label, let pieces) = item, !pieces.isEmpty else { return 0 }
    return label.canonical(language).count
  }

  private func written(_ pieces: [ScaffoldPiece]) -> String {
    var line = ""
    for piece in pieces {
      let word: String
      switch piece {
      case .keyword(let keyword): word = keyword.canonical(language)
      case .text(let words): word = "\"\(words[language])\""
      case .name(let words): word = words[language]
      case .blank: word = "…"
      case .comma:
        line += ","
        continue
      }
      line += line.isEmpty ? word : " " + word
    }
    return line
  }
}
