import QCSemantics
import QCSyntax

/// What one walk in the order of the text finds of each element before the JSON is written in the
/// order of the table: its line and column, and what may be handed down from it.
struct ElementNotes {
  struct Note {
    var line: UInt32 = 0
    var column: UInt32 = 0
    /// The clauses that it, or an element around it, may hand down: a bit for each of
    /// `Model.inheritable`. Nothing is handed down from the document.
    var handsDown: UInt16 = 0
  }

  /// By entry; those of clauses say nothing.
  private var notes = [Note()]
  private var place = SourcePlace()

  mutating func removeAll() { place = SourcePlace() }

  /// Takes the notes of a document's elements, or of the declarations before the first document.
  ///
  /// `text` is that of the file itself.
  mutating func take(_ model: Model, _ text: UnsafeBufferPointer<UInt8>) {
    if notes.count < model.entries.count {
      notes.append(
        contentsOf: repeatElement(Note(), count: model.entries.count - notes.count))
    }
    for index in max(model.document, 1)..<max(model.entries.count, 1) {
      let entry = model.entries[index]
      guard entry.construct != nil else { continue }
      let head = Int(entry.head.start)
      let (line, column) =
        entry.file == 0
        ? place.find(head, in: text, file: 0)
        : place.find(head, in: model.sources, file: entry.file)
      var note = Note(line: UInt32(clamping: line), column: UInt32(clamping: column))
      if index != model.document {
        note.handsDown = notes[Int(entry.parent)].handsDown | ElementNotes.clauses(entry, model)
      }
      notes[index] = note
    }
  }

  @inline(__always)
  subscript(index: Int) -> Note { notes[index] }

  // MARK: - Implementation

  private static func clauses(_ entry: Entry, _ model: Model) -> UInt16 {
    guard entry.clauseSlots > 0 else { return 0 }
    var clauses: UInt16 = 0
    let first = Int(entry.clauseSlots) - 1
    for slot in 0..<JSONPlans.slotCount where model.clauseSlots[first + slot] != 0 {
      clauses |= 1 << UInt16(slot)
    }
    // A reply turns who asks and who is asked round.
    return clauses & ElementNotes.ofAndTo == 0 ? clauses : clauses | ElementNotes.ofAndTo
  }

  private static let ofAndTo: UInt16 = 0b11
}
