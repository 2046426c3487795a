/// A command line that `qc` does not understand. Ends with ``ExitCode/usage``.
///
/// The English words and the layout are those of swift-argument-parser, which users of Swift tools
/// know.
struct UsageError: Error, Sendable {
  enum Kind: Sendable {
    case unknownOption(String, suggestion: String?)
    case missingValue(OptionName, spelling: String)
    case unexpectedValue(spelling: String, value: String)
    case invalidValue(OptionName, spelling: String, value: String)
    case missingVerb
    case unknownVerb(String, suggestion: String?)
    case missingArgument(PositionalRow)
    case unexpectedArguments([String])
    case invalidArgument(PositionalRow, value: String, suggestion: String?)
    /// A fault that only the verb can see, such as two inputs for one output; one sentence without
    /// a full stop.
    case other(LocalizedText)
  }

  let kind: Kind
  /// The verb whose usage is shown; `nil` when none was recognised.
  let verb: Verb?
  let language: MessageLanguage

  /// Everything to print on standard error, the last line break included.
  var text: String {
    var lines = [LocalizedText(vi: "Lỗi: ", en: "Error: ")[language] + message[language]]
    if let help {
      lines.append(LocalizedText(vi: "Giải thích:  ", en: "Help:  ")[language] + help)
    }
    lines.append(
      LocalizedText(vi: "Cách dùng: ", en: "Usage: ")[language] + Help.usage(of: verb, language))
    let command = verb.map { "qc help \($0.name)" } ?? "qc help"
    lines.append(
      LocalizedText(
        vi: "  Xem '\(command)' để biết thêm.",
        en: "  See '\(command)' for more information.")[language])
    return lines.joined(separator: "\n") + "\n"
  }
}

// MARK: - Implementation

extension UsageError {
  private var message: LocalizedText {
    switch kind {
    case .unknownOption(let spelling, let suggestion):
      return LocalizedText(
        vi: "Không có tùy chọn '\(spelling)'", en: "Unknown option '\(spelling)'"
      ).suggesting(suggestion)
    case .missingValue(let option, let spelling):
      return LocalizedText(
        vi: "Thiếu giá trị của '\(option.row.synopsis(.vietnamese, spelling: spelling))'",
        en: "Missing value for '\(option.row.synopsis(.english, spelling: spelling))'")
    case .unexpectedValue(let spelling, let value):
      return LocalizedText(
        vi: "Tùy chọn '\(spelling)' không nhận giá trị, nhưng có ghi '\(value)'.",
        en: "The option '\(spelling)' does not take any value, but '\(value)' was specified.")
    case .invalidValue(let option, let spelling, let value):
      let row = option.row
      let vietnamese = row.synopsis(.vietnamese, spelling: spelling)
      let english = row.synopsis(.english, spelling: spelling)
      return LocalizedText(
        vi: "Giá trị '\(value)' không dùng được cho '\(vietnamese)'",
        en: "The value '\(value)' is invalid for '\(english)'"
      ).adding(UsageError.remedy(row))
    case .missingVerb:
      return LocalizedText(vi: "Thiếu tên lệnh.", en: "Missing required subcommand.")
    case .unknownVerb(let word, let suggestion):
      return LocalizedText(
        vi: "Không có lệnh '\(word)'", en: "Unexpected argument '\(word)'"
      ).suggesting(suggestion)
    case .missingArgument(let row):
      return LocalizedText(
        vi: "Thiếu '\(row.synopsis(.vietnamese))'",
        en: "Missing expected argument '\(row.synopsis(.english))'")
    case .unexpectedArguments(let words):
      let list = words.map { "'\($0)'" }.joined(separator: ", ")
      return words.count == 1
        ? LocalizedText(vi: "Thừa đối số \(list)", en: "Unexpected argument \(list)")
        : LocalizedText(
          vi: "Thừa \(words.count) đối số: \(list)",
          en: "\(words.count) unexpected arguments: \(list)")
    case .invalidArgument(let row, let value, let suggestion):
      let message = LocalizedText(
        vi: "Giá trị '\(value)' không dùng được cho '<\(row.name.vi)>'",
        en: "The value '\(value)' is invalid for '<\(row.name.en)>'")
      if suggestion == nil, case .choice(let words) = row.content {
        return message.adding(UsageError.choiceList(words))
      }
      return message.suggesting(suggestion)
    case .other(let text):
      return text
    }
  }

  /// The summary of what was written wrongly, where that helps.
  private var help: String? {
    switch kind {
    case .missingValue(let option, let spelling), .invalidValue(let option, let spelling, _):
      let row = option.row
      return "\(row.synopsis(language, spelling: spelling))  \(row.summary[language])"
    case .missingArgument(let row), .invalidArgument(let row, _, _):
      return "<\(row.name[language])>  \(row.summary[language])"
    case .unknownOption, .unexpectedValue, .missingVerb, .unknownVerb, .unexpectedArguments,
      .other:
      return nil
    }
  }

  private static func remedy(_ row: OptionRow) -> LocalizedText {
    switch row.value {
    case .choice(let words), .choiceAndFile(let words):
      choiceList(words)
    case .number:
      LocalizedText(
        vi: ": cần một số nguyên từ 0 trở lên",
        en: ": expected a whole number of at least 0")
    case .date:
      LocalizedText(
        vi: ": cần một ngày có thật, viết dạng 2026-03-15",
        en: ": expected a day of the calendar, written as 2026-03-15")
    case .moment:
      LocalizedText(
        vi: ": cần một ngày có thật, viết dạng 2026-03-15 hoặc 2026-03-15T08:30",
        en: ": expected a day of the calendar, written as 2026-03-15 or 2026-03-15T08:30")
    case .none, .text, .code, .file, .folder:
      LocalizedText(vi: ": không được để trống", en: ": it must not be empty")
    }
  }

  private static func choiceList(_ words: [String]) -> LocalizedText {
    let quoted = words.map { "'\($0)'" }
    if quoted.count > 5 {
      let list = words.map { "\n  - \($0)" }.joined()
      return LocalizedText(
        vi: ". Chọn một trong các giá trị sau:\(list)",
        en: ". Please provide one of the following:\(list)")
    }
    let last = quoted.last ?? ""
    let others = quoted.dropLast().joined(separator: ", ")
    guard !others.isEmpty else {
      return LocalizedText(vi: ". Hãy dùng \(last).", en: ". Please provide one of \(last).")
    }
    return LocalizedText(
      vi: ". Hãy dùng \(others) hoặc \(last).",
      en: ". Please provide one of \(others) \(quoted.count == 2 ? "and" : "or") \(last).")
  }
}

extension LocalizedText {
  fileprivate func adding(_ other: LocalizedText) -> LocalizedText {
    LocalizedText(vi: vi + other.vi, en: en + other.en)
  }

  fileprivate func suggesting(_ word: String?) -> LocalizedText {
    guard let word else { return self }
    return LocalizedText(vi: "\(vi). Ý bạn là '\(word)'?", en: "\(en). Did you mean '\(word)'?")
  }
}
