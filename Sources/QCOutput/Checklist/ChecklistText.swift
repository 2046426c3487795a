import QCSyntax

/// The checklist as plain text for a terminal or a letter: lines of at most 80 cells.
extension Checklist {
  package func writeText(
    _ source: ChecklistSource, filter: ChecklistFilter = ChecklistFilter(),
    to output: inout ByteWriter
  ) {
    var writer = TextWriter(list: self, output: output)
    output = ByteWriter()
    writer.head(source)
    for stage in ChecklistStage.allCases { writer.stage(stage, filter) }
    output = writer.output
  }
}

// MARK: - Implementation

private struct TextWriter {
  static let width = 80

  let list: Checklist
  var output: ByteWriter
  private var line: [UInt8] = []

  init(list: Checklist, output: ByteWriter) {
    self.list = list
    self.output = output
  }

  private var language: Language { list.language }

  mutating func head(_ source: ChecklistSource) {
    if !output.bytes.isEmpty { output.write("\n\n") }
    add(list.heading[language])
    flush()
    add(list.title)
    flush()
    for party in list.parties where party.isParty {
      add("  - ")
      add(party.title)
      flush(indentation: 4)
    }
    if !list.structure.isEmpty {
      say("Bố cục: ", "Structure: ")
      add(list.structure)
      flush()
    }
    say("Tệp nguồn: ", "Source file: ")
    add(source.name)
    say("; mã đối chiếu: ", "; code: ")
    for (place, digit) in source.digest.prefix(16).enumerated() {
      if place > 0, place % 4 == 0 { line.append(0x2D) }
      line.append(digit)
    }
    flush()
    guard let day = list.day else { return }
    say("Tính từ ngày: ", "Reckoned from: ")
    day.write(in: language, to: &line)
    flush()
  }

  mutating func stage(_ stage: ChecklistStage, _ filter: ChecklistFilter) {
    let sections = list.sections(stage, filter)
    guard !sections.isEmpty else { return }
    output.write("\n")
    add(list.title(of: stage)[language])
    let width = line.withUnsafeBufferPointer { displayWidth($0) }
    flush()
    for _ in 0..<width { output.write(0x3D) }
    output.write("\n")
    for section in sections {
      output.write("\n")
      if let heading = section.heading {
        add(heading[language])
      } else if let party = section.party {
        add(list.parties[party].title)
      }
      flush()
      for index in section.items { item(list.items[index]) }
    }
  }

  private mutating func item(_ item: ChecklistItem) {
    add("  [ ] ")
    if item.showsWho {
      add(item.who)
      add(": ")
    }
    add(item.what)
    say(" (dòng ", " (line ")
    add(String(item.line))
    add(")")
    flush(indentation: 6)
    let date = list.shownDate(of: item)
    if !item.due.isEmpty || date != nil {
      say("      Khi nào: ", "      When: ")
      add(item.due)
      if let date {
        if !item.due.isEmpty { add(" → ") }
        date.write(in: language, to: &line)
      }
      flush(indentation: 8)
    }
    if !item.evidence.isEmpty {
      say("      Kết quả: ", "      Evidence: ")
      add(item.evidence)
      flush(indentation: 8)
    }
    if !item.source.isEmpty {
      say("      Theo: ", "      Under: ")
      add(item.source)
      flush(indentation: 8)
    }
  }

  // MARK: Lines

  private mutating func say(_ vietnamese: StaticString, _ english: StaticString) {
    let words = language == .vietnamese ? vietnamese : english
    line.append(
      contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  private mutating func add(_ words: ChecklistWords) { line.append(contentsOf: list.words(words)) }

  private mutating func add(_ words: String) { line.append(contentsOf: words.utf8) }

  private mutating func flush(indentation: Int = 0) {
    output.write(wrapped: line, width: TextWriter.width, indentation: indentation)
    line.removeAll(keepingCapacity: true)
  }
}
