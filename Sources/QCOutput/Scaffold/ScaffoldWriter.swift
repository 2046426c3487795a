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
  /// A label and what stands behind it.
  case line(Keyword, [ScaffoldPiece])
  case block([ScaffoldPiece], [ScaffoldItem])
  /// A blank line.
  case gap
}

/// Lays a scaffold out as the formatter does: two spaces for each level, what stands behind the labels
/// of neighbouring lines two spaces behind the longest of them.
struct ScaffoldWriter {
  private let language: Language
  private(set) var text = ""

  init(_ language: Language) { self.language = language }

  mutating func write(_ items: [ScaffoldItem], indent: Int) {
    let margin = String(repeating: " ", count: indent)
    var width: Int?
    for (index, item) in items.enumerated() {
      switch item {
      case .gap:
        text += "\n"
        width = nil
      case .remark(let words): text += "\(margin)# \(words[language])\n"
      case .line(let label, let pieces):
        let word = label.canonical(language)
        let common = width ?? widestLabel(of: items[index...])
        width = common
        let space = String(repeating: " ", count: pieces.isEmpty ? 0 : common + 2 - word.count)
        text += "\(margin)\(word)\(space)\(written(pieces))\n"
      case .block(let head, let inner):
        text += "\(margin)\(written(head)) {\n"
        write(inner, indent: indent + 2)
        text += "\(margin)}\n"
        width = nil
      }
    }
  }

  // MARK: - Implementation

  /// The width of the longest label of the lines up to the next gap or block.
  private func widestLabel(of items: ArraySlice<ScaffoldItem>) -> Int {
    var widest = 0
    for item in items {
      switch item {
      case .remark: continue
      case .gap, .block: return widest
      case .line(let label, let pieces):
        if !pieces.isEmpty { widest = max(widest, label.canonical(language).count) }
      }
    }
    return widest
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
