import QCSyntax

/// Channels: some named and some not, secret content on open ones.
extension Rules {
  /// Notes a message, for what the document says of channels as a whole, and looks at secrets.
  mutating func reviewMessage(_ entry: Int) {
    let method = inherited(.method, entry)
    if method == nil { review.messagesOfUsual.append(entry) }
    let isMessage: Bool
    switch model.entries[entry].keyword {
    case .notice, .report, .exchange: isMessage = true
    // A file is paper, a request says what it asks for.
    default: isMessage = false
    }
    if method != nil {
      if isMessage, !model.isOnlyTelephone(method) { review.messagesWithMethod += 1 }
    } else if isMessage, !model.namesChannel(entry), model.clause(.onForm, of: entry) == nil {
      review.messagesWithout += 1
      if review.firstWithout == nil { review.firstWithout = entry }
    }
    if let channel = model.openChannel(method) { review.openMessages.append((entry, channel)) }
  }

  /// Some duties name a channel, some do not, and nothing says which is usual.
  mutating func reviewMethods() {
    guard !review.hasMethods, review.messagesWithMethod > 0, let first = review.firstWithout
    else { return }
    report(
      Diagnostic(
        .methodsUneven, model.entries[first].head, .text(String(review.messagesWithout)),
        fixes: fixes(
          addingElement(
            "\(word(.methods)) { \(word(.method)) \(Rules.blankSign) }", to: model.document))))
  }

  /// Secret content by telephone, fax or e-mail (law on the protection of State secrets).
  mutating func reviewSecrets() {
    // What the document names as the usual channel holds for messages that name none.
    if let methods = review.methods,
      let usual = model.openChannel(model.clause(.method, of: methods))
    {
      for entry in review.messagesOfUsual { review.openMessages.append((entry, usual)) }
    }
    for index in review.openMessages.indices {
      checkSecrets(review.openMessages[index].entry, review.openMessages[index].channel)
    }
  }

  private mutating func checkSecrets(_ entry: Int, _ channel: Keyword) {
    if let except = model.clause(.except, of: entry),
      model.entries[except].valueIndices.contains(where: { isSecret(model.values[$0]) })
    {
      return
    }
    if tellSecret(in: entry, of: entry, channel) { return }
    for child in model.children(of: entry) {
      switch model.entries[child].keyword {
      case .about, .attached, .deliverable: if tellSecret(in: child, of: entry, channel) { return }
      default: break
      }
    }
  }

  /// Tells of the first secret among the values of an entry; whether there was one.
  private mutating func tellSecret(in entry: Int, of message: Int, _ channel: Keyword) -> Bool {
    for index in model.entries[entry].valueIndices {
      let isCovered: Bool
      switch model.values[index].kind {
      case .reference:
        isCovered = review.secrets.contains(UInt64(model.values[index].payload))
      case .text, .outside:
        isCovered = isSecret(model.values[index]) || isNamedSecret(model.values[index])
      default: isCovered = false
      }
      guard isCovered else { continue }
      let value = model.values[index]
      report(
        Diagnostic(
          .secretOnOpenChannel, value.range, .text(model.string(value)), .keyword(channel),
          fixes: fixes(inWriting(message))))
      return true
    }
    return false
  }

  /// Sends the message in writing.
  private func inWriting(_ entry: Int) -> Fix? {
    guard let own = model.clause(.method, of: entry) else {
      return adding(.method, word(.inWriting), to: entry)
    }
    return replacement(ofValuesOf: own, by: word(.inWriting))
  }

  /// `tài liệu mật`, `bí mật nhà nước`, `tối mật`: the word stands in the text.
  private func isSecret(_ value: Value) -> Bool {
    value.file == 0
      ? SecretWords.stand(in: UnsafeBufferPointer(rebasing: model.bytes[value.range.bounds]))
      : model.source(value.file).storage.withUnsafeBufferPointer {
        SecretWords.stand(in: UnsafeBufferPointer(rebasing: $0[value.range.bounds]))
      }
  }

  private func isNamedSecret(_ value: Value) -> Bool {
    !review.secrets.isEmpty && value.file == 0
      && review.secrets.contains(foldOfText(value.range) | 1 << 63)
  }

  /// What an `information handling` declares to be secret.
  mutating func noteSecrets(_ entry: Int) {
    guard let secrecy = model.clause(.secrecy, of: entry) else { return }
    let isSecret = model.entries[secrecy].valueIndices.contains { index in
      switch Keyword(rawValue: model.values[index].keyword) {
      case .topSecret, .secret, .confidential: model.values[index].kind == .choice
      default: false
      }
    }
    guard isSecret else { return }
    var values = Array(model.entries[entry].valueIndices)
    if let toward = model.clause(.toward, of: entry) {
      values += model.entries[toward].valueIndices
    }
    for index in values {
      let value = model.values[index]
      if value.kind == .reference { review.secrets.insert(UInt64(value.payload)) }
      if value.kind == .text || value.kind == .outside, value.file == 0 {
        review.secrets.insert(foldOfText(value.range) | 1 << 63)
      }
    }
  }
}

/// The words that mark content as secret.
private enum SecretWords {
  private static let phrases = [
    "bí mật nhà nước", "tài liệu mật", "văn bản mật", "hồ sơ mật", "thông tin mật", "tối mật",
    "tuyệt mật", "độ mật", "dấu mật", "state secret", "secret document", "secret information",
    "classified document", "classified information",
  ].map { Array($0.utf8) }
  /// What stands before them where no secret is sent: what is excepted, protected, lost, or not
  /// classified.
  private static let others = [
    "trừ ", "không gồm ", "không bao gồm ", "bảo vệ ", "mất ", "lộ ", "except ", "excluding ",
    "protect ", "un", "de", "non-",
  ].map { Array($0.utf8) }

  static func stand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mayStand(in: bytes) else { return false }
    let words = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    return phrases.contains { phrase in
      guard let place = words.firstPlace(of: phrase) else { return false }
      return !others.contains { words[..<place.lowerBound].hasSuffix($0) }
    }
  }

  /// Whether `mật`, `ecret` or `classified` is there at all: few texts have any.
  private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if last | 0x20 == 0x6D, byte == 0xE1 { return true }
      if last | 0x20 == 0x65, byte | 0x20 == 0x63 { return true }
      if last | 0x20 == 0x63, byte | 0x20 == 0x6C { return true }
      last = byte
    }
    return false
  }
}

extension ArraySlice where Element == UInt8 {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}

/// What a message says of its channel.
extension ModelView {
  /// A call in an emergency is no usual channel.
  fileprivate func isOnlyTelephone(_ method: Int?) -> Bool {
    guard let method else { return false }
    return entries[method].valueIndices.allSatisfy {
      values[$0].keyword == Keyword.telephone.rawValue
    }
  }

  /// A channel in a phrase of time: `ngay bằng điện thoại`.
  fileprivate func namesChannel(_ entry: Int) -> Bool {
    guard let due = clause(.due, of: entry) else { return false }
    for index in entries[due].valueIndices where values[index].kind == .time {
      for part in times[Int(values[index].payload)].parts where !part.channels.isEmpty {
        return true
      }
    }
    return false
  }

  fileprivate func openChannel(_ method: Int?) -> Keyword? {
    guard let method else { return nil }
    for index in entries[method].valueIndices where values[index].kind == .choice {
      switch Keyword(rawValue: values[index].keyword) {
      case .electronicMail: return .electronicMail
      case .telephone: return .telephone
      case .fax: return .fax
      default: break
      }
    }
    return nil
  }
}
