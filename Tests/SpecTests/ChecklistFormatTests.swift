import QCOutput
import QCSemantics
import QCSyntax
import Testing

@Suite("Checklist: page and table")
struct ChecklistFormatTests {
  /// Duties whose texts are made to break out of a page or a table.
  private let hostile = agreement(
    #"""
    trách nhiệm của Khối {
      phải “<script>alert('x')</script> & </li></ul> <img src=x onerror="y">”
      phải "=1+1"
      phải "+84 gọi"
      phải "-2"
      phải "@SUM(A1)"
      phải “"a","b"”
      phải """
        dòng một,
        dòng hai; =2+2
        """
    }
    """#)

  // MARK: Page

  @Test("text of the agreement is never markup in the page")
  func hostilePage() {
    let page = checklistOf(hostile).html()
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &lt;/li&gt;"))
    #expect(page.contains("onerror=&quot;y&quot;&gt;"))
    #expect(tagNames(page).isSubset(of: knownTags))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
  }

  @Test("name of the file is never markup in the page, and has no control characters there")
  func hostileName() {
    let page = checklistOf(agreement("")).html(name: "</title><b onclick='x'>\u{1}\u{85}\u{9B}é.qc")
    #expect(
      page.contains("(&lt;/title&gt;&lt;b onclick=&#39;x&#39;&gt;   é.qc)</title>"))
    #expect(
      page.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
      })
  }

  @Test("every end tag closes the tag that is open")
  func nesting() {
    for language in [Language.vietnamese, .english] {
      let page = checklistOf(hostile, language: language).html()
      var open: [String] = []
      for tag in tags(page) {
        if tag.hasPrefix("!") || ["meta", "input"].contains(name(tag)) { continue }
        if tag.hasPrefix("/") {
          #expect(open.popLast() == name(tag))
        } else {
          open.append(name(tag))
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test("a page has its language, a title, the margins of the decree, a box in a label per item")
  func page() {
    let list = checklistOf(agreement("trách nhiệm \"việc\" của Khối"))
    let page = list.html()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(page.contains("<title>Danh mục việc phải làm: "))
    #expect(page.contains("@page { size: A4; margin: 20mm 15mm 20mm 30mm }"))
    #expect(page.contains("<code>0123 4567 89ab cdef</code>"))
    #expect(page.contains("<h2>Trước khi ký</h2>"))
    #expect(page.contains("<h3>Đảng ủy Khối</h3>"))
    #expect(count("<h1>", page) == 1)
    #expect(count("<label><input type=\"checkbox\">", page) == list.items.count)
    #expect(page.hasSuffix("</body>\n</html>\n"))
    let english = checklistOf(agreement(""), language: .english).html()
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<h2>Before signing</h2>"))
  }

  @Test("a page holds several documents, each with one heading of the first level")
  func severalDocuments() {
    let lists = [
      checklistOf(agreement("")), checklistOf(agreement(""), language: .english),
      checklistOf(hostile),
    ]
    let source = ChecklistSource(name: "thử.qc", digest: [])
    var output = ByteWriter()
    lists[0].writeHTMLHead(source, to: &output)
    for list in lists { list.writeHTMLBody(source, to: &output) }
    Checklist.writeHTMLFoot(to: &output)
    let page = String(decoding: output.bytes, as: UTF8.self)
    #expect(count("<h1>", page) == 3)
    #expect(count("<html ", page) == 1)
    #expect(count("</html>", page) == 1)
    #expect(count("<article lang=\"vi\">", page) == 2)
    #expect(count("<article lang=\"en\">", page) == 1)
  }

  // MARK: Table

  @Test("a table reads back: one row per item, nine cells, the texts as they are")
  func table() throws {
    let list = checklistOf(hostile)
    let bytes = list.csv()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = try #require(parseCSV(Array(bytes.dropFirst(3))))
    #expect(rows.count == list.items.count + 1)
    #expect(rows.allSatisfy { $0.count == 9 })
    #expect(rows.first?.first == "Giai đoạn")
    for (row, item) in zip(rows.dropFirst(), list.items) {
      let what = list.string(item.what)
      let isFormula = what.first.map { "=+-@".contains($0) } ?? false
      #expect(row[2] == (isFormula ? "'" : "") + what)
      #expect(row[7] == String(item.line))
      #expect(row[8] == list.string(item.id))
    }
  }

  @Test("no cell begins as a formula")
  func formulas() throws {
    let list = checklistOf(hostile)
    let rows = try #require(parseCSV(Array(list.csv().dropFirst(3))))
    let cells = rows.flatMap { $0 }
    for text in ["'=1+1", "'+84 gọi", "'-2", "'@SUM(A1)", "\"a\",\"b\""] {
      #expect(cells.contains(text), "\(text)")
    }
    #expect(
      cells.allSatisfy { cell in
        guard let first = cell.utf8.first else { return true }
        return ![0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D].contains(first)
      })
  }

  @Test("the rows of several documents stand under one mark and one row of headings")
  func severalTables() throws {
    let list = checklistOf(agreement("trách nhiệm \"việc\" của Khối"), language: .english)
    var output = ByteWriter()
    Checklist.writeCSVHead(in: .english, to: &output)
    list.writeCSVRows(to: &output)
    list.writeCSVRows(to: &output)
    let rows = try #require(parseCSV(Array(output.bytes.dropFirst(3))))
    #expect(rows.count == 2 * list.items.count + 1)
    #expect(
      rows.first == [
        "Stage", "Who", "What", "When", "Due date", "Evidence", "Under", "Line", "Id",
      ])
    #expect(rows.contains { $0[0] == "Carrying out" && $0[1] == "Khối" && $0[2] == "“việc”" })
  }

  @Test("a table has the day computed in the form of ISO 8601, and who is said in the headings")
  func dates() throws {
    let list = checklistOf(
      agreement(
        """
        trách nhiệm "việc chung" của hai bên
        """))
    let rows = try #require(parseCSV(Array(list.csv().dropFirst(3))))
    for (row, item) in zip(rows.dropFirst(), list.items) {
      #expect(row[4].isEmpty == (item.dueDate == nil))
    }
    #expect(rows.contains { $0[4] == "2023-09-22" })
    let common = try #require(rows.first { $0[2] == "Việc chung" })
    #expect(!common[1].isEmpty)
  }

  @Test("filters hold for both")
  func filters() throws {
    let list = checklistOf(
      agreement(
        "trách nhiệm \"việc của Khối\" của Khối\ntrách nhiệm \"việc của Tập đoàn\" của Tập đoàn"))
    let party = try #require(list.party(named: "Khối"))
    let filter = ChecklistFilter(stage: .carryingOut, party: party)
    let rows = try #require(parseCSV(Array(list.csv(filter).dropFirst(3))))
    #expect(rows.dropFirst().map { $0[2] } == ["Việc của Khối"])
    let page = list.html(filter)
    #expect(page.contains("Việc của Khối"))
    #expect(!page.contains("Việc của Tập đoàn"))
    #expect(!page.contains("<h2>Trước khi ký</h2>"))
  }
}

// MARK: - Implementation

private let knownTags: Set<String> = [
  "article", "b", "body", "code", "h1", "h2", "h3", "head", "header", "html", "i", "input", "label",
  "li", "meta", "p", "section", "span", "style", "time", "title", "ul", "!DOCTYPE",
]

/// What stands between each `<` and the next `>`.
private func tags(_ page: String) -> [Substring] {
  page.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
    part.prefix { $0 != ">" }
  }
}

private func name(_ tag: Substring) -> String {
  String(tag.drop { $0 == "/" }.prefix { $0 != " " })
}

private func tagNames(_ page: String) -> Set<String> { Set(tags(page).map(name)) }

private func count(_ part: String, _ text: String) -> Int { text.ranges(of: part).count }

/// Reads a table by RFC 4180; nil when it breaks a rule: an end of line other than CR LF, a quote
/// inside a cell without quotes, text behind a closing quote.
func parseCSV(_ bytes: [UInt8]) -> [[String]]? {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x22 {
      index += 1
      while true {
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x22 {
          guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
          index += 1
        }
        cell.append(bytes[index])
        index += 1
      }
      index += 1
    } else {
      while index < bytes.count, ![0x2C, 0x0D, 0x0A, 0x22].contains(bytes[index]) {
        cell.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { return nil }
    row.append(String(decoding: cell, as: UTF8.self))
    cell = []
    if bytes[index] == 0x2C {
      index += 1
    } else {
      guard bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
        return nil
      }
      index += 2
      rows.append(row)
      row = []
    }
  }
  return row.isEmpty ? rows : nil
}

extension Checklist {
  fileprivate func html(
    _ filter: ChecklistFilter = ChecklistFilter(), name: String = "thử.qc"
  ) -> String {
    var output = ByteWriter()
    writeHTML(
      ChecklistSource(name: name, digest: Array("0123456789abcdef0000".utf8)), filter: filter,
      to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  fileprivate func csv(_ filter: ChecklistFilter = ChecklistFilter()) -> [UInt8] {
    var output = ByteWriter()
    writeCSV(filter: filter, to: &output)
    return output.bytes
  }
}
