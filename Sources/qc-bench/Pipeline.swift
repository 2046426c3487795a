import QCFormat
import QCOutput
import QCSemantics
import QCSyntax
import Synchronization

/// The compiler as `qc build` drives it, and its stages one by one, on a text in memory. Buffers are
/// kept from call to call, as a worker of `qc` keeps them.
struct Pipeline {
  let bytes: [UInt8]
  let count: Int
  private(set) var source: SourceFile
  private var compiler = Compiler()
  private var json = JSONWriter()
  private var formatter = SourceFormatter()
  private var checklists = ChecklistMaker()
  private var identifiers = Identifiers()
  private var interner = TimeWords.shared.interner
  private var tokens: [Token] = []
  private var nodes: [Node] = []
  private var tree: SyntaxTree?
  private var checker = Checker(interner: Interner(capacity: 64))
  private var found: [Diagnostic] = []
  /// How many bytes of JSON the last ``whole()`` wrote, and how many findings it had.
  private(set) var jsonCount = 0
  private(set) var findingCount = 0

  init(_ text: String) {
    var padded = Array(text.utf8)
    count = padded.count
    padded.append(contentsOf: repeatElement(0, count: SourceFile.padding))
    bytes = padded
    source = SourceFile(name: "corpus.qc", padded: padded, count: padded.count - SourceFile.padding)
  }

  // MARK: Stages

  mutating func load() {
    if case .success(let source) = loadSource(name: "corpus.qc", padded: bytes, count: count) {
      self.source = source
    }
  }

  func digest() { keep(source.digest.count) }

  mutating func lex() { tokenize(source, interner: &interner, into: &tokens) }

  mutating func parseTokens() {
    if let tree {
      nodes = tree.nodes
      self.tree = nil
    }
    found.removeAll(keepingCapacity: true)
    var storage: [Node] = []
    swap(&storage, &nodes)
    tree = parse(source, tokens: tokens, nodes: storage, diagnostics: &found)
  }

  mutating func check() {
    guard let tree else { return }
    checker.begin(tree, interner: &interner)
    for document in checker.documents { checker.check(document) }
    keep(checker.finish(interner: &interner).count)
  }

  /// The times of checking, of writing the JSON and of writing the checklist: the model holds one
  /// document at a time, so the three take turns.
  mutating func checkAndWrite() -> (
    check: Double, rules: Double, write: Double, checklist: Double
  ) {
    guard let tree else { return (0, 0, 0, 0) }
    var writing = 0.0
    var listing = 0.0
    var ruling = 0.0
    var found: [Diagnostic] = []
    var memory = Rules.Memory()
    let start = threadSeconds()
    checker.begin(tree, interner: &interner)
    let digest = [UInt8](repeating: 0x30, count: 64)
    json.begin(name: "corpus.qc", digest: digest, compiler: "bench", declarations: checker.model)
    let listSource = ChecklistSource(name: "corpus.qc", digest: digest)
    var checklist = ByteWriter()
    for document in checker.documents {
      checker.check(document)
      // The rules a second time, alone: what they cost of the check.
      let before = threadSeconds()
      found.removeAll(keepingCapacity: true)
      Rules.apply(to: checker.model, hasErrors: false, &memory, &found)
      let first = threadSeconds()
      ruling += first - before
      json.write(checker.model)
      let second = threadSeconds()
      checklists.write(checker.model, json.identifiers, listSource, to: &checklist)
      writing += second - first
      listing += threadSeconds() - second
    }
    keep(checker.finish(interner: &interner).count)
    let end = threadSeconds()
    keep(json.finish { $0.count })
    writing += threadSeconds() - end
    return (end - start - writing - listing - ruling, ruling, writing, listing)
  }

  // MARK: The whole

  /// From the bytes to the bytes of the JSON, as one worker of `qc build` does it, without the
  /// reading and writing of files and without the checklist.
  @inline(never)
  mutating func whole() {
    guard case .success(let source) = loadSource(name: "corpus.qc", padded: bytes, count: count)
    else { return }
    _ = compiler.open(source)
    compiler.begin()
    json.begin(
      name: "corpus.qc", digest: source.digest, compiler: "bench", declarations: compiler.model)
    while compiler.nextDocument() { json.write(compiler.model) }
    findingCount = compiler.finish().count
    jsonCount = json.finish { $0.count }
  }

  /// From the bytes to those of the checklists, as `qc checklist` does it.
  mutating func wholeChecklists() {
    guard case .success(let source) = loadSource(name: "corpus.qc", padded: bytes, count: count)
    else { return }
    _ = compiler.open(source)
    compiler.begin()
    let listSource = ChecklistSource(name: "corpus.qc", digest: source.digest)
    var output = ByteWriter()
    while compiler.nextDocument() {
      identifiers.assign(compiler.model)
      checklists.write(compiler.model, identifiers, listSource, to: &output)
    }
    findingCount = compiler.finish().count
    keep(output.bytes.count)
  }

  /// From the bytes to the formatted bytes with the proof, as `qc format` does it.
  mutating func format() {
    guard case .success(let source) = loadSource(name: "corpus.qc", padded: bytes, count: count),
      case .formatted(let text, _) = formatter.format(source)
    else { return }
    keep(text.count)
  }

  /// From the bytes to the findings, as `qc check` does it.
  mutating func findings() {
    guard case .success(let source) = loadSource(name: "corpus.qc", padded: bytes, count: count)
    else { return }
    _ = compiler.open(source)
    compiler.begin()
    while compiler.nextDocument() {}
    findingCount = compiler.finish().count
  }
}

/// Keeps the optimizer from leaving out what made a value.
@inline(never)
func keep(_ value: Int) { sink.store(value, ordering: .relaxed) }

private let sink = Atomic(0)
