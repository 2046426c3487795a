import QCSyntax

/// Fixes of citations whose parts contradict each other: a person knows which of them is right.
extension Rules {
  /// The kind of document that the number tells, where it tells one.
  func kindFixes(_ words: SourceRange, _ known: DocumentKinds, _ value: Value) -> [Fix] {
    let kinds = known.all
    guard value.file == 0, kinds.count == 1 else { return [] }
    let names = model.language == .vietnamese ? kinds[0].names.vietnamese : kinds[0].names.english
    guard let name = names.description.split(separator: "|").first, let first = name.first else {
      return []
    }
    return [replacement(first.uppercased() + name.dropFirst(), of: words)]
  }

  /// The year of the number and that of the date: each as the other has it.
  func yearFixes(_ citation: Citation, _ number: SourceRange, _ stated: Int, _ dated: Int) -> [Fix]
  {
    guard let date = citation.date else { return [] }
    let places = [
      (place(of: stated, in: number), dated),
      (place(of: dated, in: model.nested[Int(date)].range), stated),
    ]
    return places.compactMap { place, year in
      guard let place else { return nil }
      let isNumber = place.end <= number.end && place.start >= number.start
      return Fix(
        isNumber
          ? Localized("sửa năm trong số thành \(year)", "write \(year) in the number")
          : Localized("sửa năm trong ngày thành \(year)", "write \(year) in the date"),
        isSafe: false, Edit(place, String(year)))
    }
  }

  /// Where the four digits of a year stand in a range.
  private func place(of year: Int, in range: SourceRange) -> SourceRange? {
    guard range.end <= text.count else { return nil }
    let digits = Array(String(year).utf8)
    let bytes = Array(text.storage[range.bounds])
    guard let found = bytes.firstPlace(of: digits) else { return nil }
    return SourceRange(
      Int(range.start) + found.lowerBound, Int(range.start) + found.upperBound)
  }
}
