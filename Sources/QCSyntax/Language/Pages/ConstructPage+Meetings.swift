/// Meetings, reviews and procedures.
extension ConstructPage {
  static let meeting = ConstructPage(
    summary: Localized(
      "Cuộc họp của các bên: `họp`, `giao ban` hoặc `hội nghị`.",
      "A meeting of the parties: `meeting`, `coordination meeting` or `conference`."),
    notes: Localized(
      """
      `chủ trì` ở đây là người hoặc bên điều hành cuộc họp; `luân phiên` nghĩa là các bên thay \
      nhau. `định kỳ` nói bao lâu một lần, `khi` nói việc gì xảy ra thì họp. `biên bản` buộc phải \
      lập biên bản. Lễ ký, hội nghị triển khai đã định ngày, có đại biểu và trình tự, là sự kiện: \
      `lễ ký kết`, `hội nghị triển khai`.
      """,
      """
      Here `chair` presides; with `rotates` the parties take turns. `every` says how often, `when` \
      what calls for a meeting. `minutes` demands minutes. A ceremony with a date, guests and an \
      order is an event: `signing ceremony`, `launch conference`.
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
        giao ban "công tác thu" {
          chủ trì     Bảo hiểm xã hội
          thành phần  hai bên, "Sở Tài chính"
          nội dung    "kết quả thu", "đơn vị chậm đóng"
          luân phiên
          định kỳ     6 tháng một lần hoặc đột xuất
        }
        họp "xử lý đơn vị nợ kéo dài" {
          chủ trì     Thuế tỉnh
          thành phần  hai bên
          khi         cần thiết
        }
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
        coordination meeting "collection" {
          chair      Social Insurance
          attendees  both parties, "Department of Finance"
          agenda     "results of collection", "employers in arrears"
          rotates
          every      6 months or upon request
        }
        meeting "employers long in arrears" {
          chair      Tax Office
          attendees  both parties
          when       needed
        }
      }
      """)

  static let review = ConstructPage(
    summary: Localized(
      "Việc nhìn lại kết quả phối hợp: `sơ kết`, `tổng kết`, `rút kinh nghiệm`.",
      "A look back at the results: `interim review`, `final review`, `lessons learned`."),
    notes: Localized(
      """
      Viết như cuộc họp, thêm `báo cáo đến` ai và `kết quả` là tài liệu gì. Đây là việc phải làm; \
      bản báo cáo đã viết xong là văn bản riêng, `báo cáo sơ kết`.
      """,
      """
      Written like a meeting, with `report to` whom and `deliverable`. This is the duty to review; \
      the report itself, once written, is a document of its own, `review report`.
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
        sơ kết "một năm thực hiện Quy chế" {
          chủ trì      Thuế tỉnh
          thành phần   hai bên
          báo cáo đến  "Ủy ban nhân dân tỉnh"
          định kỳ      mỗi năm một lần
        }
        tổng kết "năm năm thực hiện Quy chế" {
          chủ trì     Bảo hiểm xã hội
          thành phần  hai bên
          kết quả     "báo cáo tổng kết"
          định kỳ     5 năm một lần
        }
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
        interim review "one year of the regulation" {
          chair      Tax Office
          attendees  both parties
          report to  "Provincial People's Committee"
          every      year
        }
        final review "five years of the regulation" {
          chair        Social Insurance
          attendees    both parties
          deliverable  "final report"
          every        5 years
        }
      }
      """)

  static let procedure = ConstructPage(
    summary: Localized(
      "Quy trình: các bước theo thứ tự để làm xong một việc.",
      "Steps in order by which a matter is settled."),
    notes: Localized(
      """
      Mỗi `bước` làm xong mới sang bước sau; bước làm cùng lúc thì đặt trong `song song`. Gạch đầu \
      dòng là bước. Các bước thừa hưởng bên làm và bên nhận của quy trình; `thời hạn` của quy \
      trình là hạn chung, hạn của các bước phải nằm trong đó.
      """,
      """
      A `step` follows when the one before it is done; steps done at one time stand `in parallel`. \
      A bullet is a step. Steps inherit who and to whom; a `due` of the procedure is the outer \
      limit into which its steps must fit.
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

        quy trình "cưỡng chế công trình sai phép" của Sở Xây dựng phối hợp Công an {
          bước "lập phương án" của Sở Xây dựng {
            kết quả  "phương án cưỡng chế"
          }
          bước "thống nhất phương án" giữa hai bên {
            thời hạn  ít nhất 05 ngày làm việc trước ngày cưỡng chế
          }
          bước "tổ chức cưỡng chế" của Sở Xây dựng
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

        procedure "removal of works without a permit" of Construction with Police {
          step "plan" of Construction {
            deliverable  "plan of enforcement"
          }
          step "agreement on the plan" between both parties {
            due  at least 5 working days before the removal
          }
          step "removal" of Construction
        }
      }
      """)

  static let step = ConstructPage(
    summary: Localized(
      "Một bước của quy trình.",
      "One step of a procedure."),
    notes: Localized(
      """
      Lời văn nêu tên bước. Trong khối ghi ai làm, thời hạn, kết quả, hoặc các việc của bước ấy. \
      Bước chỉ sắp thứ tự: mức ràng buộc nằm ở việc bên trong.
      """,
      """
      The text names the step. Its block holds who, due and deliverable, or the duties of the \
      step. A step only puts things in order: what binds are the duties inside.
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
        quy trình "kiểm tra đột xuất" {
          bước "nhận tin báo" của Sở Xây dựng
          bước "kiểm tra tại chỗ" {
            trách nhiệm "lập biên bản hiện trạng" của Sở Xây dựng
            trách nhiệm "giữ trật tự" của Công an
          }
          bước "báo kết quả" {
            gửi tài liệu "biên bản kiểm tra" của Sở Xây dựng gửi Công an {
              thời hạn  trong 02 ngày làm việc kể từ ngày kết thúc kiểm tra
            }
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
        procedure "inspection without notice" {
          step "complaint received" of Construction
          step "inspection on site" {
            duty "record what is found" of Construction
            duty "keep order" of Police
          }
          step "result" {
            send "record of the inspection" of Construction to Police {
              due  within 2 working days after the end of the inspection
            }
          }
        }
      }
      """)

  static let parallel = ConstructPage(
    summary: Localized(
      "Các bước làm cùng lúc trong một quy trình.",
      "Steps of a procedure that are done at the same time."),
    notes: Localized(
      """
      Chỉ đứng trong `quy trình`. Gạch đầu dòng là bước. Bước sau khối này bắt đầu khi mọi bước \
      bên trong đã xong.
      """,
      """
      Stands in a `procedure` only. A bullet is a step. What follows begins when all steps inside \
      are done.
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

        quy trình "chuẩn bị cưỡng chế" {
          bước "lập phương án" của Sở Xây dựng
          song song {
            bước "chuẩn bị phương tiện" của Sở Xây dựng
            bước "chuẩn bị lực lượng giữ trật tự" của Công an
          }
          bước "kiểm tra lần cuối" giữa hai bên
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

        procedure "preparation of enforcement" {
          step "plan" of Construction
          in parallel {
            step "vehicles" of Construction
            step "officers who keep order" of Police
          }
          step "last check" between both parties
        }
      }
      """)
}
