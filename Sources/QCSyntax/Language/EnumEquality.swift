// Equality of the enums that inner loops compare, in sight of the other targets. What the compiler
// derives is called through a witness table across targets, and a raw value is a call as well: two
// cases are one where their bits are.
//
// A member of a type is inlined across targets only where the type itself is `@usableFromInline`:
// with `@inlinable` alone it stays a call.

extension Keyword {
  @inlinable @inline(__always)
  package static func == (left: Keyword, right: Keyword) -> Bool {
    unsafeBitCast(left, to: UInt16.self) == unsafeBitCast(right, to: UInt16.self)
  }
}

extension Construct {
  @inlinable @inline(__always)
  package static func == (left: Construct, right: Construct) -> Bool {
    unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
  }

  /// Of an entry, which has none where it is a clause: else the witness table is asked again.
  @inlinable @inline(__always)
  package static func == (left: Construct?, right: Construct) -> Bool {
    if let left { left == right } else { false }
  }

  @inlinable @inline(__always)
  package static func != (left: Construct?, right: Construct) -> Bool { !(left == right) }
}

extension NodeKind {
  @inlinable @inline(__always)
  package static func == (left: NodeKind, right: NodeKind) -> Bool {
    unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
  }
}

extension TokenKind {
  @inlinable @inline(__always)
  package static func == (left: TokenKind, right: TokenKind) -> Bool {
    unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
  }
}
