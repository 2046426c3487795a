extension VerbRow {
  /// `qc format`.
  static let format =
    VerbRow(
      summary: LocalizedText(
        vi: "Trình bày lại tệp .qc theo một kiểu thống nhất",
        en: "Lay .qc files out in one canonical way"),
      discussion: LocalizedText(
        vi: """
          Thụt lề, dóng nhãn thẳng cột, ngắt danh sách dài, bỏ dòng trống thừa, dùng một kiểu dấu \
          ngoặc kép và dấu đầu dòng. Lời văn, tên gọi và chú thích giữ nguyên. Trước khi ghi, qc đọc \
          lại kết quả và đối chiếu với bản gốc; nếu khác về nội dung thì không ghi gì và kết thúc \
          bằng mã 70. Dòng qc không đọc được thì để nguyên từng ký tự và kết thúc bằng mã 1. Đọc từ \
          '-' thì in kết quả ra đầu ra chuẩn.
          """,
        en: """
          Indents, aligns labels, breaks long lists, drops superfluous blank lines, uses one kind of \
          quotation mark and bullet. Texts, names and comments stay. Before it writes, qc reads its \
          result again and compares it with the original; where they differ in meaning it writes \
          nothing and ends with code 70. A line that cannot be read stays byte for byte, and the \
          command ends with code 1. From '-' the result goes to standard output.
          """),
      positional: .paths,
      options: [.checksOnly, .showsDifference, .keywordLanguage, .standardInputPath],
      examples: [
        VerbExample(
          command: "qc format quy-che.qc",
          purpose: LocalizedText(vi: "trình bày lại một tệp", en: "lay one file out")),
        VerbExample(
          command: "qc format --check --diff van-ban/",
          purpose: LocalizedText(
            vi: "xem tệp nào sẽ đổi và đổi thế nào", en: "see what would change, and how")),
        VerbExample(
          command: "qc format --lang en quy-che.qc --diff",
          purpose: LocalizedText(
            vi: "xem nhãn bằng tiếng Anh", en: "see it with English keywords")),
      ])
}
