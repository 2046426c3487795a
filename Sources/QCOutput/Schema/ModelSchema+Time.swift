import QCSyntax

/// The shape of time phrases. Its text is `timeSchema`, beside the code that writes them; here it
/// is read into nodes, so that phrases are validated by that text and nothing else.
extension ModelSchema {
  /// The definition `time`, with those it refers to.
  mutating func time() -> SchemaNode {
    if let place = valuePlaces["time"] { return .definition(place) }
    guard let document = ModelSchema.fragment else { return .words([]) }
    let root = JSONDocument.root
    var entries: [(place: Int, node: Int)] = []
    for (key, node) in document.members(root) {
      let name = document.string(key)
      let place = reserve(name, nil, isFragment: true)
      valuePlaces[name] = place
      entries.append((place: place, node: node))
    }
    for entry in entries {
      let reader = FragmentReader(document: document, places: valuePlaces)
      fill(entry.place, reader.node(entry.node))
    }
    guard let place = valuePlaces["time"] else { return .words([]) }
    return .definition(place)
  }

  /// `timeSchema` as a document of its own.
  private static var fragment: JSONDocument? {
    var bytes: [UInt8] = [0x7B]
    bytes.append(contentsOf: timeSchema.description.utf8)
    bytes.append(0x7D)
    return try? JSONDocument(bytes, limit: 1 << 20)
  }
}

// MARK: - Implementation

/// Reads the keywords of JSON Schema that the fragment uses. What it does not know it reads as
/// a choice of no words, which nothing is: a test holds that this never happens.
private struct FragmentReader {
  let document: JSONDocument
  let places: [String: Int]

  func node(_ node: Int) -> SchemaNode {
    if let reference = member(node, "$ref") {
      let name = document.string(reference).split(separator: "/").last.map(String.init) ?? ""
      return places[name].map(SchemaNode.definition) ?? .words([])
    }
    if let list = member(node, "oneOf") ?? member(node, "anyOf") {
      return .anyOf(document.items(list).map { self.node($0) })
    }
    if let list = member(node, "enum") {
      return .words(document.items(list).map { Array(document.string($0).utf8) })
    }
    if let constant = member(node, "const") {
      switch document.kind(constant) {
      case .true: return .truth
      case .string: return .words([Array(document.string(constant).utf8)])
      default: return .words([])
      }
    }
    switch member(node, "type").map(document.string) {
    case "string": return string(node)
    case "integer":
      let lowest = integer(node, "minimum") ?? Int.min
      let highest = integer(node, "maximum") ?? Int.max
      let except = member(node, "not").flatMap { integer($0, "const") }
      return lowest <= highest ? .integer(lowest...highest, except: except) : .words([])
    case "array":
      guard let items = member(node, "items") else { return .words([]) }
      return .array(
        SchemaArray(
          self.node(items), minimum: integer(node, "minItems") ?? 0,
          maximum: integer(node, "maxItems") ?? .max,
          isUnique: member(node, "uniqueItems") != nil))
    case "object": return object(node)
    case "null": return .null
    default: return .words([])
    }
  }

  private func string(_ node: Int) -> SchemaNode {
    .string(
      SchemaString(
        pattern: member(node, "pattern").map { SchemaPattern(document.string($0)) },
        isDate: member(node, "format").map(document.string) == "date",
        minimum: integer(node, "minLength") ?? 0))
  }

  private func object(_ node: Int) -> SchemaNode {
    var object = SchemaObject()
    guard let properties = member(node, "properties") else { return .words([]) }
    for (key, value) in document.members(properties) {
      object.add(SchemaProperty(Array(document.string(key).utf8), self.node(value)))
    }
    if let required = member(node, "required") {
      for item in document.items(required) {
        let name = Array(document.string(item).utf8)
        if let place = object.properties.firstIndex(where: { $0.name == name }) {
          object.required.append([place])
        }
      }
    }
    if integer(node, "minProperties") == 1, !object.properties.isEmpty {
      object.required.append(Array(object.properties.indices))
    }
    return .object(object)
  }

  private func member(_ node: Int, _ name: StaticString) -> Int? {
    document.member(node, name)
  }

  private func integer(_ node: Int, _ name: StaticString) -> Int? {
    member(node, name).flatMap { document.integer($0) }
  }
}
