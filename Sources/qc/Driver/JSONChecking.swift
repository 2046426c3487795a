import QCOutput
import QCSyntax

/// `qc check FILE.json`: whether a JSON file that `qc build` made is valid and current.
struct JSONChecking {
  let policy: FindingPolicy
  /// The source named with `--source`, else the `.qc` file beside the JSON.
  let sourcePath: String?

  func check(_ buffer: FileBuffer, path: String) -> FileReport {
    var report = FileReport()
    let bytes = Array(buffer.bytes)
    var padded = bytes
    padded.append(contentsOf: repeatElement(0, count: SourceFile.padding))
    let source = SourceFile(name: path, padded: padded, count: bytes.count)
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes, limit: Limits.fileBytes)
    } catch {
      let shown = firstInvalidUTF8InFull(bytes) == nil ? source : SourceFile(name: path, text: "")
      let place = SourceRange(error.offset, error.offset)
      tell([Diagnostic(.invalidJSON, place, .localized(error.message))], shown, &report)
      return report
    }
    let problems = validate(document)
    guard problems.isEmpty else {
      let findings = problems.map { problem in
        Diagnostic(
          .invalidModel, SourceRange(problem.offset, problem.offset),
          .localized(
            Localized(
              "\(problem.path): \(problem.message.vietnamese)",
              "\(problem.path): \(problem.message.english)")))
      }
      tell(findings, source, &report)
      return report
    }
    compare(document, path, source, buffer, &report)
    return report
  }

  // MARK: - Implementation

  private func compare(
    _ document: JSONDocument, _ path: String, _ source: SourceFile, _ buffer: FileBuffer,
    _ report: inout FileReport
  ) {
    guard let stated = sourceOf(document) else { return }
    let folder = parentFolder(of: path)
    let beside = folder.isEmpty ? stated.name : folder + "/" + stated.name
    let wanted = sourcePath ?? beside
    let place = SourceRange(0, 0)
    guard buffer.read(path: wanted, limit: Limits.fileBytes) == nil else {
      return tell([Diagnostic(.sourceNotFound, place, .text(wanted))], source, &report)
    }
    guard case .success(let text) = loadSource(name: wanted, buffer) else {
      return tell([Diagnostic(.staleOutput, place)], source, &report)
    }
    if String(decoding: text.digest, as: UTF8.self) != stated.sha256 {
      tell([Diagnostic(.staleOutput, place)], source, &report)
    }
  }

  private func tell(_ findings: [Diagnostic], _ source: SourceFile, _ report: inout FileReport) {
    policy.report(findings, source, language: nil, into: &report)
  }

  private func firstInvalidUTF8InFull(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidUTF8($0) }
  }
}
