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
    var entries: [Entry] = []
    for child in nodes[node].children {
      guard let rest = rest(of: child.node, isWanted) else { continue }
      for spelling in toneSpellings(of: child.word) {
        entries.append((Array(spelling.unicodeScalars)[...], rest))
      }
    }
    return entries.isEmpty ? nil : PhraseTree.factored(entries)
  }

  /// What follows the word of a node; nil when no wanted phrase goes through it.
  private func rest(of node: Int, _ isWanted: (PhraseGroup) -> Bool) -> EditorPattern? {
    let longer = alternatives(of: node, isWanted).map {
      EditorPattern.sequence([EditorLexis.gap, $0])
    }
    guard let group = nodes[node].group, isWanted(group) else { return longer }
    // A longer phrase of another group is that phrase.
    let others = alternatives(of: node) { !isWanted($0) }.map {
      EditorPattern.notBefore(.sequence([EditorLexis.gap, $0, .wordEnd]))
    }
    switch (longer, others) {
    case (let longer?, let others?): return .choice([longer, others])
    case (let longer?, nil): return .optional(longer)
    case (nil, let others?): return others
    case (nil, nil): return .sequence([])
    }
  }

  private typealias Entry = (letters: ArraySlice<Unicode.Scalar>, rest: EditorPattern)

  /// Alternatives with what they begin with in common told once: an editor that tries them at every
  /// word then looks at a few letters only.
  private static func factored(_ entries: [Entry]) -> EditorPattern {
    var groups: [(first: Unicode.Scalar?, entries: [Entry])] = []
    for entry in entries {
      let first = entry.letters.first
      let shorter: Entry = (entry.letters.dropFirst(), entry.rest)
      if let place = groups.firstIndex(where: { $0.first == first }) {
        groups[place].entries.append(shorter)
      } else {
        groups.append((first, [shorter]))
      }
    }
    let parts = groups.map { group -> EditorPattern in
      guard let first = group.first else { return group.entries[0].rest }
      if group.entries.count == 1 {
        let word = String(String.UnicodeScalarView([first] + group.entries[0].letters))
        return .sequence([.literal(word), group.entries[0].rest])
      }
      return .sequence([.literal(String(first)), factored(group.entries)])
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }
}

/// A word with the tone mark in both places where Vietnamese writes it: `thỏa`, `thoả`; the given one
/// first.
package func toneSpellings(of word: String) -> [String] {
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
