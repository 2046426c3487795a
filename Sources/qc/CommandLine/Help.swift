/// What `qc help` can show.
enum HelpTopic: Equatable, Sendable {
  case overview
  case verb(Verb)
  case exitCodes
  case version

  /// The words that may follow `qc help`.
  static var names: [String] {
    Verb.allCases.map(\.name) + [exitCodesName]
  }

  /// The topic that `qc help NAME` asks for.
  init?(name: String) {
    if name == HelpTopic.exitCodesName {
      self = .exitCodes
    } else if let verb = Verb(rawValue: name) {
      self = .verb(verb)
    } else {
      return nil
    }
  }

  private static let exitCodesName = "exit-codes"
}

/// The help pages, written from the command table.
enum Help {
  /// The greatest width of a page in columns.
  static let maximumWidth = 100

  /// The page of a topic, the last line break included.
  ///
  /// - Parameters:
  ///   - version: what `--version` prints behind the name of the program.
  ///   - width: of the terminal in columns; used between 60 and ``maximumWidth``.
  static func text(
    for topic: HelpTopic, _ language: MessageLanguage, version: String,
    width: Int = maximumWidth
  ) -> String {
    let width = min(max(width, 60), maximumWidth)
    switch topic {
    case .overview: return overview(language, width)
    case .verb(let verb): return page(of: verb, language, width)
    case .exitCodes: return exitCodes(language, width)
    case .version: return "qc \(version)\n"
    }
  }

  /// The usage line of a verb, or of the whole program, without a line break.
  static func usage(of verb: Verb?, _ language: MessageLanguage) -> String {
    let options = LocalizedText(vi: "[<tùy chọn>]", en: "[<options>]")[language]
    guard let verb else {
      return "qc \(options) " + LocalizedText(vi: "<lệnh>", en: "<subcommand>")[language]
    }
    let row = verb.row
    var parts = ["qc", verb.name]
    parts += row.options.map { "[\($0.row.synopsis(language))]" }
    parts.append(options)
    if let positional = row.positional {
      parts.append(positional.synopsis(language))
    }
    return parts.joined(separator: " ")
  }

  /// The width of a text in terminal columns: scalars that stand for themselves count one, marks that
  /// sit on the letter before them and format characters none. Enough for the Latin script.
  static func displayWidth(of text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      // Everything below U+0300 but the soft hyphen stands for itself.
      if scalar.value < 0x300 {
        width += scalar.value == 0xAD ? 0 : 1
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: break
      default: width += 1
      }
    }
    return width
  }
}

// MARK: - Implementation

extension Help {
  private static func overview(_ language: MessageLanguage, _ width: Int) -> String {
    var page = Page(width: width)
    page.paragraph(
      LocalizedText(vi: "TỔNG QUAN: ", en: "OVERVIEW: ")[language]
        + LocalizedText(
          vi: "Dịch quy chế phối hợp (tệp .qc) thành JSON đã kiểm tra và danh mục việc",
          en: "Compile coordination agreements (.qc) to validated JSON and a checklist")[language])
    page.usage(usage(of: nil, language), language)
    page.section(
      LocalizedText(vi: "CÁC LỆNH:", en: "SUBCOMMANDS:")[language],
      Verb.allCases.map { ($0.name, $0.row.summary[language]) })
    page.section(globalOptionsTitle[language], rows(OptionName.globals, language))
    page.blank()
    page.paragraph(
      LocalizedText(
        vi: "  Xem 'qc help <lệnh>' để biết từng lệnh, 'qc help exit-codes' về mã kết thúc.",
        en: "  See 'qc help <subcommand>' for detailed help, 'qc help exit-codes' for exit codes."
      )[language], indent: 2)
    return page.text
  }

  private static func page(of verb: Verb, _ language: MessageLanguage, _ width: Int) -> String {
    let row = verb.row
    var page = Page(width: width)
    page.paragraph(
      LocalizedText(vi: "TỔNG QUAN: ", en: "OVERVIEW: ")[language] + row.summary[language])
    page.blank()
    page.paragraph(row.discussion[language])
    page.usage(usage(of: verb, language), language)
    if let positional = row.positional {
      page.section(
        LocalizedText(vi: "ĐỐI SỐ:", en: "ARGUMENTS:")[language],
        [("<\(positional.name[language])>", positional.summary[language])])
    }
    if !row.options.isEmpty {
      page.section(
        LocalizedText(vi: "TÙY CHỌN:", en: "OPTIONS:")[language], rows(row.options, language))
    }
    page.section(globalOptionsTitle[language], rows(OptionName.globals, language))
    page.blank()
    page.paragraph(LocalizedText(vi: "VÍ DỤ:", en: "EXAMPLES:")[language])
    for example in row.examples {
      page.paragraph("  " + example.command, indent: 4)
      page.paragraph("      " + example.purpose[language], indent: 6)
    }
    return page.text
  }

  private static func exitCodes(_ language: MessageLanguage, _ width: Int) -> String {
    var page = Page(width: width)
    page.paragraph(
      LocalizedText(
        vi: "TỔNG QUAN: Mã kết thúc của qc",
        en: "OVERVIEW: The exit codes of qc")[language])
    page.section(
      LocalizedText(vi: "CÁC MÃ:", en: "CODES:")[language],
      ExitCode.allCases.map { (String($0.rawValue), $0.summary[language]) })
    page.blank()
    page.paragraph(
      LocalizedText(
        vi: "Nếu có nhiều mã cùng lúc thì lấy mã đứng trước trong dãy 70, 73, 66, 64, 1.",
        en: "Where several apply, the first of 70, 73, 66, 64, 1 is taken.")[language])
    return page.text
  }

  private static let globalOptionsTitle = LocalizedText(
    vi: "TÙY CHỌN CHUNG:", en: "GLOBAL OPTIONS:")

  private static func rows(
    _ options: [OptionName], _ language: MessageLanguage
  ) -> [(String, String)] {
    options.map { option in
      let row = option.row
      let names = row.spellings.joined(separator: ", ")
      let label = row.takesValue ? "\(names) <\(row.valueName[language])>" : names
      let choices = row.choices.joined(separator: ", ")
      let summary = row.summary[language]
      guard !choices.isEmpty else { return (label, summary) }
      let word = LocalizedText(vi: "giá trị", en: "values")[language]
      return (label, "\(summary) (\(word): \(choices))")
    }
  }
}

/// A page of text of a limited width.
private struct Page {
  private(set) var text = ""
  let width: Int

  init(width: Int) {
    self.width = width
  }

  mutating func blank() {
    text += "\n"
  }

  mutating func usage(_ line: String, _ language: MessageLanguage) {
    blank()
    paragraph(LocalizedText(vi: "CÁCH DÙNG: ", en: "USAGE: ")[language] + line, indent: 4)
  }

  /// Adds a text, broken at spaces; the lines after the first begin with `indent` spaces. Spaces in
  /// front stay.
  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    let lead = paragraph.prefix { $0 == " " }
    var line = String(lead)
    var column = lead.count
    var isStart = true
    for word in paragraph.split(separator: " ") {
      let wordWidth = Help.displayWidth(of: String(word))
      if !isStart, column + 1 + wordWidth > width {
        text += line + "\n"
        line = String(repeating: " ", count: indent)
        column = indent
        isStart = true
      }
      if !isStart {
        line += " "
        column += 1
      }
      line += word
      column += wordWidth
      isStart = false
    }
    text += line + "\n"
  }

  /// Adds a title and two columns: labels, and texts that begin at one column behind them.
  mutating func section(_ title: String, _ rows: [(label: String, text: String)]) {
    blank()
    text += title + "\n"
    let widest = rows.map { Help.displayWidth(of: $0.label) }.max() ?? 0
    // A very long label stands on a line of its own instead of pushing all texts to the right.
    let textColumn = min(widest, 32) + 4
    for row in rows {
      let label = "  " + row.label
      let labelWidth = Help.displayWidth(of: label)
      if labelWidth + 2 > textColumn {
        text += label + "\n"
        paragraph(String(repeating: " ", count: textColumn) + row.text, indent: textColumn)
      } else {
        let gap = String(repeating: " ", count: textColumn - labelWidth)
        var wrapped = Page(width: width)
        wrapped.paragraph(String(repeating: " ", count: textColumn) + row.text, indent: textColumn)
        text += label + gap + wrapped.text.dropFirst(textColumn)
      }
    }
  }
}
