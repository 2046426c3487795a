/// How the lines of a file end. A tool that rewrites a file keeps it.
package enum LineEnding: Sendable, Equatable {
  case lineFeed
  case carriageReturnLineFeed
  /// Old Macintosh files.
  case carriageReturn

  /// That of the first line end of a file, as it stands on the disk; LF when it has none. A CR ends
  /// lines only in a file without any LF: elsewhere it is a blank.
  package init(of bytes: some Sequence<UInt8>) {
    var wasReturn = false
    var hasReturn = false
    for byte in bytes {
      if byte == 0x0A {
        self = wasReturn ? .carriageReturnLineFeed : .lineFeed
        return
      }
      wasReturn = byte == 0x0D
      if wasReturn { hasReturn = true }
    }
    self = hasReturn ? .carriageReturn : .lineFeed
  }

  /// A text with these line ends, and with CRLF at any rate, with LF in their place.
  package func removed(from text: [UInt8]) -> [UInt8] {
    self == .carriageReturn
      ? text.map { $0 == 0x0D ? 0x0A : $0 } : withLineFeeds(text[...])
  }

  /// A text with LF or CRLF line ends with these; a CR alone is a blank and stays.
  package func applied(to text: [UInt8]) -> [UInt8] {
    let text = withLineFeeds(text[...])
    guard self != .lineFeed else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 32)
    for byte in text {
      guard byte == 0x0A else {
        result.append(byte)
        continue
      }
      result.append(0x0D)
      if self == .carriageReturnLineFeed { result.append(0x0A) }
    }
    return result
  }
}

/// Bytes with LF where they have CRLF; a CR alone is a blank like others and stays.
func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  bytes.withUnsafeBufferPointer { withLineFeeds($0) }
}

func withLineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  guard bytes.contains(0x0D) else { return Array(bytes) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for index in bytes.indices {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
    if !isPair { result.append(bytes[index]) }
  }
  return result
}
