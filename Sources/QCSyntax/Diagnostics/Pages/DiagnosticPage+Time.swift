/// QC05: time.
extension DiagnosticPage {
  static let timeNotUnderstood = DiagnosticPage(
    cause: Localized(
      """
      Thời gian phải đọc được thì mới tính ra ngày, đưa được vào lịch và danh mục việc. Cách nói lạ \
      không được giữ lại như chữ thường.
      """,
      """
      A time must be understood to become a date on the calendar and the checklist. Unknown \
      wordings are not kept as mere text.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          nội dung   "công trình sai phép"
          định kỳ    thỉnh thoảng
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
          định kỳ    hằng quý
        }
      }
      """)

  static let wrongTimeLabel = DiagnosticPage(
    cause: Localized(
      """
      `định kỳ` cho biết bao lâu một lần, `thời hạn` cho biết chậm nhất khi nào, `khi` cho biết \
      lúc nào phát sinh. Cụm từ này đứng nhầm nhãn nên nghĩa vụ sẽ bị hiểu sai.
      """,
      """
      `every` says how often, `due` by when at the latest, `when` what sets it off. The phrase \
      stands behind the wrong one, so the duty would be misread.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          nội dung   "công trình sai phép"
          thời hạn   6 tháng một lần
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
          định kỳ    6 tháng một lần
        }
      }
      """)

  static let periodMissing = DiagnosticPage(
    cause: Localized(
      """
      "Định kỳ" mà không có chu kỳ thì không bao giờ đến hạn. 16 trong 63 văn bản đã khảo sát có \
      lỗi này.
      """,
      """
      "Periodically" without a period never falls due. 16 of 63 surveyed texts have this fault.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          nội dung   "công trình sai phép"
          định kỳ    định kỳ hoặc khi cần thiết
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
          định kỳ    6 tháng một lần hoặc khi cần thiết
        }
      }
      """)

  static let vagueTime = DiagnosticPage(
    cause: Localized(
      """
      "Kịp thời", "ngay", "thường xuyên" không có con số nên không ai chứng minh được là đã trễ. \
      44 trong 63 văn bản đã khảo sát dùng "kịp thời"; nhiều khi đúng ý, nên đây chỉ là ghi chú.
      """,
      """
      "Promptly" and "regularly" have no figure, so nobody can show that they were missed. 44 of \
      63 surveyed texts say "promptly"; often it is meant so, hence only a note.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng {
          đầu mối  "Văn phòng Sở"
        }
        bên Công an tỉnh {
          đầu mối  "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "công trình sai phép"
          thời hạn  kịp thời
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng {
          đầu mối  "Văn phòng Sở"
        }
        bên Công an tỉnh {
          đầu mối  "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "công trình sai phép"
          thời hạn  trong 24 giờ kể từ khi phát hiện
        }
      }
      """)

  static let limitWithoutAnchor = DiagnosticPage(
    cause: Localized(
      """
      Thời hạn bắt đầu từ một sự kiện hoặc một ngày; ngày đầu tiên không tính vào thời hạn (Bộ \
      luật Dân sự 91/2015/QH13, Điều 147). Không nói kể từ khi nào thì không tính được ngày hết \
      hạn.
      """,
      """
      A limit begins with an event or a date, whose day is not counted (Civil Code 91/2015/QH13, \
      article 147). Without it nobody can compute when the limit ends.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        thông báo của Sở Xây dựng gửi Công an tỉnh {
          nội dung  "quyết định cưỡng chế"
          thời hạn  trong 03 ngày làm việc
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        thông báo của Sở Xây dựng gửi Công an tỉnh {
          nội dung  "quyết định cưỡng chế"
          thời hạn  trong 03 ngày làm việc kể từ ngày ký quyết định
        }
      }
      """)

  static let mixedDays = DiagnosticPage(
    cause: Localized(
      """
      10 ngày và 10 ngày làm việc thường lệch nhau bốn ngày. Lẫn hai loại trong một quy định thì \
      hai bên sẽ tính ra hai ngày khác nhau; Bộ luật Dân sự không định nghĩa ngày làm việc.
      """,
      """
      Ten days and ten working days are mostly four days apart. Where one rule mixes them the \
      two sides will compute two dates; the Civil Code does not define working days.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng {
          đầu mối  "Văn phòng Sở"
        }
        bên Công an tỉnh {
          đầu mối  "Phòng Tham mưu"
        }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc  "bảo vệ đoàn cưỡng chế"
          trả lời {
            thời hạn  trong 05 ngày làm việc kể từ ngày nhận được, gia hạn thêm 10 ngày
          }
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng {
          đầu mối  "Văn phòng Sở"
        }
        bên Công an tỉnh {
          đầu mối  "Phòng Tham mưu"
        }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc  "bảo vệ đoàn cưỡng chế"
          trả lời {
            thời hạn  trong 05 ngày làm việc kể từ ngày nhận được, gia hạn thêm 10 ngày làm việc
          }
        }
      }
      """)

  static let wordAndFigureDiffer = DiagnosticPage(
    cause: Localized(
      """
      Viết cả chữ và số là để chống sửa, chống nhầm. Khi hai cách viết khác nhau thì không biết \
      cách nào đúng.
      """,
      """
      Word and figure are both written to guard against changes and slips. Where they differ \
      nobody knows which is right.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        đề nghị của Sở Xây dựng gửi Công an tỉnh {
          việc "bảo vệ đoàn cưỡng chế"
          trả lời { thời hạn trong năm (03) ngày làm việc kể từ ngày nhận được }
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
          trả lời { thời hạn trong năm (05) ngày làm việc kể từ ngày nhận được }
        }
      }
      """)

  static let ambiguousTimeWord = DiagnosticPage(
    cause: Localized(
      """
      Tiếng Anh có vài từ mang hai nghĩa: "biannually" là một năm hai lần hay hai năm một lần. \
      Viết rõ con số thì hai bên không hiểu khác nhau.
      """,
      """
      A few words have two meanings: "biannually" is twice a year or every two years. Written as \
      a figure, both sides read the same.
      """),
    failing: """
      coordination regulation "Order in construction" {
        issued under  Decision 145/QĐ-UBND 12 May 2026 of "Provincial People's Committee"
        effective     from 1 June 2026
        party Construction { contact "office of the Department" }
        party Police { contact "Staff Division" }
        exchange of information between both parties {
          about  "works without a proper permit"
          every  biannually
        }
      }
      """,
    passing: """
      coordination regulation "Order in construction" {
        issued under  Decision 145/QĐ-UBND 12 May 2026 of "Provincial People's Committee"
        effective     from 1 June 2026
        party Construction { contact "office of the Department" }
        party Police { contact "Staff Division" }
        exchange of information between both parties {
          about  "works without a proper permit"
          every  six months
        }
      }
      """)

  static let cadenceAsName = DiagnosticPage(
    cause: Localized(
      """
      Sau `giao ban`, `họp`, `báo cáo` là tên riêng của cuộc họp, của báo cáo. "Hằng quý" đứng ở \
      đó sẽ thành tên, và cuộc họp không bao giờ đến hạn.
      """,
      """
      After `meeting` or `report` comes the name of the meeting or report. A cadence there would \
      become its name, and the meeting would never fall due.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        giao ban hằng quý { chủ trì Sở Xây dựng }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        giao ban định kỳ hằng quý { chủ trì Sở Xây dựng }
      }
      """)
}
