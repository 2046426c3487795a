/// A text in quotation marks, in curly ones where it has straight ones itself.
func quoted(_ text: String) -> String {
  text.utf8.contains(0x22) ? "“\(text)”" : "\"\(text)\""
}

/// The beginning of a text, cut behind a word.
func shortened(_ text: String, _ limit: Int) -> String {
  guard text.count > limit else { return text }
  var words: [Substring] = []
  var length = 0
  for word in text.split(separator: " ") {
    length += word.count + 1
    if length > limit { break }
    words.append(word)
  }
  if words.isEmpty { return String(text.prefix(limit)) + "…" }
  return words.joined(separator: " ") + " …"
}

/// Two long texts, cut to where they differ, with a few words around; short ones as they are.
func differingMiddle(_ first: String, _ second: String) -> (String, String) {
  let longest = 64
  let around = 3
  guard max(first.count, second.count) > longest else { return (first, second) }
  let one = first.split(separator: " ")
  let other = second.split(separator: " ")
  var start = 0
  while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
  var end = 0
  while end < min(one.count, other.count) - start,
    one[one.count - 1 - end] == other[other.count - 1 - end]
  {
    end += 1
  }
  func cut(_ words: [Substring]) -> String {
    let from = max(0, start - around)
    let to = min(words.count, words.count - end + around)
    let middle = words[from..<max(from, to)].joined(separator: " ")
    return (from > 0 ? "… " : "") + shortened(middle, 160) + (to < words.count ? " …" : "")
  }
  return (cut(one), cut(other))
}
