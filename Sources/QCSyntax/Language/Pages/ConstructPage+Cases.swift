/// Rounds, methods and cases.
extension ConstructPage {
  static let round = ConstructPage(
    summary: Localized(
      "Một kỳ báo cáo: lấy số liệu từ đâu đến đâu, theo mẫu nào, nộp khi nào.",
      "A round of reports: which span it covers, on which form, due when."),
    notes: Localized(
      """
      `lấy số liệu` là bắt buộc và khác `thời hạn`: một bên là khoảng số liệu, một bên là ngày \
      nộp. Kỳ khai một lần, các báo cáo nhắc lại bằng khóa `kỳ …:`. Cũng có thể khai kỳ ngay trong \
      báo cáo.
      """,
      """
      `covers` must be there and is not `due`: one is the span of the figures, the other the day \
      of delivery. A round is declared once; reports refer to it with the key `round …:`. It may \
      also stand inside the report.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý thu" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Bảo hiểm xã hội "Bảo hiểm xã hội tỉnh" {
          người ký  Ngô Thị Lan chức vụ "Giám đốc"
          đầu mối   "Phòng Quản lý thu"
        }
        bên Thuế tỉnh "Thuế tỉnh" {
          người ký  Hoàng Anh Tuấn chức vụ "Trưởng Thuế tỉnh"
          đầu mối   "Văn phòng"
        }

        biểu mẫu Biểu 01 "Tổng hợp đơn vị chậm đóng"
        kỳ sáu tháng {
          lấy số liệu  từ 01/01 đến 30/6
          theo mẫu     Biểu 01
        }
        cung cấp thông tin "đơn vị chậm đóng" của Bảo hiểm xã hội gửi Thuế tỉnh {
          thời hạn
            - kỳ sáu tháng: trước ngày 10 tháng 7 hằng năm
        }
        trách nhiệm "nhắc nhở đơn vị chậm đóng" của Thuế tỉnh
      }
      """,
    englishExample: """
      coordination regulation "Coordination of collection" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Social Insurance "Provincial Social Insurance" {
          signer            Ngô Thị Lan title "Director"
          point of contact  "Collection Department"
        }
        party Tax Office "Provincial Tax Office" {
          signer            Hoàng Anh Tuấn title "Head"
          point of contact  "secretariat"
        }

        form Form 01 "employers in arrears"
        round half-year {
          covers   from 1 January to 30 June
          on form  Form 01
        }
        notice "employers in arrears" of Social Insurance to Tax Office {
          due
            - round half-year: by 10 July every year
        }
        duty "remind employers in arrears" of Tax Office
      }
      """)

  static let methods = ConstructPage(
    summary: Localized(
      "Cách liên hệ chung của các bên, khi từng việc không quy định riêng.",
      "How the parties deal with each other where a duty says nothing of its own."),
    notes: Localized(
      """
      `chủ yếu` đánh dấu cách mặc định. Việc gấp, việc đặc biệt ghi trong `trường hợp`. Việc nào \
      có `hình thức` riêng thì theo dòng riêng ấy.
      """,
      """
      `by default` marks the usual channel. Urgent and special matters stand in a `case`. A duty \
      with a `method` of its own follows that.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý thu" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Bảo hiểm xã hội "Bảo hiểm xã hội tỉnh" {
          người ký  Ngô Thị Lan chức vụ "Giám đốc"
          đầu mối   "Phòng Quản lý thu"
        }
        bên Thuế tỉnh "Thuế tỉnh" {
          người ký  Hoàng Anh Tuấn chức vụ "Trưởng Thuế tỉnh"
          đầu mối   "Văn phòng"
        }

        phương thức phối hợp {
          hình thức  thư điện tử, văn bản chủ yếu
          trường hợp "việc cần xử lý trong ngày" {
            hình thức  điện thoại, trực tiếp
          }
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "đơn vị chậm đóng, chậm nộp"
          định kỳ   mỗi quý một lần
        }
      }
      """,
    englishExample: """
      coordination regulation "Coordination of collection" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Social Insurance "Provincial Social Insurance" {
          signer            Ngô Thị Lan title "Director"
          point of contact  "Collection Department"
        }
        party Tax Office "Provincial Tax Office" {
          signer            Hoàng Anh Tuấn title "Head"
          point of contact  "secretariat"
        }

        methods {
          method  e-mail, in writing by default
          case "matters to be settled the same day" {
            method  telephone, in person
          }
        }
        exchange of information between both parties {
          about  "employers in arrears"
          every  3 months
        }
      }
      """)

  static let conditional = ConstructPage(
    summary: Localized(
      "Trường hợp riêng: trong trường hợp này các dòng bên trong thay cho dòng cùng nhãn ở ngoài.",
      "A special case: its clauses replace those of the same label outside."),
    notes: Localized(
      """
      Đứng được trong mọi mục và không làm đổi mục ấy: chỉ dòng nào viết lại mới thay, các dòng \
      khác giữ nguyên. Nhiều trường hợp viết liền nhau; phần còn lại là `trường hợp khác`. Việc gì \
      xảy ra thì làm, lúc nào cũng vậy, là `khi`.
      """,
      """
      Stands in every construct. Only what it says anew is replaced; the rest stays. Several cases \
      follow each other, and what is left is `otherwise`. What sets a duty off in general is \
      `when`.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp bảo vệ rừng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Kiểm lâm "Chi cục Kiểm lâm tỉnh" {
          người ký  Đỗ Quang Huy chức vụ "Chi cục trưởng"
          đầu mối   "Phòng Quản lý, bảo vệ rừng"
        }
        bên Công an tỉnh "Công an tỉnh" {
          người ký  Vũ Hải Nam chức vụ "Giám đốc"
          đầu mối   "Phòng Cảnh sát kinh tế"
        }

        đề nghị hỗ trợ kiểm tra của Kiểm lâm gửi Công an tỉnh {
          việc       "cử cán bộ cùng kiểm tra"
          hình thức  văn bản
          trường hợp "vụ việc khẩn cấp" {
            hình thức  điện thoại
          }
          trả lời {
            thời hạn  trong 02 ngày làm việc kể từ ngày nhận được
          }
        }
      }
      """,
    englishExample: """
      coordination regulation "Protection of forests" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Forest Service "Provincial Forest Service" {
          signer            Đỗ Quang Huy title "Director"
          point of contact  "Forest Protection Office"
        }
        party Provincial Police "Provincial Police" {
          signer            Vũ Hải Nam title "Director"
          point of contact  "Economic Crime Division"
        }

        request help at inspections of Forest Service to Provincial Police {
          asks for  "officers to join the inspection"
          method    in writing
          case "urgent matters" {
            method  telephone
          }
          reply {
            due  within 2 working days of receipt
          }
        }
      }
      """)

  static let fallback = ConstructPage(
    summary: Localized(
      "Phần còn lại, sau các trường hợp đã nêu.",
      "What holds when none of the cases above applies."),
    notes: Localized(
      """
      Viết sau `trường hợp` cuối cùng, không có lời văn ở đầu. Cũng như `trường hợp`, chỉ dòng nào \
      viết lại mới thay.
      """,
      """
      Comes after the last `case` and has no text of its own. As in a `case`, only what it says \
      anew is replaced.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp bảo vệ rừng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Kiểm lâm "Chi cục Kiểm lâm tỉnh" {
          người ký  Đỗ Quang Huy chức vụ "Chi cục trưởng"
          đầu mối   "Phòng Quản lý, bảo vệ rừng"
        }
        bên Công an tỉnh "Công an tỉnh" {
          người ký  Vũ Hải Nam chức vụ "Giám đốc"
          đầu mối   "Phòng Cảnh sát kinh tế"
        }

        cung cấp thông tin "tin báo phá rừng" của Kiểm lâm gửi Công an tỉnh {
          nội dung  "địa điểm, thời gian, người báo tin"
          trường hợp "vụ đang xảy ra" {
            hình thức  điện thoại
          }
          trường hợp khác {
            hình thức  văn bản
          }
        }
        trách nhiệm "giữ bí mật người báo tin" của Công an tỉnh
      }
      """,
    englishExample: """
      coordination regulation "Protection of forests" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Forest Service "Provincial Forest Service" {
          signer            Đỗ Quang Huy title "Director"
          point of contact  "Forest Protection Office"
        }
        party Provincial Police "Provincial Police" {
          signer            Vũ Hải Nam title "Director"
          point of contact  "Economic Crime Division"
        }

        notice "reports of felling" of Forest Service to Provincial Police {
          about  "place, time, who reported it"
          case "felling goes on" {
            method  telephone
          }
          otherwise {
            method  in writing
          }
        }
        duty "keep the name of the reporter secret" of Provincial Police
      }
      """)
}
