import QCSyntax

/// Builds the model of one document from its tree: entries, values, names, then references.
///
/// Total and linear. What it finds wrong in a value or a name goes to `diagnostics`; an entry that
/// holds something the parser did not understand is poisoned, so that no rule speaks of it again.
/// It holds the model while it builds it, and is never copied.
struct Lowering: ~Copyable {
  let tree: SyntaxTree
  let places: TokenPlaces
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
    let hash: UInt64
    /// The place of the value, in `model.nested` if it is part of another.
    let index: UInt32
    let entry: UInt32
    let isNested: Bool
    let isQuoted: Bool
    let expectsWho: Bool
    let isLenient: Bool
    /// The issuer of a citation: nearly a declared name is another body.
    let isIssuer: Bool
    /// The tokens of the name.
    let first: UInt32
    let end: UInt32
  }

  var tokens: UnsafeBufferPointer<Token> { places.tokens }
  var bytes: UnsafeBufferPointer<UInt8> { places.bytes }

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
      keyword, construct, node, parent: parent, member: tables.place(of: keyword, in: around))
    var child = index + 1
    let end = Int(node.next)
    beginHead(construct)
    while child < end, isValue(nodes[child].kind) {
      lowerValue(child, entry)
      child = Int(nodes[child].next)
    }
    endHead(of: entry, construct, parent: parent)
    let effective = construct.isTransparent ? around : construct
    while child < end {
      lowerItem(child, parent: entry, effective)
      child = Int(nodes[child].next)
    }
    model.entries[entry].end = UInt32(model.entries.count)
    switch construct {
    case .meeting, .review, .inform: checkCadenceName(node, index)
    default: break
    }
  }

  /// What the head of a construct takes.
  private mutating func beginHead(_ construct: Construct) {
    expectsWho = false
    switch construct {
    case .responsibilities, .issuing, .overdue: expectsWho = true
    case .eventStep: isLenient = true
    default: break
    }
  }

  /// Closes the values of a head, and notes what others look for.
  private mutating func endHead(of entry: Int, _ construct: Construct, parent: Int) {
    isLenient = false
    switch construct {
    case .party, .group: takeTitle(of: entry)
    case .calendar: if parent == 0 { model.calendars.append(UInt32(entry)) }
    case .line, .ladder: if parent == 0 { model.declaredLines.append(UInt32(entry)) }
    default: break
    }
    model.closeValues(of: entry)
    declareNames(of: entry, construct)
    if case .registerEntry = construct { noteRegistered(entry) }
  }

  /// `bên Sở Y tế { … }` where an organisations file declares `cơ quan Sở Y tế "Sở Y tế tỉnh …"`: the
  /// party is that body, and bears its full name.
  private mutating func takeTitle(of entry: Int) {
    let first = Int(model.entries[entry].firstValue)
    // Nothing stands before the document: no body is declared.
    if model.document == 1 { return }
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
    let entry = append(keyword, nil, node, parent: parent, member: place)
    model.note(keyword, clause: entry, of: parent)
    if let place { expectsWho = tables.takesWho(place, of: around) }
    var child = index + 1
    let end = Int(node.next)
    while child < end {
      lowerValue(child, entry)
      child = Int(nodes[child].next)
    }
    model.closeValues(of: entry)
    model.entries[entry].end = UInt32(model.entries.count)
    if case .shortName = keyword { declareShortNames(of: entry, owner: parent) }
  }

  private mutating func append(
    _ keyword: Keyword, _ construct: Construct?, _ node: Node, parent: Int, member: Int?
  ) -> Int {
    let head = headRange(node, keyword)
    model.entries.append(
      Entry(
        keyword: keyword, construct: construct, member: UInt8(truncatingIfNeeded: member ?? 0xFF),
        file: file, parent: UInt32(parent), end: 0, firstValue: UInt32(model.values.count),
        valueCount: 0, head: head, textEnd: UInt32(places.offset(of: Int(node.end)))))
    return model.entries.count - 1
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
  private mutating func headRange(_ node: Node, _ keyword: Keyword) -> SourceRange {
    let first = Int(node.first)
    headNode = node
    guard first < tokens.count else { return SourceRange(0, 0) }
    var end = first + 1
    if case .clause = node.kind, node.detail > 0 {
      end = first + Int(node.detail)
    } else if let match = tables.phrase(of: keyword, tokens, at: first) {
      end = first + match.length
    }
    return places.range(first, min(end, max(Int(node.end), first + 1)))
  }

  /// The language of the last head: a phrase of time is read in that of its label. A bullet has
  /// no phrase.
  var phraseLanguage: Language {
    @inline(__always)
    get {
      guard let headNode, let keyword = Keyword(rawValue: headNode.keyword) else {
        return .vietnamese
      }
      return tables.phrase(of: keyword, tokens, at: Int(headNode.first))?.language ?? .vietnamese
    }
  }

  private func isValue(_ kind: NodeKind) -> Bool {
    switch kind {
    case .element, .clause, .error: false
    default: true
    }
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

  @inline(__always)
  func range(_ first: Int, _ end: Int) -> SourceRange { places.range(first, end) }

  @inline(__always)
  func range(of node: Node) -> SourceRange { places.range(of: node) }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.findings { diagnostics.append(diagnostic) }
  }
}
