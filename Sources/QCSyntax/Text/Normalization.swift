/// Whether a buffer is in Unicode normalisation form C, told from its bytes without any table.
///
/// True for ASCII, precomposed Latin (so all of Vietnamese as keyboards give it), Cyrillic, the
/// usual punctuation, CJK ideographs and emoji. False means only that `appendNFC` has to look.
///
/// - Parameter bytes: well-formed UTF-8.
package func isCertainlyNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = bytes.baseAddress else { return true }
  return uncertainOffset(base, from: 0, count: bytes.count) == bytes.count
}

/// Appends the normalisation form C (Unicode Standard Annex 15, Unicode 15.0) of a text.
///
/// The work is linear in the length of the text, however many combining marks stand in a row.
///
/// - Parameters:
///   - bytes: well-formed UTF-8. Other bytes do no harm, but what they become is not specified.
///   - output: receives the text; what it holds already is not looked at.
package func appendNFC(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  guard let base = bytes.baseAddress else { return }
  let count = bytes.count
  var normalizer = Normalizer()
  var position = 0
  while position < count {
    var safeEnd = uncertainOffset(base, from: position, count: count)
    // The character before an uncertain one may be what that one combines with.
    if safeEnd < count, safeEnd > position {
      safeEnd -= 1
      while safeEnd > position, base[safeEnd] & 0xC0 == 0x80 { safeEnd -= 1 }
    }
    output.append(
      contentsOf: UnsafeBufferPointer(start: base + position, count: safeEnd - position))
    position = safeEnd
    // The segment reaches to the next certain character, which combines with nothing before it.
    var isFirst = true
    while position < count {
      if !isFirst, isCertain(base + position, available: count - position) { break }
      isFirst = false
      let scalar = decodeScalar(base + position, available: count - position)
      normalizer.appendDecomposition(of: scalar.value)
      position += scalar.length
    }
    normalizer.order()
    normalizer.compose()
    normalizer.encode(to: &output)
  }
}

// MARK: - Implementation

/// The parts of a text between two certain characters, decomposed, ordered and composed.
///
/// An element is `scalar << 8 | canonical combining class`.
struct Normalizer {
  private var elements: [UInt32] = []
  private var spare: [UInt32] = []

  /// The scalar values held now.
  var scalars: [UInt32] { elements.map { $0 >> 8 } }

  /// Appends the full canonical decomposition of one character, not yet ordered.
  mutating func appendDecomposition(of scalar: UInt32) {
    if scalar < 0xC0 {
      elements.append(scalar << 8)
      return
    }
    if scalar >= Hangul.syllables, scalar < Hangul.syllables + Hangul.count {
      let index = scalar - Hangul.syllables
      elements.append((Hangul.leads + index / Hangul.perLead) << 8)
      elements.append((Hangul.vowels + index % Hangul.perLead / Hangul.tailCount) << 8)
      let tail = index % Hangul.tailCount
      if tail != 0 { elements.append((Hangul.tails + tail) << 8) }
      return
    }
    guard let entry = position(of: scalar, in: NormalizationTables.decomposed) else {
      elements.append(scalar << 8 | combiningClass(of: scalar))
      return
    }
    // No decomposition is deeper than a few steps: each step makes the first part simpler.
    appendDecomposition(of: NormalizationTables.firstParts[entry])
    let second = NormalizationTables.secondParts[entry]
    if second != 0 { appendDecomposition(of: second) }
  }

  /// Puts every run of combining marks in canonical order.
  mutating func order() {
    var position = 0
    while position < elements.count {
      if elements[position] & 0xFF == 0 {
        position += 1
        continue
      }
      let start = position
      var isOrdered = true
      while position < elements.count, elements[position] & 0xFF != 0 {
        if position > start, elements[position - 1] & 0xFF > elements[position] & 0xFF {
          isOrdered = false
        }
        position += 1
      }
      if isOrdered { continue }
      if position - start <= 16 {
        sortShortRun(start, position)
      } else {
        sortLongRun(start, position)
      }
    }
  }

  /// Composes what `order` left.
  mutating func compose() {
    var written = 0
    var starter = -1
    var lastClass: UInt32 = 0
    for position in elements.indices {
      let element = elements[position]
      let elementClass = element & 0xFF
      // A mark is blocked by one of its own or a higher class; a starter only joins the starter
      // directly before it.
      let isAdjacent = starter == written - 1
      if starter >= 0, isAdjacent || (lastClass != 0 && lastClass < elementClass),
        let composite = composition(elements[starter] >> 8, element >> 8)
      {
        elements[starter] = composite << 8
        continue
      }
      if elementClass == 0 { starter = written }
      lastClass = elementClass
      elements[written] = element
      written += 1
    }
    elements.removeLast(elements.count - written)
  }

  /// Appends what is held as UTF-8 and forgets it.
  mutating func encode(to output: inout [UInt8]) {
    // A constant capacity keeps the buffer on the stack.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress else { return }
      var length = 0
      for element in elements {
        if length > 252 {
          output.append(contentsOf: UnsafeBufferPointer(start: base, count: length))
          length = 0
        }
        length += encodeScalar(element >> 8, at: base + length)
      }
      output.append(contentsOf: UnsafeBufferPointer(start: base, count: length))
    }
    elements.removeAll(keepingCapacity: true)
  }

  /// Replaces what is held by the elements for which `isKept` holds, given their scalar values.
  mutating func keep(_ isKept: (UInt32) -> Bool) {
    elements.removeAll { !isKept($0 >> 8) }
  }

  private mutating func sortShortRun(_ start: Int, _ end: Int) {
    for next in start + 1..<end {
      let element = elements[next]
      var place = next
      while place > start, elements[place - 1] & 0xFF > element & 0xFF {
        elements[place] = elements[place - 1]
        place -= 1
      }
      elements[place] = element
    }
  }

  /// Counting sort by class: stable, and linear for a hostile run of a million marks.
  private mutating func sortLongRun(_ start: Int, _ end: Int) {
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: elements[start..<end])
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { places in
      places.initialize(repeating: 0)
      for element in spare { places[Int(element & 0xFF) + 1] += 1 }
      for value in 1...256 { places[value] += places[value - 1] }
      for element in spare {
        let value = Int(element & 0xFF)
        elements[start + places[value]] = element
        places[value] += 1
      }
    }
  }
}

/// Constants of the Hangul composition (Unicode Standard, section 3.12).
private enum Hangul {
  static let syllables: UInt32 = 0xAC00
  static let leads: UInt32 = 0x1100
  static let vowels: UInt32 = 0x1161
  static let tails: UInt32 = 0x11A7
  static let leadCount: UInt32 = 19
  static let vowelCount: UInt32 = 21
  static let tailCount: UInt32 = 28
  static let perLead = vowelCount * tailCount
  static let count = leadCount * perLead
}

/// The index of `key` in an ascending table.
private func position(of key: UInt32, in table: [UInt32]) -> Int? {
  var low = 0
  var high = table.count
  while low < high {
    let middle = (low + high) >> 1
    if table[middle] < key { low = middle + 1 } else { high = middle }
  }
  return low < table.count && table[low] == key ? low : nil
}

/// The canonical combining class of a character.
private func combiningClass(of scalar: UInt32) -> UInt32 {
  if scalar < 0x300 { return 0 }
  return runValue(of: scalar, shift: 8, in: NormalizationTables.combiningClasses)
}

/// The value of the run that holds `scalar` in a table of `first << shift | value`.
func runValue(of scalar: UInt32, shift: UInt32, in table: [UInt32]) -> UInt32 {
  var low = 0
  var high = table.count
  while high - low > 1 {
    let middle = (low + high) >> 1
    if table[middle] >> shift <= scalar { low = middle } else { high = middle }
  }
  return table[low] & (1 << shift - 1)
}

/// The primary composite of two characters.
private func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
  if second < 0x300 { return nil }
  if first >= Hangul.leads, first < Hangul.leads + Hangul.leadCount {
    guard second >= Hangul.vowels, second < Hangul.vowels + Hangul.vowelCount else { return nil }
    let pair = (first - Hangul.leads) * Hangul.vowelCount + (second - Hangul.vowels)
    return Hangul.syllables + pair * Hangul.tailCount
  }
  if first >= Hangul.syllables, first < Hangul.syllables + Hangul.count {
    guard (first - Hangul.syllables) % Hangul.tailCount == 0 else { return nil }
    guard second > Hangul.tails, second < Hangul.tails + Hangul.tailCount else { return nil }
    return first + (second - Hangul.tails)
  }
  let order = NormalizationTables.compositionOrder
  let firstParts = NormalizationTables.firstParts
  let secondParts = NormalizationTables.secondParts
  let key = UInt64(first) << 32 | UInt64(second)
  var low = 0
  var high = order.count
  while low < high {
    let middle = (low + high) >> 1
    let entry = Int(order[middle])
    let found = UInt64(firstParts[entry]) << 32 | UInt64(secondParts[entry])
    if found == key { return NormalizationTables.decomposed[entry] }
    if found < key { low = middle + 1 } else { high = middle }
  }
  return nil
}

/// The offset of the first character that is not certain to stay as it is, `count` if there is none.
private func uncertainOffset(_ base: UnsafePointer<UInt8>, from start: Int, count: Int) -> Int {
  var position = start
  while position < count {
    while position + 17 <= count {
      let block = loadBlock(base, position)
      if isAnySet(leadsBeyondLatin(block, loadBlock(base, position + 1))) { break }
      position += 16
    }
    // The block loop may have stopped inside a sequence, whose lead it found certain.
    while position < count, base[position] & 0xC0 == 0x80 { position += 1 }
    let end = min(count, position + 16)
    while position < end {
      if !isCertain(base + position, available: count - position) { return position }
      position += 1
      while position < count, base[position] & 0xC0 == 0x80 { position += 1 }
    }
  }
  return count
}

/// Whether the character at `pointer` is a starter that normalisation leaves alone and that
/// combines with nothing before it.
@inline(__always)
private func isCertain(_ pointer: UnsafePointer<UInt8>, available: Int) -> Bool {
  let lead = pointer[0]
  if lead < 0xCC { return true }
  guard available >= 2 else { return false }
  let second = pointer[1]
  switch lead {
  case 0xCE: return second > 0x87
  case 0xCF...0xD1, 0xE4...0xE9: return true
  case 0xE1: return second >= 0xB8 && second <= 0xBB
  case 0xE2:
    // General punctuation but for two blanks that have another form, and currency signs.
    guard available >= 3 else { return false }
    return second == 0x80 && pointer[2] >= 0x82 || second == 0x82
  case 0xF0: return second == 0x9F
  default: return false
  }
}
