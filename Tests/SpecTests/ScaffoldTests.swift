import QCOutput
import QCSemantics
import QCSyntax
import Testing

/// `qc new`: accepted as it stands, but for its blanks.
@Suite struct ScaffoldTests {
  struct Case: Sendable, CustomStringConvertible {
    let kind: Scaffold.Kind
    let language: Language
    let parties: Int
    var description: String { "\(kind) \(language) \(parties)" }
    var text: String { Scaffold(kind, language, parties: parties).text() }
  }

  static let cases: [Case] = Scaffold.Kind.allCases.flatMap { kind in
    Language.allCases.flatMap { language in
      [2, 3, 20].map { Case(kind: kind, language: language, parties: $0) }
    }
  }

  /// The text without its remarks.
  private func body(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("#") }
  }

  @Test(arguments: cases) func everyBlankIsANoteAndNothingElseIsFound(_ one: Case) {
    let text = one.text
    let blanks = body(text).joined(separator: "\n").count { $0 == "…" }
    let plain = compile(text)
    #expect(plain.documents == 1)
    #expect(
      plain.codes == Array(repeating: .blank, count: blanks), "\(plain.rendered(in: .english))")
    #expect(blanks > 30)
    let final = compile(text, isFinal: true)
    #expect(final.errors.count == blanks)
    #expect(final.findings.count == blanks)
    #expect(!plain.json.isEmpty)
  }

  /// Two spaces a level, one blank line between groups, no blank at a line's end.
  @Test(arguments: cases) func isLaidOutWithCare(_ one: Case) {
    let text = one.text
    #expect(text.hasSuffix("}\n"))
    var depth = 0
    var before = "x"
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      #expect(line.last != " ")
      #expect(line.count <= 100, "\(line)")
      #expect(!(content.isEmpty && before.isEmpty), "two blank lines")
      if content == "}" { depth -= 1 }
      if !content.isEmpty { #expect(line.count - content.count == 2 * depth, "\(line)") }
      if content.hasSuffix("{") { depth += 1 }
      before = String(content)
    }
    #expect(depth == 0)
  }

  @Test func everyPartyIsThere() {
    for count in Scaffold.partyCounts {
      for language in Language.allCases {
        let text = Scaffold(.regulation, language, parties: count).text()
        let word = Keyword.party.canonical(language)
        let heads = body(text).filter { $0.hasPrefix("  \(word) ") }
        #expect(Set(heads).count == count)
        let everybody: Keyword = count == 2 ? .bothParties : .allParties
        #expect(text.contains(everybody.canonical(language)))
      }
    }
    #expect(Scaffold(.regulation, .english, parties: 99).parties == 20)
    #expect(Scaffold(.regulation, .english, parties: -1).parties == 2)
  }

  /// Its checklist reads well where nothing has a title yet.
  @Test(arguments: cases) func itsChecklistHasNoHoles(_ one: Case) {
    let list = String(decoding: compile(one.text).checklist, as: UTF8.self)
    #expect(list.count { $0 == "\n" } > 40)
    for line in list.split(separator: "\n") where line.hasPrefix("- [ ]") {
      #expect(!line.contains("  "), "\(line)")
      #expect(!line.contains(": (") && !line.contains("“”"), "\(line)")
    }
  }

  /// What the remarks give as an example is understood.
  @Test(arguments: cases) func examplesInRemarksAreRight(_ one: Case) {
    let text = one.text
    let basis = Keyword.basis.canonical(one.language)
    let example = text.split(separator: "\n").first { $0.hasPrefix("  #   \(basis)") }
    #expect(example != nil)
    guard let example else { return }
    let citation = example.drop { $0 == " " || $0 == "#" }
    let filled = body(text).map { line in
      line.hasPrefix("  \(basis) ") ? "  " + citation : String(line)
    }
    let result = compile(filled.joined(separator: "\n"))
    #expect(Set(result.codes) == [.blank], "\(result.rendered(in: .english))")
  }

  /// A draft that is filled in as the remarks say passes the gate.
  @Test func filledInItIsSigned() {
    let fillings: [(String, String)] = [
      ("quy chế phối hợp …", "quy chế phối hợp \"Phối hợp chăm sóc sức khỏe học sinh\""),
      ("số …", "số 05/QCPH-SYT-SGDĐT"),
      ("căn cứ …", "căn cứ \"chức năng, nhiệm vụ của mỗi bên\""),
      ("mục đích …", "mục đích \"mọi học sinh được khám sức khỏe\""),
      ("nguyên tắc …", "nguyên tắc \"chủ động\""),
      ("bên Bên thứ nhất …", "bên Bên thứ nhất \"Sở Y tế thành phố Huế\""),
      ("bên Bên thứ hai …", "bên Bên thứ hai \"Sở Giáo dục và Đào tạo thành phố Huế\""),
      ("người ký … chức vụ …", "người ký Trần Minh An chức vụ \"Giám đốc\""),
      ("đầu mối …", "đầu mối \"Văn phòng\""),
      ("phạm vi điều chỉnh …", "phạm vi điều chỉnh \"khám\""),
      ("lĩnh vực …", "lĩnh vực \"khám sức khỏe\""),
      (
        "phải … thời hạn …",
        "phải \"cử người\" thời hạn trong 05 ngày làm việc kể từ ngày nhận được đề nghị"
      ),
      ("chủ trì …", "chủ trì Bên thứ nhất"),
      ("phối hợp …", "phối hợp Bên thứ hai"), ("nội dung …", "nội dung \"kết quả\""),
      ("định kỳ …", "định kỳ mỗi quý một lần"),
      ("thời hạn …", "thời hạn trong 10 ngày kể từ ngày phát sinh"),
      ("quyết định cuối cùng …", "quyết định cuối cùng \"Ủy ban nhân dân thành phố\""),
      ("hiệu lực …", "hiệu lực từ ngày ký"), ("số bản …", "số bản 4"),
      ("ký … tại …", "ký 15/10/2026 tại \"Huế\""),
    ]
    var text = body(Scaffold(.regulation, .vietnamese).text()).joined(separator: "\n")
      .replacing(/\ +…/, with: " …")
    for (blank, filling) in fillings {
      #expect(text.contains(blank), "\(blank)")
      text = text.replacing(blank, with: filling)
    }
    let result = compile(text, isFinal: true)
    #expect(result.findings.isEmpty, "\(result.rendered(in: .vietnamese))")
  }
}
