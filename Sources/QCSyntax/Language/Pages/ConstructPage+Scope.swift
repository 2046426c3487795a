/// Meaning and scope of an agreement.
extension ConstructPage {
  static let definition = ConstructPage(
    summary: Localized(
      "Giải thích một từ ngữ dùng trong văn bản.",
      "Says what a word means in the document."),
    notes: Localized(
      """
      Viết trên một dòng: từ ngữ trong ngoặc kép, chữ `là`, lời giải thích trong ngoặc kép. \
      `nghĩa` gắn từ ngữ với một tên đã khai, để hai cách gọi là một.
      """,
      """
      One line: the word in quotes, `as`, the meaning in quotes. `binds` ties the word to a \
      declared name, so that both mean the same.
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

        giải thích "cao điểm" là "thời gian cấp dự báo cháy rừng từ cấp IV trở lên"
        giải thích "lực lượng tại chỗ" là "tổ bảo vệ rừng của xã, của chủ rừng"

        lĩnh vực "trực chữa cháy" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          trách nhiệm của Kiểm lâm {
            phải  "huy động lực lượng tại chỗ trong cao điểm"
          }
          trách nhiệm của Công an tỉnh {
            phải  "giữ trật tự nơi chữa cháy"
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

        define "peak season" as "days with a fire danger of grade IV or more"
        define "local force" as "the forest teams of communes and owners"

        area "fire watch" lead Forest Service support Provincial Police {
          responsibilities of Forest Service {
            shall  "call out the local force in the peak season"
          }
          responsibilities of Provincial Police {
            shall  "keep order where a fire is fought"
          }
        }
      }
      """)

  static let application = ConstructPage(
    summary: Localized(
      """
      `phạm vi điều chỉnh`: việc gì; `đối tượng áp dụng`: ai, đơn vị nào; `không áp dụng`: trừ \
      việc gì, trừ ai.
      """,
      """
      `scope`: which matters; `applies to`: which people and units; `exclusion`: what is left out.
      """),
    notes: Localized(
      """
      `đối tượng áp dụng đơn vị` và `đối tượng áp dụng người` lọc bằng các dòng trong khối: \
      `thuộc`, `tổ chức đảng tại`, `diện quản lý`, `trụ sở`, `công tác tại`, `cư trú tại`, `địa \
      bàn`; đối tượng phải thỏa mãn mọi dòng. `trừ` bỏ ra một phần, `thay vào đó` nói phần ấy làm \
      theo đâu.
      """,
      """
      `applies to units` and `applies to people` are narrowed by the lines of the block: `part \
      of`, `party organization at`, `managed by`, `seat`, `works at`, `resides in`, `territory`; \
      all of them must hold. `except` takes a part out, `instead` says what governs that part.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý đảng viên khu cảng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Đảng ủy Cảng "Đảng ủy Công ty Cảng" {
          người ký  Trịnh Văn Sơn chức vụ "Bí thư Đảng ủy" thay mặt Đảng ủy Cảng
          đầu mối   "Văn phòng Đảng ủy"
        }
        bên Đảng ủy Phường "Đảng ủy phường Bến Sông" {
          người ký  Mai Thị Hòa chức vụ "Bí thư Đảng ủy" thay mặt Đảng ủy Phường
          đầu mối   "Văn phòng Đảng ủy"
        }

        phạm vi điều chỉnh "quản lý đảng viên công tác và cư trú tại khu cảng" {
          trừ  "việc kỷ luật đảng viên"
        }
        đối tượng áp dụng người "đảng viên" {
          công tác tại  "Công ty Cảng"
          cư trú tại    "phường Bến Sông"
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "nhận xét đảng viên nơi cư trú"
          định kỳ   mỗi năm một lần
        }
      }
      """,
    englishExample: """
      coordination regulation "Party members in the port area" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Port Committee "Party Committee of the Port Company" {
          signer            Trịnh Văn Sơn title "Secretary" on behalf of Port Committee
          point of contact  "office of the Committee"
        }
        party Ward Committee "Party Committee of Bến Sông Ward" {
          signer            Mai Thị Hòa title "Secretary" on behalf of Ward Committee
          point of contact  "office of the Committee"
        }

        scope "Party members who work and live in the port area" {
          except  "discipline of Party members"
        }
        applies to people "Party members" {
          works at    "Port Company"
          resides in  "Bến Sông Ward"
        }
        exchange of information between both parties {
          about  "opinions on members at their place of residence"
          every  year
        }
      }
      """)

  static let area = ConstructPage(
    summary: Localized(
      "Một lĩnh vực phối hợp: ai chủ trì, ai phối hợp.",
      "A field of coordination: who leads and who supports."),
    notes: Localized(
      """
      Mỗi lĩnh vực nên có một bên `chủ trì`, hoặc `đồng chủ trì`, hoặc quy tắc `chủ trì theo`; \
      chưa thống nhất thì `chủ trì …`. Nhiều lĩnh vực làm như nhau thì liệt kê bằng gạch đầu dòng. \
      Việc viết bên trong thừa hưởng `giữa`, `phối hợp`, `đối với`, `hình thức`, `địa bàn`, không \
      thừa hưởng `chủ trì` và thời gian. `phối hợp` là hỗ trợ bên chủ trì; `cùng` là hai bên cùng \
      làm.
      """,
      """
      Each area should have one `lead`, or a `co-lead`, or a `lead rule`; not agreed yet: `lead \
      …`. Areas handled alike are listed as bullets. What stands inside inherits `between`, \
      `support`, `toward`, `method`, `territory`, but neither `lead` nor any time. `support` helps \
      the lead; `jointly with` is both together.
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

        lĩnh vực "tuần tra rừng" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          địa bàn  "rừng giáp ranh"
          trách nhiệm của Kiểm lâm {
            phải  "lập kế hoạch tuần tra từng quý"
          }
          trách nhiệm của Công an tỉnh {
            phải  "cử cán bộ tham gia mỗi đợt tuần tra"
          }
        }
        lĩnh vực giữa hai bên {
          chủ trì theo  bên phát hiện đầu tiên
          - "xử lý vi phạm trên đường vận chuyển"
          - "xử lý vi phạm tại nơi cất giữ"
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

        area "forest patrols" lead Forest Service support Provincial Police {
          territory  "forests along the border of the province"
          responsibilities of Forest Service {
            shall  "plan the patrols of each quarter"
          }
          responsibilities of Provincial Police {
            shall  "send officers to every patrol"
          }
        }
        area between both parties {
          lead rule  first finder
          - "offences on transport routes"
          - "offences at places of storage"
        }
      }
      """)
}
