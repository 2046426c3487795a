import QCSemantics
import QCSyntax

/// Writes the JSON of a source file: its declarations, then its documents one by one.
///
/// Driven by `Construct.members`: keys stand in the order of the table, a clause that is absent
/// has no key. Elements stand on lines of their own, values within a line.
package struct JSONWriter {
  package static let formatVersion: StaticString = "1.0"

  var output = RawWriter()
  /// The ids of the model that was written last.
  package private(set) var identifiers = Identifiers()
  private var documentCount = 0
  private var depth = 0
  let names = JSONNames.shared
  private let plans = JSONPlans.shared
  private let headers = JSONHeader.keys
  /// For each member of the element in hand the first and the last child, as a linked list.
  private var lists = ChildLists()
  private var notes = ElementNotes()
  /// The text of the file itself; valid while a model is written, empty otherwise.
  private(set) var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  package init() {}

  /// Begins the document of one source file.
  package mutating func begin(
    name: String, digest: [UInt8], compiler: String, declarations model: Model
  ) {
    output.removeAll()
    // The generated corpus has 3.4 bytes of JSON for one of text.
    output.reserve(model.source(0).count * 4)
    documentCount = 0
    depth = 1
    notes.removeAll()
    output.write("{\n  \"format_version\": \"")
    output.write(JSONWriter.formatVersion)
    output.write("\",\n  \"source\": { \"name\": ")
    output.write(json: name)
    output.write(", \"sha256\": \"")
    output.write(digest)
    output.write("\", \"compiler\": ")
    output.write(json: compiler)
    output.write(" },\n  \"declarations\": {")
    identifiers.assign(model)
    depth = 2
    var isFirst = true
    withText(of: model) {
      $0.notes.take(model, $0.text)
      $0.members(.file, of: 0, model, &isFirst)
    }
    if !isFirst { output.write(lineEnd: 2) }
    output.write("}")
    output.write(",\n  \"documents\": [")
    depth = 2
  }

  /// Writes the model's document.
  package mutating func write(_ model: Model) {
    if documentCount > 0 { output.write(",") }
    documentCount += 1
    identifiers.assign(model)
    output.write(lineEnd: 4)
    withText(of: model) {
      $0.notes.take(model, $0.text)
      $0.element(model.document, model)
    }
  }

  /// Ends the file and calls `body` with its bytes, which are valid in the call only.
  package mutating func finish<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    if documentCount > 0 { output.write(lineEnd: 2) }
    output.write("]\n}\n")
    return output.withBytes(body)
  }

  /// The bytes so far, for callers that write while they go.
  package var count: Int { output.count }

  // MARK: - Implementation

  /// Borrows the text of the file once for all that stands in it.
  private mutating func withText(of model: Model, _ body: (inout JSONWriter) -> Void) {
    model.sources[0].storage.withUnsafeBufferPointer { bytes in
      text = bytes
      body(&self)
      text = UnsafeBufferPointer(start: nil, count: 0)
    }
  }

  // MARK: Elements

  private mutating func element(_ index: Int, _ model: Model) {
    let entry = model.entries[index]
    guard let construct = entry.construct else { return }
    output.write("{ \"id\": \"")
    identifiers.write(index, to: &output)
    output.write(padded: names.openingText(entry.keyword))
    output.write(decimal: Int(notes[index].line))
    output.write(", \"column\": ")
    output.write(decimal: Int(notes[index].column))
    output.write(" }")
    if entry.file != 0 {
      output.write(", \"file\": ")
      output.write(json: model.source(entry.file).name)
    }
    var isFirst = false
    depth += 1
    if model.entries[Int(entry.parent)].construct == .wrapper {
      key(names.within, &isFirst)
      output.write("\"")
      identifiers.write(Int(entry.parent), to: &output)
      output.write("\"")
    }
    header(index, construct, model, &isFirst)
    let isCase = construct.isTransparent && construct != .wrapper
    members(
      isCase ? model.effectiveConstruct(of: index) : construct, of: index, model, &isFirst)
    depth -= 1
    output.write(" }")
  }

  private mutating func key(_ name: UnsafeBufferPointer<UInt8>, _ isFirst: inout Bool) {
    output.write(member: name, indentation: depth * 2, isFirst: isFirst)
    isFirst = false
  }

  private mutating func key(_ keyword: Keyword, _ isFirst: inout Bool) {
    key(names.memberText(keyword), &isFirst)
  }

  /// The key of the rows of a member that have keys.
  private mutating func keyByCase(_ keyword: Keyword, _ isFirst: inout Bool) {
    key(names.rowsText(keyword), &isFirst)
  }

  @inline(__always)
  mutating func write(kind keyword: Keyword) {
    output.write(padded: names.kindText(keyword))
  }

  private mutating func header(
    _ index: Int, _ construct: Construct, _ model: Model, _ isFirst: inout Bool
  ) {
    let indices = model.entries[index].valueIndices
    guard !indices.isEmpty else { return }
    let keys = headers[Int(construct.rawValue)]
    var counts = (texts: 0, values: 0)
    var parts = JSONHeader.Parts()
    for place in indices {
      switch parts.next(model.values[place].kind, keys) {
      case .name:
        key(names.name, &isFirst)
        if model.values[place].kind == .name {
          write(quoted: model.values[place], model)
        } else {
          output.write("{ \"state\": \"blank\" }")
        }
      case .text: counts.texts += 1
      case .value: counts.values += 1
      case .none: break
      }
    }
    if counts.texts > 0 {
      key(names.text, &isFirst)
      headerList(.text, indices, keys, model)
    }
    if counts.values > 0 {
      key(names.value, &isFirst)
      headerList(.value, indices, keys, model)
    }
  }

  private mutating func headerList(
    _ part: JSONHeader.Part, _ indices: Range<Int>, _ keys: JSONHeader.Keys, _ model: Model
  ) {
    var parts = JSONHeader.Parts()
    output.write("[")
    var isFirst = true
    for index in indices where parts.next(model.values[index].kind, keys) == part {
      if !isFirst { output.write(", ") }
      isFirst = false
      value(index, model)
    }
    output.write("]")
  }

  // MARK: Members

  private mutating func members(
    _ construct: Construct, of index: Int, _ model: Model, _ isFirst: inout Bool
  ) {
    let around = notes[Int(model.entries[index].parent)].handsDown
    if around == 0, Int(model.entries[index].end) == index + 1 { return }
    let plan = plans[construct]
    let own = lists.gather(index, model, count: plan.count)
    // Only members that are there, and those that may be handed down.
    var present = construct == .wrapper ? MemberSet() : own.present
    if around != 0 { plans.add(around, of: construct, to: &present) }
    while let place = present.popFirst() {
      let row = plans.row(place, of: plan)
      let first = lists.first(place, own)
      if first < 0 {
        guard let found = model.inherited(row.keyword, by: index), found.from != index
        else { continue }
        clauseValues(row.keyword, found.clause, model, inheritedFrom: found.from, &isFirst)
        continue
      }
      switch row.shape {
      case .elements:
        key(row.keyword, &isFirst)
        output.write("[")
        depth += 1
        var child = first
        while child >= 0 {
          if child != first { output.write(",") }
          output.write(lineEnd: depth * 2)
          element(child, model)
          child = lists.next(child)
        }
        depth -= 1
        output.write(lineEnd: depth * 2)
        output.write("]")
      case .element:
        key(row.keyword, &isFirst)
        element(first, model)
      case .array: clauseValues(row.keyword, first, model, inheritedFrom: nil, &isFirst)
      case .flag:
        key(row.keyword, &isFirst)
        flag(first, model)
      case .single: singleValue(row, first, model, &isFirst)
      }
    }
    lists.release(own)
  }

  /// `true`, or the texts of all its clauses.
  private mutating func flag(_ first: Int, _ model: Model) {
    var written = 0
    var child = first
    while child >= 0 {
      for index in model.entries[child].valueIndices where model.values[index].kind == .text {
        output.write(written == 0 ? "[" : ", ")
        written += 1
        value(index, model)
      }
      child = lists.next(child)
    }
    output.write(written == 0 ? "true" : "]")
  }

  /// The first value without a key, then the rows with keys.
  private mutating func singleValue(
    _ row: JSONPlans.Row, _ first: Int, _ model: Model, _ isFirst: inout Bool
  ) {
    var keyed = 0
    var isWritten = false
    var child = first
    while child >= 0 {
      for index in model.entries[child].valueIndices
      where model.values[index].kind != .translation {
        if !model.values[index].key.isEmpty {
          keyed += 1
        } else if !isWritten {
          isWritten = true
          key(row.keyword, &isFirst)
          if row.isNumber { countingValue(index, model) } else { value(index, model) }
        }
      }
      child = lists.next(child)
    }
    if keyed > 0 { keyedValues(row.keyword, first, model, inheritedFrom: nil, &isFirst) }
  }

  /// The values of all clauses of one member as an array; rows with keys stand apart. A clause that
  /// is handed down is alone.
  private mutating func clauseValues(
    _ keyword: Keyword, _ first: Int, _ model: Model, inheritedFrom from: Int?,
    _ isFirst: inout Bool
  ) {
    var keyed = 0
    var written = 0
    var child = first
    while child >= 0 {
      for index in model.entries[child].valueIndices
      where model.values[index].kind != .translation {
        if !model.values[index].key.isEmpty {
          keyed += 1
          continue
        }
        if written == 0 {
          key(keyword, &isFirst)
          output.write("[")
        } else {
          output.write(", ")
        }
        written += 1
        value(index, model, inheritedFrom: from)
      }
      child = from == nil ? lists.next(child) : -1
    }
    if written > 0 { output.write("]") }
    if keyed > 0 { keyedValues(keyword, first, model, inheritedFrom: from, &isFirst) }
  }

  private mutating func keyedValues(
    _ keyword: Keyword, _ first: Int, _ model: Model, inheritedFrom from: Int?,
    _ isFirst: inout Bool
  ) {
    keyByCase(keyword, &isFirst)
    output.write("[")
    var written = 0
    var child = first
    while child >= 0 {
      for index in model.entries[child].valueIndices
      where model.values[index].kind != .translation && !model.values[index].key.isEmpty {
        if written > 0 { output.write(", ") }
        written += 1
        output.write("{ \"key\": ")
        write(words: model.values[index].key, model.values[index].file, model)
        output.write(", \"value\": ")
        value(index, model, inheritedFrom: from)
        output.write(" }")
      }
      child = from == nil ? lists.next(child) : -1
    }
    output.write("]")
  }

  // MARK: Values

  private mutating func value(_ index: Int, _ model: Model) {
    output.write("{ ")
    members(of: .value(index), model)
    output.write(" }")
  }

  /// With the element from which it is handed down.
  private mutating func value(_ index: Int, _ model: Model, inheritedFrom from: Int?) {
    guard let from else { return value(index, model) }
    output.write("{ ")
    members(of: .value(index), model)
    output.write(", \"inherited_from\": \"")
    identifiers.write(from, to: &output)
    output.write("\" }")
  }

  /// A number, and the text behind it, which says what it counts.
  private mutating func countingValue(_ index: Int, _ model: Model) {
    guard model.values[index].kind == .number, index + 1 < model.values.count,
      model.values[index + 1].kind == .text
    else { return value(index, model) }
    output.write("{ ")
    members(of: .value(index), model)
    output.write(", \"counted\": ")
    value(index + 1, model)
    output.write(" }")
  }
}
