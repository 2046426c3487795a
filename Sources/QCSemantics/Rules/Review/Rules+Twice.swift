import QCSyntax

/// Duties and meetings that are stated twice, or once in each direction.
extension Rules {
  /// Notes what an element says; tells when it has been said before.
  ///
  /// Two elements are the same when their kinds, actors, contents and times are: a joint instrument
  /// of the evidence states one meeting once for each side.
  mutating func reviewTwice(_ entry: Int, _ construct: Construct) {
    guard !isSpoken(entry) else { return }
    var content = StatementHash()
    content.add(UInt64(model.entries[entry].keyword.rawValue))
    guard addContent(of: entry, &content) else { return }
    if let first = sameStatement(entry, construct, content) {
      var finding = Diagnostic(
        .statedTwice, model.entries[entry].head,
        fixes: fixes(
          removal(of: entry, Localized("bỏ chỗ nêu thứ hai", "remove the second of the two"))))
      finding.labels = [
        Label(model.entries[first].head, Localized("nêu lần đầu ở đây", "first stated here"))
      ]
      report(finding)
      return
    }
    if model.entries[entry].keyword == .notice || model.entries[entry].keyword == .send {
      reviewMutual(entry)
    }
  }

  /// The element that said the same before, or nil; notes this one. Who acts is looked up only where
  /// the contents are the same.
  private mutating func sameStatement(
    _ entry: Int, _ construct: Construct, _ content: StatementHash
  ) -> Int? {
    guard let first = review.statements[content.value] else {
      review.statements[content.value] = entry
      return nil
    }
    var own = content
    addActors(of: entry, construct, &own)
    var other = content
    addActors(of: first, construct, &other)
    if own.value == other.value { return first }
    if let same = review.statements[own.value] { return same }
    review.statements[own.value] = entry
    return nil
  }

  /// The content and the times of an element, in any order. False where it says nothing.
  private func addContent(of entry: Int, _ hash: inout StatementHash) -> Bool {
    var says = false
    for index in model.entries[entry].valueIndices where model.values[index].kind != .translation {
      let value = model.values[index]
      hash.addPart(model.entries[entry].keyword, part(value))
      says = says || value.kind == .text || value.kind == .name || value.kind == .reference
    }
    var child = entry + 1
    let end = Int(model.entries[entry].end)
    while child < end {
      let current = model.entries[child]
      switch current.keyword {
      // Who acts is hashed with what is inherited.
      case .of, .to, .between, .copyTo:
        child = Int(current.end)
        continue
      default: break
      }
      for index in current.valueIndices where model.values[index].kind != .translation {
        hash.addPart(current.keyword, part(model.values[index]))
        switch model.values[index].kind {
        case .text, .outside, .reference: says = true
        default: break
        }
      }
      if current.valueCount == 0 { hash.addPart(current.keyword, 1) }
      child += 1
    }
    return says
  }

  private func addActors(of entry: Int, _ construct: Construct, _ hash: inout StatementHash) {
    for keyword in [Keyword.of, .to, .between, .lead, .toward] {
      guard let clause = inherited(keyword, entry) else { continue }
      for index in model.entries[clause].valueIndices {
        hash.addPart(keyword, part(model.values[index]))
      }
    }
    // The same may be due in two areas; an act also of two parties.
    let isAct = construct == .duty || construct == .procedure
    var index = Int(model.entries[entry].parent)
    while index > model.document {
      switch model.entries[index].construct {
      case .area, .step, .conditional, .fallback:
        hash.add(UInt64(index))
        return
      case .responsibilities where isAct && model.entries[index].valueCount > 16:
        hash.add(UInt64(index))
      case .responsibilities where isAct:
        for value in model.entries[index].valueIndices {
          hash.addPart(.responsibilities, part(model.values[value]))
        }
      default: break
      }
      index = Int(model.entries[index].parent)
    }
  }

  /// `thông báo X của A gửi B` and the reverse.
  private mutating func reviewMutual(_ entry: Int) {
    guard let from = onlyReference(.of, entry), let to = onlyReference(.to, entry), from != to
    else { return }
    var hash = StatementHash()
    hash.add(UInt64(min(from, to)))
    hash.add(UInt64(max(from, to)))
    _ = addContent(of: entry, &hash)
    guard let first = review.mutual[hash.value] else {
      review.mutual[hash.value] = (entry, from)
      return
    }
    guard first.from != from else { return }
    var finding = Diagnostic(
      .mutualStatedTwice, model.entries[entry].head, fixes: fixes(joining(first.entry, entry)))
    finding.labels = [
      Label(
        model.entries[first.entry].head, Localized("chiều ngược lại", "the other direction"))
    ]
    report(finding)
  }

  private func onlyReference(_ keyword: Keyword, _ entry: Int) -> UInt32? {
    guard let clause = inherited(keyword, entry) ?? (keyword == .of ? responsible(entry) : nil),
      model.entries[clause].valueCount == 1
    else { return nil }
    let value = model.values[Int(model.entries[clause].firstValue)]
    return value.kind == .reference && value.parts == 0 ? value.payload : nil
  }

  /// The `responsibilities of` around an element.
  private func responsible(_ entry: Int) -> Int? {
    var index = Int(model.entries[entry].parent)
    while index > model.document {
      if model.entries[index].construct == .responsibilities { return index }
      index = Int(model.entries[index].parent)
    }
    return nil
  }

  private func textHash(_ range: SourceRange, _ value: Value) -> UInt64 {
    model.sources[Int(value.file)].textHash(at: range)
  }

  /// What a value says, as a number.
  private func part(_ value: Value) -> UInt64 {
    var hash: UInt64 = UInt64(value.kind.rawValue) &* 0x9E37_79B9_7F4A_7C15
    switch value.kind {
    case .reference:
      hash ^= UInt64(value.payload)
      if value.parts > 0 { hash ^= textHash(value.range, value) }
      if value.parts > 0, let level = model.references[Int(value.parts) - 1].level {
        hash ^= textHash(level, value)
      }
    case .builtIn, .choice: hash ^= UInt64(value.keyword)
    case .blank: hash ^= UInt64(value.range.start)
    default: hash ^= textHash(value.range, value)
    }
    if !value.key.isEmpty { hash = hash &* 31 ^ textHash(value.key, value) }
    return hash
  }

  /// What is said at an event, or a review's priority, is no duty of the agreement.
  private func isSpoken(_ entry: Int) -> Bool {
    var index = Int(model.entries[entry].parent)
    while index > model.document {
      switch model.entries[index].construct {
      case .spoken, .event, .priority: return true
      default: index = Int(model.entries[index].parent)
      }
    }
    return false
  }
}

/// A hash to which parts are added in any order.
private struct StatementHash {
  private(set) var value: UInt64 = 0x2545_F491_4F6C_DD1D

  mutating func add(_ number: UInt64) { value = mixed(value ^ number) }

  mutating func addPart(_ keyword: Keyword, _ number: UInt64) {
    value &+= mixed(number ^ UInt64(keyword.rawValue) << 48)
  }

  private func mixed(_ number: UInt64) -> UInt64 {
    var word = number &* 0xBF58_476D_1CE4_E5B9
    word ^= word >> 29
    word = word &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 32
  }
}
