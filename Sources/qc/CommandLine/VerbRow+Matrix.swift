extension VerbRow {
  /// `qc matrix`.
  static let matrix =
    VerbRow(
      summary: LocalizedText(
        vi: "In bảng phân công: bên nào chủ trì, phối hợp, có việc với bên nào",
        en: "Print who leads, who supports and who owes what to whom"),
      discussion: LocalizedText(
        vi: """
          Mỗi văn bản có hai bảng: các lĩnh vực và các bên; việc của từng bên đối với bên khác. \
          Dưới cùng là những chỗ còn trống: lĩnh vực chưa có bên chủ trì, bên chưa được giao việc. \
          Việc được đếm như trong danh mục của 'qc checklist'. Tệp có lỗi thì không in gì.
          """,
        en: """
          Two tables for each document: areas and parties; the duties of each party toward the \
          others. Below them the gaps: areas without a lead, parties without duties. The duties \
          are those of 'qc checklist'. Nothing is printed when a file has an error.
          """),
      positional: .paths,
      options: [.matrixFormat, .language, .standardInputPath],
      examples: [
        VerbExample(
          command: "qc matrix quy-che.qc",
          purpose: LocalizedText(
            vi: "xem bảng phân công của một văn bản", en: "the matrix of one agreement")),
        VerbExample(
          command: "qc matrix van-ban/ --format csv > phan-cong.csv",
          purpose: LocalizedText(
            vi: "bảng tính của mọi văn bản trong thư mục",
            en: "a spreadsheet of every agreement in a folder")),
      ])
}
