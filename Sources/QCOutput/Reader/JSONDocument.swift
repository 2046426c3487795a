import QCSyntax

/// A JSON text (RFC 8259), read strictly: nodes in preorder in one array, over the bytes.
///
/// Refused with the place and the reason: a byte order mark, bytes that are not UTF-8, trailing
/// commas, comments, lone surrogates (RFC 8259, section 8.2), keys that stand twice in an object
/// (section 4), more than 512 levels, and a text longer than the caller allows. Memory is about
/// twice the text; nothing recurses on its depth.
package struct JSONDocument: Sendable {
  package enum Kind: UInt8, Sendable {
    case null, `false`, `true`, number, string, array, object
  }

  /// 16 bytes.
  struct Node: Sendable {
    var kind: Kind
    /// Whether the string has escapes.
    var isEscaped = false
    /// The bytes of the value; of a string what is between its quotes.
    var start: UInt32
    var end: UInt32
    /// The node after the last one inside.
    var next: UInt32
  }

  /// The node of the whole text.
  package static let root = 0
  package static let depthLimit = 512

  package let bytes: [UInt8]
  let nodes: [Node]

  /// Reads a text of at most `limit` bytes.
  package init(_ bytes: [UInt8], limit: Int) throws(JSONError) {
    self.bytes = bytes
    nodes = try JSONReader.read(bytes, limit: limit)
  }

  // MARK: Nodes

  package func kind(_ node: Int) -> Kind { nodes[node].kind }

  /// Where the value begins, in bytes from 0; of a string its quote.
  package func offset(_ node: Int) -> Int {
    let start = Int(nodes[node].start)
    return nodes[node].kind == .string ? start - 1 : start
  }

  /// The members of an object as the nodes of key and value; none for another value.
  package func members(_ node: Int) -> Members {
    Members(document: self, node, isObject: nodes[node].kind == .object)
  }

  /// The items of an array; none for another value.
  package func items(_ node: Int) -> [Int] {
    guard nodes[node].kind == .array else { return [] }
    var result: [Int] = []
    var item = node + 1
    while item < Int(nodes[node].next) {
      result.append(item)
      item = Int(nodes[item].next)
    }
    return result
  }

  /// The value of a key of an object; nil where there is none.
  package func member(_ node: Int, _ name: StaticString) -> Int? {
    for (key, value) in members(node) where text(key, equals: name) { return value }
    return nil
  }

  /// The node after a node and all that is in it.
  func next(_ node: Int) -> Int { Int(nodes[node].next) }

  package struct Members: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    init(document: JSONDocument, _ node: Int, isObject: Bool) {
      self.document = document
      index = node + 1
      end = isObject ? document.next(node) : node
    }

    package mutating func next() -> (key: Int, value: Int)? {
      guard index < end else { return nil }
      let key = index
      index = document.next(key + 1)
      return (key, key + 1)
    }
  }

  // MARK: Texts

  /// The bytes of a string as they are written, with its escapes.
  func rawText(_ node: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
  }

  /// The bytes of a string, escapes resolved.
  package func text(_ node: Int) -> ArraySlice<UInt8> {
    guard nodes[node].kind == .string else { return [] }
    return nodes[node].isEscaped ? decodeEscapes(rawText(node))[...] : rawText(node)
  }

  package func string(_ node: Int) -> String { String(decoding: text(node), as: UTF8.self) }

  package func text(_ node: Int, equals other: StaticString) -> Bool {
    text(node).elementsEqual(
      UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
  }

  // MARK: Numbers

  /// A number without a fraction, however it is written (`1`, `1.0`, `1e0`); nil for another
  /// value, and for one of more than 18 digits.
  package func integer(_ node: Int) -> Int? {
    guard nodes[node].kind == .number else { return nil }
    return wholeNumber(bytes[Int(nodes[node].start)..<Int(nodes[node].end)])
  }

  /// Whether a number is below zero.
  package func isNegative(_ node: Int) -> Bool {
    guard nodes[node].kind == .number, bytes[Int(nodes[node].start)] == 0x2D else { return false }
    for byte in bytes[Int(nodes[node].start)..<Int(nodes[node].end)] {
      if byte | 0x20 == 0x65 { return false }
      if byte &- 0x31 < 9 { return true }
    }
    return false
  }

  // MARK: Places

  /// The line and the column of an offset, both from 1; a column counts characters as a person
  /// sees them.
  package func place(_ offset: Int) -> (line: Int, column: Int) { placeInText(bytes, offset) }
}

/// Why a text is no JSON, and where.
package struct JSONError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case empty, tooLarge, tooDeep, byteOrderMark, notUTF8
    case unexpectedEnd, unexpectedByte, contentAfterEnd
    case expectedValue, expectedKey, expectedColon, expectedComma, trailingComma
    case badNumber, badEscape, loneSurrogate, controlCharacter
    /// The key, at its second place.
    case duplicateKey(String)
  }

  package let reason: Reason
  /// In bytes from 0.
  package let offset: Int
  /// From 1.
  package let line: Int
  /// From 1, in characters as a person sees them.
  package let column: Int
}

// MARK: - Implementation

func placeInText(_ bytes: [UInt8], _ offset: Int) -> (line: Int, column: Int) {
  var line = 1
  var start = 0
  let end = min(offset, bytes.count)
  for index in 0..<end where bytes[index] == 0x0A {
    line += 1
    start = index + 1
  }
  let column = bytes.withUnsafeBufferPointer {
    visibleCharacters(UnsafeBufferPointer(rebasing: $0[start..<end])) + 1
  }
  return (line, column)
}

/// The value of a number's text when it is whole and has at most 18 digits.
private func wholeNumber(_ text: ArraySlice<UInt8>) -> Int? {
  var digits = 0
  var count = 0
  var scale = 0
  var trailingZeros = 0
  var inFraction = false
  var index = text.startIndex
  let isNegative = text.first == 0x2D
  while index < text.endIndex, text[index] | 0x20 != 0x65 {
    let byte = text[index]
    index += 1
    if byte == 0x2E { inFraction = true }
    guard byte &- 0x30 < 10 else { continue }
    if inFraction { scale -= 1 }
    if byte == 0x30 {
      if count > 0 { trailingZeros += 1 }
      continue
    }
    // Zeros count only when another digit follows.
    for _ in 0..<min(trailingZeros, 19) {
      digits = digits &* 10
      count += 1
    }
    if trailingZeros > 19 { count += trailingZeros }
    trailingZeros = 0
    digits = digits &* 10 &+ Int(byte - 0x30)
    count += 1
    if count > 18 { return nil }
  }
  guard count > 0 else { return 0 }
  scale += trailingZeros
  if index < text.endIndex {
    index += 1
    var exponent = 0
    let isBelow = index < text.endIndex && text[index] == 0x2D
    for byte in text[index...] where byte &- 0x30 < 10 {
      exponent = min(exponent * 10 + Int(byte - 0x30), 1_000_000_000)
    }
    scale += isBelow ? -exponent : exponent
  }
  guard scale >= 0, count + scale <= 18 else { return nil }
  for _ in 0..<scale { digits *= 10 }
  return isNegative ? -digits : digits
}

/// A string without its escapes. The text has been checked.
func decodeEscapes(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = text.startIndex
  while index < text.endIndex {
    let byte = text[index]
    index += 1
    guard byte == 0x5C, index < text.endIndex else {
      result.append(byte)
      continue
    }
    let escape = text[index]
    index += 1
    switch escape {
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75:
      var code = hexadecimalValue(text, index)
      index += 4
      if code &- 0xD800 < 0x400 {
        code = 0x10000 + (code - 0xD800) << 10 + (hexadecimalValue(text, index + 2) &- 0xDC00)
        index += 6
      }
      if let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) {
        result.append(contentsOf: encoded)
      }
    default: result.append(escape)
    }
  }
  return result
}

/// The value of four hexadecimal digits; `UInt32.max` where they are not there.
func hexadecimalValue(_ text: ArraySlice<UInt8>, _ start: Int) -> UInt32 {
  guard start + 4 <= text.endIndex else { return .max }
  var value: UInt32 = 0
  for byte in text[start..<start + 4] {
    switch byte {
    case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
    default: return .max
    }
  }
  return value
}
