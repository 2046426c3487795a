import QCSemantics
import QCSyntax

/// Who does what in one agreement, as a picture: areas × parties, and who owes what to whom.
///
/// Made from the items of the checklist, so that both count the same duties. Bodies are places in
/// `bodies`, areas places in `areas`.
package struct Matrix: Sendable {
  /// The language of the words that are not the agreement's.
  package let language: Language
  package internal(set) var file = ""
  /// The stable id of the document, its title and its kind (`joint-circular`).
  package internal(set) var id = ""
  package internal(set) var title = ""
  package internal(set) var kind = ""
  /// The parties in the order of the text, then whoever else owes, receives or has a role.
  package internal(set) var bodies: [MatrixBody] = []
  /// In the order of the text; what stands outside all areas has none.
  package internal(set) var areas: [MatrixArea] = []
  /// In the order of the text.
  package internal(set) var obligations: [MatrixObligation] = []

  init(language: Language) { self.language = language }

  /// The number of parties; they are the first of `bodies`.
  package var partyCount: Int { bodies.reduce(0) { $0 + ($1.kind.isParty ? 1 : 0) } }
}

/// A column: a party, a group of parties, or somebody else who owes, receives or leads.
package struct MatrixBody: Sendable {
  package enum Kind: Sendable {
    case party, group
    /// Declared, but no party.
    case body
    /// Named in words only, or by a word such as `cấp trên`.
    case outside
    /// Left blank.
    case blank

    package var isParty: Bool { self == .party || self == .group }

    /// The value in the JSON.
    package var code: StaticString {
      switch self {
      case .party: "party"
      case .group: "group"
      case .body: "body"
      case .outside: "outside"
      case .blank: "blank"
      }
    }
  }

  package let kind: Kind
  /// Stable: that of the declaration; `outside-…` for who is named in words.
  package internal(set) var id: String
  /// The short name, else the declared name.
  package let name: String
  /// The full name.
  package let title: String
  /// How many a group stands for, in the words of the text.
  package internal(set) var count = ""
}

/// What a party is in an area, in the order in which a cell tells it.
package enum MatrixRole: UInt8, Sendable, CaseIterable {
  case lead, coLead, support
  /// Named behind `giữa`, with no other role.
  case between

  /// The key in the JSON.
  package var code: StaticString {
    switch self {
    case .lead: "lead"
    case .coLead: "co_lead"
    case .support: "support"
    case .between: "between"
    }
  }
}

/// A row: an area with the roles in it, its own or those of the area around it.
package struct MatrixArea: Sendable {
  /// Whether somebody leads.
  package enum Lead: Sendable, Equatable {
    case named
    /// A rule picks one: its words (`chức năng`).
    case rule(String)
    /// Each duty names its own lead.
    case ofDuties
    /// `chủ trì …`
    case blank
    case missing

    package var isGap: Bool { self == .blank || self == .missing }
  }

  package internal(set) var id: String
  package internal(set) var title: String
  package internal(set) var line: Int
  /// The place of the area around it.
  package internal(set) var parent: Int?
  /// How many areas stand around it.
  package internal(set) var depth = 0
  package internal(set) var lead = Lead.missing
  package internal(set) var roles: [(role: MatrixRole, body: Int)] = []
}

/// Something that has to be done: a duty, a message, a meeting.
package struct MatrixObligation: Sendable {
  /// The id of its item in the checklist; the element's id is what stands before the last `/`.
  package let id: String
  /// The id of the element.
  package let element: String
  /// The element's kind (`notice`) and the checklist's rule (`send`).
  package let kind: String
  package let action: String
  /// What it is in the language of the matrix: `trả lời đề nghị`.
  package let label: String
  /// Its name, title or first content; empty when it has none.
  package let title: String
  /// When, in the words of the agreement; empty when it does not say.
  package let time: String
  package let line: Int
  /// Its area as a place in `Matrix.areas`; nil outside of all.
  package internal(set) var area: Int?
  /// Who owes it, and to whom; nobody in `to` where the text names no receiver. Where both are the
  /// same, each owes it to each of the others.
  package internal(set) var from: [Int]
  package internal(set) var to: [Int]
  /// Those in `to` who get a copy only.
  package internal(set) var copies: [Int] = []

  /// Whether each owes it to each of the others.
  package var isMutual: Bool { from.count > 1 && from.count == to.count && Set(from) == Set(to) }

  /// To whom `body`, one of `from`, owes it: not to itself, unless there is nobody else (the members
  /// of a group among themselves).
  package func receivers(of body: Int) -> [Int] {
    let others = to.filter { $0 != body }
    return others.isEmpty && to == [body] && from == [body] ? to : others
  }
}

extension Matrix {
  /// How many duties each body owes in each area; -1 stands for what is outside of all.
  package var dutyCountsByArea: [Int: [Int: Int]] {
    var result: [Int: [Int: Int]] = [:]
    for obligation in obligations {
      for body in obligation.from {
        result[obligation.area ?? -1, default: [:]][body, default: 0] += 1
      }
    }
    return result
  }

  /// How many duties a body owes to another; -1 as receiver stands for nobody named.
  package var pairCounts: [Int: [Int: Int]] {
    // Many duties have the same sides: what is between all parties is reckoned once.
    var sides: [[Int]: (first: MatrixObligation, count: Int)] = [:]
    for obligation in obligations {
      sides[obligation.from + [-1] + obligation.to, default: (obligation, 0)].count += 1
    }
    var result: [Int: [Int: Int]] = [:]
    for (obligation, count) in sides.values {
      for body in obligation.from {
        if obligation.to.isEmpty { result[body, default: [:]][-1, default: 0] += count }
        for receiver in obligation.receivers(of: body) {
          result[body, default: [:]][receiver, default: 0] += count
        }
      }
    }
    return result
  }

  /// Parties that owe nothing and have no role in any area.
  package var idleParties: [Int] {
    var isBusy = [Bool](repeating: false, count: bodies.count)
    for obligation in obligations { for body in obligation.from { isBusy[body] = true } }
    for area in areas {
      for role in area.roles where role.role != .between { isBusy[role.body] = true }
    }
    return bodies.indices.filter { bodies[$0].kind.isParty && !isBusy[$0] }
  }

  /// The places of the areas without a lead.
  package var areasWithoutLead: [Int] { areas.indices.filter { areas[$0].lead.isGap } }

  /// The places of the obligations of which the one who owes them, or the receiver, is left blank.
  package var unassigned: [Int] {
    obligations.indices.filter { place in
      (obligations[place].from + obligations[place].to).contains { bodies[$0].kind == .blank }
    }
  }
}
