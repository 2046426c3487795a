/// Marks on the entries of a model, all of them taken off in one step: each word bears a stamp, and
/// only those of the stamp in hand count.
struct EntryMarks: Sendable {
  /// What is known of an entry.
  struct Mark: OptionSet {
    let rawValue: UInt32

    /// Named in some duty, meeting or area as one who acts.
    static let acts = Mark(rawValue: 1)
    /// Named for anything but support.
    static let does = Mark(rawValue: 2)
    /// Has a duty outside every area.
    static let worksOutside = Mark(rawValue: 4)
    /// Somebody answers questions for it.
    static let hasContact = Mark(rawValue: 8)
    /// One who acts is it, or belongs to it.
    static let actsThroughSomebody = Mark(rawValue: 16)
    /// Leads the area in hand.
    static let leads = Mark(rawValue: 32)
    /// Stands in the list in hand.
    static let isSeen = Mark(rawValue: 64)
  }

  private var words: [UInt32] = []
  private var stamp: UInt32 = EntryMarks.step
  private static let step: UInt32 = 0x100

  /// Whether an entry bears all of some marks.
  func contains(_ mark: Mark, _ entry: Int) -> Bool {
    guard entry < words.count else { return false }
    // The same stamp leaves nothing above the marks.
    let word = words[entry] ^ stamp
    return word < EntryMarks.step && word & mark.rawValue == mark.rawValue
  }

  /// Marks an entry; whether it was not marked so before.
  @discardableResult
  mutating func insert(_ mark: Mark, _ entry: Int) -> Bool {
    if entry >= words.count {
      words += repeatElement(0, count: max(entry + 1 - words.count, words.count, 256))
    }
    var word = words[entry] ^ stamp
    if word >= EntryMarks.step { word = 0 }
    let isNew = word & mark.rawValue != mark.rawValue
    words[entry] = (word | mark.rawValue) ^ stamp
    return isNew
  }

  /// Takes every mark off.
  mutating func removeAll() {
    stamp &+= EntryMarks.step
    if stamp == 0 {
      // Once in sixteen million documents.
      words.removeAll(keepingCapacity: true)
      stamp = EntryMarks.step
    }
  }
}
