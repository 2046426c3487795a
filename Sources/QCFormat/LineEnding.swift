/// How the lines of a file end. A tool that rewrites a file keeps it.
package enum LineEnding: Sendable, Equatable {
  case lineFeed
  case carriageReturnLineFeed
  /// Old Macintosh files.
  case carriageReturn

  /// That of the first line end of a file, as it stands on the disk; LF when it has none.
  package init(of bytes: some Sequence<UInt8>) {
    var wasReturn = false
    for byte in bytes {
      if byte == 0x0A {
        self = wasReturn ? .carriageReturnLineFeed : .lineFeed
        return
      }
      if wasReturn { break }
      wasReturn = byte == 0x0D
    }
    self = wasReturn ? .carriageReturn : .lineFeed
  }

  /// A text with these line ends with LF in their place; what ends no line stays.
  package func removed(from text: [UInt8]) -> [UInt8] {
    switch self {
    case .lineFeed: return text
    case .carriageReturn: return text.map { $0 == 0x0D ? 0x0A : $0 }
    case .carriageReturnLineFeed:
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      for (index, byte) in text.enumerated()
      where byte != 0x0D || index + 1 == text.count || text[index + 1] != 0x0A {
        result.append(byte)
      }
      return result
    }
  }

  /// A text with LF, CRLF or CR line ends with these.
  package func applied(to text: [UInt8]) -> [UInt8] {
    if self == .lineFeed, !text.contains(0x0D) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 32)
    var wasReturn = false
    for byte in text {
      if byte == 0x0A, wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = byte == 0x0D
      guard byte == 0x0A || byte == 0x0D else {
        result.append(byte)
        continue
      }
      switch self {
      case .lineFeed: result.append(0x0A)
      case .carriageReturnLineFeed: result += [0x0D, 0x0A]
      case .carriageReturn: result.append(0x0D)
      }
    }
    return result
  }
}
