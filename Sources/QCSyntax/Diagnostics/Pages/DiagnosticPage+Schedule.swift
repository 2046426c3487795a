/// QC051x: times that contradict each other.
extension DiagnosticPage {
  static let limitLongerThanPeriod = DiagnosticPage(
    cause: Localized(
      """
      Việc định kỳ phải hoàn thành trước khi đến hạn của kỳ sau. Báo cáo hằng tháng mà hạn gửi là \
      45 ngày thì hai kỳ chồng lên nhau, khó biết báo cáo nào của kỳ nào.
      """,
      """
      What comes again must be done before the next round falls due. A monthly report with a limit \
      of 45 days overlaps the next one, and nobody can tell which round a report belongs to.
      """),
    failing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          định kỳ   hằng tháng
          thời hạn  trong 45 ngày kể từ ngày kết thúc tháng
        }
      """),
    passing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          định kỳ   hằng tháng
          thời hạn  trong 05 ngày kể từ ngày kết thúc tháng
        }
      """))

  static let dueBeforePeriodEnds = DiagnosticPage(
    cause: Localized(
      """
      Thời gian lấy số liệu và hạn gửi là hai việc khác nhau: số liệu đến hết 30/11 thì ngày 15/11 \
      chưa có đủ. Các thông tư liên tịch về báo cáo thống kê đều đặt hạn gửi sau ngày chốt số liệu.
      """,
      """
      The time reported on and the day the report is due are two things: figures up to 30 November \
      are not there on 15 November. Joint circulars on statistics let reports fall due afterwards.
      """),
    failing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          kỳ năm {
            lấy số liệu  từ 01/12 năm trước đến 30/11
            thời hạn     trước ngày 15 tháng 11 hằng năm
          }
        }
      """),
    passing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          kỳ năm {
            lấy số liệu  từ 01/12 năm trước đến 30/11
            thời hạn     trước ngày 15 tháng 12 hằng năm
          }
        }
      """))

  static let tiersNotRising = DiagnosticPage(
    cause: Localized(
      """
      Báo cáo đi từ cấp dưới lên: cấp tỉnh tổng hợp từ báo cáo của cấp xã nên cần hạn muộn hơn. \
      Viết các dòng theo thứ tự từ hạn sớm đến hạn muộn.
      """,
      """
      Reports go up: the province compiles what the communes have sent and needs a later day. \
      Write the rows in the order of their days.
      """),
    failing: framed(
      """
        báo cáo "trật tự xây dựng" của mỗi bên gửi "Ủy ban nhân dân tỉnh" {
          thời hạn
            - cấp xã: trước ngày 08 tháng 4 của kỳ báo cáo
            - cấp tỉnh: trước ngày 03 tháng 4 của kỳ báo cáo
        }
      """),
    passing: framed(
      """
        báo cáo "trật tự xây dựng" của mỗi bên gửi "Ủy ban nhân dân tỉnh" {
          thời hạn
            - cấp xã: trước ngày 03 tháng 4 của kỳ báo cáo
            - cấp tỉnh: trước ngày 08 tháng 4 của kỳ báo cáo
        }
      """))

  static let stepsExceedLimit = DiagnosticPage(
    cause: Localized(
      """
      Các bước nối tiếp nhau không thể dài hơn thời hạn của cả quy trình; các bước song song chỉ \
      tính bước dài nhất.
      """,
      """
      Steps that follow each other cannot take longer than the whole procedure may; of steps in \
      parallel only the longest counts.
      """),
    failing: framed(
      """
        quy trình "cưỡng chế công trình sai phép" của Sở Xây dựng {
          thời hạn  trong 10 ngày kể từ ngày có quyết định
          - "xây dựng kế hoạch" thời hạn trong 05 ngày kể từ ngày có quyết định
          - "thống nhất kế hoạch" thời hạn trong 07 ngày kể từ ngày nhận được kế hoạch
        }
      """),
    passing: framed(
      """
        quy trình "cưỡng chế công trình sai phép" của Sở Xây dựng {
          thời hạn  trong 12 ngày kể từ ngày có quyết định
          - "xây dựng kế hoạch" thời hạn trong 05 ngày kể từ ngày có quyết định
          - "thống nhất kế hoạch" thời hạn trong 07 ngày kể từ ngày nhận được kế hoạch
        }
      """))

  static let dayOutsideTerm = DiagnosticPage(
    cause: Localized(
      """
      Văn bản không ràng buộc ai trước ngày có hiệu lực hay sau khi hết thời hạn. Những \
      ngày như vậy thường sót lại từ dự thảo cũ.
      """,
      """
      A document binds nobody before its entry into force nor after its term. Such a day mostly \
      comes from an older draft.
      """),
    failing: framed(
      """
        cung cấp thông tin "công trình sai phép" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn  chậm nhất ngày 01/5/2026
        }
      """),
    passing: framed(
      """
        cung cấp thông tin "công trình sai phép" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn  chậm nhất ngày 01/9/2026
        }
      """))

  static let beyondHolidays = DiagnosticPage(
    cause: Localized(
      """
      Hạn tính bằng ngày làm việc cần biết ngày nghỉ của năm đó. qc có sẵn ngày nghỉ của Việt Nam \
      cho những năm đã được quyết định (Điều 112 Bộ luật Lao động số 45/2019/QH14) và không đoán \
      cho năm khác; khai báo thêm bằng `lịch nghỉ`.
      """,
      """
      A limit in working days needs the public holidays of its year. qc knows those of Viet Nam for the \
      years that have been decided (Labour Code 45/2019/QH14, article 112) and does not guess \
      others; declare them with a `calendar`.
      """),
    failing: framed(
      """
        cung cấp thông tin "công trình sai phép" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn  trong 300 ngày làm việc kể từ ngày ký
        }
      """),
    passing: """
      lịch nghỉ năm 2027 "Ngày nghỉ lễ năm 2027" {
        từ    01/01/2027
        đến   31/12/2027
        nghỉ  01/01/2027, 30/4/2027
      }
      """
        + "\n"
        + framed(
          """
            cung cấp thông tin "công trình sai phép" của Sở Xây dựng gửi Công an tỉnh {
              thời hạn  trong 300 ngày làm việc kể từ ngày ký
            }
          """))

  static let dayOutsideCalendar = DiagnosticPage(
    cause: Localized(
      """
      `từ` và `đến` là phạm vi của lịch nghỉ; ngày nghỉ, ngày làm bù ngoài phạm vi này không được \
      tính.
      """,
      """
      `from` and `until` say which days a calendar knows; a day off or a day worked instead \
      outside them would not be looked at.
      """),
    failing: """
      lịch nghỉ năm 2027 "Ngày nghỉ lễ năm 2027" {
        từ    01/01/2027
        đến   31/12/2027
        nghỉ  01/01/2027, 01/01/2028
      }
      """,
    passing: """
      lịch nghỉ năm 2027 "Ngày nghỉ lễ năm 2027" {
        từ    01/01/2027
        đến   31/12/2027
        nghỉ  01/01/2027, 30/4/2027
      }
      """)

  static let lengthInWords = DiagnosticPage(
    cause: Localized(
      """
      Lời của một sự việc kéo đến hết cụm từ nên nuốt cả thời hạn thứ hai: máy chỉ tính thời hạn đầu, \
      còn con số sau không ai nhắc. Mỗi trường hợp nên là một dòng có khóa.
      """,
      """
      The words of an event run to the end of the phrase and swallow a second limit: only the first \
      one is counted. Give each case a row with a key.
      """),
    failing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn  trong 05 ngày kể từ ngày nhận được yêu cầu phức tạp là 10 ngày
        }
      """),
    passing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn
            - trường hợp thường: trong 05 ngày kể từ ngày nhận được yêu cầu
            - trường hợp phức tạp: trong 10 ngày kể từ ngày nhận được yêu cầu
        }
      """))

  static let dayWithoutYear = DiagnosticPage(
    cause: Localized(
      """
      Ngày và tháng không kèm năm thì không rõ là một lần hay năm nào cũng vậy. Danh mục việc và lịch \
      thực hiện chỉ tính ngày khi văn bản nói rõ.
      """,
      """
      A day and a month without a year may mean once or every year. The checklist and the schedule \
      give a date only where the text says which.
      """),
    failing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn  trước ngày 15 tháng 12
        }
      """),
    passing: framed(
      """
        báo cáo "trật tự xây dựng" của Sở Xây dựng gửi Công an tỉnh {
          thời hạn  trước ngày 15 tháng 12 hằng năm
        }
      """))

  // MARK: - Implementation

  /// An agreement around a duty: each example must compile alone.
  private static func framed(_ body: String) -> String {
    """
    quy chế phối hợp "Quản lý trật tự xây dựng" {
      số        05/QCPH-SXD-CAT
      ký        12/5/2026
      hiệu lực  từ ngày 01/6/2026
      căn cứ    "chức năng, nhiệm vụ của mỗi bên"
      bên Sở Xây dựng {
        người ký  Trần Văn Bình chức vụ "Giám đốc"
        đầu mối   "Văn phòng Sở"
      }
      bên Công an tỉnh {
        người ký  Lê Minh Đức chức vụ "Giám đốc"
        đầu mối   "Phòng Tham mưu"
      }
      trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
    \(body)
    }
    """
  }
}
