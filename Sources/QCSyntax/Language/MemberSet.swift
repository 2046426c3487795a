/// A set of members of one construct; there are fewer than 128.
@usableFromInline
package struct MemberSet: Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable
  package init() {}

  @inlinable
  package func contains(_ member: Int) -> Bool {
    member < 64 ? low >> UInt64(member) & 1 == 1 : high >> UInt64(member - 64) & 1 == 1
  }

  /// Adds a member; whether it is new.
  @discardableResult
  @inlinable
  package mutating func insert(_ member: Int) -> Bool {
    if contains(member) { return false }
    if member < 64 { low |= 1 << UInt64(member) } else { high |= 1 << UInt64(member - 64) }
    return true
  }

  @inlinable
  package mutating func formUnion(_ other: MemberSet) {
    low |= other.low
    high |= other.high
  }

  /// Takes out the members of another set.
  @inlinable
  package mutating func subtract(_ other: MemberSet) {
    low &= ~other.low
    high &= ~other.high
  }

  /// Takes out the smallest member.
  @inlinable
  package mutating func popFirst() -> Int? {
    if low != 0 {
      let member = low.trailingZeroBitCount
      low &= low &- 1
      return member
    }
    guard high != 0 else { return nil }
    let member = high.trailingZeroBitCount
    high &= high &- 1
    return member + 64
  }
}
