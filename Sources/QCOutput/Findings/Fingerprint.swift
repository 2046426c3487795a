import QCSyntax

/// Tells which finding is which from run to run: 16 hexadecimal digits for each finding of a file, in
/// order, unique in the file.
///
/// A fingerprint is made of the code, the words of the line and the words that are marked in it, so
/// that it stays when lines are inserted above or the text is indented otherwise. Equal findings on
/// equal lines are numbered from the top. The path is not in it: a file may be named in many ways.
package func fingerprints(of file: FileFindings, _ lines: LineIndex) -> [String] {
  var seen: [UInt64: Int] = [:]
  var given: Set<UInt64> = []
  return file.findings.map { finding in
    var hash = FingerprintHash()
    hash.add(finding.code.identifier.utf8)
    let line = lines.range(ofLine: lines.place(Int(finding.range.start)).line)
    hash.add(file.source.storage[line])
    let start = min(max(Int(finding.range.start), line.lowerBound), line.upperBound)
    let end = min(max(Int(finding.range.end), start), line.upperBound)
    hash.add(file.source.storage[start..<end])
    // A text that is as a whole at fault has no line: what is said of it tells findings apart.
    if file.source.count == 0 {
      for argument in finding.arguments { hash.add(argument.written(in: .english).utf8) }
    }
    let count = seen[hash.value, default: 0]
    seen[hash.value] = count + 1
    if count > 0 { hash.add(String(count).utf8) }
    while !given.insert(hash.value).inserted { hash.add("+".utf8) }
    return hash.digits
  }
}

/// FNV-1a with 64 bits over words; blanks do not count.
struct FingerprintHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes where byte != 0x20 && byte != 0x09 {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    // Between two parts, so that none runs into the next; no text holds this byte.
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }

  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
