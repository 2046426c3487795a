/// Documents referred to, as offices cite them.
extension Parser {
  /// A text, or kind in words, number, date, issuer and subject, each where it is given:
  /// `Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư`.
  ///
  /// A comma ends a citation only before what begins another: names of laws and of ministries hold
  /// commas (`Luật Phòng, chống ma túy số 73/2021/QH14`).
  mutating func citationValue() -> Bool {
    if kind == .blank, !isNameToken(position + 1) {
      leaf(.blank, 1)
      return true
    }
    let start = position
    let node = begin(.citation)
    /// Whether number, date or issuer stand already: what follows `về` is the subject then.
    var isNamed = false
    loop: while true {
      switch kind {
      case .text, .longText, .unclosedText:
        text()
        break loop
      case .documentNumber:
        leaf(.documentNumber, 1)
        isNamed = true
      case .date, .partialDate: leaf(.date, 1)
      case .blank: leaf(.blank, 1)
      case .comma where position > start && goesOnBehindComma(isNamed): position += 1
      case .word, .integer, .pair, .number, .yearRange:
        if let document = tables.match(tokens, at: position, where: \.opensDocument) {
          leaf(.words, document.length)
        } else if let date = longDateLength(position) {
          leaf(.date, date)
          isNamed = true
        } else if position > start, isDated(position),
          isDateToken(position + 1) || longDateLength(position + 1) != nil
        {
          position += 1
        } else if isNamed, opensSubject(position) {
          subject()
          break loop
        } else if let of = tables.match(tokens, at: position, where: { $0 == .of }),
          position > start
        {
          position += of.length
          issuer()
          isNamed = true
        } else if tables.match(tokens, at: position, where: { $0 == .date }) != nil,
          isDateToken(position + 1)
        {
          position += 1
        } else if tables.connectiveLength(tokens, at: position) == 0 {
          citationWords()
        } else {
          break loop
        }
      default: break loop
      }
    }
    guard position > start else {
      nodes.removeAll(from: node)
      return false
    }
    finish(node)
    return true
  }

  func isDateToken(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .date, .partialDate, .blank, .integer: true
    default: false
    }
  }

  // MARK: - Implementation

  /// `of` or `dated` before a date.
  private func isDated(_ index: Int) -> Bool {
    let word = lowerCased(index)
    return word == "of" || word == "dated"
  }

  /// The tokens of `15 November 2017` or `05 tháng 3 năm 2020`, or nil.
  private func longDateLength(_ index: Int) -> Int? {
    guard tokens[index].kind == .integer, tokens[index + 1].kind == .word,
      tokens[index + 2].kind == .integer
    else { return nil }
    let word = lowerCased(index + 1)
    if word == "tháng" {
      return tokens[index + 3].kind == .word && tokens[index + 4].kind == .integer ? 5 : nil
    }
    guard tokens[index + 2].payload >= 1000 else { return nil }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return months.contains { word.hasPrefix($0) } ? 3 : nil
  }

  private mutating func citationWords() {
    var end = position
    while isNameToken(end), tokens[end].kind != .documentNumber,
      tables.connectiveLength(tokens, at: end) == 0,
      !(tables.match(tokens, at: end, where: { $0 == .date }) != nil && isDateToken(end + 1)),
      longDateLength(end) == nil
    { end += 1 }
    if end == position { end += 1 }
    leaf(.words, end - position)
  }

  /// Whoever issued it: a text, a declared name, or plain words up to the subject. Names of several
  /// ministries stand behind commas.
  private mutating func issuer() {
    let whole = endOfWords(position)
    var end = position
    while true {
      if isNameToken(end), end == position || !opensSubject(end) {
        // A connective within (`phối hợp`) belongs to the subject; others end the name.
        if end >= whole, tables.connectiveLength(tokens, at: end) > 0 { break }
        end += 1
      } else if tokens[end].kind == .comma, end > position, isNameToken(end + 1),
        !opensCitation(end + 1), !opensSubject(end + 1),
        tables.connectiveLength(tokens, at: end + 1) == 0
      {
        end += 1
      } else {
        break
      }
    }
    if end == whole || end == position {
      _ = reference()
      return
    }
    let node = begin(.reference)
    leaf(.name, end - position)
    finish(node)
  }

  /// The subject in plain words, to the end of the line or to the next citation.
  private mutating func subject() {
    let start = position
    while !atEnd, !(kind == .comma && opensCitation(position + 1)) { position += 1 }
    let node = begin(.text, detail: 1)
    nodes[node].first = UInt32(start)
    finish(node)
  }

  /// Words with which the subject of a document begins (Decree 30/2020/NĐ-CP, annex I).
  private func opensSubject(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    switch lowerCased(index) {
    case "về", "regarding", "concerning": return true
    case "on": return !isDateToken(index + 1)
    case "quy": return lowerCased(index + 1) == "định"
    case "ban": return lowerCased(index + 1) == "hành"
    case "phê": return lowerCased(index + 1) == "duyệt"
    case "sửa": return lowerCased(index + 1) == "đổi"
    case "hướng": return lowerCased(index + 1) == "dẫn"
    default: return false
    }
  }

  /// Whether what stands behind the comma at hand still belongs to the citation.
  private func goesOnBehindComma(_ isNamed: Bool) -> Bool {
    let next = position + 1
    guard tokens[next].kind == .word, !opensCitation(next) else { return false }
    if isNamed { return false }
    // `Luật Phòng, chống ma túy số 73/2021/QH14`: the number is still to come.
    var index = next
    while isNameToken(index) || tokens[index].kind == .comma {
      if tokens[index].kind == .documentNumber { return true }
      if tokens[index].kind == .comma, opensCitation(index + 1) { return false }
      index += 1
    }
    return false
  }

  /// Whether a citation begins at a token: a text, a number, a blank, a kind of document, or a place
  /// in one.
  private func opensCitation(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .text, .longText, .unclosedText, .documentNumber, .blank: return true
    case .word: break
    default: return false
    }
    if tables.match(tokens, at: index, where: \.opensDocument) != nil { return true }
    switch lowerCased(index) {
    case "điều", "khoản", "điểm", "article", "clause", "point":
      return tokens[index + 1].kind == .integer || lowerCased(index + 1).utf8.count <= 2
    default: break
    }
    var end = index
    while isNameToken(end), end < index + 4 { end += 1 }
    return end > index && !DocumentKinds.named(source.string(range(index, end))).isEmpty
  }

  private func lowerCased(_ index: Int) -> String {
    guard index < tokens.count, tokens[index].kind != .endOfFile else { return "" }
    return source.string(range(index, index + 1)).lowercased()
  }
}
