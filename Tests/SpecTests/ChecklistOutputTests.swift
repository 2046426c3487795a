import QCOutput
import QCSemantics
import QCSyntax
import Testing

@Suite("Checklist: outputs")
struct ChecklistOutputTests {
  @Test("ids are unique and do not change with the language or with lines above")
  func ids() {
    let body = "trách nhiệm của Khối {\n phải \"a\"\n phải \"a\"\n }"
    let list = checklistOf(agreement(body))
    let ids = list.items.map { list.string($0.id) }
    #expect(Set(ids).count == ids.count)
    let english = checklistOf("\n\n" + agreement(body), language: .english)
    #expect(english.items.map { english.string($0.id) } == ids)
    #expect(english.items.first.map { $0.line } == list.items.first.map { $0.line + 2 })
  }

  @Test("a task list with a section for each stage, the code in fours")
  func markdown() {
    let text = checklistOf(agreement("")).markdown()
    #expect(text.contains("\n## Trước khi ký\n"))
    #expect(text.contains("\n## Tại lễ ký\n"))
    #expect(text.contains("\n## Sau khi ký\n"))
    #expect(text.contains("`0123 4567 89ab cdef`"))
    #expect(text.contains("\n- [ ] **Khối:** Phân công đầu mối"))
  }

  @Test("text of the agreement is never markup")
  func hostile() {
    let text = checklistOf(
      agreement("trách nhiệm \"# <script>x</script> [a](b) *c* `d` &lt; | e\" của Khối")
    ).markdown()
    #expect(
      text.contains("\\# \\<script\\>x\\</script\\> \\[a\\](b) \\*c\\* \\`d\\` &amp;lt; \\| e"))
  }

  @Test("filters by stage and party; what is for all parties stays")
  func filters() throws {
    let list = checklistOf(
      agreement(
        """
        trách nhiệm "việc chung" của hai bên
        trách nhiệm "việc của Khối" của Khối
        trách nhiệm "việc của Tập đoàn" của Tập đoàn
        """))
    let party = try #require(list.party(named: "Khối"))
    let text = list.markdown(ChecklistFilter(stage: .carryingOut, party: party))
    #expect(text.contains("Việc chung"))
    #expect(text.contains("Việc của Khối"))
    #expect(!text.contains("Việc của Tập đoàn"))
    #expect(!text.contains("## Trước khi ký"))
    #expect(list.party(named: "đảng uỷ KHỐI") == party)
    #expect(list.party(named: "Không có") == nil)
  }

  @Test("the other language: its own words, names as they are, translations where given")
  func translation() {
    let text = """
      quy chế phối hợp "Thử" en "Trial" {
        số …
        bên A "Đảng ủy A" en "Party Committee A" { người ký … }
        bên B "Đảng ủy B" { người ký … }
        trao đổi thông tin giữa hai bên {
          nội dung "kế hoạch" en "plans"
          định kỳ mỗi năm một lần hoặc khi cần thiết
        }
      }
      """
    let list = checklistOf(text, language: .english)
    #expect(list.string(list.title) == "Trial")
    #expect(list.parties.map { list.string($0.name) } == ["Party Committee A", "B"])
    #expect(list.what("fill-number") == "Fill in the number of the document")
    #expect(list.what("exchange") == "Exchange information: plans")
    #expect(list.item("exchange").map { list.string($0.due) } == "every year or when needed")
  }

  @Test("JSON and plain text carry the same items")
  func formats() {
    let list = checklistOf(agreement("trách nhiệm \"việc \\\"khó\\\"\" của Khối"))
    let source = ChecklistSource(name: "thử.qc", digest: Array("0123456789abcdef".utf8))
    var json = ByteWriter()
    list.writeJSON(source, to: &json)
    let object = String(decoding: json.bytes, as: UTF8.self)
    #expect(object.components(separatedBy: "\"stage\":") == list.items.count + 1)
    var text = ByteWriter()
    list.writeText(source, to: &text)
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("  [ ] ") }.count == list.items.count)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("ten thousand duties are ten thousand items")
  func manyDuties() {
    func count(_ duties: Int) -> Int {
      let body = (0..<duties).map { "phải \"việc \($0)\"" }.joined(separator: "\n")
      return checklistOf(agreement("trách nhiệm của Khối {\n\(body)\n}")).items.count
    }
    #expect(count(10_000) - count(1_000) == 9_000)
  }
}

extension String {
  /// The number of parts that a separator makes, without Foundation.
  fileprivate func components(separatedBy separator: String) -> Int {
    var count = 1
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}

extension Checklist {
  fileprivate func markdown(_ filter: ChecklistFilter = ChecklistFilter()) -> String {
    var output = ByteWriter()
    writeMarkdown(
      ChecklistSource(name: "thử.qc", digest: Array("0123456789abcdef0000".utf8)), filter: filter,
      to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
