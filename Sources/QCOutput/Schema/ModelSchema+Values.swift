import QCSemantics
import QCSyntax

/// The shapes of values: what `ValueJSON` writes.
extension ModelSchema {
  /// Where a value stands.
  enum ValueForm: String {
    case plain
    /// It may be handed down from an element around: `inherited_from`.
    case inheritable
    /// A number that may say what is counted.
    case counted
  }

  /// The shapes that are named in `$defs`.
  enum NamedValue: String, CaseIterable {
    case blank, text, name, reference, outside, level, date, number, citation, structure
    case language, time, place
    case partialDate = "partial_date"
    case documentNumber = "document_number"
    case group = "group_reference"
    case symbol = "document_symbol"
    case who
  }

  /// The node of a named value; it is defined when it is first asked for.
  mutating func value(_ named: NamedValue, _ form: ValueForm = .plain) -> SchemaNode {
    let isTime = named == .time
    let name =
      switch form {
      case .plain: isTime ? "time_value" : named.rawValue
      case .inheritable: "inheritable_" + named.rawValue
      case .counted: "counted_" + named.rawValue
      }
    if let place = valuePlaces[name] { return .definition(place) }
    let place = reserve(name, named.title)
    valuePlaces[name] = place
    fill(place, shape(named, form))
    return .definition(place)
  }

  /// What a member of a type takes, blanks too.
  mutating func node(_ type: ValueType, _ form: ValueForm) -> SchemaNode {
    let nodes = SchemaNode.anyOf(alternatives(type, form).map(\.1))
    guard let name = type.definitionName else { return nodes }
    return named(form == .plain ? name : "\(form)_\(name)", type.description, nodes)
  }

  /// A row with a key: `- cấp tỉnh: …`.
  mutating func row(_ type: ValueType, _ form: ValueForm) -> SchemaNode {
    let row = SchemaNode.object(
      SchemaObject(
        [
          SchemaProperty("key", .string(SchemaString(minimum: 1))),
          SchemaProperty("value", node(type, form)),
        ], required: 2))
    guard let name = type.definitionName else { return row }
    return named(form == .plain ? "\(name)_row" : "\(form)_\(name)_row", nil, row)
  }

  /// The alternatives of a type, each with a name that tells equal ones.
  mutating func alternatives(_ type: ValueType, _ form: ValueForm) -> [(String, SchemaNode)] {
    switch type {
    case .flag, .construct: []
    case .text: list([.text, .blank], form)
    case .who: list([.reference, .group, .outside, .blank], form)
    case .textOrWho: list([.reference, .group, .outside, .text, .blank], form)
    case .names: list([.name, .blank], form)
    case .level: list([.level, .blank], form)
    case .date: list([.date, .partialDate, .blank], form)
    case .number: list([.number, .blank], form)
    case .documentNumber: list([.documentNumber, .blank], form)
    case .citation: list([.citation, .text, .blank], form)
    case .structure: list([.structure, .blank], form)
    case .language: [choice([.prevails], form)] + list([.language, .blank], form)
    case .choice(let words): [choice(words.keywords, form)] + list([.blank], form)
    case .choices(let words): [choice(words.keywords, form)] + list([.text, .blank], form)
    case .choiceOrWho(let words):
      [choice(words.keywords, form)] + list([.reference, .group, .outside, .blank], form)
    case .time: list([.time, .blank], form)
    }
  }

  // MARK: - Implementation

  /// A definition with this name, made when it is first asked for.
  private mutating func named(
    _ name: String, _ title: Localized?, _ node: SchemaNode
  ) -> SchemaNode {
    if let place = valuePlaces[name] { return .definition(place) }
    let place = reserve(name, title)
    valuePlaces[name] = place
    fill(place, node)
    return .definition(place)
  }

  private mutating func list(_ named: [NamedValue], _ form: ValueForm) -> [(String, SchemaNode)] {
    var result: [(String, SchemaNode)] = []
    for value in named {
      let own: ValueForm = form == .counted && value != .number ? .plain : form
      result.append((value.rawValue, self.value(value, own)))
    }
    return result
  }

  private func choice(_ words: [Keyword], _ form: ValueForm) -> (String, SchemaNode) {
    (
      "choice",
      object(
        [SchemaProperty("choice", .words(words.map(JSONNames.shared.kind)))], form)
    )
  }

  private func object(
    _ properties: [SchemaProperty], required count: Int = 1, _ form: ValueForm
  ) -> SchemaNode {
    var object = SchemaObject(properties, required: count)
    if form == .inheritable {
      object.add(SchemaProperty("inherited_from", .string(ModelSchema.identifierText)))
    }
    return .object(object)
  }

  private mutating func shape(_ named: NamedValue, _ form: ValueForm) -> SchemaNode {
    let words = SchemaNode.string(SchemaString(minimum: 1))
    switch named {
    case .blank:
      return object([SchemaProperty("state", .words([Array("blank".utf8)]))], form)
    case .text: return text(form)
    case .name: return object([SchemaProperty("name", words)], form)
    case .reference:
      return object(
        [SchemaProperty("ref", .string(ModelSchema.identifierText))] + parts(), form)
    case .group:
      return object(
        [SchemaProperty("group", .words(ModelSchema.groups.map(JSONNames.shared.kind)))]
          + parts(), form)
    case .outside: return object([SchemaProperty("text", value(.text))] + parts(), form)
    case .who: return .anyOf(list([.reference, .group, .outside], .plain).map(\.1))
    case .level: return object([SchemaProperty("level", words)], form)
    case .date: return object([SchemaProperty("date", ModelSchema.date)], form)
    case .partialDate:
      return object(
        [
          SchemaProperty("day", part(1...31)), SchemaProperty("month", part(1...12)),
          SchemaProperty("year", part(1...9999)),
        ], required: 3, form)
    case .number: return number(form)
    case .documentNumber:
      return object(
        [SchemaProperty("number", words), SchemaProperty("symbol", value(.symbol))], form)
    case .symbol:
      return object(
        [
          SchemaProperty(
            "style", .words(DocumentSymbol.Style.allCases.map { Array($0.rawValue.utf8) })),
          SchemaProperty("serial", words),
          SchemaProperty("issuers", .array(SchemaArray(words))),
          SchemaProperty("year", .integer(1...9999, except: nil)),
          SchemaProperty("abbreviation", words),
          SchemaProperty(
            "kinds",
            .array(
              SchemaArray(
                .words(DocumentKind.allCases.map { Array($0.code.description.utf8) }),
                isUnique: true))),
        ], required: 3, form)
    case .citation:
      return object(
        [
          SchemaProperty("citation", words), SchemaProperty("type", words),
          SchemaProperty("number", .anyOf([words, value(.blank)])),
          SchemaProperty(
            "date", .anyOf([value(.date), value(.partialDate), value(.blank)])),
          SchemaProperty("issuer", .anyOf([value(.who), value(.blank)])),
          SchemaProperty("title", value(.text)),
          SchemaProperty("symbol", value(.symbol)),
          SchemaProperty("article", .integer(0...9999, except: nil)),
          SchemaProperty("clause", .integer(0...9999, except: nil)),
          SchemaProperty("point", words),
        ], form)
    case .structure:
      return object(
        [
          SchemaProperty("count", part(1...4_294_967_295)),
          SchemaProperty("unit", .words([Array("chapter".utf8), Array("article".utf8)])),
        ], required: 2, form)
    case .language: return object([SchemaProperty("language", words)], form)
    case .time:
      return object(
        [
          SchemaProperty("words", words), SchemaProperty("time", time()),
          SchemaProperty("mentions", .string(ModelSchema.identifierText)),
        ], required: 2, form)
    case .place:
      let count = SchemaNode.integer(1...1_073_741_824, except: nil)
      return object(
        [SchemaProperty("line", count), SchemaProperty("column", count)], required: 2, form)
    }
  }

  private func text(_ form: ValueForm) -> SchemaNode {
    let words = SchemaNode.string(SchemaString())
    guard
      case .object(var object) = object(
        [SchemaProperty("vi", words), SchemaProperty("en", words)], required: 0, form)
    else { return .null }
    object.required = [[0, 1]]
    return .object(object)
  }

  private mutating func number(_ form: ValueForm) -> SchemaNode {
    let approximations: [Keyword] = [.over, .nearly, .approximately, .atLeast]
    var properties = [
      SchemaProperty("number", .amount), SchemaProperty("out_of", .amount),
      SchemaProperty("percent", .amount),
      SchemaProperty("unit", .words([Array("percent".utf8)])),
      SchemaProperty("approximation", .words(approximations.map(JSONNames.shared.kind))),
    ]
    if form == .counted { properties.append(SchemaProperty("counted", value(.text))) }
    return object(properties, form)
  }

  /// What may stand around the name in a reference.
  private mutating func parts() -> [SchemaProperty] {
    [
      SchemaProperty("each", .truth),
      SchemaProperty("count", .integer(1...4_294_967_295, except: nil)),
      SchemaProperty("level", .string(SchemaString(minimum: 1))),
      SchemaProperty("same_level", .truth), SchemaProperty("same_line", .truth),
      SchemaProperty("of", value(.who)),
    ]
  }

  /// A part of a date that may be left blank.
  private mutating func part(_ range: ClosedRange<Int>) -> SchemaNode {
    .anyOf([.integer(range, except: nil), value(.blank)])
  }

  private static let date = SchemaNode.string(
    SchemaString(pattern: SchemaPattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), isDate: true))

  /// The built-in references (`Keyword`, last part).
  static let groups: [Keyword] = [
    .bothParties, .allParties, .eachParty, .theOtherParty, .theLead, .remainingParties,
    .superiors, .subordinates, .counterpartLevel, .eachLevel, .ownSuperiors, .theSender,
    .eachLine, .anyParty,
  ]
}

extension ValueType {
  /// The name of what a member of this type takes; nil where its words are its own.
  fileprivate var definitionName: String? {
    switch self {
    case .flag, .choice, .choices, .choiceOrWho, .construct: nil
    case .text: "any_text"
    case .who: "any_who"
    case .textOrWho: "any_text_or_who"
    case .names: "any_name"
    case .level: "any_level"
    case .date: "any_date"
    case .number: "any_number"
    case .documentNumber: "any_document_number"
    case .citation: "any_citation"
    case .structure: "any_structure"
    case .language: "any_language"
    case .time: "any_time"
    }
  }
}

extension ModelSchema.NamedValue {
  fileprivate var title: Localized {
    switch self {
    case .blank: Localized("chỗ còn để trống", "a blank to be filled in")
    case .text: Localized("chữ, theo ngôn ngữ", "a text by its languages")
    case .name: Localized("tên gọi", "a name")
    case .reference: Localized("mã của phần được nhắc đến", "the id of what is referred to")
    case .group: Localized("tên gọi chung các bên, các cấp", "parties or levels as a group")
    case .outside: Localized("cơ quan, người ngoài văn bản", "a body outside the document")
    case .who: Localized("bên, cơ quan hoặc người", "a party, body or person")
    case .level: Localized("cấp", "a level")
    case .date: Localized("ngày, tháng, năm", "a date")
    case .partialDate: Localized("ngày còn để trống một phần", "a date that is partly blank")
    case .number: Localized("con số như đã nêu", "a number as stated")
    case .documentNumber: Localized("số, ký hiệu văn bản", "a document number")
    case .symbol: Localized("số, ký hiệu tách thành phần", "a document number taken apart")
    case .citation: Localized("văn bản được dẫn", "a document referred to")
    case .structure: Localized("bố cục", "a structure")
    case .language: Localized("ngôn ngữ", "a language")
    case .time: Localized("cụm từ chỉ thời gian", "a phrase of time")
    case .place: Localized("vị trí trong văn bản nguồn", "a place in the source")
    }
  }
}
