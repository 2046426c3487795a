import QCSyntax

/// The grammar in EBNF, made from the tables: one production a construct, in one keyword set.
///
/// In the notation of the Go specification (ISO 14977 without commas): `Name = … .`, `|`, `[ ]` at
/// most once, `{ }` any number of times. Order within a block is free; how many times an item may
/// stand is said in comments of the reference pages, not here.
package enum GrammarPage {
  package static func text(_ language: Language) -> String {
    var out = ""
    let title = Localized(
      "// Ngữ pháp của .qc, bộ từ tiếng Việt. Tạo từ bảng từ; không sửa tay.\n",
      "// The grammar of .qc, English keyword set. Made from the tables; do not edit.\n")
    out += title[language]
    out += "\nFile = { Item_file } .\n"
    for construct in Construct.allCases { out += production(construct, language) }
    out += values(language)
    out += lexical
    return out
  }

  // MARK: - Implementation

  private static func production(_ construct: Construct, _ language: Language) -> String {
    let name = productionName(construct)
    var out = ""
    if construct != .file {
      let phrases = openers(construct).flatMap { $0.spellings(language) }
      let quoted = phrases.map { "\"\($0)\"" }
      let head =
        quoted.isEmpty
        ? "" : quoted.count == 1 ? quoted[0] : "( \(quoted.joined(separator: " | ")) )"
      let slots = construct.header.map { " [ \(slot($0)) ]" }.joined()
      out += "\n\(name) = \(head)\(slots) Rest_\(name) .\n"
      out += "Rest_\(name) = { Clause_\(name) } ( Block_\(name) | Lines_\(name) | newline ) .\n"
      out += "Block_\(name) = \"{\" { Item_\(name) } \"}\" .\n"
      out += lines(construct, name)
    }
    let members = allMembers(construct)
    var clauses: [String] = []
    var constructs: [String] = []
    for member in members {
      switch member.value {
      case .construct(let inner):
        let production = productionName(inner)
        if !constructs.contains(production) { constructs.append(production) }
      default:
        let phrases = member.keyword.spellings(language).map { "\"\($0)\"" }
        let phrase = phrases.count == 1 ? phrases[0] : "( \(phrases.joined(separator: " | ")) )"
        clauses.append("\(phrase) \(value(member))")
      }
    }
    if construct == .file {
      out += "Item_file = ( \((clauses + constructs).joined(separator: "\n  | ")) ) .\n"
      return out
    }
    let transparent = construct.isTransparent
    if transparent {
      out += "Clause_\(name) = \"\" .\n"
      out += "Item_\(name) = Item_Document | Item_Duty | Item_Inform .\n"
    } else {
      out +=
        "Clause_\(name) = \(clauses.isEmpty ? "\"\"" : clauses.joined(separator: "\n  | ")) .\n"
      let items = ["Clause_\(name) newline"] + constructs
      out += "Item_\(name) = \(items.joined(separator: "\n  | ")) .\n"
    }
    return out
  }

  private static func lines(_ construct: Construct, _ name: String) -> String {
    switch construct.bullets {
    case .none: "Lines_\(name) = newline .\n"
    case .heads(let keyword), .items(let keyword):
      "Lines_\(name) = newline { bullet \(bulletProduction(keyword, construct)) } .\n"
    case .values: "Lines_\(name) = newline { bullet TextOrWho newline } .\n"
    }
  }

  private static func bulletProduction(_ keyword: Keyword, _ construct: Construct) -> String {
    guard let member = LanguageTables.shared.member(keyword, of: construct),
      case .construct(let inner) = member.value
    else { return "Text" }
    let name = productionName(inner)
    let slots = inner.header.map { " [ \(slot($0)) ]" }.joined()
    let head = "( \(slots.isEmpty ? "newline" : slots) Rest_\(name) )"
    if case .items = construct.bullets { return "( Item_\(productionName(construct)) | \(head) )" }
    return head
  }

  /// The keywords that open a construct, over all places.
  static func openers(_ construct: Construct) -> [Keyword] {
    var result: [Keyword] = []
    for place in Construct.allCases {
      for member in allMembers(place) where member.value == .construct(construct) {
        if !result.contains(member.keyword) { result.append(member.keyword) }
      }
    }
    return result
  }

  private static func allMembers(_ construct: Construct) -> [Member] {
    LanguageTables.shared.members[Int(construct.rawValue)]
  }

  static func productionName(_ construct: Construct) -> String {
    let name = String(describing: construct)
    return construct == .file ? "file" : name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func slot(_ slot: HeaderSlot) -> String {
    switch slot {
    case .name: "Name"
    case .quotedName: "text"
    case .texts: "Texts"
    case .person: "PersonName"
    case .value(let type): value(type)
    }
  }

  private static func value(_ member: Member) -> String {
    let plain = value(member.value)
    if member.isKeyed { return "( \(plain) | KeyedRows )" }
    switch member.value {
    case .text, .who, .textOrWho, .names, .citation: return "( \(plain) | Rows )"
    default: return plain
    }
  }

  private static func value(_ type: ValueType) -> String {
    switch type {
    case .flag: "[ Texts ]"
    case .text: "Texts"
    case .who: "Who"
    case .textOrWho: "TextOrWho"
    case .names: "Names"
    case .level: "Name"
    case .date: "Dates"
    case .number: "Number"
    case .documentNumber: "( documentNumber | text | blank )"
    case .citation: "Citations"
    case .structure: "Structure"
    case .language: "Languages"
    case .choice, .choices, .choiceOrWho: "Choices"
    case .time(let slot): "Time_\(slot)"
    case .construct(let construct): productionName(construct)
    }
  }

  private static func values(_ language: Language) -> String {
    let of = Keyword.of.spellings(language)[0]
    let level = Keyword.level.spellings(language)[0]
    let each = Keyword.each.spellings(language)[0]
    let sameLevel = Keyword.sameLevel.spellings(language)[0]
    let sameLine = Keyword.sameLine.spellings(language)[0]
    let day = Keyword.date.spellings(language)[0]
    var out = "\n// Values\n"
    out += "Texts = Text { \",\" Text } .\n"
    out += "Text = ( text | longText ) { ( \"vi\" | \"en\" ) text } | blank .\n"
    out += "Name = word { word | integer } .\n"
    out += "Names = ( Name | text ) { \",\" ( Name | text ) } .\n"
    out += "PersonName = ( Name [ text ] | text | blank ) .\n"
    out += "Who = Unit { \",\" Unit } .\n"
    out += "TextOrWho = Unit { \",\" Unit } .\n"
    out +=
      "Unit = blank | [ \"\(each)\" | integer ] ( BuiltIn | Name | Text ) "
      + "[ \"\(level)\" Name | \"\(sameLevel)\" | \"\(sameLine)\" ] [ \"\(of)\" Unit ] .\n"
    let builtIns = Keyword.builtInReferences.map { "\"\($0.spellings(language)[0])\"" }
    out += "BuiltIn = \(builtIns.joined(separator: " | ")) .\n"
    out += "Dates = ( date | blank ) { \",\" ( date | blank ) } .\n"
    out += "Number = [ Approximation ] ( number | integer [ \"/\" integer ] ) [ \"%\" ] "
    out += "[ \"=\" ( number | integer ) \"%\" ] [ Texts ] | blank .\n"
    let approximations = [Keyword.over, .nearly, .approximately, .atLeast]
      .map { "\"\($0.spellings(language)[0])\"" }
    out += "Approximation = \(approximations.joined(separator: " | ")) .\n"
    out += "Citations = Citation { \",\" Citation } .\n"
    out +=
      "Citation = Text | { word } [ documentNumber ] [ \"\(day)\" ( date | blank ) ] "
      + "[ \"\(of)\" Unit ] [ Text ] .\n"
    out += "Structure = integer word { \",\" integer word } .\n"
    out += "Languages = word { \",\" word } [ \"\(Keyword.prevails.spellings(language)[0])\" ] .\n"
    out += "Choices = Choice { \",\" Choice } .\n"
    out += "Choice = word { word } | Unit .\n"
    out += "Rows = newline { bullet ( Texts | TextOrWho | Citation | bareText ) newline } .\n"
    out += "KeyedRows = newline { bullet [ Key ] ( Who | timePhrase | Texts ) newline } .\n"
    out += "Key = word { word | integer } \":\" .\n"
    for slot in TimeSlot.allCases { out += "Time_\(slot) = timePhrase | blank .\n" }
    return out
  }

  private static let lexical = """

    // Words
    word = letter { letter | digit | "-" | "." | "&" | "/" | "'" } .
    letter = "a" … "z" | "A" … "Z" | "À" … "ỹ" .
    digit = "0" … "9" .
    integer = digit { digit } .
    number = digit { digit | "." | "," } .
    date = integer "/" integer "/" ( integer | blank ) | integer "-" integer "-" integer .
    documentNumber = digit { letter | digit | "-" | "/" | "." } .
    text = "\\"" { character } "\\"" | "“" { character } "”" | "«" { character } "»" .
    longText = "\\"\\"\\"" { character | newline } "\\"\\"\\"" .
    bareText = character { character } .
    timePhrase = character { character } .
    blank = "…" | "..." | "___" .
    bullet = "-" | "–" | "•" .
    character = " " … "~" | "À" … "ỹ" .
    newline = "\\n" .

    """
}

extension Keyword {
  /// The references that every document knows.
  package static let builtInReferences: [Keyword] = [
    .bothParties, .allParties, .eachParty, .anyParty, .theOtherParty, .theLead,
    .remainingParties, .superiors, .subordinates, .counterpartLevel, .eachLevel, .eachLine,
    .ownSuperiors, .theSender,
  ]
}
