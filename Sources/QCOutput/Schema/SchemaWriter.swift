import QCSyntax

/// Writes the JSON Schema (2020-12) of what `qc build` makes, two spaces of indentation, the same
/// bytes every time.
package func writeSchema(to output: inout ByteWriter) {
  var writer = SchemaWriter(output: ByteWriter(capacity: 1 << 18))
  writer.write(ModelSchema.shared)
  output.write(writer.output.bytes[...])
}

// MARK: - Implementation

private struct SchemaWriter {
  var output: ByteWriter
  private var schema = ModelSchema.shared

  init(output: ByteWriter) { self.output = output }

  mutating func write(_ schema: ModelSchema) {
    self.schema = schema
    output.write("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
    output.write("  \"$id\": \"")
    output.write(ModelSchema.identifier)
    output.write("\",\n  \"title\": ")
    output.write(json: SchemaWriter.title.vietnamese)
    output.write(",\n  \"description\": ")
    output.write(json: SchemaWriter.title.english)
    output.write(",\n  ")
    object(schema.root, 2)
    output.write(",\n  \"$defs\": {\n")
    var isFirst = true
    var fragmentIsWritten = false
    for definition in schema.definitions {
      if definition.isFragment, fragmentIsWritten { continue }
      if !isFirst { output.write(",\n") }
      isFirst = false
      if definition.isFragment {
        fragmentIsWritten = true
        fragment()
      } else {
        self.definition(definition)
      }
    }
    output.write("\n  }\n}\n")
  }

  private static let title = Localized(
    "JSON của văn bản phối hợp viết bằng ngôn ngữ .qc",
    "The JSON of coordination agreements written in the .qc language")

  /// The text of the fragment, a level further in.
  private mutating func fragment() {
    var isLineStart = true
    let text = UnsafeBufferPointer(
      start: timeSchema.utf8Start, count: timeSchema.utf8CodeUnitCount)
    for byte in text {
      if isLineStart, byte != 0x0A { output.write("  ") }
      isLineStart = byte == 0x0A
      output.write(byte)
    }
  }

  private mutating func definition(_ definition: SchemaDefinition) {
    output.write("    ")
    output.write(json: definition.name)
    output.write(": {\n      ")
    if let title = definition.title {
      output.write("\"title\": ")
      output.write(json: title.vietnamese)
      output.write(",\n      \"description\": ")
      output.write(json: title.english)
      output.write(",\n      ")
    }
    if case .object(let object) = definition.node {
      self.object(object, 6)
    } else {
      members(definition.node)
    }
    output.write("\n    }")
  }

  /// The members of the schema of an object, one property a line.
  private mutating func object(_ object: SchemaObject, _ indentation: Int) {
    output.write("\"type\": \"object\",")
    newLine(indentation)
    output.write("\"properties\": {")
    for (index, property) in object.properties.enumerated() {
      if index > 0 { output.write(",") }
      newLine(indentation + 2)
      self.property(property)
    }
    newLine(indentation)
    output.write("},")
    newLine(indentation)
    required(object)
    output.write("\"additionalProperties\": false")
  }

  private mutating func newLine(_ indentation: Int) {
    output.write(0x0A)
    for _ in 0..<indentation { output.write(0x20) }
  }

  private mutating func property(_ property: SchemaProperty) {
    string(property.name)
    output.write(": {")
    if let keyword = property.keyword {
      output.write("\"title\": ")
      output.write(json: keyword.canonical(.vietnamese))
      output.write(", ")
    }
    members(property.node)
    output.write("}")
  }

  private mutating func required(_ object: SchemaObject) {
    let single = object.required.filter { $0.count == 1 }
    if !single.isEmpty {
      output.write("\"required\": ")
      names(single.map { object.properties[$0[0]].name })
      output.write(", ")
    }
    let sets = object.required.filter { $0.count > 1 }
    guard !sets.isEmpty else { return }
    output.write("\"allOf\": [")
    for (index, set) in sets.enumerated() {
      if index > 0 { output.write(", ") }
      output.write("{\"anyOf\": [")
      for (index, place) in set.enumerated() {
        if index > 0 { output.write(", ") }
        output.write("{\"required\": ")
        names([object.properties[place].name])
        output.write("}")
      }
      output.write("]}")
    }
    output.write("], ")
  }

  private mutating func names(_ names: [[UInt8]]) {
    output.write("[")
    for (index, name) in names.enumerated() {
      if index > 0 { output.write(", ") }
      string(name)
    }
    output.write("]")
  }

  private mutating func string(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { output.write(json: $0) }
  }

  /// The keywords of a node within one line, without the braces.
  private mutating func members(_ node: SchemaNode) {
    switch node {
    case .definition(let place): reference(place)
    case .element(let place, let kind, let without):
      reference(place)
      output.write(", \"properties\": {\"kind\": {\"const\": ")
      string(JSONNames.shared.kind(kind))
      output.write("}")
      if let without {
        output.write(", ")
        string(without)
        output.write(": false")
      }
      output.write("}")
    case .elements(let places): anyOf(places.map { .definition($0) })
    case .string(let rule): text(rule)
    case .words(let words) where words.count == 1:
      output.write("\"const\": ")
      string(words[0])
    case .words(let words):
      output.write("\"enum\": ")
      names(words)
    case .integer(let range, let except):
      output.write("\"type\": \"integer\", \"minimum\": ")
      output.write(decimal: range.lowerBound)
      output.write(", \"maximum\": ")
      output.write(decimal: range.upperBound)
      if let except {
        output.write(", \"not\": {\"const\": ")
        output.write(decimal: except)
        output.write("}")
      }
    case .amount: output.write("\"type\": \"number\", \"minimum\": 0")
    case .truth: output.write("\"const\": true")
    case .null: output.write("\"type\": \"null\"")
    case .array(let array): self.array(array)
    case .object(let object): inlineObject(object)
    case .anyOf(let nodes): anyOf(nodes)
    }
  }

  private mutating func reference(_ place: Int) {
    output.write("\"$ref\": \"#/$defs/")
    output.write(schema.definitions[place].name)
    output.write("\"")
  }

  private mutating func anyOf(_ nodes: [SchemaNode]) {
    if nodes.count == 1 { return members(nodes[0]) }
    output.write("\"anyOf\": [")
    for (index, node) in nodes.enumerated() {
      if index > 0 { output.write(", ") }
      output.write("{")
      members(node)
      output.write("}")
    }
    output.write("]")
  }

  private mutating func text(_ rule: SchemaString) {
    output.write("\"type\": \"string\"")
    if rule.isDate { output.write(", \"format\": \"date\"") }
    if let pattern = rule.pattern {
      output.write(", \"pattern\": ")
      output.write(json: pattern.text)
    }
    if rule.minimum > 0 {
      output.write(", \"minLength\": ")
      output.write(decimal: rule.minimum)
    }
  }

  private mutating func array(_ array: SchemaArray) {
    output.write("\"type\": \"array\"")
    if array.minimum > 0 {
      output.write(", \"minItems\": ")
      output.write(decimal: array.minimum)
    }
    if array.maximum < .max {
      output.write(", \"maxItems\": ")
      output.write(decimal: array.maximum)
    }
    if array.isUnique { output.write(", \"uniqueItems\": true") }
    output.write(", \"items\": {")
    members(array.items)
    output.write("}")
  }

  private mutating func inlineObject(_ object: SchemaObject) {
    output.write("\"type\": \"object\", \"properties\": {")
    for (index, property) in object.properties.enumerated() {
      if index > 0 { output.write(", ") }
      self.property(property)
    }
    output.write("}, ")
    required(object)
    output.write("\"additionalProperties\": false")
  }
}
