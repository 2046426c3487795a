import QCSyntax
import Testing

/// Numbers of documents are taken apart and put together again.
@Suite struct DocumentSymbolTests {
  private struct Row {
    let text: String
    let style: DocumentSymbol.Style
    let serial: String
    let year: Int?
    let kind: String?
    let issuers: [String]
    let kinds: DocumentKinds
  }

  private static func row(
    _ text: String, _ style: DocumentSymbol.Style, _ serial: String, _ year: Int?,
    _ kind: String?, _ issuers: [String], _ kinds: DocumentKind...
  ) -> Row {
    Row(
      text: text, style: style, serial: serial, year: year, kind: kind, issuers: issuers,
      kinds: kinds.reduce(into: []) { $0.insert(DocumentKinds($1)) })
  }

  /// Numbers of real documents, and of the kinds of Decree 30/2020/NĐ-CP, annex III.
  private static let rows: [Row] = [
    row("30/2020/NĐ-CP", .state, "30", 2020, "NĐ", ["CP"], .decree),
    row("154/2004/NĐ-CP", .state, "154", 2004, "NĐ", ["CP"], .decree),
    row("91/2015/QH13", .assembly, "91", 2015, nil, ["QH13"], .law, .resolution),
    row("203/2025/QH15", .assembly, "203", 2025, nil, ["QH15"], .law, .resolution),
    row(
      "04/2014/UBTVQH13", .assembly, "04", 2014, nil, ["UBTVQH13"], .ordinance, .resolution),
    row(
      "03/2018/TTLT-VKSNDTC-BCA-BQP-TTCP", .state, "03", 2018, "TTLT",
      ["VKSNDTC", "BCA", "BQP", "TTCP"], .jointCircular),
    row(
      "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", .state, "403", 2017, "NQLT",
      ["UBTVQH14", "CP", "ĐCTUBTWMTTQVN"], .jointResolution),
    row("02/2012/TT-BQP", .state, "02", 2012, "TT", ["BQP"], .circular, .agreement),
    row("145/QĐ-UBND", .state, "145", nil, "QĐ", ["UBND"], .decision, .rules),
    row("05/QCPH-SXD-CAT", .state, "05", nil, "QCPH", ["SXD", "CAT"], .regulation),
    row("1232/QCPH-UBND-LĐLĐ", .state, "1232", nil, "QCPH", ["UBND", "LĐLĐ"], .regulation),
    row("01/QCPH/UBND-UBMTTQ", .state, "01", nil, "QCPH", ["UBND", "UBMTTQ"], .regulation),
    row("12/KH-UBND", .state, "12", nil, "KH", ["UBND"], .plan),
    row("07/CTr-UBND", .state, "07", nil, "CTr", ["UBND"], .programme),
    row("3/BGN-BTC", .state, "3", nil, "BGN", ["BTC"], .memorandum),
    row("12a/BTT-SCT", .state, "12a", nil, "BTT", ["SCT"], .agreement),
    row("3558-QĐ/TU", .party, "3558", nil, "QĐ", ["TU"], .decision, .rules),
    row("61-QĐ/TW", .party, "61", nil, "QĐ", ["TW"], .decision, .rules),
    row("36-HD/VPTW", .party, "36", nil, "HD", ["VPTW"], .guidance),
    row("66-QĐ/TW", .party, "66", nil, "QĐ", ["TW"], .decision, .rules),
    row("01-KL/TW", .party, "01", nil, "KL", ["TW"], .conclusion),
    row("02-CT/TU", .party, "02", nil, "CT", ["TU"], .directive, .programme),
    row("08-QCPH/ĐUK-HU", .party, "08", nil, "QCPH", ["ĐUK", "HU"], .regulation),
    row("77/ABC-X", .state, "77", nil, "ABC", ["X"]),
  ]

  @Test func partsAndBack() throws {
    for row in DocumentSymbolTests.rows {
      // In the midst of a text, so that places are tested too.
      let source = SourceFile(name: "t", text: "theo \(row.text) ngày")
      let range = SourceRange(5, 5 + row.text.utf8.count)
      let symbol = try #require(source.documentSymbol(at: range), "\(row.text)")
      #expect(symbol.style == row.style, "\(row.text)")
      #expect(source.string(symbol.serial) == row.serial)
      #expect(symbol.year == row.year)
      #expect(symbol.kind.map(source.string) == row.kind)
      #expect(symbol.issuers.map(source.string) == row.issuers)
      #expect(source.kinds(of: symbol) == row.kinds, "\(row.text)")
      let again = source.storage.withUnsafeBufferPointer { symbol.text(in: $0) }
      #expect(again == row.text)
    }
  }

  @Test func whatIsNone() {
    for text in [
      "", "5", "145/", "145/QĐ", "-QĐ/TU", "QĐ/TU", "61-QĐ", "61-", "1/2020/", "1//X", "1/A--B",
      "1/0000/QĐ-X", "12/2020",
      "12/99/NĐ-CP", "2026/12/TT-BYT", "12-13/KH-UBND", "12/20200/NĐ-CP",
    ] {
      let source = SourceFile(name: "t", text: text)
      #expect(
        source.documentSymbol(at: SourceRange(0, text.utf8.count)) == nil, "\(text)")
    }
  }

  /// Whatever bytes come: no trap, and what is read is given back.
  @Test func anyBytes() {
    var random = Seed(state: 7)
    let letters = Array("0123456789/-QĐHTUabV …".unicodeScalars)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int(random.next() % 14) {
        text.unicodeScalars.append(letters[Int(random.next() % UInt64(letters.count))])
      }
      let source = SourceFile(name: "t", text: text)
      if let symbol = source.documentSymbol(at: SourceRange(0, text.utf8.count)) {
        #expect(source.storage.withUnsafeBufferPointer { symbol.text(in: $0) } == text)
        #expect(!symbol.issuers.isEmpty)
      }
    }
  }

  @Test func keysIgnoreLeadingZerosAndCase() {
    func key(_ text: String) -> UInt64 {
      SourceFile(name: "t", text: text).numberKey(at: SourceRange(0, text.utf8.count))
    }
    #expect(key("05/QĐ-UBND") == key("5/qđ-ubnd"))
    #expect(key("5/QĐ-UBND") != key("5-QĐ/UBND"))
    #expect(key("50/QĐ-UBND") != key("5/QĐ-UBND"))
  }

  @Test func codesAreTheNamesOfTheKinds() {
    for kind in DocumentKind.allCases {
      #expect(kind.code.description == kebabCase(String(describing: kind)))
    }
  }

  @Test func namedKinds() {
    #expect(DocumentKinds.named("Nghị quyết liên tịch") == DocumentKinds(.jointResolution))
    #expect(DocumentKinds.named("Nghị quyết") == DocumentKinds(.resolution))
    #expect(DocumentKinds.named("Quy chế phối hợp công tác") == DocumentKinds(.regulation))
    #expect(DocumentKinds.named("Quyết định") == DocumentKinds(.decision))
    #expect(DocumentKinds.named("Joint Circular") == DocumentKinds(.jointCircular))
    #expect(DocumentKinds.named("Regulation") == DocumentKinds(.rules, .regulation))
    #expect(DocumentKinds.named("Luật") == DocumentKinds(.law))
    #expect(DocumentKinds.named("Luật lệ riêng") == DocumentKinds(.law))
    #expect(DocumentKinds.named("Hợp đồng").isEmpty)
    #expect(DocumentKinds.named("Lawful").isEmpty)
  }
}

private struct Seed {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
