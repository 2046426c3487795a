/// Teams, papers, milestones and information.
extension ConstructPage {
  static let team = ConstructPage(
    summary: Localized(
      "Tổ công tác: nhóm người của nhiều bên lập ra để làm một việc.",
      "People of several parties, brought together for a task."),
    notes: Localized(
      """
      `thành lập` nêu ai lập tổ, `thành viên` nêu các bên cử người; cả hai là bắt buộc. `khi` và \
      `giải thể` cho biết tổ bắt đầu và kết thúc lúc nào. `nhiệm vụ` là lời văn, mỗi việc một đoạn \
      trong ngoặc kép hoặc một gạch đầu dòng.
      """,
      """
      `set up by` and `members` must be there. `when` and `dissolved` say when it begins and ends. \
      `tasks` are texts, one for each task.
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

        tổ công tác "truy quét điểm nóng phá rừng" {
          khi         "có điểm nóng phá rừng"
          thành lập   Kiểm lâm
          tổ trưởng   "Phó Chi cục trưởng Chi cục Kiểm lâm"
          thành viên  Kiểm lâm, Công an tỉnh
          nhiệm vụ    "truy quét", "thu giữ tang vật", "lập hồ sơ"
          giải thể    sau khi kết thúc đợt truy quét
        }
        trách nhiệm "chọn cử thành viên tổ công tác" của hai bên
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

        working group "raids where forest is cut" {
          when       "a place of illegal felling is known"
          set up by  Forest Service
          head       "Deputy Director of the Forest Service"
          members    Forest Service, Provincial Police
          tasks      "raids", "seizure of evidence", "case files"
          dissolved  upon completion of the raid
        }
        duty "choose and send members of the working group" of both parties
      }
      """)

  static let paper = ConstructPage(
    summary: Localized(
      "Tài liệu có tên: `tài liệu`, `danh mục` nội dung, `biểu mẫu`, `phụ lục`.",
      "A paper with a name: `paper`, `content set`, `form`, `annex`."),
    notes: Localized(
      """
      Khai khi nơi khác cần nhắc đến: `nội dung Danh mục dữ liệu`, `theo mẫu Biểu 01`, `kèm theo \
      kế hoạch tuần tra`. `gồm` liệt kê bằng gạch đầu dòng, không cần ngoặc kép. Tên tài liệu cũng \
      được nhận ra trong thời hạn: `kể từ ngày nhận được kế hoạch tuần tra`.
      """,
      """
      Declared so that others can point to it: `about Data Set`, `on form Form 01`, `attached \
      patrol plan`. `contains` lists its content, without quotes. Its name is also found in \
      limits: `within 3 working days of receipt of the patrol plan`.
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

        tài liệu kế hoạch tuần tra "Kế hoạch tuần tra quý" {
          gồm
            - Tuyến tuần tra, thời gian
            - Lực lượng, phương tiện của mỗi bên
        }
        gửi tài liệu "kế hoạch quý" của Kiểm lâm gửi Công an tỉnh {
          kèm theo  kế hoạch tuần tra
        }
        trách nhiệm "cử cán bộ tuần tra" của Công an tỉnh {
          thời hạn  trong 03 ngày làm việc kể từ ngày nhận được kế hoạch tuần tra
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

        paper patrol plan "Patrol plan of the quarter" {
          contains
            - Routes and times
            - People and vehicles of each party
        }
        send "plan of the quarter" of Forest Service to Provincial Police {
          attached  patrol plan
        }
        duty "send officers" of Provincial Police {
          due  within 3 working days of receipt of the patrol plan
        }
      }
      """)

  static let milestone = ConstructPage(
    summary: Localized(
      "Mốc thời gian có tên, để thời hạn khác dựa vào.",
      "A moment with a name, on which limits rest."),
    notes: Localized(
      """
      Biết ngày thì ghi `ngày`, chưa biết thì ghi `khi` việc gì xảy ra. Sau đó viết `ít nhất 10 \
      ngày trước ngày khai giảng`, `kể từ ngày khai giảng`. Mốc không phải là việc phải làm.
      """,
      """
      Give its `date`, or say `when` it comes. Then write `at least 10 days before opening day`, \
      `within 15 days after opening day`. A milestone is no duty.
      """),
    vietnameseExample: """
      bản ghi nhớ "Dùng chung kho sách" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Thư viện "Thư viện tỉnh" {
          người ký  Bùi Thu Trang chức vụ "Giám đốc"
          đầu mối   "Phòng Hành chính"
        }
        bên Trường Cao đẳng "Trường Cao đẳng Sư phạm" {
          người ký  Phan Quốc Việt chức vụ "Hiệu trưởng"
          đầu mối   "Phòng Đào tạo"
        }

        mốc khai giảng {
          ngày  05/9/2026
        }

        trách nhiệm "bàn giao giáo trình" của Thư viện {
          phối hợp  Trường Cao đẳng
          thời hạn  ít nhất 10 ngày trước ngày khai giảng
        }
        trách nhiệm "cấp thẻ bạn đọc" của Trường Cao đẳng {
          thời hạn  trong 15 ngày kể từ ngày khai giảng
        }
      }
      """,
    englishExample: """
      memorandum of understanding "Shared use of book stocks" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Library "Provincial Library" {
          signer            Bùi Thu Trang title "Director"
          point of contact  "Administration"
        }
        party College "Teachers' College" {
          signer            Phan Quốc Việt title "Principal"
          point of contact  "Training Department"
        }

        milestone opening day {
          date  5 September 2026
        }

        duty "hand over textbooks" of Library {
          with  College
          due   at least 10 days before opening day
        }
        duty "issue readers' cards" of College {
          due  within 15 days after opening day
        }
      }
      """)

  static let namedLimit = ConstructPage(
    summary: Localized(
      "Thời hạn có tên, dùng chung cho nhiều việc.",
      "A limit with a name, shared by several duties."),
    notes: Localized(
      """
      `thời hạn` bên trong là bắt buộc; `đối với` cho biết áp dụng với ai, với việc gì. Viết khi \
      cùng một thời hạn lặp lại nhiều nơi, để sửa một chỗ là đủ.
      """,
      """
      The `due` inside must be there; `toward` says to whom or to what it applies. Use it where \
      one limit recurs, so that a change is made once.
      """),
    vietnameseExample: """
      bản ghi nhớ "Dùng chung kho sách" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Thư viện "Thư viện tỉnh" {
          người ký  Bùi Thu Trang chức vụ "Giám đốc"
          đầu mối   "Phòng Hành chính"
        }
        bên Trường Cao đẳng "Trường Cao đẳng Sư phạm" {
          người ký  Phan Quốc Việt chức vụ "Hiệu trưởng"
          đầu mối   "Phòng Đào tạo"
        }

        thời hạn chung mượn sách {
          đối với   "giáo trình"
          thời hạn  trong 30 ngày kể từ ngày nhận được
        }

        lĩnh vực "cho mượn liên thư viện" chủ trì Thư viện phối hợp Trường Cao đẳng {
          trách nhiệm của hai bên {
            phải  "trả sách đúng thời hạn chung"
          }
        }
      }
      """,
    englishExample: """
      memorandum of understanding "Shared use of book stocks" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Library "Provincial Library" {
          signer            Bùi Thu Trang title "Director"
          point of contact  "Administration"
        }
        party College "Teachers' College" {
          signer            Phan Quốc Việt title "Principal"
          point of contact  "Training Department"
        }

        named limit book loan {
          toward  "textbooks"
          due     within 30 days of receipt
        }

        area "loans between the libraries" lead Library support College {
          responsibilities of both parties {
            shall  "return books within the named limit"
          }
        }
      }
      """)

  static let information = ConstructPage(
    summary: Localized(
      "Quy định giữ và dùng thông tin trao đổi giữa các bên.",
      "Rules for keeping and using what the parties exchange."),
    notes: Localized(
      """
      `độ mật` chọn một: `tuyệt mật`, `tối mật`, `mật`, `thường`; bí mật nhà nước không gửi qua \
      thư điện tử, điện thoại thông thường. `không tiết lộ` cấm cung cấp cho bên thứ ba. `chịu \
      trách nhiệm bên cung cấp về` nêu điều bên cung cấp phải bảo đảm.
      """,
      """
      `secrecy` is one of `top secret`, `secret`, `confidential`, `open`; State secrets do not go \
      by ordinary e-mail or telephone. `no disclosure` keeps it from third parties. `accountable \
      the sender for` names what the sender answers for.
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

        quản lý thông tin "dữ liệu tiền lương của người lao động" {
          độ mật  thường
          không tiết lộ
          trừ     "cơ quan điều tra yêu cầu bằng văn bản"
          chịu trách nhiệm bên cung cấp về  "tính chính xác", "tính đầy đủ"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "dữ liệu tiền lương"
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

        information handling "wage data of workers" {
          secrecy  open
          no disclosure
          except   "investigators ask in writing"
          accountable the sender for  "accuracy", "completeness"
        }
        exchange of information between both parties {
          about  "wage data"
          every  3 months
        }
      }
      """)
}
