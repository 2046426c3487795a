/// What the compiler is measured against: the least that any program does with a text.
enum Yardsticks {
  /// Copies `count` bytes; gives one of them, so that the copy is not left out.
  static func copy(_ source: [UInt8], into target: inout [UInt8]) -> Int {
    source.withUnsafeBytes { from in
      target.withUnsafeMutableBytes { to in
        to.copyMemory(from: UnsafeRawBufferPointer(rebasing: from[0..<min(from.count, to.count)]))
        return Int(to[to.count / 2])
      }
    }
  }

  /// Whether a text is well-formed UTF-8, by the standard library: a validator that nobody here
  /// wrote, of about 1.1 GB/s on this corpus.
  static func isValidByLibrary(_ text: [UInt8], count: Int) -> Bool {
    guard let span = try? UTF8Span(validating: text.span.extracting(first: count)) else {
      return false
    }
    return span.count == count
  }

  /// Whether a text is well-formed UTF-8: eight bytes of ASCII a step, else one byte a step through
  /// a state machine whose states are shifts into a 64-bit row per byte. No vector code.
  static func isValid(_ text: [UInt8], count: Int) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      rows.withUnsafeBufferPointer { rows in
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
        var state: UInt64 = 0
        var index = 0
        while index + 8 <= count {
          let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 != 0 || state & 63 != 0 {
            for place in index..<index + 8 { state = rows[Int(bytes[place])] &>> (state & 63) }
            if state & 63 == refused { return false }
          }
          index += 8
        }
        while index < count {
          state = rows[Int(bytes[index])] &>> (state & 63)
          index += 1
        }
        return state & 63 == 0
      }
    }
  }

  // MARK: - Implementation

  private static let refused: UInt64 = 6

  /// For each byte the next states, six bits each, at the shift that is the state before: 0 between
  /// characters, 6 refused, 12, 18 and 24 one, two and three more bytes, 30 behind E0, 36 behind ED,
  /// 42 behind F0, 48 behind F4 (Unicode Standard, table 3-7).
  private static let rows: [UInt64] = (0...255).map { row(of: UInt8($0)) }

  private static func row(of byte: UInt8) -> UInt64 {
    var row: UInt64 = 0
    for state in stride(from: UInt64(0), through: 48, by: 6) {
      row |= next(state, byte) << state
    }
    return row
  }

  private static func next(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    switch (state, byte) {
    case (0, 0x00...0x7F): 0
    case (0, 0xC2...0xDF): 12
    case (0, 0xE0): 30
    case (0, 0xED): 36
    case (0, 0xE1...0xEF): 18
    case (0, 0xF0): 42
    case (0, 0xF1...0xF3): 24
    case (0, 0xF4): 48
    case (12, 0x80...0xBF): 0
    case (18, 0x80...0xBF), (30, 0xA0...0xBF), (36, 0x80...0x9F): 12
    case (24, 0x80...0xBF), (42, 0x90...0xBF), (48, 0x80...0x8F): 18
    default: refused
    }
  }
}
