/// Ceremonies and conferences.
extension ConstructPage {
  static let event = ConstructPage(
    summary: Localized(
      """
      Lễ ký kết hoặc hội nghị triển khai, sơ kết, tổng kết: ngày, nơi, khách, trình tự và điều \
      được nói.
      """,
      "A signing ceremony or a conference: day, place, guests, order, and what was said."),
    notes: Localized(
      """
      `đại biểu` và `trình tự` liệt kê bằng gạch đầu dòng. Lời phát biểu có nội dung thì ghi `chỉ \
      đạo`, `đề nghị`, `cam kết` ngay trong sự kiện; đó không phải trách nhiệm của quy chế. Lễ ký \
      không ghi ngày, nơi thì lấy theo `ký`. Cuộc họp lặp lại là `giao ban`, `họp`.
      """,
      """
      `delegates` and `order of events` are lists. What was said is a `direction`, `request` or \
      `undertaking` inside the event; none of it is a duty of the agreement. A signing without day \
      and place takes those of `signed`. Meetings that recur are `coordination meeting` or \
      `meeting`.
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
        lễ ký kết "Lễ ký Quy chế phối hợp" {
          thời gian       sáng 05/9/2026
          địa điểm        "Hội trường Công ty Cảng"
          đơn vị tổ chức  Đảng ủy Cảng
          trình tự
            - ký kết
            - phát biểu Mai Thị Hòa
          cam kết của Mai Thị Hòa đối với Đảng ủy Cảng {
            - "lập đường dây nóng về an ninh khu cảng"
          }
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
        signing ceremony "Signing of the regulation" {
          on     5 September 2026
          place  "Hall of the Port Company"
          host   Port Committee
          order of events
            - signing
            - speech Mai Thị Hòa
          undertaking of Mai Thị Hòa toward Port Committee {
            - "set up a hotline on security in the port"
          }
        }
      }
      """)

  static let delegates = ConstructPage(
    summary: Localized(
      "Đại biểu của một bên, một cơ quan tại lễ ký hoặc hội nghị.",
      "The guests of one party or body at an event."),
    notes: Localized(
      """
      Sau `đại biểu` là bên hoặc cơ quan; mỗi gạch đầu dòng là một người đã khai, hoặc một nhóm: \
      `"lãnh đạo" của "các phòng"`, `"đại diện" của 4 "chi bộ"`.
      """,
      """
      After `delegates` comes the party or body; each bullet is a declared person, or a group: \
      `"heads" of "the departments"`, `"delegates" of 4 "cells"`.
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
        hội nghị triển khai "Hội nghị triển khai Quy chế" {
          thời gian  08/10/2026
          chủ trì    Mai Thị Hòa
          đại biểu Đảng ủy Cảng
            - Trịnh Văn Sơn
            - "bí thư" của 4 "chi bộ trực thuộc"
          đại biểu "Thành ủy"
            - "lãnh đạo" của "Ban Tổ chức Thành ủy"
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
        launch conference "Launch of the regulation" {
          on     8 October 2026
          chair  Mai Thị Hòa
          delegates Port Committee
            - Trịnh Văn Sơn
            - "secretaries" of 4 "Party cells"
          delegates "City Party Committee"
            - "leaders" of "the Organization Board"
        }
      }
      """)

  static let orderOfEvents = ConstructPage(
    summary: Localized(
      "Trình tự của buổi lễ hoặc hội nghị.",
      "The order of an event."),
    notes: Localized(
      """
      Mỗi gạch đầu dòng là một mục, theo thứ tự diễn ra. Mục quen thuộc viết bằng nhãn: `chào cờ`, \
      `tuyên bố lý do`, `giới thiệu đại biểu`, `báo cáo`, `ký kết`, `trao văn bản`, `phát biểu`, \
      `trao tặng`, `chụp ảnh`, `bế mạc`. Mục khác viết bằng lời văn trong ngoặc kép.
      """,
      """
      Each bullet is one item, in order. The usual ones are labels: `flag salute`, `opening`, \
      `introduction of delegates`, `report`, `signing`, `exchange of documents`, `speech`, \
      `award`, `photographs`, `closing`. Others are texts in quotes.
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
        lễ ký kết {
          thời gian  05/9/2026
          trình tự
            - chào cờ
            - giới thiệu đại biểu
            - "chiếu phim tư liệu về khu cảng"
            - ký kết
            - trao văn bản
            - phát biểu Trịnh Văn Sơn
            - chụp ảnh
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
        signing ceremony {
          on  5 September 2026
          order of events
            - flag salute
            - introduction of delegates
            - "film about the port"
            - signing
            - exchange of documents
            - speech Trịnh Văn Sơn
            - photographs
        }
      }
      """)

  static let eventStep = ConstructPage(
    summary: Localized(
      "Một mục trong trình tự: ai làm, về việc gì.",
      "One item in the order of an event: who, and about what."),
    notes: Localized(
      """
      Sau nhãn là người hoặc bên, nếu có: `phát biểu Mai Thị Hòa`. `phát biểu` chỉ cho biết thứ \
      tự; điều được nói ghi ở `chỉ đạo`, `đề nghị`, `cam kết`.
      """,
      """
      After the label comes the person or party, if any: `speech Mai Thị Hòa`. A `speech` is order \
      only; what was said is a `direction`, `request` or `undertaking`.
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
        hội nghị triển khai {
          thời gian  08/10/2026
          chủ trì    Mai Thị Hòa
          trình tự
            - tuyên bố lý do Mai Thị Hòa
            - báo cáo Đảng ủy Phường
            - phát biểu Trịnh Văn Sơn
            - bế mạc
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
        launch conference {
          on     8 October 2026
          chair  Mai Thị Hòa
          order of events
            - opening Mai Thị Hòa
            - report Ward Committee
            - speech Trịnh Văn Sơn
            - closing
        }
      }
      """)
}
