import QCSyntax

/// Names that are declared, and the hashes under which they are found.
extension Lowering {
  mutating func declareNames(of entry: Int, _ construct: Construct) {
    guard tables.declaresName(construct) else { return }
    if construct.isMentionable { model.hasMentionable = true }
    var declaredTitle = false
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .name:
        declare(entry, index)
        if construct == .paper { declareWithPhrase(entry, index) }
      case .text where !declaredTitle:
        declare(entry, index)
        declaredTitle = true
      default: break
      }
    }
  }

  /// `phụ lục 1` is also referred to with its phrase.
  private mutating func declareWithPhrase(_ entry: Int, _ index: Int) {
    let head = model.entries[entry].head
    let name = model.values[index].range
    guard head.end <= name.start else { return }
    let hash = hashOfText(SourceRange(Int(head.start), Int(name.end)))
    if model.symbols.find(hash) == nil {
      model.symbols.declare(hash, entry: entry, value: index)
    }
  }

  mutating func declareShortNames(of entry: Int, owner: Int) {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .name {
      declare(owner, index)
    }
  }

  private mutating func declare(_ entry: Int, _ valueIndex: Int) {
    let value = model.values[valueIndex]
    let hash = hashOfText(value.range)
    let construct = model.entries[entry].construct
    if let other = model.symbols.find(hash), Int(other.entry) != entry, construct?.isPerson != true
    {
      let otherEntry = model.entries[Int(other.entry)]
      // A body of an organisations file becomes a party here.
      let isTaken =
        otherEntry.isDeclaredBody && (construct == .party || construct == .group)
      let clash =
        !isTaken
        && (otherEntry.construct?.isWho == true && construct?.isWho == true
          || otherEntry.construct == construct && otherEntry.keyword == model.entries[entry].keyword
            // Two notices may have one subject; only what points to it would not know which.
            && (value.kind == .name || construct?.titlesAreNames == true))
      if clash {
        var diagnostic = Diagnostic(
          .duplicateName, value.range, .text(tree.source.string(value.range)))
        let first = model.values[Int(other.value)]
        let words = Localized("khai báo lần đầu ở đây", "first declared here")
        diagnostic.labels = [
          first.file == value.file
            ? Label(first.range, words)
            : Label(first.range, words, in: model.source(first.file))
        ]
        if first.file == value.file {
          diagnostic.fixes = duplicateFixes(Int(other.entry), entry, value)
        }
        duplicates.append((first: Int(other.entry), second: entry, finding: diagnostic))
        return
      }
    }
    model.symbols.declare(hash, entry: entry, value: valueIndex)
  }

  /// The name hash of a text of the source, word by word; brackets and commas do not count.
  mutating func hashOfText(_ range: SourceRange) -> UInt64 {
    var hash = NameHash()
    var position = Int(range.start)
    let end = Int(range.end)
    guard let base = bytes.baseAddress else { return hash.value }
    while position < end {
      let start = position
      position = wordEnd(base, from: start, to: end)
      if position > start { hash.add(interner.intern(base + start, count: position - start)) }
      position += position < end ? blankLength(position) : 0
    }
    return hash.value
  }

  /// Where the word at `start` ends. Eight bytes are looked at together; the padding can be read.
  @inline(__always)
  private func wordEnd(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var position = start
    while position < end {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
      // The top bit of each byte that is beyond the comma, and of each that is not C2, in which a
      // no-break space begins.
      let isLetter = ((word & low) &+ 0x5353_5353_5353_5353) | word
      let other = word ^ 0xC2C2_C2C2_C2C2_C2C2
      let isOther = ((other & low) &+ low) | other
      let letters = (~(isLetter & isOther) & ~low).trailingZeroBitCount >> 3
      position += letters
      if letters < 8 {
        if position >= end || isWordEnd(position) { break }
        position += 1
      }
    }
    return min(position, end)
  }

  private func isWordEnd(_ position: Int) -> Bool {
    switch bytes[position] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x28, 0x29, 0x2C: true
    case 0xC2: bytes[position + 1] == 0xA0
    default: false
    }
  }

  private func blankLength(_ position: Int) -> Int { bytes[position] == 0xC2 ? 2 : 1 }
}

extension Entry {
  /// Whether it is a body that a file declares for all its documents.
  var isDeclaredBody: Bool { construct == .body && parent == 0 }
}

extension Construct {
  /// Whether two of one title cannot be told apart, though their titles are quoted texts.
  fileprivate var titlesAreNames: Bool {
    switch self {
    case .inform, .meeting, .review, .procedure, .team: false
    default: true
    }
  }

  /// Whether it can send, receive, lead or sign.
  package var isWho: Bool {
    switch self {
    case .party, .group, .body, .line, .role, .team: true
    default: isPerson
    }
  }
}
