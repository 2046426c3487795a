/// QC08: several files.
extension DiagnosticPage {
  static let useNotFound = DiagnosticPage(
    cause: Localized(
      """
      Tên khai báo ở tệp khác chỉ dùng được khi tìm thấy và đọc được tệp ấy. Đường dẫn tính từ \
      thư mục của tệp đang viết, không phải từ nơi chạy lệnh.
      """,
      """
      Names declared in another file can be used only if that file is found and can be read. The \
      path begins at the folder of this file, not where the command runs.
      """),
    failing: """
      # Bên cạnh tệp này không có co-quan.qc
      dùng "co-quan.qc"

      cơ quan Công an huyện "Công an huyện An Hòa"
      """,
    passing: """
      # co-quan.qc, ngay bên cạnh, khai báo Công an tỉnh
      dùng "co-quan.qc"

      cơ quan Công an huyện "Công an huyện An Hòa" {
        thuộc  Công an tỉnh
      }
      """)

  static let useCycle = DiagnosticPage(
    cause: Localized(
      """
      Hai tệp dùng lẫn nhau thì không biết tên nào được khai báo trước. Những gì cả hai cần thì \
      để ở một tệp thứ ba, không dùng tệp nào khác.
      """,
      """
      Where two files use each other, neither comes first. What both need belongs in a third \
      file that uses none.
      """),
    failing: """
      # Tệp co-quan.qc tự dùng chính nó
      dùng "co-quan.qc"

      cơ quan Công an tỉnh "Công an tỉnh Bình Minh"
      """,
    passing: """
      # Tệp co-quan.qc không dùng tệp nào
      cơ quan Công an tỉnh "Công an tỉnh Bình Minh"
      """)

  static let useOutside = DiagnosticPage(
    cause: Localized(
      """
      Văn bản chỉ được dùng tệp trong thư mục của chính dự án, để người khác nhận thư mục ấy là \
      có đủ, và không tệp nào trên máy bị đọc ngoài ý muốn.
      """,
      """
      A document uses only files of its own project: whoever receives the folder has them all, \
      and no other file of the computer is read by accident.
      """),
    failing: """
      # co-quan.qc nằm ở thư mục mẹ, ngoài thư mục gốc của dự án
      dùng "../co-quan.qc"

      cơ quan Công an huyện "Công an huyện An Hòa"
      """,
    passing: """
      # co-quan.qc đã được chép vào thư mục của dự án
      dùng "co-quan.qc"

      cơ quan Công an huyện "Công an huyện An Hòa"
      """)

  static let useMisplaced = DiagnosticPage(
    cause: Localized(
      """
      Các tên lấy từ tệp khác có hiệu lực cho mọi văn bản trong tệp, nên `dùng` đứng ở đầu, \
      trước văn bản đầu tiên: ai mở tệp cũng thấy ngay.
      """,
      """
      Names taken from another file hold for every document of this one. `use` therefore stands \
      at the top, before the first document, where every reader sees it.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      dùng "co-quan.qc"
      """,
    passing: """
      dùng "co-quan.qc"
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """)

  static let invalidUsePath = DiagnosticPage(
    cause: Localized(
      """
      Đường dẫn viết một kiểu cho mọi máy: dấu / giữa các thư mục, đuôi .qc, không bắt đầu từ \
      gốc ổ đĩa. Nhờ vậy thư mục chép sang máy khác vẫn kiểm tra được.
      """,
      """
      Paths are written one way for every computer: / between folders, ending in .qc, not from \
      the root of a disk. A folder copied elsewhere can then still be checked.
      """),
    failing: """
      dùng "C:\\quy-che\\co-quan.qc"

      cơ quan Công an huyện "Công an huyện An Hòa"
      """,
    passing: """
      dùng "co-quan.qc"

      cơ quan Công an huyện "Công an huyện An Hòa"
      """)
}
