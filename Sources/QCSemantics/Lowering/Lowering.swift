import QCSyntax

/// Builds the model of one document from its tree: entries, values, names, then references.
///
/// Total and linear. What it finds wrong in a value or a name goes to `diagnostics`; an entry that
/// holds something the parser did not understand is poisoned, so that no rule speaks of it again.
struct Lowering {
  let tree: SyntaxTree
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<Node>
  let file: UInt16
  let tables = LanguageTables.shared
  var interner: Interner
  var model: Model
  var diagnostics: [Diagnostic] = []
  /// References to find when all names are known.
  var pending: [Pending] = []
  /// The key of the row whose values are being lowered.
  var key = SourceRange(0, 0)
  /// Above 0 while parts of a value are lowered: they go to `model.nested`.
  var nesting = 0
  /// Fold ids of words in text that was skipped: names declared there are not called unknown.
  var skippedWords: Set<UInt32> = []
  /// The same of the lines on which the parser found something wrong, for the whole file.
  var damagedWords: Set<UInt32> = []
  /// Names declared twice; told when it is known that neither declaration is damaged.
  var duplicates: [(first: Int, second: Int, finding: Diagnostic)] = []
  /// Limits that no event begins or ends; a `when` beside them may be their anchor.
  var unanchored: [(entry: Int, range: SourceRange)] = []
  /// What the members of the entries in hand expect of a reference.
  var expectsWho = false
  /// The clause or element whose head was lowered last.
  var headNode: Node?
  /// Where plain words may also be an outside body: the issuer of a citation, a step of an event.
  var isLenient = false
  /// While the issuer of a citation is lowered.
  var isIssuer = false

  struct Pending {
    let isNested: Bool
    let index: Int
    let hash: UInt64
    let entry: Int
    let isQuoted: Bool
    let expectsWho: Bool
    let isLenient: Bool
    /// The issuer of a citation: nearly a declared name is another body.
    let isIssuer: Bool
    /// The tokens of the name.
    let first: UInt32
    let end: UInt32
  }

  // MARK: Entries

  /// The file-level declarations of the tree: everything but its documents and uses.
  mutating func lowerDeclarations() {
    var node = 1
    while node < nodes.count {
      let current = nodes[node]
      if current.kind == .element, let construct = Construct(rawValue: current.detail),
        !construct.isDocument
      {
        lowerElement(node, parent: 0, around: .file)
      } else if current.kind == .error {
        skip(current)
      }
      node = Int(current.next)
    }
  }

  mutating func lowerDocument(_ node: Int) {
    model.document = model.entries.count
    model.language = tree.language
    model.keywordLanguage = tree.keywordLanguage
    let firstValue = model.values.count
    lowerElement(node, parent: 0, around: .file)
    findMentions(from: firstValue)
  }

  private mutating func lowerElement(_ index: Int, parent: Int, around: Construct) {
    let node = nodes[index]
    guard let construct = Construct(rawValue: node.detail),
      let keyword = Keyword(rawValue: node.keyword)
    else { return }
    let entry = append(
      keyword, construct, node, parent: parent,
      member: tables.place(of: keyword, in: around) ?? 0xFF)
    var child = index + 1
    let end = Int(node.next)
    expectsWho = construct == .responsibilities || construct == .issuing || construct == .overdue
    isLenient = construct == .eventStep
    while child < end, isValue(nodes[child].kind) {
      lowerValue(child, entry)
      child = Int(nodes[child].next)
    }
    isLenient = false
    if construct == .party || construct == .group { takeTitle(of: entry) }
    model.entries[entry].valueCount =
      UInt32(model.values.count) - model.entries[entry].firstValue
    declareNames(of: entry, construct)
    if construct == .calendar, parent == 0 { model.calendars.append(UInt32(entry)) }
    if construct == .registerEntry { noteRegistered(entry) }
    if construct == .line || construct == .ladder, parent == 0 {
      model.declaredLines.append(UInt32(entry))
    }
    let effective = construct.isTransparent ? around : construct
    while child < end {
      lowerItem(child, parent: entry, effective)
      child = Int(nodes[child].next)
    }
    model.entries[entry].end = UInt32(model.entries.count)
    if construct == .meeting || construct == .review || construct == .inform {
      checkCadenceName(nodes[index], index)
    }
  }

  /// `bên Sở Y tế { … }` where an organisations file declares `cơ quan Sở Y tế "Sở Y tế tỉnh …"`: the
  /// party is that body, and bears its full name.
  private mutating func takeTitle(of entry: Int) {
    let first = Int(model.entries[entry].firstValue)
    guard model.values.count == first + 1, model.values[first].kind == .name else { return }
    let hash = hashOfText(model.values[first].range)
    guard
      let symbol = model.symbols.find(
        hash, where: { self.model.entries[Int($0.entry)].isDeclaredBody })
    else { return }
    for index in model.entries[Int(symbol.entry)].valueIndices {
      let value = model.values[index]
      if value.kind == .text || value.kind == .translation { model.values.append(value) }
    }
  }

  /// `giao ban hằng quý`: the cadence would silently become the meeting's name.
  private mutating func checkCadenceName(_ node: Node, _ index: Int) {
    guard index + 1 < Int(node.next), nodes[index + 1].kind == .name else { return }
    let name = nodes[index + 1]
    guard name.end - name.first <= 8, tokens[Int(name.first)].kind == .word else { return }
    let phrase = parseTime(
      tokens, Int(name.first)..<Int(name.end), slot: .every, language: tree.keywordLanguage,
      source: bytes, words: TimeWords.shared)
    guard case .success(let time, _) = phrase, case .cadence? = time.parts.first?.value else {
      return
    }
    let span = range(of: name)
    let label = Keyword.every.canonical(tree.keywordLanguage)
    report(
      Diagnostic(
        .cadenceAsName, span, .text(tree.source.string(span)),
        fixes: [
          Fix(
            Localized("thêm `định kỳ`", "add `every`"), isSafe: true,
            Edit(SourceRange(Int(span.start), Int(span.start)), label + " "))
        ]))
  }

  private mutating func lowerItem(_ index: Int, parent: Int, _ effective: Construct) {
    switch nodes[index].kind {
    case .element: lowerElement(index, parent: parent, around: effective)
    case .clause: lowerClause(index, parent: parent, around: effective)
    default:
      model.entries[parent].isPoisoned = true
      skip(nodes[index])
    }
  }

  private mutating func lowerClause(_ index: Int, parent: Int, around: Construct) {
    let node = nodes[index]
    guard let keyword = Keyword(rawValue: node.keyword) else { return }
    let place = tables.place(of: keyword, in: around)
    let entry = append(keyword, nil, node, parent: parent, member: place ?? 0xFF)
    model.note(keyword, clause: entry, of: parent)
    if let place {
      if case .who = tables.members[Int(around.rawValue)][place].value {
        expectsWho = true
      } else {
        expectsWho = false
      }
    }
    var child = index + 1
    let end = Int(node.next)
    while child < end {
      lowerValue(child, entry)
      child = Int(nodes[child].next)
    }
    model.entries[entry].valueCount =
      UInt32(model.values.count) - model.entries[entry].firstValue
    model.entries[entry].end = UInt32(model.entries.count)
    if keyword == .shortName { declareShortNames(of: entry, owner: parent) }
  }

  private mutating func append(
    _ keyword: Keyword, _ construct: Construct?, _ node: Node, parent: Int, member: Int
  ) -> Int {
    let head = headRange(node)
    model.entries.append(
      Entry(
        keyword: keyword, construct: construct, member: UInt8(truncatingIfNeeded: member),
        file: file, parent: UInt32(parent), end: 0, firstValue: UInt32(model.values.count),
        valueCount: 0, head: head, textEnd: textEnd(node)))
    return model.entries.count - 1
  }

  private func textEnd(_ node: Node) -> UInt32 {
    Int(node.end) < tokens.count ? tokens[Int(node.end)].offset : UInt32(tree.source.count)
  }

  /// The row of a register, under the number of its document; of two rows the first counts.
  private mutating func noteRegistered(_ entry: Int) {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .citation {
      let citation = model.citations[Int(model.values[index].payload)]
      guard let number = citation.number else { continue }
      let key = SymbolKey.number(UnsafeBufferPointer(rebasing: bytes[number.bounds]))
      if model.registered[key] == nil { model.registered[key] = UInt32(entry) }
    }
  }

  /// The phrase at the beginning of a node, or its first token where there is none. Remembers the
  /// language of the phrase.
  private mutating func headRange(_ node: Node) -> SourceRange {
    let first = Int(node.first)
    headNode = node
    guard first < tokens.count else { return SourceRange(0, 0) }
    var end = first + 1
    if node.kind == .clause, node.detail > 0 {
      end = first + Int(node.detail)
    } else if let match = phrase(of: node) {
      end = first + match.length
    }
    return range(first, min(end, max(Int(node.end), first + 1)))
  }

  /// The phrase at the beginning of a node; nil for a bullet.
  private func phrase(of node: Node) -> LanguageTables.Match? {
    guard let keyword = Keyword(rawValue: node.keyword) else { return nil }
    return tables.match(tokens, at: Int(node.first), where: { $0 == keyword })
  }

  /// The language of the last head: a phrase of time is read in that of its label.
  var phraseLanguage: Language {
    headNode.flatMap { phrase(of: $0) }?.language ?? .vietnamese
  }

  private func isValue(_ kind: NodeKind) -> Bool {
    kind != .element && kind != .clause && kind != .error
  }

  /// Remembers the words of text that nothing was made of.
  mutating func skip(_ node: Node) {
    for index in Int(node.first)..<max(Int(node.first), Int(node.end))
    where tokens[index].kind == .word {
      skippedWords.insert(tokens[index].payload)
    }
  }

  /// The words of the lines on which the parser found something wrong: what they declare may be
  /// named otherwise than they meant.
  ///
  /// Linear: a line with many findings is read once.
  mutating func skipLines(of findings: [Diagnostic]) {
    var done = 0..<0
    for finding in findings where finding.severity == .error {
      var low = 0
      var high = tokens.count - 1
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].offset < finding.range.start { low = middle + 1 } else { high = middle }
      }
      if done.contains(low) { continue }
      var index = low
      while index > 0, tokens[index - 1].kind != .newline { index -= 1 }
      let start = index
      while index < tokens.count, tokens[index].kind != .newline {
        if tokens[index].kind == .word { damagedWords.insert(tokens[index].payload) }
        index += 1
      }
      done = start..<index + 1
    }
  }

  // MARK: Places

  func range(_ first: Int, _ end: Int) -> SourceRange {
    let start = Int(tokens[first].offset)
    guard end > first else { return SourceRange(start, start) }
    let limit = end < tokens.count ? Int(tokens[end].offset) : tree.source.count
    return SourceRange(start, visibleEndOfText(bytes, from: start, to: limit))
  }

  func range(of node: Node) -> SourceRange { range(Int(node.first), Int(node.end)) }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.findings { diagnostics.append(diagnostic) }
  }

  // MARK: Names

  private mutating func declareNames(of entry: Int, _ construct: Construct) {
    guard tables.declaresName(construct) else { return }
    var declaredTitle = false
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .name:
        declare(entry, index)
        if construct == .paper { declareWithPhrase(entry, index) }
      case .text where !declaredTitle:
        declare(entry, index)
        declaredTitle = true
      default: break
      }
    }
  }

  /// `phụ lục 1` is also referred to with its phrase.
  private mutating func declareWithPhrase(_ entry: Int, _ index: Int) {
    let head = model.entries[entry].head
    let name = model.values[index].range
    guard head.end <= name.start else { return }
    let hash = hashOfText(SourceRange(Int(head.start), Int(name.end)))
    if model.symbols.find(hash) == nil {
      model.symbols.declare(hash, entry: entry, value: index)
    }
  }

  private mutating func declareShortNames(of entry: Int, owner: Int) {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .name {
      declare(owner, index)
    }
  }

  private mutating func declare(_ entry: Int, _ valueIndex: Int) {
    let value = model.values[valueIndex]
    let hash = hashOfText(value.range)
    let construct = model.entries[entry].construct
    if let other = model.symbols.find(hash), Int(other.entry) != entry, construct?.isPerson != true
    {
      let otherEntry = model.entries[Int(other.entry)]
      // A body of an organisations file becomes a party here.
      let isTaken =
        otherEntry.isDeclaredBody && (construct == .party || construct == .group)
      let clash =
        !isTaken
        && (otherEntry.construct?.isWho == true && construct?.isWho == true
          || otherEntry.construct == construct && otherEntry.keyword == model.entries[entry].keyword
            // Two notices may have one subject; only what points to it would not know which.
            && (value.kind == .name || construct?.titlesAreNames == true))
      if clash {
        var diagnostic = Diagnostic(
          .duplicateName, value.range, .text(tree.source.string(value.range)))
        let first = model.values[Int(other.value)]
        let words = Localized("khai báo lần đầu ở đây", "first declared here")
        diagnostic.labels = [
          first.file == value.file
            ? Label(first.range, words)
            : Label(first.range, words, in: model.source(first.file))
        ]
        if first.file == value.file {
          diagnostic.fixes = duplicateFixes(Int(other.entry), entry, value)
        }
        duplicates.append((first: Int(other.entry), second: entry, finding: diagnostic))
        return
      }
    }
    model.symbols.declare(hash, entry: entry, value: valueIndex)
  }

  /// The name hash of a text of the source, word by word; brackets and commas do not count.
  mutating func hashOfText(_ range: SourceRange) -> UInt64 {
    var hash = NameHash()
    var position = Int(range.start)
    let end = Int(range.end)
    guard let base = bytes.baseAddress else { return hash.value }
    while position < end {
      let start = position
      while position < end, !isWordEnd(position) { position += 1 }
      if position > start { hash.add(interner.intern(base + start, count: position - start)) }
      position += position < end ? blankLength(position) : 0
    }
    return hash.value
  }

  private func isWordEnd(_ position: Int) -> Bool {
    switch bytes[position] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x28, 0x29, 0x2C: true
    case 0xC2: bytes[position + 1] == 0xA0
    default: false
    }
  }

  private func blankLength(_ position: Int) -> Int { bytes[position] == 0xC2 ? 2 : 1 }
}

extension Entry {
  /// Whether it is a body that a file declares for all its documents.
  var isDeclaredBody: Bool { construct == .body && parent == 0 }
}

extension Construct {
  /// Whether two of one title cannot be told apart, though their titles are quoted texts.
  fileprivate var titlesAreNames: Bool {
    switch self {
    case .inform, .meeting, .review, .procedure, .team: false
    default: true
    }
  }

  /// Whether it can send, receive, lead or sign.
  package var isWho: Bool {
    switch self {
    case .party, .group, .body, .line, .role, .team: true
    default: isPerson
    }
  }
}
