/// JSON of the files for editors: members in the order given, two spaces of indentation.
indirect enum EditorJSON {
  case string(String)
  case flag(Bool)
  case array([EditorJSON])
  case object([(key: String, value: EditorJSON)])

  /// The text with its last line break.
  var text: String { written(indentation: "") + "\n" }

  // MARK: - Implementation

  private func written(indentation: String) -> String {
    let inner = indentation + "  "
    switch self {
    case .string(let text): return EditorJSON.quoted(text)
    case .flag(let value): return value ? "true" : "false"
    case .array(let values):
      if values.isEmpty { return "[]" }
      let isShort = values.allSatisfy { if case .string = $0 { true } else { false } }
      let rows = values.map { $0.written(indentation: inner) }
      if isShort { return "[" + rows.joined(separator: ", ") + "]" }
      return "[\n" + rows.map { inner + $0 }.joined(separator: ",\n") + "\n\(indentation)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let rows = members.map { member in
        inner + EditorJSON.quoted(member.key) + ": " + member.value.written(indentation: inner)
      }
      return "{\n" + rows.joined(separator: ",\n") + "\n\(indentation)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
