import QCSyntax

/// What a phrase of the language is to an editor: the classes that are coloured alike.
package enum PhraseClass: Sendable, CaseIterable {
  /// Opens a construct: `lĩnh vực`, `trao đổi thông tin`.
  case construct
  /// Begins a clause: `nội dung`, `định kỳ`.
  case label
  /// Ends a plain-word name anywhere in a line: `của`, `chức vụ`.
  case connective
  /// Known to every document: `hai bên`.
  case reference
  /// One of the closed answers to a label: `văn bản` behind `hình thức`.
  case choice
  /// A word of time behind a label that takes one: `ngày làm việc`.
  case time
  /// Holds the syllable of a connective and is an ordinary word: `thông qua`. Never coloured.
  case compound
}

/// What stands between a phrase and the end of its line.
package enum PhraseFollower: Sendable, CaseIterable {
  case anything
  case time
  case choices
}

/// Phrases that are coloured alike and followed alike.
package struct PhraseGroup: Hashable, Sendable {
  package var kind: PhraseClass
  package var follower: PhraseFollower
}

/// The phrases of both keyword sets as an editor needs them: by place in the line and by group. One
/// description for all editors, read from the tables of the language.
///
/// An editor sees one line and no meaning. It cannot know that a bare word in a name or in a bare
/// text behind a bullet is no keyword; it takes the phrase at the start of a line for what it
/// usually is there.
package enum EditorPhrases {
  package typealias Phrases = [(phrase: String, group: PhraseGroup)]

  /// What may begin an item: at the start of a line, behind a bullet, behind a brace. References
  /// are among them only because they may be longer than a label: `bên kia`, `bên`.
  package static let starts: Phrases = {
    var phrases: Phrases = []
    for keyword in Keyword.allCases {
      guard let kind = startClass(keyword) else { continue }
      add(keyword, PhraseGroup(kind: kind, follower: follower(keyword)), to: &phrases)
    }
    for keyword in references {
      add(keyword, PhraseGroup(kind: .reference, follower: .anything), to: &phrases)
    }
    return phrases
  }()

  /// What is a word of the language anywhere else in a line.
  package static let tails: Phrases = {
    var phrases: Phrases = []
    for phrase in split(Connectives.vietnamese) + split(Connectives.english) {
      let meanings = Keyword.allCases.filter { spellings($0).contains(phrase) }
      let followers = meanings.map(follower)
      let group = PhraseGroup(
        kind: .connective,
        follower: followers.contains(.time)
          ? .time : followers.contains(.choices) ? .choices : .anything)
      phrases.append((phrase, group))
    }
    for keyword in references {
      add(keyword, PhraseGroup(kind: .reference, follower: .anything), to: &phrases)
    }
    // A label that begins with a connective: `theo mẫu`, where `theo` would end the name.
    for (phrase, group) in starts where group.kind == .label {
      let words = phrase.split(separator: " ")
      let begins = (1..<max(1, words.count)).contains { count in
        let beginning = words[..<count].joined(separator: " ")
        return phrases.contains { $0.phrase == beginning && $0.group.kind == .connective }
      }
      if begins, !phrases.contains(where: { $0.phrase == phrase }) {
        phrases.append((phrase, group))
      }
    }
    for phrase in split(Connectives.compounds) {
      phrases.append((phrase, PhraseGroup(kind: .compound, follower: .anything)))
    }
    return phrases
  }()

  /// The labels that are no connectives: in the middle of a line they are words of the language only
  /// behind a text, a blank or a date.
  package static let labelsBehindValues: Phrases = {
    let anywhere = tails.map(\.phrase)
    return starts.filter { entry in
      entry.group.kind == .label && !anywhere.contains(entry.phrase)
    }
  }()

  /// The closed answers.
  package static let choices: Phrases = {
    var phrases: Phrases = []
    for member in members {
      for keyword in answers(to: member.value) {
        add(keyword, PhraseGroup(kind: .choice, follower: .anything), to: &phrases)
      }
    }
    return phrases
  }()

  /// The words of time.
  package static let times: Phrases = {
    var phrases: Phrases = []
    let group = PhraseGroup(kind: .time, follower: .anything)
    for word in TimeWord.allCases {
      let spelling = word.spelling
      for phrase in split(spelling.vietnamese) + split(spelling.english)
      where phrase.utf8.count > 1 && phrase != "–" && phrase != "—" {
        if !phrases.contains(where: { $0.phrase == phrase }) { phrases.append((phrase, group)) }
      }
    }
    return phrases
  }()
}

// MARK: - Implementation

extension EditorPhrases {
  private static let members = Construct.allCases.flatMap(\.members) + Construct.universal

  private static var references: [Keyword] {
    Keyword.builtInReferences + [.each, .sameLevel, .sameLine]
  }

  /// Nil for a keyword that begins no item. What only stands behind another head counts as a label.
  private static func startClass(_ keyword: Keyword) -> PhraseClass? {
    let values = members.filter { $0.keyword == keyword }.map(\.value)
    if values.isEmpty { return nil }
    let opensConstruct = values.contains { value in
      if case .construct(let construct) = value { !construct.isTail } else { false }
    }
    return opensConstruct ? .construct : .label
  }

  private static func follower(_ keyword: Keyword) -> PhraseFollower {
    var result = PhraseFollower.anything
    for member in members where member.keyword == keyword {
      var values = [member.value]
      if case .construct(let construct) = member.value {
        for case .value(let value) in construct.header { values.append(value) }
      }
      for value in values {
        if !answers(to: value).isEmpty { return .choices }
        if case .time = value { result = .time }
      }
    }
    return result
  }

  private static func answers(to value: ValueType) -> [Keyword] {
    switch value {
    case .choice(let list), .choices(let list), .choiceOrWho(let list): list.keywords
    case .construct(let construct):
      construct.header.flatMap { slot -> [Keyword] in
        if case .value(let value) = slot { answers(to: value) } else { [] }
      }
    default: []
    }
  }

  /// Adds the phrases of a keyword. Where two keywords share one, the construct wins over the label
  /// and a known follower over none.
  private static func add(_ keyword: Keyword, _ group: PhraseGroup, to phrases: inout Phrases) {
    for phrase in spellings(keyword) {
      guard let place = phrases.firstIndex(where: { $0.phrase == phrase }) else {
        phrases.append((phrase, group))
        continue
      }
      if group.kind == .construct { phrases[place].group.kind = .construct }
      if phrases[place].group.follower == .anything {
        phrases[place].group.follower = group.follower
      }
    }
  }

  private static func spellings(_ keyword: Keyword) -> [String] {
    allSpellings[Int(keyword.rawValue)]
  }

  /// The spellings of each keyword in both languages, by its number.
  private static let allSpellings = Keyword.allCases.map { keyword in
    keyword.spellings(.vietnamese) + keyword.spellings(.english)
  }

  private static func split(_ phrases: StaticString) -> [String] {
    phrases.description.split(separator: "|").map(String.init)
  }
}
