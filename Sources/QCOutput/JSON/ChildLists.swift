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
    var depth: Int
  }

  private var firsts: [Int32] = []
  private var lasts: [Int32] = []
  private var nexts: [Int32] = []
  private var sets: [MemberSet] = []
  private var top = 0

  mutating func gather(_ index: Int, _ model: Model, count: Int) -> Slot {
    let slot = Slot(count: count, start: top, depth: sets.count)
    top += count
    while firsts.count < top {
      firsts.append(-1)
      lasts.append(-1)
    }
    if nexts.count < model.entries.count {
      nexts.append(contentsOf: repeatElement(-1, count: model.entries.count - nexts.count))
    }
    var present = MemberSet()
    // The file's own children end where the document begins.
    var child = index + 1
    let end = Int(model.entries[index].end)
    while child < end {
      let entry = model.entries[child]
      let member = Int(entry.member)
      if member < count {
        let place = slot.start + member
        nexts[child] = -1
        if present.insert(member) {
          firsts[place] = Int32(child)
        } else {
          nexts[Int(lasts[place])] = Int32(child)
        }
        lasts[place] = Int32(child)
      }
      // A wrapper is transparent: what is in it belongs here too.
      child = entry.construct == .wrapper ? child + 1 : Int(entry.end)
    }
    sets.append(present)
    return slot
  }

  /// The members that the element has.
  func present(_ slot: Slot) -> MemberSet { sets[slot.depth] }

  func first(_ place: Int, _ slot: Slot) -> Int {
    place < slot.count && sets[slot.depth].contains(place) ? Int(firsts[slot.start + place]) : -1
  }

  func next(_ child: Int, _ slot: Slot) -> Int { Int(nexts[child]) }

  mutating func release(_ slot: Slot) {
    top = slot.start
    sets.removeLast()
  }
}

/// What the writer needs of each construct, computed once from its members.
struct JSONPlan: Sendable {
  enum Shape: Sendable { case elements, element, array, flag, single }

  struct Row: Sendable {
    let member: Member
    let shape: Shape
  }

  /// By `Construct.rawValue`.
  static let all: [JSONPlan] = LanguageTables.shared.members.map(JSONPlan.init)

  let rows: [Row]
  /// The members that an element may inherit.
  let inheritable: MemberSet

  init(_ members: [Member]) {
    var inheritable = MemberSet()
    var rows: [Row] = []
    for (place, member) in members.enumerated() {
      let shape: Shape =
        switch JSONShape(member) {
        case .elements: .elements
        case .element: .element
        case .array: .array
        case .single(let type): type == .flag ? .flag : .single
        }
      rows.append(Row(member: member, shape: shape))
      if Model.inheritable.contains(member.keyword) { _ = inheritable.insert(place) }
    }
    self.rows = rows
    self.inheritable = inheritable
  }
}

/// Lines and columns of places in any order: the JSON follows the table, not the text. The lines of
/// a file are counted once.
struct SourcePlace {
  /// Where the lines of each file begin, by the file's number; empty where not yet needed.
  private var starts: [[UInt32]] = []
  /// The place found last: the next is mostly near.
  private var last = (file: UInt16.max, line: 0, target: 0, column: 1)

  /// The line and the column of an offset, both from 1; a column counts characters as a person
  /// sees them.
  mutating func find(_ target: Int, in sources: [SourceFile], file: UInt16) -> (Int, Int) {
    while starts.count <= Int(file) { starts.append([]) }
    if starts[Int(file)].isEmpty { count(sources[Int(file)], file) }
    let line = starts[Int(file)].withUnsafeBufferPointer { lines in
      SourcePlace.line(of: target, lines, near: last.file == file ? last.line : 0)
    }
    let start = Int(starts[Int(file)][line])
    let isBehindLast = last.file == file && last.line == line && last.target <= target
    let known = isBehindLast ? last.target : start
    let column =
      (isBehindLast ? last.column : 1)
      + sources[Int(file)].storage.withUnsafeBufferPointer {
        visibleCharacters(UnsafeBufferPointer(rebasing: $0[known..<target]))
      }
    last = (file: file, line: line, target: target, column: column)
    return (line + 1, column)
  }

  /// The line of an offset: a few steps from the last one, else by halves.
  private static func line(
    of target: Int, _ lines: UnsafeBufferPointer<UInt32>, near: Int
  ) -> Int {
    var line = near
    for _ in 0..<8 {
      if Int(lines[line]) > target {
        line -= 1
      } else if line + 1 < lines.count, Int(lines[line + 1]) <= target {
        line += 1
      } else {
        return line
      }
    }
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lines[middle]) <= target { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func count(_ source: SourceFile, _ file: UInt16) {
    var lines: [UInt32] = [0]
    lines.reserveCapacity(source.count / 24)
    source.storage.withUnsafeBufferPointer { bytes in
      guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
      let ones: UInt64 = 0x0101_0101_0101_0101
      let highs: UInt64 = 0x8080_8080_8080_8080
      var index = 0
      // Eight bytes at a time; zero bytes stand behind the text.
      while index < source.count {
        let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ (ones &* 0x0A)
        if (word &- ones) & ~word & highs != 0 {
          for place in index..<min(index + 8, source.count) where bytes[place] == 0x0A {
            lines.append(UInt32(place + 1))
          }
        }
        index += 8
      }
    }
    starts[Int(file)] = lines
  }
}
