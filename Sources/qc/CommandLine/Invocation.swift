/// What the user asked for: a verb with its arguments, all of them valid as far as the command table
/// says.
struct Invocation: Sendable {
  /// What is to be done. `--help`, `--version` and no argument at all are the verb `help`.
  let verb: Verb
  /// What stood there besides options, in order. `-` is the standard input.
  let arguments: [String]
  /// The language of the messages that concern no file: `--locale`, else the environment.
  let language: MessageLanguage
  /// What to print when ``verb`` is `help`.
  let helpTopic: HelpTopic

  /// Each use of an option with its value, in order; the value of a flag is empty.
  private let uses: [(option: OptionName, value: String)]

  init(
    verb: Verb, arguments: [String], uses: [(option: OptionName, value: String)],
    language: MessageLanguage, helpTopic: HelpTopic = .overview
  ) {
    self.verb = verb
    self.arguments = arguments
    self.uses = uses
    self.language = language
    self.helpTopic = helpTopic
  }

  /// Whether the option was given.
  func has(_ option: OptionName) -> Bool {
    uses.contains { $0.option == option }
  }

  /// The value of the last use of the option, `nil` if it was not given.
  func value(_ option: OptionName) -> String? {
    uses.last { $0.option == option }?.value
  }

  /// The values of every use of the option, in order.
  func values(_ option: OptionName) -> [String] {
    uses.filter { $0.option == option }.map(\.value)
  }
}

extension Invocation {
  /// `-o DIR`, by default `out`.
  var outputFolder: String { value(.output) ?? "out" }

  /// `--locale`, if it was given: it wins over the language of a file.
  var locale: MessageLanguage? { value(.locale).flatMap(MessageLanguage.init(rawValue:)) }

  /// `--lang`, if it was given.
  var outputLanguage: MessageLanguage? {
    value(.language).flatMap(MessageLanguage.init(rawValue:))
  }

  /// `--color`.
  var color: ColorChoice { value(.color).flatMap(ColorChoice.init(rawValue:)) ?? .auto }

  /// `--format` of a checklist.
  var checklistFormat: ChecklistFormat {
    value(.format).flatMap(ChecklistFormat.init(rawValue:)) ?? .markdown
  }

  /// `--max-diagnostics`; `Int.max` when there is no limit.
  var maximumDiagnostics: Int {
    guard let text = value(.maximumDiagnostics), let number = Int(text) else {
      return Invocation.usualMaximumDiagnostics
    }
    return number == 0 ? Int.max : number
  }

  /// The same for one form: what programs read is whole unless a limit was asked for.
  func maximumDiagnostics(of format: DiagnosticFormat) -> Int {
    format.isForPeople || has(.maximumDiagnostics) ? maximumDiagnostics : .max
  }

  /// How many diagnostics are shown when nothing else is said.
  static let usualMaximumDiagnostics = 200

  /// Where diagnostics go: every file that was named, in order, and exactly one element without a
  /// file, the last that was given so, else text.
  var diagnosticOutputs: [DiagnosticOutput] {
    let all = values(.outputFormat).compactMap(DiagnosticOutput.init(argument:))
    let stream = all.last { $0.file == nil } ?? DiagnosticOutput(format: .text, file: nil)
    return [stream] + all.filter { $0.file != nil }
  }

  /// The shell of `completions`.
  var shell: Shell? { arguments.first.flatMap(Shell.init(rawValue:)) }
}

extension DiagnosticOutput {
  /// Reads `FORMAT` or `FORMAT=FILE`; `nil` if the format is unknown or the file is empty.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first.flatMap({ DiagnosticFormat(rawValue: String($0)) }) else {
      return nil
    }
    let file = parts.count > 1 ? String(parts[1]) : nil
    guard file != "" else { return nil }
    self.init(format: format, file: file)
  }
}
