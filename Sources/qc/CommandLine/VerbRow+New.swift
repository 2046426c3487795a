extension VerbRow {
  /// `qc new`.
  static let new = VerbRow(
    summary: LocalizedText(
      vi: "Tạo dự thảo đầu tiên, có sẵn khung các mục",
      en: "Start an agreement with everything a good one needs"),
    discussion: LocalizedText(
      vi: """
        In ra dự thảo có lời hướng dẫn và dấu … ở những chỗ phải điền, hoặc ghi vào tệp. Điền \
        dần rồi chạy 'qc check'; 'qc check --final' nhắc mọi chỗ còn trống trước khi ký.
        """,
      en: """
        Prints a draft with guidance and a … wherever something is to be filled in, or writes it \
        to a file. Fill it in and run 'qc check'; 'qc check --final' tells what is still open \
        before the signing.
        """),
    positional: PositionalRow(
      name: LocalizedText(vi: "tệp", en: "file"), count: .optional, content: .sourceFile,
      summary: LocalizedText(
        vi: "Tệp .qc mới; không nêu thì in ra đầu ra chuẩn",
        en: "The new .qc file; without it the draft is printed")),
    options: [.kind, .newLanguage, .parties, .newFile],
    examples: [
      VerbExample(
        command: "qc new quy-che.qc",
        purpose: LocalizedText(
          vi: "bắt đầu một quy chế phối hợp giữa hai bên",
          en: "start a regulation between two parties")),
      VerbExample(
        command: "qc new --kind memorandum --lang en --parties 3 -o mou.qc",
        purpose: LocalizedText(
          vi: "bản ghi nhớ bằng tiếng Anh, ba bên",
          en: "a memorandum of three parties, in English")),
    ])
}
