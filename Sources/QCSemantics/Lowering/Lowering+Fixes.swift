import QCSyntax

/// Fixes of values that cannot be as they are written.
extension Lowering {
  /// A run of digits and its place.
  private struct Digits {
    let range: SourceRange
    let value: Int
  }

  private func digits(in span: SourceRange) -> [Digits] {
    var groups: [Digits] = []
    var start: Int?
    for place in Int(span.start)...Int(span.end) {
      let isDigit = place < Int(span.end) && bytes[place] &- 0x30 < 10
      if isDigit, start == nil { start = place }
      if !isDigit, let first = start {
        let words = tree.source.string(SourceRange(first, place))
        groups.append(Digits(range: SourceRange(first, place), value: Int(words) ?? 0))
        start = nil
      }
    }
    return groups
  }

  /// A date that does not exist: the last day of its month, or day and month the other way round.
  ///
  /// - Parameter month: the month where it is written in words.
  func dateFixes(_ span: SourceRange, month: Int? = nil) -> [Fix] {
    var groups = digits(in: span)
    guard groups.count == (month == nil ? 3 : 2) else { return [] }
    // `2026-02-30` begins with its year.
    if groups[0].value > 31 { groups.swapAt(0, groups.count - 1) }
    guard let year = groups.last?.value, let day = groups.first else { return [] }
    let number = month ?? groups[1].value
    if (1...12).contains(number), day.value > 28, day.value <= 31 {
      for last in [30, 29, 28] where CivilDate(year: year, month: number, day: last) != nil {
        return [change(span, day.range, to: "\(last)")]
      }
    }
    if month == nil, number > 12, CivilDate(year: year, month: day.value, day: number) != nil {
      let words = Edit(day.range, tree.source.string(groups[1].range))
      let other = Edit(groups[1].range, tree.source.string(day.range))
      return [
        Fix(
          Localized("đổi chỗ ngày và tháng", "swap day and month"), isSafe: false, words, other)
      ]
    }
    return []
  }

  /// A change of a part of some words, told with all of them.
  private func change(_ span: SourceRange, _ part: SourceRange, to words: String) -> Fix {
    let whole =
      tree.source.string(SourceRange(Int(span.start), Int(part.start))) + words
      + tree.source.string(SourceRange(Int(part.end), Int(span.end)))
    return Fix(
      Fix.changing(to: whole), isSafe: false, Edit(part, words))
  }

  /// `6,378` in a Vietnamese text: the signs of the other language changed for those of its own.
  func numberFixes(_ span: SourceRange) -> [Fix] {
    let words = tree.source.string(span)
    let swapped = String(words.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
    let group: Character = model.language == .vietnamese ? "." : ","
    let point: Character = group == "." ? "," : "."
    let halves = swapped.split(separator: point, omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return [] }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    let isGrouped =
      groups.dropFirst().allSatisfy { $0.count == 3 }
      && (groups.count == 1 || groups.first.map { $0.count <= 3 } == true)
    guard isGrouped else { return [] }
    // `6,378` would be unclear again, unless it is grouped as well.
    if halves.count == 2, halves[1].count == 3, groups.count == 1, whole != "0" { return [] }
    return [.replace(span, with: swapped)]
  }

  /// The ratio that two numbers make, with as many places as are written.
  func ratioFixes(_ node: Node, _ exact: Int, places: Int) -> [Fix] {
    var token = Int(node.first)
    while token < Int(node.end), tokens[token].kind != .equals { token += 1 }
    guard token + 1 < Int(node.end) else { return [] }
    let step = places == 0 ? 1000 : places == 1 ? 100 : 10
    let rounded = (exact + step / 2) / step * step
    return [.replace(range(token + 1, token + 2), with: decimal(rounded))]
  }

  // MARK: Names

  /// A declaration that repeats another word by word goes; else its name gets a number.
  func duplicateFixes(_ first: Int, _ second: Int, _ value: Value) -> [Fix] {
    let whole = wholeRange(second)
    let line = tree.source.withOwnLine(whole)
    let other = wholeRange(first)
    // Texts of another length are not read: there may be many.
    if whole.bounds.count == other.bounds.count, line != whole,
      tree.source.string(whole) == tree.source.string(other)
    {
      return [
        Fix(
          Localized("bỏ khai báo thứ hai", "remove the second declaration"), isSafe: true,
          Edit(line, ""))
      ]
    }
    return []
  }

  /// An element or clause to the end of its visible text.
  private func wholeRange(_ entry: Int) -> SourceRange {
    let current = model.entries[entry]
    let start = Int(current.head.start)
    return SourceRange(start, tree.source.visibleEnd(from: start, to: Int(current.textEnd)))
  }

  /// The full name of one of those who share a short one.
  func fullNameFixes(_ entry: Int, _ short: Value, of place: SourceRange) -> [Fix] {
    for index in model.entries[entry].valueIndices {
      let value = model.values[index]
      guard value.kind == .text, value.range != short.range else { continue }
      return [.replace(place, with: "\"\(model.string(value))\"")]
    }
    return []
  }

  // MARK: Time

  /// A line `khi …` above the limit, for the event that begins it.
  func anchorFixes(_ clause: Int) -> [Fix] {
    let current = model.entries[clause]
    let start = Int(current.head.start)
    let indentation = tree.source.indentation(at: start)
    guard let construct = model.entries[Int(current.parent)].construct,
      tables.place(of: .when, in: construct) != nil,
      tree.source.lineStart(start) + indentation.utf8.count == start
    else { return [] }
    let label = Keyword.when.canonical(model.keywordLanguage)
    let column = tree.source.string(
      SourceRange(
        start, current.valueIndices.first.map { Int(model.values[$0].range.start) } ?? start)
    ).count
    let gap = String(repeating: " ", count: min(40, max(2, column - label.count)))
    return [
      Fix(
        Localized("thêm dòng `\(label) …`", "add a line `\(label) …`"), isSafe: false,
        Edit(SourceRange(start, start), "\(label)\(gap)…\n\(indentation)"))
    ]
  }

  /// `năm (03) ngày`: what stands before the brackets, alone.
  func bracketFixes(_ token: Int) -> [Fix] {
    guard token > 1, tokens[token - 1].kind == .openParenthesis else { return [] }
    var close = token
    while tokens[close].kind != .closeParenthesis {
      guard close < token + 8, tokens[close].kind == .word || tokens[close].kind == .integer else {
        return []
      }
      close += 1
    }
    let end = Int(range(token - 2, token - 1).end)
    let brackets = SourceRange(Int(tokens[token - 1].offset), Int(range(close, close + 1).end))
    let words = tree.source.string(brackets)
    return [
      Fix(
        Fix.removing(words), isSafe: false,
        Edit(SourceRange(end, Int(brackets.end)), ""))
    ]
  }

  /// `biannually`: both things that it may mean.
  func unclearAdverbFixes(_ token: Int) -> [Fix] {
    let place = range(token, token + 1)
    let word = tree.source.string(place).lowercased().filter { $0 != "-" }
    let unit =
      word.hasPrefix("biweek")
      ? "week"
      : word.hasPrefix("bimonth")
        ? "month"
        : word.hasPrefix("biannual") || word.hasPrefix("biyear") ? "year" : nil
    guard let unit else { return [] }
    return ["twice a \(unit)", "every two \(unit)s"].map { .replace(place, with: $0) }
  }

  /// A phrase that says `định kỳ` and no period: a blank in place of the word.
  func periodFixes(_ first: Int, _ node: Node) -> [Fix] {
    let word = tree.source.string(range(first, first + 1)).lowercased()
    let length = word == "định" || word == "thường" ? 2 : 1
    guard first + length <= Int(node.end), tokens[first].kind == .word else { return [] }
    return [.leaveBlank(range(first, first + length))]
  }

  /// The year that a day lacks: each.
  func yearFixes(_ span: SourceRange) -> [Fix] {
    [
      .insert(
        phraseLanguage == .vietnamese ? " hằng năm" : " each year", at: Int(span.end))
    ]
  }
}
