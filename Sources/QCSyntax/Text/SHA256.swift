import CSHA256

/// The digest SHA-256 of FIPS 180-4, taken piece by piece.
package struct SHA256 {
  private var state = SHA256State()
  private var pending: [UInt8] = []
  private var total: UInt64 = 0
  private let usesInstructions: Bool

  /// Whether the processor has instructions for this digest.
  package static let hasInstructions = csha256_is_available()

  /// A digest of nothing yet.
  ///
  /// - Parameter usesInstructions: false takes the digest without the processor's instructions.
  package init(usesInstructions: Bool = true) {
    self.usesInstructions = usesInstructions && SHA256.hasInstructions
    pending.reserveCapacity(128)
  }

  /// Takes the next piece of the message.
  ///
  /// - Parameter bytes: any bytes; how a message is divided into pieces does not matter.
  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    total &+= UInt64(bytes.count)
    var position = 0
    if !pending.isEmpty {
      position = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: UnsafeBufferPointer(start: base, count: position))
      if pending.count < 64 { return }
      flushPending()
    }
    let blocks = (bytes.count - position) / 64
    take(base + position, blocks: blocks)
    position += blocks * 64
    let rest = UnsafeBufferPointer(start: base + position, count: bytes.count - position)
    pending.append(contentsOf: rest)
  }

  /// Ends the message.
  ///
  /// - Returns: the 32 bytes of the digest. The value begins anew afterwards.
  package mutating func finish() -> [UInt8] {
    let bits = total &* 8
    pending.append(0x80)
    while pending.count % 64 != 56 { pending.append(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    flushPending()
    let words = state.words
    let digest = words.indices.flatMap { place in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: words[place] >> UInt32($0)) }
    }
    self = SHA256(usesInstructions: usesInstructions)
    return digest
  }

  private mutating func flushPending() {
    pending.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      take(base, blocks: buffer.count / 64)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ bytes: UnsafePointer<UInt8>, blocks: Int) {
    if blocks == 0 { return }
    SHA256Constants.rounds.withUnsafeBufferPointer { constants in
      guard let constants = constants.baseAddress else { return }
      if usesInstructions {
        state.takeByInstructions(bytes, blocks: blocks, constants)
      } else {
        state.take(bytes, blocks: blocks, constants)
      }
    }
  }
}

/// Bytes as lower-case hexadecimal digits.
///
/// - Parameter bytes: any bytes, such as a digest.
/// - Returns: two ASCII digits per byte.
package func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
  var digits: [UInt8] = []
  digits.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    for digit in [byte >> 4, byte & 15] { digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
  }
  return digits
}

// MARK: - Implementation

/// The eight working words, kept apart so that they stay in registers.
private struct SHA256State {
  private var a: UInt32 = 0x6A09_E667
  private var b: UInt32 = 0xBB67_AE85
  private var c: UInt32 = 0x3C6E_F372
  private var d: UInt32 = 0xA54F_F53A
  private var e: UInt32 = 0x510E_527F
  private var f: UInt32 = 0x9B05_688C
  private var g: UInt32 = 0x1F83_D9AB
  private var h: UInt32 = 0x5BE0_CD19

  /// In the order of the digest.
  var words: SIMD8<UInt32> {
    get { SIMD8(a, b, c, d, e, f, g, h) }
    set {
      (a, b, c, d) = (newValue[0], newValue[1], newValue[2], newValue[3])
      (e, f, g, h) = (newValue[4], newValue[5], newValue[6], newValue[7])
    }
  }

  /// Takes `blocks` blocks of 64 bytes by the processor's instructions, which must be there.
  mutating func takeByInstructions(
    _ bytes: UnsafePointer<UInt8>, blocks: Int, _ constants: UnsafePointer<UInt32>
  ) {
    withUnsafeMutableBytes(of: &words) { words in
      guard let words = words.assumingMemoryBound(to: UInt32.self).baseAddress else { return }
      csha256_take(words, constants, bytes, blocks)
    }
  }

  /// Takes `blocks` blocks of 64 bytes.
  mutating func take(
    _ bytes: UnsafePointer<UInt8>, blocks: Int, _ constants: UnsafePointer<UInt32>
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      guard let schedule = schedule.baseAddress else { return }
      for block in 0..<blocks {
        takeBlock(UnsafeRawPointer(bytes + block * 64), constants, schedule)
      }
    }
  }

  @inline(__always)
  private mutating func takeBlock(
    _ message: UnsafeRawPointer, _ constants: UnsafePointer<UInt32>,
    _ schedule: UnsafeMutablePointer<UInt32>
  ) {
    for index in 0..<16 {
      let word = message.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
      schedule[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let before2 = schedule[index - 2]
      let before15 = schedule[index - 15]
      let small1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 &>> 10)
      let small0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 &>> 3)
      schedule[index] = small1 &+ schedule[index - 7] &+ small0 &+ schedule[index - 16]
    }
    var next = self
    // Eight rounds at a time, so that no word moves from one name to another.
    for index in stride(from: 0, to: 64, by: 8) {
      let words = schedule + index
      let added = constants + index
      round(next.a, next.b, next.c, &next.d, next.e, next.f, next.g, &next.h, words[0] &+ added[0])
      round(next.h, next.a, next.b, &next.c, next.d, next.e, next.f, &next.g, words[1] &+ added[1])
      round(next.g, next.h, next.a, &next.b, next.c, next.d, next.e, &next.f, words[2] &+ added[2])
      round(next.f, next.g, next.h, &next.a, next.b, next.c, next.d, &next.e, words[3] &+ added[3])
      round(next.e, next.f, next.g, &next.h, next.a, next.b, next.c, &next.d, words[4] &+ added[4])
      round(next.d, next.e, next.f, &next.g, next.h, next.a, next.b, &next.c, words[5] &+ added[5])
      round(next.c, next.d, next.e, &next.f, next.g, next.h, next.a, &next.b, words[6] &+ added[6])
      round(next.b, next.c, next.d, &next.e, next.f, next.g, next.h, &next.a, words[7] &+ added[7])
    }
    a &+= next.a
    b &+= next.b
    c &+= next.c
    d &+= next.d
    e &+= next.e
    f &+= next.f
    g &+= next.g
    h &+= next.h
  }
}

@inline(__always)
private func rotate(_ word: UInt32, _ places: UInt32) -> UInt32 {
  word &>> places | word &<< (32 &- places)
}

/// One round; `d` and `h` are the two words it changes.
@inline(__always)
private func round(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
  _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
) {
  let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
  let choice = g ^ (e & (f ^ g))
  let first = h &+ big1 &+ choice &+ word
  let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
  let majority = (a & b) | (c & (a | b))
  d = d &+ first
  h = first &+ big0 &+ majority
}

private enum SHA256Constants {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  static let rounds: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
    0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
    0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
    0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
    0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
    0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
    0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
    0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
