import QCSyntax

/// Fixes of how many clauses there are, of figures and of days.
extension Rules {
  /// A blank for the clause that an element lacks.
  func missingClauseFixes(_ keyword: Keyword, _ entry: Int, _ construct: Construct) -> [Fix] {
    guard let member = tables.member(keyword, of: construct) else { return [] }
    if case .construct(let inner) = member.value {
      // What would itself lack something is better written by hand.
      var wanted = tables.memberSets[Int(inner.rawValue)].wanted
      guard wanted.popFirst() == nil, !inner.header.isEmpty else { return [] }
      return fixes(addingElement("\(word(keyword))  \(Rules.blankSign)", to: entry))
    }
    if construct.isDocument {
      // What stands in the head of a document is not looked for at its end.
      if let head = lastOfHead(entry) { return fixes(addingLine(keyword, below: head)) }
      if let first = model.children(of: entry).first(where: { _ in true }) {
        return fixes(addingLine(keyword, above: first))
      }
    }
    return fixes(adding(keyword, to: entry))
  }

  /// A head that says nothing: a blank in it.
  func blankHeadFixes(_ entry: Int, _ construct: Construct) -> [Fix] {
    let current = model.entries[entry]
    guard current.file == 0, !current.head.isEmpty else { return [] }
    switch construct.header.first {
    case .name, .person, .texts, .value: break
    case .quotedName, nil: return []
    }
    return [insertion(" \(Rules.blankSign)", at: Int(current.head.end))]
  }

  /// The second of two clauses of which there may be one: taken out, or the first. One that repeats
  /// the first word by word goes without a question.
  func repeatedClauseFixes(_ second: Int, _ first: Int) -> [Fix] {
    let words = string(of: second)
    let other = string(of: first)
    let last = removal(of: second, Fix.removing(words), isSafe: words == other)
    return words == other
      ? fixes(last) : fixes(last, removal(of: first, Fix.removing(other)))
  }

  /// Two values where one may stand: the second taken out.
  func repeatedValueFixes(_ index: Int, in clause: Int) -> [Fix] {
    fixes(removal(ofValue: index, in: clause))
  }

  /// The figure that was counted, in place of the one that is stated.
  func figureFixes(_ place: SourceRange, _ counted: Int) -> [Fix] {
    var end = Int(place.start)
    while text.storage[end] &- 0x30 < 10 { end += 1 }
    guard end > Int(place.start), end <= Int(place.end) else { return [] }
    return [replacement(String(counted), of: SourceRange(Int(place.start), end))]
  }

  /// `= 19/5/2026`: the date that the rule gives.
  func statedDateFixes(_ place: SourceRange, _ date: CivilDate) -> [Fix] {
    let bytes = text.storage
    guard let equals = (Int(place.start)..<Int(place.end)).last(where: { bytes[$0] == 0x3D })
    else { return [] }
    let start = behindBlanks(equals + 1)
    let stated = text.string(SourceRange(start, Int(place.end)))
    // In figures where the other stands in figures.
    let parts = date.parts
    let isPlain = stated.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2F }
    let words =
      isPlain ? "\(parts.day)/\(parts.month)/\(parts.year)" : date.string(in: model.language)
    return [replacement(words, of: SourceRange(start, Int(place.end)))]
  }

  // MARK: Numbers of articles

  /// Numbers from the second of two equal ones on, each one higher.
  func renumberingFixes(_ wrapper: Int) -> [Fix] {
    // Each reads on to the end of the document.
    guard diagnostics.count < 500 else { return [] }
    let keyword = model.entries[wrapper].keyword
    var edits: [Edit] = []
    for entry in wrapper..<documentEntries.upperBound
    where edits.count < 500 && model.entries[entry].construct == .wrapper
      && model.entries[entry].keyword == keyword
    {
      guard let index = model.entries[entry].valueIndices.first,
        model.values[index].kind == .number
      else { continue }
      let value = model.values[index]
      let next = model.numbers[Int(value.payload)].value / 1000 + 1
      let words = text.string(value.range)
      guard let first = words.utf8.first else { return [] }
      edits.append(Edit(value.range, first &- 0x30 < 10 ? String(next) : roman(next)))
    }
    guard !edits.isEmpty, edits.count < 500 else { return [] }
    return [
      Fix(
        edits.count == 1
          ? Localized("đánh số lại: \(edits[0].replacement)", "renumber: \(edits[0].replacement)")
          : Localized(
            "đánh số lại từ đây, \(edits.count) số", "renumber \(edits.count) from here on"),
        isSafe: false, edits: edits)
    ]
  }

  private func roman(_ number: Int) -> String {
    var rest = number
    var result = ""
    for (value, sign) in [
      (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }

  // MARK: - Implementation

  private func string(of entry: Int) -> String {
    text.string(SourceRange(Int(model.entries[entry].head.start), visibleEnd(of: entry)))
  }

  /// The last clause before the first element of a document, where it has a line of its own.
  private func lastOfHead(_ document: Int) -> Int? {
    var last: Int?
    for child in model.children(of: document) {
      guard model.entries[child].construct == nil || model.entries[child].construct == .signing
      else { break }
      last = child
    }
    return last
  }

  /// A clause with a blank on a line of its own above an element.
  private func addingLine(_ keyword: Keyword, above element: Int) -> Fix? {
    let start = Int(model.entries[element].head.start)
    guard isOpen(element), isFirst(start) else { return nil }
    let indentation = indentation(ofLineAt: start)
    return Fix(
      Fix.adding("\(word(keyword)) \(Rules.blankSign)"), isSafe: false,
      Edit(
        SourceRange(start, start),
        "\(word(keyword))  \(Rules.blankSign)\(lineBreak(at: start))\(indentation)"))
  }

  /// A clause with a blank on a line of its own below another one, its blank under the value above.
  private func addingLine(_ keyword: Keyword, below clause: Int) -> Fix? {
    let start = Int(model.entries[clause].head.start)
    let end = visibleEnd(of: clause)
    let next = behindBlanks(end)
    guard isOpen(clause), isFirst(start),
      next >= text.count || text.storage[next] == 0x0A || text.storage[next] == 0x0D
        || text.storage[next] == 0x23
    else { return nil }
    let head = Int(model.entries[clause].head.end)
    let column = text.string(SourceRange(start, behindBlanks(head))).count
    let label = word(keyword)
    let gap = String(repeating: " ", count: max(2, column - label.count))
    let place = lineEnd(end)
    // Before the CR of a CRLF.
    let visible = place > 0 && text.storage[place - 1] == 0x0D ? place - 1 : place
    return Fix(
      Fix.adding("\(label) \(Rules.blankSign)"), isSafe: false,
      Edit(
        SourceRange(visible, visible),
        "\(lineBreak(at: end))\(indentation(ofLineAt: start))\(label)\(gap)\(Rules.blankSign)"))
  }
}
