/// QC07: who does what.
extension DiagnosticPage {
  static let senderIsReceiver = DiagnosticPage(
    cause: Localized(
      """
      Một bên không thể gửi thông tin cho chính mình; thường là chép dòng cũ mà quên sửa tên \
      bên. Báo cáo trong nội bộ thì nêu rõ hai đơn vị.
      """,
      """
      A party does not send to itself; mostly a line was copied and one name not changed. For a \
      report inside one party name the two units.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trách nhiệm của Sở Xây dựng { phải "cấp giấy phép" }
        thông báo của Công an tỉnh gửi Công an tỉnh nội dung "kết quả xác minh"
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        thông báo của Công an tỉnh gửi Sở Xây dựng nội dung "kết quả xác minh"
      }
      """)

  static let tooFewParties = DiagnosticPage(
    cause: Localized(
      """
      Phối hợp là việc của ít nhất hai bên. Nếu cấp trên ban hành cho các đơn vị trực thuộc thì \
      dùng `ban hành kèm theo` hoặc `ban hành bởi`.
      """,
      """
      Coordination takes two parties or more. Where a superior issues the document for its \
      units, write `issued under` or `issued by`.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của Sở"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        lĩnh vực "cấp giấy phép" chủ trì Sở Xây dựng
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  từ ngày ký
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
      }
      """)

  static let severalLeads = DiagnosticPage(
    cause: Localized(
      """
      Mỗi lĩnh vực nên chỉ có một cơ quan chủ trì, như Nghị định 01/2015/NĐ-CP (Điều 10) quy \
      định cho các lực lượng mà nghị định điều chỉnh; nếu không, việc chung thành việc không của \
      ai. Cùng chủ trì thì nói rõ là `đồng chủ trì`.
      """,
      """
      One body should lead in each area, as Decree 01/2015/NĐ-CP (article 10) asks of the forces \
      it governs, or what is for all to do is for nobody to do. Where two lead together, say \
      `co-lead`.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng, Công an tỉnh
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra công trình" đồng chủ trì Sở Xây dựng, Công an tỉnh
      }
      """)

  static let noLead = DiagnosticPage(
    cause: Localized(
      """
      Lĩnh vực không có bên chủ trì thì không ai khởi động, không ai tổng hợp. Chủ trì có thể là \
      một bên, đồng chủ trì, hoặc một quy tắc như `chủ trì theo thẩm quyền`.
      """,
      """
      Where no party leads nobody begins and nobody sums up. The lead may be one party, several, \
      or a rule such as `lead rule by competence`.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra công trình" phối hợp Sở Xây dựng, Công an tỉnh
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng phối hợp Công an tỉnh
      }
      """)

  static let noSigner = DiagnosticPage(
    cause: Localized(
      """
      Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần bắt buộc của văn bản (Nghị \
      định 30/2020/NĐ-CP, Điều 8 và 13). Chưa biết ai ký thì viết `người ký …`.
      """,
      """
      Title, name and signature of the competent person are a required part of a document \
      (Decree 30/2020/NĐ-CP, articles 8 and 13). If the signer is not known yet, write `signer \
      …`.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Sở Xây dựng {
          người ký  Trần Văn Bình chức vụ "Giám đốc"
          đầu mối   "Văn phòng Sở"
        }
        bên Công an tỉnh {
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        số        05/QCPH-SXD-CAT
        hiệu lực  từ ngày ký
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
      }
      """)

  static let noContact = DiagnosticPage(
    cause: Localized(
      """
      Không có đầu mối thì thông tin gửi đến không biết ai nhận. Chỉ 36 % số văn bản đã khảo sát \
      nêu đầu mối, phần còn lại phải hỏi nhau từng lần.
      """,
      """
      Without a contact nobody knows who takes what is sent. Only 36 % of the surveyed texts \
      name one; in the others people have to ask each time.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh "Công an tỉnh Bình Minh"
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
      }
      """)

  static let noDuty = DiagnosticPage(
    cause: Localized(
      """
      Một bên ký vào văn bản mà không có việc gì phải làm thì hoặc thiếu nhiệm vụ, hoặc không \
      cần ký.
      """,
      """
      A party that signs and has nothing to do either lacks its duty or need not sign.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng
      }
      """,
    passing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        lĩnh vực "kiểm tra công trình" chủ trì Sở Xây dựng phối hợp Công an tỉnh
      }
      """)

  static let finalDecisionMissing = DiagnosticPage(
    cause: Localized(
      """
      Các bước trao đổi rồi cũng đến lúc không thống nhất được. Phải có một người hay một cơ \
      quan quyết định cuối cùng, nếu không vướng mắc quay lại từ đầu.
      """,
      """
      Talks may end without agreement. Somebody has to decide in the end, or the issue begins \
      anew.
      """),
    failing: """
      quy chế phối hợp "Quản lý trật tự xây dựng" {
        ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
        hiệu lực           từ ngày 01/6/2026
        bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
        bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
        trao đổi thông tin giữa hai bên { nội dung "công trình sai phép" }
        bất đồng "cách hiểu quy chế" {
          giữa  hai bên
          bước  "hai bên trao đổi trực tiếp"
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
        bất đồng "cách hiểu quy chế" {
          giữa  hai bên
          bước  "hai bên trao đổi trực tiếp"
          quyết định cuối cùng "Chủ tịch Ủy ban nhân dân tỉnh"
        }
      }
      """)
}
