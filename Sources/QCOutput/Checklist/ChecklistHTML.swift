import QCSyntax

/// The checklist as a page for a browser: boxes to tick, laid out for A4 when it is printed.
///
/// A page is whole in itself: it has no script and asks for nothing from outside. Text of the
/// agreement is escaped: none of it can be markup.
extension Checklist {
  /// Appends one whole page (HTML Living Standard) with the document's part in it.
  package func writeHTML(
    _ source: ChecklistSource, filter: ChecklistFilter = ChecklistFilter(),
    to output: inout ByteWriter
  ) {
    writeHTMLHead(source, to: &output)
    writeHTMLBody(source, filter: filter, to: &output)
    Checklist.writeHTMLFoot(to: &output)
  }

  /// Appends what stands before the first document of a page. Called on that document: the page
  /// has its language, and its title beside the name of the file.
  package func writeHTMLHead(_ source: ChecklistSource, to output: inout ByteWriter) {
    var writer = HTMLWriter(list: self, output: output)
    output = ByteWriter()
    writer.pageHead(source)
    output = writer.output
  }

  /// Appends the document's part: a heading of the first level, a section for each stage. A page
  /// holds any number of them; in print each begins on a new sheet.
  package func writeHTMLBody(
    _ source: ChecklistSource, filter: ChecklistFilter = ChecklistFilter(),
    to output: inout ByteWriter
  ) {
    var writer = HTMLWriter(list: self, output: output)
    output = ByteWriter()
    writer.head(source, filter)
    for stage in ChecklistStage.allCases { writer.stage(stage, filter) }
    writer.output.write("</article>\n")
    output = writer.output
  }

  /// Appends the end of a page.
  package static func writeHTMLFoot(to output: inout ByteWriter) {
    output.write("</body>\n</html>\n")
  }
}

// MARK: - Implementation

private struct HTMLWriter {
  let list: Checklist
  var output: ByteWriter

  private var language: Language { list.language }

  /// Margins and type are those of annex I to Decree 30/2020/NĐ-CP: 20 mm above and below, 30 mm
  /// on the left, 15 mm on the right; Times New Roman of 13 points.
  private static let style: StaticString = """
    @page { size: A4; margin: 20mm 15mm 20mm 30mm }
    body { margin: 2em auto; padding: 0 1em; max-width: 165mm; color: #000; background: #fff;
      font: 13pt/1.35 "Times New Roman", "Liberation Serif", Tinos, "Noto Serif", serif;
      overflow-wrap: break-word }
    h1 { margin: 0 0 .8em; font-size: 14pt; text-align: center; text-transform: uppercase;
      text-wrap: balance }
    h1 span { display: block; margin-top: .3em; font-size: 13pt; text-transform: none }
    h2 { margin: 1.2em 0 .4em; border-bottom: 1px solid; font-size: 14pt }
    h3 { margin: .9em 0 .3em; font-size: 13pt; font-style: italic }
    h1, h2, h3 { break-after: avoid }
    ul { margin: 0; padding: 0; list-style: none }
    header ul { font-size: 11.5pt }
    section li { margin: .35em 0; padding-left: 1.7em; break-inside: avoid }
    input { width: 1em; height: 1em; margin: 0 .7em 0 -1.7em; vertical-align: -.1em }
    p { margin: 0; font-size: 11.5pt }
    article + article { margin-top: 4em }
    @media print {
      body { margin: 0; padding: 0; max-width: none }
      article + article { margin-top: 0; break-before: page }
    }

    """

  // MARK: Page

  mutating func pageHead(_ source: ChecklistSource) {
    output.write("<!DOCTYPE html>\n<html lang=\"")
    output.write(language.code)
    output.write("\">\n<head>\n<meta charset=\"utf-8\">\n")
    // A second wall behind the escaping: a browser loads and runs nothing.
    output.write("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    output.write("default-src 'none'; style-src 'unsafe-inline'\">\n")
    output.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    output.write("<title>")
    output.write(list.heading[language])
    if !list.title.isEmpty {
      output.write(": ")
      text(list.title)
    }
    output.write(" (")
    escaped(source.name)
    output.write(")</title>\n<style>\n")
    output.write(HTMLWriter.style)
    output.write("</style>\n</head>\n<body>\n")
  }

  // MARK: Head of a document

  mutating func head(_ source: ChecklistSource, _ filter: ChecklistFilter) {
    output.write("<article lang=\"")
    output.write(language.code)
    output.write("\">\n<header>\n<h1>")
    output.write(list.heading[language])
    if !list.title.isEmpty {
      output.write(" <span>")
      text(list.title)
      output.write("</span>")
    }
    output.write("</h1>\n<ul>\n")
    parties()
    if !list.structure.isEmpty {
      row("Bố cục", "Structure")
      text(list.structure)
    }
    row("Tệp nguồn", "Source file")
    escaped(source.name)
    row("Mã đối chiếu", "Code")
    output.write("<code>")
    for (place, digit) in source.digest.prefix(16).enumerated() {
      if place > 0, place % 4 == 0 { output.write(0x20) }
      output.write(digit)
    }
    output.write("</code>")
    say(
      " (các bên có cùng mã là cùng một văn bản)",
      " (the same code on every side means the same text)")
    if let day = list.day {
      row("Tính từ ngày", "Reckoned from")
      date(day)
    }
    if let party = filter.party {
      row("Việc của", "Items of")
      text(list.parties[party].title)
    }
    row("Số việc", "Items")
    counts(filter)
    if list.items.contains(where: { list.passes($0, filter) && list.shownDate(of: $0) != nil }) {
      row("Ngày sau dấu →", "A date behind →")
      say("ngày đến hạn đầu tiên tính được", "the first day on which it falls due")
    }
    output.write("</li>\n</ul>\n</header>\n")
  }

  private mutating func parties() {
    let names = list.parties.filter(\.isParty)
    guard !names.isEmpty else { return }
    row("Các bên", "Parties")
    for (place, party) in names.enumerated() {
      if place > 0 { output.write("; ") }
      text(party.title)
    }
  }

  /// Begins a row, and ends the one before it.
  private mutating func row(_ vietnamese: StaticString, _ english: StaticString) {
    output.write(output.bytes.last == 0x0A ? "<li>" : "</li>\n<li>")
    say(vietnamese, english)
    output.write(": ")
  }

  private mutating func counts(_ filter: ChecklistFilter) {
    var isFirst = true
    for stage in ChecklistStage.allCases {
      let count = list.count(stage, filter)
      guard count > 0 else { continue }
      if !isFirst { output.write(" · ") }
      isFirst = false
      output.write(list.title(of: stage)[language])
      output.write(": ")
      output.write(decimal: count)
    }
    if isFirst { output.write("0") }
  }

  // MARK: Stages

  mutating func stage(_ stage: ChecklistStage, _ filter: ChecklistFilter) {
    let sections = list.sections(stage, filter)
    guard !sections.isEmpty else { return }
    output.write("<section>\n<h2>")
    output.write(list.title(of: stage)[language])
    output.write("</h2>\n")
    for section in sections {
      output.write("<h3>")
      if let heading = section.heading {
        output.write(heading[language])
      } else if let party = section.party {
        text(list.parties[party].title)
      }
      output.write("</h3>\n<ul>\n")
      for index in section.items { item(list.items[index]) }
      output.write("</ul>\n")
    }
    output.write("</section>\n")
  }

  /// The box stands inside its label: an item under several parties needs no name of its own.
  private mutating func item(_ item: ChecklistItem) {
    output.write("<li><label><input type=\"checkbox\">")
    if item.showsWho {
      output.write("<b>")
      text(item.who)
      output.write(":</b> ")
    }
    text(item.what)
    output.write("</label>\n<p>")
    let shown = list.shownDate(of: item)
    if !item.due.isEmpty || shown != nil {
      say("Khi nào: ", "When: ")
      if !item.due.isEmpty {
        output.write("<i>")
        text(item.due)
        output.write("</i>")
      }
      if let shown {
        output.write(item.due.isEmpty ? "<b>" : " → <b>")
        date(shown)
        output.write("</b>")
      }
      output.write(" · ")
    }
    if !item.evidence.isEmpty {
      say("Kết quả: ", "Evidence: ")
      text(item.evidence)
      output.write(" · ")
    }
    if !item.source.isEmpty {
      say("Theo ", "Under ")
      text(item.source)
      output.write(" · ")
    }
    say("Dòng ", "Line ")
    output.write(decimal: item.line)
    output.write("</p></li>\n")
  }

  // MARK: Bytes

  private mutating func say(_ vietnamese: StaticString, _ english: StaticString) {
    output.write(language == .vietnamese ? vietnamese : english)
  }

  private mutating func date(_ date: CivilDate) {
    output.write("<time datetime=\"")
    date.writeISO(to: &output.bytes)
    output.write("\">")
    date.write(in: language, to: &output.bytes)
    output.write("</time>")
  }

  private mutating func text(_ words: ChecklistWords) {
    list.words(words).withUnsafeBufferPointer { escaped($0) }
  }

  private mutating func escaped(_ words: String) {
    var words = words
    words.withUTF8 { escaped($0) }
  }

  /// What could begin or end markup becomes a reference; control characters, which a page may not
  /// have, become blanks.
  private mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let replacement: StaticString
      switch byte {
      case 0x26: replacement = "&amp;"
      case 0x3C: replacement = "&lt;"
      case 0x3E: replacement = "&gt;"
      case 0x22: replacement = "&quot;"
      case 0x27: replacement = "&#39;"
      case 0..<0x20, 0x7F: replacement = " "
      case 0x80..<0xA0 where index > start && bytes[index - 1] == 0xC2:
        // U+0080...U+009F.
        output.write(UnsafeBufferPointer(rebasing: bytes[start..<(index - 1)]))
        output.write(0x20)
        start = index + 1
        continue
      default: continue
      }
      output.write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.write(replacement)
      start = index + 1
    }
    output.write(UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
