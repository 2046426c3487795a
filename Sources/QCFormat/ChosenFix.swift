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

  init(_ fixes: some Sequence<ChosenFix>) {
    edits = fixes.flatMap(\.edits).sorted {
      $0.range.start != $1.range.start
        ? $0.range.start < $1.range.start : $0.range.end < $1.range.end
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
    var shift = 0
    var inserted = 0
    for edit in edits {
      guard edit.range.start <= place else { break }
      let length = edit.replacement.utf8.count
      if edit.range.isEmpty, edit.range.start == place {
        inserted = length
      } else if edit.range.end > place {
        return (Int(edit.range.start) + shift, Int(edit.range.start) + shift + inserted)
      } else {
        shift += length - edit.range.bounds.count
      }
    }
    return (Int(place) + shift, Int(place) + shift + inserted)
  }
}
