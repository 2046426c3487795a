import QCSyntax

/// The words around findings, both languages side by side.
package enum FindingWords {
  package static func severity(_ severity: Severity) -> Localized {
    switch severity {
    case .error: Localized("lỗi", "error")
    case .warning: Localized("cảnh báo", "warning")
    case .note: Localized("ghi chú", "note")
    }
  }

  static let didYouMean = Localized("ý bạn là", "did you mean")
  static let sameButDiacritics = Localized("khác dấu", "other diacritics")
  static let safeFix = Localized("sửa (an toàn)", "fix (safe)")
  static let unsafeFix = Localized("sửa (cần xem lại)", "fix (needs review)")
  static let hint = Localized("gợi ý", "hint")
  static let more = Localized("xem thêm", "see also")

  /// How many blanks a file has.
  static func blanks(_ count: Int) -> Localized {
    Localized("còn \(count) chỗ trống", "\(count) left blank")
  }

  static let line = Localized("dòng", "line")

  /// The columns of a table of findings.
  static var tableHead: [Localized] {
    [
      Localized("Mức", "Severity"), Localized("Mã", "Code"), Localized("Nơi", "Place"),
      Localized("Nội dung", "Finding"),
    ]
  }

  static func verdict(_ isAccepted: Bool) -> Localized {
    isAccepted ? Localized("đạt", "accepted") : Localized("chưa đạt", "not accepted")
  }

  /// What a report leaves out, where it has a limit.
  package static func notShown(errors: Int, warnings: Int, notes: Int) -> Localized {
    var vietnamese: [String] = []
    var english: [String] = []
    func add(_ number: Int, _ word: String, _ englishWord: String) {
      guard number > 0 else { return }
      vietnamese.append("\(number) \(word)")
      english.append("\(number) \(englishWord)\(number == 1 ? "" : "s")")
    }
    add(errors, "lỗi", "error")
    add(warnings, "cảnh báo", "warning")
    add(notes, "ghi chú", "note")
    return Localized(
      "còn \(vietnamese.joined(separator: ", ")) chưa nêu ở đây; xem đủ: qc check --max-diagnostics 0",
      "\(english.joined(separator: ", ")) more not shown here; to see all: "
        + "qc check --max-diagnostics 0")
  }

  package static func limited(_ limit: Int) -> Localized {
    Localized(
      "chỉ nêu \(limit) thông báo đầu; xem hết: --max-diagnostics 0",
      "only the first \(limit) are shown; to see all: --max-diagnostics 0")
  }

  /// ` (0,12 giây)`, to hundredths.
  package static func duration(nanoseconds: UInt64) -> Localized {
    let hundredths = (nanoseconds + 5_000_000) / 10_000_000
    let rest = hundredths % 100
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return Localized(
      " (\(hundredths / 100),\(digits) giây)", " (\(hundredths / 100).\(digits) s)")
  }

  /// `3 tệp, 4 văn bản: 1 lỗi, 2 cảnh báo, 9 ghi chú`.
  package static func summary(
    files: Int, documents: Int, _ counts: FindingCounts, leftOut: Int = 0, inBaseline: Int = 0,
    _ language: Language
  ) -> String {
    let vague = counts.vague
    if language == .vietnamese {
      return
        "\(files) tệp, \(documents) văn bản: \(counts.errors) lỗi, \(counts.warnings) cảnh báo, "
        + "\(counts.notes) ghi chú"
        + (vague > 0 ? "; \(vague) thời hạn không nêu số" : "")
        + (leftOut > 0 ? "; \(leftOut) điều được bỏ qua" : "")
        + (inBaseline > 0 ? "; \(inBaseline) điều đã có trong tệp mốc" : "")
        + (counts.mendable > 0 ? "; qc fix sửa được \(counts.mendable)" : "")
    }
    func count(_ number: Int, _ word: String) -> String {
      "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    return
      "\(count(files, "file")), \(count(documents, "document")): \(count(counts.errors, "error")), "
      + "\(count(counts.warnings, "warning")), \(count(counts.notes, "note"))"
      + (vague > 0 ? "; \(count(vague, "time limit")) without a figure" : "")
      + (leftOut > 0 ? "; \(leftOut) left out" : "")
      + (inBaseline > 0 ? "; \(inBaseline) in the baseline" : "")
      + (counts.mendable > 0 ? "; qc fix mends \(counts.mendable)" : "")
  }
}

extension Diagnostic {
  /// The message with its arguments, in a language. User text is shortened and its control
  /// characters are neutralised.
  package func message(in language: Language) -> String {
    FindingText.fill(code.row.message[language], arguments, language)
  }

  package func hint(in language: Language) -> String {
    FindingText.fill(code.row.hint[language], arguments, language)
  }

  /// `did you mean …?`, where there is a suggestion.
  func question(in language: Language) -> String? {
    guard let suggestion else { return nil }
    var text = "\(FindingWords.didYouMean[language]) `\(FindingText.clean(suggestion))`?"
    if case .text(let wrong)? = arguments.first, Spelling.closeness(wrong, suggestion) == 0 {
      text += " (\(FindingWords.sameButDiacritics[language]))"
    }
    return text
  }

  /// Message and remedy in one line, for reports that have no room for more.
  func sentence(in language: Language) -> String {
    let remedy = question(in: language) ?? "\(FindingWords.hint[language]): \(hint(in: language))"
    return "\(message(in: language)) – \(remedy)"
  }
}

enum FindingText {
  static func fill(_ template: String, _ arguments: [Argument], _ language: Language) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let index = Int(rest[..<close]) else {
        result += "{"
        continue
      }
      if index < arguments.count {
        result += clean(arguments[index].written(in: language), limit: 120)
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// User text for a terminal: control and invisible characters shown as `<U+202E>`, line ends as
  /// blanks, shortened with `…`.
  static func clean(_ text: String, limit: Int = .max) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count >= limit {
        result += "…"
        break
      }
      count += 1
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result += " "
      case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xAD,
        0x61C, 0x2028, 0x2029:
        result += "<U+\(hexadecimal(scalar.value))>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
