/// QC1009 and after: who signs, in which capacity, under which number.
extension DiagnosticPage {
  static let collectiveSigner = DiagnosticPage(
    cause: Localized(
      """
      Ở cơ quan làm việc theo chế độ tập thể, người đứng đầu ký thay mặt tập thể: `TM.` của Nhà \
      nước (Nghị định 30/2020/NĐ-CP, Điều 13), `T/M` của Đảng (Hướng dẫn 36-HD/VPTW). Thiếu chữ \
      này thì như thể một mình người ấy cam kết.
      """,
      """
      In a body that decides as a collective the head signs on its behalf: "TM." in the State \
      (Decree 30/2020/NĐ-CP, article 13), "T/M" in the Party (Guidance 36-HD/VPTW). Without it \
      one person alone seems to undertake.
      """),
    failing: forWorkers(chairman: "Đặng Văn Thịnh chức vụ \"Chủ tịch\""),
    passing: forWorkers(
      chairman: "Đặng Văn Thịnh chức vụ \"Chủ tịch\" thay mặt \"Ủy ban nhân dân tỉnh\""))

  static let deputySigner = DiagnosticPage(
    cause: Localized(
      """
      Cấp phó ký thay người đứng đầu và ghi `KT.` trước chức vụ của người đứng đầu (Nghị định \
      30/2020/NĐ-CP, Điều 13). Chỉ ghi chức vụ của cấp phó thì không rõ người ấy được giao ký \
      hay không.
      """,
      """
      A deputy signs for the head and puts "KT." before the head's title (Decree 30/2020/NĐ-CP, \
      article 13). With the deputy's own title alone nobody knows whether the signature was \
      entrusted to that person.
      """),
    failing: betweenDepartments(
      """
      Phạm Văn Khang chức vụ "Phó Giám đốc"
      """),
    passing: betweenDepartments(
      """
      Phạm Văn Khang chức vụ "Phó Giám đốc" ký thay "Giám đốc"
      """))

  static let authorityPaperMissing = DiagnosticPage(
    cause: Localized(
      """
      Thừa ủy quyền phải bằng văn bản, có thời hạn, và người được ủy quyền không được ủy quyền \
      lại (Nghị định 30/2020/NĐ-CP, Điều 13). Không nêu văn bản ấy thì không ai kiểm tra được \
      thẩm quyền của người ký.
      """,
      """
      Authorization is given in writing, for a limited time, and not passed on (Decree \
      30/2020/NĐ-CP, article 13). Unless that paper is named nobody can check what the signer \
      may sign.
      """),
    failing: betweenDepartments(
      """
      Phạm Văn Khang chức vụ "Chánh Văn phòng" thừa ủy quyền "Giám đốc"
      """),
    passing: betweenDepartments(
      """
      Phạm Văn Khang chức vụ "Chánh Văn phòng" thừa ủy quyền "Giám đốc" theo Quyết định 21/QĐ-SNNMT ngày 02/4/2026
      """))

  static let titleDoesNotFit = DiagnosticPage(
    cause: Localized(
      """
      Chức vụ dưới chữ ký là chức vụ mà theo đó người ấy ký. Người vừa là bí thư vừa là giám đốc \
      thì ký văn bản của đảng ủy với chức vụ bí thư; ghi nhầm thì thành công ty ký chứ không \
      phải đảng ủy.
      """,
      """
      The title under a signature is the one by which the person signs. Who is both secretary \
      and director signs for the committee of the Party as secretary; with the other title it is \
      the company that signs.
      """),
    failing: betweenCommittees(title: "Giám đốc Công ty"),
    passing: betweenCommittees(title: "Bí thư Đảng ủy"))

  static let numberKindDiffers = DiagnosticPage(
    cause: Localized(
      """
      Ký hiệu gồm chữ viết tắt của tên loại và của các cơ quan ban hành (Nghị định \
      30/2020/NĐ-CP, Phụ lục I và III): `KH` là kế hoạch, `QC` là quy chế. `QCPH` không có trong \
      bảng nhưng là cách viết quen dùng nên được coi là quy chế.
      """,
      """
      A symbol is made of the abbreviations of the kind and of the issuers (Decree \
      30/2020/NĐ-CP, annexes I and III): `KH` is a plan, `QC` a regulation. `QCPH` is in no \
      table but in common use, and taken as a regulation.
      """),
    failing: forWorkers(number: "04/KH-UBND-LĐLĐ"),
    passing: forWorkers(number: "04/QCPH-UBND-LĐLĐ"))

  static let numberYearDiffers = DiagnosticPage(
    cause: Localized(
      """
      Số văn bản đánh lại từ 01 mỗi năm (Nghị định 30/2020/NĐ-CP, Phụ lục I), nên năm ghi trong \
      số là năm ký. Năm khác đi thường là số của dự thảo cuối năm trước mà năm sau mới ký.
      """,
      """
      Numbers begin anew each year (Decree 30/2020/NĐ-CP, annex I), so that the year in a number \
      is that of the signing. Another year mostly comes from a draft of last year that was \
      signed in the new one.
      """),
    failing: forWorkers(number: "04/2025/QCPH-UBND-LĐLĐ"),
    passing: forWorkers(number: "04/2026/QCPH-UBND-LĐLĐ"))

  static let numberStyleDiffers = DiagnosticPage(
    cause: Localized(
      """
      Nhà nước viết gạch chéo sau số, như `05/QC-UBND`; Đảng viết gạch nối sau số, như \
      `61-QĐ/TW` (Hướng dẫn 36-HD/VPTW). Nghị định 30/2020/NĐ-CP không nói về văn bản của nhiều \
      cơ quan, nên đây chỉ là ghi chú.
      """,
      """
      The State writes a stroke behind the number, as in 05/QC-UBND, the Party a hyphen, as in \
      61-QĐ/TW (Guidance 36-HD/VPTW). Decree 30/2020/NĐ-CP is silent on documents of several \
      bodies, so this is a note only.
      """),
    failing: betweenCommittees(number: "06/QC-ĐUCT-ĐUP"),
    passing: betweenCommittees(number: "06-QC/ĐUCT-ĐUP"))

  static let signerNotNeeded = DiagnosticPage(
    cause: Localized(
      """
      Quy chế ban hành kèm theo quyết định thì người có thẩm quyền ký quyết định (Nghị định \
      30/2020/NĐ-CP, Mẫu 1.3); các bên thực hiện chứ không ký vào quy chế. Dòng này thường còn \
      sót từ một bản do các bên cùng ký.
      """,
      """
      Where a regulation is issued under a decision the competent person signs the decision \
      (Decree 30/2020/NĐ-CP, form 1.3); the parties carry it out and do not sign it. The line is \
      mostly left over from a text they signed together.
      """),
    failing: """
      quy chế phối hợp "Quản lý khoáng sản" {
        ban hành kèm theo  Quyết định 31/QĐ-UBND ngày 05/01/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/02/2026
        bên Sở Môi trường "Sở Nông nghiệp và Môi trường" { đầu mối "Phòng Khoáng sản" }
        bên Công an tỉnh {
          người ký  Lê Minh Đức chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        lĩnh vực "kiểm tra mỏ" chủ trì Sở Môi trường phối hợp Công an tỉnh
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý khoáng sản" {
        ban hành kèm theo  Quyết định 31/QĐ-UBND ngày 05/01/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/02/2026
        bên Sở Môi trường "Sở Nông nghiệp và Môi trường" { đầu mối "Phòng Khoáng sản" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra mỏ" chủ trì Sở Môi trường phối hợp Công an tỉnh
      }
      """)

  // MARK: - Implementation

  /// An agreement of a collective body of the State with a union.
  private static func forWorkers(
    number: String = "04/QCPH-UBND-LĐLĐ",
    chairman: String = "Đặng Văn Thịnh chức vụ \"Chủ tịch\" thay mặt \"Ủy ban nhân dân tỉnh\""
  ) -> String {
    """
    quy chế phối hợp "Chăm lo đời sống công nhân" {
      số        \(number)
      ký        20/4/2026
      hiệu lực  từ ngày ký
      căn cứ    "chức năng, nhiệm vụ của mỗi bên"
      bên Ủy ban "Ủy ban nhân dân tỉnh" {
        người ký  \(chairman)
        đầu mối   "Văn phòng Ủy ban"
      }
      bên Liên đoàn Lao động "Liên đoàn Lao động tỉnh" {
        người ký  Vũ Thị Lan chức vụ "Chủ tịch"
        đầu mối   "Ban Chính sách"
      }
      trao đổi thông tin giữa hai bên { nội dung "việc làm, nhà ở của công nhân" }
    }
    """
  }

  /// An agreement of two departments; the second signer is open.
  private static func betweenDepartments(_ signer: String) -> String {
    """
    quy chế phối hợp "Cấp phép xây dựng" {
      số        09/QCPH-SXD-SNNMT
      ký        20/4/2026
      hiệu lực  từ ngày ký
      căn cứ    "chức năng, nhiệm vụ của mỗi bên"
      bên Sở Xây dựng {
        người ký  Trần Văn Bình chức vụ "Giám đốc"
        đầu mối   "Văn phòng Sở"
      }
      bên Sở Môi trường "Sở Nông nghiệp và Môi trường" {
        người ký  \(signer)
        đầu mối   "Phòng Đất đai"
      }
      trao đổi thông tin giữa hai bên { nội dung "hồ sơ địa chính" }
    }
    """
  }

  /// An agreement of two committees of the Party.
  private static func betweenCommittees(
    number: String = "06-QC/ĐUCT-ĐUP", title: String = "Bí thư Đảng ủy"
  ) -> String {
    """
    quy chế phối hợp "Quản lý đảng viên nơi cư trú" {
      số        \(number)
      ký        20/4/2026
      hiệu lực  từ ngày ký
      căn cứ    "Điều lệ Đảng"
      bên Đảng ủy Công ty "Đảng ủy Công ty Điện lực tỉnh" {
        người ký  Hồ Quang Minh chức vụ "\(title)" thay mặt "Ban Thường vụ"
        đầu mối   "Văn phòng Đảng ủy Công ty"
      }
      bên Đảng ủy phường "Đảng ủy phường Tân An" {
        người ký  Bùi Thị Ngọc chức vụ "Bí thư Đảng ủy" thay mặt "Ban Thường vụ"
        đầu mối   "Văn phòng Đảng ủy phường"
      }
      trao đổi thông tin giữa hai bên { nội dung "đảng viên chuyển nơi cư trú" }
    }
    """
  }
}
