import QCSemantics
import QCSyntax

/// Finds, among elements that say no two things alike, which are most alike in their words.
///
/// Near linear: of many elements only those are compared that share a rare pair of words or stand at the same
/// place, and of each no more than its first 96 words.
struct Similarity {
  /// How many pairs of words or elements were looked at.
  private(set) var steps = 0

  private static let longest = 96
  /// Up to so many pairs all are compared.
  private static let fewPairs = 1024
  /// A pair of words of more elements tells none of them apart.
  private static let rare = 12
  /// Half of the words in common.
  private static let threshold = 50

  /// The pairs found, as indices in `old` and `new`; each index at most once.
  mutating func pairs(
    _ old: [Int], _ oldSide: DiffSide, _ new: [Int], _ newSide: DiffSide
  ) -> [(Int, Int)] {
    let oldSaid = old.map { said(by: $0, oldSide) }
    let newSaid = new.map { said(by: $0, newSide) }
    let oldWords = oldSaid.map(\.words)
    let newWords = newSaid.map(\.words)
    var scored: [(score: Int, old: Int, new: Int)] = []
    func score(_ first: Int, _ second: Int, _ steps: inout Int) {
      let (common, looked) = Similarity.common(oldWords[first], newWords[second])
      steps += looked
      let total = oldWords[first].count + newWords[second].count
      guard total > 0 else { return }
      var percent = 200 * common / total
      let isSameKind =
        oldSide.model.entries[old[first]].keyword == newSide.model.entries[new[second]].keyword
      // Of two that are as near the one of the same kind is meant.
      if isSameKind { percent += 5 }
      if percent >= Similarity.threshold { scored.append((percent, first, second)) }
    }
    if old.count * new.count <= Similarity.fewPairs {
      for second in new.indices { for first in old.indices { score(first, second, &steps) } }
    } else {
      for (second, candidates) in candidates(oldSaid.map(\.pairs), newSaid.map(\.pairs))
        .enumerated()
      {
        for first in candidates { score(first, second, &steps) }
      }
    }
    scored.sort { ($1.score, $0.new, $0.old) < ($0.score, $1.new, $1.old) }
    var result: [(Int, Int)] = []
    var isOldTaken = [Bool](repeating: false, count: old.count)
    var isNewTaken = [Bool](repeating: false, count: new.count)
    for pair in scored where !isOldTaken[pair.old] && !isNewTaken[pair.new] {
      isOldTaken[pair.old] = true
      isNewTaken[pair.new] = true
      result.append((pair.old, pair.new))
    }
    return result
  }

  // MARK: - Implementation

  /// For each new element the old ones to compare it with: those of its rare pairs, and the one at
  /// its place.
  private mutating func candidates(_ old: [[UInt64]], _ new: [[UInt64]]) -> [[Int]] {
    var elements: [UInt64: [Int]] = [:]
    for (index, words) in old.enumerated() {
      for word in words {
        // One more than is rare tells that it is not.
        if elements[word, default: []].count <= Similarity.rare {
          elements[word, default: []].append(index)
        }
      }
    }
    return new.enumerated().map { place, words in
      var found: Set<Int> = []
      var result: [Int] = []
      if place < old.count {
        found.insert(place)
        result.append(place)
      }
      for word in words {
        guard let list = elements[word], list.count <= Similarity.rare else { continue }
        steps += list.count
        for index in list where found.count <= Similarity.rare && found.insert(index).inserted {
          result.append(index)
        }
      }
      return result
    }
  }

  /// How many words two sorted lists share, and how many were looked at.
  private static func common(_ first: [UInt64], _ second: [UInt64]) -> (Int, Int) {
    var left = 0
    var right = 0
    var common = 0
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        common += 1
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return (common, left + right)
  }

  /// What an element says, each word once, sorted; a value without words is one word. Pairs of words
  /// that follow each other are rarer than words: they find what to compare with.
  private func said(by entry: Int, _ side: DiffSide) -> (words: [UInt64], pairs: [UInt64]) {
    var words: Set<UInt64> = []
    var pairs: Set<UInt64> = []
    var index = entry
    let end = Int(side.model.entries[entry].end)
    while index < end, words.count < Similarity.longest {
      let keyword = UInt64(side.model.entries[index].keyword.rawValue)
      for place in side.model.entries[index].valueIndices where words.count < Similarity.longest {
        let kind = side.model.values[place].kind
        guard kind != .translation, kind != .error, kind != .blank else { continue }
        let key = side.key(of: place)
        if kind == .text || kind == .outside || kind == .citation {
          var last: UInt64 = 0
          // The first byte is the kind of value.
          for word in key.dropFirst().split(whereSeparator: { $0 == 0x20 || $0 < 0x30 })
          where words.count < Similarity.longest {
            let hash = DiffHashes.hash(word)
            words.insert(hash)
            pairs.insert(DiffHashes.mix(last &* 31 &+ hash))
            last = hash
          }
        } else {
          words.insert(DiffHashes.hash(key) &+ keyword)
        }
      }
      index += 1
    }
    return (words.sorted(), pairs.sorted())
  }
}
