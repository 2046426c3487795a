import QCSyntax

/// The names of keywords in outputs, made from their first English phrase: `copy_to` as a key,
/// `coordination-regulation` as a kind.
package struct JSONNames: Sendable {
  package static let shared = JSONNames()

  private let kinds: NameArena
  private let members: NameArena
  private let openings: NameArena

  private init() {
    var kinds: [[UInt8]] = []
    var members: [[UInt8]] = []
    var openings: [[UInt8]] = []
    for keyword in Keyword.allCases {
      let phrase = Array(keyword.canonical(.english).lowercased().utf8)
      let kind = phrase.map { $0 == 0x20 ? 0x2D : $0 }
      kinds.append(kind)
      openings.append(
        Array("\", \"kind\": \"".utf8) + kind + Array("\", \"at\": { \"line\": ".utf8))
      let key =
        JSONNames.reserved(keyword) ?? phrase.map { $0 == 0x20 || $0 == 0x2D ? 0x5F : $0 }
      members.append(JSONNames.opening + key + JSONNames.closing)
    }
    self.kinds = NameArena(kinds)
    self.members = NameArena(members)
    self.openings = NameArena(openings)
  }

  /// What stands around a key in the JSON.
  private static let opening = Array("\"".utf8)
  private static let closing = Array("\": ".utf8)

  /// Keys of clauses whose phrase is also a key that every element has.
  private static func reserved(_ keyword: Keyword) -> [UInt8]? {
    switch keyword {
    case .at: Array("at_place".utf8)
    case .kind: Array("provision_kind".utf8)
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

  func keyText(_ keyword: Keyword) -> UnsafeBufferPointer<UInt8> {
    let member = memberText(keyword)
    return UnsafeBufferPointer(
      rebasing: member[JSONNames.opening.count..<member.count - JSONNames.closing.count])
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
