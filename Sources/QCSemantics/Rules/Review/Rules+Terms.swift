import QCSyntax

/// The term of the document against the terms of office and the cadences in it.
extension Rules {
  /// A document that outlives the term of office of a party (a provincial programme of 2017-2021
  /// was made with a front whose term ended in 2019).
  mutating func reviewTermOfOffice(of party: Int) {
    guard let clause = model.clause(.termOfOffice, of: party) else { return }
    for place in model.entries[clause].valueIndices where model.values[place].kind == .time {
      let phrase = model.times[Int(model.values[place].payload)]
      let anchors = TimeAnchors(signed: dates.signed, effective: dates.start)
      guard let end = phrase.lastDay(from: anchors),
        let index = model.entries[clause].valueIndices.first
      else { continue }
      let reason: Localized
      if let signed = dates.signed, end < signed {
        reason = Localized(
          "ngày ký (\(signed.string(in: .vietnamese)))",
          "the signing (\(signed.string(in: .english)))")
      } else if let last = dates.last, end < last {
        reason = Localized(
          "khi văn bản hết hiệu lực (\(last.string(in: .vietnamese)))",
          "the document ends (\(last.string(in: .english)))")
      } else {
        continue
      }
      var finding = Diagnostic(
        .termBeyondOffice, model.values[index].range, title(party), written(end),
        .localized(reason))
      if let term = termLabel { finding.labels = [term] }
      report(finding)
    }
  }

  /// The place where the document says how long it is in force.
  private var termLabel: Label? {
    guard let term = model.clause(.term, of: model.document) else { return nil }
    return Label(
      model.entries[term].head, Localized("thời gian có hiệu lực", "how long it is in force"))
  }

  /// `5 năm một lần` in a document of three years.
  mutating func reviewCadence(_ clause: Int) {
    guard facts.term != nil, let start = dates.start, let last = dates.last else { return }
    for index in model.entries[clause].valueIndices {
      let value = model.values[index]
      guard value.kind == .time, value.file == 0 else { continue }
      for part in model.times[Int(value.payload)].parts {
        guard case .cadence(let cadence) = part.value, let length = cadence.length,
          let first = start.adding(length)
        else { continue }
        // A review after five years of a term of five calendar years begins within the last.
        let isLong = start.adding(months: 12) <= first
        guard last.adding(months: isLong ? 11 : 0).adding(days: 1) < first else { continue }
        var finding = Diagnostic(.cadenceBeyondTerm, value.range, .text(model.string(value)))
        if let term = termLabel { finding.labels = [term] }
        report(finding)
        break
      }
    }
  }
}

extension CivilDate {
  /// The day one length later; nil for a blank length.
  fileprivate func adding(_ length: TimeLength) -> CivilDate? {
    let count = Int(length.count)
    guard count > 0 else { return nil }
    switch length.unit {
    case .minute, .hour, .workingHour: return self
    case .day, .workingDay: return adding(days: count)
    case .week: return adding(days: count * 7)
    case .month: return adding(months: count)
    case .quarter: return adding(months: count * 3)
    case .halfYear: return adding(months: count * 6)
    case .year, .schoolYear, .fiscalYear: return adding(months: count * 12)
    }
  }
}
