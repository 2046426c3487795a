import QCSyntax

/// What may stand in one place of the JSON. Built from the tables of the language; the JSON Schema
/// is these nodes written out, and `validate` walks the same nodes, so that the two cannot differ.
package indirect enum SchemaNode: Sendable {
  /// A definition, by its place in `ModelSchema.definitions`.
  case definition(Int)
  /// An element whose kind is told by the key it stands under; one key may be closed to it.
  case element(Int, kind: Keyword, without: [UInt8]?)
  /// One of several definitions of elements, told apart by their `kind`.
  case elements([Int])
  case string(SchemaString)
  /// One of these strings.
  case words([[UInt8]])
  /// A whole number; `except` is left out of the range.
  case integer(ClosedRange<Int>, except: Int?)
  /// A number of 0 or more.
  case amount
  case truth
  case null
  case array(SchemaArray)
  case object(SchemaObject)
  /// Told apart by the type of the value and by the first required key.
  case anyOf([SchemaNode])
}

package struct SchemaString: Sendable {
  /// A regular expression, or nil.
  package let pattern: SchemaPattern?
  /// Whether it is a day that exists (RFC 3339, full-date).
  package let isDate: Bool
  /// The fewest characters, 0 or 1.
  package let minimum: Int

  package init(pattern: SchemaPattern? = nil, isDate: Bool = false, minimum: Int = 0) {
    self.pattern = pattern
    self.isDate = isDate
    self.minimum = minimum
  }
}

package struct SchemaArray: Sendable {
  package let items: SchemaNode
  package let minimum: Int
  package let maximum: Int
  /// Whether no two items may be equal; for arrays of words.
  package let isUnique: Bool

  package init(
    _ items: SchemaNode, minimum: Int = 1, maximum: Int = .max, isUnique: Bool = false
  ) {
    self.items = items
    self.minimum = minimum
    self.maximum = maximum
    self.isUnique = isUnique
  }
}

package struct SchemaProperty: Sendable {
  package let name: [UInt8]
  package let node: SchemaNode
  /// The phrase of the clause, for people; nil where there is none.
  package let keyword: Keyword?

  package init(_ name: [UInt8], _ node: SchemaNode, keyword: Keyword? = nil) {
    self.name = name
    self.node = node
    self.keyword = keyword
  }

  package init(_ name: StaticString, _ node: SchemaNode) {
    self.init(Array(name.description.utf8), node)
  }
}

/// An object that takes these keys and no others.
package struct SchemaObject: Sendable {
  package var properties: [SchemaProperty] = []
  /// Sets of keys, by place, of which one at least must be there. A set of one is a required key;
  /// the first set tells an object from others.
  package var required: [[Int]] = []

  package init() {}

  /// Keys in order; those before `required` must be there.
  package init(_ properties: [SchemaProperty], required count: Int = 1) {
    self.properties = properties
    required = (0..<count).map { [$0] }
  }

  package mutating func add(_ property: SchemaProperty, isRequired: Bool = false) {
    if isRequired { required.append([properties.count]) }
    properties.append(property)
  }

  /// The object with one more key that may be left out.
  package func adding(_ property: SchemaProperty) -> SchemaObject {
    var result = self
    result.add(property)
    return result
  }
}

/// One entry of `$defs`.
package struct SchemaDefinition: Sendable {
  package let name: String
  package let title: Localized?
  package var node: SchemaNode
  /// Whether the text of the schema has it from elsewhere (`timeSchema`).
  package let isFragment: Bool
}
