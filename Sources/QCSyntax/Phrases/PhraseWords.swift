/// Gives the words of phrases that `|` divides, one by one: both tables of words are made of these.
/// Runs for every spelling at every start of the program, so that it allocates nothing on the heap.
///
/// - Parameters:
///   - spellings: `"định kỳ|theo chu kỳ"`; words stand apart by single blanks.
///   - body: takes where a word begins and its number of bytes, zero for none, and whether a phrase
///     ends with it. At least seven bytes behind the word can be read, as ``Interner`` wants.
@inline(__always)
func forEachWord(
  ofPhrases spellings: StaticString, _ body: (UnsafePointer<UInt8>, Int, Bool) -> Void
) {
  let count = spellings.utf8CodeUnitCount
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 9) { buffer in
    guard let base = buffer.baseAddress else { return }
    buffer.initialize(repeating: 0)
    base.update(from: spellings.utf8Start, count: count)
    buffer[count] = 0x7C
    var start = 0
    for index in 0...count where buffer[index] == 0x20 || buffer[index] == 0x7C {
      body(base + start, index - start, buffer[index] == 0x7C)
      start = index + 1
    }
  }
}
