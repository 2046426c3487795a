/// QC0718 and after: chains that must end and levels that must be there.
extension DiagnosticPage {
  static let escalationCycle = DiagnosticPage(
    cause: Localized(
      """
      Báo cáo lên chỉ có ích khi cuối cùng có người giải quyết được; 11 trong 50 văn bản liên \
      tịch nói rõ đưa lên ai. Đưa về đúng bên đang chậm, hoặc bên đã chuyển lên, thì việc nằm \
      yên.
      """,
      """
      Escalation helps only if somebody settles the matter in the end; 11 of 50 joint \
      instruments say who. What goes to the very party that is late, or back to the one that \
      sent it up, stays where it is.
      """),
    failing: issued(
      """
        đề nghị hỗ trợ chữa cháy của Kiểm lâm gửi Công an tỉnh {
          việc  "cử lực lượng, phương tiện đến hiện trường"
          trả lời {
            thời hạn  trong 02 giờ kể từ khi nhận được
            quá hạn   báo cáo lên Công an tỉnh
          }
        }
      """),
    passing: issued(
      """
        đề nghị hỗ trợ chữa cháy của Kiểm lâm gửi Công an tỉnh {
          việc  "cử lực lượng, phương tiện đến hiện trường"
          trả lời {
            thời hạn  trong 02 giờ kể từ khi nhận được
            quá hạn   báo cáo lên "Ban Chỉ huy phòng thủ dân sự tỉnh"
          }
        }
      """))

  static let partOfCycle = DiagnosticPage(
    cause: Localized(
      """
      `thuộc` nói cơ quan nào là đơn vị của cơ quan nào, để biết cuối cùng bên nào chịu trách \
      nhiệm. Hai cơ quan thuộc lẫn nhau thì không tìm ra bên ấy; thường là một dòng bị ghi \
      ngược.
      """,
      """
      `part of` says which body is a unit of which, and so which party answers in the end. \
      Bodies that belong to each other lead to none; mostly one line is written the wrong way \
      round.
      """),
    failing: issued(
      """
        cơ quan Hạt Kiểm lâm { thuộc Trạm Kiểm lâm }
        cơ quan Trạm Kiểm lâm { thuộc Hạt Kiểm lâm }
        lĩnh vực "tuần tra rừng giáp ranh" chủ trì Kiểm lâm phối hợp Công an tỉnh
      """),
    passing: issued(
      """
        cơ quan Hạt Kiểm lâm { thuộc Kiểm lâm }
        cơ quan Trạm Kiểm lâm { thuộc Hạt Kiểm lâm }
        lĩnh vực "tuần tra rừng giáp ranh" chủ trì Kiểm lâm phối hợp Công an tỉnh
      """))

  static let noCounterpart = DiagnosticPage(
    cause: Localized(
      """
      34 trong 50 văn bản liên tịch dùng `cùng cấp`. Cách nói này chỉ có nghĩa khi bên nhận có \
      cơ quan ở mọi cấp mà bên gửi có; thiếu một cấp thì người ở cấp ấy không biết gửi cho ai.
      """,
      """
      34 of 50 joint instruments say "same level". That means something only where the receiving \
      line has a body at each level of the sending one; at a level that is missing nobody knows \
      whom to send to.
      """),
    failing: withTwoLines(
      """
          cấp tỉnh "Công an tỉnh"
        }
        thông báo "đối tượng phá rừng" của kiểm lâm gửi công an cùng cấp
      """),
    passing: withTwoLines(
      """
          cấp xã "Công an xã"
          cấp tỉnh "Công an tỉnh"
        }
        thông báo "đối tượng phá rừng" của kiểm lâm gửi công an cùng cấp
      """))

  static let noSuchLevel = DiagnosticPage(
    cause: Localized(
      """
      Cấp được nêu phải là một cấp đã khai báo trong `ngành` hay `thang cấp`; tên cấp khác đi \
      thì không chỉ cơ quan nào. Thường là còn sót từ văn bản cũ, hoặc một cấp được gọi bằng hai \
      tên.
      """,
      """
      A level must be one that the `line` or the `ladder` declares; any other name points to no \
      body. Mostly it is left over from an older text, or one level goes by two names.
      """),
    failing: withTwoLines(
      """
          cấp xã "Công an xã"
          cấp tỉnh "Công an tỉnh"
        }
        thông báo "đối tượng phá rừng" của kiểm lâm gửi công an cấp cơ sở
      """),
    passing: withTwoLines(
      """
          cấp xã "Công an xã"
          cấp tỉnh "Công an tỉnh"
        }
        thông báo "đối tượng phá rừng" của kiểm lâm gửi công an cấp xã
      """))

  static let formerLevel = DiagnosticPage(
    cause: Localized(
      """
      Từ 01/7/2025 không còn cấp huyện, nên việc giao cho cơ quan cấp huyện không có ai nhận. \
      Văn bản soạn trước đó hay được chép làm mẫu và mang theo cấp này.
      """,
      """
      There is no district level since 1 July 2025, so that nobody takes what is given to a body \
      of it. Texts from before are often copied as a model and bring the level along.
      """),
    failing: issued(
      """
        bên Công an huyện "Công an huyện Tân Sơn" { đầu mối "Đội Tổng hợp" }
        lĩnh vực "tuần tra rừng giáp ranh" chủ trì Kiểm lâm phối hợp Công an tỉnh, Công an huyện
      """),
    passing: issued(
      """
        bên Công an xã "Công an xã Tân Sơn" { đầu mối "Đội Tổng hợp" }
        lĩnh vực "tuần tra rừng giáp ranh" chủ trì Kiểm lâm phối hợp Công an tỉnh, Công an xã
      """))

  // MARK: - Implementation

  /// An agreement between two lines with bodies at several levels; the second one is open.
  private static func withTwoLines(_ body: String) -> String {
    """
    quy chế phối hợp "Bảo vệ rừng giáp ranh" {
      ban hành kèm theo  Quyết định 88/QĐ-UBND ngày 10/3/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/4/2026
      bên Chi cục Kiểm lâm { đầu mối "Phòng Quản lý rừng" }
      bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
      ngành kiểm lâm "lực lượng kiểm lâm" {
        thuộc  Chi cục Kiểm lâm
        cấp xã "kiểm lâm địa bàn"
        cấp tỉnh "Chi cục Kiểm lâm"
      }
      ngành công an "lực lượng công an" {
        thuộc  Công an tỉnh
    \(body)
    }
    """
  }
}
