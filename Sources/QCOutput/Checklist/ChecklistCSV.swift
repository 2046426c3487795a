import QCSyntax

/// The checklist as a table for a spreadsheet: comma-separated values (RFC 4180) in UTF-8.
extension Checklist {
  /// Appends a whole table: the byte order mark, the row of headings, a row for each item.
  package func writeCSV(
    filter: ChecklistFilter = ChecklistFilter(), to output: inout ByteWriter
  ) {
    Checklist.writeCSVHead(in: language, to: &output)
    writeCSVRows(filter: filter, to: &output)
  }

  /// Appends what stands once before the rows of all documents: the byte order mark, without which
  /// Excel takes the text for the code page of the computer, and the headings.
  package static func writeCSVHead(in language: Language, to output: inout ByteWriter) {
    output.write(0xEF)
    output.write(0xBB)
    output.write(0xBF)
    for (place, heading) in columns.enumerated() {
      if place > 0 { output.write(",") }
      output.write(heading[language])
    }
    output.write("\r\n")
  }

  /// Appends a row for each item that passes, once each, in the printed order.
  package func writeCSVRows(
    filter: ChecklistFilter = ChecklistFilter(), to output: inout ByteWriter
  ) {
    var cell: [UInt8] = []
    func finish(_ end: StaticString = ",") {
      output.write(csv: cell)
      output.write(end)
      cell.removeAll(keepingCapacity: true)
    }
    for item in items where passes(item, filter) {
      cell.append(contentsOf: title(of: item.stage)[language].utf8)
      finish()
      appendWho(of: item, to: &cell)
      finish()
      for words in [item.what, item.due] {
        cell.append(contentsOf: self.words(words))
        finish()
      }
      if let date = item.dueDate { date.writeISO(to: &cell) }
      finish()
      for words in [item.evidence, item.source] {
        cell.append(contentsOf: self.words(words))
        finish()
      }
      output.write(decimal: item.line)
      output.write(",")
      cell.append(contentsOf: self.words(item.id))
      finish("\r\n")
    }
  }

  // MARK: - Implementation

  /// None has a byte that needs quotes.
  private static let columns = [
    Localized("Giai đoạn", "Stage"),
    Localized("Bên hoặc người thực hiện", "Who"),
    Localized("Việc phải làm", "What"),
    Localized("Thời hạn", "When"),
    Localized("Ngày đến hạn", "Due date"),
    Localized("Kết quả", "Evidence"),
    Localized("Căn cứ", "Under"),
    Localized("Dòng", "Line"),
    Localized("Mã việc", "Id"),
  ]

  /// Who does it; where the text names nobody, the parties, as the headings of the printed list
  /// have them.
  private func appendWho(of item: ChecklistItem, to cell: inout [UInt8]) {
    if !item.who.isEmpty {
      cell.append(contentsOf: words(item.who))
    } else if let places = parties(of: item) {
      for (number, place) in places.enumerated() {
        if number > 0 { cell.append(contentsOf: "; ".utf8) }
        cell.append(contentsOf: words(parties[Int(place)].name))
      }
    } else if item.stage == .carryingOut {
      cell.append(contentsOf: Checklist.allParties[language].utf8)
    }
  }
}
