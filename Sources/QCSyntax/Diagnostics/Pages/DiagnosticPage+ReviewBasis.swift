/// QC0309, QC0310 and QC100x: the documents that an agreement stands on and replaces.
extension DiagnosticPage {
  static let citationKindDiffers = DiagnosticPage(
    cause: Localized(
      """
      Ký hiệu gồm chữ viết tắt của tên loại và của cơ quan ban hành (Nghị định 30/2020/NĐ-CP, \
      Phụ lục I): `NĐ` là nghị định, `TT` là thông tư. Tên loại và ký hiệu không khớp thì một \
      trong hai đã gõ nhầm, và người đọc không tìm ra văn bản.
      """,
      """
      A symbol is made of the abbreviations of the kind and of the issuer (Decree 30/2020/NĐ-CP, \
      annex I): `NĐ` is a decree, `TT` a circular. Where kind and symbol disagree one of them is \
      mistyped, and nobody finds the document.
      """),
    failing: grounded(
      """
        căn cứ    Thông tư 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư
      """),
    passing: grounded(
      """
        căn cứ    Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư
      """))

  static let citationYearDiffers = DiagnosticPage(
    cause: Localized(
      """
      Số văn bản đánh lại từ đầu mỗi năm (Nghị định 30/2020/NĐ-CP, Phụ lục I), nên năm ghi trong \
      số là năm ban hành. Hai năm khác nhau thì số hoặc ngày đã chép sai.
      """,
      """
      Numbers begin anew each year (Decree 30/2020/NĐ-CP, annex I), so that the year in a number \
      is the year of issue. Where the two differ the number or the date was copied wrongly.
      """),
    failing: grounded(
      """
        căn cứ    Nghị định 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư
      """),
    passing: grounded(
      """
        căn cứ    Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư
      """))

  static let supersededIncomplete = DiagnosticPage(
    cause: Localized(
      """
      25 trong 50 văn bản liên tịch thay thế văn bản trước. Không ghi đủ số và ngày thì không rõ \
      văn bản nào thôi hiệu lực; một quy chế đã khảo sát chỉ nhắc văn bản trước bằng ngày.
      """,
      """
      25 of 50 joint instruments replace an earlier one. Without its number and date nobody \
      knows which document ends; one surveyed regulation names its predecessor by the date only.
      """),
    failing: grounded(
      """
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        thay thế  Quy chế ngày 12/5/2021
      """),
    passing: grounded(
      """
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        thay thế  Quy chế 03/QCPH-SYT-SNNMT ngày 12/5/2021
      """))

  static let replacementCycle = DiagnosticPage(
    cause: Localized(
      """
      Văn bản không thể thay thế chính mình, cũng không thể bị thay bởi văn bản mà nó đã thay: \
      khi đó không còn biết bản nào đang có hiệu lực. Thường là số mới bị chép vào chỗ của số \
      cũ.
      """,
      """
      A document cannot replace itself, nor be replaced by one that it has replaced: nobody \
      could tell which is in force. Mostly the new number was copied into the place of the old \
      one.
      """),
    failing: grounded(
      """
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        thay thế  Quy chế 07/QCPH-SYT-SNNMT ngày 20/4/2026
      """),
    passing: grounded(
      """
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        thay thế  Quy chế 03/QCPH-SYT-SNNMT ngày 12/5/2021
      """))

  static let citedTwice = DiagnosticPage(
    cause: Localized(
      """
      Cùng một căn cứ đứng hai dòng thường là do ghép danh sách của hai dự thảo, và dòng sau có \
      khi đáng lẽ là một văn bản khác. Căn cứ chỉ dẫn đủ một lần, lần đầu (Nghị định \
      30/2020/NĐ-CP, Phụ lục I).
      """,
      """
      One basis in two lines mostly comes from the lists of two drafts, and the second line may \
      have been meant for another document. A document is cited in full once, the first time \
      (Decree 30/2020/NĐ-CP, annex I).
      """),
    failing: grounded(
      """
        căn cứ
          - "Luật Thú y"
          - Quyết định 40/2024/QĐ-UBND ngày 10/6/2024 của "Ủy ban nhân dân tỉnh"
          - Quyết định 40/2024/QĐ-UBND ngày 10/6/2024 của "Ủy ban nhân dân tỉnh"
      """),
    passing: grounded(
      """
        căn cứ
          - "Luật Thú y"
          - Quyết định 40/2024/QĐ-UBND ngày 10/6/2024 của "Ủy ban nhân dân tỉnh"
          - Quyết định 14/2025/QĐ-UBND ngày 10/6/2025 của "Ủy ban nhân dân tỉnh"
      """))

  static let basisIncomplete = DiagnosticPage(
    cause: Localized(
      """
      Lần dẫn đầu ghi đủ tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu; luật và \
      pháp lệnh chỉ ghi tên (Nghị định 30/2020/NĐ-CP, Phụ lục I). Chỉ có số thì khó tìm và khó \
      phát hiện gõ nhầm.
      """,
      """
      The first citation gives kind, number and symbol, date, issuer and subject; laws and \
      ordinances their name only (Decree 30/2020/NĐ-CP, annex I). A bare number is hard to find, \
      and a slip in it hard to see.
      """),
    failing: grounded(
      """
        căn cứ    Nghị định 30/2020/NĐ-CP
      """),
    passing: grounded(
      """
        căn cứ    Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư
      """))

  static let basisNotInForce = DiagnosticPage(
    cause: Localized(
      """
      Căn cứ phải còn hiệu lực khi ký; người thẩm định sẽ trả lại căn cứ đã bị thay thế. qc \
      không tự biết văn bản nào còn hiệu lực mà chỉ xem `sổ văn bản` đã khai báo hoặc đưa vào \
      bằng `dùng`.
      """,
      """
      A basis must be in force at the signing; a legal officer sends back one that has been \
      replaced. qc does not know by itself what is in force and looks only at a `register` that \
      is declared or brought in with `use`.
      """),
    failing: withRegister(
      """
        căn cứ    Quyết định 15/2019/QĐ-UBND ngày 20/3/2019 của "Ủy ban nhân dân tỉnh"
      """),
    passing: withRegister(
      """
        căn cứ    Quyết định 40/2024/QĐ-UBND ngày 10/6/2024 của "Ủy ban nhân dân tỉnh"
      """))

  // MARK: - Implementation

  /// An agreement beside a register that knows of a replacement.
  private static func withRegister(_ basis: String) -> String {
    """
    sổ văn bản "Văn bản của tỉnh" {
      mục Quyết định 15/2019/QĐ-UBND {
        hết hiệu lực  01/7/2024
        thay bởi      Quyết định 40/2024/QĐ-UBND
      }
    }
    \(grounded(basis))
    """
  }
}
