import QCSyntax

/// A model lent to those who read it again and again: its arrays as pointers, so that a look-up
/// neither counts a reference up and down nor copies a struct of twenty arrays.
///
/// Made by ``Model/withView(_:)`` and good as long as that runs. It bears the names of the model, so
/// that what reads the one reads the other.
struct ModelView {
  let entryView: EntryView
  let values: Rows<Value>
  /// The bytes of the document's own file, with the zeros behind them.
  let bytes: UnsafeBufferPointer<UInt8>
  private let whole: UnsafePointer<Model>

  fileprivate init(
    _ whole: UnsafePointer<Model>, _ entryView: EntryView, _ values: UnsafeBufferPointer<Value>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.whole = whole
    self.entryView = entryView
    self.values = Rows(values)
    self.bytes = bytes
  }

  @inline(__always) var entries: Rows<Entry> { entryView.entries }
  @inline(__always) var document: Int { entryView.document }
  var sources: [SourceFile] { _read { yield whole.pointee.sources } }
  var nested: [Value] { _read { yield whole.pointee.nested } }
  var references: [ReferenceParts] { _read { yield whole.pointee.references } }
  var citations: [Citation] { _read { yield whole.pointee.citations } }
  var numbers: [Figure] { _read { yield whole.pointee.numbers } }
  var times: [TimePhrase] { _read { yield whole.pointee.times } }
  var registered: [UInt64: UInt32] { _read { yield whole.pointee.registered } }
  var declaredLines: [UInt32] { whole.pointee.declaredLines }
  var language: Language { whole.pointee.language }
  var keywordLanguage: Language { whole.pointee.keywordLanguage }
  var workingCalendar: WorkingCalendar { whole.pointee.workingCalendar }

  func source(_ file: UInt16) -> SourceFile { whole.pointee.source(file) }
  func string(_ value: Value) -> String { whole.pointee.string(value) }
  func title(of entry: Int) -> String { whole.pointee.title(of: entry) }
  func dateClause(_ keyword: Keyword, of entry: Int) -> CivilDate? {
    whole.pointee.dateClause(keyword, of: entry)
  }

  /// ``Model/clause(_:of:)``
  @inline(__always)
  func clause(_ keyword: Keyword, of entry: Int) -> Int? { entryView.clause(keyword, of: entry) }

  /// ``Model/children(of:)``
  @inline(__always)
  func children(of entry: Int) -> EntryView.Children { entryView.children(of: entry) }

  /// ``Model/inherited(_:by:)``
  @inline(__always)
  func inherited(_ keyword: Keyword, by entry: Int) -> (clause: Int, from: Int)? {
    entryView.inherited(keyword, by: entry)
  }

  /// The bytes of a value, whatever file it stands in.
  @inline(__always)
  func withBytes<Result>(
    of value: Value, _ work: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if value.file == 0 { return work(UnsafeBufferPointer(rebasing: bytes[value.range.bounds])) }
    return sources[Int(value.file)].storage.withUnsafeBufferPointer {
      work(UnsafeBufferPointer(rebasing: $0[value.range.bounds]))
    }
  }

  /// The bytes of a place of a file, hashed as they are.
  @inline(__always)
  func textHash(_ range: SourceRange, file: UInt16) -> UInt64 {
    file == 0 ? SourceFile.textHash(bytes, range) : sources[Int(file)].textHash(at: range)
  }
}

/// The entries of a model and what they look up: clauses of an element, and of what is around it.
struct EntryView {
  let entries: Rows<Entry>
  let clauseSlots: Rows<UInt32>
  let document: Int

  struct Children: Sequence, IteratorProtocol {
    private let entries: Rows<Entry>
    private var index: Int
    private let end: Int

    @inline(__always)
    init(_ entries: Rows<Entry>, of entry: Int) {
      self.entries = entries
      index = entry + 1
      end = Int(entries[entry].end)
    }

    @inline(__always)
    mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(entries[index].end) }
      return index
    }
  }

  @inline(__always)
  func children(of entry: Int) -> Children { Children(entries, of: entry) }

  @inline(__always)
  func clause(_ keyword: Keyword, of entry: Int) -> Int? {
    guard let slot = ClauseSlots.slot(keyword) else {
      return EntryView.search(entries, keyword, of: entry)
    }
    let block = Int(entries[entry].clauseSlots)
    guard block > 0 else { return nil }
    let found = Int(clauseSlots[block - 1 + slot])
    return found == 0 ? nil : found
  }

  /// Goes through the children.
  private static func search(_ entries: Rows<Entry>, _ keyword: Keyword, of entry: Int) -> Int? {
    var index = entry + 1
    let end = Int(entries[entry].end)
    while index < end {
      if entries[index].keyword == keyword { return index }
      index = Int(entries[index].end)
    }
    return nil
  }

  func inherited(_ keyword: Keyword, by entry: Int) -> (clause: Int, from: Int)? {
    var index = entry
    var keyword = keyword
    while index > document {
      if let found = clause(keyword, of: index) { return (found, index) }
      if entries[index].construct == .reply {
        // Who was asked answers, and answers who asked.
        switch keyword {
        case .of: keyword = .to
        case .to: keyword = .of
        case .between, .method, .territory: break
        default: return nil
        }
      }
      switch keyword {
      case .between:
        if clause(.of, of: index) != nil || clause(.to, of: index) != nil { return nil }
      case .of, .to:
        if clause(.between, of: index) != nil { return nil }
      default: break
      }
      guard ClauseSlots.isInheritable(keyword) else { return nil }
      index = Int(entries[index].parent)
    }
    return nil
  }
}

/// An array lent as a pointer. Each access is checked against the count, in every build.
struct Rows<Element> {
  private let base: UnsafePointer<Element>?
  let count: Int

  @inline(__always)
  init(_ buffer: UnsafeBufferPointer<Element>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  @inline(__always)
  var indices: Range<Int> { 0..<count }

  @inline(__always)
  subscript(index: Int) -> Element {
    _read {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such row")
      // What has rows has a beginning.
      yield base.unsafelyUnwrapped[index]
    }
  }
}

extension Model {
  /// Lends the model for the time of some work.
  func withView<Result>(_ work: (ModelView) -> Result) -> Result {
    withUnsafePointer(to: self) { whole in
      withEntries { entries in
        values.withUnsafeBufferPointer { values in
          sources[0].storage.withUnsafeBufferPointer { bytes in
            work(ModelView(whole, entries, values, bytes))
          }
        }
      }
    }
  }

  /// Lends the entries alone, for one look-up.
  @inline(__always)
  func withEntries<Result>(_ work: (EntryView) -> Result) -> Result {
    entries.withUnsafeBufferPointer { entries in
      clauseSlots.withUnsafeBufferPointer { slots in
        work(EntryView(entries: Rows(entries), clauseSlots: Rows(slots), document: document))
      }
    }
  }
}
