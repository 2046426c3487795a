/// The two files that make the TextMate grammar an extension of Visual Studio Code.
package enum VSCodeExtension {
  /// `package.json`.
  package static func manifest() -> String {
    EditorJSON.object([
      ("name", .string("qc-language")), ("displayName", .string("qc: quy chế phối hợp")),
      (
        "description",
        .string("Tô màu tệp .qc, quy chế phối hợp · Colours for .qc, coordination agreements")
      ),
      ("version", .string(compilerVersion.description)), ("publisher", .string("qc")),
      ("engines", .object([("vscode", .string("^1.60.0"))])),
      ("categories", .array([.string("Programming Languages")])),
      (
        "contributes",
        .object([
          (
            "languages",
            .array([
              .object([
                ("id", .string("qc")),
                ("aliases", .array([.string("Quy chế phối hợp (.qc)"), .string("qc")])),
                ("extensions", .array([.string(".qc")])),
                ("configuration", .string("./language-configuration.json")),
              ])
            ])
          ),
          (
            "grammars",
            .array([
              .object([
                ("language", .string("qc")), ("scopeName", .string("source.qc")),
                ("path", .string("./qc.tmLanguage.json")),
              ])
            ])
          ),
        ])
      ),
    ]).text
  }

  /// `language-configuration.json`.
  package static func configuration() -> String {
    let pairs = [("{", "}"), ("(", ")")]
    let quotes = [("\"", "\""), ("“", "”"), ("«", "»")]
    let array = { (pair: (String, String)) in
      EditorJSON.array([.string(pair.0), .string(pair.1)])
    }
    let closing = quotes.map { pair in
      EditorJSON.object([
        ("open", .string(pair.0)), ("close", .string(pair.1)),
        ("notIn", .array([.string("string"), .string("comment")])),
      ])
    }
    return EditorJSON.object([
      ("comments", .object([("lineComment", .string("#"))])),
      ("brackets", .array(pairs.map(array))),
      (
        "autoClosingPairs",
        .array(
          pairs.map { .object([("open", .string($0.0)), ("close", .string($0.1))]) } + closing)
      ),
      ("surroundingPairs", .array((pairs + quotes).map(array))),
      (
        // JavaScript has no `\\p` without a flag: the words of the lexer are named by what ends them.
        "wordPattern",
        .string("[^\\s\"%(),:;=\\[\\]{}«»“”„‟…#]+")
      ),
      (
        "indentationRules",
        .object([
          ("increaseIndentPattern", .string("^[^#\"]*(?:\"[^\"]*\"[^#\"]*)*\\{\\s*(?:#.*)?$")),
          ("decreaseIndentPattern", .string("^\\s*\\}")),
        ])
      ),
      (
        "onEnterRules",
        .array([
          .object([
            ("beforeText", .string("^\\s*-\\s+\\S(?:.*[^{\\s])?\\s*$")),
            (
              "action",
              .object([("indent", .string("none")), ("appendText", .string("- "))])
            ),
          ])
        ])
      ),
      ("folding", .object([("offSide", .flag(false))])),
    ]).text
  }
}
