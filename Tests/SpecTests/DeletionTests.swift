import Foundation
import QCSemantics
import QCSyntax
import Testing

/// Every clause that an agreement needs is taken out of every clean spec, one at a time: a finding
/// must name what is gone.
@Suite struct DeletionTests {
  @Test func aMissingClauseIsNamed() {
    var total = 0
    var named = 0
    var byKeyword: [String: (total: Int, named: Int)] = [:]
    var silent: [String] = []
    for folder in ["specs/agreements", "specs/accepted"] {
      for file in specs(in: folder) {
        let text = read(file)
        let base = compile(text)
        // Files that use others are compiled alone here, and have errors.
        guard base.errors.isEmpty else { continue }
        for clause in RequiredClause.all(in: text) {
          let result = compile(clause.removed(from: text))
          total += 1
          let isNamed = result.findings.contains {
            $0.severity > .note && clause.isNamed(by: $0)
          }
          named += isNamed ? 1 : 0
          let key = "\(clause.keyword)"
          byKeyword[key, default: (0, 0)].total += 1
          byKeyword[key, default: (0, 0)].named += isNamed ? 1 : 0
          if !isNamed {
            silent.append(
              "\(file.lastPathComponent): \(clause.keyword): \(result.codes.prefix(4))")
          }
        }
      }
    }
    let share = Double(named) / Double(max(total, 1))
    for (keyword, count) in byKeyword.sorted(by: { $0.key < $1.key }) {
      print("  \(keyword): \(count.named) of \(count.total)")
    }
    print(
      "deletion: \(total) required clauses, named \(String(format: "%.1f %%", share * 100))")
    #expect(total > 1000)
    #expect(share >= 0.95, "\(silent.prefix(20).joined(separator: "\n"))")
  }
}

/// A clause without which a legal officer would send the agreement back.
private struct RequiredClause {
  let keyword: Keyword
  let range: Range<Int>

  /// The required clauses of a text, by the table (how many) and by the rules (who, what, when).
  static func all(in text: String) -> [RequiredClause] {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t.qc", text: text))
    compiler.begin()
    var result: [RequiredClause] = []
    while compiler.nextDocument() {
      let model = compiler.model
      for entry in model.document + 1..<Int(model.entries[model.document].end)
      where isRequired(entry, model) {
        let current = model.entries[entry]
        let end = model.source(0).visibleEnd(
          from: Int(current.head.start), to: Int(current.textEnd))
        result.append(
          RequiredClause(keyword: current.keyword, range: Int(current.head.start)..<end))
      }
    }
    _ = compiler.finish()
    return result
  }

  func removed(from text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.removeSubrange(range)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a finding speaks of what is gone.
  func isNamed(by finding: Diagnostic) -> Bool {
    switch finding.code {
    case .missingClause, .expectedClause:
      finding.arguments.first.map { $0.written(in: .english) }
        == "`\(keyword.canonical(.english))`"
    case .noSigner: keyword == .signer
    case .noContact: keyword == .pointOfContact
    case .noLead: keyword == .lead || keyword == .coLead || keyword == .leadRule
    case .noSender: keyword == .of || keyword == .between
    case .noReceiver: keyword == .to || keyword == .between
    case .noContent: keyword == .about || keyword == .asksFor
    case .noReply: keyword == .reply
    case .replyWithoutLimit: keyword == .due
    case .finalDecisionMissing: keyword == .finalDecision
    case .tooFewParties: keyword == .party
    default: false
    }
  }

  // MARK: - Implementation

  private static func isRequired(_ entry: Int, _ model: Model) -> Bool {
    let current = model.entries[entry]
    let owner = Int(current.parent)
    guard current.file == 0, current.head.end > current.head.start,
      let construct = model.entries[owner].construct
    else { return false }
    let siblings = model.children(of: owner).filter {
      model.entries[$0].keyword == current.keyword
    }
    guard siblings.count == 1 || current.keyword == .party else { return false }
    // What stands in a chapter counts for the document; in a case it replaces and may go.
    let around = construct.isTransparent ? model.effectiveConstruct(of: owner) : construct
    if construct == .conditional || construct == .fallback { return false }
    if let member = around.members.first(where: { $0.keyword == current.keyword }) {
      switch member.count {
      case .one, .some: return true
      case .expected, .expectedSome:
        return !isIssued(model) || around != .document
          || current.keyword == .effective
      case .optional, .any: break
      }
    }
    switch (around, current.keyword) {
    case (.party, .signer), (.group, .signer): return !isIssued(model)
    case (.party, .pointOfContact), (.group, .pointOfContact):
      return !model.entries.indices.contains {
        model.entries[$0].construct == .contact
          && model.entries[Int(model.entries[$0].parent)].construct?.isWho != true
      }
    case (.document, .party):
      let parties = model.entries.indices.filter {
        $0 > model.document
          && (model.entries[$0].construct == .party || model.entries[$0].construct == .group)
      }
      return parties.count == 2 && !isIssued(model)
        && parties.allSatisfy { model.entries[$0].construct == .party }
    case (.area, .lead), (.area, .coLead), (.area, .leadRule):
      let others: [Keyword] = [.lead, .coLead, .leadRule]
      let isOnly = !others.contains {
        $0 != current.keyword && model.clause($0, of: owner) != nil
      }
      // Areas inside may lead themselves, the area around may lead them all.
      return isOnly && Int(model.entries[owner].parent) == model.document
        && !model.children(of: owner).contains { model.entries[$0].construct == .area }
        && !dutiesLead(owner, model)
    case (.inform, .of):
      return only(entry, [.of, .between], model) && !isInside(owner, .responsibilities, model)
    case (.inform, .to): return only(entry, [.to, .between, .submitTo], model)
    case (.exchange, .between): return only(entry, [.of, .between], model)
    case (.inform, .about), (.exchange, .about), (.inform, .asksFor):
      let others: [Keyword] = [.about, .asksFor, .deliverable, .attached, .onForm, .round]
      return model.entries[owner].valueCount == 0
        && !others.contains { $0 != current.keyword && model.clause($0, of: owner) != nil }
        && !hasCases(owner, model)
    case (.inform, .reply):
      return model.entries[owner].keyword == .request
        && !isInside(owner, .procedure, model) && !isInside(owner, .step, model)
        && !isInside(owner, .spoken, model)
    case (.reply, .due):
      return model.entries[owner].valueCount == 0 && model.clause(.every, of: owner) == nil
        && model.clause(.when, of: owner) == nil && !hasCases(owner, model)
    case (.issue, .finalDecision): return !goesUp(owner, model)
    default: return false
    }
  }

  /// Whether no other of these clauses stands in the element or is handed down to it.
  private static func only(_ entry: Int, _ keywords: [Keyword], _ model: Model) -> Bool {
    let owner = Int(model.entries[entry].parent)
    for keyword in keywords {
      var index = owner
      while index > model.document {
        if let clause = model.clause(keyword, of: index), clause != entry { return false }
        index = Int(model.entries[index].parent)
      }
    }
    return true
  }

  private static func isInside(_ entry: Int, _ construct: Construct, _ model: Model) -> Bool {
    var index = Int(model.entries[entry].parent)
    while index > model.document {
      if model.entries[index].construct == construct { return true }
      index = Int(model.entries[index].parent)
    }
    return false
  }

  private static func hasCases(_ entry: Int, _ model: Model) -> Bool {
    model.children(of: entry).contains { model.entries[$0].construct?.isTransparent == true }
  }

  /// Whether every duty of an area names its own lead.
  private static func dutiesLead(_ area: Int, _ model: Model) -> Bool {
    let duties = model.children(of: area).filter { model.entries[$0].construct != nil }
    return !duties.isEmpty && duties.allSatisfy { model.clause(.lead, of: $0) != nil }
  }

  private static func goesUp(_ issue: Int, _ model: Model) -> Bool {
    guard let to = model.clause(.to, of: issue) else { return false }
    return model.entries[to].valueIndices.contains { model.values[$0].kind == .builtIn }
  }

  private static func isIssued(_ model: Model) -> Bool {
    model.entries.indices.contains {
      $0 > model.document
        && (model.entries[$0].keyword == .issuedUnder || model.entries[$0].construct == .issuing)
    }
  }
}
