import QCSyntax

/// The door to the compiler: a text in, documents and findings out. Keeps its buffers from file to
/// file, so that two thousand files cost no more than one of their size.
///
/// ```
/// var compiler = Compiler()
/// var uses = compiler.open(source)               // tokens, tree; the paths it uses
/// compiler.begin(uses: files)                    // declarations
/// while compiler.nextDocument() { … compiler.model … }
/// let findings = compiler.finish()               // in the order of the text
/// ```
/// Pure: no clock, locale, disk or environment.
package struct Compiler {
  private var interner = TimeWords.shared.interner
  private var checker = Checker(interner: Interner(capacity: 64))
  private var tokens: [Token] = []
  private var nodes: [Node] = []
  private var tree: SyntaxTree?
  private var findings: [Diagnostic] = []
  /// How many of them the parser made.
  private var syntaxCount = 0
  private var documentsLeft: ArraySlice<Int> = []
  private var used: [(source: SourceFile, tree: SyntaxTree)] = []
  private var summaryRoom = AgreementSummary.Room()
  /// What the comments of the file in hand leave out; after ``finish(isFinal:on:)`` it may be asked
  /// about the findings between several files.
  package private(set) var suppressions = Suppressions()

  package init() {}

  /// A path that a file uses, as it is written, and its place.
  package struct Use: Sendable {
    package let path: String
    package let range: SourceRange
  }

  /// The meaning of the document in hand.
  package var model: Model { _read { yield checker.model } }

  /// What the document in hand says that others may contradict.
  package var summary: AgreementSummary {
    mutating get {
      AgreementSummary(checker.model, dates: checker.memory.dates, &summaryRoom)
    }
  }

  /// The language of the file's first keyword.
  package var language: Language { tree?.language ?? .vietnamese }

  /// Cuts and parses a file. Returns what it uses.
  package mutating func open(_ source: SourceFile) -> [Use] {
    findings.removeAll(keepingCapacity: true)
    var tokens: [Token] = []
    swap(&tokens, &self.tokens)
    tokenize(source, interner: &interner, into: &tokens)
    var nodes: [Node] = []
    swap(&nodes, &self.nodes)
    let tree = parse(source, tokens: tokens, nodes: consume nodes, diagnostics: &findings)
    let uses = usesOf(tree)
    reportLateUses(tree)
    suppressions = Suppressions(tree)
    if tree.nodes.count == 1 {
      findings.append(Diagnostic(.emptyFile, SourceRange(0, 0)))
    }
    self.tree = tree
    return uses
  }

  /// Takes the declarations of the file and of the files it uses.
  package mutating func begin(uses sources: [SourceFile] = []) {
    guard let tree else { return }
    var trees: [SyntaxTree] = []
    for source in sources { trees.append(treeOfUsed(source)) }
    checker.begin(tree, uses: trees, findings: findings, interner: &interner)
    syntaxCount = findings.count
    documentsLeft = checker.documents[...]
  }

  /// The number of documents in the file.
  package var documentCount: Int { checker.documents.count }

  /// Checks the next document; false when there is none.
  package mutating func nextDocument() -> Bool {
    guard let document = documentsLeft.popFirst() else { return false }
    checker.check(document)
    return true
  }

  /// All findings in the file, in a total order: place, severity, code.
  ///
  /// - Parameters:
  ///   - isFinal: whether this is the gate before signing, see ``Gate``.
  ///   - today: the day for what the comments leave out until some day; nil where none is asked.
  package mutating func finish(isFinal: Bool = false, on today: CivilDate? = nil) -> [Diagnostic] {
    findings.append(contentsOf: checker.finish(interner: &interner))
    if syntaxCount > 0 { keepOneOfALine() }
    dropWhatAnOpenTextSwallowed()
    if isFinal {
      Gate.raise(&findings)
    } else {
      Gate.dropWhatIsToldOnlyHere(&findings)
    }
    if !suppressions.isEmpty { suppressions.apply(to: &findings, isFinal: isFinal, on: today) }
    if let tree {
      tokens = tree.tokens
      nodes = tree.nodes
    }
    tree = nil
    var result: [Diagnostic] = []
    swap(&result, &findings)
    return sorted(result)
  }

  /// Takes out of the findings between several files what the comments of this one leave out.
  package mutating func leaveOut(of findings: inout [Diagnostic]) {
    suppressions.leaveOut(of: &findings)
  }

  /// What a file uses, without checking it: for the search of cycles.
  package mutating func uses(of source: SourceFile) -> [Use] { usesOf(treeOfUsed(source)) }

  // MARK: - Implementation

  /// One cause, one finding: of a line on which the parser found something wrong only the first of
  /// its findings is told, an unclosed quote before all others, and nothing that follows from it.
  private mutating func keepOneOfALine() {
    guard let source = tree?.source else { return }
    var lines: [Int: Int] = [:]
    for index in 0..<syntaxCount where findings[index].severity == .error {
      let line = source.lineStart(Int(findings[index].range.start))
      if let best = lines[line] {
        let isEarlier =
          findings[index].range.start < findings[best].range.start
          && findings[best].code != .unclosedText
        if findings[index].code == .unclosedText || isEarlier { lines[line] = index }
      } else {
        lines[line] = index
      }
    }
    guard !lines.isEmpty else { return }
    var kept: [Diagnostic] = []
    kept.reserveCapacity(findings.count)
    for (index, finding) in findings.enumerated() {
      if let best = lines[source.lineStart(Int(finding.range.start))], best != index {
        // Other findings of a broken line wait until it is mended.
        continue
      }
      kept.append(finding)
    }
    findings = kept
  }

  /// A `"""` that is not closed swallows the rest of the file: nothing else is told.
  private mutating func dropWhatAnOpenTextSwallowed() {
    guard let source = tree?.source,
      let open = findings.first(where: {
        $0.code == .unclosedText && $0.range.end - $0.range.start > 2
          && source.storage[$0.range.bounds].starts(with: [0x22, 0x22, 0x22])
      })
    else { return }
    findings = findings.filter {
      $0.range == open.range
        || $0.severity == .error && $0.range.end < open.range.start
          && $0.code != .tooFewParties
    }
  }

  private func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    let order = findings.indices.sorted { left, right in
      let first = findings[left]
      let second = findings[right]
      if first.range.start != second.range.start { return first.range.start < second.range.start }
      if first.severity != second.severity { return first.severity > second.severity }
      if first.code != second.code { return first.code.rawValue < second.code.rawValue }
      return left < right
    }
    var result: [Diagnostic] = []
    result.reserveCapacity(findings.count)
    for index in order {
      let next = findings[index]
      if let last = result.last, last.code == next.code, last.range == next.range,
        last.arguments == next.arguments
      {
        continue
      }
      result.append(next)
    }
    return result
  }

  /// The tree of a used file, kept: many files use the same one.
  private mutating func treeOfUsed(_ source: SourceFile) -> SyntaxTree {
    if let known = used.first(where: { $0.source.name == source.name }) { return known.tree }
    var tokens: [Token] = []
    tokenize(source, interner: &interner, into: &tokens)
    var ignored: [Diagnostic] = []
    let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &ignored)
    used.append((source, tree))
    return tree
  }

  /// A `use` behind the first document.
  private mutating func reportLateUses(_ tree: SyntaxTree) {
    var node = 1
    var seenDocument = false
    while node < tree.nodes.count {
      let current = tree.nodes[node]
      if current.kind == .element, Construct(rawValue: current.detail)?.isDocument == true {
        seenDocument = true
      } else if seenDocument, current.kind == .clause, current.keyword == Keyword.use.rawValue {
        findings.append(
          Diagnostic(
            .useMisplaced, tree.range(of: current),
            fixes: [moveToBeginning(tree.range(of: current), tree.source)]))
      }
      node = Int(current.next)
    }
  }

  /// Moves a line before everything else.
  private func moveToBeginning(_ range: SourceRange, _ source: SourceFile) -> Fix {
    Fix(
      Localized("chuyển lên đầu tệp", "move it to the beginning"), isSafe: true,
      Edit(SourceRange(0, 0), source.string(range) + "\n"), Edit(source.withOwnLine(range), ""))
  }

  private func usesOf(_ tree: SyntaxTree) -> [Use] {
    var uses: [Use] = []
    var node = 1
    while node < tree.nodes.count {
      let current = tree.nodes[node]
      if current.kind == .clause, current.keyword == Keyword.use.rawValue {
        var child = node + 1
        while child < Int(current.next) {
          if tree.nodes[child].kind == .text {
            let range = tree.range(of: tree.nodes[child])
            let text = tree.source.string(range)
            let quotes: Set<Character> = ["\"", "“", "”", "«", "»", "„"]
            uses.append(Use(path: String(text.filter { !quotes.contains($0) }), range: range))
          }
          child = Int(tree.nodes[child].next)
        }
      }
      node = Int(current.next)
    }
    return uses
  }
}
