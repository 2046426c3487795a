/// QC04: how many.
extension DiagnosticPage {
  static let missingClause = DiagnosticPage(
    cause: Localized(
      """
      Mục này không có nghĩa nếu thiếu nhãn ấy: giải thích từ ngữ phải nói từ đó là gì, nhóm bên \
      phải nói có bao nhiêu bên.
      """,
      """
      The item has no meaning without this label: a definition says what the term is, a group of \
      parties says how many there are.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        giải thích "công trình sai phép" { nghĩa Sở Xây dựng }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        giải thích "công trình sai phép" {
          là     "công trình xây dựng không đúng giấy phép"
          nghĩa  Sở Xây dựng
        }
      }
      """)

  static let repeatedClause = DiagnosticPage(
    cause: Localized(
      """
      Nhãn này chỉ có một giá trị. Viết hai lần thì văn bản tự mâu thuẫn, chẳng hạn hai ngày \
      hiệu lực.
      """,
      """
      This label has one value only. Written twice, the document contradicts itself: two dates \
      of entry into force, for instance.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        hiệu lực từ ngày 15/6/2026
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

  static let expectedClause = DiagnosticPage(
    cause: Localized(
      """
      Văn bản vẫn có nghĩa nhưng thường bị trả lại khi thẩm định: số ký hiệu, căn cứ ban hành \
      (Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I), hiệu lực (92 % số văn bản đã khảo sát có \
      điều này).
      """,
      """
      The agreement has a meaning, but review would send it back: number and legal basis (Decree \
      30/2020/NĐ-CP, article 8 and annex I), entry into force, which 92 % of the surveyed texts \
      state.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  từ ngày ký
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """)

  static let blank = DiagnosticPage(
    cause: Localized(
      """
      Chỗ trống là việc còn phải làm, không phải lỗi: số và ngày nhiều khi đến lúc ký mới có. Nó \
      được nhắc ở đây và trong danh mục việc; với `--final`, chỗ trống là lỗi.
      """,
      """
      A blank is work to be done, not a mistake: number and date often come with the signing. It \
      is called to mind here and on the checklist; with `--final` it is an error.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  …
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """)

  static let vagueText = DiagnosticPage(
    cause: Localized(
      """
      "Bằng hình thức phù hợp" không nói gửi thế nào, nên bên nhận không biết chờ ở đâu. Trong 5 \
      văn bản được đọc kỹ nhất, 3 văn bản để ngỏ hình thức.
      """,
      """
      "By any suitable means" does not say how, so the receiver does not know where to look. Of \
      the five agreements studied most closely three leave the method open.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          nội dung   "công trình sai phép"
          hình thức  phù hợp
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          nội dung   "công trình sai phép"
          hình thức  bằng văn bản
        }
      }
      """)
}
