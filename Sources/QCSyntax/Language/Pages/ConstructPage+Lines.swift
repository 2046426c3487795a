/// Lines of bodies at several levels, and contacts.
extension ConstructPage {
  static let line = ConstructPage(
    summary: Localized(
      "Một ngành dọc: các cơ quan cùng ngành ở nhiều cấp, khai một lần.",
      "A line: the bodies of one sector at several levels, declared once."),
    notes: Localized(
      """
      Mỗi dòng `cấp` là một cấp của ngành, cấp thấp viết trước. Nói một cấp thì viết `kiểm lâm cấp \
      tỉnh`; `cấp trên cùng ngành` là cấp ngay trên. `thuộc` cho biết bên nào đứng đầu ngành.
      """,
      """
      Each `level` row is one level of the line, the lowest first. One level is `forestry level \
      province`; `own superior level` is the one next above. `part of` tells which party heads the \
      line.
      """),
    vietnameseExample: """
      thông tư liên tịch "Phối hợp phòng cháy, chữa cháy rừng" {
        số        …
        hiệu lực  sau 45 ngày kể từ ngày ký
        căn cứ    "pháp luật về lâm nghiệp", "pháp luật về phòng cháy"
        bên Bộ Nông nghiệp "Bộ Nông nghiệp và Môi trường" {
          người ký  …
          đầu mối   …
        }
        bên Bộ Công an "Bộ Công an" {
          người ký  …
          đầu mối   …
        }
        ngành kiểm lâm "lực lượng kiểm lâm" {
          thuộc  Bộ Nông nghiệp
          cấp cơ sở "Hạt Kiểm lâm khu vực"
          cấp tỉnh "Chi cục Kiểm lâm"
          cấp trung ương "Cục Lâm nghiệp và Kiểm lâm"
        }

        báo cáo "vụ cháy rừng" của kiểm lâm cấp cơ sở gửi cấp trên cùng ngành {
          thời hạn  trong vòng 24 giờ kể từ khi phát hiện đám cháy
        }
        lĩnh vực "chữa cháy rừng" chủ trì Bộ Công an phối hợp Bộ Nông nghiệp
      }
      """,
    englishExample: """
      joint circular "Prevention of forest fires" {
        number     …
        effective  45 days after signature
        basis      "the law on forestry", "the law on fire prevention"
        party Agriculture "Ministry of Agriculture and Environment" {
          signer            …
          point of contact  …
        }
        party Security "Ministry of Public Security" {
          signer            …
          point of contact  …
        }
        line forestry "forest rangers" {
          part of  Agriculture
          level base "area ranger station"
          level province "provincial forest service"
          level central "Department of Forestry"
        }

        report "forest fire" of forestry level base to own superior level {
          due  within 24 hours of detection
        }
        area "fighting forest fires" lead Security support Agriculture
      }
      """)

  static let ladder = ConstructPage(
    summary: Localized(
      "Thang cấp: các cấp của một hệ thống, xếp từ thấp lên cao, dùng cho mọi ngành.",
      "A ladder: the levels of a system, the lowest first, for all lines to use."),
    notes: Localized(
      """
      Mỗi dòng `cấp` là một bậc. Nhờ thang cấp mà `cấp trên`, `cấp dưới`, `cùng cấp` có nghĩa \
      chính xác. Có thể khai ở ngoài văn bản để nhiều văn bản dùng chung. Khác `ngành`: thang cấp \
      không có cơ quan nào, ngành thì có.
      """,
      """
      Each `level` row is one rung. It gives `superior level`, `lower level` and `same level` \
      their exact meaning. Declared outside a document, it serves several. A ladder holds no \
      bodies; a `line` does.
      """),
    vietnameseExample: """
      thang cấp hành chính {
        cấp xã "xã, phường, đặc khu"
        cấp tỉnh "tỉnh, thành phố"
        cấp trung ương "cả nước"
      }

      ngành thuế "hệ thống thuế" {
        thuộc  "Bộ Tài chính"
        cấp xã "Thuế cơ sở"
        cấp tỉnh "Thuế tỉnh, thành phố"
        cấp trung ương "Cục Thuế"
      }
      """,
    englishExample: """
      ladder administration {
        level commune "communes and wards"
        level province "provinces and cities"
        level central "the whole country"
      }

      line tax "tax system" {
        part of  "Ministry of Finance"
        level commune "local tax office"
        level province "provincial tax office"
        level central "Tax Department"
      }
      """)

  static let levelRow = ConstructPage(
    summary: Localized(
      "Một cấp trong ngành hoặc thang cấp, cùng tên cơ quan hay địa bàn ở cấp đó.",
      "One level of a line or ladder, with the name of the body or area at that level."),
    notes: Localized(
      """
      Tên cấp viết trần, tên cơ quan trong ngoặc kép. Cấp thấp viết trước. Ngay sau có thể ghi \
      `gọi tắt`, `địa bàn`.
      """,
      """
      The level stands bare, the name of the body in quotes. The lowest comes first. `short name` \
      and `territory` may follow.
      """),
    vietnameseExample: """
      ngành bảo hiểm "hệ thống bảo hiểm xã hội" {
        thuộc  "Bộ Tài chính"
        cấp cơ sở "Bảo hiểm xã hội cơ sở" gọi tắt "BHXH cơ sở"
        cấp tỉnh "Bảo hiểm xã hội tỉnh, thành phố" {
          gọi tắt  "BHXH tỉnh"
          địa bàn  "một hoặc nhiều tỉnh, thành phố"
        }
        cấp trung ương "Bảo hiểm xã hội Việt Nam"
      }
      """,
    englishExample: """
      line insurance "social insurance system" {
        part of  "Ministry of Finance"
        level base "local social insurance" short name "local SI"
        level province "provincial social insurance" {
          short name  "provincial SI"
          territory   "one province or several"
        }
        level central "Vietnam Social Security"
      }
      """)

  static let contact = ConstructPage(
    summary: Localized(
      "Đầu mối: đơn vị hoặc người liên lạc của một bên.",
      "The unit or person of a party through which it is reached."),
    notes: Localized(
      """
      Ghi thẳng tên đơn vị, hoặc mở khối để ghi người `chính`, người `thay thế`. Một bên có thể có \
      nhiều đầu mối, mỗi đầu mối một việc (`về`) hay một `địa bàn`. `đầu mối duy nhất` nghĩa là \
      mọi việc đều qua đây. Chưa phân công thì để `đầu mối …`.
      """,
      """
      Name the unit, or open a block with the `primary` and `alternate` person. A party may have \
      several, each for a matter (`for`) or a `territory`. `sole channel` means that everything \
      passes here. Not named yet: `contact …`.
      """),
    vietnameseExample: """
      bản ghi nhớ "Dùng chung kho sách" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Thư viện "Thư viện tỉnh" {
          người ký  Bùi Thu Trang chức vụ "Giám đốc"
          đầu mối "Phòng Phục vụ bạn đọc" {
            chính       Lý Ngọc Ánh chức vụ "Trưởng phòng" thư điện tử "anh@thuvien.example"
            thay thế    Tạ Quang Minh chức vụ "Phó Trưởng phòng"
            điện thoại  "0200 555 010"
            hoặc đơn vị kế thừa
          }
        }
        bên Trường Cao đẳng "Trường Cao đẳng Sư phạm" {
          người ký  Phan Quốc Việt chức vụ "Hiệu trưởng"
          đầu mối   "Phòng Đào tạo"
        }
        lĩnh vực "cho mượn liên thư viện" chủ trì Thư viện phối hợp Trường Cao đẳng
      }
      """,
    englishExample: """
      memorandum of understanding "Shared use of book stocks" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Library "Provincial Library" {
          signer  Bùi Thu Trang title "Director"
          point of contact "Readers' Service" {
            primary    Lý Ngọc Ánh title "Head" e-mail "anh@library.example"
            alternate  Tạ Quang Minh title "Deputy Head"
            phone      "0200 555 010"
            or successor
          }
        }
        party College "Teachers' College" {
          signer            Phan Quốc Việt title "Principal"
          point of contact  "Training Department"
        }
        area "loans between the libraries" lead Library support College
      }
      """)

  static let contactPerson = ConstructPage(
    summary: Localized(
      "Người liên lạc của một đầu mối: `chính` hoặc `thay thế` khi người kia vắng.",
      "A person of a contact: `primary`, or `alternate` when the first is away."),
    notes: Localized(
      """
      Viết trên một dòng: họ tên, `chức vụ`, `đơn vị`, `điện thoại`, `thư điện tử`. Một đầu mối có \
      một người `chính`, có thể có nhiều người `thay thế`.
      """,
      """
      Write on one line: name, `title`, `unit`, `phone`, `e-mail`. A contact has one `primary` \
      person, and any number of alternates.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý thu" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Bảo hiểm xã hội "Bảo hiểm xã hội tỉnh" {
          người ký  Ngô Thị Lan chức vụ "Giám đốc"
          đầu mối {
            chính     Chu Thị Yến chức vụ "Chuyên viên" đơn vị "Phòng Quản lý thu"
            thay thế  Kiều Văn Phú chức vụ "Chuyên viên" điện thoại "0200 555 020"
          }
        }
        bên Thuế tỉnh "Thuế tỉnh" {
          người ký  Hoàng Anh Tuấn chức vụ "Trưởng Thuế tỉnh"
          đầu mối   …
        }
        trao đổi thông tin giữa hai bên {
          nội dung  "danh sách người nộp thuế trả lương"
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
          signer  Ngô Thị Lan title "Director"
          point of contact {
            primary    Chu Thị Yến title "Officer" unit "Collection Department"
            alternate  Kiều Văn Phú title "Officer" phone "0200 555 020"
          }
        }
        party Tax Office "Provincial Tax Office" {
          signer            Hoàng Anh Tuấn title "Head"
          point of contact  …
        }
        exchange of information between both parties {
          about  "employers who pay wages"
          every  3 months
        }
      }
      """)
}
