import QCSyntax

extension Baseline {
  /// Reads what ``write(to:)`` wrote, or says why that cannot be: a baseline that is understood only
  /// in part would let findings pass.
  package static func read(_ bytes: [UInt8], limit: Int) -> Result<Baseline, Unreadable> {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes, limit: limit)
    } catch {
      return .failure(Unreadable(reason: error.message))
    }
    let root = JSONDocument.root
    guard let version = document.member(root, "format_version"),
      let findings = document.member(root, "findings"), document.kind(findings) == .array
    else { return .failure(.other) }
    guard document.text(version, equals: "1.0") else {
      return .failure(
        Unreadable(
          reason: Localized(
            "format_version là \"\(document.string(version))\"",
            "its format_version is \"\(document.string(version))\"")))
    }
    var entries: [Entry] = []
    for item in document.items(findings) {
      guard let file = string("file", of: item, document),
        let code = string("code", of: item, document),
        let fingerprint = string("fingerprint", of: item, document)
      else { return .failure(.other) }
      entries.append(Entry(file: file, code: code, fingerprint: fingerprint))
    }
    return .success(Baseline(entries))
  }

  /// Why a text is no baseline.
  package struct Unreadable: Error {
    package let reason: Localized

    static let other = Unreadable(
      reason: Localized(
        "không do qc check --write-baseline ghi ra", "qc check --write-baseline did not write it"))
  }

  // MARK: - Implementation

  private static func string(_ name: StaticString, of item: Int, _ document: JSONDocument)
    -> String?
  {
    guard let value = document.member(item, name), document.kind(value) == .string else {
      return nil
    }
    return document.string(value)
  }
}
