/// What came of reading the bytes of a file as a text.
package enum LoadResult {
  case success(SourceFile)
  /// The bytes are no text that can be compiled; the finding says why. The source is what can be
  /// shown of them.
  case failure(Diagnostic, SourceFile)
}

/// Makes a source text of a string; see ``loadSource(name:padded:count:)``.
package func loadSource(name: String, text: String) -> LoadResult {
  let bytes = Array(text.utf8)
  return loadSource(
    name: name, padded: bytes + [UInt8](repeating: 0, count: SourceFile.padding),
    count: bytes.count)
}

/// Makes a source text of the bytes of a file: valid UTF-8, no byte order mark, NFC, no hidden
/// characters, no line longer than the limit. `storage` holds `count` bytes and
/// `SourceFile.padding` zero bytes behind them.
package func loadSource(name: String, padded storage: [UInt8], count: Int) -> LoadResult {
  let source = SourceFile(name: name, padded: storage, count: count)
  let isClean = storage.withUnsafeBufferPointer { buffer in
    isCertainlyClean(UnsafeBufferPointer(rebasing: buffer[0..<count]))
  }
  if isClean {
    if let found = longLine(source) { return .failure(found, source) }
    return .success(withLineFeeds(source))
  }
  let invalid = storage.withUnsafeBufferPointer { buffer in
    firstInvalidUTF8(UnsafeBufferPointer(rebasing: buffer[0..<count]))
  }
  if let invalid { return .failure(encodingFinding(source, at: invalid), shown(source, invalid)) }
  let hasNUL = storage.withUnsafeBufferPointer { buffer in
    holds(0, UnsafeBufferPointer(rebasing: buffer[0..<count]))
  }
  if hasNUL { return .failure(encodingFinding(source, at: 0), shown(source, 0)) }
  if let found = hiddenCharacter(source) { return .failure(found, source) }
  if let found = longLine(source) { return .failure(found, source) }
  return .success(normalized(source))
}

// MARK: - Implementation

private func encodingFinding(_ source: SourceFile, at offset: Int) -> Diagnostic {
  let guess = source.storage.withUnsafeBufferPointer { buffer in
    guessEncoding(UnsafeBufferPointer(rebasing: buffer[0..<source.count]))
  }
  let likely: Localized
  switch guess {
  case .utf16LittleEndian, .utf16BigEndian:
    likely = Localized(" (có lẽ là UTF-16)", " (it looks like UTF-16)")
  case .utf32: likely = Localized(" (có lẽ là UTF-32)", " (it looks like UTF-32)")
  case .windows1258:
    likely = Localized(" (có lẽ là Windows-1258)", " (it looks like Windows-1258)")
  case .tcvn3: likely = Localized(" (có lẽ là TCVN3, ABC)", " (it looks like TCVN3, ABC)")
  case .vni: likely = Localized(" (có lẽ là VNI)", " (it looks like VNI)")
  case .binary: return Diagnostic(.looksBinary, SourceRange(0, 0))
  case .unknown: likely = Localized("", "")
  }
  return Diagnostic(.notUTF8, SourceRange(offset, offset), .localized(likely))
}

/// The valid text before an offset, for the place of the finding.
private func shown(_ source: SourceFile, _ offset: Int) -> SourceFile {
  var bytes = Array(source.storage[0..<min(offset, source.count)])
  if bytes.contains(0) { bytes = [] }
  let count = bytes.count
  bytes.append(contentsOf: repeatElement(0, count: SourceFile.padding))
  return SourceFile(name: source.name, padded: bytes, count: count)
}

private func hiddenCharacter(_ source: SourceFile) -> Diagnostic? {
  let start = source.hasByteOrderMark ? 3 : 0
  let found = source.storage.withUnsafeBufferPointer { buffer in
    firstForbiddenCharacter(UnsafeBufferPointer(rebasing: buffer[start..<source.count]))
  }
  guard let found else { return nil }
  let range = SourceRange(start + found.offset, start + found.offset + found.length)
  var digits = String(found.scalar, radix: 16, uppercase: true)
  while digits.count < 4 { digits = "0" + digits }
  return Diagnostic(
    .forbiddenCharacter, range, .text("U+" + digits),
    fixes: [hiddenCharacterRemoval(source, first: range)])
}

/// Takes all hidden characters of the text out at once: only the first of them is told.
private func hiddenCharacterRemoval(_ source: SourceFile, first: SourceRange) -> Fix {
  var edits = [Edit(first, "")]
  source.storage.withUnsafeBufferPointer { buffer in
    var start = Int(first.end)
    while edits.count < Limits.findings,
      let next = firstForbiddenCharacter(
        UnsafeBufferPointer(rebasing: buffer[start..<source.count]))
    {
      let place = start + next.offset
      edits.append(Edit(SourceRange(place, place + next.length), ""))
      start = place + next.length
    }
  }
  return Fix(
    edits.count == 1
      ? Localized("xóa ký tự ẩn", "delete it")
      : Localized("xóa \(edits.count) ký tự ẩn", "delete \(edits.count) hidden characters"),
    isSafe: true, edits: edits)
}

private func longLine(_ source: SourceFile) -> Diagnostic? {
  var start = 0
  return source.storage.withUnsafeBufferPointer { bytes in
    // The last line end within the limit is a new start; most of the text is never looked at.
    while source.count - start > Limits.lineBytes {
      var end = start + Limits.lineBytes + 1
      while end > start, bytes[end - 1] != 0x0A { end -= 1 }
      if end == start { return longLineFinding(start) }
      start = end
    }
    return nil
  }
}

private func longLineFinding(_ start: Int) -> Diagnostic {
  Diagnostic(.lineTooLong, SourceRange(start, start), .text(String(Limits.lineBytes)))
}

/// The text without its byte order mark, in NFC.
private func normalized(_ source: SourceFile) -> SourceFile {
  let source = withLineFeeds(source)
  let start = source.hasByteOrderMark ? 3 : 0
  let isDone = source.storage.withUnsafeBufferPointer { buffer in
    isCertainlyNFC(UnsafeBufferPointer(rebasing: buffer[0..<source.count]))
  }
  if isDone, start == 0 { return source }
  var output: [UInt8] = []
  output.reserveCapacity(source.count + SourceFile.padding)
  source.storage.withUnsafeBufferPointer { buffer in
    appendNFC(UnsafeBufferPointer(rebasing: buffer[start..<source.count]), to: &output)
  }
  let count = output.count
  output.append(contentsOf: repeatElement(0, count: SourceFile.padding))
  return SourceFile(name: source.name, padded: output, count: count)
}

/// The text with LF where its lines end in CR alone, as old Macintosh files do.
private func withLineFeeds(_ source: SourceFile) -> SourceFile {
  guard !source.storage.contains(0x0A), source.storage.contains(0x0D) else { return source }
  return SourceFile(
    name: source.name, padded: source.storage.map { $0 == 0x0D ? 0x0A : $0 }, count: source.count)
}

extension SourceFile {
  var hasByteOrderMark: Bool {
    count >= 3 && storage[0] == 0xEF && storage[1] == 0xBB && storage[2] == 0xBF
  }

  /// The SHA-256 of the text with LF line ends, in 64 hexadecimal digits.
  package var digest: [UInt8] {
    var hash = SHA256()
    storage.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[0..<count])
      guard holds(0x0D, text) else { return hash.update(text) }
      let lines = text.filter { $0 != 0x0D }
      lines.withUnsafeBufferPointer { hash.update($0) }
    }
    return hexadecimal(hash.finish())
  }
}
