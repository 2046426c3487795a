/// Files, documents and their layout.
extension ConstructPage {
  static let file = ConstructPage(
    summary: Localized(
      "Tệp `.qc` chứa một hay nhiều văn bản, cùng những khai báo mà các văn bản ấy dùng chung.",
      "A `.qc` file holds one or more documents, and the declarations that they share."),
    notes: Localized(
      """
      Tệp không có văn bản nào là tệp khai báo: cơ quan, ngành, thang cấp, chức danh, người, sổ \
      văn bản, lịch nghỉ. Tệp khác lấy các khai báo ấy bằng `dùng "…"`, đặt trước văn bản đầu \
      tiên. Khai báo trong một văn bản chỉ có giá trị trong văn bản đó. Sau dấu `#` là chú thích \
      riêng của người soạn.
      """,
      """
      A file without a document declares bodies, lines, ladders, roles, people, registers and \
      calendars. Other files take them over with `use "…"`, before their first document. What a \
      document declares is known in that document only. What follows `#` is the drafter's own \
      remark.
      """),
    vietnameseExample: """
      # Khai báo chung đứng trước, ngoài văn bản.
      cơ quan Ủy ban tỉnh "Ủy ban nhân dân tỉnh"

      bản ghi nhớ "Dùng chung kho sách" {
        số        …
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Thư viện "Thư viện tỉnh" {
          thuộc     Ủy ban tỉnh
          người ký  Bùi Thu Trang chức vụ "Giám đốc"
          đầu mối   "Phòng Hành chính"
        }
        bên Trường Cao đẳng "Trường Cao đẳng Sư phạm" {
          thuộc     Ủy ban tỉnh
          người ký  Phan Quốc Việt chức vụ "Hiệu trưởng"
          đầu mối   "Phòng Đào tạo"
        }
        lĩnh vực "cho mượn liên thư viện" chủ trì Thư viện phối hợp Trường Cao đẳng
      }
      """,
    englishExample: """
      # Shared declarations come first, outside the document.
      organization Province "Provincial People's Committee"

      memorandum of understanding "Shared use of book stocks" {
        number     …
        effective  upon last signature
        basis      "the functions and tasks of each party"
        party Library "Provincial Library" {
          part of           Province
          signer            Bùi Thu Trang title "Director"
          point of contact  "Administration"
        }
        party College "Teachers' College" {
          part of           Province
          signer            Phan Quốc Việt title "Principal"
          point of contact  "Training Department"
        }
        area "loans between the libraries" lead Library support College
      }
      """)

  static let document = ConstructPage(
    summary: Localized(
      """
      Một văn bản phối hợp. Từ mở đầu cho biết loại văn bản: quy chế, chương trình, kế hoạch, bản \
      ghi nhớ, thỏa thuận, quy định, thông tư liên tịch, nghị quyết liên tịch.
      """,
      """
      One agreement. The phrase that opens it tells its kind: regulation, programme, plan, \
      memorandum, agreement, rules, joint circular, joint resolution.
      """),
    notes: Localized(
      """
      Tên văn bản có thể bỏ; khi đó văn bản được gọi theo loại và các bên. Cần ít nhất hai bên; \
      mỗi bên có người ký, đầu mối và việc phải làm. Ba cách ban hành: các bên cùng `ký`; một bên \
      ban hành, `ban hành bởi`; cấp trên chung ban hành, `ban hành kèm theo`, khi đó không cần \
      người ký. Số, ngày, hiệu lực chưa có thì để `…`.
      """,
      """
      The title may be left out; the document then goes by its kind and parties. It takes two \
      parties or more, each with a signer, a contact and something to do. Three ways to make it: \
      all parties sign, `signed`; one issues it, `issued by`; a common superior issues it, `issued \
      under`, and no signer is needed. What is not known yet stays `…`.
      """),
    vietnameseExample: """
      quy chế phối hợp "Phối hợp quản lý trật tự xây dựng" {
        số         …
        ký         15/10/2026 tại "trụ sở Sở Xây dựng"
        hiệu lực   từ ngày ký
        giai đoạn  2026-2030
        thay thế   Quy chế phối hợp số 21/QCPH-SXD-CA ngày 10/4/2021
        căn cứ     "chức năng, nhiệm vụ của mỗi bên"
        tuân thủ   "pháp luật về xây dựng"
        mục đích   "phát hiện sớm công trình sai phép"
        nguyên tắc
          - chủ động, kịp thời
          - đúng thẩm quyền của mỗi bên

        bên Sở Xây dựng "Sở Xây dựng thành phố" {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an "Công an thành phố" {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng phối hợp Công an
      }
      """,
    englishExample: """
      coordination regulation "Order in construction" {
        number         …
        signed         15 October 2026 at "Department of Construction"
        effective      upon last signature
        term           2026-2030
        supersedes     coordination regulation 21/QCPH-SXD-CA 2021-04-10
        basis          "the functions and tasks of each party"
        complies with  "the law on construction"
        purpose        "early detection of works without a proper permit"
        principle
          - act early and in time
          - keep to the powers of each party

        party Construction "City Department of Construction" {
          signer            Trần Văn Bình title "Director"
          point of contact  "office of the Department"
        }
        party Police "City Police" {
          signer            Lê Minh Đức title "Director"
          point of contact  "Staff Division"
        }
        area "inspection of building sites" lead Construction support Police
      }
      """)

  static let wrapper = ConstructPage(
    summary: Localized(
      "`chương` và `điều` giữ bố cục quen thuộc của quy chế.",
      "`chapter` and `article` keep the familiar layout of a regulation."),
    notes: Localized(
      """
      Sau `chương`, `điều` là số, rồi đến tên. Bên trong viết được mọi thứ của văn bản và nghĩa \
      không đổi: chương, điều chỉ cho số thứ tự. `bố cục` nêu bao nhiêu thì văn bản phải có bấy \
      nhiêu. Dẫn một điều của luật thì viết `theo điều 5 …`.
      """,
      """
      After `chapter` or `article` comes its number, then its title. They hold whatever the \
      document holds and change no meaning: they give the numbers only. What `structure` states is \
      compared with what is there. An article of a law is cited with `under article 5 …`.
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

        bố cục  2 chương, 3 điều

        chương I "Quy định chung" {
          điều 1 "Phạm vi" {
            phạm vi  "công trình đang thi công tại thành phố"
          }
          điều 2 "Nguyên tắc" {
            nguyên tắc  "chủ động, kịp thời"
          }
        }
        chương II "Nội dung phối hợp" {
          điều 3 "Kiểm tra" {
            lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng phối hợp Công an
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

        structure  2 chapters, 3 articles

        chapter I "General provisions" {
          article 1 "Scope" {
            scope  "works under construction in the city"
          }
          article 2 "Principles" {
            principle  "act early and in time"
          }
        }
        chapter II "Fields of coordination" {
          article 3 "Inspection" {
            area "inspection of building sites" lead Construction support Police
          }
        }
      }
      """)

  static let signing = ConstructPage(
    summary: Localized(
      "Ngày và nơi ký văn bản.",
      "The day and the place of signing."),
    notes: Localized(
      """
      Ngày chưa rõ thì để trống phần thiếu: `15/10/…`, hoặc cả ngày: `…`. Lễ ký kết không ghi thời \
      gian, địa điểm riêng thì lấy theo dòng này. Bên nào ký vào ngày khác thì ghi `ký ngày` sau \
      tên người ký.
      """,
      """
      Leave out what is not known: `15/10/…`, or the whole date: `…`. A signing ceremony without a \
      time and place of its own takes them from here. A party that signs on another day says so \
      with `signed on` behind its signer.
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

        ký  20/11/2026 tại "trụ sở Chi cục Kiểm lâm"

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

        signed  20 November 2026 at "office of the Forest Service"

        area "forest patrols" lead Forest Service support Provincial Police
      }
      """)
}
