/// Texts that are large in one dimension only.
enum Shape: String, CaseIterable {
  /// One area with so many duties.
  case siblings
  /// So many bodies, each declared and each referred to once.
  case names
  /// A tower of areas within each other, as deep as the language allows, for every fifty.
  case nesting
  /// So many lines with a mistake.
  case errors
  /// What the review compares: so many levels, citations, recipients, annexes named, parties of a
  /// difficulty, equal contents.
  case review

  /// The text of this shape and size; the same for a seed.
  func text(size: Int, seed: UInt64) -> String {
    var random = Randomness(seed: seed)
    var text = Shape.head
    switch self {
    case .siblings:
      text += "  lĩnh vực \"việc chung\" chủ trì Sở Nội vụ phối hợp Sở Y tế {\n"
      for index in 1...max(size, 1) { text += "    trách nhiệm \(Shape.task(index, &random))\n" }
      text += "  }\n"
    case .names:
      for index in 1...max(size, 1) { text += "  cơ quan Đội số \(index) \"Đội \(index)\"\n" }
      for index in 1...max(size, 1) {
        text += "  trách nhiệm \(Shape.task(index, &random)) của Đội số \(index)\n"
      }
    case .nesting:
      let depth = Shape.deepest
      for tower in 0..<max(1, size / 50) {
        for level in 0..<depth {
          text += "  lĩnh vực \"tầng \(tower)-\(level)\" chủ trì Sở Y tế {\n"
        }
        text += "  trách nhiệm \(Shape.task(tower, &random))\n"
        text += String(repeating: "  }\n", count: depth)
      }
    case .errors:
      for index in 1...max(size, 1) {
        switch index % 4 {
        case 0: text += "  trách nhiệm \(Shape.task(index, &random)) của Đội số \(index)\n"
        case 1: text += "  nguyên tác \"\(index)\"\n"
        case 2: text += "  mục đích \"\(index)\" \"lần hai\"\n"
        default: text += "  trách nhiệm \(Shape.task(index, &random)) thời hạn lúc nào đó\n"
        }
      }
    case .review: text += Shape.review(size: max(size / 8, 1))
    }
    return text + "}\n"
  }

  // MARK: - Implementation

  private static func review(size: Int) -> String {
    var text = "  phụ lục 1 \"Danh sách\"\n"
    for line in ["thuế", "hải quan"] {
      text += "  ngành \(line) \"ngành \(line)\" {\n    thuộc Sở Y tế\n"
      for level in 0..<size { text += "    cấp bậc \(level) \"cơ quan \(level)\"\n" }
      text += "  }\n"
    }
    for index in 0..<size {
      text += "  cơ quan Đội số \(index) \"Đội \(index)\"\n"
      text += "  căn cứ Quyết định \(index)/QĐ-UBND ngày 1/2/2020 của \"Ủy ban\"\n"
      text += "  thông báo \"việc \(index % 7)\" của thuế gửi hải quan cùng cấp\n"
      text += "  trách nhiệm \"nộp theo Phụ lục 1\" của Đội số \(index)\n"
    }
    let teams = (0..<size).map { "Đội số \($0)" }.joined(separator: ", ")
    text += "  vướng mắc \"việc chung\" của \(teams) gửi \(teams)\n"
    text += "  nơi nhận " + (0..<size).map { "\"Phòng \($0)\"" }.joined(separator: ", ") + "\n"
    text += "  mục đích \"" + String(repeating: "phụ lục 1 ", count: size) + "\"\n"
    return text
  }

  /// A little less than the limit of nesting.
  private static let deepest = 60

  private static func task(_ index: Int, _ random: inout Randomness) -> String {
    "\"\(random.pick(CorpusWords.actions)) \(random.pick(CorpusWords.objects)) KH-\(index)\""
  }

  private static let head = """
    quy chế phối hợp "Quy chế thử" {
      số            1-QC/UBND
      ký            2/1/2024 tại "Phú An"
      hiệu lực      từ ngày ký
      bên Sở Nội vụ "Sở Nội vụ" {
        người ký      Lý Thanh Nam
        đầu mối { điện thoại "0226 3329123" }
      }
      bên Sở Y tế "Sở Y tế" {
        người ký      Hồ Văn An
        đầu mối { điện thoại "0249 3598236" }
      }
      căn cứ        "chương trình công tác năm"
      trách nhiệm "thử" của các bên

    """
}
