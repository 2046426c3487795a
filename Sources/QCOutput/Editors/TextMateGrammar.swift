/// The TextMate grammar, which Visual Studio Code and many other editors read.
package enum TextMateGrammar {
  package static func text() -> String {
    EditorJSON.object([
      ("$comment", .string(notice)),
      ("name", .string("qc")),
      ("scopeName", .string("source.qc")),
      ("fileTypes", .array([.string("qc")])),
      ("patterns", .array(includes(["items", "inline"]))),
      (
        "repository",
        .object([
          ("items", patterns(items())),
          ("inline", patterns(includes(["texts", "tails", "numbers", "signs"]))),
          ("texts", patterns(texts())),
          ("numbers", patterns(numbers())),
          ("signs", patterns(signs())),
          ("tails", patterns(tails())),
          ("times", patterns([match(words(EditorPhrases.times), scope(.time))])),
          ("choices", patterns([match(words(EditorPhrases.choices), scope(.choice))])),
        ])
      ),
    ]).text
  }

  // MARK: - Implementation

  private static let notice = """
    Made from the compiler's tables; do not edit. Keywords in Vietnamese and in English. What a \
    pattern cannot know: whether bare words behind a bullet are a text, and whether a word of a \
    bare name is meant as a keyword; such words may be coloured.
    """

  private static let dialect = PatternDialect.perl
  private static let gap = dialect.set(EditorLexis.blanks)

  /// Items: a phrase at the start of a line, behind a bullet or behind a brace.
  private static func items() -> [EditorJSON] {
    let start = "(?:^|(?<=[{}]))\(gap)*(?:(\(dialect.text(EditorLexis.bullet)))\(gap)+)?"
    let captures = { (kind: PhraseClass) in
      EditorJSON.object([
        ("1", .object([("name", .string("punctuation.definition.list.begin.qc"))])),
        ("2", .object([("name", .string(scope(kind)))])),
      ])
    }
    let tree = PhraseTree(EditorPhrases.starts)
    var rules = tree.groups.filter { $0.kind != .reference }.compactMap { group in
      tree.pattern(group).map { pattern in
        rule(start + "(\(dialect.text(pattern)))", captures(group.kind), group.follower)
      }
    }
    rules.append(
      .object([
        ("match", .string("^\(gap)*(\(dialect.text(EditorLexis.bullet)))")),
        (
          "captures",
          .object([("1", .object([("name", .string("punctuation.definition.list.begin.qc"))]))])
        ),
      ]))
    return rules
  }

  /// Phrases in the middle of a line.
  private static func tails() -> [EditorJSON] {
    let tree = PhraseTree(EditorPhrases.tails)
    var rules = tree.groups.compactMap { group in
      tree.pattern(group).map { pattern in
        let name = group.kind == .compound ? "meta.word.qc" : scope(group.kind)
        return rule(
          "(\(dialect.text(pattern)))",
          .object([("1", .object([("name", .string(name))]))]), group.follower)
      }
    }
    let ends = dialect.set(EditorLexis.valueEnd)
    let behind = "(?<=\(ends)\(gap)|\(ends)\(gap)\(gap)|[/ ][0-9]{4}\(gap))"
    let labels = PhraseTree(EditorPhrases.labelsBehindValues)
    rules += labels.groups.compactMap { group in
      labels.pattern(group).map { pattern in
        rule(
          "\(behind)(\(dialect.text(pattern)))",
          .object([("1", .object([("name", .string(scope(.label)))]))]), group.follower)
      }
    }
    return rules
  }

  /// A phrase, and what may stand behind it to the end of the line.
  private static func rule(
    _ pattern: String, _ captures: EditorJSON, _ follower: PhraseFollower
  ) -> EditorJSON {
    let inner: [String]
    switch follower {
    case .anything:
      return .object([("match", .string("(?i)" + pattern)), ("captures", captures)])
    case .time: inner = ["texts", "numbers", "times", "signs"]
    case .choices: inner = ["choices", "inline"]
    }
    return .object([
      ("begin", .string("(?i)" + pattern)), ("beginCaptures", captures),
      ("end", .string("$|(?=[{}])")), ("patterns", .array(includes(inner))),
    ])
  }

  private static func texts() -> [EditorJSON] {
    [
      match(
        "(?<!\(dialect.set(EditorLexis.wordCharacters)))#.*$", "comment.line.number-sign.qc"),
      .object([
        ("begin", .string("\"\"\"")), ("end", .string("\"\"\"")),
        ("name", .string("string.quoted.triple.qc")),
      ]),
      match(dialect.text(EditorLexis.straightText), "string.quoted.double.qc"),
      match(dialect.text(EditorLexis.typographicText), "string.quoted.other.qc"),
    ]
  }

  private static func numbers() -> [EditorJSON] {
    [
      match(dialect.text(EditorLexis.date), "constant.numeric.date.qc"),
      match(dialect.text(EditorLexis.blank), "constant.language.blank.qc"),
      match(dialect.text(EditorLexis.ratio), "constant.numeric.ratio.qc"),
      match(dialect.text(EditorLexis.documentNumber), "constant.other.document-number.qc"),
      match(dialect.text(EditorLexis.number), "constant.numeric.qc"),
    ]
  }

  private static func signs() -> [EditorJSON] {
    [
      match("\\{", "punctuation.section.block.begin.qc"),
      match("\\}", "punctuation.section.block.end.qc"), match("[,;:]", "punctuation.separator.qc"),
    ]
  }

  private static func scope(_ kind: PhraseClass) -> String {
    switch kind {
    case .construct: "keyword.control.construct.qc"
    case .label: "support.type.property-name.label.qc"
    case .connective: "keyword.operator.word.qc"
    case .reference: "variable.language.reference.qc"
    case .choice: "support.constant.choice.qc"
    case .time: "support.constant.time.qc"
    case .compound: "meta.word.qc"
    }
  }

  private static func words(_ phrases: EditorPhrases.Phrases) -> String {
    let tree = PhraseTree(phrases)
    return "(?i)" + tree.groups.compactMap(tree.pattern).map(dialect.text).joined(separator: "|")
  }

  private static func includes(_ names: [String]) -> [EditorJSON] {
    names.map { .object([("include", .string("#\($0)"))]) }
  }

  private static func patterns(_ rules: [EditorJSON]) -> EditorJSON {
    .object([("patterns", .array(rules))])
  }

  private static func match(_ pattern: String, _ name: String) -> EditorJSON {
    .object([("match", .string(pattern)), ("name", .string(name))])
  }
}
