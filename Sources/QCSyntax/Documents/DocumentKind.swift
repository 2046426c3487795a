/// The kinds of documents that symbols and citations name, of the State and of the Party.
///
/// Sources: Decree 30/2020/NĐ-CP, annex III (abbreviations of the kinds of administrative
/// documents); Law 80/2015/QH13, article 4 (legal documents); Guidance 36-HD/VPTW (Party).
package enum DocumentKind: UInt8, Sendable, CaseIterable {
  case constitution, law, ordinance, order, resolution, jointResolution, decree, decision
  case rules, regulation, directive, circular, jointCircular, conclusion, guidance, programme
  case plan, project, report, notice, memorandum, agreement, officialLetter, minutes, proposal

  /// How the kind is named at the beginning of a citation, in lower case; `|` between names.
  package var names: Localized {
    switch self {
    case .constitution: Localized("hiến pháp", "constitution")
    case .law: Localized("luật|bộ luật", "law|code")
    case .ordinance: Localized("pháp lệnh", "ordinance")
    case .order: Localized("lệnh", "order")
    case .resolution: Localized("nghị quyết", "resolution")
    case .jointResolution: Localized("nghị quyết liên tịch", "joint resolution")
    case .decree: Localized("nghị định", "decree")
    case .decision: Localized("quyết định", "decision")
    case .rules: Localized("quy định", "rules|regulation|regulations")
    case .regulation:
      Localized("quy chế", "regulation|regulations|coordination regulation")
    case .directive: Localized("chỉ thị", "directive|instruction")
    case .circular: Localized("thông tư", "circular")
    case .jointCircular: Localized("thông tư liên tịch", "joint circular")
    case .conclusion: Localized("kết luận", "conclusion")
    case .guidance: Localized("hướng dẫn", "guidance")
    case .programme: Localized("chương trình", "programme|program|coordination programme")
    case .plan: Localized("kế hoạch", "plan|coordination plan")
    case .project: Localized("đề án", "project")
    case .report: Localized("báo cáo", "report|review report|final report")
    case .notice: Localized("thông báo", "notice")
    case .memorandum: Localized("bản ghi nhớ|biên bản ghi nhớ", "memorandum")
    case .agreement: Localized("bản thỏa thuận|thỏa thuận", "agreement|interagency agreement")
    case .officialLetter: Localized("công văn", "official letter")
    case .minutes: Localized("biên bản", "minutes")
    case .proposal: Localized("tờ trình", "submission")
    }
  }

  /// The word in the JSON: `joint-circular`.
  package var code: StaticString {
    switch self {
    case .constitution: "constitution"
    case .law: "law"
    case .ordinance: "ordinance"
    case .order: "order"
    case .resolution: "resolution"
    case .jointResolution: "joint-resolution"
    case .decree: "decree"
    case .decision: "decision"
    case .rules: "rules"
    case .regulation: "regulation"
    case .directive: "directive"
    case .circular: "circular"
    case .jointCircular: "joint-circular"
    case .conclusion: "conclusion"
    case .guidance: "guidance"
    case .programme: "programme"
    case .plan: "plan"
    case .project: "project"
    case .report: "report"
    case .notice: "notice"
    case .memorandum: "memorandum"
    case .agreement: "agreement"
    case .officialLetter: "official-letter"
    case .minutes: "minutes"
    case .proposal: "proposal"
    }
  }

  /// The name for people: the first of ``names``.
  package var title: Localized {
    func first(_ names: String) -> String { String(names.prefix { $0 != "|" }) }
    return Localized(first(names.vietnamese), first(names.english))
  }
}

/// Several kinds: an abbreviation may stand for two (`QĐ` for decisions and for the Party's rules).
package struct DocumentKinds: OptionSet, Sendable, Equatable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(_ kinds: DocumentKind...) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// The kinds in the order of the table.
  package var all: [DocumentKind] {
    var rest = self
    var all: [DocumentKind] = []
    while let kind = rest.popFirst() { all.append(kind) }
    return all
  }

  /// Takes out the first kind in the order of the table.
  package mutating func popFirst() -> DocumentKind? {
    let first = UInt8(rawValue.trailingZeroBitCount)
    guard let kind = DocumentKind(rawValue: first) else { return nil }
    self = DocumentKinds(rawValue: rawValue & (rawValue &- 1))
    return kind
  }

  /// The kinds that an abbreviation in a symbol stands for; empty where it is in no table.
  ///
  /// Decree 30/2020/NĐ-CP, annex III; `QCPH`, `CTPH`, `KHPH` are practice, in no table.
  package static func of(abbreviation: UnsafeBufferPointer<UInt8>) -> DocumentKinds {
    let key = SymbolKey.letters(abbreviation)
    return table[key] ?? []
  }

  /// The kinds that the words at the beginning of a citation name; empty where none does. The
  /// longest name counts: `nghị quyết liên tịch` is no `nghị quyết`.
  package static func named(_ words: String) -> DocumentKinds {
    let words = words.lowercased()
    var best = 0
    var kinds: DocumentKinds = []
    for (name, kind) in names where words.hasPrefix(name) {
      let length = name.utf8.count
      let end = words.utf8.index(words.utf8.startIndex, offsetBy: length)
      if end < words.utf8.endIndex, words.utf8[end] != 0x20 { continue }
      if length > best {
        best = length
        kinds = DocumentKinds(kind)
      } else if length == best {
        kinds.insert(DocumentKinds(kind))
      }
    }
    return kinds
  }

  /// Whether words say more than the kind: `Luật Thú y`, not `Luật`.
  package static func isMore(thanKind words: String) -> Bool {
    let words = words.lowercased()
    return !named(words).isEmpty && !names.contains { $0.name == words }
  }

  // MARK: - Implementation

  private static let names: [(name: String, kind: DocumentKind)] =
    DocumentKind.allCases.flatMap { kind in
      (kind.names.vietnamese + "|" + kind.names.english).split(separator: "|")
        .map { (name: String($0), kind: kind) }
    }

  /// The abbreviations, those of the decrees before those of practice.
  fileprivate static var rows: [(String, DocumentKinds)] {
    [
      ("NQ", DocumentKinds(.resolution)), ("NQLT", DocumentKinds(.jointResolution)),
      ("NĐ", DocumentKinds(.decree)), ("QĐ", DocumentKinds(.decision, .rules)),
      ("QyĐ", DocumentKinds(.rules)), ("QC", DocumentKinds(.regulation)),
      ("QCPH", DocumentKinds(.regulation)), ("QCLN", DocumentKinds(.regulation)),
      ("QCLT", DocumentKinds(.regulation)), ("CT", DocumentKinds(.directive, .programme)),
      ("TT", DocumentKinds(.circular, .agreement)), ("TTLT", DocumentKinds(.jointCircular)),
      ("TTLB", DocumentKinds(.jointCircular)), ("KL", DocumentKinds(.conclusion)),
      ("HD", DocumentKinds(.guidance)), ("HDLN", DocumentKinds(.guidance)),
      ("CTr", DocumentKinds(.programme)), ("CTPH", DocumentKinds(.programme)),
      ("CTrPH", DocumentKinds(.programme)), ("KH", DocumentKinds(.plan)),
      ("KHPH", DocumentKinds(.plan)), ("KHLT", DocumentKinds(.plan)),
      ("KHLN", DocumentKinds(.plan)), ("ĐA", DocumentKinds(.project)),
      ("BC", DocumentKinds(.report)), ("TB", DocumentKinds(.notice)),
      ("BGN", DocumentKinds(.memorandum)), ("BTT", DocumentKinds(.agreement)),
      ("TTPH", DocumentKinds(.agreement)), ("TThPH", DocumentKinds(.agreement)),
      ("CV", DocumentKinds(.officialLetter)), ("BB", DocumentKinds(.minutes)),
      ("TTr", DocumentKinds(.proposal)), ("L", DocumentKinds(.order)),
    ]
  }

  private static let table: [UInt64: DocumentKinds] = {
    var table: [UInt64: DocumentKinds] = [:]
    for (abbreviation, kinds) in rows {
      Array(abbreviation.utf8).withUnsafeBufferPointer { table[SymbolKey.letters($0)] = kinds }
    }
    return table
  }()
}

extension DocumentKind {
  /// How a symbol abbreviates the kind, by an abbreviation of no other kind where there is one; nil
  /// for laws and the constitution.
  package var abbreviation: String? {
    let rows = DocumentKinds.rows.filter { $0.1.contains(DocumentKinds(self)) }
    return (rows.first { $0.1 == DocumentKinds(self) } ?? rows.first)?.0
  }
}
