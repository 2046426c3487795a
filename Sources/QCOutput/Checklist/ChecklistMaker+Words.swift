import QCSemantics
import QCSyntax

/// Words of the agreement in the words of the checklist.
extension ChecklistMaker {
  @inline(__always)
  mutating func write(_ words: StaticString) {
    list.bytes.append(
      contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// The words in the language of the checklist.
  @inline(__always)
  mutating func write(_ vietnamese: StaticString, _ english: StaticString) {
    write(language == .vietnamese ? vietnamese : english)
  }

  mutating func write(_ number: Int) {
    if number >= 10 { write(number / 10) }
    list.bytes.append(0x30 + UInt8(number % 10))
  }

  mutating func write(string words: String) { list.bytes.append(contentsOf: words.utf8) }

  mutating func write(_ keyword: Keyword) { write(string: keyword.canonical(language)) }

  /// Bytes of a source: line breaks and runs of blanks become one blank, control bytes go.
  mutating func write(_ range: SourceRange, file: UInt16, dropsQuotes: Bool = false) {
    let first = list.bytes.count
    model.sources[Int(file)].storage.withUnsafeBufferPointer { bytes in
      if hasPlainWords(bytes, range, isWithoutQuotes: dropsQuotes) {
        return list.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range.bounds]))
      }
      let end = min(Int(range.end), bytes.count)
      var index = Int(range.start)
      var start = index
      while index < end {
        let byte = bytes[index]
        if byte > 0x20, byte != 0x7F, byte != 0x22 || !dropsQuotes, byte != 0xE2 || !dropsQuotes {
          index += 1
          continue
        }
        let length = dropsQuotes ? quoteLength(bytes, index, end) : 0
        let isSingleBlank = byte == 0x20 && index > Int(range.start) && index + 1 < end
        if length == 0, byte == 0xE2 || isSingleBlank && bytes[index + 1] > 0x20 {
          index += 1
          continue
        }
        list.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        index += max(length, 1)
        if length == 0 {
          while index < end, bytes[index] <= 0x20 || bytes[index] == 0x7F { index += 1 }
          if list.bytes.count > first, index < end { list.bytes.append(0x20) }
        }
        start = index
      }
      if start < end {
        list.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      }
    }
  }

  /// The length of the double quotation mark at a place; 0 when there is none.
  private func quoteLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    if bytes[index] == 0x22 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] >= 0x9C && bytes[index + 2] <= 0x9E ? 3 : 0
  }

  /// Words that were written before, once more. Not through a slice: that would copy them all.
  mutating func write(copyOf words: ChecklistWords) {
    for index in Int(words.start)..<Int(words.end) { list.bytes.append(list.bytes[index]) }
  }

  // MARK: Values

  /// The translation of the value at `index` into the language of the checklist.
  func translation(of index: Int) -> Value? {
    guard language != model.language, index + 1 < model.values.count else { return nil }
    let next = model.values[index + 1]
    return next.kind == .translation && next.keyword == UInt16(language.rawValue) ? next : nil
  }

  /// A value as people read it.
  mutating func write(value index: Int) {
    let value = model.values[index]
    if let translation = translation(of: index) {
      return write(translation.range, file: translation.file)
    }
    write(value)
  }

  private mutating func write(_ value: Value) {
    let parts = parts(of: value)
    if let parts {
      if parts.isEach { write("mỗi ", "each ") }
      if parts.count > 0 {
        write(Int(parts.count))
        write(" ")
      }
    }
    switch value.kind {
    case .reference: name(ofReference: value)
    case .builtIn, .choice: if let keyword = Keyword(rawValue: value.keyword) { write(keyword) }
    case .blank: write("…")
    case .date:
      CivilDate(dayNumber: Int32(bitPattern: value.payload)).write(in: language, to: &list.bytes)
    case .time: write(time: value)
    case .citation:
      if let title = model.citations[Int(value.payload)].title, isOnlyTitle(value) {
        write(model.nested[Int(title)])
      } else {
        write(value.range, file: value.file, dropsQuotes: true)
      }
    default: write(value.range, file: value.file)
    }
    if let parts { write(parts, of: value) }
  }

  private func isOnlyTitle(_ value: Value) -> Bool {
    let citation = model.citations[Int(value.payload)]
    return citation.number == nil && citation.date == nil
  }

  private mutating func write(_ parts: ReferenceParts, of value: Value) {
    if let level = parts.level {
      write(" cấp ", ", level ")
      write(level, file: value.file)
    }
    if parts.isSameLevel { write(" cùng cấp", " of the same level") }
    if parts.isSameLine { write(" cùng ngành", " of the same line") }
    if let of = parts.of {
      write(" của ", " of ")
      write(model.nested[Int(of)])
    }
  }

  /// The name used in the text; in another language the translation of the full name, if given.
  private mutating func name(ofReference value: Value) {
    let entry = Int(value.payload)
    if model.entries[entry].construct?.isPerson == true { return name(of: entry) }
    if language != model.language {
      for index in model.entries[entry].valueIndices where translation(of: index) != nil {
        return write(value: index)
      }
    }
    write(value.range, file: value.file)
  }

  /// The declared name of an element, short of that its first text.
  mutating func name(of entry: Int) {
    var hasText = false
    for index in model.entries[entry].valueIndices {
      if translation(of: index) != nil { return write(value: index) }
      if model.values[index].kind == .text, model.entries[entry].construct?.isPerson == true {
        return write(value: index)
      }
    }
    for index in model.entries[entry].valueIndices {
      let kind = model.values[index].kind
      if kind == .name { return write(value: index) }
      if kind == .text { hasText = true }
    }
    if hasText { return fullName(of: entry) }
    write(model.entries[entry].keyword)
  }

  /// The full name of a party or body: its first text, else its name.
  mutating func fullName(of entry: Int) {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .text {
      return write(value: index)
    }
    for index in model.entries[entry].valueIndices where model.values[index].kind == .name {
      return write(value: index)
    }
    write(model.entries[entry].keyword)
  }

  /// A person with the posts held: `Lê Thị Hồng Nga, Bí thư Đảng ủy Khối`.
  mutating func person(_ entry: Int) {
    name(of: entry)
    for child in model.children(of: entry) where model.entries[child].keyword == .title {
      write(", ")
      values(of: child, separator: ", ")
    }
  }

  /// Whether an entry has a value that is not a blank.
  func hasValue(_ entry: Int) -> Bool {
    model.entries[entry].valueIndices.contains {
      model.values[$0].kind != .blank && model.values[$0].kind != .error
    }
  }

  func hasText(_ entry: Int) -> Bool {
    model.entries[entry].valueIndices.contains {
      model.values[$0].kind == .text || model.values[$0].kind == .name
    }
  }

  /// The values of an entry, without translations, rows with their keys. With `people` a person
  /// stands with posts.
  mutating func values(
    of entry: Int, separator: StaticString = "; ", people: Bool = false
  ) {
    var count = 0
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      guard value.kind != .translation, value.kind != .error else { continue }
      if count > 0 { write(separator) }
      count += 1
      if count > ChecklistMaker.longestList { return write("…") }
      if !value.key.isEmpty {
        write(value.key, file: value.file)
        write(": ")
      }
      if people, value.kind == .reference,
        model.entries[Int(value.payload)].construct?.isPerson == true
      {
        person(Int(value.payload))
      } else {
        write(value: index)
      }
    }
  }

  /// Who: `thi hành án, công an`. A person who gave an undertaking stands for the party.
  mutating func who(_ entry: Int?) {
    guard let entry else { return }
    guard entry == context.speaker, entry == context.actor else {
      return values(of: entry, separator: ", ")
    }
    let places = actors(entry).places
    if places.isEmpty { return values(of: entry, separator: ", ") }
    for (number, place) in places.enumerated() {
      if number > 0 { write(", ") }
      write(copyOf: list.parties[Int(place)].name)
    }
  }

  /// The texts of a head, without its name. One in the other language stands in quotation marks,
  /// unless it does so already.
  mutating func texts(
    of entry: Int, separator: StaticString = ", ", isQuoted: Bool = false
  ) {
    var isFirst = true
    for index in model.entries[entry].valueIndices where model.values[index].kind == .text {
      if !isFirst { write(separator) }
      isFirst = false
      let isForeign = !isQuoted && language != model.language && translation(of: index) == nil
      if isForeign { write("“") }
      write(value: index)
      if isForeign { write("”") }
    }
  }

  /// The subject of an element: its name and texts without repetition, or nothing.
  mutating func subject(of entry: Int, isQuoted: Bool = false) {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .text {
      return texts(of: entry, isQuoted: isQuoted)
    }
    for index in model.entries[entry].valueIndices where model.values[index].kind == .name {
      return write(value: index)
    }
  }

  /// The number of members of a group of parties, in brackets.
  mutating func memberCount(_ entry: Int) {
    guard let count = model.clause(.count, of: entry), hasValue(count) else { return }
    write(" (")
    values(of: count)
    write(")")
  }

  // MARK: Titles

  mutating func documentTitle() {
    let document = model.document
    if hasText(document) { return texts(of: document, isQuoted: true) }
    write(model.entries[document].keyword)
    for (number, party) in facts.parties.enumerated() {
      if number == 0 {
        write(" giữa ", " between ")
      } else if number == facts.parties.count - 1 {
        write(" và ", " and ")
      } else {
        write(", ")
      }
      fullName(of: party)
    }
  }

  mutating func structure() {
    guard let clause = facts.clause(.structure) else { return }
    var isFirst = true
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      guard value.kind == .structure, let keyword = Keyword(rawValue: value.keyword) else {
        continue
      }
      if !isFirst { write(", ") }
      isFirst = false
      write(Int(value.payload))
      write(" ")
      write(keyword)
      if language == .english, value.payload != 1 { write("s") }
    }
  }

  /// The kind of document: `quy chế phối hợp`.
  mutating func documentKind() { write(model.entries[model.document].keyword) }
}

/// Makes the first letter at `start` a capital, in place: small letters of Latin, Latin-1 and the
/// Vietnamese blocks are as long in UTF-8 as their capitals.
func capitalize(_ bytes: inout [UInt8], at start: Int) {
  guard start < bytes.count else { return }
  let first = bytes[start]
  if first < 0x80 {
    if first >= 0x61, first <= 0x7A { bytes[start] = first - 0x20 }
    return
  }
  guard start + 1 < bytes.count else { return }
  let second = bytes[start + 1]
  switch first {
  case 0xC3: if second >= 0xA0, second != 0xB7, second != 0xBF { bytes[start + 1] = second - 0x20 }
  case 0xC4 where second == 0x83 || second == 0x91 || second == 0xA9: bytes[start + 1] = second - 1
  case 0xC5 where second == 0xA9: bytes[start + 1] = second - 1
  case 0xC6 where second == 0xA1: bytes[start + 1] = 0xA0
  case 0xC6 where second == 0xB0: bytes[start + 1] = 0xAF
  case 0xE1:
    // U+1EA0...U+1EF9: capitals are even.
    guard start + 2 < bytes.count, second == 0xBA || second == 0xBB else { return }
    let third = bytes[start + 2]
    if third & 1 == 1, second == 0xBB || third >= 0xA1 { bytes[start + 2] = third - 1 }
  default: break
  }
}
