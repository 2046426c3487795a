import QCSyntax

/// Keys of names, for comparing them across files.
enum PlainName {
  /// The key of a name as it is written: case and tone placement do not count.
  static func foldKey(_ source: SourceFile, _ range: SourceRange) -> UInt64 {
    var folded: [UInt8] = []
    folded.reserveCapacity(64)
    source.storage.withUnsafeBufferPointer { bytes in
      for word in bytes[range.bounds].split(whereSeparator: { $0 <= 0x20 }) {
        if !folded.isEmpty { folded.append(0x20) }
        appendFold(of: UnsafeBufferPointer(rebasing: word), to: &folded)
      }
    }
    return folded.withUnsafeBufferPointer { SymbolKey.number($0) }
  }

  /// The key of what a name means: accents and signs off, abbreviations that offices use written
  /// out. `UBND TP. Hồ Chí Minh` and `Ủy ban nhân dân Thành phố Hồ Chí Minh` have one key.
  static func key(_ source: SourceFile, _ range: SourceRange) -> UInt64 {
    var plain: [UInt8] = []
    plain.reserveCapacity(64)
    source.storage.withUnsafeBufferPointer { bytes in
      appendFoldWithoutDiacritics(
        of: UnsafeBufferPointer(rebasing: bytes[range.bounds]), to: &plain)
    }
    var hash: UInt64 = 0
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      for part in expansions[word] ?? [word] { hash = hash &* 0x100_0000_01B3 ^ wordKey(part) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in plain {
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 {
        word.append(byte)
      } else {
        end()
      }
    }
    end()
    return hash
  }

  private static func wordKey(_ word: [UInt8]) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Abbreviations in names of offices; an empty one counts for nothing.
  private static let expansions: [[UInt8]: [[UInt8]]] = {
    let rows: [(String, String)] = [
      ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("tp", "thanh pho"),
      ("tphcm", "thanh pho ho chi minh"), ("hcm", "ho chi minh"), ("tw", "trung uong"),
      ("btv", "ban thuong vu"), ("bch", "ban chap hanh"), ("mttq", "mat tran to quoc"),
      ("tnhh", "trach nhiem huu han"), ("ctcp", "cong ty co phan"), ("cp", "co phan"),
      ("cty", "cong ty"), ("vn", "viet nam"), ("bhxh", "bao hiem xa hoi"),
      ("va", ""), ("and", ""), ("the", ""), ("of", ""), ("dept", "department"), ("st", "saint"),
    ]
    var table: [[UInt8]: [[UInt8]]] = [:]
    for (short, long) in rows {
      table[Array(short.utf8)] = long.split(separator: " ").map { Array($0.utf8) }
    }
    return table
  }()
}
