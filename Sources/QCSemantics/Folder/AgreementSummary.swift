import QCSyntax

/// What one agreement says that another may repeat or contradict: a few numbers for each, so that
/// two thousand agreements are compared without keeping their models.
package struct AgreementSummary: Sendable {
  /// Words of the agreement, by their place among its `texts`: most are never shown.
  struct Text: Sendable {
    let start: UInt32
    let end: UInt32
  }

  /// A text of the agreement, with a key by which it is compared.
  struct Name: Sendable {
    let key: UInt64
    let text: Text
    let range: SourceRange
  }

  /// A body; `plain` is the key of what its name means once accents, signs and usual abbreviations
  /// are taken off.
  struct Body: Sendable {
    let name: Name
    var plain: UInt64 { name.key }
    /// Whether the name is the full one between quotes, to which nothing else need point.
    let isTitle: Bool
  }

  /// A content that one owes another again and again.
  struct Report: Sendable {
    let key: UInt64
    let sender: Text
    let receiver: Text
    /// What is sent, for telling whether every agreement has it.
    let content: Text
    let range: SourceRange
  }

  /// A meeting on a fixed day; 0 where the day comes again every month or year.
  struct Meeting: Sendable {
    let year: Int
    let month: Int
    let day: Int
    /// Minutes after midnight, or -1; the part of the day is that of its middle.
    let clock: Int
    let parties: [(plain: UInt64, text: Text)]
    let range: SourceRange
  }

  /// Another document that the agreement stands on, reviews or replaces.
  struct Reference: Sendable {
    let keyword: Keyword
    let number: Name
    /// The key of its issuers, by their abbreviations; 0 where they are not known.
    let issuers: UInt64
    let date: CivilDate?
    /// The place of the date, be it blank.
    let datePlace: SourceRange?
    /// Whether it is an agreement by its kind or symbol.
    let isAgreement: Bool
    /// Whether a register in reach lists it.
    let isRegistered: Bool
  }

  var head: SourceRange
  var number: Name?
  /// The key of the issuers in the number; 0 where they are not known.
  var issuers: UInt64 = 0
  /// The key of the title; 0 where there is none.
  var title: UInt64 = 0
  var language = Language.vietnamese
  var dates = DocumentDates()
  var isReport = false
  var bodies: [Body] = []
  var reports: [Report] = []
  var meetings: [Meeting] = []
  var references: [Reference] = []
  /// The words of all of these, one behind the other.
  var texts: [UInt8] = []

  /// Takes what is needed from the document in hand.
  ///
  /// - Parameters:
  ///   - dates: the days of that document, as the rules found them.
  ///   - room: what the reading needs, kept from document to document.
  init(_ model: Model, dates: DocumentDates, _ room: inout Room) {
    self = model.withView { view in
      var reader = SummaryReader(view, dates, &room)
      defer { swap(&reader.room, &room) }
      return reader.read()
    }
  }

  /// Somebody who acts: the key of what the name means, and the name.
  typealias Actor = (plain: UInt64, text: Text)

  /// What the reading of a summary needs, kept for its room.
  struct Room: Sendable {
    /// The bodies that were met, by their entries.
    var actors = KeyTable<Actor>()
    /// Those whom a report names.
    var senders: [Actor] = []
    var receivers: [Actor] = []
  }

  init(_ model: ModelView, _ dates: DocumentDates) {
    head = model.entries[model.document].head
    self.dates = dates
    language = model.language
    isReport = model.entries[model.document].construct == .reviewReport
  }

  /// The words of a text, for people.
  func string(_ text: Text) -> String {
    String(decoding: texts[Int(text.start)..<Int(text.end)], as: UTF8.self)
  }
}

extension DocumentKinds {
  /// The kinds that are agreements between parties: plans and programmes are mostly one office's.
  static let agreements = DocumentKinds(
    .regulation, .memorandum, .agreement, .jointCircular, .jointResolution)
}
