import QCSyntax

/// The checklist as a Markdown task list, to be ticked in any editor and printed on A4.
extension Checklist {
  /// Appends the document's part: a heading of the first level, a section for each stage.
  ///
  /// Text of the agreement is escaped: none of it can be markup.
  package func writeMarkdown(
    _ source: ChecklistSource, filter: ChecklistFilter = ChecklistFilter(),
    to output: inout ByteWriter
  ) {
    if !output.bytes.isEmpty { output.write("\n") }
    var writer = MarkdownWriter(list: self)
    writer.head(source, filter)
    for stage in ChecklistStage.allCases { writer.stage(stage, filter) }
    writer.output.withBytes { output.bytes.append(contentsOf: $0) }
  }
}

// MARK: - Implementation

private struct MarkdownWriter {
  let list: Checklist
  var output = RawWriter()

  private var language: Language { list.language }

  // MARK: Head

  mutating func head(_ source: ChecklistSource, _ filter: ChecklistFilter) {
    output.write("# ")
    output.write(list.heading[language])
    output.write("\n\n**")
    text(list.title)
    output.write("**\n\n")
    parties()
    if !list.structure.isEmpty {
      row("Bố cục", "Structure")
      text(list.structure)
      output.write("\n")
    }
    row("Tệp nguồn", "Source file")
    output.write(markdown: Array(source.name.utf8)[...])
    output.write("\n")
    row("Mã đối chiếu", "Code")
    output.write("`")
    digest(source)
    output.write("`")
    say(
      " (các bên có cùng mã là cùng một văn bản)",
      " (the same code on every side means the same text)")
    output.write("\n")
    if let day = list.day {
      row("Tính từ ngày", "Reckoned from")
      self.date(day)
      output.write("\n")
    }
    if let party = filter.party {
      row("Việc của", "Items of")
      text(list.parties[party].title)
      output.write("\n")
    }
    row("Số việc", "Items")
    counts(filter)
    output.write("\n")
    guard list.items.contains(where: { list.passes($0, filter) && list.shownDate(of: $0) != nil })
    else { return }
    row("Ngày sau dấu →", "A date behind →")
    say("ngày đến hạn đầu tiên tính được", "the first day on which it falls due")
    output.write("\n")
  }

  private mutating func parties() {
    let names = list.parties.filter(\.isParty)
    guard !names.isEmpty else { return }
    row("Các bên", "Parties")
    for (place, party) in names.enumerated() {
      if place > 0 { output.write("; ") }
      text(party.title)
    }
    output.write("\n")
  }

  private mutating func row(_ vietnamese: StaticString, _ english: StaticString) {
    output.write("- ")
    say(vietnamese, english)
    output.write(": ")
  }

  private mutating func digest(_ source: ChecklistSource) {
    for (place, digit) in source.digest.prefix(16).enumerated() {
      if place > 0, place % 4 == 0 { output.write(0x20) }
      output.write(digit)
    }
  }

  private mutating func counts(_ filter: ChecklistFilter) {
    var isFirst = true
    for stage in ChecklistStage.allCases {
      let count = list.count(stage, filter)
      guard count > 0 else { continue }
      if !isFirst { output.write(" · ") }
      isFirst = false
      output.write(lowered(list.title(of: stage)[language]))
      output.write(" ")
      output.write(decimal: count)
    }
    if isFirst { output.write(decimal: 0) }
  }

  /// A heading in the middle of a line: the first letter small, where it is ASCII.
  private func lowered(_ words: String) -> String {
    guard let first = words.utf8.first, first >= 0x41, first <= 0x5A else { return words }
    return String(decoding: [first + 0x20] + words.utf8.dropFirst(), as: UTF8.self)
  }

  // MARK: Stages

  mutating func stage(_ stage: ChecklistStage, _ filter: ChecklistFilter) {
    let sections = list.sections(stage, filter)
    guard !sections.isEmpty else { return }
    output.write("\n## ")
    output.write(list.title(of: stage)[language])
    output.write("\n")
    for section in sections {
      output.write("\n### ")
      if let heading = section.heading {
        output.write(heading[language])
      } else if let party = section.party {
        text(list.parties[party].title)
      }
      output.write("\n\n")
      for index in section.items { item(list.items[index], section) }
    }
  }

  private mutating func item(_ item: ChecklistItem, _ section: Checklist.Section) {
    output.write("- [ ] ")
    if item.showsWho {
      output.write("**")
      text(item.who)
      output.write(":** ")
    }
    text(item.what)
    if !item.due.isEmpty {
      output.write(" — *")
      text(item.due)
      output.write("*")
    }
    if let date = list.shownDate(of: item) {
      output.write(item.due.isEmpty ? " — **" : " → **")
      self.date(date)
      output.write("**")
    }
    if !item.evidence.isEmpty {
      output.write(" — ")
      say("kết quả: ", "evidence: ")
      text(item.evidence)
    }
    if !item.source.isEmpty {
      output.write(" — ")
      say("theo ", "under ")
      text(item.source)
    }
    output.write(" (")
    say("dòng ", "line ")
    output.write(decimal: item.line)
    output.write(")\n")
  }

  // MARK: Bytes

  private mutating func say(_ vietnamese: StaticString, _ english: StaticString) {
    output.write(language == .vietnamese ? vietnamese : english)
  }

  private mutating func date(_ date: CivilDate) {
    var bytes: [UInt8] = []
    date.write(in: language, to: &bytes)
    output.write(bytes)
  }

  private mutating func text(_ words: ChecklistWords) {
    list.bytes.withUnsafeBufferPointer {
      output.write(
        markdown: UnsafeBufferPointer(rebasing: $0[Int(words.start)..<Int(words.end)]))
    }
  }
}
