/// What the parties do, and what they exchange.
extension ConstructPage {
  static let duty = ConstructPage(
    summary: Localized(
      "Một việc phải làm, được làm hoặc không được làm.",
      "Something that a party has to do, may do or must not do."),
    notes: Localized(
      """
      Mức ràng buộc nằm ở nhãn: `phải`, `có thể`, `không được`, `tạo điều kiện`, `cố gắng`, `cam \
      kết`; `trách nhiệm` là mức chung, như `phải`. Lời văn nêu việc; ai làm (`của`, `cùng`), với \
      ai (`đối với`), khi nào (`thời hạn`, `định kỳ`, `khi`) viết thành dòng riêng. Không ghi \
      `của` thì lấy của mục bao ngoài.
      """,
      """
      The label is the strength: `shall`, `may`, `shall not`, `shall facilitate`, `shall endeavour \
      to`, `certifies`; `duty` binds like `shall`. The text names the act; who (`of`, `jointly \
      with`), toward whom and when (`due`, `every`, `when`) are clauses. Without `of`, that of the \
      construct around it holds.
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
        trách nhiệm "truy tìm người phá rừng" của Công an tỉnh {
          phối hợp  Kiểm lâm
          khi       phát hiện vụ phá rừng
          thời hạn  trong vòng 24 giờ kể từ khi phát hiện vụ phá rừng
          kết quả   "biên bản hiện trường"
        }
        trách nhiệm của Kiểm lâm {
          phải           "giữ nguyên hiện trường"
          có thể         "tạm giữ tang vật"
          không được     "cho người lạ vào khu vực"
          tạo điều kiện  "để người dân báo tin"
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
        duty "search for those who cut the forest" of Provincial Police {
          with         Forest Service
          when         illegal felling is detected
          due          within 24 hours of detection
          deliverable  "record of the place"
        }
        responsibilities of Forest Service {
          shall             "leave the place untouched"
          may               "hold the evidence"
          shall not         "let strangers into the area"
          shall facilitate  "reports by residents"
        }
      }
      """)

  static let responsibilities = ConstructPage(
    summary: Localized(
      "Gom các việc của một bên.",
      "Gathers what one party does."),
    notes: Localized(
      """
      Sau `trách nhiệm của` là một hay nhiều bên. Mỗi dòng bên trong là một việc với mức ràng buộc \
      ở nhãn; gạch đầu dòng là việc `phải` làm. Mọi việc bên trong thừa hưởng bên làm, bên nhận và \
      `đối với`; thời gian thì không, ghi ở từng việc.
      """,
      """
      After `responsibilities of` come one party or several. Each line is a duty with its strength \
      as the label; a bullet is a `shall`. Inside, sender, receiver and `toward` are inherited; \
      times are not, they stand with each duty.
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

        trách nhiệm của Bảo hiểm xã hội {
          - "lập danh sách đơn vị chậm đóng" định kỳ hằng tháng
          - "đối chiếu số lao động với dữ liệu thuế"
        }
        trách nhiệm của Thuế tỉnh {
          phải        "cung cấp dữ liệu chi trả tiền lương"
          không được  "dùng dữ liệu vào việc khác"
        }
        trách nhiệm của hai bên {
          - "bảo vệ dữ liệu cá nhân của người lao động"
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

        responsibilities of Social Insurance {
          - "list employers in arrears" every month
          - "compare the number of workers with tax data"
        }
        responsibilities of Tax Office {
          shall      "supply data on wages paid"
          shall not  "use the data for anything else"
        }
        responsibilities of both parties {
          - "protect the personal data of workers"
        }
      }
      """)

  static let exchange = ConstructPage(
    summary: Localized(
      "Trao đổi thông tin hai chiều: mỗi bên vừa cung cấp vừa nhận.",
      "Information in both directions: each party gives and receives."),
    notes: Localized(
      """
      `giữa` nêu các bên, `nội dung` nêu trao đổi gì, mỗi gạch đầu dòng là một nội dung. Một chiều \
      thì dùng `cung cấp thông tin`; lên cấp trên thì dùng `báo cáo`. Đã viết hai chiều thì không \
      viết lại từng chiều. Cách gửi chưa thống nhất: `hình thức phù hợp`, sẽ có ghi chú.
      """,
      """
      `between` names the parties and `about` what is exchanged, one bullet each. One way only is \
      `notice`; up the own line is `report`. What goes both ways is not stated again for each way. \
      A channel that is not agreed is `any suitable`, which is noted.
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

        trao đổi thông tin giữa hai bên {
          nội dung
            - "đơn vị mới thành lập, giải thể"
            - "số lao động, quỹ tiền lương"
            - "đơn vị chậm đóng, chậm nộp"
          hình thức  dữ liệu điện tử, văn bản
          mục đích   "không bỏ sót người phải tham gia"
          định kỳ    mỗi quý một lần hoặc khi cần thiết
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

        exchange of information between both parties {
          about
            - "employers founded and dissolved"
            - "numbers of workers and wages paid"
            - "employers in arrears"
          method   electronic data, in writing
          purpose  "nobody who must be insured is left out"
          every    3 months or when needed
        }
      }
      """)
}
