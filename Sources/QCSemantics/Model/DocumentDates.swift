import QCSyntax

/// The days of the document itself: when it was signed, from when and until when it is in force, as
/// far as the text says.
package struct DocumentDates: Sendable, Equatable {
  package var signed: CivilDate?
  package var effective: CivilDate?
  /// The last day on which it is in force.
  package var last: CivilDate?
  /// Whether the text has a clause on its entry into force, be it blank.
  package var saysEffective = false
  /// Whether the text has a clause on its signing, be it blank.
  package var saysSigned = false

  package init() {}

  /// Reads the clauses of the document, those in chapters and articles too.
  package init(_ model: Model) {
    self.init(
      model, signing: DocumentDates.clause(.signed, of: model.document, model),
      effective: DocumentDates.clause(.effective, of: model.document, model),
      term: DocumentDates.clause(.term, of: model.document, model))
  }

  /// The same from clauses that are found already.
  package init(_ model: Model, signing: Int?, effective: Int?, term: Int?) {
    self = model.withView {
      DocumentDates($0, signing: signing, effective: effective, term: term)
    }
  }

  init(_ model: ModelView, signing: Int?, effective: Int?, term: Int?) {
    if let signing {
      saysSigned = true
      for index in model.entries[signing].valueIndices where model.values[index].kind == .date {
        signed = CivilDate(dayNumber: Int32(bitPattern: model.values[index].payload))
      }
    }
    if let effective {
      saysEffective = true
      let anchors = TimeAnchors(signed: signed)
      for index in model.entries[effective].valueIndices where model.values[index].kind == .time {
        self.effective = model.times[Int(model.values[index].payload)].firstDate(from: anchors)
      }
    }
    if let term {
      let anchors = TimeAnchors(signed: signed, effective: start)
      for index in model.entries[term].valueIndices where model.values[index].kind == .time {
        last = model.times[Int(model.values[index].payload)].lastDay(from: anchors) ?? last
      }
    }
  }

  /// The day from which periods run: the entry into force, else the signing. A blank entry into
  /// force is not guessed from the signing.
  package var start: CivilDate? { effective ?? (saysEffective ? nil : signed) }

  // MARK: - Implementation

  private static func clause(_ keyword: Keyword, of entry: Int, _ model: Model) -> Int? {
    for child in model.children(of: entry) {
      if model.entries[child].keyword == keyword { return child }
      if model.entries[child].construct == .wrapper, let found = clause(keyword, of: child, model) {
        return found
      }
    }
    return nil
  }
}

extension Model {
  /// The phrases of time among the values of an entry.
  package func phrases(of entry: Int) -> [TimePhrase] {
    entries[entry].valueIndices.compactMap { index in
      values[index].kind == .time ? times[Int(values[index].payload)] : nil
    }
  }
}

extension TimePhrase {
  /// The last day of a term, where it can be computed.
  package func lastDay(from anchors: TimeAnchors) -> CivilDate? {
    guard parts.count == 1, let part = parts.first else { return nil }
    switch part.value {
    case .span(let span):
      guard case .day(let day)? = span.to else { return nil }
      return day.date ?? day.endOfYear
    case .day(let rule): return rule.day.date ?? rule.day.endOfYear
    default: return firstDate(from: anchors)
    }
  }
}

extension CalendarDay {
  /// 31 December of a day of which only the year is said.
  fileprivate var endOfYear: CivilDate? {
    guard year > 0, month == 0, day == 0, quarter == 0 else { return nil }
    return CivilDate(year: Int(year), month: 12, day: 31)
  }
}
