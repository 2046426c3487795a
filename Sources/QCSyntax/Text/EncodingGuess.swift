/// What a buffer that is not plain UTF-8 text seems to be.
package enum EncodingGuess: Sendable {
  case utf16LittleEndian, utf16BigEndian, utf32
  /// Vietnamese of Windows: letters with the tone as a character of its own behind them.
  case windows1258
  /// TCVN 5712 VN3, the "ABC" fonts.
  case tcvn3
  /// The VNI fonts for Windows: a plain letter and a byte for its diacritics.
  case vni
  /// No text: a picture, an archive, a word processor's file.
  case binary
  case unknown
}

/// Guesses the encoding of a buffer that is not well-formed UTF-8 or that holds NUL bytes.
///
/// The guess is for the hint of a diagnostic, never for reading the text. UTF-8 with a few broken
/// places is `unknown`.
///
/// - Parameter bytes: the whole file or its beginning; at most 64 KiB are looked at.
package func guessEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingGuess {
  let sample = UnsafeBufferPointer(rebasing: bytes.prefix(65_536))
  if let marked = guessFromMark(sample) { return marked }
  if let wide = guessFromZeros(sample) { return wide }
  var controls = 0
  for byte in sample where byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F {
    controls += 1
  }
  if controls * 20 > sample.count { return .binary }
  return guessVietnamese(sample)
}

// MARK: - Implementation

/// What the byte order mark says.
private func guessFromMark(_ sample: UnsafeBufferPointer<UInt8>) -> EncodingGuess? {
  if sample.count < 2 { return nil }
  let first = UInt32(sample[0]) << 8 | UInt32(sample[1])
  if sample.count >= 4 {
    let second = UInt32(sample[2]) << 8 | UInt32(sample[3])
    if first == 0xFFFE && second == 0 || first == 0 && second == 0xFEFF { return .utf32 }
  }
  if first == 0xFFFE { return .utf16LittleEndian }
  if first == 0xFEFF { return .utf16BigEndian }
  return nil
}

/// UTF-16 and UTF-32 without a mark: nearly every upper byte is one of the few that Latin text has.
private func guessFromZeros(_ sample: UnsafeBufferPointer<UInt8>) -> EncodingGuess? {
  if sample.count < 4 { return nil }
  var zeros = [0, 0, 0, 0]  // by offset modulo four
  var upper = [0, 0]  // bytes that may be the upper half of a letter, by offset modulo two
  for (offset, byte) in sample.enumerated() {
    if byte == 0 { zeros[offset & 3] += 1 }
    switch byte {
    case 0x00...0x04, 0x1E, 0x20: upper[offset & 1] += 1
    default: break
    }
  }
  let quarter = sample.count / 4
  if zeros[0] >= quarter * 9 / 10 && zeros[1] >= quarter * 9 / 10 && zeros[3] * 10 < quarter
    || zeros[3] >= quarter * 9 / 10 && zeros[2] >= quarter * 9 / 10 && zeros[0] * 10 < quarter
  {
    return .utf32
  }
  let half = sample.count / 2
  let even = zeros[0] + zeros[2]
  let odd = zeros[1] + zeros[3]
  if odd * 3 > half, even * 20 <= half, upper[1] * 10 >= half * 9 { return .utf16LittleEndian }
  if even * 3 > half, odd * 20 <= half, upper[0] * 10 >= half * 9 { return .utf16BigEndian }
  return nil
}

/// Tells the three Vietnamese encodings of eight bits apart by which bytes stand behind vowels.
private func guessVietnamese(_ sample: UnsafeBufferPointer<UInt8>) -> EncodingGuess {
  var high = 0
  var inSequences = 0  // bytes of well-formed UTF-8 beyond ASCII
  var tcvn3 = 0
  var windows1258 = 0
  var vni = 0
  var position = 0
  while position < sample.count {
    let byte = sample[position]
    if byte < 0x80 {
      position += 1
      continue
    }
    let previous = position > 0 ? sample[position - 1] : 0
    if byte >= 0xC2 {
      let end = min(position + sequenceLength(byte), sample.count)
      let sequence = UnsafeBufferPointer(rebasing: sample[position..<end])
      if firstInvalidUTF8(sequence) == nil { inSequences += sequence.count }
    }
    high += 1
    // U+00A1...U+00BF are signs in the two others, the commonest letters here.
    if (0xA7...0xBE).contains(byte), byte != 0xAF { tcvn3 += 1 }
    if is1258Tone(byte), isASCIIVowel(previous) || is1258Vowel(previous) { windows1258 += 1 }
    if isVNIDiacritic(byte), isASCIIVowel(previous) || isVNIVowel(previous) { vni += 1 }
    position += 1
  }
  if high < 2 || inSequences * 10 >= high * 8 { return .unknown }
  if tcvn3 * 5 >= high { return .tcvn3 }
  if windows1258 * 7 >= high, windows1258 >= vni { return .windows1258 }
  if vni * 3 >= high { return .vni }
  if windows1258 * 7 >= high { return .windows1258 }
  return .unknown
}

/// The length that a lead byte of UTF-8 announces.
private func sequenceLength(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

private func isASCIIVowel(_ byte: UInt8) -> Bool {
  switch byte | 0x20 {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
  default: false
  }
}

/// The tones of Windows-1258: grave, hook above, tilde, acute, dot below.
private func is1258Tone(_ byte: UInt8) -> Bool {
  switch byte {
  case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2: true
  default: false
  }
}

/// The letters `ă â ê ô ơ ư` of Windows-1258, small and capital.
private func is1258Vowel(_ byte: UInt8) -> Bool {
  switch byte | 0x20 {
  case 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD: true
  default: false
  }
}

/// The bytes of the VNI fonts that put diacritics on the letter before, small and capital.
private func isVNIDiacritic(_ byte: UInt8) -> Bool {
  if byte < 0xC0 { return false }
  switch byte | 0x20 {
  case 0xE0...0xE5, 0xE8...0xEB, 0xEF, 0xF5, 0xF8...0xFC: return true
  default: return false
  }
}

/// The letters `ơ ư` of the VNI fonts, small and capital.
private func isVNIVowel(_ byte: UInt8) -> Bool {
  byte >= 0xC0 && (byte | 0x20 == 0xF4 || byte | 0x20 == 0xF6)
}
