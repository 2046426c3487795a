import QCSyntax

/// Reads command lines by the command table.
enum Arguments {
  /// Reads a command line.
  ///
  /// Options may stand anywhere, also before the verb, as `--name value` or `--name=value`, short
  /// ones also as `-o=value` and `-ovalue`. `--` ends the options. `-` alone is an argument. The last
  /// use of an option that is not repeatable counts. `--help` wins over every fault.
  ///
  /// - Parameters:
  ///   - words: the command line without the name of the program.
  ///   - environmentLanguage: the language of the messages when `--locale` does not say it.
  /// - Returns: what to do, or the first fault.
  static func parse(
    _ words: [String], environmentLanguage: MessageLanguage = .ofEnvironment()
  ) -> Result<Invocation, UsageError> {
    let scan = ArgumentScan(words)
    let language = scan.language ?? environmentLanguage
    let verbWord = scan.arguments.first
    let verb = verbWord.flatMap(Verb.init(rawValue:))

    func failure(_ kind: UsageError.Kind) -> Result<Invocation, UsageError> {
      .failure(UsageError(kind: kind, verb: verb, language: language))
    }
    func help(_ topic: HelpTopic) -> Result<Invocation, UsageError> {
      .success(
        Invocation(verb: .help, arguments: [], uses: [], language: language, helpTopic: topic))
    }

    if words.isEmpty {
      return help(.overview)
    }
    if scan.has(.help), verb != nil || verbWord == nil {
      return help(verb.map(HelpTopic.verb) ?? .overview)
    }
    if scan.has(.version), verb != nil || verbWord == nil {
      return help(.version)
    }
    if let verbWord, verb == nil {
      return failure(.unknownVerb(verbWord, suggestion: suggestedVerb(for: verbWord)))
    }

    let allowed = OptionName.globals + (verb?.row.options ?? [])
    var uses: [(option: OptionName, value: String)] = []
    for item in scan.items {
      switch item {
      case .unknown(let spelling):
        return failure(unknownOption(spelling, allowed))
      case .use(let found, let spelling, let value):
        let option = found.variant(in: allowed)
        guard allowed.contains(option) else {
          return failure(unknownOption(spelling, allowed))
        }
        if let fault = check(option, spelling, value) {
          return failure(fault)
        }
        uses.append((option, value ?? ""))
      }
    }
    guard let verb else {
      // The language of the overview may be chosen; with any other option a verb was forgotten, and
      // that must not pass for success.
      return uses.allSatisfy { $0.option == .locale } ? help(.overview) : failure(.missingVerb)
    }

    let arguments = Array(scan.arguments.dropFirst())
    if let fault = check(arguments, of: verb) {
      return failure(fault)
    }
    let topic = arguments.first.flatMap(HelpTopic.init(name:)) ?? .overview
    return .success(
      Invocation(
        verb: verb, arguments: arguments, uses: uses, language: language, helpTopic: topic))
  }
}

// MARK: - Implementation

/// The words of a command line, told apart but not yet judged.
private struct ArgumentScan {
  enum Item {
    /// The value is missing for a flag, and for another option when nothing followed that could be
    /// one.
    case use(OptionName, spelling: String, value: String?)
    case unknown(String)
  }

  private(set) var items: [Item] = []
  private(set) var arguments: [String] = []

  init(_ words: [String]) {
    var position = 0
    while position < words.count {
      let word = words[position]
      position += 1
      if word == "--" {
        arguments += words[position...]
        break
      }
      guard word != "-", word.utf8.first == UInt8(ascii: "-") else {
        arguments.append(word)
        continue
      }
      let (spelling, inlineValue) = ArgumentScan.split(word)
      guard let option = OptionName(spelling: spelling) else {
        items.append(.unknown(spelling))
        continue
      }
      var value = inlineValue
      if value == nil, option.row.takesValue, position < words.count {
        let next = words[position]
        if next == "-" || next.utf8.first != UInt8(ascii: "-") {
          value = next
          position += 1
        }
      }
      items.append(.use(option, spelling: spelling, value: value))
    }
  }

  func has(_ wanted: OptionName) -> Bool {
    items.contains { item in
      if case .use(wanted, _, nil) = item { true } else { false }
    }
  }

  /// The last valid `--locale`, so that even a fault beside it is told in that language.
  var language: MessageLanguage? {
    for case .use(.locale, _, let value?) in items.reversed() {
      if let language = MessageLanguage(rawValue: value) {
        return language
      }
    }
    return nil
  }

  /// Splits `--name=value`, `-n=value` and `-nvalue`.
  private static func split(_ word: String) -> (spelling: String, value: String?) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let value = parts.count > 1 ? String(parts[1]) : nil
    if name.hasPrefix("--") || name.count <= 2 {
      return (name, value)
    }
    let short = String(word.prefix(2))
    if let option = OptionName(spelling: short), option.row.takesValue {
      return (short, String(word.dropFirst(2)))
    }
    return (name, value)
  }
}

extension Arguments {
  private static func unknownOption(_ spelling: String, _ allowed: [OptionName]) -> UsageError.Kind
  {
    let known = allowed.compactMap(\.row.long)
    // `-final` is `--final` with a dash forgotten.
    let suggestion =
      known.first { $0 == "-" + spelling } ?? Suggestion.nearest(to: spelling, among: known)
      // `--format` may mean `--output-format`.
      ?? known.first { option in
        let lastPart = option.split(separator: "-").last.map(String.init) ?? ""
        return Suggestion.nearest(to: spelling, among: [lastPart]) != nil
      }
    return .unknownOption(spelling, suggestion: suggestion)
  }

  /// A verb for a word that is none: one spelled nearly so, or `check` before a path.
  private static func suggestedVerb(for word: String) -> String? {
    if let near = Suggestion.nearest(to: word, among: Verb.allCases.map(\.name)) {
      return near
    }
    let isPath = word == "." || word.utf8.contains(UInt8(ascii: "/")) || word.hasSuffix(".qc")
    return isPath ? "qc check \(word)" : nil
  }

  private static func check(
    _ option: OptionName, _ spelling: String, _ value: String?
  ) -> UsageError.Kind? {
    let row = option.row
    guard let value else {
      return row.takesValue ? .missingValue(option, spelling: spelling) : nil
    }
    let isValid: Bool
    switch row.value {
    case .none:
      return .unexpectedValue(spelling: spelling, value: value)
    case .choice(let words):
      isValid = words.contains(value)
    case .choiceAndFile:
      isValid = DiagnosticOutput(argument: value) != nil
    case .number:
      isValid = value.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && Int(value) != nil
    case .date:
      isValid = isDate(value)
    case .moment:
      isValid = isDate(String(value.prefix(10))) && CivilMoment(value) != nil
    case .text, .code, .file, .folder:
      isValid = !value.isEmpty
    }
    return isValid ? nil : .invalidValue(option, spelling: spelling, value: value)
  }

  /// Whether a text is a day of the Gregorian calendar in the form `YYYY-MM-DD` (ISO 8601).
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    func number(_ range: Range<Int>) -> Int? {
      var result = 0
      for byte in bytes[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        result = result * 10 + Int(byte - 0x30)
      }
      return result
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days: Int
    switch month {
    case 2: days = isLeap ? 29 : 28
    case 4, 6, 9, 11: days = 30
    case 1, 3, 5, 7, 8, 10, 12: days = 31
    default: return false
    }
    return year >= 1 && day >= 1 && day <= days
  }

  private static func check(_ arguments: [String], of verb: Verb) -> UsageError.Kind? {
    guard let row = verb.row.positional else {
      return arguments.isEmpty ? nil : .unexpectedArguments(arguments)
    }
    switch row.count {
    case .one, .atLeastOne:
      if arguments.isEmpty {
        return .missingArgument(row)
      }
    case .two:
      if arguments.count < 2 {
        return .missingArgument(row)
      }
    case .optional, .any:
      break
    }
    switch row.count {
    case .two:
      if arguments.count > 2 {
        return .unexpectedArguments(Array(arguments.dropFirst(2)))
      }
    case .one, .optional:
      if arguments.count > 1 {
        return .unexpectedArguments(Array(arguments.dropFirst()))
      }
    case .any, .atLeastOne:
      break
    }
    if case .choice(let words) = row.content {
      for argument in arguments where !words.contains(argument) {
        return .invalidArgument(
          row, value: argument, suggestion: Suggestion.nearest(to: argument, among: words))
      }
    }
    return nil
  }
}
