/// What has to be removed and added, line by line, to make one text of another.
///
/// The shortest way, after Myers (1986). Two texts that have little in common would cost the product
/// of their lengths: past ``limit`` the changed middle is replaced as a whole, which is right too,
/// only longer.
package struct LineDifference: Sendable {
  /// A run of lines of the old text that a run of lines of the new one takes the place of; one of
  /// the two may be empty.
  package struct Change: Sendable, Equatable {
    package let old: Range<Int>
    package let new: Range<Int>
  }

  /// The lines of both texts, each with its line end.
  package let old: [ArraySlice<UInt8>]
  package let new: [ArraySlice<UInt8>]
  /// In the order of the text, no two of them touching.
  package let changes: [Change]

  /// The most lines that are removed and added before the search is given up.
  package static let limit = 1_000

  package init(from old: [UInt8], to new: [UInt8], limit: Int = LineDifference.limit) {
    self.old = LineDifference.lines(of: old)
    self.new = LineDifference.lines(of: new)
    let (first, second) = LineDifference.numbered(self.old, self.new)
    changes = LineDifference.changes(first, second, limit: limit)
  }

  // MARK: - Implementation

  /// LF ends a line; CR stands before it as part of the line, so that it is kept.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  /// Equal lines get equal numbers: numbers compare faster than bytes.
  private static func numbered(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> ([Int], [Int]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    return (old.map(number), new.map(number))
  }

  private static func changes(_ old: [Int], _ new: [Int], limit: Int) -> [Change] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var oldEnd = old.count
    var newEnd = new.count
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    if start == oldEnd, start == newEnd { return [] }
    let whole = Change(old: start..<oldEnd, new: start..<newEnd)
    if start == oldEnd || start == newEnd { return [whole] }
    return shortest(old[start..<oldEnd], new[start..<newEnd], limit: limit) ?? [whole]
  }

  /// The shortest way, or nil where it is longer than the limit.
  private static func shortest(
    _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, limit: Int
  ) -> [Change]? {
    let oldStart = old.startIndex
    let newStart = new.startIndex
    let most = min(limit, old.count + new.count)
    /// How far into the old lines each diagonal reaches; diagonal `k` stands at `k + most + 1`.
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    /// The part of `reach` that each step left behind, for the way back.
    var trail: [[Int]] = []
    for step in 0...most {
      trail.append(Array(reach[most + 1 - step...most + 1 + step]))
      var diagonal = -step
      while diagonal <= step {
        let place = diagonal + most + 1
        let isDown =
          diagonal == -step || diagonal != step && reach[place - 1] < reach[place + 1]
        var x = isDown ? reach[place + 1] : reach[place - 1] + 1
        var y = x - diagonal
        while x < old.count, y < new.count, old[oldStart + x] == new[newStart + y] {
          x += 1
          y += 1
        }
        reach[place] = x
        if x >= old.count, y >= new.count {
          return wayBack(trail, old, new)
        }
        diagonal += 2
      }
    }
    return nil
  }

  private static func wayBack(
    _ trail: [[Int]], _ old: ArraySlice<Int>, _ new: ArraySlice<Int>
  ) -> [Change] {
    var x = old.count
    var y = new.count
    var single: [Change] = []
    for step in stride(from: trail.count - 1, to: 0, by: -1) {
      // What stood before this step; diagonal `k` at `k + step`. Its outermost places are of
      // diagonals that no step had reached yet.
      let before = trail[step]
      func reached(_ diagonal: Int) -> Int { before[diagonal + step] }
      let diagonal = x - y
      let isDown =
        diagonal == -step || diagonal != step && reached(diagonal - 1) < reached(diagonal + 1)
      let previous = isDown ? diagonal + 1 : diagonal - 1
      let fromX = reached(previous)
      let fromY = fromX - previous
      let oldPlace = old.startIndex + fromX
      let newPlace = new.startIndex + fromY
      single.append(
        isDown
          ? Change(old: oldPlace..<oldPlace, new: newPlace..<newPlace + 1)
          : Change(old: oldPlace..<oldPlace + 1, new: newPlace..<newPlace))
      x = fromX
      y = fromY
    }
    return joined(single.reversed())
  }

  /// Changes that touch, as one.
  private static func joined(_ changes: [Change]) -> [Change] {
    var result: [Change] = []
    for change in changes {
      if let last = result.last, last.old.upperBound == change.old.lowerBound,
        last.new.upperBound == change.new.lowerBound
      {
        result[result.count - 1] = Change(
          old: last.old.lowerBound..<change.old.upperBound,
          new: last.new.lowerBound..<change.new.upperBound)
      } else {
        result.append(change)
      }
    }
    return result
  }
}
