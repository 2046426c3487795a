/// QC00: the text of a file.
extension DiagnosticPage {
  static let emptyFile = DiagnosticPage(
    cause: Localized(
      """
      Tệp chỉ có dòng trống hoặc chú thích thì không có gì để kiểm tra; coi là đạt sẽ khiến \
      người đọc tưởng văn bản đã được kiểm tra.
      """,
      """
      A file of blank lines and comments gives nothing to check. To accept it would suggest that \
      an agreement had been checked.
      """),
    failing: """
      # Quy chế phối hợp giữa Sở Xây dựng và Công an tỉnh: soạn sau
      """,
    passing: """
      # Cơ quan dùng chung cho các quy chế
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"
      """)

  static let forbiddenCharacter = DiagnosticPage(
    cause: Localized(
      """
      Ký tự ẩn (khoảng trắng không có bề rộng, dấu đảo chiều chữ) làm cho chữ người ký nhìn thấy \
      khác với chữ máy đọc: hai tên trông giống hệt nhau vẫn là hai tên.
      """,
      """
      Hidden characters, such as spaces without width or marks that turn the direction of \
      writing, make the text that people sign differ from the text that is read: two names that \
      look alike are two names.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây\u{200B} dựng tỉnh Bình Minh"
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"
      """)

  static let unclosedText = DiagnosticPage(
    cause: Localized(
      """
      Thiếu ngoặc kép đóng thì không biết lời văn kết thúc ở đâu, và các mục phía sau dễ bị \
      nuốt vào trong. Đoạn chữ trên một dòng phải đóng ngay trên dòng đó.
      """,
      """
      Without its closing quote nobody can tell where a text ends, and the items behind it would \
      be swallowed. A text on one line is closed on that line.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"
      """)

  static let lineTooLong = DiagnosticPage(
    cause: Localized(
      """
      Không văn bản nào cần một dòng dài hơn một triệu byte. Dòng như vậy thường là tệp dữ liệu \
      đặt nhầm đuôi .qc, hoặc chữ bị mất hết dấu xuống dòng khi sao chép.
      """,
      """
      No agreement needs a line of more than a million bytes. Such a line is mostly data under \
      the wrong file name, or a text that lost its line ends when it was copied.
      """),
    failing: """
      # Tệp này mất hết dấu xuống dòng: một dòng dài hơn 1 048 576 byte
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"   cơ quan Công an tỉnh "Công an tỉnh …
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"
      cơ quan Công an tỉnh "Công an tỉnh Bình Minh"
      """)

  static let textTooLong = DiagnosticPage(
    cause: Localized(
      """
      Đoạn chữ dài hơn 262 144 byte (khoảng một trăm trang) gần như luôn do quên dấu đóng \""". \
      Nội dung dài thật thì nên là phụ lục, để hai bên còn rà soát được.
      """,
      """
      A text of more than 262,144 bytes, about a hundred pages, nearly always lacks its closing \
      \""". Content that is really so long belongs in an annex, where both sides can review it.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        giải thích "nội quy" là \"""
        (toàn văn nội quy, hơn một trăm trang)
        \"""
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung Nội quy }
        phụ lục Nội quy "Nội quy tiếp công dân của Sở Xây dựng"
      }
      """)

  static let tooDeep = DiagnosticPage(
    cause: Localized(
      """
      Văn bản phối hợp chỉ cần ba, bốn bậc. Quá 64 dấu ngoặc nhọn lồng nhau thì tệp không do \
      người soạn, hoặc có chỗ quên đóng ngoặc.
      """,
      """
      An agreement needs three or four levels. More than 64 braces within each other mean that \
      no person wrote the file, or that braces were left open.
      """),
    failing: """
      cơ quan Sở Xây dựng {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        trường hợp "1" { trường hợp "2" { trường hợp "3" { trường hợp "4" { trường hợp "5" {
        }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
      }
      """,
    passing: """
      cơ quan Sở Xây dựng {
        trường hợp "1" { trường hợp "2" { trụ sở "24 đường Bờ Sông" } }
      }
      """)
}
