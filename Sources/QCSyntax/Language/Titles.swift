extension ValueType {
  /// What is expected, for people.
  package var description: Localized {
    switch self {
    case .flag, .text: Localized("chữ trong ngoặc kép", "a text in quotes")
    case .who: Localized("tên một bên hay cơ quan", "the name of a party or body")
    case .textOrWho:
      Localized("tên đã khai báo hoặc chữ trong ngoặc kép", "a declared name or a text in quotes")
    case .names: Localized("tên gọi tắt", "a short name")
    case .level: Localized("tên cấp", "a level")
    case .date: Localized("ngày, chẳng hạn 21/9/2023", "a date such as 2023-09-21")
    case .number: Localized("con số", "a number")
    case .documentNumber: Localized("số, ký hiệu văn bản", "a document number")
    case .citation: Localized("văn bản được dẫn", "a document")
    case .structure:
      Localized("bố cục, chẳng hạn 4 chương, 12 điều", "a structure such as 4 chapters")
    case .language: Localized("ngôn ngữ", "a language")
    case .choice, .choices, .choiceOrWho: Localized("một trong các lựa chọn", "one of the choices")
    case .time(let slot): slot.description
    case .construct: Localized("nội dung", "content")
    }
  }
}

extension TimeSlot {
  package var description: Localized {
    switch self {
    case .every: Localized("chu kỳ, chẳng hạn 6 tháng một lần", "how often, such as every 6 months")
    case .due:
      Localized(
        "thời hạn, chẳng hạn trong 03 ngày làm việc kể từ ngày nhận được",
        "a limit, such as within 3 working days of receipt")
    case .during: Localized("ngày hoặc khoảng thời gian", "a date or a span")
    case .when: Localized("khi nào, chẳng hạn khi cần thiết", "when, such as when needed")
    case .entry: Localized("ngày có hiệu lực", "when it comes into force")
    case .term: Localized("giai đoạn, chẳng hạn 2021-2026", "a term such as 2021-2026")
    }
  }

  /// The keyword of the label that takes this slot.
  package var keyword: Keyword {
    switch self {
    case .every: .every
    case .due: .due
    case .during: .during
    case .when: .when
    case .entry: .effective
    case .term: .term
    }
  }
}

extension TimeSlot {
  /// Wordings that the slot takes, for `qc explain`: copied out of real agreements, shortened.
  package var samples: (vietnamese: [String], english: [String]) {
    switch self {
    case .every:
      (
        [
          "hằng năm", "mỗi năm một lần", "6 tháng một lần", "hằng quý, hằng năm",
          "mỗi năm một lần hoặc khi cần thiết", "3 tháng hoặc đột xuất",
          "hằng tháng, trước ngày 05 tháng sau", "trước ngày 31 tháng 10 hằng năm",
        ],
        [
          "year", "6 months", "quarterly", "at least once a year", "year or when needed",
          "every 6 months or upon request", "by the 15th of each month",
          "by 31 December each year",
        ]
      )
    case .due:
      (
        [
          "trong 03 ngày làm việc kể từ ngày nhận được",
          "trong vòng 24 giờ kể từ khi phát hiện", "không quá 02 tháng kể từ ngày ký",
          "ít nhất 10 ngày trước ngày họp", "trước khi tổ chức ít nhất 05 ngày làm việc",
          "trước ngày 15 tháng 12 năm 2026", "chậm nhất ngày 20 tháng sau",
          "ngay bằng điện thoại, sau đó bằng văn bản trong vòng 24 giờ", "kịp thời",
        ],
        [
          "within 3 working days of receipt", "within 24 hours of detection",
          "no later than 15 days after the end of each quarter",
          "at least 10 days before the meeting", "by 31 October 2026",
          "immediately by telephone, then in writing within 24 hours", "30 days' notice",
          "promptly",
        ]
      )
    case .during:
      (
        [
          "02/3/2026", "chiều 06/10/2026", "8 giờ 30 ngày 21/9/2026", "21/9/…",
          "từ 01/10 năm trước đến 31/3", "từ ngày ký đến 31/12/2026",
        ],
        [
          "5 March 2026", "9:00 on 5 March 2026", "from 1 January to 30 November",
          "from 1 January 2026 until 31 December 2027",
        ]
      )
    case .when:
      (
        [
          "cần thiết", "có yêu cầu bằng văn bản", "phát hiện vi phạm", "có thay đổi đầu mối",
          "\"Đảng ủy Tập đoàn cần phối hợp một việc\"",
        ],
        [
          "needed", "upon written request", "a breach is found",
          "upon completion of the inspection",
        ]
      )
    case .entry:
      (
        ["từ ngày ký", "01/01/2026", "sau 45 ngày kể từ ngày ký = 20/5/2026", "…"],
        ["upon last signature", "2026-01-01", "45 days after signature", "…"]
      )
    case .term:
      (
        ["2021-2026", "5 năm", "đến hết năm 2030", "05 năm kể từ ngày ký"],
        ["2021-2026", "5 years", "at most 10 years from effective date", "through 2030"]
      )
    }
  }
}

extension Construct {
  /// What its head is to say, for people.
  package var headDescription: Localized {
    switch header.first {
    case .name, .quotedName: Localized("tên", "a name")
    case .person: Localized("họ và tên", "a person's name")
    case .texts: ValueType.text.description
    case .value(let type): type.description
    case nil: Localized("nội dung", "content")
    }
  }

  /// A keyword that often stands first in the construct, for hints.
  package var sample: Keyword {
    if let first = members.first { return first.keyword }
    return self == .file ? .coordinationRegulation : .about
  }

  /// The construct in words, where its keyword is not at hand.
  package var title: Localized {
    switch self {
    case .file: Localized("phần nằm ngoài văn bản", "the part outside a document")
    case .document: Localized("văn bản", "the document")
    case .reviewReport: Localized("báo cáo", "the review report")
    case .wrapper: Localized("chương, điều", "a chapter or article")
    case .signing: Localized("`ký`", "`signed`")
    case .issuing: Localized("`ban hành bởi`", "`issued by`")
    case .expiry: Localized("`khi hết hạn`", "`at expiry`")
    case .namedCitation: Localized("`dẫn chiếu`", "`cites`")
    case .party: Localized("`bên`", "a `party`")
    case .group: Localized("`nhóm bên`", "a `group of parties`")
    case .body: Localized("`cơ quan`", "an `organization`")
    case .person: Localized("`người`", "a `person`")
    case .signer: Localized("`người ký`, `đại diện`", "a `signer` or `representative`")
    case .line: Localized("`ngành`", "a `line`")
    case .ladder: Localized("`thang cấp`", "a `ladder`")
    case .levelRow: Localized("`cấp`", "a `level`")
    case .role: Localized("`chức danh`", "a `role`")
    case .contact: Localized("`đầu mối`", "a `contact`")
    case .contactPerson: Localized("đầu mối `chính`, `thay thế`", "a `primary` or `alternate`")
    case .definition: Localized("`giải thích`", "a definition")
    case .application: Localized("phạm vi, đối tượng áp dụng", "a scope")
    case .area: Localized("`lĩnh vực`", "an `area`")
    case .duty: Localized("trách nhiệm", "a duty")
    case .responsibilities: Localized("`trách nhiệm của`", "`responsibilities of`")
    case .exchange: Localized("`trao đổi thông tin`", "an `exchange of information`")
    case .inform: Localized("thông báo, báo cáo, đề nghị", "a notice, report or request")
    case .reply: Localized("`trả lời`", "a `reply`")
    case .round: Localized("`kỳ`", "a `round`")
    case .methods: Localized("`phương thức phối hợp`", "`methods`")
    case .meeting: Localized("cuộc họp", "a meeting")
    case .review: Localized("sơ kết, tổng kết", "a review")
    case .procedure: Localized("`quy trình`", "a `procedure`")
    case .step: Localized("`bước`", "a `step`")
    case .parallel: Localized("`song song`", "`in parallel`")
    case .team: Localized("`tổ công tác`", "a `working group`")
    case .paper: Localized("tài liệu, biểu mẫu", "a paper or form")
    case .milestone: Localized("`mốc`", "a `milestone`")
    case .namedLimit: Localized("`thời hạn chung`", "a `named limit`")
    case .information: Localized("`quản lý thông tin`", "`information handling`")
    case .issue: Localized("vướng mắc, bất đồng", "an issue or dispute")
    case .change: Localized("sửa đổi, chấm dứt, rút khỏi", "an amendment or withdrawal")
    case .flagClause: Localized("điều khoản", "the clause")
    case .funding: Localized("`kinh phí`", "`funding`")
    case .subAgreement: Localized("`văn bản cụ thể hóa`", "a `sub-agreement`")
    case .copies: Localized("`số bản`", "`copies`")
    case .event: Localized("hội nghị, lễ ký kết", "the event")
    case .delegates: Localized("`đại biểu`", "`delegates`")
    case .orderOfEvents: Localized("`trình tự`", "the `order of events`")
    case .eventStep: Localized("mục trong trình tự", "a step of the event")
    case .award: Localized("`trao tặng`", "an `award`")
    case .recipients: Localized("`người nhận`", "`recipients`")
    case .spoken: Localized("chỉ đạo, đề nghị, cam kết", "a direction, request or undertaking")
    case .figures: Localized("`số liệu`", "`figures`")
    case .figure: Localized("một số liệu", "a figure")
    case .outcome: Localized("kết quả, tồn tại", "a result or shortcoming")
    case .priority: Localized("`trọng tâm`", "`priority`")
    case .register: Localized("`sổ văn bản`", "a `register`")
    case .registerEntry: Localized("một văn bản trong sổ", "an entry of the register")
    case .calendar: Localized("`lịch nghỉ`", "a `calendar`")
    case .provision: Localized("`quy định khác`", "a `provision`")
    case .conditional: Localized("`trường hợp`", "a `case`")
    case .fallback: Localized("`trường hợp khác`", "`otherwise`")
    case .overdue: Localized("`quá hạn`", "`overdue`")
    }
  }
}
