import QCSyntax

/// Declared papers, messages, milestones and rounds inside the words of an event: `kể từ ngày nhận
/// được kế hoạch cưỡng chế` speaks of the paper `kế hoạch cưỡng chế`. The longest name wins.
extension Lowering {
  /// Looks into the events of every phrase of time of the document.
  mutating func findMentions(from firstValue: Int) {
    guard model.hasMentionable else { return }
    for index in firstValue..<model.values.count where model.values[index].kind == .time {
      guard model.values[index].file == file else { continue }
      let phrase = model.times[Int(model.values[index].payload)]
      for part in phrase.parts {
        guard let event = part.value.event else { continue }
        let words = Int(event.words.firstToken)..<Int(event.words.endToken)
        if let entry = mention(in: words) {
          model.mentions[Int(model.values[index].payload)] = UInt32(entry) + 1
          break
        }
      }
    }
  }

  private func mention(in words: Range<Int>) -> Int? {
    guard words.upperBound <= tokens.count, words.count <= 64 else { return nil }
    var best: (entry: Int, length: Int)?
    for start in words where tokens[start].kind == .word {
      var hash = NameHash()
      for end in start..<min(start + 12, words.upperBound) {
        guard tokens[end].kind == .word else { break }
        hash.add(tokens[end].payload)
        let length = end - start + 1
        guard length > best?.length ?? 0,
          let symbol = model.symbols.find(hash.value, where: { isMentionable($0) })
        else { continue }
        best = (Int(symbol.entry), length)
      }
    }
    return best?.entry
  }

  private func isMentionable(_ symbol: SymbolTable.Symbol) -> Bool {
    model.entries[Int(symbol.entry)].construct?.isMentionable == true
  }
}

extension Construct {
  /// Whether an event may speak of it.
  var isMentionable: Bool {
    switch self {
    case .paper, .milestone, .inform, .round, .procedure, .namedLimit: true
    default: false
    }
  }
}
