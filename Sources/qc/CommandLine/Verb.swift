/// Every command of `qc`. Its row says what it does, what it takes and how it is used; parsing, help,
/// usage lines and completions are read from the row.
///
/// To add a verb (`lsp`): add a case at the place where
/// help shall show it and its row in ``row``; the build then names the `switch` that has to do it. A
/// verb that does not work yet is not listed.
enum Verb: String, CaseIterable, Sendable {
  case new
  case check
  case build
  case checklist
  case calendar
  case matrix
  case diff
  case fix
  case format
  case time
  case explain
  case schema
  case completions
  case help
}

/// What one verb looks like and does.
struct VerbRow: Sendable {
  /// One sentence without a full stop.
  let summary: LocalizedText
  /// What else there is to know: whole sentences.
  let discussion: LocalizedText
  /// What is taken besides options; at most one kind of thing.
  var positional: PositionalRow?
  /// The options it takes besides the global ones, in the order of help.
  var options: [OptionName] = []
  let examples: [VerbExample]
}

/// A command line to imitate, and what it is for.
struct VerbExample: Sendable {
  let command: String
  let purpose: LocalizedText
}

/// The arguments of a verb that are not options.
struct PositionalRow: Sendable {
  enum Count: Sendable {
    case one
    case two
    case optional
    case any
    case atLeastOne
  }

  enum Content: Sendable {
    /// Source files and folders.
    case sourcePaths
    /// One source file.
    case sourceFile
    /// Codes and names of diagnostics, keywords.
    case explainable
    /// Words of an agreement.
    case words
    /// One of these words.
    case choice([String])
  }

  /// The name in help and messages, without brackets.
  let name: LocalizedText
  let count: Count
  let content: Content
  /// One sentence without a full stop.
  let summary: LocalizedText
}

extension Verb {
  /// The word on the command line.
  var name: String { rawValue }

  /// The row of this verb.
  var row: VerbRow {
    switch self {
    case .new: .new
    case .check:
      VerbRow(
        summary: LocalizedText(
          vi: "Kiểm tra quy chế phối hợp, không ghi tệp nào",
          en: "Check coordination agreements; write nothing"),
        discussion: LocalizedText(
          vi: """
            Đọc từng tệp, kiểm tra cách viết, các bên, thời hạn và các quy tắc, rồi nêu những điều \
            phát hiện được. Dùng --final khi văn bản sắp đem ký: khi đó chỗ còn để trống là lỗi. \
            Cảnh báo hay ghi chú mà các bên chấp nhận thì bỏ qua bằng một chú thích trong tệp .qc, \
            kèm lý do: '# bỏ qua QC0726: lý do'. Văn bản cũ còn nhiều lỗi thì ghi tệp mốc, từ đó chỉ \
            nêu điều mới. Tệp .json do 'qc build' ghi ra cũng kiểm tra được: qc đối chiếu nó với tệp .qc bên \
            cạnh hoặc với tệp nêu ở --source.
            """,
          en: """
            Reads every file, checks wording, parties, time limits and rules, and tells what it \
            finds. Use --final when the text is about to be signed: what is still blank is an \
            error then. A warning or note that the parties accept is left out by a comment in the \
            .qc file, with its reason: '# allow QC0726: reason'. For older texts with much to mend write a \
            baseline; from then on only what is new is told. A .json file that 'qc build' wrote can be checked too: it is compared with \
            the .qc file beside it or with that of --source.
            """),
        positional: .paths,
        options: [
          .final, .allow, .today, .baseline, .writeBaseline, .source, .standardInputPath,
        ],
        examples: [
          VerbExample(
            command: "qc check",
            purpose: LocalizedText(
              vi: "kiểm tra mọi tệp .qc trong thư mục hiện tại",
              en: "check every .qc file below the current folder")),
          VerbExample(
            command: "qc check --final quy-che.qc",
            purpose: LocalizedText(
              vi: "kiểm tra lần cuối trước khi trình ký",
              en: "the last check before signing")),
          VerbExample(
            command: "qc check --output-format github --output-format sarif=qc.sarif",
            purpose: LocalizedText(
              vi: "nêu ngay tại dòng trên GitHub, đồng thời ghi báo cáo SARIF vào tệp",
              en: "annotate the lines on GitHub and write a SARIF report too")),
        ])
    case .build:
      VerbRow(
        summary: LocalizedText(
          vi: "Ghi tệp JSON và danh mục việc cho từng tệp .qc",
          en: "Write JSON and a checklist for every .qc file"),
        discussion: LocalizedText(
          vi: """
            Mỗi tệp TÊN.qc cho ra TÊN.json và TÊN.checklist.md trong thư mục kết quả, giữ nguyên \
            cây thư mục. Cùng một đầu vào luôn cho ra cùng một kết quả. Tệp có lỗi thì không ghi \
            gì và kết quả cũ còn nguyên; không bao giờ có tệp ghi dở.
            """,
          en: """
            Every NAME.qc gives NAME.json and NAME.checklist.md in the output folder, with the same \
            folders below it. The same input always gives the same bytes. A file with an error \
            writes nothing and leaves the older outputs; no output is ever half-written.
            """),
        positional: .paths,
        options: [.output, .final, .allow, .today, .standardInputPath],
        examples: [
          VerbExample(
            command: "qc build",
            purpose: LocalizedText(
              vi: "ghi kết quả của mọi tệp .qc vào thư mục 'out'",
              en: "write the outputs of every .qc file to the folder 'out'")),
          VerbExample(
            command: "qc build van-ban/ -o ket-qua",
            purpose: LocalizedText(
              vi: "lấy tệp trong 'van-ban', ghi vào 'ket-qua'",
              en: "take the files of one folder, write to another")),
        ])
    case .checklist:
      VerbRow(
        summary: LocalizedText(
          vi: "In danh mục việc phải làm của một văn bản",
          en: "Print the checklist of one agreement"),
        discussion: LocalizedText(
          vi: """
            Danh mục rút ra từ chính văn bản: việc trước khi ký, tại lễ ký, sau khi ký và khi thực \
            hiện, của từng bên. In ra đầu ra chuẩn.
            """,
          en: """
            The checklist is derived from the text itself: what to do before signing, at the \
            ceremony, after signing and while carrying out, for each party. It is printed to \
            standard output.
            """),
        positional: PositionalRow(
          name: LocalizedText(vi: "tệp", en: "file"), count: .one, content: .sourceFile,
          summary: LocalizedText(
            vi: "Tệp .qc, hoặc '-' là đầu vào chuẩn",
            en: "A .qc file, or '-' for standard input")),
        options: [.stage, .party, .format, .language, .date, .standardInputPath],
        examples: [
          VerbExample(
            command: "qc checklist quy-che.qc --stage before-signing",
            purpose: LocalizedText(
              vi: "những việc phải xong trước khi ký",
              en: "what must be done before signing")),
          VerbExample(
            command: "qc checklist quy-che.qc --party \"Sở Nội vụ\" --format text",
            purpose: LocalizedText(
              vi: "việc của một bên, dạng văn bản thường",
              en: "the items of one party, as plain text")),
        ])
    case .calendar:
      VerbRow(
        summary: LocalizedText(
          vi: "Cho biết việc gì đến hạn vào ngày nào",
          en: "Show what is due when"),
        discussion: LocalizedText(
          vi: """
            Gom các ngày báo cáo, họp, sơ kết và thời hạn của mọi văn bản thành một lịch, tính từ \
            ngày ký hoặc ngày có hiệu lực. Việc chưa có ngày (khi cần thiết, khi có yêu cầu) được \
            liệt kê riêng cùng với thời hạn ghi trong văn bản. Ngày làm việc tính theo lịch nghỉ của \
            Việt Nam và theo các `lịch nghỉ` đã khai báo.
            """,
          en: """
            Puts the reports, meetings, reviews and limits of all agreements into one schedule, \
            reckoned from the signing or the entry into force. What has no fixed day (when needed, on \
            request) is listed separately with its wording. Working days follow the holidays of Viet Nam and \
            the calendars that are declared.
            """),
        positional: .paths,
        options: [.from, .to, .party, .calendarFormat, .language, .standardInputPath],
        examples: [
          VerbExample(
            command: "qc calendar --from 2026-01-01 --to 2026-12-31",
            purpose: LocalizedText(
              vi: "việc của cả năm, từ mọi tệp .qc trong thư mục hiện tại",
              en: "a year, of every .qc file below the current folder")),
          VerbExample(
            command: "qc calendar quy-che.qc --from 2026-01-01 --format ics > lich.ics",
            purpose: LocalizedText(
              vi: "tệp để nhập vào ứng dụng lịch",
              en: "a file for a calendar program")),
        ])
    case .matrix: .matrix
    case .diff: .diff
    case .fix: .fix
    case .format: .format
    case .time:
      VerbRow(
        summary: LocalizedText(
          vi: "Cho biết qc hiểu một cụm từ chỉ thời gian thế nào",
          en: "Show how qc reads a phrase of time"),
        discussion: LocalizedText(
          vi: """
            In ra loại thời gian, câu tương ứng trong ngôn ngữ kia, dạng JSON và những ngày tiếp \
            theo nếu có --from. Không hiểu thì chỉ ra chỗ không hiểu.
            """,
          en: """
            Prints the kind of time, the sentence in the other language, the JSON, and the next \
            days when --from is given. Where it does not understand, it shows the place.
            """),
        positional: PositionalRow(
          name: LocalizedText(vi: "cụm từ", en: "phrase"), count: .atLeastOne, content: .words,
          summary: LocalizedText(
            vi: "Cụm từ như trong văn bản, không kèm nhãn",
            en: "The phrase as in an agreement, without its label")),
        options: [.slot, .moment, .count, .language],
        examples: [
          VerbExample(
            command: "qc time \"mỗi năm một lần hoặc khi cần thiết\"",
            purpose: LocalizedText(
              vi: "qc hiểu cụm từ này thế nào", en: "how this phrase is understood")),
          VerbExample(
            command: "qc time \"trong 05 ngày làm việc kể từ ngày nhận\" --from 2026-02-12",
            purpose: LocalizedText(
              vi: "hạn cuối nếu nhận ngày 12/2/2026", en: "the last day, if received on 12 February"
            )),
        ])
    case .explain:
      VerbRow(
        summary: LocalizedText(
          vi: "Giải thích một mã thông báo, một từ khóa hoặc một điều khoản",
          en: "Explain a diagnostic, a keyword or a clause"),
        discussion: LocalizedText(
          vi: """
            Cho biết vì sao có thông báo, một ví dụ sai và một ví dụ đúng. Viết mã (QC0103), tên \
            (unknown-name) hoặc từ khóa (thời hạn). Không cần kết nối mạng.
            """,
          en: """
            Tells the cause of a diagnostic, with an example that fails and one that passes. Give a \
            code (QC0103), a name (unknown-name) or a keyword (thời hạn). Needs no network.
            """),
        positional: PositionalRow(
          name: LocalizedText(vi: "mã|tên|từ khóa", en: "code|name|keyword"), count: .atLeastOne,
          content: .explainable,
          summary: LocalizedText(
            vi: "Mã, tên của thông báo, hoặc từ khóa (được viết nhiều tiếng)",
            en: "A code, the name of a diagnostic, or a keyword of one or more words")),
        options: [.language],
        examples: [
          VerbExample(
            command: "qc explain QC0103",
            purpose: LocalizedText(vi: "giải thích một mã", en: "the page of a code")),
          VerbExample(
            command: "qc explain thời hạn",
            purpose: LocalizedText(vi: "giải thích một từ khóa", en: "the page of a keyword")),
        ])
    case .schema:
      VerbRow(
        summary: LocalizedText(
          vi: "In lược đồ JSON (JSON Schema) của kết quả",
          en: "Print the JSON Schema of the outputs"),
        discussion: LocalizedText(
          vi: """
            Lược đồ mô tả các tệp .json mà 'qc build' ghi ra, để chương trình khác kiểm tra và đọc \
            được. In ra đầu ra chuẩn.
            """,
          en: """
            The schema describes the .json files that 'qc build' writes, so that other programs can \
            validate and read them. It is printed to standard output.
            """),
        options: [.findings],
        examples: [
          VerbExample(
            command: "qc schema",
            purpose: LocalizedText(vi: "xem lược đồ", en: "see the schema")),
          VerbExample(
            command: "qc schema > quy-che.schema.json",
            purpose: LocalizedText(vi: "lưu lược đồ vào tệp", en: "keep the schema in a file")),
        ])
    case .completions:
      VerbRow(
        summary: LocalizedText(
          vi: "In tập lệnh để shell tự điền lệnh qc",
          en: "Print a script that lets a shell complete qc commands"),
        discussion: LocalizedText(
          vi: """
            Tập lệnh được in ra đầu ra chuẩn; lưu nó vào nơi shell tìm, hoặc nạp ngay trong phiên \
            làm việc.
            """,
          en: """
            The script is printed to standard output; keep it where the shell looks for such \
            scripts, or load it in the running session.
            """),
        positional: PositionalRow(
          name: LocalizedText(vi: "shell", en: "shell"), count: .one,
          content: .choice(Shell.allCases.map(\.rawValue)),
          summary: LocalizedText(
            vi: "Tên shell: bash, zsh hoặc fish",
            en: "The shell: bash, zsh or fish")),
        examples: [
          VerbExample(
            command: "eval \"$(qc completions bash)\"",
            purpose: LocalizedText(
              vi: "dùng ngay trong phiên bash này",
              en: "use it in this session of bash")),
          VerbExample(
            command: "qc completions fish > ~/.config/fish/completions/qc.fish",
            purpose: LocalizedText(vi: "cài cho fish", en: "install it for fish")),
        ])
    case .help:
      VerbRow(
        summary: LocalizedText(
          vi: "Xem trợ giúp của một lệnh",
          en: "Show the help of a command"),
        discussion: LocalizedText(
          vi: "Không nêu tên thì in trang tổng quan; 'exit-codes' là trang về mã kết thúc.",
          en: "Without a name the overview; 'exit-codes' is the page about how qc ends."),
        positional: PositionalRow(
          name: LocalizedText(vi: "lệnh|exit-codes", en: "command|exit-codes"), count: .optional,
          content: .choice(HelpTopic.names),
          summary: LocalizedText(
            vi: "Tên lệnh, hoặc 'exit-codes'",
            en: "A command, or 'exit-codes'")),
        examples: [
          VerbExample(
            command: "qc help check",
            purpose: LocalizedText(vi: "trợ giúp của lệnh 'check'", en: "the help of 'check'")),
          VerbExample(
            command: "qc help exit-codes",
            purpose: LocalizedText(
              vi: "ý nghĩa của các mã kết thúc",
              en: "what the exit codes mean")),
        ])
    }
  }
}

extension PositionalRow {
  /// How it stands in a usage line: `<file>`, `[<paths> ...]`.
  func synopsis(_ language: MessageLanguage) -> String {
    switch count {
    // The name says both: `old> <new`.
    case .one, .two: "<\(name[language])>"
    case .optional: "[<\(name[language])>]"
    case .any: "[<\(name[language])> ...]"
    case .atLeastOne: "<\(name[language])> ..."
    }
  }

  static let paths = PositionalRow(
    name: LocalizedText(vi: "đường dẫn", en: "paths"), count: .any, content: .sourcePaths,
    summary: LocalizedText(
      vi: "Tệp .qc hoặc thư mục; '-' là đầu vào chuẩn; mặc định là thư mục hiện tại",
      en: ".qc files or folders; '-' is standard input; default: the current folder"))
}
