/// Review reports and figures.
extension ConstructPage {
  static let reviewReport = ConstructPage(
    summary: Localized(
      "Báo cáo sơ kết hoặc tổng kết việc thực hiện một văn bản phối hợp. Đây là văn bản riêng.",
      "A report on how an agreement was carried out. It is a document of its own."),
    notes: Localized(
      """
      `văn bản` nêu quy chế được sơ kết, `giai đoạn` nêu thời gian; cả hai là bắt buộc. `kết quả`, \
      `tồn tại` liệt kê bằng gạch đầu dòng; `trọng tâm` gồm việc của thời gian tới. Khác `sơ kết` \
      trong quy chế: đó là việc phải làm, đây là báo cáo đã viết.
      """,
      """
      `document` names the agreement and `period` the time; both must be there. `result` and \
      `shortcoming` are lists; `priority` holds what comes next. It differs from the `interim \
      review` of an agreement: that is a duty, this is the report.
      """),
    vietnameseExample: """
      báo cáo sơ kết "Sơ kết 2 năm phối hợp quản lý trật tự xây dựng" {
        văn bản    quy chế phối hợp 21/QCPH-SXD-CA ngày 10/4/2024
        giai đoạn  2024-2026

        bên Sở Xây dựng "Sở Xây dựng thành phố"
        bên Công an "Công an thành phố"

        kết quả
          - "đã cùng kiểm tra công trình tại mọi phường"
          - "tin báo của người dân được xử lý đúng hạn"
        tồn tại
          - "trao đổi dữ liệu còn chậm"

        trọng tâm của hai bên {
          trách nhiệm "kết nối dữ liệu giấy phép xây dựng"
        }
      }
      """,
    englishExample: """
      review report "Two years of order in construction" {
        document  coordination regulation 21/QCPH-SXD-CA 2024-04-10
        period    2024-2026

        party Construction "City Department of Construction"
        party Police "City Police"

        result
          - "sites were inspected together in every ward"
          - "reports of residents were handled in time"
        shortcoming
          - "data are still exchanged slowly"

        priority of both parties {
          duty "link the data on building permits"
        }
      }
      """)

  static let outcome = ConstructPage(
    summary: Localized(
      """
      `kết quả` là điều đã đạt được, `tồn tại` là điều còn hạn chế, trong báo cáo sơ kết, tổng \
      kết.
      """,
      "`result` is what was achieved, `shortcoming` what was not, in a review report."),
    notes: Localized(
      """
      Mỗi gạch đầu dòng là một ý. Muốn nói về một lĩnh vực hay một bên thì mở khối, ghi `lĩnh \
      vực`, `của`, `đối với`. Bản tin không kể ra thì để `tồn tại …`.
      """,
      """
      Each bullet is a point. To tie it to a field or a party, open a block with `area`, `of` or \
      `toward`. Where it is not known: `shortcoming …`.
      """),
    vietnameseExample: """
      báo cáo tổng kết "Tổng kết 5 năm phối hợp bảo vệ rừng" {
        văn bản    quy chế phối hợp 08/QCPH-KL-CA ngày 02/3/2021 "Phối hợp bảo vệ rừng"
        giai đoạn  2021-2026

        bên Kiểm lâm "Chi cục Kiểm lâm tỉnh"
        bên Công an tỉnh "Công an tỉnh"

        kết quả {
          lĩnh vực  "tuần tra rừng"
          - "số vụ vi phạm giảm từng năm"
          - "không còn điểm nóng phá rừng"
        }
        tồn tại
          - "lực lượng tại xã còn mỏng"
      }
      """,
    englishExample: """
      final report "Five years of forest protection" {
        document  coordination regulation 08/QCPH-KL-CA 2021-03-02 "Protection of forests"
        period    2021-2026

        party Forest Service "Provincial Forest Service"
        party Provincial Police "Provincial Police"

        result {
          area  "forest patrols"
          - "offences fell from year to year"
          - "no place of repeated felling is left"
        }
        shortcoming
          - "too few people in the communes"
      }
      """)

  static let priority = ConstructPage(
    summary: Localized(
      "Trọng tâm thời gian tới, trong báo cáo sơ kết, tổng kết.",
      "What the parties will do next, in a review report."),
    notes: Localized(
      """
      Con số sau `trọng tâm` là số nhiệm vụ, phải khớp với số việc bên trong. Mỗi gạch đầu dòng là \
      một việc `phải` làm; cũng viết được trao đổi thông tin, họp, báo cáo như trong quy chế. Việc \
      bên trong thừa hưởng `của`, `giữa`.
      """,
      """
      A number behind `priority` is the number of tasks and must agree with what stands inside. \
      Each bullet is a `shall`; exchanges, meetings and reports are written as in an agreement. \
      They inherit `of` and `between`.
      """),
    vietnameseExample: """
      báo cáo sơ kết "Sơ kết 2 năm phối hợp quản lý thu" {
        văn bản    quy chế phối hợp 17/QCPH-BHXH-CT ngày 05/6/2024 "Phối hợp quản lý thu"
        giai đoạn  2024-2026

        bên Bảo hiểm xã hội "Bảo hiểm xã hội tỉnh"
        bên Thuế tỉnh "Thuế tỉnh"

        kết quả "dữ liệu hai bên đã khớp"

        trọng tâm 2 của hai bên {
          trách nhiệm "đối chiếu toàn bộ đơn vị có trả lương"
          trao đổi thông tin giữa hai bên {
            nội dung  "đơn vị mới thành lập"
            định kỳ   hằng tháng
          }
        }
      }
      """,
    englishExample: """
      review report "Two years of coordination of collection" {
        document  coordination regulation 17/QCPH-BHXH-CT 2024-06-05 "Coordination of collection"
        period    2024-2026

        party Social Insurance "Provincial Social Insurance"
        party Tax Office "Provincial Tax Office"

        result "the data of both parties agree"

        priority 2 of both parties {
          duty "compare all employers who pay wages"
          exchange of information between both parties {
            about  "new employers"
            every  month
          }
        }
      }
      """)

  static let figures = ConstructPage(
    summary: Localized(
      "Số liệu về một bên hoặc một việc, viết để máy kiểm tra được.",
      "Figures about a party or a matter, in a form that can be checked."),
    notes: Localized(
      """
      Mỗi gạch đầu dòng là một số. Tiếng Việt viết `6.378`, tiếng Anh viết `6,378`. Tỷ lệ viết cả \
      phép chia: `136/200 = 68 %`; qc tính lại và báo nếu sai.
      """,
      """
      Each bullet is a figure. Vietnamese writes `6.378`, English `6,378`. A ratio shows its \
      division, `136/200 = 68 %`; qc computes it again and says when it is wrong.
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

        lĩnh vực "an ninh khu cảng" chủ trì Đảng ủy Phường phối hợp Đảng ủy Cảng

        số liệu Đảng ủy Cảng {
          ngày  30/6/2026
          - 12 "chi bộ trực thuộc"
          - trên 1.200 "người lao động"
          - 45/60 = 75 % "đảng viên mới so với kế hoạch năm"
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

        area "security in the port area" lead Ward Committee support Port Committee

        figures Port Committee {
          date  30 June 2026
          - 12 "Party cells"
          - over 1,200 "workers"
          - 45/60 = 75 % "new members against the plan of the year"
        }
      }
      """)

  static let figure = ConstructPage(
    summary: Localized(
      "Một số liệu: con số, rồi nội dung trong ngoặc kép.",
      "One figure: the number, then what it counts, in quotes."),
    notes: Localized(
      """
      Số không chính xác thì thêm `trên`, `gần`, `khoảng`, `ít nhất`. `giai đoạn` nêu số liệu của \
      thời gian nào, `thuộc` nêu là một phần của đâu. Trong `số liệu`, gạch đầu dòng thay cho chữ \
      `chỉ số`.
      """,
      """
      A number that is not exact takes `over`, `nearly`, `about`, `at least`. `period` says for \
      which time, `part of` of which whole. In `figures` a bullet stands for the word `figure`.
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

        lĩnh vực "an ninh khu cảng" chủ trì Đảng ủy Phường phối hợp Đảng ủy Cảng

        số liệu Đảng ủy Phường {
          chỉ số  38 "tổ dân phố"
          chỉ số  gần 900 "đảng viên"
          chỉ số  57/60 = 95 % "vụ việc giải quyết xong" giai đoạn "6 tháng đầu năm"
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

        area "security in the port area" lead Ward Committee support Port Committee

        figures Ward Committee {
          figure  38 "residential groups"
          figure  nearly 900 "Party members"
          figure  57/60 = 95 % "cases settled" period "first half of the year"
        }
      }
      """)
}
