import QCSyntax

/// Numbers: exact digits, their ratios, and what is wrong in them.
extension Lowering {
  mutating func lowerNumber(_ index: Int) {
    let node = nodes[index]
    var figure = Figure(approximation: nil, value: 0)
    var first = Int(node.first)
    let child = index + 1
    if child < Int(node.next), nodes[child].kind == .choice {
      figure.approximation = Keyword(rawValue: nodes[child].keyword)
      first = Int(nodes[child].end)
    }
    var behindEquals = false
    for token in first..<Int(node.end) {
      let span = range(token, token + 1)
      switch tokens[token].kind {
      case .equals: behindEquals = true
      case .percent: if !behindEquals { figure.isPercent = true }
      case .pair:
        let slash = bytes[span.bounds].firstIndex(of: 0x2F) ?? Int(span.end)
        figure.value = thousandths(bytes[Int(span.start)..<slash], span)
        figure.whole = thousandths(bytes[min(slash + 1, Int(span.end))..<Int(span.end)], span)
      case .word: figure.value = roman(span) * 1000
      default:
        let number = thousandths(bytes[span.bounds], span)
        if behindEquals { figure.ratio = number } else { figure.value = number }
      }
    }
    if let whole = figure.whole, let ratio = figure.ratio { checkRatio(figure, whole, ratio, node) }
    model.numbers.append(figure)
    emit(.number, range(of: node), payload: UInt32(model.numbers.count - 1))
  }

  private mutating func checkRatio(_ figure: Figure, _ whole: Int, _ ratio: Int, _ node: Node) {
    guard whole > 0 else {
      report(
        Diagnostic(
          .falseRatio, range(of: node), .text("\(figure.value / 1000)/0"), .text("…"),
          .text(decimal(ratio))))
      return
    }
    let exact = (figure.value * 200_000 / whole + 1) / 2
    // As many places count as are written.
    let step = ratio % 1000 == 0 ? 1000 : ratio % 100 == 0 ? 100 : 10
    if abs(exact - ratio) >= step {
      report(
        Diagnostic(
          .falseRatio, range(of: node),
          .text("\(figure.value / 1000)/\(whole / 1000)"), .text(decimal(exact)),
          .text(decimal(ratio)),
          fixes: ratioFixes(node, exact, places: step == 1000 ? 0 : step == 100 ? 1 : 2)))
    }
  }

  func decimal(_ thousandths: Int) -> String {
    let whole = thousandths / 1000
    let rest = thousandths % 1000 / 10
    if rest == 0 { return "\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole)\(model.language == .vietnamese ? "," : ".")\(digits)"
  }

  /// A number in the form of the document's language, in thousandths. A number that can be read in
  /// two ways is reported.
  private mutating func thousandths(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, _ span: SourceRange
  )
    -> Int
  {
    if digits.count <= 12, digits.allSatisfy({ $0 &- 0x30 < 10 }) {
      return 1000 * digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
    let group: UInt8 = model.language == .vietnamese ? 0x2E : 0x2C
    var groups: [Int] = [0]
    var lengths = [0]
    var separators: [UInt8] = []
    for byte in digits {
      if byte &- 0x30 < 10 {
        groups[groups.count - 1] = min(
          groups[groups.count - 1] * 10 + Int(byte &- 0x30), 1_000_000_000_000)
        lengths[lengths.count - 1] += 1
      } else {
        separators.append(byte)
        groups.append(0)
        lengths.append(0)
      }
    }
    var whole = groups[0]
    var fraction = 0
    var isAmbiguous = false
    for (index, separator) in separators.enumerated() {
      let length = lengths[index + 1]
      if separator == group {
        if length != 3 || lengths[0] > 3 { isAmbiguous = true }
        whole = min(whole * 1000 + groups[index + 1], 1_000_000_000_000)
      } else {
        let isLast = index == separators.count - 1
        if !isLast || length == 3 && separators.count == 1 && whole > 0 { isAmbiguous = true }
        fraction = groups[index + 1]
        for _ in min(length, 3)..<3 { fraction *= 10 }
        for _ in 3..<max(length, 3) { fraction /= 10 }
      }
    }
    if lengths.reduce(0, +) > 12 {
      report(
        Diagnostic(
          .wrongValue, span, .text(tree.source.string(span)),
          .localized(ValueType.number.description)))
    }
    if isAmbiguous {
      report(
        Diagnostic(
          .ambiguousNumber, span, .text(tree.source.string(span)), fixes: numberFixes(span)))
    }
    return whole * 1000 + fraction
  }

  private func roman(_ span: SourceRange) -> Int {
    var total = 0
    var last = 0
    for byte in bytes[span.bounds].reversed() {
      let value =
        switch byte {
        case 0x49: 1
        case 0x56: 5
        case 0x58: 10
        case 0x4C: 50
        default: 0
        }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }
}
