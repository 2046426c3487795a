import QCSyntax

/// Validates a JSON text against the tables of the language, as the JSON Schema of `writeSchema`
/// does: the same texts are valid. At most `ModelProblem.limit` problems are told, in the order of
/// the text; none means valid.
package func validate(_ document: JSONDocument) -> [ModelProblem] {
  var validation = ModelValidation(document: document)
  validation.run()
  return validation.problems
}

/// The file that a JSON text says it was made from, and by which compiler; nil where the text does
/// not say so as `qc build` does. For the comparison with the source.
package func sourceOf(
  _ document: JSONDocument
) -> (name: String, sha256: String, compiler: String, formatVersion: String)? {
  guard let version = document.member(JSONDocument.root, "format_version"),
    let source = document.member(JSONDocument.root, "source"),
    let name = document.member(source, "name"), let digest = document.member(source, "sha256"),
    let compiler = document.member(source, "compiler")
  else { return nil }
  for node in [version, name, digest, compiler] where document.kind(node) != .string { return nil }
  return (
    document.string(name), document.string(digest), document.string(compiler),
    document.string(version)
  )
}

// MARK: - Implementation

/// Walks document and schema side by side with a stack of its own: a text may be as deep as the
/// reader allows, and the stack of a worker thread is small.
private struct ModelValidation {
  /// An array or object whose items or members are being checked.
  private struct Frame {
    let node: Int
    let rule: Rule
    /// The node of the next item or key.
    var cursor: Int
    let end: Int
    /// How many items or members have been seen.
    var count = 0
    /// Bit n: one of the keys of the set n of required keys is there.
    var found: UInt64 = 0
    /// Where the next key is looked for first.
    var expected = 0
  }

  private enum Rule {
    case array(SchemaArray)
    /// The kind that the key around asks for, and a key that is closed there.
    case object(SchemaObject, kind: Keyword?, without: [UInt8]?)
  }

  let document: JSONDocument
  private let schema = ModelSchema.shared
  var problems: [ModelProblem] = []
  private var frames: [Frame] = []
  /// The way from the root to the node in hand: a step for each frame but the last.
  private var path: [ModelProblem.Step] = []

  init(document: JSONDocument) { self.document = document }

  mutating func run() {
    object(JSONDocument.root, schema.root)
    while let frame = frames.popLast(), !isFull {
      if frame.count > 0 { path.removeLast() }
      switch frame.rule {
      case .array(let rule): step(frame, rule)
      case .object(let rule, let kind, let without): step(frame, rule, kind, without)
      }
    }
  }

  private var isFull: Bool { problems.count >= ModelProblem.limit }

  private mutating func report(_ node: Int, _ fault: ModelFault) {
    guard !isFull else { return }
    problems.append(
      ModelProblem(
        path: ModelProblem.pointer(path, document), message: fault.message,
        offset: document.offset(node)))
  }

  // MARK: Values

  private mutating func check(_ node: Int, _ rule: SchemaNode) {
    switch rule {
    case .definition(let place): check(node, schema.node(place))
    case .element(let place, let kind, let without):
      if case .object(let rule) = schema.node(place) {
        object(node, rule, kind: kind, without: without)
      }
    case .elements(let places): element(node, places)
    case .string(let rule): string(node, rule)
    case .words(let words): self.words(node, words)
    case .integer(let range, let except): integer(node, range, except)
    case .amount:
      if document.kind(node) != .number {
        report(node, .type(.number, document.kind(node)))
      } else if document.isNegative(node) {
        report(node, .negative)
      }
    case .truth: if document.kind(node) != .true { report(node, .truth) }
    case .null: if document.kind(node) != .null { report(node, .type(.null, document.kind(node))) }
    case .array(let rule): array(node, rule)
    case .object(let rule): object(node, rule)
    case .anyOf(let rules):
      // The alternatives are told apart by type and first key, so the first that fits decides.
      for rule in rules where fits(node, rule) { return check(node, rule) }
      report(node, .noAlternative(names(of: rules)))
    }
  }

  /// Whether a value may be meant for a rule: its type, and the key that tells an object.
  private func fits(_ node: Int, _ rule: SchemaNode) -> Bool {
    let kind = document.kind(node)
    switch rule {
    case .definition(let place): return fits(node, schema.node(place))
    case .element, .elements: return kind == .object
    case .string, .words: return kind == .string
    case .integer, .amount: return kind == .number
    case .truth: return kind == .true
    case .null: return kind == .null
    case .array: return kind == .array
    case .object(let object):
      guard kind == .object else { return false }
      guard let first = object.required.first else { return true }
      return document.members(node).contains { key, _ in
        first.contains { document.text(key).elementsEqual(object.properties[$0].name) }
      }
    case .anyOf(let rules): return rules.contains { fits(node, $0) }
    }
  }

  /// The keys by which alternatives are told.
  private func names(of rules: [SchemaNode]) -> [String] {
    rules.flatMap { rule -> [String] in
      switch rule {
      case .definition(let place): names(of: [schema.node(place)])
      case .object(let object):
        (object.required.first ?? []).map {
          String(decoding: object.properties[$0].name, as: UTF8.self)
        }
      case .anyOf(let rules): names(of: rules)
      default: []
      }
    }
  }

  private mutating func string(_ node: Int, _ rule: SchemaString) {
    guard document.kind(node) == .string else {
      return report(node, .type(.string, document.kind(node)))
    }
    let text = document.text(node)
    if text.count < rule.minimum { return report(node, .emptyText) }
    if rule.isDate, !isDate(text) {
      report(node, .date(document.string(node)))
    } else if let pattern = rule.pattern, !pattern.matches(text) {
      report(node, .pattern(document.string(node), pattern.text))
    }
  }

  /// RFC 3339, full-date, of the years that a civil date can have.
  private func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 10, text[text.startIndex + 4] == 0x2D, text[text.startIndex + 7] == 0x2D
    else { return false }
    var numbers = [0, 0, 0]
    for (index, byte) in text.enumerated() where index != 4 && index != 7 {
      guard byte &- 0x30 < 10 else { return false }
      let place = index < 4 ? 0 : index < 7 ? 1 : 2
      numbers[place] = numbers[place] * 10 + Int(byte - 0x30)
    }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
  }

  private mutating func words(_ node: Int, _ words: [[UInt8]]) {
    guard document.kind(node) == .string else {
      return report(node, .type(.string, document.kind(node)))
    }
    let text = document.text(node)
    if !words.contains(where: { text.elementsEqual($0) }) {
      report(node, .word(document.string(node), words))
    }
  }

  private mutating func integer(_ node: Int, _ range: ClosedRange<Int>, _ except: Int?) {
    guard document.kind(node) == .number else {
      return report(node, .type(.number, document.kind(node)))
    }
    guard let value = document.integer(node), range.contains(value), value != except else {
      return report(node, .range(range))
    }
  }

  // MARK: Arrays

  private mutating func array(_ node: Int, _ rule: SchemaArray) {
    guard document.kind(node) == .array else {
      return report(node, .type(.array, document.kind(node)))
    }
    frames.append(
      Frame(node: node, rule: .array(rule), cursor: node + 1, end: document.next(node)))
  }

  /// Goes on to the next item, or ends the array.
  private mutating func step(_ frame: Frame, _ rule: SchemaArray) {
    guard frame.cursor < frame.end else {
      if frame.count < rule.minimum { report(frame.node, .tooFew(rule.minimum)) }
      if frame.count > rule.maximum { report(frame.node, .tooMany(rule.maximum)) }
      if rule.isUnique { unique(frame.node) }
      return
    }
    var next = frame
    path.append(.item(frame.count))
    next.count += 1
    next.cursor = document.next(frame.cursor)
    frames.append(next)
    check(frame.cursor, rule.items)
  }

  /// Whether no word stands twice. The words are few, so more items than words repeat one.
  private mutating func unique(_ node: Int) {
    let items = document.items(node)
    for index in items.indices.prefix(64) {
      for other in 0..<index
      where document.kind(items[index]) == .string && document.kind(items[other]) == .string {
        if document.text(items[index]) == document.text(items[other]) {
          return report(items[index], .repeated)
        }
      }
    }
  }

  // MARK: Objects

  private mutating func element(_ node: Int, _ places: [Int]) {
    guard let kind = document.member(node, "kind") else {
      if document.kind(node) != .object { return report(node, .type(.object, document.kind(node))) }
      return report(node, .missing(["kind"]))
    }
    let text = document.text(kind)
    var all: [[UInt8]] = []
    for place in places {
      guard case .object(let rule) = schema.node(place),
        case .words(let words)? = rule.properties.first(where: { $0.name == ModelValidation.kind })?
          .node
      else { continue }
      if words.contains(where: { text.elementsEqual($0) }) {
        return object(node, rule)
      }
      all.append(contentsOf: words)
    }
    path.append(.key(kind - 1))
    report(kind, .word(document.string(kind), all))
    path.removeLast()
  }

  private static let kind = Array("kind".utf8)

  private mutating func object(
    _ node: Int, _ rule: SchemaObject, kind: Keyword? = nil, without: [UInt8]? = nil
  ) {
    guard document.kind(node) == .object else {
      return report(node, .type(.object, document.kind(node)))
    }
    frames.append(
      Frame(
        node: node, rule: .object(rule, kind: kind, without: without), cursor: node + 1,
        end: document.next(node)))
  }

  /// Goes on to the next member, or ends the object.
  private mutating func step(
    _ frame: Frame, _ rule: SchemaObject, _ kind: Keyword?, _ without: [UInt8]?
  ) {
    guard frame.cursor < frame.end else { return end(frame, rule) }
    let key = frame.cursor
    let name = document.text(key)
    var next = frame
    path.append(.key(key))
    next.count += 1
    next.cursor = document.next(key + 1)
    let isClosed = without.map { name.elementsEqual($0) } ?? false
    guard !isClosed, let place = find(name, in: rule, from: frame.expected) else {
      report(key, .unknown(document.string(key)))
      frames.append(next)
      return
    }
    next.expected = place + 1
    for (index, set) in rule.required.enumerated() where set.contains(place) {
      next.found |= 1 << UInt64(index)
    }
    frames.append(next)
    if let kind, rule.properties[place].name == ModelValidation.kind {
      words(key + 1, [JSONNames.shared.kind(kind)])
    } else {
      check(key + 1, rule.properties[place].node)
    }
  }

  private mutating func end(_ frame: Frame, _ rule: SchemaObject) {
    for (index, set) in rule.required.enumerated() where frame.found >> UInt64(index) & 1 == 0 {
      report(
        frame.node,
        .missing(set.map { String(decoding: rule.properties[$0].name, as: UTF8.self) }))
    }
  }

  /// Keys stand in the order of the table, so the search begins where the last one was.
  private func find(_ name: ArraySlice<UInt8>, in rule: SchemaObject, from start: Int) -> Int? {
    for place in start..<max(start, rule.properties.count)
    where name.elementsEqual(rule.properties[place].name) { return place }
    for place in 0..<min(start, rule.properties.count)
    where name.elementsEqual(rule.properties[place].name) { return place }
    return nil
  }
}
