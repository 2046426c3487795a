import QCSyntax

/// Whose rules of paperwork hold for a body or a document, told by the names of the parties.
///
/// Decree 30/2020/NĐ-CP holds for bodies of the State; Guidance 36-HD/VPTW of the Party's Central
/// Office for committees of the Party. Where both sign, the form of the State is used in practice.
/// For all others no rule is claimed.
package enum DocumentNature: Sendable {
  case state
  case party
  case other

  /// The nature of a document of these parties.
  package init(_ model: Model, _ parties: [Int]) {
    self.init(parties.map { BodyNature(model, $0).house })
  }

  /// The nature of a document of parties of these natures.
  init(_ natures: [DocumentNature]) {
    var state = 0
    var party = 0
    for nature in natures {
      switch nature {
      case .state: state += 1
      case .party: party += 1
      case .other: break
      }
    }
    if state > 0 {
      self = .state
    } else {
      self = party > 0 && party == natures.count ? .party : .other
    }
  }
}

/// What the name of one body tells of it.
package struct BodyNature: Sendable, Equatable {
  package var house = DocumentNature.other
  /// Whether it decides as a collective, so that its documents are signed on its behalf (`TM.`,
  /// `T/M`): Decree 30/2020/NĐ-CP, article 13, clause 2; Guidance 36-HD/VPTW.
  package var isCollective = false
  /// Whether it is of the district level, which ended on 1 July 2025 (Resolution 203/2025/QH15).
  package var isDistrict = false

  /// - Parameter entry: a party, group or body of the model.
  package init(_ model: Model, _ entry: Int) {
    for index in model.entries[entry].valueIndices.reversed() {
      let value = model.values[index]
      switch value.kind {
      case .name, .text, .translation:
        self = BodyNature(model.source(value.file), value.range)
        if self != BodyNature() { return }
      default: break
      }
    }
  }

  /// - Parameter value: the name of a body outside the document.
  init(_ model: Model, _ value: Value) {
    self.init(model.source(value.file), value.range)
  }

  private init() {}

  private init(_ source: SourceFile, _ range: SourceRange) {
    var name: [UInt8] = []
    name.reserveCapacity(64)
    source.storage.withUnsafeBufferPointer { bytes in
      var place = Int(range.start)
      let end = Int(range.end)
      while place < end, name.count < 120 {
        let start = place
        while place < end, bytes[place] > 0x20, bytes[place] != 0x2C { place += 1 }
        if place > start {
          if !name.isEmpty { name.append(0x20) }
          appendFold(of: UnsafeBufferPointer(rebasing: bytes[start..<place]), to: &name)
        }
        place += 1
      }
    }
    name.append(0x20)
    isDistrict =
      name.firstPlace(of: BodyNature.district) != nil
      || name.firstPlace(of: BodyNature.urban) != nil
    let first = name[0]
    name.withUnsafeBufferPointer { name in
      for index in BodyNature.rowsByFirstByte[Int(first)] {
        guard BodyNature.rows[Int(index)].begins(name) else { continue }
        house = BodyNature.rows[Int(index)].house
        isCollective = BodyNature.rows[Int(index)].isCollective
        isDistrict = isDistrict || BodyNature.rows[Int(index)].isDistrict
        return
      }
    }
  }

  // MARK: - Implementation

  /// The word for a district, in the country and in a city, wherever it stands behind another.
  private static let district = [0x20] + folded("huyện") + [0x20]
  private static let urban = [0x20] + folded("quận") + [0x20]

  /// Beginnings of names, the longer before the shorter; one that needs a word anywhere behind
  /// has it behind `*`.
  private static let rows: [Row] =
    table(
      "huyện ủy|quận ủy|thị ủy|thường trực huyện ủy|ban thường vụ huyện ủy|ban thường vụ quận ủy"
        + "|ban thường vụ thị ủy|ban thường vụ các huyện|ban thường vụ các quận"
        + "|ban thường vụ các thị", .party, isCollective: true, isDistrict: true)
    + table(
      "đảng ủy|đảng đoàn|ban cán sự đảng|ban chấp hành đảng bộ|tỉnh ủy|thành ủy|khu ủy"
        + "|thường trực tỉnh ủy|thường trực thành ủy|ban thường vụ * ủy", .party,
      isCollective: true)
    + table("đảng bộ|chi bộ", .party)
    + table(
      "ủy ban nhân dân huyện|ủy ban nhân dân quận|ủy ban nhân dân thị xã|ubnd huyện|ubnd quận"
        + "|ubnd thị xã|ủy ban nhân dân các huyện|ủy ban nhân dân các quận"
        + "|hội đồng nhân dân huyện|hội đồng nhân dân quận", .state,
      isCollective: true, isDistrict: true)
    + table(
      "ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban thường vụ quốc hội|chính phủ", .state,
      isCollective: true)
    + table("công an huyện|công an quận|công an thị xã", .state, isDistrict: true)
    + table(
      "bộ|văn phòng chính phủ|ủy ban dân tộc|sở|tòa án|viện kiểm sát|thanh tra|tổng cục|cục"
        + "|chi cục|kiểm toán nhà nước|kho bạc nhà nước|ngân hàng nhà nước|công an|phòng tư pháp"
        + "|bảo hiểm xã hội", .state)

  /// The rows whose names begin with a byte, in order: most names of bodies begin with none.
  private static let rowsByFirstByte: [[UInt8]] = {
    var places = [[UInt8]](repeating: [], count: 256)
    for (index, row) in rows.enumerated() { places[Int(row.start[0])].append(UInt8(index)) }
    return places
  }()

  private struct Row: Sendable {
    let start: [UInt8]
    let later: [UInt8]
    let house: DocumentNature
    let isCollective: Bool
    let isDistrict: Bool

    func begins(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
      guard stands(start, in: name, at: 0) else { return false }
      guard !later.isEmpty else { return true }
      for place in start.count - 1..<max(start.count, name.count)
      where stands(later, in: name, at: place) {
        return true
      }
      return false
    }

    private func stands(
      _ words: [UInt8], in name: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
      guard place + words.count <= name.count else { return false }
      for index in 0..<words.count where words[index] != name[place + index] { return false }
      return true
    }
  }

  private static func table(
    _ names: String, _ house: DocumentNature, isCollective: Bool = false, isDistrict: Bool = false
  ) -> [Row] {
    names.split(separator: "|").map { name in
      let parts = name.split(separator: "*").map { folded(String($0)) }
      return Row(
        start: parts[0] + [0x20],
        later: parts.count > 1 ? [0x20] + parts[1] + [0x20] : [], house: house,
        isCollective: isCollective, isDistrict: isDistrict)
    }
  }

  private static func folded(_ words: String) -> [UInt8] {
    var result: [UInt8] = []
    for word in words.split(separator: " ") {
      if !result.isEmpty { result.append(0x20) }
      Array(word.utf8).withUnsafeBufferPointer { appendFold(of: $0, to: &result) }
    }
    return result
  }
}
