import Foundation
import QCOutput
import QCSemantics
import QCSyntax
import Testing

/// What has changed in meaning between two texts.
@Suite struct DiffTests {
  /// A checked file; nil when it has errors.
  private static func checked(
    _ text: String, name: String = "t.qc", uses: [SourceFile] = []
  ) -> CheckedFile? {
    let bytes = Array(text.utf8)
    let padded = bytes + [UInt8](repeating: 0, count: SourceFile.padding)
    guard case .success(let source) = loadSource(name: name, padded: padded, count: bytes.count)
    else { return nil }
    var compiler = Compiler()
    _ = compiler.open(source)
    compiler.begin(uses: uses)
    var file = CheckedFile(declarations: compiler.model)
    while compiler.nextDocument() { file.documents.append(compiler.model) }
    return compiler.finish().contains { $0.severity == .error } ? nil : file
  }

  private func difference(
    _ old: String, _ new: String, uses: [SourceFile] = [], newUses: [SourceFile]? = nil
  ) throws -> Difference {
    let first = try #require(Self.checked(old, name: "old.qc", uses: uses))
    let second = try #require(Self.checked(new, name: "new.qc", uses: newUses ?? uses))
    var result = Difference(old: "old.qc", new: "new.qc")
    result.compare(first, second, name: "new.qc")
    return result
  }

  private func changes(_ old: String, _ new: String) throws -> [Change] {
    try difference(old, new).documents.flatMap(\.changes)
  }

  private static func written(
    _ difference: Difference, _ language: Language, byParty: Bool = false
  ) -> String {
    var output = ByteWriter()
    difference.writeText(in: language, byParty: byParty, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private func uses(of file: URL) throws -> [SourceFile] {
    try read(file).components(separatedBy: "\n").compactMap { line in
      let words = line.trimmingCharacters(in: .whitespaces)
      guard words.hasPrefix("dùng ") || words.hasPrefix("use ") else { return nil }
      let path = words.components(separatedBy: "\"").dropFirst().first ?? ""
      let used = file.deletingLastPathComponent().appendingPathComponent(path)
      return SourceFile(name: path, text: try String(contentsOf: used, encoding: .utf8))
    }
  }

  // MARK: Nothing has changed

  /// Layout, comments, line ends, normal form and the order of what is declared side by side.
  @Test(arguments: specs(in: "specs/agreements") + specs(in: "specs/accepted"))
  func theSameTextIsTheSame(_ file: URL) throws {
    let text = read(file)
    let used = try uses(of: file)
    let lines = text.components(separatedBy: "\n")
    // In a long text a line is what it is, blanks and all.
    let isPlain = !text.contains("\"\"\"")
    let indented = isPlain ? lines.map { "    " + $0 }.joined(separator: "\n") : text
    let commented =
      isPlain ? lines.map { $0 + "\n  # ghi chú" }.joined(separator: "\n") : "# ghi chú\n" + text
    let variants = [
      text, indented, commented, text.replacingOccurrences(of: "\n", with: "\r\n"),
      text.decomposedStringWithCanonicalMapping, "\u{FEFF}\n\n" + text,
    ]
    var compared = 0
    for variant in variants {
      // A comment between an item and its bullets or its translation is not always taken.
      guard Self.checked(variant, uses: used) != nil else { continue }
      compared += 1
      let found = try difference(text, variant, uses: used)
      let told = Self.written(found, .vietnamese)
      #expect(found.verdict == nil, "\(file.lastPathComponent): \(told)")
      #expect(told.contains("Không có thay đổi về nội dung."))
    }
    #expect(compared >= 5, "\(file.lastPathComponent) was compared \(compared) times")
  }

  @Test func theOrderOfSiblingsIsNoMeaning() throws {
    var reordered = 0
    for file in specs(in: "specs/agreements") {
      let text = read(file)
      let turned = Self.withItemsReversed(text)
      guard turned != text, Self.checked(turned) != nil else { continue }
      reordered += 1
      let found = try difference(text, turned)
      let told = Self.written(found, .vietnamese)
      #expect(found.verdict == nil, "\(file.lastPathComponent): \(told)")
    }
    #expect(reordered >= 6)
  }

  /// The items of the document from the last to the first, each with its block and its bullets.
  private static func withItemsReversed(_ text: String) -> String {
    let lines = text.components(separatedBy: "\n")
    guard let first = lines.firstIndex(where: { $0.hasSuffix("{") && !$0.hasPrefix(" ") }),
      let last = lines.lastIndex(of: "}")
    else { return text }
    var items: [[String]] = []
    for line in lines[(first + 1)..<last] {
      let isHead = line.hasPrefix("  ") && !line.hasPrefix("   ") && line != "  }"
      if isHead || items.isEmpty {
        items.append([line])
      } else {
        items[items.count - 1].append(line)
      }
    }
    let body = items.reversed().flatMap { $0 }
    return (lines[...first] + body + lines[last...]).joined(separator: "\n")
  }

  /// Pairs of texts that say the same.
  @Test(arguments: [
    ("Lò Văn Páo chức vụ \"Hạt trưởng\"", "lò văn páo chức vụ “hạt trưởng”"),
    ("định kỳ    hằng tháng", "định kỳ    mỗi tháng một lần"),
    ("định kỳ    hằng tháng", "định kỳ    hàng tháng"),
    ("định kỳ    mỗi quý một lần", "định kỳ    3 tháng một lần"),
    ("báo trước 30 ngày", "báo trước 030 ngày"),
    ("ngày 01/02/2020", "ngày 1/2/2020"),
    ("\"kiểm tra hằng năm\"", "\"kiểm tra hàng năm\""),
    ("số bản 4", "số bản 04"),
    ("\"Tổ Trực cháy\"", "\"tổ  trực cháy\""),
    ("bước 2 \"tập hợp lực lượng\"", "bước 2 \"Tập hợp lực lượng.\""),
    ("\"điểm cháy\", \"người vi phạm\"", "\"người vi phạm\", \"điểm cháy\""),
    (
      "nội dung   \"điểm cháy\", \"người vi phạm\"",
      "nội dung\n      - điểm cháy\n      - người vi phạm"
    ),
    ("trao đổi thông tin giữa hai bên {", "trao đổi thông tin giữa Công an, Kiểm lâm {"),
    ("trao đổi thông tin giữa hai bên {", "trao đổi thông tin giữa các bên {"),
    (
      "  kinh phí { do mỗi bên tự bảo đảm }",
      "  điều 7 \"Kinh phí\" {\n  kinh phí { do mỗi bên tự bảo đảm }\n  }"
    ),
    ("  kinh phí { do", "  funding { borne by each party its own }\n  # kinh phí { do"),
    (
      "của Kiểm lâm gửi Công an { định kỳ hằng tháng }",
      "{\n của Kiểm lâm\n gửi Công an\n định kỳ hằng tháng\n }"
    ),
    ("họp \"giao ban mùa khô\" {", "họp \"giao ban mùa khô\"  {"),
    ("thoả thuận", "thỏa thuận"),
    (
      "họp \"giao ban mùa khô\" {\n    chủ trì    Kiểm lâm",
      "họp \"giao ban mùa khô\" chủ trì Kiểm lâm {"
    ),
  ])
  func spellingIsNoMeaning(_ edit: (String, String)) throws {
    let extra = "  quy định khác \"thoả thuận, kiểm tra\" { loại \"khác\" }\n"
    let more = "  trách nhiệm của Công an { phải \"kiểm tra hằng năm\" }\n"
    let base = DiffEdit.vietnameseBase.replacingOccurrences(
      of: "  nơi nhận", with: more + extra + "  nơi nhận")
    #expect(base.contains(edit.0))
    let told = try changes(
      base, base.replacingOccurrences(of: edit.0, with: edit.1)
    ).map(\.message.vietnamese)
    // `hai bên` names the parties by what they are, a list by who they are: that much is a change.
    if edit.1.contains("giữa Công an, Kiểm lâm") {
      #expect(told.count == 1)
    } else {
      #expect(told == [])
    }
  }

  /// What is handed down and what is written again are the same.
  @Test func anInheritedClauseMayBeWritten() throws {
    let base = DiffEdit.vietnameseBase
    let inherits = base.replacingOccurrences(
      of: "    phải \"điều tra nguyên nhân cháy\"\n",
      with: "    phải \"điều tra nguyên nhân cháy\" của Công an\n")
    #expect(inherits != base)
    #expect(try changes(base, inherits).isEmpty)
    #expect(try changes(inherits, base).isEmpty)
  }

  /// A duty in a block of its own, or moved into another block of the same party.
  @Test func anElementMayMove() throws {
    let base = DiffEdit.vietnameseBase
    let alone = base.replacingOccurrences(
      of: "    có thể \"đề nghị tạm dừng đốt nương\"\n  }",
      with: "  }\n  trách nhiệm của Kiểm lâm { có thể \"đề nghị tạm dừng đốt nương\" }")
    #expect(alone != base)
    #expect(try changes(base, alone).isEmpty)
    #expect(try changes(alone, base).isEmpty)
    // Moved to the other party it is another's duty: one change.
    let other = base.replacingOccurrences(
      of: "    có thể \"đề nghị tạm dừng đốt nương\"\n", with: ""
    ).replacingOccurrences(
      of: "    phải \"điều tra",
      with: "    có thể \"đề nghị tạm dừng đốt nương\"\n    phải \"điều tra")
    let told = try changes(base, other)
    #expect(told.map(\.clause) == ["of"])
    #expect(told.first?.grade == .needsSigning)
    #expect(told.first?.from == "Kiểm lâm" && told.first?.to == "Công an")
    // Into a case it holds on that condition only.
    let conditional = base.replacingOccurrences(
      of: "    có thể \"đề nghị tạm dừng đốt nương\"\n",
      with: "    trường hợp \"hạn hán\" { có thể \"đề nghị tạm dừng đốt nương\" }\n")
    let told2 = try changes(base, conditional)
    #expect(told2.contains { $0.clause == "context" && $0.grade == .needsSigning })
  }

  // MARK: Two languages

  /// What differs between twins in ways that are no text: the twins say it differently.
  private static let twinsDiffer: Set<String> = [
    "meeting every", "event during", "person during", "change upon",
  ]

  @Test func twinsDifferInTheirTextsOnly() throws {
    let typed: Set<String> = [
      "number", "effective", "term", "date", "count", "every", "during", "upon", "per_party",
      "to_archive", "signed_on", "structure", "kind", "order", "context", "issued_on",
      "in_force_from", "out_of_force", "from", "until", "off", "borne_by", "lead_rule", "secrecy",
    ]
    var compared = 0
    for file in specs(in: "specs/accepted/reference")
    where file.lastPathComponent.hasSuffix(".vi.qc") {
      let name = file.lastPathComponent.replacingOccurrences(of: ".vi.qc", with: "")
      let twin = file.deletingLastPathComponent().appendingPathComponent(name + ".en.qc")
      guard FileManager.default.fileExists(atPath: twin.path) else { continue }
      compared += 1
      let first = try #require(Self.checked(read(file), uses: uses(of: file)))
      let second = try #require(Self.checked(read(twin), uses: uses(of: twin)))
      var found = Difference(old: "vi", new: "en")
      found.compare(first, second, name: name)
      for change in found.documents.flatMap(\.changes) {
        #expect(
          change.kind == .changed || change.kind == .renamed,
          "\(name): \(change.message.vietnamese)")
        guard let clause = change.clause, typed.contains(clause) else { continue }
        #expect(
          Self.twinsDiffer.contains("\(name) \(clause)"), "\(name): \(change.message.vietnamese)")
      }
    }
    #expect(compared > 50)
  }

  // MARK: Single edits

  @Test(arguments: DiffEdit.all)
  func anEditIsGradedAndTold(_ edit: DiffEdit) throws {
    #expect(edit.before.contains(edit.old))
    let found = try difference(edit.before, edit.after)
    let document = try #require(found.documents.first)
    #expect(document.changes.count == edit.count)
    let change = try #require(document.changes.first)
    #expect(change.grade == edit.grade)
    #expect(change.kind == edit.kind)
    #expect(change.clause == edit.clause)
    #expect(change.parties.map { document.parties[$0].id } == edit.parties)
    #expect(change.message.vietnamese == edit.vietnamese)
    #expect(change.message.english == edit.english)
    #expect(found.verdict == edit.grade)
    #expect((change.old == nil) == (change.kind == .added))
    #expect((change.new == nil) == (change.kind == .removed))
    // The other way round the same elements and clauses are told.
    let back = try changes(edit.after, edit.before)
    #expect(back.count == edit.count)
    #expect(Set(back.map(\.clause)).contains(edit.clause))
  }

  @Test func thereAreManyEdits() { #expect(DiffEdit.all.count >= 55) }

  /// A blank of a draft is free; one of a signed text was agreed to be open.
  @Test func aBlankCountsOnceSigned() throws {
    let filled = DiffEdit.vietnameseBase
    let blank = filled.replacingOccurrences(
      of: "gửi Công an { định kỳ hằng tháng }", with: "gửi Công an { định kỳ … }")
    let signed = try #require(changes(blank, filled).first)
    #expect(signed.grade == .needsSigning)
    #expect(signed.message.vietnamese.hasSuffix("nay điền \"hằng tháng\" (văn bản cũ đã ký)"))
    func unsigned(_ text: String) -> String {
      text.replacingOccurrences(of: "20/3/2025 tại", with: "…/3/2025 tại")
    }
    let draft = try #require(changes(unsigned(blank), unsigned(filled)).first)
    #expect(draft.grade == .compatible)
    #expect(draft.message.english.hasSuffix("was blank and is filled in with \"every month\""))
    // Its signing fills the date.
    let date = try changes(unsigned(blank), blank)
    #expect(date.map(\.grade) == [.compatible])
    // Another day than the draft had is no filling in.
    let other = filled.replacingOccurrences(of: "20/3/2025 tại", with: "20/4/2025 tại")
    #expect(try changes(unsigned(filled), other).map(\.grade) == [.needsSigning])
  }

  @Test func aRenamedPartyIsOneChange() throws {
    let base = DiffEdit.vietnameseBase
    // Everywhere but in quotation marks.
    let renamed = base.components(separatedBy: "\"").enumerated().map { index, part in
      index.isMultiple(of: 2) ? part.replacingOccurrences(of: "Kiểm lâm", with: "Hạt") : part
    }.joined(separator: "\"")
    let told = try changes(base, renamed)
    #expect(told.map(\.message.vietnamese) == ["bên \"Kiểm lâm\" nay gọi là \"Hạt\""])
    #expect(told.first?.grade == .compatible && told.first?.kind == .renamed)
  }

  @Test func changesOfUsedFilesAreTold() throws {
    let text = """
      dùng "co-quan.qc"
      \(DiffEdit.vietnameseBase)
      """
    let old = SourceFile(name: "co-quan.qc", text: "cơ quan Sở \"Sở Nông nghiệp\"\n")
    let new = SourceFile(name: "co-quan.qc", text: "cơ quan Sở \"Sở Nông nghiệp và Môi trường\"\n")
    #expect(try difference(text, text, uses: [old]).verdict == nil)
    let found = try difference(text, text, uses: [old], newUses: [new])
    #expect(found.documents.flatMap(\.changes).map(\.new?.file) == ["co-quan.qc"])
    // A second document that uses the file does not tell it again.
    var both = found
    let one = try #require(Self.checked(text, name: "b.qc", uses: [old]))
    let other = try #require(Self.checked(text, name: "b.qc", uses: [new]))
    both.compare(one, other, name: "b.qc")
    #expect(both.documents.flatMap(\.changes).count == 1)
  }

  @Test func documentsArePaired() throws {
    let one = DiffEdit.vietnameseBase
    let two = DiffEdit.englishBase
    #expect(try difference(one + "\n" + two, two + "\n" + one).verdict == nil)
    let gone = try difference(one + "\n" + two, one).documents.flatMap(\.changes)
    #expect(gone.map(\.kind) == [.removed] && gone.map(\.grade) == [.needsSigning])
    #expect(gone.first?.message.vietnamese == "bỏ văn bản: River rescue")
    let come = try difference(two, one + "\n" + two).documents.flatMap(\.changes)
    #expect(come.map(\.kind) == [.added])
  }

  // MARK: Lines that go

  /// First words of lines whose loss needs signing, outside of events and reports.
  private static let binding = [
    "phải ", "không được ", "có thể ", "shall ", "may ", "thời hạn ", "định kỳ ", "due ", "every ",
    "chủ trì ", "lead ", "phối hợp ", "nguyên tắc ", "căn cứ ", "basis ", "hiệu lực ", "term ",
    "quá hạn ", "overdue ", "thay thế ", "đồng gửi ", "copy to ", "trừ ", "withdrawal ",
  ]

  @Test(arguments: specs(in: "specs/agreements"))
  func aLineThatGoesIsMissed(_ file: URL) throws {
    let lines = read(file).components(separatedBy: "\n")
    let old = try #require(Self.checked(read(file), name: "old.qc"))
    var compared = 0
    var isInEvent = false
    for (index, line) in lines.enumerated() {
      let said = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("  "), !line.hasPrefix("   "), said != "}" {
        isInEvent = ["lễ", "hội nghị", "signing ceremony", "launch", "trọng tâm", "priority"]
          .contains { said.hasPrefix($0) }
      }
      guard !said.isEmpty, !said.hasPrefix("#") else { continue }
      var rest = lines
      rest.remove(at: index)
      guard let new = Self.checked(rest.joined(separator: "\n"), name: "new.qc") else { continue }
      compared += 1
      var found = Difference(old: "old.qc", new: "new.qc")
      found.compare(old, new, name: "new.qc")
      #expect(found.verdict != nil, "\(file.lastPathComponent):\(index + 1) \(said)")
      let total = found.documents.reduce(0) { $0 + $1.changes.count }
      #expect(total <= 2, "\(file.lastPathComponent):\(index + 1) \(said): \(total) changes")
      if !isInEvent, Self.binding.contains(where: { said.hasPrefix($0) }) {
        #expect(
          found.verdict == .needsSigning, "\(file.lastPathComponent):\(index + 1) \(said)")
      }
      if ["mục đích ", "bối cảnh ", "purpose ", "background "].contains(where: {
        said.hasPrefix($0)
      }) {
        #expect(found.verdict == .textOnly, "\(file.lastPathComponent):\(index + 1) \(said)")
      }
    }
    #expect(compared > 20)
  }

  // MARK: Outputs

  @Test func textForPeople() throws {
    let base = DiffEdit.vietnameseBase
    let new = base.replacingOccurrences(of: "{ định kỳ hằng tháng }", with: "{ định kỳ hằng tuần }")
      .replacingOccurrences(of: "\"giữ rừng\"", with: "\"giữ rừng, giữ nước\"")
      .replacingOccurrences(of: "0219 555 010", with: "0219 555 012")
    let found = try difference(base, new)
    #expect(
      Self.written(found, .vietnamese) == """
        So sánh nội dung: old.qc → new.qc

        Phối hợp phòng cháy rừng

        Phải ký lại (1)
          new.qc:29: lĩnh vực "tuần tra mùa khô" › cung cấp thông tin "lịch tuần tra": định kỳ từ \
        "hằng tháng" thành "hằng tuần"

        Không phải ký lại (1)
          new.qc:17: bên Kiểm lâm › đầu mối "Tổ Trực cháy": điện thoại từ "0219 555 010" thành \
        "0219 555 012"

        Chỉ sửa câu chữ (1)
          new.qc:8: mục đích từ "giữ rừng" thành "giữ rừng, giữ nước"

        3 thay đổi: 1 phải ký lại, 1 không phải ký lại, 1 chỉ sửa câu chữ. Kết luận: phải ký lại.

        """)
    #expect(
      Self.written(found, .english, byParty: true) == """
        Compared in meaning: old.qc → new.qc

        Phối hợp phòng cháy rừng

        Kiểm lâm (2)
          new.qc:29: [needs signing again] area "tuần tra mùa khô" › notice "lịch tuần tra": how \
        often changed from "every month" to "every week"
          new.qc:17: [compatible, no new signature] party Kiểm lâm › point of contact "Tổ Trực cháy": \
        phone changed from "0219 555 010" to "0219 555 012"

        Công an (1)
          new.qc:29: [needs signing again] area "tuần tra mùa khô" › notice "lịch tuần tra": how \
        often changed from "every month" to "every week"

        The document as a whole (1)
          new.qc:8: [wording only] purpose changed from "giữ rừng" to "giữ rừng, giữ nước"

        3 changes: 1 needs signing again, 1 compatible, 1 wording only. Verdict: needs signing again.

        """)
  }

  /// Another article, another moment to count from, and what a move hands down.
  @Test func smallWordsThatBind() throws {
    func text(_ basis: String, _ duty: String, _ inner: String = "") -> String {
      """
      quy chế phối hợp "T" {
        ban hành kèm theo  Quyết định 412-QĐ/TU ngày 15/01/2026 của "Ban Thường vụ Tỉnh ủy"
        hiệu lực           từ ngày 01/02/2026
        tuân thủ           \(basis) Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ
        bên A "Hội A" { đầu mối "x" }
        bên B "Hội B" { đầu mối "y" }
        trách nhiệm của A gửi B {
          thông báo "x" { hình thức văn bản }
          \(inner)
        }
        \(duty)
      }
      """
    }
    let duty = "trách nhiệm \"rào chắn\" của B thời hạn trong 5 giờ kể từ ngày nhận được tin"
    let old = text("khoản 2 Điều 15", duty)
    let article = try changes(old, text("khoản 2 Điều 16", duty))
    #expect(article.count == 1)
    #expect(article.first?.grade == .needsSigning)
    let point = try changes(old, text("điểm a khoản 2 Điều 15", duty))
    #expect(point.count == 1)
    let moment = try changes(
      old, text("khoản 2 Điều 15", duty.replacing("kể từ ngày", with: "kể từ thời điểm")))
    #expect(moment.count == 1)
    let moved = try changes(old, text("khoản 2 Điều 15", "", duty))
    #expect(moved.contains { $0.grade == .needsSigning })
    #expect(try changes(old, old).isEmpty)
  }

  @Test func jsonForPrograms() throws {
    func json(_ difference: Difference) throws -> (bytes: [UInt8], object: [String: Any]) {
      var output = ByteWriter()
      difference.writeJSON(to: &output)
      let object = try JSONSerialization.jsonObject(with: Data(output.bytes))
      return (output.bytes, try #require(object as? [String: Any]))
    }
    for edit in DiffEdit.all {
      let found = try difference(edit.before, edit.after)
      let (bytes, object) = try json(found)
      #expect(try json(difference(edit.before, edit.after)).bytes == bytes)
      #expect(
        Set(object.keys) == ["format_version", "verdict", "old", "new", "counts", "changes"])
      #expect(object["verdict"] as? String == edit.grade.code.description)
      let changes = try #require(object["changes"] as? [[String: Any]])
      #expect(changes.count == edit.count)
      let counts = try #require(object["counts"] as? [String: Int])
      #expect(counts.values.reduce(0, +) == edit.count)
      for change in changes {
        #expect(
          Set(change.keys) == [
            "grade", "kind", "element", "clause", "from", "to", "parties", "message", "old", "new",
          ])
        let message = try #require(change["message"] as? [String: String])
        #expect(Set(message.keys) == ["vi", "en"])
      }
      let grades = changes.compactMap { $0["grade"] as? String }
      let order = ["needs-signing", "compatible", "text-only"]
      #expect(grades == grades.sorted { order.firstIndex(of: $0)! < order.firstIndex(of: $1)! })
    }
    let same = try json(difference(DiffEdit.englishBase, DiffEdit.englishBase)).object
    #expect(same["verdict"] as? String == "same")
    #expect((same["changes"] as? [Any])?.isEmpty == true)
  }

  @Test func longTextsShowTheirMiddle() throws {
    let long = "cùng bảo vệ toàn bộ diện tích rừng tự nhiên, rừng trồng của hai huyện trong mùa khô"
    let text = DiffEdit.vietnameseBase.replacingOccurrences(
      of: "\"điều tra nguyên nhân cháy\"", with: "\"\(long)\"")
    let other = text.replacingOccurrences(of: "rừng tự nhiên", with: "rừng đặc dụng")
    let told = try changes(text, other).map(\.message.vietnamese)
    #expect(
      told == [
        "trách nhiệm của Công an: phải từ \"… diện tích rừng tự nhiên, rừng trồng của …\" thành "
          + "\"… diện tích rừng đặc dụng, rừng trồng của …\""
      ])
  }

  // MARK: Growth

  /// Ten times the siblings take ten times the steps, whatever was done to them.
  @Test(arguments: ["reversed", "edited", "other"])
  func workGrowsWithTheText(_ how: String) throws {
    func steps(_ count: Int) throws -> Int {
      var random = Seeded(state: 7)
      let words = ["rừng", "cháy", "tuần", "tra", "bản", "đồ", "nước", "điểm", "trạm", "lịch"]
      let said = (0..<count).map { index in
        (0..<10).map { _ in words[Int(random.next() % 10)] }.joined(separator: " ") + " \(index)"
      }
      let now: [String] =
        switch how {
        case "reversed": said.reversed()
        case "edited": said.map { $0 + " thêm" }
        default: (0..<count).map { "việc khác hẳn thứ \($0 * 7)" }
        }
      func text(_ duties: [String]) -> String {
        let duties = duties.map { "    phải \"\($0)\"" }.joined(separator: "\n")
        return DiffEdit.vietnameseBase.replacingOccurrences(
          of: "    phải \"điều tra nguyên nhân cháy\"", with: duties)
      }
      let found = try difference(text(said), text(now))
      let changes = found.documents.reduce(0) { $0 + $1.changes.count }
      #expect(changes == (how == "reversed" ? 0 : how == "edited" ? count : count * 2))
      return found.documents.reduce(0) { $0 + $1.steps }
    }
    let few = try steps(1000)
    let many = try steps(10_000)
    #expect(few > 1000)
    #expect(many < few * 13, "\(few) → \(many)")
  }
}
