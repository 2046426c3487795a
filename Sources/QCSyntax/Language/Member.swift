/// What may stand behind the phrase of a clause.
package enum ValueType: Sendable, Equatable {
  /// Bare: the standard meaning; with a text: own wording.
  case flag
  /// One or more texts.
  case text
  /// One or more references, or quoted outside bodies.
  case who
  /// Texts or references: bare words are a reference, a text needs quotes.
  case textOrWho
  /// One or more names in plain words or quotes, declared here as further names.
  case names
  /// A level of a line or ladder, in plain words.
  case level
  case date
  /// A number with or without a text.
  case number
  case documentNumber
  /// A document referred to: kind, number, date, issuer, title.
  case citation
  /// `4 chương, 12 điều`.
  case structure
  /// A language code.
  case language
  /// One of several words.
  case choice(ChoiceList)
  /// Any of several words, or a text.
  case choices(ChoiceList)
  /// One of several words, or references.
  case choiceOrWho(ChoiceList)
  /// A phrase of time, read in one of the slots of `Time/`.
  case time(TimeSlot)
  /// A construct with clauses of its own.
  case construct(Construct)
}

/// The slots of time phrases: which question a phrase answers.
package enum TimeSlot: UInt8, Sendable, CaseIterable {
  /// How often: `mỗi năm một lần hoặc khi cần thiết`.
  case every
  /// Until when: `trong 03 ngày làm việc kể từ ngày nhận được`.
  case due
  /// Between which moments, or on which date: `từ … đến …`, `chiều 06/10/2017`.
  case during
  /// On which event: `khi cần thiết`.
  case when
  /// When an agreement comes into force.
  case entry
  /// How long it stays so.
  case term
}

/// How many times a clause may stand in its construct.
package enum Count: UInt8, Sendable {
  /// Exactly once; its absence is an error.
  case one
  /// At least once; its absence is an error.
  case some
  /// At most once.
  case optional
  case any
  /// At most once; its absence is a warning.
  case expected
  /// Any number; its absence is a warning.
  case expectedSome

  package var isSingle: Bool { self == .one || self == .optional || self == .expected }
}

/// One row of a construct: a keyword that may stand in it.
package struct Member: Sendable {
  package let keyword: Keyword
  package let value: ValueType
  package let count: Count

  package init(_ keyword: Keyword, _ value: ValueType, _ count: Count = .any) {
    self.keyword = keyword
    self.value = value
    self.count = count
  }

  /// Whether the value may be a list of rows with keys: `- cấp tỉnh: …`.
  package var isKeyed: Bool {
    switch value {
    case .time(.every), .time(.due), .time(.during), .who, .documentNumber: true
    default: keyword == .onForm
    }
  }
}

extension Keyword {
  /// Whether a bare bullet is a text: what is exchanged or contained is listed in plain words,
  /// commas and all. One that equals a declared name is that paper or content set.
  package var hasBareTextRows: Bool {
    switch self {
    case .about, .agenda, .contains, .attached: true
    default: false
    }
  }
}

/// What may stand between the phrase of a construct and its block, in this order. Each may be
/// left out; what must be there is a rule (`Rules/`).
package enum HeaderSlot: Sendable, Equatable {
  /// A name in plain words.
  case name
  /// A name that is always quoted.
  case quotedName
  /// Texts, the first of which is the title.
  case texts
  /// A person: the name, and the full name where the name is a short one.
  case person
  case value(ValueType)
}

/// What the bullets of a construct's block are.
package enum Bullets: Sendable, Equatable {
  case none
  /// Each is a construct of this keyword, its head without the phrase.
  case heads(Keyword)
  /// Each is a value of the clause of this keyword.
  case values(Keyword)
  /// Each is an item of the construct; one that no phrase begins is this one.
  case items(otherwise: Keyword)
}
