import QCSemantics
import QCSyntax

/// One of the two texts that are compared: its model, and keys of what its values say.
struct DiffSide {
  let model: Model
  let identifiers: Identifiers
  /// The language in which texts with a translation are compared: that of the old document.
  let language: Language
  let isAcrossLanguages: Bool
  /// For each entry the entry of the other text that it is, or -1.
  var partner: [Int32]
  let isNew: Bool

  init(_ model: Model, isNew: Bool, language: Language, isAcrossLanguages: Bool) {
    self.model = model
    self.isNew = isNew
    self.language = language
    self.isAcrossLanguages = isAcrossLanguages
    var identifiers = Identifiers()
    identifiers.assign(model)
    self.identifiers = identifiers
    partner = [Int32](repeating: -1, count: model.entries.count)
  }

  func partner(of entry: Int) -> Int? { partner[entry] < 0 ? nil : Int(partner[entry]) }

  /// The elements that stand in an entry, wrappers seen through, in the order of the text.
  func elements(of entry: Int) -> [Int] {
    var result: [Int] = []
    var child = entry + 1
    let end = Int(model.entries[entry].end)
    while child < end {
      let next = model.entries[child]
      if next.construct == .wrapper {
        child += 1
        continue
      }
      if next.construct != nil, child != model.document { result.append(child) }
      child = Int(next.end)
    }
    return result
  }

  /// The element around an entry, wrappers seen through.
  func parent(of entry: Int) -> Int {
    var parent = Int(model.entries[entry].parent)
    while parent > 0, model.entries[parent].construct == .wrapper {
      parent = Int(model.entries[parent].parent)
    }
    return parent
  }

  /// The construct whose rows count for an entry, cases seen through.
  func construct(of entry: Int) -> Construct { model.effectiveConstruct(of: entry) }

  /// The clause that an element is given from around, with its values. Besides the clauses that the
  /// model hands down it is the head of `trách nhiệm của A`: who acts in all that stands there.
  func handedDown(
    _ keyword: Keyword, to entry: Int
  ) -> (values: Range<Int>, clause: Int, from: Int)? {
    guard ClauseSlots.isInheritable(keyword) else { return nil }
    if let found = model.inherited(keyword, by: entry) {
      guard found.from != entry else { return nil }
      return (model.entries[found.clause].valueIndices, found.clause, found.from)
    }
    guard keyword == .of, model.clause(.between, of: entry) == nil else { return nil }
    var around = parent(of: entry)
    while around > 0, around != model.document {
      switch model.entries[around].construct {
      case .responsibilities: return (model.entries[around].valueIndices, around, around)
      // Who answers is whom was asked.
      case .reply: return nil
      default: around = parent(of: around)
      }
    }
    return nil
  }

  // MARK: Keys

  /// A key of what the value says: equal on both sides when it says the same.
  func key(of index: Int) -> [UInt8] {
    var key: [UInt8] = []
    let value = model.values[index]
    if !value.key.isEmpty {
      text(value.file, value.key, &key)
      key.append(0xFF)
    }
    if value.kind == .text || value.kind == .outside || value.kind == .name {
      // With quotation marks a text may be a body outside the document; without it is a text.
      key.append(0xE0)
      let said = version(of: index)
      text(said.file, said.range, &key)
      parts(of: value, &key)
    } else {
      append(value, &key)
    }
    return key
  }

  /// The text itself, or its translation where that is in the language of comparison.
  private func version(of index: Int) -> Value {
    let value = model.values[index]
    guard let translation = translation(of: index),
      translation.keyword == UInt16(language.rawValue)
    else { return value }
    return translation
  }

  /// The translation that stands behind a text.
  func translation(of index: Int) -> Value? {
    guard index + 1 < model.values.count, model.values[index + 1].kind == .translation else {
      return nil
    }
    return model.values[index + 1]
  }

  /// A key of the version of a text that ``key(of:)`` does not look at; nil when there is none.
  func otherKey(of index: Int) -> [UInt8]? {
    guard let translation = translation(of: index) else { return nil }
    let isCompared = translation.keyword == UInt16(language.rawValue)
    let other = isCompared ? model.values[index] : translation
    var key: [UInt8] = []
    text(other.file, other.range, &key)
    return key
  }

  func textKey(_ value: Value) -> [UInt8] {
    var key: [UInt8] = []
    text(value.file, value.range, &key)
    return key
  }

  // MARK: - Implementation

  private func text(_ file: UInt16, _ range: SourceRange, _ key: inout [UInt8]) {
    model.sources[Int(file)].storage.withUnsafeBufferPointer { bytes in
      appendTextKey(of: UnsafeBufferPointer(rebasing: bytes[range.bounds]), to: &key)
    }
  }

  private func append(_ value: Value, _ key: inout [UInt8]) {
    key.append(value.kind.rawValue)
    switch value.kind {
    case .reference: target(Int(value.payload), &key)
    case .builtIn, .choice:
      // `hai bên` and `các bên` are the same parties.
      let isBoth = value.kind == .builtIn && value.keyword == Keyword.bothParties.rawValue
      number(UInt32(isBoth ? Keyword.allParties.rawValue : value.keyword), &key)
    case .date, .partialDate: number(value.payload, &key)
    case .structure:
      number(value.payload, &key)
      number(UInt32(value.keyword), &key)
    case .number: append(model.numbers[Int(value.payload)], &key)
    case .citation: append(model.citations[Int(value.payload)], value, &key)
    case .time: append(time: value, &key)
    case .blank, .error: break
    case .text, .translation, .name, .outside, .unresolved, .level, .documentNumber, .language:
      text(value.file, value.range, &key)
    }
    parts(of: value, &key)
  }

  /// What a reference points to: the same for two elements that are paired; before they are, the
  /// name.
  private func target(_ entry: Int, _ key: inout [UInt8]) {
    if let other = partner(of: entry) {
      key.append(0x01)
      number(UInt32(isNew ? other : entry), &key)
    } else {
      key.append(0x02)
      number(UInt32(model.entries[entry].keyword.rawValue), &key)
      name(of: entry, &key)
    }
  }

  private func name(of entry: Int, _ key: inout [UInt8]) {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      switch value.kind {
      case .name, .text, .number, .level: return text(value.file, value.range, &key)
      default: continue
      }
    }
  }

  private func parts(of value: Value, _ key: inout [UInt8]) {
    guard value.parts > 0 else { return }
    let parts = model.references[Int(value.parts) - 1]
    key.append(0xE2)
    key.append(parts.isEach ? 1 : 0)
    number(parts.count, &key)
    if let level = parts.level { text(value.file, level, &key) }
    key.append(parts.isSameLevel ? 1 : 0)
    key.append(parts.isSameLine ? 1 : 0)
    if let of = parts.of { append(model.nested[Int(of)], &key) }
  }

  private func append(_ figure: Figure, _ key: inout [UInt8]) {
    number(UInt32(figure.approximation?.rawValue ?? 0xFFFF), &key)
    for part in [figure.value, figure.whole ?? -1, figure.ratio ?? -1] {
      number(UInt32(truncatingIfNeeded: part), &key)
      number(UInt32(truncatingIfNeeded: part >> 32), &key)
    }
    key.append(figure.isPercent ? 1 : 0)
  }

  private func append(_ citation: Citation, _ value: Value, _ key: inout [UInt8]) {
    if citation.number == nil, citation.date == nil, citation.title == nil {
      return text(value.file, value.range, &key)
    }
    if let kind = citation.kind { text(value.file, kind, &key) }
    key.append(0xE3)
    if let number = citation.number { text(value.file, number, &key) }
    // Another article is another rule.
    number(UInt32(citation.article ?? 0), &key)
    number(UInt32(citation.clause ?? 0), &key)
    if let point = citation.point { text(value.file, point, &key) }
    for part in [citation.blankNumber, citation.date, citation.issuer, citation.title] {
      key.append(0xE4)
      if let part { append(model.nested[Int(part)], &key) }
    }
  }

  private func append(time value: Value, _ key: inout [UInt8]) {
    let phrase = model.times[Int(value.payload)]
    var mention: (name: [UInt8], key: [UInt8])?
    if let entry = model.mention(of: value), partner(of: entry) != nil {
      var name: [UInt8] = []
      self.name(of: entry, &name)
      var point: [UInt8] = []
      target(entry, &point)
      mention = (name, point)
    }
    key += timeKey(phrase, value.file, mention: mention)
  }

  func timeKey(
    _ phrase: TimePhrase, _ file: UInt16, mention: (name: [UInt8], key: [UInt8])? = nil,
    leavesLengthsOut: Bool = false
  ) -> [UInt8] {
    model.sources[Int(file)].storage.withUnsafeBufferPointer { bytes in
      var writer = TimeKey(source: bytes, isAcrossLanguages: isAcrossLanguages)
      writer.mention = mention
      writer.leavesLengthsOut = leavesLengthsOut
      writer.write(phrase)
      return writer.output
    }
  }

  private func number(_ number: UInt32, _ key: inout [UInt8]) {
    for shift in [UInt32(0), 8, 16, 24] { key.append(UInt8(number >> shift & 0xFF)) }
  }
}
