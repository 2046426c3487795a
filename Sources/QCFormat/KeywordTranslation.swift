import QCSyntax

/// Puts the keywords of a file into one language. Names, texts and figures stay as they are, and so
/// does the language they are in: where it is another one, a first line says so.
///
/// A phrase of time is read in the language of its label. It is translated where the way back gives
/// the same words; else label and phrase stay.
struct KeywordTranslation {
  private(set) var replacements: [Int: TokenText.Replacement] = [:]
  /// A first line to be added: `written in Vietnamese`.
  private(set) var statement: [UInt8]?
  /// The labels that keep their language because their phrase of time does.
  private(set) var labelsLeft = 0
  /// The tokens of a statement that says nothing any more.
  private(set) var dropped = 0..<0
  private(set) var book: PhraseBook
  private let tree: SyntaxTree
  private let roles: [TokenRole]
  private let target: Language?

  /// - Parameter target: nil leaves everything as it is.
  init(_ tree: SyntaxTree, _ roles: [TokenRole], to target: Language?, book: PhraseBook) {
    self.tree = tree
    self.roles = roles
    self.target = target
    self.book = book
  }

  mutating func translate() {
    guard let target else { return }
    let staying = translateTimes(to: target)
    labelsLeft = staying.count
    for token in roles.indices where roles[token].length > 0 && !staying.contains(token) {
      guard let keyword = Keyword(rawValue: roles[token].keyword) else { continue }
      replacements[token] = TokenText.Replacement(
        text: book.canonical(keyword, target), length: Int(roles[token].length))
    }
    translateWords(to: target)
    state(target)
  }

  // MARK: - Implementation

  /// Adds the statement of the language of the texts, or drops one that says what goes without it.
  private mutating func state(_ target: Language) {
    if let old = LanguageStatement(tree) {
      if old.language == target { dropped = old.tokens }
    } else if tree.language != target, tree.nodes.count > 1 {
      let own: Keyword = tree.language == .vietnamese ? .vietnameseLanguage : .englishLanguage
      statement = book.canonical(.writtenIn, target) + [0x20] + book.canonical(own, target)
    }
  }

  /// The few words of the language that are no keywords: `hoặc` between choices, `chương` and `điều`
  /// in `4 chương, 12 điều`.
  private mutating func translateWords(to target: Language) {
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .structure where node.end == node.first + 2:
        structure(Int(node.first) + 1, to: target)
      case .choice:
        guard index > 0, Int(node.first) > 0, tree.nodes[index - 1].kind == .choice,
          Int(tree.nodes[index - 1].end) == Int(node.first) - 1
        else { continue }
        let token = Int(node.first) - 1
        let pairs = [("hoặc", "or"), ("và", "and")]
        let word = bytes(token)
        for (vietnamese, english) in pairs
        where word == Array(vietnamese.utf8) || word == Array(english.utf8) {
          replace(token, Array((target == .vietnamese ? vietnamese : english).utf8))
        }
      default: break
      }
    }
  }

  private mutating func structure(_ token: Int, to target: Language) {
    let isChapter = [book.canonical(.chapter, .vietnamese), book.canonical(.chapter, .english)]
      .contains { bytes(token).starts(with: $0) }
    let isArticle = [book.canonical(.article, .vietnamese), book.canonical(.article, .english)]
      .contains { bytes(token).starts(with: $0) }
    guard isChapter || isArticle else { return }
    var word = book.canonical(isChapter ? .chapter : .article, target)
    if target == .english, tree.tokens[token - 1].payload != 1 { word.append(0x73) }
    replace(token, word)
  }

  private mutating func replace(_ token: Int, _ text: [UInt8]) {
    replacements[token] = TokenText.Replacement(text: text, length: 1)
  }

  private func bytes(_ token: Int) -> [UInt8] {
    Array(tree.source.storage[tree.range(from: token, to: token + 1).bounds])
  }

  // MARK: Time

  /// Translates phrases of time. Returns the labels that keep their language, with the statement's.
  private mutating func translateTimes(to target: Language) -> Set<Int> {
    var staying: Set<Int> = []
    for (index, node) in tree.nodes.enumerated()
    where node.kind == .element || node.kind == .clause {
      guard let label = labelLanguage(node), label != target else { continue }
      var times: [(token: Int, replacement: TokenText.Replacement)] = []
      var isWhole = true
      var child = index + 1
      while child < Int(node.next) {
        let value = tree.nodes[child]
        if value.kind == .element || value.kind == .clause { break }
        let place = value.kind == .row ? child + 2 : child
        if place < Int(value.next), tree.nodes[place].kind == .time {
          if let made = translated(tree.nodes[place], under: node.keyword, from: label, to: target)
          {
            times.append((Int(tree.nodes[place].first), made))
          } else {
            isWhole = false
          }
        }
        child = Int(value.next)
      }
      if isWhole {
        for (token, made) in times { replacements[token] = made }
      } else {
        staying.insert(Int(node.first))
      }
    }
    return staying
  }

  private func labelLanguage(_ node: Node) -> Language? {
    let first = Int(node.first)
    guard roles[first].length > 0 else { return nil }
    return tree.tokens.withUnsafeBufferPointer { tokens in
      LanguageTables.shared.match(tokens, at: first) { $0.rawValue == node.keyword }?.language
    }
  }

  private mutating func translated(
    _ node: Node, under label: UInt16, from own: Language, to target: Language
  ) -> TokenText.Replacement? {
    guard let slot = TimeSlot(rawValue: node.detail) else { return nil }
    var words: [UInt8] = []
    for token in Int(node.first)..<Int(node.end) {
      let span = tree.range(from: token, to: token + 1)
      if token > Int(node.first),
        tree.range(from: token - 1, to: token).end < tree.tokens[token].offset
      {
        words.append(0x20)
      }
      words += tree.source.storage[span.bounds]
    }
    let keyword = Keyword(rawValue: label)
    let ownLabel = keyword.map { book.canonical($0, own) + [0x20] } ?? []
    let newLabel = keyword.map { book.canonical($0, target) + [0x20] } ?? []
    func leadsBack(_ made: [UInt8]) -> Bool {
      guard let back = rewritten(made, slot, from: target, to: own) else { return false }
      return back == words || back == ownLabel + words
    }
    guard var made = rewritten(words, slot, from: own, to: target), leadsBack(made) else {
      return nil
    }
    // `báo trước báo trước 30 ngày`: the phrase would repeat its label.
    let rest = Array(made.dropFirst(newLabel.count))
    if made.starts(with: newLabel), leadsBack(rest) { made = rest }
    return TokenText.Replacement(text: made, length: Int(node.end - node.first))
  }

  /// A phrase of time in another language; nil when it cannot be read.
  private func rewritten(
    _ words: [UInt8], _ slot: TimeSlot, from own: Language, to target: Language
  ) -> [UInt8]? {
    let source = SourceFile(
      name: "", padded: words + [UInt8](repeating: 0, count: SourceFile.padding), count: words.count
    )
    guard case .success(let phrase, _) = readTime(source, slot: slot, language: own).result else {
      return nil
    }
    var output: [UInt8] = []
    source.storage.withUnsafeBufferPointer { phrase.write(in: target, source: $0, to: &output) }
    return output
  }
}
