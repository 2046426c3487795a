import QCSyntax

/// A comment that leaves findings out, as it was read.
struct Suppression: Sendable {
  /// One code of it and its place.
  struct Item: Sendable {
    let code: DiagnosticCode
    let range: SourceRange
  }

  /// The comment, without blanks behind it.
  let range: SourceRange
  var items: [Item] = []
  /// Whether every code of it was read.
  var isWhole = true
  var isForFile = false
  /// The last day on which it holds.
  var end: CivilDate?
}

/// What is wrong with such a comment.
enum SuppressionFault {
  case noCode, noReason, noComma
  case noSuchDay(String)
  case dayNotLast, notAtTheTop

  var words: Localized {
    switch self {
    case .noCode: Localized("chưa ghi mã nào", "it gives no code")
    case .noReason: Localized("chưa nêu lý do sau dấu hai chấm", "no reason follows a colon")
    case .noComma:
      Localized(
        "giữa các mã cần dấu phẩy, sau mã cuối cần dấu hai chấm",
        "codes need commas between them and a colon after the last")
    case .noSuchDay(let text):
      Localized(
        "\"\(text)\" không phải là một ngày có đủ ngày, tháng, năm",
        "\"\(text)\" is no date with day, month and year")
    case .dayNotLast:
      Localized("ngày hết hạn phải đứng cuối dòng", "its last day must end the line")
    case .notAtTheTop:
      Localized(
        "bỏ qua trong cả tệp thì phải đứng trước văn bản đầu tiên",
        "for a whole file it must stand before the first document")
    }
  }
}
