import QCSyntax

/// The remarks and texts of scaffolds: short, and in the terms that offices use.
enum ScaffoldWords {
  static let whatThisIs = Localized(
    "Mỗi dấu … là một chỗ phải điền. Sau dấu # là lời hướng dẫn, không thuộc văn bản; xóa khi xong.",
    "Each … is to be filled in. What follows a # is guidance and no part of the text; delete it.")
  static let howToCheck = Localized(
    "Tự kiểm tra: qc check. Trước khi trình ký: qc check --final.",
    "Look it over with qc check, and before the signing with qc check --final.")
  static let title = Localized(
    "Tên văn bản, đặt trong ngoặc kép: phối hợp về việc gì, giữa những cơ quan nào.",
    "The title, in quotes: what the coordination is about, and between whom.")
  static let number = Localized(
    "Số do văn thư cấp khi ban hành.", "The registry gives the number when the text is issued.")
  static let basis = Localized(
    "Văn bản làm cơ sở, mỗi văn bản một dòng: loại, số, ngày, cơ quan ban hành, trích yếu. Ví dụ:",
    "What it rests on, one paper a line: kind, number, date, issuer, subject. Such as:")

  static func basisExample(_ language: Language) -> Localized {
    let label = Keyword.basis.canonical(language)
    let issued = "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ \"Về công tác văn thư\""
    return Localized("  \(label)  \(issued)", "  \(label)  \(issued)")
  }

  static let partyNames = Localized(
    "Đặt lại tên ngắn ở mọi chỗ dùng đến; thay dấu … bằng tên đầy đủ trong ngoặc kép.",
    "Choose short names, the same everywhere; put the full name, in quotes, where the … stands.")
  static let signerAndContact = Localized(
    "Người ký: họ tên, rồi chức vụ trong ngoặc kép. Đầu mối: nơi nhận và trả lời thông tin.",
    "The signer: name, then title in quotes. The contact: who receives and answers.")
  static let scope = Localized(
    "Phối hợp về việc gì, trên địa bàn nào, đối với ai.", "For what, where, and for whom.")
  static let area = Localized(
    "Mỗi lĩnh vực một khối như dưới đây: một bên chủ trì, và việc của từng bên.",
    "One block for each area: one party leads, and each has its duties.")
  static let dueExample = Localized(
    "Thời hạn nêu con số và mốc tính, chẳng hạn: trong 05 ngày làm việc kể từ ngày nhận được đề nghị.",
    "A time limit has a figure and a beginning, such as: within 5 working days of receipt.")
  static let exchange = Localized(
    "Trao đổi những gì, bao lâu một lần, chẳng hạn: hằng tháng; mỗi quý một lần; 6 tháng một lần.",
    "What is exchanged, and how often, such as: month; quarter; 6 months.")
  static let meeting = Localized(
    "Họp bao lâu một lần, bên nào chủ trì, bàn những gì.",
    "How often the parties meet, who chairs, what is discussed.")

  static func turns(_ language: Language) -> Localized {
    let chair = Keyword.chair.canonical(language)
    let rotates = Keyword.rotates.canonical(language)
    return Localized(
      "Nếu các bên thay nhau chủ trì thì thay dòng `\(chair)` bằng `\(rotates)`.",
      "If the parties take turns, put `\(rotates)` in place of the line `\(chair)`.")
  }

  static let review = Localized(
    "Bao lâu sơ kết một lần, bên nào chủ trì.",
    "How often the parties review how it is carried out, and who chairs.")
  static let programmeReviews = Localized(
    "Sơ kết theo định kỳ; tổng kết vào năm cuối của giai đoạn.",
    "Reviews at intervals, and a final one in the last year of the term.")
  static let difficulties = Localized(
    "Khi có vướng mắc: các bên tự thống nhất trong bao lâu, không được thì ai quyết định.",
    "What the parties cannot settle themselves: how long they try, and who decides then.")
  static let disagreements = Localized(
    "Khi có bất đồng: các bên tự thống nhất trong bao lâu, không được thì ai quyết định.",
    "A dispute that the parties cannot settle themselves: how long they try, and who decides then.")
  static let amendment = Localized(
    "Sửa đổi, bổ sung bằng cách nào.", "How the text is amended.")

  static func information(_ language: Language) -> Localized {
    let grades: [Keyword] = [.topSecret, .secret, .confidential, .open]
    let words = grades.map { $0.canonical(language) }.joined(separator: ", ")
    return Localized(
      "Độ mật của thông tin trao đổi, chọn một: \(words).",
      "How secret the exchanged information is, one of: \(words).")
  }

  static let wayOut = Localized(
    "Sửa đổi bằng cách nào; một bên muốn rút thì báo trước bao lâu.",
    "How it is amended, and how long before a party gives notice if it wants to leave.")

  static func binding(_ language: Language) -> Localized {
    let line = "\(Keyword.binding.canonical(language))  \(Keyword.yes.canonical(language))"
    return Localized(
      "Bản ghi nhớ thường không ràng buộc pháp lý; nếu các bên muốn ràng buộc thì ghi `\(line)`.",
      "A memorandum mostly does not bind in law; if the parties want it to, write `\(line)`.")
  }

  static let funding = Localized(
    "Nguồn kinh phí; nếu mỗi bên tự bảo đảm thì giữ nguyên.",
    "Who pays; leave it as it is where each party bears its own costs.")
  static let entry = Localized(
    "Có hiệu lực từ khi nào, chẳng hạn: từ ngày ký.",
    "From when it is in force, such as: upon signature.")
  static let term = Localized(
    "Thực hiện trong thời gian nào, chẳng hạn: 2026-2030.", "For how long, such as: 2026-2030.")
  static let copies = Localized(
    "Số bản gốc: ít nhất mỗi bên một bản.", "The number of originals: one or more for each party.")
  static let signing = Localized("Ngày ký và nơi ký.", "The day and the place of the signing.")

  static let whatArises = Localized(
    "việc phát sinh khi thực hiện", "what arises while it is carried out")
  static let exchanged = Localized(
    "thông tin, tài liệu các bên trao đổi", "information and papers that the parties exchange")
  static let archive = Localized("Lưu: VT", "Archive: registry")

  static func carryingOut(_ kind: Scaffold.Kind) -> Localized {
    Localized(
      "việc thực hiện \(documentName(kind).vietnamese)",
      "how the \(documentName(kind).english) is carried out")
  }

  static func costs(_ kind: Scaffold.Kind) -> Localized {
    Localized(
      "chi phí thực hiện \(documentName(kind).vietnamese)",
      "the cost of carrying out the \(documentName(kind).english)")
  }

  private static func documentName(_ kind: Scaffold.Kind) -> Localized {
    switch kind {
    case .regulation: Localized("Quy chế", "regulation")
    case .programme: Localized("Chương trình", "programme")
    case .memorandum: Localized("Bản ghi nhớ", "memorandum")
    }
  }

  /// `Bên thứ nhất`, `First Party`: names that compile and ask to be replaced.
  static func party(_ index: Int) -> Localized {
    let vietnamese: StaticString =
      "nhất hai ba tư năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín hai_mươi"
    let english: StaticString =
      "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth"
    func word(_ all: StaticString) -> String {
      let words = all.description.split(separator: " ")
      guard words.indices.contains(index) else { return String(index + 1) }
      return words[index].split(separator: "_").joined(separator: " ")
    }
    return Localized("Bên thứ \(word(vietnamese))", "\(word(english)) Party")
  }
}
