import QCSyntax

/// What one look at a text, sixteen bytes at a time, tells of it: whether a closer look is worth
/// while. Nearly all texts end here.
struct TextScan {
  /// Two signs `_` in a row stand there.
  private(set) var mayHoldBlank = false
  /// `mẫu`, `phụ`, or a word that begins as `annex` and `appendix` do, may stand there.
  private(set) var mayNamePaper = false

  /// - Parameters:
  ///   - bytes: a source with its padding: up to fifteen bytes behind the text are looked at.
  ///   - range: the text's place in it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange) {
    guard let base = bytes.baseAddress, Int(range.end) + SourceFile.padding <= bytes.count else {
      mayHoldBlank = true
      mayNamePaper = true
      return
    }
    let end = Int(range.end)
    var place = Int(range.start)
    while place + 3 <= end {
      let first = loadBlock(base, place)
      let second = loadBlock(base, place + 1)
      let third = loadBlock(base, place + 2)
      // Of `ẫ`, `Ẫ` (E1 BA AB, AA) and `ụ`, `Ụ` (E1 BB A5, A4) the last bytes.
      let fourth = loadBlock(base, place + 3) | eachByte(1)
      let small = first | eachByte(0x20)
      let isDouble = (second | eachByte(0x20)) .== (third | eachByte(0x20))
      let isPaper =
        ((third .== eachByte(0xBA)) .& (fourth .== eachByte(0xAB)))
        .| ((small .== eachByte(0x68)) .& (third .== eachByte(0xBB)) .& (fourth .== eachByte(0xA5)))
        .| ((small .== eachByte(0x61)) .& isDouble)
      let isBlank = (first .== eachByte(0x5F)) .& (second .== eachByte(0x5F))
      if isAnySet(isPaper .| isBlank) {
        mayNamePaper = mayNamePaper || isAnySet(isPaper)
        mayHoldBlank = mayHoldBlank || isAnySet(isBlank)
      }
      place += 16
    }
  }
}
