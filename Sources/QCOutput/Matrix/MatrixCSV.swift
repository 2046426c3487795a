import QCSyntax

/// The matrix as one long table (RFC 4180) with a byte order mark, as ``Checklist/writeCSV``: a row for
/// each party in each area, each duty of each pair, each gap.
extension Matrix {
  /// Appends the mark, the row of headings and the rows of all documents.
  ///
  /// - Parameter language: that of the headings; the rows have that of their document.
  package static func writeCSV(
    _ matrices: [Matrix], language: Language, to output: inout ByteWriter
  ) {
    for byte: UInt8 in [0xEF, 0xBB, 0xBF] { output.write(byte) }
    output.write(columns.map { $0[language] }.joined(separator: ","))
    output.write("\r\n")
    for matrix in matrices {
      matrix.writeAreaRows(&output)
      matrix.writeDutyRows(&output)
      matrix.writeGapRows(&output)
    }
  }

  // MARK: - Implementation

  /// None has a byte that needs quotes.
  private static let columns = [
    Localized("Văn bản", "Document"), Localized("Bảng", "Table"),
    Localized("Mã lĩnh vực", "Area id"), Localized("Lĩnh vực", "Area"),
    Localized("Bên", "Party"), Localized("Vai trò", "Role"), Localized("Số việc", "Duties"),
    Localized("Bên nhận", "To"), Localized("Loại việc", "Kind"), Localized("Nội dung", "Content"),
    Localized("Thời hạn", "Time"), Localized("Tệp", "File"), Localized("Dòng", "Line"),
    Localized("Mã", "Id"),
  ]

  /// The cells of a row; the document and the file are added.
  private struct Row {
    var table = Localized("", "")
    var area: Int?
    var areaTitle = ""
    var party = ""
    var role = ""
    var duties = ""
    var to = ""
    var kind = ""
    var content = ""
    var time = ""
    var line = ""
    var id = ""
  }

  private func write(_ row: Row, _ output: inout ByteWriter) {
    let areaID = row.area.map { areas[$0].id } ?? ""
    let area = row.area.map { areas[$0].title } ?? row.areaTitle
    let cells = [
      title, row.table[language], areaID, area, row.party, row.role, row.duties, row.to, row.kind,
      row.content, row.time, file, row.line, row.id,
    ]
    for (number, cell) in cells.enumerated() {
      if number > 0 { output.write(",") }
      output.write(csv: Array(cell.utf8))
    }
    output.write("\r\n")
  }

  /// One row for each party in each area, where it has nothing too: a pivot table shows the gap.
  private func writeAreaRows(_ output: inout ByteWriter) {
    let counts = dutyCountsByArea
    let columns = columns
    var row = Row()
    row.table = Localized("lĩnh vực", "area")
    for place in areas.indices {
      row.area = place
      row.line = "\(areas[place].line)"
      write(row, counts[place] ?? [:], columns, &output)
    }
    guard let outside = counts[-1] else { return }
    row.area = nil
    row.line = ""
    row.areaTitle = Matrix.outside[language]
    write(row, outside, columns, &output)
  }

  private func write(
    _ area: Row, _ counts: [Int: Int], _ columns: [Int], _ output: inout ByteWriter
  ) {
    var row = area
    for body in columns {
      row.party = name(body)
      row.role = ""
      if let area = row.area {
        row.role = MatrixRole.allCases.filter { role in
          areas[area].roles.contains { $0 == (role, body) }
        }.map { $0.words[language] }.joined(separator: "; ")
      }
      row.duties = "\(counts[body] ?? 0)"
      row.id = bodies[body].id
      write(row, &output)
    }
  }

  private func writeDutyRows(_ output: inout ByteWriter) {
    for obligation in obligations {
      var row = Row()
      row.table = Localized("việc", "duty")
      row.area = obligation.area
      if obligation.area == nil { row.areaTitle = Matrix.outside[language] }
      row.kind = obligation.label
      row.content = obligation.title
      row.time = obligation.time
      row.line = "\(obligation.line)"
      row.id = obligation.id
      row.duties = "1"
      for body in obligation.from {
        row.party = name(body)
        let receivers = obligation.receivers(of: body)
        // Rows for each pair of hundreds of parties would be no table for people.
        if receivers.isEmpty || receivers.count > ChecklistMaker.longestList {
          row.to = receivers.isEmpty ? "" : everybody(receivers)
          write(row, &output)
          continue
        }
        for receiver in receivers {
          row.to = name(receiver)
          write(row, &output)
        }
      }
    }
  }

  private func writeGapRows(_ output: inout ByteWriter) {
    var row = Row()
    row.table = Localized("chỗ trống", "gap")
    for place in areasWithoutLead {
      row.area = place
      row.role = note(of: place)
      row.line = "\(areas[place].line)"
      row.id = areas[place].id
      write(row, &output)
    }
    row = Row(table: row.table)
    for place in idleParties {
      row.party = name(place)
      row.role = Localized("chưa được giao việc", "owes nothing")[language]
      row.id = bodies[place].id
      write(row, &output)
    }
    row = Row(table: row.table)
    for place in unassigned {
      row.role = Localized("bên còn để trống", "party left blank")[language]
      row.kind = obligations[place].label
      row.content = obligations[place].title
      row.line = "\(obligations[place].line)"
      row.id = obligations[place].id
      write(row, &output)
    }
  }
}
