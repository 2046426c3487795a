import QCOutput
import QCSyntax

/// Every option of `qc`. Its row says how it is written, what it takes and what it does; parsing,
/// help, usage lines and completions are read from the row.
///
/// To add an option: add a case, its row in ``row``, and its name to the verbs that take it (a global
/// option needs no verb).
enum OptionName: CaseIterable, Sendable {
  case final
  case output
  case source
  case standardInputPath
  case stage
  case party
  case format
  case language
  case date
  case from
  case to
  case calendarFormat
  case matrixFormat
  case byParty
  case diffFormat
  case dryRun
  case unsafe
  case only
  case checksOnly
  case showsDifference
  case keywordLanguage
  case slot
  case moment
  case count
  case findings
  case outputFormat
  case locale
  case color
  case strict
  case allow
  case kind
  case parties
  case newLanguage
  case newFile
  case today
  case baseline
  case writeBaseline
  case maximumDiagnostics
  case quiet
  case folder
  case help
  case version
}

extension OptionName {
  /// The row of this option.
  var row: OptionRow {
    switch self {
    case .final:
      OptionRow(
        long: "--final",
        summary: LocalizedText(
          vi: """
            Kiểm tra lần cuối trước khi ký: chỗ để trống, thiếu ngày ký, người ký, đầu mối, hiệu \
            lực, thời hạn không nêu số… là lỗi
            """,
          en: """
            The gate before signing: a blank, a missing date, signer, contact or entry into force, \
            a time without a figure and the like are errors
            """))
    case .output:
      OptionRow(
        long: "--output", short: "-o", valueName: .folderName, value: .folder,
        summary: LocalizedText(
          vi: "Thư mục ghi kết quả; mặc định là 'out'",
          en: "The folder for the outputs; default 'out'"))
    case .source:
      OptionRow(
        long: "--source", valueName: .fileName, value: .file,
        summary: LocalizedText(
          vi: "Tệp .qc để đối chiếu khi kiểm tra một tệp .json",
          en: "The .qc file to compare with when a .json file is checked"))
    case .standardInputPath:
      OptionRow(
        long: "--stdin-path", valueName: LocalizedText(vi: "tên", en: "name"), value: .file,
        summary: LocalizedText(
          vi: "Tên tệp dùng cho đầu vào chuẩn '-' trong thông báo và kết quả",
          en: "The file name of the standard input '-' in messages and outputs"))
    case .stage:
      OptionRow(
        long: "--stage", valueName: LocalizedText(vi: "giai đoạn", en: "stage"),
        value: .choice(ChecklistStage.allCases.map { $0.code.description }),
        summary: LocalizedText(
          vi: "Chỉ lấy việc của một giai đoạn: trước khi ký, tại lễ ký, sau khi ký, khi thực hiện",
          en: "Only the items of one stage"))
    case .party:
      OptionRow(
        long: "--party", valueName: LocalizedText(vi: "bên", en: "party"), value: .text,
        summary: LocalizedText(
          vi: "Chỉ lấy việc của một bên, ghi tên như trong văn bản",
          en: "Only the items of one party, named as in the text"))
    case .format:
      OptionRow(
        long: "--format", valueName: LocalizedText(vi: "dạng", en: "format"),
        value: .choice(ChecklistFormat.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Dạng của danh mục việc; mặc định là 'md'",
          en: "The form of the checklist; default 'md'"))
    case .language:
      OptionRow(
        long: "--lang", valueName: LocalizedText(vi: "ngôn ngữ", en: "lang"),
        value: .choice(MessageLanguage.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Ngôn ngữ của nội dung in ra; mặc định là ngôn ngữ của văn bản",
          en: "The language of the output; default: that of the document"))
    case .date:
      OptionRow(
        long: "--on", valueName: LocalizedText(vi: "ngày", en: "date"), value: .date,
        summary: LocalizedText(
          vi: "Tính thời hạn từ ngày này, viết dạng 2026-03-15",
          en: "The day from which due dates are reckoned, written 2026-03-15"))
    case .from:
      OptionRow(
        long: "--from", valueName: LocalizedText(vi: "ngày", en: "date"), value: .date,
        summary: LocalizedText(
          vi: "Ngày đầu tiên được xét, viết dạng 2026-03-15 (bắt buộc)",
          en: "The first day that is looked at, written 2026-03-15 (required)"))
    case .to:
      OptionRow(
        long: "--to", valueName: LocalizedText(vi: "ngày", en: "date"), value: .date,
        summary: LocalizedText(
          vi: "Ngày cuối cùng được xét; mặc định là hết một năm kể từ ngày đầu",
          en: "The last day that is looked at; default: a year from the first"))
    case .calendarFormat:
      OptionRow(
        long: "--format", valueName: LocalizedText(vi: "dạng", en: "format"),
        value: .choice(CalendarFormat.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Dạng của lịch; mặc định là 'text'; 'ics' để nhập vào ứng dụng lịch",
          en: "The form of the schedule; default 'text'; 'ics' for calendar programs"))
    case .matrixFormat:
      OptionRow(
        long: "--format", valueName: LocalizedText(vi: "dạng", en: "format"),
        value: .choice(MatrixFormat.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Dạng của bảng phân công; mặc định là 'text'",
          en: "The form of the matrix; default 'text'"))
    case .byParty:
      OptionRow(
        long: "--by-party",
        summary: LocalizedText(
          vi: "Xếp thay đổi theo từng bên chịu ảnh hưởng",
          en: "Group the changes by the party that each is for"))
    case .diffFormat:
      OptionRow(
        long: "--format", valueName: LocalizedText(vi: "dạng", en: "format"),
        value: .choice(DiffFormat.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Dạng của kết quả so sánh; mặc định là 'text'",
          en: "The form of the comparison; default 'text'"))
    case .dryRun:
      OptionRow(
        long: "--dry-run",
        summary: LocalizedText(
          vi: "Chỉ in các thay đổi, không ghi tệp nào; kết thúc bằng mã 1 nếu có thay đổi",
          en: "Print the changes and write nothing; ends with code 1 if there are any"))
    case .unsafe:
      OptionRow(
        long: "--unsafe",
        summary: LocalizedText(
          vi: "Áp dụng cả những cách sửa cần người xem lại",
          en: "Also make the fixes that need a person's eye"))
    case .only:
      OptionRow(
        long: "--only", valueName: LocalizedText(vi: "mã", en: "code"), value: .text,
        isRepeatable: true,
        summary: LocalizedText(
          vi: "Chỉ sửa điều có mã hoặc tên này; dùng được nhiều lần",
          en: "Fix only the findings of this code or name; may be repeated"))
    case .checksOnly:
      OptionRow(
        long: "--check",
        summary: LocalizedText(
          vi:
            "Chỉ nêu tên tệp chưa trình bày đúng, không ghi; có tệp như vậy thì kết thúc bằng mã 1",
          en: "Only list the files that would change, write nothing; exit 1 if there are any"))
    case .showsDifference:
      OptionRow(
        long: "--diff",
        summary: LocalizedText(
          vi: "In ra những dòng sẽ đổi, không ghi",
          en: "Print the lines that would change, write nothing"))
    case .keywordLanguage:
      OptionRow(
        long: "--lang", valueName: LocalizedText(vi: "ngôn ngữ", en: "lang"),
        value: .choice(MessageLanguage.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Viết các nhãn bằng ngôn ngữ này; câu chữ, tên gọi giữ nguyên",
          en: "Put the keywords into this language; texts and names stay as they are"))
    case .slot:
      OptionRow(
        long: "--as", valueName: LocalizedText(vi: "nhãn", en: "label"),
        value: .choice(TimeSlot.allCases.map(\.name)),
        summary: LocalizedText(
          vi: """
            Đọc như đứng sau nhãn này: every = định kỳ, due = thời hạn, during = thời gian, \
            when = khi, effective = hiệu lực, term = giai đoạn; mặc định là nhãn hợp nhất
            """,
          en: """
            The label it is read under: every = how often, due = by when, during = which day or \
            span, when = what sets it off, effective = entry into force, term = how long it is in \
            force; default: the one that fits
            """))
    case .moment:
      OptionRow(
        long: "--from", valueName: LocalizedText(vi: "ngày", en: "date"), value: .moment,
        summary: LocalizedText(
          vi: "Tính từ ngày này (2026-03-15) hoặc thời điểm này (2026-03-15T08:30)",
          en: "Reckon from this day (2026-03-15) or moment (2026-03-15T08:30)"))
    case .count:
      OptionRow(
        long: "--count", valueName: LocalizedText(vi: "số", en: "number"), value: .number,
        summary: LocalizedText(
          vi: "Số ngày được in ra nhiều nhất; mặc định là 5",
          en: "How many days are printed at most; default 5"))
    case .findings:
      OptionRow(
        long: "--findings",
        summary: LocalizedText(
          vi: "Lược đồ của thông báo: 'qc check --output-format json'",
          en: "The schema of the diagnostics: 'qc check --output-format json'"))
    case .outputFormat:
      OptionRow(
        long: "--output-format", valueName: LocalizedText(vi: "dạng[=tệp]", en: "format[=file]"),
        value: .choiceAndFile(DiagnosticFormat.allCases.map(\.rawValue)), isRepeatable: true,
        isGlobal: true,
        summary: LocalizedText(
          vi: "Dạng của thông báo; thêm '=tệp' thì ghi vào tệp; dùng được nhiều lần",
          en: "The form of the diagnostics; with '=file' into a file; may be repeated"))
    case .locale:
      OptionRow(
        long: "--locale", valueName: LocalizedText(vi: "ngôn ngữ", en: "lang"),
        value: .choice(MessageLanguage.allCases.map(\.rawValue)), isGlobal: true,
        summary: LocalizedText(
          vi: "Ngôn ngữ của thông báo; mặc định là ngôn ngữ của tệp, rồi LC_ALL, LANG",
          en: "The language of the messages; default: that of the file, then LC_ALL, LANG"))
    case .color:
      OptionRow(
        long: "--color", valueName: LocalizedText(vi: "khi nào", en: "when"),
        value: .choice(ColorChoice.allCases.map(\.rawValue)), isGlobal: true,
        summary: LocalizedText(
          vi: "Dùng màu trong thông báo; mặc định là 'auto'",
          en: "Colour in the messages; default 'auto'"))
    case .strict:
      OptionRow(
        long: "--strict", isGlobal: true,
        summary: LocalizedText(
          vi: "Có cảnh báo cũng coi là không đạt (không tính chỗ để trống)",
          en: "Warnings fail too (blanks do not count)"))
    case .allow:
      OptionRow(
        long: "--allow", valueName: LocalizedText(vi: "mã", en: "code"), value: .code,
        isRepeatable: true,
        summary: LocalizedText(
          vi: "Không nêu cảnh báo hay ghi chú có mã hoặc tên này; dùng được nhiều lần",
          en: "Do not tell the warnings or notes of this code or name; may be repeated"))
    case .kind:
      OptionRow(
        long: "--kind", valueName: LocalizedText(vi: "loại", en: "kind"),
        value: .choice(Scaffold.Kind.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: """
            Loại văn bản: regulation = quy chế phối hợp (mặc định), programme = chương trình phối \
            hợp, memorandum = bản ghi nhớ
            """,
          en: """
            The kind of agreement: regulation = coordination regulation (default), programme = \
            coordination programme, memorandum = memorandum of understanding
            """))
    case .parties:
      OptionRow(
        long: "--parties", valueName: LocalizedText(vi: "số", en: "number"), value: .number,
        summary: LocalizedText(
          vi: "Số bên, từ 2 đến 20; mặc định là 2", en: "How many parties, 2 to 20; default 2"))
    case .newLanguage:
      OptionRow(
        long: "--lang", valueName: LocalizedText(vi: "ngôn ngữ", en: "lang"),
        value: .choice(MessageLanguage.allCases.map(\.rawValue)),
        summary: LocalizedText(
          vi: "Ngôn ngữ của văn bản; mặc định là ngôn ngữ của thông báo",
          en: "The language of the text; default: that of the messages"))
    case .newFile:
      OptionRow(
        long: "--output", short: "-o", valueName: .fileName, value: .file,
        summary: LocalizedText(
          vi: "Ghi vào tệp này thay vì in ra; không bao giờ ghi đè tệp đã có",
          en: "Write to this file instead of printing; an existing file is never replaced"))
    case .today:
      OptionRow(
        long: "--on", valueName: LocalizedText(vi: "ngày", en: "date"), value: .date,
        summary: LocalizedText(
          vi: "Ngày để xét chú thích bỏ qua đã hết hạn chưa; mặc định là hôm nay",
          en: "The day on which comments that leave out findings may have ended; default: today"))
    case .baseline:
      OptionRow(
        long: "--baseline", valueName: .fileName, value: .file,
        summary: LocalizedText(
          vi: "Tệp mốc: chỉ nêu điều chưa có trong tệp này",
          en: "Tell only what is not in this file"))
    case .writeBaseline:
      OptionRow(
        long: "--write-baseline", valueName: .fileName, value: .file,
        summary: LocalizedText(
          vi: "Ghi mọi lỗi và cảnh báo đang có vào tệp mốc",
          en: "Write the present errors and warnings to a file for --baseline"))
    case .maximumDiagnostics:
      OptionRow(
        long: "--max-diagnostics", valueName: LocalizedText(vi: "số", en: "number"),
        value: .number, isGlobal: true,
        summary: LocalizedText(
          vi: """
            Số thông báo hiện ra nhiều nhất; 0 là không giới hạn; mặc định 200 cho dạng để người \
            đọc, đủ hết cho dạng khác
            """,
          en: """
            How many diagnostics are shown at most; 0 means all; default 200 in forms for people, \
            all in others
            """))
    case .quiet:
      OptionRow(
        long: "--quiet", isGlobal: true,
        summary: LocalizedText(
          vi: "Không in dòng tổng kết và lời ghi chú",
          en: "No summary line and no notes"))
    case .folder:
      OptionRow(
        short: "-C", valueName: .folderName, value: .folder, isGlobal: true,
        summary: LocalizedText(
          vi: "Chuyển đến thư mục này trước khi làm việc",
          en: "Change to this folder first"))
    case .help:
      OptionRow(
        long: "--help", short: "-h", isGlobal: true,
        summary: LocalizedText(vi: "Xem trợ giúp", en: "Show help information"))
    case .version:
      OptionRow(
        long: "--version", isGlobal: true,
        summary: LocalizedText(vi: "Xem phiên bản", en: "Show the version"))
    }
  }

  /// The options that every verb takes, in the order of help.
  static var globals: [OptionName] {
    allCases.filter { $0.row.isGlobal }
  }

  /// The option that is written so, dashes included.
  init?(spelling: String) {
    for option in OptionName.allCases {
      let row = option.row
      if row.long == spelling || row.short == spelling {
        self = option
        return
      }
    }
    return nil
  }
}

extension OptionName {
  /// The option of the same spelling that a verb takes: `--format` is one for checklists and one for
  /// schedules.
  func variant(in allowed: [OptionName]) -> OptionName {
    if allowed.contains(self) { return self }
    return allowed.first { $0.row.long == row.long && row.long != nil } ?? self
  }
}

extension LocalizedText {
  fileprivate static let folderName = LocalizedText(vi: "thư mục", en: "dir")
  fileprivate static let fileName = LocalizedText(vi: "tệp", en: "file")
}
