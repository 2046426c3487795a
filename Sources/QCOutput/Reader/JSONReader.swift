import QCSyntax

/// Reads a JSON text into nodes: one pass, a stack of open arrays and objects of its own.
struct JSONReader {
  static func read(_ bytes: [UInt8], limit: Int) throws(JSONError) -> [JSONDocument.Node] {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<[JSONDocument.Node], Failure> in
      var reader = JSONReader(bytes: buffer)
      do throws(Failure) {
        try reader.check(limit: limit)
        try reader.run()
        return .success(reader.nodes)
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let nodes): return nodes
    case .failure(let failure):
      let (line, column) = placeInText(bytes, failure.offset)
      throw JSONError(
        reason: failure.reason, offset: failure.offset, line: line, column: column)
    }
  }

  // MARK: - Implementation

  private struct Failure: Error {
    let reason: JSONError.Reason
    let offset: Int
  }

  /// What may come next.
  private enum State {
    case value, valueOrClose, key, keyOrClose, afterValue
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var nodes: [JSONDocument.Node] = []
  /// The nodes of the arrays and objects that are open.
  private var open: [Int] = []
  private var position = 0

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func check(limit: Int) throws(Failure) {
    guard bytes.count <= min(limit, Int(UInt32.max) - 1) else {
      throw Failure(reason: .tooLarge, offset: 0)
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw Failure(reason: .byteOrderMark, offset: 0)
    }
    if let invalid = firstInvalidUTF8(bytes) { throw Failure(reason: .notUTF8, offset: invalid) }
  }

  private mutating func run() throws(Failure) {
    nodes.reserveCapacity(bytes.count / 12 + 8)
    var state = State.value
    skipBlanks()
    if position == bytes.count { throw Failure(reason: .empty, offset: 0) }
    while true {
      skipBlanks()
      switch state {
      case .value, .valueOrClose:
        if state == .valueOrClose, current == 0x5D {
          state = try close()
        } else {
          state = try value()
        }
      case .keyOrClose where current == 0x7D: state = try close()
      case .key, .keyOrClose:
        guard current == 0x22 else {
          throw failure(current == 0x7D ? .trailingComma : .expectedKey)
        }
        try string()
        skipBlanks()
        guard current == 0x3A else { throw failure(.expectedColon) }
        position += 1
        state = .value
      case .afterValue:
        guard let container = open.last else {
          if position < bytes.count { throw failure(.contentAfterEnd) }
          return
        }
        let isObject = nodes[container].kind == .object
        switch current {
        case 0x2C:
          position += 1
          state = isObject ? .key : .value
        case 0x5D where !isObject, 0x7D where isObject: state = try close()
        default: throw failure(.expectedComma)
        }
      }
    }
  }

  /// The byte at hand; 0 at the end, where no rule takes it.
  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// A failure at the byte in hand; at the end of the text it is the end that is unexpected.
  private func failure(_ reason: JSONError.Reason) -> Failure {
    Failure(reason: position < bytes.count ? reason : .unexpectedEnd, offset: position)
  }

  // MARK: Values

  private mutating func value() throws(Failure) -> State {
    switch current {
    case 0x7B:
      try open(.object)
      return .keyOrClose
    case 0x5B:
      try open(.array)
      return .valueOrClose
    case 0x22: try string()
    case 0x2D, 0x30...0x39: try number()
    case 0x74: try literal("true", .true)
    case 0x66: try literal("false", .false)
    case 0x6E: try literal("null", .null)
    case 0x5D: throw failure(.trailingComma)
    default: throw failure(.expectedValue)
    }
    return .afterValue
  }

  private mutating func open(_ kind: JSONDocument.Kind) throws(Failure) {
    guard open.count < JSONDocument.depthLimit else { throw failure(.tooDeep) }
    open.append(nodes.count)
    append(kind, position, position)
    position += 1
  }

  private mutating func close() throws(Failure) -> State {
    position += 1
    let node = open.removeLast()
    nodes[node].end = UInt32(position)
    nodes[node].next = UInt32(nodes.count)
    if nodes[node].kind == .object { try checkKeys(of: node) }
    return .afterValue
  }

  private mutating func append(
    _ kind: JSONDocument.Kind, _ start: Int, _ end: Int, isEscaped: Bool = false
  ) {
    nodes.append(
      JSONDocument.Node(
        kind: kind, isEscaped: isEscaped, start: UInt32(start), end: UInt32(end),
        next: UInt32(nodes.count + 1)))
  }

  private mutating func literal(_ word: StaticString, _ kind: JSONDocument.Kind) throws(Failure) {
    let start = position
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for byte in expected {
      guard current == byte else { throw failure(.unexpectedByte) }
      position += 1
    }
    append(kind, start, position)
  }

  private mutating func number() throws(Failure) {
    let start = position
    if current == 0x2D { position += 1 }
    if current == 0x30 {
      position += 1
      if current &- 0x30 < 10 { throw failure(.badNumber) }
    } else {
      try digits()
    }
    if current == 0x2E {
      position += 1
      try digits()
    }
    if current | 0x20 == 0x65 {
      position += 1
      if current == 0x2B || current == 0x2D { position += 1 }
      try digits()
    }
    append(.number, start, position)
  }

  private mutating func digits() throws(Failure) {
    guard current &- 0x30 < 10 else { throw failure(.badNumber) }
    while current &- 0x30 < 10 { position += 1 }
  }

  // MARK: Strings

  private mutating func string() throws(Failure) {
    position += 1
    let start = position
    var isEscaped = false
    while true {
      guard position < bytes.count else { throw failure(.unexpectedEnd) }
      let byte = bytes[position]
      if byte == 0x22 { break }
      if byte < 0x20 { throw failure(.controlCharacter) }
      if byte == 0x5C {
        isEscaped = true
        try escape()
      } else {
        position += 1
      }
    }
    append(.string, start, position, isEscaped: isEscaped)
    position += 1
  }

  private mutating func escape() throws(Failure) {
    let start = position
    position += 1
    switch current {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 1
    case 0x75:
      position += 1
      let code = try fourDigits()
      if code &- 0xDC00 < 0x400 { throw Failure(reason: .loneSurrogate, offset: start) }
      guard code &- 0xD800 < 0x400 else { return }
      guard current == 0x5C, position + 1 < bytes.count, bytes[position + 1] == 0x75 else {
        throw Failure(reason: .loneSurrogate, offset: start)
      }
      position += 2
      guard try fourDigits() &- 0xDC00 < 0x400 else {
        throw Failure(reason: .loneSurrogate, offset: start)
      }
    default: throw failure(.badEscape)
    }
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = current
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: throw failure(.badEscape)
      }
      position += 1
    }
    return value
  }

  // MARK: Keys

  /// No key may stand twice in an object (RFC 8259, section 4: names should be unique).
  private func checkKeys(of node: Int) throws(Failure) {
    var keys: [Int] = []
    var key = node + 1
    while key < nodes.count {
      keys.append(key)
      key = Int(nodes[key + 1].next)
    }
    guard keys.count > 1 else { return }
    if keys.count > 12 {
      keys.sort { compare($0, $1) < 0 || compare($0, $1) == 0 && $0 < $1 }
      for index in 1..<keys.count where compare(keys[index - 1], keys[index]) == 0 {
        throw duplicate(keys[index])
      }
    } else {
      for index in 1..<keys.count {
        for other in 0..<index where compare(keys[other], keys[index]) == 0 {
          throw duplicate(keys[index])
        }
      }
    }
  }

  private func duplicate(_ key: Int) -> Failure {
    Failure(
      reason: .duplicateKey(String(decoding: text(key), as: UTF8.self)),
      offset: Int(nodes[key].start) - 1)
  }

  private func text(_ key: Int) -> [UInt8] {
    let raw = Array(bytes[Int(nodes[key].start)..<Int(nodes[key].end)])
    return nodes[key].isEscaped ? decodeEscapes(raw[...]) : raw
  }

  /// Below, at or above 0: an order of keys in which equal ones meet.
  private func compare(_ left: Int, _ right: Int) -> Int {
    if nodes[left].isEscaped || nodes[right].isEscaped {
      return text(left).withUnsafeBufferPointer { left in
        text(right).withUnsafeBufferPointer { right in order(left, right) }
      }
    }
    return order(raw(left), raw(right))
  }

  private func raw(_ key: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(nodes[key].start)..<Int(nodes[key].end)])
  }

  private func order(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if left.count != right.count { return left.count - right.count }
    for index in 0..<left.count where left[index] != right[index] {
      return Int(left[index]) - Int(right[index])
    }
    return 0
  }
}
