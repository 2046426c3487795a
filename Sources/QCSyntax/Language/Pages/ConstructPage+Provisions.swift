/// Further agreements, copies and prose.
extension ConstructPage {
  static let subAgreement = ConstructPage(
    summary: Localized(
      "Văn bản cụ thể hóa: cấp dưới hoặc đơn vị trực thuộc phải ký, phải ban hành để thực hiện.",
      "A further agreement or plan that units below have to make in order to carry this one out."),
    notes: Localized(
      """
      `của` nêu ai phải làm, `thời hạn` nêu bao giờ xong, `cấp` nêu ở cấp nào. Không dùng cho phụ \
      lục: phụ lục là phần của chính văn bản này.
      """,
      """
      `of` says who makes it, `due` by when, `level` at which level. Not for annexes: an annex is \
      part of this very document.
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

        văn bản cụ thể hóa "kế hoạch phối hợp của đơn vị cơ sở" {
          giữa      "Hạt Kiểm lâm khu vực", "Công an xã"
          nội dung  "tuyến tuần tra", "phân công trực"
          thời hạn  trong 60 ngày kể từ ngày ký
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

        sub-agreement "coordination plan of local units" {
          between  "area ranger stations", "commune police"
          about    "routes", "who is on duty"
          due      within 60 days after signature
        }
      }
      """)

  static let copies = ConstructPage(
    summary: Localized(
      "Số bản chính của văn bản và cách chia.",
      "How many originals are made and who keeps them."),
    notes: Localized(
      """
      Con số đầu là tổng; `mỗi bên` và `lưu` chia tổng ấy, cộng lại phải khớp. Tổng không được ít \
      hơn số bên ký.
      """,
      """
      The first number is the total; `per party` and `to archive` divide it and must add up. There \
      are at least as many copies as parties that sign.
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

        số bản    6 mỗi bên 2 lưu 2
        nơi nhận  các bên
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

        copies        6 per party 2 to archive 2
        distribution  all parties
      }
      """)

  static let provision = ConstructPage(
    summary: Localized(
      """
      Quy định không có nhãn riêng, viết bằng lời văn. `khen thưởng` và `chuyển tiếp` cũng viết \
      như vậy, không cần `loại`.
      """,
      """
      A rule for which there is no label, in prose. `reward` and `transition` are written \
      likewise, without a `kind`.
      """),
    notes: Localized(
      """
      Là lựa chọn cuối cùng: qc chỉ ghi lại nguyên văn, không hiểu nội dung. `loại` cho biết thuộc \
      loại gì, `chịu trách nhiệm` nêu ai lo. Việc phải làm thì nên viết thành `trách nhiệm`.
      """,
      """
      The last resort: qc keeps it word for word and does not understand it. `kind` says what it \
      is, `accountable` who sees to it. What somebody has to do is better a `duty`.
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

        quy định khác "sách quý chỉ đọc tại chỗ, có cán bộ thư viện trông coi" {
          loại              "bảo quản"
          chịu trách nhiệm  Thư viện
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

        provision "rare books are read on the spot, with a librarian present" {
          kind         "preservation"
          accountable  Library
        }
      }
      """)
}
