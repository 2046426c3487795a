/// QC01: names.
extension DiagnosticPage {
  static let duplicateName = DiagnosticPage(
    cause: Localized(
      """
      Một tên chỉ được chỉ một bên, một cơ quan; nếu không, không ai biết nhiệm vụ thuộc về ai. \
      Nhiều văn bản thật có lỗi này: một cơ quan mang nhiều tên, hoặc hai cơ quan chung một tên \
      gọi tắt.
      """,
      """
      A name means one party or body only, or nobody can tell whose duty is meant. Real \
      agreements do have one body under several names, or two under one short name.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"
      cơ quan Sở Xây dựng "Sở Xây dựng thành phố An Hòa"
      """,
    passing: """
      cơ quan Sở Xây dựng tỉnh "Sở Xây dựng tỉnh Bình Minh"
      cơ quan Sở Xây dựng thành phố "Sở Xây dựng thành phố An Hòa"
      """)

  static let ambiguousName = DiagnosticPage(
    cause: Localized(
      """
      Hai người ở hai bên cùng mang một tên ngắn. Ở chỗ nhắc đến, tên ấy có thể chỉ cả hai, nên \
      phải viết tên đầy đủ.
      """,
      """
      Two people on two sides have the same short name. Where it is used it may mean either, so \
      the full name must be written.
      """),
    failing: """
      cơ quan Sở Xây dựng {
        đại diện Hùng "Nguyễn Văn Hùng" chức vụ "Giám đốc"
      }
      cơ quan Công an tỉnh {
        đại diện Hùng "Trần Mạnh Hùng" chức vụ "Giám đốc"
      }
      chức danh Trưởng Ban Chỉ đạo { cấp trên Hùng }
      """,
    passing: """
      cơ quan Sở Xây dựng {
        đại diện Hùng "Nguyễn Văn Hùng" chức vụ "Giám đốc"
      }
      cơ quan Công an tỉnh {
        đại diện Hùng "Trần Mạnh Hùng" chức vụ "Giám đốc"
      }
      chức danh Trưởng Ban Chỉ đạo { cấp trên Trần Mạnh Hùng }
      """)

  static let unknownName = DiagnosticPage(
    cause: Localized(
      """
      Tên viết không có ngoặc kép phải được khai báo, nhờ vậy tên viết sai không lọt qua thành \
      một cơ quan mới. Cơ quan ngoài văn bản, chỉ nhắc một lần, thì đặt trong ngoặc kép.
      """,
      """
      A name without quotes must be declared, so that a misspelt one never passes as a new body. \
      A body outside the document that is named once stands in quotes.
      """),
    failing: """
      cơ quan Công an huyện "Công an huyện An Hòa" {
        thuộc  Công an tỉnh
      }
      """,
    passing: """
      cơ quan Công an tỉnh "Công an tỉnh Bình Minh"
      cơ quan Công an huyện "Công an huyện An Hòa" {
        thuộc  Công an tỉnh
      }
      """)

  static let nameTooLong = DiagnosticPage(
    cause: Localized(
      """
      Tên không có ngoặc kép sẽ được nhắc lại nhiều lần trong văn bản và trong danh mục việc, nên \
      phải ngắn. Tên đầy đủ dài đến đâu cũng được, nhưng đứng trong ngoặc kép, ngay sau tên \
      ngắn.
      """,
      """
      A name without quotes comes back again and again, in the text and on the checklist, and \
      has to be short. The full name may be of any length; it follows in quotes.
      """),
    failing: """
      cơ quan Ban Chỉ đạo phòng chống thiên tai và tìm kiếm cứu nạn kiêm Ban Chỉ đạo phòng cháy \
      chữa cháy và cứu nạn cứu hộ kiêm Ban Chỉ đạo ứng phó sự cố môi trường và tràn dầu kiêm Ban \
      Chỉ đạo phòng chống dịch bệnh ở người
      """,
    passing: """
      cơ quan Ban Chỉ đạo "Ban Chỉ đạo phòng chống thiên tai và tìm kiếm cứu nạn kiêm Ban Chỉ đạo \
      phòng cháy chữa cháy và cứu nạn cứu hộ kiêm Ban Chỉ đạo ứng phó sự cố môi trường và tràn dầu"
      """)

  static let nameNeedsQuotes = DiagnosticPage(
    cause: Localized(
      """
      Các từ nối như `của`, `gửi`, `cho`, `cấp` kết thúc một tên viết không có ngoặc kép. Tên có \
      sẵn những từ ấy phải đặt trong ngoặc kép, nếu không sẽ bị cắt làm đôi.
      """,
      """
      Connecting words such as `of`, `to`, `for` end a name that has no quotes. A name that \
      holds one of them must be quoted, or it would be cut in two.
      """),
    failing: """
      cơ quan Hội Bảo trợ cho trẻ em
      """,
    passing: """
      cơ quan "Hội Bảo trợ cho trẻ em"
      """)

  static let wrongKind = DiagnosticPage(
    cause: Localized(
      """
      Tên này có khai báo, nhưng là tên của một thứ không thể gửi, nhận, chủ trì hay ký. Thường \
      là tên tài liệu đặt nhầm vào chỗ của bên hay cơ quan.
      """,
      """
      The name is declared, but it belongs to something that cannot send, receive, lead or sign: \
      mostly a paper in the place of a party or body.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        biểu mẫu Báo cáo quý "Báo cáo tình hình trật tự xây dựng"
        lĩnh vực "kiểm tra công trình" chủ trì Báo cáo quý phối hợp hai bên
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        biểu mẫu Báo cáo quý "Báo cáo tình hình trật tự xây dựng"
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng phối hợp Công an tỉnh
        báo cáo "kết quả kiểm tra" của Công an tỉnh gửi Sở Xây dựng theo mẫu Báo cáo quý
      }
      """)

  static let missingName = DiagnosticPage(
    cause: Localized(
      """
      Một bên không có tên thì không thể giao việc, nhận thông tin hay ký. Tên chính thức của cơ \
      quan là thành phần bắt buộc của văn bản (Nghị định 30/2020/NĐ-CP, Điều 8).
      """,
      """
      A party without a name can be given no duty, receive nothing and sign nothing. The \
      official name of the issuing body is a required part of a document (Decree 30/2020/NĐ-CP, \
      article 8).
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """)

  static let joinedNames = DiagnosticPage(
    cause: Localized(
      """
      `và` có thể là một phần của tên (Sở Văn hóa và Thể thao), nên hai tên phải cách nhau bằng \
      dấu phẩy thì mới rõ là hai.
      """,
      """
      The word "and" may be part of a name, as in Department of Culture and Sports. Two names \
      are therefore divided by a comma.
      """),
    failing: """
      cơ quan Sở Xây dựng
      cơ quan Công an tỉnh
      chức danh Trưởng Ban Chỉ đạo {
        cấp trên  Sở Xây dựng và Công an tỉnh
      }
      """,
    passing: """
      cơ quan Sở Xây dựng
      cơ quan Công an tỉnh
      chức danh Trưởng Ban Chỉ đạo {
        cấp trên  Sở Xây dựng, Công an tỉnh
      }
      """)
}
