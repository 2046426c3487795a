/// Difficulties, changes and money.
extension ConstructPage {
  static let issue = ConstructPage(
    summary: Localized(
      "Cách xử lý vướng mắc khi thực hiện (`vướng mắc`) và bất đồng giữa các bên (`bất đồng`).",
      "How difficulties (`issue`) and disagreements (`dispute`) are settled."),
    notes: Localized(
      """
      Nhiều mục nối nhau là nhiều bậc: bậc dưới không xong thì lên bậc trên. Gạch đầu dòng hoặc \
      `bước` là từng việc trong một bậc. Nên có `quyết định cuối cùng`; chưa thống nhất thì để \
      `…`.
      """,
      """
      Several in a row are tiers: what one cannot settle goes to the next. A bullet or `step` is \
      one act within a tier. There should be a `final decision`; not agreed yet: `…`.
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

        vướng mắc "số liệu của hai bên không khớp" giữa hai bên {
          bước "cán bộ đầu mối đối chiếu lại"
          bước "lãnh đạo hai bên họp thống nhất"
          thời hạn              trong 10 ngày làm việc kể từ ngày phát sinh vướng mắc
          quyết định cuối cùng  "Ủy ban nhân dân tỉnh"
        }
        trách nhiệm "cung cấp số liệu gốc khi đối chiếu" của hai bên
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

        issue "figures of the parties do not agree" between both parties {
          step "the contacts compare them again"
          step "the heads of both parties meet"
          due             within 10 working days after "the difference appears"
          final decision  "Provincial People's Committee"
        }
        duty "show the original figures" of both parties
      }
      """)

  static let change = ConstructPage(
    summary: Localized(
      """
      Thay đổi văn bản: `sửa đổi`, `gia hạn hiệu lực`, `rút khỏi`, `chấm dứt`, `chuyển giao`, \
      `thay đổi đầu mối`.
      """,
      """
      Changes of the agreement: `amendment`, `renewal`, `withdrawal`, `termination`, `assignment`, \
      `change of contact`.
      """),
    notes: Localized(
      """
      `bởi` là bắt buộc: `các bên` là tất cả cùng thống nhất, `bất kỳ bên nào` là một bên tự làm \
      được. `báo trước` nêu báo trước bao lâu, `nếu` nêu điều kiện, `hệ quả` nêu điều gì còn lại \
      sau đó.
      """,
      """
      `by` must be there: `all parties` means together, `any party` that one alone can do it. \
      `upon` gives the notice, `if` the condition, `effect` what remains afterwards.
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

        lĩnh vực "cho mượn liên thư viện" chủ trì Thư viện phối hợp Trường Cao đẳng
        sửa đổi {
          bởi  các bên
          bằng văn bản
        }
        rút khỏi {
          bởi        bất kỳ bên nào
          bằng văn bản
          hệ quả     "sách đang mượn vẫn phải trả đúng hạn"
          báo trước  30 ngày
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

        area "loans between the libraries" lead Library support College
        amendment {
          by  all parties
          in writing
        }
        withdrawal {
          by      any party
          in writing
          effect  "books on loan are still to be returned in time"
          upon    30 days' notice
        }
      }
      """)

  static let flagClause = ConstructPage(
    summary: Localized(
      """
      Điều khoản quen dùng, chỉ cần nêu tên: `ký nhiều bản`, `hiệu lực từng phần`, `toàn bộ thỏa \
      thuận`.
      """,
      """
      Customary clauses that need only their name: `counterparts`, `severability`, `entire \
      agreement`.
      """),
    notes: Localized(
      """
      Để trần thì mang nghĩa thông thường. Muốn dùng lời riêng thì viết trong ngoặc kép ngay sau \
      nhãn. `ký nhiều bản`: mỗi bản ký đều là bản gốc. `hiệu lực từng phần`: một điều vô hiệu, các \
      điều khác vẫn giữ. `toàn bộ thỏa thuận`: không có thỏa thuận nào khác ngoài văn bản này.
      """,
      """
      Bare, they have their usual meaning; own wording follows in quotes. `counterparts`: every \
      signed copy is an original. `severability`: one clause falls, the others stand. `entire \
      agreement`: nothing is agreed outside this document.
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

        lĩnh vực "cho mượn liên thư viện" chủ trì Thư viện phối hợp Trường Cao đẳng

        ký nhiều bản
        hiệu lực từng phần
        toàn bộ thỏa thuận "văn bản này thay cho mọi trao đổi trước đây của hai bên"
        ràng buộc  không
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

        area "loans between the libraries" lead Library support College

        counterparts
        severability
        entire agreement "this memorandum replaces all earlier talks of the parties"
        binding  no
      }
      """)

  static let funding = ConstructPage(
    summary: Localized(
      "Kinh phí thực hiện: ai chi, chi cho việc gì.",
      "Who pays for what is done under the agreement."),
    notes: Localized(
      """
      `do` chọn `mỗi bên tự bảo đảm`, `ngân sách nhà nước`, `bên chủ trì`, hoặc nêu tên. `đối với` \
      nêu khoản chi, `trừ` nêu khoản không tính. Kinh phí của riêng một việc thì ghi `kinh phí` \
      trong việc đó.
      """,
      """
      `borne by` takes `each party its own`, `state budget`, `the lead`, or a name. `toward` names \
      the expense, `except` what is left out. The cost of one duty is its own clause `cost`.
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

        lĩnh vực "tuần tra rừng" chủ trì Kiểm lâm phối hợp Công an tỉnh

        kinh phí "thực hiện Quy chế" {
          do   mỗi bên tự bảo đảm
          trừ  "nhiên liệu tuần tra chung"
        }
        kinh phí "nhiên liệu tuần tra chung" {
          do  Kiểm lâm
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

        area "forest patrols" lead Forest Service support Provincial Police

        funding "work under this regulation" {
          borne by  each party its own
          except    "fuel for joint patrols"
        }
        funding "fuel for joint patrols" {
          borne by  Forest Service
        }
      }
      """)
}
