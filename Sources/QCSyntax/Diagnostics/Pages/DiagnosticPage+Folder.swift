/// QC11: several agreements as one body. Two agreements of one file stand for two files.
extension DiagnosticPage {
  static let bodyUnderTwoNames = DiagnosticPage(
    cause: Localized(
      """
      Một cơ quan mang nhiều tên trong các văn bản thì khó biết ai đã cam kết điều gì, nhất là khi \
      tra cứu bằng máy. Dấu, chữ viết tắt (UBND, TP.) không tính khi so tên.
      """,
      """
      A body that goes by several names in its agreements makes it hard to tell who undertook \
      what, for machines above all. Accents and usual abbreviations do not count in comparing.
      """),
    failing: pair(
      "trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      bodies: "bên Thuế \"Thuế Thành phố Bến Sông\" { đầu mối \"Văn phòng\" }",
      "trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }",
      others: "bên Thuế \"Thuế TP. Bến Sông\" { đầu mối \"Văn phòng\" }"),
    passing: pair(
      "trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      bodies: "bên Thuế \"Thuế Thành phố Bến Sông\" { đầu mối \"Văn phòng\" }",
      "trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }",
      others: "bên Thuế \"Thuế Thành phố Bến Sông\" { đầu mối \"Văn phòng\" }"))

  static let sameReportTwice = DiagnosticPage(
    cause: Localized(
      """
      Hai văn bản cùng bắt một bên gửi định kỳ một nội dung cho cùng một nơi thì hoặc gửi hai lần, \
      hoặc khi sửa một văn bản hai hạn gửi sẽ lệch nhau.
      """,
      """
      Two agreements that make one party send the same content to the same receiver again and \
      again either cost double work or drift apart with the first amendment.
      """),
    failing: pair(
      "báo cáo \"số thu trong tháng\" của Thuế gửi Công an { định kỳ hằng tháng }",
      "báo cáo \"số thu trong tháng\" của Thuế gửi Công an { định kỳ hằng quý }"),
    passing: pair(
      "báo cáo \"số thu trong tháng\" của Thuế gửi Công an { định kỳ hằng tháng }",
      "báo cáo \"số nợ thuế\" của Thuế gửi Công an { định kỳ hằng quý }"))

  static let meetingsOnOneDay = DiagnosticPage(
    cause: Localized(
      """
      Hai văn bản ấn định cùng một ngày họp cho cùng một bên thì mỗi kỳ lại phải hoãn một cuộc. \
      Chỉ so các ngày cố định; nêu giờ cách nhau hai tiếng trở lên thì không coi là trùng.
      """,
      """
      Two agreements that fix one day for meetings of the same party make it put one off each \
      time. Only fixed days are compared; hours two or more apart do not clash.
      """),
    failing: pair(
      "giao ban \"hóa đơn\" giữa hai bên { chủ trì Thuế\n    thời gian ngày 15 hằng tháng }",
      "giao ban \"hộ kinh doanh\" giữa hai bên { chủ trì Công an\n    thời gian ngày 15 hằng tháng }"
    ),
    passing: pair(
      "giao ban \"hóa đơn\" giữa hai bên { chủ trì Thuế\n    thời gian ngày 15 hằng tháng }",
      "giao ban \"hộ kinh doanh\" giữa hai bên { chủ trì Công an\n    thời gian ngày 20 hằng tháng }"
    ))

  static let agreementNotFound = DiagnosticPage(
    cause: Localized(
      """
      Văn bản dẫn một quy chế mà trong thư mục và sổ văn bản đều không có: có thể sai số, hoặc \
      thiếu văn bản. Chỉ xem những số mà ký hiệu cho thấy do chính các bên của thư mục này đặt.
      """,
      """
      An agreement refers to another that is neither in the folder nor in a register: its number \
      may be wrong, or a file is missing. Only numbers whose symbol shows the very issuers of an \
      agreement in the folder are looked at.
      """),
    failing: pair(
      "số 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "theo Quy chế 70/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }"),
    passing: pair(
      "số 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "theo Quy chế 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }")
  )

  static let reviewedIsLater = DiagnosticPage(
    cause: Localized(
      """
      Báo cáo sơ kết hay văn bản thay thế phải ra sau văn bản mà nó nói đến. Ngày ngược nhau thì \
      một trong hai ngày, hoặc số văn bản, bị ghi sai.
      """,
      """
      A review or a replacement comes after the document it speaks of. Dates the other way round \
      mean that one of them, or the number, is wrong.
      """),
    failing: pair(
      "số 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "thay thế Quy chế 07/QCPH-T-CA ngày 02/01/2026\n  trao đổi thông tin giữa hai bên { nội dung \"hộ\" }",
      effective: "01/3/2026"),
    passing: pair(
      "số 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "thay thế Quy chế 07/QCPH-T-CA ngày 02/01/2026\n  trao đổi thông tin giữa hai bên { nội dung \"hộ\" }",
      effective: "01/5/2026"))

  static let reliesOnReplaced = DiagnosticPage(
    cause: Localized(
      """
      Một văn bản trong thư mục đã thay thế quy chế được dẫn ở đây, nên phần dẫn chiếu trỏ vào \
      văn bản không còn dùng. 25 trong 50 văn bản liên tịch có điều khoản thay thế.
      """,
      """
      An agreement in the folder has replaced the one that this refers to, so that the reference \
      points to what is no longer used. 25 of 50 joint instruments replace another.
      """),
    failing: pair(
      "số 05/QCPH-T-CA\n  thay thế Quy chế 03/QCPH-T-CA ngày 02/01/2021\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "theo Quy chế 03/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }"),
    passing: pair(
      "số 05/QCPH-T-CA\n  thay thế Quy chế 03/QCPH-T-CA ngày 02/01/2021\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "theo Quy chế 05/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }")
  )

  static let sameNumberTwice = DiagnosticPage(
    cause: Localized(
      """
      Số và ký hiệu là tên riêng của văn bản; hai văn bản cùng số thì mọi dẫn chiếu đều có hai \
      nghĩa. Thường là chép tệp cũ mà quên sửa số. Số 0 đứng đầu và chữ hoa không tính.
      """,
      """
      The number is a document's own name; with two of one number every reference has two \
      meanings. Mostly a file was copied and its number not changed. A leading zero and capitals \
      do not count.
      """),
    failing: pair(
      "số 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "số 7/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }"),
    passing: pair(
      "số 07/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "số 08/QCPH-T-CA\n  trao đổi thông tin giữa hai bên { nội dung \"hộ kinh doanh\" }"))

  static let citedDateDiffers = DiagnosticPage(
    cause: Localized(
      """
      Văn bản được thay thế hay sơ kết có ngay trong thư mục và ghi ngày ký khác với ngày được dẫn. \
      Sai một ngày thì việc bãi bỏ, dẫn chiếu không trỏ vào văn bản nào.
      """,
      """
      The document that is replaced or reviewed lies in the folder and bears another date than the \
      one cited. With a wrong date the replacement points to no document at all.
      """),
    failing: pair(
      "số 07/QCPH-T-CA\n  ký 12/3/2026\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "thay thế Quy chế 07/QCPH-T-CA ngày 15/3/2026\n  trao đổi thông tin giữa hai bên { nội dung \"hộ\" }",
      effective: "01/6/2026"),
    passing: pair(
      "số 07/QCPH-T-CA\n  ký 12/3/2026\n  trao đổi thông tin giữa hai bên { nội dung \"hóa đơn\" }",
      "thay thế Quy chế 07/QCPH-T-CA ngày 12/3/2026\n  trao đổi thông tin giữa hai bên { nội dung \"hộ\" }",
      effective: "01/6/2026"))

  // MARK: - Implementation

  private static let tax = "bên Thuế \"Thuế tỉnh\" { đầu mối \"Văn phòng\" }"

  /// Two agreements, one below the other.
  private static func pair(
    _ first: String, bodies: String = tax, _ second: String, others: String = tax,
    effective: String = "01/4/2026"
  ) -> String {
    agreement("Phối hợp quản lý hóa đơn", first, bodies, "01/4/2026") + "\n\n"
      + agreement("Phối hợp quản lý hộ kinh doanh", second, others, effective)
  }

  private static func agreement(
    _ title: String, _ body: String, _ party: String, _ effective: String
  ) -> String {
    """
    quy chế phối hợp "\(title)" {
      ban hành kèm theo  Quyết định 88/QĐ-UBND ngày 10/02/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày \(effective)
      \(party)
      bên Công an "Công an tỉnh" { đầu mối "Phòng Tham mưu" }
      \(body)
    }
    """
  }
}
