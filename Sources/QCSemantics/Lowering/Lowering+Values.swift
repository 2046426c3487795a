import QCSyntax

/// Values: from nodes to what they say.
extension Lowering {
  /// Appends the value of a node; rows hand their key to their values.
  mutating func lowerValue(_ index: Int, _ entry: Int) {
    let node = nodes[index]
    switch node.kind {
    case .row: lowerRow(index, entry)
    case .text:
      let place = emit(.text, places.contents(of: node))
      if node.detail == 1, nesting == 0, model.entries[entry].keyword.hasBareTextRows {
        // A bare bullet that equals a declared name points to it.
        pending.append(
          Pending(
            hash: hashOfText(model.values[place].range), index: UInt32(place),
            entry: UInt32(entry), isNested: false, isQuoted: true, expectsWho: false,
            isLenient: false, isIssuer: false, first: node.first, end: node.end))
      }
    case .translation:
      emit(
        .translation, places.contents(ofToken: Int(node.end) - 1), keyword: UInt16(node.detail))
    case .blank: emit(.blank, range(of: node))
    case .name:
      let isQuoted = tokens[Int(node.first)].kind == .text
      emit(.name, isQuoted ? places.contents(ofToken: Int(node.first)) : range(of: node))
    case .reference: lowerReference(index, entry)
    case .level: emit(.level, range(of: node))
    case .date: lowerDate(node)
    case .number: lowerNumber(index)
    case .documentNumber:
      let isQuoted = node.detail == 1
      emit(.documentNumber, isQuoted ? places.contents(ofToken: Int(node.first)) : range(of: node))
    case .citation: lowerCitation(index, entry)
    case .structure: lowerStructure(node)
    case .language: emit(.language, range(of: node))
    case .choice:
      emit(.choice, range(of: node), keyword: node.keyword)
    case .time: lowerTime(node, entry)
    default:
      model.entries[entry].isPoisoned = true
      emit(.error, range(of: node))
    }
  }

  /// Appends a value; returns its place, among the nested ones where it is part of another.
  @discardableResult
  mutating func emit(
    _ kind: Value.Kind, _ range: SourceRange, keyword: UInt16 = 0, payload: UInt32 = 0,
    parts: UInt32 = 0
  ) -> Int {
    var value = Value(kind, file: file, range)
    value.keyword = keyword
    value.payload = payload
    value.parts = parts
    if nesting > 0 {
      model.nested.append(value)
      return model.nested.count - 1
    }
    value.key = key
    model.values.append(value)
    return model.values.count - 1
  }

  private mutating func lowerRow(_ index: Int, _ entry: Int) {
    var child = index + 1
    let end = Int(nodes[index].next)
    while child < end {
      if nodes[child].kind == .key {
        key = range(of: nodes[child])
      } else {
        lowerValue(child, entry)
      }
      child = Int(nodes[child].next)
    }
    key = SourceRange(0, 0)
  }

  // MARK: References

  /// Returns the place of the value, among the nested ones where it is part of another.
  @discardableResult
  mutating func lowerReference(_ index: Int, _ entry: Int) -> Int {
    let node = nodes[index]
    if index + 1 < Int(node.next), case .name = nodes[index + 1].kind,
      nodes[index + 1].next == node.next
    {
      return lowerName(nodes[index + 1], of: node, entry)
    }
    var parts = ReferenceParts()
    var hasParts = false
    var kind = Value.Kind.unresolved
    var range: SourceRange?
    /// The part that names it, and the hash of the name.
    var name: Node?
    var hash: UInt64 = 0
    var translation: Node?
    if node.keyword != 0 { kind = .builtIn }
    var child = index + 1
    let end = Int(node.next)
    while child < end {
      let part = nodes[child]
      switch part.kind {
      case .quantity:
        hasParts = true
        if part.keyword == Keyword.each.rawValue {
          parts.isEach = true
        } else {
          parts.count = tokens[Int(part.first)].payload
        }
      case .name:
        range = places.range(of: part)
        hash = hashOfName(part)
        name = part
      case .text:
        let contents = places.contents(of: part)
        range = contents
        kind = .outside
        hash = hashOfText(contents)
        name = part
      case .translation:
        translation = part
      case .level:
        hasParts = true
        parts.level = places.range(of: part)
      case .choice:
        hasParts = true
        if part.keyword == Keyword.sameLevel.rawValue { parts.isSameLevel = true }
        if part.keyword == Keyword.sameLine.rawValue { parts.isSameLine = true }
      case .reference:
        hasParts = true
        nesting += 1
        parts.of = UInt32(lowerReference(child, entry))
        nesting -= 1
      default: break
      }
      child = Int(part.next)
    }
    if hasParts { model.references.append(parts) }
    let place = emit(
      kind, range ?? places.range(of: node), keyword: node.keyword,
      parts: hasParts ? UInt32(model.references.count) : 0)
    if let translation {
      emit(
        .translation, places.contents(ofToken: Int(translation.end) - 1),
        keyword: UInt16(translation.detail))
    }
    if let name { remember(name, hash, at: place, entry) }
    return place
  }

  /// A reference that is a name and nothing else, as nearly all are.
  private mutating func lowerName(_ name: Node, of reference: Node, _ entry: Int) -> Int {
    let place = emit(
      reference.keyword == 0 ? .unresolved : .builtIn, range(of: name),
      keyword: reference.keyword)
    remember(name, hashOfName(name), at: place, entry)
    return place
  }

  /// Remembers the name of a value until all names are known.
  private mutating func remember(_ name: Node, _ hash: UInt64, at place: Int, _ entry: Int) {
    pending.append(
      Pending(
        hash: hash, index: UInt32(place), entry: UInt32(entry), isNested: nesting > 0,
        isQuoted: name.kind == .text, expectsWho: expectsWho, isLenient: isLenient,
        isIssuer: isIssuer, first: name.first, end: name.end))
  }

  mutating func hashOfName(_ node: Node) -> UInt64 {
    var hash = NameHash()
    guard let base = bytes.baseAddress else { return hash.value }
    for index in Int(node.first)..<Int(node.end) {
      let token = tokens[index]
      switch token.kind {
      case .word: hash.add(token.payload)
      case .openParenthesis, .closeParenthesis: break
      default:
        let span = range(index, index + 1)
        hash.add(
          interner.intern(base + Int(span.start), count: Int(span.end - span.start)))
      }
    }
    return hash.value
  }

  // MARK: Dates and numbers

  private mutating func lowerDate(_ node: Node) {
    let span = range(of: node)
    var numbers: [Int] = []
    numbers.reserveCapacity(4)
    var blanks = 0
    for index in Int(node.first)..<Int(node.end) {
      scanGroups(range(index, index + 1), &numbers, &blanks)
    }
    let month = monthName(node)
    if let month { numbers.insert(month, at: min(1, numbers.count)) }
    guard numbers.count == 3 else {
      report(
        Diagnostic(
          .noSuchDate, span, .text(tree.source.string(span)), fixes: [.leaveBlank(span)]))
      emit(.error, span)
      return
    }
    if numbers[0] > 31 { numbers.swapAt(0, 2) }
    if blanks > 0 {
      let payload =
        UInt32(max(0, numbers[0])) | UInt32(max(0, numbers[1])) << 8
        | UInt32(max(0, numbers[2])) << 16
      if numbers[0] > 31 || numbers[1] > 12 {
        report(Diagnostic(.noSuchDate, span, .text(tree.source.string(span))))
      }
      emit(.partialDate, span, payload: payload)
      return
    }
    guard let date = CivilDate(year: numbers[2], month: numbers[1], day: numbers[0]) else {
      report(
        Diagnostic(
          .noSuchDate, span, .text(tree.source.string(span)),
          fixes: dateFixes(span, month: month)))
      emit(.error, span)
      return
    }
    emit(.date, span, payload: UInt32(bitPattern: date.dayNumber))
  }

  /// The groups of digits of a date; -1 for a blank. A year is at most 9999.
  private func scanGroups(_ span: SourceRange, _ numbers: inout [Int], _ blanks: inout Int) {
    var current = -1
    var inBlank = false
    for byte in bytes[span.bounds] {
      if byte &- 0x30 < 10 {
        current = min(max(current, 0) * 10 + Int(byte &- 0x30), 99_999)
      } else {
        if current >= 0 { numbers.append(current) }
        current = -1
        let isBlank = byte >= 0x80 || byte == 0x2E || byte == 0x5F
        if isBlank, !inBlank, tokens.count > 0, isDateByte(byte) {
          numbers.append(-1)
          blanks += 1
        }
        inBlank = isBlank
      }
    }
    if current >= 0 { numbers.append(current) }
  }

  private func isDateByte(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0x2E || byte == 0x5F }

  /// The month of `21 September 2023`; nil where it is a number.
  private func monthName(_ node: Node) -> Int? {
    guard node.end - node.first == 3 else { return nil }
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let word = tree.source.string(range(Int(node.first) + 1, Int(node.first) + 2)).lowercased()
    return names.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  private mutating func lowerStructure(_ node: Node) {
    let count = tokens[Int(node.first)].payload
    let word = Int(node.first) + 1
    let noun: Keyword
    if let match = tables.match(
      tokens, at: word, where: { $0 == .chapter || $0 == .article })
    {
      noun = match.keyword
    } else {
      let text = tree.source.string(range(word, word + 1)).lowercased()
      noun = text.hasPrefix("chapter") ? .chapter : .article
    }
    emit(.structure, range(of: node), keyword: noun.rawValue, payload: count)
  }
}
