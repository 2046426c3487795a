import QCSyntax

/// Something that the words of a text point to.
struct TextMention {
  enum Kind {
    case annex
    case article(Int)
  }

  let kind: Kind
  /// The whole mention: `Phụ lục II`.
  let range: SourceRange
  /// Its number or letter: `II`.
  let mark: SourceRange
  /// Whether the words around it speak of another document.
  let isOfOther: Bool
}

/// Finds mentions of annexes and articles. Looks at the beginnings of words only.
enum TextMentions {
  private static let annexes: [StaticString] = [
    "phụ lục", "biểu mẫu", "mẫu số", "annex", "appendix",
  ]
  private static let articles: [StaticString] = ["điều", "article"]
  /// What says that an article of this very document is meant.
  private static let own: [StaticString] = [
    "quy chế này", "văn bản này", "thông tư này", "chương trình này", "kế hoạch này",
    "bản ghi nhớ này", "thỏa thuận này", "nghị quyết này", "this ",
  ]
  /// The same right behind an article.
  private static let ofOwn: [StaticString] = [
    " quy chế này", " quy chế phối hợp này", " của quy chế này", " của quy chế phối hợp này",
    " văn bản này", " của văn bản này", " thông tư này", " của thông tư này",
    " thông tư liên tịch này", " của thông tư liên tịch này", " chương trình này",
    " của chương trình này", " kế hoạch này", " của kế hoạch này", " bản ghi nhớ này",
    " của bản ghi nhớ này", " thỏa thuận này", " của thỏa thuận này", " nghị quyết này",
    " of this ", " hereof",
  ]
  /// What right behind an annex says whose it is.
  private static let ofOther: [StaticString] = [
    " của ", " do ", " ban hành", " kèm theo", " to ", " of ",
  ]
  /// What says that another document is meant.
  private static let others: [StaticString] = [
    "nghị định", "thông tư", "quyết định", "quy định", "hướng dẫn", "luật", "công ước", "decree",
    "law", "code", "decision", "directive", "convention", " cfr", " act",
  ]

  static func each(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange, _ found: inout [TextMention],
    _ namesAnnexes: inout Bool
  ) {
    var place = Int(range.start)
    let end = Int(range.end)
    var isWordStart = true
    while place < end {
      let byte = bytes[place]
      if isWordStart, isTrigger(byte) {
        if let mention = mention(bytes, place, range, &namesAnnexes) {
          found.append(mention)
          place = Int(mention.range.end)
          continue
        }
      }
      isWordStart = byte <= 0x20 || byte == 0x28 || byte == 0x22
      place += 1
    }
  }

  /// First bytes of the words above in either case: a, b, m, p, and C4 of `đ`.
  @inline(__always)
  private static func isTrigger(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x62, 0x6D, 0x70, 0xE4: true
    default: false
    }
  }

  private static func mention(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ range: SourceRange,
    _ namesAnnexes: inout Bool
  ) -> TextMention? {
    for words in annexes {
      guard let behind = match(words, bytes, place, Int(range.end)) else { continue }
      guard let mark = mark(bytes, behind, Int(range.end)) else {
        // "Theo phụ lục kèm theo": announced without a number.
        namesAnnexes = true
        continue
      }
      let end = Int(mark.end)
      // Whose it is stands near: the look behind is bounded, so that a text is read once.
      let near = min(Int(range.end), end + 80)
      let isOther =
        speaks(of: others, bytes, end, near) || begins(with: ofOther, bytes, end, near)
      return TextMention(
        kind: .annex, range: SourceRange(place, end), mark: mark,
        isOfOther: isOther && !speaks(of: own, bytes, end, near))
    }
    for words in articles {
      guard let behind = match(words, bytes, place, Int(range.end)),
        let mark = mark(bytes, behind, Int(range.end)),
        let number = number(bytes, mark)
      else { continue }
      // Only what names this document is certain to be its own.
      return TextMention(
        kind: .article(number), range: SourceRange(place, Int(mark.end)), mark: mark,
        isOfOther: !begins(with: ofOwn, bytes, Int(mark.end), Int(range.end)))
    }
    return nil
  }

  /// The place behind words and one blank, where they stand there in any case of the first letter.
  private static func match(
    _ words: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> Int? {
    let count = words.utf8CodeUnitCount
    guard place + count <= end else { return nil }
    for index in 0..<count {
      var byte = bytes[place + index]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      // Đ is C4 90, đ C4 91.
      if byte == 0x90, index > 0, bytes[place + index - 1] == 0xC4 { byte = 0x91 }
      // Vietnamese letters of U+1EA0 to U+1EF9 come in pairs, the capital before the small one.
      if index > 1, bytes[place + index - 2] == 0xE1 { byte |= 1 }
      if byte != words.utf8Start[index] { return nil }
    }
    // Behind the text stand zeros or its quote: the words may be its last.
    return bytes[place + count] == 0x20 || place + count == end ? place + count + 1 : nil
  }

  /// A number, a Roman number or one capital letter, as a word of its own.
  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> SourceRange? {
    var stop = place
    while stop < end, bytes[stop] &- 0x30 < 10 { stop += 1 }
    if stop == place {
      while stop < end, isRoman(bytes[stop]) { stop += 1 }
      if stop == place, place < end, bytes[place] &- 0x41 < 26 { stop += 1 }
    }
    guard stop > place, stop == end || !isWordByte(bytes[stop]) else { return nil }
    return SourceRange(place, stop)
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x56 || byte == 0x58
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2F || byte == 0x2D
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: SourceRange) -> Int? {
    var number = 0
    for index in mark.bounds {
      guard bytes[index] &- 0x30 < 10, number < 10_000 else { return nil }
      number = number * 10 + Int(bytes[index] &- 0x30)
    }
    return number
  }

  /// Whether the bytes at a place begin with one of the words.
  private static func begins(
    with words: [StaticString], _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> Bool {
    words.contains { speaks(of: [$0], bytes, place, min(end, place + $0.utf8CodeUnitCount)) }
  }

  private static func speaks(
    of words: [StaticString], _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> Bool {
    var place = place
    while place < end {
      for phrase in words {
        let count = phrase.utf8CodeUnitCount
        guard place + count <= end else { continue }
        var isSame = true
        for index in 0..<count where isSame {
          var byte = bytes[place + index]
          if byte &- 0x41 < 26 { byte |= 0x20 }
          isSame = byte == phrase.utf8Start[index]
        }
        if isSame { return true }
      }
      place += 1
    }
    return false
  }
}
