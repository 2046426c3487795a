/// The syntax file of Kate, KWrite and other programs of KDE.
///
/// Two contexts follow a line: `Start`, where an item may begin, and `Rest` behind its phrase.
package enum KateSyntax {
  package static func text() -> String {
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(notice) -->
      <!DOCTYPE language>
      <language name="QC" section="Other" extensions="*.qc" mimetype="" version="1" \
      kateversion="5.62" casesensitive="0" author="" license="">
        <highlighting>
          <contexts>
            <context name="Start" attribute="Normal Text" lineEndContext="#stay" \
      fallthroughContext="Rest">
              <DetectSpaces/>
              <IncludeRules context="Texts"/>
      \(rule(dialect.text(EditorLexis.bullet), "Bullet", "#stay", start: true))

      """
    let starts = PhraseTree(EditorPhrases.starts)
    for group in starts.groups where group.kind != .reference {
      if let pattern = starts.pattern(group) { out += rule(pattern, group, pop: false) + "\n" }
    }
    out += """
              <DetectChar char="{" attribute="Brace" context="#stay" beginRegion="block"/>
              <DetectChar char="}" attribute="Brace" context="#stay" endRegion="block"/>
            </context>
            <context name="Rest" attribute="Normal Text" lineEndContext="#pop">
              <DetectSpaces/>
              <IncludeRules context="Texts"/>
              <IncludeRules context="Tails"/>
              <IncludeRules context="Numbers"/>
              <DetectChar char="{" attribute="Brace" context="#pop" beginRegion="block"/>
              <DetectChar char="}" attribute="Brace" context="#pop" endRegion="block"/>
            </context>
            <context name="Time" attribute="Normal Text" lineEndContext="#pop">
              <DetectSpaces/>
              <IncludeRules context="Texts"/>
              <IncludeRules context="Numbers"/>
      \(words(EditorPhrases.times, "Time"))
              <RegExpr String="[{}]" lookAhead="1" context="#pop" attribute="Brace"/>
            </context>
            <context name="Choices" attribute="Normal Text" lineEndContext="#pop">
              <DetectSpaces/>
              <IncludeRules context="Texts"/>
      \(words(EditorPhrases.choices, "Choice"))
              <IncludeRules context="Tails"/>
              <IncludeRules context="Numbers"/>
              <RegExpr String="[{}]" lookAhead="1" context="#pop" attribute="Brace"/>
            </context>
            <context name="Tails" attribute="Normal Text" lineEndContext="#stay">

      """
    let tails = PhraseTree(EditorPhrases.tails)
    for group in tails.groups {
      if let pattern = tails.pattern(group) { out += rule(pattern, group, pop: true) + "\n" }
    }
    out += behindValues()
    out += """
            </context>
            <context name="Texts" attribute="Normal Text" lineEndContext="#stay">
              <RegExpr String="\(escaped("(?<!\(dialect.set(EditorLexis.wordCharacters)))#.*$"))" \
      attribute="Comment" context="#stay"/>
              <StringDetect String="&quot;&quot;&quot;" attribute="Text" context="LongText"/>
      \(rule(dialect.text(EditorLexis.straightText), "Text", "#stay"))
      \(rule(dialect.text(EditorLexis.typographicText), "Text", "#stay"))
            </context>
            <context name="LongText" attribute="Text" lineEndContext="#stay">
              <StringDetect String="&quot;&quot;&quot;" attribute="Text" context="#pop"/>
            </context>
            <context name="Numbers" attribute="Normal Text" lineEndContext="#stay">
      \(rule(dialect.text(EditorLexis.date), "Date", "#stay"))
      \(rule(dialect.text(EditorLexis.blank), "Blank", "#stay"))
      \(rule(dialect.text(EditorLexis.ratio), "Number", "#stay"))
      \(rule(dialect.text(EditorLexis.documentNumber), "Document Number", "#stay"))
      \(rule(dialect.text(EditorLexis.number), "Number", "#stay"))
            </context>
          </contexts>
          <itemDatas>
            <itemData name="Normal Text" defStyleNum="dsNormal"/>
            <itemData name="Comment" defStyleNum="dsComment"/>
            <itemData name="Text" defStyleNum="dsString"/>
            <itemData name="Blank" defStyleNum="dsWarning"/>
            <itemData name="Date" defStyleNum="dsFloat"/>
            <itemData name="Number" defStyleNum="dsDecVal"/>
            <itemData name="Document Number" defStyleNum="dsBaseN"/>
            <itemData name="Bullet" defStyleNum="dsOperator"/>
            <itemData name="Brace" defStyleNum="dsOperator"/>
            <itemData name="Construct" defStyleNum="dsControlFlow"/>
            <itemData name="Label" defStyleNum="dsKeyword"/>
            <itemData name="Connective" defStyleNum="dsAttribute"/>
            <itemData name="Reference" defStyleNum="dsVariable"/>
            <itemData name="Choice" defStyleNum="dsConstant"/>
            <itemData name="Time" defStyleNum="dsBuiltIn"/>
          </itemDatas>
        </highlighting>
        <general>
          <comments>
            <comment name="singleLine" start="#"/>
          </comments>
          <keywords casesensitive="0"/>
        </general>
      </language>

      """
    return out
  }

  // MARK: - Implementation

  private static let notice = """
    Made from the compiler's tables; do not edit. What a pattern cannot know: whether bare words \
    behind a bullet are a text, and whether a word of a bare name is meant as a keyword.
    """

  private static let dialect = PatternDialect.perl

  /// The rule of a group of phrases. In the middle of a line what follows a label replaces no
  /// context; at the start `Rest` lies under it.
  private static func rule(_ pattern: EditorPattern, _ group: PhraseGroup, pop isTail: Bool)
    -> String
  {
    let context: String
    switch group.follower {
    case .anything: context = isTail ? "#stay" : "Rest"
    case .time: context = "Time"
    case .choices: context = "Choices"
    }
    return rule(dialect.text(pattern), style(group.kind), context)
  }

  private static func behindValues() -> String {
    let ends = dialect.set(EditorLexis.valueEnd)
    let gap = dialect.set(EditorLexis.blanks)
    let behind = "(?<=\(ends)\(gap)|\(ends)\(gap)\(gap)|[/ ][0-9]{4}\(gap))"
    let tree = PhraseTree(EditorPhrases.labelsBehindValues)
    var out = ""
    for group in tree.groups {
      guard let pattern = tree.pattern(group) else { continue }
      let context =
        group.follower == .time ? "Time" : group.follower == .choices ? "Choices" : "#stay"
      out += rule(behind + "(?:\(dialect.text(pattern)))", "Label", context) + "\n"
    }
    return out
  }

  private static func words(_ phrases: EditorPhrases.Phrases, _ style: String) -> String {
    let tree = PhraseTree(phrases)
    return tree.groups.compactMap(tree.pattern)
      .map { rule(dialect.text($0), style, "#stay") }.joined(separator: "\n")
  }

  private static func rule(
    _ pattern: String, _ style: String, _ context: String, start isFirst: Bool = false
  ) -> String {
    "        <RegExpr String=\"\(escaped(pattern))\" attribute=\"\(style)\" context=\"\(context)\""
      + (isFirst ? " firstNonSpace=\"1\"" : "") + " insensitive=\"1\"/>"
  }

  private static func style(_ kind: PhraseClass) -> String {
    switch kind {
    case .construct: "Construct"
    case .label: "Label"
    case .connective: "Connective"
    case .reference: "Reference"
    case .choice: "Choice"
    case .time: "Time"
    case .compound: "Normal Text"
    }
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
