import QCSemantics
import QCSyntax

/// The shape of the JSON of `qc build`, made from `Construct.members`, `JSONShape` and
/// `JSONHeader`, which the writer follows too.
package struct ModelSchema: Sendable {
  package static let shared = ModelSchema()

  package static let identifier: StaticString = "urn:qc:schema:agreement:1.0"

  /// What `$defs` has, in the order in which it is first needed.
  package private(set) var definitions: [SchemaDefinition] = []
  /// The whole file.
  package private(set) var root = SchemaObject()

  /// What an element is to the construct whose members it has: the construct, or a case in it
  /// (`trường hợp`, `trường hợp khác`).
  private enum Role: Hashable { case own, `case` }

  private struct Key: Hashable {
    let construct: Construct
    let role: Role
  }

  private let tables = LanguageTables.shared
  private var elementPlaces: [Key: Int] = [:]
  var valuePlaces: [String: Int] = [:]
  /// The keywords that open each construct, by `Construct.rawValue`.
  private var openers: [[Keyword]]
  /// What a chapter or an article may hold.
  private var isInWrapper: [Bool]

  private init() {
    openers = [[Keyword]](repeating: [], count: Construct.allCases.count)
    isInWrapper = [Bool](repeating: false, count: Construct.allCases.count)
    for construct in Construct.allCases {
      for member in tables.members[Int(construct.rawValue)] {
        guard case .construct(let inner) = member.value else { continue }
        let place = Int(inner.rawValue)
        if !openers[place].contains(member.keyword) { openers[place].append(member.keyword) }
        if construct == .file || construct.isDocument { isInWrapper[place] = true }
      }
    }
    root = file()
  }

  /// The node of a definition, however many steps away.
  package func node(_ place: Int) -> SchemaNode { definitions[place].node }

  // MARK: - Implementation

  // MARK: Definitions

  mutating func reserve(_ name: String, _ title: Localized?, isFragment: Bool = false) -> Int {
    definitions.append(
      SchemaDefinition(name: name, title: title, node: .null, isFragment: isFragment))
    return definitions.count - 1
  }

  mutating func fill(_ place: Int, _ node: SchemaNode) { definitions[place].node = node }

  // MARK: The file

  private mutating func file() -> SchemaObject {
    let source = SchemaObject(
      [
        SchemaProperty("name", .string(SchemaString(minimum: 1))),
        SchemaProperty(
          "sha256",
          .string(SchemaString(pattern: SchemaPattern("^[0-9a-f]{64}$")))),
        SchemaProperty("compiler", .string(SchemaString(minimum: 1))),
      ], required: 3)
    var declarations = SchemaObject()
    for member in tables.members[Int(Construct.file.rawValue)] where member.keyword != .use {
      if case .construct(let inner) = member.value, inner.isDocument { continue }
      add(member, to: &declarations, isRequired: false)
    }
    let documents = Construct.allCases.filter(\.isDocument).map { element($0, .own) }
    return SchemaObject(
      [
        SchemaProperty(
          "format_version", .words([Array(JSONWriter.formatVersion.description.utf8)])),
        SchemaProperty("source", .object(source)),
        SchemaProperty("declarations", .object(declarations)),
        SchemaProperty("documents", .array(SchemaArray(.elements(documents), minimum: 0))),
      ], required: 4)
  }

  // MARK: Elements

  /// The definition of an element: of a construct, or of a case whose members are those of the
  /// construct around it.
  private mutating func element(_ construct: Construct, _ role: Role) -> Int {
    let key = Key(construct: construct, role: role)
    if let place = elementPlaces[key] { return place }
    let own = role == .own ? construct : .conditional
    let name = ModelSchema.snakeCase("\(construct)")
    let place = reserve(role == .own ? name : name + "_case", own.title)
    elementPlaces[key] = place
    let keywords = role == .own ? openers[Int(construct.rawValue)] : [.case, .otherwise]
    var object = SchemaObject(
      [
        SchemaProperty("id", .string(ModelSchema.elementID)),
        SchemaProperty("kind", .words(keywords.map(JSONNames.shared.kind))),
        SchemaProperty("at", value(.place)),
        SchemaProperty("file", .string(SchemaString(minimum: 1))),
      ], required: 3)
    if role == .own ? isInWrapper[Int(construct.rawValue)] : construct.isDocument {
      object.add(SchemaProperty("within", .string(ModelSchema.elementID)))
    }
    addHeader(own, to: &object)
    if construct != .wrapper {
      for member in tables.members[Int(construct.rawValue)] {
        add(member, to: &object, isRequired: role == .own, around: construct)
      }
    }
    fill(place, .object(object))
    return place
  }

  private mutating func addHeader(_ construct: Construct, to object: inout SchemaObject) {
    let header = JSONHeader.all[Int(construct.rawValue)]
    if header.keys.hasName {
      object.add(
        SchemaProperty("name", .anyOf([.string(SchemaString(minimum: 1)), value(.blank)])))
    }
    if header.keys.hasTexts {
      object.add(
        SchemaProperty("text", .array(SchemaArray(.anyOf([value(.text), value(.blank)])))))
    }
    if !header.values.isEmpty {
      var all: [SchemaNode] = []
      var seen: Set<String> = []
      for type in header.values {
        for (name, node) in alternatives(type, .plain) where seen.insert(name).inserted {
          all.append(node)
        }
      }
      object.add(SchemaProperty("value", .array(SchemaArray(.anyOf(all)))))
    }
  }

  // MARK: Members

  private mutating func add(
    _ member: Member, to object: inout SchemaObject, isRequired: Bool, around: Construct = .file
  ) {
    let name = JSONNames.shared.key(member.keyword)
    // The first row of a keyword is the one that counts.
    if object.properties.contains(where: { $0.name == name }) { return }
    let isNeeded = isRequired && (member.count == .one || member.count == .some)
    let place = object.properties.count
    let node: SchemaNode
    switch JSONShape(member) {
    case .element(let construct): node = elementNode(construct, member.keyword, around)
    case .elements(let construct):
      node = .array(SchemaArray(elementNode(construct, member.keyword, around)))
    case .single(.flag): node = .anyOf([.truth, .array(SchemaArray(value(.text)))])
    case .single(let type): node = self.node(type, type == .number ? .counted : .plain)
    case .array(let type): node = .array(SchemaArray(self.node(type, form(member))))
    }
    object.add(SchemaProperty(name, node, keyword: member.keyword))
    if member.isKeyed, !node.isElement {
      let row = self.row(member.value, form(member))
      object.add(
        SchemaProperty(
          name + Array("_by_case".utf8), .array(SchemaArray(row)),
          keyword: member.keyword))
      if isNeeded { object.required.append([place, place + 1]) }
    } else if isNeeded {
      object.required.append([place])
    }
  }

  private func form(_ member: Member) -> ValueForm {
    Model.inheritable.contains(member.keyword) ? .inheritable : .plain
  }

  private mutating func elementNode(
    _ construct: Construct, _ keyword: Keyword, _ around: Construct
  ) -> SchemaNode {
    switch construct {
    case .conditional: .element(element(around, .case), kind: keyword, without: nil)
    case .fallback: .element(element(around, .case), kind: keyword, without: ModelSchema.text)
    default: .element(element(construct, .own), kind: keyword, without: nil)
    }
  }

  /// `trường hợp khác` says no case of its own.
  private static let text = Array("text".utf8)

  private static let elementID = SchemaString(
    pattern: SchemaPattern("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$"))

  static let identifierText = elementID

  /// `orderOfEvents` as `order_of_events`.
  private static func snakeCase(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase { result += "_" }
      result += character.lowercased()
    }
    return result
  }
}

extension SchemaNode {
  fileprivate var isElement: Bool {
    switch self {
    case .element: true
    case .array(let array): array.items.isElement
    default: false
    }
  }
}
