import QCOutput
import QCSyntax

/// `qc new`: a first draft, to standard output or to a new file.
struct ScaffoldRun {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() -> ExitCode {
    let kind = invocation.value(.kind).flatMap(Scaffold.Kind.init(rawValue:)) ?? .regulation
    let language =
      invocation.value(.newLanguage).flatMap(MessageLanguage.init(rawValue:)) ?? invocation.language
    let parties = invocation.value(.parties).flatMap { Int($0) } ?? 2
    let counts = Scaffold.partyCounts
    guard counts.contains(parties) else {
      return fail(
        LocalizedText(
          vi:
            "Số bên phải từ \(counts.lowerBound) đến \(counts.upperBound), không phải \(parties).",
          en:
            "The number of parties is \(counts.lowerBound) to \(counts.upperBound), not \(parties)."
        ))
    }
    let named = invocation.arguments.first
    let path = invocation.value(.newFile) ?? named
    if let named, let path, named != path {
      return fail(
        LocalizedText(
          vi: "Chỉ nêu một tệp: '\(path)' hoặc '\(named)'.",
          en: "Name one file: '\(path)' or '\(named)'."))
    }
    let text = Scaffold(kind, language.language, parties: parties).text()
    guard let path, path != "-" else { return printed(text, invocation) }
    guard path.hasSuffix(".qc"), baseName(path) != ".qc" else {
      return fail(
        LocalizedText(
          vi: "Tên tệp phải kết thúc bằng .qc: '\(path)'.",
          en: "The name of the file must end in .qc: '\(path)'."))
    }
    if let error = FileWriter().create(Array(text.utf8), at: path) {
      tellCannotWrite(path, error, invocation)
      return .cannotWrite
    }
    if !invocation.has(.quiet) {
      let words = LocalizedText(
        vi: "Đã ghi \(path). Mở tệp, điền vào các dấu …, rồi chạy: qc check \(path)",
        en: "Wrote \(path). Open it, fill in each …, then run: qc check \(path)")
      _ = StandardStream.error.write(words[invocation.language] + "\n")
    }
    return .accepted
  }

  // MARK: - Implementation

  private func fail(_ words: LocalizedText) -> ExitCode {
    let error = UsageError(kind: .other(words), verb: .new, language: invocation.language)
    _ = StandardStream.error.write(error.text)
    return .usage
  }
}
