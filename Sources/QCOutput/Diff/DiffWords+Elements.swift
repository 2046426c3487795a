import QCSemantics
import QCSyntax

/// What elements and clauses are called.
extension DiffWords {
  /// What an element is called: `trao đổi thông tin giữa hai bên`, `phải "lập danh mục"`.
  mutating func description(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    let model = side.model
    guard entry != 0 else { return Localized("phần khai báo chung", "declarations")[language] }
    let keyword = model.entries[entry].keyword.canonical(language)
    let values = model.entries[entry].valueIndices.filter {
      model.values[$0].kind != .translation && model.values[$0].kind != .error
    }
    let number = values.first.flatMap { model.values[$0].kind == .number ? $0 : nil }
    let start = number.map { "\(keyword) \(value($0, side, language))" } ?? keyword
    if let name = values.first(where: { model.values[$0].kind == .name }) {
      return "\(start) \(value(name, side, language))"
    }
    if let text = values.first(where: { model.values[$0].kind == .text }) {
      return "\(start) \(quoted(shortened(value(text, side, language), DiffWords.longestTitle)))"
    }
    let rest = values.filter { model.values[$0].kind != .blank && $0 != number }
    if !rest.isEmpty {
      let isQuoted = rest.count == 1 && model.values[rest[0]].kind == .outside
      let words = joined(rest, side, language)
      return "\(start) \(isQuoted ? quoted(shortened(words, DiffWords.longestTitle)) : words)"
    }
    return start + who(entry, side, language)
  }

  /// ` giữa hai bên`, ` của A gửi B`: for elements without a title.
  mutating func who(_ entry: Int, _ side: DiffSide, _ language: Language) -> String {
    var result = ""
    for keyword in [Keyword.between, .of, .to] {
      guard let clause = side.model.clause(keyword, of: entry) else { continue }
      let values = side.model.entries[clause].valueIndices
        .filter { side.model.values[$0].kind != .translation }
        .map { value($0, side, language) }
      guard !values.isEmpty else { continue }
      result += " \(keyword.canonical(language)) \(values.joined(separator: ", "))"
    }
    return result
  }

  /// The two nearest elements around, each followed by a mark.
  mutating func path(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    var parts: [String] = []
    var around = side.parent(of: entry)
    while around > 0, around != side.model.document, parts.count < 2 {
      parts.insert(description(of: around, side, language), at: 0)
      around = side.parent(of: around)
    }
    return parts.isEmpty ? "" : parts.joined(separator: " › ") + ": "
  }

  /// The element itself with what is around it, for a change of a clause; nothing for the document.
  mutating func label(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    guard entry > 0, entry != side.model.document else { return "" }
    let path = path(of: entry, side, language)
    let around = path.isEmpty ? "" : String(path.dropLast(2)) + " › "
    return around + description(of: entry, side, language) + ": "
  }

  /// The title of an element and a blank, for a sentence that begins with it.
  mutating func title(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    let all = description(of: entry, side, language)
    let keyword = side.model.entries[entry].keyword.canonical(language)
    let rest = all.dropFirst(all.hasPrefix(keyword) ? keyword.count : 0).drop { $0 == " " }
    return rest.isEmpty ? "" : rest + " "
  }

  mutating func container(_ entry: Int, _ side: DiffSide, _ language: Language) -> String {
    entry == side.model.document || entry == 0
      ? Localized("phần chung của văn bản", "the document itself")[language]
      : description(of: entry, side, language)
  }

  /// The title of a document, or its kind.
  mutating func documentTitle(_ side: DiffSide, _ language: Language) -> String {
    let document = side.model.document
    guard document > 0 else { return "" }
    let values = side.model.entries[document].valueIndices
    if let text = values.first(where: { side.model.values[$0].kind == .text }) {
      return value(text, side, language)
    }
    let all = description(of: document, side, language)
    let parties = side.elements(of: document)
      .filter { side.model.entries[$0].construct == .party }
      .map { partyName($0, side, language) }
    guard !parties.isEmpty else { return all }
    return all + Localized(" giữa ", " between ")[language] + parties.joined(separator: ", ")
  }

  mutating func partyName(_ entry: Int, _ side: DiffSide, _ language: Language) -> String {
    written(side) { maker in
      maker.language = language
      maker.name(of: entry)
    }
  }

  // MARK: Nouns

  /// What a clause says of an element. Labels that are prepositions make no sentence with `từ … thành
  /// …`; they have a noun here, all others are their own.
  func noun(_ keyword: Keyword, _ language: Language) -> String {
    let words: Localized? =
      switch keyword {
      case .of: Localized("bên thực hiện", "who acts")
      case .to: Localized("nơi nhận", "receiver")
      case .copyTo: Localized("nơi đồng gửi", "copies to")
      case .through: Localized("nơi chuyển tiếp", "channel")
      case .between: Localized("các bên tham gia", "who takes part")
      case .with: Localized("bên cùng làm", "together with whom")
      case .jointlyWith: Localized("bên cùng thực hiện", "jointly with whom")
      case .support: Localized("bên phối hợp", "supporting party")
      case .lead: Localized("bên chủ trì", "lead")
      case .toward: Localized("đối tượng", "toward whom")
      case .by: Localized("bên có quyền", "by whom")
      case .roleOf: Localized("cơ quan", "office of")
      case .every: Localized("định kỳ", "how often")
      case .due: Localized("thời hạn", "time limit")
      case .during: Localized("thời gian", "time")
      case .when, .ifCondition: Localized("điều kiện", "condition")
      case .after: Localized("thời điểm", "from when")
      case .upon: Localized("thời gian báo trước", "notice")
      case .at: Localized("địa điểm", "place")
      case .under: Localized("căn cứ", "legal ground")
      case .about: Localized("nội dung", "content")
      case .except: Localized("ngoại lệ", "exception")
      case .accountableFor: Localized("phần phải chịu trách nhiệm", "what it is accountable for")
      case .borneBy: Localized("nguồn chi", "who pays")
      case .effective: Localized("hiệu lực", "entry into force")
      case .number: Localized("số văn bản", "number")
      case .atTheRequestOf: Localized("bên yêu cầu", "at whose request")
      case .contains: Localized("phần gồm", "contents")
      case .definedAs: Localized("nghĩa", "meaning")
      case .validFrom: Localized("ngày đầu", "first day")
      case .validUntil: Localized("ngày cuối", "last day")
      case .matter: Localized("phần việc", "matter")
      case .asksFor: Localized("việc đề nghị", "what is asked for")
      default: nil
      }
    return words?[language] ?? keyword.canonical(language)
  }

  /// What the head of an element says.
  ///
  /// - Parameter added: the values that are new; a level or a number that stays tells which one it is.
  mutating func headNoun(
    _ entry: Int, _ code: String, _ added: [Int], _ language: Language
  ) -> String {
    let model = new.model
    let construct = model.entries[entry].construct ?? .document
    let keyword = model.entries[entry].keyword.canonical(language)
    if construct.isDocument { return Localized("tên văn bản", "title")[language] }
    if construct == .signing { return Localized("ngày ký", "date of signing")[language] }
    let values = model.entries[entry].valueIndices
    let stays = values.first { index in
      let kind = model.values[index].kind
      return (kind == .level || kind == .number) && !added.contains(index)
    }
    if let stays { return "\(keyword) \(value(stays, new, language))" }
    guard let name = values.first(where: { model.values[$0].kind == .name }) else {
      return keyword
    }
    if code == "name" {
      return Localized("tên gọi của \(keyword)", "name of the \(keyword)")[language]
    }
    let title = model.string(model.values[name])
    return Localized(
      "tên đầy đủ của \(keyword) \(title)", "full title of \(keyword) \(title)")[language]
  }
}
