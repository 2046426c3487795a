/// Awards and what was said at an event.
extension ConstructPage {
  static let award = ConstructPage(
    summary: Localized(
      "Việc trao tặng tại buổi lễ: kỷ niệm chương, bằng khen, quà.",
      "An award at an event: a medal, a certificate, a gift."),
    notes: Localized(
      """
      Sau `trao tặng` là loại, rồi tên trong ngoặc kép. `bên tặng` và `người nhận` là bắt buộc. \
      Đứng trong `trình tự`.
      """,
      """
      After `award` come its kind and its title in quotes. `giver` and `recipients` must be there. \
      It stands in the `order of events`.
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
            - ký kết
            - trao tặng Giấy khen "Vì bình yên khu cảng" {
              bên tặng    Đảng ủy Phường
              người nhận  2 "tổ bảo vệ khu cảng"
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
        signing ceremony {
          on  5 September 2026
          order of events
            - signing
            - award Certificate "For peace in the port" {
              giver       Ward Committee
              recipients  2 "guard teams of the port"
            }
        }
      }
      """)

  static let recipients = ConstructPage(
    summary: Localized(
      "Những người, đơn vị được trao tặng.",
      "Who receives an award."),
    notes: Localized(
      """
      Ghi số lượng, rồi là ai; gạch đầu dòng nêu từng người. Số lượng và số gạch đầu dòng phải \
      khớp nhau.
      """,
      """
      The number, then who they are; bullets name them one by one. Number and bullets must agree.
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
            - ký kết
            - trao tặng Giấy khen "Vì bình yên khu cảng" {
              bên tặng  Đảng ủy Phường
              người nhận 2 "cán bộ bảo vệ"
                - "Lưu Văn Thắng"
                - "Quách Thị Mơ"
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
        signing ceremony {
          on  5 September 2026
          order of events
            - signing
            - award Certificate "For peace in the port" {
              giver  Ward Committee
              recipients 2 "port guards"
                - "Lưu Văn Thắng"
                - "Quách Thị Mơ"
            }
        }
      }
      """)

  static let spoken = ConstructPage(
    summary: Localized(
      "Điều được nói tại sự kiện: `chỉ đạo` của cấp trên, `đề nghị` hoặc `cam kết` của một bên.",
      """
      What was said at an event: the `direction` of a superior, the `request` or `undertaking` of \
      a side.
      """),
    notes: Localized(
      """
      `của` nêu người nói và là bắt buộc, `đối với` nêu nói với ai. Mỗi gạch đầu dòng là một việc; \
      cần kỹ hơn thì viết việc như trong quy chế. Không việc nào thành trách nhiệm của quy chế, \
      nhưng đều vào danh mục việc cần theo dõi.
      """,
      """
      `of` names the speaker and must be there, `toward` who is meant. Each bullet is one act; \
      more detail is written as duties are elsewhere. None of it becomes a duty of the agreement, \
      but all of it is followed up in the checklist.
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
          đề nghị của Trịnh Văn Sơn đối với Đảng ủy Phường {
            - "bố trí tổ tuần tra ban đêm" thời hạn trước ngày 31/12/2026
          }
          cam kết của Mai Thị Hòa đối với Đảng ủy Cảng {
            - "thông báo kết quả xử lý từng vụ việc"
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
        launch conference {
          on     8 October 2026
          chair  Mai Thị Hòa
          request of Trịnh Văn Sơn toward Ward Committee {
            - "arrange night patrols" due by 31 December 2026
          }
          undertaking of Mai Thị Hòa toward Port Committee {
            - "report the outcome of every case"
          }
        }
      }
      """)
}
