extension Array where Element == UInt8 {
  /// The first place where bytes stand in these; nil where they do not, or are none.
  ///
  /// The library's `firstRange(of:)` and `contains(_:)` of strings link a parser of regular
  /// expressions and the names of all characters, 2 MB of program.
  package func firstPlace(of wanted: [UInt8]) -> Range<Int>? {
    guard let first = wanted.first, wanted.count <= count else { return nil }
    for start in 0...count - wanted.count where self[start] == first {
      var length = 1
      while length < wanted.count, self[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return start..<start + length }
    }
    return nil
  }
}
