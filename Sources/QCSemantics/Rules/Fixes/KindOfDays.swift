import QCSyntax

/// Fixes of lengths of which some count working days and some plain days.
struct KindOfDays {
  let text: SourceFile
  /// The tokens of the phrase.
  let pieces: [Rules.Piece]

  /// Plain days as working days, or the other way round; nothing where no length changes.
  func fixes(asWorking: Bool) -> [Fix] {
    var edits: [Edit] = []
    for (place, piece) in pieces.enumerated() where place > 0 && piece.kind == .word {
      switch pieces[place - 1].kind {
      case .integer, .closeParenthesis, .blank: edits += edit(at: place, asWorking)
      default: break
      }
    }
    guard !edits.isEmpty else { return [] }
    return [
      Fix(
        asWorking
          ? Localized("tính theo ngày làm việc", "count working days")
          : Localized(
            "tính theo ngày theo lịch (cả ngày nghỉ)", "count calendar days (days off too)"),
        isSafe: false, edits: edits)
    ]
  }

  // MARK: - Implementation

  /// The edit of one length: `10 ngày`, `10 working days`, its words behind the count.
  private func edit(at place: Int, _ asWorking: Bool) -> [Edit] {
    let first = pieces[place]
    switch word(place) {
    case "ngày":
      let isWorking = word(place + 1) == "làm" && word(place + 2) == "việc"
      guard isWorking != asWorking else { return [] }
      return [
        asWorking
          ? Edit(SourceRange(first.end, first.end), " làm việc")
          : Edit(SourceRange(first.end, pieces[place + 2].end), "")
      ]
    case "day", "days":
      return asWorking ? [Edit(SourceRange(first.start, first.start), "working ")] : []
    case "working", "business":
      guard !asWorking, place + 1 < pieces.count else { return [] }
      return [Edit(SourceRange(first.start, pieces[place + 1].start), "")]
    default: return []
    }
  }

  private func word(_ place: Int) -> String {
    guard place < pieces.count else { return "" }
    return text.string(SourceRange(pieces[place].start, pieces[place].end)).lowercased()
  }
}

extension Rules {
  func kindOfDaysFixes(_ value: Value, asWorking: Bool) -> [Fix] {
    guard value.file == 0, let pieces = pieces(Int(value.range.start), Int(value.range.end)) else {
      return []
    }
    return KindOfDays(text: text, pieces: pieces).fixes(asWorking: asWorking)
  }
}

extension Lowering {
  /// Both ways for a phrase that has both kinds.
  func kindOfDaysFixes(_ node: Node) -> [Fix] {
    let pieces = (Int(node.first)..<Int(node.end)).map { token in
      let span = range(token, token + 1)
      return Rules.Piece(
        kind: tokens[token].kind, start: Int(span.start), end: Int(span.end))
    }
    let days = KindOfDays(text: tree.source, pieces: pieces)
    return days.fixes(asWorking: true) + days.fixes(asWorking: false)
  }
}
