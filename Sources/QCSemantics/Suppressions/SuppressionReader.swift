import QCSyntax

/// Reads the comments of a file: the words, the codes, the reason, the last day.
///
/// A comment is taken for one only when a code, or what is meant for one, follows the words: remarks
/// such as `# bỏ qua phần này khi họp` are left alone.
struct SuppressionReader {
  private let source: SourceFile
  /// The comment in hand.
  private var range = SourceRange(0, 0)
  /// What is wrong with the comments.
  private(set) var findings: [Diagnostic] = []
  /// How many more codes are guessed: a guess looks at every name.
  private var guessesLeft = 500

  private struct Word {
    let range: SourceRange
    let plain: [UInt8]
  }

  /// Every identifier and name, in small letters; made when the first comment asks.
  private static let codes: [String: DiagnosticCode] = {
    var codes: [String: DiagnosticCode] = [:]
    for code in DiagnosticCode.allCases {
      codes[code.identifier.lowercased()] = code
      codes[code.name] = code
    }
    return codes
  }()

  init(_ source: SourceFile) { self.source = source }

  /// Whether the first letters let it be one: most comments end here.
  static func mayBeOne(_ source: SourceFile, _ range: SourceRange) -> Bool {
    var index = Int(range.start)
    // Signs and blanks, no-break ones too.
    while index < Int(range.end) {
      switch source.storage[index] {
      case 0x23, 0...0x20, 0xC2, 0xA0: index += 1
      case 0x42, 0x62: return true
      case 0x41, 0x61: return source.storage[index + 1] | 0x20 == 0x6C
      default: return false
      }
    }
    return false
  }

  /// - Parameter isAtTheTop: whether no document stands before the comment.
  mutating func read(_ comment: SourceRange, isAtTheTop: Bool) -> Suppression? {
    range = comment
    var start = Int(range.start)
    while start < Int(range.end), source.storage[start] == 0x23 { start += 1 }
    let colon = place(of: 0x3A, from: start)
    let head = words(start, colon ?? Int(range.end))
    var result = Suppression(range: range)
    guard let first = wordsBeforeCodes(head, &result) else { return nil }
    let pieces = codes(head.count > first ? Int(head[first].range.start) : colon ?? start, colon)
    guard isMeant(pieces, hasColon: colon != nil) else { return nil }
    guard isAtTheTop || !result.isForFile else { return fault(.notAtTheTop) }
    guard !pieces.isEmpty else { return fault(.noCode) }
    guard let colon else {
      return fault(pieces.contains { holdsBlank($0) } ? .noComma : .noReason)
    }
    guard !pieces.contains(where: { holdsBlank($0) }) else { return fault(.noComma) }
    guard readReason(from: colon + 1, &result) else { return nil }
    for piece in pieces { readCode(piece, &result) }
    result.isWhole = result.items.count == pieces.count
    return result
  }

  // MARK: - Implementation

  private mutating func report(_ finding: Diagnostic) {
    if findings.count < Limits.findings { findings.append(finding) }
  }

  private mutating func fault(_ fault: SuppressionFault) -> Suppression? {
    report(
      Diagnostic(
        .unreadableSuppression, range, .localized(fault.words),
        .localized(SuppressionWord.example)))
    return nil
  }

  /// The number of words before the codes; nil where the comment begins otherwise.
  private func wordsBeforeCodes(_ head: [Word], _ result: inout Suppression) -> Int? {
    for word in [SuppressionWord.allowInFile, .allow] {
      for phrase in word.plainPhrases where begins(head[...], with: phrase) {
        result.isForFile = word == .allowInFile
        return phrase.count
      }
    }
    return nil
  }

  private func begins(_ words: ArraySlice<Word>, with phrase: [[UInt8]]) -> Bool {
    words.count >= phrase.count && zip(words, phrase).allSatisfy { $0.plain == $1 }
  }

  /// What stands between commas before the colon.
  private func codes(_ start: Int, _ colon: Int?) -> [SourceRange] {
    let end = colon ?? Int(range.end)
    var pieces: [SourceRange] = []
    var from = start
    while from < end {
      let comma = place(of: 0x2C, from: from).map { min($0, end) } ?? end
      var first = from
      while first < comma, blank(at: first) > 0 { first += blank(at: first) }
      let last = source.visibleEnd(from: first, to: comma)
      if last > first { pieces.append(SourceRange(first, last)) }
      from = comma + 1
    }
    return pieces
  }

  /// Whether what follows the words is meant as a code.
  private mutating func isMeant(_ pieces: [SourceRange], hasColon: Bool) -> Bool {
    guard let piece = pieces.first else { return hasColon }
    let text = source.string(piece)
    let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "\u{A0}" }
    let bytes = Array(word.lowercased().utf8)
    if bytes.count > 2, bytes[0] == 0x71, bytes[1] == 0x63, bytes[2] &- 0x30 < 10 { return true }
    if word.utf8.contains(0x2D), Self.codes[word.lowercased()] != nil {
      return true
    }
    guard hasColon, word.count == text.count else { return false }
    let isName = bytes.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x2D }
    return isName && (bytes.contains(0x2D) || nearest(text) != nil)
  }

  private mutating func readCode(_ range: SourceRange, _ result: inout Suppression) {
    let text = source.string(range)
    guard let code = Self.codes[text.lowercased()] else {
      var finding = Diagnostic(.unknownSuppressedCode, range, .text(text))
      if let near = nearest(text) {
        finding.suggestion = near
        finding.fixes = [
          Fix(Localized("\(text) → \(near)", "\(text) → \(near)"), isSafe: true, Edit(range, near))
        ]
      }
      report(finding)
      return
    }
    if let reason = Suppressions.whyNot(code) {
      report(
        Diagnostic(.notSuppressible, range, .text(code.identifier), .localized(reason)))
      return
    }
    result.items.append(Suppression.Item(code: code, range: range))
  }

  /// The one code that a misspelt one must be: of numbers only those whose zeros were forgotten, as
  /// any other number may be any other code.
  private mutating func nearest(_ text: String) -> String? {
    guard guessesLeft > 0, text.utf8.count < 60 else { return nil }
    guessesLeft -= 1
    let digits = text.lowercased().drop { $0 == "q" || $0 == "c" }
    if !digits.isEmpty, let number = Int(digits) {
      return DiagnosticCode.allCases.first { $0.row.number == number }?.identifier
    }
    var best: (name: String, closeness: Int)?
    var isOnly = true
    for code in DiagnosticCode.allCases {
      guard let closeness = Spelling.closeness(text, code.name) else { continue }
      if closeness < best?.closeness ?? .max {
        best = (code.name, closeness)
        isOnly = true
      } else if closeness == best?.closeness {
        isOnly = false
      }
    }
    return isOnly ? best?.name : nil
  }

  /// The reason and the last day; false when the comment cannot be used.
  private mutating func readReason(from start: Int, _ result: inout Suppression) -> Bool {
    let words = words(start, Int(range.end))
    var reasonEnd = words.count
    for phrase in SuppressionWord.until.plainPhrases where !phrase.isEmpty {
      for index in words.indices where begins(words[index...], with: phrase) {
        let day = index + phrase.count
        guard day < words.count, reasonEnd == words.count else { continue }
        let text = trimmed(words[day])
        // `đến hết tháng 12/2026` is meant as a last day too.
        let isUnit = day + 1 < words.count && Self.units.contains(words[day].plain)
        let number = isUnit ? trimmed(words[day + 1]) : text
        guard number.utf8.first.map({ $0 &- 0x30 < 10 }) == true else { continue }
        guard !isUnit, let date = CivilDate(text.utf8) else {
          _ = fault(.noSuchDay(isUnit ? "\(text) \(number)" : text))
          return false
        }
        guard day + 1 == words.count else {
          _ = fault(.dayNotLast)
          return false
        }
        result.end = date
        reasonEnd = index
      }
    }
    if reasonEnd == words.count, let year = words.last.map({ trimmed($0) }), endsInYear(year),
      words.suffix(6).dropLast().contains(where: { Self.untils.contains($0.plain) })
    {
      // `tạm thời đến 31/12/2026`: meant as a last day, and would hold for ever.
      _ = fault(.noSuchDay(year))
      return false
    }
    guard words[..<reasonEnd].contains(where: { !$0.plain.isEmpty }) else {
      _ = fault(.noReason)
      return false
    }
    return true
  }

  /// Words with which a last day is meant, without diacritics.
  private static let untils: [[UInt8]] = ["den", "toi", "het", "until", "till"].map {
    Array($0.utf8)
  }

  /// Whether a word ends in a year or is a date.
  private func endsInYear(_ word: String) -> Bool {
    let digits = word.utf8.filter { $0 &- 0x30 < 10 }
    return digits.count >= 4 && !word.utf8.contains { $0 >= 0x41 }
  }

  private static let units: [[UInt8]] = ["thang", "quy", "nam", "ngay"].map { Array($0.utf8) }

  private func trimmed(_ word: Word) -> String {
    var text = Substring(source.string(word.range))
    while let last = text.last, last == "." || last == ")" || last == ";" { text.removeLast() }
    return String(text)
  }

  private func words(_ start: Int, _ end: Int) -> [Word] {
    var words: [Word] = []
    var index = start
    while index < end {
      while index < end, blank(at: index) > 0 { index += blank(at: index) }
      let first = index
      while index < end, blank(at: index) == 0 { index += 1 }
      guard index > first else { break }
      let range = SourceRange(first, index)
      words.append(Word(range: range, plain: letters(range)))
    }
    return words
  }

  /// Letters and digits in plain form: empty for `–`, `…` and the like.
  private func letters(_ range: SourceRange) -> [UInt8] {
    Spelling.plain(source.string(range)).filter { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  private func holdsBlank(_ range: SourceRange) -> Bool {
    range.bounds.contains { blank(at: $0) > 0 }
  }

  /// The length of the blank at a place, 0 where there is none; a no-break space is one too.
  private func blank(at index: Int) -> Int {
    if source.storage[index] <= 0x20 { return 1 }
    return source.storage[index] == 0xC2 && source.storage[index + 1] == 0xA0 ? 2 : 0
  }

  private func place(of byte: UInt8, from start: Int) -> Int? {
    source.storage[start..<max(start, Int(range.end))].firstIndex(of: byte)
  }
}
