import QCSemantics
import QCSyntax

/// Changes in words, in both languages: one line each, in the drafter's words as far as they go.
struct DiffWords {
  let old: DiffSide
  let new: DiffSide
  /// What writes the values of each side.
  private var oldMaker = ChecklistMaker()
  private var newMaker = ChecklistMaker()

  /// How a blank came to be filled.
  enum Filling {
    case before, afterSigning
  }

  /// A title longer than this is cut.
  static let longestTitle = 60
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
      if words.new.model.entries[second].construct?.isPerson == true {
        return place + words.sentence(keyword, from, to, language)
      }
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
      let colon = before == nil || after == nil ? ":" : ""
      return words.label(of: second, words.new, language)
        + words.sentence(
          language == .vietnamese ? what + colon : what, before, after, language)
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
        clause.map { words.noun($0, language) } ?? words.headNoun(second, code, added, language)
      // A head is said as a whole, a clause value by value.
      let isWhole =
        filled == nil && !removed.isEmpty && !added.isEmpty
        && (clause == nil || removed.count == 1 && added.count == 1)
      if isWhole {
        let before = words.joined(removed, words.old, language)
        let after = words.joined(added, side, language)
        let isBlank = side.model.values[added[0]].kind == .blank
        if before == after {
          // A declared name that is now an outside body, or the reverse.
          return place
            + Localized(
              "\(what) vẫn ghi \(quoted(before)) nhưng nay chỉ đối tượng khác",
              "\(what) still reads \(quoted(before)) but means another body now")[language]
        }
        let (one, other) = differingMiddle(before, after)
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
      let before = removed.map { shortened(words.value($0, words.old, language), 160) }
      let after = added.map { shortened(words.value($0, side, language), 160) }
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

  /// Values of one head: `báo cáo lên cấp trên`, `Kiểm lâm, Công an`.
  mutating func joined(
    _ indices: [Int], _ side: DiffSide, _ language: Language
  ) -> String {
    var result = ""
    for (place, index) in indices.enumerated() {
      if place > 0 {
        result += side.model.values[indices[place - 1]].kind == .choice ? " " : ", "
      }
      result += value(index, side, language)
    }
    return result
  }

  mutating func own(_ index: Int, _ side: DiffSide) -> String { own([index], side) }

  mutating func written(
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
}
