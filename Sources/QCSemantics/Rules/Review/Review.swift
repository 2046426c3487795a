import QCSyntax

/// What the review remembers of a document while its entries go by, and asks at its end.
struct Review {
  /// The document's own number.
  var ownNumber: Value?
  /// The bases by key, with the place of the first.
  var cited = KeyTable<Rules.CitedBasis>()
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
  /// Declared names without accents: the value that is one, and its element. Both as small as they
  /// can be, for a document may have ten thousand.
  var names = KeyTable<(value: UInt32, owner: UInt32)>()
  var lookAlikes: Set<Int> = []
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
  var statements = KeyTable<Int>()
  var mutual = KeyTable<(entry: Int, from: UInt32)>()
  var messagesWithMethod = 0
  var messagesWithout = 0
  var firstWithout: Int?
  var hasMethods = false
  /// The first `methods` of the document, and the messages that name no channel of their own.
  var methods: Int?
  var messagesOfUsual: [Int] = []
  /// Who supports in an area whose work is spelled out, with the place and the area.
  var supporters = KeyTable<(range: SourceRange, area: Int)>()
  var leads = Rules.Leads()
  /// Those that a list in hand has named.
  var seen = EntryMarks()
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
  /// Papers by entry, texts by fold with the highest bit set.
  var secrets: Set<UInt64> = []

  /// Forgets the document and keeps the room.
  mutating func forget() {
    ownNumber = nil
    cited.removeAll()
    forgetRows(&mentions)
    forgetRows(&articlesNamed)
    forgetSet(&articles)
    forgetRows(&annexes)
    forgetKeys(&annexByMark)
    forgetSet(&referenced)
    forgetKeys(&letters)
    names.removeAll()
    forgetSet(&lookAlikes)
    forgetRows(&outside)
    forgetRows(&distribution)
    hasArchive = false
    hasCopiesForParties = false
    if !levels.lines.isEmpty || !levels.ladder.folds.isEmpty { levels = Rules.Levels() }
    forgetRows(&levelsNamed)
    forgetRows(&leveled)
    former = nil
    forgetRows(&bodies)
    forgetRows(&belongings)
    statements.removeAll()
    mutual.removeAll()
    messagesWithMethod = 0
    messagesWithout = 0
    firstWithout = nil
    hasMethods = false
    methods = nil
    forgetRows(&messagesOfUsual)
    supporters.removeAll()
    forgetSet(&outsiders)
    forgetRows(&openMessages)
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
  mutating func reviewClause(_ entry: Int, _ keyword: Keyword) {
    switch keyword {
    case .partOf: noteBelonging(entry)
    case .distribution: review.distribution.append(entry)
    case .finalDecision: checkOne(entry, Localized("quyết định", "decision maker"))
    case .every: reviewCadence(entry)
    default: break
    }
  }

  /// Looks at one level or outside body as it goes by.
  mutating func reviewValue(_ value: Value, _ entry: Int, _ owner: Entry) {
    switch value.kind {
    // Those that a line declares are seen with the line.
    case .level: if owner.construct != .levelRow { reviewLevel(value) }
    case .outside where value.file == 0:
      if owner.keyword.namesActors {
        review.outside.append(value)
      } else {
        // A quoted text where a name may stand as well.
        reviewWords(value, entry, TextScan(model.bytes, value.range))
      }
    default: break
    }
  }

  /// Looks at one reference as it goes by.
  mutating func reviewReference(_ index: Int, _ entry: Int) {
    let target = Int(model.values[index].payload)
    switch model.entries[target].construct {
    case .paper: review.referenced.insert(target)
    case .line: if model.values[index].parts > 0 { review.leveled.append((index, entry)) }
    default: break
    }
  }

  /// Looks at one text as it goes by.
  mutating func reviewText(
    _ value: Value, _ index: Int, _ entry: Int, _ keyword: Keyword, _ scan: TextScan
  ) {
    reviewWords(value, entry, scan)
    if keyword == .basis { reviewBasisText(value, index, entry) }
    if keyword == .supersedes { reviewSupersededText(value) }
  }

  private mutating func noteArticle(_ wrapper: Int) {
    guard model.entries[wrapper].keyword == .article, let number = model.number(of: wrapper) else {
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
    let natures = facts.parties.map { BodyNature(model, $0) }
    if let number = review.ownNumber {
      reviewNumber(number, natures)
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
