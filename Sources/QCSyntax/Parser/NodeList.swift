/// The nodes of a tree while it is made. The last of them wait on a stage: to append one there, or
/// to close it, is a store and no question about who else holds an array. All but a few elements
/// are closed while they stand on it.
///
/// Safe because the stage belongs to the call that parses, and because an index is always one that
/// ``append(_:)`` gave and that ``removeAll(from:)`` did not take back.
struct NodeList {
  private var flushed: [Node]
  private var flushedCount: Int
  private let stage: UnsafeMutablePointer<Node>
  private var staged = 0

  /// As many nodes as a stack takes without a question: one kilobyte.
  static let stageSize = 64

  /// - Parameters:
  ///   - storage: an empty array, whose memory is used.
  ///   - stage: room for ``stageSize`` nodes.
  init(storage: consuming [Node], stage: UnsafeMutablePointer<Node>) {
    flushed = storage
    flushedCount = flushed.count
    self.stage = stage
  }

  @inline(__always)
  var count: Int { flushedCount &+ staged }

  var last: Node? { count == 0 ? nil : self[count - 1] }

  /// Appends a node and gives its index.
  @inline(__always)
  @discardableResult
  mutating func append(_ node: Node) -> Int {
    if staged == NodeList.stageSize { flush() }
    stage[staged] = node
    staged &+= 1
    return count &- 1
  }

  subscript(index: Int) -> Node {
    get { index >= flushedCount ? stage[index - flushedCount] : flushed[index] }
    set {
      if index >= flushedCount {
        stage[index - flushedCount] = newValue
      } else {
        flushed[index] = newValue
      }
    }
  }

  /// Says where a node ends: before token `end`, and with all nodes so far below it.
  @inline(__always)
  mutating func close(_ index: Int, end: Int) {
    let end = UInt32(truncatingIfNeeded: end)
    let next = UInt32(truncatingIfNeeded: count)
    if index >= flushedCount {
      stage[index &- flushedCount].end = end
      stage[index &- flushedCount].next = next
    } else {
      flushed[index].end = end
      flushed[index].next = next
    }
  }

  /// Takes back a node and all behind it.
  mutating func removeAll(from index: Int) {
    if index >= flushedCount {
      staged = index - flushedCount
    } else {
      staged = 0
      flushed.removeLast(flushedCount - index)
      flushedCount = index
    }
  }

  /// All nodes; the list is empty afterwards.
  mutating func takeAll() -> [Node] {
    flush()
    var result: [Node] = []
    swap(&result, &flushed)
    flushedCount = 0
    return result
  }

  private mutating func flush() {
    flushed.append(contentsOf: UnsafeBufferPointer(start: stage, count: staged))
    flushedCount = flushed.count
    staged = 0
  }
}
