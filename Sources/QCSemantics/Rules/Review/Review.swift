import QCSyntax

/// What the review remembers of a document while its entries go by, and asks at its end.
struct Review {
  /// The document's own number.
  var ownNumber: Value?
  /// The bases by key, with the place of the first.
  var cited: [UInt64: Rules.CitedBasis] = [:]
  /// Annexes, forms and articles that texts name.
  var mentions: [TextMention] = []
  /// Articles of this document that clauses point to.
  var articlesNamed: [(Int, SourceRange)] = []
  /// The numbers of the articles that are there.
  var articles: Set<Int> = []
  var annexes: [Int] = []
  var annexByMark: [UInt64: Int] = [:]
  /// Annexes and forms that references point to.
  var referenced: Set<Int> = []
  /// For each list the place of its next point.
  var letters: [Int: Int] = [:]
  /// Declared names without accents, with the element of each.
  var names: [UInt64: (name: Value, owner: Int)] = [:]
  var lookAlikes: Set<Int> = []
  var scratch: [UInt8] = []
  /// Outside bodies that clauses name.
  var outside: [Value] = []
  var distribution: [Int] = []
  var hasArchive = false
  var hasCopiesForParties = false
  var levels = Rules.Levels()
  var levelsNamed: [Value] = []
  /// References with a level, or of "the same level", and the clause they stand in.
  var leveled: [(Int, Int)] = []
  /// The first place that names the district level.
  var former: SourceRange?
  /// The bodies of the document that do not sign.
  var bodies: [Int] = []
  var belongings: [Rules.Edge] = []
  var statements: [UInt64: Int] = [:]
  var mutual: [UInt64: (entry: Int, from: UInt32)] = [:]
  var messagesWithMethod = 0
  var messagesWithout = 0
  var firstWithout: Int?
  var hasMethods = false
  /// The first `methods` of the document, and the messages that name no channel of their own.
  var methods: Int?
  var messagesOfUsual: [Int] = []
  /// Who supports in an area whose work is spelled out, with the place and the area.
  var supporters: [Int: (range: SourceRange, area: Int)] = [:]
  /// Bodies of no party that were told of.
  var outsiders: Set<UInt32> = []
  /// Messages that go by an open channel.
  var openMessages: [(entry: Int, channel: Keyword)] = []
  /// Whether a text speaks of "the annex" without a number.
  var namesAnnexes = false
  /// The bases that are cited by number.
  var citedNumbers: Set<UInt64> = []
  /// Rows of registers whose chain of replacements was followed, and those in a circle.
  var rowsPassed: Set<Int> = []
  var rowsInCircle: Set<Int> = []
  var hasToldSigner = false
  /// The natures of bodies by their names; kept from document to document.
  var natures: [UInt64: BodyNature] = [:]
  /// Papers by entry, texts by fold with the highest bit set.
  var secrets: Set<UInt64> = []

  /// Forgets the document and keeps the room.
  mutating func forget() {
    ownNumber = nil
    forgetKeys(&cited)
    mentions.removeAll(keepingCapacity: true)
    articlesNamed.removeAll(keepingCapacity: true)
    forgetSet(&articles)
    annexes.removeAll(keepingCapacity: true)
    forgetKeys(&annexByMark)
    forgetSet(&referenced)
    forgetKeys(&letters)
    forgetKeys(&names)
    forgetSet(&lookAlikes)
    outside.removeAll(keepingCapacity: true)
    distribution.removeAll(keepingCapacity: true)
    hasArchive = false
    hasCopiesForParties = false
    if !levels.lines.isEmpty || !levels.ladder.folds.isEmpty { levels = Rules.Levels() }
    levelsNamed.removeAll(keepingCapacity: true)
    leveled.removeAll(keepingCapacity: true)
    former = nil
    bodies.removeAll(keepingCapacity: true)
    belongings.removeAll(keepingCapacity: true)
    forgetKeys(&statements)
    forgetKeys(&mutual)
    messagesWithMethod = 0
    messagesWithout = 0
    firstWithout = nil
    hasMethods = false
    methods = nil
    messagesOfUsual.removeAll(keepingCapacity: true)
    forgetKeys(&supporters)
    forgetSet(&outsiders)
    openMessages.removeAll(keepingCapacity: true)
    forgetSet(&secrets)
    namesAnnexes = false
    forgetSet(&citedNumbers)
    hasToldSigner = false
  }
}

/// The review: what a legal officer would send back though every line is well formed
/// (`domain` e.2, e.4; each rule names its source).
extension Rules {
  /// Looks at one element as it goes by.
  mutating func reviewElement(_ entry: Int, _ construct: Construct) {
    guard !model.entries[entry].isPoisoned else { return }
    switch construct {
    case .area: reviewArea(entry)
    case .line, .ladder: noteLevels(entry)
    case .issue: reviewEscalation(entry)
    case .overdue: reviewOverdue(entry)
    case .meeting, .review:
      reviewMeeting(entry)
      reviewTwice(entry, construct)
    case .exchange, .inform:
      reviewMessage(entry)
      reviewTwice(entry, construct)
    case .duty: reviewTwice(entry, construct)
    case .methods:
      review.hasMethods = true
      review.methods = review.methods ?? entry
    case .paper:
      let keyword = model.entries[entry].keyword
      if keyword == .annex || keyword == .form { noteAnnex(entry) }
    case .wrapper: noteArticle(entry)
    case .copies:
      if model.clause(.toArchive, of: entry) != nil { review.hasArchive = true }
      if model.clause(.perParty, of: entry) != nil { review.hasCopiesForParties = true }
      reviewCopies(entry)
    case .information: noteSecrets(entry)
    case .body: review.bodies.append(entry)
    default: break
    }
    if construct.isWho, !construct.isPerson { reviewNames(of: entry) }
  }

  /// Looks at one clause as it goes by.
  mutating func reviewClause(_ entry: Int) {
    switch model.entries[entry].keyword {
    case .partOf: noteBelonging(entry)
    case .distribution: review.distribution.append(entry)
    case .finalDecision: checkOne(entry, Localized("quyết định", "decision maker"))
    case .every: reviewCadence(entry)
    default: break
    }
  }

  /// Looks at one value as it goes by. Declarations of the file and of used files are not reviewed.
  mutating func reviewValue(_ value: Value, _ index: Int, _ entry: Int, _ owner: Entry) {
    guard model.document > 0, !owner.isPoisoned else { return }
    switch value.kind {
    case .text:
      reviewText(value, entry)
      if owner.keyword == .basis { reviewBasisText(value, index, entry) }
      if owner.keyword == .supersedes { reviewSupersededText(value) }
    case .citation: reviewCitation(value, index, entry)
    // Those that a line declares are seen with the line.
    case .level: if owner.construct != .levelRow { reviewLevel(value) }
    case .outside:
      if value.file == 0, owner.keyword.namesActors {
        review.outside.append(value)
      } else {
        // A quoted text where a name may stand as well.
        reviewText(value, entry)
      }
    case .reference:
      let target = model.entries[Int(value.payload)].construct
      if target == .paper { review.referenced.insert(Int(value.payload)) }
      if value.parts > 0, target == .line { review.leveled.append((index, entry)) }
    default: break
    }
  }

  private mutating func noteArticle(_ wrapper: Int) {
    guard model.entries[wrapper].keyword == .article, let number = number(of: wrapper) else {
      return
    }
    review.articles.insert(number)
  }

  /// What the document says of itself before its entries go by.
  mutating func beginReview() {
    noteDeclaredLevels()
    guard let clause = model.clause(.number, of: model.document),
      let index = model.entries[clause].valueIndices.first,
      model.values[index].kind == .documentNumber
    else { return }
    review.ownNumber = model.values[index]
  }

  /// What the name of a party tells of it. Most names come again from document to document.
  private mutating func nature(of party: Int) -> BodyNature {
    var key: UInt64 = 0
    for index in model.entries[party].valueIndices {
      let value = model.values[index]
      key = key &* 31 &+ model.sources[Int(value.file)].textHash(at: value.range)
    }
    if let known = review.natures[key] { return known }
    let nature = BodyNature(model, party)
    if review.natures.count > 4096 { review.natures.removeAll() }
    review.natures[key] = nature
    return nature
  }

  /// What can be asked when every entry has gone by.
  mutating func endReview() {
    reviewLevels()
    reviewBelongings()
    reviewMentions()
    reviewOutsideNames()
    reviewRecipients()
    reviewSecrets()
    reviewSupporters()
    reviewMethods()
    let natures = facts.parties.map { nature(of: $0) }
    if let number = review.ownNumber {
      reviewNumber(number, houses: natures.map(\.house))
    }
    for (party, nature) in zip(facts.parties, natures) where !model.entries[party].isPoisoned {
      reviewSigners(of: party, nature)
      reviewTermOfOffice(of: party)
    }
    tellFormerLevel()
  }
}

extension Keyword {
  /// Whether the texts of a clause are bodies outside the document, rather than words.
  fileprivate var namesActors: Bool {
    switch self {
    case .of, .to, .copyTo, .through, .between, .jointlyWith, .with, .lead, .coLead, .support,
      .chair, .coChair, .partOf:
      true
    default: false
    }
  }
}
