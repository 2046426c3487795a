/// QC0110 and QC060x: names that look alike, terms and terms of office.
extension DiagnosticPage {
  static let lookAlikeName = DiagnosticPage(
    cause: Localized(
      """
      Hai tên chỉ khác nhau ở dấu thì người gõ, người đọc và cả máy tìm chữ đều dễ lẫn: việc của \
      bên này thành việc của bên kia. Văn bản đã khảo sát có lỗi gần như vậy, khi một cơ quan \
      mang nhiều tên.
      """,
      """
      Two names that differ by accents only are mixed up by who types, who reads and who \
      searches: the work of one party becomes that of the other. Surveyed texts have the near \
      fault of one body under several names.
      """),
    failing: """
      quy chế phối hợp "Quản lý đảng viên nơi cư trú" {
        ban hành kèm theo  Quyết định 412-QĐ/TU ngày 15/01/2026 của "Ban Thường vụ Tỉnh ủy"
        hiệu lực           từ ngày 01/02/2026
        bên Khối "Đảng ủy Khối các cơ quan tỉnh" { đầu mối "Ban Tổ chức" }
        bên Khôi "Đảng ủy phường Khôi Sơn" { đầu mối "Văn phòng Đảng ủy" }
        lĩnh vực "nhận xét đảng viên" chủ trì Khôi phối hợp Khối
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý đảng viên nơi cư trú" {
        ban hành kèm theo  Quyết định 412-QĐ/TU ngày 15/01/2026 của "Ban Thường vụ Tỉnh ủy"
        hiệu lực           từ ngày 01/02/2026
        bên Khối "Đảng ủy Khối các cơ quan tỉnh" { đầu mối "Ban Tổ chức" }
        bên Phường "Đảng ủy phường Khôi Sơn" { đầu mối "Văn phòng Đảng ủy" }
        lĩnh vực "nhận xét đảng viên" chủ trì Phường phối hợp Khối
      }
      """)

  static let termBeyondOffice = DiagnosticPage(
    cause: Localized(
      """
      Hết nhiệm kỳ thì ban lãnh đạo thay đổi, nên cam kết kéo sang nhiệm kỳ sau cần nhiệm kỳ sau \
      tiếp nhận. Một văn bản đã khảo sát ghi giai đoạn 2017-2021, còn nhiệm kỳ của Mặt trận Tổ \
      quốc là 2014-2019.
      """,
      """
      The leaders change with the term of office, and what reaches into the next one needs its \
      consent. One surveyed text runs for 2017-2021, while the term of office of the Fatherland \
      Front is 2014-2019.
      """),
    failing: underProgramme(term: "2026-2030"),
    passing: underProgramme(term: "2026-2029"))

  static let cadenceBeyondTerm = DiagnosticPage(
    cause: Localized(
      """
      Việc 5 năm một lần trong văn bản có hiệu lực 3 năm thì lần đầu đã rơi vào sau ngày hết \
      hiệu lực, coi như không ai phải làm. Chọn chu kỳ ngắn hơn, hoặc nêu một ngày trước khi văn \
      bản hết hiệu lực.
      """,
      """
      What comes every five years in a document of three falls due for the first time after its \
      end, so that nobody owes it. Choose a shorter period, or name a day before the document \
      ends.
      """),
    failing: underProgramme(
      term: "2026-2028",
      """
        sơ kết "việc thực hiện chương trình" {
          chủ trì     Mặt trận
          thành phần  hai bên
          định kỳ     5 năm một lần
        }
        trao đổi thông tin giữa hai bên { nội dung "tiến độ các xã" }
      """),
    passing: underProgramme(
      term: "2026-2028",
      """
        sơ kết "việc thực hiện chương trình" {
          chủ trì     Mặt trận
          thành phần  hai bên
          định kỳ     mỗi năm một lần
        }
        trao đổi thông tin giữa hai bên { nội dung "tiến độ các xã" }
      """))

  // MARK: - Implementation

  /// A programme for a term of years, with a party whose term of office ends in 2029.
  private static func underProgramme(term: String, _ body: String = progress) -> String {
    """
    chương trình phối hợp "Xây dựng nông thôn mới" {
      số         02/CTPH-MTTQ-HND
      ký         15/01/2026
      hiệu lực   từ ngày ký
      giai đoạn  \(term)
      căn cứ     "chức năng, nhiệm vụ của mỗi bên"
      bên Mặt trận "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh" {
        nhiệm kỳ  2024-2029
        người ký  Trịnh Văn Sáu chức vụ "Chủ tịch"
        đầu mối   "Ban Phong trào"
      }
      bên Hội Nông dân {
        người ký  Mai Thị Thu chức vụ "Chủ tịch"
        đầu mối   "Văn phòng Hội"
      }
    \(body)
    }
    """
  }

  private static let progress = "  trao đổi thông tin giữa hai bên { nội dung \"tiến độ các xã\" }"
}
