import QCSemantics
import QCSyntax

/// The children of elements by member, in the order of the text: linked lists in shared arrays, so
/// that ten thousand siblings cost what ten do each.
///
/// Children of wrappers count as children of the element around them.
struct ChildLists {
  /// Where the lists of one element begin.
  struct Slot {
    var count: Int
    var start: Int
  }

  private var firsts: [Int32] = []
  private var lasts: [Int32] = []
  private var nexts: [Int32] = []

  mutating func gather(_ index: Int, _ model: Model, count: Int) -> Slot {
    let slot = Slot(count: count, start: firsts.count)
    firsts.append(contentsOf: repeatElement(-1, count: count))
    lasts.append(contentsOf: repeatElement(-1, count: count))
    if nexts.count < model.entries.count {
      nexts.append(contentsOf: repeatElement(-1, count: model.entries.count - nexts.count))
    }
    // The file's own children end where the document begins.
    var child = index + 1
    let end = Int(model.entries[index].end)
    while child < end {
      let entry = model.entries[child]
      add(child, entry, slot)
      // A wrapper is transparent: what is in it belongs here too.
      child = entry.construct == .wrapper ? child + 1 + 0 : Int(entry.end)
    }
    return slot
  }

  private mutating func add(_ child: Int, _ entry: Entry, _ slot: Slot) {
    guard Int(entry.member) < slot.count else { return }
    let place = slot.start + Int(entry.member)
    nexts[child] = -1
    if lasts[place] < 0 {
      firsts[place] = Int32(child)
    } else {
      nexts[Int(lasts[place])] = Int32(child)
    }
    lasts[place] = Int32(child)
  }

  func first(_ place: Int, _ slot: Slot) -> Int {
    place < slot.count ? Int(firsts[slot.start + place]) : -1
  }

  func next(_ child: Int, _ slot: Slot) -> Int { Int(nexts[child]) }

  mutating func release(_ slot: Slot) {
    firsts.removeLast(firsts.count - slot.start)
    lasts.removeLast(lasts.count - slot.start)
  }
}

/// Lines and columns of places in any order: the JSON follows the table, not the text. The lines of
/// a file are counted once.
struct SourcePlace {
  /// Where the lines of each file begin, by the file's number; empty where not yet needed.
  private var starts: [[UInt32]] = []
  /// The place found last, for columns on a long line.
  private var last = (file: UInt16.max, start: 0, target: 0, column: 1)

  /// The line and the column of an offset, both from 1; a column counts characters as a person
  /// sees them.
  mutating func find(_ target: Int, in source: SourceFile, file: UInt16) -> (Int, Int) {
    while starts.count <= Int(file) { starts.append([]) }
    if starts[Int(file)].isEmpty { count(source, file) }
    var low = 0
    var high = starts[Int(file)].count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[Int(file)][middle]) <= target { low = middle } else { high = middle }
    }
    let start = Int(starts[Int(file)][low])
    let isBehindLast = last.file == file && last.start == start && last.target <= target
    let known = isBehindLast ? last.target : start
    let column =
      (isBehindLast ? last.column : 1)
      + source.storage.withUnsafeBufferPointer {
        visibleCharacters(UnsafeBufferPointer(rebasing: $0[known..<target]))
      }
    last = (file: file, start: start, target: target, column: column)
    return (low + 1, column)
  }

  private mutating func count(_ source: SourceFile, _ file: UInt16) {
    var lines: [UInt32] = [0]
    source.storage.withUnsafeBufferPointer { bytes in
      for index in 0..<source.count where bytes[index] == 0x0A { lines.append(UInt32(index + 1)) }
    }
    starts[Int(file)] = lines
  }
}
