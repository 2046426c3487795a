import QCSyntax

/// Checks the documents of one file, one after the other, in buffers that are kept.
///
/// ```
/// var checker = Checker()
/// checker.begin(tree, uses: trees, interner: &interner)
/// for document in checker.documents { checker.check(document) … checker.model … }
/// let findings = checker.finish(interner: &interner)
/// ```
/// Pure: the same trees give the same model and the same findings. The interner must be the one
/// that cut the trees' tokens.
package struct Checker {
  /// The meaning of the document checked last.
  package private(set) var model = Model()
  /// The nodes of the documents of the tree.
  package private(set) var documents: [Int] = []
  package private(set) var diagnostics: [Diagnostic] = []

  private var tree: SyntaxTree?
  /// The words of lines on which the parser found something: names there are not called unknown.
  private var damagedWords: Set<UInt32> = []
  private var hasSyntaxErrors = false
  private var interner: Interner
  /// Room for the names that wait, kept from document to document.
  private var pending: [Lowering.Pending] = []
  private var baseline = Baseline()
  /// What the rules remember of the document checked last.
  package private(set) var memory = Rules.Memory()

  /// How long the model's arrays are behind the declarations of the files.
  private struct Baseline {
    var entries = 0
    var values = 0
    var nested = 0
    var references = 0
    var citations = 0
    var numbers = 0
    var times = 0
    var symbols = 0
    var clauseSlots = 0
    var hasMentionable = false
  }

  package init(interner: Interner = TimeWords.shared.interner) {
    self.interner = interner
  }

  /// Takes a file's tree, the trees of the files it uses and what the parser found in it.
  package mutating func begin(
    _ tree: SyntaxTree, uses: [SyntaxTree] = [], findings: [Diagnostic] = [],
    interner: inout Interner
  ) {
    hasSyntaxErrors = findings.contains { $0.severity == .error }
    damagedWords.removeAll(keepingCapacity: true)
    self.tree = tree
    swap(&self.interner, &interner)
    diagnostics.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
    model.clear()
    model.language = tree.language
    model.keywordLanguage = tree.keywordLanguage
    model.document = 0
    model.sources = [tree.source] + uses.map(\.source)
    model.entries.append(
      Entry(
        keyword: .use, construct: .file, member: 0xFF, file: 0, parent: 0, end: 0, firstValue: 0,
        valueCount: 0, head: SourceRange(0, 0)))
    for (index, used) in uses.enumerated() {
      run(used, file: UInt16(index + 1), keepsFindings: false) { $0.lowerDeclarations() }
    }
    var damagedWords: Set<UInt32> = []
    run(tree, file: 0, keepsFindings: true) {
      $0.skipLines(of: findings)
      damagedWords = $0.damagedWords
      $0.lowerDeclarations()
    }
    self.damagedWords = damagedWords
    model.entries[0].end = UInt32(model.entries.count)
    Rules.applyToDeclarations(of: model, &diagnostics)
    baseline = Baseline(
      entries: model.entries.count, values: model.values.count, nested: model.nested.count,
      references: model.references.count, citations: model.citations.count,
      numbers: model.numbers.count, times: model.times.count,
      symbols: model.symbols.symbols.count, clauseSlots: model.usedSlots,
      hasMentionable: model.hasMentionable)
    var node = 1
    while node < tree.nodes.count {
      let current = tree.nodes[node]
      if current.kind == .element, Construct(rawValue: current.detail)?.isDocument == true {
        documents.append(node)
      }
      node = Int(current.next)
    }
  }

  /// Builds the model of a document and applies the rules to it.
  package mutating func check(_ document: Int) {
    guard let tree else { return }
    model.entries.removeLast(model.entries.count - baseline.entries)
    model.values.removeLast(model.values.count - baseline.values)
    model.nested.removeLast(model.nested.count - baseline.nested)
    model.references.removeLast(model.references.count - baseline.references)
    model.citations.removeLast(model.citations.count - baseline.citations)
    model.numbers.removeLast(model.numbers.count - baseline.numbers)
    model.times.removeLast(model.times.count - baseline.times)
    model.resetClauseSlots(to: baseline.clauseSlots)
    model.mentions.removeLast(model.mentions.count - baseline.times)
    model.symbols.reset(to: baseline.symbols)
    model.hasMentionable = baseline.hasMentionable
    let before = diagnostics.count
    run(tree, file: 0, keepsFindings: true) { $0.lowerDocument(document) }
    let hasErrors =
      hasSyntaxErrors
      || diagnostics[before...].contains { $0.severity == .error }
    Rules.apply(to: model, hasErrors: hasErrors, &memory, &diagnostics)
  }

  /// Gives the interner back and the findings, in the order of the text.
  package mutating func finish(interner: inout Interner) -> [Diagnostic] {
    swap(&self.interner, &interner)
    tree = nil
    return diagnostics
  }

  // MARK: - Implementation

  private mutating func run(
    _ tree: SyntaxTree, file: UInt16, keepsFindings: Bool, _ work: (inout Lowering) -> Void
  ) {
    tree.tokens.withUnsafeBufferPointer { tokens in
      tree.nodes.withUnsafeBufferPointer { nodes in
        tree.source.storage.withUnsafeBufferPointer { bytes in
          var lowering = Lowering(
            tree: tree,
            places: TokenPlaces(tokens: tokens, bytes: bytes, count: tree.source.count),
            nodes: nodes, file: file, interner: Interner.placeholder, model: Model())
          exchange(&lowering)
          if keepsFindings { lowering.damagedWords = damagedWords }
          work(&lowering)
          lowering.resolve()
          exchange(&lowering)
          if keepsFindings { diagnostics.append(contentsOf: lowering.diagnostics) }
        }
      }
    }
  }

  /// Lends what is kept to a lowering, or takes it back: nothing is copied.
  private mutating func exchange(_ lowering: inout Lowering) {
    swap(&model, &lowering.model)
    swap(&interner, &lowering.interner)
    swap(&pending, &lowering.pending)
  }
}

extension Model {
  /// Empties every array and keeps its room.
  mutating func clear() {
    sources.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    nested.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
    citations.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    resetClauseSlots(to: 0)
    calendars.removeAll(keepingCapacity: true)
    declaredLines.removeAll(keepingCapacity: true)
    if !registered.isEmpty { registered.removeAll(keepingCapacity: true) }
    symbols.reset(to: 0)
    hasMentionable = false
  }
}
