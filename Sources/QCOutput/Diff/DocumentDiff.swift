import QCSemantics
import QCSyntax

/// A checked file, as the comparison needs it: what stands outside of its documents, and each
/// document. Models are values: copies stay when the compiler goes on.
package struct CheckedFile: Sendable {
  package var declarations: Model
  package var documents: [Model] = []

  /// - Parameter declarations: the model before the first document.
  package init(declarations: Model) { self.declarations = declarations }
}

extension Difference {
  /// Compares two files and adds what is different, a document at a time.
  ///
  /// Documents are paired by their id (kind and title), then by their number, then in order. A file
  /// that is nil is not there: its documents are added or removed.
  ///
  /// - Parameter name: the path of the file, for a file without a document that stands on one side.
  package mutating func compare(_ old: CheckedFile?, _ new: CheckedFile?, name: String) {
    let first = old?.documents ?? []
    let second = new?.documents ?? []
    if first.isEmpty, second.isEmpty {
      guard let old, let new else { return fileWithoutDocuments(name, isNew: new != nil) }
      var result = comparison(old.declarations, new.declarations, includesShared: true)
      result.title = Localized(name, name)
      add(result)
      return
    }
    let pairs = DocumentPairs(first, second)
    var includesShared = true
    for pair in pairs.pairs {
      switch pair {
      case (let one?, let other?):
        add(comparison(first[one], second[other], includesShared: includesShared))
        // What stands outside is the same for all documents of the two files.
        includesShared = false
      case (let one?, nil): add(oneSided(first[one], isNew: false))
      case (nil, let other?): add(oneSided(second[other], isNew: true))
      case (nil, nil): break
      }
    }
  }

  // MARK: - Implementation

  private func comparison(_ old: Model, _ new: Model, includesShared: Bool) -> DocumentDifference {
    var comparison = Comparison(Pairing(old, new))
    comparison.run(includesShared: includesShared)
    return comparison.result
  }

  /// A document that stands on one side only: one change.
  private func oneSided(_ model: Model, isNew: Bool) -> DocumentDifference {
    let side = DiffSide(
      model, isNew: isNew, language: model.language, isAcrossLanguages: false)
    var words = DiffWords(side, side)
    var result = DocumentDifference()
    result.title = words.title(side)
    var place = SourcePlace()
    let head = model.entries[model.document]
    let (line, column) = place.find(Int(head.head.start), in: model.sources, file: head.file)
    let at = ChangePlace(file: model.source(head.file).name, line: line, column: column)
    let said = words.documentTitle(side, model.language)
    let title = result.title
    let message =
      isNew
      ? Localized(
        "thêm văn bản: \(title.vietnamese)", "document added: \(title.english)")
      : Localized(
        "bỏ văn bản: \(title.vietnamese)", "document removed: \(title.english)")
    result.changes = [
      Change(
        grade: .needsSigning, kind: isNew ? .added : .removed,
        element: side.identifiers.string(of: model.document), clause: nil,
        from: isNew ? nil : said, to: isNew ? said : nil, parties: [], message: message,
        old: isNew ? nil : at, new: isNew ? at : nil)
    ]
    return result
  }

  /// A file of declarations says nothing by itself: it counts in the documents that use it.
  private mutating func fileWithoutDocuments(_ name: String, isNew: Bool) {
    var result = DocumentDifference()
    result.title = Localized(name, name)
    let message =
      isNew
      ? Localized(
        "thêm tệp \(name), không có văn bản nào", "file \(name) added, without a document")
      : Localized(
        "bỏ tệp \(name), không có văn bản nào", "file \(name) removed, without a document")
    let at = ChangePlace(file: name, line: 1, column: 1)
    result.changes = [
      Change(
        grade: .textOnly, kind: isNew ? .added : .removed, element: "", clause: nil, from: nil,
        to: nil, parties: [], message: message, old: isNew ? nil : at, new: isNew ? at : nil)
    ]
    add(result)
  }
}

extension Comparison {
  /// Everything that was found, in order.
  fileprivate var result: DocumentDifference {
    var words = words
    var result = DocumentDifference()
    result.title = words.title(new)
    result.steps = steps
    for party in affected.list {
      let side = party.isNew ? new : old
      result.parties.append(
        DifferenceParty(
          id: side.identifiers.string(of: party.entry),
          name: Localized(
            words.partyName(party.entry, side, .vietnamese),
            words.partyName(party.entry, side, .english))))
    }
    result.changes = changes.sorted { $0.key < $1.key }.map(\.change)
    return result
  }
}

extension DiffWords {
  fileprivate mutating func title(_ side: DiffSide) -> Localized {
    Localized(documentTitle(side, .vietnamese), documentTitle(side, .english))
  }
}

/// Which document of a file is which of the other.
private struct DocumentPairs {
  private(set) var pairs: [(Int?, Int?)] = []

  init(_ old: [Model], _ new: [Model]) {
    var partner = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    let keys: [(Model) -> [UInt8]] = [DocumentPairs.identifier, DocumentPairs.number, { _ in [0] }]
    for key in keys {
      var places: [[UInt8]: [Int]] = [:]
      for index in old.indices.reversed() where !isTaken[index] {
        let key = key(old[index])
        if !key.isEmpty { places[key, default: []].append(index) }
      }
      for index in new.indices where partner[index] == nil {
        let key = key(new[index])
        guard !key.isEmpty, let found = places[key, default: []].popLast() else { continue }
        partner[index] = found
        isTaken[found] = true
      }
    }
    pairs = new.indices.map { (partner[$0], $0) }
    pairs += old.indices.filter { !isTaken[$0] }.map { ($0, nil) }
  }

  private static func identifier(_ model: Model) -> [UInt8] {
    var identifiers = Identifiers()
    identifiers.assign(model)
    return Array(identifiers.bytes(of: model.document))
  }

  private static func number(_ model: Model) -> [UInt8] {
    let side = DiffSide(
      model, isNew: false, language: model.language, isAcrossLanguages: false)
    guard let clause = DiffSide.clause(.number, of: model.document, model) else { return [] }
    return model.entries[clause].valueIndices
      .filter { model.values[$0].kind == .documentNumber }.flatMap { side.key(of: $0) }
  }
}

extension DiffSide {
  /// A clause of the document, inside its chapters and articles too.
  fileprivate static func clause(_ keyword: Keyword, of entry: Int, _ model: Model) -> Int? {
    for child in model.children(of: entry) {
      if model.entries[child].keyword == keyword { return child }
      if model.entries[child].construct == .wrapper,
        let found = clause(keyword, of: child, model)
      {
        return found
      }
    }
    return nil
  }
}
