/// A table that is made once, at a start, and never freed: reading it counts no reference and loads
/// no bounds, which an array does at each look, several times a token.
///
/// Safe because nothing ever writes to it or frees it, and because every index is tested.
@usableFromInline
package struct FixedTable<Element: Sendable>: @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<Element>
  @usableFromInline package let count: Int

  package init(_ elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer {
      if let source = $0.baseAddress { memory.initialize(from: source, count: $0.count) }
    }
    base = UnsafePointer(memory)
    count = elements.count
  }

  @inlinable @inline(__always)
  package subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such row")
    return base[index]
  }
}
