import QCSemantics
import QCSyntax

/// How the values of a member stand in the JSON. The writer, the schema and the reader ask here,
/// so that none of them can drift from the others.
package enum JSONShape: Sendable, Equatable {
  /// An array of elements.
  case elements(Construct)
  /// One element.
  case element(Construct)
  /// An array of values.
  case array(ValueType)
  /// One value.
  case single(ValueType)

  package init(_ member: Member) {
    switch member.value {
    case .construct(let construct):
      self = member.count.isSingle ? .element(construct) : .elements(construct)
    case .flag: self = .single(.flag)
    case .level, .date, .number, .documentNumber, .choice, .time:
      self = member.count.isSingle ? .single(member.value) : .array(member.value)
    default: self = .array(member.value)
    }
  }
}

/// The header of a construct in the JSON: `name`, `text` and `value`, each where the head has it.
package struct JSONHeader: Sendable {
  /// By `Construct.rawValue`.
  package static let all: [JSONHeader] = Construct.allCases.map(JSONHeader.init)

  /// Which of the three keys a head may have.
  package struct Keys: Sendable {
    package let hasName: Bool
    package let hasTexts: Bool
    package let hasValues: Bool
  }

  /// ``keys`` of every construct, by `Construct.rawValue`: for loops that copy no list.
  package static let keys: [Keys] = all.map(\.keys)

  package let keys: Keys
  /// The types that `value` may hold.
  package let values: [ValueType]

  package init(_ construct: Construct) {
    var hasName = false
    var hasTexts = false
    var values: [ValueType] = []
    for slot in construct.header {
      switch slot {
      case .name, .quotedName: hasName = true
      case .texts: hasTexts = true
      case .person:
        hasName = true
        hasTexts = true
      case .value(let type):
        values.append(type)
        // A number may be followed by what is counted.
        if type == .number { hasTexts = true }
      }
    }
    keys = Keys(hasName: hasName, hasTexts: hasTexts, hasValues: !values.isEmpty)
    self.values = values
  }

  package enum Part: Sendable { case name, text, value, none }

  /// Says of each value of a head in turn which key it goes to. A blank fills the slots in the
  /// order of the head: the name, the value, the texts.
  package struct Parts: Sendable {
    private var hasName = false
    private var hasText = false
    private var hasValue = false

    package init() {}

    package mutating func next(_ kind: Value.Kind, _ keys: Keys) -> Part {
      switch kind {
      case .translation: return .none
      case .name:
        // A second name has no slot.
        if hasName { return .none }
        hasName = true
        return .name
      case .text where keys.hasTexts:
        hasText = true
        return .text
      case .blank:
        if keys.hasName, !hasName, !hasText {
          hasName = true
          return .name
        }
        if keys.hasValues, !hasText, !hasValue || !keys.hasTexts {
          hasValue = true
          return .value
        }
        hasText = true
        return keys.hasTexts ? .text : .none
      default:
        hasValue = true
        return .value
      }
    }
  }
}
