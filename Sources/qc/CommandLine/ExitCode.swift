/// How `qc` ends. The numbers follow `sysexits.h` where it has one, so that scripts and build
/// servers can tell a finding from a fault of the call or of the machine.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Everything that was given is accepted.
  case accepted = 0
  /// There are findings: errors; with `--strict` warnings too.
  case findings = 1
  /// The command line is wrong (`EX_USAGE`).
  case usage = 64
  /// An input is missing or unreadable, or nothing matched (`EX_NOINPUT`). Nothing checked is never
  /// reported as accepted.
  case inputMissing = 66
  /// A fault of `qc` itself (`EX_SOFTWARE`).
  case internalFault = 70
  /// An output cannot be written (`EX_CANTCREAT`).
  case cannotWrite = 73
  /// The reader of the standard output went away: 128 + SIGPIPE, as for every program of a pipe.
  /// The process ends by the signal; nothing returns this value.
  case closedPipe = 141

  /// The more serious of two: the first of 70, 73, 66, 64, 1 that is among them, else 0.
  static func worse(_ first: ExitCode, _ second: ExitCode) -> ExitCode {
    first.rank >= second.rank ? first : second
  }

  /// Makes this the more serious of itself and `other`.
  mutating func raise(to other: ExitCode) {
    self = ExitCode.worse(self, other)
  }

  /// What the number means, for the page `qc help exit-codes`.
  var summary: LocalizedText {
    switch self {
    case .accepted:
      LocalizedText(
        vi: "Tất cả tệp được đưa vào đều đạt yêu cầu.",
        en: "Everything that was given is accepted.")
    case .findings:
      LocalizedText(
        vi: """
          Có phát hiện: có lỗi; khi dùng --strict thì cảnh báo cũng tính; khi dùng --final thì chỗ \
          để trống và những điều chưa ký được cũng là lỗi; với 'diff' là có điều phải ký lại.
          """,
        en: """
          There are findings: errors; with --strict warnings too; with --final blanks, and \
          whatever cannot be signed yet, are errors; with 'diff' something needs signing again.
          """)
    case .usage:
      LocalizedText(
        vi: "Dòng lệnh viết sai, hoặc tệp nêu ở --baseline không phải là tệp mốc.",
        en: "The command line is wrong, or the file of --baseline is no baseline.")
    case .inputMissing:
      LocalizedText(
        vi: """
          Tệp đầu vào hoặc tệp mốc không có hay không đọc được, tệp không phải .qc, hoặc không tìm \
          thấy tệp .qc nào.
          """,
        en: """
          An input or a baseline is missing or unreadable, an input is no .qc file, or no .qc file \
          was found.
          """)
    case .internalFault:
      LocalizedText(
        vi: "Lỗi bên trong qc; đề nghị báo cho người phát triển.",
        en: "A fault inside qc; please report it.")
    case .cannotWrite:
      LocalizedText(
        vi: """
          Không ghi được kết quả (ổ đĩa đầy, không có quyền ghi…); với 'new' là tệp đã có.
          """,
        en: """
          An output cannot be written (full disk, no permission…); with 'new' the file exists.
          """)
    case .closedPipe:
      LocalizedText(
        vi: "Chương trình nhận kết quả qua đường ống đã dừng trước; qc dừng theo, không báo gì.",
        en: "The program that reads qc's output through a pipe ended first; qc ends silently.")
    }
  }
}

// MARK: - Implementation

extension ExitCode {
  private var rank: Int {
    switch self {
    case .accepted: 0
    case .findings: 1
    case .usage: 2
    case .inputMissing: 3
    case .cannotWrite: 4
    case .internalFault: 5
    case .closedPipe: 6
    }
  }
}
