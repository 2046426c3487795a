import QCSyntax

/// Citations: from nodes to kind, number, date, issuer, title and the place that is meant.
extension Lowering {
  // MARK: Citations

  /// `Quyết định số` without its last word: the number follows.
  ///
  /// - Parameter first: the first token that counts.
  private func withoutNumberWord(_ node: Node, from first: Int) -> SourceRange {
    let last = Int(node.end) - 1
    guard first <= last else { return SourceRange(0, 0) }
    if tables.match(tokens, at: last, where: { $0 == .number }) != nil {
      return last > first ? range(first, last) : SourceRange(0, 0)
    }
    return range(first, Int(node.end))
  }

  /// `điểm a khoản 2 Điều 5` at the beginning of words: the place in the document that is meant.
  /// Returns the token behind it.
  private func lowerPlace(_ node: Node, _ citation: inout Citation) -> Int {
    var token = Int(node.first)
    while token + 1 < Int(node.end),
      let part = CitationPlace(tree.source.string(range(token, token + 1)))
    {
      let next = range(token + 1, token + 2)
      switch part {
      case .article, .clause:
        guard tokens[token + 1].kind == .integer, tokens[token + 1].payload <= 9999 else {
          return token
        }
        let number = UInt16(tokens[token + 1].payload)
        if part == .article { citation.article = number } else { citation.clause = number }
      case .point:
        guard next.end - next.start <= 2 else { return token }
        citation.point = next
      }
      token += 2
    }
    return token
  }

  mutating func lowerCitation(_ index: Int, _ entry: Int) {
    let node = nodes[index]
    // A text alone is a text: "Điều lệ Đảng".
    if nodes[index + 1].kind == .text,
      Int(nodes[index + 1].next) == Int(node.next)
        || nodes[Int(nodes[index + 1].next)].kind == .translation
    {
      var child = index + 1
      while child < Int(node.next) {
        lowerValue(child, entry)
        child = Int(nodes[child].next)
      }
      return
    }
    var citation = Citation()
    var child = index + 1
    nesting += 1
    while child < Int(node.next) {
      let part = nodes[child]
      switch part.kind {
      case .words:
        let kind = withoutNumberWord(part, from: lowerPlace(part, &citation))
        if !kind.isEmpty {
          citation.kind = citation.kind.map { SourceRange(Int($0.start), Int(kind.end)) } ?? kind
        }
      case .documentNumber: citation.number = range(of: part)
      case .reference:
        isIssuer = true
        citation.issuer = UInt32(lowerReference(child, entry))
        isIssuer = false
      case .date, .text, .blank:
        let place = UInt32(model.nested.count)
        lowerValue(child, entry)
        switch part.kind {
        case .date: citation.date = place
        case .text: citation.title = place
        default:
          let before = Int(part.first) - 1
          if before > 0, tables.match(tokens, at: before, where: { $0 == .date }) != nil {
            citation.date = place
          } else if before > Int(node.first), citation.number != nil,
            tables.match(tokens, at: before, where: { $0 == .of }) != nil
          {
            citation.issuer = place
          } else {
            citation.blankNumber = place
          }
        }
      case .translation: lowerValue(child, entry)
      default: break
      }
      child = Int(part.next)
    }
    nesting -= 1
    model.citations.append(citation)
    emit(.citation, range(of: node), payload: UInt32(model.citations.count - 1))
  }
}

/// The parts of a place in a document (Decree 30/2020/NĐ-CP, annex I: article, clause, point).
private enum CitationPlace {
  case article, clause, point

  init?(_ word: String) {
    switch word.lowercased() {
    case "điều", "article", "section": self = .article
    case "khoản", "clause", "paragraph": self = .clause
    case "điểm", "point": self = .point
    default: return nil
    }
  }
}
