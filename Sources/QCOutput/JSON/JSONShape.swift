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
package enum JSONHeader {
  package static func hasName(_ construct: Construct) -> Bool {
    construct.header.contains { $0 == .name || $0 == .quotedName || $0 == .person }
  }

  package static func hasTexts(_ construct: Construct) -> Bool {
    construct.header.contains {
      switch $0 {
      case .texts, .person: true
      // A number may be followed by what is counted.
      case .value(.number): true
      default: false
      }
    }
  }

  /// The types that `value` may hold.
  package static func values(_ construct: Construct) -> [ValueType] {
    construct.header.compactMap { if case .value(let type) = $0 { type } else { nil } }
  }
}
