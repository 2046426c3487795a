import QCSyntax

/// The fix that makes one exchange of two messages.
extension Rules {
  /// `thông báo X của A gửi B` and the reverse as `trao đổi thông tin X giữa A, B`. Both say the same
  /// but for who sends; the second goes.
  func joining(_ first: Int, _ second: Int) -> Fix? {
    guard isOpen(first), fitsExchange(first),
      let of = model.clause(.of, of: first), let to = model.clause(.to, of: first),
      let sender = item(ofValue: Int(model.entries[of].firstValue), in: of),
      let receiver = item(ofValue: Int(model.entries[to].firstValue), in: to),
      // `của A gửi B`, in this order.
      behindBlanks(visibleEnd(of: of)) == Int(model.entries[to].head.start),
      let removed = removal(of: second)
    else { return nil }
    let who = SourceRange(Int(model.entries[of].head.start), visibleEnd(of: to))
    let exchange = Localized(
      Keyword.exchange.canonical(.vietnamese) + " " + Keyword.between.canonical(.vietnamese),
      Keyword.exchange.canonical(.english) + " " + Keyword.between.canonical(.english))
    let names = "\(text.string(sender.range)), \(text.string(receiver.range))"
    return Fix(
      Localized(
        "gộp thành `\(exchange[.vietnamese])` hai bên", "make one `\(exchange[.english])` the two"),
      isSafe: false,
      edits: [
        Edit(model.entries[first].head, word(.exchange)),
        Edit(who, "\(word(.between)) \(names)"),
      ] + removed.edits)
  }

  /// Whether all that a message says may stand in an exchange.
  private func fitsExchange(_ entry: Int) -> Bool {
    for index in model.entries[entry].valueIndices where model.values[index].kind == .name {
      return false
    }
    return model.children(of: entry).allSatisfy { child in
      let keyword = model.entries[child].keyword
      return Construct.exchange.members.contains { $0.keyword == keyword }
    }
  }
}
