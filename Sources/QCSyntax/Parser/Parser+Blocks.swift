/// Blocks and bullets of elements.
extension Parser {
  mutating func block(_ construct: Construct, _ effective: Construct, _ head: Int) {
    if kind == .openBrace {
      openBlock(effective, head)
      return
    }
    let next = nextSignificant(position)
    guard next > position else { return }
    if tokens[next].kind == .openBrace {
      // The brace on a line of its own.
      position = next
      openBlock(effective, head)
      return
    }
    if construct.isDocument, frames.count == 1, tokens[next].kind != .endOfFile {
      // A text pasted from Word: no braces at all.
      missingOpenBrace(effective, head, isWholeFile: surplus >= 0)
      return
    }
    if tokens[next].kind == .bullet, effective.bullets != .none, !isBulletLine {
      position = next
      frames.append(Frame(construct: effective, headToken: head, braceToken: head))
      let end = position
      bullets()
      frames.removeLast()
      closeBulletsWithoutBrace(head, end)
    } else if surplus < 0, tokens[next].kind == .word, column(of: next) > column(of: head),
      tables.match(tokens, at: next, in: effective) != nil, construct != .file
    {
      missingOpenBrace(effective, head)
    }
  }

  /// Bullets below a head, then a closing brace under it: the head's opening brace is missing.
  mutating func closeBulletsWithoutBrace(_ head: Int, _ firstBullet: Int) {
    let next = nextSignificant(position)
    guard surplus < 0, tokens[next].kind == .closeBrace, column(of: next) == column(of: head) else {
      return
    }
    var last = firstBullet - 1
    while last > head, tokens[last].kind == .newline || tokens[last].kind == .comment { last -= 1 }
    reportMissingOpenBrace(head, last + 1)
    position = next + 1
  }

  mutating func openBlock(_ effective: Construct, _ head: Int) {
    let brace = position
    guard frames.count <= Limits.nesting else {
      if frames.count == Limits.nesting + 1 {
        report(Diagnostic(.tooDeep, range(brace, brace + 1), .text(String(Limits.nesting))))
      }
      skipBlock()
      return
    }
    position += 1
    frames.append(Frame(construct: effective, headToken: head, braceToken: brace))
    let wasBulletLine = isBulletLine
    isBulletLine = false
    let ending = items()
    isBulletLine = wasBulletLine
    let frame = frames.removeLast()
    switch ending {
    case .brace: position += 1
    case .missingBrace: leaf(.error, 0)
    case .endOfFile: if surplus > 0 { reportMissingBrace(frame) }
    }
  }

  // MARK: Bullets

  /// A run of bullets that belongs to the construct on top of the frames.
  mutating func bullets() {
    while kind == .bullet {
      bulletOfBlock()
      let next = nextSignificant(position)
      guard tokens[next].kind == .bullet else { return }
      position = next
    }
  }

  mutating func bulletOfBlock() {
    guard let construct = frames.last?.construct else { return }
    let bullet = position
    let wasBulletLine = isBulletLine
    isBulletLine = true
    defer { isBulletLine = wasBulletLine }
    switch construct.bullets {
    case .none:
      report(
        Diagnostic(
          .strayBullet, range(bullet, bullet + 1), fixes: bulletRemoval(bullet, in: construct)))
      skipBullets()
    case .heads(let keyword):
      position += 1
      bulletHead(keyword, construct)
      restOfLine(construct)
    case .values(let keyword):
      guard let member = tables.member(keyword, of: construct) else { return }
      let node = begin(.clause, keyword)
      rows(member)
      finish(node)
    case .items(let otherwise):
      position += 1
      if let match = tables.match(tokens, at: position, in: construct) {
        parseItem(match, in: construct)
      } else {
        bulletHead(otherwise, construct)
      }
      restOfLine(construct)
    }
  }

  /// A bullet that is a construct without its phrase.
  mutating func bulletHead(_ keyword: Keyword, _ construct: Construct) {
    guard let member = tables.member(keyword, of: construct),
      case .construct(let inner) = member.value
    else {
      skipLine()
      return
    }
    element(inner, keyword, phraseLength: 0, around: construct)
  }
}
