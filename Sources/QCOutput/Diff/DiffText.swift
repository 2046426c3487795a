import QCSyntax

extension Difference {
  /// Writes the difference for people: what was compared, then the changes by grade, or with
  /// `byParty` by the party that each is for, and a last line with the verdict.
  package func writeText(in language: Language, byParty: Bool, to output: inout ByteWriter) {
    func say(_ vietnamese: String, _ english: String) {
      output.write(visible: language == .vietnamese ? vietnamese : english)
    }
    say("So sánh nội dung: \(old) → \(new)\n", "Compared in meaning: \(old) → \(new)\n")
    guard let verdict else {
      return say("Không có thay đổi về nội dung.\n", "No change in meaning.\n")
    }
    for document in documents where !document.changes.isEmpty {
      output.write("\n")
      output.write(visible: document.title[language] + "\n")
      if byParty {
        document.writeByParty(in: language, to: &output)
      } else {
        document.writeByGrade(in: language, to: &output)
      }
    }
    output.write("\n")
    let parts = ChangeGrade.allCases.reversed().map { grade in
      let count = self.count(grade)
      return switch grade {
      case .needsSigning:
        Localized("\(count) phải ký lại", "\(count) \(count == 1 ? "needs" : "need") signing again")
      case .compatible: Localized("\(count) không phải ký lại", "\(count) compatible")
      case .textOnly: Localized("\(count) chỉ sửa câu chữ", "\(count) wording only")
      }
    }
    let total = ChangeGrade.allCases.reduce(0) { $0 + count($1) }
    say(
      "\(total) thay đổi: " + parts.map(\.vietnamese).joined(separator: ", ")
        + ". Kết luận: \(Difference.verdict(verdict).vietnamese).\n",
      "\(total) \(total == 1 ? "change" : "changes"): "
        + parts.map(\.english).joined(separator: ", ")
        + ". Verdict: \(Difference.verdict(verdict).english).\n")
  }

  // MARK: - Implementation

  private static func verdict(_ grade: ChangeGrade) -> Localized {
    switch grade {
    case .needsSigning: Localized("phải ký lại", "needs signing again")
    case .compatible: Localized("không phải ký lại", "compatible, no new signature")
    case .textOnly: Localized("chỉ sửa câu chữ", "wording only")
    }
  }
}

extension DocumentDifference {
  fileprivate func writeByGrade(in language: Language, to output: inout ByteWriter) {
    for grade in ChangeGrade.allCases.reversed() {
      let group = changes.filter { $0.grade == grade }
      guard !group.isEmpty else { continue }
      output.write(visible: "\n\(grade.title[language]) (\(group.count))\n")
      for change in group { change.write(in: language, tag: nil, to: &output) }
    }
  }

  /// Each party with its changes, the gravest first; then what concerns the document as a whole.
  fileprivate func writeByParty(in language: Language, to output: inout ByteWriter) {
    for (place, party) in parties.enumerated() {
      write(changes.filter { $0.parties.contains(place) }, party.name[language], language, &output)
    }
    let rest = changes.filter { $0.parties.isEmpty }
    write(
      rest, Localized("Cả văn bản", "The document as a whole")[language], language, &output)
  }

  private func write(
    _ group: [Change], _ title: String, _ language: Language, _ output: inout ByteWriter
  ) {
    guard !group.isEmpty else { return }
    output.write(visible: "\n\(title) (\(group.count))\n")
    for change in group { change.write(in: language, tag: change.grade, to: &output) }
  }
}

extension Change {
  fileprivate func write(
    in language: Language, tag: ChangeGrade?, to output: inout ByteWriter
  ) {
    let tag = tag.map { "[\($0.title[language].lowercased())] " } ?? ""
    let place = (new ?? old).map { "\($0.file):\($0.line): " } ?? ""
    output.write(visible: "  \(place)\(tag)\(message[language])\n")
  }
}

extension ByteWriter {
  /// Writes what a terminal shows, without what it would obey; line ends stay.
  fileprivate mutating func write(visible text: String) {
    for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.offset > 0 { write(0x0A) }
      write(visible: line.element)
    }
  }
}
