/// The small agreements around the examples of the review: each example must compile alone.
extension DiagnosticPage {
  /// An agreement that is issued under a decision, so that nobody signs it.
  static func issued(_ body: String) -> String {
    """
    quy chế phối hợp "Phòng cháy, chữa cháy rừng" {
      ban hành kèm theo  Quyết định 88/QĐ-UBND ngày 10/3/2026 của "Ủy ban nhân dân tỉnh"
      hiệu lực           từ ngày 01/4/2026
      bên Kiểm lâm "Chi cục Kiểm lâm" { đầu mối "Phòng Quản lý rừng" }
      bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
    \(body)
    }
    """
  }

  /// An agreement that both parties sign.
  static func signed(_ body: String) -> String {
    signed(on: "  căn cứ    \"chức năng, nhiệm vụ của mỗi bên\"", body)
  }

  /// An agreement that both parties sign; what it stands on and replaces is open.
  static func grounded(_ basis: String) -> String {
    signed(on: basis, "  trao đổi thông tin giữa hai bên { nội dung \"ổ dịch mới\" }")
  }

  private static func signed(on basis: String, _ body: String) -> String {
    """
    quy chế phối hợp "Phòng, chống dịch bệnh gia súc" {
      số        07/QCPH-SYT-SNNMT
      ký        20/4/2026
      hiệu lực  từ ngày ký
    \(basis)
      bên Sở Y tế {
        người ký  Nguyễn Thị Hòa chức vụ "Giám đốc"
        đầu mối   "Trung tâm Kiểm soát bệnh tật"
      }
      bên Sở Nông nghiệp "Sở Nông nghiệp và Môi trường" {
        người ký  Phạm Văn Khang chức vụ "Giám đốc"
        đầu mối   "Chi cục Thú y"
      }
    \(body)
    }
    """
  }
}
