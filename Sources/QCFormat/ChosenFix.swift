import QCSyntax

/// A fix that is to be applied, and the findings that it is for: two findings may offer the same one.
struct ChosenFix {
  let fix: Fix
  /// In the order of the text.
  let edits: [Edit]
  var findings: [Diagnostic]

  /// Nil where the edits lie outside the text or over each other: such a fix is left alone.
  init?(_ fix: Fix, of finding: Diagnostic, in source: SourceFile) {
    let edits = fix.edits.sorted { $0.range.start < $1.range.start }
    guard let last = edits.last, Int(last.range.end) <= source.count else { return nil }
    for (one, next) in zip(edits, edits.dropFirst()) where next.range.start < one.range.end {
      return nil
    }
    self.fix = fix
    self.edits = edits
    findings = [finding]
  }

  /// Where the fix begins.
  var start: UInt32 { edits.first?.range.start ?? 0 }

  var errorCount: Int { findings.count { $0.severity == .error } }
}

/// Many edits of one text, in its order, none over another.
struct EditList {
  let edits: [Edit]
  /// How far what stands behind each edit has moved.
  private let shifts: [Int]

  init(_ fixes: some Sequence<ChosenFix>) {
    edits = fixes.flatMap(\.edits).sorted {
      $0.range.start != $1.range.start
        ? $0.range.start < $1.range.start : $0.range.end < $1.range.end
    }
    var shift = 0
    shifts = edits.map {
      shift += $0.replacement.utf8.count - $0.range.bounds.count
      return shift
    }
  }

  /// The text with the edits.
  func applied(to source: SourceFile) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count + edits.count * 16)
    var position = 0
    for edit in edits {
      output += source.storage[position..<Int(edit.range.start)]
      output += edit.replacement.utf8
      position = Int(edit.range.end)
    }
    output += source.storage[position..<source.count]
    return output
  }

  /// Where a place of the old text is in the new one: before and behind what was inserted there. A
  /// place that was written over is where the new words begin.
  func moved(_ place: UInt32) -> (before: Int, behind: Int) {
    let next = edits.count(startingUpTo: place)
    guard next > 0 else { return (Int(place), Int(place)) }
    let last = edits[next - 1]
    let shift = next > 1 ? shifts[next - 2] : 0
    if last.range.end > place {
      return (Int(last.range.start) + shift, Int(last.range.start) + shift)
    }
    let behind = Int(place) + shifts[next - 1]
    let isInserted = last.range.isEmpty && last.range.start == place
    return (isInserted ? Int(place) + shift : behind, behind)
  }

  /// Whether an edit overlaps or touches one of these.
  func touches(_ edit: Edit) -> Bool { edits.touch(edit) }
}

extension [Edit] {
  /// How many of the edits, which are in order, begin at a place or before it.
  func count(startingUpTo place: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.start <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether one of the edits, which are in order, overlaps or touches another.
  func touch(_ edit: Edit) -> Bool {
    let next = count(startingUpTo: edit.range.start)
    if next > 0, self[next - 1].range.end >= edit.range.start { return true }
    return next < count && self[next].range.start <= edit.range.end
  }
}
