/// QC031x, QC1006 and after: points, annexes, copies and recipients.
extension DiagnosticPage {
  static let lettersOutOfOrder = DiagnosticPage(
    cause: Localized(
      """
      Các điểm đánh theo a, b, c, d, đ, e, g, h … (Nghị định 30/2020/NĐ-CP, Phụ lục I). Bản hợp \
      nhất của một văn bản liên tịch có hai điểm c) trong một khoản: dẫn đến điểm c) thì không \
      rõ là điểm nào.
      """,
      """
      Points are lettered a, b, c, d, đ, e, g, h … (Decree 30/2020/NĐ-CP, annex I). The \
      consolidated text of one joint instrument has two points c) in one clause: nobody knows \
      which one a reference to c) means.
      """),
    failing: inSchools(
      """
        nguyên tắc
          - a) trường học chịu trách nhiệm trước hết về bếp ăn
          - b) kiểm tra không báo trước
          - b) kết quả được công khai
        lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
      """),
    passing: inSchools(
      """
        nguyên tắc
          - a) trường học chịu trách nhiệm trước hết về bếp ăn
          - b) kiểm tra không báo trước
          - c) kết quả được công khai
        lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
      """))

  static let copiesDoNotAdd = DiagnosticPage(
    cause: Localized(
      """
      Tổng số bản là số bản của các bên cộng số bản lưu. Cộng không khớp thì sau lễ ký có bên \
      không nhận được bản của mình, hoặc văn thư không còn bản để lưu.
      """,
      """
      The total is the copies of the parties and those of the archive. Where the sum is wrong a \
      party leaves the signing without its copy, or nothing is left to file.
      """),
    failing: signed(
      """
        trao đổi thông tin giữa hai bên { nội dung "ổ dịch mới" }
        số bản    5 mỗi bên 2 lưu 2
      """),
    passing: signed(
      """
        trao đổi thông tin giữa hai bên { nội dung "ổ dịch mới" }
        số bản    6 mỗi bên 2 lưu 2
      """))

  static let annexNotDeclared = DiagnosticPage(
    cause: Localized(
      """
      19 trong 50 văn bản liên tịch có phụ lục hoặc biểu mẫu. Nhắc đến một phụ lục không có thì \
      người thực hiện thiếu đúng phần họ cần; thường là phụ lục đã đổi số hoặc đã bỏ.
      """,
      """
      19 of 50 joint instruments have annexes or forms. An annex that is named and not there is \
      just what those who carry it out need; mostly it was renumbered or dropped.
      """),
    failing: """
      coordination regulation "Food safety at school" {
        issued under  Decision 52/QĐ-UBND of 8 January 2026 of "the Provincial People's Committee"
        effective     from 1 February 2026
        party Health Office "Department of Health" { contact "Food Safety Division" }
        party Education Office "Department of Education and Training" { contact "Secretariat" }
        annex A "Schools with kitchens"
        duty "inspect the kitchens named in Annex A" of Health Office
        duty "tell parents the results in the form of Annex B" of Education Office
      }
      """,
    passing: """
      coordination regulation "Food safety at school" {
        issued under  Decision 52/QĐ-UBND of 8 January 2026 of "the Provincial People's Committee"
        effective     from 1 February 2026
        party Health Office "Department of Health" { contact "Food Safety Division" }
        party Education Office "Department of Education and Training" { contact "Secretariat" }
        annex A "Schools with kitchens"
        duty "inspect the kitchens named in Annex A" of Health Office
        duty "keep the list of Annex A up to date" of Education Office
      }
      """)

  static let annexNotMentioned = DiagnosticPage(
    cause: Localized(
      """
      Phụ lục phải được chỉ dẫn trong nội dung văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I). \
      Biểu mẫu không việc nào nhắc đến thì không ai biết phải dùng nó khi nào.
      """,
      """
      An annex must be announced in the text (Decree 30/2020/NĐ-CP, annex I). A form that no \
      duty mentions is one that nobody knows when to use.
      """),
    failing: inSchools(
      """
        biểu mẫu Mẫu 01 "Kết quả kiểm tra bếp ăn"
        báo cáo "kết quả kiểm tra" của Sở Giáo dục gửi Sở Y tế nội dung "số bếp ăn đạt yêu cầu"
      """),
    passing: inSchools(
      """
        biểu mẫu Mẫu 01 "Kết quả kiểm tra bếp ăn"
        báo cáo "kết quả kiểm tra" của Sở Giáo dục gửi Sở Y tế theo mẫu Mẫu 01
      """))

  static let noSuchArticle = DiagnosticPage(
    cause: Localized(
      """
      Đánh lại số điều mà quên sửa chỗ dẫn thì người thực hiện tìm một điều không có. Đã có văn \
      bản của tỉnh phải đính chính sau khi ban hành vì dẫn sai điểm, khoản.
      """,
      """
      Where articles were renumbered and a reference was not, people look for an article that is \
      not there. A provincial document had to be corrected after its issue for a wrong \
      reference.
      """),
    failing: inSchools(
      """
        điều 1 "Kiểm tra" {
          lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
        }
        điều 2 "Khắc phục" {
          trách nhiệm "khắc phục lỗi phát hiện theo Điều 3 Quy chế này" của Sở Giáo dục
        }
      """),
    passing: inSchools(
      """
        điều 1 "Kiểm tra" {
          lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
        }
        điều 2 "Khắc phục" {
          trách nhiệm "khắc phục lỗi phát hiện theo Điều 1 Quy chế này" của Sở Giáo dục
        }
      """))

  static let tooFewCopies = DiagnosticPage(
    cause: Localized(
      """
      Khi ký, mỗi bên giữ ít nhất một bản có chữ ký của mọi bên. Ít bản hơn số bên thì có bên \
      chỉ cầm bản sao, không có bản của chính mình để lưu.
      """,
      """
      At the signing each party keeps one copy or more with all signatures. With fewer copies \
      than parties somebody is left with a photocopy and has none of its own to file.
      """),
    failing: signed(
      """
        trao đổi thông tin giữa hai bên { nội dung "ổ dịch mới" }
        số bản    1
      """),
    passing: signed(
      """
        trao đổi thông tin giữa hai bên { nội dung "ổ dịch mới" }
        số bản    4
      """))

  static let partyNotRecipient = DiagnosticPage(
    cause: Localized(
      """
      Nơi nhận là thành phần bắt buộc (Nghị định 30/2020/NĐ-CP, Điều 8) và trước hết là nơi phải \
      thực hiện; văn thư gửi theo danh sách này. Bên không có tên thì phải làm điều mình không \
      nhận được.
      """,
      """
      The recipients are a required part (Decree 30/2020/NĐ-CP, article 8), first of all those \
      who carry the document out; the registry sends by this list. A party that is not on it has \
      to do what it never received.
      """),
    failing: inSchools(
      """
        lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
        nơi nhận  Sở Y tế, "Lưu: VT"
      """),
    passing: inSchools(
      """
        lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
        nơi nhận  Sở Y tế, Sở Giáo dục, "Lưu: VT"
      """))

  static let noArchiveCopy = DiagnosticPage(
    cause: Localized(
      """
      Danh sách nơi nhận kết thúc bằng dòng `Lưu: VT` (Nghị định 30/2020/NĐ-CP, Phụ lục I). \
      Thiếu dòng này thì dễ gửi đi hết mà không còn bản lưu để tra cứu.
      """,
      """
      The list of recipients ends with the line "Lưu: VT" (Decree 30/2020/NĐ-CP, annex I). \
      Without it all copies may go out, with none kept to look things up in.
      """),
    failing: inSchools(
      """
        lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
        nơi nhận  các bên
      """),
    passing: inSchools(
      """
        lĩnh vực "kiểm tra bếp ăn" chủ trì Sở Y tế phối hợp Sở Giáo dục
        nơi nhận  các bên, "Lưu: VT"
      """))

  // MARK: - Implementation

  /// An agreement of two departments that is issued under a decision.
  private static func inSchools(_ body: String) -> String {
    """
    quy chế phối hợp "An toàn thực phẩm trong trường học" {
      ban hành kèm theo  Quyết định 52/QĐ-UBND ngày 08/01/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/02/2026
      bên Sở Y tế { đầu mối "Chi cục An toàn thực phẩm" }
      bên Sở Giáo dục "Sở Giáo dục và Đào tạo" { đầu mối "Văn phòng Sở" }
    \(body)
    }
    """
  }
}
