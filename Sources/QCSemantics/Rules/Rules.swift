import QCSyntax

/// The rules: what a well-formed agreement needs. Each family is a file here; each rule reads the
/// model and says what it finds. None speaks of an entry that is poisoned, and none repeats what
/// the parser or the lowering said.
///
/// What only asks the model stands in extensions of ``ModelView``: the rules are a large struct, and
/// one that is being changed is copied whole for each call of a method that does not change it.
package struct Rules {
  /// The model, lent for as long as the rules are applied.
  let model: ModelView
  let tables = LanguageTables.shared
  /// What the members of each construct ask, by `Construct.rawValue`.
  let memberSets: Rows<MemberSets>
  let hasErrors: Bool
  var diagnostics: [Diagnostic]
  /// Facts of the document that several rules ask, gathered in one pass.
  var facts = Facts()
  /// What the review remembers while the entries go by.
  var review = Review()
  /// When the document was signed and is in force; counted when a rule asks for the first time.
  lazy var dates = DocumentDates(
    model, signing: facts.signing, effective: facts.effective, term: facts.term)

  /// What the rules remember while they go through a document, kept from document to document for
  /// its room.
  package struct Memory: Sendable {
    var facts = Facts()
    var review = Review()
    /// The days of the document that was seen last, for whoever compares it with others.
    package internal(set) var dates = DocumentDates()
    package init() {}
  }

  private init(_ model: ModelView, _ memberSets: Rows<MemberSets>, hasErrors: Bool) {
    self.model = model
    self.memberSets = memberSets
    self.hasErrors = hasErrors
    diagnostics = []
  }

  /// Applies every rule to the model's document and appends what they find.
  ///
  /// - Parameter hasErrors: the parser or the lowering found something wrong in the document; what
  ///   only follows from it is not told.
  package static func apply(
    to model: Model, hasErrors: Bool, _ memory: inout Memory, _ diagnostics: inout [Diagnostic]
  ) {
    with(model, hasErrors: hasErrors, &diagnostics) { rules in
      swap(&rules.facts, &memory.facts)
      swap(&rules.review, &memory.review)
      rules.applyToDocument()
      memory.dates = rules.dates
      rules.facts.forget()
      rules.review.forget()
      swap(&rules.facts, &memory.facts)
      swap(&rules.review, &memory.review)
    }
  }

  /// Applies the rules that hold for every element to the declarations of the file itself.
  package static func applyToDeclarations(of model: Model, _ diagnostics: inout [Diagnostic]) {
    with(model, hasErrors: false, &diagnostics) { $0.applyToDeclarations() }
  }

  /// Lends the rules what they read: the model, and the sets of the tables.
  private static func with(
    _ model: Model, hasErrors: Bool, _ diagnostics: inout [Diagnostic],
    _ work: (inout Rules) -> Void
  ) {
    model.withView { view in
      LanguageTables.shared.memberSets.withUnsafeBufferPointer { memberSets in
        var rules = Rules(view, Rows(memberSets), hasErrors: hasErrors)
        swap(&rules.diagnostics, &diagnostics)
        work(&rules)
        swap(&rules.diagnostics, &diagnostics)
      }
    }
  }

  private mutating func applyToDocument() {
    facts.read(model)
    beginReview()
    for entry in documentEntries {
      let current = model.entries[entry]
      guard let construct = current.construct else {
        checkValues(of: entry, current)
        reviewClause(entry, current.keyword)
        continue
      }
      if current.valueCount == 0 { checkHead(of: entry, construct) }
      checkCounts(of: entry, construct)
      checkValues(of: entry, current)
      guard !current.isPoisoned else { continue }
      checkRoles(of: entry, construct)
      checkFigures(of: entry, construct)
      checkTimes(of: entry, construct)
      reviewElement(entry, construct)
    }
    checkDocument()
    endReview()
  }

  private mutating func applyToDeclarations() {
    for entry in model.entries.indices.dropFirst() where model.entries[entry].file == 0 {
      let current = model.entries[entry]
      checkValues(of: entry, current)
      guard let construct = current.construct else { continue }
      if current.valueCount == 0 { checkHead(of: entry, construct) }
      checkCounts(of: entry, construct)
      if !current.isPoisoned {
        checkRoles(of: entry, construct)
        checkTimes(of: entry, construct)
      }
      if construct == .registerEntry { reviewRegisterEntry(entry) }
      if construct.isWho, !construct.isPerson {
        reviewNames(of: entry)
        if let of = model.clause(.partOf, of: entry) { noteBelonging(of) }
      }
    }
    reviewBelongings()
  }

  /// The entries of the document, in the order of the text.
  var documentEntries: Range<Int> {
    model.document..<Int(model.entries[model.document].end)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.findings { diagnostics.append(diagnostic) }
  }

  func title(_ entry: Int) -> Argument { .text(model.title(of: entry)) }

  /// The phrase that opens an entry, as the drafter wrote it.
  func phrase(_ entry: Int) -> Argument {
    let head = model.entries[entry].head
    guard !head.isEmpty else { return .keyword(model.entries[entry].keyword) }
    return .text("`\(model.source(model.entries[entry].file).string(head))`")
  }
}

/// Empties an array and keeps its room; most are empty already.
@inline(__always)
func forgetRows<Element>(_ rows: inout [Element]) {
  if !rows.isEmpty { rows.removeAll(keepingCapacity: true) }
}

/// Empties a set and keeps its room, unless one great document has made it large: emptying it would
/// cost every small one after it.
func forgetSet<Element>(_ set: inout Set<Element>) {
  if set.isEmpty { return }
  if set.capacity > 4096 { set = [] } else { set.removeAll(keepingCapacity: true) }
}

/// The same of a dictionary.
func forgetKeys<Key, Value>(_ dictionary: inout [Key: Value]) {
  if dictionary.isEmpty { return }
  if dictionary.capacity > 4096 {
    dictionary = [:]
  } else {
    dictionary.removeAll(keepingCapacity: true)
  }
}
