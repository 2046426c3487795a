/// QC03: values.
extension DiagnosticPage {
  static let wrongValue = DiagnosticPage(
    cause: Localized(
      """
      Nhãn này chỉ nhận một loại giá trị: ngày, con số hoặc số ký hiệu văn bản. Chữ khác không \
      tính toán, không so sánh được.
      """,
      """
      This label takes one kind of value: a date, a number or a document number. Nothing else \
      can be computed or compared.
      """),
    failing: """
      lịch nghỉ Năm 2026 {
        từ    01/01/2026
        đến   31/12/2026
        nghỉ  mồng một Tết
      }
      """,
    passing: """
      lịch nghỉ Năm 2026 {
        từ    01/01/2026
        đến   31/12/2026
        nghỉ  17/02/2026
      }
      """)

  static let wrongChoice = DiagnosticPage(
    cause: Localized(
      """
      Ở đây chỉ chọn được trong vài từ có nghĩa cố định, để hai văn bản dùng cùng một từ là nói \
      cùng một điều. Cách nói riêng thì đặt trong ngoặc kép, nếu nhãn nhận chữ.
      """,
      """
      Only a few words with a fixed meaning can be chosen here, so that two agreements that use \
      one word say one thing. Where the label takes a text, wording of your own stands in \
      quotes.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên {
          nội dung   "công trình sai phép"
          hình thức  công văn
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

  static let noSuchDate = DiagnosticPage(
    cause: Localized(
      """
      Ngày không có trong lịch thì mọi thời hạn tính từ ngày ấy đều sai. Thời hạn tính theo \
      dương lịch (Bộ luật Dân sự 91/2015/QH13, Điều 145).
      """,
      """
      Every limit that is counted from a date that does not exist is wrong. Limits are counted \
      by the solar calendar (Civil Code 91/2015/QH13, article 145).
      """),
    failing: """
      lịch nghỉ Năm 2026 {
        từ    01/01/2026
        đến   31/12/2026
        nghỉ  31/9/2026
      }
      """,
    passing: """
      lịch nghỉ Năm 2026 {
        từ    01/01/2026
        đến   31/12/2026
        nghỉ  02/9/2026
      }
      """)

  static let ambiguousNumber = DiagnosticPage(
    cause: Localized(
      """
      Tiếng Việt dùng dấu chấm để tách hàng nghìn và dấu phẩy cho phần lẻ, tiếng Anh thì ngược \
      lại. `6,378` trong văn bản tiếng Việt có thể là hơn sáu nghìn, cũng có thể là hơn sáu.
      """,
      """
      Vietnamese divides thousands by a dot and decimals by a comma, English the other way \
      round. In a Vietnamese document `6,378` may be more than six thousand or more than six.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        số liệu "kết quả năm 2025" {
          chỉ số 6,378 "công trình đã kiểm tra"
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        số liệu "kết quả năm 2025" {
          chỉ số 6.378 "công trình đã kiểm tra"
        }
      }
      """)

  static let falseRatio = DiagnosticPage(
    cause: Localized(
      """
      Tỷ lệ phần trăm được tính lại từ hai số đứng trước. Số liệu sai trong báo cáo thường lộ ra \
      ở đây, trước khi cấp trên phát hiện.
      """,
      """
      The percentage is computed again from the two numbers before it. A wrong figure in a \
      report comes to light here, before a superior finds it.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        số liệu "kết quả năm 2025" {
          chỉ số 136/200 = 86 % "công trình đã kiểm tra"
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        số liệu "kết quả năm 2025" {
          chỉ số 136/200 = 68 % "công trình đã kiểm tra"
        }
      }
      """)

  static let falseCount = DiagnosticPage(
    cause: Localized(
      """
      Con số nêu ra phải bằng số mục liệt kê bên dưới. Lệch nhau thì có mục bị sót, hoặc con số \
      còn lại từ bản cũ.
      """,
      """
      The stated number must equal the number of items below. Where they differ, an item was \
      left out or the number comes from an older draft.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        lễ ký kết {
          trình tự {
            trao tặng "Bằng khen" {
              bên tặng "Ủy ban nhân dân tỉnh"
              người nhận 3 "tập thể" {
                - "Thanh tra Sở"
                - "Phòng Quản lý đô thị"
              }
            }
          }
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        lễ ký kết {
          trình tự {
            trao tặng "Bằng khen" {
              bên tặng "Ủy ban nhân dân tỉnh"
              người nhận 2 "tập thể" {
                - "Thanh tra Sở"
                - "Phòng Quản lý đô thị"
              }
            }
          }
        }
      }
      """)

  static let falseStructure = DiagnosticPage(
    cause: Localized(
      """
      Bố cục nêu ở đầu (chẳng hạn "5 chương, 16 điều" trong tờ trình) phải khớp với văn bản. \
      Cách chia chương, điều theo Nghị định 30/2020/NĐ-CP.
      """,
      """
      The stated structure, such as "5 chapters, 16 articles" in a covering report, must agree \
      with the document. Chapters and articles follow Decree 30/2020/NĐ-CP.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        bố cục 2 chương
        chương I "Quy định chung" { nguyên tắc "đúng chức năng, nhiệm vụ" }
        chương II "Nội dung phối hợp" {
          trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        }
        chương III "Tổ chức thực hiện" { kinh phí { do mỗi bên tự bảo đảm } }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        bố cục 3 chương
        chương I "Quy định chung" { nguyên tắc "đúng chức năng, nhiệm vụ" }
        chương II "Nội dung phối hợp" {
          trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        }
        chương III "Tổ chức thực hiện" { kinh phí { do mỗi bên tự bảo đảm } }
      }
      """)

  static let doubleNumber = DiagnosticPage(
    cause: Localized(
      """
      Hai điều cùng số thì dẫn chiếu "Điều 2" không biết là điều nào. Lỗi này có thật: một bản \
      hợp nhất đã công bố mang hai điểm c trong một khoản.
      """,
      """
      With two articles of one number nobody knows which one "article 2" means. It happens: one \
      published consolidated text has two points c in a single clause.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        điều 1 "Nguyên tắc" { nguyên tắc "đúng chức năng, nhiệm vụ" }
        điều 2 "Trao đổi thông tin" {
          trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        }
        điều 2 "Kinh phí" { kinh phí { do mỗi bên tự bảo đảm } }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        điều 1 "Nguyên tắc" { nguyên tắc "đúng chức năng, nhiệm vụ" }
        điều 2 "Trao đổi thông tin" {
          trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        }
        điều 3 "Kinh phí" { kinh phí { do mỗi bên tự bảo đảm } }
      }
      """)
}
