/// How a document is issued, how it ends and what it cites.
extension ConstructPage {
  static let issuing = ConstructPage(
    summary: Localized(
      "Một bên ban hành văn bản, sau khi các bên khác đã thống nhất.",
      "One party issues the document, after the others have agreed to it."),
    notes: Localized(
      """
      `sau khi thống nhất với` cho biết ai đã đồng ý và là phần bắt buộc. Khác `ký`: ở đó các bên \
      cùng ký. Khác `ban hành kèm theo`: ở đó cấp trên chung ban hành bằng một quyết định.
      """,
      """
      `after agreement of` tells who agreed, and must be there. It differs from `signed`, where \
      all parties sign, and from `issued under`, where a common superior issues the document with \
      a decision.
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

        ban hành bởi Kiểm lâm {
          sau khi thống nhất với  Công an tỉnh
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

        issued by Forest Service {
          after agreement of  Provincial Police
        }

        area "forest patrols" lead Forest Service support Provincial Police
      }
      """)

  static let expiry = ConstructPage(
    summary: Localized(
      "Khi hết giai đoạn thì văn bản hết hiệu lực, được gia hạn hay được xem xét lại.",
      "What happens when the term ends: the document lapses, is renewed or is reviewed."),
    notes: Localized(
      """
      Chọn một: `hết hiệu lực`, `gia hạn`, `xem xét lại`. Gia hạn thêm bao lâu thì ghi `giai đoạn` \
      trong khối. Gia hạn theo đề nghị của một bên là điều khoản khác: `gia hạn hiệu lực`.
      """,
      """
      Choose one: `lapses`, `renews for`, `review`. How long a renewal lasts is said by `term` in \
      the block. A renewal that somebody has to ask for is another clause: `renewal`.
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

        giai đoạn  2026-2030
        khi hết hạn gia hạn {
          giai đoạn  5 năm
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

        term  2026-2030
        at expiry renews for {
          term  5 years
        }
        area "forest patrols" lead Forest Service support Provincial Police
      }
      """)

  static let namedCitation = ConstructPage(
    summary: Localized(
      "Đặt tên ngắn cho một văn bản được viện dẫn nhiều lần.",
      "Gives a short name to a document that is cited more than once."),
    notes: Localized(
      """
      Tên ngắn đứng trong ngoặc kép, rồi đến loại, số, ngày, cơ quan ban hành. Sau đó chỉ cần viết \
      tên ngắn, chẳng hạn sau `theo`. Văn bản làm căn cứ ban hành thì vẫn ghi ở `căn cứ`.
      """,
      """
      The short name stands in quotes; kind, number, date and issuer follow. From then on the \
      short name is enough, for instance after `under`. What the document rests on still belongs \
      in `basis`.
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

        dẫn chiếu "Luật Lâm nghiệp" Luật 16/2017/QH14 ngày 15/11/2017 của "Quốc hội"

        lĩnh vực "tuần tra rừng" chủ trì Kiểm lâm phối hợp Công an tỉnh {
          theo  "Luật Lâm nghiệp"
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

        cites "Forestry Law" Law 16/2017/QH14 2017-11-15 of "National Assembly"

        area "forest patrols" lead Forest Service support Provincial Police {
          under  "Forestry Law"
        }
      }
      """)
}
