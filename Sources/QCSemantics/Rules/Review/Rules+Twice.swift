import QCSyntax

/// Duties and meetings that are stated twice, or once in each direction.
extension Rules {
  /// Notes what an element says; tells when it has been said before.
  ///
  /// Two elements are the same when their kinds, actors, contents and times are: a joint instrument
  /// of the evidence states one meeting once for each side.
  mutating func reviewTwice(_ entry: Int, _ construct: Construct) {
    guard !model.isSpoken(entry), let parts = model.content(of: entry) else { return }
    let keyword = model.entries[entry].keyword
    var content = parts
    content.add(UInt64(keyword.rawValue))
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
    if keyword == .notice || keyword == .send { reviewMutual(entry, parts) }
  }

  /// The element that said the same before, or nil; notes this one. Who acts is looked up only where
  /// the contents are the same.
  private mutating func sameStatement(
    _ entry: Int, _ construct: Construct, _ content: StatementHash
  ) -> Int? {
    guard let first = review.statements.insert(entry, for: content.value) else { return nil }
    var own = content
    addActors(of: entry, construct, &own)
    var other = content
    addActors(of: first, construct, &other)
    if own.value == other.value { return first }
    return review.statements.insert(entry, for: own.value)
  }

  private func addActors(of entry: Int, _ construct: Construct, _ hash: inout StatementHash) {
    for keyword in [Keyword.of, .to, .between, .lead, .toward] {
      guard let clause = inherited(keyword, entry) else { continue }
      for index in model.entries[clause].valueIndices {
        hash.addPart(keyword, model.part(index))
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
          hash.addPart(.responsibilities, model.part(value))
        }
      default: break
      }
      index = Int(model.entries[index].parent)
    }
  }

  /// `thông báo X của A gửi B` and the reverse.
  private mutating func reviewMutual(_ entry: Int, _ content: StatementHash) {
    guard let from = onlyReference(.of, entry), let to = onlyReference(.to, entry), from != to
    else { return }
    var hash = content
    hash.add(UInt64(min(from, to)) << 32 | UInt64(max(from, to)))
    guard let first = review.mutual.insert((entry, from), for: hash.value), first.from != from
    else { return }
    var finding = Diagnostic(
      .mutualStatedTwice, model.entries[entry].head, fixes: fixes(joining(first.entry, entry)))
    finding.labels = [
      Label(
        model.entries[first.entry].head, Localized("chiều ngược lại", "the other direction"))
    ]
    report(finding)
  }

  private func onlyReference(_ keyword: Keyword, _ entry: Int) -> UInt32? {
    guard
      let clause = inherited(keyword, entry) ?? (keyword == .of ? model.responsible(entry) : nil),
      model.entries[clause].valueCount == 1
    else { return nil }
    let value = model.values[Int(model.entries[clause].firstValue)]
    return value.kind == .reference && value.parts == 0 ? value.payload : nil
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

/// What elements say, and where they stand.
extension ModelView {
  /// The content and the times of an element, in any order; nil where it says nothing.
  fileprivate func content(of entry: Int) -> StatementHash? {
    var hash = StatementHash()
    var says = false
    let element = entries[entry]
    for index in element.valueIndices where values[index].kind != .translation {
      hash.addPart(element.keyword, part(index))
      switch values[index].kind {
      case .text, .name, .reference: says = true
      default: break
      }
    }
    var child = entry + 1
    let end = Int(element.end)
    while child < end {
      let current = entries[child]
      switch current.keyword {
      // Who acts is hashed with what is inherited.
      case .of, .to, .between, .copyTo:
        child = Int(current.end)
        continue
      default: break
      }
      for index in current.valueIndices where values[index].kind != .translation {
        hash.addPart(current.keyword, part(index))
        switch values[index].kind {
        case .text, .outside, .reference: says = true
        default: break
        }
      }
      if current.valueCount == 0 { hash.addPart(current.keyword, 1) }
      child += 1
    }
    return says ? hash : nil
  }

  /// What a value says, as a number.
  fileprivate func part(_ index: Int) -> UInt64 {
    let value = values[index]
    var hash: UInt64 = UInt64(value.kind.rawValue) &* 0x9E37_79B9_7F4A_7C15
    switch value.kind {
    case .reference:
      hash ^= UInt64(value.payload)
      if value.parts > 0 {
        hash ^= textHash(value.range, file: value.file)
        if let level = references[Int(value.parts) - 1].level {
          hash ^= textHash(level, file: value.file)
        }
      }
    case .builtIn, .choice: hash ^= UInt64(value.keyword)
    case .blank: hash ^= UInt64(value.range.start)
    default: hash ^= textHash(value.range, file: value.file)
    }
    if !value.key.isEmpty { hash = hash &* 31 ^ textHash(value.key, file: value.file) }
    return hash
  }

  /// What is said at an event, or a review's priority, is no duty of the agreement.
  fileprivate func isSpoken(_ entry: Int) -> Bool {
    var index = Int(entries[entry].parent)
    while index > document {
      switch entries[index].construct {
      case .spoken, .event, .priority: return true
      default: index = Int(entries[index].parent)
      }
    }
    return false
  }

  /// The `responsibilities of` around an element.
  fileprivate func responsible(_ entry: Int) -> Int? {
    var index = Int(entries[entry].parent)
    while index > document {
      if entries[index].construct == .responsibilities { return index }
      index = Int(entries[index].parent)
    }
    return nil
  }
}
