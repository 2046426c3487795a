import QCSemantics
import QCSyntax

extension JSONWriter {
  /// Where a value stands. The translation of a text stands behind it.
  enum ValuePlace {
    case value(Int)
    case nested(Int)
    /// One of the nested values, without a translation.
    case owner(Int)
  }

  /// The members of the JSON object of one value, without its braces.
  mutating func members(of place: ValuePlace, _ model: Model) {
    let value: Value
    switch place {
    case .value(let index): value = model.values[index]
    case .nested(let index), .owner(let index): value = model.nested[index]
    }
    switch value.kind {
    case .text: text(value, place, model)
    case .blank: output.write("\"state\": \"blank\"")
    case .name:
      output.write("\"name\": ")
      write(quoted: value, model)
    case .reference:
      output.write("\"ref\": \"")
      identifiers.write(Int(value.payload), to: &output)
      output.write("\"")
      parts(of: value, model)
    case .builtIn:
      output.write("\"group\": \"")
      if let keyword = Keyword(rawValue: value.keyword) { write(kind: keyword) }
      output.write("\"")
      parts(of: value, model)
    case .outside, .unresolved:
      output.write("\"text\": { ")
      text(value, place, model)
      output.write(" }")
      parts(of: value, model)
    case .level:
      output.write("\"level\": ")
      write(quoted: value, model)
    case .date:
      output.write("\"date\": \"")
      CivilDate(dayNumber: Int32(bitPattern: value.payload)).writeISO(to: &output)
      output.write("\"")
    case .partialDate: partialDate(value.payload)
    case .number: number(model.numbers[Int(value.payload)])
    case .documentNumber:
      output.write("\"number\": ")
      write(quoted: value, model)
      symbol(value.range, value.file, model)
    case .citation: citation(value, model)
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
      write(quoted: value, model)
    case .choice:
      output.write("\"choice\": \"")
      if let keyword = Keyword(rawValue: value.keyword) { write(kind: keyword) }
      output.write("\"")
    case .time:
      output.write("\"words\": ")
      write(quoted: value, model)
      output.write(", \"time\": ")
      let phrase = model.times[Int(value.payload)]
      withBytes(of: value.file, model) { phrase.writeJSON(source: $1, to: &$0.output) }
      if let mentioned = model.mention(of: value) {
        output.write(", \"mentions\": \"")
        identifiers.write(mentioned, to: &output)
        output.write("\"")
      }
    case .translation, .error: output.write("\"state\": \"error\"")
    }
  }

  private mutating func text(_ value: Value, _ place: ValuePlace, _ model: Model) {
    let translation = self.translation(of: place, model)
    let other = translation.map { $0.keyword == UInt16(Language.english.rawValue) }
    // The language of the document, unless the translation is in it.
    let isEnglish =
      other.map { !$0 } ?? (model.language == .english)
    if isEnglish { output.write("\"en\": ") } else { output.write("\"vi\": ") }
    write(quoted: value, model)
    if let translation, let other {
      if other { output.write(", \"en\": ") } else { output.write(", \"vi\": ") }
      write(quoted: translation, model)
    }
  }

  @inline(__always)
  private func translation(of place: ValuePlace, _ model: Model) -> Value? {
    switch place {
    case .value(let index)
    where index + 1 < model.values.count && model.values[index + 1].kind == .translation:
      model.values[index + 1]
    case .nested(let index)
    where index + 1 < model.nested.count && model.nested[index + 1].kind == .translation:
      model.nested[index + 1]
    default: nil
    }
  }

  private mutating func partialDate(_ payload: UInt32) {
    func part(
      _ name: StaticString, _ number: UInt32, _ output: inout RawWriter, isLast: Bool = false
    ) {
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
    part("day", payload & 0xFF, &output)
    part("month", payload >> 8 & 0xFF, &output)
    part("year", payload >> 16, &output, isLast: true)
  }

  private mutating func number(_ figure: Figure) {
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
      write(kind: approximation)
      output.write("\"")
    }
  }

  private mutating func parts(of value: Value, _ model: Model) {
    guard value.parts > 0 else { return }
    let parts = model.references[Int(value.parts) - 1]
    if parts.isEach { output.write(", \"each\": true") }
    if parts.count > 0 {
      output.write(", \"count\": ")
      output.write(decimal: Int(parts.count))
    }
    if let level = parts.level {
      output.write(", \"level\": ")
      write(words: level, value.file, model)
    }
    if parts.isSameLevel { output.write(", \"same_level\": true") }
    if parts.isSameLine { output.write(", \"same_line\": true") }
    if let of = parts.of {
      output.write(", \"of\": { ")
      members(of: .owner(Int(of)), model)
      output.write(" }")
    }
  }

  private mutating func citation(_ value: Value, _ model: Model) {
    let citation = model.citations[Int(value.payload)]
    output.write("\"citation\": ")
    write(quoted: value, model)
    if let kind = citation.kind {
      output.write(", \"type\": ")
      write(words: kind, value.file, model)
    }
    if let number = citation.number {
      output.write(", \"number\": ")
      write(words: number, value.file, model)
    } else if citation.blankNumber != nil {
      output.write(", \"number\": { \"state\": \"blank\" }")
    }
    part("date", citation.date, model)
    part("issuer", citation.issuer, model)
    part("title", citation.title, model)
    if let number = citation.number { symbol(number, value.file, model) }
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
      write(words: point, value.file, model)
    }
  }

  /// A part of a citation that is a value of its own.
  private mutating func part(_ name: StaticString, _ index: UInt32?, _ model: Model) {
    guard let index else { return }
    output.write(", \"")
    output.write(name)
    output.write("\": { ")
    members(of: .nested(Int(index)), model)
    output.write(" }")
  }

  /// The number of a document taken apart, where it is written in one of the known ways.
  private mutating func symbol(_ range: SourceRange, _ file: UInt16, _ model: Model) {
    withBytes(of: file, model) { writer, bytes in
      if let symbol = DocumentSymbol(bytes, range) {
        writer.write(symbol, symbol.kinds(in: bytes), bytes)
      }
    }
  }

  private mutating func write(
    _ symbol: DocumentSymbol, _ kinds: DocumentKinds, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    output.write(", \"symbol\": { \"style\": \"")
    output.write(symbol.style.rawValue)
    output.write("\", \"serial\": ")
    output.write(quotedWords: symbol.serial, of: bytes)
    output.write(", \"issuers\": [")
    for (index, issuer) in symbol.issuers.enumerated() {
      if index > 0 { output.write(", ") }
      output.write(quotedWords: issuer, of: bytes)
    }
    output.write("]")
    if let year = symbol.year {
      output.write(", \"year\": ")
      output.write(decimal: year)
    }
    if let kind = symbol.kind {
      output.write(", \"abbreviation\": ")
      output.write(quotedWords: kind, of: bytes)
    }
    if !kinds.isEmpty {
      output.write(", \"kinds\": [")
      var rest = kinds
      while let kind = rest.popFirst() {
        output.write("\"")
        output.write(kind.code)
        output.write("\"")
        if !rest.isEmpty { output.write(", ") }
      }
      output.write("]")
    }
    output.write(" }")
  }

  // MARK: Texts

  /// The text of a value as a JSON string: texts as they are, of all else the words, however many
  /// blanks stand between them.
  mutating func write(quoted value: Value, _ model: Model) {
    switch value.kind {
    case .text, .translation, .outside:
      withBytes(of: value.file, model) { $0.output.write(quoted: value.range, of: $1) }
    default: write(words: value.range, value.file, model)
    }
  }

  /// The words of a range as a JSON string.
  mutating func write(words range: SourceRange, _ file: UInt16, _ model: Model) {
    withBytes(of: file, model) { $0.output.write(quotedWords: range, of: $1) }
  }

  /// The bytes of a file: mostly those of the text in hand, which are borrowed already.
  @inline(__always)
  private mutating func withBytes(
    of file: UInt16, _ model: Model,
    _ body: (inout JSONWriter, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if file == 0 { return body(&self, text) }
    model.sources[Int(file)].storage.withUnsafeBufferPointer { body(&self, $0) }
  }
}
