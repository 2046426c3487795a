import QCSemantics
import QCSyntax

/// Whose rules of paperwork hold for a document, told by the names of its parties.
///
/// Decree 30/2020/NĐ-CP holds for bodies of the State; Guidance 36-HD/VPTW of the Party's Central
/// Office for committees of the Party. Where both sign, the form of the State is used in practice.
/// For all others no rule is claimed.
enum DocumentNature: Sendable {
  case state
  case party
  case other

  init(_ model: Model, _ parties: [Int]) {
    var state = 0
    var party = 0
    for entry in parties {
      switch DocumentNature.nature(of: entry, model) {
      case .state: state += 1
      case .party: party += 1
      case .other: break
      }
    }
    if state > 0 {
      self = .state
    } else {
      self = party > 0 && party == parties.count ? .party : .other
    }
  }

  // MARK: - Implementation

  /// How names of Party committees begin, folded as names are. One that needs a second word to be
  /// told from a union's body has it behind `*`.
  private static let partyNames: StaticString = """
    đảng ủy|đảng đoàn|ban cán sự đảng|ban chấp hành đảng bộ|tỉnh ủy|thành ủy|quận ủy|huyện ủy\
    |thị ủy|khu ủy|đảng bộ|chi bộ|thường trực tỉnh ủy|thường trực thành ủy|thường trực huyện ủy\
    |ban thường vụ * ủy
    """
  /// How names of bodies of the State begin.
  private static let stateNames: StaticString = """
    bộ|chính phủ|văn phòng chính phủ|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd\
    |ủy ban thường vụ quốc hội|ủy ban dân tộc|sở|tòa án|viện kiểm sát|thanh tra|tổng cục|cục\
    |chi cục|kiểm toán nhà nước|kho bạc nhà nước|ngân hàng nhà nước|công an|phòng tư pháp\
    |bảo hiểm xã hội
    """

  private static let table = NatureTable(party: partyNames, state: stateNames)

  private static func nature(of entry: Int, _ model: Model) -> DocumentNature {
    for index in model.entries[entry].valueIndices.reversed() {
      let value = model.values[index]
      switch value.kind {
      case .name, .text, .translation:
        let nature = table.nature(of: value.range, in: model.source(value.file))
        if nature != .other { return nature }
      default: break
      }
    }
    return .other
  }
}

/// Beginnings of names, each as a list of folded words.
private struct NatureTable: Sendable {
  private let party: [[[UInt8]]]
  private let state: [[[UInt8]]]

  init(party: StaticString, state: StaticString) {
    self.party = NatureTable.rows(party)
    self.state = NatureTable.rows(state)
  }

  func nature(of range: SourceRange, in source: SourceFile) -> DocumentNature {
    let words = source.storage.withUnsafeBufferPointer {
      NatureTable.words(UnsafeBufferPointer(rebasing: $0[range.bounds]), limit: 24)
    }
    if party.contains(where: { NatureTable.begins(words, with: $0) }) { return .party }
    return state.contains(where: { NatureTable.begins(words, with: $0) }) ? .state : .other
  }

  /// Whether a name begins with the words of a row; those behind `*` may stand anywhere later.
  private static func begins(_ words: [[UInt8]], with row: [[UInt8]]) -> Bool {
    var position = 0
    var isLater = false
    for wanted in row {
      if wanted == [0x2A] {
        isLater = true
        continue
      }
      if isLater {
        guard let found = words[position...].firstIndex(of: wanted) else { return false }
        position = found + 1
      } else {
        guard position < words.count, words[position] == wanted else { return false }
        position += 1
      }
    }
    return true
  }

  private static func rows(_ names: StaticString) -> [[[UInt8]]] {
    let bytes = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
    return bytes.split(separator: 0x7C).map {
      words(UnsafeBufferPointer(rebasing: $0), limit: .max)
    }
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>, limit: Int) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for word in text.split(whereSeparator: { $0 <= 0x20 || $0 == 0x2C }) {
      guard result.count < limit else { break }
      var folded: [UInt8] = []
      appendFold(of: UnsafeBufferPointer(rebasing: word), to: &folded)
      result.append(folded)
    }
    return result
  }
}

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
