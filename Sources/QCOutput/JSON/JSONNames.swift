import QCSyntax

/// The names of keywords in outputs, made from their first English phrase: `copy_to` as a key,
/// `coordination-regulation` as a kind.
package struct JSONNames: Sendable {
  package static let shared = JSONNames()

  private let kinds: NameArena
  private let members: NameArena
  private let rows: NameArena
  private let openings: NameArena
  private let heads = NameArena(["within", "name", "text", "value"].map(JSONNames.member))

  private init() {
    var kinds: [[UInt8]] = []
    var members: [[UInt8]] = []
    var rows: [[UInt8]] = []
    var openings: [[UInt8]] = []
    for keyword in Keyword.allCases {
      let phrase = Array(keyword.canonical(.english).lowercased().utf8)
      let kind = phrase.map { $0 == 0x20 ? 0x2D : $0 }
      kinds.append(kind)
      openings.append(
        Array("\", \"kind\": \"".utf8) + kind + Array("\", \"at\": { \"line\": ".utf8))
      let key =
        JSONNames.reserved(keyword)
        ?? String(decoding: phrase.map { $0 == 0x20 || $0 == 0x2D ? 0x5F : $0 }, as: UTF8.self)
      members.append(JSONNames.member(key))
      rows.append(JSONNames.member(key + "_by_case"))
    }
    self.kinds = NameArena(kinds)
    self.members = NameArena(members)
    self.rows = NameArena(rows)
    self.openings = NameArena(openings)
  }

  /// A key as it stands in the JSON.
  private static func member(_ key: String) -> [UInt8] { Array("\"\(key)\": ".utf8) }

  /// Keys of clauses whose phrase is also a key that every element has.
  private static func reserved(_ keyword: Keyword) -> String? {
    switch keyword {
    case .at: "at_place"
    case .kind: "provision_kind"
    default: nil
    }
  }

  /// Kebab case: `joint-circular`.
  package func kind(_ keyword: Keyword) -> [UInt8] { Array(kindText(keyword)) }

  /// Snake case: `joint_circular`.
  package func key(_ keyword: Keyword) -> [UInt8] { Array(keyText(keyword)) }

  /// A kind, with a block of bytes behind it that may be read.
  @inline(__always)
  func kindText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> {
    kinds[Int(keyword.rawValue)]
  }

  /// The key without its quotes and colon.
  private func keyText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> {
    let member = memberText(keyword)
    return UnsafeBufferPointer(rebasing: member[1..<member.count - 3])
  }

  /// What stands between the id and the line of an element, its kind in the middle, and a block of
  /// bytes that may be read.
  @inline(__always)
  func openingText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> {
    openings[Int(keyword.rawValue)]
  }

  /// A key with its quotes, the colon and the blank behind it, and a block of bytes that may be read.
  @inline(__always)
  func memberText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> {
    members[Int(keyword.rawValue)]
  }

  /// The same of the key under which the rows of a clause stand that have keys.
  func rowsText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> { rows[Int(keyword.rawValue)] }

  /// The same of the keys that every element may have.
  var within: UnsafeBufferPointer<UInt8> { heads[0] }
  var name: UnsafeBufferPointer<UInt8> { heads[1] }
  var text: UnsafeBufferPointer<UInt8> { heads[2] }
  var value: UnsafeBufferPointer<UInt8> { heads[3] }
}

/// Names one behind the other, and a block of zero bytes, in memory that lives as long as the
/// process. Unchecked: nothing writes to it after `init`.
private struct NameArena: @unchecked Sendable {
  private let base: UnsafePointer<UInt8>
  private let ends: UnsafePointer<Int32>

  init(_ names: [[UInt8]]) {
    let bytes = names.flatMap { $0 } + [UInt8](repeating: 0, count: 16)
    let base = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { (base + index).initialize(to: byte) }
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: names.count + 1)
    ends.initialize(to: 0)
    var end = 0
    for (index, name) in names.enumerated() {
      end += name.count
      (ends + index + 1).initialize(to: Int32(end))
    }
    self.base = UnsafePointer(base)
    self.ends = UnsafePointer(ends)
  }

  @inline(__always)
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + Int(ends[index]), count: Int(ends[index + 1] - ends[index]))
  }
}
