import QCSyntax

/// What a token is to the layout: one for each token of the file.
struct TokenRole {
  struct Flags: OptionSet {
    let rawValue: UInt16

    /// Stands within a value, behind its first token: blanks before it are made one, none is added.
    static let interior = Flags(rawValue: 1 << 0)
    /// Belongs to bare words that are a text: copied with its blanks.
    static let verbatim = Flags(rawValue: 1 << 1)
    /// A comma between two values of a list, or the code of a translation: a line may end there.
    static let breaks = Flags(rawValue: 1 << 2)
    /// A bullet that belongs to the item above it, not to the block.
    static let owned = Flags(rawValue: 1 << 3)
    /// Begins the phrase of an item that is a label, no heading.
    static let label = Flags(rawValue: 1 << 4)
    /// The colon behind the key of a row.
    static let keyColon = Flags(rawValue: 1 << 5)
    /// The opening brace of a construct's block.
    static let opensBlock = Flags(rawValue: 1 << 6)
    /// Its phrase stays in the language in which it is written.
    static let keepsLanguage = Flags(rawValue: 1 << 7)
    /// The first token of a value.
    static let value = Flags(rawValue: 1 << 8)
    /// The first token of an item of a block: it has a line of its own.
    static let item = Flags(rawValue: 1 << 9)
  }

  var flags: Flags = []
  /// The number of tokens of the phrase that begins here; 0 when none does.
  var length: UInt8 = 0
  /// The keyword of that phrase.
  var keyword: UInt16 = 0
}

/// Finds the role of each token from the tree: one walk over the nodes.
struct TokenRoles {
  private let nodes: UnsafeBufferPointer<Node>
  private let tokens: UnsafeBufferPointer<Token>
  private let roles: UnsafeMutableBufferPointer<TokenRole>
  private let tables = LanguageTables.shared
  private let isHeaded = TokenRoles.headed

  /// Finds the roles of all tokens, with one more behind the last.
  static func find(_ text: TextView, into roles: inout [TokenRole]) {
    roles.removeAll(keepingCapacity: true)
    roles.append(contentsOf: repeatElement(TokenRole(), count: text.tokens.count + 1))
    roles.withUnsafeMutableBufferPointer {
      let finder = TokenRoles(text, $0)
      for index in 0..<text.nodes.count { finder.visit(index) }
      finder.findOwnedBullets(text.marks)
    }
  }

  // MARK: - Implementation

  private init(_ text: TextView, _ roles: UnsafeMutableBufferPointer<TokenRole>) {
    nodes = text.nodes
    tokens = text.tokens
    self.roles = roles
  }

  @inline(__always)
  private func visit(_ index: Int) {
    let node = nodes[index]
    let first = Int(node.first)
    switch node.kind {
    case .file: break
    case .element, .clause:
      item(index)
    case .row:
      let colon = index + 1 < Int(node.next) ? Int(nodes[index + 1].end) : first
      if tokens[colon].kind == .colon { roles[colon].flags.insert(.keyColon) }
    case .text:
      if node.detail == 1 {
        for token in first..<Int(node.end) { roles[token].flags.insert(.verbatim) }
      }
      interior(node)
    case .translation:
      roles[first].flags.insert([.breaks, .value])
      roles[first + 1].flags.insert(.value)
    case .reference:
      reference(index)
    case .quantity, .choice:
      if node.keyword != 0 { mark(first, Int(node.end) - first, node.keyword) }
      // The words before a number (`hơn 30`) are part of it.
      if roles[first].flags.contains(.interior) { roles[first].flags.remove(.interior) }
    case .key, .name, .level, .date, .number, .documentNumber, .words, .structure, .language, .time,
      .blank, .error, .citation:
      interior(node)
    }
  }

  @inline(__always)
  private func interior(_ node: Node) {
    if node.end > node.first { roles[Int(node.first)].flags.insert(.value) }
    guard node.end > node.first + 1 else { return }
    for token in Int(node.first) + 1..<Int(node.end) { roles[token].flags.insert(.interior) }
  }

  /// - Parameter keyword: a `Keyword`.
  @inline(__always)
  private func mark(_ first: Int, _ length: Int, _ keyword: UInt16) {
    guard length > 0 else { return }
    roles[first].length = UInt8(clamping: length)
    roles[first].keyword = keyword
  }

  private func phrase(at place: Int, upTo end: Int, where isAllowed: (Keyword) -> Bool) {
    guard let match = tables.match(tokens, at: place, where: isAllowed),
      place + match.length <= end
    else { return }
    mark(place, match.length, match.keyword.rawValue)
  }

  /// The phrase of an item, its opening brace, and the commas of its list.
  private func item(_ index: Int) {
    let node = nodes[index]
    let first = Int(node.first)
    var head = first
    let isElement: Bool
    if case .element = node.kind { isElement = true } else { isElement = false }
    if !isElement {
      if node.detail > 0 {
        mark(first, Int(node.detail), node.keyword)
        head += Int(node.detail)
      }
    } else if index + 1 >= Int(node.next) || Int(nodes[index + 1].first) > first {
      phrase(at: first, upTo: Int(node.end)) { $0.rawValue == node.keyword }
      head += Int(roles[first].length)
    }
    if head > first, !isElement || !isHeading(node) { roles[first].flags.insert(.label) }
    var before = head
    var isList = false
    var child = index + 1
    values: while child < Int(node.next) {
      let value = nodes[child]
      let isRow: Bool
      switch value.kind {
      case .element, .clause: break values
      case .row: isRow = true
      default: isRow = false
      }
      if isList, before < Int(value.first), case .comma = tokens[before].kind {
        roles[before].flags.insert(.breaks)
      }
      isList = !isRow
      before = Int(value.end)
      child = Int(value.next)
    }
    if isElement, let brace = brace(from: before, to: Int(node.end), index) {
      roles[brace].flags.insert(.opensBlock)
      while child < Int(node.next) {
        if Int(nodes[child].first) > brace { roles[Int(nodes[child].first)].flags.insert(.item) }
        child = Int(nodes[child].next)
      }
    }
  }

  /// Whether an element reads as a heading or a sentence, its phrase and its name or text in one:
  /// `bên Sở Y tế "…"`, `trách nhiệm "…" của Sở Y tế`.
  private func isHeading(_ node: Node) -> Bool {
    // `phải "…"`, `không được "…"` are labels: only `trách nhiệm "…"` is a sentence.
    if node.detail == Construct.duty.rawValue { return node.keyword == Keyword.duty.rawValue }
    return isHeaded[Int(node.detail)]
  }

  /// By construct: whether its name or text stands in its head.
  private static let headed = Construct.allCases.map { construct in
    construct == .levelRow
      || construct.header.contains { $0 == .name || $0 == .quotedName || $0 == .texts }
  }

  /// The opening brace of an element's block: the first one behind its head that is not part of a
  /// child.
  private func brace(from head: Int, to end: Int, _ index: Int) -> Int? {
    var token = head
    var child = index + 1
    while token < end {
      // Over the values and tails of the head.
      while child < Int(nodes[index].next), Int(nodes[child].first) < token {
        child = Int(nodes[child].next)
      }
      if child < Int(nodes[index].next), Int(nodes[child].first) == token,
        Int(nodes[child].end) > token
      {
        token = Int(nodes[child].end)
        continue
      }
      switch tokens[token].kind {
      case .openBrace: return token
      case .closeBrace, .bullet: return nil
      default: token += 1
      }
    }
    return nil
  }

  private func reference(_ index: Int) {
    let node = nodes[index]
    var token = Int(node.first)
    var child = index + 1
    if child < Int(node.next), nodes[child].kind == .quantity { token = Int(nodes[child].end) }
    if node.keyword != 0 {
      phrase(at: token, upTo: Int(node.end)) { $0.rawValue == node.keyword }
    }
    // `của` between its parts. `cấp` before a level is left as it stands: it goes with the name of
    // the level, which stays in its language.
    var end = token
    while child < Int(node.next) {
      let part = nodes[child]
      if case .reference = part.kind {
        for place in stride(from: Int(part.first) - 1, through: end, by: -1) {
          if let match = tables.match(tokens, at: place, where: { $0 == .of }),
            place + match.length == Int(part.first)
          {
            mark(place, match.length, Keyword.of.rawValue)
          }
        }
      }
      end = Int(part.end)
      child = Int(part.next)
    }
  }

  /// A bullet belongs to an item above it when the innermost item around it has no brace of its own
  /// before the bullet.
  ///
  /// - Parameter marks: all braces, bullets and comments, in order.
  private func findOwnedBullets(_ marks: UnsafeBufferPointer<UInt32>) {
    var open: [(end: Int, depth: Int, first: Int)] = []
    var depth = 0
    var next = 1
    for mark in marks {
      let token = Int(mark)
      while next < nodes.count, Int(nodes[next].first) <= token {
        let node = nodes[next]
        next += 1
        switch node.kind {
        case .element, .clause: break
        default: continue
        }
        // A clause that begins with a bullet is the list of the construct around it.
        if case .bullet = tokens[Int(node.first)].kind { continue }
        if node.end > node.first {
          while let last = open.last, last.end <= Int(node.first) { open.removeLast() }
          open.append((Int(node.end), depth, Int(node.first)))
        }
      }
      switch tokens[token].kind {
      case .openBrace: depth += 1
      case .closeBrace: depth -= 1
      case .bullet:
        while let last = open.last, last.end <= token { open.removeLast() }
        if let inner = open.last, inner.depth == depth, inner.first < token {
          roles[token].flags.insert(.owned)
        }
      default: break
      }
    }
  }
}
