import QCSyntax

/// Keys of names, for comparing them across files.
enum PlainName {
  /// The key of a title as it is written: case and tone placement do not count.
  static func foldKey(_ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange) -> UInt64 {
    foldKey(UnsafeBufferPointer(rebasing: bytes[range.bounds]))
  }

  static func foldKey(_ name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { foldKey($0) }
  }

  /// Word by word: the fold moves marks to the end of a word.
  private static func foldKey(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count + 8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      if end > start {
        if !folded.isEmpty { folded.append(0x20) }
        appendFold(of: UnsafeBufferPointer(rebasing: bytes[start..<end]), to: &folded)
      }
      start = end + 1
    }
    return folded.withUnsafeBufferPointer { SymbolKey.number($0) }
  }

  /// The key of what a name means: accents and signs off, abbreviations that offices use written
  /// out. `UBND TP. Hồ Chí Minh` and `Ủy ban nhân dân Thành phố Hồ Chí Minh` have one key.
  static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    keyOfPlainLetters(name) { key(ofPlain: $0) }
  }

  /// Word by word, so that an abbreviation counts as its words.
  private static func key(ofPlain letters: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let abbreviations = abbreviations
    var hash: UInt64 = 0
    var word = emptyWord
    func endWord() {
      // Few words are abbreviations: most are told apart by six bits.
      if abbreviations.ends >> (word & 63) & 1 == 1, let long = abbreviations.long[word] {
        for part in long { hash = hash &* 0x100_0000_01B3 ^ part }
      } else {
        hash = hash &* 0x100_0000_01B3 ^ word
      }
      word = emptyWord
    }
    for byte in letters {
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 {
        word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
      } else if word != emptyWord {
        endWord()
      }
    }
    if word != emptyWord { endWord() }
    return hash
  }

  /// The words of abbreviations by their keys, and a bit for the last six of each key.
  private struct Abbreviations: Sendable {
    var long = KeyTable<[UInt64]>()
    var ends: UInt64 = 0
  }

  private static let emptyWord: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Whether two names that mean the same by ``key(_:_:)`` are one: accents may be missing
  /// altogether, but a name with other accents is another place (`Phú Mỹ`, `Phù Mỹ`).
  static func areOne(_ left: String, _ right: String) -> Bool {
    if left.utf8.allSatisfy({ $0 < 0x80 }) || right.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    return accented(left) == accented(right)
  }

  /// The words of a name with their accents, abbreviations written out.
  private static func accented(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    for part in name.split(whereSeparator: { " .,-()".contains($0) }) {
      var folded: [UInt8] = []
      Array(part.utf8).withUnsafeBufferPointer { appendFold(of: $0, to: &folded) }
      words += accentedExpansions[folded] ?? [folded]
    }
    return words
  }

  /// Whether a content is that of every agreement: its own results, the situation in general.
  static func isGeneral(_ content: String) -> Bool {
    let words = Array(content.lowercased().utf8)
    return general.contains { words.firstPlace(of: $0) != nil }
  }

  private static let general = [
    "quy chế", "chương trình phối hợp", "kế hoạch phối hợp", "kết quả phối hợp",
    "kết quả thực hiện", "tình hình hoạt động", "tình hình thực hiện", "this memorandum",
    "this agreement", "this regulation", "implementation of",
  ].map { Array($0.utf8) }

  private static let accentedExpansions: [[UInt8]: [[UInt8]]] = {
    let rows = [
      ("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("tp", "thành phố"),
      ("tphcm", "thành phố hồ chí minh"), ("hcm", "hồ chí minh"), ("tw", "trung ương"),
      ("tư", "trung ương"), ("btv", "ban thường vụ"), ("bch", "ban chấp hành"),
      ("mttq", "mặt trận tổ quốc"), ("tnhh", "trách nhiệm hữu hạn"), ("ctcp", "công ty cổ phần"),
      ("cp", "cổ phần"), ("cty", "công ty"), ("vn", "việt nam"), ("bhxh", "bảo hiểm xã hội"),
      ("và", ""), ("and", ""), ("the", ""), ("of", ""), ("dept", "department"), ("st", "saint"),
    ]
    func folded(_ words: String) -> [[UInt8]] {
      words.split(separator: " ").map { word in
        var result: [UInt8] = []
        Array(word.utf8).withUnsafeBufferPointer { appendFold(of: $0, to: &result) }
        return result
      }
    }
    var table: [[UInt8]: [[UInt8]]] = [:]
    for (short, long) in rows { table[folded(short)[0]] = folded(long) }
    return table
  }()

  private static func wordKey(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(emptyWord) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Abbreviations in names of offices; an empty one counts for nothing.
  private static let abbreviations: Abbreviations = {
    let rows: [(String, String)] = [
      ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("tp", "thanh pho"),
      ("tphcm", "thanh pho ho chi minh"), ("hcm", "ho chi minh"), ("tw", "trung uong"),
      ("btv", "ban thuong vu"), ("bch", "ban chap hanh"), ("mttq", "mat tran to quoc"),
      ("tnhh", "trach nhiem huu han"), ("ctcp", "cong ty co phan"), ("cp", "co phan"),
      ("cty", "cong ty"), ("vn", "viet nam"), ("bhxh", "bao hiem xa hoi"),
      ("va", ""), ("and", ""), ("the", ""), ("of", ""), ("dept", "department"), ("st", "saint"),
    ]
    var result = Abbreviations()
    for (short, long) in rows {
      let key = wordKey(short)
      _ = result.long.insert(long.split(separator: " ").map { wordKey($0) }, for: key)
      result.ends |= 1 << (key & 63)
    }
    return result
  }()
}
