import QCSemantics
import QCSyntax

/// The children of elements by member, in the order of the text: linked lists in shared arrays, so
/// that ten thousand siblings cost what ten do each.
///
/// Children of wrappers count as children of the element around them.
struct ChildLists {
  /// Where the lists of one element begin.
  struct Slot {
    fileprivate var start: Int
    /// The members that the element has.
    var present: MemberSet
  }

  /// The first and the last child of one member.
  private struct Ends {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private var ends: [Ends] = []
  private var nexts: [Int32] = []
  private var top = 0

  mutating func gather(_ index: Int, _ model: Model, count: Int) -> Slot {
    let start = top
    top += count
    while ends.count < top { ends.append(Ends()) }
    if nexts.count < model.entries.count {
      nexts.append(contentsOf: repeatElement(-1, count: model.entries.count - nexts.count))
    }
    let own = start..<top
    // Borrowed once, not for every child.
    let present = model.entries.withUnsafeBufferPointer { entries in
      ends.withUnsafeMutableBufferPointer { ends in
        nexts.withUnsafeMutableBufferPointer { nexts in
          ChildLists.chain(
            index, entries, UnsafeMutableBufferPointer(rebasing: ends[own]), nexts)
        }
      }
    }
    return Slot(start: start, present: present)
  }

  /// Chains the children of an entry by member; gives the members that are there.
  private static func chain(
    _ index: Int, _ entries: UnsafeBufferPointer<Entry>,
    _ ends: UnsafeMutableBufferPointer<Ends>, _ nexts: UnsafeMutableBufferPointer<Int32>
  ) -> MemberSet {
    var present = MemberSet()
    // The file's own children end where the document begins.
    var child = index + 1
    let end = Int(entries[index].end)
    while child < end {
      let member = Int(entries[child].member)
      if member < ends.count {
        nexts[child] = -1
        if present.insert(member) {
          ends[member].first = Int32(child)
        } else {
          nexts[Int(ends[member].last)] = Int32(child)
        }
        ends[member].last = Int32(child)
      }
      // A wrapper is transparent: what is in it belongs here too.
      child = entries[child].construct == .wrapper ? child + 1 : Int(entries[child].end)
    }
    return present
  }

  /// The first child of a member, -1 where there is none.
  func first(_ place: Int, _ slot: Slot) -> Int {
    slot.present.contains(place) ? Int(ends[slot.start + place].first) : -1
  }

  /// The next child of the same member, -1 behind the last.
  func next(_ child: Int) -> Int { Int(nexts[child]) }

  mutating func release(_ slot: Slot) { top = slot.start }
}
