import Foundation
import QCOutput
import QCSyntax
import Testing

/// One edit of an agreement, and what is to be told of it.
struct DiffEdit: CustomTestStringConvertible {
  let base: Language
  let old: String
  let new: String
  let isEverywhere: Bool
  /// How many changes it makes; the first is described.
  let count: Int
  let grade: ChangeGrade
  let kind: ChangeKind
  let clause: String?
  let parties: [String]
  let vietnamese: String
  let english: String

  init(
    _ base: Language, _ old: String, _ new: String, everywhere: Bool = false, count: Int = 1,
    _ grade: ChangeGrade, _ kind: ChangeKind, _ clause: String?, _ parties: [String],
    _ vietnamese: String, _ english: String
  ) {
    self.base = base
    self.old = old
    self.new = new
    isEverywhere = everywhere
    self.count = count
    self.grade = grade
    self.kind = kind
    self.clause = clause
    self.parties = parties
    self.vietnamese = vietnamese
    self.english = english
  }

  var testDescription: String { "\(old) → \(new)" }

  var before: String { base == .vietnamese ? DiffEdit.vietnameseBase : DiffEdit.englishBase }

  var after: String {
    if isEverywhere { return before.replacingOccurrences(of: old, with: new) }
    guard let range = before.range(of: old) else { return before }
    return before.replacingCharacters(in: range, with: new)
  }
}

extension DiffEdit {
  /// Signed: every blank that is filled in here is a change.
  static let vietnameseBase = #"""
    quy chế phối hợp "Phối hợp phòng cháy rừng" {
      số        15-QC/PH
      ký        20/3/2025 tại "Thị trấn Đồi Thông"
      hiệu lực  từ ngày ký
      giai đoạn 2025-2030
      căn cứ    "Luật Lâm nghiệp"
      bối cảnh  "rừng của hai huyện liền nhau"
      mục đích  "giữ rừng"
      nguyên tắc "đúng thẩm quyền của mỗi bên"
      dẫn chiếu "Quy chế cũ" quy chế số 4-QC/PH ngày 01/02/2020
      bên Kiểm lâm "Hạt Kiểm lâm Đồi Thông" {
        gọi tắt    "HKL"
        trụ sở     "số 4 phố Núi"
        tư cách    "cơ quan quản lý rừng"
        người ký   Lò Văn Páo chức vụ "Hạt trưởng"
        đại diện   Vàng Thị Mỷ chức vụ "Phó Hạt trưởng"
        đầu mối    "Tổ Trực cháy" { điện thoại "0219 555 010" }
      }
      bên Công an "Công an huyện Đồi Thông" {
        người ký   Sùng A Lử chức vụ "Trưởng Công an" thay mặt "Đảng ủy Công an"
        đầu mối    …
      }
      cơ quan Trạm Khí tượng "Trạm Khí tượng Đồi Thông"
      phạm vi điều chỉnh "phòng cháy và chữa cháy rừng" {
        trừ        "rừng trồng của hộ gia đình"
      }
      lĩnh vực "tuần tra mùa khô" chủ trì Kiểm lâm phối hợp Công an {
        mục đích   "phát hiện sớm điểm cháy"
        thông báo "lịch tuần tra" của Kiểm lâm gửi Công an { định kỳ hằng tháng }
      }
      trao đổi thông tin giữa hai bên {
        nội dung   "điểm cháy", "người vi phạm"
        định kỳ    hằng tháng
        hình thức  văn bản
      }
      trách nhiệm của Kiểm lâm {
        phải "trực cháy 24 giờ mỗi ngày trong mùa khô"
        có thể "đề nghị tạm dừng đốt nương"
      }
      trách nhiệm của Công an {
        phải "điều tra nguyên nhân cháy"
      }
      đề nghị hỗ trợ của Kiểm lâm gửi Công an {
        việc       "cử lực lượng chữa cháy"
        khi        cháy vượt quá khả năng tại chỗ
        trả lời    {
          thời hạn trong 24 giờ kể từ khi nhận được
          quá hạn  báo cáo lên cấp trên
        }
        trường hợp "cháy ban đêm" { hình thức điện thoại }
      }
      tài liệu bản đồ rừng "Bản đồ rừng giáp ranh" {
        người lập  Kiểm lâm
        gồm
          - Ranh giới
          - Đường băng cản lửa
      }
      họp "giao ban mùa khô" {
        chủ trì    Kiểm lâm
        nội dung   "kết quả tuần tra"
        định kỳ    mỗi quý một lần
      }
      quy trình "chữa cháy" của Kiểm lâm {
        bước 1 "báo động"
        bước 2 "tập hợp lực lượng"
        bước 3 "dập lửa"
      }
      kinh phí { do mỗi bên tự bảo đảm }
      sửa đổi bởi hai bên bằng văn bản
      chấm dứt bởi bất kỳ bên nào { báo trước 30 ngày }
      nơi nhận   Kiểm lâm, Công an
      số bản 4
      lễ ký kết "Lễ ký Quy chế" {
        đại biểu Kiểm lâm
          - Lò Văn Páo
        cam kết của Lò Văn Páo đối với Công an {
          - "chia sẻ ảnh vệ tinh"
        }
      }
    }
    """#

  /// Not signed yet.
  static let englishBase = #"""
    memorandum of understanding "River rescue" {
      number     07/MOU
      signed     … at "Harbour Hall"
      effective  …
      basis      "Inland Waterways Act"
      background "two boats were lost last winter"
      party Harbour "Harbour Office" {
        signer   Ruth Avery title "Harbour Master"
        contact  "Duty desk" { phone "555 0100" }
      }
      party Ferry "Ferry Company" {
        short name "FC"
        signer   Hugh Danby title "Director"
        contact  …
      }
      area "night patrols" lead … support Ferry
      exchange of information between both parties {
        about    "positions of boats"
        every    month
      }
      responsibilities of Ferry {
        shall    "keep a rescue boat at the pier"
        may      "refuse to sail in fog"
      }
      report incidents of Ferry to Harbour { due within … days of each accident }
      meeting "safety round" {
        chair    Harbour
        every    year
        minutes
      }
      withdrawal by any party in writing upon 30 days' notice
      counterparts
    }
    """#

  static let all: [DiffEdit] = [
    DiffEdit(
      .vietnamese, "số        15-QC/PH",
      "số        16-QC/PH",
      .needsSigning, .changed, "number", [],
      "số văn bản từ \"15-QC/PH\" thành \"16-QC/PH\"",
      "number changed from \"15-QC/PH\" to \"16-QC/PH\""),
    DiffEdit(
      .vietnamese, "ký        20/3/2025",
      "ký        21/3/2025",
      .needsSigning, .changed, "value", [],
      "ngày ký từ \"20/3/2025\" thành \"21/3/2025\"",
      "date of signing changed from \"20 March 2025\" to \"21 March 2025\""),
    DiffEdit(
      .vietnamese, "tại \"Thị trấn Đồi Thông\"",
      "tại \"Hạt Kiểm lâm\"",
      .textOnly, .changed, "at_place", [],
      "ký 20/3/2025: địa điểm từ \"Thị trấn Đồi Thông\" thành \"Hạt Kiểm lâm\"",
      "signed 20 March 2025: place changed from \"Thị trấn Đồi Thông\" to \"Hạt Kiểm lâm\""),
    DiffEdit(
      .vietnamese, "giai đoạn 2025-2030",
      "giai đoạn 2025-2028",
      .needsSigning, .changed, "term", [],
      "giai đoạn từ \"2025-2030\" thành \"2025-2028\"",
      "term changed from \"2025-2030\" to \"2025-2028\""),
    DiffEdit(
      .vietnamese, "căn cứ    \"Luật Lâm nghiệp\"",
      "căn cứ    \"Luật Lâm nghiệp\", \"Luật Phòng cháy và chữa cháy\"",
      .compatible, .added, "basis", [],
      "thêm căn cứ \"Luật Phòng cháy và chữa cháy\"",
      "basis added: \"Luật Phòng cháy và chữa cháy\""),
    DiffEdit(
      .vietnamese, "căn cứ    \"Luật Lâm nghiệp\"",
      "căn cứ    \"Luật Phòng cháy và chữa cháy\"",
      .needsSigning, .changed, "basis", [],
      "căn cứ từ \"Luật Lâm nghiệp\" thành \"Luật Phòng cháy và chữa cháy\"",
      "basis changed from \"Luật Lâm nghiệp\" to \"Luật Phòng cháy và chữa cháy\""),
    DiffEdit(
      .vietnamese, "\"rừng của hai huyện liền nhau\"",
      "\"rừng của ba huyện liền nhau\"",
      .textOnly, .changed, "background", [],
      "bối cảnh từ \"rừng của hai huyện liền nhau\" thành \"rừng của ba huyện liền nhau\"",
      "background changed from \"rừng của hai huyện liền nhau\" to \"rừng của ba huyện liền nhau\""),
    DiffEdit(
      .vietnamese, "mục đích  \"giữ rừng\"",
      "mục đích  \"giữ rừng và nguồn nước\"",
      .textOnly, .changed, "purpose", [],
      "mục đích từ \"giữ rừng\" thành \"giữ rừng và nguồn nước\"",
      "purpose changed from \"giữ rừng\" to \"giữ rừng và nguồn nước\""),
    DiffEdit(
      .vietnamese, "\"đúng thẩm quyền của mỗi bên\"",
      "\"đúng thẩm quyền của mỗi bên\", \"kịp thời\"",
      .needsSigning, .added, "principle", [],
      "thêm nguyên tắc \"kịp thời\"",
      "principle added: \"kịp thời\""),
    DiffEdit(
      .vietnamese, "\"Phối hợp phòng cháy rừng\" {",
      "\"Quy chế phối hợp phòng cháy rừng\" {",
      .textOnly, .changed, "text", [],
      "tên văn bản từ \"Phối hợp phòng cháy rừng\" thành \"Quy chế phối hợp phòng cháy rừng\"",
      "title changed from \"Phối hợp phòng cháy rừng\" to \"Quy chế phối hợp phòng cháy rừng\""),
    DiffEdit(
      .vietnamese, "  dẫn chiếu \"Quy chế cũ\" quy chế số 4-QC/PH ngày 01/02/2020\n",
      "",
      .needsSigning, .removed, nil, [],
      "bỏ dẫn chiếu Quy chế cũ",
      "removed: cites Quy chế cũ"),
    DiffEdit(
      .vietnamese, "\"Hạt Kiểm lâm Đồi Thông\"",
      "\"Hạt Kiểm lâm khu vực Đồi Thông\"",
      .needsSigning, .changed, "text", ["party-kiem-lam"],
      "tên đầy đủ của bên Kiểm lâm từ \"Hạt Kiểm lâm Đồi Thông\" thành \"Hạt Kiểm lâm khu vực Đồi Thông\"",
      "full title of party Kiểm lâm changed from \"Hạt Kiểm lâm Đồi Thông\" to \"Hạt Kiểm lâm khu vực Đồi Thông\""
    ),
    DiffEdit(
      .vietnamese, "Kiểm lâm",
      "Kiểm Lâm viên", everywhere: true, count: 2,
      .needsSigning, .changed, "text", ["party-kiem-lam-vien"],
      "tên đầy đủ của bên Kiểm Lâm viên từ \"Hạt Kiểm lâm Đồi Thông\" thành \"Hạt Kiểm Lâm viên Đồi Thông\"",
      "full title of party Kiểm Lâm viên changed from \"Hạt Kiểm lâm Đồi Thông\" to \"Hạt Kiểm Lâm viên Đồi Thông\""
    ),
    DiffEdit(
      .vietnamese, "gọi tắt    \"HKL\"",
      "gọi tắt    \"HKLĐT\"",
      .compatible, .changed, "short_name", ["party-kiem-lam"],
      "bên Kiểm lâm: gọi tắt từ \"HKL\" thành \"HKLĐT\"",
      "party Kiểm lâm: short name changed from \"HKL\" to \"HKLĐT\""),
    DiffEdit(
      .vietnamese, "\"số 4 phố Núi\"",
      "\"số 9 phố Núi\"",
      .compatible, .changed, "seat", ["party-kiem-lam"],
      "bên Kiểm lâm: trụ sở từ \"số 4 phố Núi\" thành \"số 9 phố Núi\"",
      "party Kiểm lâm: seat changed from \"số 4 phố Núi\" to \"số 9 phố Núi\""),
    DiffEdit(
      .vietnamese, "\"cơ quan quản lý rừng\"",
      "\"cơ quan chủ rừng\"",
      .needsSigning, .changed, "capacity", ["party-kiem-lam"],
      "bên Kiểm lâm: tư cách từ \"cơ quan quản lý rừng\" thành \"cơ quan chủ rừng\"",
      "party Kiểm lâm: capacity changed from \"cơ quan quản lý rừng\" to \"cơ quan chủ rừng\""),
    DiffEdit(
      .vietnamese, "Lò Văn Páo",
      "Giàng A Páo", everywhere: true,
      .compatible, .changed, "name", ["party-kiem-lam"],
      "bên Kiểm lâm: người ký từ \"Lò Văn Páo\" thành \"Giàng A Páo\"",
      "party Kiểm lâm: signer changed from \"Lò Văn Páo\" to \"Giàng A Páo\""),
    DiffEdit(
      .vietnamese, "thay mặt \"Đảng ủy Công an\"",
      "thay mặt \"Ban Giám đốc\"",
      .needsSigning, .changed, "on_behalf_of", ["party-cong-an"],
      "bên Công an › người ký Sùng A Lử: thay mặt từ \"Đảng ủy Công an\" thành \"Ban Giám đốc\"",
      "party Công an › signer Sùng A Lử: on behalf of changed from \"Đảng ủy Công an\" to \"Ban Giám đốc\""
    ),
    DiffEdit(
      .vietnamese, "\"0219 555 010\"",
      "\"0219 555 011\"",
      .compatible, .changed, "phone", ["party-kiem-lam"],
      "bên Kiểm lâm › đầu mối \"Tổ Trực cháy\": điện thoại từ \"0219 555 010\" thành \"0219 555 011\"",
      "party Kiểm lâm › point of contact \"Tổ Trực cháy\": phone changed from \"0219 555 010\" to \"0219 555 011\""
    ),
    DiffEdit(
      .vietnamese, "đầu mối    …",
      "đầu mối    \"Đội Cảnh sát môi trường\"",
      .compatible, .changed, "value", ["party-cong-an"],
      "bên Công an: đầu mối trước để trống, nay điền \"Đội Cảnh sát môi trường\"",
      "party Công an: point of contact was blank and is filled in with \"Đội Cảnh sát môi trường\""),
    DiffEdit(
      .vietnamese, "\"rừng trồng của hộ gia đình\"",
      "\"rừng trồng của tổ chức\"",
      .needsSigning, .changed, "except", [],
      "phạm vi điều chỉnh \"phòng cháy và chữa cháy rừng\": ngoại lệ từ \"rừng trồng của hộ gia đình\" thành \"rừng trồng của tổ chức\"",
      "scope \"phòng cháy và chữa cháy rừng\": exception changed from \"rừng trồng của hộ gia đình\" to \"rừng trồng của tổ chức\""
    ),
    DiffEdit(
      .vietnamese, "chủ trì Kiểm lâm phối hợp Công an",
      "chủ trì Công an phối hợp Kiểm lâm", count: 2,
      .needsSigning, .changed, "lead", ["party-kiem-lam", "party-cong-an"],
      "lĩnh vực \"tuần tra mùa khô\": bên chủ trì từ \"Kiểm lâm\" thành \"Công an\"",
      "area \"tuần tra mùa khô\": lead changed from \"Kiểm lâm\" to \"Công an\""),
    DiffEdit(
      .vietnamese, "gửi Công an { định kỳ hằng tháng }",
      "gửi Công an { định kỳ hằng tuần }",
      .needsSigning, .changed, "every", ["party-kiem-lam", "party-cong-an"],
      "lĩnh vực \"tuần tra mùa khô\" › cung cấp thông tin \"lịch tuần tra\": định kỳ từ \"hằng tháng\" thành \"hằng tuần\"",
      "area \"tuần tra mùa khô\" › notice \"lịch tuần tra\": how often changed from \"every month\" to \"every week\""
    ),
    DiffEdit(
      .vietnamese, "\"điểm cháy\", \"người vi phạm\"",
      "\"điểm cháy\"",
      .needsSigning, .removed, "about", ["party-kiem-lam", "party-cong-an"],
      "trao đổi thông tin giữa hai bên: bỏ nội dung \"người vi phạm\"",
      "exchange of information between both parties: content removed: \"người vi phạm\""),
    DiffEdit(
      .vietnamese, "    định kỳ    hằng tháng\n    hình thức",
      "    định kỳ    hằng tuần\n    hình thức",
      .needsSigning, .changed, "every", ["party-kiem-lam", "party-cong-an"],
      "trao đổi thông tin giữa hai bên: định kỳ từ \"hằng tháng\" thành \"hằng tuần\"",
      "exchange of information between both parties: how often changed from \"every month\" to \"every week\""
    ),
    DiffEdit(
      .vietnamese, "hình thức  văn bản",
      "hình thức  văn bản, điện thoại",
      .needsSigning, .added, "method", ["party-kiem-lam", "party-cong-an"],
      "trao đổi thông tin giữa hai bên: thêm hình thức \"điện thoại\"",
      "exchange of information between both parties: method added: \"telephone\""),
    DiffEdit(
      .vietnamese, "phải \"trực cháy 24 giờ mỗi ngày trong mùa khô\"",
      "phải \"trực cháy 12 giờ mỗi ngày trong mùa khô\"",
      .needsSigning, .changed, "text", ["party-kiem-lam"],
      "trách nhiệm của Kiểm lâm: phải từ \"trực cháy 24 giờ mỗi ngày trong mùa khô\" thành \"trực cháy 12 giờ mỗi ngày trong mùa khô\"",
      "responsibilities of Kiểm lâm: shall changed from \"trực cháy 24 giờ mỗi ngày trong mùa khô\" to \"trực cháy 12 giờ mỗi ngày trong mùa khô\""
    ),
    DiffEdit(
      .vietnamese, "có thể \"đề nghị tạm dừng đốt nương\"",
      "phải \"đề nghị tạm dừng đốt nương\"",
      .needsSigning, .changed, "kind", ["party-kiem-lam"],
      "trách nhiệm của Kiểm lâm: \"đề nghị tạm dừng đốt nương\" chuyển từ “có thể” sang “phải”",
      "responsibilities of Kiểm lâm: \"đề nghị tạm dừng đốt nương\" changed from “may” to “shall”"),
    DiffEdit(
      .vietnamese, "    phải \"điều tra nguyên nhân cháy\"\n",
      "    phải \"điều tra nguyên nhân cháy\"\n    phải \"tổ chức diễn tập\" định kỳ hằng năm\n",
      .needsSigning, .added, nil, ["party-cong-an"],
      "trách nhiệm của Công an: thêm: phải \"tổ chức diễn tập\"",
      "responsibilities of Công an: added: shall \"tổ chức diễn tập\""),
    DiffEdit(
      .vietnamese, "trong 24 giờ",
      "trong 12 giờ",
      .needsSigning, .changed, "due", ["party-kiem-lam", "party-cong-an"],
      "đề nghị hỗ trợ › trả lời: thời hạn từ \"trong 24 giờ kể từ khi nhận được\" thành \"trong 12 giờ kể từ khi nhận được\"",
      "request hỗ trợ › reply: time limit changed from \"within 24 hours after receipt\" to \"within 12 hours after receipt\""
    ),
    DiffEdit(
      .vietnamese, "quá hạn  báo cáo lên cấp trên",
      "quá hạn  coi như đồng ý",
      .needsSigning, .changed, "value", ["party-kiem-lam", "party-cong-an"],
      "đề nghị hỗ trợ › trả lời: quá hạn từ \"báo cáo lên cấp trên\" thành \"coi như đồng ý\"",
      "request hỗ trợ › reply: overdue changed from \"escalate to superior level\" to \"deemed consent\""
    ),
    DiffEdit(
      .vietnamese, "      quá hạn  báo cáo lên cấp trên\n",
      "",
      .needsSigning, .removed, nil, ["party-kiem-lam", "party-cong-an"],
      "đề nghị hỗ trợ › trả lời: bỏ quá hạn báo cáo lên cấp trên",
      "request hỗ trợ › reply: removed: overdue escalate to superior level"),
    DiffEdit(
      .vietnamese, "    trường hợp \"cháy ban đêm\" { hình thức điện thoại }\n",
      "",
      .needsSigning, .removed, nil, ["party-kiem-lam", "party-cong-an"],
      "đề nghị hỗ trợ: bỏ trường hợp \"cháy ban đêm\"",
      "request hỗ trợ: removed: case \"cháy ban đêm\""),
    DiffEdit(
      .vietnamese, "      - Đường băng cản lửa\n",
      "      - Đường băng cản lửa\n      - Trạm quan sát\n",
      .needsSigning, .added, "contains", ["party-kiem-lam"],
      "tài liệu bản đồ rừng: thêm phần gồm \"Trạm quan sát\"",
      "paper bản đồ rừng: contents added: \"Trạm quan sát\""),
    DiffEdit(
      .vietnamese, "nội dung   \"kết quả tuần tra\"",
      "nội dung   \"kết quả tuần tra\", \"kinh phí\"",
      .compatible, .added, "agenda", ["party-kiem-lam"],
      "họp \"giao ban mùa khô\": thêm nội dung \"kinh phí\"",
      "meeting \"giao ban mùa khô\": agenda added: \"kinh phí\""),
    DiffEdit(
      .vietnamese, "mỗi quý một lần",
      "mỗi tháng một lần",
      .needsSigning, .changed, "every", ["party-kiem-lam"],
      "họp \"giao ban mùa khô\": định kỳ từ \"mỗi quý một lần\" thành \"mỗi tháng một lần\"",
      "meeting \"giao ban mùa khô\": how often changed from \"every quarter\" to \"every month\""),
    DiffEdit(
      .vietnamese, "bước 1 \"báo động\"\n    bước 2 \"tập hợp lực lượng\"",
      "bước 1 \"tập hợp lực lượng\"\n    bước 2 \"báo động\"",
      .needsSigning, .changed, "order", ["party-kiem-lam"],
      "quy trình \"chữa cháy\": thứ tự các mục `bước` thay đổi",
      "procedure \"chữa cháy\": the order of `step` has changed"),
    DiffEdit(
      .vietnamese, "do mỗi bên tự bảo đảm",
      "do Kiểm lâm",
      .needsSigning, .changed, "borne_by", ["party-kiem-lam"],
      "kinh phí: nguồn chi từ \"mỗi bên tự bảo đảm\" thành \"Kiểm lâm\"",
      "funding: who pays changed from \"each party its own\" to \"Kiểm lâm\""),
    DiffEdit(
      .vietnamese, "bởi hai bên bằng văn bản",
      "bởi hai bên",
      .needsSigning, .removed, "in_writing", ["party-kiem-lam", "party-cong-an"],
      "sửa đổi: bỏ “bằng văn bản”",
      "amendment: “in writing” removed"),
    DiffEdit(
      .vietnamese, "báo trước 30 ngày",
      "báo trước 60 ngày",
      .needsSigning, .changed, "upon", ["party-kiem-lam", "party-cong-an"],
      "chấm dứt: thời gian báo trước từ \"30 ngày\" thành \"60 ngày\"",
      "termination: notice changed from \"30 days\" to \"60 days\""),
    DiffEdit(
      .vietnamese, "nơi nhận   Kiểm lâm, Công an",
      "nơi nhận   Kiểm lâm, Công an, \"Ủy ban nhân dân huyện\"",
      .compatible, .added, "distribution", [],
      "thêm nơi nhận \"Ủy ban nhân dân huyện\"",
      "distribution added: \"Ủy ban nhân dân huyện\""),
    DiffEdit(
      .vietnamese, "số bản 4\n",
      "số bản 6\n",
      .compatible, .changed, "value", [],
      "số bản từ \"4\" thành \"6\"",
      "copies changed from \"4\" to \"6\""),
    DiffEdit(
      .vietnamese, "số bản 4\n",
      "số bản 2\n",
      .needsSigning, .changed, "value", [],
      "số bản từ \"4\" thành \"2\"",
      "copies changed from \"4\" to \"2\""),
    DiffEdit(
      .vietnamese, "\"chia sẻ ảnh vệ tinh\"",
      "\"chia sẻ ảnh vệ tinh hằng ngày\"",
      .textOnly, .changed, "text", ["party-kiem-lam"],
      "lễ ký kết \"Lễ ký Quy chế\" › cam kết của Lò Văn Páo: phải từ \"chia sẻ ảnh vệ tinh\" thành \"chia sẻ ảnh vệ tinh hằng ngày\"",
      "signing ceremony \"Lễ ký Quy chế\" › undertaking of Lò Văn Páo: shall changed from \"chia sẻ ảnh vệ tinh\" to \"chia sẻ ảnh vệ tinh hằng ngày\""
    ),
    DiffEdit(
      .vietnamese, "  cơ quan Trạm Khí tượng \"Trạm Khí tượng Đồi Thông\"\n",
      "  cơ quan Trạm Khí tượng \"Trạm Khí tượng Đồi Thông\"\n  bên Lâm trường \"Lâm trường Đồi Thông\" {\n    người ký …\n    đầu mối …\n  }\n",
      .needsSigning, .added, nil, ["party-lam-truong"],
      "thêm bên Lâm trường",
      "added: party Lâm trường"),
    DiffEdit(
      .vietnamese, "quy chế phối hợp \"Phối",
      "chương trình phối hợp \"Phối",
      .needsSigning, .changed, "kind", [],
      "\"Phối hợp phòng cháy rừng\" chuyển từ “quy chế phối hợp” sang “chương trình phối hợp”",
      "\"Phối hợp phòng cháy rừng\" changed from “coordination regulation” to “coordination programme”"
    ),
    DiffEdit(
      .vietnamese, "gửi Công an { định kỳ hằng tháng }",
      "gửi Công an { định kỳ … }",
      .needsSigning, .changed, "every", ["party-kiem-lam", "party-cong-an"],
      "lĩnh vực \"tuần tra mùa khô\" › cung cấp thông tin \"lịch tuần tra\": định kỳ từ \"hằng tháng\" thành để trống",
      "area \"tuần tra mùa khô\" › notice \"lịch tuần tra\": how often changed from \"every month\" to a blank"
    ),
    DiffEdit(
      .vietnamese, "đại diện   Vàng Thị Mỷ",
      "người ký   Vàng Thị Mỷ",
      .compatible, .changed, "kind", ["party-kiem-lam"],
      "bên Kiểm lâm: Vàng Thị Mỷ chuyển từ “đại diện” sang “người ký”",
      "party Kiểm lâm: Vàng Thị Mỷ changed from “representative” to “signer”"),
    DiffEdit(
      .english, "signed     …",
      "signed     2025-05-02",
      .compatible, .changed, "value", [],
      "ngày ký trước để trống, nay điền \"02/5/2025\"",
      "date of signing was blank and is filled in with \"2 May 2025\""),
    DiffEdit(
      .english, "effective  …",
      "effective  upon last signature",
      .compatible, .changed, "effective", [],
      "hiệu lực trước để trống, nay điền \"kể từ ngày ký\"",
      "entry into force was blank and is filled in with \"upon last signature\""),
    DiffEdit(
      .english, "lead … support Ferry",
      "lead Harbour support Ferry",
      .compatible, .changed, "lead", ["party-harbour", "party-ferry"],
      "lĩnh vực \"night patrols\": bên chủ trì trước để trống, nay điền \"Harbour\"",
      "area \"night patrols\": lead was blank and is filled in with \"Harbour\""),
    DiffEdit(
      .english, "due within … days of",
      "due within 3 days of",
      .compatible, .changed, "due", ["party-harbour", "party-ferry"],
      "báo cáo incidents: thời hạn trước để trống, nay điền “trong 03 ngày kể từ khi \"each accident\"”",
      "report incidents: time limit was blank and is filled in with \"within 3 days of each accident\""
    ),
    DiffEdit(
      .english, "every    month",
      "every    week",
      .needsSigning, .changed, "every", ["party-harbour", "party-ferry"],
      "trao đổi thông tin giữa hai bên: định kỳ từ \"mỗi tháng một lần\" thành \"mỗi tuần một lần\"",
      "exchange of information between both parties: how often changed from \"month\" to \"week\""),
    DiffEdit(
      .english, "contact  …",
      "contact  \"Operations room\"",
      .compatible, .changed, "value", ["party-ferry"],
      "bên Ferry: đầu mối trước để trống, nay điền \"Operations room\"",
      "party Ferry: point of contact was blank and is filled in with \"Operations room\""),
    DiffEdit(
      .english, "    minutes\n",
      "",
      .needsSigning, .removed, "minutes", ["party-harbour"],
      "họp \"safety round\": bỏ “biên bản”",
      "meeting \"safety round\": “minutes” removed"),
    DiffEdit(
      .english, "shall    \"keep",
      "shall not \"keep",
      .needsSigning, .changed, "kind", ["party-ferry"],
      "trách nhiệm của Ferry: \"keep a rescue boat at the pier\" chuyển từ “phải” sang “không được”",
      "responsibilities of Ferry: \"keep a rescue boat at the pier\" changed from “shall” to “shall not”"
    ),
    DiffEdit(
      .english, "  counterparts\n",
      "",
      .needsSigning, .removed, nil, [],
      "bỏ ký nhiều bản",
      "removed: counterparts"),
    DiffEdit(
      .english, "\"River rescue\" {",
      "\"River rescue\" vi \"Cứu nạn trên sông\" {",
      .textOnly, .added, "text", [],
      "thêm bản dịch của \"River rescue\": \"Cứu nạn trên sông\"",
      "translation of \"River rescue\" added: \"Cứu nạn trên sông\""),
    DiffEdit(
      .english, "Ferry",
      "Ferries", everywhere: true, count: 2,
      .needsSigning, .changed, "text", ["party-ferries"],
      "tên đầy đủ của bên Ferries từ \"Ferry Company\" thành \"Ferries Company\"",
      "full title of party Ferries changed from \"Ferry Company\" to \"Ferries Company\""),
    DiffEdit(
      .english, "30 days' notice",
      "45 days' notice",
      .needsSigning, .changed, "upon", ["party-harbour", "party-ferry"],
      "rút khỏi: thời gian báo trước từ \"báo trước 30 ngày\" thành \"báo trước 45 ngày\"",
      "withdrawal: notice changed from \"30 days' notice\" to \"45 days' notice\""),
    DiffEdit(
      .english, "of Ferry to Harbour {",
      "of Harbour to Ferry {", count: 2,
      .needsSigning, .changed, "of", ["party-harbour", "party-ferry"],
      "báo cáo incidents: bên thực hiện từ \"Ferry\" thành \"Harbour\"",
      "report incidents: who acts changed from \"Ferry\" to \"Harbour\""),
  ]
}
