/// The rows of the codes about what a comment leaves out (QC12), and of what is asked only at the
/// gate before signing.
extension DiagnosticCode.Row {
  static let unusedSuppression = DiagnosticCode.Row(
    1201, .warning, "ở đây không có thông báo {0} nào để bỏ qua",
    "there is no {0} to leave out here",
    hint: "xóa chú thích này, hoặc đặt nó ngay trên dòng cần bỏ qua",
    "remove the comment, or put it right above the line it is for")

  static let expiredSuppression = DiagnosticCode.Row(
    1202, .warning, "{0} chỉ được bỏ qua đến hết ngày {1}", "{0} was to be left out until {1} only",
    hint: "sửa điều được nêu, hoặc thống nhất lại rồi ghi ngày mới",
    "mend what is found, or agree again and give a new date")

  static let unreadableSuppression = DiagnosticCode.Row(
    1203, .warning, "chú thích này chưa bỏ qua được điều gì: {0}",
    "this comment leaves out nothing: {0}",
    hint: "viết như sau: {1}", "write it like this: {1}")

  static let unknownSuppressedCode = DiagnosticCode.Row(
    1204, .warning, "không có mã \"{0}\"", "there is no code \"{0}\"",
    hint: "ghi mã đứng trong ngoặc vuông của thông báo, chẳng hạn QC0726",
    "give the code in the square brackets of the message, such as QC0726")

  static let notSuppressible = DiagnosticCode.Row(
    1205, .warning, "{0} không bỏ qua được: {1}", "{0} cannot be left out: {1}",
    hint: "sửa điều được nêu rồi xóa mã này khỏi chú thích",
    "mend what is found and take this code out of the comment")

  static let undated = DiagnosticCode.Row(
    605, .error, "văn bản chưa có ngày ký", "the document has no date of signing",
    hint: "thêm dòng `ký` với ngày và nơi ký", "add a line `signed` with date and place")
}
