import QCSyntax

/// Annexes and forms, points and articles, copies and recipients (Decree 30/2020/NĐ-CP, annex I:
/// an annex is announced in the text, points are lettered a, b, c, d, đ, e, g, …).
extension Rules {
  // MARK: Texts

  /// What the words of a text name: annexes, articles, points. Articles only where the document has
  /// some.
  mutating func reviewWords(_ value: Value, _ entry: Int, _ scan: TextScan) {
    guard value.file == 0, value.range.end &- value.range.start > 2 else { return }
    if scan.mayNamePaper || facts.hasArticles {
      TextMentions.each(in: model.bytes, value.range, &review.mentions, &review.namesAnnexes)
    }
    let letter = PointLetters.letter(model.bytes, Int(value.range.start))
    if letter > 0 { checkLetter(letter, value, entry) }
  }

  private mutating func checkLetter(_ letter: UInt8, _ value: Value, _ entry: Int) {
    // Bullets of one clause are values of one entry, those of an element are its children.
    let owner =
      model.entries[entry].construct == nil ? entry : Int(model.entries[entry].parent)
    let letters = model.language == .vietnamese ? PointLetters.vietnamese : PointLetters.english
    let place = review.letters[owner] ?? 0
    // `i)`, `ii)`: Roman numbers, no letters. `a)` again begins another list.
    if place < 0 || place == 0 && letter == 0x69 {
      review.letters[owner] = -1
      return
    }
    if letter == 0x61, place > 1 {
      review.letters[owner] = 1
      return
    }
    guard let found = letters.firstIndex(of: letter) else {
      tellLetter(letter, letters[min(place, letters.count - 1)], value)
      review.letters[owner] = place + 1
      return
    }
    if found != place, place < letters.count { tellLetter(letter, letters[place], value) }
    // What follows is counted from the letter that stands, so that one gap is told once.
    review.letters[owner] = found + 1
  }

  private mutating func tellLetter(_ found: UInt8, _ wanted: UInt8, _ value: Value) {
    func written(_ letter: UInt8) -> String {
      letter == 1 ? "đ" : String(UnicodeScalar(letter))
    }
    let end = Int(value.range.start) + (found == 1 ? 2 : 1)
    let range = SourceRange(Int(value.range.start), end)
    report(
      Diagnostic(
        .lettersOutOfOrder, range, .text(written(found)), .text(written(wanted)),
        fixes: [
          Fix(
            Localized("đổi thành \(written(wanted))", "write \(written(wanted))"), isSafe: false,
            Edit(range, written(wanted)))
        ]))
  }

  // MARK: Annexes and articles

  /// Annexes and forms that are declared and named nowhere, and the reverse; articles that are not
  /// there.
  mutating func reviewMentions() {
    if review.mentions.isEmpty, review.articlesNamed.isEmpty, review.annexes.isEmpty { return }
    var named: Set<Int> = []
    var offered: Set<UInt64> = []
    for mention in review.mentions {
      switch mention.kind {
      case .annex:
        if let entry = annex(of: mention) {
          named.insert(entry)
        } else if !mention.isOfOther {
          // Declared once, however often it is mentioned.
          let isNew = offered.insert(markKey(mention.mark)).inserted
          report(
            Diagnostic(
              .annexNotDeclared, mention.range,
              .text(model.source(0).string(mention.range)),
              fixes: fixes(isNew ? declaring(mention) : nil)))
        }
      case .article(let number):
        if !mention.isOfOther {
          checkArticle(number, mention.range, Edit(mention.mark, "___"))
        }
      }
    }
    for (number, range) in review.articlesNamed {
      checkArticle(number, range, blankArticle(number, range))
    }
    for paper in review.annexes
    where !named.contains(paper) && !review.referenced.contains(paper) && !review.namesAnnexes
      && !model.entries[paper].isPoisoned && !isNamedInWords(paper)
    {
      let name = model.nameRange(paper)
      let head = model.entries[paper].head
      let words = head.end <= name.start ? SourceRange(Int(head.start), Int(name.end)) : name
      report(Diagnostic(.annexNotMentioned, name, .text(model.source(0).string(words))))
    }
  }

  /// Declares an annex or form by its number; what it is, is left blank.
  private func declaring(_ mention: TextMention) -> Fix? {
    // `Phụ lục` and `annex`, `appendix`; `biểu mẫu`, `mẫu số`.
    let isAnnex = "pPaA".utf8.contains(text.storage[Int(mention.range.start)])
    return addingElement(
      "\(word(isAnnex ? .annex : .form)) \(text.string(mention.mark))  \(Rules.blankSign)",
      to: model.document)
  }

  /// Leaves the number of an article in a citation blank.
  private func blankArticle(_ number: Int, _ range: SourceRange) -> Edit? {
    let place = pieces(Int(range.start), Int(range.end))?.last {
      $0.kind == .integer && text.string(SourceRange($0.start, $0.end)) == String(number)
    }
    return place.map { Edit(SourceRange($0.start, $0.end), Rules.blankSign) }
  }

  /// Whether a text names an annex or form by its name or title. Looked for only where no reference
  /// does, and for as many as an agreement has.
  private func isNamedInWords(_ paper: Int) -> Bool {
    guard review.annexes.count <= 64 else { return false }
    let names =
      model.entries[paper].valueIndices.compactMap { index -> [UInt8]? in
        let value = model.values[index]
        guard value.kind == .name || value.kind == .text, value.file == 0 else { return nil }
        return Array(model.source(0).string(value.range).lowercased().utf8)
      }.filter { $0.count > 3 } + [Array("mẫu kèm theo".utf8), Array("danh sách kèm theo".utf8)]
    for entry in documentEntries where entry != paper {
      for index in model.entries[entry].valueIndices {
        let value = model.values[index]
        guard value.kind == .text || value.kind == .outside, value.file == 0 else { continue }
        let words = Array(model.source(0).string(value.range).lowercased().utf8)
        if names.contains(where: { words.firstPlace(of: $0) != nil }) { return true }
      }
    }
    return false
  }

  private mutating func checkArticle(_ number: Int, _ range: SourceRange, _ blank: Edit?) {
    guard !review.articles.isEmpty, !review.articles.contains(number) else { return }
    report(
      Diagnostic(
        .noSuchArticle, range,
        .localized(Localized("Điều \(number)", "article \(number)")),
        fixes: fixes(
          blank.map {
            Fix(Localized("để trống số điều", "leave the number blank"), isSafe: false, $0)
          })))
  }

  /// The declared annex or form whose name ends as the mention does: `Phụ lục 2`.
  private func annex(of mention: TextMention) -> Int? {
    review.annexByMark[markKey(mention.mark)]
  }

  /// The key of a number, a Roman number or a letter: `2` and `II` are one.
  private func markKey(_ mark: SourceRange) -> UInt64 {
    let bytes = model.sources[0].storage[mark.bounds]
    var total: UInt64 = 0
    if bytes.allSatisfy({ $0 &- 0x30 < 10 }), bytes.count < 6 {
      for byte in bytes { total = total * 10 + UInt64(byte &- 0x30) }
      return total
    }
    let digits: [UInt8: UInt64] = [0x49: 1, 0x56: 5, 0x58: 10]
    guard bytes.count <= 8, bytes.allSatisfy({ digits[$0] != nil }) else {
      return model.sources[0].numberKey(at: mark)
    }
    var last: UInt64 = 0
    for byte in bytes.reversed() {
      let value = digits[byte] ?? 0
      // `IIX` and the like are no numbers; whatever they give, nothing traps.
      total = value < last ? total &- value : total &+ value
      last = max(last, value)
    }
    return total
  }

  /// An annex or form, by the last word of its name: `phụ lục 2`, `biểu mẫu Biểu 01`.
  mutating func noteAnnex(_ entry: Int) {
    review.annexes.append(entry)
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      guard value.kind == .name, value.file == 0 else { continue }
      let name = model.sources[0].storage[value.range.bounds]
      let last = name.lastIndex(of: 0x20).map { $0 + 1 } ?? name.startIndex
      let key = markKey(SourceRange(last, name.endIndex))
      if review.annexByMark[key] == nil { review.annexByMark[key] = entry }
    }
  }

  // MARK: Copies and recipients

  /// Copies for every party and the archive, as many as are stated.
  mutating func reviewCopies(_ entry: Int) {
    guard let total = model.number(of: entry), let index = model.entries[entry].valueIndices.first,
      Int(model.entries[entry].parent) == model.document
        || model.entries[Int(model.entries[entry].parent)].construct == .wrapper
    else { return }
    var parties = 0
    for party in facts.parties { parties += max(1, model.memberCount(of: party)) }
    guard parties > 0 else { return }
    let range = model.values[index].range
    if let each = model.number(.perParty, of: entry) {
      let archive = model.number(.toArchive, of: entry) ?? 0
      let sum = each * parties + archive
      if sum != total {
        report(
          Diagnostic(
            .copiesDoNotAdd, range, .text(String(total)), .text(String(sum)),
            fixes: [
              Fix(
                Localized("ghi \(sum) bản", "write \(sum)"), isSafe: false,
                Edit(range, String(sum)))
            ]))
        return
      }
    }
    // A document issued with a decision is not signed by its parties.
    if total < parties, !facts.isIssuedUnderDecision {
      report(
        Diagnostic(
          .tooFewCopies, range, .text(String(total)), .text(String(parties)),
          fixes: model.clause(.perParty, of: entry) == nil
            ? [replacement(String(parties), of: range)] : []))
    }
  }

  /// Every party receives the document, and the archive keeps it (Decree 30/2020/NĐ-CP, article 8
  /// and annex I: the list of recipients ends with "Lưu: VT").
  mutating func reviewRecipients() {
    // Who gets copies by their number need not be listed again.
    guard let first = review.distribution.first else { return }
    if review.hasCopiesForParties {
      tellArchive(first, review.hasArchive)
      return
    }
    var received: Set<Int> = []
    var meanings: [UInt64: Int] = [:]
    for party in facts.parties {
      for index in model.entries[party].valueIndices {
        let name = model.values[index]
        guard name.kind == .name || name.kind == .text else { continue }
        meanings[model.plainKey(of: name)] = party
      }
    }
    var isArchived = review.hasArchive
    for entry in review.distribution {
      for index in model.entries[entry].valueIndices {
        let value = model.values[index]
        switch value.kind {
        case .builtIn: if Facts.isEverybody(value.keyword) { received.formUnion(facts.parties) }
        case .reference:
          if let party = model.party(of: Int(value.payload)) { received.insert(party) }
        case .blank: return
        case .text, .outside:
          if isArchive(value) { isArchived = true }
          // "Như trên", "Như Điều 1": those that the document names.
          if isAsAbove(value) { received.formUnion(facts.parties) }
          if let party = meanings[model.plainKey(of: value)] {
            received.insert(party)
          }
          // A unit of a party: "Văn phòng Sở Y tế". Of a hundred parties nobody lists the units.
          if facts.parties.count <= 32 {
            for party in facts.parties where !received.contains(party) && names(value, party) {
              received.insert(party)
            }
          }
        default: break
        }
      }
    }
    let last = review.distribution.last ?? first
    // The archive stands last.
    let archive = model.entries[last].valueIndices.last.flatMap {
      isArchive(model.values[$0]) ? $0 : nil
    }
    for party in facts.parties where !received.contains(party) {
      report(
        Diagnostic(
          .partyNotRecipient, model.entries[first].head, title(party),
          fixes: fixes(addingToList(reference(to: party), in: last, before: archive))))
    }
    tellArchive(first, isArchived)
  }

  private mutating func tellArchive(_ first: Int, _ isArchived: Bool) {
    let last = review.distribution.last ?? first
    if !isArchived, model.language == .vietnamese {
      report(
        Diagnostic(
          .noArchiveCopy, model.entries[first].head,
          fixes: fixes(addingToList("\"Lưu: VT\"", in: last))))
    }
  }

  private func isAsAbove(_ value: Value) -> Bool {
    let words = model.string(value).lowercased()
    return RecipientWords.everybody.contains { words.hasPrefix($0) }
  }

  /// Whether a text names a party, in whole words: "Văn phòng Sở Y tế".
  func names(_ value: Value, _ party: Int) -> Bool {
    let words = [0x20] + Array(bytes(value.range, value)) + [0x20]
    return model.entries[party].valueIndices.contains { index in
      let name = model.values[index]
      guard name.kind == .name || name.kind == .text else { return false }
      let wanted = Array(bytes(name.range, name))
      // Short names stand in others: "Thuế" in "Chi cục Thuế khu vực".
      guard wanted.count > 8 else { return false }
      guard let place = words.firstPlace(of: wanted) else { return false }
      return words[place.lowerBound - 1] <= 0x2F && words[place.upperBound] <= 0x2F
    }
  }

  private func isArchive(_ value: Value) -> Bool {
    let bytes = bytes(value.range, value)
    return bytes.starts(with: "Lưu".utf8) || bytes.starts(with: "lưu".utf8)
      || bytes.starts(with: "LƯU".utf8)
  }
}

/// How recipients are named together.
private enum RecipientWords {
  static let everybody = [
    "như ", "các bên", "hai bên", "mỗi bên", "các cơ quan", "hai cơ quan", "mỗi cơ quan",
    "các đơn vị", "hai đơn vị", "các sở", "hai sở", "lãnh đạo hai", "lãnh đạo các", "as above",
    "as in ", "all part", "each part", "both part", "all signator", "the part",
  ]
}

/// The letters of points in their order; 1 stands for `đ`.
private enum PointLetters {
  static let vietnamese: [UInt8] = [
    0x61, 0x62, 0x63, 0x64, 1, 0x65, 0x67, 0x68, 0x69, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70, 0x71,
    0x72, 0x73, 0x74, 0x75, 0x76, 0x78, 0x79,
  ]
  static let english: [UInt8] = (0..<26).map { 0x61 + $0 }

  /// The letter of `a) …` at a place: ASCII, 1 for `đ`, 0 for none.
  static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt8 {
    if bytes[start] &- 0x61 < 26, bytes[start + 1] == 0x29 { return bytes[start] }
    if bytes[start] == 0xC4, bytes[start + 1] == 0x91, bytes[start + 2] == 0x29 { return 1 }
    return 0
  }
}

/// Numbers that the model states.
extension ModelView {
  /// The whole number that an element or clause states; nil for a blank.
  func number(of entry: Int) -> Int? {
    for index in entries[entry].valueIndices where values[index].kind == .number {
      return numbers[Int(values[index].payload)].value / 1000
    }
    return nil
  }

  fileprivate func number(_ keyword: Keyword, of entry: Int) -> Int? {
    guard let clause = clause(keyword, of: entry) else { return nil }
    return number(of: clause)
  }

  /// How many parties a party stands for: those of a group, else one.
  func memberCount(of party: Int) -> Int {
    guard entries[party].construct == .group else { return 1 }
    return number(.count, of: party) ?? 2
  }
}
