/// QC06: dates in order.
extension DiagnosticPage {
  static let datesOutOfOrder = DiagnosticPage(
    cause: Localized(
      """
      Văn bản không thể có hiệu lực trước ngày ký. Thường một trong hai ngày còn lại từ bản cũ; \
      ngay trong Pháp điển cũng có văn bản ghi ngày ban hành sau ngày hiệu lực.
      """,
      """
      An agreement cannot be in force before it is signed. Mostly one of the dates comes from an \
      older draft; even the codified laws have a text that is dated after its entry into force.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        ký        12/5/2026
        hiệu lực  từ ngày 01/5/2026
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "công trình sai phép"
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        ký        12/5/2026
        hiệu lực  từ ngày 01/6/2026
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "công trình sai phép"
        }
      }
      """)

  static let entryDateDiffers = DiagnosticPage(
    cause: Localized(
      """
      Ngày ghi sau dấu = được tính lại theo quy tắc đứng trước: ngày đầu không tính, thời hạn \
      kết thúc vào cuối ngày cuối cùng (Bộ luật Dân sự 91/2015/QH13, Điều 147, 148). 45 ngày kể \
      từ 05/4/2026 là 20/5/2026.
      """,
      """
      The date behind the = is computed again by the rule before it: the first day is not \
      counted, the limit ends with its last day (Civil Code 91/2015/QH13, articles 147 and 148). \
      45 days from 5 April 2026 end on 20 May 2026.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        ký        05/4/2026
        hiệu lực  sau 45 ngày kể từ ngày ký = 19/5/2026
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "công trình sai phép"
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        ký        05/4/2026
        hiệu lực  sau 45 ngày kể từ ngày ký = 20/5/2026
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "công trình sai phép"
        }
      }
      """)

  static let undated = DiagnosticPage(
    cause: Localized(
      """
      Văn bản không ghi ngày ký thì không biết có hiệu lực từ khi nào, thời hạn nào tính từ \
      ngày ký cũng không tính được. Chỉ nêu khi kiểm tra lần cuối trước khi ký (--final).
      """,
      """
      Without a date of signing nobody knows from when an agreement is in force, and no \
      limit that begins with the signing can be reckoned. Told only at the last check before signing (--final).
      """),
    failing: dated(""),
    passing: dated("\n  ký        12/5/2026 tại \"Bến Sông\""))

  private static func dated(_ signing: String) -> String {
    """
    quy chế phối hợp "Quản lý trật tự xây dựng" {
      số        05/QCPH-SXD-CAT\(signing)
      hiệu lực  từ ngày 01/6/2026
      căn cứ    "chức năng, nhiệm vụ của mỗi bên"
      bên Sở Xây dựng {
        người ký  Trần Văn Bình chức vụ "Giám đốc"
        đầu mối   "Văn phòng Sở"
      }
      bên Công an tỉnh {
        người ký  Lê Minh Đức chức vụ "Giám đốc"
        đầu mối   "Phòng Tham mưu"
      }
      trao đổi thông tin giữa hai bên {
        nội dung  "công trình sai phép"
      }
    }
    """
  }
}
