/// A regular expression of the schema, and a matcher for it, so that the pattern in the schema is
/// the very rule that is applied.
///
/// The part of ECMA-262 that is understood: literals, `[…]` classes of ASCII, groups, `|`, `?`, `*`,
/// `+`, `{4}`, anchored by `^` and `$`. Matching takes time in proportion to the length of the text and
/// the pattern, whatever both are.
package struct SchemaPattern: Sendable {
  /// As it stands in the schema.
  package let text: String
  /// Whether it was understood; one that was not matches nothing.
  package let isUnderstood: Bool

  private enum Step: Sendable {
    case byte(ByteSet)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  private let steps: [Step]

  package init(_ text: String) {
    self.text = text
    var bytes = Array(text.utf8)
    var compiler = Compiler()
    guard bytes.first == 0x5E, bytes.last == 0x24 else {
      steps = []
      isUnderstood = false
      return
    }
    bytes.removeLast()
    compiler.pattern = bytes
    compiler.position = 1
    let isComplete = compiler.alternatives() && compiler.position == bytes.count
    compiler.steps.append(.match)
    steps = isComplete ? compiler.steps : []
    isUnderstood = isComplete
  }

  /// Whether the whole text is of this form.
  package func matches(_ text: some Sequence<UInt8>) -> Bool {
    var threads = Threads(count: steps.count)
    threads.add(0, steps)
    for byte in text {
      if threads.current.isEmpty { return false }
      threads.begin()
      for place in threads.previous {
        if case .byte(let set) = steps[place], set.contains(byte) {
          threads.add(place + 1, steps)
        }
      }
    }
    return threads.current.contains { if case .match = steps[$0] { true } else { false } }
  }

  // MARK: - Implementation

  /// A set of bytes below 0x80.
  private struct ByteSet: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    mutating func insert(_ byte: UInt8) {
      if byte < 64 {
        low |= 1 << UInt64(byte)
      } else if byte < 128 {
        high |= 1 << UInt64(byte - 64)
      }
    }

    func contains(_ byte: UInt8) -> Bool {
      if byte < 64 { return low >> UInt64(byte) & 1 == 1 }
      return byte < 128 && high >> UInt64(byte - 64) & 1 == 1
    }
  }

  /// The places in the pattern that the text so far may have led to.
  private struct Threads {
    var current: [Int] = []
    var previous: [Int] = []
    private var marks: [Int]
    private var round = 1

    init(count: Int) { marks = [Int](repeating: 0, count: count) }

    mutating func begin() {
      swap(&current, &previous)
      current.removeAll(keepingCapacity: true)
      round += 1
    }

    mutating func add(_ place: Int, _ steps: [Step]) {
      guard place < steps.count, marks[place] != round else { return }
      marks[place] = round
      switch steps[place] {
      case .jump(let next): add(next, steps)
      case .split(let first, let second):
        add(first, steps)
        add(second, steps)
      default: current.append(place)
      }
    }
  }

  private struct Compiler {
    var pattern: [UInt8] = []
    var position = 0
    var steps: [Step] = []
    var depth = 0

    private var next: UInt8? { position < pattern.count ? pattern[position] : nil }

    /// `a|b|c`; false where the pattern is not understood.
    mutating func alternatives() -> Bool {
      depth += 1
      defer { depth -= 1 }
      guard depth < 32 else { return false }
      var ends: [Int] = []
      while true {
        let start = steps.count
        guard sequence() else { return false }
        guard next == 0x7C else { break }
        position += 1
        insertSplit(at: start)
        ends.append(steps.count)
        steps.append(.jump(0))
        steps[start] = .split(start + 1, steps.count)
      }
      for end in ends { steps[end] = .jump(steps.count) }
      return true
    }

    private mutating func sequence() -> Bool {
      while let byte = next, byte != 0x7C, byte != 0x29 {
        let start = steps.count
        guard atom(byte) else { return false }
        switch next {
        case 0x3F:
          insertSplit(at: start)
          steps[start] = .split(start + 1, steps.count)
          position += 1
        case 0x2A:
          insertSplit(at: start)
          steps.append(.jump(start))
          steps[start] = .split(start + 1, steps.count)
          position += 1
        case 0x2B:
          steps.append(.split(start, steps.count + 1))
          position += 1
        case 0x7B: guard copies(from: start) else { return false }
        default: break
        }
      }
      return true
    }

    /// `{4}`: the steps from `start` so many times.
    private mutating func copies(from start: Int) -> Bool {
      position += 1
      var count = 0
      while let digit = next, digit &- 0x30 < 10, count < 1000 {
        count = count * 10 + Int(digit - 0x30)
        position += 1
      }
      guard next == 0x7D, (1...256).contains(count) else { return false }
      position += 1
      let body = steps[start...]
      for copy in 1..<max(count, 1) {
        let shift = copy * body.count
        for step in body {
          switch step {
          case .jump(let next): steps.append(.jump(next + shift))
          case .split(let first, let second): steps.append(.split(first + shift, second + shift))
          default: steps.append(step)
          }
        }
      }
      return true
    }

    private mutating func atom(_ byte: UInt8) -> Bool {
      position += 1
      var set = ByteSet()
      switch byte {
      case 0x28:
        guard alternatives(), next == 0x29 else { return false }
        position += 1
        return true
      case 0x5B: return byteClass()
      case 0x2A, 0x2B, 0x2E, 0x3F, 0x5C, 0x5D, 0x5E, 0x24, 0x7B, 0x7D, 0x80...: return false
      default:
        set.insert(byte)
        steps.append(.byte(set))
        return true
      }
    }

    /// `[a-z0-9]`; a hyphen at either end is itself.
    private mutating func byteClass() -> Bool {
      var set = ByteSet()
      guard next != 0x5E else { return false }
      while let byte = next, byte != 0x5D {
        guard byte != 0x5C, byte < 0x80 else { return false }
        if position + 2 < pattern.count, pattern[position + 1] == 0x2D,
          pattern[position + 2] != 0x5D
        {
          let last = pattern[position + 2]
          guard byte <= last, last < 0x80 else { return false }
          for member in byte...last { set.insert(member) }
          position += 3
        } else {
          set.insert(byte)
          position += 1
        }
      }
      guard next == 0x5D else { return false }
      position += 1
      steps.append(.byte(set))
      return true
    }

    /// Makes room for a step before `start`; what points behind it moves along.
    private mutating func insertSplit(at start: Int) {
      steps.insert(.jump(0), at: start)
      for place in start + 1..<steps.count {
        switch steps[place] {
        case .jump(let next) where next >= start: steps[place] = .jump(next + 1)
        case .split(let first, let second):
          steps[place] = .split(
            first >= start ? first + 1 : first, second >= start ? second + 1 : second)
        default: break
        }
      }
    }
  }
}
