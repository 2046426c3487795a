/// How a checklist is written: the values of `--format`.
enum ChecklistFormat: String, CaseIterable, Sendable {
  case markdown = "md"
  case text
  case html
  case csv
  case json
}

/// How a schedule is written: the values of `--format` of `calendar`.
enum CalendarFormat: String, CaseIterable, Sendable {
  case text
  case json
  case csv
  case ics
}

/// How a responsibility matrix is written: the values of `--format` of `matrix`.
enum MatrixFormat: String, CaseIterable, Sendable {
  case text
  case markdown = "md"
  case csv
  case json
}

/// How a difference is written: the values of `--format` of `diff`.
enum DiffFormat: String, CaseIterable, Sendable {
  case text
  case json
}

/// How diagnostics are written: the values of `--output-format`.
enum DiagnosticFormat: String, CaseIterable, Sendable {
  case text
  case short
  case json
  case sarif
  case github
  case gitlab
  case junit

  /// Whether people read it as it is; else it is whole unless a limit was asked for.
  var isForPeople: Bool {
    switch self {
    case .text, .short, .github: true
    case .json, .sarif, .gitlab, .junit: false
    }
  }
}

/// When colour is used: the values of `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}

/// A shell for which `qc completions` writes a script.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}

/// One use of `--output-format`.
struct DiagnosticOutput: Equatable, Sendable {
  let format: DiagnosticFormat
  /// The file to write to; `nil` is the usual stream.
  let file: String?
}
