import QCSyntax

/// The matrix for programs.
extension Matrix {
  package static let formatVersion: StaticString = "1.0"

  /// Appends one JSON object: for each document its parties, areas, obligations, the number of duties of
  /// each pair, and the gaps. Parties, areas and elements are named by their stable ids.
  package static func writeJSON(_ matrices: [Matrix], to output: inout ByteWriter) {
    output.write("{\n  \"format_version\": \"")
    output.write(formatVersion)
    output.write("\",\n  \"documents\": [")
    for (number, matrix) in matrices.enumerated() {
      output.write(number == 0 ? "\n    " : ",\n    ")
      var writer = DocumentWriter(matrix: matrix, output: output)
      output = ByteWriter()
      writer.write()
      output = writer.output
    }
    output.write(matrices.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  /// What is missing: the kind, the key of what it is about and its id.
  var gaps: [(kind: StaticString, key: StaticString, id: String)] {
    areasWithoutLead.map {
      (areas[$0].lead == .blank ? "lead-blank" : "lead-missing", "area", areas[$0].id)
    }
      + idleParties.map { ("party-without-duties", "party", bodies[$0].id) }
      + unassigned.map { ("side-blank", "obligation", obligations[$0].id) }
  }
}

extension MatrixArea.Lead {
  /// The value in the JSON.
  var code: StaticString {
    switch self {
    case .named: "named"
    case .rule: "rule"
    case .ofDuties: "of-duties"
    case .blank: "blank"
    case .missing: "missing"
    }
  }
}

// MARK: - Implementation

private struct DocumentWriter {
  let matrix: Matrix
  var output: ByteWriter

  mutating func write() {
    output.write("{ \"id\": ")
    output.write(json: matrix.id)
    member("kind", matrix.kind)
    member("title", matrix.title)
    member("language", matrix.language.code.description)
    member("file", matrix.file)
    let counts = matrix.dutyCountsByArea
    list("parties", Array(matrix.bodies.indices)) { $0.body($1) }
    list("areas", Array(matrix.areas.indices)) { $0.area($1, counts[$1] ?? [:]) }
    output.write(",\n      \"outside_areas\": { ")
    duties(counts[-1] ?? [:])
    output.write(" }")
    list("obligations", Array(matrix.obligations.indices)) { $0.obligation($1) }
    let pairs = matrix.pairCounts.flatMap { from, row in row.map { (from, $0.key, $0.value) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    list("pairs", pairs) { $0.pair($1.0, $1.1, $1.2) }
    list("gaps", matrix.gaps) { writer, gap in
      writer.output.write("\"kind\": \"")
      writer.output.write(gap.kind)
      writer.output.write("\"")
      writer.member(gap.key, gap.id)
    }
    output.write("\n    }")
  }

  /// An array of objects, one in a line.
  private mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (inout DocumentWriter, Element) -> Void
  ) {
    output.write(",\n      \"")
    output.write(key)
    output.write("\": [")
    for (number, element) in elements.enumerated() {
      output.write(number == 0 ? "\n        { " : ",\n        { ")
      write(&self, element)
      output.write(" }")
    }
    output.write(elements.isEmpty ? "]" : "\n      ]")
  }

  private mutating func member(_ key: StaticString, _ value: String) {
    output.write(", \"")
    output.write(key)
    output.write("\": ")
    output.write(json: value)
  }

  private mutating func member(_ key: StaticString, _ bodies: [Int]) {
    output.write(", \"")
    output.write(key)
    output.write("\": [")
    for (number, body) in bodies.enumerated() {
      if number > 0 { output.write(", ") }
      output.write(json: matrix.bodies[body].id)
    }
    output.write("]")
  }

  private mutating func body(_ place: Int) {
    let body = matrix.bodies[place]
    output.write("\"id\": ")
    output.write(json: body.id)
    member("kind", body.kind.code.description)
    member("name", body.name)
    member("title", body.title)
    if !body.count.isEmpty { member("count", body.count) }
  }

  private mutating func area(_ place: Int, _ counts: [Int: Int]) {
    let area = matrix.areas[place]
    output.write("\"id\": ")
    output.write(json: area.id)
    member("title", area.title)
    if let parent = area.parent { member("parent", matrix.areas[parent].id) }
    member("lead_state", area.lead.code.description)
    if case .rule(let words) = area.lead { member("lead_rule", words) }
    for role in MatrixRole.allCases {
      member(role.code, area.roles.filter { $0.role == role }.map(\.body))
    }
    output.write(", ")
    duties(counts)
    line(area.line)
  }

  private mutating func duties(_ counts: [Int: Int]) {
    output.write("\"duties\": [")
    for (number, row) in counts.sorted(by: { $0.key < $1.key }).enumerated() {
      output.write(number == 0 ? "{ \"party\": " : ", { \"party\": ")
      output.write(json: matrix.bodies[row.key].id)
      output.write(", \"count\": ")
      output.write(decimal: row.value)
      output.write(" }")
    }
    output.write("]")
  }

  private mutating func obligation(_ place: Int) {
    let obligation = matrix.obligations[place]
    output.write("\"id\": ")
    output.write(json: obligation.id)
    member("element", obligation.element)
    member("kind", obligation.kind)
    member("action", obligation.action)
    member("title", obligation.title)
    if !obligation.time.isEmpty { member("time", obligation.time) }
    if let area = obligation.area { member("area", matrix.areas[area].id) }
    member("from", obligation.from)
    member("to", obligation.to)
    if !obligation.copies.isEmpty { member("copies", obligation.copies) }
    if obligation.isMutual { output.write(", \"mutual\": true") }
    line(obligation.line)
  }

  private mutating func pair(_ from: Int, _ to: Int, _ count: Int) {
    output.write("\"from\": ")
    output.write(json: matrix.bodies[from].id)
    output.write(", \"to\": ")
    if to < 0 { output.write("null") } else { output.write(json: matrix.bodies[to].id) }
    output.write(", \"count\": ")
    output.write(decimal: count)
  }

  private mutating func line(_ number: Int) {
    output.write(", \"line\": ")
    output.write(decimal: number)
  }
}
