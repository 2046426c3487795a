import QCSyntax

/// Names to entries, when all names of the document are known.
extension Lowering {
  /// Resolves everything that waits. An unknown name is one finding, however often it is used.
  mutating func resolve() {
    var unknown: [Unknown] = []
    var placeOfUnknown: [UInt64: Int] = [:]
    for item in pending {
      switch look(item) {
      case .found(let entry, _):
        set(item, .reference, UInt32(entry))
        if item.expectsWho, model.entries[entry].construct?.isWho != true {
          reportWrongKind(item, entry)
        }
      case .ambiguous:
        let span = range(Int(item.first), Int(item.end))
        var diagnostic = Diagnostic(.ambiguousName, span, .text(tree.source.string(span)))
        model.symbols.each(item.hash) { _, symbol in
          let declaration = model.values[Int(symbol.value)]
          guard declaration.file == file, diagnostic.labels.count < 4 else { return }
          diagnostic.labels.append(
            Label(declaration.range, Localized("khai báo ở đây", "declared here")))
          diagnostic.fixes += fullNameFixes(Int(symbol.entry), declaration, of: span)
        }
        diagnostic.labels.reverse()
        diagnostic.fixes.reverse()
        report(diagnostic)
      case .unknown:
        if item.isQuoted { continue }
        if item.isIssuer || item.isLenient && closest(to: item) == nil {
          set(item, .outside, 0)
          continue
        }
        if resolveLevel(item) { continue }
        if resolveJoined(item) { continue }
        if isSkipped(item) { continue }
        let span = range(Int(item.first), Int(item.end))
        if let place = placeOfUnknown[item.hash] {
          if unknown[place].others.count < 20 { unknown[place].others.append(span) }
        } else {
          placeOfUnknown[item.hash] = unknown.count
          unknown.append(Unknown(item: item, range: span))
        }
      }
    }
    for duplicate in duplicates
    where !model.entries[duplicate.first].isPoisoned
      && !model.entries[duplicate.second].isPoisoned
    { report(duplicate.finding) }
    duplicates.removeAll()
    reportUnanchored()
    if !unknown.isEmpty {
      let used = usedSymbols()
      for (index, name) in unknown.enumerated() { reportUnknown(name, used, isEarly: index < 20) }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// For each symbol whether a name of the document points to it.
  private mutating func usedSymbols() -> [Bool] {
    var used = [Bool](repeating: false, count: model.symbols.symbols.count)
    for item in pending {
      if case .found(_, let symbol) = look(item) { used[symbol] = true }
    }
    return used
  }

  /// A limit without an event is anchored by a `when` beside it, by the request that it replies to,
  /// or by what it extends.
  private mutating func reportUnanchored() {
    for limit in unanchored {
      let entry = model.entries[limit.entry]
      switch entry.keyword {
      case .due, .confirmedInWriting: break
      default: continue
      }
      let parent = Int(entry.parent)
      let construct = model.entries[parent].construct
      if construct == .reply || construct == .round || construct == .namedLimit { continue }
      if model.clause(.when, of: parent) != nil { continue }
      if model.clause(.atTheRequestOf, of: parent) != nil { continue }
      report(
        Diagnostic(
          .limitWithoutAnchor, limit.range, .text(tree.source.string(limit.range)),
          fixes: anchorFixes(limit.entry)))
    }
    unanchored.removeAll()
  }

  private struct Unknown {
    let item: Pending
    let range: SourceRange
    var others: [SourceRange] = []
  }

  private enum Look {
    case found(entry: Int, symbol: Int)
    case ambiguous
    case unknown
  }

  /// A person is looked for in the same party first; two others of one name are ambiguous.
  ///
  /// Mutating for speed alone, as ``choose(_:)`` is: a struct of this size is copied when it is lent.
  private mutating func look(_ item: Pending) -> Look {
    switch model.symbols.declarations(of: item.hash) {
    case .none: .unknown
    case .one(let symbol):
      .found(entry: Int(model.symbols.symbols[symbol].entry), symbol: symbol)
    case .several: choose(item)
    }
  }

  /// Which of several declarations of one name is meant.
  private mutating func choose(_ item: Pending) -> Look {
    var first: (entry: Int, symbol: Int)?
    var inParty: (entry: Int, symbol: Int)?
    var hasOther = false
    let party = around(Int(item.entry), where: { $0 == .party || $0 == .body || $0 == .group })
    model.symbols.each(item.hash) { index, symbol in
      let entry = Int(symbol.entry)
      if let known = first {
        let old = model.entries[known.entry].construct
        let new = model.entries[entry].construct
        if known.entry != entry, !samePerson(known.entry, entry),
          !(model.entries[entry].isDeclaredBody && (old == .party || old == .group))
        {
          // A place that takes who prefers who.
          if old?.isWho == true, new?.isWho != true, item.expectsWho { return }
          if old?.isWho != true, new?.isWho == true, item.expectsWho {
            first = (entry, index)
            return
          }
          hasOther = true
        }
      }
      if first == nil { first = (entry, index) }
      if let party, around(entry, where: { $0 == .party || $0 == .body || $0 == .group }) == party {
        inParty = (entry, index)
      }
    }
    guard let first else { return .unknown }
    if let inParty { return .found(entry: inParty.entry, symbol: inParty.symbol) }
    return hasOther ? .ambiguous : .found(entry: first.entry, symbol: first.symbol)
  }

  /// A signer who is also a representative of the same party is one person.
  private func samePerson(_ left: Int, _ right: Int) -> Bool {
    model.entries[left].construct?.isPerson == true
      && model.entries[right].construct?.isPerson == true
      && model.entries[left].parent == model.entries[right].parent
  }

  private func around(_ entry: Int, where isWanted: (Construct) -> Bool) -> Int? {
    var index = entry
    while index > 0 {
      if let construct = model.entries[index].construct, isWanted(construct) { return index }
      index = Int(model.entries[index].parent)
    }
    return nil
  }

  private mutating func set(_ item: Pending, _ kind: Value.Kind, _ payload: UInt32) {
    if item.isNested {
      model.nested[Int(item.index)].point(kind, to: payload)
    } else {
      model.values[Int(item.index)].point(kind, to: payload)
    }
  }

  private mutating func reportWrongKind(_ item: Pending, _ entry: Int) {
    let span = range(Int(item.first), Int(item.end))
    let other = model.entries[entry]
    var diagnostic = Diagnostic(
      .wrongKind, span, .text(tree.source.string(span)),
      .localized((other.construct ?? .document).title), .localized(ValueType.who.description))
    if other.file == file {
      diagnostic.labels = [Label(other.head, Localized("khai báo ở đây", "declared here"))]
    }
    report(diagnostic)
  }

  // MARK: Unknown names

  /// `công an cấp quân đoàn`: a known name and a level that no table lists.
  private mutating func resolveLevel(_ item: Pending) -> Bool {
    guard !item.isNested, item.end > item.first + 2 else { return false }
    for index in Int(item.first) + 1..<Int(item.end) - 1 {
      guard
        let match = tables.match(tokens, at: index, where: { $0 == .level }),
        let symbol = model.symbols.find(hash(Int(item.first), index))
      else { continue }
      set(item, .reference, symbol.entry)
      var parts = ReferenceParts()
      parts.level = range(index + match.length, Int(item.end))
      model.references.append(parts)
      model.values[Int(item.index)].parts = UInt32(model.references.count)
      model.values[Int(item.index)].range = range(Int(item.first), index)
      return true
    }
    return false
  }

  /// `A và B` where both halves are known: one finding, a comma is the fix.
  private mutating func resolveJoined(_ item: Pending) -> Bool {
    for index in Int(item.first) + 1..<max(Int(item.first) + 1, Int(item.end) - 1) {
      guard tokens[index].kind == .word, isAnd(index) else { continue }
      guard let left = model.symbols.find(hash(Int(item.first), index)),
        let right = model.symbols.find(hash(index + 1, Int(item.end)))
      else { continue }
      _ = right
      let span = range(Int(item.first), Int(item.end))
      let and = range(index, index + 1)
      report(
        Diagnostic(
          .joinedNames, span, .text(tree.source.string(span)),
          fixes: [
            Fix(
              Localized("thay bằng dấu phẩy", "write a comma"), isSafe: true,
              Edit(
                SourceRange(Int(range(index - 1, index).end), Int(and.end)), ","))
          ]))
      set(item, .reference, left.entry)
      return true
    }
    return false
  }

  private func isAnd(_ index: Int) -> Bool {
    let span = range(index, index + 1)
    let word = bytes[span.bounds]
    return word.elementsEqual("và".utf8) || word.elementsEqual("and".utf8)
      || word.elementsEqual("&".utf8)
  }

  private func hash(_ first: Int, _ end: Int) -> UInt64 {
    var hash = NameHash()
    for index in first..<end where tokens[index].kind == .word { hash.add(tokens[index].payload) }
    return hash.value
  }

  /// Whether the name begins with words of text that was skipped: its declaration may be there.
  private func isSkipped(_ item: Pending) -> Bool {
    guard !skippedWords.isEmpty || !damagedWords.isEmpty else { return false }
    for index in Int(item.first)..<Int(item.end)
    where tokens[index].kind == .word && !skippedWords.contains(tokens[index].payload)
      && !damagedWords.contains(tokens[index].payload)
    {
      return false
    }
    return true
  }

  /// The declared name that a misspelt one probably means.
  private func closest(to item: Pending) -> (symbol: Int, closeness: Int, isOnly: Bool)? {
    let name = tree.source.words(range(Int(item.first), Int(item.end)))
    let misspelling = Misspelling(name)
    var best: (symbol: Int, closeness: Int, isOnly: Bool)?
    for (index, symbol) in model.symbols.symbols.enumerated() {
      let entry = model.entries[Int(symbol.entry)]
      if item.expectsWho, entry.construct?.isWho != true { continue }
      let value = model.values[Int(symbol.value)]
      let declared = model.string(value)
      let isBeginning = name.utf8.count >= 4 && declared.hasPrefix(name + " ")
      guard let closeness = isBeginning ? 4 : misspelling.closeness(to: declared) else { continue }
      if closeness < best?.closeness ?? .max {
        best = (index, closeness, true)
      } else if closeness == best?.closeness, symbol.entry != best.map({ self.entry($0.symbol) }) {
        best?.isOnly = false
      }
    }
    return best
  }

  private func entry(_ symbol: Int) -> UInt32 { model.symbols.symbols[symbol].entry }

  /// Whether a misspelt name can only be the declared one: the same words but for a letter or two,
  /// of a body and not of a person, with the same figures. `Quận 2` is not `Quận 1`.
  private func isSurely(
    _ right: String, _ name: String, _ best: (symbol: Int, closeness: Int, isOnly: Bool),
    isUsed: Bool
  ) -> Bool {
    let words = name.split(separator: " ")
    let others = right.split(separator: " ")
    guard best.isOnly, words.count == others.count else { return false }
    if best.closeness == 0 { return true }
    let construct = model.entries[Int(entry(best.symbol))].construct
    guard isUsed, construct?.isPerson != true else { return false }
    return zip(words, others).allSatisfy { word, other in
      word == other
        || max(word.count, other.count) > 2
          && !(word + other).utf8.contains(where: { $0 &- 0x30 < 10 })
    }
  }

  private mutating func reportUnknown(_ unknown: Unknown, _ used: [Bool], isEarly: Bool) {
    let name = tree.source.words(unknown.range)
    guard let best = isEarly ? closest(to: unknown.item) : nil else {
      var diagnostic = Diagnostic(.unknownName, unknown.range, .text(name))
      diagnostic.labels = otherUses(unknown)
      // `chủ trì luân phiên`: a phrase of the language is no body outside the document.
      let isPhrase =
        tables.match(tokens, at: Int(unknown.item.first), where: { _ in true })?.length
        == Int(unknown.item.end - unknown.item.first)
      if !isPhrase { diagnostic.fixes = [quoteFix(unknown.range)] }
      report(diagnostic)
      return
    }
    let symbol = model.symbols.symbols[best.symbol]
    let declaration = model.values[Int(symbol.value)]
    let right = model.string(declaration)
    let isMisdeclared =
      !used[best.symbol] && unknown.others.count >= 1
      && model.entries[Int(symbol.entry)].file == file
    if isMisdeclared {
      // Several uses agree against a declaration that nobody uses: the declaration is misspelt.
      var diagnostic = Diagnostic(
        .unknownName, declaration.range, .text(name),
        fixes: [
          Fix(
            Localized("\(right) → \(name)", "\(right) → \(name)"), isSafe: false,
            Edit(declaration.range, name))
        ]
      ).suggesting(name)
      diagnostic.labels =
        [Label(unknown.range, Localized("dùng ở đây", "used here"))] + otherUses(unknown)
      report(diagnostic)
      return
    }
    var diagnostic = Diagnostic(
      .unknownName, unknown.range, .text(name),
      fixes: [
        Fix(
          Localized("\(name) → \(right)", "\(name) → \(right)"),
          isSafe: isSurely(right, name, best, isUsed: used[best.symbol]),
          Edit(unknown.range, right))
      ]
    ).suggesting(right)
    diagnostic.labels =
      [
        Label(
          declaration.range, Localized("khai báo ở đây", "declared here"),
          file: declaration.file == file ? nil : model.source(declaration.file).name)
      ] + otherUses(unknown)
    report(diagnostic)
    set(unknown.item, .reference, symbol.entry)
  }

  private func otherUses(_ unknown: Unknown) -> [Label] {
    unknown.others.map { Label($0, Localized("cũng ở đây", "here too")) }
  }

  private func quoteFix(_ range: SourceRange) -> Fix {
    Fix(
      Localized("viết trong ngoặc kép", "write it in quotes"), isSafe: false,
      Edit(SourceRange(Int(range.start), Int(range.start)), "\""),
      Edit(SourceRange(Int(range.end), Int(range.end)), "\""))
  }
}

extension Value {
  /// Says what a name turned out to be.
  fileprivate mutating func point(_ kind: Kind, to payload: UInt32) {
    self.kind = kind
    self.payload = payload
  }
}
