import QCSyntax

extension Difference {
  /// Writes the difference for programs: verdict, counts, and the changes of all documents, each on
  /// a line of its own, in the order of ``DocumentDifference/changes``.
  package func writeJSON(to output: inout ByteWriter) {
    output.write("{\n  \"format_version\": \"1.0\",\n  \"verdict\": \"")
    output.write(verdict?.code ?? "same")
    output.write("\",\n  \"old\": ")
    output.write(json: old)
    output.write(",\n  \"new\": ")
    output.write(json: new)
    output.write(",\n  \"counts\": { ")
    for (index, grade) in ChangeGrade.allCases.reversed().enumerated() {
      output.write(index > 0 ? ", \"" : "\"")
      output.write(grade.code)
      output.write("\": ")
      output.write(decimal: count(grade))
    }
    output.write(" },\n  \"changes\": [")
    var isFirst = true
    for document in documents {
      for change in document.changes {
        output.write(isFirst ? "\n    " : ",\n    ")
        isFirst = false
        document.write(change, &output)
      }
    }
    output.write(isFirst ? "]\n}\n" : "\n  ]\n}\n")
  }
}

extension DocumentDifference {
  fileprivate func write(_ change: Change, _ output: inout ByteWriter) {
    output.write("{ \"grade\": \"")
    output.write(change.grade.code)
    output.write("\", \"kind\": \"")
    output.write(change.kind.code)
    output.write("\", \"element\": ")
    output.write(json: change.element)
    output.write(", \"clause\": ")
    write(change.clause, &output)
    output.write(", \"from\": ")
    write(change.from, &output)
    output.write(", \"to\": ")
    write(change.to, &output)
    output.write(", \"parties\": [")
    for (index, party) in change.parties.enumerated() {
      if index > 0 { output.write(", ") }
      output.write(json: parties[party].id)
    }
    output.write("], \"message\": { \"vi\": ")
    output.write(json: change.message.vietnamese)
    output.write(", \"en\": ")
    output.write(json: change.message.english)
    output.write(" }, \"old\": ")
    write(change.old, &output)
    output.write(", \"new\": ")
    write(change.new, &output)
    output.write(" }")
  }

  private func write(_ text: String?, _ output: inout ByteWriter) {
    guard let text else { return output.write("null") }
    output.write(json: text)
  }

  private func write(_ place: ChangePlace?, _ output: inout ByteWriter) {
    guard let place else { return output.write("null") }
    output.write("{ \"file\": ")
    output.write(json: place.file)
    output.write(", \"line\": ")
    output.write(decimal: place.line)
    output.write(", \"column\": ")
    output.write(decimal: place.column)
    output.write(" }")
  }
}
