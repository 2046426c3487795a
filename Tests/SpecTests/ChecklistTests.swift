import QCOutput
import QCSemantics
import QCSyntax
import Testing

/// The checklist of the first document of a text, in the language of the document or another.
func checklistOf(
  _ text: String, language: Language? = nil, on day: CivilDate? = nil
) -> Checklist {
  var compiler = Compiler()
  _ = compiler.open(SourceFile(name: "thử.qc", text: text))
  compiler.begin()
  guard compiler.nextDocument() else { return Checklist() }
  var identifiers = Identifiers()
  identifiers.assign(compiler.model)
  var maker = ChecklistMaker()
  return maker.make(
    compiler.model, identifiers: identifiers, language: language ?? compiler.model.language,
    on: day)
}

/// A small agreement between two parties with `body` behind them.
func agreement(
  _ body: String, parties: String = partyCommittees, signed: String = "ký 22/9/2023",
  effective: String = "hiệu lực kể từ ngày ký"
) -> String {
  """
  quy chế phối hợp "Thử" {
    số 01-QC/ĐU
    \(signed)
    \(effective)
  \(parties)
  \(body)
  }
  """
}

let partyCommittees = """
    bên Tập đoàn "Đảng ủy Tập đoàn" {
      người ký Nguyễn Văn An chức vụ "Bí thư"
      đầu mối "Văn phòng Đảng ủy"
    }
    bên Khối "Đảng ủy Khối" {
      người ký Lê Thị Bình chức vụ "Phó Bí thư"
      đầu mối …
    }
  """

private let stateBodies = """
    bên Bộ Tư pháp "Bộ Tư pháp" { người ký … }
    bên Bộ Công an "Bộ Công an" { người ký … }
  """

extension Checklist {
  func item(_ rule: String) -> ChecklistItem? {
    items.first { string($0.id).hasSuffix("/" + rule) }
  }

  func what(_ rule: String) -> String? { item(rule).map { string($0.what) } }

  func names(_ item: ChecklistItem) -> [String]? {
    parties(of: item)?.map { string(parties[Int($0)].name) }
  }
}

@Suite("Checklist: before signing")
struct ChecklistBeforeSigningTests {
  @Test("every blank is an item with its line and, in a party, who fills it in")
  func blanks() throws {
    let list = checklistOf(agreement("", signed: "ký 22/9/… tại …", effective: "hiệu lực …"))
    let blanks = list.items.filter { $0.topic == .blanks }
    #expect(
      blanks.map { list.string($0.what) } == [
        "Điền đủ ngày ký: còn thiếu năm (22/9/…)", "Điền nơi ký",
        "Thống nhất và điền ngày có hiệu lực",
        "Phân công đầu mối; điền tên đơn vị hoặc người phụ trách, điện thoại",
      ])
    #expect(blanks.map(\.line) == [3, 3, 4, 11])
    #expect(blanks.allSatisfy { $0.stage == .beforeSigning })
    let contact = try #require(blanks.last)
    #expect(list.string(contact.who) == "Khối")
    #expect(list.names(contact) == ["Khối"])
    #expect(list.string(contact.id).hasSuffix("/point-of-contact/fill-point-of-contact"))
  }

  @Test("signers are confirmed by name and title; a party without one is asked for one")
  func signers() {
    let parties = """
        bên A "Đảng ủy A" { người ký Nguyễn Văn An chức vụ "Bí thư", "Chủ tịch" }
        bên B "Đảng ủy B"
      """
    let list = checklistOf(agreement("", parties: parties))
    #expect(
      list.what("signer")
        == "Xác nhận người ký, đúng họ tên, chức vụ, thẩm quyền: Nguyễn Văn An, Bí thư, Chủ tịch")
    #expect(list.item("name-signer").map { list.string($0.who) } == "B")
  }

  @Test("a signature by authority needs the authority in writing and its prefix")
  func prefixes() {
    let parties = """
        bên A "Bộ A" {
          người ký Nguyễn Văn An chức vụ "Thứ trưởng" ký thay "Bộ trưởng"
        }
        bên B "Bộ B" {
          người ký Lê Thị Bình chức vụ "Cục trưởng" thừa ủy quyền "Bộ trưởng"
        }
      """
    let list = checklistOf(agreement("", parties: parties))
    #expect(
      list.what("signature-prefix") == "Ghi “KT.” trước chức vụ của Nguyễn Văn An: Bộ trưởng")
    #expect(list.what("authority") == "Có văn bản ủy quyền ký của Bộ trưởng")
    let source = list.item("authority").map { list.string($0.source) }
    #expect(source == "Nghị định 30/2020/NĐ-CP, Điều 13")
  }

  @Test("copies as stated")
  func copies() {
    let list = checklistOf(agreement("số bản 6 mỗi bên 2 lưu 2"))
    #expect(list.what("copies") == "In đủ 6 bản: mỗi bên 2, lưu 2")
    #expect(list.item("copies-unsaid") == nil)
    #expect(list.what("exchange-copies") == "Giao cho mỗi bên 2 bản chính")
  }

  @Test("issued by a superior: no signing together, no ceremony")
  func issuedByOther() {
    let text = """
      quy chế phối hợp "Thử" {
        ban hành kèm theo Quyết định 3558-QĐ/TU ngày 31/8/2022 của "Thành ủy"
        hiệu lực …
        bên A "Đảng ủy A"
        bên B "Đảng ủy B"
      }
      """
    let list = checklistOf(text)
    #expect(list.isIssuedByOther)
    #expect(list.item("name-signer") == nil)
    #expect(list.item("sign") == nil)
    #expect(list.item("exchange-copies") == nil)
    #expect(list.what("issued-under")?.contains("3558-QĐ/TU ngày 31/8/2022") == true)
  }
}

@Suite("Checklist: the rules of paperwork")
struct ChecklistNatureTests {
  @Test("bodies of the State: Decree 30/2020/NĐ-CP, with its articles")
  func state() {
    let list = checklistOf(agreement("nơi nhận các bên", parties: stateBodies))
    let sources = ["form", "number", "register", "copies-and-seal", "distribute", "file"].map {
      list.item($0).map { list.string($0.source) }
    }
    #expect(
      sources == ["12", "15", "16", "17", "18", "19"].map { "Nghị định 30/2020/NĐ-CP, Điều \($0)" })
    #expect(
      list.item("distribute").map { list.string($0.due) }
        == "trong ngày ký (22/9/2023), chậm nhất ngày làm việc tiếp theo")
  }

  @Test("committees of the Party: Guidance 36-HD/VPTW, and no register that it does not name")
  func party() {
    let list = checklistOf(agreement(""))
    #expect(
      list.item("number").map { list.string($0.source) } == "Hướng dẫn 36-HD/VPTW ngày 03/4/2018")
    #expect(list.item("register") == nil)
    #expect(list.item("file") == nil)
  }

  @Test("others: no rule is claimed")
  func other() {
    let parties = """
        bên A "Công ty A" { người ký … }
        bên B "Trường Đại học B" { người ký … }
      """
    let list = checklistOf(agreement("", parties: parties))
    #expect(list.items.allSatisfy { $0.source.isEmpty })
    #expect(list.item("register") == nil)
  }

  @Test(
    "a name tells the kind of body, whatever its tone placement and case",
    arguments: [
      ("Ban Thường vụ các quận, huyện, thị uỷ", true), ("Quận Uỷ Hồng Bàng", true),
      ("Ban cán sự đảng Bộ Công Thương", true), ("Ban Thường vụ Tỉnh đoàn", false),
      ("Sở Nội vụ", false),
    ])
  func names(_ name: String, isParty: Bool) {
    let parties = "  bên A \"\(name)\" { người ký … }\n  bên B \"Đảng ủy B\" { người ký … }"
    let list = checklistOf(agreement("", parties: parties))
    let source = list.item("form").map { list.string($0.source) } ?? ""
    #expect(source.hasPrefix("Hướng dẫn 36") == isParty)
  }
}

@Suite("Checklist: events")
struct ChecklistEventTests {
  private let event = """
      lễ ký kết "Hội nghị ký kết" {
        thời gian chiều 22/9/2023
        địa điểm "Nhà khách"
        đơn vị tổ chức Tập đoàn
        đại biểu Khối
          - Lê Thị Bình
          - "lãnh đạo" của "các Ban"
        trình tự
          - ký kết
          - trao văn bản
          - phát biểu Nguyễn Văn An
        đề nghị của Nguyễn Văn An đối với Khối {
          - "giúp đỡ Tập đoàn"
        }
        cam kết của Lê Thị Bình đối với Tập đoàn {
          - "giao việc cho các Ban" định kỳ mỗi năm một lần
        }
      }
    """

  @Test("time, place, host, delegates and the order of events")
  func ceremony() throws {
    let list = checklistOf(agreement(event))
    let time = try #require(list.item("time-and-place"))
    #expect(list.string(time.who) == "Tập đoàn")
    #expect(list.string(time.due) == "chiều 22/9/2023, tại Nhà khách")
    #expect(time.dueDate == CivilDate(year: 2023, month: 9, day: 22))
    #expect(
      list.what("delegates")
        == "Mời và xác nhận đại biểu: Lê Thị Bình, Phó Bí thư; lãnh đạo của các Ban")
    #expect(
      list.items.filter { $0.topic == .order }.map { list.string($0.what) } == [
        "Ký quy chế phối hợp: Nguyễn Văn An (Tập đoàn); Lê Thị Bình (Khối)", "Trao văn bản đã ký",
        "Mời phát biểu: Nguyễn Văn An, Bí thư",
      ])
    #expect(list.item("sign") == nil)
  }

  @Test("what was said names who said it, and whom it binds")
  func spoken() {
    let list = checklistOf(agreement(event))
    let said = list.items.filter { $0.topic == .spoken }
    #expect(
      said.map { list.string($0.what) } == [
        "Giúp đỡ Tập đoàn (đề nghị của Nguyễn Văn An)",
        "Giao việc cho các Ban (cam kết của Lê Thị Bình với Tập đoàn)",
      ])
    #expect(said.map { list.string($0.who) } == ["Khối", "Khối"])
    #expect(said.map { list.names($0) } == [["Khối"], ["Khối"]])
    #expect(said.allSatisfy { $0.stage == .afterSigning })
  }

  @Test("a review report has nothing to sign; its priorities are carried out")
  func reviewReport() {
    let list = checklistOf(
      """
      báo cáo sơ kết "Sơ kết" {
        văn bản quy chế phối hợp … ngày … "Quy chế"
        giai đoạn 4 năm
        bên A "Đảng ủy A"
        bên B "Quận ủy B"
        tồn tại …
        trọng tâm 1 của hai bên {
          trách nhiệm "củng cố tổ chức đảng"
        }
      }
      """)
    #expect(list.isReport)
    let stages = Set(list.items.map(\.stage))
    #expect(stages == [.beforeSigning, .carryingOut])
    #expect(list.items.filter { $0.stage == .beforeSigning }.allSatisfy { $0.topic == .blanks })
    #expect(list.what("do") == "Củng cố tổ chức đảng")
  }
}

@Suite("Checklist: carrying out")
struct ChecklistCarryingOutTests {
  @Test("lead and support of an area are two items, each for its party")
  func areas() {
    let list = checklistOf(agreement("lĩnh vực \"tuyên giáo\" chủ trì Khối phối hợp Tập đoàn"))
    #expect(list.what("lead") == "Chủ trì lĩnh vực “tuyên giáo”; phối hợp với Tập đoàn")
    #expect(list.item("lead").map { list.names($0) } == ["Khối"])
    #expect(list.what("support") == "Phối hợp với Khối trong lĩnh vực “tuyên giáo”")
    #expect(list.item("support").map { list.names($0) } == ["Tập đoàn"])
  }

  @Test("a duty has who, due and evidence; what one may do is no item")
  func duties() throws {
    let list = checklistOf(
      agreement(
        """
        trách nhiệm của Khối {
          phải "cử cán bộ" thời hạn trong 10 ngày kể từ ngày ký
          không được "tiết lộ hồ sơ"
          có thể "cử người dự"
        }
        """))
    let duties = list.items.filter { $0.stage == .carryingOut }
    #expect(
      duties.map { list.string($0.what) } == ["Cử cán bộ", "Không được tiết lộ hồ sơ"])
    let first = try #require(duties.first)
    #expect(list.string(first.due) == "trong 10 ngày kể từ ngày ký")
    #expect(first.dueDate == CivilDate(year: 2023, month: 10, day: 2))
    #expect(list.names(first) == ["Khối"])
  }

  @Test("a request is an item of the sender, its reply one of the receiver")
  func requests() {
    let list = checklistOf(
      agreement(
        """
        đề nghị hỗ trợ của Khối gửi Tập đoàn {
          nội dung "nhân sự"
          hình thức văn bản
          trả lời { thời hạn trong 03 ngày làm việc kể từ ngày nhận được }
        }
        """))
    #expect(list.what("send") == "Gửi đề nghị hỗ trợ cho Tập đoàn: nhân sự")
    #expect(list.item("send").map { list.names($0) } == ["Khối"])
    #expect(list.item("send").map { list.string($0.evidence) } == "văn bản")
    #expect(list.what("reply") == "Trả lời đề nghị hỗ trợ của Khối")
    #expect(list.item("reply").map { list.names($0) } == ["Tập đoàn"])
    #expect(
      list.item("reply").map { list.string($0.due) }
        == "trong 03 ngày làm việc kể từ ngày nhận được")
  }

  private let exchange = """
      trao đổi thông tin giữa hai bên {
        nội dung "kế hoạch"
        định kỳ 6 tháng một lần
      }
    """

  @Test("a cadence runs from the entry into force; a blank entry is not guessed")
  func cadences() {
    let known = checklistOf(agreement(exchange))
    #expect(known.item("exchange")?.dueDate == CivilDate(year: 2024, month: 3, day: 22))
    #expect(known.item("exchange")?.isForAll == true)
    let blank = checklistOf(agreement(exchange, effective: "hiệu lực …"))
    #expect(blank.item("exchange")?.dueDate == nil)
    let asked = CivilDate(year: 2025, month: 1, day: 1)
    let later = checklistOf(agreement(exchange), on: asked)
    #expect(later.item("exchange")?.dueDate == CivilDate(year: 2025, month: 3, day: 22))
    let reckoned = checklistOf(agreement(exchange, effective: "hiệu lực …"), on: asked)
    #expect(reckoned.item("exchange")?.dueDate == CivilDate(year: 2025, month: 7, day: 1))
  }

  @Test("a meeting is held by its chair and attended by the others")
  func meetings() {
    let list = checklistOf(
      agreement(
        "giao ban \"quý\" { chủ trì Khối\n thành phần Tập đoàn\n định kỳ mỗi quý một lần\n }"))
    #expect(list.what("hold") == "Tổ chức giao ban “quý”; thành phần: Tập đoàn")
    #expect(list.item("attend").map { list.names($0) } == ["Tập đoàn"])
  }

  @Test("the term ends on a day that is computed")
  func term() {
    let list = checklistOf(agreement("giai đoạn 2021-2026\n khi hết hạn xem xét lại"))
    #expect(list.item("expiry")?.dueDate == CivilDate(year: 2026, month: 12, day: 31))
  }

  @Test("dated items come first, by date")
  func order() {
    let list = checklistOf(
      agreement("trách nhiệm \"việc thường xuyên\" của Khối\n\(exchange)\n giai đoạn 2021-2024"))
    let rules = list.items.filter { $0.stage == .carryingOut }.map {
      list.string($0.id).split(separator: "/").last.map(String.init) ?? ""
    }
    #expect(rules == ["exchange", "expiry", "do"])
  }
}
