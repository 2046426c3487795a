/// QC0715 and after: who leads and supports, what is stated twice, what goes by which channel.
extension DiagnosticPage {
  static let methodsUneven = DiagnosticPage(
    cause: Localized(
      """
      40 trong 50 văn bản liên tịch đã khảo sát nêu hình thức `bằng văn bản`. Chỗ ghi chỗ không \
      thì người thực hiện không rõ chỗ không ghi là theo cách chung, hay gửi thế nào cũng được.
      """,
      """
      40 of 50 joint instruments name the channel "in writing". Where only some duties name one, \
      nobody knows whether the others follow the usual channel or may go by any.
      """),
    failing: issued(
      """
        thông báo "khu vực có nguy cơ cháy" của Kiểm lâm gửi Công an tỉnh { hình thức văn bản }
        thông báo "kết quả điều tra vụ cháy" của Công an tỉnh gửi Kiểm lâm
      """),
    passing: issued(
      """
        phương thức phối hợp { hình thức văn bản chủ yếu }
        thông báo "khu vực có nguy cơ cháy" của Kiểm lâm gửi Công an tỉnh
        thông báo "kết quả điều tra vụ cháy" của Công an tỉnh gửi Kiểm lâm
      """))

  static let leadNotBound = DiagnosticPage(
    cause: Localized(
      """
      Văn bản chỉ ràng buộc các bên. Cơ quan ngoài văn bản mà được giao chủ trì hay phối hợp thì \
      không có nghĩa vụ gì; nếu là đơn vị của một bên thì ghi rõ `thuộc` bên nào để bên ấy chịu \
      trách nhiệm.
      """,
      """
      A document binds its parties only. A body outside it that is given the lead or the support \
      owes nothing; where it is a unit of a party, say of which one with `part of`, so that the \
      party answers for it.
      """),
    failing: signed(
      """
        cơ quan Chi cục Thú y
        lĩnh vực "lấy mẫu xét nghiệm" chủ trì Chi cục Thú y phối hợp Sở Y tế
        trao đổi thông tin giữa hai bên { nội dung "kết quả xét nghiệm" }
      """),
    passing: signed(
      """
        cơ quan Chi cục Thú y { thuộc Sở Nông nghiệp }
        lĩnh vực "lấy mẫu xét nghiệm" chủ trì Chi cục Thú y phối hợp Sở Y tế
        trao đổi thông tin giữa hai bên { nội dung "kết quả xét nghiệm" }
      """))

  static let leadAlsoSupports = DiagnosticPage(
    cause: Localized(
      """
      18 trong 50 văn bản liên tịch viết `chủ trì, phối hợp với`: một bên điều hành, bên khác \
      làm theo. Một bên giữ cả hai vai thì không rõ vai nào; thường là chép cả danh sách các bên \
      mà quên bỏ tên bên chủ trì.
      """,
      """
      18 of 50 joint instruments say "leads, in coordination with": one directs, others follow. \
      A party in both roles makes them unclear; mostly the list of all parties was copied and \
      the lead not taken out.
      """),
    failing: issued(
      """
        lĩnh vực "tuần tra rừng giáp ranh" chủ trì Kiểm lâm phối hợp Kiểm lâm, Công an tỉnh
      """),
    passing: issued(
      """
        lĩnh vực "tuần tra rừng giáp ranh" chủ trì Kiểm lâm phối hợp Công an tỉnh
      """))

  static let statedTwice = DiagnosticPage(
    cause: Localized(
      """
      Việc nêu hai lần thì khi sửa đổi hay chỉ sửa một chỗ, và hai chỗ thành trái nhau. Một văn \
      bản liên tịch đã khảo sát nêu một cuộc họp hai lần, mỗi lần trong phần của một bên.
      """,
      """
      What is stated twice is often amended in one place only, and the two then contradict each \
      other. A surveyed joint instrument states one meeting twice, once in the part of each \
      party.
      """),
    failing: issued(
      """
        trách nhiệm "trực gác mùa khô" của Kiểm lâm
        trách nhiệm "điều tra vụ cháy" của Công an tỉnh
        họp {
          chủ trì     Kiểm lâm
          thành phần  hai bên
          định kỳ     mỗi quý một lần
        }
        họp {
          chủ trì     Kiểm lâm
          thành phần  hai bên
          định kỳ     mỗi quý một lần
        }
      """),
    passing: issued(
      """
        trách nhiệm "trực gác mùa khô" của Kiểm lâm
        trách nhiệm "điều tra vụ cháy" của Công an tỉnh
        họp {
          chủ trì     Kiểm lâm
          thành phần  hai bên
          định kỳ     mỗi quý một lần
        }
      """))

  static let mutualStatedTwice = DiagnosticPage(
    cause: Localized(
      """
      Hai chiều của một thông tin viết ở hai chỗ thì thời hạn và hình thức dễ lệch nhau. Nhiều \
      văn bản thật nói cả hai chiều trong một câu; ở đây là `trao đổi thông tin giữa` hai bên.
      """,
      """
      Two directions of one piece of information, written in two places, drift apart in limit \
      and channel. Several real texts say both in one sentence; here it is `exchange of \
      information between` the two.
      """),
    failing: issued(
      """
        danh mục Bản tin tuần tra { gồm "tuyến tuần tra", "dấu hiệu phá rừng" }
        thông báo của Kiểm lâm gửi Công an tỉnh nội dung Bản tin tuần tra
        thông báo của Công an tỉnh gửi Kiểm lâm nội dung Bản tin tuần tra
      """),
    passing: issued(
      """
        danh mục Bản tin tuần tra { gồm "tuyến tuần tra", "dấu hiệu phá rừng" }
        trao đổi thông tin giữa hai bên nội dung Bản tin tuần tra
      """))

  static let leadWithoutDuty = DiagnosticPage(
    cause: Localized(
      """
      Bên chủ trì khởi động và tổng hợp. Lĩnh vực đã kể việc cụ thể mà không việc nào của bên \
      chủ trì thì hoặc còn thiếu một việc, hoặc bên khác mới thực sự chủ trì. Trách nhiệm nêu \
      riêng cho bên ấy ngoài các lĩnh vực cũng được tính.
      """,
      """
      The lead begins and sums up. Where an area spells out its work and none of it is the \
      lead's, either a duty is missing or another party really leads. Duties of the lead that \
      stand outside all areas count too.
      """),
    failing: issued(
      """
        lĩnh vực "phòng cháy mùa khô" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          trách nhiệm của Công an tỉnh { phải "kiểm tra nguồn lửa ven rừng" }
        }
      """),
    passing: issued(
      """
        lĩnh vực "phòng cháy mùa khô" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          trách nhiệm của Kiểm lâm { phải "làm đường băng cản lửa" }
          trách nhiệm của Công an tỉnh { phải "kiểm tra nguồn lửa ven rừng" }
        }
      """))

  static let supportWithoutDuty = DiagnosticPage(
    cause: Localized(
      """
      38 trong 50 văn bản liên tịch có phần trách nhiệm của từng bên. Chỉ ghi `phối hợp` bên \
      cạnh việc của bên khác thì bên ấy không biết phải làm gì, và không ai kiểm tra được.
      """,
      """
      38 of 50 joint instruments list what each party does. A party that is only named as \
      support, beside the duties of another, does not know what to do, and nobody can check it.
      """),
    failing: issued(
      """
        lĩnh vực "phòng cháy mùa khô" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          trách nhiệm của Kiểm lâm { phải "làm đường băng cản lửa" }
        }
      """),
    passing: issued(
      """
        lĩnh vực "phòng cháy mùa khô" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          trách nhiệm của Kiểm lâm { phải "làm đường băng cản lửa" }
          trách nhiệm của Công an tỉnh { phải "kiểm tra nguồn lửa ven rừng" }
        }
      """))

  static let groupActsAsOne = DiagnosticPage(
    cause: Localized(
      """
      Nhóm bên là nhiều cơ quan ngang nhau: có quy chế giữa một đảng ủy khối và 30 quận, huyện, \
      thị ủy. Cả nhóm chủ trì thì không ai triệu tập; viết `mỗi` khi từng bên chủ trì ở địa bàn \
      của mình.
      """,
      """
      A group is many parties of one rank: there is a regulation between one committee and \
      thirty districts. If the whole group leads, nobody convenes; write `each` where every one \
      leads in its own territory.
      """),
    failing: withManyParties(
      """
        lĩnh vực "nhận xét đảng viên" chủ trì Đảng ủy xã phối hợp Đảng ủy cơ quan
      """),
    passing: withManyParties(
      """
        lĩnh vực "nhận xét đảng viên" chủ trì mỗi Đảng ủy xã phối hợp Đảng ủy cơ quan
      """))

  static let memberMeetingsClash = DiagnosticPage(
    cause: Localized(
      """
      Họp riêng với từng bên của nhóm mà ấn định một ngày thì hôm ấy có mấy chục cuộc họp. Muốn \
      họp chung thì nêu mọi bên ở `thành phần`; muốn họp riêng thì bỏ ngày cố định.
      """,
      """
      Separate meetings with each member of a group on one fixed day make dozens of meetings on \
      that day. To meet all at once name them as `attendees`; to meet each apart name no fixed \
      day.
      """),
    failing: withManyParties(
      """
        giao ban "quản lý đảng viên nơi cư trú" {
          giữa        Đảng ủy cơ quan, Đảng ủy xã
          chủ trì     Đảng ủy cơ quan
          định kỳ     hằng năm vào ngày 15 tháng 12
        }
        trách nhiệm "nhận xét đảng viên" của mỗi Đảng ủy xã
      """),
    passing: withManyParties(
      """
        giao ban "quản lý đảng viên nơi cư trú" {
          chủ trì     Đảng ủy cơ quan
          thành phần  Đảng ủy cơ quan, Đảng ủy xã
          định kỳ     hằng năm vào ngày 15 tháng 12
        }
        trách nhiệm "nhận xét đảng viên" của mỗi Đảng ủy xã
      """))

  static let secretOnOpenChannel = DiagnosticPage(
    cause: Localized(
      """
      Điện thoại, fax, thư điện tử thường không giữ được bí mật. Đổi hình thức, hoặc nói rõ phần \
      mật không gửi theo cách này, như một văn bản đã khảo sát ghi `trừ tài liệu mật`.
      """,
      """
      Telephone, fax and ordinary e-mail keep no secret. Choose another channel, or say that the \
      secret part does not go this way, as a surveyed text does with "except secret documents".
      """),
    failing: issued(
      """
        thông báo "tài liệu mật về chuyên án phá rừng" của Công an tỉnh gửi Kiểm lâm {
          hình thức  thư điện tử
        }
      """),
    passing: issued(
      """
        thông báo "tài liệu mật về chuyên án phá rừng" của Công an tỉnh gửi Kiểm lâm {
          hình thức  trực tiếp
        }
      """))

  // MARK: - Implementation

  /// An agreement of one party with many.
  private static func withManyParties(_ body: String) -> String {
    """
    quy chế phối hợp "Quản lý đảng viên nơi cư trú" {
      ban hành kèm theo  Quyết định 412-QĐ/TU ngày 15/01/2026 của "Ban Thường vụ Tỉnh ủy"
      hiệu lực           từ ngày 01/02/2026
      bên Đảng ủy cơ quan "Đảng ủy các cơ quan Đảng tỉnh" { đầu mối "Ban Tổ chức" }
      nhóm bên Đảng ủy xã "Đảng ủy các xã, phường" {
        số lượng  40
        đầu mối   "Văn phòng Đảng ủy"
      }
    \(body)
    }
    """
  }
}
