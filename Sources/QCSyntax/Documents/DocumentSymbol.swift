/// The number of an official document, taken apart: `3558-QĐ/TU`, `30/2020/NĐ-CP`, `91/2015/QH13`,
/// `03/2018/TTLT-VKSNDTC-TTCP-BCA-BQP`, `05/QCPH-SXD-CAT`.
///
/// Three ways of writing: the State puts a stroke behind the number and a hyphen before the issuer
/// (Decree 30/2020/NĐ-CP, annex I, part II, section 3), the Party the reverse (Guidance
/// 36-HD/VPTW), legal documents of the National Assembly name no kind (Law 80/2015/QH13). Parts are
/// places in the bytes that were read; ``text(in:)`` gives the same text back.
package struct DocumentSymbol: Sendable, Equatable {
  package enum Style: String, Sendable, CaseIterable {
    /// `91/2015/QH13`: kind told by the issuer.
    case assembly
    /// `145/QĐ-UBND`, `30/2020/NĐ-CP`.
    case state
    /// `3558-QĐ/TU`.
    case party
  }

  package var style: Style
  /// The digits of the number, with a letter behind them where there is one: `05`, `12a`.
  package var serial: SourceRange
  /// The year within the number, where it is said.
  package var year: Int?
  /// The abbreviation of the kind; nil for the National Assembly's documents.
  package var kind: SourceRange?
  /// The abbreviations of the issuers, in order; at least one.
  package var issuers: [SourceRange]

  /// Reads a symbol.
  ///
  /// - Parameters:
  ///   - bytes: the text that holds it.
  ///   - range: the symbol's place in it, without blanks around.
  /// - Returns: nil for what is none of the three ways of writing.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange) {
    func byte(_ place: Int) -> UInt8 { bytes[place] }
    let end = Int(range.end)
    var place = Int(range.start)
    let start = place
    while place < end, byte(place) &- 0x30 < 10 { place += 1 }
    guard place > start, place < end else { return nil }
    if byte(place) | 0x20 == 0x61 || byte(place) | 0x20 == 0x62 { place += 1 }
    serial = SourceRange(start, place)
    guard place < end else { return nil }
    let first = byte(place)
    guard first == 0x2F || first == 0x2D else { return nil }
    place += 1
    if first == 0x2F, place + 4 < end, byte(place + 4) == 0x2F,
      (place..<place + 4).allSatisfy({ byte($0) &- 0x30 < 10 })
    {
      year = (place..<place + 4).reduce(0) { $0 * 10 + Int(byte($1) &- 0x30) }
      place += 5
      if year == 0 { return nil }
    }
    // An abbreviation ends at a hyphen, a stroke or the end.
    func endOfPart(_ start: Int) -> Int {
      var place = start
      while place < end, byte(place) != 0x2D, byte(place) != 0x2F { place += 1 }
      return place
    }
    let head = SourceRange(place, endOfPart(place))
    // An abbreviation holds a letter: `12/99/NĐ-CP` is no number that anybody gives.
    guard (Int(head.start)..<Int(head.end)).contains(where: { byte($0) >= 0x41 }) else {
      return nil
    }
    let hasMore = Int(head.end) < end
    let isAssembly = DocumentSymbol.isAssembly(head, byte)
    if first == 0x2D {
      guard hasMore, byte(Int(head.end)) == 0x2F else { return nil }
      style = .party
    } else if isAssembly {
      style = .assembly
    } else {
      guard hasMore else { return nil }
      style = .state
    }
    kind = style == .assembly ? nil : head
    issuers = style == .assembly ? [head] : []
    place = Int(head.end)
    while place < end {
      let part = SourceRange(place + 1, endOfPart(place + 1))
      guard !part.isEmpty else { return nil }
      issuers.append(part)
      place = Int(part.end)
    }
  }

  /// The text that was read: number, year, kind and issuers put together again.
  package func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    func string(_ range: SourceRange) -> String {
      String(decoding: bytes[range.bounds], as: UTF8.self)
    }
    var text = string(serial) + (style == .party ? "-" : "/")
    if let year {
      let digits = String(year)
      text += String(repeating: "0", count: 4 - digits.count) + digits + "/"
    }
    // The abbreviations follow one another, with their hyphens and strokes.
    guard let head = kind ?? issuers.first, let last = issuers.last else { return text }
    return text + string(SourceRange(Int(head.start), Int(last.end)))
  }

  /// The kinds of document that the symbol may stand for; empty where it cannot be told.
  package func kinds(in bytes: UnsafeBufferPointer<UInt8>) -> DocumentKinds {
    if let kind { return .of(abbreviation: UnsafeBufferPointer(rebasing: bytes[kind.bounds])) }
    let isCommittee = bytes[Int(issuers[0].start)] == 0x55  // U of UBTVQH
    return isCommittee
      ? DocumentKinds(.ordinance, .resolution)
      : DocumentKinds(.law, .resolution)
  }

  // MARK: - Implementation

  /// `QH13`, `UBTVQH14`.
  private static func isAssembly(_ part: SourceRange, _ byte: (Int) -> UInt8) -> Bool {
    for name in ["QH", "UBTVQH"] as [StaticString] {
      let length = name.utf8CodeUnitCount
      guard Int(part.end - part.start) > length else { continue }
      let isSame = (0..<length).allSatisfy {
        byte(Int(part.start) + $0) == name.utf8Start[$0]
      }
      guard isSame else { continue }
      let isNumbered = (Int(part.start) + length..<Int(part.end)).allSatisfy {
        byte($0) &- 0x30 < 10
      }
      if isNumbered { return true }
    }
    return false
  }
}

extension SourceFile {
  /// The number of a document at a place, taken apart; nil where it is none.
  package func documentSymbol(at range: SourceRange) -> DocumentSymbol? {
    storage.withUnsafeBufferPointer { DocumentSymbol($0, range) }
  }

  /// The kinds of document that a symbol of this text may stand for.
  package func kinds(of symbol: DocumentSymbol) -> DocumentKinds {
    storage.withUnsafeBufferPointer { symbol.kinds(in: $0) }
  }

  /// A hash of the bytes of a place, as they are.
  package func textHash(at range: SourceRange) -> UInt64 {
    storage.withUnsafeBufferPointer { SourceFile.textHash($0, range) }
  }

  /// The same for loops that hold the storage already.
  package static func textHash(
    _ storage: UnsafeBufferPointer<UInt8>, _ range: SourceRange
  ) -> UInt64 {
    range.isEmpty ? 0 : hashOfBytes(UnsafeBufferPointer(rebasing: storage[range.bounds]))
  }

  /// ``SymbolKey/number(_:)`` of a place.
  package func numberKey(at range: SourceRange) -> UInt64 {
    storage.withUnsafeBufferPointer {
      SymbolKey.number(UnsafeBufferPointer(rebasing: $0[range.bounds]))
    }
  }
}

/// Keys by which numbers of documents are compared: zeros before the number and the case of
/// letters do not count (`05/QC-SXD`, `5/qc-sxd`).
package enum SymbolKey {
  /// The key of a whole number.
  package static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isLeading = true
    for byte in bytes {
      if isLeading, byte == 0x30 { continue }
      isLeading = false
      add(byte, &hash)
    }
    return hash
  }

  /// The key of an abbreviation. `Đ` and `đ` are two bytes of which the second differs.
  static func letters(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { add(byte, &hash) }
    return hash
  }

  private static func add(_ byte: UInt8, _ hash: inout UInt64) {
    // ASCII letters in lower case; Đ (C4 90) as đ (C4 91).
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x90 ? 0x91 : byte
    hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
  }
}
