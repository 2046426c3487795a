/// Parties, people and roles.
extension ConstructPage {
  static let party = ConstructPage(
    summary: Localized(
      "Một bên của văn bản: cùng thỏa thuận, cùng ký, cùng thực hiện.",
      "A party: it agrees, signs and carries out."),
    notes: Localized(
      """
      Sau `bên` là tên ngắn không có ngoặc kép, rồi tên đầy đủ trong ngoặc kép; về sau chỉ viết \
      tên ngắn. Tên ngắn không chứa từ nối như `của`, `gửi`, `cho`, `cấp`; nếu cần thì đặt cả tên \
      trong ngoặc kép. Mỗi bên nên có `người ký` và `đầu mối`. Cơ quan không ký thì khai bằng `cơ \
      quan`.
      """,
      """
      After `party` comes a short name without quotes, then the full name in quotes; later the \
      short one is enough. It may not hold a connecting word such as `of`, `to`, `for`, `level`, \
      unless the whole name is quoted. Each party should have a `signer` and a `contact`. A body \
      that does not sign is an `organization`.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý trật tự xây dựng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"

        bên Sở Xây dựng "Sở Xây dựng thành phố" {
          gọi tắt   "SXD"
          thuộc     "Ủy ban nhân dân thành phố"
          trụ sở    "24 đường Bờ Sông"
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an "Công an thành phố" {
          tư cách   "cơ quan bảo đảm trật tự"
          đại diện  Lê Minh Đức chức vụ "Giám đốc"
          người ký  Hồ Thanh Tùng chức vụ "Phó Giám đốc" ký thay "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng phối hợp Công an
      }
      """,
    englishExample: """
      coordination regulation "Order in construction" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"

        party Construction "City Department of Construction" {
          short name        "CDC"
          part of           "City People's Committee"
          seat              "24 Riverside Road"
          signer            Trần Văn Bình title "Director"
          point of contact  "office of the Department"
        }
        party Police "City Police" {
          capacity          "keeper of public order"
          representative    Lê Minh Đức title "Director"
          signer            Hồ Thanh Tùng title "Deputy Director" signs for "Director"
          point of contact  "Staff Division"
        }
        area "inspection of building sites" lead Construction support Police
      }
      """)

  static let group = ConstructPage(
    summary: Localized(
      "Nhiều bên cùng loại, khai một lần dưới một tên.",
      "Many parties of one kind, declared once under one name."),
    notes: Localized(
      """
      `số lượng` là bắt buộc; `thành viên` liệt kê từng bên nếu cần. `giữa Sở Xây dựng, Các \
      phường` nghĩa là Sở với từng phường. Việc của nhóm là việc của từng bên trong nhóm.
      """,
      """
      `count` must be there; `members` lists them where that is wanted. `between Construction, \
      Wards` means Construction with each of the wards. A duty of the group is a duty of each of \
      its members.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân thành phố"
        hiệu lực           từ ngày 01/6/2026
        căn cứ             "phân cấp quản lý trật tự xây dựng"

        bên Sở Xây dựng "Sở Xây dựng thành phố" {
          đầu mối  "Văn phòng Sở"
        }
        nhóm bên Các phường "Ủy ban nhân dân các phường" {
          số lượng  12
          thuộc     "Ủy ban nhân dân thành phố"
          đầu mối   "cán bộ địa chính phường"
        }

        trao đổi thông tin giữa Sở Xây dựng, Các phường {
          nội dung  "giấy phép đã cấp", "công trình sai phép"
          định kỳ   hằng tháng
        }
      }
      """,
    englishExample: """
      coordination regulation "Order in construction" {
        issued under  Decision 145/QĐ-UBND 2026-05-12 of "City People's Committee"
        effective     from 1 June 2026
        basis         "the division of powers in construction matters"

        party Construction "City Department of Construction" {
          point of contact  "office of the Department"
        }
        group of parties Wards "People's Committees of the wards" {
          count             12
          part of           "City People's Committee"
          point of contact  "land officer of the ward"
        }

        exchange of information between Construction, Wards {
          about  "permits granted", "works without a proper permit"
          every  month
        }
      }
      """)

  static let body = ConstructPage(
    summary: Localized(
      "Cơ quan được nhắc đến trong văn bản nhưng không ký.",
      "A body that the document speaks of but that does not sign."),
    notes: Localized(
      """
      Khai khi cần nhắc lại nhiều lần, hoặc khi một bên trực thuộc cơ quan ấy. Chỉ nhắc một lần \
      thì viết thẳng tên trong ngoặc kép, không cần khai. Khai ở ngoài văn bản thì mọi văn bản \
      trong tệp dùng chung.
      """,
      """
      Declare it when it is named more than once, or when a party is part of it. A body named once \
      is simply quoted. Declared outside the document, it serves all documents of the file.
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

        cơ quan Ủy ban thành phố "Ủy ban nhân dân thành phố" {
          cấp       tỉnh
          đại diện  Nguyễn Thu Hằng chức vụ "Phó Chủ tịch"
        }

        báo cáo "công trình sai phép" của Sở Xây dựng gửi Ủy ban thành phố {
          đồng gửi  Công an
          định kỳ   mỗi quý một lần
        }
        trách nhiệm "giữ trật tự khi cưỡng chế" của Công an
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

        organization City Committee "City People's Committee" {
          level           province
          representative  Nguyễn Thu Hằng title "Vice Chair"
        }

        report "works without a proper permit" of Construction to City Committee {
          copy to  Police
          every    3 months
        }
        duty "keep order during enforcement" of Police
      }
      """)

  static let person = ConstructPage(
    summary: Localized(
      "Một người được nhắc đến trong văn bản mà không thuộc bên nào.",
      "A person whom the document names and who belongs to none of the parties."),
    notes: Localized(
      """
      Viết họ tên, rồi `chức vụ`. Người của một bên thì khai trong bên đó bằng `người ký` hoặc \
      `đại diện`. Hai người trùng họ tên thì thêm tên đầy đủ trong ngoặc kép sau tên ngắn.
      """,
      """
      Write the name, then `title`. People of a party are declared there, as `signer` or \
      `representative`. Where two have the same name, add the full name in quotes behind a short \
      one.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp lãnh đạo khu cảng" {
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

        người  Nguyễn Thu Hằng chức vụ "Phó Bí thư Thành ủy"

        lĩnh vực "an ninh khu cảng" chủ trì Đảng ủy Phường phối hợp Đảng ủy Cảng
        lễ ký kết "Lễ ký Quy chế phối hợp" {
          thời gian       sáng 05/9/2026
          đơn vị tổ chức  Đảng ủy Phường
          chứng kiến      Nguyễn Thu Hằng
        }
      }
      """,
    englishExample: """
      coordination regulation "Joint leadership in the port area" {
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

        person  Nguyễn Thu Hằng title "Deputy Secretary of the City Party Committee"

        area "security in the port area" lead Ward Committee support Port Committee
        signing ceremony "Signing of the regulation" {
          on       5 September 2026
          host     Ward Committee
          witness  Nguyễn Thu Hằng
        }
      }
      """)

  static let signer = ConstructPage(
    summary: Localized(
      """
      `người ký` là người đặt bút ký cho một bên; `đại diện` là người thay mặt bên đó trong việc \
      khác.
      """,
      "`signer` puts the signature for a party; `representative` stands for it in other matters."),
    notes: Localized(
      """
      Viết họ tên, rồi `chức vụ`; một người có thể có nhiều chức vụ. Thể thức ký ghi ngay sau: `ký \
      thay`, `thừa lệnh`, `thay mặt`, `thừa ủy quyền`. Chưa biết ai ký thì để `người ký …`.
      """,
      """
      Write the name, then `title`; one person may hold several. The form of signature follows: \
      `signs for`, `by order of`, `on behalf of`, `authorized by`. Not known yet: `signer …`.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp lãnh đạo khu cảng" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"

        bên Đảng ủy Cảng "Đảng ủy Công ty Cảng" {
          người ký  Trịnh Văn Sơn chức vụ "Bí thư Đảng ủy" thay mặt "Ban Thường vụ"
          đầu mối   "Văn phòng Đảng ủy"
        }
        bên Đảng ủy Phường "Đảng ủy phường Bến Sông" {
          đại diện  Mai Thị Hòa chức vụ "Bí thư Đảng ủy"
          người ký  Đinh Công Lý chức vụ "Phó Bí thư" ký thay "Bí thư Đảng ủy"
          đầu mối   "Văn phòng Đảng ủy"
        }
        lĩnh vực "an ninh khu cảng" chủ trì Đảng ủy Phường phối hợp Đảng ủy Cảng
      }
      """,
    englishExample: """
      coordination regulation "Joint leadership in the port area" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"

        party Port Committee "Party Committee of the Port Company" {
          signer            Trịnh Văn Sơn title "Secretary" on behalf of "Standing Board"
          point of contact  "office of the Committee"
        }
        party Ward Committee "Party Committee of Bến Sông Ward" {
          representative    Mai Thị Hòa title "Secretary"
          signer            Đinh Công Lý title "Deputy Secretary" signs for "Secretary"
          point of contact  "office of the Committee"
        }
        area "security in the port area" lead Ward Committee support Port Committee
      }
      """)

  static let role = ConstructPage(
    summary: Localized(
      "Chức danh: việc giao cho người giữ chức danh, ai giữ cũng vậy.",
      "A role: what is given to whoever holds the office."),
    notes: Localized(
      """
      Dùng khi người giữ chức danh có thể thay đổi trong thời gian thực hiện. `thuộc` nêu cơ quan \
      có chức danh, `đứng đầu` nêu cơ quan mà người ấy đứng đầu, `cấp trên` nêu ai dưới quyền. \
      `hoặc người được ủy quyền` cho phép cử người thay.
      """,
      """
      Use it when the holder may change while the agreement is in force. `of` names the body that \
      has the role, `heads` the body that the holder heads, `superior of` those below. `or \
      designee` lets the holder send somebody.
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
        chức danh Chi cục trưởng "Chi cục trưởng Chi cục Kiểm lâm" {
          đứng đầu  Kiểm lâm
          hoặc người được ủy quyền
        }

        tổ công tác "tuần tra mùa khô" {
          thành lập   Kiểm lâm
          tổ trưởng   Chi cục trưởng
          thành viên  Kiểm lâm, Công an tỉnh
          nhiệm vụ    "tuần tra", "lập biên bản vi phạm"
        }
        lĩnh vực "tuần tra rừng" chủ trì Kiểm lâm phối hợp Công an tỉnh
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
        role Chief Ranger "Director of the Forest Service" {
          heads  Forest Service
          or designee
        }

        working group "dry season patrols" {
          set up by  Forest Service
          head       Chief Ranger
          members    Forest Service, Provincial Police
          tasks      "patrols", "records of offences"
        }
        area "forest patrols" lead Forest Service support Provincial Police
      }
      """)
}
