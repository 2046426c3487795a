import QCSyntax

/// What causes an item besides the text of the agreement.
enum ChecklistAuthority: Sendable {
  /// The text itself.
  case text
  /// Articles of Decree 30/2020/NĐ-CP on clerical work.
  case decree(StaticString)
  /// Guidance 36-HD/VPTW of 3 April 2018 on the form of Party documents.
  case guidance
}

extension ChecklistMaker {
  mutating func write(_ authority: ChecklistAuthority) {
    switch authority {
    case .text: break
    case .decree(let article):
      write("Nghị định 30/2020/NĐ-CP, Điều ", "Decree 30/2020/NĐ-CP, article ")
      write(article)
    case .guidance:
      write("Hướng dẫn 36-HD/VPTW ngày 03/4/2018", "Guidance 36-HD/VPTW of 3 April 2018")
    }
  }
}
