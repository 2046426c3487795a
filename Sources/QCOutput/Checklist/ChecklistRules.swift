import QCSyntax

/// One rule: the elements it looks at and what it adds.
struct ChecklistRule: Sendable {
  let constructs: [Construct]
  let apply: @Sendable (inout ChecklistMaker, Int) -> Void

  init(
    _ constructs: Construct..., apply: @escaping @Sendable (inout ChecklistMaker, Int) -> Void
  ) {
    self.constructs = constructs
    self.apply = apply
  }
}

/// All rules by the element they look at. The rules of each stage stand in a file of their own.
struct ChecklistRules: Sendable {
  static let shared = ChecklistRules(
    ChecklistMaker.beforeSigning + ChecklistMaker.ceremony + ChecklistMaker.afterSigning
      + ChecklistMaker.carryingOut)

  private let rules: [[ChecklistRule]]

  private init(_ all: [ChecklistRule]) {
    var rules = [[ChecklistRule]](repeating: [], count: Construct.allCases.count)
    for rule in all {
      for construct in rule.constructs { rules[Int(construct.rawValue)].append(rule) }
    }
    self.rules = rules
  }

  subscript(construct: Construct) -> [ChecklistRule] { rules[Int(construct.rawValue)] }
}
