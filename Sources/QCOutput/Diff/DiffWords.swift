import QCSemantics
import QCSyntax

/// Changes in words, in both languages: one line each, in the drafter's words as far as they go.
struct DiffWords {
  private let old: DiffSide
  private let new: DiffSide
  /// What writes the values of each side.
  private var oldMaker = ChecklistMaker()
  private var newMaker = ChecklistMaker()

  /// How a blank came to be filled.
  enum Filling {
    case before, afterSigning
  }

  /// A title longer than this is cut.
  private static let longestTitle = 60
  /// More values of a list are counted, not told.
  private static let longestList = 6

  init(_ old: DiffSide, _ new: DiffSide) {
    self.old = old
    self.new = new
    oldMaker.model = old.model
    newMaker.model = new.model
  }

  // MARK: Sentences

  mutating func oneSided(_ entry: Int, _ side: DiffSide) -> Localized {
    both { words, language in
      let place = words.path(of: entry, side, language)
      let what = words.description(of: entry, side, language)
      let verb =
        side.isNew ? Localized("thêm", "added") : Localized("bỏ", "removed")
      // `phải` and its like are verbs: they are cited, not counted.
      let isCited = language == .english || side.model.entries[entry].construct == .duty
      return place + verb[language] + (isCited ? ": " : " ") + what
    }
  }

  mutating func kind(_ first: Int, _ second: Int, _ before: Keyword, _ after: Keyword) -> Localized
  {
    both { words, language in
      let what = words.path(of: second, words.new, language)
      let title = words.title(of: second, words.new, language)
      return what
        + Localized(
          "\(title)chuyển từ “\(before.canonical(.vietnamese))” sang “\(after.canonical(.vietnamese))”",
          "\(title)changed from “\(before.canonical(.english))” to “\(after.canonical(.english))”")[
          language]
    }
  }

  mutating func renamed(_ first: Int, _ second: Int, _ one: Int, _ other: Int) -> Localized {
    both { words, language in
      let place = words.path(of: second, words.new, language)
      let keyword = words.new.model.entries[second].keyword.canonical(language)
      let from = quoted(words.value(one, words.old, language))
      let to = quoted(words.value(other, words.new, language))
      return place
        + Localized(
          "\(keyword) \(from) nay gọi là \(to)", "\(keyword) \(from) is now called \(to)")[language]
    }
  }

  mutating func moved(_ first: Int, _ before: Int, _ second: Int, _ after: Int) -> Localized {
    both { words, language in
      let what = words.description(of: second, words.new, language)
      let from = words.container(before, words.old, language)
      let to = words.container(after, words.new, language)
      return Localized(
        "\(what): chuyển từ \(from) sang \(to)", "\(what): moved from \(from) to \(to)")[language]
    }
  }

  mutating func order(_ first: Int, _ second: Int, _ keyword: Keyword) -> Localized {
    both { words, language in
      let what = words.label(of: second, words.new, language)
      let kind = keyword.canonical(language)
      return what
        + Localized("thứ tự các mục `\(kind)` thay đổi", "the order of `\(kind)` has changed")[
          language]
    }
  }

  mutating func flag(
    _ first: Int, _ second: Int, _ keyword: Keyword, isAdded: Bool
  ) -> Localized {
    both { words, language in
      let clause = words.noun(keyword, language)
      let verb = isAdded ? Localized("thêm", "added") : Localized("bỏ", "removed")
      return words.label(of: second, words.new, language)
        + Localized("\(verb.vietnamese) “\(clause)”", "“\(clause)” \(verb.english)")[language]
    }
  }

  mutating func translation(
    _ first: Int, _ second: Int, _ index: Int, _ from: Value?, _ to: Value?
  ) -> Localized {
    both { words, language in
      let before = from.map { quoted(shortened(words.old.model.string($0), 80)) }
      let after = to.map { quoted(shortened(words.new.model.string($0), 80)) }
      let text = quoted(
        shortened(words.new.model.string(words.new.model.values[index]), DiffWords.longestTitle))
      let what = Localized("bản dịch của \(text)", "translation of \(text)")[language]
      return words.label(of: second, words.new, language)
        + words.sentence(what, before, after, language)
    }
  }

  /// - Parameters:
  ///   - clause: nil for values of the head; `code` tells which then.
  ///   - filled: when a blank was filled in.
  mutating func list(
    _ first: Int, _ second: Int, _ clause: Keyword?, _ code: String, _ removed: [Int],
    _ added: [Int], filled: Filling?
  ) -> Localized {
    both { words, language in
      let side = words.new
      // A title that has changed does not stand before its change.
      let place =
        clause != nil
        ? words.label(of: second, side, language)
        : words.path(of: second, side, language)
      let what =
        clause.map { words.noun($0, language) } ?? words.headNoun(second, code, language)
      var before = removed.map { words.value($0, words.old, language) }
      var after = added.map { words.value($0, side, language) }
      if removed.count == 1, added.count == 1, filled == nil {
        let isBlank = side.model.values[added[0]].kind == .blank
        let (one, other) = differingMiddle(before[0], after[0])
        let from = quoted(one)
        if isBlank {
          return place
            + Localized(
              "\(what) từ \(from) thành để trống", "\(what) changed from \(from) to a blank")[
              language]
        }
        return place
          + words.sentence(
            what, one == "…" ? Localized("để trống", "a blank")[language] : from, quoted(other),
            language)
      }
      before = before.map { shortened($0, 160) }
      after = after.map { shortened($0, 160) }
      let come = words.series(after, language)
      if let filled {
        let tail =
          filled == .before
          ? Localized("", "")
          : Localized(" (văn bản cũ đã ký)", " (the old text is signed)")
        return place
          + Localized(
            "\(what) trước để trống, nay điền \(come)\(tail.vietnamese)",
            "\(what) was blank and is filled in with \(come)\(tail.english)")[language]
      }
      let gone = words.series(before, language)
      return place
        + words.sentence(
          what, removed.isEmpty ? nil : gone, added.isEmpty ? nil : come, language,
          isList: removed.count + added.count > 2)
    }
  }

  /// `định kỳ từ "hằng tháng" thành "hằng tuần"`; with one side only what was added or removed.
  private func sentence(
    _ what: String, _ from: String?, _ to: String?, _ language: Language, isList: Bool = false
  ) -> String {
    switch (from, to) {
    case (let from?, let to?) where isList:
      Localized("\(what) thêm \(to), bỏ \(from)", "\(what): added \(to), removed \(from)")[language]
    case (let from?, let to?):
      Localized("\(what) từ \(from) thành \(to)", "\(what) changed from \(from) to \(to)")[language]
    case (nil, let to?): Localized("thêm \(what) \(to)", "\(what) added: \(to)")[language]
    case (let from?, nil): Localized("bỏ \(what) \(from)", "\(what) removed: \(from)")[language]
    case (nil, nil): what
    }
  }

  private func series(_ values: [String], _ language: Language) -> String {
    var shown = values.prefix(DiffWords.longestList).map(quoted)
    let more = values.count - shown.count
    if more > 0 {
      shown.append(Localized("và \(more) mục nữa", "and \(more) more")[language])
    }
    return shown.joined(separator: ", ")
  }

  private mutating func both(
    _ sentence: (inout DiffWords, Language) -> String
  ) -> Localized {
    Localized(sentence(&self, .vietnamese), sentence(&self, .english))
  }

  // MARK: Elements

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
      return "\(start) \(rest.map { value($0, side, language) }.joined(separator: ", "))"
    }
    return start + who(entry, side, language)
  }

  /// ` giữa hai bên`, ` của A gửi B`: for elements without a title.
  private mutating func who(_ entry: Int, _ side: DiffSide, _ language: Language) -> String {
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
  private mutating func path(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    var parts: [String] = []
    var around = side.parent(of: entry)
    while around > 0, around != side.model.document, parts.count < 2 {
      parts.insert(description(of: around, side, language), at: 0)
      around = side.parent(of: around)
    }
    return parts.isEmpty ? "" : parts.joined(separator: " › ") + ": "
  }

  /// The element itself with what is around it, for a change of a clause; nothing for the document.
  private mutating func label(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    guard entry > 0, entry != side.model.document else { return "" }
    let path = path(of: entry, side, language)
    let around = path.isEmpty ? "" : String(path.dropLast(2)) + " › "
    return around + description(of: entry, side, language) + ": "
  }

  /// The title of an element and a blank, for a sentence that begins with it.
  private mutating func title(of entry: Int, _ side: DiffSide, _ language: Language) -> String {
    let all = description(of: entry, side, language)
    let keyword = side.model.entries[entry].keyword.canonical(language)
    let rest = all.dropFirst(all.hasPrefix(keyword) ? keyword.count : 0).drop { $0 == " " }
    return rest.isEmpty ? "" : rest + " "
  }

  private mutating func container(_ entry: Int, _ side: DiffSide, _ language: Language) -> String {
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

  // MARK: Values

  /// A value as people read it, without the label of its clause.
  mutating func value(_ index: Int, _ side: DiffSide, _ language: Language) -> String {
    written(side) { maker in
      maker.language = language
      let value = maker.model.values[index]
      if !value.key.isEmpty {
        maker.write(value.key, file: value.file)
        maker.write(": ")
      }
      guard value.kind == .time else { return maker.write(value: index) }
      let phrase = maker.model.times[Int(value.payload)]
      if phrase.isBlank { return maker.write("…") }
      if phrase.language == language {
        return maker.write(value.range, file: value.file, dropsQuotes: true)
      }
      maker.model.sources[Int(value.file)].storage.withUnsafeBufferPointer {
        phrase.write(in: language, source: $0, to: &maker.list.bytes)
      }
    }
  }

  /// Values in the language of their own document, for programs.
  mutating func own(_ indices: [Int], _ side: DiffSide) -> String {
    indices.map { value($0, side, side.model.language) }.joined(separator: "; ")
  }

  mutating func own(_ index: Int, _ side: DiffSide) -> String { own([index], side) }

  private mutating func written(
    _ side: DiffSide, _ body: (inout ChecklistMaker) -> Void
  ) -> String {
    if side.isNew {
      newMaker.list.bytes.removeAll(keepingCapacity: true)
      body(&newMaker)
      return String(decoding: newMaker.list.bytes, as: UTF8.self)
    }
    oldMaker.list.bytes.removeAll(keepingCapacity: true)
    body(&oldMaker)
    return String(decoding: oldMaker.list.bytes, as: UTF8.self)
  }

  // MARK: Nouns

  /// What a clause says of an element. Labels that are prepositions make no sentence with `từ … thành
  /// …`; they have a noun here, all others are their own.
  private func noun(_ keyword: Keyword, _ language: Language) -> String {
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
      case .matter: Localized("phần việc", "matter")
      case .asksFor: Localized("việc đề nghị", "what is asked for")
      default: nil
      }
    return words?[language] ?? keyword.canonical(language)
  }

  /// What the head of an element says.
  private func headNoun(_ entry: Int, _ code: String, _ language: Language) -> String {
    let model = new.model
    let construct = model.entries[entry].construct ?? .document
    let keyword = model.entries[entry].keyword.canonical(language)
    if construct.isDocument { return Localized("tên văn bản", "title")[language] }
    if construct == .signing { return Localized("ngày ký", "date of signing")[language] }
    if construct == .duty || construct == .area { return keyword }
    guard
      let name = model.entries[entry].valueIndices.first(where: { model.values[$0].kind == .name })
    else { return keyword }
    if code == "name" {
      return Localized("tên gọi của \(keyword)", "name of the \(keyword)")[language]
    }
    let title = model.string(model.values[name])
    return Localized(
      "tên đầy đủ của \(keyword) \(title)", "full title of \(keyword) \(title)")[language]
  }
}
