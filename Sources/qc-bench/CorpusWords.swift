/// What the generated agreements are made of. The names are invented: no body, person or place of
/// the corpus is meant to be a real one.
enum CorpusWords {
  /// A kind of body: the short form that names it, and the full one.
  static let bodies: [(short: String, full: String)] = [
    ("Sở Nông nghiệp", "Sở Nông nghiệp và Môi trường"),
    ("Sở Tài chính", "Sở Tài chính"),
    ("Sở Y tế", "Sở Y tế"),
    ("Sở Nội vụ", "Sở Nội vụ"),
    ("Sở Xây dựng", "Sở Xây dựng"),
    ("Công an tỉnh", "Công an tỉnh"),
    ("Bộ Chỉ huy", "Bộ Chỉ huy Quân sự"),
    ("Thanh tra tỉnh", "Thanh tra tỉnh"),
    ("Cục Thuế", "Cục Thuế"),
    ("Hải quan", "Chi cục Hải quan khu vực"),
    ("Kiểm lâm", "Chi cục Kiểm lâm"),
    ("Thủy sản", "Chi cục Thủy sản"),
    ("Mặt trận", "Ủy ban Mặt trận Tổ quốc"),
    ("Liên đoàn", "Liên đoàn Lao động"),
    ("Hội Nông dân", "Hội Nông dân"),
    ("Hội Phụ nữ", "Hội Liên hiệp Phụ nữ"),
    ("Tỉnh đoàn", "Ban Thường vụ Tỉnh đoàn"),
    ("Biên phòng", "Ban Chỉ huy Bộ đội Biên phòng"),
    ("Điện lực", "Công ty Điện lực"),
    ("Bảo hiểm", "Bảo hiểm xã hội"),
  ]

  static let places = [
    "Tân Lạc", "Phú An", "Hòa Thịnh", "Long Khê", "Bình Sơn", "Yên Thủy", "Đông Giang", "Mỹ Lộc",
    "Thanh Hà", "Quảng Lâm", "Vĩnh Trạch", "An Khê", "Cẩm Xuyên", "Đại Từ", "Hưng Nhân", "Nam Sách",
  ]

  static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
  ]
  static let middles = [
    "Văn", "Thị", "Đức", "Minh", "Quang", "Thanh", "Ngọc", "Hữu", "Xuân", "Thu", "Kim", "Anh",
  ]
  static let givens = [
    "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hiền", "Hùng", "Khánh", "Lan", "Linh",
    "Long", "Mai", "Nam", "Nga", "Phong", "Quân", "Sơn", "Tâm", "Thảo", "Trung", "Tuấn", "Yến",
  ]
  static let mailboxes = [
    "vanphong", "tonghop", "hanhchinh", "vanthu", "lienhe", "phoihop", "thongtin", "dieuphoi",
  ]

  static let subjects = [
    "giao thông", "an toàn thực phẩm", "thu ngân sách", "trồng rừng", "khai thác cát", "dân cư",
    "lao động", "tàu cá", "internet công cộng", "thi cử", "kho bãi", "gia súc, gia cầm",
    "camera an ninh", "tuyến tham quan", "thông tin tuyên truyền", "hành lang an toàn",
  ]

  static let bases = [
    "Luật Giao thông", "Luật Thanh tra", "chương trình công tác năm", "quy định phân công",
    "phân công trong Ban", "thông báo giao ban",
  ]

  static let principles = [
    "đúng vai", "theo pháp luật", "không chồng chéo", "thông tin ngay", "tin nhau", "công khai",
    "giao cho ai thì hỏi ai",
  ]

  /// What is done …
  static let actions = [
    "kiểm tra", "rà soát", "theo dõi", "tuyên truyền", "thanh tra", "giám sát", "công khai",
    "canh phòng", "trông coi", "thu gom", "thay", "xem xét",
  ]
  /// … on what.
  static let objects = [
    "kho hàng", "tàu cá", "trang thiết bị", "nhà trọ", "kênh thoát", "than trong kho", "công nhân",
    "bảng tin", "camera", "trang web", "phong trào", "tranh chấp", "cây xanh", "thông tin",
  ]
  /// Where or how.
  static let manners = [
    "trong tỉnh", "theo quý", "trong mùa mưa", "theo kế hoạch chung", "khi có đoàn thanh tra",
    "ban ngày",
  ]

  static let topics = [
    "tin trong tháng", "danh sách thanh tra", "thông tin chung", "công nhân xin thôi",
    "tranh chấp trong quý", "phong trào thi đua",
  ]
}
