import QCSemantics
import QCSyntax

/// The members of the JSON object of one value, without its braces.
enum ValueJSON {
  static func write(
    _ value: Value, _ translation: Value?, _ model: Model, _ identifiers: Identifiers,
    _ names: JSONNames, _ output: inout RawWriter
  ) {
    switch value.kind {
    case .text: text(value, translation, model, &output)
    case .blank: output.write("\"state\": \"blank\"")
    case .name:
      output.write("\"name\": ")
      output.write(json: model, value)
    case .reference:
      output.write("\"ref\": \"")
      identifiers.write(Int(value.payload), to: &output)
      output.write("\"")
      parts(value, model, identifiers, names, &output)
    case .builtIn:
      output.write("\"group\": \"")
      if let keyword = Keyword(rawValue: value.keyword) {
        output.write(names.kindText(keyword))
      }
      output.write("\"")
      parts(value, model, identifiers, names, &output)
    case .outside, .unresolved:
      output.write("\"text\": { ")
      text(value, translation, model, &output)
      output.write(" }")
      parts(value, model, identifiers, names, &output)
    case .level:
      output.write("\"level\": ")
      output.write(json: model, value)
    case .date:
      output.write("\"date\": \"")
      var date: [UInt8] = []
      CivilDate(dayNumber: Int32(bitPattern: value.payload)).writeISO(to: &date)
      output.write(date)
      output.write("\"")
    case .partialDate: partialDate(value.payload, &output)
    case .number: number(model.numbers[Int(value.payload)], names, &output)
    case .documentNumber:
      output.write("\"number\": ")
      output.write(json: model, value)
      symbol(value.range, value.file, model, &output)
    case .citation: citation(value, model, identifiers, names, &output)
    case .structure:
      output.write("\"count\": ")
      if value.payload == 0 {
        output.write("{ \"state\": \"blank\" }")
      } else {
        output.write(decimal: Int(value.payload))
      }
      output.write(", \"unit\": \"")
      output.write(value.keyword == Keyword.chapter.rawValue ? "chapter" : "article")
      output.write("\"")
    case .language:
      output.write("\"language\": ")
      output.write(json: model, value)
    case .choice:
      output.write("\"choice\": \"")
      if let keyword = Keyword(rawValue: value.keyword) {
        output.write(names.kindText(keyword))
      }
      output.write("\"")
    case .time:
      output.write("\"words\": ")
      output.write(json: model, value)
      output.write(", \"time\": ")
      model.sources[Int(value.file)].storage.withUnsafeBufferPointer { bytes in
        var time: [UInt8] = []
        time.reserveCapacity(128)
        model.times[Int(value.payload)].writeJSON(source: bytes, to: &time)
        output.write(time)
      }
      if let mentioned = model.mention(of: value) {
        output.write(", \"mentions\": \"")
        identifiers.write(mentioned, to: &output)
        output.write("\"")
      }
    case .translation, .error: output.write("\"state\": \"error\"")
    }
  }

  private static func text(
    _ value: Value, _ translation: Value?, _ model: Model, _ output: inout RawWriter
  ) {
    let other = translation.map { $0.keyword == UInt16(Language.english.rawValue) }
    // The language of the document, unless the translation is in it.
    let isEnglish =
      other.map { !$0 } ?? (model.language == .english)
    output.write(isEnglish ? "\"en\": " : "\"vi\": ")
    output.write(json: model, value)
    if let translation, let other {
      output.write(other ? ", \"en\": " : ", \"vi\": ")
      output.write(json: model, translation)
    }
  }

  private static func partialDate(_ payload: UInt32, _ output: inout RawWriter) {
    func part(_ name: StaticString, _ number: UInt32, _ isLast: Bool = false) {
      output.write("\"")
      output.write(name)
      output.write("\": ")
      if number == 0 {
        output.write("{ \"state\": \"blank\" }")
      } else {
        output.write(decimal: Int(number))
      }
      if !isLast { output.write(", ") }
    }
    part("day", payload & 0xFF)
    part("month", payload >> 8 & 0xFF)
    part("year", payload >> 16, true)
  }

  private static func number(_ figure: Figure, _ names: JSONNames, _ output: inout RawWriter) {
    output.write("\"number\": ")
    output.write(thousandths: figure.value)
    if let whole = figure.whole {
      output.write(", \"out_of\": ")
      output.write(thousandths: whole)
    }
    if let ratio = figure.ratio {
      output.write(", \"percent\": ")
      output.write(thousandths: ratio)
    }
    if figure.isPercent { output.write(", \"unit\": \"percent\"") }
    if let approximation = figure.approximation {
      output.write(", \"approximation\": \"")
      output.write(names.kindText(approximation))
      output.write("\"")
    }
  }

  private static func parts(
    _ value: Value, _ model: Model, _ identifiers: Identifiers, _ names: JSONNames,
    _ output: inout RawWriter
  ) {
    guard value.parts > 0 else { return }
    let parts = model.references[Int(value.parts) - 1]
    if parts.isEach { output.write(", \"each\": true") }
    if parts.count > 0 {
      output.write(", \"count\": ")
      output.write(decimal: Int(parts.count))
    }
    if let level = parts.level {
      output.write(", \"level\": ")
      output.write(json: model, value.file, level)
    }
    if parts.isSameLevel { output.write(", \"same_level\": true") }
    if parts.isSameLine { output.write(", \"same_line\": true") }
    if let of = parts.of {
      output.write(", \"of\": { ")
      write(model.nested[Int(of)], nil, model, identifiers, names, &output)
      output.write(" }")
    }
  }

  private static func citation(
    _ value: Value, _ model: Model, _ identifiers: Identifiers, _ names: JSONNames,
    _ output: inout RawWriter
  ) {
    let citation = model.citations[Int(value.payload)]
    output.write("\"citation\": ")
    output.write(json: model, value)
    if let kind = citation.kind {
      output.write(", \"type\": ")
      output.write(json: model, value.file, kind)
    }
    if let number = citation.number {
      output.write(", \"number\": ")
      output.write(json: model, value.file, number)
    } else if citation.blankNumber != nil {
      output.write(", \"number\": { \"state\": \"blank\" }")
    }
    func part(_ name: StaticString, _ index: UInt32?) {
      guard let index else { return }
      let nested = model.nested[Int(index)]
      output.write(", \"")
      output.write(name)
      output.write("\": { ")
      let next = Int(index) + 1
      let translation =
        next < model.nested.count && model.nested[next].kind == .translation
        ? model.nested[next] : nil
      write(nested, translation, model, identifiers, names, &output)
      output.write(" }")
    }
    part("date", citation.date)
    part("issuer", citation.issuer)
    part("title", citation.title)
    if let number = citation.number { symbol(number, value.file, model, &output) }
    if let article = citation.article {
      output.write(", \"article\": ")
      output.write(decimal: Int(article))
    }
    if let clause = citation.clause {
      output.write(", \"clause\": ")
      output.write(decimal: Int(clause))
    }
    if let point = citation.point {
      output.write(", \"point\": ")
      output.write(json: model, value.file, point)
    }
  }

  /// The number of a document taken apart, where it is written in one of the known ways.
  private static func symbol(
    _ range: SourceRange, _ file: UInt16, _ model: Model, _ output: inout RawWriter
  ) {
    let source = model.source(file)
    guard let symbol = source.documentSymbol(at: range) else { return }
    output.write(", \"symbol\": { \"style\": \"")
    output.write(symbol.style.rawValue)
    output.write("\", \"serial\": ")
    output.write(json: model, file, symbol.serial)
    output.write(", \"issuers\": [")
    for (index, issuer) in symbol.issuers.enumerated() {
      if index > 0 { output.write(", ") }
      output.write(json: model, file, issuer)
    }
    output.write("]")
    if let year = symbol.year {
      output.write(", \"year\": ")
      output.write(decimal: year)
    }
    if let kind = symbol.kind {
      output.write(", \"abbreviation\": ")
      output.write(json: model, file, kind)
    }
    let kinds = source.kinds(of: symbol).all
    if !kinds.isEmpty {
      output.write(", \"kinds\": [")
      for (index, kind) in kinds.enumerated() {
        output.write(index == 0 ? "\"" : ", \"")
        output.write(kind.code)
        output.write("\"")
      }
      output.write("]")
    }
    output.write(" }")
  }
}
