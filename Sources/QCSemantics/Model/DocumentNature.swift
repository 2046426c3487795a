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
    self.init(model.withView { view in parties.map { BodyNature(view, $0).house } })
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

  /// - Parameter entry: a party, group or body of the model.
  init(_ model: ModelView, _ entry: Int) {
    for index in model.entries[entry].valueIndices.reversed() {
      let value = model.values[index]
      switch value.kind {
      case .name, .text, .translation:
        self =
          value.file == 0
          ? BodyNature(model.bytes, value.range)
          : model.source(value.file).storage.withUnsafeBufferPointer {
            BodyNature($0, value.range)
          }
        if self != BodyNature() { return }
      default: break
      }
    }
  }

  /// Whether a name is of the district level, which ended on 1 July 2025 (Resolution
  /// 203/2025/QH15): the word for a district of the country or of a city stands in it.
  static func isDistrict(_ model: ModelView, _ value: Value) -> Bool {
    guard mayBeDistrict(model.sources[Int(value.file)], value.range) else { return false }
    let words = " " + model.string(value).lowercased() + " "
    let name = Array(words.utf8)
    return districts.contains { name.firstPlace(of: $0) != nil }
  }

  /// Whether the vowels of `huyện`, `quận` or `thị` are there: few names have them.
  private static func mayBeDistrict(_ source: SourceFile, _ range: SourceRange) -> Bool {
    source.storage.withUnsafeBufferPointer { bytes in
      for index in range.bounds {
        switch bytes[index] | 0x20 {
        case 0x75:
          if bytes[index + 1] | 0x20 == 0x79, bytes[index + 2] == 0xE1 { return true }
          if bytes[index + 1] == 0xE1, bytes[index + 2] == 0xBA { return true }
        case 0x68:
          if bytes[index + 1] == 0xE1, bytes[index + 2] == 0xBB, bytes[index + 3] | 1 == 0x8B {
            return true
          }
        default: break
        }
      }
      return false
    }
  }

  private static let districts = [
    " huyện ", " quận ", " huyện,", " quận,", " huyện ủy ", " quận ủy ", " thị ủy ", " thị xã ",
  ].map { Array($0.utf8) }

  private init() {}

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange) {
    let name = UnsafeBufferPointer(rebasing: bytes[range.bounds])
    for row in BodyNature.rows(LowerCaseNames.firstByte(of: name))
    where row.names.isBeginning(of: name) {
      self = BodyNature(house: row.house, isCollective: row.isCollective)
      return
    }
    // "Ban Thường vụ Huyện ủy", "Ban Thường vụ Đảng ủy Khối"; a union's has no such word.
    if BodyNature.bureau.isBeginning(of: name), BodyNature.committee.stands(in: name) {
      self = BodyNature(house: .party, isCollective: true)
    }
  }

  private init(house: DocumentNature, isCollective: Bool) {
    self.house = house
    self.isCollective = isCollective
  }

  // MARK: - Implementation

  private struct Row: Sendable {
    let names: LowerCaseNames
    let house: DocumentNature
    let isCollective: Bool

    init(_ names: StaticString, _ house: DocumentNature, isCollective: Bool = false) {
      self.names = LowerCaseNames(names)
      self.house = house
      self.isCollective = isCollective
    }
  }

  private static let bureau = LowerCaseNames("ban thường vụ|thường trực")
  private static let committee = LowerCaseNames("ủy|uỷ|đảng bộ")

  /// Beginnings of names by their first byte, in small letters and both placements of the tone.
  private static func rows(_ first: UInt8) -> [Row] {
    switch first {
    case 0x62: rowsOfB
    case 0x63: rowsOfC
    case 0x68: rowsOfH
    case 0x6B: rowsOfK
    case 0x6E: rowsOfN
    case 0x70: rowsOfP
    case 0x71: rowsOfQ
    case 0x73: rowsOfS
    case 0x74: rowsOfT
    case 0x75: rowsOfU
    case 0x76: rowsOfV
    case 0xC4: rowsOfD
    case 0xE1: rowsOfToned
    default: []
    }
  }

  private static let rowsOfB = [
    Row("ban cán sự đảng|ban chấp hành đảng bộ", .party, isCollective: true),
    Row("bộ|bảo hiểm xã hội", .state),
  ]
  private static let rowsOfC = [
    Row("chi bộ", .party), Row("chính phủ", .state, isCollective: true),
    Row("cục|chi cục|công an", .state),
  ]
  private static let rowsOfH = [
    Row("huyện ủy|huyện uỷ", .party, isCollective: true),
    Row("hội đồng nhân dân|hđnd", .state, isCollective: true),
  ]
  private static let rowsOfK = [
    Row("khu ủy|khu uỷ", .party, isCollective: true),
    Row("kiểm toán nhà nước|kho bạc nhà nước", .state),
  ]
  private static let rowsOfN = [Row("ngân hàng nhà nước", .state)]
  private static let rowsOfP = [Row("phòng tư pháp", .state)]
  private static let rowsOfQ = [Row("quận ủy|quận uỷ", .party, isCollective: true)]
  private static let rowsOfS = [Row("sở", .state)]
  private static let rowsOfT = [
    Row("tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|thị ủy|thị uỷ", .party, isCollective: true),
    Row("tòa án|toà án|thanh tra|tổng cục", .state),
  ]
  private static let rowsOfU = [
    Row("ubnd|uỷ ban nhân dân|uỷ ban thường vụ quốc hội", .state, isCollective: true),
    Row("uỷ ban dân tộc", .state),
  ]
  private static let rowsOfV = [Row("văn phòng chính phủ|viện kiểm sát", .state)]
  /// đ
  private static let rowsOfD = [
    Row("đảng ủy|đảng uỷ|đảng đoàn", .party, isCollective: true), Row("đảng bộ", .party),
  ]
  /// ủ
  private static let rowsOfToned = [
    Row("ủy ban nhân dân|ủy ban thường vụ quốc hội", .state, isCollective: true),
    Row("ủy ban dân tộc", .state),
  ]
}

/// Names in small letters with `|` between them, compared with bytes as they stand: nothing is made
/// at the start of the program.
private struct LowerCaseNames: Sendable {
  private let names: StaticString

  init(_ names: StaticString) { self.names = names }

  /// The first byte of a text in small letters; 0 of an empty one.
  static func firstByte(of text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard let first = text.first else { return 0 }
    return first &- 0x41 < 26 ? first | 0x20 : first
  }

  /// Whether one of the names stands at the beginning of a text, as whole words.
  func isBeginning(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    stands(in: text, at: 0)
  }

  /// Whether one of the names stands behind a blank.
  func stands(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in text.indices.dropFirst() where text[place - 1] <= 0x20 {
      if stands(in: text, at: place) { return true }
    }
    return false
  }

  private func stands(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let all = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
    var index = 0
    while index < all.count {
      var place = start
      // Most letters are small already.
      while index < all.count, all[index] != 0x7C, place < text.count,
        text[place] == all[index] || lowerCase(text, place) == all[index]
      {
        index += 1
        place += 1
      }
      let isWhole = index == all.count || all[index] == 0x7C
      if isWhole, place == text.count || text[place] <= 0x20 || text[place] == 0x2C { return true }
      while index < all.count, all[index] != 0x7C { index += 1 }
      index += 1
    }
    return false
  }

  /// A byte of a Vietnamese text as it is in small letters: letters of U+1EA0 to U+1EF9 come in
  /// pairs, those of Latin-1 thirty-two apart, the rest one apart.
  @inline(__always)
  private func lowerCase(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt8 {
    let byte = text[place]
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    guard place > 0 else { return byte }
    switch text[place - 1] {
    case 0xC3: return byte < 0x9F ? byte | 0x20 : byte
    case 0xC4: return byte | 1
    case 0xC6: return byte == 0xA0 ? 0xA1 : byte == 0xAF ? 0xB0 : byte
    default: break
    }
    return place > 1 && text[place - 2] == 0xE1 ? byte | 1 : byte
  }
}
