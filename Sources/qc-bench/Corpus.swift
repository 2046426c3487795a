/// Writes the agreements of the corpus: about 120 lines and 4 KB each, four parties, six areas, four
/// cadences, nine duties, a quarter of the bytes beyond ASCII.
///
/// The same seed gives the same text; the agreement at a place does not depend on how many follow.
struct Corpus {
  private let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  /// One file with `count` agreements.
  func file(agreements count: Int) -> String {
    var text = ""
    text.reserveCapacity(count * 4800)
    for place in 0..<count {
      if place > 0 { text += "\n" }
      text += agreement(place)
    }
    return text
  }

  /// The agreement at a place, counted from 0.
  func agreement(_ place: Int) -> String {
    var writer = AgreementWriter(
      random: Randomness(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(place) &* 0x9E37_79B9))
    return writer.text(number: place + 1)
  }
}

// MARK: - Implementation

private struct AgreementWriter {
  var random: Randomness
  private var output = ""
  private var parties: [String] = []
  private var taskCount = 0

  init(random: Randomness) { self.random = random }

  mutating func text(number: Int) -> String {
    let chosen = random.pick(4, of: CorpusWords.bodies)
    parties = chosen.map(\.short)
    let place = random.pick(CorpusWords.places)
    head(number, place)
    // Bodies of a place of their own, so that a folder of them is in order.
    for body in chosen { party(body.short, "\(body.full) \(place) \(number)") }
    grounds()
    let subjects = random.pick(6, of: CorpusWords.subjects)
    for (index, subject) in subjects.enumerated() { area(subject, index) }
    meetings()
    ending()
    return output
  }

  private mutating func line(_ text: String) {
    output += text
    output += "\n"
  }

  /// A clause: its phrase, blanks up to the column of the values, its value.
  private mutating func clause(_ depth: Int, _ phrase: String, _ value: String) {
    let indent = String(repeating: " ", count: depth * 2)
    let gap = String(repeating: " ", count: max(1, 14 - phrase.count))
    line(indent + phrase + gap + value)
  }

  // MARK: Parts

  private mutating func head(_ number: Int, _ place: String) {
    let year = random.number(2015...2024)
    line("quy chế phối hợp \"Quy chế số \(number) tại \(place)\" {")
    clause(1, "số", "\(number)/\(year)/QCPH-UBND")
    clause(1, "ký", "\(random.number(1...28))/\(random.number(1...12))/\(year) tại \"\(place)\"")
    clause(1, "hiệu lực", "từ ngày ký")
    line("")
  }

  private mutating func person() -> String {
    "\(random.pick(CorpusWords.families)) \(random.pick(CorpusWords.middles)) "
      + random.pick(CorpusWords.givens)
  }

  private mutating func party(_ name: String, _ title: String) {
    let telephone = "0\(random.number(200...299)) 3\(random.number(100_000...999_999))"
    let mailbox = "\(random.pick(CorpusWords.mailboxes))\(random.number(1...99))@tinh.example"
    line("  bên \(name) \"\(title)\" {")
    clause(2, "người ký", person())
    line("    đầu mối {")
    clause(3, "điện thoại", "\"\(telephone)\"")
    clause(3, "email", "\"\(mailbox)\"")
    line("    }")
    line("  }")
  }

  private mutating func grounds() {
    line("")
    clause(1, "căn cứ", "\"\(random.pick(CorpusWords.bases))\"")
    clause(1, "mục đích", "\"phối hợp \(random.pick(CorpusWords.manners))\"")
    line("  nguyên tắc")
    for principle in random.pick(3, of: CorpusWords.principles) { line("    - \"\(principle)\"") }
    line("  phương thức phối hợp { hình thức văn bản chủ yếu }")
    line("")
  }

  private mutating func task() -> String {
    taskCount += 1
    return "\"\(random.pick(CorpusWords.actions)) \(random.pick(CorpusWords.objects)) \(taskCode)\""
  }

  /// Tells the tasks of one agreement apart, as the items of a plan are.
  private var taskCode: String { "KH-\(taskCount)" }

  private mutating func topic() -> String { "\"\(random.pick(CorpusWords.topics))\"" }

  /// The six areas hold eight duties and two cadences, two requests with replies, two notices.
  private mutating func area(_ subject: String, _ index: Int) {
    let who = random.pick(3, of: parties)
    line("  lĩnh vực \"\(subject)\" chủ trì \(who[0]) phối hợp \(who[1]) {")
    switch index % 3 {
    case 0:
      line("    trách nhiệm của \(who[0]) {")
      clause(3, "phải", task())
      clause(3, "có thể", task())
      line("    }")
      line("    trao đổi thông tin giữa \(who[0]), \(who[1]) {")
      clause(3, "nội dung", topic())
      clause(3, "hình thức", "văn bản, fax")
      clause(3, "định kỳ", "\(random.number(2...6)) tháng một lần hoặc khi cần thiết")
      line("    }")
    case 1:
      line("    đề nghị \(task()) của \(who[1]) gửi \(who[0]) {")
      clause(3, "đồng gửi", who[2])
      clause(3, "hình thức", "văn bản")
      line("      trả lời {")
      clause(4, "thời hạn", "trong \(random.number(2...15)) ngày làm việc kể từ ngày nhận được")
      line("      }")
      line("    }")
      line("    trách nhiệm \(task()) của \(who[2])")
    default:
      line("    cung cấp thông tin của \(who[0]) gửi \(who[1]), \(who[2]) {")
      clause(3, "nội dung", topic())
      clause(3, "thời hạn", "trước ngày \(random.number(5...25)) hằng tháng")
      line("    }")
      line("    trách nhiệm của \(who[1]) {")
      clause(3, "phải", task())
      line("    }")
    }
    line("  }")
  }

  /// Two more cadences and the ninth duty.
  private mutating func meetings() {
    let who = random.pick(2, of: parties)
    line("")
    line("  trách nhiệm \(task()) của các bên")
    line("  giao ban \"\(random.pick(CorpusWords.manners))\" {")
    clause(2, "chủ trì", who[0])
    clause(2, "thành phần", "các bên")
    clause(2, "nội dung", topic())
    clause(2, "định kỳ", "\(random.number(2...9)) tháng một lần hoặc đột xuất")
    line("  }")
    line("  sơ kết \"kết quả năm\" {")
    clause(2, "chủ trì", who[1])
    clause(2, "định kỳ", "mỗi năm một lần")
    line("  }")
    line("  vướng mắc \(topic()) giữa các bên {")
    clause(2, "thời hạn", "trong \(random.number(5...20)) ngày làm việc kể từ ngày phát sinh")
    clause(2, "quyết định cuối cùng", who[0])
    line("  }")
  }

  private mutating func ending() {
    line("")
    line("  sửa đổi {")
    clause(2, "bởi", "các bên")
    line("    bằng văn bản")
    line("  }")
    let archived = random.number(1...4)
    clause(1, "số bản", "\(4 + archived) mỗi bên 1 lưu \(archived)")
    clause(1, "nơi nhận", "các bên")
    line("}")
  }
}
