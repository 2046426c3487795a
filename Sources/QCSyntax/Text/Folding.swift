/// Appends the fold of a word: two words are the same name or keyword if their folds are equal.
///
/// The fold is the word in NFC and simple lower case (ASCII, U+00C0...U+024F, U+1E00...U+1EFF). If
/// the word has exactly one tone mark (grave, acute, tilde, hook above, dot below), the mark leaves
/// its letter and stands at the end of the word, so that both places Vietnamese writes a tone in
/// count as one: `thỏa` and `thoả`, `hòa` and `hoà`. Circumflex, breve and horn are part of the
/// letter and stay.
///
/// - Parameters:
///   - word: well-formed UTF-8 of one word, without blanks.
///   - output: receives the fold as UTF-8; a moved tone is the combining mark.
package func appendFold(of word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  guard let base = word.baseAddress else { return }
  let count = word.count
  if appendPrecomposedFold(base, count: count, to: &output) { return }
  // A word typed with combining marks usually is precomposed Latin once it is composed.
  var composed: [UInt8] = []
  appendNFC(word, to: &composed)
  composed.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return }
    if appendPrecomposedFold(base, count: bytes.count, to: &output) { return }
    appendDecomposedFold(of: bytes, to: &output)
  }
}

/// Appends the word in lower case without any diacritic: `Khối` gives `khoi`, `Đội` gives `doi`.
///
/// For suggestions only; letters that are drawn from no ASCII letter stay as they are, in lower
/// case where the fold has one.
///
/// - Parameters:
///   - word: well-formed UTF-8.
///   - output: receives UTF-8.
package func appendFoldWithoutDiacritics(
  of word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
) {
  func append(_ composed: UnsafeBufferPointer<UInt8>) {
    _ = keyOfPlainLetters(composed) { letters in
      output.append(contentsOf: letters)
      return 0
    }
  }
  if isCertainlyNFC(word) { return append(word) }
  var composed: [UInt8] = []
  appendNFC(word, to: &composed)
  composed.withUnsafeBufferPointer { append($0) }
}

/// A key made of what ``appendFoldWithoutDiacritics(of:to:)`` appends, without an array.
///
/// - Parameters:
///   - word: well-formed UTF-8 in NFC, as every source is.
///   - key: sees the letters for the time of the call.
package func keyOfPlainLetters(
  _ word: UnsafeBufferPointer<UInt8>, _ key: (UnsafeBufferPointer<UInt8>) -> UInt64
) -> UInt64 {
  // A byte that begins no character becomes three. A constant capacity keeps the buffer on the
  // stack.
  if word.count <= shortWord {
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: shortWord * 3) {
      key(UnsafeBufferPointer(rebasing: $0[..<writePlainLetters(of: word, to: $0)]))
    }
  }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count * 3) {
    key(UnsafeBufferPointer(rebasing: $0[..<writePlainLetters(of: word, to: $0)]))
  }
}

/// Appends a slug: small ASCII letters and digits, words joined by `-`.
///
/// Diacritics are taken off, `đ` becomes `d`. ASCII signs, blanks and general punctuation end a
/// word; other characters are left out. Text in any normalisation form gives the same slug.
///
/// - Parameters:
///   - text: well-formed UTF-8.
///   - limit: the most bytes to append. The slug ends behind its last whole word; only a first
///     word that is longer is cut.
///   - output: receives the slug, nothing if no character of the text has a place in one.
package func appendSlug(
  of text: UnsafeBufferPointer<UInt8>, limit: Int, to output: inout [UInt8]
) {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(limit, 0) + 1) { buffer in
    guard let base = buffer.baseAddress else { return }
    let length = writeSlug(of: text, limit: limit, to: base)
    output.append(contentsOf: UnsafeBufferPointer(start: base, count: length))
  }
}

/// The same into memory that has room for one byte more than `limit`; gives the slug's length.
package func writeSlug(
  of text: UnsafeBufferPointer<UInt8>, limit: Int, to target: UnsafeMutablePointer<UInt8>
) -> Int {
  if let length = slug(of: text, limit: limit, isComposed: false, to: target) { return length }
  var composed: [UInt8] = []
  appendNFC(text, to: &composed)
  return composed.withUnsafeBufferPointer {
    slug(of: $0, limit: limit, isComposed: true, to: target) ?? 0
  }
}

// MARK: - Implementation

/// The UTF-8 of tones 1 to 5 of `FoldingTables.toneless` is 0xCC and this byte.
private func toneTrailByte(_ tone: UInt16) -> UInt8 {
  switch tone {
  case 1: 0x80
  case 2: 0x81
  case 3: 0x83
  case 4: 0x89
  default: 0xA3
  }
}

/// The same marks as scalar values.
private func isTone(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x300, 0x301, 0x303, 0x309, 0x323: true
  default: false
  }
}

/// Whether `scalar` is a combining diacritical mark.
private func isDiacritic(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar < 0x370 }

@inline(__always)
private func asciiLowerCase(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}

/// The index of a character in the tables of `FoldingTables`, -1 if it is not in them.
@inline(__always)
private func foldingIndex(_ scalar: UInt32) -> Int {
  if scalar &- 0xC0 < 0x190 { return Int(scalar - 0xC0) }
  if scalar &- 0x1E00 < 0x100 { return Int(scalar - 0x1E00) + 0x190 }
  return -1
}

private func simpleLowerCase(_ scalar: UInt32) -> UInt32 {
  if scalar < 0x80 { return UInt32(asciiLowerCase(UInt8(truncatingIfNeeded: scalar))) }
  let index = foldingIndex(scalar)
  return index < 0 ? scalar : UInt32(FoldingTables.lowerCase[index])
}

/// The small ASCII letter or the digit under a character, 0 if there is none.
@inline(__always)
private func plainLetter(_ scalar: UInt32) -> UInt8 {
  if scalar < 0x80 {
    let byte = asciiLowerCase(UInt8(truncatingIfNeeded: scalar))
    return byte &- 0x61 < 26 || byte &- 0x30 < 10 ? byte : 0
  }
  let index = foldingIndex(scalar)
  return index < 0 ? 0 : FoldingTables.plainLetters[index]
}

private func isWordSeparator(_ scalar: UInt32) -> Bool {
  scalar < 0xC0 || scalar == 0xD7 || scalar == 0xF7 || (scalar >= 0x2000 && scalar < 0x2070)
    || (scalar >= 0x3000 && scalar < 0x3030)
}

/// Writes a word in NFC, in lower case without any diacritic, into a buffer with room for three times
/// the word; gives how many bytes it wrote.
private func writePlainLetters(
  of word: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  guard let base = word.baseAddress, let target = buffer.baseAddress else { return 0 }
  return FoldingTables.plainLetters.withUnsafeBufferPointer { letters in
    var position = 0
    var length = 0
    while position < word.count {
      let byte = base[position]
      if byte < 0x80 {
        target[length] = asciiLowerCase(byte)
        length += 1
        position += 1
        continue
      }
      let scalar = decodeScalar(base + position, available: word.count - position)
      position += scalar.length
      let index = foldingIndex(scalar.value)
      let plain = index < 0 ? 0 : letters[index]
      if plain != 0 {
        target[length] = plain
        length += 1
      } else if !isDiacritic(scalar.value) {
        length += encodeScalar(simpleLowerCase(scalar.value), at: target + length)
      }
    }
    return length
  }
}

/// `writeSlug` of a text in NFC. Where it `isComposed` is not known, precomposed Latin and general
/// punctuation show it by themselves; any other character gives nil.
private func slug(
  of text: UnsafeBufferPointer<UInt8>, limit: Int, isComposed: Bool,
  to target: UnsafeMutablePointer<UInt8>
) -> Int? {
  guard let base = text.baseAddress, limit > 0 else { return 0 }
  let table = SlugTable.shared
  let count = text.count
  var length = 0
  var wordEnd = 0  // where the last whole word ends
  var isInWord = false
  var position = 0
  while position < count {
    var letter = table.leftOut
    let byte = base[position]
    if byte < 0x80 {
      letter = table[Int(byte)]
      position += 1
    } else {
      let scalar = decodeScalar(base + position, available: count - position)
      position += scalar.length
      if scalar.value < 0x250 {
        letter = table[Int(scalar.value)]
      } else if scalar.value &- 0x1E00 < 0x100 {
        letter = table[Int(scalar.value &- 0x1E00 &+ 0x250)]
      } else {
        if !isComposed, scalar.value &- 0x2000 >= 0x70 { return nil }
        if isWordSeparator(scalar.value) { letter = table.separator }
      }
    }
    if letter > table.separator {
      if !isInWord {
        isInWord = true
        if wordEnd > 0 {
          target[length] = 0x2D
          length += 1
        }
      }
      if length >= limit { return wordEnd > 0 ? wordEnd : length }
      target[length] = letter
      length += 1
    } else if letter == table.separator, isInWord {
      isInWord = false
      wordEnd = length
    }
  }
  return length
}

/// What each character below U+0250 and each of U+1E00...U+1EFF becomes in a slug.
private struct SlugTable {
  static let shared = SlugTable()

  let leftOut: UInt8 = 0
  /// It ends a word.
  let separator: UInt8 = 1
  private let letters: FixedTable<UInt8>

  private init() {
    letters = FixedTable(
      (0..<0x350).map { [leftOut, separator] index in
        let scalar = UInt32(index < 0x250 ? index : index - 0x250 + 0x1E00)
        let plain = plainLetter(scalar)
        return plain != 0 ? plain : isWordSeparator(scalar) ? separator : leftOut
      })
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 { letters[index] }
}

/// The most bytes of a word that is folded without memory from the heap.
private let shortWord = 240

/// Appends the fold of a word whose letters are ASCII or precomposed Latin.
///
/// Gives false, and appends nothing, for any other word.
private func appendPrecomposedFold(
  _ base: UnsafePointer<UInt8>, count: Int, to output: inout [UInt8]
) -> Bool {
  // Lower case needs at most three bytes for two, a tone adds two behind. A constant capacity keeps
  // the buffer on the stack.
  if count <= shortWord {
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: shortWord * 2 + 4) { buffer in
      appendPrecomposedFold(base, count: count, through: buffer, to: &output)
    }
  }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * 2 + 4) { buffer in
    appendPrecomposedFold(base, count: count, through: buffer, to: &output)
  }
}

/// The same by way of `buffer`, which has room for twice the word and four bytes.
@inline(__always)
private func appendPrecomposedFold(
  _ base: UnsafePointer<UInt8>, count: Int, through buffer: UnsafeMutableBufferPointer<UInt8>,
  to output: inout [UInt8]
) -> Bool {
  guard let target = buffer.baseAddress else { return false }
  var length = 0
  while length < count, base[length] < 0x80 {
    target[length] = asciiLowerCase(base[length])
    length += 1
  }
  if length < count {
    length = foldPrecomposed(base, from: length, count: count, to: target, movesTone: true)
  }
  if length < 0 { return false }
  output.append(contentsOf: UnsafeBufferPointer(start: target, count: length))
  return true
}

/// Folds a word whose letters are ASCII or precomposed Latin, from its first non-ASCII letter on.
///
/// What stands before `start` is in `target` already. Gives the length of the fold, or -1 if a
/// character needs `appendDecomposedFold`.
private func foldPrecomposed(
  _ base: UnsafePointer<UInt8>, from start: Int, count: Int,
  to target: UnsafeMutablePointer<UInt8>, movesTone: Bool
) -> Int {
  var position = start
  var length = start
  var tone: UInt16 = 0
  while position < count {
    let byte = base[position]
    if byte < 0x80 {
      target[length] = asciiLowerCase(byte)
      length += 1
      position += 1
      continue
    }
    let scalar = decodeScalar(base + position, available: count - position)
    let index = foldingIndex(scalar.value)
    if index < 0 { return -1 }
    position += scalar.length
    var letter = FoldingTables.lowerCase[index]
    let entry = FoldingTables.toneless[index]
    if movesTone, entry != 0 {
      let found = entry >> 13
      if found == 6 { return -1 }
      if found == 7 || tone != 0 {
        // A second tone: all of them stay where they are.
        return foldPrecomposed(base, from: start, count: count, to: target, movesTone: false)
      }
      tone = found
      letter = entry & 0x1FFF
    }
    length += encodeScalar(UInt32(letter), at: target + length)
  }
  if tone != 0 {
    target[length] = 0xCC
    target[length + 1] = toneTrailByte(tone)
    length += 2
  }
  return length
}

/// Folds any word that is in NFC, by way of its canonical decomposition.
private func appendDecomposedFold(
  of word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
) {
  guard let base = word.baseAddress else { return }
  var normalizer = Normalizer()
  var position = 0
  while position < word.count {
    let scalar = decodeScalar(base + position, available: word.count - position)
    normalizer.appendDecomposition(of: simpleLowerCase(scalar.value))
    position += scalar.length
  }
  normalizer.order()
  let tones = normalizer.scalars.filter(isTone)
  if tones.count == 1 { normalizer.keep { !isTone($0) } }
  normalizer.compose()
  normalizer.encode(to: &output)
  if tones.count == 1, let tone = tones.first { appendScalar(tone, to: &output) }
}
