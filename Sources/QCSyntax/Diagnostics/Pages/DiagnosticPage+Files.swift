/// QC9: files, encodings, outputs.
extension DiagnosticPage {
  static let notUTF8 = DiagnosticPage(
    cause: Localized(
      """
      Văn bản gõ bằng bảng mã cũ (TCVN3, VNI, Windows-1258) hoặc lưu dạng UTF-16 không đọc đúng \
      dấu tiếng Việt. Nghị định 30/2020/NĐ-CP, Phụ lục I, quy định bộ mã Unicode theo TCVN \
      6909:2001.
      """,
      """
      A text in an old encoding (TCVN3, VNI, Windows-1258) or in UTF-16 loses its Vietnamese \
      marks. Decree 30/2020/NĐ-CP, annex I, asks for Unicode after TCVN 6909:2001.
      """),
    failing: """
      $ qc check quy-che.qc
      lỗi[QC9001]: tệp không phải UTF-8 (có lẽ là UTF-16)
      """,
    passing: """
      $ iconv -f UTF-16 -t UTF-8 quy-che.qc > quy-che-moi.qc
      $ qc check quy-che-moi.qc
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let looksBinary = DiagnosticPage(
    cause: Localized(
      """
      Tệp Word, PDF hay ảnh không phải là văn bản thuần, dù đổi đuôi thành .qc.
      """,
      """
      A Word, PDF or picture file is no plain text, even when it is renamed to .qc.
      """),
    failing: """
      $ cp quy-che.doc quy-che.qc
      $ qc check quy-che.qc
      lỗi[QC9002]: tệp không phải là văn bản thuần
      """,
    passing: """
      # Chép nội dung từ Word sang một tệp văn bản thuần, lưu với bảng mã UTF-8
      $ qc check quy-che.qc
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let fileTooLarge = DiagnosticPage(
    cause: Localized(
      """
      Giới hạn một tệp là 1 GiB, để bộ nhớ cần dùng luôn biết trước. Văn bản thật chỉ vài chục \
      nghìn byte.
      """,
      """
      One file may hold 1 GiB, so that the memory needed is known beforehand. Real agreements \
      take some tens of thousands of bytes.
      """),
    failing: """
      $ qc check tat-ca.qc
      lỗi[QC9003]: tệp lớn quá 1073741824 byte
      """,
    passing: """
      # Chia thành nhiều tệp trong một thư mục
      $ qc check tat-ca/
      2 tệp, 2 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let missingInput = DiagnosticPage(
    cause: Localized(
      """
      Đường dẫn sai phải báo rõ và kết thúc với mã 66, để một lần kiểm tra không có tệp nào \
      không bao giờ được coi là đạt.
      """,
      """
      A wrong path is told and ends with exit code 66, so that a check of nothing never counts \
      as passed.
      """),
    failing: """
      $ qc check quy-chee.qc
      lỗi[QC9004]: không có tệp hay thư mục "quy-chee.qc"
      """,
    passing: """
      $ qc check quy-che.qc
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let unreadableInput = DiagnosticPage(
    cause: Localized(
      """
      Tệp có đó nhưng không mở được: thiếu quyền đọc, hoặc ổ đĩa, mạng gặp sự cố. Không đọc được \
      thì không kết luận được gì.
      """,
      """
      The file is there but cannot be opened: permissions, a disk or the network. What cannot be \
      read cannot be judged.
      """),
    failing: """
      $ qc check quy-che.qc
      lỗi[QC9005]: không đọc được "quy-che.qc": không có quyền truy cập
      """,
    passing: """
      $ chmod u+r quy-che.qc
      $ qc check quy-che.qc
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let nothingMatched = DiagnosticPage(
    cause: Localized(
      """
      Thư mục không có tệp .qc nào. Kết quả là mã 66 chứ không phải đạt, vì thường do gõ nhầm \
      thư mục.
      """,
      """
      The folder holds no .qc file. The exit code is 66, not success, since mostly the folder \
      was mistyped.
      """),
    failing: """
      $ qc check van-ban/
      lỗi[QC9006]: không có tệp .qc nào trong "van-ban/"
      """,
    passing: """
      $ qc check quy-che/
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let cannotWrite = DiagnosticPage(
    cause: Localized(
      """
      Không ghi được kết quả: thiếu quyền ghi hoặc đĩa đầy. Tệp được ghi trọn vẹn hoặc không ghi \
      gì, nên tệp cũ vẫn còn nguyên. Mã kết thúc là 73.
      """,
      """
      The output cannot be written: permissions or a full disk. A file is written whole or not \
      at all, so an older one is intact. The exit code is 73.
      """),
    failing: """
      $ qc build quy-che.qc -o /chi-doc
      lỗi[QC9007]: không ghi được "/chi-doc/quy-che.json": không có quyền truy cập
      """,
    passing: """
      $ qc build quy-che.qc -o ket-qua
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let outputClash = DiagnosticPage(
    cause: Localized(
      """
      Hai tệp nguồn cùng tên ở hai thư mục sẽ ghi đè kết quả của nhau, nên lệnh dừng trước khi \
      ghi. Mã kết thúc là 64.
      """,
      """
      Two sources of one name in two folders would overwrite each other's output, so nothing is \
      written. The exit code is 64.
      """),
    failing: """
      $ qc build so-xay-dung cong-an
      lỗi[QC9008]: hai tệp cùng ghi ra "out/quy-che.json"
      """,
    passing: """
      $ qc build so-xay-dung -o out/so-xay-dung
      $ qc build cong-an -o out/cong-an
      """)

  static let invalidJSON = DiagnosticPage(
    cause: Localized(
      """
      Tệp JSON bị cắt ngang hoặc bị sửa bằng tay, nên không đọc được. Hai bên cần ký vào đúng \
      nội dung mà `qc build` đã ghi.
      """,
      """
      The JSON was cut off or changed by hand and cannot be read. Both sides should sign what \
      `qc build` wrote.
      """),
    failing: """
      $ qc check out/quy-che.json
      lỗi[QC9009]: tệp không phải JSON hợp lệ: hết tệp giữa chừng
      """,
    passing: """
      $ qc build quy-che.qc
      $ qc check out/quy-che.json
      """)

  static let invalidModel = DiagnosticPage(
    cause: Localized(
      """
      JSON đọc được nhưng không theo lược đồ: thiếu mục bắt buộc, sai kiểu hoặc có mục lạ. \
      Chương trình khác đọc tệp này sẽ hiểu sai.
      """,
      """
      The JSON can be read but does not follow the schema: something is missing, of another type \
      or unknown. Other programs would misread it.
      """),
    failing: """
      $ qc check out/quy-che.json
      lỗi[QC9010]: JSON không đúng lược đồ của qc: /docs: khóa "docs" không có …
      """,
    passing: """
      $ qc build quy-che.qc
      $ qc check out/quy-che.json
      """)

  static let staleOutput = DiagnosticPage(
    cause: Localized(
      """
      Trong JSON có mã băm SHA-256 của văn bản nguồn. Mã khác nhau nghĩa là nguồn đã sửa sau khi \
      tạo JSON; danh mục việc in ra từ bản cũ không còn đúng.
      """,
      """
      The JSON holds the SHA-256 of its source. If they differ, the source was changed \
      afterwards, and a checklist printed from the older one is wrong.
      """),
    failing: """
      $ qc check out/quy-che.json
      lỗi[QC9011]: JSON đã cũ: văn bản nguồn đã thay đổi
      """,
    passing: """
      $ qc build quy-che.qc
      $ qc check out/quy-che.json
      """)

  static let sourceNotFound = DiagnosticPage(
    cause: Localized(
      """
      JSON được kiểm tra theo lược đồ, nhưng không thấy văn bản nguồn bên cạnh nên không biết có \
      còn khớp hay không. Chỉ ra văn bản nguồn bằng `--source`.
      """,
      """
      The JSON is checked against the schema, but its source is not beside it, so nobody can \
      tell whether they still agree. Name the source with `--source`.
      """),
    failing: """
      $ qc check out/quy-che.json
      ghi chú[QC9012]: không thấy văn bản nguồn "out/quy-che.qc" nên không so được
      """,
    passing: """
      $ qc check out/quy-che.json --source quy-che.qc
      """)

  static let unknownExtension = DiagnosticPage(
    cause: Localized(
      """
      qc chỉ đọc tệp .qc, và tệp .json do `qc build` tạo ra. Tệp khác nêu đích danh trong lệnh \
      là do nhầm; trong thư mục thì được bỏ qua.
      """,
      """
      qc reads .qc files, and .json files that `qc build` made. Another file named in the \
      command is a mistake; inside a folder it is passed over.
      """),
    failing: """
      $ qc check quy-che.txt
      lỗi[QC9013]: "quy-che.txt" không phải tệp .qc
      """,
    passing: """
      $ mv quy-che.txt quy-che.qc
      $ qc check quy-che.qc
      1 tệp, 1 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú
      """)

  static let notProved = DiagnosticPage(
    cause: Localized(
      """
      Sau khi trình bày lại, qc đọc kết quả và đối chiếu với bản gốc: cùng cấu trúc, cùng câu chữ, \
      cùng chú thích. Ở tệp này hai bản không khớp nên qc không ghi gì và kết thúc bằng mã 70. Văn \
      bản vẫn kiểm tra và dùng được như trước.
      """,
      """
      After laying a text out qc reads the result and compares it with the original: the same \
      structure, texts and comments. For this file they did not agree, so nothing was written and \
      the command ends with code 70. The text can be checked and used as before.
      """),
    failing: """
      $ qc format quy-che.qc
      lỗi[QC9014]: chưa trình bày lại được mà vẫn giữ nguyên nội dung, nên không ghi gì
      """,
    passing: """
      $ qc format quy-che.qc
      1 tệp đã trình bày lại, 0 tệp giữ nguyên
      """)
}
