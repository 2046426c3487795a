/// What one party sends to another, and the answer.
extension ConstructPage {
  static let inform = ConstructPage(
    summary: Localized(
      """
      Việc một bên gửi cho bên khác: thông báo, gửi tài liệu, báo cáo, đề nghị, lấy ý kiến, công \
      bố.
      """,
      """
      What one party sends to another: a notice, papers, a report, a request, a consultation, a \
      publication.
      """),
    notes: Localized(
      """
      `báo cáo` đi lên trong ngành mình; `cung cấp thông tin`, `thông báo` đi ngang; `đề nghị` và \
      `lấy ý kiến` cần `trả lời`. `của` là bên gửi, `gửi` là bên nhận, `đồng gửi` là bên nhận \
      thêm. Tên ngắn sau nhãn chỉ cần khi nơi khác nhắc đến; nếu không, viết lời văn trong ngoặc \
      kép. Thời hạn, bên nhận khác nhau theo cấp, theo kỳ thì mỗi dòng có khóa `cấp …:`, `kỳ …:`.
      """,
      """
      `report` goes up the own line, `notice` goes across; `request` and `consult` want a `reply`. \
      `of` sends, `to` receives, `copy to` receives too. A short name behind the label is needed \
      only where something points to it; else write a text in quotes. A limit or receiver that \
      differs by level or round takes rows with a key, `level …:`, `round …:`.
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
        cung cấp thông tin "điểm cháy rừng" của Kiểm lâm gửi Công an tỉnh {
          nội dung   "vị trí, diện tích", "hướng gió"
          hình thức  điện thoại
          thời hạn   trong vòng 30 phút kể từ khi phát hiện điểm cháy
        }
        đề nghị hỗ trợ chữa cháy của Kiểm lâm gửi Công an tỉnh {
          việc  "cử lực lượng và phương tiện"
          khi   đám cháy vượt quá khả năng tại chỗ
          trả lời {
            thời hạn  trong vòng 01 giờ kể từ khi nhận được
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
        notice "forest fire" of Forest Service to Provincial Police {
          about   "place and size", "direction of the wind"
          method  telephone
          due     within 30 minutes of detection
        }
        request help at a fire of Forest Service to Provincial Police {
          asks for  "people and vehicles"
          when      the fire is beyond the local force
          reply {
            due  within 1 hour of receipt
          }
        }
      }
      """)

  static let reply = ConstructPage(
    summary: Localized(
      "Bên nhận trả lời đề nghị hoặc việc lấy ý kiến: khi nào, bằng cách nào.",
      "How and by when the receiver answers a request or a consultation."),
    notes: Localized(
      """
      Đứng trong `đề nghị` hoặc `lấy ý kiến`; không ghi `của`, `gửi` thì bên nhận trả lời bên gửi. \
      Nên có `thời hạn`; "ngày nhận được" là ngày nhận chính đề nghị ấy. `gia hạn` cho thêm thời \
      gian, `quá hạn` nói điều gì xảy ra khi không trả lời, `nêu rõ lý do` buộc giải thích.
      """,
      """
      Stands in a `request` or `consult`; without `of` and `to` the receiver answers the sender. \
      It should have a `due`; "receipt" means that of this very request. `extension` allows more \
      time, `overdue` says what silence means, `reasons` demands an explanation.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý trật tự xây dựng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng "Sở Xây dựng thành phố" {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an "Công an thành phố" {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }

        lấy ý kiến "phương án cưỡng chế" của Sở Xây dựng gửi Công an {
          kèm theo  "dự thảo phương án"
          trả lời {
            hình thức  văn bản
            thời hạn   trong 05 ngày làm việc kể từ ngày nhận được
            gia hạn    thêm không quá 02 ngày làm việc
            quá hạn    coi như đồng ý
            nêu rõ lý do
          }
        }
      }
      """,
    englishExample: """
      coordination regulation "Order in construction" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Construction "City Department of Construction" {
          signer            Trần Văn Bình title "Director"
          point of contact  "office of the Department"
        }
        party Police "City Police" {
          signer            Lê Minh Đức title "Director"
          point of contact  "Staff Division"
        }

        consult "plan of enforcement" of Construction to Police {
          attached  "draft of the plan"
          reply {
            method     in writing
            due        within 5 working days of receipt
            extension  by up to 2 working days
            overdue    deemed consent
            reasons
          }
        }
      }
      """)

  static let overdue = ConstructPage(
    summary: Localized(
      "Điều xảy ra khi hết hạn mà chưa làm.",
      "What happens when the limit has passed."),
    notes: Localized(
      """
      Chọn một: `coi như đồng ý`, `coi như từ chối`, `đôn đốc`, `báo cáo lên` ai. Hay dùng trong \
      `trả lời`, cũng dùng được cho mọi việc có thời hạn. Không ghi thì văn bản không quy định gì \
      thêm.
      """,
      """
      Choose one: `deemed consent`, `deemed refusal`, `remind`, `escalate to` somebody. It is most \
      used in a `reply` and fits every duty with a limit. Without it the document adds nothing.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý trật tự xây dựng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng "Sở Xây dựng thành phố" {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an "Công an thành phố" {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }

        đề nghị cử lực lượng của Sở Xây dựng gửi Công an {
          việc  "cử cán bộ giữ trật tự khi kiểm tra"
          khi   "kiểm tra công trình đông người"
          trả lời {
            thời hạn  trong 03 ngày làm việc kể từ ngày nhận được
            quá hạn   báo cáo lên "Ủy ban nhân dân thành phố"
          }
        }
      }
      """,
    englishExample: """
      coordination regulation "Order in construction" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Construction "City Department of Construction" {
          signer            Trần Văn Bình title "Director"
          point of contact  "office of the Department"
        }
        party Police "City Police" {
          signer            Lê Minh Đức title "Director"
          point of contact  "Staff Division"
        }

        request officers of Construction to Police {
          asks for  "officers to keep order during an inspection"
          when      "a crowded site is inspected"
          reply {
            due      within 3 working days of receipt
            overdue  escalate to "City People's Committee"
          }
        }
      }
      """)
}
