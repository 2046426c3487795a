/// QC07: requests, replies and notices.
extension DiagnosticPage {
  static let noReply = DiagnosticPage(
    cause: Localized(
      """
      Đề nghị mà không ai phải trả lời thì bên đề nghị chờ mãi. 54 % số văn bản đã khảo sát có \
      quy định trả lời.
      """,
      """
      A request that nobody has to answer leaves the sender waiting. 54 % of the surveyed texts \
      provide for a reply.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc "bảo vệ đoàn cưỡng chế"
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc "bảo vệ đoàn cưỡng chế"
          trả lời { thời hạn trong 03 ngày làm việc kể từ ngày nhận được đề nghị }
        }
      }
      """)

  static let replyWithoutLimit = DiagnosticPage(
    cause: Localized(
      """
      Có trách nhiệm trả lời nhưng không có thời hạn thì trả lời lúc nào cũng coi là đúng. Nếu \
      chưa thống nhất được con số, viết `thời hạn …`.
      """,
      """
      Where a reply has no limit any reply is in time. If no figure is agreed yet, write `due \
      …`.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc "bảo vệ đoàn cưỡng chế"
          trả lời { hình thức bằng văn bản }
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc "bảo vệ đoàn cưỡng chế"
          trả lời { thời hạn trong 03 ngày làm việc kể từ ngày nhận được đề nghị }
        }
      }
      """)

  static let noContent = DiagnosticPage(
    cause: Localized(
      """
      Biết ai gửi cho ai nhưng không biết gửi gì thì không kiểm tra được là đã gửi đủ hay chưa.
      """,
      """
      Who sends to whom is known, but not what: nobody can check whether all of it was sent.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { định kỳ hằng quý }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          định kỳ   hằng quý
          nội dung  "công trình sai phép"
        }
      }
      """)

  static let noSender = DiagnosticPage(
    cause: Localized(
      """
      Nghĩa vụ không có người thực hiện thì không bên nào phải làm. Nêu bên gửi bằng `của`, hoặc \
      `giữa` khi các bên gửi cho nhau.
      """,
      """
      A duty without somebody who does it binds nobody. Name the sender with `of`, or use \
      `between` where the parties send to each other.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        thông báo gửi Công an tỉnh nội dung "quyết định cưỡng chế"
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        thông báo của Sở Xây dựng gửi Công an tỉnh nội dung "quyết định cưỡng chế"
      }
      """)

  static let noReceiver = DiagnosticPage(
    cause: Localized(
      """
      Thông báo không có nơi nhận thì không biết đã gửi đúng chưa. "Báo cáo cấp có thẩm quyền" \
      mà không nói cấp nào là lỗi có thật trong văn bản đã ban hành.
      """,
      """
      A notice without a receiver cannot be checked. "Report to the competent authority" without \
      saying which one is a fault of texts in force.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        thông báo của Sở Xây dựng nội dung "quyết định cưỡng chế"
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        thông báo của Sở Xây dựng gửi Công an tỉnh nội dung "quyết định cưỡng chế"
      }
      """)
}
