/// Finds the word that somebody probably meant.
enum Suggestion {
  /// The candidate nearest to `word`: at most two slips away and at most a third of the length
  /// (dashes in front not counted). Of equally near ones the first.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let written = letters(word)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let meant = letters(candidate)
      let limit = min(2, max(written.count, meant.count) / 3)
      guard abs(written.count - meant.count) <= limit else { continue }
      let distance = slips(from: written, to: meant)
      if distance <= limit, distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }
}

// MARK: - Implementation

extension Suggestion {
  private static func letters(_ word: String) -> [Unicode.Scalar] {
    Array(word.lowercased().unicodeScalars.drop { $0 == "-" })
  }

  /// How many letters must be added, left out, replaced or swapped with their neighbour.
  private static func slips(from first: [Unicode.Scalar], to second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        let isSame = first[i] == second[j]
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (isSame ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last.last ?? 0
  }
}
