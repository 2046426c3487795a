import QCSyntax

/// The checklist as JSON, for programs.
extension Checklist {
  package static let formatVersion: StaticString = "1.0"

  /// Appends one JSON object: the document, its parties, its items in the printed order. Keys of
  /// words that are not there are left out; `parties` is absent in an item for all parties.
  package func writeJSON(
    _ source: ChecklistSource, filter: ChecklistFilter = ChecklistFilter(),
    to output: inout ByteWriter
  ) {
    output.write("{\n  \"format_version\": \"")
    output.write(Checklist.formatVersion)
    output.write("\",\n  \"source\": { \"name\": ")
    output.write(json: source.name)
    output.write(", \"sha256\": \"")
    output.bytes.append(contentsOf: source.digest)
    output.write("\" },\n  \"language\": \"")
    output.write(language.code)
    output.write("\",\n  \"title\": ")
    write(title, to: &output)
    if !structure.isEmpty {
      output.write(",\n  \"structure\": ")
      write(structure, to: &output)
    }
    if let day {
      output.write(",\n  \"reckoned_from\": \"")
      day.writeISO(to: &output.bytes)
      output.write("\"")
    }
    output.write(",\n  \"parties\": [")
    writeParties(to: &output)
    output.write("],\n  \"items\": [")
    var isFirst = true
    for item in items where passes(item, filter) {
      output.write(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      write(item, to: &output)
    }
    output.write(isFirst ? "]\n}\n" : "\n  ]\n}\n")
  }

  // MARK: - Implementation

  private func writeParties(to output: inout ByteWriter) {
    var isUsed = parties.map(\.isParty)
    for place in partyPlaces { isUsed[Int(place)] = true }
    var isFirst = true
    for (place, party) in parties.enumerated() where isUsed[place] {
      output.write(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      output.write("{ \"id\": ")
      write(party.id, to: &output)
      output.write(", \"name\": ")
      write(party.name, to: &output)
      output.write(", \"title\": ")
      write(party.title, to: &output)
      output.write(party.isParty ? ", \"is_party\": true }" : ", \"is_party\": false }")
    }
    if !isFirst { output.write("\n  ") }
  }

  private func write(_ item: ChecklistItem, to output: inout ByteWriter) {
    output.write("{ \"id\": ")
    write(item.id, to: &output)
    output.write(", \"stage\": \"")
    output.write(item.stage.code)
    output.write("\"")
    if let places = parties(of: item) {
      output.write(", \"parties\": [")
      for (number, place) in places.enumerated() {
        if number > 0 { output.write(", ") }
        write(parties[Int(place)].id, to: &output)
      }
      output.write("]")
    }
    write("who", item.who, to: &output)
    write("what", item.what, to: &output)
    write("due", item.due, to: &output)
    if let date = item.dueDate {
      output.write(", \"due_date\": \"")
      date.writeISO(to: &output.bytes)
      output.write("\"")
    }
    write("evidence", item.evidence, to: &output)
    write("under", item.source, to: &output)
    output.write(", \"line\": ")
    output.write(decimal: item.line)
    output.write(" }")
  }

  private func write(_ key: StaticString, _ words: ChecklistWords, to output: inout ByteWriter) {
    guard !words.isEmpty else { return }
    output.write(", \"")
    output.write(key)
    output.write("\": ")
    write(words, to: &output)
  }

  private func write(_ words: ChecklistWords, to output: inout ByteWriter) {
    self.words(words).withUnsafeBufferPointer { output.write(json: $0) }
  }
}
