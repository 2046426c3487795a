/// QC02: the shape of an item.
extension DiagnosticPage {
  static let unknownPhrase = DiagnosticPage(
    cause: Localized(
      """
      Mỗi dòng bắt đầu bằng một nhãn trong bộ từ của ngôn ngữ. Nhãn lạ không được bỏ qua, vì có \
      thể đó là một điều khoản viết sai chính tả.
      """,
      """
      A line begins with a label of the language. An unknown one is never passed over, since it \
      may be a clause with a spelling mistake.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        địa chỉ "24 đường Bờ Sông"
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let misplacedPhrase = DiagnosticPage(
    cause: Localized(
      """
      Nhãn này có trong ngôn ngữ nhưng không thuộc mục đang viết. Thường là do thiếu hoặc thừa \
      một dấu ngoặc nhọn ở phía trên, hoặc đặt nhầm chỗ.
      """,
      """
      The label exists but does not belong to this item. Mostly a brace above is missing or too \
      many, or the line is in the wrong place.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        nguyên tắc "đúng chức năng, nhiệm vụ"
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        nguyên tắc "đúng chức năng, nhiệm vụ"
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """)

  static let missingValue = DiagnosticPage(
    cause: Localized(
      """
      Nhãn đứng một mình thì chưa nói gì. Nếu chưa biết nội dung, viết dấu … để chỗ trống ấy \
      được nhắc lại cho đến khi ký.
      """,
      """
      A label alone says nothing. Where the content is not known yet, write … so that the blank \
      is called to mind until the signing.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let unexpectedText = DiagnosticPage(
    cause: Localized(
      """
      Phần cuối dòng không gắn được vào mục nào nên sẽ không có hiệu lực gì. Viết nó thành nhãn \
      riêng, hoặc đưa vào trong ngoặc kép.
      """,
      """
      What is left at the end of the line belongs to no item and would have no effect. Make it a \
      label of its own, or put it inside the quotes.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" (sau đây gọi tắt là Sở)
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" gọi tắt "Sở"
      """)

  static let strayBrace = DiagnosticPage(
    cause: Localized(
      """
      Dấu ngoặc nhọn thừa làm cho các mục phía sau bị tính vào khối khác với khối người soạn \
      nghĩ đến.
      """,
      """
      A brace too many puts the items behind it into another block than the drafter had in mind.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let missingOpenBrace = DiagnosticPage(
    cause: Localized(
      """
      Các dòng thụt vào bên dưới thuộc về dòng này, nhưng khối của chúng chưa được mở. Phạm vi \
      của mỗi mục do dấu ngoặc nhọn quyết định, không do cách thụt dòng.
      """,
      """
      The lines below belong to this one, but their block is not opened. Braces, not \
      indentation, decide what belongs to an item.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh"
        trụ sở "24 đường Bờ Sông"
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let missingCloseBrace = DiagnosticPage(
    cause: Localized(
      """
      Khối không đóng thì mọi mục phía sau bị coi là nằm trong nó. Lỗi được báo ở chỗ mở khối, \
      kèm chỗ khối có lẽ phải kết thúc.
      """,
      """
      A block that is not closed takes in all that follows. The finding stands where the block \
      opens and shows where it probably ends.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let strayBullet = DiagnosticPage(
    cause: Localized(
      """
      Gạch đầu dòng thuộc về nhãn ngay phía trên nó. Ở đây không có nhãn nào nhận danh sách, nên \
      không biết các gạch đầu dòng liệt kê cái gì.
      """,
      """
      A bullet belongs to the label right above it. No label here takes a list, so nobody can \
      tell what the bullets are.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        - "24 đường Bờ Sông"
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở
        - "24 đường Bờ Sông"
      }
      """)

  static let secondConstruct = DiagnosticPage(
    cause: Localized(
      """
      Mỗi mục lớn đứng trên một dòng riêng, để người đọc đếm được và hai bản so sánh được từng \
      dòng.
      """,
      """
      Each item stands on a line of its own, so that readers can count them and two versions can \
      be compared line by line.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh" cơ quan Công an tỉnh "Công an tỉnh"
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh"
      cơ quan Công an tỉnh "Công an tỉnh"
      """)

  static let blockNotTaken = DiagnosticPage(
    cause: Localized(
      """
      Nhãn này chỉ nhận giá trị trên dòng, không có mục con. Những gì đặt trong khối sẽ không \
      thuộc về đâu cả.
      """,
      """
      This label takes values on its line only and has no items of its own. What stands in the \
      block would belong nowhere.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông" { gọi tắt "SXD" }
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở   "24 đường Bờ Sông"
        gọi tắt  "SXD"
      }
      """)

  static let otherLanguage = DiagnosticPage(
    cause: Localized(
      """
      Từ khóa tiếng Việt và tiếng Anh đều hiểu được ở mọi chỗ, nhưng lẫn lộn trong một tệp thì \
      người ký khó rà soát. Chỉ ghi chú một lần cho mỗi tệp.
      """,
      """
      Vietnamese and English keywords are both understood everywhere, but a file that mixes them \
      is hard to review before signing. One note is given for each file.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        seat "24 đường Bờ Sông"
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let strayComma = DiagnosticPage(
    cause: Localized(
      """
      Dấu phẩy báo rằng danh sách còn tiếp, nhưng sau nó không có gì: có thể một bên hay một nội \
      dung đã bị xóa nhầm.
      """,
      """
      A comma says that the list goes on, but nothing follows: a party or a subject may have \
      been deleted by mistake.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        gọi tắt "SXD", "Sở",
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        gọi tắt "SXD", "Sở"
      }
      """)

  static let missingComma = DiagnosticPage(
    cause: Localized(
      """
      Hai phần lời văn đứng liền nhau có thể là hai nội dung, cũng có thể là một nội dung bị ngắt. \
      Dấu phẩy cho biết là hai.
      """,
      """
      Two texts side by side may be two subjects, or one that was broken in the middle. A comma \
      says that they are two.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông" "tầng 3"
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông, tầng 3"
      }
      """)

  static let unquotedText = DiagnosticPage(
    cause: Localized(
      """
      Lời văn đứng trong ngoặc kép; nhờ vậy tên viết sai không bị đọc thành nội dung, và nội \
      dung không bị đọc thành nhãn.
      """,
      """
      Free text stands in quotes. In this way a misspelt name is never read as text, nor text as \
      a label.
      """),
    failing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở 24 đường Bờ Sông
      }
      """,
    passing: """
      cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        trụ sở "24 đường Bờ Sông"
      }
      """)

  static let headMissing = DiagnosticPage(
    cause: Localized(
      """
      Các dòng này thụt vào như mục con, và phía dưới có dấu đóng khối, nhưng dòng mở khối không \
      còn: có lẽ đã bị xóa nhầm. Nếu coi chúng thuộc về khối ngoài thì nghĩa vụ của bên này \
      thành của bên khác.
      """,
      """
      These lines stand deeper, as parts of a block, and a brace below closes it, but the line \
      that opens it is gone, perhaps deleted by mistake. Taken into the block around them they \
      would turn the duty of one into that of another.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }

          nguyên tắc "đúng chức năng, nhiệm vụ"
          nguyên tắc "bảo vệ bí mật công tác"
        }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }

        chương I "Quy định chung" {
          nguyên tắc "đúng chức năng, nhiệm vụ"
          nguyên tắc "bảo vệ bí mật công tác"
        }
      }
      """)
}
