extension VerbRow {
  /// `qc fix`.
  static var fix: VerbRow {
    VerbRow(
      summary: LocalizedText(
        vi: "Sửa ngay trong tệp những chỗ 'qc check' nêu kèm cách sửa",
        en: "Correct in place what 'qc check' shows a fix for"),
      discussion: LocalizedText(
        vi: """
          Cách sửa an toàn giữ đúng ý người soạn: thêm dấu ngoặc, dấu phẩy còn thiếu, viết lại \
          nhãn sai chính tả. Cách sửa cần xem lại (--unsafe) phải đoán ý, hoặc để chỗ trống … cho \
          người soạn điền. Sau mỗi lượt sửa, qc kiểm tra lại cả văn bản; cách sửa không làm hết \
          lỗi hoặc gây thêm lỗi thì không giữ. Tệp không có gì sửa thì còn nguyên từng byte. Với \
          --dry-run, qc chỉ in các thay đổi và kết thúc bằng mã 1 nếu có. Kết thúc bằng mã 1 khi \
          còn lỗi. Đọc từ '-' thì in kết quả ra đầu ra chuẩn.
          """,
        en: """
          A safe fix keeps what the drafter meant: a brace or comma that is missing, a label that \
          is misspelt. A fix that needs a person's eye (--unsafe) guesses, or leaves a blank … to \
          be filled in. After each round the whole text is checked again; a fix that does not \
          help, or that brings an error, is not kept. A file without a fix stays as it is, byte \
          for byte. With --dry-run the changes are only printed, and the command ends with code 1 \
          if there are any. It ends with code 1 when errors are left. From '-' the result goes to \
          standard output.
          """),
      positional: .paths,
      options: [.dryRun, .unsafe, .only, .standardInputPath],
      examples: [
        VerbExample(
          command: "qc fix --dry-run quy-che.qc",
          purpose: LocalizedText(
            vi: "xem trước những chỗ sẽ sửa", en: "see the changes without making them")),
        VerbExample(
          command: "qc fix quy-che.qc --only missing-comma",
          purpose: LocalizedText(
            vi: "chỉ sửa một loại lỗi", en: "fix one kind of finding only")),
      ])
  }
}
