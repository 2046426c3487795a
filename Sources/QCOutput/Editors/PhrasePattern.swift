/// The words of phrases as a tree, from which the pattern of each group of phrases is made.
///
/// The longest phrase wins, also over the groups: `nội dung` is none where `nội dung phối hợp`
/// stands.
struct PhraseTree {
  private struct Node {
    var children: [(word: String, node: Int)] = []
    var group: PhraseGroup?
  }

  private var nodes = [Node()]
  /// The groups in the order in which they were seen.
  private(set) var groups: [PhraseGroup] = []

  init(_ phrases: EditorPhrases.Phrases) {
    for (phrase, group) in phrases { insert(phrase, group) }
  }

  /// The pattern of the phrases of a group, with the bounds of words on both sides; nil when there
  /// are none.
  func pattern(_ group: PhraseGroup) -> EditorPattern? {
    alternatives(of: 0) { $0 == group }.map { .sequence([.wordStart, $0, .wordEnd]) }
  }

  // MARK: - Implementation

  private mutating func insert(_ phrase: String, _ group: PhraseGroup) {
    var node = 0
    for word in phrase.split(separator: " ") {
      if let child = nodes[node].children.first(where: { $0.word == word }) {
        node = child.node
      } else {
        nodes[node].children.append((String(word), nodes.count))
        node = nodes.count
        nodes.append(Node())
      }
    }
    if nodes[node].group == nil { nodes[node].group = group }
    if !groups.contains(group) { groups.append(group) }
  }

  /// The words that follow a node and end in a phrase of a group that is wanted; the longest first.
  /// The bound of the last word is not in it.
  private func alternatives(
    of node: Int, _ isWanted: (PhraseGroup) -> Bool
  ) -> EditorPattern? {
    let parts = nodes[node].children.compactMap { child -> EditorPattern? in
      let word = toneVariants(of: child.word)
      let longer = alternatives(of: child.node, isWanted).map {
        EditorPattern.sequence([EditorLexis.gap, $0])
      }
      guard let group = nodes[child.node].group, isWanted(group) else {
        return longer.map { .sequence([word, $0]) }
      }
      // A longer phrase of another group is that phrase.
      let others = alternatives(of: child.node) { !isWanted($0) }.map {
        EditorPattern.notBefore(.sequence([EditorLexis.gap, $0, .wordEnd]))
      }
      switch (longer, others) {
      case (let longer?, let others?): return .sequence([word, .choice([longer, others])])
      case (let longer?, nil): return .sequence([word, .optional(longer)])
      case (nil, let others?): return .sequence([word, others])
      case (nil, nil): return word
      }
    }
    return parts.isEmpty ? nil : parts.count == 1 ? parts[0] : .choice(parts)
  }
}

/// A word with the tone mark in both places where Vietnamese writes it: `thỏa`, `thoả`.
func toneVariants(of word: String) -> EditorPattern {
  let spellings = toneSpellings(of: word)
  if spellings.count == 1 { return .literal(word) }
  return .choice(spellings.map { .literal($0) })
}

/// The same as spellings; the given one first.
func toneSpellings(of word: String) -> [String] {
  let letters = word.unicodeScalars.map { $0 }
  for place in letters.indices.dropLast() {
    for (first, second) in [("oòóỏõọ", "aàáảãạ"), ("oòóỏõọ", "eèéẻẽẹ"), ("uùúủũụ", "yỳýỷỹỵ")] {
      let firsts = Array(first.unicodeScalars)
      let seconds = Array(second.unicodeScalars)
      guard let left = firsts.firstIndex(of: letters[place]),
        let right = seconds.firstIndex(of: letters[place + 1]),
        (left == 0) != (right == 0)
      else { continue }
      var other = letters
      other[place] = firsts[right]
      other[place + 1] = seconds[left]
      return [word, String(String.UnicodeScalarView(other))]
    }
  }
  return [word]
}
