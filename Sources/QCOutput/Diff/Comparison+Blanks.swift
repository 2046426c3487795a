import QCSemantics
import QCSyntax

/// What was left open and is said now.
extension Comparison {
  /// Whether every value that is gone was a blank, and what has come fits into it: `…` becomes a
  /// name, `trong … ngày` becomes `trong 05 ngày`, `21/9/…` becomes `21/9/2023`.
  func isBlankFilled(_ removed: [Int], _ added: [Int]) -> Bool {
    guard !removed.isEmpty, added.count >= removed.count else { return false }
    return zip(removed, added).allSatisfy(fills)
      && !added.contains { new.model.values[$0].kind == .blank }
  }

  // MARK: - Implementation

  private func fills(_ before: Int, _ after: Int) -> Bool {
    let one = old.model.values[before]
    let other = new.model.values[after]
    switch one.kind {
    case .blank: return other.kind != .blank
    case .partialDate:
      guard other.kind == .date else { return false }
      let date = CivilDate(dayNumber: Int32(bitPattern: other.payload)).parts
      let (day, month, year) = (one.payload & 0xFF, one.payload >> 8 & 0xFF, one.payload >> 16)
      return (day == 0 || day == date.day) && (month == 0 || month == date.month)
        && (year == 0 || year == date.year)
    case .time:
      guard other.kind == .time else { return false }
      return fills(
        old.model.times[Int(one.payload)], one.file, new.model.times[Int(other.payload)],
        other.file)
    case .text, .outside:
      guard other.kind == one.kind else { return false }
      return fills(old.textKey(one), new.textKey(other))
    case .structure:
      return one.payload == 0 && other.kind == .structure && one.keyword == other.keyword
    case .citation:
      guard other.kind == .citation else { return false }
      return fills(
        old.model.citations[Int(one.payload)], one, new.model.citations[Int(other.payload)], other)
    default: return false
    }
  }

  /// Part by part: those without a blank stay as they were.
  private func fills(
    _ one: TimePhrase, _ file: UInt16, _ other: TimePhrase, _ otherFile: UInt16
  ) -> Bool {
    if one.isBlank { return !other.isBlank }
    guard one.hasBlank, !other.hasBlank, one.parts.count == other.parts.count else { return false }
    return zip(one.parts, other.parts).allSatisfy { beforePart, afterPart in
      var before = one
      before.parts = [beforePart]
      var after = other
      after.parts = [afterPart]
      if before.isBlank { return true }
      let leavesOut = before.hasBlank
      return old.timeKey(before, file, leavesLengthsOut: leavesOut)
        == new.timeKey(after, otherFile, leavesLengthsOut: leavesOut)
    }
  }

  /// A text with `___` in it, and one that has the same words around.
  private func fills(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard let first = one.firstIndex(of: 0x5F), let last = one.lastIndex(of: 0x5F) else {
      return false
    }
    let start = one[..<first]
    let end = one[(last + 1)...]
    return last - first >= 2 && other.count > start.count + end.count
      && other.starts(with: start) && other.suffix(end.count).elementsEqual(end)
  }

  private func fills(
    _ one: Citation, _ value: Value, _ other: Citation, _ otherValue: Value
  ) -> Bool {
    func key(_ side: DiffSide, _ place: UInt32?) -> [UInt8]? {
      place.map { side.textKey(side.model.nested[Int($0)]) }
    }
    let hasNumber = one.blankNumber != nil && other.number != nil
    let date = one.date.map { old.model.nested[Int($0)].kind }
    let hasDate =
      (date == .blank || date == .partialDate)
      && other.date.map { new.model.nested[Int($0)].kind } == .date
    let hasIssuer =
      one.issuer.map { old.model.nested[Int($0)].kind } == .blank
      && other.issuer.map { new.model.nested[Int($0)].kind != .blank } == true
    guard hasNumber || hasDate || hasIssuer, one.article == other.article,
      one.clause == other.clause,
      one.point.map({ old.model.source(value.file).string($0) })
        == other.point.map({ new.model.source(otherValue.file).string($0) })
    else { return false }
    let isSameNumber =
      hasNumber
      || one.number.map { old.model.source(value.file).string($0) }
        == other.number.map { new.model.source(otherValue.file).string($0) }
    return isSameNumber && (hasDate || key(old, one.date) == key(new, other.date))
      && key(old, one.title) == key(new, other.title)
      && (hasIssuer || key(old, one.issuer) == key(new, other.issuer))
  }
}
