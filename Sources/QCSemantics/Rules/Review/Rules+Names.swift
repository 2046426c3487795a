import QCSyntax

/// Names that a reader takes for each other: `Khối` and `Khôi`.
extension Rules {
  /// Notes the names of a party, body, line or office, and tells of one that differs from another
  /// by its accents only.
  mutating func reviewNames(of entry: Int) {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      guard value.kind == .name || value.kind == .text, value.file == 0 else { continue }
      checkLookAlike(index, entry)
    }
  }

  /// Outside bodies, when every declared name is known.
  mutating func reviewOutsideNames() {
    for value in review.outside {
      let key = model.plainKey(value.range)
      guard let place = review.names[key]?.value else { continue }
      let other = model.values[Int(place)]
      guard foldOfText(other.range) != foldOfText(value.range) else { continue }
      tellLookAlike(value, other)
    }
  }

  private mutating func checkLookAlike(_ index: Int, _ entry: Int) {
    let value = model.values[index]
    let own = (UInt32(truncatingIfNeeded: index), UInt32(truncatingIfNeeded: entry))
    guard let (place, owner) = review.names.insert(own, for: model.plainKey(value.range))
    else { return }
    let other = model.values[Int(place)]
    guard owner != entry, foldOfText(other.range) != foldOfText(value.range),
      // Name and full name of one body are one finding.
      review.lookAlikes.insert(entry).inserted
    else { return }
    tellLookAlike(value, other)
  }

  private mutating func tellLookAlike(_ value: Value, _ other: Value) {
    var finding = Diagnostic(
      .lookAlikeName, value.range, .text(model.string(value)), .text(model.string(other)))
    finding.labels = [Label(other.range, Localized("tên kia ở đây", "the other name"))]
    report(finding)
  }
}

/// Keys of names.
extension ModelView {
  /// The key of words without case and accents.
  fileprivate func plainKey(_ range: SourceRange) -> UInt64 {
    keyOfPlainLetters(UnsafeBufferPointer(rebasing: bytes[range.bounds])) {
      SymbolKey.number($0)
    }
  }
}
