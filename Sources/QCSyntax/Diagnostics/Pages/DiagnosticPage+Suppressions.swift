/// QC12: what a comment leaves out. The examples are checked as of 1 January 2026.
extension DiagnosticPage {
  static let unusedSuppression = DiagnosticPage(
    cause: Localized(
      """
      Chú thích bỏ qua mà không còn gì để bỏ qua thì sẽ che mất lỗi khác về sau. Chú thích đứng \
      riêng một dòng có hiệu lực cho dòng có chữ ngay dưới nó; đứng cuối dòng thì cho chính dòng \
      ấy, sau dấu } thì cho cả khối; chỉ tính những thông báo bắt đầu ở đó.
      """,
      """
      A comment that leaves out what is not there would hide something else one day. Alone on its \
      line it holds for the next line that holds text, behind an item for its own line, \
      behind a } for the block, and only for findings that begin there.
      """),
    failing: example(
      "# bỏ qua QC0504: hai bên thống nhất không ấn định số giờ",
      due: "trong 24 giờ kể từ khi phát hiện"),
    passing: example(nil, due: "trong 24 giờ kể từ khi phát hiện"))

  static let expiredSuppression = DiagnosticPage(
    cause: Localized(
      """
      Hết ngày ghi ở cuối chú thích thì điều được bỏ qua lại được nêu như thường: việc tạm chấp \
      nhận không thành vĩnh viễn vì quên. Ngày hôm nay lấy theo máy, hoặc theo --on.
      """,
      """
      After the day at the end of the comment what it left out is told again: what was accepted \
      for a while does not stay for good because it was forgotten. Today is the day of the \
      computer, or that of --on.
      """),
    failing: example(
      "# bỏ qua QC0504: chờ thống nhất số giờ đến hết 30/6/2025", due: "kịp thời"),
    passing: example(
      "# bỏ qua QC0504: chờ thống nhất số giờ đến hết 31/12/2099", due: "kịp thời"),
    alsoTold: [.vagueTime])

  static let unreadableSuppression = DiagnosticPage(
    cause: Localized(
      """
      Người đọc sau phải biết vì sao một điều được bỏ qua, nên lý do là bắt buộc, đặt sau dấu hai \
      chấm. Chú thích chưa đúng cách viết thì không có tác dụng; điều được nêu vẫn còn nguyên.
      """,
      """
      Whoever reads it later has to know why something was left out, so that a reason behind a \
      colon is required. A comment that is not written so does nothing; what is found is still \
      told.
      """),
    failing: example("# bỏ qua QC0504", due: "kịp thời"),
    passing: example(
      "# bỏ qua QC0504: hai bên thống nhất không ấn định số giờ", due: "kịp thời"),
    alsoTold: [.vagueTime])

  static let unknownSuppressedCode = DiagnosticPage(
    cause: Localized(
      """
      Ghi sai mã thì chú thích không bỏ qua điều gì. Dùng mã hoặc tên của thông báo; nhiều mã thì \
      cách nhau bằng dấu phẩy.
      """,
      """
      With a wrong code the comment leaves out nothing. Give the code or the name of what is \
      found, several with commas between them.
      """),
    failing: example(
      "# bỏ qua vague-tine: hai bên thống nhất không ấn định số giờ", due: "kịp thời"),
    passing: example(
      "# bỏ qua vague-time: hai bên thống nhất không ấn định số giờ", due: "kịp thời"),
    alsoTold: [.vagueTime])

  static let notSuppressible = DiagnosticPage(
    cause: Localized(
      """
      Chỉ cảnh báo và ghi chú mới bỏ qua được. Lỗi làm văn bản mâu thuẫn hoặc không đọc được, \
      thống nhất thế nào cũng vẫn là lỗi.
      """,
      """
      Only warnings and notes can be left out. An error makes the text contradictory or \
      unreadable, whatever is agreed about it.
      """),
    failing: example(
      "# bỏ qua QC0103, QC0504: hai bên thống nhất không ấn định số giờ", due: "kịp thời"),
    passing: example(
      "# bỏ qua QC0504: hai bên thống nhất không ấn định số giờ", due: "kịp thời"))

  // MARK: - Implementation

  private static func example(_ comment: String?, due: String) -> String {
    """
    quy chế phối hợp "Quản lý trật tự xây dựng" {
      ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/6/2026
      bên Sở Xây dựng {
        đầu mối  "Văn phòng Sở"
      }
      bên Công an tỉnh {
        đầu mối  "Phòng Tham mưu"
      }
      trao đổi thông tin giữa hai bên {
        nội dung  "công trình sai phép"
    \(comment.map { "    \($0)\n" } ?? "")    thời hạn  \(due)
      }
    }
    """
  }
}
